"""The same use cases on one machine: SQLite, a folder, SMTP in, an outbox or a relay out, a clock that can be moved."""
