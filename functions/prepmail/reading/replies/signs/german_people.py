"""German signs beside names: who comes, who goes, who only told something."""

import re
from typing import Final

from prepmail.reading.replies.signs.german_room import ANOTHER, FIRST_NAME, IN_ROOM, ROOM, SPELLED, SURNAME
from prepmail.reading.replies.signs.shape import PeopleSigns, after, before, between, sign

_ADVERBS: Final = (
    r"(?: (?:jetzt|nun|nur|doch|auch|eigentlich|beiden?|noch|dann|stattdessen|dafür|frau|herrn?|dr|prof|einem"
    r"|einer|ein|eine|der|die|dem|den|kollegin|kollegen|kollege|namens|gewissen|neuen?))*"
)

PEOPLE: Final = PeopleSigns(
    besides_before=before(
        r"(?:nicht|nicht mehr|kein)(?: mehr)? (?:nur|allein|bloß|alleine)(?: mit)?|nicht nur(?: mit)?"
        r"|zusätzlich zu|neben|außer|gemeinsam mit|zusammen mit"
    ),
    gone_before=before(
        r"(?:statt|anstatt|anstelle(?: von)?|an stelle von|ohne|und nicht|nicht|nicht mehr|kein|keine|ersetzt"
        r"|vertritt|übernimmt (?:für|von)|springt für|für|kommt für|kommt statt|streicht|streich|entfernt|löscht"
        r"|bitte (?:streichen|entfernen|löschen):?|es ist nicht|nicht länger)(?: (?:mit|frau|herrn?|dr|der|die"
        r"|den|dem|von|bitte|mehr))*"
    ),
    gone_after=after(
        r"(?:(?:ist|kommt|kann|wird|nimmt|fällt|sind|kommen|können|hat|macht|geht|führt|fehlt"
        r"|schafft)(?: (?:leider|doch|jetzt|da|am|es|das|sich|nun|wohl|kurzfristig|mehr|also|eben|auch|selbst|gar"
        r"|gespräch|interview|bei|dem|termin|an|diesem|tag|wegen|krankheit)){0,4} (?:nicht(?! nur| allein)(?: mehr)?"
        r"|doch nicht|aus\b|krank\w*|verhindert|im urlaub|raus|keine zeit|weg|in elternzeit|abgesprungen|abgesagt"
        r"|nicht dabei|nicht mehr vorgesehen|verreist|unpässlich|nimmer|ausgefallen)|(?:fällt|fiel)(?: \w+){0,2} aus"
        r"|fehlt|(?:wird"
        r"|wurde|ist)(?: \w+){0,2} (?:durch|von(?=[^.;!?]{1,60} (?:vertreten|ersetzt|abgelöst|übernommen)))"
        r"|(?:bitte )?(?:streichen|entfernen|rausnehmen|herausnehmen"
        r"|weglassen|löschen|raus|austragen)|(?:bitte )?(?:von|aus) (?:der|dem) (?:liste|termin|einladung"
        r"|eintrag) (?:nehmen|streichen|löschen|entfernen)"
        r"|(?:spreche|rede|treffe|telefoniere) ich(?: [\w]+){0,2}? nicht(?: mehr)?(?! nur| allein)"
        r"|lässt sich (?:leider )?entschuldigen|ist entschuldigt|hat (?:leider )?abgesagt|hat (?:sich )?krank gemeldet"
        r"|(?:weg|raus|krank|verhindert|verreist|abgesagt|ausgefallen|unpässlich|beurlaubt)(?=\s*(?:[,.;:!–-]|$)| dafür"
        r"| stattdessen| jetzt| neu| und)"
        r"|ist (?:doch )?nicht|ist raus|muss (?:leider )?absagen|liegt (?:krank|mit|flach|im bett)"
        r"|hat sich [^.;!?]{0,40}(?:gebrochen|verletzt|verstaucht"
        r"|gezerrt|angesteckt|krank)|hat (?:gekündigt"
        r"|die firma verlassen)|(?:ist|sind|hat|haben|liegt|bleibt|wurde|geht|macht|nimmt)(?: (?!nicht\b|kein"
        r"|wieder)[\w.]+){0,4}?"
        r" (?:urlaub|dienstreise|geschäftsreise|fortbildung|schulung|karenz|mutterschutz|elternzeit|unterwegs"
        r"|verhindert"
        r"|verreist|anderweitig|erkältet|krankgeschrieben|krankenhaus|messe|grippe|corona|außer haus|nicht im haus"
        r"|keine zeit|frei|auf reisen|konferenz|kongress|tagung|seminar|kur|reha|versetzt|kollidiert|krank|raus)"
        r"|nicht(?! nur| allein)(?: mehr)?(?: (?:dabei|da))?)"
    ),
    more_before=before(
        r"(?:(?:dabei|dazu|hinzu),? (?:und zwar|nämlich)|(?:dabei|dazu|mit|hinzu|rein|dabei sein),? (?:und zwar "
        r"|nämlich )?(?:namens|ein gewisser|eine gewisse)"
        r"|(?:unterstützt|begleitet|verstärkt|ergänzt) (?:von|durch)|mit (?:verstärkung|unterstützung|begleitung),?"
        r"|(?:verstärkung|unterstützung|begleitung) (?:von|durch)|vergessen:?"
        r"|fehlt(?: noch)?|auch(?: noch)?(?: mit)?|zusätzlich(?: mit)?|außerdem(?: noch)?(?: mit)?"
        r"|dazu(?: kommt| kommen| noch"
        r"| noch mit)*|plus|sowie|noch(?: mit)?|ergänzt(?: bitte)?|es (?:kommt|kommen) (?:noch |auch )*"
        r"|(?:bitte )?(?:hinzufügen|ergänzen|aufnehmen|eintragen):?|mit dabei (?:ist|sind)(?: auch| noch)?"
        r"|dabei (?:ist|sind) auch|ebenso|ebenfalls|weiterhin|kommt(?: noch| auch)*|kommen(?: noch| auch)*|dazu)"
        r"(?: (?:bitte|frau|herrn?|dr|prof|der|die|den|dem|ein|eine|einen|kollege|kollegin|chef|chefin|ihr|ihre"
        r"|gewisser"
        r"|gewisse|gewissen|zwei|drei|leute|personen|kollegen|andere|weitere"
        r"|deren|teamleiter|teamleiterin|mit|noch|ist|sind|namens))*"
    ),
    more_after=after(
        r"(?:(?:hört|hören|schaut|schauen) (?:auch |noch |nur )*(?:zu|mit)|(?:kommt|kommen|stößt|stoßen)(?: noch"
        r"| auch| jetzt)* zu(?= *$)|\w+ (?:auch noch|auch|ebenfalls"
        r"|zusätzlich)(?! nicht)(?![^.;]*(?:gesagt|angerufen|geschrieben"
        r"|gemeldet|mitgeteilt|nicht))|(?:ist|kommt|sind|kommen|wird|werden|nimmt|nehmen|sitzt|sitzen|soll|sollen"
        r"|stößt|schaltet sich|macht"
        r"|machen)(?: (?:auch|noch|ebenfalls|zusätzlich|jetzt|mit|da|dann|am|gespräch|ja))* (?:dabei(?: sein)?"
        r"|dazu|hinzu|mit(?: dabei| drin| dazu)?|teil|teilnehmen|dazukommen|mitkommen|anwesend|drin|da)|(?:ist"
        r"|kommt|sind|kommen) (?:auch|noch|ebenfalls)|auch (?:noch )?(?:dabei|mit)|(?:bitte |noch "
        r"|auch )*(?:(?:(?!nicht\b|kein|nimmer)\w+ ){0,5}(?:dazu|hinzu|mit dabei)\b|dazu\w*|hinzufügen|ergänzen"
        r"|aufnehmen|eintragen|dazunehmen|hinzu|mit aufnehmen|mit eintragen|mit rein|noch dabei|dabei)|zusätzlich"
        r"|außerdem|ebenfalls|auch(?! nicht))"
    ),
    come_before=before(
        r"(?:sondern(?: mit| von| es ist)?|darum|deshalb|deswegen|daher|durch|von|es ist|es macht|dafür"
        r"|stattdessen(?: (?:kommt|ist|mit|macht"
        r"|spreche ich mit|treffe ich|führt|übernimmt))?|jetzt(?: kommt| ist| mit| macht)?|kommt|macht|ist|mit"
        r"|übernimmt|springt|vertreten|an (?:ihrer|seiner|deren|dessen) stelle(?: (?:wird|kommt|macht|ist|sitzt"
        r"|tritt|dann|jetzt"
        r"|führt|spricht|übernimmt))*|vertretung(?: ist| macht|:)?|ersatz(?: ist|:)?|nachfolger(?:in)?(?: ist|:)?"
        r"|dann|->|→|=>|auf|und|treffe(?: ich)?|führt|spreche(?: ich)?(?: mit)?)" + _ADVERBS
    ),
    come_after=after(
        r"(?:jetzt |nun |dann |stattdessen |dafür )*(?:statt|anstatt|anstelle|und nicht|nicht(?= frau| herr)"
        r"|ersetzt|vertritt|übernimmt(?: für| von| das| es| jetzt| stattdessen)*|springt (?:für|ein|dafür)"
        r"|kommt (?:für|statt|anstelle|stattdessen|dafür)|macht (?:das|es|den termin)? ?(?:jetzt |nun )?(?:statt"
        r"|für|stattdessen)|stattdessen|einspringt|ist (?:die vertretung|der ersatz|jetzt dran))"
    ),
    loose_before=before(r"(?:mit|von|bei)" + _ADVERBS),
    only_before=before(
        r"(?:(?:ich )?treffe(?: ich)?(?: mich mit)?|für (?:sie|ihn) (?:springt|kommt|macht|übernimmt|ist)|(?:vor mir"
        r"|mir"
        r" gegenüber) (?:sitzt|sitzen)|(?:sind|ist) es|sprech(?:e|en)(?: ich| wir)?(?: mit)?|rede(?: ich)?(?: mit)?"
        r"|(?:mein|meine|der|die|neuer?|richtiger?|neuen|aktuelle)? ?(?:interviewer(?:in|innen|n)?"
        r"|gesprächspartner(?:in|innen|n)?|ansprechpartner(?:in|innen)?)(?: (?:für|fürs|im|beim)(?: (?:das|dem"
        r"|mein))? (?:interview|gespräch|termin))?(?: (?:ist|sind|heißt|heißen|wird|werden|neu"
        r"|lautet|jetzt|nun|doch|eigentlich|richtig))*:?"
        r"|panel(?:-?(?:interview|gespräch))?(?: (?:jetzt|aus|mit|also|nämlich|besteht)|, also)*[:,]?(?: mit"
        r"| aus)?|(?:kommt|ist|wird) (?:wer|jemand) ander(?:s|es|er)[,:]?|eingeplant (?:ist|sind)|sprechen (?:werde"
        r"|soll|darf) ich mit|(?:wir sind )?zu (?:zweit|dritt|viert|fünft):?(?: ich,| ich und)?"
        r"|statt (?:ihrer|seiner)(?: kommt| ist| macht| nun| jetzt){0,2}:?|(?:interviewen|sprechen|fragen) (?:tut"
        r"|wird|werden)"
        r"|dran (?:ist|sind)(?: dann| jetzt)?|stehen|im (?:gespräch|interview|call|termin) sitzen|es sind(?: (?:doch"
        r"|insgesamt|eigentlich|dann|jetzt|nun|\d|zwei|drei|vier|leute|personen|interviewer|gesprächspartner))*[:,]?"
        r"|interviewt von|geführt von|geleitet von|wer:|mit:|teilnehmer:?|(?:macht|führt|leitet"
        r"|übernimmt) (?:das (?:gespräch|interview)|den termin|es|das)(?: (?:jetzt|nun|dann))*|das (?:gespräch"
        r"|interview) (?:führt"
        r"|führen|macht|machen|leitet|leiten)|dabei sind|anwesend sind|vier augen mit|einzelgespräch mit|(?:zwei"
        r"|drei|vier|2|3|4) (?:leuten?|personen|interviewern?)(?: (?:jetzt|am tisch|im raum|im call|insgesamt"
        r"|dabei))*[:,]|nur mit)" + _ADVERBS
    ),
    only_after=after(
        r"(?:(?:wird|werden|soll|das|es|mich|gespräch|interview|mit|mir|den|termin|dann|jetzt) )*(?:führen|leiten"
        r"|machen|übernehmen|halten|interviewen|sprechen)(?! nicht)|(?:(?:wird|werden|ist|sind|jetzt|nun|das|es"
        r"|mich|mein|nur|dann|soll) )*(?:führt|führen|leitet|leiten|macht|machen|interviewt|interviewen|hält"
        r"|moderiert)(?: (?:mich|das|es|den|jetzt|nun|gespräch|interview|termin))*|(?:wird|werden) (?:mich"
        r"|das gespräch|das interview) |interviewt mich|mein interviewer|meine interviewerin|alleine?|ist (?:mein"
        r"|meine|jetzt mein|jetzt meine) (?:interviewer(?:in)?|gesprächspartner(?:in)?|ansprechpartner(?:in)?)"
    ),
    told_before=before(
        r"(?:(?:unterzeichnet|unterschrieben|eingeladen|geschrieben|absender(?:in)?)(?: hat| haben| war| ist)(?: mir"
        r"| mich)?"
        r"|danke|hallo|liebe[r]?|gruß|grüße|lg|vg|mfg|laut|sagt|sagte|meinte|schrieb|rief|hat mir|mail von"
        r"|anruf von|nachricht von|einladung von|ich bin|ich heiße|gehört von|info von)(?: (?:frau|herrn?|dr))*"
    ),
    told_after=after(
        r"(?:(?:hat|haben)(?: (?:mir|mich|uns|gerade|eben|heute|gestern|es|das|noch|nochmal|kurz|nur|soeben"
        r"|vorhin|gesagt|am|telefon|per|mail|den|termin|die|einladung|bescheid|sich)){0,6} (?:gesagt|angerufen"
        r"|geschrieben|gemeldet|mitgeteilt|verschoben|verlegt|geändert|gemailt|informiert|gegeben|bestätigt"
        r"|geschickt|eingeladen|organisiert|gebeten|erklärt)|rief|schrieb|sagte|sagt|meinte|meldete|schickte"
        r"|(?:hat|haben)(?: (?:nur|bloß|lediglich|das|die|den|mich|mir|alles|ja|einladung|mail|termin|ganze|sache"
        r"|link)){1,5}"
        r" (?:verschickt|eingefädelt|vermittelt|vereinbart|ausgemacht|koordiniert|organisiert|geschrieben|eingeladen"
        r"|geplant"
        r"|weitergeleitet)|(?:organisiert|koordiniert|plant|verschickt) (?:nur|das nur|bloß)|ist nur (?:die|der))"
    ),
    between=between(
        "und sowie plus and auch noch dazu zusätzlich der die den dem das ihr ihre ihrem ihrer ihren deren mein "
        "frau herr herrn dr"
        " prof chef chefin kollege kollegin kollegen teamleiter teamleiterin cto ceo dann ein eine einer einem "
        "namens jemand"
        " beide zusammen außerdem"
    ),
    swapped=re.compile(r"\s+(?:auf|zu|->|→|=>|durch|gegen)\s+", re.IGNORECASE),
    surname=SURNAME,
    first_name=FIRST_NAME,
    spelled=SPELLED,
    room=ROOM,
    another=ANOTHER,
    in_room=IN_ROOM,
    titles=sign(
        r"(?:(?:der|die|dem|den|ihr|ihre|ihrem|ihrer|ihren|seinen|seine|einen|deren|mein|meine|ein|eine|neue[nr]?"
        r"|zukünftige[nr]?) )*(?:c[etfopi]o|teamleit(?:er|erin|ung)|abteilungsleit(?:er|erin|ung)"
        r"|geschäftsführ(?:er|erin)|personalleit(?:er|erin|ung)|personaler(?:in)?|recruiter(?:in)?|chef(?:in)?"
        r"|kolleg(?:e|in|en)|vorgesetzte[nr]?|leiter(?:in)?|head of [a-z]{2,20}(?: [a-z]{2,20})?"
        r"|engineering manager|bereichsleit(?:er|erin)|projektleit(?:er|erin)|gründer(?:in)?|nachfolger(?:in)?"
        r"|vertretung|vorgesetzte[rn]?"
        r"|(?:\w{3,20}-)?\w{0,20}(?:leiter|leiterin|leitung|chef|chefin|meister|meisterin|ausbilder|ausbilderin"
        r"|referent"
        r"|referentin|inhaber|inhaberin|vorstand|vorständin|direktor|direktorin|betriebsrat|betriebsrätin|assistent"
        r"|assistentin|stellvertreter|stellvertreterin|arzt|ärztin|entwickler|entwicklerin|ingenieur|ingenieurin"
        r"|architekt|architektin|techniker|technikerin|pastor|pfarrer|schwester|rektor|rektorin|berater|beraterin)"
        r"|hr)"
    ),
    team=re.compile(
        r"(?<=\w),? (?:aus|von|vom|in) (?:der |dem |ihrem |deren )?(?:[\w&-]+ )?(?:\w*abteilung|\w*-?team|hr"
        r"|technik|personal|it|entwicklung|vertrieb|fachbereich)(?!\w)",
        re.IGNORECASE,
    ),
    honorifics=re.compile(
        r"(?:(?:dr|magister|magistra|doktor|professor|professorin|ing|mag|dipl|dipl-ing|di|prof|frau|herr|herrn|hr"
        r"|fr|mr|ms|mrs)\.? )+",
        re.IGNORECASE,
    ),
    name_is=before(
        r"(?:(?:sie|er|die interviewerin|der interviewer|die dame|der herr|frau|der name|name|ihr name|sein name"
        r") (?:heißt|ist|schreibt sich|lautet|wird)|(?:heißt|lautet|schreibt sich"
        r"|geschrieben))(?: (?:eigentlich|richtig|korrekt|aber|nämlich|doch|mit|so|in wirklichkeit|jetzt|ja))*"
    ),
)
