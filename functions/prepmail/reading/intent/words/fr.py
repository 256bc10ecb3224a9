"""What French mails say."""

from typing import Final

from prepmail.reading.intent.cue import Cue

WORDS: Final = {
    Cue.INTERVIEW: (
        r"entretiens?|entrevues?|pre-?qualification|prequal|journee d'immersion|assessment center|"
        r"essai professionnel|visioentretien"
    ),
    Cue.PERSONAL: (
        r"(?:votre|ton|vos) (?:\w+ ){0,3}(?:entretien|entrevue|candidature|profil|cv|rendez-vous|parcours)|"
        r"vous (?:\w+ ){0,3}(?:rencontrer|recevoir|inviter|convier|convoquer|accueillir|proposer un|convions|"
        r"invitons|attendons)|"
        r"te rencontrer|avec vous|avec toi|(?:pour|sur|concernant) le poste|entretien (?:avec|pour|d'embauche|"
        r"telephonique|le|chez)|convocation a"
    ),
    Cue.MEETING: (
        r"passez (?:nous|me) voir|venez|on se voit|"
        r"entretien|rendez-vous|rdv|rencontre\w*|appel|reunion|visio\w*|echange\w*|echanger|call|point|teams|zoom"
    ),
    Cue.JOB: (
        r"recherchons|recherche un\w*|"
        r"(?:le|du|au|ce|un|votre) poste|candidat\w*|recrut\w*|embauche|ressources humaines|\brh\b|offre d'emploi|"
        r"stage|alternance"
    ),
    Cue.CONFIRM: (
        r"confirm\w+|(?:est|sont|a ete) (?:\w+ )?(?:prevue?|fixee?|programmee?|planifiee?|confirmee?)|aura lieu|"
        r"se (?:tiendra|deroulera)|au plaisir|a bientot|a (?:lundi|mardi|mercredi|jeudi|vendredi|demain)\b|"
        r"(?:vous|te) (?:invit|convi|convoqu|attend)\w*|invitation|convocation|rappel|(?:date|heure|horaire|quand|"
        r"le) ?:|(?:appeller|appeler|contacter)ai|(?:nous )?vous (?:appeler|telephoner|contacter)ons|"
        r"rendez-vous (?:le|est)|c'est note|parfait pour"
    ),
    Cue.CANCEL: (
        r"(?:est|a ete|etre|sera|soit|ete|sont) (?:malheureusement |donc )?annulee?s?|(?:devons|dois|devoir|"
        r"contraints? d'|obliges? d'|regret d'|souhaitons|sommes amenes a)[^\n]{0,30}annuler|annulation (?:de|du)|"
        r"^(?:re: |tr: |fwd?: )*(?:annule\w*|annulation)\b|(?:n'aura|ne pourra)[^\n]{0,30}(?:pas|"
        r"plus)[^\n]{0,20}(?:lieu|avoir lieu|se tenir)|nous annulons|j'annule"
    ),
    Cue.MOVE: (
        r"ne (?:peux|pouvons|pourrai|pourra|pourrons|suis|serai)[^\n.]{0,40}\bpas[^\n.]{0,20}(?:lundi|mardi|mercredi|"
        r"jeudi|vendredi|demain|le \d)|"
        r"(?:lundi|mardi|mercredi|jeudi|vendredi|demain|entretien|rendez-vous)[^\n.]{0,60}(?:ne (?:peux|pouvons|"
        r"pourrai|pourra|"
        r"pourrons|suis|serai|sera|convient)|n'est)[^\n.]{0,40}\b(?:pas|plus)\b|"
        r"(?:est|a ete|etre|sera|ete|doit etre) (?:malheureusement |donc )?(?:reportee?|decalee?|deplacee?|"
        r"avancee?|repoussee?|modifiee?|reprogrammee?)|(?:devons|dois|devoir|aimerions|souhaite\w*|voudrais|"
        r"pouvons-nous|possible de|"
        r"contraints? de|obliges? de|pourrions-nous|besoin de)[^\n]{0,30}(?:reporter|decaler|deplacer|repousser|"
        r"reprogrammer|avancer|modifier (?:l'heure|la date|l'horaire|votre|notre))|nouvel(?:le)? (?:date|heure|"
        r"horaire|creneau|rendez-vous)\b(?! convient)|nouvel horaire|"
        r"changement (?:de date|d'heure|d'horaire|de creneau)|(?:report|decalage|deplacement) (?:de|du) |"
        r"au lieu d\w(?: \w+){0,2}? (?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)|initialement|"
        r"^(?:re: |tr: |fwd?: )*(?:reporte|mis a jour|mise a jour|modifie|"
        r"modification)|(?:contretemps|empechement) de (?:notre|mon)|un contretemps|un imprevu"
    ),
    Cue.CONDITION: (
        r"\bsi (?:vous|tu|besoin|jamais|ce|cet|cette|l'horaire)|\bs'il\b|en cas (?:d'|de)|au cas ou|"
        r"sans (?:reponse|nouvelles?|retour)\b|passe ce delai|pour (?:annuler|modifier|reporter|deplacer)|"
        r"vous (?:pouvez|souhaitez|voulez)[^\n]{0,40}(?:annuler|"
        r"modifier|reporter|deplacer)|^\W*(?:annuler|reporter|modifier|replanifier)\b|n'hesitez pas|"
        r"merci de (?:nous |me )?prevenir"
    ),
    Cue.GONE: (
        r"ne (?:pouvons|peux|pourrai|pourrons)|initialement|au lieu|(?:devons|dois|souhait\w*|voudr\w*|"
        r"aimer\w*)[^\n]{0,30}(?:reporter|decaler|deplacer|annuler|repousser)|annulee?"
    ),
    Cue.ASK: (
        r"(?:seriez|etes|serez|serais|es)[- ](?:vous|tu)[^\n]{0,40}(?:disponible|libre|dispo)|(?:disponibilites?|"
        r"dispos)\b|(?:quel|quelle|quels|lequel|laquelle|quand)[^\n]{0,60}(?:convien\w+|arrange\w*|prefere\w*|"
        r"disponible|possible)|(?:convien\w+|arrange\w*|irait|iraient|conviendrait)[^\n]{0,40}\?|"
        r"(?:creneaux?|dates?|horaires?|options?) (?:suivante?s?|ci-dessous|possibles?|proposes?)|(?:choisi|"
        r"reserv|selectionn|planifi)\w*[^\n]{0,40}(?:creneau|date|horaire|rendez-vous|entretien)|(?:indiqu|"
        r"communiqu|transmet|envoy|propos|donn)\w*[^\n]{0,50}(?:disponibilites?|dispos|creneaux?|dates?)|"
        r"(?:convenir|trouver|fixer|organiser|planifier)[^\n]{0,30}(?:d'un|un|une) (?:creneau|date|rendez-vous|"
        r"rdv|moment|entretien|appel)|(?:deux|trois|plusieurs|quelques) (?:creneaux|dates|possibilites|options|"
        r"disponibilites)|\dh?\d{0,2} ou [^\n?]{0,40}\?"
    ),
    Cue.INVITE: (
        r"(?:souhait|aimer|voudr|desir)\w*[^\n]{0,40}(?:rencontrer|recevoir|echanger|inviter|entretien)|"
        r"vous (?:inviter|convier|proposer)|prochaine etape|retenu votre attention"
    ),
    Cue.REJECTED: (
        r"(?:regret|ne pouvoir)[^\n]{0,80} suite|(?:regret|malheureusement|"
        r"desole)[^\n]{0,120}(?:pas (?:donner suite|retenue?|favorable|suite|poursuivre)|negative|"
        r"autre candidat\w*|pas (?:ete )?retenue?)|pas (?:pu |souhaite |en mesure de |"
        r"etre en mesure de )?(?:donner|donner une) suite|ne (?:pouvons|pourrons|donnerons)[^\n]{0,30}suite|"
        r"(?:autre|d'autres) (?:candidat\w*|profil)[^\n]{0,60}(?:retenu|correspond|plus|choisi)|(?:retenu|choisi|"
        r"selectionne) (?:un|une|d') ?autre|n'a pas ete retenue?|poste (?:a ete|est) (?:deja )?pourvu|"
        r"pas retenu votre|bonne continuation|reponse negative"
    ),
    Cue.OFFER: (
        r"(?:offre d'embauche|promesse d'embauche|proposition d'embauche|contrat de travail|proposer le poste|"
        r"offrir le poste|retenu votre candidature|votre candidature (?:a ete|est) (?:retenue|acceptee))|"
        r"bienvenue (?:dans l'equipe|parmi nous|chez)"
    ),
    Cue.ON_HOLD: (
        r"(?:poste|recrutement|processus)[^\n]{0,40}(?:suspendu|en pause|gele|en suspens|mis en attente)|"
        r"gel des (?:recrutements|embauches)"
    ),
    Cue.TASK: (
        r"test (?:technique|en ligne|de competences|de personnalite|d'aptitude)|entretien (?:video )?(?:differe|"
        r"en differe)|video (?:differee|pre-?enregistree)|etude de cas|cas pratique|exercice (?:technique|"
        r"pratique)|questionnaire|(?:completer|realiser|rendre|remettre|passer|soumettre)[^\n]{0,40}(?:test|"
        r"exercice|etude|evaluation|questionnaire)|devoir"
    ),
    Cue.DUE: r"\bavant\b|\bjusqu|\bau plus tard\b|\bdate limite\b|\bd'ici\b|\bsous \d",
    Cue.RECEIVED: (
        r"(?:bien recu|accus\w+ reception|reception)[^\n]{0,40}candidature|merci[^\n]{0,30}(?:votre candidature|"
        r"interet|avoir postule)|candidature (?:a (?:bien )?ete )?(?:recue|enregistree|prise en compte)|(?:etudi|"
        r"examin)\w+ (?:\w+ ){0,3}candidature"
    ),
    Cue.NOTE: (
        r"merci (?:beaucoup )?(?:pour|de) (?:notre|votre|cet|l') ?(?:echange|entretien|temps|confirmation|retour|"
        r"patience|disponibilite)|reviendrons? vers vous|reviens vers vous|retour (?:d'ici|sous|prochainement)|"
        r"ravie? d'avoir|vous munir|apporter"
    ),
    Cue.MASS: (
        r"se desinscrire|desabonn\w+|lire la suite|chers? lecteurs?|en direct sur|"
        r"newsletter|alerte emploi|offres d'emploi (?:pour|corresp)|nouvelles offres|emplois recommandes|"
        r"se desabonner|desinscri\w+|desabonn\w+|dans votre navigateur|\d+ ?% de|promotion|code promo|"
        r"conseils pour|reussir (?:vos|votre|son) entretien|simulation d'entretien|essai gratuit"
    ),
    Cue.CROWD: (
        r"webinaire\w*|webinar|portes ouvertes|salon (?:de l'|de|du)|forum (?:emploi|de|des)|job dating|"
        r"(?<!visio)(?<!video)conference|inscrivez-vous|inscription|reservez votre place|reunion d'information|"
        r"seance d'information|table ronde"
    ),
    Cue.PRIVATE: (
        r"rendez-vous (?:\w+ ){0,4}(?:avec|chez) (?:le |la )?(?:dr|docteur|medecin|dentiste|kine)|"
        r"dejeuner|diner|anniversaire|fete|mariage|dentiste|medecin|docteur|cabinet|clinique|hopital|coiffeur|"
        r"vaccin\w*|reunion d'equipe|comite|vol\b|hotel|livraison|colis|commande|facture|paiement|reservation|"
        r"concert|visite (?:de l'appartement|medicale)"
    ),
    Cue.AUTOMATIC: (
        r"^(?:re: )*(?:absence\b|absent\w*|reponse automatique|message d'absence|non remis|echec de)|(?:je suis|"
        r"actuellement)[^\n]{0,40}(?:absente?|en conges?|en vacances)|n'a pas pu etre (?:remis|distribue)"
    ),
    Cue.ANSWERED: r"^(?:re: )*(?:acceptee?|refusee?|provisoire|accepte provisoirement|decline)(?: ?:)",
}
