"""How letters end in each language, and what stands in a signature that names no company: data for ``sign_offs``."""

import re

CLOSING = re.compile(
    r"[ \t>*_]{0,6}(?:(?:with |many |all the |very )?(?:best|kind|warm|warmest|kindest|many)?[ ]?(?:regards|wishes|"
    r"thanks|best)|thank you"
    r"(?: so much| very much| again)?|thanks(?: so much| a lot| again)?|cheers|sincerely(?: yours)?|"
    r"yours(?: sincerely| faithfully| truly)?|"
    r"talk soon|speak soon|see you (?:soon|then|there)|(?:see you(?: on)?|"
    r"until) \w{3,9}(?=[ \t]{0,2}[!.,:)x]{0,3}[ \t]{0,4}$)|respectfully|hochachtungsvoll|all the best|take care|"
    r"best of luck|looking forward|"
    r"(?:mit )?(?:freundlichen|herzlichen|besten|lieben|vielen|sch[öo]nen|freundliche|herzliche|beste|liebe|viele|"
    r"sch[öo]ne) gr[üu][ßs]{1,2}en?"
    r"(?: aus \w{3,20})?|(?:sch[öo]nen |besten |lieben |viele |sch[öo]ne )?gru(?:ß|ss)|gr[üu](?:ß|ss)e|mfg|lg|"
    r"bis bald|(?:bis (?:dann|morgen|\w{4,7}tag|mittwoch)|[àa] (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche|demain)|"
    r"hasta (?:pronto|luego|ma[ñn]ana|el \w{5,9})|a (?:domani|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi])|"
    r"tot (?:dan|snel|gauw|ziens|morgen|\w{4,6}dag)|at[ée] (?:breve|logo|l[áa]|amanh[ãa]|\w{5,7})|do (?:zobaczenia|"
    r"us[łl]yszenia)|"
    r"vi (?:ses|h[öo]rs|snakkes)(?: p[åa] \w{4,8})?)(?=[ \t]{0,2}[!.,:)]{0,3}[ \t]{0,4}$)|(?:f[üu]r (?:die|den|das)|"
    r"for|pour (?:la|le)|per (?:la|il)) "
    r"(?=[A-ZÀ-Þ][^.!?,]{2,50}$)|"
    r"(?:bien )?cordialement|bien [àa] vous|[àa] bient[ôo]t|"
    r"sinc[èe]res salutations|salutations|"
    r"(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|un abrazo|(?:cordiali|distinti) saluti|saluti|"
    r"a presto|cordialmente|"
    r"(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|atenciosamente|cumprimentos|abra[çc]os?|"
    r"com os melhores cumprimentos|"
    r"(?:z )?(?:powa[żz]aniem|pozdrowieniami|wyrazami szacunku)|pozdrawiam(?: serdecznie)?|(?:med )?(?:v[äa]nliga|"
    r"b[äa]sta|venlig|vennlig|bedste|beste|"
    r"de bedste) h[äi]ls(?:ningar|ning|en|ner)|mvh|hilsen|vh|(?:obrigad[oa]|grazie|gracias|merci|danke|bedankt|tack|"
    r"takk?|"
    r"dzi[ęe]ki)(?=[ \t]{0,2}[!.,]{0,3}[ \t]{0,4}$))(?:(?<= )|(?!\w))[ \t]{0,4}[,.!–—-]{0,2}[ \t]{0,4}(.{0,80})$",
    re.IGNORECASE,
)
NO_COMPANY = re.compile(
    r"https?:|www\.|@|\d{3}|\+\d|^(?:tel|phone|mobile|mobil|t|m|e|f|fax|web|she|he|they|sent from|von meinem|"
    r"pronouns|address|office|p\.?o\.? box)\b|^(?:ph\.?d|m\.?sc|b\.?sc|m\.?b\.?a|m\.?a|b\.?a|m\.?d|ll\.?[bm]|"
    r"d\.?phil|cpa|"
    r"c\.?eng|p\.?eng|esq|rn|obe|mbe|frcs|dipl\.?\w{0,4}|assessor\w{0,2}|esperado)\.?$",
    re.IGNORECASE,
)
TEAM = re.compile(
    r"(?:the |your |das |ihr |dein |euer |votre |ton |tu |su |il tuo |uw |je |din |jouw |l['’][ée]quipe |"
    r"el equipo de |il team |het )?(.{2,50}?)[ ]?"
    r"(?:(?:early careers|graduates?|talent|people|hr|recruit(?:ing|ment)|(?:interview )?scheduling|hiring|"
    r"talent acquisition|human resources|"
    r"careers?|interview|"
    r"candidate experience|"
    r"people & culture)(?: (?:acquisition|operations|ops))?[ -]?(?:team|department|crew)?|-?team|-recruiting-team|"
    r"-bewerbermanagement)$",
    re.IGNORECASE,
)
OF_TEAM = re.compile(
    r"(?:l['’][ée]quipe(?: \w{2,12})?|el equipo(?: de \w{2,12})?|il team|(?:das|ihr|dein) team(?: von| der)?|"
    r"het team van|the team at|team|zesp[óo][łl]|"
    r"recruitment|recruiting|talent acquisition|human resources|people team|a equipa|a equipe|talent|hr|people)"
    r"(?: (?:team|recrutement))?(?: (?:at|de|da|do|von|der|van|bei|chez|d['’]))? ?[,|–-]? ?([A-Z0-9ÄÖÜ].{1,50})$"
)
