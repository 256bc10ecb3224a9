"""From values to mails, calendar files and pages, as pure functions."""
