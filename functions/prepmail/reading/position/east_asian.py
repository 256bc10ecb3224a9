"""Role, interviewers, company and round as Japanese and Chinese letters label them: no spaces, no word edges."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from prepmail.domain.reading import Round
from prepmail.reading.people.names import Named

_HAN: Final = r"\u3005\u3040-\u30ff\u4e00-\u9fff・ー"
_GAP: Final = r"[ \t\u3000：:|]{1,4}"
_WHO = re.compile(rf"(?:面接官|面接担当者?|担当面接官|面试官|面試官|面谈人){_GAP}([^\n]{{2,120}})")
_PERSON = re.compile(r"([^、,，;；/（）()]{1,40})(?:[（(]([^（）()]{1,40})[）)])?")
_ROLE = re.compile(
    rf"(?:応募職種|募集職種|職種|ポジション|应聘职位|应聘岗位|面试职位|面试岗位|职位|岗位|職位){_GAP}([^\s\u3000。，、]{{2,30}})|"
    rf"(?:この度は|このたびは|弊社の?)([{_HAN}A-Za-z]{{1,20}}職)に|"
    rf"(?:(?:科技|公司|集团|银行)的?|的)([{_HAN}A-Za-z]{{2,14}}?)(?:岗位|职位|一职)"
)
_COMPANY = re.compile(
    rf"(?:株式会社|有限会社|合同会社)[{_HAN}A-Za-z0-9]{{1,20}}?(?=[\s\u3000、。(（【】]|採用|人事|の(?:採用|人事|担当)|$)|"
    rf"[{_HAN}A-Za-z]{{1,14}}(?:株式会社|有限会社|合同会社)|"
    r"(?:应聘|投递|申请|加入|来自|我是)?[\u4e00-\u9fff]{2,8}?(?:有限公司|公司|集团|科技|银行|大学|医院)"
)
_VERBS = re.compile(r"^.*(?:应聘|投递|申请|加入|来自|我是|感谢您?|邀请您?)")
_ROUNDS: Final = (
    (Round.FINAL, re.compile("最終面接|终面|最终面试|最後面試")),
    (Round.SECOND, re.compile("二次面接|第二轮|第二輪|复试|二面")),
    (Round.FIRST, re.compile("一次面接|第一轮|第一輪|初面|一面|初试")),
)


def read_asian_people(text: str) -> Iterator[Named]:
    """Yield the interviewers behind their label: "代表取締役 中村 誠", "周启明（产品总监）"."""
    for match in islice(_WHO.finditer(text), 5):
        for person in islice(_PERSON.finditer(match[1]), 10):
            words = person[1].split()
            if not words or not any("\u3040" <= each <= "\u9fff" for each in person[1]):
                continue
            # A Japanese name is written in two words, a title before it in others.
            name, before = (" ".join(words[-2:]), " ".join(words[:-2])) if len(words) > 1 else (words[0], "")
            start = match.start(1) + person.start(1)
            title = person[2] or before or None
            yield Named(
                name=re.sub(r"(?:様|さん|氏|先生|女士)$", "", name),
                title=title,
                start=start,
                end=start + len(person[0]),
            )


def find_asian_role(text: str) -> tuple[str, str] | None:
    """Return the role and the words that name it, None without any."""
    match = _ROLE.search(text)
    return (next(each for each in match.groups() if each), match[0]) if match else None


def find_asian_company(text: str) -> tuple[str, int] | None:
    """Return the company with its legal form, and where it stands, None without any."""
    match = _COMPANY.search(text)
    return (_VERBS.sub("", match[0]), match.start()) if match else None


def find_asian_round(text: str) -> tuple[Round, str] | None:
    """Return the round and the words that say it, None without any."""
    for stage, words in _ROUNDS:
        if match := words.search(text):
            return stage, match[0]
    return None
