"""Words that stand in, before and beside people's names, and capitalised words that are none: data."""

from typing import Final

# Kept out of a name; lower case, without the full stop.
HONORIFICS: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "dipl dipl.-ing dipl.-kfm dipl.-kffr dipl.-psych dipl.-päd dipl.-inf dipl.-biol dipl.-wirt.-ing "
        "adv profs messrs mss shri smt assoc asst adj mdm cllr hon judge dame lord lady pastor rabbi imam capt "
        "captain col colonel lt sgt "
        "rag geom prof.ssa profssa consul dona engr eng.º engº "
        "ambassador bishop canon dottore univ-prof pd hrn madam sister brother sra lic mtro mtra dra dott.ssa "
        "dottssa avv.to arch rev pfarrer mr mrs ms miss mx dr prof professor sir "
        "matron insp cpl dr.-ing "
        "madam don d d.ª dª doña dna hna hno fray pbro sor ing.ª herr herrn frau fr hr dipl-ing mag monsieur madame "
        "mademoiselle "
        "m mme mlle señor señora sr sra srta doña dª signor signora sig sig.ra signore dott dott.ssa dottor "
        "dottoressa ing de-heer mevrouw dhr mevr mw drs ir senhor senhora pan pani panem panią pana panu inż mgr fru "
        "herrn-dr avv"
    ).split()
)
# Lower-case words inside a family name.
PARTICLES: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "van von der den de del della di da do dos das du la le les ter ten te zu zur zum al el bin ibn ben af av "
        "'t ’t binte bint binti op st mac lo dello dalla degli delle"
    ).split()
)
# Before the job of a person: "our CTO, Ana Silva".
DETERMINERS: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "our the your my a an one of both unser unsere unserem unserer unseren der dem die den ihr ihre ihrem ihrer "
        "ihren notre nos votre vos le la l les el la los las nuestro nuestra nuestros nuestras tu su il lo i gli la "
        "nostro nostra nostri il/la onze ons de het uw je o a os as nosso nossa nossos nossas naszym naszą naszymi "
        "naszej vår vårt våra vores vår sin dein deine deinem deiner deinen euer eure ta ton"
    ).split()
)
# Capitalised words that are never part of a name.
NO_NAME: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        # the time
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri today tomorrow "
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi "
        "samedi dimanche lunes martes miércoles jueves viernes sábado lunedì martedì mercoledì giovedì venerdì "
        "maandag dinsdag woensdag donderdag vrijdag segunda terça quarta quinta sexta poniedziałek wtorek środa "
        "czwartek piątek måndag tisdag onsdag torsdag fredag lördag mandag tirsdag lørdag "
        "january february march july september october november december januar februar märz juni juli "
        "oktober dezember janvier février mars avril juin juillet août septembre octobre décembre enero febrero "
        "marzo abril mayo junio agosto septiembre octubre noviembre diciembre am pm est edt pst pdt cst cdt "
        "mst mdt gmt utc bst cet cest et pt ct mt mez mesz date time when where who what why how duration datum zeit "
        "uhrzeit hour noon "
        "dept reps eastern central pacific mountain atlantic soy sono sou jestem "
        # the meeting
        "interview interviews interviewer interviewers interviewing panel panelist panelists round rounds screen "
        "screening call calls video phone meeting "
        "meet zoom teams skype webex google microsoft hangouts hangout slack whereby facetime hirevue codility "
        "hackerrank coderpad calendly greenhouse lever ashby workday smartrecruiters goodtime modernloop linkedin "
        "outlook gmail prepmail indeed glassdoor join link details agenda schedule session sessions break lunch "
        "dinner breakfast coffee technical coding behavioral behavioural culture cultural fit deep dive case study "
        "review walkthrough readout retro standup system systems design designs whiteboard whiteboarding pair "
        "pairing programming portfolio presentation tour "
        "wrap wrap-up q&a qa introduction intro introductions welcome overview debrief onsite on-site virtual remote "
        "final first second third fourth next last stage step steps part values loop "
        "conversation chat discussion exercise assessment test task challenge topic focus live "
        "vorstellungsgespräch gespräch termin einladung bewerbung bewerbungsgespräch kennenlernen "
        "entretien entrevista colloquio gesprek sollicitatie rozmowa intervju samtale samtal mittagessen pause "
        # the house
        "team teams company office offices room floor building reception hq headquarters campus street avenue road "
        "lobby suite st. "
        "conference department group board committee staff human resources hiring recruiting recruitment talent "
        "acquisition people operations hr personalabteilung crew squad tribe leadership "
        "inc ltd llc gmbh ag plc corp corporation co kg se bv ab aps oy spa srl sarl sas university hospital bank "
        "college institute foundation labs studio studios "
        # the job
        "senior junior staff principal lead head chief director manager managers vp svp evp avp vice president ceo "
        "cto cfo coo "
        "cmo cpo cio ciso chro founder co-founder cofounder engineer engineers engineering developer developers "
        "designer designers "
        "analyst scientist architect consultant "
        "specialist associate assistant coordinator recruiter sourcer officer executive representative product "
        "project program programme software hardware data marketing sales finance legal customer success support "
        "business operations research development backend frontend full stack fullstack platform infrastructure "
        "security site reliability machine learning ai ux ui devops sre account global regional partner staffing "
        "administrator supervisor scheduler principal teamleiter teamleiterin leiter leiterin leitung "
        "geschäftsführer geschäftsführerin "
        "abteilungsleiter abteilungsleiterin bereichsleiter bereichsleiterin responsable directeur directrice chef "
        "jefe jefa gerente directora responsabile direttore direttrice diretor diretora gestor gestora hoofd manager "
        "kierownik dyrektor chef ansvarig leder avdelingsleder afdelingsleder personalchefin personalchef "
        "personalreferentin personalreferent "
        # the letter
        "hi hello hey dear hallo liebe lieber bonjour hola ciao olá oi cześć hej sehr best regards kind thanks thank "
        "cheers sincerely warm yours please note if you we i this that your our us it they the a an as at by for "
        "from in on to of or but not no yes also both each all any both let looking here there candidate candidates "
        "applicant you'll we'll i'll they'll who'll someone somebody anyone everyone everybody one two three four "
        "five six several members member "
        "jag jeg ja eu yo io ik moi ihrer ihrem ihren seine seiner seinem eurer eurem deren dessen "
        "meine mein unser unsere unserem unserer ihre mon ma notre nuestro nuestra nosso nossa vår vores dein "
        "deine sie ihnen ihr wir uns ich du dir vous nous je tu le la les el los las un una il lo "
        "kollegin kollege kollegen incontrerai incontrerà conoscerai zadzwoni poprowadzi "
        "subject re fw fwd aw wg bitte merci gracias grazie danke www http https id pin passcode password attachments "
        "format location address adresse ort lieu lugar luogo locatie notes dress bring parking id"
    ).split()
)
# Last words of a company's name.
COMPANY_ENDINGS: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "inc ltd limited llc llp gmbh ag kg kgaa ug se sa sas sarl srl spa s.p.a s.r.l sl s.l s.a bv b.v nv n.v ab as "
        "a/s aps asa oy oyj plc corp corporation company co group gruppe groep holding holdings labs lab bank banque "
        "banca systems system software technologies technology tech health healthcare university college school "
        "schools hospital clinic clinics institute studio studios partners partner media energy robotics foods food "
        "logistics analytics consulting solutions services service industries international global capital ventures "
        "insurance pharma pharmaceuticals biotech therapeutics bio sciences networks network digital interactive "
        "entertainment games gaming airlines airways motors automotive electric power aerospace semiconductors "
        "foundation trust council agency associates & sp.z.o.o sp. z.o.o eg ev e.v verlag werke stiftung klinikum "
        "versicherung versicherungen spedition bau maschinenbau technik freight works supply outfitters hotels hotel "
        "travel telecom telekom mobility realty properties financial finance payments security retail stores brands "
        "sistemas sistemi systèmes soluciones soluzioni conseil consultores seguros hoteles hotels assurances "
        "energia energía energi banco cassa caixa kanzlei klinik praxis "
        "spital klinik universität hochschule schule université mairie universidad ayuntamiento hospital bureau "
        "ministry embassy "
        "society association union club library archive archives farmers butchers press charters kitchens brothers "
        "bros "
        "sons mutual co-op coop cooperative polytechnic academy kommune gemeente stadtwerke rådhuset grill café "
        "énergie energie santé kommun comune regione ville club council charity "
        "bakery church theatre theater museum distillery brewery farms farm paper insurance county city authority "
        "district "
        "cloud data ai io research consultants recruitment recruiting staffing talent"
    ).split()
)
