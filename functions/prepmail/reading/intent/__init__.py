"""What a letter wants: the cues in its words, and the rules that weigh them."""
