"""What the words around "I" say of whoever writes: also there, past, on an errand: data for ``writers``."""

import re

ALSO = re.compile(
    r"\b(?:also|too|as well|(?:er|kommer|sitter|deltar|deltager) (?:ogs[åa] |ocks[åa] )?med\b|is there|auch|"
    r"ebenfalls|aussi|tambi[ée]n|anche|ook|tamb[ée]m|te[żz]|r[óo]wnie[żz]|ocks[åa]|"
    r"ogs[åa]|mit dabei|(?:will|would|can|may|might|['’]ll) (?:join|sit in)|joining (?:us|me))\b",
    re.IGNORECASE,
)
# Besides whoever asks the person round: "Kristoffer, butikksjefen, blir også med".
TOO = re.compile(
    r"\b(?:(?:ogs[åa]|ocks[åa]) med|(?:auch|ebenfalls) (?:mit )?dabei|there (?:too|as well)|also (?:be )?(?:there|in|"
    r"around)|"
    r"tambi[ée]n (?:estar[áa]|est[áa]|va a estar|viene)|(?:estar[áa]|est[áa]) tambi[ée]n|tamb[ée]m (?:est[áa]|"
    r"vai estar|vem)|"
    r"ci sar[àa] anche|(?:aussi|[ée]galement) (?:l[àa]|pr[ée]sente?)|(?:is|komt) er ook|ook (?:aanwezig|bij)|"
    r"te[żz] b[ęe]dzie|b[ęe]dzie te[żz])\b",
    re.IGNORECASE,
)
JOINS = re.compile(r"\b(?:will|would|can|may|might|['’]ll) (?:join|sit in)|\bjoining (?:us|me)\b", re.IGNORECASE)
# "… by Monday and I'll get it booked": the writer does something else.
I_DO = re.compile(
    r"(?:['’](?:ll|d|ve)| (?:will|would|have|shall|can))? (?:just |then |also )?(?:get|send|sent|book|confirm|let|"
    r"come back|"
    r"pass|arrange|sort|schedule|forward|share|follow|reply|put|make|update|check|fix|lock|be in touch|find|hope|"
    r"freue|melde|schicke|quedo|espero)\b",
    re.IGNORECASE,
)


# "Your CV stood out and I'd love to set up a call with Odalys": said of somebody else, unless both say it.
I_OFFER = re.compile(
    r"(?:['’]d| would) (?:really )?(?:love|like) to (?:set up|arrange|schedule|invite|offer|get|book|introduce|"
    r"connect|put)\b",
    re.IGNORECASE,
)
# "Ich melde mich, sobald …" is no list.
LIST_ON = re.compile(
    r"\s*(?:[^\W\d_a-zß-öø-ÿ]|(?:our|my|the|unser|mein|notre|nos|mon|ma|nuestr|mi|nostr|il|la|le|onze|mijn|noss|meu|"
    r"minha|v[åa]r|min|vores|and|und|et|y|e|en|og|och)\w{0,3}\b)"
)
# Whoever places people for others speaks for them; a task to do at home is no talk.
NO_TALK = re.compile(
    r"\b(?:(?:my|our) client|mein(?:en)? mandant\w{0,2}|notre client\w?|onze opdrachtgever|mijn opdrachtgever|"
    r"nuestro cliente|"
    r"mi cliente|(?:il )?nostro cliente|nosso cliente|take-?home|coding (?:challenge|test|exercise)|"
    r"(?:desaf[íi]o|reto|prueba) t[ée]cnic[oa]|(?:prova|test|sfida) tecnic[ao]|test technique|exercice technique|"
    r"programmieraufgabe|testaufgabe|arbeitsprobe|zadanie rekrutacyjne|technische opdracht)\b",
    re.IGNORECASE,
)
# "Further to our chat": what has been.
PAST_TALK = re.compile(
    r"\b(?:further to|following(?: on from| up on)?|after|since|thank(?:s| you)(?: again)? for|enjoyed|nach|f[üu]r|"
    r"suite [àa]|apr[èe]s|merci pour|tras|despu[ée]s de|gracias por|dopo|grazie per(?: il| la)?|na|bedankt voor|"
    r"ap[óo]s|"
    r"obrigad[oa] pel[oa]|po|efter|etter|tack f[öo]r|tak for|takk for) "
    r"(?:(?:your|our|my|the|ihre?[mnr]?|unsere?[mnr]?|votre|notre|ton|tu|nuestra|nuestro|la|il|je|ons|vår|vores) "
    r"(?:\w{2,12} )?)?$",
    re.IGNORECASE,
)

RECAP = re.compile(r"\b(?:recap|so far)\b[^.!?\n]*$", re.IGNORECASE)
# "I'll call you the day before to prep you": no interview.
BESIDES = re.compile(
    r" (?:the (?:day|evening|night|morning|afternoon) before|beforehand|before (?:the|your)|after(?:wards| the|"
    r" your)|once|"
    r"as soon|with (?:the|any|an|more|feedback|details|news)|(?:to|and) (?:prep|brief|debrief|confirm|let you|"
    r"arrange))\b",
    re.IGNORECASE,
)
