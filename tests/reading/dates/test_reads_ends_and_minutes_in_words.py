"""How long it takes, until when, and minutes spelled out."""

import pytest

from tests.reading.dates.said import mentions, read


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Votre entretien aura lieu le 10 mars à quinze heures trente", "15:30"),
        ("le 10 mars à dix heures quarante-cinq", "10:45"),
        ("Wir sehen uns am 10. März um vierzehn Uhr fünfzehn bei uns", "14:15"),
        ("3月10日下午两点半面试", "14:30"),
        ("3月10日上午十一点面试", "11:00"),
        ("on 10 March at 2pm, and we should be finished by 3", "14:00-15:00"),
        ("on 10 March at 9.30am, wrapping up around 10.15am", "09:30-10:15"),
        ("The talk is on 10 March at 10.40 in the same room, finishing by 11.30", "10:40-11:30"),
        ("Gesprek op 10 maart om 16u15. Duur: een 45-tal minuten", "16:15-17:00"),
        ("Zaterdag 10 maart om kwart over 10, uurtje alles bij elkaar", None),
        ("Samtale tirsdag den 10. marts kl. 8.00. Vi regner med tre kvarter", "08:00-08:45"),
        ("Rozmowa 10 marca o 10:00, zajmie około trzech kwadransów", "10:00-10:45"),
        ("Entrevista em 10 de março às 14h, uns três quartos de hora", "14:00-14:45"),
    ],
)
def test_ends_and_minutes_are_understood_in_words(text: str, said: str | None) -> None:
    if said is None:
        assert any(each.end and each.start.minute == each.end.minute for each in mentions(text, "Europe/Berlin"))
    else:
        assert [each.split(" ")[1] for each in read(text, "Europe/Berlin")] == [said]


def test_each_length_is_of_the_time_that_stands_next_to_it() -> None:
    text = (
        "Panel on 10 March at 11h20 in the hall. It will take 40 minutes and will be preceded by a written test of "
        "30 minutes at 10h40.\n\nPlease confirm before 12h00 on 6 March."
    )
    assert read(text, "Africa/Johannesburg")[0].split(" ")[1] == "11:20-12:00"
