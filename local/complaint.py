"""What a command has to say when it cannot go on."""


class ComplaintError(Exception):
    """End the command with one line. ``status`` is 2 for a wrong command, 1 when the answer is no."""

    def __init__(self, line: str, *, status: int = 2) -> None:
        super().__init__(" ".join(line.split()))
        self.status = status
