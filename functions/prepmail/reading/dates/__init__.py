"""Dates and times in prose, in a dozen languages: a grammar of our own over words and numbers."""
