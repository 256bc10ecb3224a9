"""The template and what is built from it, tried against stand-ins for AWS: `make emulate`."""
