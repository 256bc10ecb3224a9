"""Words beside a bare number that tell whether it is an hour: what may follow it, what settles it, what it counts."""

from typing import Final

from prepmail.reading.dates.lexemes import word_set

# A bare "at 10" is a time when nothing, or one of these, follows.
FOLLOWERS: Final = word_set(
    "on or and for with in via if to until till your our eastern pacific central mountain local sharp this that "
    "tomorrow today next et pt ct mt est pst cst edt pdt cdt gmt utc cet bst works work so by through as but is am im "
    "mit und oder per bei zum auf heute morgen le la chez dans avec ou par en el y o con por de del a e il presso su "
    "met op of bij w na z i oraz u pa och med eller og hos til bis tot naar au al para not nicht instead statt rather "
    "at when while before after then"
)
# Behind a number they make it an hour: "Monday the 5th, 10 sharp".
SHARP: Final = word_set("sharp punkt punktlich pile prompt promptly")
ABOUT: Final = word_set(
    "about around approximately approx roughly ca circa cca etwa ungefahr environ cerca ongeveer ok"
)
# "Thursday, ten thirty".
SPOKEN_MINUTES: Final = {"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40}
ENDS: Final = frozenset(".,;:!?)(-/|*")
# "the first half 3 people": a part, no hour.
BEFORE_A_PART: Final = word_set("a the first second other last one latter former each")
UNITS_OR_NAMES: Final = word_set(
    "people of companies candidates rounds years percent days weeks months minutes mins hours hrs interviews "
    "questions others locations offices sites different positions roles floor miles km"
)
SETTLING: Final = frozenset({"it is", "it's", "is fine", "is good", "then it", "passt gut", "va bene", "va bien"})
# "It should be 10.30 not 10.15".
CORRECTING: Final = word_set("not nicht statt pas non no niet nao nie inte ikke")
TIME_LABELS: Final = word_set(
    "slot time start starts begin beginning uhrzeit zeit beginn heure horaire hora horario ora orario inizio tijd "
    "tijdstip aanvang godzina czas tid tidspunkt starttid hour appointment klokkeslett klokkeslæt klokkeslaet "
    "interview meeting test task tour presentation panel lunch assessment call vorstellungsgesprach gesprach termin "
    "entretien rendez-vous rdv entrevista cita colloquio appuntamento gesprek afspraak reuniao rozmowa spotkanie "
    "intervju samtale jobsamtale mote mode møte møde klockslag klokken klockan anfang uhr timing debut comienzo horas "
    "tempo ura oras"
)
