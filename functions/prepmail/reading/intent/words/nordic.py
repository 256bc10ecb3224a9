"""What Swedish, Danish and Norwegian mails say."""

from typing import Final

from prepmail.reading.intent.cue import Cue

WORDS: Final = {
    Cue.INTERVIEW: (
        r"\w*intervju\w*|\w*interview\w*|\w*samtale\w*|(?:jobb|job|ansattelses)samtale\w*|provdag|"
        r"anstallningssamtal|rekrytering\w*"
    ),
    Cue.PERSONAL: (
        r"(?:din|ditt|dit|jeres|deres|er) (?:\w+ ){0,2}(?:intervju\w*|samtale\w*|interview\w*|ansokan|ansogning|"
        r"soknad\w*|cv|profil)|(?:med|till|til) (?:dig|deg)|(?:bjuda|bjuder|inbjuda|invitere|inviterer|"
        r"indbyde) (?:in |vi |herved )?(?:dig|deg)|(?:traffa|mota|mode|mote|treffe|tale med|snakke med|"
        r"prata med) (?:dig|deg)|(?:for|til|som) (?:tjansten|rollen|stillingen|rollen|tjeneste)|intervju (?:med|"
        r"for|hos)|samtale (?:med|om|hos)"
    ),
    Cue.MEETING: (
        r"vi ses|kom (?:inn|in|ind|forbi|gjerne|gerne)|ses vi|"
        r"intervju|samtal\w*|samtale\w*|mote|mode|samtal|opkald|telefon\w*|videosamtal\w*|videomote\w*|traff|"
        r"prata|snakke|tale|teams|zoom"
    ),
    Cue.JOB: (
        r"soges|sokes|sokande|soker|"
        r"tjanst\w*|stilling\w*|roll\w*|kandidat\w*|rekrytering\w*|rekruttering\w*|ansokan|ansogning\w*|soknad\w*|"
        r"\bhr\b"
    ),
    Cue.CONFIRM: (
        r"bekraft\w*|bekreft\w*|bekraeft\w*|(?:ar|er|blev|har|ble) (?:\w+ ){0,3}(?:bokad|booket|bokat|planlagt|"
        r"planerad|bekraftad|bekreftet|avtalt|aftalt|inbokad)|(?:ager|finner|finder)[^\n]{0,30}(?:rum|sted)|"
        r"(?:valkommen|velkommen)|ser (?:vi |jeg )?(?:fram|frem)|vi ses|(?:bjuda|bjuder|inviterer|invitere|"
        r"indbyder|innkaller|kallar)|inbjudan|invitasjon|invitation|pamin\w*|(?:datum|dato|tid|tidspunkt|nar|"
        r"hvornar) ?:|(?:ringer|ringar)[^\n]{0,20}(?:dig|deg)"
    ),
    Cue.CANCEL: (
        r"(?:ar|er|blir|bliver|har|ble|blev) (?:\w+ ){0,4}(?:installd|installt|aflyst|avlyst|avbokad|avbokat|"
        r"kansellert|annullert|annulleret)|(?:maste|ma|skal|blir nodt|er nodt|"
        r"er desvaerre)[^\n]{0,60}(?:stalla in|avboka|aflyse|avlyse|kansellere|annullere)|^(?:sv: |vb: |vs: |"
        r"fwd?: |re: )*(?:installt|installd|aflyst|avlyst|avbokad|avbokat|annulleret)|(?:aflysning|avlysning|"
        r"avbokning) (?:av|af)"
    ),
    Cue.MOVE: (
        r"kan[^\n.]{0,20}\b(?:inte|ikke)[^\n.]{0,30}(?:mandag|tirsdag|onsdag|torsdag|fredag|tisdag|imorgon|i morgon|"
        r"i morgen)|"
        r"(?:mandag|tirsdag|onsdag|torsdag|fredag|tisdag|imorgon|i morgon|i morgen|intervju\w*|"
        r"samtal\w*)[^\n.]{0,60}(?:kan|"
        r"hinner|passer|passar|funkar|gar|lar seg|rakker)[^\n.]{0,30}\b(?:inte|ikke)\b|"
        r"(?:flyttad|flyttat|flyttet|ombokad|ombokat|utsatt|udsat|udskudt|senarelagd|framflyttad|andrad|endret|"
        r"aendret|rykket)\b|(?:maste|behover|ma|ville|skulle|kan vi|vill|onsker|nodt til|"
        r"er nodt)[^\n]{0,60}(?:flytta|flytte|boka om|ombooke|utsette|udskyde|udsaette|skjuta upp|endre|aendre|"
        r"andra|rykke)|(?:ny|nytt|nyt|nye) (?:tid|tidspunkt|dato|datum)\b|i stallet for|i stedet for|istallet for|"
        r"ursprunglig\w*|opprinnelig\w*|oprindelig\w*|^(?:sv: |vb: |vs: |fwd?: |re: )*(?:uppdaterad|oppdatert|"
        r"opdateret|andrad|endret|aendret|flyttad|flyttet)"
    ),
    Cue.CONDITION: (
        r"\bom (?:du|ni|tiden|det|dette)\b|\bhvis\b|\bdersom\b|\bskulle (?:du|det)\b|vid forhinder|ved forfald|"
        r"for att (?:boka om|avboka)|for a (?:endre|avlyse)|for at (?:aflyse|aendre)|^\W*(?:avboka|boka om|aflys|"
        r"avlys|endre)\b"
    ),
    Cue.GONE: (
        r"(?:inte|ikke) (?:langre|lenger|laengere|kan)|ursprunglig\w*|opprinnelig\w*|oprindelig\w*|i stallet for|"
        r"i stedet for|(?:maste|ma|skal|nodt)[^\n]{0,60}(?:flytta|flytte|boka om|utsette|udskyde|stalla in|avlyse|"
        r"aflyse)|installd|installt|aflyst|avlyst"
    ),
    Cue.ASK: (
        r"(?:vilken|vilka|hvilken|hvilke|hvilket|nar|hvornar)[^\n]{0,60}(?:passar|passer|kan|mojligt|mulig\w*|"
        r"bast|bedst|best)|(?:passar|passer|kan du|har du|skulle|fungerar|fungerer)[^\n]{0,80}\?|tillganglighet|"
        r"tilgjengelig\w*|(?:foljande|folgende|disse|dessa|nagra|noen|nogle|tva|to|tre) (?:\w+ )?(?:tider|"
        r"tidpunkter|tidspunkter|datoer|alternativ\w*|muligheder|forslag)|(?:valj|velg|vaelg|boka|bestill|"
        r"book)[^\n]{0,40}(?:tid\w*|lanken|lenken|linket|har|her)|(?:aterkom|skicka|meddela|gi|send|svar|"
        r"hor av dig)[^\n]{0,60}(?:tider|nar|tillganglig\w*|tilgjengelig\w*|tidspunkter|hvornar)|(?:boka|avtale|"
        r"aftale) (?:in )?(?:en|et|ett) (?:\w+ )?(?:tid|intervju|mote|mode|samtale?)|\d eller [^\n?]{0,40}\?"
    ),
    Cue.INVITE: (
        r"(?:vill|skulle|vil|onsker|ensker)[^\n]{0,40}(?:garna|gjerne|gerne)?[^\n]{0,30}(?:traffa|bjuda|mota|"
        r"invitere|mode|mote|snakke|prata|tale)|(?:bjuda|bjuder|inviterer|indbyder) |nasta steg|neste steg|"
        r"naeste skridt|nasta skridt"
    ),
    Cue.REJECTED: (
        r"(?:tyvarr|dessverre|desvarre|desvaerre|beklag\w*)[^\n]{0,140}(?:gatt vidare|ga vidare|gar vidare|"
        r"ga videre|gar videre|andra kandidat\w*|andre kandidat\w*|andre ansogere|inte (?:gatt|blivit|gar)|"
        r"ikke (?:gatt|blitt|gar|kommet|udvalgt|kan tilby))|(?:valt|valgt|besluttet|beslutat)[^\n]{0,40}(?:andra|"
        r"andre|en annan|en anden|en annen) (?:kandidat\w*|ansoger\w*|sokande)|(?:tjansten|"
        r"stillingen)[^\n]{0,30}(?:tillsatt|besat|besatt)|lycka till i ditt fortsatta|held og lykke (?:med|"
        r"i) (?:din|dit) (?:videre|jobs)|afslag|avslag"
    ),
    Cue.OFFER: (
        r"(?:erbjuda dig (?:tjansten|rollen|anstallning)|tilby deg (?:stillingen|jobben)|"
        r"tilbyde dig (?:stillingen|jobbet)|anstallningsavtal\w*|arbeidsavtale\w*|ansattelseskontrakt\w*|"
        r"jobberbjudande\w*|jobbtilbud\w*|jobtilbud\w*|valkommen till teamet|velkommen til teamet|"
        r"velkommen pa laget)"
    ),
    Cue.ON_HOLD: (
        r"(?:rekryteringen|rekrutteringen|tjansten|stillingen|processen|prosessen)[^\n]{0,40}(?:pausad|pauset|"
        r"satt pa paus|pa vent|sat pa pause|fryst|frosset|i bero)"
    ),
    Cue.TASK: (
        r"(?:arbetsprov|personlighetstest\w*|begavningstest\w*|evnetest\w*|ferdighetstest\w*|kodtest\w*|"
        r"kodetest\w*|caseoppgave\w*|caseuppgift\w*|caseopgave\w*|hemuppgift\w*|hjemmeoppgave\w*|hjemmeopgave\w*|"
        r"forinspelad\w*|forhandsinnspilt\w*|videointervju\w* (?:nar|som du spelar)|\btest(?:en|et)?\b|uppgiften|"
        r"oppgaven|opgaven)"
    ),
    Cue.DUE: r"\bsenast\b|\bsenest\b|\binnan\b|\binnen\b|\binden\b|\bfrist\b|\bfor\b",
    Cue.RECEIVED: (
        r"(?:tack|takk|tak) for (?:din|ditt|dit|interessen)[^\n]{0,20}(?:ansokan|ansogning|soknad\w*|intresse|"
        r"interesse)|(?:har )?(?:mottagit|mottatt|modtaget|tagit emot) (?:din|ditt) (?:ansokan|ansogning|soknad)"
    ),
    Cue.NOTE: (
        r"(?:tack|takk|tak) for (?:senast|sist|i dag|idag|samtalet|samtalen|din tid|motet|modet|bekraftelsen|"
        r"besked)|(?:trevligt|hyggelig|hyggeligt) (?:att|a|at)|aterkommer|vender tilbake|vender tilbage|ta med|"
        r"medbring"
    ),
    Cue.MASS: (
        r"avregistrera|afmeld|avmeld|avsluta prenumeration|las mer|laes mere|les mer|kara lasare|"
        r"nyhetsbrev\w*|nyhedsbrev\w*|jobbvarsel|jobbevakning|jobagent|nya jobb|nye jobber|nye job\b|"
        r"avprenumerera|meld deg av|afmeld|avregistrera|i (?:din )?webblasare\w*|i nettleser\w*|tips|rabatt?|"
        r"\d+ ?%"
    ),
    Cue.CROWD: (
        r"webinar\w*|webbinar\w*|arbetsmarknadsdag\w*|karriardag\w*|karrieredag\w*|jobbmassa|jobmesse|oppet hus|"
        r"apent hus|abent hus|workshop|konferens\w*|konferanse\w*|konference\w*|anmal dig|meld deg pa|tilmeld dig"
    ),
    Cue.PRIVATE: (
        r"\blunch\b(?!intervju)|\blunsj\b|frokost|middag|fodelsedag\w*|fest\b|bryllup|brollop|tandlak\w*|"
        r"tannlege\w*|tandlage\w*|lakare|lege\b|laege\w*|sjukhus|sykehus|frisor\w*|vaccin\w*|teammote\w*|"
        r"teammode\w*|flyg\w*|fly\b|hotel\w*|leverans|levering|paket|pakke|bestallning|bestilling|faktura|"
        r"betalning|betaling|kvittering|konsert|koncert"
    ),
    Cue.AUTOMATIC: (
        r"^(?:re: |sv: )*(?:autosvar|automatiskt svar|automatisk svar|franvaro\w*|fravar\w*|fravaer\w*|"
        r"kunde inte levereras|kunne ikke leveres)|jag ar[^\n]{0,30}(?:ledig|bortrest|pa semester)|jeg (?:er|"
        r"har)[^\n]{0,30}(?:ferie|fravarende|ikke pa kontoret)"
    ),
    Cue.ANSWERED: (
        r"^(?:re: |sv: )*(?:accepterat|accepteret|godtatt|akseptert|avbojt|avslatt|afvist|avvist|preliminart|"
        r"forelobig|tentativt)(?: ?:)"
    ),
}
