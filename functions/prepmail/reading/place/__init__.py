"""Where and how one meets: links, addresses, numbers to dial."""
