"""German words beside a number that is rung and a place that is gone to, which tell the way one meets."""

from typing import Final

from prepmail.reading.replies.signs.shape import sign

DIALS: Final = sign(
    r"\w*wähl\w*|(?:an|durch)ruf\w*|(?:anzu|durchzu)rufen|ruf(?:e|en|t)?|telefon(?!nummer|isch nicht)\w*|durchwahl"
    r"|klingel\w*|durchklingel\w*|bimmel\w*|konferenznummer|am hörer|nummer (?:zum|für das|fürs) (?:gespräch|interview"
    r"|telefonat)|unter (?:der nummer|folgender nummer)"
)
VISITS: Final = sign(
    r"treffpunkt|ort:|hin(?:kommen|fahren|gehen|zukommen|zufahren|bestellt|beordert|soll|muss)?|vorbei(?:kommen"
    r"|zukommen|schauen)?"
    r"|dorthin|(?:ich|wir) (?:soll|muss|sollen|müssen|darf|komme|kommen|gehe|gehen|fahre|fahren|laufe|treffe)"
    r"|(?:soll|muss"
    r"|darf|sollte) ich|kommen|komme|komm|erscheinen|einfinden|einzufinden|melden|pforte|portier|pförtner|empfang"
    r"|klingeln|läuten|rezeption|eingeladen|einbestellt|bestellt|zu ihnen|zu denen|bei denen|bei ihnen"
    r"|(?:treffen|sehen)(?: wir)?(?: uns)?|(?:mich|uns)(?: \w+){0,3} (?:sehen|kennenlernen|treffen|einladen|empfangen)"
    r"|(?:findet|ist|wird|soll)(?: \w+){0,4} (?:im|in der|in einem) (?:betrieb|filiale|werkstatt|büro|praxis|kanzlei"
    r"|klinik"
    r"|werk|laden|zentrale|niederlassung|hauptsitz|haus)|im (?:betrieb|werk|laden|geschäft|haus|hauptsitz)"
    r"|(?:gespräch|interview|termin) (?:ist|findet)(?: (?:jetzt|nun|doch|persönlich|statt)){0,2}"
    r" (?:in(?: der| dem)?|im)(?= (?!jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)(?-i:[A-ZÄÖÜ]))"
    r"|in der (?:filiale"
    r"|werkstatt|praxis|kanzlei|klinik|zentrale|niederlassung)|kein(?:e|en)? (?:video|kamera|bildschirm|zoom|teams"
    r"|laptop)"
)
