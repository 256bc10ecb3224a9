"""What the signs of a language say of a sentence, as signs that can be learned: the rules know much about it."""

from prepmail.reading.replies.signs.shape import Signs


def find_cues(text: str, signs: Signs) -> set[str]:
    """Return which signs a sentence shows. Pure; linear."""
    guards = signs.guards
    every = {
        "doubt": signs.doubt,
        "foreign": signs.foreign,
        "positive": signs.positive,
        "unsure": signs.unsure,
        "wants": signs.wants,
        "reason": signs.reason,
        "condition": signs.condition,
        "request": signs.request,
        "another": guards.another,
        "against": guards.against,
        "errand": guards.errand,
        "part": guards.part,
        "own-event": guards.own_event,
        "ours": guards.ours,
        "ends": guards.ends,
        "starts": guards.starts,
    }
    found = {f"cue:{name}" for name, words in every.items() if words.search(text)}
    return found | {"cue:asks"} if "?" in text else found
