"""English words of who will be in the room: those that say nothing else, and those that correct a name."""

from typing import Final

from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.replies.signs.shape import sign

# No word of an opinion, of a wish, of what was, or of what somebody told.
ROOM: Final = word_set(
    "a an the i i'm i'll me my mine we we'll us our you your he he's he'll she she's she'll it it's they they're "
    "they'll them their his her hers him its this that there there's there'll here who who's whose which "
    "be is are am being will 'll 's 're going has have get gets "
    "and n but so because while since as with of for from in at on by to into "
    "now then instead also too well both together just only even still besides beside alongside next plus additionally "
    "one ones two three four five another other others second third further extra additional more else all full whole "
    "actual actually new right correct please pls ok okay hey hi hello "
    "do does doing make makes making take takes taking cover covers covering handle handles handling run runs "
    "running lead leads leading conduct conducts conducting hold holds holding host hosts hosting chair chairs "
    "chairing speak speaks speaking talk talks talking meet meets meeting see seeing join joins joining come comes "
    "coming sit sits sitting attend attends attending interview interviews interviewing step steps stepping jump "
    "jumps jumping fill fills filling stand stands standing replace replaces replacing sub subs subbing show up over "
    "add put write note enter list include set down take swap change update use save "
    "interviewer interviewers call chat panel session people ppl person persons guy guys lady ladies gentleman "
    "gentlemen man men woman women chap bloke somebody someone colleague colleagues coworker teammate teammates team "
    "names name named called replacement substitute stand-in standin successor participants participant "
    "along expect needs itself first last s ll re ve d bringing afterwards after around round table room day time "
    "side manager managers "
    "lead leader director head chief chef boss bosses engineer "
    "engineers developer developers designer designers architect scientist analyst officer consultant coordinator "
    "specialist professor teacher nurse foreman supervisor principal partner founder president recruiter recruiters "
    "assistant deputy owner hr cto ceo cfo coo vp senior junior technical tech hiring engineering product project "
    "comprise comprises comprising consist consists consisting of made member members department company part "
    "questions "
    "asking ask asks entry following follows send sends bring brings owners directors seniors juniors architects "
    "scientists analysts partners founders professors teachers nurses chefs leads heads himself herself themselves "
    "stay "
    "stays remain remains keep keeps took him down wrong human resources accompany accompanies goes job post place "
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january "
    "february march april may june july august september october november december am pm o'clock noon half past "
    "quarter until till day trainee trainees intern student apprentice missed forgot"
)
ANOTHER: Final = sign(
    r"also|too(?! (?:late|early|bad|few|many|much|short|long))|as well|another|additional(?:ly)?|(?:second|third"
    r"|fourth|extra|further) (?:person"
    r"|interviewer|name|one|colleague|man|woman|guy|lady)|one more|(?:two|three|2|3|four|4) (?:more|others|extra)"
    r"|besides?|plus|add(?:ed|ing)?|else|join(?:s|ing)?|alongside|along with|together with|(?:with|next to|beside"
    r"|accompan\w+) (?:her|him|them)|bring(?:s|ing)?|others|forgot\w*|missed|missing|left out|on top|in addition"
    r"|(?:will|'ll|is|are) (?:be )?(?:there|present|in the room)(?! instead)"
)
IN_ROOM: Final = sign(
    r"interview\w*|do(?:es|ing)? (?:it|mine|the|this|my|that)|mak(?:e|es|ing)|tak(?:e|es|ing)|took|(?:has|have"
    r"|got) it|sends?|right person|cover(?:s|ing)?"
    r"|conduct\w*|speak\w*|talk\w*|meet\w*"
    r"|see(?:ing)?|replacement|substitute|stand-?in|successor|instead|names?|panel|list|people|ppl|persons?"
    r"|who|participants?|call|chat|put|write|enter|note|guys?|ladies|in the room|ask(?:s|ing)? (?:the )?questions"
)
REPORT: Final = sign(
    r"(?:they|he|she|i|we|hr|the recruiter|someone|somebody|it)(?:'ve|'s| have| has| had| was| am| were)?(?: been| just"
    r"| now| already| also)* (?:said|says?|told|tells?|informed|wrote|writes|mentioned|heard|learned|confirmed"
    r"|announced)"
    r"(?: to)?(?: (?:me|us))?(?: that)?"
)
SPELLED: Final = sign(
    r"writes? (?:herself|himself|it|her name|his name)|spel\w+|mis-?spel\w+|typos?|auto-?correct\w*|(?:with|without"
    r"|has|have|got|only|just) (?:only |just )?(?:an?|one"
    r"|two|double|2|1|no|the)(?: \w+){0,2}? [b-hj-z](?:['’]?s)?(?! ?[-:]?\d)"
    r"|(?:double|one|two|single|silent|no|extra|another|missing) [a-z](?:['’]?s)?|letters?|accent|hyphen\w*"
    r"|(?:full|real|proper|correct|right|complete|actual|whole|first|given|last|family|maiden|married|middle"
    r"|legal) name"
    r"|surname|(?:you|i) (?:have |had |'ve |just )?(?:have|wrote|put|called|got|mis\w+) (?:her|him|the name"
    r"|her name|his name)(?: down)?(?: as| wrong)?|mis-?(?:wrote|typed|heard|read)|i understood|signs (?:it|as|her"
    r"|his|herself|himself)|(?:is|it'?s) signed|written|is called|(?:got|is|has|just"
    r"|newly|she|he) married|goes by|known as"
    r"|you(?:'ve| have| had| got| put| wrote)* [a-z]+ down|(?:she|he)'s (?:actually |really )?called|(?:her|his|the"
    r"|interviewer'?s|ana's) name"
)
SURNAME: Final = sign(
    r"(?<!my )(?<!my full )(?:correct |real |right |actual |new |married )*(?:sur|last |family |maiden |second )name"
    r"(?: of [a-z]+)?(?: is| was|'s| should be| has to be| changed to| reads|:|=)(?: now| actually| really| spelled"
    r"| written| not [^\W\d_]+,? but| supposed to be)*"
    r" (?P<last>(?:(?:da|de|van|von|di|del|dos|el|al|le|la) )?[^\W\d_][\w'’-]+)"
)
FIRST_NAME: Final = sign(
    r"(?<!my )(?:correct |real |right |actual )*(?:first |fore|given |christian )name(?: of [a-z]+)?(?: is|'s"
    r"| should be| has to be| reads|:|=)(?: now| actually| really| spelled| written| not [^\W\d_]+,? but"
    r"| supposed to be)* (?P<first>[^\W\d_][\w'’-]+)"
)
