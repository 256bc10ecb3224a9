"""What Italian mails say."""

from typing import Final

from prepmail.reading.intent.cue import Cue

WORDS: Final = {
    Cue.INTERVIEW: r"(?:video|tele)?colloqui\w*|intervist[ae]|selezione|assessment center|prova pratica",
    Cue.PERSONAL: (
        r"(?:tuo|suo|vostro|tua|sua|nostro) (?:\w+ ){0,2}(?:colloquio|candidatura|profilo|cv|curriculum|"
        r"intervista|appuntamento)|(?:con lei|con te)|(?:ti|la|vi) (?:\w+ ){0,2}(?:invit\w+|aspett\w+|attend\w+|"
        r"contatt\w+|chiam\w+)|incontrar(?:ti|la)|conoscer(?:ti|la)|invitar(?:ti|la)|(?:per|alla) (?:il |"
        r"la )?(?:posizione|ruolo)|colloquio (?:con|per|di|conoscitivo|telefonico|presso)"
    ),
    Cue.MEETING: r"colloquio|incontro|chiamata|videochiamata|call|riunione|appuntamento|parlare|teams|zoom|meet",
    Cue.JOB: (r"posizione|ruolo|candidat\w*|selezione|recruit\w*|risorse umane|\bhr\b|offerta di lavoro|assunzione"),
    Cue.CONFIRM: (
        r"conferm\w+|(?:e|e stato|e stata|sara) (?:\w+ )?(?:fissat|programmat|previst|confermat|pianificat|"
        r"schedulat)\w*|si (?:terra|svolgera)|avra luogo|(?:ti|la|vi) (?:aspett|attend|invit|chiam)\w*|ci vediamo|"
        r"a (?:domani|presto|lunedi|martedi|mercoledi|giovedi|venerdi)|invit\w+|promemoria|(?:data|ora|orario|"
        r"quando|giorno) ?:|convocazione"
    ),
    Cue.CANCEL: (
        r"(?:e stat[oa]|viene|essere|sara|stat[oa]|e) (?:purtroppo )?(?:annullat|cancellat|disdett)\w*|"
        r"(?:dobbiamo|devo|costretti a|siamo spiacenti di|dovremo)[^\n]{0,30}(?:annullare|cancellare|disdire)|"
        r"annullamento|cancellazione (?:del|di)|^(?:re: |i: |fwd?: )*(?:annullat|cancellat)\w*|non (?:avra luogo|"
        r"si terra)"
    ),
    Cue.MOVE: (
        r"\bnon (?:posso|possiamo|riesco|riusciamo|potro|potremo)[^\n.]{0,40}(?:lunedi|martedi|mercoledi|giovedi|"
        r"venerdi|domani|il \d)|"
        r"(?:lunedi|martedi|mercoledi|giovedi|venerdi|domani|colloquio|appuntamento)[^\n.]{0,60}\bnon (?:posso|"
        r"possiamo|riesco|"
        r"riusciamo|potro|potremo|sara possibile|e possibile|ci sono)|"
        r"(?:e stat[oa]|viene|essere|sara|stat[oa]|abbiamo) (?:purtroppo )?(?:spostat|rinviat|posticipat|"
        r"anticipat|riprogrammat|rimandat|modificat)\w*|(?:dobbiamo|devo|vorremmo|vorrei|possiamo|potremmo|"
        r"possibile|costretti a|avremmo bisogno di|dovremmo|necessita di)[^\n]{0,30}(?:spostare|rinviare|"
        r"posticipare|anticipare|riprogrammare|rimandare)|nuov[ao] (?:data|ora|orario)\b|cambio (?:di )?(?:data|"
        r"orario|programma)|(?:invece|anziche)(?: \w+){0,3}? (?:\d|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|"
        r"domani|oggi)|inizialmente|originariamente|^(?:re: |i: |"
        r"fwd?: )*(?:aggiornat|spostat|riprogrammat|rinviat)\w*|un imprevisto"
    ),
    Cue.CONDITION: (
        r"\bse (?:hai|ha|hai|avesse|avessi|non|desider|vuo|dov|ti|le|questo|l')|\bqualora\b|in caso di|nel caso|"
        r"\bper (?:annullare|riprogrammare|spostare|modificare|cancellare|disdire)|(?:puoi|"
        r"puo)[^\n]{0,30}(?:annullare|riprogrammare|spostare|modificare)|^\W*(?:annulla|riprogramma|modifica|"
        r"sposta)\b|non esitare"
    ),
    Cue.GONE: (
        r"non (?:possiamo|posso|potremo|potro)|inizialmente|anziche|invece|(?:dobbiamo|"
        r"devo)[^\n]{0,30}(?:spostare|rinviare|posticipare|annullare)|annullat[oa]"
    ),
    Cue.ASK: (
        r"(?:quale|quali|quando|che)[^\n]{0,60}(?:preferi\w+|disponibil\w+|andrebbe|va bene|vanno bene|comod\w+|"
        r"possibile)|(?:andrebbe|va|vanno|potrebbe andare|andare) (?:bene )?[^\n]{0,60}\?|disponibilita|(?:sei|"
        r"sarebbe|saresti|e|ha|hai)[^\n]{0,20}(?:disponibile|liber[oa])[^\n]{0,60}|(?:seguenti|questi|queste|"
        r"alcune|due|tre) (?:\w+ )?(?:date|orari|opzioni|fasce|slot|disponibilita|giorni)|(?:scegli|scelga|"
        r"selezion\w+|prenot\w+)[^\n]{0,40}(?:data|orario|slot|fascia|appuntamento|colloquio|qui|link)|(?:indic|"
        r"invi|comunic|propor|facci|mand|ci dica)\w*[^\n]{0,50}(?:disponibilita|orari|date|quando)|(?:fissare|"
        r"organizzare|programmare|concordare)[^\n]{0,20}(?:un|una|il) (?:\w+ )?(?:colloquio|chiamata|call|"
        r"incontro|appuntamento|data)|\d o (?:alle |il )?[^\n?]{0,40}\?"
    ),
    Cue.INVITE: (
        r"(?:vorremmo|ci piacerebbe|vorrei|desideriamo|saremmo lieti)[^\n]{0,60}(?:conosc|invit|incontr|parl|"
        r"approfond)\w*|(?:ti|la) invit\w+|(?:prossima|successiva) fase|prossimo (?:step|passo)"
    ),
    Cue.REJECTED: (
        r"spiacent[ei] di (?:informar|comunicar)\w+|(?:con|per) (?:un'|un )?altr[aoie] (?:candidat\w+|profil\w+)|"
        r"(?:purtroppo|spiac\w+|rammaric\w+)[^\n]{0,140}(?:non (?:e stat|prosegu|procedere|proceder|abbiamo|"
        r"possiamo|sar)\w*|altr[oi] candidat\w*)|(?:altr[oi]|un altro) (?:candidat\w*|"
        r"profil\w*)[^\n]{0,60}(?:in linea|piu|scelto|adatt)|(?:deciso|scelto)[^\n]{0,40}(?:altr[oi] candidat\w*|"
        r"non procedere|non proseguire)|non (?:e|sei) stat[oa] selezionat\w*|posizione (?:e stata|"
        r"e)[^\n]{0,20}(?:coperta|chiusa)|esito negativo"
    ),
    Cue.OFFER: (
        r"(?:proposta (?:di assunzione|contrattuale|economica)|lettera di (?:assunzione|offerta|impegno)|"
        r"offrir(?:ti|le) (?:il|la|questa|una) (?:posizione|ruolo|posto)|offerta di lavoro formale|"
        r"contratto di assunzione|benvenut[oa] nel team)"
    ),
    Cue.ON_HOLD: (
        r"(?:posizione|selezione|processo|ricerca)[^\n]{0,40}(?:in pausa|sospes|congelat|in stand-?by|"
        r"messa in attesa)\w*|blocco delle assunzioni"
    ),
    Cue.TASK: (
        r"video-?colloquio registrato|test (?:online|tecnico|attitudinale)|videocolloquio (?:differito|registrato|"
        r"asincrono)|video ?(?:colloquio|intervista) (?:on demand|registrat\w|differit\w|asincron\w)|"
        r"caso (?:studio|pratico)|esercizio|prova (?:tecnica|pratica|online)|(?:completare|svolgere|consegnare|"
        r"inviare)[^\n]{0,40}(?:test|prova|esercizio|caso|questionario|valutazione)"
    ),
    Cue.DUE: r"\bentro\b|\bscadenza\b|\bfino a\b|\bal piu tardi\b|\bprima del\b",
    Cue.RECEIVED: (
        r"(?:abbiamo )?ricevuto (?:la|correttamente la)? ?(?:tua|sua) (?:candidatura|domanda|cv)|"
        r"grazie per (?:la tua|la sua|l'|esserti|essersi|aver)[^\n]{0,30}(?:candidat\w*|interesse)|"
        r"candidatura (?:e stata )?(?:ricevuta|inviata|registrata)"
    ),
    Cue.NOTE: (
        r"grazie (?:mille )?per (?:il tuo tempo|il suo tempo|la (?:chiacchierata|disponibilita|conferma|pazienza)|"
        r"il colloquio)|(?:piacere|lieti di) (?:parlar|conoscer|incontrar|aver)\w*|(?:ti|le) faremo sapere|"
        r"ci faremo sentire|portare con"
    ),
    Cue.MASS: (
        r"disiscriv\w+|cancella(?:re)? (?:l')?iscrizione|leggi (?:tutto|di piu)|cari lettori|"
        r"newsletter|avviso di lavoro|nuove offerte|offerte di lavoro (?:per|consigliate)|lavori consigliati|"
        r"annulla(?:re)? (?:l')?iscrizione|disiscri\w+|nel (?:tuo )?browser|consigli per|sconto|\d+ ?% di|"
        r"prova gratuita"
    ),
    Cue.CROWD: (
        r"webinar\w*|seminario|fiera del lavoro|career day|open day|workshop|conferenza|iscriviti|iscrizione|"
        r"registrati|prenota il tuo posto|tavola rotonda"
    ),
    Cue.PRIVATE: (
        r"pranzo|cena|compleanno|festa|matrimonio|dentista|medico|dal (?:dottor|dott)\w*|clinica|ospedale|parrucchiere|"
        r"vaccin\w*|riunione di team|volo|hotel|consegna|pacco|spedizione|ordine|fattura|pagamento|ricevuta|"
        r"prenotazione|concerto"
    ),
    Cue.AUTOMATIC: (
        r"^(?:re: )*(?:risposta automatica|fuori (?:sede|ufficio)|assenza|non recapitabile|mancato recapito)|"
        r"(?:sono|saro)[^\n]{0,30}(?:fuori ufficio|in ferie|assente)|impossibile recapitare"
    ),
    Cue.ANSWERED: r"^(?:re: )*(?:accettat[oa]|rifiutat[oa]|provvisori[oa]|accettat[oa] provvisoriamente)(?: ?:)",
}
