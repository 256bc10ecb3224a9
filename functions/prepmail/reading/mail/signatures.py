"""What stands at the end of a mail and is no part of what it says: signatures, "Sent from my …", legal notices."""

import re
from typing import Final

_MAX_SIGNATURE_LINES: Final = 30
_MAX_SIGNATURE_TEXT: Final = 3_000
_LONG_LINE: Final = 150
# A legal notice takes few paragraphs, most of them long.
_MAX_NOTICES: Final = 4
_MAX_SHORT: Final = 2
_SHORT_PARAGRAPH: Final = 60

# What phones and programs add by themselves, by how the line begins.
_SENT_FROM: Final = tuple(
    """\
sent from my|sent from outlook|sent from mail for|sent from yahoo|sent from proton|sent from gmail|sent via|
sent with proton|sent using|get outlook for|von meinem|gesendet von mein|gesendet mit|gesendet von mail|
gesendet von outlook|diese nachricht wurde von meinem|envoyé de mon|envoyé depuis|envoyé à partir de|
envoyé avec|télécharger outlook|enviado desde mi|enviado desde|obtener outlook|enviado do meu|enviado do|
enviado a partir|obter o outlook|inviato da|inviato dal mio|scarica outlook|ottieni outlook|verstuurd vanaf|
verzonden vanaf|verzonden met|outlook voor|wysłane z|wysłano z|pobierz outlook|skickat från|hämta outlook|
sendt fra min|sendt fra|hent outlook|få outlook|lähetetty iphone|lähetetty laitteesta|lähetetty|odesláno z|
odoslané z|elküldve|küldve|trimis de pe|отправлено с|отправлено из|надіслано з|iphone'umdan gönderildi|
iphone'dan gönderildi|poslano s|saadetud minu|iphoneから送信|ipadから送信|发自我的|從我的|从我的|傳送自|
發自我的|나의 iphone에서|내 iphone에서|στάλθηκε από|изпратено от|išsiųsta iš|nosūtīts no|enviat des|
do you yahoo|yahoo mail:""".replace("\n", "").split("|")
)
_LEGAL = re.compile(
    r"(?:^|\W)(?:confidentiality notice|disclaimer:|please consider the environment|think before you print"
    r"|this (?:e-?mail|message|communication)"
    r"(?: and any| \(including|, including| is (?:intended|confidential)| may contain| contains| was sent)"
    r"|the (?:information|content)s?(?: contained)? in this (?:e-?mail|message|communication)"
    r"|if you (?:are not the intended|have received this (?:e-?mail|message)|received this (?:e-?mail|message) in)"
    r"|diese (?:e-?mail|nachricht) (?:enthält|kann|ist vertraulich|und)|der inhalt dieser e-?mail"
    r"|ce (?:message|courriel|mail) (?:et|est|peut|contient)"
    r"|este (?:mensaje|correo)(?: electrónico)? (?:y|es|puede|contiene|se dirige)"
    r"|questo messaggio|le informazioni contenute|il presente messaggio|dit (?:e-?mail)?bericht|deze e-?mail"
    r"|esta mensagem|este e-?mail|ta wiadomość|niniejsza wiadomość|detta meddelande|denne e-?mail|denne e-?post)",
    re.IGNORECASE,
)
_HEADS_NOTICE = re.compile(
    r"[\s_*=-]{0,200}|\W{0,3}(?:legal |email )?(?:disclaimer|confidentiality(?: notice)?|haftungsausschluss)\W{0,3}",
    re.IGNORECASE,
)


def split_signature(text: str) -> tuple[str, str]:
    """Return what the writer says and what stands below it: a signature (RFC 3676, 4.3), "Sent from …", a legal notice.

    A name under a greeting stays: it says who writes.
    """
    lines = text.rstrip().split("\n")
    cut = min(_at_dashes(lines), _at_legal_notice(lines))
    cut = min(cut, _at_sent_from(lines[:cut]))
    return "\n".join(lines[:cut]).rstrip(), "\n".join(lines[cut:]).strip()


def _at_dashes(lines: list[str]) -> int:
    for index in range(len(lines) - 1, max(-1, len(lines) - 2 - _MAX_SIGNATURE_LINES), -1):
        if lines[index].rstrip() == "--":
            below = lines[index + 1 :]
            return (
                index
                if sum(map(len, below)) <= _MAX_SIGNATURE_TEXT and any(map(str.strip, lines[:index]))
                else len(lines)
            )
    return len(lines)


def _at_legal_notice(lines: list[str]) -> int:
    """Find the paragraph near the end from which on all is legal text."""
    cut, size = len(lines), 0
    for index in range(len(lines) - 1, -1, -1):
        size += len(lines[index])
        if size > _MAX_SIGNATURE_TEXT * 2:
            break
        starts = index == 0 or not lines[index - 1].strip() or len(lines[index]) > _LONG_LINE
        if starts and _LEGAL.search(lines[index][:200]) and _is_last(lines, index):
            cut = index
    while 0 < cut < len(lines) and _HEADS_NOTICE.fullmatch(lines[cut - 1]):
        cut -= 1
    return cut if any(map(str.strip, lines[:cut])) else len(lines)


def _is_last(lines: list[str], at: int) -> bool:
    """Say whether a legal paragraph and at most two more like it end the mail."""
    paragraphs = [each for each in "\n".join(lines[at:]).split("\n\n") if each.strip()]
    short = sum(1 for each in paragraphs if len(each) < _SHORT_PARAGRAPH)
    return len(paragraphs) <= _MAX_NOTICES and short <= _MAX_SHORT


def _at_sent_from(lines: list[str]) -> int:
    """Find where nothing but lines of phones and programs stands below."""
    cut = len(lines)
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index].strip().strip("_*-<> ").casefold().replace("’", "'")
        if not line:
            continue
        # "Inviato da: …" is a header, not a phone.
        if not line.startswith(_SENT_FROM) or len(line) > _LONG_LINE or ":" in line.partition("<")[0]:
            break
        cut = index
    return cut
