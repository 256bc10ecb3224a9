"""English words that are said around names and facts, and are no part of them."""

from typing import Final

from prepmail.reading.dates.lexemes import word_set

TALK: Final = word_set(
    "a an the i i'm i'll i've me my mine we we're we'll us our you your u ur he she they them their theirs "
    "his her hers him it it's its this that these those there here"
    " who whom whose which what where when why how and or but nor so because since as if then than though "
    "although while also too plus just only even still yet already now"
    " not no yes never ever always again back away out off on in at by to from for with without of about "
    "over under into onto up down before after until till during between"
    " is are was were be been being am do does did done doing have has had having can could will would shall "
    "should may might must cannot can't won't isn't aren't wasn't don't doesn't didn't"
    " will joins join joining joined comes come coming came goes go going went gets get got sits sit sitting "
    "takes take taking took makes make making made does meets meet meeting talks talk talking speaks speak "
    "speaking"
    " interviews interview interviewing interviewed interviewer interviewers instead replaces replace "
    "replaced replacing covers cover covering covered steps step stepping fills fill filling stands stand "
    "standing"
    " attends attend attending participates participate leads lead leading runs run running holds hold "
    "holding conducts conduct conducting hosts host hosting"
    " please pls plz thanks thank thx sorry sry ok okay hi hello hey dear cheers btw fyi lol"
    " call calls called calling phone video zoom teams meet online onsite office room link number address "
    "place panel group team hr boss manager lead recruiter engineer director head cto ceo vp company role "
    "position job"
    " monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight morning "
    "afternoon evening noon midday week day hour minutes time date"
    " january february march april june july august september october november december"
    " said says told tells wrote writes rang called emailed mailed texted asked asks confirmed wants want "
    "wanted moved pushed changed sent rescheduled added removed dropped"
    " sick ill unavailable holiday vacation leave busy left new old other another both all everyone "
    "everything else one two three four five six people persons round first second final last whole rest "
    "same full part"
    " really very quite actually apparently probably maybe perhaps him's well right correct wrong true good "
    "great fine nice best kind regards wishes wish hope was alone together only anymore planned expected "
    "scheduled thought heard learned got hr there's let know news longer"
)
