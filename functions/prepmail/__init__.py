"""Prepmail: forward an interview invite, get the right preparation at the right hour."""

import zoneinfo

# The system's zone files are often a year old and then an hour wrong; the pinned PyPI tzdata is not.
zoneinfo.reset_tzpath(to=())
