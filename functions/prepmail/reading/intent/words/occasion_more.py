"""Words of the other languages for what an occasion is, as in ``occasion``."""

from typing import Final

from prepmail.reading.intent.cue import Cue

WORDS: Final = {
    "fr": {
        Cue.ELSEWHERE: r"entretien (?:annuel|parents?|d\'evaluation|pedagogique)|reunion parents",
        Cue.APPOINTMENT: r"rendez-vous|rdv|reunion",
        Cue.TOPIC: (r"(?:raconte\w*|comment (?:s'est|ca s'est|etait))\b[^\n]{0,40}(?:entretien|boulot|poste)"),
        Cue.WORK: (
            r"admissible|jury|postes?|emploi|candidat\w*|recrut\w*|embauche\w*|metier|cv|alternance|apprenti\w*|"
            r"vacataire|mission"
        ),
        Cue.TRADE: (
            r"adjoint\w*|libraire|mecano|mecanicien\w*|infirmier\w*|vendeu\w+|serveu\w+|cuisinier\w*|boulanger\w*|"
            r"comptable\w*|ingenieur\w*|developpeu\w+|technicien\w*|assistante?s?|secretaire|chauffeur\w*|"
            r"charge[e]? de|conseiller\w*|caissier\w*|aide-soignant\w*"
        ),
        Cue.COME: (
            r"passerez devant|(?:me|nous) voir|recevr\w*|recevoir|presenter|passez|venez|viens|rencontr\w*|echang\w*|"
            r"visio\w*|discut\w*|appel\w*|"
            r"entretien\w*|convoqu\w*|faire connaissance|on se (?:voit|cale|parle)"
        ),
        Cue.HOST: r"grille d'evaluation|en tant que recruteur|vous recevrez le candidat|candidats? a recevoir",
        Cue.SERVICE: (
            r"reunion (?:de rentree|des? parents|de copropriete|publique|d'information)|parents d'eleves|maitresse|"
            r"etat des lieux|"
            r"visite (?:de |d')?(?:l'|un )?appartement|carte vitale|ordonnance|docteur|patient\w*|consultation|"
            r"votre (?:vehicule|contrat|"
            r"commande|sejour|assurance)|bonjour a tous|cher\w* tous|reservation|seance d'essai|controle technique|"
            r"salle polyvalente"
        ),
        Cue.SELLING: (
            r"inscrivez-vous|desabonn\w*|desinscri\w*|gratuit\w*|replay|notre (?:plateforme|solution|logiciel)|"
            r"en direct"
        ),
    },
    "es": {
        Cue.ELSEWHERE: r"entrevista con (?:el|la) tutora?|evaluacion del desempeno",
        Cue.APPOINTMENT: r"citas?|reunion",
        Cue.TOPIC: (r"(?:cuenta\w*|contar\w*|que tal|como (?:te )?fue)\b[^\n]{0,40}(?:entrevista|trabajo)"),
        Cue.WORK: (
            r"puestos?|trabajos?|empleo|vacantes?|candidat\w*|curriculum|cv|preseleccion\w*|seleccion\w*|plaza|"
            r"contratar\w*"
        ),
        Cue.TRADE: (
            r"mozo de almacen|profesora?|soldador\w*|camarer\w*|cociner\w*|dependient\w*|conductor\w*|enfermer\w*|"
            r"administrativ\w*|ingenier\w*|desarrollador\w*|tecnic\w*|auxiliar\w*|profesor\w*|analista\w*|"
            r"recepcionista\w*|animador\w*|vendedor\w*|practicas|becari\w*"
        ),
        Cue.COME: (
            r"pasa(?:te|rte|rse)|pase|ven(?:ir|ga|gas|te)?|hablamos|hablar|conocer\w*|atendera|le (?:recib\w+|"
            r"esper\w+)|reunir\w*|"
            r"llamar\w*|charl\w*|entrevist\w*|presentarse|nos vemos|videollamada"
        ),
        Cue.HOST: r"como entrevistador\w*|entrevistar al? candidat\w*|ficha de evaluacion",
        Cue.SERVICE: (
            r"perito|polizas?|seguros?|consulta (?:medica|con)|\bitv\b|tutoria|colegio|dentista|doctora?|paciente|"
            r"visita al piso|"
            r"su (?:pedido|vehiculo|contrato|reserva)|clase de prueba|hola a tod\w+|notaria|vacuna|analisis"
        ),
        Cue.SELLING: (
            r"inscribete|date de baja|darse de baja|gratis|gratuit\w*|en directo|nuestra (?:plataforma|solucion)|"
            r"grabacion"
        ),
    },
    "it": {
        Cue.ELSEWHERE: r"colloqui\w? (?:con i docenti|con gli insegnanti|genitori|scuola)",
        Cue.APPOINTMENT: r"appuntamento|prenotazione",
        Cue.TOPIC: (r"(?:raccont\w*|com'e andat\w*)\b[^\n]{0,40}(?:colloqui|lavoro)"),
        Cue.WORK: (
            r"posizion\w*|lavoro|posto|candidat\w*|cv|curriculum|assun\w*|selezion\w*|prova in (?:cucina|sala|"
            r"negozio)|vacanza aperta"
        ),
        Cue.TRADE: (
            r"commess\w*|camerier\w*|cuoc\w*|contabil\w*|ingegner\w*|sviluppat\w*|impiegat\w*|segretari\w*|"
            r"magazzinier\w*|operai\w*|autist\w*|addett\w*|tirocini\w*|apprendist\w*|stagista|docente|infermier\w*"
        ),
        Cue.COME: (
            r"(?:ti|la|vi) aspett\w*|vieni|venga|conoscer\w*|conoscerci|parlare|parliamo|incontr\w*|chiacchier\w*|"
            r"chiam\w*|colloquio|"
            r"presentarsi|ci vediamo|videochiamata"
        ),
        Cue.HOST: r"come selezionatore|colloquio al candidato|scheda di valutazione",
        Cue.SERVICE: (
            r"aperitivo|palestra|lezione di prova|visita (?:medica|dell'appartamento)|dentista|ambulatorio|scuola|"
            r"maestra|"
            r"genitori|preventivo|"
            r"polizza|assicurazione|consulenza gratuita|ciao a tutti|appartamento|agenzia immobiliare|paziente|notaio"
        ),
        Cue.SELLING: (
            r"iscriviti|disiscriv\w*|gratuit\w*|in diretta|la nostra (?:piattaforma|soluzione)|registrazione del"
        ),
    },
    "pt": {
        Cue.ELSEWHERE: r"avaliacao de desempenho|reuniao de pais",
        Cue.APPOINTMENT: r"consulta|agendamento|marcad[oa]",
        Cue.TOPIC: (r"(?:conta\w*|como foi)\b[^\n]{0,40}(?:entrevista|emprego)"),
        Cue.WORK: (r"vagas?|emprego|trabalho|candidat\w*|curriculo|seletivo|recrut\w*|cargo|contrata\w*"),
        Cue.TRADE: (
            r"atendente|vendedor\w*|cozinheir\w*|garcom|motorista|engenheir\w*|desenvolvedor\w*|analista|auxiliar|"
            r"tecnic\w*|professor\w*|estagi\w*|gestor\w*"
        ),
        Cue.COME: (
            r"\bvir\b|venha|vem|conversar|conversa|bate-?papo|esperamos|falar|conhecer|encontro|entrevista|ligar\w*|"
            r"te vejo|ate la|comparecer"
        ),
        Cue.HOST: r"como entrevistador\w*|entrevistar o candidato|ficha de avaliacao",
        Cue.SERVICE: (
            r"reuniao de pais|consulta|exames|escola|dentista|dra?\. |paciente|seguro|apolice|vistoria|"
            r"visita ao apartamento|aula experimental|"
            r"ola a todos|pais e mestres|oficina|seu (?:pedido|carro|contrato)"
        ),
        Cue.SELLING: r"inscreva-se|cancelar inscricao|gratis|gratuit\w*|ao vivo|nossa (?:plataforma|solucao)|gravacao",
    },
    "pl": {
        Cue.ELSEWHERE: r"rozmow\w+ (?:okresow\w+|oceniajac\w+|z wychowawc\w+)",
        Cue.APPOINTMENT: r"termin\w*|spotkani\w*",
        Cue.TOPIC: (r"(?:opowi\w*|jak posz\w*|jak bylo)\b[^\n]{0,40}(?:rozmow|prac)"),
        Cue.WORK: (r"prac[aeyiau]\w{0,2}|stanowisk\w*|rekrut\w*|nabor\w*|kandyda\w*|cv|etat\w*|aplikac\w*|zatrudni\w*"),
        Cue.TRADE: (
            r"mechanik\w*|sprzedawc\w*|kucharz\w*|kierowc\w*|inzynier\w*|programist\w*|nauczyciel\w*|ksiegow\w*|"
            r"specjalist\w*|stazyst\w*|praktyk\w*|technolog\w*"
        ),
        Cue.COME: (
            r"wpasc|wpadnij|pogada\w*|przyjsc|przyjdz|przyjedz\w*|porozmawia\w*|spotka\w*|zaprasz\w*|odbedzie|"
            r"rozmow\w*|stawic|zadzwoni\w*|poznac|"
            r"dopuszczon\w*|czeka\w*"
        ),
        Cue.HOST: r"jako rekruter|rozmowa z kandydatem|karta oceny",
        Cue.SERVICE: (
            r"wizy(?:ta|cie|te|ty)|lekarz\w*|przychodni\w*|dentyst\w*|szkol\w*|zebrani\w*|wywiadowk\w*|mieszkani\w*|"
            r"polis\w*|"
            r"\bdr\b|badani\w*|pacjent\w*|fryzjer\w*|rezerwacj\w*|witam wszystkich|przeglad\w*"
        ),
        Cue.SELLING: (
            r"zapisz sie|wypisz\w*|bezplatn\w*|za darmo|na zywo|nasz\w* (?:platform\w*|rozwiazani\w*)|"
            r"nagrani\w* (?:z|ze|webinar\w*|bedzie|spotkan\w*)\b"
        ),
    },
    "asian": {
        Cue.ELSEWHERE: r"三者面談|個人面談|保護者面談|評価面談|家长会|绩效面谈",
        Cue.APPOINTMENT: r"予約|预约",
        Cue.TOPIC: (r"面接(?:の話|どう)|面试(?:怎么样|的事)"),
        Cue.WORK: (
            r"選考|採用|応募|求人|職種|弊社|入社|履歴書|書類|職務|志望|应聘|招聘|岗位|职位|简历|人事|入职|候选|求职|應聘|職位|履歷"
        ),
        Cue.COME: (
            r"お話|伺|お越し|来社|ご来社|面談|面接|打ち合わせ|お会い|面谈|面試|面试|到公司|见面|沟通|来公司|会议|視訊"
        ),
        Cue.HOST: r"面接官として|評価シート|作为面试官|评分表",
        Cue.SERVICE: (
            r"ご予約|予約|保険証|歯科|診察|来院|患者|美容|预约|"
            r"就诊|牙科|医院|挂号|医生|物件|内見|保险单|家长会|保護者|吃饭|火锅|聚餐|飲み会"
        ),
        Cue.SELLING: r"ウェビナー|セミナー|配信|登録解除|無料|研讨会|直播|退订|免费",
    },
}
