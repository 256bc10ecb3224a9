"""How each language says who one will talk to: data for ``prose_people``.

Every entry is a piece of a regular expression; ``prose_people`` sets the word edges around it and ignores case.
"""

from typing import Final

# What two people do in an interview, followed by "with" and a name later in the sentence.
MEETING: Final = (
    # English
    r"meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|interview(?:s|ing|ed)?|calls?|conversations?|discussions?|"
    r"sessions?|(?:phone )?screen(?:ing)?|appointment|zoom|video ?calls?|catch[ -]?up|connect(?:ing)?|"
    r"sit(?:ting)? down|"
    r"time|scheduled|confirmed|booked|invited?|invitation|intro(?:duction)?|panel|round|1:1|one-on-one|coffee|slot|"
    r"spend(?:ing)?|join(?:ed|ing)?|rescheduled|set up|onsite|on-site|deep dive|interviewed|visit|google meet|"
    r"teams|lunch|"
    r"presentation|exercise|led|hosted|conducted|run|"
    # German
    r"gespr[äa]ch\w{0,3}|\w{0,20}gespr[äa]ch\w{0,3}|\w{0,14}interviews?|termin\w{0,2}|unterhalt\w{1,4}|sprechen|"
    r"sprichst|"
    r"telefon\w{0,6}|treffen|triffst|kennenlern\w{0,10}|austausch\w{0,3}|kaffee|einladen|eingeladen|videocall|"
    r"besprech\w{1,4}|gef[üu]hrt|runde|"
    # French
    r"entretiens?|rendez-vous|rencontr\w{1,6}|[ée]chang\w{1,4}|appel\w{0,3}|discut\w{1,4}|parl\w{1,4}|reçue?|"
    r"recevr\w{1,4}|visio\w{0,12}|r[ée]union|"
    # Spanish, Italian, Portuguese
    r"entrevistas?|entrevistar\w{0,3}|entrevistad[oa]|reuni\w{2,6}|hablar\w{0,4}|llamada|conversaci[óo]n|charla\w{0,2}|"
    r"cita|videollamada|conocer\w{0,3}|"
    r"colloqui\w{0,2}|incontr\w{1,5}|parler\w{1,4}|parlare|chiamata|videochiamata|appuntamento|intervista|"
    r"conversa\w{0,2}|falar\w{0,2}|chamada|videochamada|encontro|agendad[oa]|marcad[oa]|"
    # Dutch
    r"gesprek\w{0,4}|\w{0,20}gesprek|spreken|spreekt|spreek|afspraak|kennismak\w{1,6}|ontmoet\w{0,2}|"
    # Polish
    r"rozmow\w{1,3}|rozmawia\w{1,3}|spotka\w{1,5}|porozmawia\w{1,3}|poprowadz\w{1,3}|"
    # Swedish, Danish, Norwegian
    r"intervju\w{0,4}|tr[äæe]ff\w{0,3}|m[øöo]te\w{0,3}|m[øö]de|samtale\w{0,2}|samtal|prata|snakke?|tale|snak|"
    r"interviewet|"
    r"confirming|confirm|min(?:ute)?s?|half an hour|hour|stunde|heure|rotat\w{1,4}|"
    r"anst[äa]llningsintervju|jobsamtale|jobbintervju|tala"
)
# The little word before the name.
WITH: Final = (
    r"w/|with|com a|com o|com as|com os|mit|bei|avec|con|met|com|z|ze|med|together with|by|von|par|por|da|dal|"
    r"dalla|door|przez|av|af|to|między|"
    r"between you and|und"
)
# Words that take the name right away: "you will meet Ana".
MEETS: Final = (
    r"(?:(?:you|she|he|they|candidate)(?:['’]ll| will| are going to| get to|['’]re going to| can|['’]d)|to|please|"
    r"we['’]d like you to|let you|have you) "
    r"(?:then |also |first |next |next be |be )?(?:meet(?:ing)?|see|interviewing|rotate through|rotate between|"
    r"cycle through|hear from|be received by|be welcomed by|be interviewed by)(?! with)|"
    r"(?:received|welcomed|greeted|interviewed) by|(?:the |our |interview |hiring )?(?:committee|board|"
    r"commission)(?: members)? (?:will be|include|is made up of|consists of|will consist of|includes|comprises|is|are)|"
    r"(?:meet|speak|talk|chat)(?:t?ing)? (?:with|to)|please join|(?:you['’]ll|you will)(?: be)? join(?:ing)?|"
    r"(?:gespr[äa]ch|interview) (?:f[üu]hrt|leitet|[üu]bernimmt)(?: mit (?:dir|ihnen))?|m[øo]ter du|m[øo]der du|"
    r"tr[äa]ffar du|sie treffen|du triffst|(?:dich|sie) erwarten|(?:os |as |los |"
    r"las )?entrevistador\w{0,3} (?:ser[áaãáo]{1,3}n?|s[ãa]o|son|es|é)|"
    r"gli intervistatori (?:saranno|sono)|med til (?:samtalen|m[øo]det|interviewet) er|introduce you to|"
    r"introduction to|(?:then|next|followed by|first|and|also)(?: by)? meet(?:ing)?|"
    r"your (?:interviewers?|panel(?:ists?| members)?|host|hosts|interview panel|interview team)"
    r"(?: for (?:this|the|your) [\w ]{3,30}?)? (?:will be|is|are|includes?|will include|consists? of)|"
    r"(?:the |interview |your )?(?:panel|interviewers|panelists|interview team) (?:will be|are|is|will include|"
    r"includes|"
    r"consists of|will consist of|comprises|made up of|is made up of)|attended by|interviewers? (?:will be|is|are)|"
    r"(?:interviewed|joined|led|hosted|conducted|run|met|greeted for the interview) by|"
    r"ask(?:ing)? the questions (?:will be|is)|in the room will be|on the (?:call|panel)(?: will be| are| is|:)|"
    r"(?:werden sie|wirst du|sie werden|du wirst)(?: dabei| dann| zunächst)?|lernen sie|lernst du|"
    r"(?:ihre?|deine?|unsere?) (?:gespr[äa]chspartner(?:in|innen)?|interviewer(?:in|innen)?|ansprechpartner(?:in)? im "
    r"gespr[äa]ch) (?:sind|ist|wird|werden|sein werden)|(?:an dem gespr[äa]ch|am gespr[äa]ch|seitens [\w ]{3,30}?) "
    r"(?:nehmen|nimmt|werden)|(?:nehmen|nimmt|dabei sind|teilnehmen werden)(?: seitens \w{2,30})?|treffen sie|"
    r"triffst du|es erwarten (?:sie|dich)|erwarten (?:sie|dich)|gemeinsam mit|zusammen mit|"
    r"empf[äa]ngt sie|es erwarten (?:sie|dich)|"
    r"vous (?:y )?(?:rencontrerez|verrez|serez reçue?(?:\(e\))? par|[ée]changerez avec)|tu (?:rencontreras|verras)|"
    r"en pr[ée]sence de|(?:vos|tes) interlocuteurs (?:seront|sont)|(?:votre|ton) interlocut(?:eur|rice) (?:sera|est)|"
    r"men[ée] par|anim[ée] par|conduit par|"
    r"(?:te|le|lo|la) (?:entrevistar[áa]n?|recibir[áa]n?|atender[áa]n?)|conocer[áa]s a|(?:tus|sus) entrevistador[ea]s "
    r"(?:ser[áa]n|son)|(?:tu|su) entrevistadora? (?:ser[áa]|es)|participar[áa]n|asistir[áa]n|estar[áa]n(?: presentes)?|"
    r"(?:incontrer[àa]i?|conoscer[àa]i?|parteciper[àa]|ci sar[àa]|interverr[àa]|saranno presenti|sar[àa] presente|"
    r"parteciperanno|la intervister[àa]|"
    r"ti intervister[àa])|"
    r"(?:je|u) (?:ontmoet|spreekt|zult spreken met)|aanwezig zijn|(?:je|uw) gesprekspartners? (?:zijn|is)|"
    r"(?:vai|ir[áa]) conhecer|ser[áa] (?:entrevistad[oa]|conduzida|conduzido) (?:por|pel[oa]s?)(?= )|"
    r"conduzida pel[oa]|(?:estar[ãa]o presentes|participar[ãa]o)|"
    r"(?:poprowadz[ąi]|rozmow[ęe] poprowadz[ąi]|spotka si[ęe] pani? z|wezm[ąa] udzia[łl]|we[źz]mie udzia[łl]|"
    r"obecni b[ęe]d[ąa])|"
    r"(?:du|ni) (?:kommer att tr[äa]ffa|f[åa]r tr[äa]ffa|tr[äa]ffar)|(?:du|i) (?:skal m[øo]de|m[øo]der|"
    r"kommer til at m[øo]de|"
    r"vil m[øo]te|skal m[øo]te|f[åa]r m[øo]te|m[øo]ter)|deltagere er|(?:fra|fr[åa]n) oss (?:deltar|m[øo]ter|"
    r"kommer)|fra os deltager|(?:du|ni|dere|i) m[øo]ter(?: du)?"
)
# Words right behind the name that make its bearer the one who asks.
THEY: Final = (
    r"(?:, (?:who )?)?(?:will|shall|(?:is|are) going to|would (?:like|love) to|(?:is|are) looking forward to|['’]ll|"
    r"(?:is|are) excited to|(?:is|are) keen to|wants? to|has time to|(?:is|are) happy to|(?:is|are) available to|can) "
    r"(?:then |also |both |each |first |be )*(?:interview|meet|meeting|call|calling|phone|ring|ringing|speak|"
    r"speaking|talk|"
    r"talking|chat|chatting|conduct|conducting|lead|leading|run|running|host|hosting|join|joining|interviewing|"
    r"walk you|take "
    r"you through|give you a (?:call|ring)|connect|dial|sit down|on the (?:panel|call)|your interviewers?|"
    r"the interviewers?|"
    r"asking|present|in the room|attend|attending|participate|participating|cover|dive|"
    r"go through|work through|hear|"
    r"interviewing|know more|pair|take (?:the|this|your|over)|handle|step in|cover for)\b|(?:may|might|"
    r"could) (?:also )?(?:drop in|join|sit in)|,? ?(?:and|plus|&|\\+|as well as|along with) (?:me|myself|meself|I)\b|"
    r"(?:is|are|will be) (?:your|the) (?:interviewers?|panel(?:ists?)?)|calls? you|interviews? you|will be there|"
    r"(?:is|are) also there|"
    r"(?:ist|sind) (?:auch |ebenfalls )?(?:mit )?dabei|nimmt (?:auch |ebenfalls )?teil|nehmen (?:auch |"
    r"ebenfalls )?teil|"
    r"(?:wird|werden)(?: \w{1,14}){0,5}? (?:f[üu]hren|anrufen|sprechen|teilnehmen|dabei sein|kennenlernen|interviewen|"
    r"leiten|begleiten|empfangen)|(?:freut|freuen) sich (?:auf|darauf)|ruft sie|ruft dich|"
    r"(?:vous (?:recevra|recevront|appellera|appelleront|rencontrera|rencontreront)|m[èe]nera|m[èe]neront|animera|"
    r"conduira|sera (?:votre|ton) interlocut\w{2,5}|seront pr[ée]sents?|t['’]appellera|souhaite(?:nt|"
    r"rait)? (?:vous|te) "
    r"(?:rencontrer|parler))|"
    r"(?:te|le|lo|la) (?:entrevistar[áa]n?|llamar[áa]n?)|ser[áa]n? (?:tu|su|tus|sus) entrevistador\w{0,3}|"
    r"(?:la|ti) (?:intervister[àa]|chiamer[àa]|incontrer[àa])|condurr[àa]|terr[àa] il colloquio|"
    r"(?:zal|zullen|gaat|gaan)(?: \w{1,14}){0,4}? (?:voeren|bellen|spreken|leiden|interviewen|aansluiten)|belt je|"
    r"belt u|"
    r"(?:vai|v[ãa]o|ir[áa]) (?:entrevist|conversar|ligar|conduzir)\w{0,5}|(?:poprowadzi|poprowadz[ąa]|zadzwoni)|"
    r"(?:kommer att|vil|skal)(?: \w{1,14}){0,3}? (?:intervjua|h[åa]lla|ringa|leda|delta|ringe|m[øo]te|m[øo]de|lede|"
    r"interviewe)|"
    r"ringer (?:dig|deg)"
)
# Labels of a line, or of the list below it.
LABELS: Final = (
    r"your contact(?: there| person| on (?:site|the day))?|speakers?|(?:your |the )?interview (?:engineer|host|lead|"
    r"partner|guide)s?|(?:your |the |"
    r"interview )?interviewer(?:s|\(s\)|/s)?(?: name)?|(?:your )?interview(?:ing)? (?:panel|team)|"
    r"(?:your |the )?panel(?:lists?|ists?| members?)?(?: interview)?|who(?: you(?:['’]ll|"
    r" will)(?: be)? (?:meet(?:ing)?|speak(?:ing)?|"
    r"talk(?:ing)?|chat(?:ting)?)(?: with| to)?)?|"
    r"(?:who['’]s|who is) (?:interviewing|joining|attending|on the (?:call|panel))|people you['’]ll meet|"
    r"meet your (?:interviewers?|panel)|"
    r"(?:you(?:['’]ll| will| are)(?: be)? )?(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|"
    r"interview(?:ing)?)(?: with| to)?|"
    r"(?:the |your |interview )?(?:panel|committee|board|interviewers?|team|panelists?)(?: members)?(?: will be|"
    r" will consist of| consists of| is| are| includes?)?|"
    r"(?:interview|selection|hiring) (?:board|committee|panel)|(?:participants|attendees|interviewers|"
    r"people) (?:from|on) our (?:side|end|team)|(?:from|on) our (?:side|end)|representing \w{2,20}|"
    r"面接官|面接担当(?:者)?|面试官|面試官|conversation partners?|with|host|hosts|"
    r"hosted by|conducted by|led by|in the room|"
    r"on the call|interview(?:ed)? by|"
    r"gespr[äa]chspartner(?:in|innen|/in|:in|\*in|/-in|\(in\))?(?:nen)?|interviewer(?:in|innen|:innen|/innen)?|"
    r"ihre?[nr]? (?:gespr[äa]chspartner\w{0,5}|interviewer\w{0,5})|(?:seitens|von unserer seite|"
    r"von seiten)[\w .&-]{0,40}|"
    r"es nehmen teil|teilnehmen werden|mit|dabei sind|gespr[äa]ch mit|"
    r"(?:vos |votre |tes |ton )?(?:interlocut(?:eurs?|rices?)|interlocuteur\(s\)|interlocuteur·rice\w?|recruteurs?|"
    r"intervenants?)|avec|"
    r"(?:jury|personnes? rencontr[ée]es?|vous rencontrerez|vous serez reçue?(?:\(e\))? par)|"
    r"(?:tus |sus |tu |su )?(?:entrevistador(?:es|a|as|/a|\(es\))?|panel de entrevista)|con|te entrevistar[áa]n?|"
    r"participantes por \w{2,30}|"
    r"intervistator[ei]|intervistatrice|selezionatori?|colloquio con|referenti?|incontrer[àa]i?|"
    r"gesprekspartners?|je gesprekspartners?|met|(?:met|mit|avec|con|com|z|med) (?:wie|wem|qui|qui[ée]n|chi|quem|"
    r"kim|vem|hvem)|gesprek met|gesprekspartner\(s\)|"
    r"entrevistador\(a\)|entrevistadores?|com|"
    r"rozm[óo]wc[ay]|rozm[óo]wczyni[e]?|prowadz[ąa]c[yae]|rozmow[ęe] poprowadz[ąi]|osoby prowadz[ąa]ce|"
    r"prowadz[ąa]c[yae]|rekruter(?:ka|zy)?|z kim|spotkanie z|"
    r"intervjuare|du tr[äa]ffar|du m[øo]ter|du m[øo]der|intervjuere|intervjuer|m[øo]der|med|intervjupanel|"
    r"deltar fr[åa]n oss|"
    r"deltagare fr[åa]n oss|til stede|n[äa]rvarande|pr[ée]sents?|presentes|presenti|aanwezig|in attendance|attending|"
    r"fra oss deltar|fra os deltager|fra oss m[øo]ter(?: du)?"
)
# Labels of everybody who was invited, the person and whoever only arranges among them.
GUEST_LABELS: Final = (
    r"guests?|attendees?|participants?|required(?: attendees)?|invitees?|invitee list|teilnehmer(?:innen|:innen)?|"
    r"g[äa]ste|participants|"
    r"invit[ée]s|asistentes|invitados|participantes|partecipanti|invitati|deelnemers|genodigden|uczestnicy|deltagare|"
    r"deltagere|deltakere|convidados"
)
# The sentence is about whom to ask for help, or about work after the hire: nobody in it interviews.
HELP: Final = (
    r"questions?,|any questions|any (?:trouble|issues|problems)|get in touch|in touch with|reach(?:ing)? out|"
    r"contact(?!s)|let (?:me|us) know|"
    r"e-?mail(?:ing)? |cc['’]?(?:ed|d)|copied|report(?:s|ing)? (?:in)?to|work(?:s|ing)? (?:closely )?with|"
    r"collaborat\w{1,5} with|"
    r"write to|coordinat\w{1,4} with|on behalf of|ask for|reception|referred by|recommended by|forwarded by|"
    r"(?:sent|scheduled|booked|arranged|organi[sz]ed|created|set up|cancell?ed|requested|posted|prepared|"
    r"submitted) by|familiar with|"
    r"comfortable with|experience with|r[üu]ckfragen|bei fragen|fragen haben|wenden sie sich|melden sie sich|"
    r"melde dich|meld dich|"
    r"toute question|contacter|n['’]h[ée]sitez pas|cualquier (?:duda|consulta|pregunta)|contact[ae]r?|"
    r"per qualsiasi|contatt\w{2,4}|"
    r"vragen (?:heb|hebt|heeft)|contact op|qualquer d[úu]vida|d[úu]vidas|pyta[ńn]|kontakt|fr[åa]gor|"
    r"sp[øo]rgsm[åa]l|sp[øo]rsm[åa]l|"
    r"instead of|originally|no longer"
)
# The sentence begins with what has already been.
PAST: Final = (
    r"thank(?:s| you)(?: so much| very much| again)? for (?:taking|speaking|talking|meeting|chatting|interviewing|"
    r"your time|coming|"
    r"connecting|the (?:chat|call|conversation|time))|(?:you|we|i)(?:['’]ve| have)? (?:spoke|spoken|met|talked|"
    r"chatted|had)\b|"
    r"(?:enjoyed|great|good|nice|lovely|pleasure|wonderful) (?:speaking|talking|meeting|chatting|to (?:speak|talk|"
    r"meet|chat)|"
    r"conversation|chat|call)|following (?:your|our|up on)|after (?:your|our)|(?:was|were) (?:very )?impressed|"
    r"last week|yesterday|"
    r"previous(?:ly)?|vielen dank f[üu]r (?:das|ihr|dein|ihre)|danke f[üu]r|nach (?:ihrem|deinem|dem)|"
    r"merci (?:pour|d)|suite [àa]|"
    r"gracias por (?:tu|su|la|el)|tras (?:tu|su)|grazie per|dopo il|bedankt voor|na (?:je|uw) |obrigad[oa] (?:por|"
    r"pel[oa])|"
    r"dzi[ęe]kuj\w{1,4} za|tack f[öo]r|tak for|takk for"
)
# The writer says that they will be the one who asks.
I_WILL: Final = (
    r"\bI(?:['’]ll| will|['’]m going to| am going to|['’]d love to|['’]d like to| would love to| would like to|"
    r"['’]m looking forward to| am looking forward to| can)"
    r" (?:be |just |then |also |personally |simply )*(?:call(?:ing)? you|giv(?:e|ing) you a (?:call|ring|bell)|"
    r"ring(?:ing)? you|phon(?:e|ing) you|speak(?:ing)? (?:with|to) you|"
    r"talk(?:ing)? (?:with|to) you|chat(?:ting)? with you|meet(?:ing)? with you|interview(?:ing)? you|"
    r"conduct(?:ing)?|(?:do|doing|run|running|hold|holding|take|taking) (?:the|this|your)|"
    r"lead(?:ing)? (?:the|this|your)|your interviewer|dial(?:ling|ing)? you|hav(?:e|ing) a (?:quick |short |brief |"
    r"first )?(?:chat|call|conversation)|"
    r"(?:set up|schedule|arrange|have) an? (?:[\w-]{1,14} ){0,4}(?:call|chat|conversation) with you|hop on|"
    r"join(?:ing)? (?:you|them|the|as well|too|at|for)|sit(?:ting)? in|show(?:ing)? you|walk(?:ing)? you|"
    r"see(?:ing)? you|"
    r"be there|be on the call|"
    r"get to know you|learn more about you|schedule a (?:quick |short |brief )?(?:call|chat) with you|"
    r"(?:chat|talk|speak|meet)(?: (?:about|on|this|next|again)\b|[.!?])|hear(?:ing)? (?:more )?about your|"
    r"connect(?:ing)? with you|find (?:a )?time (?:to|for us))|"
    r"\b(?:interview|call|meeting|chat|conversation|meet|speak|talk|screen|discussion|time|slot|session|coffee)"
    r"(?: (?:will be|is|on [\w ,]{3,40}))? (?:with|to) (?:me\b|myself\b)|\b(?:call|chat|meeting|"
    r"conversation) between (?:us|you and me)|"
    r"\blook(?:ing)? forward to (?:speaking|talking|chatting|our (?:call|chat|conversation|talk|interview|meeting|"
    r"discussion))|"
    r"\bI look forward to (?:meeting|interviewing|learning)|\bi['’]?ll be (?:your interviewer|calling|interviewing|"
    r"leading)|"
    r"\bwe(?:['’]ll| will| can) (?:have a (?:quick |short )?(?:call|chat)|chat|talk|speak)\b|"
    r"\bich (?:nehme mir|zeige (?:ihnen|dir)|empfange (?:sie|dich)|f[üu]hre (?:sie|dich|das)|freue mich auf (?:sie|"
    r"dich|ihren besuch|deinen besuch))\b|"
    r"\bich (?:rufe|werde) (?:sie|dich)(?: [^!?\n]{0,100})? an(?:rufen)?\b|\bich melde mich (?:dann )?telefonisch|"
    r"\bich freue mich auf (?:unser|das) (?:\w{2,14} )?(?:gespr[äa]ch|telefonat|kennenlernen|interview)|"
    r"\bgespr[äa]ch mit mir\b|"
    r"\bich w[üu]rde (?:sie|dich) gerne? (?:\w{2,14} )?kennenlernen|\bich w[üu]rde (?:gerne? )?(?:mit )?(?:ihnen|"
    r"dir) (?:gerne )?(?:sprechen|telefonieren)|"
    r"\bje (?:vous|t['’]|te) ?(?:appellerai|appelle|recevrai|rencontrerai)|\bje serai (?:votre|"
    r"ton) interlocut\w{2,5}|\b(?:entretien|rendez-vous|[ée]change|appel) avec moi\b|"
    r"\bau plaisir d['’][ée]changer|\bje me r[ée]jouis d|"
    r"\b(?:te|le|lo|la) llamar[ée]\b|\b(?:entrevista|llamada|conversaci[óo]n|reuni[óo]n) conmigo\b|"
    r"\b(?:la|ti) chiamer[òo]\b|\bcolloquio con me\b|"
    r"\bik (?:bel|zal) (?:je|u|jou)\b|\bgesprek met mij\b|"
    r"\b(?:ligo|ligarei|vou ligar)\b|\bconversa comigo\b|"
    r"\bzadzwoni[ęe] do\b|\brozmow[ayęe] ze mn[ąa]\b|"
    r"\bjag ringer (?:upp )?dig\b|\bjeg ringer (?:til )?d[ie]g\b|\bsamtal(?:e)? med mig\b|\bsamtale med meg\b"
)
# The writer, as they call themselves; and the little word before.
_SELF: Final = (
    r"(?:me|myself|meself|yours truly|mich|mir|meine wenigkeit|moi(?:-m[êe]me)?|m[íi]|(?:un |una )?servidora?|"
    r"me stess[oa]|(?:il |la )?sottoscritt[oa]|mij(?:zelf)?|ikzelf|io stess[oa]|ondergetekende|mim|mn[ąa]|"
    r"mig(?: selv| själv)?|"
    r"undertecknad|meg|undertegnede|I|ich|yo|io|ik|ja|jag|jeg|eu)"
)
_BY: Final = r"(?:with|by|mit|von|avec|par|con|da|dal|met|door|com|por|z|przez|med|av|af)"
# The writer and somebody else: "Ana and I", "avec Ana et moi-même", "moi-même et par Ana".
AND_I: Final = (
    rf"(?:and|und|et|y|e|ed|en|i|oraz|och|og|sowie|plus|\+|&|alongside|together with|as well as|along with)(?: also)?"
    rf"(?: {_BY})? {_SELF}\b|"
    rf"\b{_SELF}(?: \([^()\n]{{2,60}}\))?(?:,| (?:and|und|et|y|e|ed|en|i|oraz|och|og|sowie|plus|\+|along with|"
    rf"as well as|"
    r"together with))|"
    r"(?:avec moi|[àa] mes c[ôo]t[ée]s|mit mir|neben mir|an meiner seite|conmigo|con me|met mij|comigo|ze mn[ąa]|"
    r"med m[ie]g)\b|I(?:['’]ll| will) be joined by|I(?:['’]ll|"
    r" will) be your interviewer|joining me|with me (?:will be|on the call)|with (?:me|myself)\b|"
    r"(?:I['’]ll|I will) (?:then |also |be )*(?:join(?:ing)? (?:you|them|the|as well|too|at|for)|sit(?:ting)? in|"
    r"be there)|alongside me|f[üu]hre ich|join(?:s|ing)? (?:us|me)\b|"
    r"I(?:['’]ll| will|['’]d like to| would like to| want to) (?:interview|meet) you\b"
)
# The writer and the names that follow: "me and Dot", "myself, Isla Grant and".
ME_AND: Final = (
    r"(?:conmigo|comigo|con me|avec moi|mit mir|met mij|ze mn[ąa]|med mig|med meg)(?:,| y| et| e| und| en| i| och| og)"
    r"(?: con| avec| mit| com| met| z| med)?(?: (?:nuestr[oa]|notre|mon|ma|unser\w{0,2}|meine?\w?) [\w-]{3,20})?|"
    r"(?:me|myself|mich|mir|mig|meg|io|moi(?:-m[êe]me)?|eu|ik|mij|mn[ąa]|undertegnede|undertecknad|"
    r"meself)(?: \([^()\n]{2,60}\))?(?:,| and|"
    r" &| \+| und|"
    r" och| og| e| ed| et| en| y| oraz| i| plus|, and)"
    r"(?: also)?(?: (?:our|my|meine?\w?|unser\w{0,2}|v[åa]r|vores|min|mon|ma|notre|mijn|onze|mio|mia|"
    r"nostr[oa])(?: (?-i:[a-zß-öø-ÿ][\w-]{2,19})){0,3})?"
)
# An interviewer cannot come: the mail that moves the interview names them.
CANNOT: Final = (
    r"(?:has|have|had|['’]s got|got) (?:a|an) (?:\w{2,14} )?(?:conflict|emergency|clash|urgent|meeting|"
    r"appointment)|(?:is|are|has (?:been|fallen)|was) (?:now |unfortunately |sadly )?(?:out|off|sick|ill|unwell|"
    r"home|at home|in hospital|held up|tied up|delayed|isolating|unavailable|travell?ing|on leave|stuck|called away|"
    r"double[- ]booked|taken ill|not available|not able|unable)|"
    r"can(?:['’]t|not| no longer) (?:make|do|attend|join)|won['’]t be able|ist (?:\w{2,16} ){0,3}(?:erkrankt|krank|"
    r"verhindert|ausgefallen)|f[äa]llt (?:\w{2,16} ){0,2}aus|musste|"
    r"est (?:\w{2,16} ){0,3}(?:malade|absente?|indisponible|souffrante?|emp[êe]ch[ée]e?)|a un emp[êe]chement|"
    r"est[áa] (?:\w{2,16} ){0,3}(?:enferm[oa]|indispuest[oa]|de baja|indisponible)|no (?:podr[áa]|puede)|les? (?:ha|"
    r"han) surgido|les? surgi[óo]|"
    r"(?:[èe]|non) (?:\w{2,16} ){0,3}(?:malat[oa]|impossibilitat[oa]|assente|pu[òo])|is (?:\w{2,16} ){0,4}(?:ziek|"
    r"verhinderd|afwezig)|jest (?:\w{2,16} ){0,3}(?:chor[ya]|nieobecn[ya])|"
    r"[äa]r (?:\w{2,16} ){0,3}(?:sjuk|f[öo]rhindrad)|er (?:\w{2,16} ){0,3}(?:syg|syk|forhindret)|har (?:f[åa]tt|"
    r"f[åa]et) forfall"
)
# At the desk: whoever one asks for, where nobody else is named.
ASK_FOR: Final = (
    r"ask(?:ing)? (?:at \w{2,14}(?: \w{2,12})? )?for|fragen sie (?:bitte )?nach|frag (?:bitte )?nach|"
    r"melden sie sich (?:bitte )?bei|demande[rz]|pregunt[ae] por|chieda di|chiedi di|"
    r"vraag naar|vraagt u naar|pergunte por|procure por|prosz[ęe] pyta[ćc] o|fr[åa]ga efter|sp[øo]rg efter|"
    r"sp[øo]r etter"
)
# The writer alone meets, where they do not only arrange.
LETS: Final = (
    r"(?:the|us) two of us|(?:it['’]ll|it will|it['’]s|that['’]ll) (?:just )?be (?:just )?me\b|(?:come|pop|drop|"
    r"swing|stop|"
    r"call)(?: on)? (?:in|by|over|round|up|down)? ?(?:and|to|for a chat with|&) (?:see|meet|talk to|talk with) me\b|"
    r"have you (?:come|in|over|by|round)|(?:meet|see) me\b|zu zweit|[àa] deux|a solas|a quattr['’]occhi|"
    r"let['’]?s (?:talk|chat|meet|speak|say|catch up|do|plan|connect|have|get)|just me\b|only me\b|ask for me|"
    r"call my|my (?:direct|desk|office|cell|mobile) (?:line|phone|number|zoom)|my zoom|my personal|"
    r"my (?:meeting )?room|"
    r"unterhalten wir uns|sprechen wir|treffen wir uns|reden wir|lass uns (?:\w{2,14} ){0,4}(?:sprechen|reden|"
    r"telefonieren|treffen)|nur ich|bei mir|fragen sie nach mir|wie besprochen rufe ich|rufe ich (?:sie|dich)|"
    r"on se (?:parle|voit|retrouve)|parlons|juste moi|demandez-moi|hablamos|nos vemos|solo yo|ci sentiamo|"
    r"ci vediamo|solo io|laten we|alleen ik|vamos conversar|conversamos|s[óo] eu|porozmawiajmy|"
    r"vi ses|vi h[öo]rs|vi snakkes|bara jag|bare mig|bare meg"
)
OUR_TALK: Final = (
    r"\bour (?:interview|call|chat|conversation|meeting|talk|discussion)\b|"
    r"\bunser(?:e[nm]?)? (?:gespr[äa]ch\w{0,8}|interview|termin|telefonat|vorstellungsgespr[äa]ch)\b|"
    r"\bnotre (?:entretien|rendez-vous|[ée]change|appel|rencontre)\b|"
    r"\bnuestra (?:entrevista|llamada|reuni[óo]n|cita)\b|\b(?:nostro|nostra) (?:colloquio|incontro|chiamata|"
    r"appuntamento)\b|\bons gesprek\b|\bonze afspraak\b|\bnossa (?:entrevista|conversa|reuni[ãa]o)\b|"
    r"\bnasz[ąaeą] (?:rozmow\w{1,2}|spotkani\w)\b|\bv[åa]r (?:intervju|samtale?)\b|\bvores (?:samtale|m[øo]de|"
    r"interview)\b"
)
# Jobs whose holders arrange interviews.
ARRANGERS: Final = (
    r"coordinator|coordination|scheduler|scheduling|assistant|office manager|administrator|receptionist|"
    r"resourcing|assistenz|assistentin|sekretariat|koordinat\w{2,5}|coordinat\w{2,6}|assistante?|asistente|"
    r"recruiting operations"
)
# Right before a name: whoever bears it was replaced, is talked about or only copied.
NOT_THEM: Final = (
    r"(?:instead of|rather than|in place of|replac(?:es|ing)|on behalf of|taking over from|no longer|not|cc|"
    r"copy(?:ing)?|"
    r"referred by|thanks to|introduced by|suggested by|recommended by|friend|assistant(?: to)?|for|re|regarding|about|"
    r"candidate|applicant|name|dear|hi|hello|statt|anstelle von|im auftrag von|au lieu d['’e]{1,2}|"
    r"[àa] la place d['’e]{1,2}|"
    r"en lugar de|invece di|in plaats van|em vez d[eo]|zamiast|i st[äa]llet f[öo]r|i stedet for|kandidat\w{0,3}|"
    r"candidato|candidata|bewerber(?:in)?|named after|by|from|von|de|fra|från|signed)(?: (?:our|my|your))?"
)
# Right behind a name: its bearer arranges, answers or writes, and does not interview.
ARRANGES: Final = (
    r"[ ,]{1,2}(?:who )?(?:(?:will|can|is going to|is happy to|would be happy to|['’]ll|should|has|have|is|was) ){0,2}"
    r"(?:be )?(?:also )?(?:send|sent|sending|arrang|schedul|coordinat|organi[sz]|be in touch|in touch|reach(?:ed|"
    r"ing)? out|"
    r"follow up|help|assist|support you|answer|cc['’]?d|copied|in (?:cc|copy)|passed|pass on|forwarded|recommended|"
    r"referred|"
    r"mentioned|gave me|told me|asked me to|suggested|introduced|share[sd]?|confirm|provide|email|e-mail|greet|"
    r"let you in|"
    r"meet you (?:at|in) (?:the )?(?:reception|lobby|front|door)|collect you|pick you up|on (?:holiday|leave)|left|"
    r"moved to|"
    r"no longer|unable|not able|schickt|sendet|meldet sich|hilft|organisiert|koordiniert|enverra|organise|"
    r"enviar[áa]|coordina|invier[àa]|stuurt|regelt|wyśle|skickar|sender)"
)
# Others than the writer will be there, named or not.
OTHERS: Final = (
    r"we|wir|nous|nosotros|noi|wij|n[óo]s|my|vi|panel|committee|board|hiring manager|interviewers?|colleagues?|"
    r"recruiter|(?:the|our|a) (?:\w{2,16} ){0,2}"
    r"(?:team|manager|director|lead|head)|team members?|someone|kolleg\w{1,4}|fachbereich|jury|[ée]quipe|coll[èe]gues?|"
    r"equipo|compañer\w{1,2}|squadra|collegh\w|collega\w?|equipa|equipe|zesp[óo][łl]\w{0,2}|kollegor|kolleger|teamet"
)
