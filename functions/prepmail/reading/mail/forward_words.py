"""What mail programs call the lines above a forwarded or quoted mail, in each language they speak: facts, as tables."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Label(StrEnum):
    """The header that a line of such a block is."""

    FROM = "from"
    DATE = "date"
    SUBJECT = "subject"
    TO = "to"
    OTHER = "other"


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.replace("\n", "").casefold().split("|"))


_FROM: Final = _words("""\
no|từ|người gửi|จาก|sendandi|verzonden door|kimdən|от|שולח|المرسل|skickat av|from|от кого|von|de|da|van|od|från|
fra|lähettäjä|feladó|de la|expeditorul|expeditor|от|отправитель|від|відправник|kimden|gönderen|šalje|saatja|
kellelt|από|nuo|nuo ko|isveren|mittente|remitente|expéditeur|absender|afzender|nadawca|remetente|avsändare|
afsender|avsender|odosielateľ|odesílatel|pošiljatelj|sender|差出人|送信者|发件人|發件人|寄件者|寄件人|보낸 사람|
보낸사람|de parte de|frá|від кого|dari|từ|מאת|من|message from|original sender|e-mail from""")
_DATE: Final = _words("""\
ngày|đã gửi|תאריך|التاريخ|تاريخ الإرسال|วันที่|ส่งเมื่อ|dagsetning|sent|hora de envío|data wysłania|
godzina wysłania|date|sent|datum|gesendet|gesendet am|date d'envoi|envoyé|envoyé le|fecha|enviado|enviado el|
enviado em|enviada em|enviada|data|inviato|verzonden|wysłano|wysłane|skickat|skickat den|dato|sendt|päiväys|
lähetetty|päivämäärä|pvm|dátum|elküldve|küldve|küldés dátuma|dată|data expedierii|trimis|дата|отправлено|
надіслано|tarih|gönderildi|gönderme tarihi|poslano|odesláno|datum odeslání|odoslané|dátum odoslania|kuupäev|
saadetud|ημερομηνία|εστάλη|στάλθηκε|sent at|date sent|sent on|日付|日時|送信日時|送信日|发送时间|發送時間|
发送日期|日期|时间|時間|寄件日期|傳送時間|傳送日期|보낸 날짜|날짜|보낸날짜|nosūtīts|išsiųsta|datums|изпратено|
sendt den|tanggal|dikirim|gönderim tarihi|gönderme|saatmisaeg|hora""")
_SUBJECT: Final = _words("""\
zadeva|chủ đề|เรื่อง|หัวเรื่อง|subject|betreff|objet|sujet|asunto|oggetto|onderwerp|assunto|temat|ämne|emne|
aihe|otsikko|tárgy|subiect|subiectul|тема|konu|předmět|predmet|naslov|teema|θέμα|件名|主题|主題|主旨|제목|
temats|tema|относно|subjek|subyek|assumpte|הנושא|נושא|الموضوع|efni""")
_TO: Final = _words("""\
đến|tới|אל|إلى|ถึง|viðtakandi|kellele|to|an|à|a|pour|para|per|aan|do|till|til|vastaanottaja|kenelle|címzett|
către|catre|destinatarul|destinatar|кому|получатель|kime|alıcı|komu|pre|prima|za|saaja|kellele|προς|kam|adresat|
destinatario|destinataire|destinatário|destinatari|empfänger|geadresseerde|mottagare|modtager|mottaker|príjemca|
příjemce|primatelj|одержувач|宛先|收件人|收件者|받는 사람|받는사람|kepada|gavėjas|iki|до|tujuan|sent to""")
_OTHER: Final = _words("""\
копие|kp|skp|kk|afrit|עותק|نسخة|สำเนา|đồng gửi|cc to|co|cc|bcc|kopie|kopie (cc)|kopie an|copie|copie à|copia|
copia per|cópia|kopia|kopi|dw|udw|kopio|másolatot kap|másolat|copie carbon|копия|копія|bilgi|kopija|kópia|kópie|
koopia|κοιν|κοινοποίηση|ccn|cci|cco|bk|抄送|副本|참조|숨은 참조|密送|bilgi (cc)|skrytá kopie|cópia para|kop|
reply-to|reply to|antwort an|antworten an|répondre à|responder a|rispondi a|antwoord aan|odpowiedz do|svar till|
svar til|svara till|svar-til|odpověď na|odpovedať na|vastausosoite|válaszcím|răspuns către|răspunde la|ответить|
кому ответить|відповісти|yanıtla|yanıt adresi|odgovori na|返信先|回复|回覆|답장 받는 사람|odpověď komu|
svarsadress|retur til|svar-till|importance|wichtigkeit|priorität|importancia|importance haute|importanza|
priority|priorité|prioridad|prioridade|priorità|prioriteit|urgentie|ważność|priorytet|prioritet|vigtighed|
viktighet|betydelse|sensitivity|vertraulichkeit|categories|kategorien|catégories|attachments|attachment|anlagen|
anhänge|pièces jointes|pièce jointe|adjuntos|datos adjuntos|allegati|bijlagen|załączniki|bilagor|
vedhæftede filer|vedlegg|anexos|liitteet|mellékletek|прикрепленные файлы|вложения|附件|添付ファイル|첨부|
message-id|message id|resent-from|resent-date|resent-to|resent-cc|resent-bcc|resent-message-id|resent-sender|
weitergeleitet von|organizer|organisator|user-agent|x-mailer|mime-version|return-path|list-id|in-reply-to|
references|thread-topic|thread-index|signed by|mailed-by|security|delivered-to|received""")

# A word that is two things ("A", "Le") counts only inside a block that has a "From" of its own.
LABELS: Final[Mapping[str, Label]] = {
    word: label
    for label, words in (
        (Label.OTHER, _OTHER),
        (Label.TO, _TO),
        (Label.SUBJECT, _SUBJECT),
        (Label.DATE, _DATE),
        (Label.FROM, _FROM),
    )
    for word in words
}

# Stems of "forwarded" as they stand in a separator line.
FORWARDED: Final = _words("""\
přeposíla|пересила|letilen|letilmiş|edasisaadetud|persiųst|przesyłan|doorgezonden|chuyển tiếp|הועבר|ส่งต่อ|
áframsend|forward|fwd|weitergeleit|transfér|transfer|réexpéd|transmis|reenviad|inoltrat|doorgestuur|encaminhad|
reencaminhad|vidarebefordra|videresend|przekaz|przesłan|přeposlan|preposlan|továbbított|redirecționa|
redirectiona|пересыл|пересла|перенаправ|переадрес|переслан|iletilen|iletilmiş|yönlendirilen|välitet|
edelleenlähetet|edasi saadetud|edastatud|proslijeđ|prosleđen|προωθημέν|転送|转发|轉寄|轉發|전달|препратен|
diteruskan|posredovan|persiųst|pārsūtīt|reexpedid|remès""")
# Stems of "original message", which stand above a reply as well as above a forward.
ORIGINAL: Final = _words("""\
original|ursprüngliche|origine|oryginaln|oprindelig|opprinnelig|oorspronkelijk|alkuperäinen|eredeti|původní|
pôvodn|исходн|исходное|оригинальн|orijinal|özgün|izvorn|原始|元のメッセージ|원본|algne|αρχικό|begin message|
d'origine""")
END: Final = ("end ", "ende ", "fin ", "fine ", "einde ", "koniec ", "slut", "fim ")

# What stands before the subject of a mail that was forwarded, or of an answer.
FORWARD_PREFIXES: Final = frozenset(
    _words("""\
doorst|doorsturen|edasi|enc|forward|forwarded|fv|fw|fwd|i|ilt|inoltra|pd|prosl|proslijeđeno|redir|reenv|
reenviado|rv|tov|továbbítás|tr|trans|vb|vidarebefordra|videresend|videresendt|vl|vs|wg|wtr|πρθ|転送|轉寄|轉發|
转发|전달""")
)
REPLY_PREFIXES: Final = frozenset(
    _words("""\
antw|antwort|atb|aw|bls|odp|re|ref|res|resp|rif|rép|sv|svar|vast|vá|yan|ynt|απ|σχετ|відп|на|отв|回信|回复|回覆|
答复|答覆|返信|답장""")
)

# How each language says "wrote" in the line above a quotation.
WROTE: Final = _words("""\
napisana przez|のメール|さんのメール|skrev følgende|schrieb folgendes|wrote|schrieb|a écrit|escribió|escribio|
ha scritto|schreef|geschreven|escreveu|napisał|napisał(a)|pisze|skrev|kirjoitti|napsal|napísal|írta|a scris|
napisao|napisala|je napisao/la|yazdı|написал|пишет|писал|написав|пише|έγραψε|kirjutas|rašė|parašė|rakstīja|
написа|va escriure|написала|написал(а)|wrote the following|menulis|đã viết|写道|寫道|さんが書|書きました|
のメッセージ|님이 작성|작성:|napsala|napsal(a)|napísal(a)|escribiu|skrifaði|napísala|schrieb am|reageerde|
je pisao|hat geschrieben|kirjoitti:""")
# The words of such a line that are neither the date nor the name.
FILLERS: Final = frozenset(
    _words("""\
kasutaja|időpontban|kor|ο|χρήστης|ο χρήστης|lúc|vào|no dia|dia|data|dana|pe|godz|klockan|kello|pm|at|a|alle|am|
at|by|d|das|den|dne|dnia|dniu|el|em|er|ezt|folgendes|following|from|följande|følgende|giorno|heeft|het|időpont|
il|je|kl|klo|la|las|le|lo|message|o|odesílatel|om|on|op|ora|ore|používateľ|si|sie|siguiente|tarihinde|the|u|uhr|
um|użytkownik|v|volgende|w|à|à(s|às|în|şunu|а|в|време|від|г|и|користувач|на|пользователь|следующее|следующие""")
)
