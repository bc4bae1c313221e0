"""What the program knows: articles, claims, reviews and their storage. No Qt."""
