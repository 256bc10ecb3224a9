"""What a mail says in words: the letters heard, the one that counts, and its facts put together."""
