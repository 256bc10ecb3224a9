"""Labels of lines and lists that name people, those who interview and those who do not: data for ``name_lists``."""

from typing import Final

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
    r"(?:interview|selection|hiring|assessment|appointments?|search|recruitment) (?:board|committee|panel)|"
    r"(?:participants|attendees|interviewers|"
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
# Labels before the name of somebody who arranges or answers.
OTHERS_LABELS: Final = (
    r"(?:organi[sz]er|organisator\w{0,2}|recruiter|co-?ordinator|contact|contact person|ansprechpartner(?:in)?|"
    r"booked by|"
    r"created by|referee|line manager|reports to|sender|kontakt|contacto|contatto) ?[:–-]"
)
