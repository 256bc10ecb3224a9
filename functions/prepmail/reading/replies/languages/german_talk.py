"""German words around what somebody wants to say, as those of ``chatter`` in English."""

from typing import Final

from prepmail.reading.dates.lexemes import word_set

# With umlauts and without: people type both.
CHATTER: Final = word_set(
    "sorry entschuldigung entschuldige entschuldigt verzeihung tut mir leid hallo hi hey moin servus guten liebe"
    " lieber "
    "danke dank vielen besten lieben herzlichen schönen gruß grüße grüßen bitte super toll prima klasse perfekt"
    " okay ok "
    "fehler mein meine meinen vertan vertippt verlesen verschrieben verwechselt geirrt durcheinander stress aufregung "
    "ich wir ihr sie er es das der die den dem man mir mich euch ihnen uns hab habe hat haben hatte war ist sind wurde "
    "worden gerade eben soeben vorhin heute grad nochmal noch mal wieder schon auch nur doch ja ach oh ups tja"
    " na also so "
    "und aber da denn nun jetzt dann leider eigentlich wohl hier dazu damit darauf davon für von mit zu zum zur"
    " bei im in "
    "am an auf aus über ein eine einen einer kleine kleiner kleines kurze kurzer kurz korrektur änderung info update "
    "nachtrag hinweis nachricht mail e-mail email anruf angerufen geschrieben gesagt gesagt mitgeteilt bescheid"
    " gegeben "
    "bekommen erhalten gemeldet gemailt informiert erfahren gehört recruiter recruiterin personalabteilung hr firma "
    "unternehmen falsch falsche falscher falschen falsches richtig richtige richtiger stimmt stimmen passt passen gilt "
    "bleibt bleiben alles rest übrige übrigen sonst gleich gleiche gleichen gleicher selbe selben wie gehabt vorher "
    "unverändert ändert sich nichts geändert geworden angegeben eingetragen drin dabei tag datum uhrzeit zeit stunde "
    "name namen ort adresse link stelle titel termin gespräch interview veraltet alt alter alte umstände verwirrung "
    "nochmals wichtig übrigens nebenbei zuletzt oben unten bereits fast ganz völlig total wirklich echt blöd dumm "
    "dieser diese dieses dies gut nervös"
)
# Words that would make something else of such a clause.
TELLING: Final = (
    r"\b(?:ist gut|neuer? (?:termin|stelle|firma)|wieder da|anderer? termin|gleich (?:anrufen|um)|heute (?:um"
    r"|ist)|am (?:tag|abend)"
    r"|eine stunde|ruft?|zum gleichen|mit (?:der|dem|euch|ihnen|ihr)\b|wieder (?:um|am))"
)
UNFINISHED: Final = word_set(
    "der die das den dem ein eine einen einer und aber ist sind war hat haben habe ich wir sie er es mit zu zum"
    " zur bei im "
    "in am an auf aus über für von mein meine"
)
# What they say that they do not know yet.
UNKNOWN: Final = (
    r"(?:(?:wer|wo|wie lange|in welchem raum|welcher link)\b[\w ]{0,40},? )?(?:das )?wei(?:ß|ss) ich (?:leider"
    r" )?(?:noch )?nicht"
    r"|ich wei(?:ß|ss) (?:leider )?(?:noch )?nicht,? (?:wer|wo|wie lange|welcher link)\b[\w ]{0,40}"
)
