"""Name what part somebody plays in what is said of who will be in the room."""

from enum import StrEnum
from typing import Final

from prepmail.reading.replies.signs.names import Named


class Part(StrEnum):
    """What part somebody plays in what is said."""

    BESIDES = "besides"
    GONE = "gone"
    MORE = "more"
    COME = "come"
    ONLY = "only"
    TOLD = "told"
    NONE = "none"


NO_LIST: Final = frozenset({Part.NONE, Part.TOLD, Part.GONE})
Parts = list[tuple[list[Named], Part]]
