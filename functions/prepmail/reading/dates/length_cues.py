"""Words near a length that tell whether it is how long the interview takes. All folded (``fold.py``)."""

from typing import Final

from prepmail.reading.dates.lexemes import word_set

# Near a length: it is not the length of the interview.
NOT_LENGTHS: Final[frozenset[str]] = word_set(
    "each early earlier before prior advance ahead after later ago within notice every wait per reply respond je "
    "jeweils vorher fruher vor innerhalb avant chacun chacune chaque antes cada ciascuno vooraf eerder przed "
    "wczesniej fore tidigare tidligere break breaks pause commute drive walk walking buffer reminder experience buses "
    "trains presentation prasentation prepare preparing parking park free security read test late delay prep back "
    "forward postpone postponed pushed teach shift shifts anticipato posticipato spostato decale avance aplazado "
    "adelantado retrasado adiado verschoben vorgezogen verplaatst flyttet rykket flyttad framflyttad"
)
# In the sentence of a length: it is that of the way there, unless the sentence speaks of the meeting.
ON_THE_WAY: Final[frozenset[str]] = word_set(
    "parking bus tram train journey bahn zug security traffic queue reception check-in fahrt anfahrt parkplatz "
    "parkplatze trajet stationnement aparcamiento aparcar parcheggio parkeren estacionamento parkering parkingu "
    "dojazd"
)
MEETINGS: Final[frozenset[str]] = word_set(
    "interview interviews appointment meeting call chat screen slot session gesprach vorstellungsgesprach entretien "
    "entrevista colloquio gesprek rozmowa intervju samtale"
)
# Near a length: it is.
LENGTH_CUES: Final[frozenset[str]] = word_set(
    "last lasts takes take allow plan block expect run runs duration length long session call chat interview meeting "
    "conversation slot slots minute dauer dauert dauern gesprach termin duree dure entretien duracion dura entrevista "
    "durata colloquio duurt gesprek duracao trwa rozmowa langd varar varighed varer varighet approximately about "
    "around for screen discussion total schedule set aside hour check quick tar ca circa omtrent durera durano duran "
    "audition audicion prevoyez prevoir environ potrwa zajmie intervju intervjuet intervjun rozmowy spotkanie zoom "
    "teams meet video tops max aproximadamente durara cerca ungefar cirka etwa rund ongeveer "
    "reken uitgetrokken regner beregn afsat rakna avsatt sett elkaar totaal spotkanie trwac potrwa"
)
