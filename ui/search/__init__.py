"""The search over the whole library: a field, what is found with its context, and the way there."""
