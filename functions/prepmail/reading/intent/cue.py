"""What words in a mail point at: the names of the cues, and nothing else."""

from enum import StrEnum
from typing import Final


class Cue(StrEnum):
    """What a phrase is a sign of. ``reading/intent/words`` holds the phrases, ``read.py`` weighs them."""

    INTERVIEW = "interview"
    PERSONAL = "personal"
    MEETING = "meeting"
    JOB = "job"
    CONFIRM = "confirm"
    CANCEL = "cancel"
    MOVE = "move"
    GONE = "gone"
    CONDITION = "condition"
    ASK = "ask"
    INVITE = "invite"
    REJECTED = "rejected"
    OFFER = "offer"
    ON_HOLD = "on-hold"
    TASK = "task"
    DUE = "due"
    RECEIVED = "received"
    NOTE = "note"
    MASS = "mass"
    CROWD = "crowd"
    PRIVATE = "private"
    ELSEWHERE = "elsewhere"
    AUTOMATIC = "automatic"
    ANSWERED = "answered"
    WORK = "work"
    COME = "come"
    HOST = "host"
    SERVICE = "service"
    SELLING = "selling"
    APPOINTMENT = "appointment"
    TOPIC = "topic"
    TRADE = "trade"
    OFFICE = "office"
    BOSS = "boss"
    PREVENTED = "prevented"
    LATER = "later"
    CALLED_OFF = "called-off"
    TOLD = "told"
    ERRAND = "errand"
    MINE = "mine"


# Signs of a letter to many, or for somebody else.
FOR_MANY: Final = frozenset({Cue.MASS, Cue.CROWD, Cue.SELLING, Cue.ELSEWHERE})
