"""How each language bids somebody come to a shop, a yard, a practice: by a verb of coming or by the house."""

import re
from functools import cache
from typing import Final

_ENGLISH: Final = (
    r"(?:shop|store|office|restaurant|caf[eé]|bar|pub|kitchen|bakery|salon|surgery|practice|clinic|hospital|ward|"
    r"pharmacy|nursery|school|college|library|church|museum|theatre|gallery|studio|lobby|foyer|reception|front desk|"
    r"hotel|farm|stables?|yard|depot|garage|workshop|warehouse|factory|plant|mill|site|branch|showroom|"
    r"gym|pool|centre|center|hall|house|station|terminal|hangar|quarry|brewery|vineyard|nursing home|care home|"
    r"bookshop|premises|campus|lab|laboratory|building|main gate|gatehouse|town hall|council offices|unit)"
)
_GERMAN: Final = (
    r"(?:werkstatt|filiale|praxis|kanzlei|backstube|k[üu]che|g[äa]rtnerei|schule|apotheke|kita|klinik|b[äa]ckerei|"
    r"metzgerei|brauerei|druckerei|tischlerei|schreinerei|bibliothek|gastst[äa]tte|zentrale|halle|produktion|"
    r"betrieb|laden|gesch[äa]ft|b[üu]ro|restaurant|salon|hotel|haus|atelier|studio|caf[ée]|werk|markt|lager|rathaus|"
    r"hof|museum|theater|autohaus|krankenhaus|kindergarten|firma|empfang|pforte|lokal|imbiss)"
)
_FRENCH: Final = (
    r"(?:boutique|magasin|restaurant|caf[ée]|salon|bureau|bureaux|agence|atelier|cabinet|clinique|pharmacie|"
    r"boulangerie|mairie|h[ôo]tel|garage|d[ée]p[ôo]t|usine|[ée]cole|ferme|librairie|si[èe]ge|accueil|chantier|"
    r"cr[èe]che|biblioth[èe]que|domaine|laboratoire|étude|entrep[ôo]t|r[ée]sidence|th[ée][âa]tre|mus[ée]e)"
)
_IBERIAN: Final = (
    r"(?:tienda|restaurante|bar|cafeter[íi]a|oficinas?|taller|cl[íi]nica|farmacia|farm[áa]cia|panader[íi]a|padaria|"
    r"hotel|almac[ée]n|"
    r"f[áa]brica|colegio|escuela|escola|obra|local|loja|oficina|escrit[óo]rio|pastelaria|consult[óo]rio|"
    r"armaz[ée]m|quinta|finca|bodega|sal[ãa]o|sal[óo]n|biblioteca|museo|museu|sede|recepci[óo]n|rece[pç]?[çc][ãa]o|"
    r"ayuntamiento)"
)
_ITALIAN: Final = (
    r"(?:negozio|ristorante|trattoria|pizzeria|bar|ufficio|uffici|studio|officina|farmacia|clinica|panificio|"
    r"albergo|hotel|magazzino|fabbrica|scuola|cantiere|salone|cantina|libreria|sede|reception|laboratorio|comune)"
)
_DUTCH: Final = (
    r"(?:winkel|zaak|werkplaats|kantoor|praktijk|restaurant|caf[ée]|salon|keuken|garage|fabriek|magazijn|school|"
    r"bakkerij|apotheek|hotel|vestiging|filiaal|loods|kwekerij|bibliotheek|atelier|studio|receptie|gemeentehuis)"
)
_POLISH: Final = (
    r"(?:sklepu|sklepie|biura|biurze|warsztatu|warsztacie|kwiaciarni|piekarni|apteki|aptece|restauracji|kawiarni|"
    r"salonu|salonie|gabinetu|gabinecie|firmy|hotelu|szko[łl]y|szkole|siedziby|siedzibie|zak[łl]adu|zak[łl]adzie|"
    r"hali|magazynu)"
)
_NORDIC: Final = (
    r"(?:butikk?en|butiken|kontoret|verkstedet|v[æe]rkstedet|verkstaden|salongen|salonen|restauranten|restaurangen|"
    r"kafeen|kaf[ée]et|caf[ée]en|klinikk?en|kliniken|skolen|skolan|f[öo]rskolan|barnehagen|b[øo]rnehaven|apoteket|"
    r"bageriet|bakeriet|hotellet|lageret|lagret|fabrikk?en|fabriken|g[åa]rden|bruket|biblioteket|museet|r[åa]dhuset|"
    r"resepsjonen|receptionen|g[åa]rtneriet|vaerkstedet|lokalerne|lokalene|lokalen)"
)
_TIMES: Final = r"(?:\w{1,12}[ ,.]{1,2}){0,6}?"
_VISITS: Final = (
    # English, Irish English: "call to the shop"
    (
        r"(?<!come )(?<!something['’]s )(?:pop|drop|call(?! tomorrow)|swing|stop|nip|head|come|pass|get yourself) "
        r"(?:in|"
        r"by|over|round|around|past|along|down|up|out|across|into|to|on down|"
        rf"yourself)\b(?! with (?:an?y?|some|your|the) (?:question|idea|answer|list|number))|(?:in|at|to|into|outside|"
        rf"inside) "
        rf"(?:the|our|my|his|her|their) (?:[\w’'-]{{2,20}} ){{0,3}}{_ENGLISH}\b|visit (?:the|our|us)\b|"
        r"(?:our|my) (?:offices?|shop|store|studio|place|salon|practice|premises|clinic|kitchen) (?:is|are) (?:over|"
        r"above|below|behind|"
        r"opposite|next|beside|on|in|at|near|just)\b|we(?:['’]re| are) (?:above|over|opposite|behind|next to|beside|"
        r"just off|round|on the)\b|"
        r"see you (?:here|"
        rf"there|in person)|"
        r"(?:show|walk|take) you (?:round|around|through the|over the)|ask (?:for|at) \w{2,20} (?:at|on|in) |"
        r"we(?:['’]re| are) (?:based )?at \d|"
        r"(?:park|parking) (?:round|around|at|in|out|behind|on)\b|wear (?:your |a |some )?(?:boots|hi[ -]?vis|steel|"
        r"safety|closed)|"
        r"(?:come|bring)[^.!?\n]{0,40}(?:steel toes|toe ?caps|hi[ -]?vis|boots|whites|knives|apron|overalls)"
    ),
    # German
    (
        r"vorbei(?:kommen|schauen|zukommen|zuschauen|sehen)?|(?:in|bei|im|am|an|zu|zur|zum) (?:uns )?(?:(?:in|"
        r"im) )?(?:der |die |den |das |unser\w{0,2} |"
        rf"mein\w{{0,2}} )?(?:[\w-]{{2,20}} )?{_GERMAN}\b|bei uns vor|(?:ein)?zufinden|findet (?:bei uns|vor ort)"
    ),
    # French
    (
        rf"(?:passer|passez|venir|viens|passe|pr[ée]senter|rencontrer|vous attend(?:s|ons)|"
        rf"t['’]attends) {_TIMES}(?:[àa] (?:la |l['’]|notre )?|au |aux |"
        rf"en |dans (?:le |la |"
        rf"nos |notre )?|sur (?:le )?){_FRENCH}\b|(?:passer|passez|venez|viens) (?:nous|me) (?:voir|rencontrer)|"
        rf"\ben (?:boutique|magasin|mairie|"
        r"agence|cuisine|atelier)\b"
    ),
    # Spanish, Portuguese
    (
        rf"(?:pasar(?:te|se)?|p[áa]sate|p[áa]sese|venir|ven|acercar(?:te|se)?|ac[ée]rcate|te esperamos|le esperamos|"
        rf"passar?|passe|vir|venha|aparecer?|"
        rf"aparece) {_TIMES}(?:por|en|a|al|na|no|pela|pelo|[àa]|ao)(?: (?:la|el|nuestr[oa]|nossa|nosso))? {_IBERIAN}\b"
    ),
    # Italian
    (
        rf"(?:passare?|passi|passa|venire|vieni|venga|aspett\w{{1,4}}) {_TIMES}(?:in|al|alla|nel|nella|presso(?: la|"
        rf" il)?|da noi in)"
        rf"(?: nostr[oa])? {_ITALIAN}\b"
    ),
    # Dutch
    (
        rf"langs(?:komen|komt|kom| te komen)?\b|(?:in|op|bij) (?:de|het|onze|ons) (?:\w{{2,16}} )?{_DUTCH}\b|"
        r"binnenlopen|"
        rf"op school|ten kantore"
    ),
    # Polish
    (
        rf"(?:wpa[śs][ćc]|wpadn\w{{1,3}}|zajrze[ćc]|przyj[śs][ćc]|zapraszam\w{{0,2}}) {_TIMES}(?:do|"
        rf"w) (?:\w{{3,14}} )?{_POLISH}\b"
    ),
    # Swedish, Danish, Norwegian
    (
        rf"(?:kom|komme|komma|kig|kigge|kik|stikk?|stikke|stick|sticka|titt|titta|svipp|dropp?|droppe|droppa|sv[äa]ng|"
        rf"slå) {_TIMES}(?:innom|forbi|"
        rf"f[öo]rbi|indenfor|in|ind|inn|ned|upp|opp|op(?! terug))\b|(?:i|på|til|till|ved|vid) (?:v[åa]re?n? |"
        rf"vores )?{_NORDIC}\b|"
        rf"{_NORDIC}"
    ),
)


@cache
def visit() -> re.Pattern[str]:
    """Return the pattern of words that bid the reader come somewhere."""
    return re.compile("(?<!\\w)(?:" + "|".join(_VISITS) + ")(?!\\w)", re.IGNORECASE)
