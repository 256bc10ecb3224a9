"""What Portuguese mails say."""

from typing import Final

from prepmail.reading.intent.cue import Cue

WORDS: Final = {
    Cue.INTERVIEW: r"(?:video|tele)?entrevistas?|processo seletivo|dinamica de grupo|bate-papo com|etapa",
    Cue.PERSONAL: (
        r"(?:sua|tua|seu|teu|nossa|vossa) (?:\w+ ){0,2}(?:entrevista|candidatura|perfil|curriculo|cv|reuniao)|"
        r"(?:consigo|contigo|com voce)|(?:te|lo|la|voce) (?:\w+ ){0,3}(?:convid\w+|convoc\w+|conhecer|entrevistar|"
        r"esper\w+)|(?:convida\w+|conhece-lo|conhece-la|receb[eê]-l[oa])|para (?:a|o) (?:vaga|posicao|cargo|"
        r"funcao)|entrevista (?:com|para|de|na|no|presencial|online|tecnica)"
    ),
    Cue.MEETING: (r"entrevista|reuniao|chamada|videochamada|ligacao|conversa|encontro|bate-papo|falar|teams|zoom|meet"),
    Cue.JOB: r"vaga|posicao|cargo|candidat\w*|recrut\w*|recursos humanos|\brh\b|processo seletivo|selecao|funcao",
    Cue.CONFIRM: (
        r"confirm\w+|(?:esta|ficou|foi|sera) (?:\w+ )?(?:agendad|marcad|confirmad|programad|prevista)\w*|"
        r"(?:acontecera|realizar-se|tera lugar|sera realizad\w)|(?:te|lo|la) esper\w+|ate (?:la|amanha|logo|"
        r"segunda|terca|quarta|quinta|sexta)|convid\w+|convite|lembrete|(?:data|hora|horario|quando|dia) ?:|"
        r"ligaremos|vamos ligar|aguardamos"
    ),
    Cue.CANCEL: (
        r"(?:foi|esta|sera|ser|sido|e) (?:\w+ )?cancelad[oa]s?|(?:temos de|temos que|precisamos|tenho de|"
        r"tenho que|teremos de|vamos|lamentamos)[^\n]{0,30}(?:cancelar|desmarcar)|cancelamento (?:da|do)|"
        r"desmarcad[oa]|^(?:re: |enc: |fwd?: )*(?:cancelad|cancelamento)\w*|nao (?:sera realizad\w|se realizara|"
        r"vai acontecer)"
    ),
    Cue.MOVE: (
        r"\bnao (?:posso|podemos|consigo|conseguimos|poderei|vou conseguir)[^\n.]{0,40}(?:segunda|terca|quarta|"
        r"quinta|sexta|amanha|dia \d)|"
        r"(?:segunda|terca|quarta|quinta|sexta|amanha|entrevista)[^\n.]{0,60}\bnao (?:posso|podemos|consigo|"
        r"conseguimos|poderei|"
        r"vou conseguir|vai dar|da|sera possivel|estarei)|"
        r"(?:foi|esta|sera|ser|sido) (?:\w+ )?(?:reagendad|remarcad|adiad|alterad|antecipad|transferid|movid)[oa]|"
        r"(?:temos de|temos que|precisamos|tenho de|tenho que|gostariamos|podemos|poderiamos|e possivel|"
        r"teremos de|preciso|precisaremos)[^\n]{0,30}(?:reagendar|remarcar|adiar|alterar|antecipar|mudar)|"
        r"nov[ao] (?:data|hora|horario)\b|(?:mudanca|alteracao) (?:de|da|do|no) (?:data|hora|horario)|"
        r"em vez d\w(?: \w+){0,2}? (?:\d|segunda|terca|quarta|quinta|sexta|sabado|amanha|hoje)|"
        r"ao inves|inicialmente|originalmente|^(?:re: |enc: |fwd?: )*(?:atualizad|reagendad|remarcad|adiad|"
        r"alteracao)\w*|um imprevisto"
    ),
    Cue.CONDITION: (
        r"\bse (?:precis|necess|quis|dese|nao|voce|for|houver|por|este|esta|tiver|surgir)|\bcaso\b|"
        r"\bpara (?:cancelar|reagendar|remarcar|alterar)|(?:pode|podes)[^\n]{0,30}(?:cancelar|reagendar|remarcar|"
        r"alterar)|^\W*(?:cancelar|reagendar|remarcar)\b|fique a vontade|nao hesite"
    ),
    Cue.GONE: (
        r"nao (?:podemos|posso|podere\w*|conseguim\w*)|inicialmente|originalmente|em vez de|(?:temos de|temos que|"
        r"precisamos|preciso)[^\n]{0,30}(?:reagendar|remarcar|adiar|cancelar)|cancelad[oa]"
    ),
    Cue.ASK: (
        r"(?:qual|quais|quando|que)[^\n]{0,60}(?:melhor|prefer\w+|disponi\w+|conven\w+|funciona|poderia)|(?:seria|"
        r"funciona|pode|consegue|esta|estaria|podemos|teria)[^\n]{0,60}(?:disponivel|disponibilidade|bem|melhor|"
        r"para voce|livre)[^\n]{0,20}\?|disponibilidades?|(?:seguintes|estes|estas|alguns|algumas|dois|duas|"
        r"tres) (?:\w+ )?(?:horarios|datas|opcoes|dias|slots)|(?:escolh|selecion|reserv|agend|"
        r"marqu)\w*[^\n]{0,40}(?:horario|data|slot|aqui|link|entrevista)|(?:indiqu|envi|mand|inform|diga|partilh|"
        r"compartilh)\w*[^\n]{0,50}(?:disponibilidade|horarios|datas|quando)|(?:agendar|marcar|"
        r"combinar)[^\n]{0,20}(?:uma|um|a) (?:\w+ )?(?:entrevista|conversa|reuniao|chamada|ligacao|horario|data)|"
        r"\d ou (?:as |a )?[^\n?]{0,40}\?"
    ),
    Cue.INVITE: (
        r"(?:gostariamos|queremos|gostaria|queriamos|adorariamos)[^\n]{0,60}(?:conhec|convid|entrevist|convers|"
        r"falar|agend)\w*|convida\w+|proxim[ao] (?:etapa|fase|passo)"
    ),
    Cue.REJECTED: (
        r"(?:infelizmente|lament\w+)[^\n]{0,140}(?:nao (?:foi|vamos|iremos|segui|prosseg|avanc|sera|podemos)\w*|"
        r"outr[oa]s? (?:candidat\w*|perfi\w*))|(?:outr[oa]s?) (?:candidat\w*|perfi\w*)[^\n]{0,60}(?:mais|alinh|"
        r"adequ|aderent)|(?:decidimos|optamos)[^\n]{0,40}(?:outr[oa]s? candidat\w*|nao (?:prosseguir|avancar|"
        r"seguir))|nao (?:foi|foste) selecionad\w*|vaga (?:foi|ja)[^\n]{0,20}(?:preenchida|fechada|encerrada)"
    ),
    Cue.OFFER: (
        r"(?:carta[- ]?(?:de )?(?:oferta|proposta)|proposta (?:de (?:trabalho|emprego|contratacao)|formal|"
        r"salarial|contratual)|oferecer(?:-lhe|-te)? (?:a|o|esta) (?:vaga|cargo|posicao|lugar)|"
        r"bem-vind[oa] (?:a equipe|a equipa|ao time))"
    ),
    Cue.ON_HOLD: (
        r"(?:vaga|processo|recrutamento|selecao|contratac)\w*[^\n]{0,40}(?:em pausa|suspens|congelad|em espera|"
        r"pausad|em stand-?by)\w*"
    ),
    Cue.TASK: (
        r"video-?entrevista|teste (?:tecnico|online|pratico|de)|video ?-?entrevista gravada|entrevista (?:gravada|"
        r"assincrona)|estudo de caso|case\b|desafio (?:tecnico|pratico|de)|avaliacao (?:online|tecnica)|"
        r"(?:completar|realizar|entregar|enviar|concluir|fazer)[^\n]{0,40}(?:teste|desafio|avaliacao|caso|"
        r"exercicio|questionario)"
    ),
    Cue.DUE: r"\bate\b|\bprazo\b|\bantes d[eoa]\b|\bno maximo\b|\bdentro de\b",
    Cue.RECEIVED: (
        r"(?:recebemos|recepcao)[^\n]{0,30}(?:candidatura|inscricao|curriculo)|obrigad[oa] (?:por|pelo|"
        r"pela)[^\n]{0,30}(?:candidat\w*|interesse|inscricao)|candidatura (?:foi )?(?:recebida|enviada|registada|"
        r"registrada)"
    ),
    Cue.NOTE: (
        r"obrigad[oa] (?:pelo|pela|por) (?:seu tempo|teu tempo|conversa|entrevista|confirma\w+|retorno|paciencia)|"
        r"(?:foi um prazer|prazer em) (?:falar|conhece|conversar)\w*|entraremos em contato|daremos retorno|trazer"
    ),
    Cue.MASS: (
        r"cancelar (?:a )?(?:inscricao|subscricao)|descadastr\w+|leia mais|caros? leitor\w*|"
        r"newsletter|alerta de (?:vaga|emprego)s?|novas vagas|vagas (?:para voce|recomendadas|que)|"
        r"cancelar (?:a )?(?:inscricao|subscricao|assinatura)|descadastr\w+|no (?:seu )?navegador|dicas|desconto|"
        r"\d+ ?% de|teste gratis"
    ),
    Cue.CROWD: (
        r"webinar\w*|feira de (?:emprego|carreiras)|workshop|palestra|conferencia|inscreva-se|inscreve-te|"
        r"inscricoes|open day|sessao de esclarecimento|mesa redonda"
    ),
    Cue.PRIVATE: (
        r"almoco|jantar|aniversario|festa|casamento|dentista|medic[oa]|consulta|clinica|hospital|cabeleireiro|"
        r"vacina\w*|reuniao de equip[ea]|voo|hotel|entrega|encomenda|pedido|fatura|pagamento|recibo|reserva|"
        r"concerto|show"
    ),
    Cue.AUTOMATIC: (
        r"^(?:re: )*(?:resposta automatica|fora do escritorio|ausencia|ausente|nao entregue|falha na entrega)|"
        r"(?:estou|estarei)[^\n]{0,30}(?:fora do escritorio|de ferias|ausente)|nao (?:foi possivel entregar|"
        r"pode ser entregue)"
    ),
    Cue.ANSWERED: (r"^(?:re: )*(?:aceit[oa]|aceite|recusad[oa]|provisorio|tentativa|aceite provisoriamente)(?: ?:)"),
}
