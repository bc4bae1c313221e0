"""What a person sees and presses. No SQL."""
