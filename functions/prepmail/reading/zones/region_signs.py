"""What only one region writes: its towns behind their code, its way to write hours, its telephone numbers."""

import re
from functools import cache
from typing import Final

# "A Chara", "Co. Mayo", an Eircode's name; mobiles and the larger area codes.
_IRISH = re.compile(
    r"\b(?:A [Cc]hara|Mise le [Mm]eas|[Ee]ircode|(?:Co\.?|County) (?:Cork|Kerry|Galway|Mayo|Clare|Limerick|Tipperary|"
    r"Waterford|Wexford|Wicklow|Kildare|Meath|Louth|Donegal|Sligo|Dublin|Offaly|Laois|Carlow|Kilkenny|Cavan|Monaghan)|"
    r"(?<!Northern )Ireland|Dublin|Galway|Limerick|Kilkenny|Sligo|Athlone|Drogheda|Dundalk|Letterkenny|Tralee|"
    r"Ringaskiddy|Salthill|Ballincollig|Tullamore|Mullingar|Navan|Naas|Tallaght|D[u\u00fa]n Laoghaire|Clonmel|Ennis|"
    r"Castlebar|Ballina|Wexford|Waterford|Carlow|Killarney|Tuam|Portlaoise|Maynooth|Blanchardstown|Sandyford|Leixlip|"
    r"Celbridge|Kinsale|Nenagh|Roscommon|Longford|Monaghan)\b|(?:\bin|,) Cork\b|"
    r"(?<![\d+])\(?(?:08[35679]\)? \d{3} ?\d{4}|0(?:1|21)\)? \d{3} ?\d{4}|09[013]\)? \d{3} ?\d{3})\b(?! ?\d)"
)
# Hours with a glued "u" are Belgian: "13u20". So are these towns, where they stand in an address.
_BELGIAN = re.compile(
    r"\b(?:[01]?\d|2[0-3])u[0-5]\d\b|(?:\b[1-9]\d{3} |, )(?:Bruxelles|Brussels?|Antwerpen|Anvers|Gent|Gand|Brugge|"
    r"Bruges|Namur|Li\u00e8ge|Charleroi|Leuven|Louvain(?:-la-Neuve)?|Mechelen|Malines|Hasselt|Kortrijk|Courtrai|Mons|"
    r"Wavre|Oostende|Aalst|Tournai|Verviers|Arlon|Nivelles|Genk|Roeselare|Turnhout)\b"
)
_SWISS = re.compile(
    r"\b[1-9]\d{3} (?:Gen\u00e8ve|Genf|Lausanne|Z\u00fcrich|Bern(?:e)?|Basel|B\u00e2le|Luzern|Winterthur|St\. Gallen|"
    r"Fribourg|Neuch\u00e2tel|Sion|Lugano|Bellinzona|Zug|Chur|Thun|Biel|Bienne|Aarau|Montreux|Vevey|Nyon|Yverdon)\b|"
    r"\bCHF\b"
)
_AUSTRIAN = re.compile(
    r"\b[1-9]\d{3} (?:Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Villach|Wels|St\. P\u00f6lten|Dornbirn|Steyr|"
    r"Bregenz|Eisenstadt|Leoben|Krems)\b|\bJ\u00e4nner\b"
)
# Towns behind the codes of Las Palmas and Santa Cruz, the islands' names and telephones.
_CANARIAN = re.compile(
    r"\b3[58]\d{3} [A-Z\u00c0-\u00de]|\b(?:Las Palmas de G|Gran Canaria|Tenerife|Lanzarote|Fuerteventura|La Gomera|"
    r"Maspalomas|Puerto de la Cruz|Puerto del Rosario|Arrecife|Adeje|Telde|La Orotava|Los Llanos de Aridane|"
    r"San Sebasti\u00e1n de la Gomera)\b|\b(?:hora|horario) (?:insular|canari[ao])\b|"
    r"(?<![\d+])(?:\+34 ?)?9(?:28|22)(?: ?\d{3} ?\d{3}| ?\d{2} ?\d{2} ?\d{2})\b"
)
_ARIZONA = re.compile(r"\bArizona\b")
_SIGNS: Final = {
    "Europe/Dublin": _IRISH,
    "Europe/Brussels": _BELGIAN,
    "Europe/Zurich": _SWISS,
    "Europe/Vienna": _AUSTRIAN,
    "Atlantic/Canary": _CANARIAN,
    "America/Phoenix": _ARIZONA,
}
# Area codes of North America. Those of Canada have clocks of the States beside them, under names of their own; those
# of Arizona the clock of Denver in winter and of Los Angeles in summer. Codes with two clocks are left out.
_AREAS: Final = {
    "America/New_York": (
        "203 475 860 959 302 202 771 239 305 321 324 352 386 407 561 645 656 689 727 728 754 772 786 813 863 904 941 "
        "954 229 404 470 478 678 706 762 770 912 943 260 317 463 574 765 502 606 859 207 227 240 301 410 443 667 339 "
        "351 413 508 617 774 781 857 978 231 248 269 313 517 586 616 679 734 810 947 989 603 201 551 609 640 732 848 "
        "856 862 908 973 212 315 329 332 347 363 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934 252 "
        "336 472 704 743 828 910 919 980 984 216 220 234 283 326 330 380 419 436 440 513 567 614 740 937 215 223 267 "
        "272 412 445 484 570 582 610 717 724 814 835 878 401 803 821 839 843 854 864 865 802 276 434 540 571 686 703 "
        "757 804 826 948 304 681"
    ),
    "America/Chicago": (
        "205 251 256 334 659 938 327 479 501 870 217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872 "
        "319 515 563 641 712 316 785 913 225 318 337 504 985 218 320 507 612 651 763 924 952 228 601 662 769 235 314 "
        "417 557 573 636 660 816 975 402 531 405 539 572 580 918 615 629 731 901 931 210 214 254 281 325 346 361 409 "
        "430 432 469 512 682 713 726 737 806 817 830 832 903 936 940 945 956 972 979 262 274 353 414 534 608 715 920"
    ),
    "America/Denver": "303 719 720 970 983 406 505 575 385 435 801 307",
    "America/Phoenix": "480 520 602 623 928",
    "America/Los_Angeles": (
        "209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 738 "
        "747 760 805 818 820 831 837 840 858 909 916 925 949 951 702 725 775 458 503 541 971 206 253 360 425 509 564"
    ),
    "America/Toronto": (
        "226 249 289 343 365 367 382 416 418 437 438 450 468 514 519 548 579 581 613 647 705 742 753 807 819 873 905 "
        "942 354 263"
    ),
    "America/Vancouver": "236 250 257 604 672 778",
    "America/Edmonton": "368 403 587 780 825",
    "America/Winnipeg": "204 431 584",
    "America/Regina": "306 474 639",
    "America/Halifax": "782 902",
    "America/Moncton": "428 506",
    "America/St_Johns": "709 879",
}
# Where a number tells the zone's name, not only its clock.
_NAMED_BY_AREA: Final = frozenset(_AREAS) - {
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
}  # fmt: skip
_AREA = re.compile(r"(?<![\d.+-])(?:\+?1[ .-]?)?\(?([2-9]\d\d)\)?[ .-]{1,2}\d{3}[ .-]\d{4}\b")
_MOST: Final = 20


@cache
def _zones_of_areas() -> dict[str, str]:
    return {code: zone for zone, codes in _AREAS.items() for code in codes.split()}


def find_area_zones(text: str) -> frozenset[str]:
    """Return the zones of the North American telephone numbers in a text; none where a code of no known zone stands."""
    known = _zones_of_areas()
    codes = {match[1] for match, _ in zip(_AREA.finditer(text), range(_MOST), strict=False)}
    return frozenset(known[each] for each in codes) if codes <= known.keys() else frozenset()


def find_regions(text: str) -> set[str]:
    """Return the zones of the regions that a text is surely written in."""
    areas = find_area_zones(text)
    if len(areas) == 1 and areas <= _NAMED_BY_AREA:
        return set(areas)
    return {zone for zone, pattern in _SIGNS.items() if pattern.search(text)}
