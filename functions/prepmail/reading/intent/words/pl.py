"""What Polish mails say."""

from typing import Final

from prepmail.reading.intent.cue import Cue

WORDS: Final = {
    Cue.INTERVIEW: (
        r"rozmow\w* (?:kwalifikacyjn\w*|rekrutacyjn\w*|wstepn\w*|o prac\w*|techniczn\w*|telefoniczn\w*|z)|"
        r"spotkani\w* rekrutacyjn\w*|rozmow\w*|rekrutacj\w*"
    ),
    Cue.PERSONAL: (
        r"(?:pani|pana|pan|twoj\w*|panstwa) (?:\w+ ){0,3}(?:rozmow\w*|aplikacj\w*|cv|kandydatur\w*|spotkani\w*|"
        r"zgloszeni\w*)|(?:z pani[a]|z panem|z toba)|zapra\w+ (?:\w+ ){0,2}(?:na|pani[a]|pana|cie)|"
        r"na stanowisk\w*|rozmow\w* (?:kwalifikacyjn\w*|rekrutacyjn\w*)"
    ),
    Cue.MEETING: r"rozmow\w*|spotkani\w*|telefon\w*|wideorozmow\w*|call|porozmawiac|teams|zoom|meet",
    Cue.JOB: r"stanowisk\w*|rekrut\w*|kandydat\w*|aplikacj\w*|dzial hr|kadry|ofert\w* pracy|prac[aey]\b",
    Cue.CONFIRM: (
        r"potwierdz\w*|zapra\w+|odbedzie sie|(?:jest|zostalo|zostala|zostal) (?:\w+ )?(?:umowion|zaplanowan|"
        r"potwierdzon|ustalon)\w*|do (?:zobaczenia|uslyszenia)|(?:termin|data|godzina|kiedy) ?:|przypomn\w*|"
        r"zadzwoni\w*|czekamy|umowilismy"
    ),
    Cue.CANCEL: (
        r"odwolan\w*|(?:musimy|musze|zmuszeni|niestety)[^\n]{0,40}(?:odwolac|anulowac)|anulowan\w*|odwoluj\w*|"
        r"^(?:re: |pd: |fwd?: )*(?:odwolan|anulowan)\w*|nie odbedzie sie|nie dojdzie do skutku"
    ),
    Cue.MOVE: (
        r"\bnie (?:moge|mozemy|dam rady|damy rady)[^\n.]{0,40}(?:poniedzial\w+|wtor\w+|srod\w+|czwart\w+|piat\w+|"
        r"jutro)|"
        r"(?:poniedzial\w+|wtor\w+|srod\w+|czwart\w+|piat\w+|jutro|rozmow\w+|spotkani\w+)[^\n.]{0,60}\bnie (?:moge|"
        r"mozemy|dam rady|"
        r"damy rady|pasuje|bedzie mozliw\w+|bede)|"
        r"przelozon\w*|przesuniet\w*|zmienion\w* termin\w*|(?:musimy|musze|chcielibysmy|czy mozemy|czy moglibysmy|"
        r"prosimy o|niestety|chcialabym|chcialbym)[^\n]{0,40}(?:przelozyc|przesunac|zmienic termin|przelozenie|"
        r"zmiane)|now\w* (?:termin\w*|godzin\w*|dat\w*)|zmian\w* (?:termin\w*|godzin\w*)|zamiast|pierwotnie|"
        r"^(?:re: |pd: |fwd?: )*(?:zaktualizowan|zmian|przelozon)\w*"
    ),
    Cue.CONDITION: (
        r"\bjesli\b|\bjezeli\b|\bgdyby\b|w razie|w przypadku|\baby (?:odwolac|zmienic|przelozyc)|"
        r"mozesz[^\n]{0,30}(?:odwolac|zmienic)|^\W*(?:odwolaj|zmien|anuluj|przeloz)\b"
    ),
    Cue.GONE: (
        r"nie (?:moge|mozemy|bedziemy)|pierwotnie|zamiast|(?:musimy|musze)[^\n]{0,40}(?:przelozyc|przesunac|"
        r"odwolac)|odwolan\w*"
    ),
    Cue.ASK: (
        r"(?:ktory|ktora|jaki|jaka|kiedy|w jakim)[^\n]{0,60}(?:termin\w*|pasuj\w*|odpowiada\w*|dogodn\w*|"
        r"dostepn\w*|moze|mozesz)|(?:czy)[^\n]{0,80}(?:pasuj\w*|odpowiada\w*|dostepn\w*|moze|"
        r"mozliw\w*)[^\n]{0,60}\?|dostepnos\w*|(?:nastepujac\w*|ponizsz\w*|propon\w+|kilka|dwa|"
        r"trzy) (?:\w+ )?(?:termin\w*|godzin\w*|dat\w*)|(?:wybierz|wybrac|prosze wybrac|"
        r"zarezerwuj)[^\n]{0,40}(?:termin\w*|godzin\w*|link\w*)|(?:podaj|prosze o podanie|prosze o wskazanie|"
        r"przeslij|daj znac|prosimy o informacj\w*)[^\n]{0,60}(?:termin\w*|dostepn\w*|kiedy|godzin\w*)|"
        r"umowic (?:sie )?(?:na )?(?:\w+ )?(?:rozmow\w*|spotkani\w*)|\d (?:lub|albo|czy) [^\n?]{0,40}\?"
    ),
    Cue.INVITE: (
        r"(?:chcielibysmy|chcialbym|chcialabym|pragniemy)[^\n]{0,60}(?:zaprosic|porozmawiac|poznac|spotkac)|"
        r"zapra\w+|kolejn\w* etap\w*|nastepn\w* etap\w*"
    ),
    Cue.REJECTED: (
        r"(?:niestety|przykro|z przykroscia)[^\n]{0,140}(?:inn\w* kandydat\w*|nie (?:mozemy|zostal\w*|"
        r"zdecydowa\w*|bedziemy|przechodzi\w*|zakwalifik\w*)|negatywn\w*|odrzuc\w*)|(?:wybralismy|"
        r"zdecydowalismy)[^\n]{0,40}inn\w* (?:kandydat\w*|osob\w*)|nie (?:zostal\w* )?(?:zakwalifikowan\w*|"
        r"wybran\w*)|stanowisko[^\n]{0,30}obsadzon\w*|zycz\w+ powodzenia w (?:dalsz\w*|poszukiwani\w*)"
    ),
    Cue.OFFER: (
        r"(?:propozycj\w* (?:zatrudnienia|pracy)|zaoferowac (?:pani|panu|ci)?[^\n]{0,30}(?:stanowisk\w*|prac\w*)|"
        r"umow\w* o prace|list\w* intencyjn\w*|witamy w zespole)"
    ),
    Cue.ON_HOLD: r"(?:rekrutacj\w*|proces\w*|stanowisk\w*)[^\n]{0,40}(?:wstrzyman|zawieszon|zamrozon)\w*",
    Cue.TASK: (
        r"(?:test\w* (?:online|kompetencj\w*|techniczn\w*)|zadani\w* (?:rekrutacyjn\w*|domow\w*|techniczn\w*|"
        r"testow\w*)|studium przypadku|nagra\w+ (?:\w+ )?(?:wideo|rozmow\w*|odpowiedz\w*|filmik\w*)|"
        r"rozpocznij nagran\w*|wywiad wideo|zadani\w*)"
    ),
    Cue.DUE: r"\bdo\b|masz czas|\bnajpozniej\b|\btermin\b|\bprzed\b|\bw ciagu\b",
    Cue.RECEIVED: (
        r"(?:otrzymalismy|dziekujemy za)[^\n]{0,30}(?:aplikacj\w*|zgloszeni\w*|cv|zainteresowani\w*)|"
        r"aplikacja (?:zostala )?(?:przyjeta|wyslana|otrzymana)|potwierdzamy otrzymanie"
    ),
    Cue.NOTE: (
        r"dziekuj\w* za (?:rozmow\w*|spotkani\w*|czas|potwierdzeni\w*|cierpliwos\w*)|milo bylo|odezwiemy sie|"
        r"damy znac|wrocimy z"
    ),
    Cue.MASS: (
        r"wypisz sie|zrezygnuj z subskrypcji|czytaj dalej|drodzy czytelnicy|"
        r"newsletter|powiadomieni\w* o (?:pracy|ofertach)|nowe oferty|oferty pracy dla|polecane oferty|wypisz sie|"
        r"rezygnacja z subskrypcji|w przegladarce|porady|rabat|znizk\w*|\d+ ?%"
    ),
    Cue.CROWD: (
        r"webinar\w*|targi pracy|dni otwarte|warsztat\w*|konferencj\w*|zapisz sie|zarejestruj sie|rejestracj\w*"
    ),
    Cue.PRIVATE: (
        r"obiad\w*|kolacj\w*|urodzin\w*|wesel\w*|dentyst\w*|stomatolog\w*|lekarz\w*|przychodni\w*|szpital\w*|"
        r"fryzjer\w*|szczepieni\w*|spotkanie zespolu|lot\b|hotel|przesylk\w*|paczk\w*|zamowieni\w*|faktur\w*|"
        r"platnos\w*|rezerwacj\w*|koncert\w*"
    ),
    Cue.AUTOMATIC: (
        r"^(?:re: |odp: )*(?:autoodpowiedz|odpowiedz automatyczna|poza biurem|nieobecnos\w*|niedostarczon\w*)|"
        r"(?:jestem|przebywam)[^\n]{0,30}(?:na urlopie|poza biurem|nieobecn\w*)"
    ),
    Cue.ANSWERED: r"^(?:re: |odp: )*(?:zaakceptowan\w*|odrzucon\w*|wstepnie zaakceptowan\w*|przyjet\w*)(?: ?:)",
}
