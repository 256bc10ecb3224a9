"""How each language says company and role: data for ``position.employers`` and ``position.find``.

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
    r"agency|hiring (?:organi[sz]ation|department|agency)|institution|dienststelle|[ée]tablissement|collectivit[ée]|"
    r"ente|"
    r"instelling|company|employer|organi[sz]ation|client|firma|unternehmen|arbeitgeber|entreprise|soci[ée]t[ée]|"
    r"employeur|"
    r"empresa|azienda|"
    r"bedrijf|werkgever|organisatie|firma|pracodawca|f[öo]retag|arbetsgivare|virksomhed|arbejdsgiver|bedrift|"
    r"arbeidsgiver|company name"
)
# A recruiter speaks of whom they recruit for.
CLIENT: Final = (
    r"(?:mi|meu|mio|m[óo]j|min|mijn|mein\w{0,2}) (?:client\w?|kund\w{0,2}|klant|klient|opdrachtgever),?|"
    r"(?:our|my|the) client(?: (?:out |over |up |down |based )?(?:at|in|near) [\w-]{2,20}(?: [\w-]{2,20})?)?(?:,| "
    r"is|:)|"
    r"(?:mandant\w{0,3}|kund\w{0,2}|auftraggeber\w{0,2}|client\w{0,2}|klant|opdrachtgever) (?:ist|est|es|is)(?: die|"
    r" der| das| la| le| el)?|"
    r"(?:our|my|"
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
        r"(?:,? (?:as you know,? is|of|as|for|is)|['’]s|:)?(?! (?:at|with|here)\b) "
    ),
    (
        r"\b(?:application|applying|applied|apply|interview(?:ing|s|ed)?|candidate|candidacy|considered|interest|"
        r"screen|"
        r"hiring|invite|conversation|call|chat|discussion|interested|onsite|meeting|loop|shortlist\w{0,4}|selected|"
        r"board|"
        r"looking|recruiting|searching|finalist|app|apps|cv|résumé|resume|trial|competition|campaign|"
        r"you(?= (?:for|as))) (?:for|as|to become|in|to be)(?: the (?:role|position|post|competition) (?:of|for))?"
        r"(?: becoming| joining as)? "
    ),
    (
        r"\b(?:join(?:ing)?(?: us)?|work(?:ing)?|us|team|start|hired?(?: \w{2,12})?|appoint\w{0,3}|need|seeking|"
        r"here) (?:as|an?)(?: our next)? "
    ),
    (
        r"\b(?:message|e-?mail|enquir\w{1,3}|inquir\w{1,3}|letter|note|ad|advert|call(?:ed|ing)?|rang|chat|talk|"
        r"interview|text|asking|wrote|apply(?:ing)?|applied|sent in) (?:about|re|regarding|for) (?:the |our |an? )?"
    ),
    # A requisition's number before its title.
    r"\b(?:jr|req|r)[-_ ]?\d{3,10}\b(?: ?[:–-])? |(?<=\n)re: ",
    # German
    (
        r"\b(?:\w{0,12}stelle|position|bewerbung|rolle|vakanz|ausschreibung|t[äa]tigkeit|praktikum|ausbildung|"
        r"\w{0,12}gespr[äa]ch|"
        r"interview|einstieg|sie|dich|sich|lehrstelle|ausbildungsplatz|mitarbeit|verst[äa]rkung) (?:als|zur|zum|der|"
        r"des|"
        r"f[üu]r die (?:position|stelle))(?: als| der| des)? "
    ),
    (
        r"\b(?:f[üu]r die|auf die|zur|die|der|um die|f[üu]r unsere|unsere) (?:ausgeschriebene |offene |vakante )?"
        r"(?:stelle|position|rolle|funktion|vakanz)(?: als| des| der|:)? "
    ),
    r"\b(?:suchen|sucht|gesucht(?: wird| werden)?|einstellung) (?:ab sofort |noch )?(?=eine)",
    # French
    (
        r"\b(?:poste|stage|offre|alternance|candidature|fonctions?|r[ôo]le|mission|recrutement|emploi|embauche|pour "
        r"(?:la|une) place)"
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
        r"\b(?:posizione|ruolo|candidatura|figura|offerta|stage|selezione|post[oi]|mansione|concorso|"
        r"tirocinio)(?: aperta)?(?: [èe])? "
        r"(?:di |come |da |(?:per (?:la|il) (?:posizione|ruolo|posto)(?: di)?) |per |(?=[«\"“]))"
    ),
    r"\b(?:cerchiamo|cerca|ricerchiamo|assumere) (?=un)|\b(?:selezione|colloquio|candidata|candidato) (?:quale|come) ",
    # Dutch
    (
        r"\b(?:functie|vacature|rol|positie|sollicitatie|baan|stage|stageplek|bijbaan|plek|gesprek)(?: van| als|"
        r" voor| naar|"
        r" op| over|:)?(?: de)?(?: (?:functie|rol|vacature|baan|positie))?(?: van| als)? (?:als )?"
    ),
    r"\b(?:zoeken|aangenomen|werken|aan de slag|aannemen)(?: \w{2,12}){0,2} (?:als |(?=g?een ))",
    # Polish
    (
        r"\b(?:stanowisk\w{1,3}|ofert\w{1,3}|rekrutacj\w{1,3}|rol\w{1,2}|pozycj\w{1,3}|prac[yaęe])(?: pracy)?"
        r"(?: na stanowisk\w{1,3}| na| jako)?:? "
    ),
    # Swedish, Danish, Norwegian
    (
        r"\b(?:tj[äa]nst\w{0,3}|roll(?:en)?|rolle(?:n|r)?|stilling\w{0,3}|jobb\w{0,3}|job\w{0,3}|befattning\w{0,3}|"
        r"ans[öo]kan|ans[øo]gning\w{0,2}|s[øo]knad\w{0,3}|position\w{0,3}|uppdraget|intervju|jobsamtale\w{0,2}|"
        r"plats\w{0,2}|vikariat\w{0,2}|"
        r"l[æe]rling\w{0,4}|samtale)(?: till| som| for| f[öo]r| om)?(?: tj[äa]nsten| rollen| stillingen| jobbet)?"
        r"(?: som)?:? "
    ),
    (
        r"\b(?:s[öo]ker|s[øo]ger|anst[äa]lla|ans[æe]tte|ansette|beh[öo]ver|trenger|mangler|brug for|skal bruge|"
        r"letar efter|leder etter|leder efter|på jakt etter) (?=en |ett |et )"
    ),
)
# Right behind the name of a role: "the Data Analyst role", "your gameplay engineer interview".
ROLE_AFTER: Final = (
    r"position|role|opening|job|vacancy|opportunity|post|search|gig|requisition|interviews?|internship|seat|spot|"
    r"assessment (?:day|cent(?:er|re))|recruitment (?:day|event)|"
    r"(?:ad|advert)(?=[,.?!;:)]|$| (?:on|in|you)\b)|"
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
