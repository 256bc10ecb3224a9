"""What Dutch mails say."""

from typing import Final

from prepmail.reading.intent.cue import Cue

WORDS: Final = {
    Cue.INTERVIEW: (
        r"sollicitatiegesprek\w*|kennismakingsgesprek\w*|interviews?|kennismaking\w*|kennis ?(?:te )?maken|"
        r"selectiegesprek\w*|arbeidsvoorwaardengesprek|meeloopdag|(?:eerste|tweede|laatste) gesprek"
    ),
    Cue.PERSONAL: (
        r"(?:je|jouw|uw) (?:\w+ ){0,2}(?:sollicitatie\w*|gesprek|interview|profiel|cv|afspraak)|(?:nodigen|"
        r"nodig) (?:we |wij |ik )?(?:je|u|jou)|(?:met|aan) (?:je|jou|u)\b|(?:je|u) (?:\w+ ){0,4}(?:uitnodigen|"
        r"ontmoeten|spreken|ontvangen|leren kennen)|voor de (?:functie|vacature|rol)|gesprek (?:met|voor|op)"
    ),
    Cue.MEETING: (
        r"zie (?:ik|we) (?:je|jou|u)|kom (?:je|maar|gerust|langs)|langskomen|"
        r"(?:zien|spreken) (?:we|wij|elkaar|je|jou|u)|"
        r"gesprek|afspraak|telefoongesprek|bellen|call|ontmoeting|videogesprek|meeting|spreken|teams|zoom"
    ),
    Cue.JOB: r"functie|vacature|sollicit\w*|kandidaat\w*|kandidaten|recruit\w*|werving|personeelszaken|rol\b",
    Cue.CONFIRM: (
        r"zien (?:we|wij|elkaar)|"
        r"bevestig\w*|(?:is|staat|wordt|hebben) [^\n]{0,40}(?:gepland|ingepland|bevestigd|vastgesteld)|"
        r"vindt[^\n]{0,40}plaats|(?:nodigen|nodig) (?:we |wij |ik )?(?:je|u)|uitnodiging|(?:kijken|"
        r"kijk)[^\n]{0,20}uit|tot (?:dan|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|ziens)|herinnering|"
        r"(?:datum|tijd|tijdstip|wanneer) ?:|we verwachten|(?:bel|bellen) (?:we |ik )?(?:je|u)"
    ),
    Cue.CANCEL: (
        r"(?:is|wordt|werd|helaas|zijn) (?:\w+ ){0,3}geannuleerd|geannuleerd\b|(?:moeten|moet|"
        r"willen)[^\n]{0,60}(?:annuleren|afzeggen|afgelasten|cancelen)|(?:gaat|kan)[^\n]{0,30}(?:niet door|"
        r"niet doorgaan)|annulering van|afgezegd|afgelast|vervalt|^(?:re: |fw: |fwd?: )*(?:geannuleerd|"
        r"annulering)"
    ),
    Cue.MOVE: (
        r"(?:kan|kunnen|lukt)[^\n.]{0,20}\bniet[^\n.]{0,30}(?:maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)|"
        r"(?:kan|kunnen) (?:\w+ )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|morgen)[^\n.]{0,30}niet|"
        r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|morgen|vandaag|afspraak|gesprek|"
        r"\d\d?[/-]\d\d?)[^\n.]{0,60}"
        r"(?:lukt|gaat|past|kan|kunnen|haal|red)[^\n.]{0,40}\b(?:niet|geen)\b(?! door)|"
        r"(?:verzet|verplaatst|verschoven|uitgesteld|vervroegd|gewijzigd)\b|(?:moeten|moet|willen|kunnen|graag|"
        r"wil)[^\n]{0,60}(?:verzetten|verplaatsen|verschuiven|uitstellen|vervroegen)|nieuwe (?:datum|tijd|"
        r"afspraak|tijdstip)\b|in plaats van(?: \w+){0,2}? (?:\d|\w{3,6}dag|morgen)|oorspronkelijk\w*|^(?:re: |fw: |"
        r"fwd?: )*(?:bijgewerkt|gewijzigd|"
        r"verplaatst|verzet)|er is iets tussengekomen|wijziging (?:van|in) (?:de |je |uw )?(?:datum|tijd|"
        r"afspraak)|kan (?:helaas )?niet meer"
    ),
    Cue.CONDITION: (
        r"\bals (?:je|u|dit|deze|het|er)\b|\bmocht\b|\bindien\b|in geval|\bom te (?:annuleren|wijzigen|verzetten)|"
        r"(?:kun|kunt|kan) (?:je|u)[^\n]{0,40}(?:annuleren|verzetten|wijzigen|verplaatsen)|^\W*(?:annuleren|"
        r"verzetten|wijzigen)\b|wil je|laat het (?:ons|me) weten als"
    ),
    Cue.GONE: (
        r"niet meer|niet door|oorspronkelijk\w*|in plaats van|(?:moet|moeten|wil|willen)[^\n]{0,60}(?:verzetten|"
        r"verplaatsen|annuleren|uitstellen)|geannuleerd"
    ),
    Cue.ASK: (
        r"(?:welke?|wanneer|wat)[^\n]{0,60}(?:schikt|uitkomt|uitkomen|past|passen|voorkeur|beschikbaar|kunt|kun)|"
        r"(?:schikt|past|lukt|komt|zou|kun|ben|bent|heb|heeft)[^\n]{0,80}\?|beschikbaarheid|(?:volgende|"
        r"onderstaande|deze|enkele|twee|drie|aantal) (?:\w+ )?(?:momenten|opties|data|tijden|tijdstippen|"
        r"tijdsloten|mogelijkheden)|(?:kies|selecteer|boek|reserveer|plan)[^\n]{0,40}(?:tijd|moment|datum|"
        r"tijdslot|afspraak|gesprek|link)|(?:geef|stuur|laat|mail)[^\n]{0,50}(?:beschikb\w+|weten (?:wanneer|"
        r"welke)|tijden|data|momenten)|(?:afspraak|gesprek) (?:maken|inplannen|plannen|in te plannen|te plannen)|"
        r"\d of [^\n?]{0,40}\?"
    ),
    Cue.INVITE: (
        r"(?:willen|wil|zouden|zou)[^\n]{0,30}(?:je|u|jou)[^\n]{0,40}(?:uitnodigen|spreken|leren kennen|"
        r"ontmoeten)|(?:nodigen|nodig) (?:we |wij |ik )?(?:je|u)|volgende (?:stap|ronde)|graag kennis"
    ),
    Cue.REJECTED: (
        r"(?:helaas|spijt)[^\n]{0,140}(?:niet (?:verder|geselecteerd|uitgenodigd|door|gekozen|in aanmerking|"
        r"de juiste)|andere kandida\w+|afgewezen|afwijz)|(?:andere|een andere) kandida\w+[^\n]{0,60}(?:gekozen|"
        r"beter|verder|aansl|gegaan)|(?:gekozen|besloten)[^\n]{0,40}(?:andere kandida\w+|niet verder)|"
        r"vacature[^\n]{0,30}(?:vervuld|ingevuld)|veel succes (?:met|bij) (?:je|uw)[^\n]{0,20}(?:zoektocht|"
        r"carriere|verdere)|afwijzing"
    ),
    Cue.OFFER: (
        r"(?:arbeidsvoorwaarden ?voorstel|baan ?aanbod|(?:functie|baan|positie)[^\n]{0,30}(?:aanbieden|"
        r"aan te bieden)|(?:aanbieden|aan te bieden)[^\n]{0,30}(?:functie|baan|positie|contract)|"
        r"arbeidsovereenkomst|contract ?voorstel|welkom (?:bij|in) (?:het|ons) team)"
    ),
    Cue.ON_HOLD: (
        r"(?:vacature|functie|procedure|proces|werving)[^\n]{0,40}(?:on hold|gepauzeerd|stilgelegd|bevroren|"
        r"opgeschort)|vacaturestop"
    ),
    Cue.TASK: (
        r"(?:online|capaciteiten|persoonlijkheids)-? ?(?:test|assessment)|assessment|video-?(?:interview|"
        r"pitch) opnemen|vooraf opgenomen|case ?(?:study|opdracht)?\b|opdracht|(?:maken|inleveren|voltooien|"
        r"afronden|insturen)[^\n]{0,40}(?:test|opdracht|assessment|vragenlijst)|(?:test|opdracht|assessment|"
        r"vragenlijst)[^\n]{0,40}(?:maken|inleveren|voltooien|afronden|insturen)"
    ),
    Cue.DUE: r"\bvoor\b|\buiterlijk\b|\btot\b|\bdeadline\b|\bbinnen\b",
    Cue.RECEIVED: (
        r"(?:dank|bedankt)[^\n]{0,30}(?:sollicitatie|interesse)|sollicitatie (?:\w+ ){0,2}(?:ontvangen|binnen)|"
        r"ontvangst(?:bevestiging)?[^\n]{0,20}sollicitatie"
    ),
    Cue.NOTE: (
        r"(?:dank|bedankt)[^\n]{0,20}(?:gesprek|tijd|bevestiging|reactie|geduld)|leuk (?:je|u) (?:gesproken|"
        r"ontmoet)|(?:komen|kom) (?:hierop|bij je|bij u) terug|(?:laten|laat) (?:het )?(?:je|u) weten|meenemen"
    ),
    Cue.MASS: (
        r"uitschrijven|afmelden|lees verder|beste lezers?|kijk (?:\w+ ){0,6}live|live mee|bekijk (?:online|"
        r"in je browser)|"
        r"nieuwsbrief|vacature ?alert|job ?alert|nieuwe vacatures|vacatures (?:voor jou|die)|uitschrijven|"
        r"afmelden|in (?:je|uw) browser|sollicitatietips|tips|korting|\d+ ?% korting|gratis proef"
    ),
    Cue.CROWD: (
        r"webinar\w*|banenmarkt|carrierebeurs|open dag|informatiebijeenkomst|infosessie|workshop|conferentie|"
        r"schrijf je (?:nu )?in|meld je (?:nu )?aan|inschrijven"
    ),
    Cue.PRIVATE: (
        r"lunch(?!gesprek)|diner|verjaardag|feest|bruiloft|tandarts|dokter|huisarts|ziekenhuis|kapper|vaccin\w*|"
        r"teamoverleg|teammeeting|vlucht|hotel|bezorging|pakket|bestelling|factuur|betaling|reservering|concert"
    ),
    Cue.AUTOMATIC: (
        r"^(?:re: )*(?:afwezig\w*|automatisch antwoord|niet bezorgd|onbestelbaar)|ik ben[^\n]{0,30}(?:afwezig|"
        r"op vakantie|niet aanwezig|met verlof)|kon niet worden bezorgd"
    ),
    Cue.ANSWERED: r"^(?:re: )*(?:geaccepteerd|geweigerd|voorlopig|voorlopig geaccepteerd|afgewezen)(?: ?:)",
}
