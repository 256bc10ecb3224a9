"""From bytes to a ``Reading``, as a pure function."""
