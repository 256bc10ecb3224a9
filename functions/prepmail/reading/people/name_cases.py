"""Names in an oblique case, as Polish has them behind its prepositions, brought back to what their bearers say."""

from prepmail.reading.people.given_names import ALL_GIVEN_NAMES


def nominative(name: str) -> str:
    """Return a Polish name as its bearer says it: after "z" it stands in the instrumental ("z Anną Kruk")."""
    words = name.split()
    given = words[0].casefold()
    if given.endswith("ą"):
        return " ".join(word[:-1] + "a" if word.endswith("ą") else word for word in words)
    stems = (given[:-2], given[:-2].removesuffix("ł") + "eł", given[:-4] + "ek", given[:-3] + "ek", given[:-3] + "iek")
    if (
        given.endswith("em")
        and given not in ALL_GIVEN_NAMES
        and (stem := next((each for each in stems if each in ALL_GIVEN_NAMES), None))
    ):
        return " ".join([stem.capitalize(), *(_masculine(word) for word in words[1:])])
    return name


def _masculine(word: str) -> str:
    for ending, plain in (("skim", "ski"), ("ckim", "cki"), ("kiem", "k"), ("giem", "g"), ("em", ""), ("ą", "a")):
        if word.endswith(ending):
            return word.removesuffix(ending) + plain
    return word
