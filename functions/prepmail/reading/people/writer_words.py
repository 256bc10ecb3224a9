"""How each language says that whoever writes will be there, or only arranges: data for ``writers``.

Every entry is a piece of a regular expression; whoever uses it sets the word edges around it and ignores case.
"""

from typing import Final

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
    r"\bich freue mich(?: sehr)?, (?:sie|dich) [^.!?\n]{0,80}(?:zu treffen|kennenzulernen|zu empfangen)\b|"
    r"\bich w[üu]rde (?:sie|dich) gerne? (?:\w{2,14} )?kennenlernen|\bich w[üu]rde (?:gerne? )?(?:mit )?(?:ihnen|"
    r"dir) (?:gerne )?(?:sprechen|telefonieren)|"
    r"\bje (?:vous|t['’]|te) ?(?:appellerai|appelle|recevrai|rencontrerai)|\bje serai (?:votre|"
    r"ton) interlocut\w{2,5}|\b(?:entretien|rendez-vous|[ée]change|appel) avec moi\b|"
    r"\bau plaisir d['’][ée]changer|\bje me r[ée]jouis d|"
    r"\b(?:te|le|lo|la) llamar[ée]\b|\b(?:entrevista|llamada|conversaci[óo]n|reuni[óo]n) conmigo\b|"
    r"\b(?:la|ti) chiamer[òo]\b|\bcolloquio con me\b|"
    r"\bik (?:bel|zal) (?:je|u|jou)\b|\bgesprek met mij\b|"
    r"\b(?:ligo|ligarei|vou ligar)\b|\bconversa comigo\b|"
    r"\b(?:conversar|falar|bater um papo|encontrar-se) comigo\b|\b(?:hablar|charlar|reunirte|reunirse) conmigo\b|"
    r"\b(?:tr[äa]ffar?|m[öo]ta|m[øo]der?|m[øo]te[tr]?|tale med|snakke med|prata med|snakker med) m[ie]g\b|"
    r"\b(?:sprechen|sprichst|reden|unterhalten) (?:sie |du )?(?:sich )?(?:direkt |erst )?mit mir\b|"
    r"\b(?:parlerez|parleras|[ée]changerez|[ée]changeras|discuter(?:ez|as)?) avec moi\b|"
    r"\b(?:parlerai?|parler[àa]|incontrer[àa]i?|parlare) (?:con )?me\b|\b(?:spreekt?|spreken|praat) (?:je |"
    r"u )?met mij\b|"
    r"\b(?:porozmawia\w{1,2}|spotka \w{3} \w{3,4}|spotkasz si[ęe]) ze mn[ąa]\b|"
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
# The writer alone meets, where they do not only arrange.
LETS: Final = (
    r"(?:the|us) two of us|(?:it['’]ll|it will|it['’]s|that['’]ll) (?:just )?be (?:just )?me\b|(?:come|pop|drop|"
    r"swing|stop|"
    r"call)(?: on)? (?:in|by|over|round|up|down)? ?(?:and|to|for a chat with|&) (?:see|meet|talk to|talk with) me\b|"
    r"have you (?:come|in|over|by|round)|(?:meet|see) me\b|zu zweit|[àa] deux|a solas|a quattr['’]occhi|"
    r"bin ich (?:\w{2,12} )?(?:in der|in meine[mr]|im|da\b|vor ort)|wir k[öo]nnen (?:\w{2,24} ){0,6}(?:reden|sprechen)|"
    r"(?:tager|tar|f[åa]r) vi en (?:kop|kopp|kaffe|snak|prat|fika)|s[åa] (?:snakker|prater|pratar) vi|zien we elkaar|"
    r"possiamo vederci|sehen wir uns|nous nous voyons|"
    r"let['’]?s (?:talk|chat|meet|speak|say|catch up|do|plan|connect|have|get)|just me\b|only me\b|ask for me|"
    r"call my|my (?:direct|desk|office|cell|mobile) (?:line|phone|number|zoom)|my zoom|my personal|"
    r"my (?:meeting )?room|"
    r"(?:just )?(?:you and me|me and you|you and i)\b|(?:you['’]re|you are|you will be|you['’]ll be) (?:on |booked |"
    r"in )?"
    r"with me\b|(?:nur )?(?:du|sie) und ich|toi et moi|t[úu] y yo|io e te|jij en ik|du och jag|du og jeg|voc[êe] e eu|"
    r"ci sono (?:solo )?io|s[óo] comigo|solo conmigo|solo con me|seulement moi|alleen met mij|tylko ze mn[ąa]|bara "
    r"med mig|"
    r"(?:demande[rz]|pregunt[ae]\w{0,2}|chied\w{1,3}|vraag|vraagt|pergunt\w{1,2}|sp[øo]r\w?|fr[åa]ga) (?:\w{2,4} "
    r")?(?:moi|por m[íi]|di me|"
    r"naar mij|por mim|efter mig|etter meg)|(?:te|se|le) la har[ée] yo|yo mism[oa]|"
    r"we dwo?(?:je|oje|ie|[óo]ch)\b|unterhalten wir uns|sprechen wir|treffen wir uns|reden wir|lass uns (?:\w{2,14} "
    r"){0,4}(?:sprechen|reden|"
    r"schnacken|"
    r"quatschen|plaudern|zusammensetzen|"
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
# Others than the writer will be there, named or not.
OTHERS: Final = (
    r"we|wir|nous|nosotros|noi|wij|n[óo]s|my|vi|panel|committee|board|hiring manager|interviewers?|colleagues?|"
    r"recruiter|(?:the|our|a) (?:\w{2,16} ){0,2}"
    r"(?:team|manager|director|lead|head)|team members?|someone|kolleg\w{1,4}|fachbereich|jury|[ée]quipe|coll[èe]gues?|"
    r"equipo|compañer\w{1,2}|squadra|collegh\w|collega\w?|equipa|equipe|zesp[óo][łl]\w{0,2}|kollegor|kolleger|teamet"
)
