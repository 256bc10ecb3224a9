"""Whom one brings along, in each language: "my wife Yvette" is somebody, and holds no job by that."""

import re
from typing import Final

_KIN: Final = (
    r"colleague|associ[ée]e?|soci[oa]|co-?founder|compagnon|vennoot|partner|colleague|wife|husband|brother|"
    r"sister|son|daughter|boss|co-?worker|business partner|kolleg\w{1,3}|coll[èe]gue|"
    r"compañer[oa]|colega|colleg[ah]\w?|kollega|frau|mann|mari|femme|marido|esposa|moglie|marito|kone|fru|man|mand|"
    r"hustru|"
    r"vater|mutter|bruder|schwester|sohn|tochter|p[èe]re|m[èe]re|fr[èe]re|s[œo]eur|fils|fille|padre|madre|"
    r"herman[oa]|hij[oa]|"
    r"fratello|sorella|figli[oa]|vader|moeder|broer|zus|zoon|dochter|m[ãa]e|irm[ãa]o?|pai|far|mor|bror|s[øo]ster|"
    r"syster|s[øo]n|datter|"
    r"filh[oa]|nichte|neffe|ni[èe]ce|neveu|sobrin[oa]|nipote|cunhad[oa]|cuñad[oa]|makker|medarbej?der|medarbetare|"
    r"mester|sjef|szef\w{0,3}|wsp[óo]lni\w{2,4}|deputy|number two|offsider|niece|nephew|cousin|dad|mum|mate|aunt|uncle"
)
_OURS: Final = (
    r"(?:my|our|meine?\w?|unser\w{0,2}|mon|ma|notre|mi|nuestr[oa]|mi[oa]|nostr[oa]|mijn|onze|meu|minha|noss[oa]|"
    r"m[óo]j\w?|"
    r"moj[ąaeą]\w{0,2}|nasz\w{0,3}|min|vores|v[åa]r)"
)
KIN = re.compile(rf"\b(?:{_KIN})$", re.IGNORECASE)
# Between "with" and the name: "mit meiner Tochter Gesa".
OF_KIN = re.compile(rf"{_OURS} (?:[a-zß-öø-ÿ]{{3,12}} )?(?:{_KIN}),? ", re.IGNORECASE)
