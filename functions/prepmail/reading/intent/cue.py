"""What words in a mail point at: the names of the cues, and nothing else."""

from enum import StrEnum


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
