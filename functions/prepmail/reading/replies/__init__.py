"""What a person writes above the quotation of one of our mails: bounded, tolerant, and never guessed."""
