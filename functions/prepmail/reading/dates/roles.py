"""What a time is, by the words around it: the interview, an old time, an offer, a deadline, office hours."""

from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from typing import Final

from prepmail.reading.dates import length_cues, role_words
from prepmail.reading.dates.lexemes import Phrases, word_set
from prepmail.reading.dates.scan import Scan
from prepmail.reading.dates.tokens import Token

_NEAR: Final = 3
_FAR: Final = 9
_ARROWS: Final = "\u2192\u27a1\u21d2"
_SCANDINAVIAN: Final = ("sv", "da", "nb")


@cache
def _listed(name: str) -> Phrases[bool]:
    phrases: Iterable[str] = getattr(role_words, name)
    return Phrases((phrase, True) for phrase in phrases)


@cache
def _deadlines(languages: tuple[str, ...]) -> Phrases[bool]:
    return Phrases((phrase, True) for tag in languages for phrase in role_words.DEADLINE.get(tag, ()))


class Cues:
    """Look for words around the tokens of one text."""

    def __init__(self, scan: Scan) -> None:
        self._scan = scan

    def _sentence(self, index: int) -> tuple[int, int]:
        """Return the lexemes of a sentence: from, up to before."""
        numbers = self._scan.sentences
        first = last = index
        while first > 0 and numbers[first - 1] == numbers[index]:
            first -= 1
        while last < len(numbers) and numbers[last] == numbers[index]:
            last += 1
        return first, last

    def sentence(self, token: Token) -> range:
        """Return the lexemes of a token's sentence."""
        return range(*self._sentence(token.piece.first))

    def _any(self, phrases: Phrases[bool], first: int, last: int) -> bool:
        return any((found := phrases.match(self._scan.lexemes, at)) and found[1] <= last for at in range(first, last))

    def _bounds(self, token: Token, before: int, after: int = 0) -> tuple[int, int]:
        first, last = self._sentence(token.piece.first)
        return max(first, token.piece.first - before), min(last, token.piece.last + after)

    def deadline(self, token: Token) -> bool:
        """Say whether words right before (or after) a time make it a deadline: "by", "bis zum", "at the latest"."""
        first = self._sentence(token.piece.first)[0]
        at = token.piece.first
        lexemes = self._scan.lexemes
        # "by 5pm on Friday", "by end of day Friday": small words may stand between.
        while at > first and lexemes[at - 1].text in _SMALL:
            at -= 1
        language = self._scan.words.languages[0]
        phrases = _deadlines(_SCANDINAVIAN if language in _SCANDINAVIAN else (language,))
        for place in {token.piece.first, at}:
            comes = place > 1 and lexemes[place - 1].text == "by" and lexemes[place - 2].text in _COMING
            said = {each.text for each in lexemes[max(first, place - 5) : place]}
            if place > 0 and lexemes[place - 1].text == "voor" and any(each.endswith(_PLANNED) for each in said):
                continue
            if not comes and phrases.before(lexemes, place, longest=6):
                return True
        if self._any(_listed("DUE_NOUNS"), first, token.piece.first):
            return True
        after = _listed("DEADLINE_AFTER").match(lexemes, token.piece.last)
        return after is not None and self._scan.sentences[token.piece.last] == self._scan.sentences[token.piece.first]

    def old(self, token: Token, others: tuple[Token, ...]) -> bool:
        """Say whether a time no longer counts; ``others`` are the other times of its sentence."""
        first, last = self._sentence(token.piece.first)
        before = max((each.piece.last for each in others if each.piece.last <= token.piece.first), default=first)
        after = min((each.piece.first for each in others if each.piece.first >= token.piece.last), default=last)
        moved_first = self._any(_listed("MOVED"), before, token.piece.first)
        if not moved_first and self._any(_listed("OLD"), max(before, token.piece.first - _FAR), token.piece.first):
            return not (others == () and self._only_not(before, token))
        small = self._scan.text(token.piece.first - 1) in {"the", "on", "den", "le", "el", "il"}
        if self._any(_listed("GIVEN_UP"), token.piece.first, token.piece.last):
            return True
        led = self._scan.text(token.piece.first - (2 if small else 1)) in _LEADING
        if not led and self._any(_listed("GIVEN_UP"), max(before, token.piece.first - _FAR), token.piece.first):
            return True
        if self._any(_listed("DROPPED_AFTER"), token.piece.last, min(after, token.piece.last + _FAR)):
            return True
        later = any(each.piece.first >= token.piece.last for each in others)
        verb = self._any(_listed("MOVE_VERBS"), first, last)
        if (
            later
            and verb
            and self._scan.text(token.piece.last) == "か"
            and self._scan.text(token.piece.last + 1) == "ら"
        ):
            return True
        if later and self._scan.raw(token.piece.last) in _ARROWS:
            return True
        from_ = self._scan.text(token.piece.first - 1) in _FROM or self._scan.text(token.piece.first - 2) in _FROM
        return later and verb and from_ and before == first

    def _only_not(self, first: int, token: Token) -> bool:
        """Say whether "not" or "was" is the only sign: too weak alone."""
        said = [each.text for each in self._scan.lexemes[first : token.piece.first]]
        strong = [each for each in role_words.OLD if each not in {"not", "was", "old", "nu"}]
        text = f" {' '.join(said)} "
        return not any(f" {each} " in text for each in strong)

    def promised(self, token: Token) -> bool:
        """Say whether a deadline is the writer's own: "we will get back to you by Friday"."""
        first, last = self._sentence(token.piece.first)
        return self._any(_listed("PROMISED"), first, last)

    def hours(self, token: Token) -> bool:
        """Say whether a time is somebody's opening hours."""
        first, last = self._sentence(token.piece.first)
        return self._any(_listed("HOURS"), first, last)

    def booked(self, token: Token) -> bool:
        """Say whether a time is the reader's own, whatever its sentence says of hours ("your 2 pm interview")."""
        last = token.piece.last
        if self._any(_listed("MET"), *self._sentence(token.piece.first)):
            return True
        behind = {each.text for each in self._scan.lexemes[last : last + 2]}
        return self._scan.text(token.piece.first - 1) in _YOURS and not behind.isdisjoint(length_cues.MEETINGS)

    def beside(self, token: Token) -> bool:
        """Say whether a time is a break or an arrival, not the interview."""
        first, last = self._bounds(token, 6)
        return self._any(_listed("BESIDE"), first, last)

    def preparing(self, token: Token) -> bool:
        """Say whether a time is that of a talk about the interview, not the interview's."""
        first, last = self._sentence(token.piece.first)
        return self._any(_listed("PREPARING"), first, last)

    def everybodys(self, token: Token) -> bool:
        """Say whether a time is when all candidates are seen ("interviews run from 9 to 4")."""
        first, last = self._sentence(token.piece.first)
        return self._any(_listed("ALL_SEEN"), first, last)

    def afterwards(self, position: int) -> bool:
        """Say whether the sentence at a place of the text tells what comes after the meeting ("then you may stay")."""
        lexemes = self._scan.lexemes
        index = bisect_left(lexemes, position, key=lambda each: self._scan.folded.place(each.start))
        if index == len(lexemes):
            return False
        first, last = self._sentence(index)
        return any(each.text in _AFTERWARDS for each in lexemes[first:last])

    def past(self, token: Token) -> bool:
        """Say whether a time is told of what was."""
        first, last = self._bounds(token, 7)
        last = min(last, token.piece.first)
        return self._any(_listed("PAST"), first, last) or self._any(_listed("SINCE"), max(first, last - 3), last)

    def offered(self, token: Token, *, several: bool) -> bool:
        """Say whether the sentence of a time puts it to the reader to choose."""
        first, last = self._sentence(token.piece.first)
        if self._any(_listed("OFFERED"), first, last) or (
            several and self._any(_listed("OFFERED_WEAKLY"), first, last)
        ):
            return True
        question = self._scan.text(last - 1) == "?" or "?" in (
            each.text for each in self._scan.lexemes[last : last + 1]
        )
        return question and self._any(_listed("ASKED"), first, last)

    def offers_below(self, token: Token, lines: int = 3) -> bool:
        """Say whether one of the lines above a time begins a list to choose from."""
        lexemes = self._scan.lexemes
        line = lexemes[token.piece.first].line
        first = token.piece.first
        while first > 0 and line - lexemes[first - 1].line <= lines:
            first -= 1
        return any(self._any(_listed(each), first, token.piece.first) for each in ("OFFERED", "OFFERED_WEAKLY"))

    def alternative(self, token: Token) -> bool:
        """Say whether the sentence of a time names it only for the case that another one does not do."""
        first = self._sentence(token.piece.first)[0]
        return self._any(_listed("ALTERNATIVE"), first, token.piece.first)

    def negated(self, token: Token) -> bool:
        """Say whether "not" or "rather than" stands right before a day or a time."""
        at = token.piece.first - 1
        at -= self._scan.text(at) in _ARTICLES
        if self._scan.text(at) == "than" and self._scan.text(at - 1) != "rather":
            return False
        first, _ = self._sentence(token.piece.first)
        said = self._scan.text(at)
        return at >= first and (said in role_words.NEGATIONS or (said == "of" and self._scan.text(at - 1) == "instead"))

    def absent(self, token: Token) -> bool:
        """Say whether the sentence of a day tells when somebody cannot."""
        return self._any(_listed("ABSENT"), *self._sentence(token.piece.first))

    def leaves(self, token: Token) -> bool:
        """Say whether "moved from" stands before a time: what follows is no end of it but the new one."""
        first, at = self._sentence(token.piece.first)[0], token.piece.first
        from_ = self._scan.text(at - 1) in _FROM
        return from_ and self._any(_listed("MOVE_VERBS"), max(first, at - _NEAR - 1), at)

    def same_time(self, token: Token) -> bool:
        """Say whether the sentence of a day gives it the hour of another ("Monday, same time")."""
        return self._any(_listed("SAME_TIME"), *self._sentence(token.piece.first))

    def alternatives(self, one: Token, two: Token) -> bool:
        """Say whether "or" stands between two times of one sentence."""
        same = self._scan.sentence(one) == self._scan.sentence(two)
        words = role_words.OR.get(self._scan.words.languages[0], ())
        return same and any(each in words for each in self._scan.between(one, two))

    def label(self, token: Token) -> str:
        """Return ``start`` or ``end`` where the line before a time is a label that says so, else nothing."""
        line = self._scan.line(token)
        first = token.piece.first
        while first > 0 and self._scan.lexemes[first - 1].line == line and token.piece.first - first < 2 * _FAR:
            first -= 1
        said = [each.text for each in self._scan.lexemes[first : min(token.piece.first, first + 5)]]
        words = [each for each in said if each.isalpha()]
        if not words:
            return ""
        if words[0] in role_words.END_LABELS and (":" in said or len(said) == 1):
            return "end"
        return "start" if words[0] in role_words.START_LABELS and ":" in said else ""

    def is_length(self, token: Token) -> bool | None:
        """Say whether a duration is how long the interview takes: True, False, or None where nothing tells."""
        first, last = self._sentence(token.piece.first)
        if last - first <= token.piece.last - token.piece.first + 2:
            # A line that says nothing else.
            return True
        if self._scan.text(token.piece.first - 1) in _AHEAD:
            return False
        near = {
            each.text
            for each in self._scan.lexemes[max(first, token.piece.first - 4) : min(last, token.piece.last + 3)]
        }
        # "Dieci minuti prima", not "una prima chiacchierata di dieci minuti".
        if near & length_cues.NOT_LENGTHS or self._scan.text(token.piece.last) == "prima":
            return False
        said = {each.text for each in self._scan.lexemes[first:last]}
        if said & length_cues.ON_THE_WAY and not said & length_cues.MEETINGS:
            return False
        wide = {
            each.text
            for each in self._scan.lexemes[max(first, token.piece.first - 7) : min(last, token.piece.last + 5)]
        }
        return True if wide & length_cues.LENGTH_CUES else None


_ARTICLES: Final = word_set("the at um alle las as om kl on den dem der am le la el il de op o na w pa d")
_SMALL: Final = word_set("the on at um le el il las a , am dem . godz kl klokken klockan ore h d den o as")
# "Come by Wednesday at 9" is no deadline.
_COMING: Final = word_set(
    "come comes coming drop stop swing pop call dropping stopping swinging popping nip nipping "
    "calling passing stand standing"
)
# Dutch "voor" is "before", and "for" behind these.
_PLANNED: Final = (
    "genoteerd", "gepland", "uitgenodigd", "uitnodiging", "afspraak", "gesprek", "interview", "staat", "stond",
    "gereserveerd", "vastgelegd",
)  # fmt: skip
_AFTERWARDS: Final = word_set(
    "afterwards after then danach anschliessend anschließend nachher ensuite puis apres luego despues poi dopo "
    "daarna vervolgens "
    "nadien depois potem nastepnie sedan efterat darefter derefter deretter etterpa"
)
_YOURS: Final = word_set("your our the ihr dein votre ton tu su il lo je uw seu sua")
_LEADING: Final = word_set("to for until auf fur au pour al para naar voor na do till til a")
# "in 2 hours": how far away, not how long.
_AHEAD: Final = word_set("in dans dentro tra fra over em za om")
_FROM: Final = word_set("from von vom de del du da dal van od fran fra des le el il am")
