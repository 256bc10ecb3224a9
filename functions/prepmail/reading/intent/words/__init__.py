"""What people write when they invite, move, cancel, ask or decline: one module of patterns a language.

The patterns match folded text: lower case, no accents, straight quotes, one blank between words (``cues.fold``).
"""
