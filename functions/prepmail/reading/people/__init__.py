"""Who interviews, as calendar files and prose name them."""
