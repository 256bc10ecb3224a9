"""A calendar file as events: identity, revision, times, people and place (RFC 5545, RFC 5546)."""
