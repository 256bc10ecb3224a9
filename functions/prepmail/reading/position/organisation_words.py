"""The nouns that organisations are named with in the languages of the mails we read: data for ``organisations``."""

import re
from typing import Final

# Last in the name, capitalised: "Wren Street Clinic", "Larkspur Water". Some are also people's family names.
LAST_NOUNS: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        # trades and goods
        "books bookshop booksellers publishing publishers press gazette herald times news radio records pictures films "
        "productions coffee roasters roastery bakery bakers bakehouse dairy creamery butchers fishmongers greengrocers "
        "foods brewing brewery distillers distillery winery vineyards orchards beverages restaurant bistro brasserie "
        "tavern inn kitchen catering hotel hotels resort resorts hostel salon barbers spa fitness gym cycles bicycles "
        "bikes boatyard boats marine shipping ferries rail railways railway transit buses coaches aviation airways "
        "airlines motors cars autos tyres garage haulage transport freight logistics couriers express removals storage "
        "construction builders contractors roofing plumbing heating refrigeration electrical electric joinery "
        "carpentry furniture interiors flooring tiling tiles glass glazing steel metals metalworks forge foundry "
        "plastics chemicals textiles fabrics clothing apparel footwear jewellers jewelers cosmetics toys tools "
        "machinery machines instruments devices packaging print printers printing signs paper timber lumber joiners "
        "hardware supplies landscapes landscaping gardens nursery nurseries farm farms estates growers vets "
        "veterinary dental dentistry optical opticians pharmacy pharmacies surgery orthopaedics physiotherapy "
        "radiology cardiology dermatology oncology orthopedics pediatrics paediatrics urology imaging anesthesia "
        "rehabilitation audiology midwifery podiatry chiropractic "
        "compagnie cie fils filles figli hijos hermanos söhne töchter zonen sønner "
        "boilers windows doors kitchens bathrooms carpets blinds fencing scaffolding drainage demolition fabrication "
        "fabrications welding castings bearings pumps valves alarms lighting flowers plants seeds feeds cakes pies "
        "pizzas sandwiches meats seafood wines beers coatings cranes lifts elevators mobility "
        "hospice care homecare ambulance clinic clinics hospital hospitals medical health healthcare wellness "
        "architekten anwälte rechtsanwälte ingenieure partner solicitors attorneys lawyers advocates accountants "
        "architects surveyors engineers actuaries associates "
        "water gas oil energy power renewables solar wind utilities recycling waste environmental mining minerals "
        "quarries cement housing homes lettings properties realty estate developments investments wealth mortgages "
        "insurance assurance bank credit capital finance payments "
        # knowledge, public, culture
        "school schools college colleges university academy polytechnic seminary kindergarten preschool institute "
        "laboratory laboratories observatory library libraries museum museums gallery galleries theatre theater opera "
        "orchestra ballet philharmonic zoo aquarium festival cinema council parish diocese church cathedral abbey "
        "ministries trust foundation charity charities society association federation union co-op cooperative "
        "co-operative club commission authority agency bureau embassy consulate court courts police constabulary "
        "department sheriff fire army airport port borough county city district township municipality ministry "
        # made of ideas
        "labs lab studio studios systems software technologies technology tech robotics analytics data maps games "
        "gaming interactive digital creative media networks network telecom mobile semiconductors photonics optics "
        "sensors materials diagnostics genomics biologics biosciences biotech bio therapeutics pharma "
        "pharmaceuticals sciences aerospace defence defense space satellites industries manufacturing engineering "
        "directors agents brokers plumbers electricians decorators tailors dentists osteopaths planners caterers "
        "florists movers "
        "works workshop collective group holdings partners partnership ventures enterprises brothers bros sons "
        "international global worldwide commerce retail stores supermarkets outfitters trading imports exports brands "
        "fintech banking learning education training travel tours adventures events entertainment sports athletics "
        "security consulting consultants advisory advisors services solutions"
    ).split()
)
# Last in the name and grown on to other nouns, capitalised or not: "Björkdungens förskola", "Lindholz Möbelwerke".
GROWN_LAST: Final = (
    "förskola skola skolan sjukhus kommun bibliotek bageri verkstad förlag teater museum universitet högskola "
    "vårdcentral hotell restaurang barnehage skole sykehus sygehus kommune børnehave forlag hotel restaurant "
    "äldreboende vårdboende gruppboende behandlingshem plejehjem sykehjem omsorgssenter lægehus legesenter legekontor "
    "mottagning friskole folkeskole mejeri bryggeri fabrikk fabrik "
    "tannklinikk tandklinik klinik klinikk apotek apoteket "
    "werke verlag klinik klinikum stiftung akademie schule gymnasium hochschule universität theater kanzlei "
    "praxis spedition brauerei bäckerei druckerei gärtnerei tischlerei schreinerei metzgerei molkerei versicherung "
    "versicherungen sparkasse volksbank stadtwerke apotheke technik systeme maschinenbau logistik reisen immobilien "
    "groep drukkerij bakkerij kwekerij makelaars advocaten notarissen accountants installatie zorg scholen "
    "techniek transport transporten uitgeverij ziekenhuis bibliotheek"
)
# First in the name: "Librería Faro", "Landratsamt Oberwiesental", "Szkoła Podstawowa nr 12".
FIRST_NOUNS: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "clínica librería colegio instituto universidad ayuntamiento hospital bodegas bodega panadería pastelería "
        "farmacia editorial grupo fundación talleres construcciones transportes hotel restaurante teatro museo "
        "residencia escuela academia asociación cooperativa guardería despacho bufete hostal supermercados mercado "
        "colégio escola câmara prefeitura universidade padaria editora livraria construtora restaurante farmácia "
        "fundação associação creche oficina lar quinta "
        "studio officine officina cantine cantina teatro panificio pasticceria libreria ristorante trattoria pizzeria "
        "albergo istituto liceo scuola università comune clinica gruppo fondazione cooperativa ferramenta farmacia "
        "banca carrozzeria azienda ospedale residenza salumificio caseificio tipografia editrice "
        "cabinet groupe mairie école lycée collège université hôpital clinique librairie boulangerie pâtisserie "
        "restaurant hôtel théâtre musée association société établissements ets maison atelier ateliers domaine château "
        "ferme garage imprimerie éditions pharmacie résidence crèche fromagerie brasserie menuiserie transports "
        "papiers laboratoires conserverie "
        "spital landratsamt landkreis kanzlei praxis klinik klinikum autohaus gasthof gasthaus bäckerei "
        "konditorei metzgerei "
        "schreinerei tischlerei zimmerei weingut verlag stiftung universität hochschule gymnasium grundschule "
        "realschule kita kindergarten theater museum stadtwerke spedition druckerei apotheke tierklinik "
        "tierarztpraxis zahnarztpraxis arztpraxis steuerkanzlei ingenieurbüro architekturbüro agentur gärtnerei "
        "pflegeheim seniorenheim sanitätshaus sparkasse volksbank amtsgericht ministerium bezirksamt stadtverwaltung "
        "gemeinde brauerei molkerei buchhandlung reederei "
        "bakkerij slagerij drukkerij waterschap gemeente stichting basisschool hogeschool universiteit ziekenhuis "
        "apotheek kwekerij hoveniersbedrijf bouwbedrijf autobedrijf uitgeverij advocatenkantoor notariskantoor "
        "makelaardij zorggroep huisartsenpraktijk tandartspraktijk boekhandel kinderdagverblijf provincie "
        "szkoła przedszkole szpital przychodnia drukarnia piekarnia cukiernia księgarnia kancelaria urząd gmina "
        "uniwersytet politechnika fundacja stowarzyszenie teatr muzeum restauracja zakład fabryka hurtownia apteka "
        "wydawnictwo biuro "
        "scoil gaelscoil coláiste ysgol coleg "
        "restaurang hotell café bageri kommun tandläkarna kliniken apoteket"
    ).split()
)
# Who writes for an organisation: no part of its name, wherever in a display name they stand.
DESKS: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "reception frontdesk admin administration administración administrazione administração administracja "
        "secretaría secretaria secrétariat segreteria sekretariat verwaltung personalstelle personalabteilung "
        "personalbüro personal hr rh rrhh p&o p&c recruitment recruiting recruiter recruiters recruit hiring talent "
        "people careers career karriere jobs resourcing scheduling scheduler bewerbung bewerbungen bewerbermanagement "
        "kadry kadr dział działu afdeling personalavdelningen personaleafdelingen recrutement rekrutacja "
        "rekrutteringen rekrytering rekruttering rekrutierung rekruttering concours ufficio empleo emplois "
        "rekryteringen selección selezione werving recrutamento team info contact support notifications notification "
        "no-reply noreply interviews interview candidate candidates experience acquisition coordinator onboarding "
        "applications office service services"
    ).split()
)
# A trade before its owner's name: "Schlosserei Brandt", "Baufirma Krause".
TRADE_FIRST: Final = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß]{2,16}(?:erei|firma|betrieb|handlung|praxis|büro|kanzlei|werkstatt|haus|salon|studio|service|"
    r"makelaardij|bedrijf|winkel|zaak|firmaet|butik|handel|kontor)(?= |$)"
)
# The house that a German, Dutch or Nordic name begins with: "Seniorenzentrum Lindenhof", "Tandartspraktijk De Linde".
HOUSE_FIRST: Final = re.compile(
    r"[^\W\d_a-zß-öø-ÿ][^\W\d_]{2,24}(?:zentrum|heim|haus|stift|klinik|praxis|schule|gruppe|verlag|werke|gymnasium|"
    r"kolleg|"
    r"institut|gemeinde|verband|verein|amt|praktijk|centrum|huis|groep|school|stichting|vereniging|kontor|"
    r"klinikken|kliniken|skola|skole|hem|hjem)"
)
# Where one goes, behind the name of those whose it is: "Acme Training Centre".
FACILITY: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "training visitor distribution centre center tower campus hq works depot yard site warehouse factory branch "
        "terminal plant store showroom"
    ).split()
)
# What rules a town or a district: "Stadt Moosach", "Ville de Montclar".
TOWN_HALLS: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "stadt gemeinde markt kreis landkreis landratsamt stadtverwaltung kreisverwaltung ville commune mairie "
        "département région comune provincia regione ayuntamiento diputación concello câmara município prefeitura "
        "junta gemeente provincie urząd gmina miasto powiat kommun region stad kommune city town county borough "
        "village township"
    ).split()
)
