"""One AWS service each, no decisions."""
