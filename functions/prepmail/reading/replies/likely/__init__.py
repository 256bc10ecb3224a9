"""A second opinion on a reply: what part each time and each person in it plays, as learned from many replies.

The rules of ``signs`` know what certain words mean; here no word decides alone, and all around a time or a name are
weighed together (docs/decisions/0019-learned-parts-in-replies.md). ``second.py`` hears both.
"""
