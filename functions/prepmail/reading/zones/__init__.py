"""Time zones by whatever name a sender gives them."""
