"""Rules and values: standard library only."""
