"""Who will be in the room, in German: whole clauses, each with the English clause that means the same."""

from typing import Final

IT = (
    r"(?:(?:es|das|dies|das (?:gespräch|interview|meeting|vorstellungsgespräch)|der (?:termin|call|anruf)|ich glaube)"
    r"(?: (?:ist|wird|findet|läuft|geht|war|sind))?|wir (?:treffen uns|sprechen|telefonieren|machen(?: es| das)?)"
    r"|ist|findet|wird|jetzt)"
)
NOW = (
    r"(?: (?:jetzt|nun|nur|doch|also|eigentlich|ein|eine|einfach|nur noch|wohl doch|reines|reiner|als"
    r"|stattdessen))*"
)
_PEOPLE = r"(?P<people>\S.{0,160}?)"

PEOPLE: Final = (
    # One instead of another, before "with" takes both for names.
    (
        (
            rf"(?:(?:{IT})?{NOW} ?mit |ich (?:spreche|rede|treffe)(?: jetzt)?(?: mit)? )?{_PEOPLE}(?: jetzt)?"
            r" (?:statt|anstatt|anstelle von|und nicht) (?:mit )?(?P<people2>\S.{1,60}?)"
        ),
        "{people} instead of {people2}",
    ),
    (
        (
            r"(?:sie|er|die interviewerin|der interviewer|die dame|der herr) (?:heißt|schreibt sich)"
            rf"(?: (?:eigentlich|richtig|korrekt|aber|nämlich))* {_PEOPLE}"
            r"(?:,? (?:mit|und nicht mit) (?:\w{3,8} )?(?:doppel-?)?\w{1,2}(?: .{0,30})?)?"
        ),
        "her name is {people}",
    ),
    (
        (
            rf"(?:bitte )?(?:noch |auch |zusätzlich )*{_PEOPLE} (?:bitte )?(?:noch |auch |mit )*(?:dazu"
            rf"|hinzufügen|ergänzen|aufnehmen"
            r"|eintragen|dazunehmen|hinzu)"
        ),
        "add {people}",
    ),
    (
        rf"(?:bitte )?{_PEOPLE} (?:bitte )?(?:streichen|entfernen|rausnehmen|herausnehmen|weglassen|löschen)",
        "remove {people}",
    ),
    (rf"(?:{IT})?{NOW} ?panel(?:-?(?:interview|gespräch))? mit {_PEOPLE}", "panel with {people}"),
    ((rf"(?:(?:mein|meine|der|die|neuer|neue) )*(?:interviewer|interviewerin|interviewerinnen|interviewern"
     rf"|gesprächspartner|gesprächspartnerin|gesprächspartnerinnen"
     rf"|ansprechpartner|ansprechpartnerin)(?: (?:ist|sind|heißt|heißen|wird|werden)(?: (?:jetzt|nun))?|:)"
     rf" {_PEOPLE}"), "the interviewers are {people}"),
    ((rf"(?:(?:{IT})?{NOW} ?|ich (?:treffe|spreche|rede|habe|hab) (?:jetzt |das gespräch |das interview )?|(?:wir"
     rf"|ich) (?:treffen|sprechen) (?:uns )?)mit (?:beiden?, )?{_PEOPLE}"
     rf"(?: (?:statt|sprechen|geführt))?"), "with {people}"),
    (rf"ich treffe (?:jetzt |dort )?{_PEOPLE}", "I meet {people}"),
    ((rf"(?:das (?:gespräch|interview) )(?:führt|führen|macht|machen|leitet)(?: jetzt)?"
     rf" {_PEOPLE}"), "the interviewers are {people}"),
    ((rf"{_PEOPLE} (?:führt|führen|macht|machen|leitet) (?:jetzt )?(?:das (?:gespräch|interview)"
     rf"|es)"), "the interviewers are {people}"),
    (rf"{_PEOPLE} (?:interviewt|interviewen|wird|werden) mich(?: interviewen)?", "{people} will interview me"),
    ((rf"(?:auch |außerdem |zusätzlich )(?:ist |kommt |sind |kommen |noch )*{_PEOPLE}(?: ist| sind| kommt|"
      rf" kommen)? (?:auch )?(?:dabei|dazu|mit"
     rf" dabei|mit)|auch (?:noch )?mit (?P<people2>.{{2,80}})"
     r"|zusätzlich(?: mit)? (?P<people3>.{2,80})"), "also {people}"),
    ((rf"{_PEOPLE} (?:ist|kommt|sind|kommen|wird|werden|nimmt|nehmen)(?: (?:auch|noch|ebenfalls|zusätzlich|jetzt"
     rf"|mit))*"
     r" (?:dabei|dazu|mit dabei|teil|mit|dabei sein|teilnehmen|dazukommen)"), "{people} will also join"),
    (rf"(?:jetzt |doch )?ohne {_PEOPLE}", "not {people}"),
    ((rf"{_PEOPLE} (?:ist|kommt|kann|wird|nimmt|fällt|sind|kommen|können|hat)(?: (?:leider|doch|jetzt|da|am))*"
     r" (?:(?:nicht|nicht mehr|doch nicht)(?: (?:dabei|da|kommen|teil|teilnehmen|dabei sein|mit dabei|mehr dabei"
     r"|dazu|mehr da))?|aus|krank(?: geworden)?|ausgefallen|verhindert|im urlaub|raus"
     r"|keine zeit|nicht)"), "{people} won't be there"),
    ((rf"{_PEOPLE} (?:ersetzt|vertritt|übernimmt für|springt für|kommt für|kommt statt"
     rf"|kommt anstelle von) (?P<people2>.{{2,60}}?)(?: ein)?"),
     "{people} instead of {people2}"),
    ((r"(?:es ist )?nicht (?:mit )?(?P<people2>[^,]{2,60}?),? sondern (?:mit"
     r" )?(?P<people>.{2,60})"), "{people} instead of {people2}"),
    ((r"(?P<people2>[^,]{2,60}?) (?:wird|wurde|ist) (?:durch|von) (?P<people>.{2,60}?) (?:ersetzt|vertreten)(?:"
     r" worden)?"), "{people} instead of {people2}"),
    ((r"(?P<people2>[^,]{2,60}?) (?:kann nicht|ist krank|fällt aus|kommt nicht|ist nicht da|ist verhindert|ist im"
     r" urlaub),? (?:dafür |stattdessen |jetzt )?(?:kommt|ist|macht(?: es)?|übernimmt)"
     r"(?: jetzt| dann)? (?P<people>.{2,60}?)(?: (?:da|dabei|stattdessen|das"
     r"|dafür))?"), "{people} instead of {people2}"),
    ((r"(?P<people2>[^,]{2,60}?) (?:kommt|ist) (?:doch )?nicht(?: mehr)?(?: dabei)?,? sondern"
     r" (?P<people>.{2,60})"), "{people} instead of {people2}"),
    (r"(?P<value>[^,]{2,60}),? (?:und )?nicht (?P<value2>[^,]{2,60})", "{value}, not {value2}"),
    ((r"(?:es ist |es heißt )(?P<value>[^,]{2,60}),? (?:und )?(?:nicht|statt)"
     r" (?P<value2>[^,]{2,60})"), "it's {value}, not {value2}"),
    (r"es (?:ist|heißt) (?P<value>[^,]{2,60})", "it's {value}"),
    ((r"statt (?P<people2>[^,]{2,60}?) (?:kommt|ist|macht es)(?: jetzt)? (?P<people>.{2,60}?)(?:"
     r" dabei)?"), "{people} instead of {people2}"),
    ((rf"es sind(?: jetzt)? (?:\d|zwei|drei|vier|fünf) (?:leute|personen|interviewer|gesprächspartner)[:,]?"
     rf" {_PEOPLE}"), "there are two people: {people}"),
    (rf"es sind(?: jetzt)? {_PEOPLE}(?: dabei)?", "the interviewers are {people}"),
    (rf"auch {_PEOPLE} (?:ist|sind|kommt|kommen) (?:dabei|dazu|mit)", "also {people}"),
    (
        (r"(?:bitte )?(?:schickt|nutzt|nehmt|verwendet|stellt)(?: mir)?(?: bitte)?(?: alles)? (?:in |auf )?(?:die )?"
        r"(?P<value>\w{3,12})er zeit(?: um)?"),
        "use {value} time",
    ),
)  # fmt: skip
