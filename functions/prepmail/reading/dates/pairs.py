"""Put days, times, zones and lengths together: which time is of which day, and in which zone."""

from itertools import pairwise
from typing import Final

from prepmail.reading.dates.ends import is_later, join_ends
from prepmail.reading.dates.lengths import give_lengths
from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.dates.pair import Pair
from prepmail.reading.dates.roles import Cues
from prepmail.reading.dates.scan import Scan
from prepmail.reading.dates.tokens import Day, Hours, Token, Zone

# How many lines below a date its times may stand, and above it.
_BELOW: Final = 40
_ABOVE: Final = 2
_ROWS: Final = 2
_LINKS: Final = word_set("on of for the am le el il op w den dem pa ( , - : | / em no na zum . ) this from")
# Before the zone of the reader's clock: "4 pm for you in Singapore".
YOURS: Final = word_set("you your yours us our here there local")
_WHERE: Final = word_set("in en em w i")
_FORWARD: Final = word_set("on am le el il op w den pa em na of this")
_THROUGH: Final = word_set("to until till through thru - bis au al tot ate do til")
_FEW: Final = 2
_FOR_THE: Final = word_set("for the a an your")


def pair_tokens(scan: Scan) -> tuple[list[Pair], list[Day], list[Zone]]:
    """Return the times with their days and zones; the days that have no time; the zones that hold for all times."""
    cues = Cues(scan)
    pairs = [
        Pair(
            hours=each,
            end=each.end,
            last=each.piece.last,
        )
        for each in scan.tokens
        if isinstance(each, Hours)
    ]
    for before, pair in pairwise(pairs):
        same = scan.sentence(before.hours) == scan.sentence(pair.hours)
        pair.bracketed = same and scan.text(pair.hours.piece.first - 1) == "(" and _near(scan, before.hours, pair.hours)
    standing = _give_zones(scan, pairs)
    _give_days(scan, cues, pairs)
    pairs = _without_arrivals(scan, join_ends(scan, cues, pairs))
    _share_zones(scan, pairs)
    give_lengths(scan, cues, pairs)
    used = {id(each) for pair in pairs for each in (pair.day, pair.end_day)}
    alone = [each for each in scan.tokens if isinstance(each, Day) and id(each) not in used]
    again = [found for day in alone if day.through is None and (found := _same_time(cues, day, pairs))]
    alone = [each for each in alone if all(each is not other.day for other in again)]
    return sorted([*pairs, *again], key=lambda each: each.hours.piece.first), alone, standing


def _same_time(cues: Cues, day: Day, pairs: list[Pair]) -> Pair | None:
    """Return the time of a day that takes another's hour: "Can you do Monday, same time?"."""
    if not pairs or not cues.same_time(day):
        return None
    before = [each for each in pairs if each.hours.piece.first < day.piece.first]
    other = (before or pairs)[-1 if before else 0]
    return Pair(
        hours=Hours(piece=day.piece, start=other.hours.start, end=other.end, offset=other.hours.offset),
        day=day,
        zone=other.zone,
        end=other.end,
        minutes=other.minutes,
        own_day=True,
        last=day.piece.last,
    )


def _without_arrivals(scan: Scan, pairs: list[Pair]) -> list[Pair]:
    """Leave out the first time of "9.45am for 10am": when to be there."""
    kept: list[Pair] = []
    for pair in pairs:
        before = kept[-1] if kept else None
        if (
            before is not None
            and before.end is None
            and _FOR_THE.issuperset(said := scan.between(before.hours, pair.hours))
            and said[:1] == ["for"]
            and is_later(before.hours.start, pair.hours.start)
        ):
            pair.own_day = pair.own_day or (before.own_day and pair.day is before.day)
            kept.pop()
        kept.append(pair)
    return kept


def _give_zones(scan: Scan, pairs: list[Pair]) -> list[Zone]:
    standing: list[Zone] = []
    for zone in (each for each in scan.tokens if isinstance(each, Zone)):
        before = [pair for pair in pairs if pair.hours.piece.last <= zone.piece.first]
        pair = before[-1] if before else None
        if pair and pair.zone is None and _reaches(scan, pair.hours, zone) and not zone.standing:
            pair.zone, pair.own_zone = zone, True
            pair.last = max(pair.last, zone.piece.last)
            continue
        after = next((each for each in pairs if each.hours.piece.first >= zone.piece.last), None)
        if after and after.zone is None and not zone.standing and _leads(scan, zone, after.hours):
            after.zone, after.own_zone = zone, True
            continue
        standing.append(zone)
    return standing


def _reaches(scan: Scan, hours: Hours, zone: Zone) -> bool:
    """Say whether a zone is of the time before it: right behind, or behind the day and at most a few words."""
    if scan.line(hours) != scan.line(zone):
        return False
    inside = scan.covered(hours.piece.last, zone.piece.first)
    free = [scan.text(at) for at in range(hours.piece.last, zone.piece.first) if at not in inside]
    bracket = scan.text(zone.piece.first) == "("
    small = (_LINKS, YOURS, _WHERE if zone.place else set[str]())
    words = [each for each in free if each.isalpha() and not any(each in every for every in small)]
    same = scan.sentence(hours) == scan.sentence(zone)
    return not words or (bracket and same and len(words) <= 6 and not zone.place)  # noqa: PLR2004 - a short clause


def _leads(scan: Scan, zone: Zone, hours: Hours) -> bool:
    between = scan.between(zone, hours)
    return (
        scan.line(zone) == scan.line(hours)
        and len(between) <= _FEW
        and all(not each.isalpha() or each == "at" for each in between)
    )


def _give_days(scan: Scan, cues: Cues, pairs: list[Pair]) -> None:
    times: dict[int, list[Token]] = {}
    for each in scan.tokens:
        if isinstance(each, Day | Hours):
            times.setdefault(scan.sentence(each), []).append(each)
    columns = _columns(scan, times)
    carried: Day | None = None
    taken: set[int] = set()
    by_hours = {id(pair.hours): pair for pair in pairs}
    for tokens in times.values():
        for token in (each for each in tokens if isinstance(each, Hours)):
            pair = by_hours[id(token)]
            pair.day = _in_next_line(scan, token) or _in_sentence(scan, _affirmed(cues, tokens, token), taken, token)
            if carried is not None and _is_remote(scan, token, pair.day, carried):
                pair.day = carried
            elif pair.day is not None:
                pair.own_day = True
                taken.add(id(pair.day))
            elif (column := columns.get((scan.line(token), scan.cell(token)))) is not None:
                pair.day = column
            elif carried is not None and scan.line(token) - scan.line(carried) <= _BELOW:
                pair.day = carried
        carried = _told_last(scan, cues, tokens) or carried
    _look_below(scan, cues, pairs, taken)


def _affirmed(cues: Cues, tokens: list[Token], hours: Hours) -> list[Token]:
    """Leave out of a sentence the "not the 10th" that stands between its day and its time."""
    kept: list[Token] = []
    for each in tokens:
        day_stands = bool(kept) and isinstance(kept[-1], Day)
        if isinstance(each, Day) and each.piece.last <= hours.piece.first and day_stands and cues.negated(each):
            continue
        kept.append(each)
    return kept


def _told_last(scan: Scan, cues: Cues, tokens: list[Token]) -> Day | None:
    """Return the day of a sentence that the times below it are of: none until when, or while, somebody cannot."""
    days = [each for each in tokens if isinstance(each, Day) and each.through is None]
    ranged = {
        id(each)
        for one, two in pairwise(days)
        if len(scan.between(one, two)) == 1 and scan.between(one, two)[0] in _THROUGH
        for each in (one, two)
    }
    open_days = [each for each in days if id(each) not in ranged and not cues.deadline(each)]
    if not open_days or cues.absent(open_days[-1]):
        return None
    affirmed = [each for each in open_days if not cues.negated(each)]
    return (affirmed or open_days)[-1]


def _in_sentence(scan: Scan, tokens: list[Token], taken: set[int], hours: Hours) -> Day | None:
    """Return the day that a time of a sentence is of: the one before it, or the one right behind it."""
    place = next(index for index, each in enumerate(tokens) if each is hours)
    before = next((each for each in reversed(tokens[:place]) if isinstance(each, Day)), None)
    behind = next((each for each in tokens[place + 1 :] if isinstance(each, Day)), None)
    if behind is not None and behind.through is None:
        near = _near(scan, hours, behind)
        follower = tokens.index(behind) + 1
        # "Monday at 9, Tuesday at 10": the day behind has a time of its own.
        own = follower < len(tokens) and isinstance(tokens[follower], Hours)
        asked = scan.text(behind.piece.first - 1) in _FORWARD
        if near and before is None:
            return behind
        if near and asked and id(before) in taken and tokens[place - 1] is not before:
            return behind
        if near and asked and not own and not _near(scan, before, hours):
            return behind
    if before is not None:
        return before
    return behind if behind is not None else None


def _is_remote(scan: Scan, hours: Hours, day: Day | None, carried: Day) -> bool:
    """Say whether a day far behind a time is another one's: "Time: 2pm (the clocks change on the Sunday before)"."""
    if day is None or day.piece.first < hours.piece.first or _near(scan, hours, day):
        return False
    close = 0 < scan.line(hours) - scan.line(carried) <= _ABOVE
    return close and carried.full and not day.full


def _in_next_line(scan: Scan, hours: Hours) -> Day | None:
    """Return the day of "at half 3 on" that the next line begins with, where a line was wrapped."""
    at = hours.piece.last
    if scan.text(at) not in _FORWARD:
        return None
    day = next((each for each in scan.tokens if isinstance(each, Day) and each.piece.first in {at + 1, at + 2}), None)
    wrapped = day is not None and scan.line(day) == scan.line(hours) + 1 and day.through is None
    return day if wrapped else None


def _near(scan: Scan, one: Token | None, two: Token) -> bool:
    """Say whether only small words, or other tokens, stand between two tokens."""
    if one is None:
        return False
    inside = scan.covered(one.piece.last, two.piece.first)
    return all(scan.text(at) in _LINKS for at in range(one.piece.last, two.piece.first) if at not in inside)


def _columns(scan: Scan, times: dict[int, list[Token]]) -> dict[tuple[int, int], Day]:
    """Return the days of a table whose header row holds several, for the cells below them."""
    found: dict[tuple[int, int], Day] = {}
    heads: dict[int, Day] = {}
    last = -1
    for tokens in times.values():
        line = scan.line(tokens[0])
        if len(tokens) > 1 and all(isinstance(each, Day) for each in tokens):
            cells = {scan.cell(each): each for each in tokens if isinstance(each, Day)}
            heads, last = (cells, line) if len(cells) == len(tokens) else ({}, -1)
        elif heads and line - last <= _BELOW and all(isinstance(each, Hours) for each in tokens):
            found.update({(line, cell): day for cell, day in heads.items()})
        else:
            heads = {}
    return found


def _look_below(scan: Scan, cues: Cues, pairs: list[Pair], taken: set[int]) -> None:
    """Give a time that no day stands above the day right below it ("Time: 2pm", then "Date: Tuesday")."""
    days = [each for each in scan.tokens if isinstance(each, Day) and each.through is None and id(each) not in taken]
    for pair in pairs:
        if pair.day is None:
            below = (
                each
                for each in days
                if each.piece.first > pair.hours.piece.last
                and scan.line(each) - scan.line(pair.hours) <= _ABOVE
                and not cues.deadline(each)
            )
            pair.day = next(below, None)
    for pair, following in zip(reversed(pairs[:-1]), reversed(pairs[1:]), strict=True):
        # The rows of a table that the date stands below.
        near = scan.line(following.hours) - scan.line(pair.hours) <= _ROWS
        if pair.day is None and following.day is not None and not following.own_day and near:
            pair.day = following.day


def _share_zones(scan: Scan, pairs: list[Pair]) -> None:
    """Give the times of one sentence the zone that its last, or its first, has: "9am, 11am and 3pm PT"."""
    for place, pair in enumerate(pairs):
        if pair.zone is None:
            sentence = scan.sentence(pair.hours)
            same = [each for each in pairs if scan.sentence(each.hours) == sentence and each.own_zone]
            # "2pm (6am in Sydney)" says nothing of the zone of the 2pm.
            after = [each for each in same if each.hours.piece.first > pair.hours.piece.first and not each.bracketed]
            chosen = (after or [each for each in same if not each.bracketed][-1:])[:1]
            pair.zone = chosen[0].zone if chosen else None
        pairs[place] = pair
