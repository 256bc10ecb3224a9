"""One verb a module: what happens when something arrives or falls due."""
