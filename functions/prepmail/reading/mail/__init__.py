"""A mail as letters: parts, charsets, bodies, forwards and quotations, headers, and Outlook's own forms."""
