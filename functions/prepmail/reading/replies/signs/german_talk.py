"""German words that are said around names and facts and are no part of them, and short forms written out."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from prepmail.reading.dates.lexemes import word_set

TALK: Final = word_set(
    "der die das den dem des ein eine einen einer einem eines und oder aber sondern doch denn weil da dass "
    "ob wenn als wie wo wer was wann warum ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen "
    "mein meine meinen meiner meinem ihre ihren ihrer ihrem sein seine"
    " ist sind war waren wird werden wurde worden sei wäre bin bist seid hat haben habe hab hatte hatten "
    "kann können könnte muss müssen soll sollte sollen will wollen darf mag möchte nicht kein keine keinen "
    "mehr nur noch auch schon bereits erst jetzt nun dann hier dort dabei dazu stattdessen statt anstatt "
    "anstelle ohne mit bei von vom zum zur zu im in am an auf aus für über unter um bis nach vor seit gegen "
    "durch wegen"
    " ja nein bitte danke sorry hallo hi also so sehr ganz wirklich eigentlich übrigens leider heute morgen "
    "gestern montag dienstag mittwoch donnerstag freitag samstag sonntag uhr halb viertel stunde stunden "
    "minuten tag tage woche wochen früher später"
    " januar februar märz april mai juni juli august september oktober november dezember termin gespräch "
    "interview meeting call anruf telefon video zoom teams link nummer adresse büro raum ort firma "
    "unternehmen arbeitgeber stelle position rolle job titel name namen heißt lautet"
    " kommt kommen macht machen führt führen leitet übernimmt springt ein einspringt vertritt ersetzt "
    "interviewt teil nimmt nehmen fällt krank urlaub verhindert weg raus streichen entfernen hinzufügen "
    "ergänzen eintragen aufnehmen dazunehmen panel gruppe runde erste zweite letzte neue neuer neuen neues "
    "alte alten richtig richtige falsch falsche stimmt passt bleibt gleich gleiche selbe alles rest sonst "
    "beide beiden zusammen allein alleine beiden zwei drei vier leute personen frau herr herrn chef chefin "
    "kollege kollegin teamleiter teamleiterin personalerin personaler recruiterin recruiter"
    " sagt sagte gesagt hat schrieb geschrieben rief angerufen gemeldet mitgeteilt geschickt verschoben "
    "verlegt geändert hab grad gerade eben vorhin mal nochmal wieder doch spreche sprechen rede reden treffe gehabt "
    "zwar sicher bestimmt definitiv garantiert endgültig offiziell "
    "treffen trifft sitzt sitzen online vor persönlich uhrzeit datum gesprächspartner interviewer "
    "arbeitgeber beginn dauer adresse geht gehts"
)
WRITTEN_OUT: Final[Mapping[str, str]] = MappingProxyType(
    {
        "viertelstunde": "viertel stunde",
        "dreiviertelstunde": "dreiviertel stunde",
        "heist": "heißt",
        "is": "ist",
        "nich": "nicht",
        "ned": "nicht",
        "nöd": "nicht",
        "nid": "nicht",
        "isch": "ist",
        "net": "nicht",
        "nit": "nicht",
        "ne": "eine",
        "nen": "einen",
        "nem": "einem",
        "isses": "ist es",
        "ists": "ist es",
        "gehts": "geht es",
        "wirds": "wird es",
        "hats": "hat es",
        "nix": "nichts",
        "mitm": "mit dem",
        "aufm": "auf dem",
        "jetz": "jetzt",
        "jez": "jetzt",
        "etz": "jetzt",
        "grade": "gerade",
        "nr": "nummer",
        "std": "stunden",
        "stde": "stunden",
        "hab": "habe",
        "leb": "lebe",
        "wohn": "wohne",
        "sitz": "sitze",
        "hock": "wohne",
        "hocke": "wohne",
        "bleib": "bleibe",
        "fahr": "fahre",
        "hob": "habe",
        "muaß": "muss",
        "san": "sind",
        "wär": "wäre",
        "ham": "haben",
        "warn": "waren",
        "biss": "bis",
        "uhrr": "uhr",
        "ur": "uhr",
        "termien": "termin",
        "mei": "meine",
        "würd": "würde",
        "hätt": "hätte",
        "tät": "würde",
        "u": "und",
        "intervju": "interview",
    }
)
