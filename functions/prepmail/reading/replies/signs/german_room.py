"""German words of who will be in the room: those that say nothing else, and those that correct a name."""

from typing import Final

from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.replies.signs.shape import sign

# No word of an opinion, of a wish, of what was, or of what somebody told.
ROOM: Final = word_set(
    "der die das den dem des ein eine einen einer einem ich mir mich mein meine meinen meinem meiner er sie es ihr ihm "
    "ihn ihnen wir uns unser unsere unserem man da dort hier dabei daran drin dran "
    "ist sind wird werden sei und n aber so weil da statt anstatt anstelle stattdessen dafür mit von vom für bei "
    "beim an "
    "raum runde tisch bleibt bleiben rausgefunden herausgefunden erfahren außer neben am im in zu zum zur auf aus "
    "als auch noch dazu hinzu zusätzlich außerdem plus sowie sondern nur "
    "jetzt nun dann eben also ja doch einfach zusammen gemeinsam beide beiden alle allein alleine selbst eigentlich "
    "wohlgemerkt nämlich natürlich eh halt "
    "eins zwei drei vier fünf weitere weiterer weiteren weiteres zweite zweiter zweiten dritte dritter andere anderer "
    "anderen neu neue neuer neuen richtig richtige richtiger gewisser gewisse gewissen bitte ok okay hallo "
    "macht machen mach führt führen leitet leiten hält halten übernimmt übernehmen interviewt interviewen spricht "
    "sprechen spreche sprech rede reden redet treffe treffen trifft sehe sieht kommt kommen komm stößt stoßen "
    "schließt anschließen sitzt sitzen setzt nimmt nehmen teil teilnehmen begleitet begleiten bringt mitbringt springt "
    "einspringt ein einspringen vertritt vertreten vertretung ersatz ersetzt nachfolger nachfolgerin schaltet "
    "zugeschaltet "
    "moderiert betreut stellt fragen fragt erwartet empfängt gibt geben haben habe hab hat gespräch gesprächs "
    "interview "
    "interviews termin runde telefonat call videocall gesprächspartner gesprächspartnerin gesprächspartnern "
    "interviewer "
    "interviewerin interviewern ansprechpartner ansprechpartnerin gegenüber teilnehmer teilnehmerin teilnehmern "
    "person personen leute leuten mann frau herr herrn herren dame damen kollege kollegin kollegen kolleginnen chef "
    "chefin teamchef teamleiter teamleiterin teamleitung leiter leiterin leitung abteilungsleiter abteilungsleiterin "
    "bereichsleiter bereichsleiterin geschäftsführer geschäftsführerin inhaber inhaberin meister meisterin "
    "ausbilder ausbilderin vorgesetzter vorgesetzte vorgesetzten personaler personalerin personalchef personalchefin "
    "personalleiter personalleiterin personalabteilung recruiter recruiterin entwickler entwicklerin ingenieur "
    "ingenieurin techniker technikerin betriebsrat betriebsrätin fachabteilung abteilung team hr cto ceo cfo "
    "namens name namen nachname vorname heißt heißen genannt trag trage tragt tragen eintragen schreib schreibe "
    "schreibt "
    "schreiben notiere notiert notieren nimm nehmt aufnehmen setz ergänz ergänze ergänzt ergänzen füg füge fügt "
    "hinzufügen liste panel rein mitrein mitkommt mitkommen dazukommt dazukommen assistent assistentin assistenz "
    "stellvertreter stellvertreterin stellvertretender stellvertretende doktor professor professorin"
)
ANOTHER: Final = sign(
    r"auch|noch|dazu\w*|hinzu\w*|zusätzlich|außerdem|weitere[rsn]?|zweite[rnsm]?|dritte[rnsm]?|plus|sowie"
    r"|zu zweit|zu dritt|mitkomm\w*|bringt|begleitet|gemeinsam|zusammen|stößt|stoßen|setzt sich|mit rein|mit drin"
    r"|mit dabei|mit im|(?:fehlt|fehlen)(?! (?:da |noch )*ein \w\b)|vergessen|ergänz\w*|ebenfalls|ebenso|neben|außer"
    r"|bleibt"
)
IN_ROOM: Final = sign(
    r"interview\w*|mach(?:t|en)|führ(?:t|en)|leite(?:t|n)|hält|übern(?:immt|ehmen)|sprech\w*|sprich\w*|rede\w*|treff\w*"
    r"|triff\w*|gesprächspartner\w*|ansprechpartner\w*|vertret\w*|vertritt|ersatz|nachfolger\w*|stattdessen"
    r"|teilnehmer\w*"
    r"|teil|panel|leute|personen|schreib\w*|trag\w*|notier\w*|eintragen|name|namen|gegenüber|dabei|sitz(?:t|en)"
    r"|fragen|empfängt|erwartet|betreut"
)
_LETTERS: Final = (
    r"(?:(?:ei|zw)(?:n|nem|nen|ns|ei)|doppel-?|doppeltem|doppelten|nur|einfachem|einem|einen|zwei|1|2) ?-?"
    r"(?:buchstaben|[b-hj-z])(?!\w)"
)
SPELLED: Final = sign(
    rf"schreibt (?:sich|man)|geschrieben|schreibweise|schreiben|buchstab\w*|tippfehler|akzent|bindestrich|umlaut"
    rf"|doppel-?\w"
    rf"|autokorrektur|(?:mit|ohne|hat) {_LETTERS}|(?:mit|ohne) (?:einem |dem |h |c |k )?[a-zäöüéßñ](?! \d)(?: statt"
    r"| und nicht| hinten| am ende| in der mitte| vorne)?|[12] ?[a-zäöü](?!hr\b|std\b|\w)|(?:zwei"
    r"|doppel)-? ?[a-zäöü](?!\w)"
    r"|(?:gehört|fehlt|kommt|muss) (?:da |noch )*(?:ein|noch ein) [\"„]?[a-zäöüé][\"“]? ?(?:rein|hin|dazu|drin)?"
    r"|(?:vor|nach|familien)name\w*|voller name|voll heißt|(?:der|ihr|sein|ihren?|den) (?:richtige[rn]? "
    r"|vollständige[rn]? "
    r"|volle[rn]? |ganze[rn]? )?namen?|name:?|(?:sie|er|die gute|die dame|die frau|meine gesprächspartnerin"
    r"|interviewerin)"
    r" (?:heißt|hat geheiratet)|heißt (?:sie|er|die)|verschrieben"
)
SURNAME: Final = sign(
    r"(?:(?:ihr|sein|der|den|richtiger|korrekter|neuer) )*(?:nachnamen?|familiennamen?|zunamen?)(?: von ana)?"
    r"(?: ist(?! falsch)| lautet| wäre| heißt| muss| sollte|:|=)(?: (?:eigentlich|richtig|doch|jetzt|nun"
    r"|nicht silva,? sondern"
    r"|aber|nämlich|korrekt|übrigens))*:? (?P<last>(?:(?:da|de|van|von|di|del|dos|el|al|le|la) )?[^\W\d_][\w'’-]+)"
)
FIRST_NAME: Final = sign(
    r"(?:(?:ihr|sein|der|den|richtiger|korrekter) )*(?:vornamen?|rufnamen?)(?: von (?:frau )?silva)?(?: ist(?! falsch)"
    r"| lautet| wäre| heißt| muss| sollte|:|=)(?: (?:eigentlich|richtig|doch|jetzt|nun|nicht ana,? sondern|aber|nämlich"
    r"|korrekt|übrigens))*:? (?P<first>[^\W\d_][\w'’-]+)"
)
