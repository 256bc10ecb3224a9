"""What whoever runs a deployed stack does from their own machine: activate it, check it, put back what failed."""
