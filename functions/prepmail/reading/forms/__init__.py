"""What a browser posts, as values."""
