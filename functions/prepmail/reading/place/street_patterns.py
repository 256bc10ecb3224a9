"""How each country writes a street with its number, and what stands inside the house: data for ``street_addresses``."""

from typing import Final

UP: Final = r"[^\W\d_a-zß-öø-ÿ]"
CAP: Final = rf"(?:(?:St|Ste|Mt|Ft)\. )?{UP}[\w'’-]{{0,30}}"
ORDER: Final = r"\d{1,4}(?: ?[A-Z]\b|[a-z]\b)?(?:[-–/+](?:\d{1,4}(?: ?[a-z]\b)?|[A-Za-z]\b|bis\b|hs\b|[IVX]{1,4}\b))?"
STREETS: Final = (
    # 455 County Road 9
    (
        r"\d{1,6} (?:(?:County|State|Farm|Ranch|Forest)(?: (?:to|Service))? (?:Road|Route|Highway|Rd|Hwy)|(?:US |"
        r"Old )?(?:Highway|Hwy|Route|Rte)) \d{1,4}\b"
    ),
    # County Rd 9, Faribault MN 55021: no number of the house, but a postcode behind the town
    (
        r"(?:County|State|Farm|US|Old|Rural) (?:Road|Route|Highway|Rd|Hwy|Rte) \d{1,4}"
        rf"(?=,? {CAP}(?: {CAP}){{0,2}},? [A-Z]{{2}} \d{{5}}\b)"
    ),
    # 1600 Amphitheatre Parkway, 200 Clarendon St., 12 Park Row
    (
        rf"\d{{1,5}}[A-Za-z]?(?:[-–/]\d{{1,5}})? (?:[NSEW]\.?(?:[EW]\.?)? )?(?:(?:{CAP}|\d{{1,3}}(?:st|nd|rd|th)|of|"
        rf"the) ){{1,4}}"
        r"(?:Street|St|Avenue|Ave|Av|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Square|Sq|Place|Pl|Court|Ct|Row|"
        r"Parkway|Pkwy|Highway|Hwy|Terrace|Quay|Wharf|Plaza|Broadway|Embankment|Mews|Gardens|Park|Circle|Cir|Hill|"
        r"Walk|Yard|"
        r"Crescent|Cres|Cr|Tce|Terr|Pde|Esp|Bvd|Blv|Gdns|Close|Grove|Green|Gate|Alley|Pike|Trail|Loop|Esplanade|"
        r"Parade|Bridge|Strand|Circus|Buildings?|"
        r"House|Centre|"
        r"Center|Path|"
        r"Causeway|Promenade|Arcade|Turnpike|Expressway|Commons?|View|Rise|Heights|Approach|Croft|Mall|Estate)(?!\w)\.?"
        r"(?: (?:Ind(?:ustrial)?\.? (?:Est(?:ate)?|Park)|(?:Business|Retail|Science) Park|"
        r"Trading Est(?:ate)?)\b)?(?: (?:NW|NE|SW|SE|North|South|East|West|[NSEW])\b)?"
    ),
    (
        r"\d{1,5} (?:Broadway|Piccadilly|Strand|Whitehall|Embarcadero|The Embarcadero|Cheapside|Holborn|Kingsway|"
        r"Bishopsgate)\b"
    ),
    # Pier Road, Oban PA34 4AB: no number, but a postcode of the United Kingdom, Canada or the Netherlands closes it
    (
        rf"(?:(?:{CAP}|\d{{1,4}}[A-Za-z]?(?! ?,))(?: (?:{CAP}|\d{{1,4}}|of|the|and|&|on|"
        rf"upon)){{0,5}}, ){{1,4}}{CAP}(?:[ -](?:on |upon |under )?{CAP}){{0,2}},? "
        r"(?:[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}|[A-Z]\d[\dW] [A-Z0-9]{4})\b"
    ),
    # Lakeview Towers, MG Road, Pune 411001: no number, but India's postcode behind the town
    (
        rf"(?:{CAP}(?: (?:{CAP}|\d{{1,4}})){{0,4}}, ){{0,3}}(?:{CAP} ){{1,3}}"
        r"(?:Road|Rd|Marg|Nagar|Street|Towers?|Complex|Park|Layout|Colony|Sector)(?: \d{1,3})?"
        rf"(?:, {CAP}(?: {CAP}){{0,2}}){{1,3}}(?: ?[–-])? \d{{6}}\b"
    ),
    # Plot No. 14, MIDC Bhosari, Pune 411026
    (
        r"(?:Plot|Office|Survey|Door|Shop|Flat|House|Gala|Gate|S\.)(?: No\.?)? ?[\dA-Z][\w/-]{0,8}"
        rf"(?:, {CAP}(?: (?:{CAP}|\d{{1,3}})){{0,3}}){{1,4}}(?:,? ?[–-]? ?\d{{6}}\b)"
    ),
    # Musterstraße 5, Am Markt 3, Alexanderplatz 7a
    (
        rf"(?:(?:{CAP} ){{0,3}}[\w-]{{2,30}}(?:straße|strasse|str\.|platz|allee|weg|gasse|ring|damm|ufer|chaussee|"
        rf"markt|steig|wall|"
        r"hof|brücke|promenade|kai|graben|deich|stieg|tor|gürtel|zeile)"
        rf"|(?:{CAP}[ -]){{1,3}}(?:Straße|Strasse|Str\.|Platz|Allee|Weg|Ring|Damm|Ufer|Chaussee|Gasse|Markt|Hof|Tor|"
        rf"Steig|Kai)|(?:Am|An der|An den|Im|In der|In den|Auf der|Auf dem|Zum|Zur|Unter den|Unter der|Alter?|Neuer?|"
        rf"Hohe[rs]?) {CAP}(?: {CAP})?) {ORDER}"
    ),
    # quai Est, 17000 La Rochelle: no number, but a postcode behind it
    (
        r"(?:rue|avenue|boulevard|place|quai|allée|chemin|cours|impasse|route|square|esplanade|Rue|Avenue|Boulevard|"
        r"Place|Quai|Chemin|Route) (?:(?:de|du|des|la|le|les|l['’]|d['’]) ?){0,3}"
        rf"{UP}[\w'’-]{{1,30}}(?: {UP}[\w'’-]{{1,30}}){{0,3}}(?=,? \d{{5}} {UP})"
    ),
    # Praça da República, 6000-000 Serradouro
    (
        r"(?:[Rr]ua|[Pp]raça|[Ll]argo|[Aa]venida|[Tt]ravessa|[Aa]lameda|[Ee]strada|[Rr]otunda) "
        rf"(?:(?:de|do|da|dos|das) )?{UP}[\w'’-]{{1,30}}(?: (?:(?:de|do|da|dos|das|e) )?{UP}[\w'’-]{{1,30}}){{0,3}}"
        r"(?=, \d{4}-\d{3} )"
    ),
    # 900 FRONTAGE RD BILLINGS MT
    (
        r"\d{1,5} (?:[A-Z]{2,20} ){1,3}(?:STREET|ST|AVENUE|AVE|ROAD|RD|BOULEVARD|BLVD|LANE|LN|DRIVE|DR|WAY|COURT|CT|"
        r"PARKWAY|PKWY|HIGHWAY|HWY|PLACE|PL|SQUARE|SQ|CLOSE|TERRACE)\b(?:,? [A-Z]{3,20}(?: [A-Z]{3,20})?,? [A-Z]{2,3}\b"
        r"(?: \d{5}\b)?)?"
    ),
    # Creamery Road, Bandon, Co. Cork: no number, but a county behind the town
    (
        rf"(?:{CAP} ){{1,3}}(?:Street|St|Road|Rd|Lane|Avenue|Square|Quay|Terrace|Hill|Cross|Park|Estate)"
        rf"(?:, {CAP}(?: {CAP}){{0,2}}){{1,2}}, (?:Co\.?|County) {CAP}"
    ),
    # On a line of their own: Lockhart Stadium, Gate 7, Riverside Way, Derby
    (
        rf"(?<=\n)(?:{CAP}(?: (?:{CAP}|\d{{1,3}})){{0,4}}, ){{1,3}}(?:{CAP} ){{1,3}}"
        r"(?:Street|Avenue|Road|Boulevard|Lane|Drive|Way|Square|Row|Parkway|Highway|Terrace|Quay|Wharf|Crescent|Close|"
        rf"Yard|Esplanade|Parade)(?:, {CAP}(?: {CAP}){{0,2}}){{1,2}}(?=\.?[ \t]*(?:\n|$))"
    ),
    # 12 rue de la Paix; 5 bis, avenue Foch
    (
        r"\d{1,4}(?: ?(?:bis|ter|[A-D]))?,? (?:rue|Rue|avenue|Avenue|av\.|boulevard|Boulevard|boul\.|Boul\.|bd|place|"
        r"Place|"
        r"quai|Quai|allée|allées|chemin|Chemin|ch\.|cours|côte|montée|rang|impasse|route|Route|passage|"
        r"square|esplanade|rond-point|faubourg|promenade|villa) (?:(?:de|du|des|la|le|les|l['’]|d['’]|à|aux|et|"
        r"sur) ?){0,3}[\w'’-]{2,30}"
        rf"(?: (?:(?:de|du|des|la|le|l['’]|d['’]) ?)?{UP}[\w'’-]{{1,30}}){{0,4}}"
    ),
    # Belgium: chaussée de Namur 88
    (
        r"(?:rue|avenue|chaussée|boulevard|place|quai|chemin|route|ruelle|allée|impasse|clos|Rue|Avenue|Chaussée|"
        r"Boulevard|Place|Quai|Chemin|Route|Ruelle|Allée|Impasse|Clos|Ch\.|Rte|Av\.) (?:(?:de|du|des|la|le|"
        r"les|l['’]|d['’]) ?){0,3}"
        rf"{UP}[\w'’-]{{1,30}}(?: {UP}[\w'’-]{{1,30}}){{0,3}},? \d{{1,4}}\b(?! ?(?:h|:|heures))"
    ),
    # Calle Mayor 5; Paseo de la Castellana, 120; via Roma 5; Rua Augusta, 10; ul. Marszałkowska 10
    (
        r"(?:[Cc]alle|C/|C\.|[Aa]vda?\.?|[Aa]venida|[Pp]aseo|[Pp]laza|Pza\.?|[Cc]arrer|[Rr]ambla|Gran Vía|[Rr]onda|"
        r"[Cc]amino|[Cc]arretera|[Gg]lorieta|[Vv]ia|[Vv]iale|"
        r"[Pp]iazza|[Pp]iazzale|[Cc]orso|[Ll]argo|[Vv]icolo|[Ss]trada|[Ll]ungotevere|[Rr]ua|R\.|Av\.|[Tt]ravessa|"
        r"[Pp]raça|[Aa]lameda|[Ee]strada|ul\.|ulica|ulicy|al\.|"
        r"aleja|alei|Aleje|Alejach|pl\.|plac|placu|os\.|rondo|Rondo)[ ](?:(?:de|del|de la|de los|de las|dels|los|las|"
        r"della|dei|degli|"
        r"dell['’]|di|do|da|dos|das|la|le|gen\.|św\.|ks\.) ?){0,3}"
        rf"{UP}[\w'’-]{{1,30}}\.?(?: (?:(?:de|del|della|di|do|da|dos|das|y|e|"
        rf"la|las|los|las) )?{UP}[\w'’-]{{1,30}}){{0,3}}?,? (?:n\.?[º°] ?|km )?\d{{1,5}}(?:[A-Za-z]\b|"
        rf"/\d{{1,4}}|/[A-Za-z]\b)?(?![:.]\d|\w|-\d{{3}}\b)"
    ),
    # Carrera 48 # 12 Sur - 70: crossed streets and the distance from the corner
    (
        r"(?:[Cc]alle|[Cc]arrera|C(?:ra|l|ll|r)\.?|K(?:ra|r)\.?|[Aa]v(?:enida|\.)?|[Dd]iagonal|[Tt]ransversal|"
        r"[Cc]ircular) \d{1,3} ?[A-Z]?(?: (?:Sur|Norte|Este|Oeste|[Bb]is))? (?:# ?|[Nn][oº°]\.? ?|[Nn]úmero )"
        r"\d{1,3} ?[A-Z]?(?: (?:Sur|Norte|Este|Oeste|[Bb]is))? ?[-–] ?\d{1,3}\b"
    ),
    # "We are at": a name with a number, however the country writes its streets
    (
        r"(?:(?<=[Ee]stamos en )|(?<=[Qq]uedamos en )|(?<=speramos en )|(?<=older til i )|(?<=older til på )|"
        r"(?<=older til på )|(?<=itter i )|(?<=itter på )|(?<=inns i )|(?<=inns på )|(?<=iamo in )|(?<=stamos na )|"
        r"(?<=stamos no )|(?<=itten aan de )|(?<=itten op de )|(?<=itten op )|(?<=irección es ))"
        rf"{CAP}(?: (?:(?:de|del|la|los|las) ){{0,2}}{CAP}){{0,3}},? (?!(?:19|20)\d\d\b){ORDER}\d?(?![:.]\d|\w)"
    ),
    r"Gran V[íi]a,? (?:n[º°] ?)?\d{1,4}\b(?![:.]\d)",
    # 1 Liberty Slip, 22nd Floor, New York, NY 10004
    rf"\d{{1,5}} {CAP}(?: {CAP}){{0,3}}(?=, [^\n]{{0,60}}\b[A-Z]{{2}} \d{{5}}\b)",
    # Any name with a number where a postcode and a town follow.
    (
        rf"(?:{CAP} ){{0,3}}{CAP} \d{{1,4}}[A-Za-z]?"
        rf"(?=,? (?:[A-Z]{{1,2}}-)?\d{{4,5}}(?: [A-Z]{{2}})? {UP}[^\W\d_]{{2}})"
    ),
    # Torvet 1, Stortorget 4
    (
        r"(?:Stora |Lilla |Store |Lille |Gamle |Gamla |Nye |Nya )?(?:Torvet|Torget|Stortorget|Stortorvet|"
        r"Rådhuspladsen|Rådhusplassen|Rådhustorget|Kirkepladsen|Havnen|"
        r"Hamnen|Kajen|"
        rf"Bryggen|Strøget|Nytorv|Gammeltorv) {ORDER}"
    ),
    # Keizersgracht 120, Drottninggatan 5, Karl Johans gate 15, Vesterbrogade 3
    (
        rf"(?:(?:Ndr|Sdr|Gl|Gml|Nr|St|Dr|Prof|Sv|Burg)\. )?(?:{CAP} ){{0,2}}(?:{UP}[\w'’-]{{1,30}}(?:straat|laan|"
        rf"plein|gracht|kade|weg|steenweg|boulevard|singel|"
        rf"markt|wal|kaai|lei|baan|dijk|dreef|hof|park|"
        rf"steeg|haven|gatan|vägen|väg|vejen|gaden|torget|gränd|stigen|vej|gade|gata|"
        r"gaten|veien|vegen|torg|torv|plads|plass|allé|alle|stræde|stien|bakken|backen|leden|kajen|brygge|brygga|gate|"
        r"gaarden|gården)"
        rf"|(?:{CAP} ){{1,2}}(?:Gracht|Kade|Markt|Straat|Laan|Plein|Singel|gate|gata|vei|vej|gade|allé|alle|plass|"
        rf"plads|torg|torv|brygge|väg|gatan|plein|laan|weg|straat|kade)) {ORDER}"
    ),
)
INSIDE: Final = (
    r"(?:the )?\d{1,3}(?:st|nd|rd|th|\.|e|º|°|er|ª)? ?(?i:floor|etage|etasje|etg|stock|og|étage|planta|piano|"
    r"verdieping|andar|"
    r"piętro|våning|våningen|sal|fl)\b(?: [^\n,;.]{1,12}(?=[,;.\n]|$))?"
    r"|\d{1,2}\.?[ºª°](?: ?(?:[A-Z]|(?i:esq|dto|dcha|dcho|derecha|izda|izq|izquierda|centro|der|pta|puerta))\b\.?)?"
    r"|(?i:bajos?|entresuelo|ático|planta baja|piano terra|(?:primo|secondo|terzo|quarto|quinto) piano|"
    r"rez-de-chaussée|rés do chão|(?:ground|lower ground|first|second|third|fourth|fifth|top) floor|"
    r"erdgeschoss|parterre|kld\.?|stuen|parter|begane grond)(?!\w)"
    r"|\d{1,2} ?tr\b\.?|(?:\d{1,2}|st|kl)\. ?(?:th|tv|mf)\b\.?"
    r"|(?:(?:Co|Col|Fracc|Urb)\.|Urbanización|Colonia|Barrio) [^\W\d_]{2,20}(?: [^\W\d_]{2,20}){0,2}(?=[,.;\n)]|$)"
    r"|(?i:interno|bygning|opgang|uppgång|oppgang|indgang|"
    r"inngang|ingång|ingang|edificio|wejście|bureau|local|porte|stiege|top|tür|loja|cj\.|of\.|apto\.?|bloco|bloque|"
    r"torre|consulta|int\.|boardroom|gate|dock|door|bay|hall|wing|studio|lab|pod|hangar|theatre|counter|tor|halle|"
    r"aula|ambulatorio|ufficio|"
    r"interphone|digicode|lokale|möterum|møterom|mødelokale|konferensrum|vergaderzaal|zaal|saal) ?(?:[A-Z]|"
    r"[A-Z]?\d{1,4})(?:[.-]\d{1,3})?"
    r"[A-Za-z]?\b(?!['’:.]\w)"
    r"|#\d{1,3}-\d{1,4}(?: [A-Z][\w'’-]{1,20}){1,3}(?=[,\n]|$)|R/C\b|RC\b|rés-do-chão|c/v\b|S ?\(\d{6}\)"
    r"|(?:I{1,3}|IV|VI{0,3})\.? (?i:piętro|p\.|og|stock|obergeschoss|andar|emelet)(?!\w)"
    r"|(?i:pok|lok|m)\. ?\d{1,4}[a-z]?\b"
    r"|(?i:floor|level|suite|ste\.?|unit|apt\.?|room|building|bldg\.?|etage|stock|haus|gebäude|raum|bâtiment|"
    r"bât\.?|planta|piso|oficina|despacho|piano|scala|lokal|"
    r"piętro|plan|sal|entrance|eingang|aufgang|hinterhof|tower|block|salle|sala|stanza|kamer|ruimte|pokój|nave|"
    r"portal|lote|zimmer|lokaal|rum|rom|værelse)(?![^\W\d_])\.? ?(?:n[r.]\.? ?|"
    r"n[º°] ?)?#?[\w-]{1,12}(?:\.\d{1,3})?(?: [A-Z0-9][\w-]{0,12})?"
    r"(?: \((?:[IVX]{1,4}|\d{1,2})\.? ?(?i:og|ug|stock|floor|etage|étage|piano|verdieping)\))?|#\d{1,3}-\d{1,4}\b|"
    r"#\d{1,5}"
)
