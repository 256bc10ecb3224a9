"""How each language says company, role, round and format: data for ``prose_position``.

``{X}`` marks where a name stands; entries are pieces of regular expressions.
"""

from typing import Final

# Words before the employer's name.
EMPLOYER_BEFORE: Final = (
    # interview, role, application … with/at
    (
        r"(?:interview\w{0,4}|call|chat|conversation|screen(?:ing)?|onsite|meeting|session|round|discussion|visit|day|"
        r"meet) (?:[\w'’]{2,20} )?(?:with|at|@)"
    ),
    r"(?:position|role|opening|opportunity|opportunities|job|vacancy|internship|application) (?:here )?(?:at|with|@)",
    (
        r"(?:team|career|careers|life|here|people|folks|recruiter|manager|coordinator|"
        r"acquisition|recruiting|engineer\w{0,3}|developer|designer|analyst|scientist|lead|head|director|associate|"
        r"specialist|consultant|intern|recruitment|"
        r"process|office|offices|headquarters|hq|position here|nurse|architect|writer|accountant|owner|teacher|"
        r"representative|executive|assistant) (?:at|with|@)"
    ),
    (
        r"(?:application|candidacy) (?:to|with|at)|(?:applying|applied) (?:to|at|with)(?: the)?|"
        r"interest(?:ed)? in(?: joining| working (?:at|for|with)| a (?:career|role|position) (?:at|with))?|"
        r"joining|on behalf of|welcome to|thank you for (?:considering|choosing)|hello from|greetings from|"
        r"work(?:ing)? (?:at|for)|next steps? (?:at|with)|"
        r"behind|(?:I am|I['’]m|we are|we['’]re|this is) [\w ,'’]{2,60}? (?:at|from|with)|[A-Z][\w'’]{1,20} here from|"
        r"employer|hiring (?:for|at)|update from|news from|invitation from|hear(?:ing)? from|"
        r"offer from|time with|meet the team at|day at"
    ),
    # German
    (
        r"(?:gespr[äa]ch\w{0,3}|interview|bewerbung|stelle|position|praktikum|kennenlernen|termin|team|termin|"
        r"vorstellungsgespr[äa]ch\w{0,3}|telefoninterview|karriere|\w{0,24}(?:in|er|manager|leiter|entwickler|berater|"
        r"referent|kraft|student)) "
        r"(?:\([mwfdix/]{3,7}\) )?(?:bei|bei der|bei dem|beim|in der|der|mit der)|(?:interesse an|bewerbung an|"
        r"willkommen bei|hier bei|einladung der|einladung von|von der|im namen der|im hause|hause der|"
        r"bewerbung bei(?: der)?)|ich bin [\w ,]{2,40}? (?:bei|von)(?: der)?"
    ),
    # French
    (
        r"(?:entretien|candidature|poste|stage|équipe|rendez-vous|échange|recrutement|\w{3,20}) (?:chez|au sein (?:de|"
        r"d['’]))|rejoindre|intérêt pour|bienvenue chez|l['’]équipe(?: recrutement)? (?:de|d['’])|la société|"
        r"l['’]entreprise"
    ),
    # Spanish, Portuguese
    (
        r"(?:entrevista|candidatura|puesto|vacante|proceso|equipo|vaga|posição|cargo|processo|equipe|equipa|prácticas|"
        r"proceso de selección|processo seletivo|posición|trabajar|rol) (?:en|con|na|no|da|do|de la empresa|com a)|"
        r"interés en|interesse (?:na|no|em)|bienvenid[oa] a|unirte a|la empresa|a empresa"
    ),
    # Italian
    (
        r"(?:colloquio|candidatura|posizione|ruolo|stage|selezione|team) (?:presso|in|con|di)|interesse per|"
        r"l['’]azienda|presso"
    ),
    # Dutch
    (
        r"(?:gesprek|sollicitatie|functie|vacature|baan|team|kennismaking|sollicitatiegesprek|stage|\w{3,20}) bij|"
        r"interesse in|welkom bij|namens"
    ),
    # Polish
    (
        r"(?:rozmow\w{1,4}(?: kwalifikacyjn\w{1,4}| rekrutacyjn\w{1,4})?|rekrutacj\w{1,3}|stanowisk\w{1,3}|"
        r"aplikacj\w{1,3}|firmie|firmy|firmą|zespole|spotkani\w{1,2}) (?:w|z|do|u)|w firmie|firma"
    ),
    # Swedish, Danish, Norwegian
    (
        r"(?:intervju\w{0,3}|samtale\w{0,3}|samtal|jobsamtale|jobbintervju|stilling\w{0,4}|tjänst\w{0,3}|tjänsten|"
        r"rollen|roll|rolle|ansökan|ansøgning|søknad|møde|möte|møte|\w{3,24}) (?:hos|på|vid|i|til|till)|"
        r"intresse för|interesse for|velkommen til|välkommen till"
    ),
)
# Words behind the employer's name.
EMPLOYER_AFTER: Final = (
    r"(?:recruit(?:ing|ment|er)|hiring|talent|people|interview(?:ing)?|careers?|hr|engineering|talent acquisition|"
    r"product|data|design|human resources)(?: acquisition| operations)? (?:team|department|process|crew|loop)|"
    r"team\b|office\b|headquarters|hq\b|onsite\b|interview(?:s)?\b|phone screen|recruiter\b|careers?\b|"
    r"is (?:hiring|looking|excited|a (?:\w{2,20} ){1,3}company)|campus\b|(?:has|have) invited|(?:is|are) inviting|"
    r"invites you|invited you|would (?:like|love) (?:you )?to|wants to (?:talk|speak|meet|interview)|has requested|"
    r"has asked"
)
LABELLED_COMPANY: Final = (
    r"company|employer|organi[sz]ation|client|firma|unternehmen|arbeitgeber|entreprise|soci[ée]t[ée]|employeur|"
    r"empresa|azienda|"
    r"bedrijf|werkgever|organisatie|firma|pracodawca|f[öo]retag|arbetsgivare|virksomhed|arbejdsgiver|bedrift|"
    r"arbeidsgiver|company name"
)
# A recruiter speaks of whom they recruit for.
CLIENT: Final = (
    r"(?:mi|meu|mio|m[óo]j|min|mijn|mein\w{0,2}) (?:client\w?|kund\w{0,2}|klant|klient|opdrachtgever),?|(?:our|my|"
    r"(?:for|with|from|of|by) (?:their|a|the)) clients?(?! (?:visit|meeting|call|servic|side|relation|success|facing|"
    r"work|site|team|manag|director|lead|partner|account|deadline|event|presentation))(?:,?(?: company),?|,|(?=\W))|"
    r"(?:the|a) client(?= (?:is|are|would|wants?|has|have|asked))|on behalf of (?:our client,? |my client,? )?|"
    r"unser(?:e|em|"
    r"en)? (?:kunde\w{0,2}|mandant\w{0,3}|auftraggeber\w{0,2}),?(?: der| die)?|"
    r"bei unserem (?:kunden|mandanten),?(?: der)?|f[üu]r unseren (?:kunden|mandanten|auftraggeber),?(?: die| der)?|"
    r"(?:notre|mon) client[e]?,?|nuestr[oa] client[e],?|il nostro cliente,?|nostro cliente,?|onze (?:klant|"
    r"opdrachtgever),?|"
    r"nosso cliente,?|naszego klienta,?|nasz klient,?|v[åa]r kund,?|vores kunde,?|v[åa]r kunde,?|"
    r"end[- ]client,?|hiring company(?: is|:)?"
)
# Words right before the name of a job; how far that goes ``role_phrases`` says. The first are English.
ROLE_ANCHORS: Final = (
    # English
    (
        r"\b(?:position|role|job|vacancy|post|opening|opportunity|seat|spot|place|traineeship|search)"
        r"(?:,? (?:of|as|for|is|as you know,? is)|:)?(?! (?:at|with|here)\b) "
    ),
    (
        r"\b(?:application|applying|applied|apply|interview(?:ing|s|ed)?|candidate|candidacy|considered|interest|screen|"
        r"hiring|invite|conversation|call|chat|discussion|interested|onsite|meeting|loop|shortlist\w{0,4}|selected|board|"
        r"looking|recruiting|searching|finalist|you(?= (?:for|as))) (?:for|as|to become|in|to be)(?: the (?:role|"
        r"position|post) of)?"
        r"(?: becoming| joining as)? "
    ),
    (
        r"\b(?:join(?:ing)?(?: us)?|work(?:ing)?|us|team|start|hired?(?: \w{2,12})?|appoint\w{0,3}|need|seeking|"
        r"here) (?:as|an?)(?: our next)? "
    ),
    # A requisition's number before its title.
    r"\b(?:jr|req|r)[-_ ]?\d{3,10}\b(?: ?[:–-])? |(?<=\n)re: ",
    # German
    (
        r"\b(?:stelle|position|bewerbung|rolle|vakanz|ausschreibung|t[äa]tigkeit|praktikum|ausbildung|\w{0,12}gespr[äa]ch|"
        r"interview|einstieg|sie|dich|sich|lehrstelle|ausbildungsplatz|mitarbeit|verst[äa]rkung) (?:als|zur|zum|der|"
        r"des|"
        r"f[üu]r die (?:position|stelle))(?: als| der| des)? "
    ),
    (
        r"\b(?:f[üu]r die|auf die|zur|die|der|um die|f[üu]r unsere|unsere) (?:ausgeschriebene |offene |vakante )?"
        r"(?:stelle|position|rolle|funktion|vakanz)(?: als| des| der|:)? "
    ),
    r"\b(?:suchen|sucht|gesucht|einstellung) (?:ab sofort |noch )?(?=eine)",
    # French
    (
        r"\b(?:poste|stage|offre|alternance|candidature|fonctions?|r[ôo]le|mission|recrutement|emploi|embauche)"
        r"(?: ouvert| propos[ée])?(?: (?:de |en tant que |comme |au poste de |pour le poste de )| (?:au poste |pour le "
        r"poste )?d['’]|:? ?(?=[«\"“]))"
    ),
    r"\b(?:recherch\w{1,4}|cherch\w{1,4}|recrut(?:ons|e|ent)) (?=une? )|\ben tant que ",
    # Spanish, Portuguese
    (
        r"\b(?:puesto|vacante|posici[óo]n|oferta|candidatura|cargo|rol|plaza|entrevista|vaga|posi[çc][ãa]o|"
        r"fun[çc][ãa]o|est[áa]gio|processo seletivo|lugar|concurso|contrataci[óo]n)(?: vacante)? (?:de |para |como |"
        r"(?:al|ao|el|o) (?:puesto|cargo) de |(?:a|[àa]) (?:la )?(?:vacante|vaga) de |para (?:el|la|a|o) "
        r"(?:puesto|posici[óo]n|vaga|posi[çc][ãa]o|cargo|fun[çc][ãa]o|vacante)(?: de)? |de la |(?=[«\"“]))"
    ),
    (
        r"\b(?:puesto|vacante|vaga|plaza): ?|\b(?:vacante|vaga) (?=[A-ZÀ-Þ])|\b(?:buscamos|procuramos|contratar) (?=un|"
        r"uma?)"
    ),
    # Italian
    (
        r"\b(?:posizione|ruolo|candidatura|figura|offerta|stage|selezione|posto|mansione|concorso|"
        r"tirocinio)(?: aperta)? "
        r"(?:di |come |da |(?:per (?:la|il) (?:posizione|ruolo|posto)(?: di)?) |per |(?=[«\"“]))"
    ),
    r"\b(?:cerchiamo|cerca|ricerchiamo|assumere) (?=un)",
    # Dutch
    (
        r"\b(?:functie|vacature|rol|positie|sollicitatie|baan|stage|stageplek|bijbaan|plek|gesprek)(?: van| als|"
        r" voor| naar|"
        r" op| over|:)?(?: de)?(?: (?:functie|rol|vacature|baan|positie))?(?: van| als)? (?:als )?"
    ),
    r"\b(?:zoeken|aangenomen|werken|aan de slag|aannemen)(?: \w{2,12}){0,2} (?:als |(?=een ))",
    # Polish
    (
        r"\b(?:stanowisk\w{1,3}|ofert\w{1,3}|rekrutacj\w{1,3}|rol\w{1,2}|pozycj\w{1,3}|prac[yaęe])(?: pracy)?"
        r"(?: na stanowisk\w{1,3}| na| jako)?:? "
    ),
    # Swedish, Danish, Norwegian
    (
        r"\b(?:tj[äa]nst\w{0,3}|roll(?:en)?|rolle(?:n|r)?|stilling\w{0,3}|jobb\w{0,3}|job\w{0,3}|befattning\w{0,3}|"
        r"ans[öo]kan|ans[øo]gning\w{0,2}|s[øo]knad\w{0,3}|position\w{0,3}|uppdraget|intervju|jobsamtale\w{0,2}|plats\w{0,2}|vikariat\w{0,2}|"
        r"l[æe]rling\w{0,4}|samtale)(?: till| som| for| f[öo]r| om)?(?: tj[äa]nsten| rollen| stillingen| jobbet)?"
        r"(?: som)?:? "
    ),
    r"\b(?:s[öo]ker|s[øo]ger|anst[äa]lla|ans[æe]tte|ansette) (?=en |ett |et )",
)
# Right behind the name of a role: "the Data Analyst role", "your gameplay engineer interview".
ROLE_AFTER: Final = (
    r"position|role|opening|job|vacancy|opportunity|post|search|gig|requisition|interviews?|internship|seat|spot|"
    r"hiring|req|stelle|tj[äa]nst\w{0,2}|stilling\w{0,2}"
)
LABELLED_ROLE: Final = (
    r"about|post|posting|role applied for|position(?: title)?|role|job(?: title)?|job position|applied position|"
    r"opening|vacancy|"
    r"stelle(?:nbezeichnung)?|rolle|t[äa]tigkeit|stellentitel|vakanz|funktion|bewerbung als|poste(?: vis[ée])?|"
    r"intitul[ée](?: du poste)?|offre|puesto|vacante|posici[óo]n|cargo|"
    r"posizione|ruolo|functie|vacature|rol|vaga|posi[çc][ãa]o|fun[çc][ãa]o|stanowisko|oferta|tj[äa]nst|roll|"
    r"befattning|stilling|jobb|jobtitel|stillingsbetegnelse|interview for|you(?:['’]re| are) (?:interviewing|"
    r"applying) for|applying for"
)
SCREEN: Final = (
    r"(?:recruiter|hr|initial|talent|recruiting|recruitment|screening|exploratory|"
    r"intro(?:ductory)?|introduction|pre|prescreen\w{0,3}|first|brief|informal)[ -](?:phone |video |zoom |"
    r"teams )?(?:screen(?:ing)?|intro|call|chat|screening call|conversation)\b|"
    r"\bscreening (?:call|interview|conversation|chat)|\b(?:phone|initial|pre-?|video)[ -]?screen(?:ing)?\b|"
    r"\bquick (?:call|chat|intro)|\b(?:15|20|25)[- ]?min(?:ute)?s? (?:\w{2,12} )?(?:call|chat|intro)|"
    r"\bget[ -]to[ -]know[ -]you|"
    r"\brecruiter (?:interview|conversation)|\bintro(?:ductory)? (?:call|chat|meeting|conversation)|"
    r"\btelephone screen|\binitial (?:interview|conversation|phone)|"
    r"\b(?:erste[sn]? )?(?:telefonisches? |kurzes? |virtuelles? |unverbindliches? )?(?:kennenlerngespr[äa]ch|"
    r"kennenlerntelefonat|kennenlern-?call|telefoninterview mit (?:hr|recruiting)|vorgespr[äa]ch|erstes telefonat|"
    r"telefonscreening|screening-?(?:gespr[äa]ch|call|interview))|"
    r"\b(?:pr[ée]-?(?:qualification|s[ée]lection|entretien)|premier [ée]change|[ée]change t[ée]l[ée]phonique|"
    r"entretien de pr[ée]s[ée]lection|premier contact)|"
    r"\b(?:primer contacto|primera llamada|llamada (?:inicial|de presentaci[óo]n|introductoria)|preentrevista|"
    r"entrevista inicial|entrevista de preselecci[óo]n)|"
    r"\b(?:colloquio preliminare|primo contatto|chiamata conoscitiva|telefonata conoscitiva|"
    r"pre-?selezione)|"
    r"\b(?:kennismakings?(?:gesprek|call|telefoontje)?|telefonische kennismaking|intake(?:gesprek|-?call)|"
    r"screeningsgesprek)|"
    r"\b(?:conversa inicial|triagem|primeiro contato|primeiro contacto|entrevista de triagem|bate-papo inicial)|"
    r"\b(?:wst[ęe]pn\w{1,3} rozmow\w{1,3}|rozmow\w{1,3} wst[ęe]pn\w{1,3}|"
    r"prescreening)|"
    r"\b(?:inledande samtal|telefonintervju|screening-?(?:samtal|samtale|intervju)|indledende (?:samtale|snak)|"
    r"telefonsamtale|innledende samtale|uforpliktende (?:prat|samtale|snak))"
)
FIRST: Final = (
    r"(?:first|1st|initial)[ -](?:\w{1,12}[ -])?(?:round|interview|stage|meeting|step|conversation)|\bround (?:1|"
    r"one)\b|\bstage (?:1|one)\b|\binterview (?:1|one)\b(?![/.:])|"
    r"\b(?:erste[sn]?|1\.) (?:\w{1,20} )?(?:runde|gespr[äa]ch|interview|vorstellungsgespr[äa]ch|termin|"
    r"bewerbungsgespr[äa]ch)|\berstgespr[äa]ch|"
    r"\b(?:premier|1er|première) (?:\w{1,14} )?(?:entretien|tour|rendez-vous|rencontre|[ée]tape)|"
    r"\b(?:primera|1[ªa]) (?:\w{1,14} )?(?:entrevista|ronda|fase|etapa)|\bprimo (?:\w{1,14} )?colloquio|"
    r"\b(?:primeira|1[ªa]) (?:\w{1,14} )?(?:entrevista|fase|etapa|conversa)|"
    r"\beerste (?:\w{1,14} )?(?:gesprek|ronde|sollicitatiegesprek|interview)|"
    r"\bpierwsz\w{1,3} (?:\w{1,20} )?(?:rozmow\w{1,3}|etap\w{0,2}|rund\w{1,2}|spotkani\w{1,2})|"
    r"\b(?:f[öo]rsta|f[øo]rste) ?(?:\w{1,14} )?-?(?:intervju|samtal\w{0,2}|runda|runde|m[öø]te|m[øo]de|jobsamtale|"
    r"jobbintervju)|\bf[øo]rstegangs(?:samtale|intervju)|\b1\. ?(?:samtale|intervju|runde)"
)
SECOND: Final = (
    r"(?:second|2nd)[ -](?:and (?:final|last) )?(?:\w{1,12}[ -])?(?:round|interview|stage|meeting|step|"
    r"conversation|phase)|\bround (?:2|two)\b|\bstage (?:2|two)\b|\binterview (?:2|two)\b(?![/.:])|"
    r"\b(?:zweite[sn]?|2\.) (?:\w{1,20} )?(?:runde|gespr[äa]ch|interview|vorstellungsgespr[äa]ch|termin|"
    r"bewerbungsgespr[äa]ch|kennenlernen)|\bzweitgespr[äa]ch|"
    r"\b(?:deuxi[èe]me|second|2e|2[èe]me|seconde) (?:\w{1,14} )?(?:entretien|tour|rendez-vous|rencontre|[ée]tape)|"
    r"\b(?:segunda|2[ªa]) (?:\w{1,14} )?(?:entrevista|ronda|fase|etapa|conversa)|\bsecondo (?:\w{1,14} )?colloquio|"
    r"\btweede (?:\w{1,14} )?(?:gesprek|ronde|sollicitatiegesprek|interview)|"
    r"\b(?:drug\w{1,3}) (?:\w{1,20} )?(?:rozmow\w{1,3}|etap\w{0,2}|rund\w{1,2}|spotkani\w{1,2})|"
    r"\bandra ?(?:\w{1,14} )?-?(?:intervju\w{0,2}|samtal\w{0,2}|runda|m[öø]te)|\banden ?(?:\w{1,14} )?-?(?:samtale|"
    r"intervju|runde|jobsamtale|m[øo]de)|\bandre ?(?:\w{1,14} )?-?(?:intervju|samtale|runde|jobbintervju|m[øo]te)|"
    r"\bandregangs(?:intervju|samtale)|\b2\. ?(?:samtale|intervju|runde)"
)
FINAL: Final = (
    r"(?:final|last|closing)(?:[ -](?:and last|onsite|on-site|panel|virtual|video|in-person|loop|"
    r"\w{1,10}))?[ -](?:round|stage|interviews?|step|conversation|loop|panel|meeting|phase|onsite)|\bfinals\b|"
    r"\b(?:letzte[sn]?|finale[sn]?|abschlie[ßs]{1,2}ende[sn]?) (?:\w{1,20} )?(?:runde|gespr[äa]ch|interview|"
    r"vorstellungsgespr[äa]ch|auswahlrunde)|\bfinalrunde|\babschlussgespr[äa]ch|\bendrunde|"
    r"\b(?:dernier|ultime|final) (?:\w{1,14} )?(?:entretien|tour|rendez-vous|rencontre)|\bdernière (?:[ée]tape|"
    r"rencontre)|\bentretien final\b|[ée]tape finale|\btour final|"
    r"\b(?:[úu]ltima|final) (?:\w{1,14} )?(?:entrevista|ronda|fase|etapa)|\b(?:entrevista|ronda|fase|etapa) final\b|"
    r"\b(?:colloquio finale|ultimo colloquio|fase finale)|\b(?:laatste|finale) (?:\w{1,14} )?(?:gesprek|ronde|"
    r"interview)|\beindgesprek|"
    r"\b(?:ostatni\w{0,3}|finałow\w{1,3}|ko[ńn]cow\w{1,3}) (?:\w{1,20} )?(?:rozmow\w{1,3}|etap\w{0,2}|rund\w{1,2}|"
    r"spotkani\w{1,2})|"
    r"\b(?:slut|sista |sidste |siste |avslutande |avsluttende |afsluttende |endelige )-?(?:intervju\w{0,2}|"
    r"samtal\w{0,2}|runda|runde|m[øöo]te|jobsamtale|interview)"
)
GROUP: Final = (
    r"group (?:interview|assessment|exercise|discussion|selection)|assessment[ -]?(?:cent(?:er|re)|day)|(?:with|"
    r"alongside|together with) (?:\w{2,10} )?other (?:candidates|applicants)|other (?:candidates|applicants) will|"
    r"group of (?:candidates|applicants)|\d{1,2} (?:candidates|applicants)|hiring (?:day|event)|"
    r"recruiting day|"
    r"gruppen(?:gespr[äa]ch|interview|auswahlverfahren|auswahl)|assessment-center|auswahltag|bewerbertag|"
    r"mit (?:anderen|weiteren) (?:bewerber\w{0,6}|kandidat\w{0,6})|"
    r"entretien (?:collectif|de groupe)|session (?:de recrutement )?collective|(?:dinámica|entrevista|"
    r"prueba) (?:grupal|de grupo|en grupo)|dinámica de grupo|colloquio di gruppo|groeps(?:gesprek|sollicitatie|"
    r"interview)|assessmentdag|"
    r"dinâmica de grupo|entrevista em grupo|(?:rozmow\w{1,3}|spotkani\w{1,2}) grupow\w{1,3}|grupp(?:intervju|"
    r"samtal)|gruppe(?:samtale|intervju|interview)|assessmentdag"
)
PANEL: Final = (
    r"panel(?: interview|ists?|s)?|interview panel|panelinterview|panel-?intervju|panelgespr[äa]ch|"
    r"panel de (?:entrevista|entrevistadores)|entrevista (?:de|en|con) panel|entretien (?:avec un |"
    r"devant un )?(?:jury|panel)|devant un jury|colloquio con (?:una )?commissione|painel|"
    r"rozmow\w{1,3} panelow\w{1,3}|panelsamtale|gremium|two-on-one|2:1|two-to-one|2-on-1"
)
ONE_ON_ONE: Final = (
    r"1:1s?|1-on-1|1on1|one[- ](?:on|to)[- ]ones?|1-1|einzelgespr[äa]ch|vier-augen-gespr[äa]ch|"
    r"unter vier augen|entretien individuel|en t[êe]te[ -][àa][ -]t[êe]te|entrevista individual|uno a uno|"
    r"colloquio individuale|een-op-een|één-op-één|um a um|indywidualn\w{1,4} rozmow\w{1,3}|en-till-en|én-til-én"
)
