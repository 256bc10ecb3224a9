"""Which company invites, for which job, in which round and format."""
