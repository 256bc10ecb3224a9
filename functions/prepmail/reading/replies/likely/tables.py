"""What each sign weighs; made by ``tools/train_replies.py`` and not to be edited."""

TIMES = (
    "end new none",
    "-322 150 172",
    """\
L:" -1 13 -13
L:& -1 9 -8
L:( 10 -9 0
L:) 1 4 -5
L:+ 14 -4 -9
L:, 12 25 -37
L:- 0 6 -5
L:. -1 -7 8
L:/ 0 7 -7
L:0 0 4 -4
L:: 0 23 -23
L:? 0 4 -4
L:HELDday -1 14 -13
L:HELDday+time 0 1 0
L:HELDtime -9 -9 18
L:KNOWN -2 6 -5
L:NAME 7 6 -14
L:^ 8 -24 16
L:a -7 8 0
L:ab 0 -7 7
L:aber 4 3 -7
L:about 0 2 -1
L:ach 0 3 -3
L:acme 3 22 -25
L:acme's 0 5 -5
L:actually 0 5 -5
L:afraid 0 1 -1
L:after 0 1 0
L:afternoon -1 11 -10
L:again 0 8 -8
L:agreed 0 14 -13
L:all 0 -2 2
L:already 0 4 -4
L:also -6 1 5
L:am -3 2 1
L:an -3 -9 12
L:and 10 14 -24
L:anfang 5 6 -11
L:angerufen 5 10 -15
L:anhang 0 2 -2
L:another -1 -12 13
L:any 0 -1 2
L:anything 0 -1 1
L:anyway 0 3 -3
L:appointment 0 -1 1
L:are -1 -2 3
L:around 0 -2 2
L:as 0 9 -9
L:ask 0 -2 2
L:asked 0 9 -9
L:assistant 0 5 -5
L:at 4 3 -7
L:auch 1 12 -13
L:auf 4 6 -9
L:aus 8 1 -8
L:back -1 -4 5
L:bahn 0 -1 1
L:bangalore 0 1 -1
L:bank 0 -2 2
L:be 0 5 -5
L:because -4 -6 10
L:becomes -1 10 -8
L:been -1 3 -2
L:before 0 5 -4
L:begin -4 10 -6
L:beginn -2 9 -7
L:beginnt -1 2 -2
L:bei 2 -16 13
L:beim -7 3 4
L:better -1 -8 8
L:between 0 -1 1
L:bin -1 -7 7
L:birthday 0 -1 1
L:bis -6 -4 10
L:bit 1 9 -10
L:bitte 4 0 -4
L:bleibt 1 4 -4
L:block 3 0 -3
L:booked 0 9 -9
L:boss 0 1 -1
L:break 0 -2 1
L:broken 0 1 -1
L:brought -2 4 -3
L:bruder 0 -1 1
L:bumped 0 2 -1
L:bus 0 3 -3
L:busy 0 4 -4
L:but 2 30 -32
L:by 0 1 -1
L:call 1 8 -8
L:called 0 3 -3
L:came 0 -17 17
L:can -1 -8 9
L:can't 0 -3 3
L:car 0 -5 5
L:chance -1 -5 5
L:change -3 8 -5
L:changed 0 2 -2
L:changes 0 1 -1
L:chat 1 -1 0
L:chef 6 1 -7
L:chicago 0 6 -5
L:choir 0 -13 13
L:choir's -2 -2 4
L:class 0 11 -11
L:closes 6 -6 -1
L:come -1 7 -7
L:comes 0 -3 3
L:company 0 3 -3
L:correct -1 10 -9
L:correction -2 1 0
L:could -1 2 -1
L:couldn't 0 -2 2
L:cut -1 2 -1
L:da 0 7 -7
L:dafür 1 2 -3
L:dame 0 11 -10
L:dann -1 4 -3
L:das -4 -9 12
L:dass -4 5 -2
L:date 0 9 -9
L:daughter -1 12 -11
L:day -2 23 -22
L:day+time -1 -15 15
L:dem 0 -8 8
L:den -4 8 -4
L:denen -1 -6 7
L:dentist 0 -8 8
L:der -1 -10 11
L:deshalb 0 17 -17
L:did 0 -7 7
L:die -15 16 -1
L:diese 0 3 -3
L:do -2 5 -3
L:doch 1 -1 0
L:does -3 4 -1
L:dog 0 -1 1
L:doing -1 3 -2
L:done 4 -1 -2
L:dort 0 5 -4
L:down -2 3 -1
L:drum 0 4 -4
L:du 0 -2 2
L:due 5 -9 4
L:earlier 0 10 -10
L:eben 0 4 -4
L:ein 0 3 -3
L:eine -4 4 -1
L:einladung -7 10 -4
L:either 0 -5 5
L:end -3 -10 13
L:ende 5 -3 -3
L:ended 0 6 -6
L:endet -2 -4 6
L:ends -2 0 2
L:enough 0 2 -2
L:entweder 0 -1 1
L:erst -5 2 3
L:es 15 -13 -2
L:everything -1 1 0
L:exam 0 3 -3
L:expects 0 5 -5
L:falls 0 -5 6
L:fehler 1 3 -4
L:final 0 -1 1
L:findet 0 2 -1
L:finish 17 -12 -5
L:finishes 3 0 -3
L:first 0 -2 3
L:fix 0 1 -1
L:flat 0 1 -1
L:flight 0 3 -3
L:football 0 -8 8
L:for -5 -18 23
L:forgot -1 2 -1
L:forms 0 -1 1
L:forth 0 -2 2
L:forward -2 7 -5
L:from -3 1 3
L:fängt -4 6 -3
L:für -3 3 0
L:ganze 3 -2 -2
L:gave -1 8 -8
L:geht 5 -10 5
L:gemeint 0 6 -5
L:geschaut 0 3 -2
L:gespräch -4 14 -10
L:gestern -1 -6 7
L:gets 0 9 -9
L:geändert 0 1 -1
L:give 0 2 -1
L:given 0 4 -4
L:globex 0 -1 1
L:go 2 0 -2
L:goes 10 -2 -8
L:going 6 -7 1
L:got -3 -5 8
L:graduation 0 -2 2
L:group 0 5 -5
L:gut 0 1 -1
L:hab's 0 4 -4
L:habe 4 15 -18
L:haben -2 12 -10
L:had -4 0 4
L:hairdresser 0 -4 4
L:half -3 -1 4
L:has -2 10 -8
L:hat -4 14 -9
L:hatten 0 -3 3
L:have 1 -17 16
L:he -1 1 0
L:hear 0 1 -1
L:heard 0 -9 9
L:heating 0 1 -1
L:heisst -1 -1 2
L:hello 0 5 -5
L:helsinki 10 -1 -10
L:her 0 8 -8
L:here -1 -5 6
L:hey 0 2 -2
L:hi -4 -2 6
L:hier -12 -4 17
L:his 0 2 -2
L:hiya 0 3 -3
L:hmm 0 -9 9
L:home -2 0 2
L:hoping 0 -6 7
L:hour -6 4 2
L:hr 0 2 -2
L:hund 0 2 -2
L:i -6 21 -14
L:i'd -5 -13 18
L:i'll 0 -8 8
L:i'm -8 2 5
L:i've -3 -3 6
L:ich -5 -9 14
L:if 0 -1 2
L:ihnen 0 18 -17
L:ihr 0 1 -1
L:im 0 6 -6
L:immer -5 -9 15
L:in -2 -5 8
L:informed 0 1 -1
L:initech 0 -10 10
L:instead -3 4 -1
L:internet 0 -5 5
L:interview 0 4 -5
L:interview's -2 13 -11
L:interviewer -1 1 0
L:invitation 0 -5 5
L:is 2 9 -11
L:isn't 0 1 -1
L:ist -2 16 -14
L:istanbul 0 4 -3
L:it 11 6 -17
L:it'll 2 5 -7
L:it's 4 3 -7
L:ja 0 -1 1
L:jetzt -1 18 -17
L:just 5 -19 14
L:kalender 0 -1 1
L:kann -2 -1 4
L:keep 0 -1 1
L:kids -4 -3 7
L:kind 0 9 -9
L:kindly -1 5 -4
L:kleiner 1 10 -11
L:kollegin -3 -7 11
L:kommt -5 -4 9
L:korrektur -1 1 -1
L:kurz 0 1 -1
L:könnte 0 -1 1
L:lady 0 -6 6
L:lag 0 -2 3
L:landlord 0 -1 1
L:last 1 -2 1
L:late 0 5 -5
L:laut -1 5 -4
L:lead 0 6 -6
L:leaves 0 1 -1
L:left 0 1 -1
L:let 0 1 -1
L:letter 0 -6 6
L:link 0 4 -4
L:lisbon -3 11 -9
L:london -1 1 0
L:los 8 3 -11
L:lunch 0 -4 5
L:machen 0 -2 3
L:made 0 -6 6
L:mail -2 7 -6
L:make -2 13 -11
L:man 0 2 -2
L:manager -2 -8 9
L:mann 0 1 -1
L:match -1 -17 19
L:maybe 0 -5 5
L:me 2 -19 18
L:mean 0 1 0
L:meant 0 2 -1
L:meet 0 1 -1
L:meeting -6 3 3
L:mein -2 -23 25
L:meine -2 0 2
L:meiner 0 -2 2
L:meinte -2 4 -2
L:mentioned 0 -1 1
L:mich -1 2 -2
L:might -2 -5 7
L:mind 0 -4 4
L:mir 0 -6 7
L:misread 0 2 -2
L:mit 0 6 -6
L:mixed 10 -2 -7
L:month 0 1 -1
L:more 0 3 -3
L:move -2 -10 12
L:moved 0 6 -6
L:moves 0 -7 7
L:mum's 0 -1 1
L:muss 0 1 -1
L:must 0 4 -4
L:my -10 9 0
L:nach 2 -9 7
L:nah 0 3 -2
L:need 7 -5 -2
L:neu 0 2 -2
L:neuer 0 1 -1
L:new -5 16 -10
L:nice 0 6 -6
L:nicht -8 4 4
L:night -1 -4 5
L:no -1 3 -3
L:noch -1 0 1
L:nope 0 3 -3
L:not 0 -4 4
L:note 0 -3 3
L:now 2 17 -19
L:nun 0 4 -4
L:nur -1 4 -2
L:ob 0 4 -4
L:oder 0 -4 4
L:of -5 12 -7
L:off -2 -20 22
L:offen 5 -3 -3
L:offered 0 10 -10
L:office 0 1 -1
L:oh 2 0 -2
L:ok 0 2 -2
L:oma 0 2 -1
L:on -6 16 -11
L:once 0 4 -4
L:one 0 -20 20
L:only -1 8 -6
L:onto 0 6 -6
L:open -5 0 5
L:opens 0 -5 5
L:or 0 -5 6
L:other 0 -15 15
L:our 0 -7 7
L:out 0 10 -10
L:over -2 0 2
L:own 0 -1 1
L:panel 1 -2 1
L:people 0 1 -1
L:person 0 3 -3
L:phone 0 8 -8
L:physio 0 -2 3
L:pick -1 6 -4
L:plane 0 3 -3
L:planned 1 4 -4
L:please -3 11 -8
L:portal 0 5 -5
L:post 0 -1 1
L:postponed 0 1 -1
L:power 0 5 -5
L:prefer 0 -2 2
L:problem 0 -1 1
L:pushed -2 2 0
L:put -1 10 -9
L:rail 0 1 -1
L:rang -1 -4 4
L:rather 7 -13 6
L:read 1 11 -12
L:really -2 0 2
L:receptionist 0 6 -6
L:recruiter 0 -2 2
L:recruiterin 0 4 -4
L:rescheduled 0 4 -4
L:return 0 -5 5
L:richtig 0 3 -3
L:right 0 3 -3
L:ring -1 6 -5
L:room 11 -4 -8
L:run 1 -7 6
L:runs 1 -4 3
L:rutscht 2 5 -7
L:sagen 5 -16 11
L:sagt 0 -6 6
L:said -3 15 -12
L:same 1 -13 12
L:saw 0 -5 5
L:say -1 1 0
L:says -4 6 -2
L:schon -2 5 -3
L:school -2 5 -3
L:sehen 0 4 -4
L:sein -2 -5 7
L:sent 0 -1 1
L:settled 0 6 -6
L:she -2 -1 3
L:shift -4 15 -11
L:shifted 0 -4 5
L:shifts 0 6 -6
L:shop 0 -1 1
L:should -2 9 -8
L:sich 0 -2 2
L:sick -1 0 1
L:side 0 1 -1
L:sie -4 7 -3
L:since -3 -16 19
L:sister 0 -1 1
L:sits -4 0 5
L:sitzt 11 2 -13
L:slot 0 9 -9
L:small 0 1 -1
L:so -4 13 -9
L:soll -4 -3 7
L:some 0 -2 2
L:son 0 -1 1
L:sondern 0 4 -4
L:sorry -1 18 -17
L:start 0 13 -13
L:starting -1 4 -3
L:starts -3 5 -1
L:stays -2 3 -1
L:steht -1 -4 5
L:still -4 7 -3
L:stimmt 1 4 -6
L:stop 4 -2 -2
L:streikt 0 -1 1
L:strike 0 1 -1
L:suggested 0 -1 1
L:suggestions 0 -7 8
L:super 0 -9 10
L:sure -1 2 -1
L:swapped 0 4 -4
L:take 0 -9 9
L:takes 1 2 -3
L:talk 0 8 -8
L:talked 0 2 -2
L:talking 0 3 -3
L:tea's 10 2 -12
L:team -4 3 1
L:telefon 0 0 1
L:tell 0 -1 1
L:termin -1 19 -18
L:test 0 -3 3
L:than 7 -3 -3
L:thanks 0 -1 1
L:that -2 8 -5
L:that's -2 -10 12
L:the -9 16 -7
L:their 5 -1 -3
L:them -1 13 -12
L:then -1 -1 2
L:there -1 -1 2
L:there's -1 2 -2
L:thesis 0 4 -4
L:they 7 11 -18
L:they'd 0 -1 1
L:they'll 3 -2 -1
L:they're 0 2 -2
L:they've -3 9 -6
L:thing 0 2 -1
L:think 0 1 -1
L:this -1 0 1
L:thought 0 12 -12
L:til 4 -2 -2
L:till 0 -1 1
L:time 13 -9 -4
L:times -1 3 -2
L:to 10 4 -13
L:told 0 2 -2
L:too 0 4 -4
L:took 0 3 -3
L:toronto 0 4 -4
L:train -1 9 -8
L:trotzdem 12 -12 -1
L:turned 0 -2 2
L:two -1 -16 17
L:uhrzeit -1 7 -6
L:um 7 3 -10
L:und 3 28 -32
L:uns -2 1 2
L:unser 0 -17 17
L:until 2 -4 2
L:up 11 -1 -10
L:update 0 7 -7
L:us -1 -8 8
L:verlegt 0 1 -1
L:verschiebung 0 4 -4
L:verschoben 0 -4 4
L:very 0 1 -1
L:vet 0 -1 1
L:vielleicht 0 -6 6
L:vom 0 -1 1
L:von -5 -1 6
L:vorgeschlagen 0 -2 2
L:vorstellungsgespräch 0 2 -2
L:want 6 0 -5
L:wants -1 1 1
L:war -1 5 -3
L:waren 0 1 -1
L:was -4 3 1
L:we -2 12 -11
L:we'll 7 -4 -4
L:we're 3 5 -8
L:we've 0 3 -3
L:wedding 0 -1 1
L:week 0 -4 4
L:wegen 5 -1 -4
L:weil 0 -3 3
L:well 0 -8 8
L:wenn 0 -11 11
L:were 0 8 -8
L:what 0 2 -2
L:when -1 3 -3
L:which -2 -1 3
L:who 1 -3 3
L:whole 0 2 -1
L:why -1 -8 8
L:wife 0 1 -1
L:will 18 -11 -8
L:wir 4 8 -12
L:wird 1 0 -1
L:wirs 0 4 -3
L:with -2 4 -2
L:woche 0 -2 2
L:wochenende 0 -3 3
L:wollte 6 -5 -1
L:won't 3 -2 -1
L:words 0 6 -6
L:work -2 2 -1
L:works -1 -3 4
L:would 0 8 -8
L:wrong 6 2 -8
L:wrote -2 -2 4
L:wurde -1 0 1
L:wäre -1 6 -6
L:würde 0 7 -7
L:yes 0 -3 3
L:york 0 1 -1
L:you -2 8 -6
L:you've 0 -5 5
L:your 0 3 -3
L:zeit 0 8 -8
L:zug 0 3 -3
L:zwei -1 -7 7
L:übrigens -1 2 -1
L:– 0 9 -9
L:„ 0 15 -15
R:" 0 14 -14
R:$ 8 -24 16
R:( -4 -1 5
R:) 6 -6 0
R:+ 0 7 -6
R:, -6 -25 31
R:. 0 5 -4
R:/ 12 -7 -5
R:0 -1 -8 10
R:: 7 5 -11
R:? -7 -8 14
R:HELDday -1 7 -6
R:HELDday+time 0 -5 6
R:HELDtime -6 8 -2
R:KNOWN 2 12 -14
R:ME -3 -1 4
R:NAME -4 10 -6
R:a -3 7 -4
R:aber -3 -10 13
R:acme -1 1 0
R:actually 0 2 -2
R:after -3 -6 9
R:afternoon -1 5 -4
R:again -1 -6 7
R:agreed 0 -1 1
R:agrees 0 3 -3
R:all -1 -7 8
R:alles 0 -3 3
R:along 2 1 -3
R:already 3 3 -5
R:also -1 6 -5
R:am -3 -3 6
R:an -3 -11 14
R:and -8 15 -7
R:angerufen -1 -1 3
R:another 1 -1 1
R:arbeiten -2 4 -1
R:are -1 -17 17
R:arranged 0 1 -1
R:as -2 -5 7
R:asked 0 -1 1
R:at 10 1 -11
R:auch -1 -10 11
R:auf 15 -21 7
R:aufgabe -1 7 -6
R:aus -1 1 1
R:away 0 2 -2
R:back 3 -2 -1
R:be -1 -6 6
R:because 0 5 -5
R:been 0 2 -2
R:before -1 7 -6
R:bei -3 18 -15
R:beim 0 -2 3
R:berlin 0 4 -3
R:berliner -1 1 -1
R:besser 0 -4 5
R:bestätigt 0 7 -7
R:better 0 8 -8
R:bin -3 -3 6
R:bis -5 16 -11
R:bit 1 -3 2
R:bitte 5 17 -23
R:bleibt 5 -1 -4
R:boss 0 4 -3
R:bringing 0 1 0
R:brings 2 -1 -2
R:busy 0 -3 3
R:but 1 -27 26
R:by -1 3 -2
R:call 2 2 -4
R:can 4 7 -11
R:can't 0 -6 6
R:cat 0 -1 1
R:change 0 1 -1
R:comes 0 5 -5
R:confirmed 0 6 -6
R:cos 0 5 -5
R:could 0 2 -2
R:couldn't 0 -3 3
R:counts 0 -6 6
R:da -3 12 -9
R:damit 6 -11 6
R:danach 1 1 -2
R:dann 0 7 -7
R:das 3 10 -13
R:dauer 0 1 0
R:day -1 5 -4
R:day+time -1 -31 32
R:dazu 0 4 -4
R:dem 1 1 -2
R:den 2 -10 8
R:denen 0 1 -1
R:der 6 -16 10
R:deshalb 0 -3 4
R:die 5 1 -6
R:different 0 -1 1
R:do 0 -5 5
R:does 0 -7 7
R:doesn't 0 -2 2
R:don't -1 -9 10
R:dort 20 -18 -2
R:down 0 -2 2
R:dublin -1 2 -1
R:early -1 6 -5
R:ein -1 -4 5
R:eine -1 0 1
R:einladung 2 4 -6
R:eins 0 -1 1
R:else 0 -2 2
R:eltern 0 -3 3
R:end -6 9 -2
R:entspannt 0 2 -1
R:erreichbar 0 -5 5
R:erst 0 -3 4
R:es -3 -2 6
R:everyone 0 5 -5
R:everything 0 2 -2
R:exactly 0 -1 1
R:feierabend -1 5 -4
R:fine 3 0 -2
R:first 0 -2 2
R:fixed 0 -5 5
R:for 2 9 -11
R:frau 0 -9 9
R:from 4 -5 1
R:für 4 1 -6
R:ganz 0 2 -2
R:geeinigt 0 1 -1
R:geht -4 -7 11
R:gelegt -1 3 -3
R:gemacht 0 5 -5
R:gemeint -1 -2 3
R:genau 0 -2 2
R:gesagt 0 8 -8
R:geschoben 0 -6 6
R:get -2 3 -1
R:gilt -1 2 -1
R:glad 0 -3 3
R:goes -1 4 -3
R:good 0 -11 11
R:got 2 0 -2
R:guess 0 -1 1
R:habe -1 17 -16
R:haben 5 5 -11
R:had 0 -3 3
R:has 1 2 -3
R:hat 0 -6 6
R:have -2 -11 12
R:head 2 -1 0
R:heisst 0 3 -2
R:her -1 9 -9
R:here -1 -9 10
R:herself -1 0 1
R:hour 0 9 -8
R:hr 0 1 -1
R:i 1 -8 7
R:i'll -5 2 3
R:i'm 0 -1 1
R:i've 0 5 -5
R:ich 0 -7 7
R:if 0 -10 10
R:ill 0 1 -1
R:im 0 -6 6
R:in 4 -2 -2
R:instead 3 5 -8
R:interview 4 -1 -2
R:invite 0 1 -1
R:is 1 -4 3
R:ist 6 -4 -2
R:it 2 -8 6
R:it'll 0 1 -1
R:it's 0 -1 0
R:ja -1 10 -9
R:jetzt 0 -1 2
R:joins 1 1 -3
R:just 0 -3 2
R:kein 0 5 -5
R:kids 0 1 -1
R:kindly -2 1 1
R:kommen 0 -1 1
R:kommt 0 -11 11
R:last 1 -4 3
R:leave 0 -2 2
R:let 0 -2 2
R:letter 1 -2 1
R:like 0 -8 8
R:line -1 -1 2
R:link 0 8 -7
R:lisbon -6 8 -2
R:locker 0 -3 4
R:london -2 11 -9
R:los -3 4 -1
R:luck 0 -1 1
R:lustig 0 -1 1
R:mail 0 -13 13
R:man -1 -1 3
R:manager 1 4 -5
R:me -4 7 -3
R:meeting 1 -1 0
R:mehr 0 2 -2
R:mein -1 -6 7
R:meine 0 -1 1
R:meinen 0 -3 3
R:mich -2 -1 3
R:mine 0 1 -1
R:mir -1 -6 6
R:mit 0 -3 4
R:more 0 -3 3
R:morning 0 3 -3
R:moved -1 -8 9
R:muss -2 3 0
R:must -1 -1 2
R:my -1 -5 6
R:märz 0 -1 1
R:nach 7 -3 -4
R:nachmittags 0 3 -3
R:name 0 -7 7
R:neue 3 0 -3
R:never 0 -10 10
R:new 0 6 -6
R:nicht -4 5 -1
R:nichts -3 -3 6
R:no 0 -2 2
R:noch 3 -14 11
R:nochmal 0 1 0
R:not 3 11 -14
R:nothing 0 -5 6
R:now -1 -7 8
R:nun 0 -3 3
R:nur 0 -3 3
R:nächsten 4 3 -7
R:oder 0 -4 4
R:of 4 9 -13
R:off 0 -1 1
R:office 0 4 -3
R:ok -1 1 0
R:on -1 5 -4
R:one 0 -15 16
R:or -1 -7 8
R:other 0 -6 7
R:over -1 7 -7
R:panel 0 4 -4
R:passen 0 3 -3
R:per 0 5 -5
R:person 1 0 -1
R:place 0 7 -7
R:planned -1 2 -2
R:please -1 0 1
R:poor -1 -2 2
R:possible 0 -1 1
R:put 0 2 -1
R:quiet 0 1 0
R:rather -1 4 -3
R:raus 0 -8 9
R:read 0 -6 6
R:replaces 0 -1 2
R:richtig 0 1 -1
R:right 7 -3 -4
R:room 0 4 -4
R:round -1 2 -1
R:run 3 6 -8
R:said 1 -18 17
R:same 0 5 -5
R:saw 2 -1 0
R:say 0 1 -1
R:says 4 -5 1
R:scherz 0 5 -5
R:schlecht -1 1 -1
R:schluss 7 2 -9
R:schon 0 1 -1
R:school 3 2 -5
R:sein -4 -2 6
R:selber 0 -1 1
R:she 5 -3 -2
R:shift 0 2 -2
R:short 1 2 -3
R:should 0 4 -4
R:sich -1 -6 7
R:sicher 0 3 -3
R:sie -3 10 -7
R:since 1 4 -5
R:sind 5 -13 9
R:sits -2 7 -5
R:sitzen -2 7 -5
R:sitzt -2 3 -1
R:so -5 -7 12
R:somebody 0 -1 1
R:someone 0 -2 2
R:sorry 0 4 -4
R:start 3 3 -6
R:statt -1 6 -5
R:stays -1 1 0
R:steht -1 -13 14
R:still 0 -5 5
R:suit 0 -1 1
R:suits 0 10 -10
R:sure 0 -2 2
R:team -3 9 -6
R:than -1 5 -4
R:thank 0 1 -1
R:thanks 0 -1 1
R:that 6 -7 1
R:that's -1 3 -2
R:the 9 -4 -5
R:their 0 -2 2
R:them 0 -1 1
R:then 0 10 -10
R:there -2 7 -5
R:they -3 -1 4
R:they'd 0 -3 3
R:they're -1 2 -1
R:thing 0 1 -1
R:think 0 -4 4
R:this -1 -9 9
R:though 0 6 -5
R:till 0 2 -2
R:time 18 0 -18
R:to -1 -12 13
R:told 0 2 -2
R:too 0 -1 1
R:tun 0 -3 3
R:two -1 6 -5
R:typical 0 -2 2
R:uhrzeit 0 3 -3
R:um 3 5 -8
R:und -4 7 -3
R:uns 5 7 -12
R:until -2 6 -4
R:up 0 1 -1
R:urlaub 0 -3 3
R:vereinbart 0 2 -1
R:verlegt 0 3 -3
R:verschoben -1 0 1
R:verstanden 0 -1 1
R:very 0 6 -6
R:vor 0 -6 6
R:vorgeschlagen 0 2 -2
R:vorgezogen 0 3 -2
R:vorher -1 5 -4
R:war -2 1 1
R:was -3 -12 15
R:we 0 -1 1
R:we've 0 1 -1
R:week -1 -3 3
R:wegen 2 -2 1
R:weil 0 5 -5
R:weiss 0 -2 2
R:well 0 6 -6
R:went 0 -2 2
R:were 0 -1 1
R:what -2 -3 5
R:when 2 0 -2
R:which -1 -3 4
R:who 0 -1 1
R:whole 0 -4 4
R:wieder 0 -6 6
R:will -1 -4 5
R:wir 8 -3 -5
R:wird 0 -2 2
R:with -2 2 0
R:won't 0 -1 1
R:works 0 -4 5
R:would 0 -4 4
R:write 0 -3 3
R:wrong 0 5 -5
R:wrote 0 11 -11
R:wäre 0 -1 1
R:würde 0 -4 4
R:yes 0 3 -3
R:yet 0 -1 1
R:you -1 -8 9
R:your 0 -1 1
R:zahnarzt 0 -6 6
R:zeit 6 -8 2
R:zu -1 -4 5
R:zugesagt 0 16 -16
R:zum 0 -6 6
R:zwar 0 2 -2
R:« 0 8 -8
R:ändern 3 -3 0
R:– -1 3 -2
R:“ 0 15 -15
anyheld:False -32 -11 43
anyheld:True 22 16 -38
cb:" 0 20 -20
cb:( 9 -10 2
cb:) 0 4 -4
cb:, -1 -23 24
cb:- 0 6 -5
cb:: -1 27 -26
cb:^ 20 -33 13
cb:aber 4 -1 -3
cb:also -2 -10 12
cb:and 9 12 -21
cb:as 1 6 -7
cb:because -4 -9 13
cb:but 2 27 -29
cb:das 0 -7 8
cb:dass -4 5 -2
cb:der -4 -21 25
cb:die -16 -13 29
cb:since -3 -17 20
cb:so -1 -3 4
cb:sondern -1 5 -4
cb:und 5 5 -10
cb:which -1 -2 4
cb:who 0 -3 3
ce:" 0 12 -12
ce:$ 5 -12 7
ce:( -1 1 0
ce:) 8 3 -11
ce:, -3 -24 27
ce:. 0 3 -3
ce:: 0 -1 1
ce:aber 0 -2 3
ce:also 0 -4 4
ce:and -3 7 -3
ce:as -1 -2 4
ce:because 1 1 -2
ce:but 2 -10 8
ce:das 6 -5 -1
ce:der 0 -9 9
ce:die -1 -10 12
ce:so 0 -13 13
ce:though 0 6 -5
ce:und -3 22 -19
ce:– 0 1 -1
cue:against -14 13 1
cue:another -19 -84 104
cue:asks -29 -109 137
cue:condition 44 -12 -32
cue:doubt -57 -155 212
cue:ends 139 -106 -33
cue:errand -29 -31 61
cue:foreign -90 -44 134
cue:ours 9 27 -35
cue:own-event -36 -17 53
cue:part -28 -4 32
cue:positive 41 60 -100
cue:reason 10 27 -37
cue:request -3 68 -66
cue:starts -35 35 1
cue:unsure -5 -53 58
cue:wants 12 5 -17
day>l0:" 0 2 -2
day>l0:, 0 20 -20
day>l0:- 0 4 -4
day>l0:: -1 4 -4
day>l0:^ -5 19 -14
day>l0:about 0 -4 4
day>l0:also 0 -27 27
day>l0:am -1 -5 6
day>l0:and 0 -4 4
day>l0:at -1 17 -17
day>l0:auch 0 4 -3
day>l0:auf -1 6 -5
day>l0:be 0 -6 6
day>l0:becomes 0 -1 1
day>l0:by 0 -1 1
day>l0:day+time 0 -12 12
day>l0:den 0 3 -3
day>l0:der -1 10 -10
day>l0:do 0 -2 2
day>l0:for 0 10 -10
day>l0:from 0 1 -1
day>l0:is 0 5 -4
day>l0:ist -1 11 -10
day>l0:it -1 -6 7
day>l0:it's -1 14 -13
day>l0:jetzt 0 2 -1
day>l0:kommt 0 -2 2
day>l0:maybe 0 -1 1
day>l0:me 0 -2 2
day>l0:not 0 14 -14
day>l0:now 0 3 -3
day>l0:oder 0 -1 1
day>l0:of 0 -13 13
day>l0:on -1 -7 8
day>l0:or 0 -3 3
day>l0:said 0 5 -5
day>l0:say 0 -1 1
day>l0:says 0 7 -7
day>l0:schon 0 -1 2
day>l0:since 0 -21 21
day>l0:so 0 13 -13
day>l0:the 0 10 -9
day>l0:till 0 -1 1
day>l0:to -2 5 -3
day>l0:until 0 -4 4
day>l0:with 0 1 -1
day>l:,_am 0 7 -7
day>l:,_it's 0 3 -3
day>l:,_on 0 2 -2
day>l:,_so 0 8 -8
day>l:HELDday_or 0 -2 2
day>l:NAME_, 0 3 -3
day>l:NAME_on 0 -2 2
day>l:^ -5 19 -14
day>l:^_am 0 10 -9
day>l:^_der 0 2 -2
day>l:^_is 0 -1 1
day>l:^_it's 0 13 -12
day>l:^_on 0 12 -12
day>l:^_the 0 7 -7
day>l:auf_den 0 3 -2
day>l:bitte_auf 0 1 0
day>l:date_is 0 4 -4
day>l:day_becomes 0 -1 1
day>l:day_is 0 3 -2
day>l:down_for 0 5 -5
day>l:erst_am 0 -10 10
day>l:es_am 0 -1 1
day>l:es_ist 0 9 -8
day>l:findet_am 0 1 -1
day>l:forward_to 0 5 -5
day>l:gave_me 0 3 -3
day>l:ich_am 0 -1 1
day>l:is_on -1 7 -7
day>l:is_the 0 -1 1
day>l:ist_am 0 2 -2
day>l:ist_der 0 5 -5
day>l:it's_at 0 2 -1
day>l:it's_on 0 -1 1
day>l:it's_the 0 -2 2
day>l:it_is 0 1 -1
day>l:it_on 0 -6 6
day>l:it_to 0 -1 2
day>l:jetzt_am 0 1 -1
day>l:let's_say 0 -3 3
day>l:make_it 0 -7 8
day>l:me_on 0 -6 6
day>l:moved_to -1 -4 5
day>l:off_to 0 1 -1
day>l:on_the 0 -6 6
day>l:postponed_to 0 1 -1
day>l:pushed_to 0 1 -1
day>l:rescheduled_to 0 3 -3
day>l:settled_on 0 2 -2
day>l:should_be 0 1 -1
day>l:so_it's 0 7 -7
day>l:sondern_am 0 1 -1
day>l:was_on 0 -1 1
day>l:week_of 0 -8 8
day>l:wird_am 0 -3 3
day>l:wurde_auf 0 -7 7
day>r0:" 0 4 -4
day>r0:$ -11 17 -6
day>r0:) 0 -10 10
day>r0:, -4 3 1
day>r0:. 0 2 -2
day>r0:: 0 -1 1
day>r0:? 0 -1 1
day>r0:ME 0 10 -10
day>r0:and 0 3 -3
day>r0:as 0 1 -1
day>r0:auch 0 -2 2
day>r0:be 0 -2 2
day>r0:bei 0 12 -12
day>r0:bleibt 0 2 -1
day>r0:but 0 -1 1
day>r0:day+time 0 -2 2
day>r0:for 0 2 -2
day>r0:habe 0 -1 1
day>r0:in 0 6 -6
day>r0:instead -1 1 0
day>r0:is 0 1 -1
day>r0:ist 0 3 -3
day>r0:it 0 6 -6
day>r0:not 0 1 -1
day>r0:now 0 -5 5
day>r0:oder 0 -1 1
day>r0:or 0 -1 1
day>r0:please 0 1 -1
day>r0:so 0 -3 3
day>r0:statt 0 1 -1
day>r0:und 0 2 -2
day>r0:verlegt 0 2 -2
day>r0:verschoben 0 -6 7
day>r0:vorgeschlagen 0 2 -2
day>r0:with 0 7 -7
day>r0:works 0 -4 4
day>r0:would 0 0 1
day>r0:wäre 0 -1 1
day>r0:ändern 0 1 0
day>r:$ -11 17 -6
day>r:,_$ -1 -5 6
day>r:,_, 0 4 -4
day>r:,_KNOWN 0 2 -2
day>r:,_NAME 0 4 -4
day>r:,_and 0 -1 1
day>r:,_at 0 1 -1
day>r:,_but 0 -5 5
day>r:,_by 0 3 -3
day>r:,_die 0 2 -1
day>r:,_ich 0 -3 3
day>r:,_new 0 -1 1
day>r:,_nicht 0 2 -2
day>r:,_no 0 4 -4
day>r:,_not 0 3 -3
day>r:,_she 0 1 -1
day>r:,_so 0 5 -5
day>r:,_the -1 5 -4
day>r:,_they 0 9 -9
day>r:,_und 0 4 -4
day>r:,_with 0 -7 7
day>r:?_$ 0 -5 6
day>r:ME_$ 0 4 -3
day>r:and_i 0 4 -4
day>r:bleibt_$ 0 3 -3
day>r:day+time_$ 0 -2 2
day>r:habe_ich 0 -1 1
day>r:instead_$ -1 2 -1
day>r:instead_, 0 2 -2
day>r:instead_? 0 -3 3
day>r:instead_of 0 1 0
day>r:it_is 0 6 -6
day>r:not_HELDday 0 1 -1
day>r:now_$ 0 4 -4
day>r:now_, 0 -10 10
day>r:oder_day 0 -1 1
day>r:or_day 0 -1 1
day>r:statt_$ 0 1 -1
day>r:verlegt_, 0 1 -1
day>r:verschoben_$ 0 -6 7
day>r:with_NAME 0 3 -3
day>r:wäre_mir 0 -1 1
end>l0:at 6 -5 0
end>l0:bis 0 -4 4
end>l0:by 3 -2 -2
end>l0:ends 4 -1 -2
end>l0:til 4 -2 -2
end>l0:till 2 -4 2
end>l0:to 8 -7 -2
end>l0:um -7 -1 8
end>l0:until 3 -3 0
end>l:,_till 5 0 -4
end>l:^_bis 7 -1 -6
end>l:^_ends 4 -1 -2
end>l:^_till 8 -1 -7
end>l:bis_um -3 0 4
end>l:closes_at 2 -1 -1
end>l:done_by 4 -1 -3
end>l:end_at -1 0 2
end>l:endet_um -5 -1 5
end>l:ends_at 3 -1 -1
end>l:finish_at -3 0 3
end>l:geht_bis 6 -1 -5
end>l:on_till -2 0 2
end>l:on_until 4 -1 -4
end>r0:$ 19 -25 6
end>r0:, 15 -5 -10
end>r0:? -5 0 5
end>r0:already 4 0 -3
end>r0:not 5 -2 -3
end>r0:so 1 0 -1
end>r:$ 19 -25 6
end>r:,_not 3 -1 -2
end>r:,_so -2 0 2
end>r:?_$ -5 0 5
end>r:already_$ 3 0 -3
end>r:not_at 2 -1 -1
kind:day -92 45 47
kind:end 154 -149 -5
kind:length -45 5 40
kind:shift -29 79 -50
kind:time -30 41 -10
l0:" -1 28 -28
l0:( 35 -27 -8
l0:, -21 50 -29
l0:- -1 22 -21
l0:/ 0 28 -28
l0:: -8 57 -49
l0:NAME 31 -30 -1
l0:^ 15 66 -82
l0:ab 0 15 -15
l0:about 0 -14 14
l0:actually 0 3 -3
l0:also -6 -33 39
l0:am -9 6 3
l0:and -2 -18 20
l0:around 0 -7 7
l0:at 30 -26 -4
l0:auch -1 21 -21
l0:auf 5 35 -40
l0:be -5 -6 11
l0:becomes -3 -1 4
l0:beginn -9 13 -4
l0:begins 0 3 -3
l0:between 0 -4 4
l0:bis 0 -21 21
l0:bitte -2 17 -15
l0:but -2 11 -10
l0:by 14 -12 -2
l0:comes 0 -7 7
l0:day+time -2 -15 17
l0:den -5 26 -21
l0:der -3 57 -55
l0:die 19 -4 -15
l0:do -1 9 -8
l0:down 0 -6 6
l0:due 0 -12 12
l0:either 0 -2 2
l0:ends 14 -5 -9
l0:entweder 0 -1 1
l0:erst -1 -7 7
l0:es -4 6 -2
l0:for -2 47 -45
l0:from -12 40 -27
l0:got 0 14 -14
l0:has 0 32 -32
l0:hat 0 -7 8
l0:if 0 -3 3
l0:is -18 17 1
l0:ist -11 16 -5
l0:it -7 -11 19
l0:it's -18 26 -9
l0:jetzt 0 10 -10
l0:kommt 0 -15 15
l0:maybe 0 -10 11
l0:me -4 17 -13
l0:meant -2 7 -5
l0:mit -3 8 -5
l0:nicht -4 -17 20
l0:not -7 -20 27
l0:now -3 37 -33
l0:oder -1 -12 13
l0:of -1 -39 41
l0:on -12 -44 56
l0:or -1 -15 15
l0:put 0 -7 7
l0:said -6 19 -13
l0:say 0 -3 4
l0:says -3 -2 5
l0:schon -2 -5 7
l0:since 0 -77 78
l0:so -15 0 15
l0:sondern -2 5 -3
l0:start -2 13 -11
l0:starts -3 11 -8
l0:steht -1 59 -58
l0:still -1 10 -8
l0:suggested 0 -2 2
l0:take 0 -27 27
l0:that's -6 3 3
l0:the -10 24 -14
l0:til 15 -7 -8
l0:till 9 -25 16
l0:time -3 5 -2
l0:to 9 56 -66
l0:um 40 -45 5
l0:und 0 1 -1
l0:until 11 -30 19
l0:vom 0 -13 13
l0:von -16 26 -10
l0:with 0 -10 11
l0:would 0 -4 4
l0:wrote -1 1 0
l1:, 10 28 -38
l1:0 -1 -9 9
l1:: 1 49 -50
l1:HELDday -1 1 0
l1:HELDtime -6 15 -9
l1:KNOWN -5 -10 15
l1:NAME -16 14 2
l1:^ 12 121 -133
l1:ab -2 -42 44
l1:acme -1 -6 6
l1:after 0 2 -2
l1:afternoon -1 28 -28
l1:agreed -1 27 -26
l1:also 3 15 -18
l1:an 0 -14 14
l1:and 12 52 -64
l1:another -1 -8 9
l1:are 0 5 -5
l1:at 0 12 -12
l1:auch 6 18 -24
l1:auf -2 28 -26
l1:back 0 -2 2
l1:be -8 17 -9
l1:begin -13 36 -22
l1:beginnt -3 7 -4
l1:begins -16 27 -10
l1:bei -6 4 2
l1:bis -14 -12 27
l1:bitte 17 -6 -10
l1:bleibt -1 15 -14
l1:booked 0 17 -17
l1:bumped -2 8 -6
l1:but 17 17 -34
l1:by 11 40 -51
l1:call -3 20 -17
l1:change 0 2 -1
l1:closes 7 -4 -3
l1:come -2 10 -8
l1:correct 0 2 -1
l1:correction 0 2 -2
l1:dann 0 24 -24
l1:das -4 19 -15
l1:date 0 30 -29
l1:day -1 13 -12
l1:day+time 0 -21 22
l1:dentist 0 -2 3
l1:do 0 6 -6
l1:doch -1 18 -17
l1:dog 0 -3 3
l1:done 17 7 -24
l1:down -1 21 -20
l1:due 0 -10 10
l1:einladung -5 9 -3
l1:end -4 -4 8
l1:endet -18 -4 22
l1:ends 10 -5 -5
l1:erst -18 23 -5
l1:es 10 -21 12
l1:exam 0 -4 4
l1:findet -2 9 -8
l1:finish -9 -3 12
l1:finishes 1 0 -1
l1:fix 0 4 -3
l1:for -4 63 -59
l1:forward -1 12 -11
l1:from -1 28 -28
l1:gave -2 23 -21
l1:geht 2 -5 3
l1:gespräch -7 0 7
l1:given -1 -1 2
l1:go -6 8 -2
l1:goes 10 -1 -8
l1:habe -3 -8 10
l1:hat -6 0 6
l1:have 0 1 -1
l1:here -1 -25 26
l1:hey 0 6 -6
l1:home 0 -2 2
l1:hour 0 6 -6
l1:ich -1 2 0
l1:immer -2 -37 38
l1:in -7 -13 20
l1:interview -4 19 -15
l1:interview's -8 52 -44
l1:is 4 9 -13
l1:ist -37 40 -3
l1:it -2 41 -39
l1:it's -12 25 -13
l1:ja 0 -10 11
l1:jetzt -2 17 -15
l1:kids -12 -14 26
l1:korrektur -2 3 -1
l1:kurz 0 2 -2
l1:link 0 3 -3
l1:mail -2 -12 14
l1:make -4 17 -12
l1:me -7 15 -8
l1:meeting -20 -17 36
l1:mich -1 -13 14
l1:might 0 -1 1
l1:mir 0 13 -13
l1:month 0 4 -4
l1:moved -10 -4 15
l1:nah -1 11 -10
l1:neu -1 4 -3
l1:new -3 9 -7
l1:nicht -8 -7 15
l1:no -1 17 -16
l1:nope 0 13 -13
l1:not 15 -46 31
l1:now -2 10 -9
l1:of -11 -21 32
l1:off -1 -4 6
l1:offered 0 18 -18
l1:on 10 1 -10
l1:one 0 4 -4
l1:opens -1 -11 12
l1:out 0 -1 1
l1:over -9 -1 10
l1:please -2 3 -1
l1:postponed 0 5 -4
l1:pushed -1 7 -6
l1:put -2 -1 2
l1:rescheduled -1 17 -16
l1:right -4 12 -8
l1:run 2 -13 11
l1:runs 7 -7 0
l1:schon -6 25 -18
l1:settled 0 12 -12
l1:she 0 -1 1
l1:shift -2 0 3
l1:shifted -1 -20 20
l1:shop -1 -4 4
l1:should -4 23 -19
l1:sie -1 26 -25
l1:slot 0 23 -23
l1:so -3 -33 36
l1:soll -14 -18 32
l1:sondern -4 15 -11
l1:sorry 0 1 -1
l1:start -11 21 -11
l1:starting -4 14 -10
l1:starts -18 13 5
l1:talk -1 14 -12
l1:termin -1 20 -20
l1:that -6 -8 14
l1:the -1 32 -32
l1:their -1 -17 18
l1:there -4 28 -24
l1:they -11 -15 26
l1:time -10 11 -1
l1:to 22 0 -22
l1:toronto 0 16 -15
l1:uhrzeit -1 10 -9
l1:und -5 33 -27
l1:uns -2 -10 12
l1:up 19 8 -27
l1:us 0 -27 28
l1:was 0 14 -14
l1:we -1 12 -11
l1:we're 0 9 -8
l1:week 0 -33 34
l1:what 0 -6 6
l1:which -5 -9 14
l1:wir -5 -22 27
l1:wird -1 -20 20
l1:work -7 0 7
l1:would 0 -18 18
l1:wrote -3 -4 7
l1:wurde -2 -21 23
l1:übrigens -1 -5 6
l2:" 0 30 -30
l2:& 1 28 -28
l2:+ 0 25 -25
l2:, 40 2 -41
l2:. -4 -28 32
l2:: -1 -32 33
l2:HELDday 0 -14 14
l2:HELDtime -16 22 -6
l2:KNOWN -7 -18 25
l2:NAME -2 -9 11
l2:^ 56 22 -78
l2:a -12 -9 21
l2:aber 23 1 -25
l2:about 0 12 -12
l2:acme 0 22 -21
l2:after -1 4 -3
l2:agreed 0 1 -1
l2:all 0 8 -8
l2:also -2 -4 6
l2:and 17 -49 32
l2:appointment -1 -8 9
l2:are 0 -1 1
l2:at -3 -5 7
l2:auch -1 8 -7
l2:back -1 7 -7
l2:be 2 -4 2
l2:been -1 -13 13
l2:bin -1 -17 18
l2:brought 0 19 -18
l2:but 5 1 -6
l2:by 0 -5 5
l2:call -6 3 3
l2:changed 0 1 -1
l2:correct -1 14 -14
l2:could -3 -9 12
l2:das -10 -11 21
l2:dass -14 22 -8
l2:date 0 4 -3
l2:day 0 12 -12
l2:den -4 0 4
l2:der -6 3 3
l2:did 0 5 -5
l2:die 1 4 -4
l2:do -2 11 -10
l2:doch 7 14 -21
l2:doing -1 3 -2
l2:either 0 -7 7
l2:end 0 -18 19
l2:ended 0 24 -24
l2:entweder 0 -3 3
l2:es 14 22 -36
l2:expects 0 13 -12
l2:first 0 -26 26
l2:football 0 -31 31
l2:for -5 -30 36
l2:from 0 -9 9
l2:fängt -3 39 -36
l2:geht -9 -5 14
l2:gespräch 0 34 -34
l2:go 14 -7 -7
l2:goes 37 -24 -14
l2:got -2 -2 4
l2:group 0 18 -17
l2:habe 0 11 -10
l2:haben -1 5 -4
l2:had 0 -3 3
l2:has 0 -2 2
l2:hat -10 -1 11
l2:have 7 -11 4
l2:her -6 -10 15
l2:hour -4 2 2
l2:i -7 -30 37
l2:i'd 0 -9 9
l2:i'm -2 21 -19
l2:ich -2 -23 25
l2:in -4 1 3
l2:instead -11 -21 32
l2:interview -1 64 -63
l2:is -1 22 -21
l2:ist 45 -44 -1
l2:it 37 29 -65
l2:it'll -6 15 -9
l2:it's -3 29 -26
l2:jetzt 0 17 -16
l2:kindly -2 4 -3
l2:laut 0 2 -2
l2:let 0 -27 28
l2:make -3 13 -9
l2:maybe -1 -10 10
l2:me -6 0 6
l2:meeting -6 12 -7
l2:mein -1 -25 26
l2:mir -1 -32 32
l2:move -1 -9 10
l2:moved 35 -1 -34
l2:moves 0 -28 28
l2:my -1 5 -4
l2:neuer 0 2 -2
l2:new 0 24 -24
l2:nicht -20 9 12
l2:night -2 -19 21
l2:no -1 30 -29
l2:not 7 9 -16
l2:now -2 7 -5
l2:of 0 46 -46
l2:off 0 -2 3
l2:on -1 -8 9
l2:one -1 -11 12
l2:please -1 0 1
l2:pushed -6 13 -6
l2:put 0 35 -34
l2:rang 0 2 -2
l2:richtig 0 4 -4
l2:said -1 -24 25
l2:school -7 -15 21
l2:she -1 -8 9
l2:shift -4 42 -38
l2:should -1 11 -11
l2:sich -1 4 -3
l2:sie 0 4 -3
l2:so -3 30 -28
l2:start -8 20 -12
l2:takes 0 8 -8
l2:termin -2 46 -44
l2:that -1 10 -9
l2:the 13 -62 49
l2:them 0 9 -9
l2:then 0 6 -6
l2:they -7 -14 20
l2:they've -2 -7 9
l2:time 44 -80 37
l2:to 3 -21 19
l2:told -1 -32 34
l2:turns 0 -1 1
l2:und 21 -7 -14
l2:uns -1 3 -3
l2:us -2 -17 18
l2:verschoben 0 1 -1
l2:vielleicht 0 -5 5
l2:war 0 -18 18
l2:was -1 -11 12
l2:we -4 21 -17
l2:we'll 2 4 -5
l2:we're -1 6 -6
l2:wedding 0 -6 6
l2:wenn 0 -4 4
l2:wir 11 9 -20
l2:with -11 42 -31
l2:woche 0 -5 6
l2:wrong 0 5 -5
l2:wurde 0 12 -12
l2:york -1 -2 3
l2:you -3 -13 16
l2:your -1 2 -1
l3:, -7 -16 23
l3:: -1 17 -16
l3:HELDday -1 11 -10
l3:KNOWN 6 32 -38
l3:NAME 44 -61 17
l3:^ 46 -2 -44
l3:a -17 45 -28
l3:aber -3 -14 17
l3:acme -4 12 -8
l3:after -1 5 -4
l3:also -9 21 -13
l3:am -1 -32 33
l3:and 8 -2 -6
l3:another 0 10 -10
l3:appointment 0 -3 3
l3:as 0 -7 7
l3:asked 0 5 -5
l3:at 0 -23 22
l3:auf 13 1 -14
l3:aus 31 -15 -16
l3:back 0 1 -1
l3:be 16 17 -33
l3:been 0 3 -3
l3:bei -1 -12 13
l3:but -4 20 -16
l3:call 0 4 -4
l3:can -4 -24 28
l3:change -1 10 -9
l3:changed 0 2 -1
l3:could 0 -17 17
l3:das 15 21 -35
l3:date 0 5 -4
l3:day -1 -5 6
l3:den 0 -27 28
l3:der 3 -52 48
l3:die -48 -41 89
l3:do 0 -2 3
l3:does -11 19 -7
l3:end 0 -26 26
l3:enough 0 7 -7
l3:es 0 12 -12
l3:for 0 -29 29
l3:from 0 2 -2
l3:geht 2 -4 2
l3:got -7 -8 14
l3:haben -1 11 -10
l3:has -5 6 -1
l3:hat -1 4 -4
l3:have 0 14 -14
l3:he -1 -11 12
l3:heard 0 6 -6
l3:her 0 14 -14
l3:hour -1 11 -9
l3:i -1 0 1
l3:i'm -1 13 -12
l3:i've 0 -1 1
l3:ich -2 -24 26
l3:if 0 -8 8
l3:in 18 -36 17
l3:interview -1 19 -18
l3:is -3 -16 19
l3:ist -1 16 -15
l3:it -6 -3 9
l3:it'll 15 0 -15
l3:it's -3 -40 43
l3:kindly -2 6 -4
l3:let 0 18 -18
l3:machen -2 -7 9
l3:mail -1 33 -32
l3:man 0 7 -7
l3:me -1 -44 45
l3:mein 0 -27 28
l3:might -8 -17 25
l3:mir 0 -7 8
l3:move -4 -19 24
l3:moved -15 16 -1
l3:my -19 -6 25
l3:nach -4 -30 34
l3:new -5 23 -17
l3:nice 0 2 -1
l3:nicht -1 7 -6
l3:no 0 3 -3
l3:noch -1 10 -9
l3:not -1 21 -20
l3:of 0 14 -14
l3:off 0 12 -12
l3:office 0 -24 25
l3:on -2 19 -17
l3:one 0 -3 3
l3:only 0 -10 10
l3:or 0 -6 6
l3:passt 0 31 -31
l3:please -1 6 -5
l3:put -3 8 -5
l3:ring -2 -10 12
l3:says -5 12 -7
l3:she 0 17 -17
l3:sie -1 -7 8
l3:so 13 42 -55
l3:sorry 0 33 -33
l3:starts 2 -1 -1
l3:termin 0 5 -5
l3:that -1 -26 27
l3:the -2 -1 3
l3:their 21 -16 -5
l3:they -1 29 -28
l3:they've 0 8 -8
l3:this -1 -7 7
l3:time 71 -101 30
l3:to -18 7 11
l3:um -6 10 -4
l3:und 1 -18 17
l3:up -6 -11 18
l3:us 0 13 -13
l3:want -1 27 -26
l3:war 0 17 -17
l3:was -1 -30 31
l3:we -2 -1 3
l3:we'll 16 -6 -10
l3:week 0 15 -14
l3:whole -1 1 0
l3:will 3 2 -4
l3:wir 0 15 -15
l3:wird 4 2 -7
l3:with -4 -34 37
l3:wrong -1 8 -7
l3:wrote -3 -9 12
l3:wurde 0 9 -9
l3:you -1 43 -43
l:,_also -5 12 -7
l:,_am -1 38 -38
l:,_and 0 10 -10
l:,_at -8 33 -24
l:,_from 0 10 -9
l:,_it's -1 26 -25
l:,_on -1 -11 12
l:,_say 0 -1 1
l:,_so -10 -31 41
l:,_sondern 0 1 0
l:,_till 19 -1 -18
l:,_to 0 2 -1
l:,_um -9 27 -18
l:0_oder 0 -6 7
l:0_or 0 -2 2
l::_" 0 28 -28
l::_at -5 18 -14
l:HELDday_but 0 3 -3
l:HELDday_or 0 -9 9
l:HELDtime_, 0 1 -1
l:HELDtime_becomes -3 10 -7
l:KNOWN_, -4 -20 24
l:NAME_, -1 18 -16
l:NAME_at -8 59 -50
l:NAME_on 0 -23 23
l:^ 15 66 -82
l:^_, -1 -25 26
l:^_also -1 -50 51
l:^_am -3 23 -20
l:^_around 0 -6 6
l:^_at -28 83 -55
l:^_bis 26 -2 -24
l:^_der -2 10 -8
l:^_die -5 8 -2
l:^_ends 14 -5 -9
l:^_entweder 0 -1 1
l:^_from -2 27 -25
l:^_it's -8 -17 25
l:^_not -1 -5 5
l:^_on -3 30 -27
l:^_so 0 8 -8
l:^_start -1 10 -8
l:^_starts -1 3 -3
l:^_still -1 10 -8
l:^_that's -1 17 -16
l:^_the -4 11 -6
l:^_till 32 -4 -28
l:^_um -4 16 -12
l:^_von -2 19 -17
l:^_would 0 -4 4
l:acme_: 0 5 -4
l:afternoon_of -1 29 -28
l:agreed_on -1 27 -26
l:also_: 0 2 -2
l:and_at -4 13 -9
l:and_got 0 14 -14
l:and_it's 0 2 -2
l:at_, 0 13 -12
l:auf_den -1 11 -10
l:be_at -13 18 -5
l:beginnt_um -3 6 -3
l:begins_at -16 27 -10
l:bis_um -14 0 14
l:bitte_auf 19 -14 -5
l:booked_from 0 7 -7
l:bumped_to -2 8 -6
l:but_at 11 14 -24
l:by_, 0 3 -3
l:by_at 12 -43 32
l:call_at -3 17 -14
l:change_: 0 1 -1
l:closes_at 7 -4 -3
l:correct_: 0 2 -1
l:date_is 0 14 -14
l:day+time_and 0 -19 19
l:day+time_oder 0 -2 2
l:day_: 0 2 -2
l:day_becomes 0 -12 12
l:day_is 0 10 -10
l:day_oder 0 -1 2
l:day_or 0 -2 2
l:dentist_at 0 -1 1
l:dentist_on 0 -1 2
l:dog_on 0 -3 3
l:done_by 16 -6 -10
l:down_for -1 25 -24
l:due_by 0 -4 4
l:end_at -6 0 6
l:endet_um -18 -4 22
l:ends_at 10 -5 -5
l:erst_am 0 -8 9
l:erst_um -18 33 -15
l:es_am -1 -3 4
l:es_auf -1 4 -3
l:es_ist -8 -7 15
l:es_um 34 1 -35
l:findet_am 0 3 -3
l:finish_at -11 -1 13
l:finishes_at 1 0 -1
l:fix_: 0 4 -3
l:for_at -4 33 -28
l:forward_to 0 19 -18
l:from_at -1 6 -6
l:gave_me -2 23 -21
l:geht_bis 22 -2 -20
l:given_me -1 -1 2
l:habe_am 0 -1 1
l:habe_um -2 -7 9
l:hey_it's 0 6 -6
l:hour_: 0 1 -1
l:ich_am 0 -5 5
l:ich_um -1 -7 8
l:immer_um -1 -1 2
l:in_at -3 -18 21
l:interview_at -3 6 -3
l:interview_is 0 6 -6
l:is_at 9 23 -32
l:is_on -3 -21 24
l:is_the 0 -5 6
l:ist_am -1 -13 14
l:ist_der -1 23 -23
l:ist_um -20 5 15
l:it's_at -30 13 17
l:it's_either 0 -1 1
l:it's_now -1 3 -2
l:it's_on -1 15 -13
l:it's_the 0 -7 7
l:it_, 0 4 -4
l:it_at -6 29 -23
l:it_for 0 -1 1
l:it_is -4 -15 19
l:it_on 0 21 -21
l:it_says -2 -16 17
l:it_starts -2 7 -5
l:it_to -1 7 -5
l:jetzt_am 0 6 -6
l:kids_at -6 -13 19
l:korrektur_: -2 3 -1
l:kurz_: 0 2 -2
l:let's_say 0 -9 9
l:make_it -4 16 -12
l:me_at -9 -22 31
l:me_on -1 9 -8
l:mich_auf 0 -12 12
l:mich_um 0 -1 1
l:might_be 0 -1 1
l:mir_den 0 15 -15
l:month_, 0 4 -4
l:moved_to -9 -13 22
l:nah_it's -1 11 -10
l:nicht_um -8 -8 16
l:nope_, 0 13 -13
l:not_at 30 -45 14
l:now_at -1 4 -3
l:now_it's 0 1 -1
l:now_on 0 1 -1
l:off_at -1 -11 12
l:off_to 0 5 -4
l:offered_me 0 18 -18
l:on_at -4 33 -30
l:on_for -1 6 -6
l:on_the -1 -22 23
l:on_till -7 0 7
l:on_until 18 -2 -16
l:opens_at -1 -11 12
l:out_at 0 -1 1
l:postponed_to 0 5 -4
l:pushed_to -1 7 -6
l:put_on 0 12 -12
l:rescheduled_to 0 16 -16
l:runs_from -5 16 -10
l:runs_until -15 -2 17
l:schon_um -6 26 -20
l:settled_on 0 12 -12
l:she_said 0 3 -3
l:shifted_to -1 -20 20
l:should_be -4 14 -10
l:slot_, 0 24 -24
l:so_: 0 3 -3
l:so_it's -3 -42 44
l:sondern_am 0 5 -5
l:start_at -6 9 -3
l:starting_at -4 14 -10
l:starts_at -18 13 5
l:termin_auf 0 2 -1
l:termin_ist 0 2 -2
l:the_it's -1 30 -29
l:they_said -5 -14 19
l:thing_, 0 -8 8
l:time_, -3 -50 53
l:time_- -1 9 -9
l:time_: -1 3 -2
l:time_is -1 11 -10
l:to_at 23 18 -41
l:to_the 0 1 -1
l:uhrzeit_ist 0 8 -7
l:uns_auf -1 7 -6
l:up_at 5 -18 13
l:up_on 0 22 -22
l:up_to 3 4 -8
l:was_on 0 -16 16
l:we_do 0 -7 7
l:week_of 0 -33 34
l:what_about 0 -6 6
l:which_is -5 -9 14
l:wird_am 0 -15 15
l:wrote_at -3 -9 13
l:wurde_auf -2 -21 23
last:False -7 -26 33
last:True 39 -38 -1
lc:/ 0 29 -29
lc:0 -4 6 -3
lc:HELDday -2 14 -12
lc:HELDday+time 0 2 -2
lc:HELDtime -8 18 -11
lc:KNOWN -8 -13 20
lc:NAME 6 -61 55
lc:a -33 -31 64
lc:ab -2 -27 29
lc:about 0 -2 2
lc:acme -4 45 -41
lc:actually -1 21 -20
lc:afraid 0 3 -3
lc:after -1 -8 8
lc:afternoon -1 28 -28
lc:agreed -1 21 -20
lc:am -10 -23 32
lc:an -1 -19 20
lc:another -4 -25 28
lc:anyway 0 12 -11
lc:appointment -1 -2 4
lc:are 0 -23 23
lc:around 0 -7 7
lc:ask 0 -13 13
lc:asked 0 -3 3
lc:at 28 -81 53
lc:auch 5 8 -13
lc:auf 3 63 -66
lc:aus 52 -41 -11
lc:back 0 -4 4
lc:be 4 -17 13
lc:becomes -6 37 -31
lc:been -2 8 -6
lc:begin -14 38 -24
lc:beginn -10 29 -19
lc:beginnt -3 9 -6
lc:begins -17 30 -13
lc:bei -11 -2 13
lc:beim -28 11 17
lc:between 0 -4 4
lc:bin -1 -21 22
lc:birthday 0 -4 4
lc:bis -14 -34 48
lc:bitte 14 11 -25
lc:bleibt -1 15 -14
lc:block 12 -2 -10
lc:booked 0 34 -34
lc:brought -6 17 -11
lc:bumped -2 8 -6
lc:by 12 4 -16
lc:call -9 17 -8
lc:came 0 -1 2
lc:can -5 -1 6
lc:can't 0 -11 11
lc:car 0 -19 20
lc:chance -3 -18 21
lc:change -11 25 -14
lc:changed -1 6 -5
lc:class 0 45 -45
lc:closes 25 -23 -2
lc:comes 0 -11 11
lc:company 0 11 -11
lc:correct -1 34 -33
lc:could -5 2 3
lc:cut -5 10 -4
lc:dafür 4 8 -12
lc:dann -1 11 -9
lc:date -1 36 -35
lc:daughter 0 -3 4
lc:day -1 -3 4
lc:day+time -2 -18 20
lc:den -9 11 -1
lc:denen -2 14 -12
lc:dentist 0 -25 25
lc:do -8 11 -2
lc:doch 5 -20 14
lc:does -16 -1 17
lc:dog 0 -3 3
lc:doing -3 11 -7
lc:done 22 -11 -11
lc:down -5 48 -43
lc:drop 0 -2 2
lc:drum 0 17 -17
lc:due 0 -21 22
lc:either -1 -20 21
lc:end -5 -17 22
lc:ended 0 24 -24
lc:endet -2 -7 9
lc:ends 18 -11 -7
lc:enough 0 7 -7
lc:entweder 0 -3 4
lc:erst -20 -9 29
lc:es 23 -2 -20
lc:evening 0 -11 11
lc:exam 0 -3 3
lc:expects 0 22 -22
lc:final 0 -5 6
lc:findet -2 9 -8
lc:finish 38 -32 -6
lc:finishes 13 -1 -12
lc:first 0 -9 10
lc:fixed 0 1 -1
lc:football 0 -31 31
lc:for -12 -1 14
lc:forms 0 -5 5
lc:forward -7 29 -22
lc:from -13 24 -11
lc:fängt -9 15 -6
lc:gave -2 27 -24
lc:geht 2 23 -25
lc:gespräch -8 44 -36
lc:gets 0 -6 6
lc:given -1 15 -14
lc:go 8 1 -9
lc:goes 39 -29 -10
lc:going 26 -4 -22
lc:got -12 -2 14
lc:habe -3 -9 12
lc:haben -2 33 -31
lc:had 0 -5 5
lc:hairdresser 0 -15 15
lc:has -6 2 4
lc:hat -17 -7 25
lc:have 8 -10 2
lc:he -3 10 -7
lc:heard 0 -42 42
lc:her -6 4 2
lc:here -1 -25 26
lc:hey 0 6 -6
lc:his 0 -6 6
lc:home -7 -2 9
lc:hoping 0 -26 26
lc:hour -4 46 -43
lc:i -37 -38 76
lc:i'd -21 -27 48
lc:i'll -1 -31 32
lc:i'm -28 -14 42
lc:i've -8 -2 10
lc:ich -5 -63 68
lc:if -1 -31 32
lc:ihnen 0 33 -33
lc:immer -21 -37 58
lc:in -17 8 9
lc:informed 0 2 -2
lc:instead -12 3 9
lc:interview -3 52 -49
lc:interview's -8 52 -44
lc:invitation -1 16 -15
lc:is -11 16 -5
lc:ist -2 10 -9
lc:it 1 3 -4
lc:it'll 9 21 -30
lc:it's -32 54 -22
lc:jetzt -3 55 -52
lc:kids -12 -16 28
lc:kind 0 7 -7
lc:kindly -5 20 -16
lc:kommt 0 -41 41
lc:landlord 0 -6 6
lc:leave 0 -1 1
lc:let -1 3 -3
lc:letter 0 -23 23
lc:machen -2 -9 11
lc:mail -1 13 -12
lc:make -8 29 -21
lc:manager -6 -17 24
lc:maybe -1 -20 21
lc:me 2 -11 9
lc:mean -1 3 -1
lc:meant -2 7 -5
lc:meet 0 5 -5
lc:meeting -25 4 21
lc:mein -5 -68 74
lc:meine 0 -1 1
lc:meiner -1 5 -4
lc:mentioned 0 -4 5
lc:mich -3 -20 23
lc:might -8 -18 26
lc:mir 0 29 -28
lc:mit 1 11 -12
lc:move -5 -27 32
lc:moved 12 4 -15
lc:moves 0 -28 28
lc:mum's 0 -4 4
lc:muss -1 -4 5
lc:my -31 -77 108
lc:nah -1 11 -10
lc:need 27 -21 -5
lc:neuer -1 4 -3
lc:new -3 9 -6
lc:nicht -31 -27 58
lc:night -2 -19 21
lc:no -2 15 -13
lc:noch 0 -24 24
lc:not 6 -70 64
lc:note 1 0 0
lc:now -8 69 -62
lc:nun 0 16 -16
lc:nur -5 13 -8
lc:ob -1 20 -19
lc:oder -1 -12 13
lc:of -25 -6 30
lc:off -2 -9 10
lc:offered 0 42 -42
lc:old 0 -2 2
lc:on -24 -15 39
lc:one 0 -1 1
lc:only -5 10 -5
lc:opens -1 -18 19
lc:or -1 -16 17
lc:our -1 -28 29
lc:out 0 6 -5
lc:over -9 -1 10
lc:own 0 -7 7
lc:phone 0 -12 12
lc:physio 0 -15 15
lc:please -8 37 -29
lc:post -1 -5 6
lc:postponed 0 5 -4
lc:power 0 20 -20
lc:pushed -8 9 -1
lc:put -5 21 -16
lc:rang 0 -1 1
lc:rather 29 -39 10
lc:recruiter 0 -18 18
lc:rescheduled -1 17 -16
lc:right -4 11 -7
lc:ring -4 21 -17
lc:run 2 -13 11
lc:runs 7 -7 0
lc:said -7 16 -9
lc:say -4 2 3
lc:says -8 -2 10
lc:schon -8 8 0
lc:school -7 -15 22
lc:see -1 1 0
lc:sent 0 -8 8
lc:settled -1 25 -24
lc:she -7 -19 25
lc:shift -13 41 -29
lc:shifted -1 -18 19
lc:shop -1 -4 4
lc:should -4 35 -30
lc:sie -6 11 -4
lc:sister 0 -2 2
lc:sits -12 7 5
lc:slot 0 2 -2
lc:soll -14 -18 32
lc:sorry -4 6 -2
lc:start -18 52 -34
lc:starting -4 17 -13
lc:starts -21 24 -2
lc:stays -7 10 -3
lc:steht -1 59 -58
lc:still -18 30 -12
lc:strike 0 1 0
lc:suggested 0 -2 2
lc:suppose 0 -1 1
lc:sure -2 12 -10
lc:take -1 -30 30
lc:takes 3 5 -8
lc:talk 1 31 -32
lc:tell 0 -4 4
lc:termin -4 72 -69
lc:test 0 -11 11
lc:that -10 -19 28
lc:that's -6 -31 37
lc:the -33 10 23
lc:their -2 -21 23
lc:them -1 -3 4
lc:then -1 -35 36
lc:there -4 -2 6
lc:there's -3 6 -2
lc:therefore 0 2 -1
lc:they 27 11 -38
lc:they'd 0 -7 7
lc:they'll 11 -8 -3
lc:they're 0 1 -1
lc:they've -9 19 -11
lc:thing 0 4 -3
lc:think 0 5 -5
lc:this -3 -7 10
lc:til 15 -7 -8
lc:till 2 -25 23
lc:time 70 40 -110
lc:to 19 20 -39
lc:told 4 -48 44
lc:took 0 7 -7
lc:train -1 -5 5
lc:turns 0 -1 1
lc:uhrzeit -1 8 -8
lc:um 39 -32 -7
lc:uns -3 -20 23
lc:until 11 -30 19
lc:up 12 -20 7
lc:us -2 -31 34
lc:vet 0 -4 4
lc:vielleicht -1 -24 26
lc:vom 0 -11 12
lc:von -17 42 -25
lc:vorstellungsgespräch 0 7 -6
lc:want 14 0 -14
lc:wants -4 1 3
lc:war -1 -40 40
lc:was -2 -13 15
lc:we -4 40 -36
lc:we'll 34 -7 -27
lc:we're 13 19 -32
lc:wedding 0 -6 6
lc:week 0 -33 34
lc:wegen 0 8 -7
lc:wenn 0 -4 4
lc:were 0 7 -7
lc:what 0 -9 9
lc:whether 0 -1 1
lc:whole 0 4 -3
lc:will 68 -42 -26
lc:wir 5 6 -10
lc:wird -2 -9 11
lc:wirs 0 14 -14
lc:with -14 3 11
lc:work -7 0 7
lc:works -2 -18 20
lc:would -1 17 -16
lc:wrote -7 -13 20
lc:wurde -2 -8 10
lc:würde 0 30 -30
lc:yes 0 23 -23
lc:you -5 86 -81
lc:you've -2 -22 24
lc:your -3 9 -5
lc:übrigens -4 7 -4
lc:„ 0 15 -15
lr:"_" 0 7 -7
lr:"_, 0 3 -3
lr:(_) 35 -21 -14
lr:,_$ -13 31 -18
lr:,_, -2 -18 20
lr:-_$ -1 22 -21
lr:/_$ 0 28 -28
lr::_$ -4 14 -10
lr::_, -1 47 -46
lr::_bleibt -1 11 -10
lr:^_$ 18 24 -42
lr:^_, -21 24 -3
lr:^_ME -10 33 -23
lr:^_actually -1 6 -5
lr:^_and 0 7 -7
lr:^_as -1 4 -4
lr:^_geht -1 20 -19
lr:^_instead -6 10 -5
lr:^_is 23 -19 -4
lr:^_ist -6 15 -8
lr:^_it -1 6 -5
lr:^_nicht 0 2 -1
lr:^_not -2 4 -2
lr:^_now -2 -39 40
lr:^_oder 0 -4 4
lr:^_or 0 -3 3
lr:^_please -4 24 -20
lr:^_statt -1 5 -4
lr:^_time -9 -13 23
lr:^_und 0 4 -3
lr:^_with -2 15 -13
lr:^_works 0 -24 24
lr:^_wäre 0 -3 3
lr:^_– 0 6 -5
lr:actually_$ 0 3 -3
lr:also_$ -5 0 5
lr:am_$ -3 31 -28
lr:am_, -1 37 -36
lr:am_ME 0 4 -4
lr:am_auch 0 -20 20
lr:am_habe 0 -7 7
lr:am_ist -1 8 -8
lr:am_noch 0 -1 1
lr:am_statt 0 1 -1
lr:and_$ -1 -3 4
lr:at_$ 31 -8 -24
lr:at_, 35 -18 -17
lr:at_? -8 10 -2
lr:at_already 11 4 -15
lr:at_and -18 12 6
lr:at_instead 24 -25 2
lr:at_not 3 2 -5
lr:at_on -4 -30 34
lr:at_or -1 -2 3
lr:at_rather -4 15 -12
lr:at_so -2 -11 13
lr:at_that -1 3 -2
lr:at_to 0 -1 2
lr:auch_? 0 -4 5
lr:auf_$ -3 -9 11
lr:auf_, -7 43 -36
lr:auf_gelegt 0 2 -2
lr:auf_geschoben 0 -26 26
lr:auf_verlegt -1 9 -8
lr:auf_verschoben -2 -23 25
lr:auf_ändern -3 5 -2
lr:be_$ -4 5 -1
lr:becomes_$ -3 10 -8
lr:becomes_, 0 -12 12
lr:bis_$ 23 -11 -12
lr:bis_, 0 -4 3
lr:but_$ -2 11 -10
lr:by_$ -10 -6 16
lr:by_, 16 -3 -13
lr:day+time_$ -2 -15 17
lr:den_$ 0 11 -11
lr:den_, -1 -28 29
lr:den_verlegt 0 3 -3
lr:den_verschoben 0 2 -2
lr:der_$ -1 16 -15
lr:der_, 0 20 -20
lr:die_sind 20 -7 -14
lr:do_$ 0 7 -6
lr:due_$ 0 -12 12
lr:either_or 0 -2 2
lr:ends_$ 12 -4 -8
lr:entweder_oder 0 -1 1
lr:es_, -4 12 -8
lr:for_$ -1 22 -21
lr:for_, 0 8 -8
lr:for_with 0 8 -8
lr:from_$ -10 -9 19
lr:from_, -1 49 -48
lr:got_$ 0 14 -14
lr:has_$ 0 31 -31
lr:is_$ -13 8 5
lr:is_, -1 6 -4
lr:is_and 0 1 -1
lr:ist_$ -9 -6 15
lr:ist_, 0 4 -4
lr:it's_$ -11 -40 51
lr:it's_, -3 -17 20
lr:it's_and 0 2 -2
lr:it's_in -1 19 -18
lr:it's_not -1 8 -8
lr:it's_now 0 5 -5
lr:it's_with 0 -2 2
lr:it_$ -4 -50 54
lr:it_? 0 16 -16
lr:it_instead -2 4 -2
lr:jetzt_$ 0 8 -8
lr:kommt_$ 0 -15 15
lr:me_$ -3 -17 20
lr:me_and 0 18 -18
lr:me_for 0 9 -9
lr:me_instead -1 5 -4
lr:meant_$ -2 7 -5
lr:not_$ -7 12 -5
lr:now_$ -1 17 -16
lr:now_, 0 1 -1
lr:now_and -2 18 -16
lr:oder_, -1 -5 6
lr:of_$ -1 -4 5
lr:on_" 0 17 -17
lr:on_$ -6 -28 33
lr:on_, -2 -3 5
lr:on_? 0 -5 5
lr:on_ME -3 -44 46
lr:on_instead 0 12 -12
lr:on_now 0 20 -19
lr:on_so 0 -2 2
lr:or_$ 0 -6 6
lr:or_, -1 -8 8
lr:said_$ -2 -7 9
lr:said_, -1 22 -21
lr:say_$ 0 -25 25
lr:say_? 0 21 -21
lr:says_$ -1 -4 4
lr:says_, -2 23 -21
lr:says_and 0 -20 20
lr:schon_$ -2 -5 7
lr:since_$ 0 -77 78
lr:so_$ -8 27 -19
lr:so_, -2 -29 31
lr:so_it -1 -3 4
lr:so_please -2 -13 15
lr:starts_$ -3 8 -6
lr:steht_$ 0 9 -8
lr:take_$ 0 -27 27
lr:that's_$ -6 1 5
lr:the_$ -1 24 -23
lr:the_, 0 47 -47
lr:the_is -5 8 -3
lr:til_$ 15 -7 -8
lr:till_$ -1 -10 12
lr:till_, -2 -8 10
lr:to_$ 14 7 -21
lr:to_, -7 5 2
lr:to_? -1 19 -18
lr:to_ME 0 4 -4
lr:to_and 0 3 -3
lr:um_$ -18 32 -14
lr:um_, 28 8 -36
lr:um_an -11 89 -79
lr:um_bin -2 -10 12
lr:um_los -8 17 -9
lr:um_statt -2 7 -5
lr:um_time -6 22 -15
lr:um_und -2 2 0
lr:until_$ 4 -24 19
lr:until_, 5 -2 -3
lr:von_$ -12 0 12
lr:with_$ 0 4 -4
nday:0 25 -18 -7
nday:1 -33 57 -25
nday:2 -3 -30 33
nday:3 0 -5 5
nend:0 -25 20 5
nend:1 20 -13 -7
nend:2 -5 -2 7
ntime:0 27 3 -30
ntime:1 -40 48 -8
ntime:2 2 -45 43
ntime:3 0 0 1
o:" 0 -21 21
o:( 0 2 -2
o:) 0 2 -2
o:, -9 3 6
o:- 0 0 1
o:. -1 5 -4
o:/ -1 5 -4
o:0 7 -9 2
o:: -3 9 -6
o:? -1 -20 21
o:KNOWN -1 42 -41
o:NAME 19 5 -24
o:a -1 13 -12
o:aber 5 -4 -1
o:about 0 3 -3
o:acme -2 9 -7
o:afraid 0 4 -4
o:after 0 11 -10
o:afternoon 0 3 -3
o:again -1 3 -3
o:all 0 8 -8
o:alles 0 -2 2
o:almost 0 2 -2
o:already 0 1 -1
o:also -2 0 2
o:always 0 1 -1
o:am -2 7 -5
o:an 11 0 -11
o:and -3 7 -4
o:angerufen 0 2 -2
o:another 0 2 -2
o:anyway -1 2 -2
o:april -4 9 -5
o:are 0 1 -1
o:as 1 5 -6
o:asked 3 -2 -1
o:at -6 11 -6
o:auf 5 -4 -1
o:be -1 9 -8
o:because 0 5 -4
o:been 0 6 -6
o:before 0 1 -1
o:bei -2 -12 14
o:being 0 1 0
o:believe 0 -6 6
o:berlin 0 1 -1
o:between 0 1 -1
o:bin 0 5 -5
o:bis 24 -18 -6
o:bit -1 5 -4
o:bitte 5 6 -11
o:bleibt -1 -1 2
o:both 0 1 -1
o:broke 0 1 -1
o:bruder 0 2 -2
o:building 0 2 -2
o:but 0 9 -9
o:by -1 12 -11
o:calendar 0 6 -6
o:calendars 0 3 -2
o:call 0 2 -2
o:called 5 -4 -1
o:came 0 -4 4
o:can 0 2 -2
o:can't -1 2 -1
o:candidate 0 2 -2
o:changed 0 1 -1
o:checked 0 2 -2
o:clock 0 -15 15
o:closed -1 5 -4
o:com -1 4 -4
o:comes -3 3 0
o:confuse 0 1 -1
o:correct 0 9 -9
o:could 0 1 -1
o:da -2 13 -11
o:dabei 6 0 -5
o:dann 0 1 -1
o:das 18 -9 -8
o:data 0 1 -1
o:date 0 3 -3
o:dates 0 1 -1
o:daughter 0 5 -5
o:day -2 12 -10
o:days 0 2 -2
o:dazu 18 -10 -8
o:dear 0 3 -3
o:dem 0 -2 2
o:den 0 3 -2
o:denen 0 6 -6
o:der -2 13 -11
o:die -4 11 -7
o:dienstag -1 3 -1
o:dir 0 6 -6
o:do -1 -18 19
o:doing 0 2 -2
o:dort -1 3 -2
o:down 0 -5 5
o:driving 5 -5 0
o:early 0 1 -1
o:ehrlich 0 4 -4
o:ein -3 6 -3
o:else 0 4 -3
o:end 0 3 -3
o:er 6 -5 -1
o:erst 0 1 -1
o:es 3 3 -5
o:evening 0 1 -1
o:everything 0 1 -1
o:example -1 4 -4
o:falsche 0 3 -3
o:fault -1 2 -1
o:final 0 3 -2
o:fine 0 -3 3
o:first -4 13 -9
o:fix 0 3 -3
o:for 1 24 -25
o:four 0 -7 7
o:friday -2 13 -12
o:from -4 4 0
o:funny 0 2 -2
o:fährt 0 1 -1
o:gave -1 5 -4
o:geehrtes 0 1 0
o:gesagt -1 17 -16
o:geschrieben 0 1 -1
o:get 0 1 -1
o:given 0 5 -5
o:glasses 0 -4 5
o:go 0 2 -2
o:gone 0 3 -3
o:good 0 1 -1
o:gut 0 -1 1
o:habe -3 14 -11
o:haben 0 12 -11
o:habit 0 1 -1
o:had -1 4 -3
o:half 0 1 -1
o:hand 0 3 -3
o:harvest -1 5 -5
o:has -1 9 -8
o:hat -1 4 -3
o:hatte 0 6 -5
o:have -2 -4 6
o:he 0 -7 7
o:heisst 6 -1 -5
o:hello 0 6 -6
o:her 0 9 -8
o:here 1 8 -9
o:herself 0 4 -4
o:hi 0 -7 7
o:hiya 0 1 0
o:home 0 1 -1
o:honestly 0 3 -2
o:hour 10 -22 12
o:hr 0 1 -1
o:https -1 4 -4
o:hätte 0 2 -2
o:i 2 -7 5
o:i'd 0 4 -4
o:i'll 0 -7 8
o:i'm -1 9 -8
o:i've 0 -2 2
o:ich -4 4 0
o:ihnen -1 2 -2
o:immer -1 4 -3
o:in -9 26 -18
o:instead 0 -19 19
o:interview 0 -6 6
o:interviewer 0 1 -1
o:invite 0 5 -5
o:is 1 21 -22
o:isn't 0 1 -1
o:ist 1 -2 1
o:istanbul -1 -14 15
o:it -6 -21 26
o:it's -4 -19 23
o:jetzt 0 4 -3
o:job 0 3 -3
o:just -1 -16 16
o:keine -2 1 1
o:kind 0 7 -6
o:kindly 0 1 -1
o:knee 0 2 -2
o:know 0 -1 1
o:kommt 0 5 -4
o:krank 0 2 -2
o:lady 0 6 -6
o:last -2 4 -2
o:late 0 1 -1
o:later 2 0 -2
o:let -1 -1 2
o:letter 0 8 -8
o:link 0 6 -6
o:lol 0 2 -2
o:looking 0 3 -3
o:länge 0 -3 3
o:mail 0 1 -1
o:mal 0 12 -12
o:manager 0 1 -1
o:me -4 -12 15
o:meet 0 3 -3
o:meeting 0 3 -3
o:mein -1 9 -8
o:meine 0 2 -2
o:mich 0 3 -3
o:minuten 0 -4 4
o:minutes -3 4 -1
o:mir 0 1 -1
o:misread 0 3 -3
o:mit 6 0 -6
o:mix 0 1 -1
o:mixed 0 4 -3
o:monday -1 -15 16
o:montag 0 3 -2
o:more 0 1 -1
o:morning 0 4 -4
o:moved 11 -2 -9
o:muss 0 1 -1
o:my -3 34 -32
o:nearly 0 2 -2
o:nervous 0 1 -1
o:never 0 2 -2
o:new -1 4 -3
o:nicht -3 -2 5
o:night -1 7 -6
o:no -6 5 1
o:noch 18 -15 -3
o:not -5 4 1
o:nothing 0 -7 7
o:now -3 5 -2
o:number 0 2 -2
o:nur -2 5 -3
o:o'clock 0 -3 4
o:of -7 7 -1
o:off 0 10 -9
o:offen 6 -5 -1
o:office -1 5 -5
o:oh 0 2 -2
o:ok -1 6 -6
o:old 0 1 -1
o:oma 0 5 -4
o:on 1 4 -4
o:once -1 2 -1
o:one 0 -9 9
o:only 0 -15 15
o:or 0 -7 7
o:other 0 3 -3
o:our 0 3 -2
o:out 0 7 -7
o:over 0 -9 9
o:panel 0 5 -6
o:passt -1 -18 19
o:past 0 -6 6
o:person -1 -4 4
o:phone -2 14 -13
o:place 0 1 -1
o:play 0 4 -3
o:please 0 5 -5
o:pm -2 -10 13
o:prepmail-team 0 1 0
o:put -1 5 -4
o:quarter 0 -7 7
o:rain 0 3 -3
o:rang 0 7 -7
o:read 0 6 -6
o:recruiter 5 -2 -3
o:remains 0 2 -2
o:rest 0 3 -3
o:richtige -2 1 1
o:role 0 1 0
o:room 0 4 -3
o:round 0 3 -3
o:runde -2 1 1
o:same -3 1 2
o:says -1 6 -5
o:schon -1 -11 12
o:school 0 4 -3
o:screening -2 1 1
o:sehr 0 1 0
o:she 0 -14 14
o:shift 0 1 -1
o:should 0 -9 10
o:side 0 4 -4
o:sie -1 20 -18
o:since 0 6 -6
o:sind 0 3 -3
o:site 0 2 -1
o:six 0 1 -1
o:skiing 0 1 -1
o:sleep 0 -7 7
o:snow -1 2 -1
o:snowed 0 3 -3
o:so -2 5 -3
o:sorry -1 2 -1
o:start 4 1 -5
o:starts -1 -6 7
o:stays -1 6 -6
o:still 0 8 -8
o:story 0 2 -2
o:sure -1 -3 3
o:surgery 0 2 -2
o:swapped 0 1 -1
o:talked 0 4 -4
o:team -4 0 3
o:test 0 1 -1
o:th -4 -28 32
o:thank 0 2 -2
o:thanks 0 -7 7
o:that -5 11 -6
o:that's -2 9 -7
o:the -8 35 -28
o:their -1 -1 2
o:them -1 7 -6
o:then -2 -13 15
o:there -1 14 -13
o:these 0 1 -1
o:they -4 -5 9
o:they'd 0 2 -2
o:they'll 0 -3 3
o:they've 0 4 -4
o:thing 0 3 -2
o:think 0 -9 9
o:this 0 6 -5
o:three -1 8 -8
o:thursday -1 -1 2
o:time -2 -20 22
o:time's 0 2 -2
o:to -7 26 -19
o:told 0 4 -3
o:too 0 2 -2
o:took -4 -19 24
o:tuesday -4 16 -12
o:two 0 9 -9
o:typing 0 1 -1
o:uhr 33 -25 -8
o:um 4 0 -4
o:unchanged 0 6 -6
o:uncle 0 3 -2
o:und 2 8 -10
o:uns -1 -18 18
o:until 0 5 -5
o:up -1 10 -9
o:update 0 4 -4
o:vertippt 0 2 -2
o:very 0 7 -7
o:video -1 4 -4
o:vorgeschlagen 0 2 -2
o:w 0 1 -1
o:want 0 -1 1
o:war 0 2 -2
o:was 2 -2 0
o:we -5 7 -3
o:we'll 0 1 -1
o:wednesday -3 6 -3
o:week -2 4 -2
o:weil 0 2 -2
o:well 0 -1 2
o:were 0 3 -3
o:what 0 2 -1
o:when 0 4 -3
o:which 0 -17 18
o:while 5 -4 -1
o:who 0 -7 7
o:whole 0 3 -3
o:wife 0 1 -1
o:will 0 6 -6
o:with -2 14 -12
o:work 0 2 -2
o:would 0 6 -6
o:writing 0 1 -1
o:wrong -1 4 -3
o:wrote 0 -10 11
o:years 0 1 -1
o:yes 0 2 -2
o:yet 0 -4 4
o:you -1 17 -16
o:your 0 13 -13
o:zone 0 4 -4
o:zum -1 5 -4
old:False 50 -11 -40
old:True -19 -53 71
r0:" -1 35 -34
r0:$ -1 20 -19
r0:) 33 7 -40
r0:, -2 41 -39
r0:. -1 13 -12
r0:: 0 -2 2
r0:? -24 23 1
r0:HELDday+time -1 -23 24
r0:ME -13 -3 15
r0:actually 1 9 -10
r0:after -1 4 -3
r0:already 11 -2 -9
r0:am -1 10 -9
r0:an -11 -19 30
r0:and -12 4 8
r0:as -3 3 0
r0:at -1 7 -6
r0:auch 0 -20 20
r0:be 0 -10 11
r0:because 6 2 -8
r0:bei -3 38 -35
r0:bestätigt -1 27 -26
r0:bin -2 -11 13
r0:bitte 27 -15 -12
r0:bleibt -2 11 -9
r0:but -23 -13 36
r0:cos 0 7 -6
r0:day+time -1 -14 14
r0:for -3 15 -12
r0:geht -13 -22 35
r0:gelegt 0 2 -2
r0:geschoben 0 -26 26
r0:habe -1 -3 5
r0:hat -3 -12 15
r0:in -4 21 -17
r0:instead 12 1 -14
r0:is 16 -22 6
r0:ist 33 0 -32
r0:it -4 7 -3
r0:kommen 0 -5 5
r0:los -8 17 -9
r0:muss -1 -2 3
r0:nicht -1 4 -3
r0:noch -2 -8 10
r0:not 15 10 -24
r0:now 1 5 -6
r0:oder 0 -15 15
r0:of -3 -5 8
r0:on -4 -35 39
r0:or -2 -8 9
r0:please -3 14 -11
r0:rather -4 15 -12
r0:sein -14 -13 27
r0:sind 20 -7 -14
r0:so 1 -9 8
r0:statt -3 15 -11
r0:stays -4 10 -6
r0:that -2 11 -8
r0:then 0 31 -31
r0:they -4 -37 41
r0:time -18 -22 39
r0:to 0 -17 17
r0:und -7 21 -14
r0:verlegt -1 12 -11
r0:verschoben -4 -3 8
r0:vorgeschlagen 0 7 -7
r0:war -4 5 -2
r0:was -3 6 -3
r0:with -4 4 0
r0:works 0 -24 25
r0:would 0 -7 8
r0:wäre 0 -3 3
r0:zu -2 -16 18
r0:zum -1 -21 22
r0:ändern -3 5 -2
r0:– -1 6 -5
r1:$ 17 9 -26
r1:, 7 23 -29
r1:0 -2 -12 13
r1:? -1 17 -16
r1:HELDday -1 -7 8
r1:HELDtime -2 6 -3
r1:KNOWN 6 -37 31
r1:NAME -13 -11 24
r1:all 0 -3 3
r1:also -1 23 -22
r1:am 0 20 -20
r1:an 0 -4 4
r1:and -11 41 -30
r1:arbeiten -8 5 3
r1:at -8 13 -4
r1:be 0 -7 7
r1:before 0 3 -3
r1:bei -3 14 -11
r1:better 0 8 -7
r1:but -3 -28 31
r1:by 0 21 -20
r1:da -4 9 -6
r1:das 25 -7 -18
r1:dauer 0 1 -1
r1:day -1 -8 9
r1:day+time 0 -31 31
r1:der -3 8 -6
r1:die -6 -10 17
r1:ein 0 -1 1
r1:eins 0 -2 2
r1:es -7 25 -17
r1:fine -1 3 -2
r1:for -3 7 -3
r1:from -1 -18 19
r1:goes -5 17 -12
r1:hr -1 8 -7
r1:i 4 14 -18
r1:i'll -1 14 -13
r1:i'm 0 -10 10
r1:ich 7 -44 37
r1:if -1 -31 32
r1:in 0 -51 52
r1:is -4 13 -9
r1:it -2 7 -5
r1:it'll 0 1 -1
r1:it's 2 -8 6
r1:link 0 12 -12
r1:london -9 15 -6
r1:lustig -1 -4 5
r1:me -3 5 -3
r1:mir -3 -30 32
r1:mit -1 -6 7
r1:morning 0 0 1
r1:my -2 -23 25
r1:nach 0 4 -4
r1:new 0 4 -3
r1:nicht 1 22 -23
r1:no 0 3 -2
r1:not 0 22 -22
r1:of 21 -12 -8
r1:one -1 -19 20
r1:only 0 6 -6
r1:planned -2 8 -6
r1:please -2 -17 19
r1:possible 0 -2 2
r1:richtig -1 5 -5
r1:same 0 18 -18
r1:sein 0 3 -3
r1:she 16 2 -18
r1:sie -7 9 -2
r1:so -13 11 2
r1:statt 0 1 -1
r1:suit 0 -2 2
r1:than -4 15 -12
r1:that -1 27 -25
r1:that's -3 9 -6
r1:the 29 4 -33
r1:them 0 11 -11
r1:then -3 -14 17
r1:they -1 27 -26
r1:they're -3 18 -15
r1:time -1 9 -8
r1:to 0 3 -2
r1:too 0 -17 17
r1:um -7 15 -9
r1:und -7 5 3
r1:weil 7 10 -17
r1:what -6 -13 19
r1:wish 0 -2 2
r1:with -4 -27 31
r1:would 0 -8 8
r1:you -1 -15 16
r1:zahnarzt -1 -22 23
r1:“ 0 46 -46
r2:" 0 -2 3
r2:$ -17 6 11
r2:, 1 3 -4
r2:/ 20 -5 -15
r2:? 0 -9 10
r2:HELDday -1 33 -32
r2:HELDday+time 0 2 -2
r2:HELDtime -10 19 -9
r2:KNOWN -4 -2 6
r2:NAME -1 -20 21
r2:a 2 -22 19
r2:aber -11 2 9
r2:all 0 -2 3
r2:am -1 -4 5
r2:and -2 22 -20
r2:arbeiten 0 9 -8
r2:as -3 16 -13
r2:at 15 12 -27
r2:back 0 -6 6
r2:be 0 -4 5
r2:berlin 0 9 -9
r2:besser -1 -17 18
r2:better 0 -2 2
r2:bin -3 16 -13
r2:but 31 -34 3
r2:by 0 3 -3
r2:can 10 17 -27
r2:can't 0 -20 20
r2:da 0 31 -31
r2:dann 0 -3 4
r2:day -1 15 -15
r2:der 0 2 -2
r2:die 22 -9 -14
r2:don't -2 -23 25
r2:end -4 22 -18
r2:fine 0 3 -3
r2:for -1 14 -13
r2:from 0 3 -2
r2:ganz 0 18 -18
r2:habe -1 8 -6
r2:had 0 7 -7
r2:has 0 3 -3
r2:have -1 21 -20
r2:i 4 -5 1
r2:i'll -18 -5 23
r2:ich -2 12 -10
r2:in -3 -6 9
r2:instead 0 1 -1
r2:interview 16 -27 11
r2:is 0 -1 2
r2:ist -1 -7 8
r2:it 7 -9 3
r2:it'll 0 1 -1
r2:it's -1 -5 6
r2:just 2 -1 -1
r2:line -2 -4 7
r2:link -1 23 -23
r2:los -3 -6 9
r2:mail -1 -25 25
r2:manager -1 18 -17
r2:me -5 11 -6
r2:mine 0 4 -3
r2:muss -8 5 3
r2:my 0 -32 32
r2:new -1 4 -4
r2:nicht -7 22 -15
r2:no 0 3 -2
r2:noch 17 -20 3
r2:not 0 4 -3
r2:on 0 6 -6
r2:or 0 -8 8
r2:please 2 5 -7
r2:read 0 -4 4
r2:recruiter 0 2 -1
r2:replaces 0 14 -14
r2:said 6 -66 60
r2:says 17 14 -31
r2:so -3 -11 14
r2:statt 0 3 -3
r2:suits 0 21 -21
r2:take 0 1 -1
r2:tell -1 2 -2
r2:that -1 -27 27
r2:that's -2 20 -18
r2:the -3 19 -15
r2:their -1 -1 1
r2:they -6 11 -5
r2:this -1 -20 21
r2:time -31 61 -29
r2:um 24 1 -25
r2:und 0 11 -10
r2:uns -3 14 -11
r2:was -1 -24 24
r2:we 0 2 -2
r2:week -3 -5 8
r2:weiss 0 -6 7
r2:what 0 -1 1
r2:will 0 4 -4
r2:with -1 9 -8
r2:you 0 -8 8
r2:zwar 0 4 -4
r2:« 0 32 -32
r3:$ -15 -30 45
r3:, -19 -33 52
r3:? -1 -5 6
r3:HELDday -1 12 -11
r3:HELDtime -5 11 -6
r3:KNOWN -2 34 -32
r3:NAME 1 23 -24
r3:a 4 18 -23
r3:aber 0 -2 2
r3:after -2 -34 37
r3:again -3 -29 32
r3:am 0 -1 1
r3:and -3 -15 18
r3:at 40 -35 -5
r3:be -1 18 -17
r3:before -3 17 -15
r3:bei -3 9 -6
r3:better 0 6 -6
r3:boss -1 13 -12
r3:but -2 -30 32
r3:can 8 9 -17
r3:confirmed 0 9 -8
r3:da 0 -10 10
r3:das -6 11 -5
r3:day+time 0 -14 14
r3:der -1 -52 53
r3:die -1 2 0
r3:ein 0 -6 6
r3:es -1 -20 21
r3:fixed 0 -3 3
r3:for -2 -3 6
r3:habe 0 35 -35
r3:has 0 4 -4
r3:have -1 -16 16
r3:i 0 10 -10
r3:ich -3 -5 8
r3:im 0 12 -12
r3:in -3 2 1
r3:instead -1 11 -10
r3:is -4 -12 17
r3:it 13 21 -34
r3:it's 0 13 -13
r3:jetzt -1 3 -3
r3:joins 2 5 -7
r3:just -1 -7 8
r3:kommt 0 12 -12
r3:link 0 2 -2
r3:luck 0 -2 2
r3:me -1 22 -21
r3:mit 0 -4 4
r3:nicht -2 23 -21
r3:nichts -9 -8 17
r3:no 0 -11 12
r3:noch -3 3 0
r3:not -1 0 2
r3:of 5 -2 -3
r3:on 6 12 -18
r3:one 3 -13 10
r3:remember 0 -1 1
r3:said -4 -10 14
r3:same 0 2 -2
r3:shall 0 1 -1
r3:sich 0 -1 1
r3:slot -1 4 -4
r3:so 9 5 -14
r3:statt 0 4 -3
r3:that 31 -36 6
r3:that's 0 12 -12
r3:the 1 3 -5
r3:them 0 -14 14
r3:time 39 -23 -15
r3:to -1 4 -3
r3:um -1 2 -1
r3:und 0 30 -30
r3:was -2 -4 6
r3:we 0 -7 8
r3:went -1 -8 9
r3:will -1 -28 29
r3:with 0 4 -4
r3:you 0 5 -5
r:"_, -1 24 -23
r:$ -1 20 -19
r:)_$ 45 13 -58
r:,_$ -20 -22 42
r:,_, 4 28 -32
r:,_KNOWN 0 -23 23
r:,_NAME -2 -39 41
r:,_and 0 29 -29
r:,_at -1 15 -14
r:,_but -3 -28 31
r:,_by 0 19 -19
r:,_da -3 11 -8
r:,_das -1 12 -11
r:,_dauer 0 1 -1
r:,_die -6 29 -23
r:,_for -3 10 -7
r:,_hr -1 8 -7
r:,_i -4 22 -19
r:,_i'll -1 18 -17
r:,_i'm 0 -4 5
r:,_ich 20 -17 -3
r:,_if -1 -31 32
r:,_it -2 5 -3
r:,_it's 2 -11 9
r:,_link 0 12 -12
r:,_lustig -1 -4 5
r:,_mit 0 17 -17
r:,_my -1 -28 29
r:,_new 0 4 -3
r:,_nicht 3 19 -21
r:,_no 0 3 -2
r:,_not 0 13 -13
r:,_only 0 5 -5
r:,_please -1 -18 19
r:,_she 16 2 -18
r:,_so -13 11 2
r:,_that -1 22 -21
r:,_that's -1 10 -9
r:,_the 48 9 -57
r:,_then -3 -14 17
r:,_they 5 28 -33
r:,_they're -2 12 -9
r:,_time -1 -18 19
r:,_und -3 -28 31
r:,_weil 7 10 -17
r:,_wish 0 -2 2
r:,_with -4 -28 31
r:,_would 0 -8 8
r:,_you 0 -17 18
r:?_$ -24 -30 54
r:ME_$ -4 4 0
r:ME_arbeiten -8 5 3
r:actually_$ 1 6 -8
r:already_$ 10 5 -15
r:an_$ -10 -32 42
r:and_$ -1 8 -7
r:and_by 0 2 -2
r:and_day+time 0 -12 12
r:and_i 0 -3 3
r:and_it's 0 3 -3
r:and_not 0 7 -6
r:and_the -10 -24 34
r:as_planned -2 8 -6
r:at_NAME 0 -2 2
r:auch_eins 0 -2 2
r:be_better 0 -9 9
r:bestätigt_$ -1 27 -26
r:bin_ich -2 -11 13
r:bleibt_$ -2 16 -14
r:day+time_$ -1 -14 14
r:for_me -3 11 -9
r:geht_es -3 -6 9
r:gelegt_$ 0 1 -1
r:geschoben_$ 0 -26 26
r:habe_ich 0 -7 7
r:in_the -3 22 -19
r:instead_$ -7 18 -11
r:instead_, 0 7 -6
r:instead_? 0 -12 13
r:instead_of 21 -12 -8
r:is_fine -1 3 -2
r:is_the -3 8 -5
r:ist_das 26 -22 -4
r:ist_es -2 13 -11
r:ist_richtig -1 5 -5
r:it_is -2 3 -2
r:muss_ich -1 -2 3
r:noch_ein 0 -1 1
r:not_HELDday -1 4 -3
r:not_HELDtime -1 3 -2
r:not_at 8 -1 -6
r:now_$ 2 35 -38
r:now_, -1 -33 34
r:oder_day 0 -2 2
r:oder_day+time 0 -3 3
r:of_the -3 -5 8
r:on_NAME 0 -2 2
r:or_day 0 -4 5
r:or_day+time 0 -1 1
r:please_$ -3 12 -9
r:please_, 0 2 -2
r:rather_than -4 15 -12
r:sind_london -4 5 -1
r:so_i 8 -7 -1
r:statt_$ -2 9 -8
r:statt_HELDday 0 1 -1
r:statt_HELDtime -1 2 -1
r:statt_am 0 1 -1
r:stays_$ -4 10 -6
r:that_morning 0 0 1
r:time_$ -11 -1 12
r:time_, -7 -21 28
r:und_mit 0 1 -1
r:und_nicht -1 3 -1
r:und_statt 0 1 -1
r:verlegt_$ -1 8 -7
r:verlegt_, 0 4 -4
r:verschoben_$ -4 -3 8
r:vorgeschlagen_und 0 10 -10
r:with_KNOWN -1 -42 44
r:with_NAME -3 39 -36
r:would_suit 0 -2 2
r:wäre_mir 0 -3 3
r:zu_$ -2 -16 18
r:zum_zahnarzt -1 -21 22
r:ändern_, -1 2 0
r:–_the 0 4 -3
rc:/ 18 1 -19
rc:0 -2 -7 9
rc:? -26 7 20
rc:HELDday -2 19 -17
rc:HELDday+time -1 -22 23
rc:HELDtime -26 24 2
rc:KNOWN -3 -17 21
rc:ME -13 -3 15
rc:NAME -13 6 7
rc:actually 1 9 -10
rc:after -1 -10 11
rc:already 11 -2 -9
rc:am -1 21 -20
rc:an -11 -19 30
rc:arbeiten -8 5 3
rc:at 25 -8 -17
rc:auch 0 -21 21
rc:auf 63 -40 -23
rc:be 0 -4 4
rc:bei -3 4 -1
rc:beim -1 -7 8
rc:besser -1 -17 18
rc:bestätigt -1 27 -26
rc:better 0 6 -5
rc:bin -2 -11 13
rc:bitte 27 -15 -12
rc:bleibt -2 11 -9
rc:cat 0 -2 3
rc:cos 0 7 -6
rc:day -1 -3 4
rc:day+time -1 -22 23
rc:ein -1 -27 27
rc:eins 0 -2 2
rc:end 9 5 -15
rc:es -5 7 -2
rc:fine -1 3 -2
rc:for -4 -1 5
rc:from 0 1 0
rc:geht -13 -22 35
rc:gelegt 0 2 -2
rc:geschoben 0 -26 26
rc:habe -1 -7 8
rc:hat -3 -23 26
rc:her 0 -9 9
rc:here -2 -44 46
rc:i 0 -35 35
rc:i'm 0 -2 2
rc:ich -14 -64 78
rc:in -6 -15 20
rc:instead 12 3 -15
rc:is 11 -15 4
rc:ist 32 -13 -19
rc:it -4 10 -5
rc:kommen 0 -5 5
rc:london -10 44 -34
rc:los -12 13 -2
rc:me -5 -13 18
rc:mir -3 -30 32
rc:mit -1 -22 23
rc:morning -1 13 -12
rc:muss -10 4 6
rc:my -1 6 -6
rc:nicht -1 4 -3
rc:noch -3 -35 38
rc:not 14 13 -27
rc:now 1 5 -6
rc:oder 0 -15 15
rc:of 18 -16 -2
rc:on -4 -35 39
rc:one -1 -61 62
rc:or -2 -11 13
rc:passen -1 12 -12
rc:please -5 16 -11
rc:possible 0 -2 2
rc:rather -4 15 -12
rc:richtig -1 5 -5
rc:said 0 -40 40
rc:same 0 13 -13
rc:sein -14 -10 24
rc:sind 20 -7 -14
rc:slot -1 0 0
rc:sorry -1 15 -14
rc:statt -3 15 -11
rc:stays -4 10 -6
rc:suit 0 -2 2
rc:than -4 15 -12
rc:that -3 11 -8
rc:the -10 -10 21
rc:their -1 -6 7
rc:them 0 10 -10
rc:then 0 34 -34
rc:there -4 33 -29
rc:they -9 -49 59
rc:time 6 9 -15
rc:to -1 -11 12
rc:too 0 -20 20
rc:um -1 0 1
rc:verlegt -1 12 -11
rc:verschoben -4 -3 8
rc:vorgeschlagen 0 7 -7
rc:war -4 5 -2
rc:was -10 -14 23
rc:week -3 -6 9
rc:wieder -1 -14 14
rc:with -6 -4 10
rc:works 0 -24 25
rc:would 0 -7 8
rc:wäre 0 -3 3
rc:würde -1 -17 18
rc:you 0 2 -2
rc:zahnarzt -2 -23 25
rc:zu -2 -16 18
rc:zum -2 -22 24
rc:ändern 19 -15 -4
s:" -1 17 -16
s:& -1 10 -9
s:( 9 -11 2
s:) 7 0 -8
s:+ 13 5 -19
s:, 0 15 -15
s:- 0 6 -5
s:. -1 0 2
s:/ 12 0 -12
s:0 -1 -1 2
s:: 7 43 -50
s:? -7 -27 34
s:HELDday -4 32 -28
s:HELDday+time 0 -1 2
s:HELDtime 46 4 -50
s:KNOWN -1 24 -23
s:NAME 2 -23 21
s:a -11 8 4
s:ab -1 -6 7
s:aber 1 -7 6
s:abgelehnt 0 2 -1
s:able 0 -1 1
s:about 0 -12 13
s:according 0 2 -2
s:ach 0 3 -3
s:acme 2 2 -5
s:acme's 0 5 -5
s:actually 0 8 -8
s:afraid 0 1 -1
s:after -3 16 -12
s:afternoon -1 16 -14
s:again -1 2 -1
s:agreed 0 13 -12
s:agrees 0 2 -2
s:air 0 4 -4
s:all -1 -4 5
s:alles 0 -1 1
s:alone 0 -3 3
s:along 2 1 -3
s:already 3 7 -9
s:als 5 -6 1
s:also -8 -4 12
s:am -6 4 2
s:an -6 -16 22
s:and -1 49 -48
s:anderen 0 2 -2
s:anderes -3 5 -2
s:anfang 5 6 -11
s:angerufen 3 2 -5
s:angesetzt 0 7 -6
s:anhang 0 2 -2
s:another 0 -13 13
s:anruf 0 3 -3
s:answer 0 -1 1
s:any 0 -3 3
s:anything 0 -2 2
s:anyway 0 4 -3
s:appointment 0 -1 1
s:arbeiten -2 4 -1
s:are -1 -29 30
s:around 0 -2 2
s:arranged 0 1 -1
s:as -1 8 -6
s:ask 0 -2 2
s:assistant 0 5 -5
s:at 3 22 -24
s:auch 0 6 -6
s:auf 18 -20 2
s:aufgabe -1 13 -12
s:aus 6 4 -10
s:away 0 2 -2
s:back 2 -17 15
s:bahn 0 -3 3
s:bangalore -1 3 -2
s:bank -1 -3 4
s:be -1 6 -5
s:because -4 8 -4
s:becomes -1 11 -10
s:been -1 -4 5
s:before -1 13 -12
s:begin -4 11 -7
s:beginn -2 13 -11
s:beginnt -1 -4 5
s:begins 0 0 -1
s:bei -1 -10 11
s:beiden 0 -1 1
s:beim -8 -23 30
s:believe 0 -2 2
s:berlin -1 -20 20
s:berliner -1 1 -1
s:besser 0 -4 5
s:bestätigt 0 7 -7
s:better -1 0 0
s:between 0 -1 1
s:bin -3 -10 13
s:birthday 0 -1 1
s:bis -12 14 -2
s:bit 2 2 -5
s:bitte 9 22 -31
s:bleibt 6 6 -12
s:block 3 3 -5
s:booked 0 15 -15
s:boss -1 5 -4
s:both 0 -1 1
s:break 0 -2 1
s:brief 0 7 -7
s:bring 0 4 -4
s:bringing 0 1 -1
s:brings 2 -1 -2
s:broken 0 -12 13
s:brother 0 -5 5
s:brought -2 -6 8
s:bruder 0 -7 8
s:budget -4 0 4
s:bumped 0 2 -1
s:busy 0 3 -3
s:but 2 -7 5
s:by -1 4 -3
s:call 2 11 -14
s:called 0 1 -1
s:came 0 -19 19
s:camera 0 -1 1
s:can 3 -15 12
s:can't 0 -8 8
s:car 0 -5 5
s:cat 0 -1 1
s:catch 0 2 -1
s:chance -1 -5 5
s:change -3 8 -6
s:changed 0 2 -2
s:changes 0 1 -1
s:chat 1 -12 11
s:check 0 0 1
s:chef 6 1 -7
s:chicago 0 7 -6
s:choir 0 -13 13
s:choir's -2 -2 4
s:class 0 11 -11
s:closes 6 -5 -1
s:coding 2 0 -2
s:colleague 0 3 -2
s:come -1 -6 7
s:comes 0 2 -2
s:company 0 7 -6
s:confirmed 0 10 -9
s:conversation 0 2 -2
s:correct -1 10 -9
s:correction -2 1 0
s:cos 0 5 -5
s:could -1 -7 8
s:couldn't 0 -5 5
s:counts 0 -1 1
s:course 0 -5 5
s:cut -2 10 -9
s:da -3 18 -15
s:dabei 0 3 -2
s:dafür 1 4 -4
s:dame 0 11 -11
s:damit 6 -11 6
s:danach -1 10 -9
s:dann -1 11 -10
s:darum 0 1 -1
s:das -2 0 2
s:dass -4 -8 12
s:date 0 9 -9
s:dauer 0 11 -11
s:dauert -6 19 -13
s:daughter -1 12 -11
s:day -15 -19 34
s:day's 0 1 -1
s:day+time -38 15 23
s:dazu 0 10 -10
s:dem 1 -3 2
s:den -3 6 -3
s:denen -1 -5 6
s:dentist 0 -8 8
s:depends 0 -1 1
s:der -3 -33 36
s:deshalb -1 15 -14
s:dial 0 4 -4
s:did 0 -7 7
s:die -10 5 6
s:diese 0 3 -3
s:different 0 -1 1
s:difficult 0 1 -1
s:do -3 0 3
s:doch 1 -3 2
s:does -3 -2 5
s:doesn't 0 2 -1
s:dog 0 -16 16
s:doing -1 3 -2
s:don't -1 -13 14
s:done 4 18 -22
s:dort 20 -19 -1
s:down -2 7 -5
s:drum 0 4 -4
s:du 0 -2 2
s:dublin -2 3 -2
s:due 5 -9 4
s:each 0 -4 4
s:earlier 0 11 -11
s:early -1 -1 2
s:eben 0 4 -4
s:ein -1 5 -4
s:eine -5 8 -3
s:eingeplant 0 5 -5
s:einladung -4 17 -12
s:einplanen -2 5 -3
s:eins 0 -1 1
s:eintragen 0 3 -3
s:either 0 -6 6
s:else 0 -2 2
s:eltern 0 -3 3
s:end 30 -29 -2
s:ende 11 -8 -3
s:ended 0 6 -6
s:endet -2 -4 6
s:endgültig 0 -3 3
s:ends -3 2 1
s:enough 0 2 -2
s:entspannt 0 2 -1
s:entweder 0 -1 1
s:erreichbar 0 -5 5
s:erst -5 0 5
s:es 11 -10 -1
s:europe 6 -3 -3
s:evening 0 4 -4
s:every 0 -23 24
s:everyone 0 -7 7
s:everything -1 7 -5
s:exactly -1 0 1
s:exam 0 3 -3
s:exercise 1 3 -4
s:expect 0 4 -4
s:expects 0 6 -6
s:extended 1 2 -4
s:fair 0 -1 1
s:falls 0 -5 6
s:fangen -1 3 -2
s:fehler 1 3 -4
s:feierabend -1 5 -4
s:fella 0 -1 1
s:ferry 0 -10 10
s:final -1 -9 9
s:find 1 -4 3
s:findet 0 2 -2
s:fine 2 3 -5
s:finish 17 -14 -3
s:finishes 3 0 -3
s:firma 19 -11 -8
s:first 0 -5 5
s:fix 0 1 -1
s:fixed 0 -4 5
s:flat 0 1 -1
s:flight 0 6 -6
s:football 0 -8 8
s:for -4 -8 12
s:forgot -1 3 -2
s:forms 0 -1 1
s:forth 0 -2 2
s:forward -2 -25 27
s:fragen 5 -10 5
s:frau 0 -9 9
s:friend 0 -3 3
s:from 0 -10 10
s:front 0 12 -12
s:full 0 4 -4
s:funeral -5 1 4
s:fängt -4 7 -3
s:für 1 8 -10
s:ganz 0 2 -2
s:ganze 3 4 -7
s:gave -3 10 -7
s:gebeten 0 5 -5
s:geburtstag 0 2 -2
s:geeinigt 0 1 -1
s:gefragt 0 11 -11
s:geht 0 -9 8
s:gelegt -1 4 -3
s:gemacht 0 5 -5
s:gemeint -1 4 -3
s:genau 0 -2 2
s:gesagt 0 19 -18
s:geschaut 0 3 -2
s:geschoben 0 -4 5
s:geschrieben -1 7 -6
s:gespräch -4 12 -8
s:gestern -1 -8 9
s:get -2 -2 4
s:gets 0 10 -10
s:geändert 0 1 -1
s:geöffnet -2 2 0
s:gilt -1 2 -1
s:ging -2 -11 13
s:give 0 2 -1
s:given 0 4 -4
s:glad 0 -3 3
s:glasses 0 1 -1
s:globex 0 -2 2
s:go 2 1 -3
s:goes 8 3 -12
s:going 6 -7 1
s:good 0 -9 9
s:got -2 3 -1
s:graduation 0 -2 2
s:great 0 -20 20
s:group 0 3 -3
s:guess 0 -4 5
s:gut 0 -28 28
s:guy 0 -3 3
s:hab's 0 4 -4
s:habe 3 26 -29
s:haben 3 28 -32
s:had -4 -24 28
s:hairdresser 0 -4 4
s:half -3 0 4
s:has -1 18 -17
s:hat -4 -4 8
s:hatte 0 1 -1
s:hatten 0 -3 3
s:have -1 -16 17
s:he -1 2 -1
s:head 2 -1 0
s:hear 0 1 -1
s:heard 0 -9 9
s:heating 0 -12 13
s:heisst -1 2 -1
s:hello 0 5 -5
s:helsinki 18 -7 -11
s:her -1 2 -1
s:here -2 -14 16
s:herself -1 2 -1
s:hey 0 2 -2
s:hi -4 -2 6
s:hier -12 -4 17
s:hiring 0 2 -2
s:his 0 -10 10
s:hiya 0 5 -5
s:hmm 0 -9 9
s:holiday 0 1 -1
s:holidays 0 4 -4
s:home -2 0 2
s:honestly 0 -3 3
s:hopefully -1 -6 6
s:hoping 0 -6 7
s:hour -7 13 -7
s:hr 0 4 -3
s:hund 0 2 -2
s:hätte 0 -2 2
s:hören 5 -15 10
s:i -6 2 4
s:i'd -5 -21 26
s:i'll -5 -24 29
s:i'm -8 2 6
s:i've -3 6 -3
s:ich -5 -45 50
s:if -1 -7 8
s:ihnen 0 26 -26
s:ihr 0 -7 8
s:ill 0 1 -1
s:im -1 -5 6
s:immer -5 -9 15
s:in 1 -10 8
s:informed 0 1 -1
s:initech 0 3 -3
s:instead 0 10 -10
s:internet 0 -5 5
s:interview 4 4 -7
s:interview's 8 4 -12
s:interviewer -1 1 0
s:invitation 0 -1 1
s:invite 6 -3 -3
s:is 3 3 -6
s:isn't 0 -6 6
s:ist 3 5 -8
s:istanbul 0 4 -3
s:it 9 0 -9
s:it'll 2 10 -12
s:it's 3 8 -11
s:ja -1 20 -19
s:jetzt -2 11 -9
s:joined 0 -5 5
s:joins 1 -2 1
s:just 5 -2 -3
s:kalender 0 -1 1
s:kann -2 -1 4
s:keep 0 -3 3
s:keeps -1 -4 5
s:kein 0 6 -6
s:kids -4 -2 6
s:kind 0 14 -14
s:kindergarten 0 4 -3
s:kindly -3 6 -3
s:kita 0 -4 4
s:kleiner 1 10 -11
s:know -2 0 2
s:kollegin -3 -5 8
s:kommen 0 -1 1
s:kommt -6 -20 25
s:korrektur -1 1 -1
s:krakau 0 -5 5
s:kurz 0 4 -4
s:können 0 16 -16
s:könnte 0 -5 5
s:lady -1 -4 5
s:lag 0 -2 3
s:landlord 0 -1 1
s:lands 0 2 -2
s:lang 0 3 -3
s:last 2 -31 30
s:lasts 0 10 -10
s:late 0 -11 11
s:laut -1 8 -7
s:lead 0 8 -7
s:leave 0 -2 1
s:leaves 0 1 -1
s:left 0 1 -1
s:leider 0 1 -1
s:let 0 -2 2
s:letter 1 -4 3
s:liegt 0 5 -5
s:like 0 -20 21
s:line -1 0 0
s:link 0 13 -12
s:lisbon -8 18 -10
s:lissabon -6 9 -3
s:locker 0 -3 4
s:lol 0 1 -1
s:london -4 12 -9
s:long 0 -1 1
s:longer 0 2 -2
s:los 4 8 -13
s:lot 0 1 -1
s:lovely 0 -10 10
s:luck 0 -1 1
s:lunch -1 -4 4
s:lustig 0 -1 1
s:länger 8 4 -12
s:läuft 0 0 1
s:machen -1 4 -3
s:macht 0 -1 1
s:made 0 -6 6
s:mail -2 -5 7
s:mails 0 -13 13
s:make -2 1 1
s:makes -2 -1 3
s:mal 0 -23 23
s:man -1 3 -1
s:manager -1 -4 5
s:mann 0 2 -2
s:match -1 -17 19
s:matters 0 -3 3
s:may 0 -18 18
s:maybe 0 -5 5
s:me -3 -4 7
s:mean 0 1 0
s:meant -2 9 -7
s:meet 0 2 -2
s:meeting -5 6 -1
s:meeting's 0 1 -1
s:mehr 0 8 -8
s:mein -3 -34 36
s:meine -2 -1 3
s:meinen 0 6 -5
s:meiner -1 -13 14
s:meinte -2 7 -5
s:mentioned 0 -16 16
s:mich -3 -12 16
s:might -2 -5 7
s:mind 0 -4 4
s:mine 0 2 -2
s:minutes 0 3 -3
s:mir -1 -3 4
s:misread -1 4 -3
s:mit 0 6 -5
s:mixed 10 0 -9
s:month 0 2 -2
s:more 0 -8 8
s:morning 0 1 -1
s:most 0 -4 4
s:move -2 -10 12
s:moved -1 -31 32
s:moves 0 -7 7
s:much 0 2 -2
s:mum's 0 -1 1
s:muss -3 5 -3
s:must -1 2 -1
s:my -11 -26 37
s:märz 0 -1 1
s:möglich 0 -18 19
s:nach 8 -22 13
s:nachmittags 0 5 -5
s:nah 0 3 -2
s:name 0 -7 7
s:named 0 2 -2
s:need 7 -1 -6
s:nehmen 0 6 -6
s:nein 0 3 -2
s:neu 0 2 -2
s:neue 3 3 -5
s:neuer 0 1 -1
s:neunzig 0 1 -1
s:never 0 -10 10
s:new -6 -6 11
s:next 1 5 -7
s:nice 0 6 -6
s:nicht -12 23 -10
s:nichts -3 -3 6
s:night -3 -2 5
s:no -1 1 0
s:noch 2 -4 2
s:nochmal 0 3 -3
s:noise 0 -1 1
s:nope 0 3 -3
s:not 3 14 -17
s:note 0 -3 3
s:noted 0 2 -2
s:nothing 0 -5 6
s:notice 0 2 -2
s:now 0 25 -25
s:nun 0 2 -2
s:nur -2 3 -1
s:nächsten 4 3 -7
s:ob 0 6 -5
s:oder 0 -7 8
s:of -2 22 -21
s:off -2 -20 22
s:offen 3 -3 0
s:offered 0 10 -10
s:office -1 5 -4
s:oh 2 0 -2
s:ok -1 3 -2
s:old 0 -6 7
s:oma 0 2 -1
s:on -6 20 -14
s:once 0 4 -4
s:one 0 -30 31
s:only -2 26 -24
s:onto 0 6 -6
s:open -5 0 5
s:opens 0 -26 26
s:or -1 -14 15
s:other 0 -22 23
s:otherwise 0 2 -2
s:our 0 -7 7
s:out 0 10 -9
s:over -3 2 0
s:own 0 -1 1
s:panel 1 3 -4
s:paper 0 4 -4
s:passen 0 3 -3
s:passt -2 9 -6
s:people -1 2 -1
s:per 0 5 -5
s:person 1 3 -4
s:phone 0 9 -8
s:physio 0 -13 13
s:pick -1 7 -5
s:place 0 -2 2
s:plan 0 -1 1
s:plane 0 3 -3
s:planned 0 15 -14
s:please -5 23 -17
s:plumber 0 -11 11
s:plus 5 -13 8
s:poor -1 -6 7
s:portal 0 5 -5
s:possible 0 -1 1
s:post 0 -1 1
s:postponed 0 1 -1
s:power 0 5 -5
s:practical 1 3 -3
s:prefer 0 -2 2
s:prepare 0 -1 1
s:problem 0 -1 1
s:prüfung 0 -9 9
s:pushed -2 2 0
s:put -2 12 -10
s:questions 1 2 -3
s:quick 0 2 -2
s:quiet 0 1 -1
s:rail 0 1 -1
s:rang -1 -3 3
s:rather 6 -9 3
s:raum -3 4 -1
s:raus 0 -8 9
s:read 1 5 -6
s:reading 0 -1 1
s:really -2 0 2
s:receptionist 0 6 -6
s:recruiter 0 2 -2
s:recruiterin 0 4 -4
s:replaces 0 -1 2
s:rescheduled 0 4 -4
s:rest -1 16 -15
s:return 0 -5 5
s:richtig 0 4 -4
s:right 7 0 -6
s:ring -1 6 -5
s:room 11 1 -13
s:round -1 4 -4
s:run 3 -1 -2
s:running 0 -6 6
s:runs 5 -19 14
s:rush -1 -3 4
s:rutscht 2 7 -9
s:rücksprache 3 2 -5
s:sagen 5 -28 23
s:sagt 0 -4 4
s:said -2 -14 16
s:same 1 -5 5
s:saw 2 -20 19
s:say -1 -3 4
s:says 0 2 -2
s:scheduled 1 4 -5
s:scherz 0 5 -5
s:schlecht -1 1 -1
s:schluss 38 -24 -13
s:schon -2 6 -3
s:school 1 7 -8
s:second 0 0 1
s:secretary 0 -10 10
s:see 2 0 -2
s:sehen 0 4 -4
s:sei 4 -5 1
s:sein -6 -7 13
s:seinen 0 1 -1
s:selber 0 -1 1
s:sent 0 -1 1
s:service 0 3 -3
s:settled 0 6 -6
s:she 3 -6 3
s:she'll 0 1 -1
s:she's 0 3 -3
s:shift -4 17 -13
s:shifted 0 -4 5
s:shifts 0 6 -6
s:shop 0 -1 1
s:short 1 3 -4
s:shorter 0 -3 3
s:should -2 19 -17
s:sich -1 -5 7
s:sicher 0 2 -2
s:sick -1 0 1
s:sie -7 28 -21
s:since -3 -12 14
s:sind 4 2 -7
s:sister 0 -2 2
s:sister's 0 1 -1
s:sit -1 6 -5
s:sits -6 6 0
s:sitzen -2 7 -5
s:sitzt 9 5 -14
s:sleep -2 -2 4
s:slot 0 11 -11
s:small 0 1 -1
s:so -10 -2 12
s:sohn 0 1 0
s:soll -4 11 -7
s:some 0 -2 2
s:somebody 0 -1 1
s:someone 0 -3 3
s:something 0 -2 2
s:son 0 -1 1
s:sondern 0 4 -4
s:sonst 0 2 -2
s:sorry -2 16 -15
s:spam 0 -3 3
s:speak 0 1 -1
s:stand 0 -8 8
s:stand-up 5 -2 -3
s:start 2 14 -16
s:starten 5 -15 10
s:startet -1 2 -1
s:starting -1 5 -4
s:starts -4 7 -2
s:statt -2 16 -14
s:stay -1 0 1
s:stays -3 4 -1
s:steht -1 -17 18
s:still -5 3 2
s:stimmt 1 4 -6
s:stop 4 -2 -2
s:stops -5 -7 12
s:streikt 0 -3 3
s:strike 0 1 -1
s:suggested 0 -1 1
s:suggestions 0 -7 8
s:suit 0 -1 1
s:suits 0 10 -10
s:super 0 -5 5
s:sure -1 0 1
s:swapped 0 4 -4
s:tag 0 1 -1
s:take -1 -6 7
s:taking -1 -2 3
s:talk 0 8 -8
s:talked 0 2 -2
s:talking 0 -1 1
s:tea's 10 2 -12
s:team -8 13 -5
s:technikcheck 5 -15 10
s:telefon 0 7 -6
s:tell 0 -1 1
s:termin -2 10 -8
s:terrible -1 -1 2
s:test 0 1 0
s:text 0 1 -1
s:than 6 8 -14
s:thank -1 1 1
s:thanks 0 -2 2
s:that 3 -6 3
s:that's -4 -2 6
s:the -5 -6 11
s:their 4 -2 -2
s:them -1 12 -11
s:then -1 10 -9
s:there -4 9 -5
s:there's 0 4 -4
s:they 3 22 -26
s:they'd 0 -2 3
s:they'll 3 -2 -1
s:they're -1 5 -4
s:they've -3 12 -9
s:thing 0 5 -5
s:think 0 -3 3
s:this -2 -8 10
s:though 0 6 -5
s:thought 0 10 -9
s:through 0 -4 4
s:til 4 -2 -2
s:till -3 -10 12
s:time -3 5 -1
s:times -1 3 -2
s:to 7 -24 17
s:tochter 0 -7 8
s:told 0 7 -7
s:too 0 5 -4
s:took -1 -31 32
s:toronto 0 4 -4
s:total 0 -7 7
s:traffic 0 -11 11
s:train -1 11 -10
s:trotzdem 14 -8 -7
s:tun 0 -3 3
s:turned 0 -2 2
s:twice 1 -10 9
s:two -1 -15 17
s:typical 0 -2 2
s:uhrzeit -1 10 -9
s:uk -1 8 -7
s:um 4 8 -13
s:und -1 28 -26
s:uns 3 7 -11
s:unser 0 -12 12
s:until 0 6 -6
s:up 11 -13 2
s:update 0 7 -7
s:urlaub 0 1 -1
s:us -1 -11 11
s:use 3 1 -3
s:vereinbart 0 2 -1
s:verlegt 0 5 -4
s:verschieben 0 -5 5
s:verschiebt 0 3 -3
s:verschiebung 0 4 -4
s:verschoben -1 2 -1
s:verstanden 0 -1 1
s:very 0 8 -8
s:vet 0 -1 1
s:vielleicht 0 -6 6
s:vom -1 -12 13
s:von -5 -6 11
s:vor 0 -6 6
s:vorgezogen 0 3 -3
s:vorher -1 10 -9
s:vorstellungsgespräch 0 1 -1
s:wait 0 -7 7
s:want 5 3 -9
s:wanted -1 -17 17
s:wants -1 6 -5
s:war -3 3 1
s:waren 0 2 -1
s:was -7 -12 19
s:wasn't 0 -4 4
s:we -2 13 -11
s:we'll 7 16 -23
s:we're 3 5 -9
s:we've 0 4 -4
s:wedding 0 -1 1
s:week -1 -12 13
s:week's 0 -7 7
s:wegen 7 -15 8
s:weil -1 9 -9
s:weiss 0 -12 12
s:well 0 -2 3
s:wenn 0 -12 12
s:went -4 -3 7
s:were 0 7 -7
s:what -2 -6 8
s:when 1 3 -4
s:which -3 -4 7
s:who 1 -5 4
s:whole -1 -1 1
s:why -1 -8 8
s:wie 0 -1 1
s:wieder 0 -5 6
s:wife 0 1 -1
s:will 16 -8 -8
s:wir 12 5 -16
s:wird 0 -9 9
s:wirs 0 4 -3
s:wish 0 -5 5
s:with -5 -5 10
s:woche 0 -2 2
s:wochenende 0 -3 3
s:wohl 0 2 -2
s:wollte 6 4 -10
s:won't 3 -4 1
s:worden 0 -20 20
s:words 0 6 -6
s:work -2 -2 4
s:works -1 -8 9
s:workshop -3 0 3
s:write 0 -3 3
s:written 0 3 -3
s:wrong 6 9 -15
s:wrote -2 14 -12
s:wurde -1 -11 12
s:wäre -1 6 -5
s:würde 0 3 -3
s:yet 0 -1 1
s:york 0 1 -1
s:you -3 9 -6
s:you've 0 -5 5
s:your 0 -1 1
s:zahnarzt -1 -4 5
s:zeit 5 0 -6
s:zu -1 -2 3
s:zug 0 3 -3
s:zugesagt 0 16 -16
s:zum -1 -13 13
s:zusammengefasst 0 3 -3
s:zwar 0 3 -3
s:zwei -1 -7 7
s:« 0 9 -9
s:ändern 3 -2 -1
s:übrigens -1 2 -1
s:– -1 15 -14
s:“ 0 27 -27
s:„ 0 25 -25
span:" 0 1 -1
span:( 0 3 -3
span:) 0 3 -3
span:, -7 11 -4
span:. 0 2 -2
span:0 -11 50 -38
span:: 0 21 -20
span:? 0 -23 24
span:KNOWN -1 6 -4
span:NAME -1 -34 34
span:a -2 -24 25
span:about 0 -14 14
span:acme 0 -20 21
span:after 0 24 -24
span:all 0 4 -4
span:alles 0 2 -2
span:also 0 -11 12
span:am 0 11 -11
span:an -2 -22 24
span:and -1 23 -22
span:anderthalb 0 16 -16
span:angerufen 0 -7 7
span:angesetzt 0 5 -5
span:as 0 -3 4
span:asked 0 -8 8
span:at -2 0 2
span:auf 0 -5 5
span:back 0 -11 11
span:be 0 7 -6
span:because -1 10 -9
span:been 0 -8 9
span:before 0 -15 15
span:beginn 0 5 -4
span:beim 0 -23 23
span:bis 0 -20 21
span:bit 0 -4 4
span:bitte 0 5 -4
span:bleibt 0 5 -5
span:booked 0 7 -7
span:but -1 -10 11
span:by 0 5 -5
span:call 0 2 -2
span:chat 0 -11 11
span:come 0 -12 12
span:could 0 -10 10
span:course 0 -5 5
span:cut 0 8 -8
span:das -1 -1 2
span:dauer 0 11 -11
span:dauert -1 18 -17
span:day -1 2 -1
span:days 0 3 -2
span:der -1 -11 12
span:die -1 -9 10
span:dienstag 0 2 -2
span:do 0 -2 2
span:down 0 7 -7
span:drei -1 -9 10
span:each 0 -4 4
span:earlier -1 24 -23
span:ein 0 7 -7
span:eine -3 -14 16
span:einen 0 5 -5
span:eingeplant 0 5 -5
span:end -1 0 1
span:ends -1 2 -1
span:es -1 1 0
span:everything 0 -4 4
span:exactly 0 2 -2
span:exercise 0 3 -3
span:following 0 2 -2
span:for -1 1 0
span:forward 0 -32 32
span:friday 0 -1 1
span:from 0 -2 2
span:früher 0 11 -10
span:full 0 4 -4
span:ganze 0 7 -7
span:geht 0 9 -8
span:geschoben 0 5 -5
span:gespräch -1 -3 3
span:gleiche 0 2 -2
span:got -1 8 -8
span:habe 0 -5 5
span:haben 0 11 -11
span:had 0 -22 22
span:halbe -1 1 0
span:half 0 1 -1
span:has 0 6 -6
span:hat 0 -12 12
span:have 0 12 -11
span:her 0 -12 12
span:hinten -1 -4 5
span:hour -2 -20 22
span:hours 0 12 -11
span:i 0 -16 16
span:i'll 0 -18 18
span:ich -1 -30 30
span:if 0 4 -4
span:in -1 -4 5
span:instead 0 1 -1
span:interview 0 1 0
span:invitation 0 3 -3
span:is -2 4 -2
span:ist -1 -7 8
span:it -4 -3 8
span:it'll 0 4 -4
span:it's -1 10 -9
span:ja 0 11 -11
span:jetzt 0 -6 6
span:just 0 20 -19
span:kommt 0 -5 5
span:last 0 -25 26
span:lasts 0 10 -10
span:late 0 -16 16
span:later -3 13 -10
span:like 0 -14 14
span:link 0 1 -1
span:long 0 -1 1
span:länger 0 -20 20
span:mail 0 1 -1
span:make 0 -3 4
span:mal 0 -22 22
span:man 0 2 -2
span:march 0 2 -2
span:me 0 8 -8
span:meeting 0 3 -3
span:meinte 0 3 -3
span:mich 0 -14 14
span:min 0 34 -34
span:mins 0 22 -21
span:minute 0 -4 4
span:minuten -1 -15 16
span:minutes -8 2 6
span:mit 0 3 -3
span:monday 0 4 -4
span:morning 0 2 -2
span:most 0 -4 4
span:moved -1 -37 38
span:my 0 -30 31
span:märz 0 4 -4
span:nach -1 -10 11
span:need 0 4 -4
span:new 0 -27 27
span:nicht 0 17 -17
span:noch 0 6 -6
span:not 0 14 -13
span:noted 0 1 -1
span:now -1 16 -14
span:nur -1 2 -2
span:o'clock 0 3 -3
span:of 0 1 -1
span:on 0 8 -7
span:one -1 16 -16
span:only -1 18 -18
span:or 0 -2 2
span:other 0 -1 1
span:over 0 -5 5
span:panel 0 1 -1
span:phone 0 1 -1
span:plan 0 2 -2
span:planned 0 9 -8
span:please -1 11 -10
span:pm 0 5 -5
span:postponed 0 3 -3
span:practical 0 3 -3
span:put 0 7 -7
span:rang 0 1 -1
span:rather 0 2 -2
span:recruiter 0 3 -3
span:said 0 -10 11
span:same 0 11 -11
span:say 0 -5 5
span:says 0 1 -1
span:selbe 0 6 -6
span:she 0 -2 2
span:should 0 6 -5
span:sie 0 11 -11
span:sind 0 13 -13
span:so -1 -8 9
span:soll 0 14 -14
span:sonst 0 1 -1
span:sooner 0 3 -3
span:später -1 0 1
span:start 0 -2 2
span:starting 0 1 -1
span:starts -1 3 -2
span:stays 0 -7 7
span:stunde -2 4 -1
span:stunden -2 -18 20
span:tag 0 8 -7
span:tage 0 -15 15
span:take -1 2 -1
span:takes -1 -2 3
span:talk 0 0 1
span:termin -1 -9 10
span:test 0 4 -4
span:th 0 7 -7
span:than 0 9 -8
span:that 0 -7 7
span:the -3 -4 7
span:there 0 3 -2
span:they -1 12 -11
span:they've 0 3 -3
span:thing 0 3 -3
span:three 0 2 -2
span:thursday 0 -17 17
span:till 0 -12 12
span:time 0 -2 2
span:to -2 -12 14
span:told 0 3 -3
span:took 0 -38 38
span:total 0 -8 9
span:two 0 5 -4
span:uhr -1 -18 18
span:uhrzeit 0 3 -3
span:um -1 -14 16
span:und -1 -7 8
span:up 0 -13 13
span:verschoben 0 -36 37
span:viertel 0 -11 11
span:von 0 -5 5
span:vorn 0 5 -5
span:vorverlegt 0 7 -7
span:want 0 3 -3
span:wants 0 6 -6
span:war 0 -3 3
span:was 0 -11 11
span:we 0 1 -1
span:wednesday 0 -2 2
span:week -1 -2 2
span:weeks 0 2 -2
span:weil 0 7 -6
span:what 0 -6 6
span:will -1 7 -5
span:wir -1 0 1
span:wird 0 -7 7
span:with -1 -11 12
span:woche 0 7 -6
span:written 0 3 -3
span:wrote 0 3 -3
span:wurde 0 -12 13
span:you 0 9 -9
span:zeit 0 8 -8
span:zum 0 -4 4
span:zwei -1 0 1
spans:0 -4 -29 33
spans:1 -6 36 -30
spans:2 0 -2 2
time>l0:" 0 5 -5
time>l0:( 9 -6 -4
time>l0:, -5 -8 13
time>l0:- 0 1 -1
time>l0:: -3 11 -8
time>l0:^ 9 -3 -6
time>l0:ab 0 4 -4
time>l0:actually 0 1 -1
time>l0:also -2 19 -18
time>l0:am -1 6 -5
time>l0:and 0 -1 1
time>l0:around 0 -2 2
time>l0:at 2 -19 16
time>l0:auch 0 2 -2
time>l0:auf 2 3 -5
time>l0:be -1 4 -4
time>l0:becomes -1 1 0
time>l0:beginn -2 3 -1
time>l0:begins 0 1 -1
time>l0:between 0 -1 1
time>l0:but 0 2 -2
time>l0:den -1 4 -3
time>l0:der 0 4 -4
time>l0:die 5 -1 -4
time>l0:do 0 4 -4
time>l0:down 0 -1 1
time>l0:es -1 0 1
time>l0:for 0 1 -1
time>l0:from -3 9 -6
time>l0:got 0 2 -2
time>l0:has 0 7 -7
time>l0:is -4 -1 5
time>l0:ist -2 -7 9
time>l0:it -1 4 -3
time>l0:it's -4 -8 11
time>l0:jetzt 0 1 -1
time>l0:kommt 0 -2 2
time>l0:maybe 0 -1 1
time>l0:me -1 6 -5
time>l0:meant 0 2 -1
time>l0:nicht -1 -4 5
time>l0:not -2 -19 21
time>l0:now -1 7 -6
time>l0:oder 0 -2 2
time>l0:on -2 -4 6
time>l0:or 0 -1 1
time>l0:said -1 0 1
time>l0:says -1 -8 8
time>l0:so -4 -13 16
time>l0:sondern 0 1 -1
time>l0:start 0 3 -3
time>l0:starts -1 3 -2
time>l0:steht 0 13 -13
time>l0:that's -2 0 1
time>l0:the -2 -4 6
time>l0:time -1 1 -1
time>l0:to -4 15 -12
time>l0:um 17 -10 -7
time>l0:von -4 7 -3
time>l:,_also -1 2 -1
time>l:,_am 0 2 -2
time>l:,_at -2 8 -6
time>l:,_from 0 1 -1
time>l:,_it's 0 4 -4
time>l:,_on 0 -5 5
time>l:,_so -2 -16 18
time>l:,_um -2 7 -4
time>l:0_oder 0 -2 2
time>l:0_or 0 -1 1
time>l::_at -1 5 -3
time>l:HELDtime_becomes -1 2 -2
time>l:KNOWN_, -1 -5 6
time>l:NAME_, 0 2 -2
time>l:NAME_at -2 15 -13
time>l:NAME_on 0 -3 3
time>l:^ 9 -3 -6
time>l:^_, 0 -7 7
time>l:^_am 0 -4 4
time>l:^_around 0 -2 2
time>l:^_at -7 21 -14
time>l:^_die -1 2 -1
time>l:^_from 0 7 -6
time>l:^_is 0 1 -1
time>l:^_it's -2 -17 19
time>l:^_not 0 -15 16
time>l:^_on -1 -4 5
time>l:^_start 0 2 -2
time>l:^_starts 0 1 -1
time>l:^_that's 0 3 -3
time>l:^_the -1 -5 6
time>l:^_um -1 4 -3
time>l:^_von 0 5 -4
time>l:agreed_on 0 7 -7
time>l:and_at -1 3 -2
time>l:and_got 0 2 -2
time>l:be_at -3 4 -1
time>l:beginnt_um -1 1 -1
time>l:begins_at -4 7 -3
time>l:bitte_auf 5 -4 -1
time>l:but_at 3 3 -6
time>l:by_at 3 -18 15
time>l:down_for 0 1 -1
time>l:erst_um -4 8 -4
time>l:es_ist -1 -11 12
time>l:es_um 9 0 -9
time>l:for_at -1 8 -7
time>l:from_at 0 2 -1
time>l:gave_me 0 2 -2
time>l:given_me 0 11 -11
time>l:habe_um -1 -2 2
time>l:in_at -1 -2 3
time>l:interview_is 0 1 -1
time>l:is_at 2 6 -8
time>l:is_on 0 -13 13
time>l:ist_am 0 -5 5
time>l:ist_der 0 1 -1
time>l:ist_um -5 1 4
time>l:it's_at -7 2 5
time>l:it's_now 0 1 0
time>l:it's_on 0 5 -5
time>l:it_at -1 7 -6
time>l:it_for 0 -1 1
time>l:it_is -1 -5 6
time>l:it_on 0 11 -11
time>l:it_starts 0 2 -1
time>l:it_to 0 3 -3
time>l:kids_at -1 -3 5
time>l:make_it -1 11 -11
time>l:me_at -2 -6 8
time>l:me_on 0 8 -8
time>l:mich_auf 0 -3 3
time>l:moved_to -1 1 1
time>l:nicht_um -2 -2 4
time>l:not_at 8 -11 4
time>l:now_at 0 1 -1
time>l:off_at 0 -3 3
time>l:on_at -1 8 -7
time>l:opens_at 0 -3 3
time>l:pushed_to 0 1 0
time>l:rescheduled_to 0 1 -1
time>l:runs_from -1 4 -3
time>l:schon_um -2 7 -4
time>l:settled_on 0 1 -1
time>l:should_be -1 3 -2
time>l:slot_, 0 6 -6
time>l:so_it's -1 -17 18
time>l:start_at -2 2 -1
time>l:starting_at -1 3 -3
time>l:starts_at -5 2 2
time>l:the_it's 0 7 -7
time>l:they_said -1 -4 5
time>l:time_, -1 -12 13
time>l:time_: 0 1 -1
time>l:time_is 0 3 -2
time>l:to_at 6 4 -10
time>l:uhrzeit_ist 0 2 -2
time>l:wurde_auf 0 1 -1
time>r0:" 0 5 -5
time>r0:$ -8 13 -5
time>r0:) 8 12 -20
time>r0:, -12 13 -1
time>r0:. 0 1 -1
time>r0:? -1 6 -6
time>r0:ME -3 -11 14
time>r0:actually 0 2 -1
time>r0:am 0 2 -2
time>r0:an -3 5 -3
time>r0:and -5 -1 5
time>r0:as -1 0 1
time>r0:auch 0 -3 3
time>r0:bin -1 -3 3
time>r0:but -2 -2 4
time>r0:for -1 2 -2
time>r0:geht -1 -5 6
time>r0:in -1 0 1
time>r0:instead 3 -1 -3
time>r0:is 4 -6 2
time>r0:ist 8 -3 -5
time>r0:it -1 -4 5
time>r0:los -2 4 -2
time>r0:nicht 0 1 -1
time>r0:noch -1 -2 2
time>r0:not -1 3 -2
time>r0:now -1 7 -6
time>r0:oder 0 -3 3
time>r0:on -1 -9 10
time>r0:or 0 -1 1
time>r0:please -2 3 -1
time>r0:rather -1 4 -3
time>r0:sind 5 -2 -3
time>r0:so -1 1 0
time>r0:statt -1 3 -2
time>r0:that -1 3 -2
time>r0:time -4 -5 10
time>r0:to 0 -4 4
time>r0:und -2 3 -2
time>r0:verlegt 0 1 -1
time>r0:verschoben -1 6 -5
time>r0:war -1 1 0
time>r0:was -1 2 -1
time>r0:with -1 -6 7
time>r0:ändern -1 1 0
time>r0:– 0 1 -1
time>r:"_, 0 3 -3
time>r:$ -8 13 -5
time>r:)_$ 11 9 -20
time>r:,_$ -4 0 5
time>r:,_, 0 3 -3
time>r:,_KNOWN -1 -7 8
time>r:,_NAME 0 -14 14
time>r:,_and -1 8 -7
time>r:,_at 0 2 -2
time>r:,_but 0 -2 3
time>r:,_by 0 2 -2
time>r:,_da -1 6 -6
time>r:,_die -1 6 -4
time>r:,_for -1 2 -1
time>r:,_i -1 5 -5
time>r:,_i'll 0 2 -1
time>r:,_ich 5 -1 -4
time>r:,_nicht -1 3 -2
time>r:,_not -3 1 1
time>r:,_please 0 -5 5
time>r:,_she 4 0 -4
time>r:,_so -2 -2 4
time>r:,_that 0 4 -3
time>r:,_that's 0 2 -2
time>r:,_the 9 -2 -7
time>r:,_then 0 8 -7
time>r:,_they -1 -2 2
time>r:,_they're -1 3 -2
time>r:,_und -1 -11 12
time>r:,_with -1 0 1
time>r:?_$ -1 -2 3
time>r:ME_$ -1 -3 3
time>r:an_$ -3 2 0
time>r:and_$ 0 1 -1
time>r:and_i 0 -5 5
time>r:and_the -2 -6 8
time>r:bin_ich -1 -3 3
time>r:for_me -1 3 -2
time>r:geht_es -1 -2 2
time>r:in_the -1 2 -2
time>r:instead_$ -1 2 -1
time>r:instead_of 5 -3 -1
time>r:it_is 0 -5 5
time>r:not_HELDtime 0 1 0
time>r:not_at 0 1 0
time>r:now_$ -1 6 -5
time>r:on_NAME 0 0 1
time>r:please_$ -1 3 -1
time>r:rather_than -1 4 -3
time>r:sind_london -1 1 0
time>r:so_i -1 -1 2
time>r:statt_$ 0 2 -1
time>r:time_$ -3 0 3
time>r:time_, -2 -5 7
time>r:verlegt_$ 0 1 -1
time>r:verschoben_$ -1 6 -5
time>r:with_KNOWN 0 -13 14
time>r:with_NAME -1 7 -6
""",
)
STRANGERS = (
    "comes none",
    "-11 11",
    """\
L:" -7 7
L:& 1 -1
L:+ 10 -10
L:, 4 -4
L:/ -3 3
L:0 -4 4
L:: 20 -20
L:= 3 -3
L:KNOWN 33 -33
L:NAME 7 -7
L:^ -1 1
L:a -2 2
L:aber -3 3
L:about 1 -1
L:add 5 -5
L:added 1 -1
L:after 2 -2
L:along 1 -1
L:als -1 1
L:also -6 6
L:am 1 -1
L:an 3 -3
L:anas -8 8
L:and 11 -11
L:anyway 2 -2
L:are -5 5
L:ask 1 -1
L:asked 3 -3
L:at -6 6
L:auch -5 5
L:aus 6 -6
L:ausser 4 -4
L:away 3 -3
L:back -1 1
L:be 7 -7
L:been 1 -1
L:bei -5 5
L:besides -2 2
L:bitte 7 -7
L:boss -4 4
L:both -4 4
L:bring -1 1
L:bringing 2 -2
L:brings 1 -1
L:brother -2 2
L:bruder -7 7
L:but 2 -2
L:by 1 -1
L:called -4 4
L:came 1 -1
L:change 1 -1
L:changed 2 -2
L:chat -6 6
L:chef 1 -1
L:colleagues 1 -1
L:comes -1 1
L:company -2 2
L:contact 8 -8
L:conversation 1 -1
L:correct 6 -6
L:could -4 4
L:cto 1 -1
L:da 1 -1
L:dabei 3 -3
L:dafür 1 -1
L:dame -2 2
L:dann 1 -1
L:das 2 -2
L:dass -2 2
L:data 1 -1
L:date -1 1
L:dazu 1 -1
L:der -1 1
L:die -4 4
L:do 1 -1
L:does -4 4
L:don't 2 -2
L:donnerstag 6 -6
L:down -2 2
L:eine 1 -1
L:einer -7 7
L:einladung 2 -2
L:either -1 1
L:er 1 -1
L:es 5 -5
L:fella 1 -1
L:for 1 -1
L:four 2 -2
L:friday 2 -2
L:friend -1 1
L:from -4 4
L:früh 1 -1
L:full 7 -7
L:funny -1 1
L:führen 1 -1
L:für -2 2
L:gemeinsam 1 -1
L:gentleman 1 -1
L:gespräch 2 -2
L:gesprächspartner 2 -2
L:gesprächspartnerin 1 -1
L:gestern -2 2
L:get 3 -3
L:given 2 -2
L:good -6 6
L:got 5 -5
L:guy 1 -1
L:had -11 11
L:hands 1 -1
L:hat -7 7
L:have -1 1
L:he 1 -1
L:heard 3 -3
L:heisst -4 4
L:hello 1 -1
L:her 4 -4
L:herself -1 1
L:hi -2 2
L:him 2 -2
L:hiring 3 -3
L:however 1 -1
L:hr 4 -4
L:i -4 4
L:i'll 4 -4
L:i'm -7 7
L:i've 1 -1
L:ich -1 1
L:if -7 7
L:ihr 1 -1
L:ihrer 2 -2
L:in 3 -3
L:interview 1 -1
L:interviewed 1 -1
L:interviewer 3 -3
L:interviewer's 1 -1
L:interviewerin 1 -1
L:interviewers 1 -1
L:interviews 1 -1
L:invite 1 -1
L:is -1 1
L:ist -3 3
L:it -1 1
L:it'll 1 -1
L:it's 6 -6
L:jemand 2 -2
L:jetzt 4 -4
L:job -1 1
L:joins 4 -4
L:just 7 -7
L:kommen 1 -1
L:kommt 1 -1
L:krank -4 4
L:kurz 1 -1
L:lady 2 -2
L:last 1 -1
L:laut 1 -1
L:london -1 1
L:mail 5 -5
L:make 1 -1
L:march 1 -1
L:married 3 -3
L:maybe -3 3
L:me 2 -2
L:meet 6 -6
L:meeting -9 9
L:mehr 1 -1
L:mein -4 4
L:meine -4 4
L:mich 3 -3
L:mine 3 -3
L:minutes -6 6
L:mir -3 3
L:mit 1 -1
L:mittwoch 2 -2
L:more 3 -3
L:my -13 13
L:märz 1 -1
L:n 1 -1
L:name 4 -4
L:namen 6 -6
L:namens 2 -2
L:neben 2 -2
L:new -4 4
L:nicht 4 -4
L:no 2 -2
L:noch 5 -5
L:noon 2 -2
L:not 2 -2
L:now 5 -5
L:nur 4 -4
L:ob -1 1
L:oder -2 2
L:of 4 -4
L:off 2 -2
L:old -2 2
L:on 7 -7
L:one 2 -2
L:one-on-one 2 -2
L:only 4 -4
L:or -5 5
L:other -5 5
L:out -4 4
L:over 3 -3
L:panel 6 -6
L:passed 4 -4
L:past -2 2
L:people 3 -3
L:person 2 -2
L:phone 3 -3
L:please 1 -1
L:plus 5 -5
L:pm -1 1
L:put 1 -1
L:rang -1 1
L:read 2 -2
L:reads 1 -1
L:receptionist 1 -1
L:references -18 18
L:replace 1 -1
L:replaced -6 6
L:said 3 -3
L:saw -1 1
L:says 3 -3
L:second 1 -1
L:see 2 -2
L:sein -8 8
L:selbst 2 -2
L:send 2 -2
L:she 1 -1
L:should -7 7
L:side 2 -2
L:sie 7 -7
L:signed 3 -3
L:since -3 3
L:sind 6 -6
L:sitzen 2 -2
L:so 8 -8
L:someone 1 -1
L:sondern 1 -1
L:sorry 1 -1
L:speak 1 -1
L:spelled 1 -1
L:start 1 -1
L:starts 2 -2
L:statt 2 -2
L:stehen 1 -1
L:still -1 1
L:surname -4 4
L:swap -4 4
L:take 1 -1
L:talk 1 -1
L:talking 4 -4
L:team 1 -1
L:technical 1 -1
L:teil 2 -2
L:th -11 11
L:thanks -2 2
L:that 6 -6
L:the 1 -1
L:there -5 5
L:there's -2 2
L:they 7 -7
L:they're 1 -1
L:they've 1 -1
L:thing -1 1
L:thought -1 1
L:thursday -6 6
L:time -1 1
L:to 3 -3
L:told -3 3
L:too 1 -1
L:took 1 -1
L:train -1 1
L:tuesday -6 6
L:two 9 -9
L:uhr -7 7
L:uhrzeit -1 1
L:um 1 -1
L:und 3 -3
L:von 5 -5
L:want 1 -1
L:war -3 3
L:was -3 3
L:wednesday 1 -1
L:weil 1 -1
L:well 1 -1
L:went 2 -2
L:werde 5 -5
L:what 1 -1
L:who 3 -3
L:wife 1 -1
L:will 7 -7
L:wird 2 -2
L:with 1 -1
L:would 5 -5
L:wrote 1 -1
L:you 1 -1
L:zone -2 2
L:zuerst -3 3
L:zusätzlich 2 -2
L:zwei -2 2
L:– 2 -2
L:„ 4 -4
R:" -2 2
R:$ -1 1
R:+ 4 -4
R:, -8 8
R:. -2 2
R:/ 1 -1
R:0 2 -2
R:: -8 8
R:? -16 16
R:KNOWN -2 2
R:NAME -12 12
R:a 2 -2
R:aber -4 4
R:about -3 3
R:acme 1 -1
R:agency -1 1
R:all 2 -2
R:alles 1 -1
R:along 4 -4
R:also 3 -3
R:am -7 7
R:an -4 4
R:analytics 3 -3
R:and 9 -9
R:anwesend -7 7
R:are 2 -2
R:as 13 -13
R:asked -1 1
R:asking -1 1
R:asks 1 -1
R:at -4 4
R:auch -4 4
R:auf -4 4
R:back -1 1
R:be -4 4
R:because 1 -1
R:bei 1 -1
R:beiden -1 1
R:berlin -1 1
R:beside -1 1
R:better -2 2
R:bit 1 -1
R:bleibt 1 -1
R:boss -4 4
R:both 5 -5
R:brush -2 2
R:business 3 -3
R:but -6 6
R:call -2 2
R:chef -5 5
R:come 1 -1
R:comes 1 -1
R:coming -2 2
R:could 1 -1
R:covers 3 -3
R:dabei 7 -7
R:dass 1 -1
R:date -1 1
R:day -2 2
R:days -1 1
R:dazu 3 -3
R:den -6 6
R:der 4 -4
R:die 5 -5
R:do -2 2
R:does 2 -2
R:doesn't -2 2
R:doing 2 -2
R:dort -2 2
R:drin 2 -2
R:ein -6 6
R:eine -7 7
R:einer -1 1
R:else 2 -2
R:email 4 -4
R:engineer -1 1
R:ergänzen 2 -2
R:ersetzt 3 -3
R:erst -4 4
R:falsch 6 -6
R:fine -1 1
R:first 2 -2
R:front 1 -1
R:führt 2 -2
R:für -5 5
R:gave -1 1
R:gespräch 2 -2
R:going 2 -2
R:got -1 1
R:habe -4 4
R:haben 6 -6
R:half -2 2
R:hat -1 1
R:hatte 2 -2
R:have -8 8
R:he 1 -1
R:he's 1 -1
R:her 8 -8
R:herself 2 -2
R:him 3 -3
R:his -5 5
R:hört 1 -1
R:i'm -3 3
R:ich -6 6
R:im 2 -2
R:in 7 -7
R:instead 7 -7
R:interviewer -1 1
R:interviewing 6 -6
R:interviews 1 -1
R:introduced 4 -4
R:is 4 -4
R:it 2 -2
R:it's -2 2
R:job -2 2
R:join 2 -2
R:joining 3 -3
R:joins 8 -8
R:just 1 -1
R:know -3 3
R:knows -1 1
R:kommt 3 -3
R:last -10 10
R:leads 5 -5
R:leave 1 -1
R:like 6 -6
R:link 1 -1
R:longer 1 -1
R:lässt -1 1
R:macht 3 -3
R:mail 2 -2
R:make -5 5
R:me -12 12
R:minutes -3 3
R:mir -3 3
R:mit 2 -2
R:morning -2 2
R:my -6 6
R:n 2 -2
R:name 5 -5
R:natürlich 4 -4
R:neben -7 7
R:new -1 1
R:next -1 1
R:nicht -9 9
R:nichts -1 1
R:nimmt 1 -1
R:no 1 -1
R:noon 1 -1
R:not 2 -2
R:now 5 -5
R:nur 1 -1
R:o'clock 2 -2
R:oder -1 1
R:of -1 1
R:on -4 4
R:only 2 -2
R:or -1 1
R:order 3 -3
R:over 3 -3
R:panel 5 -5
R:per 1 -1
R:place 1 -1
R:please -1 1
R:plus 5 -5
R:pm 2 -2
R:put 1 -1
R:questions 3 -3
R:rather 1 -1
R:replaces 2 -2
R:rest 1 -1
R:room -2 2
R:said -8 8
R:same -4 4
R:sat -1 1
R:second 3 -3
R:see 2 -2
R:sein -7 7
R:senior -1 1
R:she 6 -6
R:she's 6 -6
R:sich 1 -1
R:sie -3 3
R:since 1 -1
R:sind -2 2
R:sit -4 4
R:sits -2 2
R:sitting 1 -1
R:sitzt 1 -1
R:so -6 6
R:stands 1 -1
R:starts 3 -3
R:stays -1 1
R:steht -1 1
R:steps 1 -1
R:sunday -1 1
R:take -7 7
R:taking 1 -1
R:team 1 -1
R:technical 1 -1
R:teil 1 -1
R:tell -4 4
R:th -3 3
R:than 1 -1
R:that -2 2
R:that's 4 -4
R:the 4 -4
R:their -3 3
R:them -1 1
R:themselves 3 -3
R:there -1 1
R:they 1 -1
R:this -2 2
R:three -1 1
R:thursday -1 1
R:till -2 2
R:time -1 1
R:to 4 -4
R:together 3 -3
R:told -1 1
R:tomorrow -13 13
R:too 8 -8
R:uhr -7 7
R:um -4 4
R:und 5 -5
R:uns -1 1
R:up -1 1
R:us 2 -2
R:used -3 3
R:vertritt 2 -2
R:wants 1 -1
R:was -7 7
R:wednesday -3 3
R:week -3 3
R:well 3 -3
R:went -1 1
R:when -3 3
R:which -2 2
R:who 1 -1
R:wird -7 7
R:with 7 -7
R:without 1 -1
R:won't -4 4
R:works 1 -1
R:year -9 9
R:years -2 2
R:yes -4 4
R:yet -1 1
R:you -4 4
R:your -2 2
R:zone -1 1
R:zusammen -2 2
R:übernimmt 1 -1
R:– 3 -3
R:“ 4 -4
cb:" -5 5
cb:, -3 3
cb:: 10 -10
cb:^ -14 14
cb:also 1 -1
cb:and 8 -8
cb:das 1 -1
cb:der -3 3
cb:die -3 3
cb:since -3 3
cb:so 8 -8
cb:sondern 1 -1
cb:und 5 -5
cb:who 2 -2
ce:$ -10 10
ce:, -4 4
ce:. -2 2
ce:: -2 2
ce:and 4 -4
ce:as 8 -8
ce:because 1 -1
ce:das 5 -5
ce:der -4 4
ce:die -1 1
ce:so -3 3
ce:und 6 -6
ce:who -3 3
cue:against 9 -9
cue:another -43 43
cue:asks -64 64
cue:condition -22 22
cue:doubt -140 140
cue:ends 5 -5
cue:errand -5 5
cue:foreign -67 67
cue:ours 15 -15
cue:own-event -29 29
cue:positive 5 -5
cue:reason 28 -28
cue:request 19 -19
cue:starts 6 -6
cue:unsure -13 13
cue:wants 12 -12
given:False -35 35
given:True 34 -34
l0:" -8 8
l0:& 5 -5
l0:+ 32 -32
l0:, 24 -24
l0:0 -1 1
l0:: 18 -18
l0:= 11 -11
l0:> 1 -1
l0:^ 13 -13
l0:a 13 -13
l0:add 17 -17
l0:along 2 -2
l0:also -2 2
l0:and 2 -2
l0:are -5 5
l0:at -4 4
l0:auch -4 4
l0:be 8 -8
l0:bringing 8 -8
l0:brings 1 -1
l0:brother 6 -6
l0:by 11 -11
l0:called -20 20
l0:dafür 5 -5
l0:das 5 -5
l0:der -11 11
l0:die -1 1
l0:ein -4 4
l0:es -16 16
l0:for -3 3
l0:friend -2 2
l0:from -14 14
l0:führen 2 -2
l0:führt -2 2
l0:have 17 -17
l0:heisst -30 30
l0:in 4 -4
l0:is 6 -6
l0:ist -6 6
l0:it's 8 -8
l0:jetzt 3 -3
l0:just 36 -36
l0:kommen 1 -1
l0:kommt 1 -1
l0:maybe -6 6
l0:meet 12 -12
l0:meeting -12 12
l0:mein -1 1
l0:meine -6 6
l0:mit -22 22
l0:named -1 1
l0:namens 6 -6
l0:neighbour -1 1
l0:new -11 11
l0:noch 5 -5
l0:now 9 -9
l0:o'clock -2 2
l0:oder -7 7
l0:on -13 13
l0:only 10 -10
l0:or -14 14
l0:plus 18 -18
l0:pm -5 5
l0:put 2 -2
l0:so 16 -16
l0:sondern 4 -4
l0:spelled 2 -2
l0:springt 1 -1
l0:that 11 -11
l0:the -5 5
l0:to -23 23
l0:uhr -19 19
l0:und 5 -5
l0:von 19 -19
l0:war -9 9
l0:was -4 4
l0:wife -1 1
l0:wird -1 1
l0:with -5 5
l1:, -3 3
l1:- 1 -1
l1:0 -12 12
l1:: -1 1
l1:KNOWN 36 -36
l1:NAME 20 -20
l1:^ 10 -10
l1:a 4 -4
l1:acme -1 1
l1:also -25 25
l1:and 31 -31
l1:auch 2 -2
l1:back -4 4
l1:be -4 4
l1:bitte 4 -4
l1:brings 2 -2
l1:but -1 1
l1:call 3 -3
l1:changed 6 -6
l1:could -3 3
l1:dame -8 8
l1:das -9 9
l1:dazu 2 -2
l1:ein 1 -1
l1:er 3 -3
l1:es 7 -7
l1:gespräch 8 -8
l1:gesprächspartner 8 -8
l1:guy 1 -1
l1:hat -26 26
l1:her 13 -13
l1:i -1 1
l1:i'm -4 4
l1:in -7 7
l1:interview -1 1
l1:interviewer 14 -14
l1:interviewerin 5 -5
l1:interviewers 3 -3
l1:invitation -4 4
l1:is -7 7
l1:ist 12 -12
l1:it -2 2
l1:it's 1 -1
l1:kommt -12 12
l1:krank 4 -4
l1:macht -17 17
l1:me 7 -7
l1:meet 3 -3
l1:my -21 21
l1:name -2 2
l1:nicht 8 -8
l1:now 13 -13
l1:on 3 -3
l1:one -4 4
l1:one-on-one 8 -8
l1:out -20 20
l1:over 3 -3
l1:person 5 -5
l1:please 3 -3
l1:plus 1 -1
l1:put 2 -2
l1:questions 2 -2
l1:raus 1 -1
l1:replaced 8 -8
l1:she 1 -1
l1:sick 2 -2
l1:sie 7 -7
l1:so 1 -1
l1:someone 1 -1
l1:sondern 1 -1
l1:speaking 2 -2
l1:talking 4 -4
l1:the -1 1
l1:they 10 -10
l1:to 2 -2
l1:train -3 3
l1:two 2 -2
l1:uhr -9 9
l1:und -5 5
l1:will 7 -7
l1:you 4 -4
l1:zone -2 2
l2:" -11 11
l2:+ 1 -1
l2:, 17 -17
l2:0 -24 24
l2:: 9 -9
l2:KNOWN -34 34
l2:NAME 16 -16
l2:^ -11 11
l2:a -16 16
l2:add 2 -2
l2:also 12 -12
l2:am -1 1
l2:an 4 -4
l2:and 9 -9
l2:are -17 17
l2:at -2 2
l2:auch 8 -8
l2:be 6 -6
l2:been -5 5
l2:bitte 2 -2
l2:both 10 -10
l2:company -7 7
l2:dabei 2 -2
l2:das -1 1
l2:der 9 -9
l2:die -8 8
l2:for 1 -1
l2:full 21 -21
l2:führen 1 -1
l2:für 4 -4
l2:gespräch 2 -2
l2:her -28 28
l2:his 1 -1
l2:i 1 -1
l2:i'll 2 -2
l2:i'm -5 5
l2:interview 15 -15
l2:interviewer 2 -2
l2:interviewer's 1 -1
l2:is -20 20
l2:ist -1 1
l2:it 1 -1
l2:just 4 -4
l2:kommen 1 -1
l2:kommt 9 -9
l2:macht 4 -4
l2:me 7 -7
l2:meet 2 -2
l2:meeting -24 24
l2:minutes -10 10
l2:mit 17 -17
l2:more 2 -2
l2:my -15 15
l2:name 9 -9
l2:new 1 -1
l2:nicht 3 -3
l2:not 3 -3
l2:off 1 -1
l2:on 6 -6
l2:pm 2 -2
l2:replace 2 -2
l2:she 3 -3
l2:sie 5 -5
l2:sind 1 -1
l2:so 6 -6
l2:statt 1 -1
l2:swap 8 -8
l2:that -1 1
l2:the 13 -13
l2:they're -2 2
l2:to 6 -6
l2:two 9 -9
l2:uhr 6 -6
l2:um -9 9
l2:und 8 -8
l2:was -1 1
l2:with 5 -5
l2:wrong 1 -1
l3:, 5 -5
l3:0 14 -14
l3:: 13 -13
l3:KNOWN 2 -2
l3:NAME 20 -20
l3:^ -13 13
l3:a 5 -5
l3:am -2 2
l3:and 22 -22
l3:at -35 35
l3:be 2 -2
l3:da 1 -1
l3:dabei 3 -3
l3:das 13 -13
l3:der 7 -7
l3:die -5 5
l3:es 7 -7
l3:from -8 8
l3:gespräch 1 -1
l3:got 4 -4
l3:has -6 6
l3:her 2 -2
l3:i -10 10
l3:i'll 4 -4
l3:i'm -25 25
l3:ich -1 1
l3:in -4 4
l3:instead 1 -1
l3:interview 5 -5
l3:interviewers 2 -2
l3:is 13 -13
l3:isn't 2 -2
l3:ist -26 26
l3:it -3 3
l3:it's 2 -2
l3:jetzt 1 -1
l3:kommt 6 -6
l3:leute 1 -1
l3:macht -2 2
l3:me -4 4
l3:meet 5 -5
l3:meeting 2 -2
l3:mit -2 2
l3:my 6 -6
l3:name 2 -2
l3:neben 9 -9
l3:nicht -6 6
l3:noch 2 -2
l3:not 2 -2
l3:now 1 -1
l3:off 5 -5
l3:on 9 -9
l3:one 8 -8
l3:panel 2 -2
l3:people 2 -2
l3:person 1 -1
l3:please 2 -2
l3:sitzen 2 -2
l3:so 7 -7
l3:speaking -1 1
l3:starts 6 -6
l3:statt 5 -5
l3:team 2 -2
l3:that 1 -1
l3:the 2 -2
l3:there -1 1
l3:they -7 7
l3:time -6 6
l3:to 7 -7
l3:two 3 -3
l3:uhr 4 -4
l3:und 2 -2
l3:wednesday 3 -3
l3:who 3 -3
l3:will 10 -10
l3:with -4 4
l3:zwei 2 -2
l:,_a -1 1
l:,_and 21 -21
l:,_it's 2 -2
l:,_mit 7 -7
l:,_so 13 -13
l:,_sondern 4 -4
l:,_und 2 -2
l:,_with -10 10
l:-_> 1 -1
l:0_, 15 -15
l:0_and -7 7
l:0_o'clock -2 2
l:0_pm -5 5
l:0_uhr -19 19
l:0_with 7 -7
l::_" -9 9
l:KNOWN_& 7 -7
l:KNOWN_+ 9 -9
l:KNOWN_, 44 -44
l:KNOWN_: 2 -2
l:KNOWN_and -6 6
l:KNOWN_but 1 -1
l:KNOWN_for 8 -8
l:KNOWN_it's 2 -2
l:KNOWN_kommt 1 -1
l:KNOWN_or -7 7
l:KNOWN_plus 9 -9
l:KNOWN_und -19 19
l:KNOWN_with 5 -5
l:NAME_+ 2 -2
l:NAME_, 33 -33
l:NAME_and -24 24
l:NAME_from -6 6
l:NAME_oder -5 5
l:NAME_und 11 -11
l:^ 13 -13
l:^_+ 13 -13
l:^_, -20 20
l:^_add 14 -14
l:^_also 6 -6
l:^_and 5 -5
l:^_der 7 -7
l:^_it's 2 -2
l:^_just 36 -36
l:^_mein -1 1
l:^_meine -5 5
l:^_mit 2 -2
l:^_only 2 -2
l:^_plus 7 -7
l:^_with 10 -10
l:and_a 18 -18
l:back_from -2 2
l:back_to -2 2
l:bitte_noch 4 -4
l:brings_along 2 -2
l:dame_heisst -8 8
l:dazu_kommt 1 -1
l:er_heisst 3 -3
l:gespräch_führt 3 -3
l:gesprächspartner_ist 5 -5
l:i'm_meeting -8 8
l:in_new -3 3
l:interview_with -2 2
l:interviewer_is 6 -6
l:interviewers_: 2 -2
l:is_bringing 7 -7
l:is_called -31 31
l:is_now 3 -3
l:is_with 15 -15
l:it's_with 1 -1
l:it_, 4 -4
l:it_was -2 2
l:krank_, 4 -4
l:my_neighbour -1 1
l:my_wife -1 1
l:name_: 8 -8
l:name_is -10 10
l:one-on-one_with 8 -8
l:one_with -10 10
l:out_, -18 18
l:over_to 3 -3
l:please_add 2 -2
l:plus_, 1 -1
l:pm_, -12 12
l:put_in 2 -2
l:questions_is 2 -2
l:raus_, 1 -1
l:replaced_by 8 -8
l:sick_, 1 -1
l:sie_heisst 3 -3
l:sie_springt 4 -4
l:someone_called 2 -2
l:sondern_mit 1 -1
l:speaking_with 2 -2
l:talking_to 3 -3
l:uhr_sind -3 3
l:und_mit 3 -3
l:will_be 1 -1
lc:& 5 -5
lc:+ 34 -34
lc:0 -24 24
lc:= 12 -12
lc:> 1 -1
lc:KNOWN -43 43
lc:NAME -18 18
lc:a -1 1
lc:add 17 -17
lc:along 2 -2
lc:als -10 10
lc:am -6 6
lc:an 8 -8
lc:are -5 5
lc:at -8 8
lc:auch -3 3
lc:back -5 5
lc:be 18 -18
lc:been 3 -3
lc:besides -11 11
lc:bitte 26 -26
lc:bring -3 3
lc:bringing 9 -9
lc:brings 3 -3
lc:brother 6 -6
lc:by 14 -14
lc:call -23 23
lc:called -20 20
lc:company -7 7
lc:could -20 20
lc:dafür 5 -5
lc:dame -8 8
lc:dazu 3 -3
lc:do -3 3
lc:ein -3 3
lc:er 3 -3
lc:es -1 1
lc:for -6 6
lc:friday 7 -7
lc:friend -2 2
lc:from -17 17
lc:full 21 -21
lc:führen 2 -2
lc:führt -1 1
lc:für 4 -4
lc:gespräch 7 -7
lc:gesprächspartner 8 -8
lc:gesprächspartnerin 4 -4
lc:get 10 -10
lc:got 3 -3
lc:guy 1 -1
lc:had -9 9
lc:hands 3 -3
lc:has -4 4
lc:hat -29 29
lc:heard -7 7
lc:heisst -16 16
lc:her -21 21
lc:hiring 6 -6
lc:his 1 -1
lc:i -5 5
lc:i'll 5 -5
lc:i'm -9 9
lc:ich -10 10
lc:if -3 3
lc:in -8 8
lc:instead 5 -5
lc:interview 25 -25
lc:interviewed 2 -2
lc:interviewer 16 -16
lc:interviewer's 4 -4
lc:interviewers 2 -2
lc:invitation -4 4
lc:is 4 -4
lc:isn't 1 -1
lc:ist -15 15
lc:it -7 7
lc:it'll 5 -5
lc:it's 16 -16
lc:itself -2 2
lc:jetzt 3 -3
lc:job -3 3
lc:just 34 -34
lc:kommen 2 -2
lc:kommt -6 6
lc:lady 1 -1
lc:macht -11 11
lc:mail 27 -27
lc:maybe -12 12
lc:me 13 -13
lc:meet 15 -15
lc:meeting -12 12
lc:mein -4 4
lc:meine -16 16
lc:mir -13 13
lc:mit -12 12
lc:moved -1 1
lc:my 8 -8
lc:name 6 -6
lc:named -1 1
lc:namens 6 -6
lc:neben -6 6
lc:neighbour -1 1
lc:new -11 11
lc:noch 9 -9
lc:noon 7 -7
lc:now 24 -24
lc:nur 4 -4
lc:o'clock -2 2
lc:oder -7 7
lc:of 1 -1
lc:on -3 3
lc:one -9 9
lc:one-on-one 8 -8
lc:only 10 -10
lc:or -20 20
lc:over 11 -11
lc:panel 3 -3
lc:person 7 -7
lc:phone 6 -6
lc:please 3 -3
lc:plus 18 -18
lc:pm 7 -7
lc:put 5 -5
lc:questions 2 -2
lc:read 6 -6
lc:replace 2 -2
lc:replaced -23 23
lc:says 22 -22
lc:she -1 1
lc:she's 5 -5
lc:sie 25 -25
lc:sind 3 -3
lc:sister -2 2
lc:someone 1 -1
lc:speaking 1 -1
lc:spelled 2 -2
lc:springt 1 -1
lc:statt 6 -6
lc:swap -18 18
lc:talking 5 -5
lc:that 10 -10
lc:the 7 -7
lc:then -6 6
lc:there -19 19
lc:they 9 -9
lc:they're 4 -4
lc:thursday -1 1
lc:time -8 8
lc:to -17 17
lc:told 1 -1
lc:uhr -31 31
lc:um -8 8
lc:von 17 -17
lc:war -9 9
lc:was -8 8
lc:we -4 4
lc:wednesday 11 -11
lc:wife -1 1
lc:will 4 -4
lc:wird 6 -6
lc:with -5 5
lc:you 8 -8
lc:zone -7 7
lc:zusätzlich 4 -4
lr:&_$ 5 -5
lr:+_$ 21 -21
lr:+_+ 3 -3
lr:+_, 8 -8
lr:,_$ -5 5
lr:,_, -27 27
lr:,_and 8 -8
lr:,_in 8 -8
lr:,_is 9 -9
lr:,_macht 1 -1
lr:,_takes -25 25
lr:,_und 2 -2
lr:,_vertritt 3 -3
lr:,_will 2 -2
lr:,_übernimmt 4 -4
lr::_$ -1 1
lr::_, 18 -18
lr::_and -16 16
lr::_und 1 -1
lr:=_$ 10 -10
lr:>_$ 1 -1
lr:^_$ 23 -23
lr:^_, 21 -21
lr:^_0 13 -13
lr:^_and 14 -14
lr:^_comes 5 -5
lr:^_does 11 -11
lr:^_for 10 -10
lr:^_hat 16 -16
lr:^_in -7 7
lr:^_instead 4 -4
lr:^_is -1 1
lr:^_ist -13 13
lr:^_joins 20 -20
lr:^_kommt 4 -4
lr:^_leads 18 -18
lr:^_replaces 6 -6
lr:^_runs 5 -5
lr:^_statt 2 -2
lr:^_steps 5 -5
lr:^_takes 23 -23
lr:^_war -12 12
lr:^_was -16 16
lr:^_will 22 -22
lr:a_$ 2 -2
lr:a_, -4 4
lr:add_$ 2 -2
lr:add_please 2 -2
lr:along_$ 2 -2
lr:also_$ -9 9
lr:and_$ 12 -12
lr:and_, -7 7
lr:and_are 1 -1
lr:and_comes 1 -1
lr:and_is 6 -6
lr:and_will 18 -18
lr:are_and -4 4
lr:at_, -1 1
lr:be_$ 11 -11
lr:bringing_$ 5 -5
lr:but_$ -1 1
lr:by_$ 5 -5
lr:called_$ -24 24
lr:called_, 2 -2
lr:ein_$ 2 -2
lr:es_$ -17 17
lr:for_$ -9 9
lr:from_$ 4 -4
lr:from_, -3 3
lr:führen_und 2 -2
lr:heisst_$ -52 52
lr:heisst_, 18 -18
lr:heisst_und 4 -4
lr:in_$ 4 -4
lr:is_$ -17 17
lr:is_, 24 -24
lr:is_and 2 -2
lr:ist_$ -15 15
lr:ist_, 12 -12
lr:it's_$ -9 9
lr:it's_, 2 -2
lr:it's_now 3 -3
lr:kommen_und 1 -1
lr:kommt_$ 1 -1
lr:meeting_and -12 12
lr:mit_$ 1 -1
lr:mit_, 7 -7
lr:mit_statt 1 -1
lr:namens_$ 13 -13
lr:new_and -2 2
lr:noch_$ 1 -1
lr:noch_und 2 -2
lr:now_$ 6 -6
lr:o'clock_/ -2 2
lr:oder_, -3 3
lr:on_$ -10 10
lr:only_$ 1 -1
lr:plus_$ 12 -12
lr:pm_/ -5 5
lr:sind_, -3 3
lr:so_$ 9 -9
lr:so_is 13 -13
lr:sondern_$ 2 -2
lr:spelled_, 2 -2
lr:springt_ein 4 -4
lr:that_, 18 -18
lr:that_will 5 -5
lr:to_$ -5 5
lr:to_, -19 19
lr:uhr_$ -11 11
lr:uhr_, -5 5
lr:und_$ 15 -15
lr:und_, 3 -3
lr:und_kommt 1 -1
lr:with_$ -8 8
lr:with_, -19 19
lr:with_and 9 -9
lr:with_at 4 -4
lr:with_in 9 -9
lr:with_instead 10 -10
lr:with_on -4 4
names:1 -5 5
names:2 -12 12
names:3 7 -7
names:4 9 -9
o:( 1 -1
o:) 2 -2
o:, -1 1
o:0 -10 10
o:: 8 -8
o:? -16 16
o:KNOWN 66 -66
o:NAME -7 7
o:a 3 -3
o:acme -7 7
o:after 1 -1
o:again -2 2
o:all 1 -1
o:also -3 3
o:am -1 1
o:an 4 -4
o:and -11 11
o:any 4 -4
o:assistant -1 1
o:at 4 -4
o:auch 2 -2
o:auf 2 -2
o:aus 5 -5
o:away -2 2
o:back 5 -5
o:be 3 -3
o:been -5 5
o:begins -1 1
o:bei 1 -1
o:beim 1 -1
o:bleibt -2 2
o:booked 2 -2
o:books 1 -1
o:both -2 2
o:broke 4 -4
o:but 1 -1
o:by -1 1
o:call 1 -1
o:can't 1 -1
o:company -1 1
o:contact 1 -1
o:da 1 -1
o:dabei 6 -6
o:das -3 3
o:data 2 -2
o:day 7 -7
o:dem 1 -1
o:den 1 -1
o:der 7 -7
o:die 7 -7
o:do -5 5
o:does -3 3
o:double 4 -4
o:down 3 -3
o:dropped 3 -3
o:ein 1 -1
o:engineer -1 1
o:es -9 9
o:flu 1 -1
o:for -3 3
o:friday 1 -1
o:from 1 -1
o:gespräch 6 -6
o:good 1 -1
o:got 5 -5
o:habe -3 3
o:had 3 -3
o:haha -1 1
o:half 3 -3
o:have 2 -2
o:he 4 -4
o:he'll -5 5
o:hello -2 2
o:her 14 -14
o:his -9 9
o:home 1 -1
o:hour 4 -4
o:hr 4 -4
o:i 11 -11
o:i'll -1 1
o:i'm 4 -4
o:ich -1 1
o:ill -1 1
o:in 3 -3
o:instead -2 2
o:interview -8 8
o:interviewer -1 1
o:is 1 -1
o:isn't 3 -3
o:ist -6 6
o:it 12 -12
o:it's -8 8
o:just 1 -1
o:kid 3 -3
o:kids 4 -4
o:know 1 -1
o:kollegin 1 -1
o:kommen 5 -5
o:kommt -2 2
o:last 2 -2
o:left 1 -1
o:lisbon 1 -1
o:mail 1 -1
o:mails 1 -1
o:make -3 3
o:march -4 4
o:me -1 1
o:meet -7 7
o:meeting -1 1
o:mehr 1 -1
o:minutes -5 5
o:mir 3 -3
o:mit -4 4
o:mittwoch -1 1
o:mixed 4 -4
o:more 5 -5
o:morning 1 -1
o:must 1 -1
o:my -5 5
o:name -3 3
o:namen 1 -1
o:new 1 -1
o:nice -1 1
o:nicht -2 2
o:no 4 -4
o:noch 3 -3
o:not 5 -5
o:nothing 1 -1
o:now 2 -2
o:nur 1 -1
o:o'clock -6 6
o:of 5 -5
o:off -1 1
o:ok -4 4
o:old -1 1
o:one 1 -1
o:only 6 -6
o:out 7 -7
o:over -1 1
o:panel 2 -2
o:part 8 -8
o:past 3 -3
o:people -1 1
o:person 3 -3
o:phone 1 -1
o:pm -6 6
o:poor 2 -2
o:put -4 4
o:read -3 3
o:room 1 -1
o:said 1 -1
o:same -3 3
o:selbst -2 2
o:sends 2 -2
o:she 1 -1
o:she's 5 -5
o:should -3 3
o:sick 2 -2
o:so 4 -4
o:sorry 3 -3
o:still -7 7
o:surname 2 -2
o:takes 3 -3
o:taking 1 -1
o:team -1 1
o:th -3 3
o:thank -4 4
o:thanks -1 1
o:that 2 -2
o:the 2 -2
o:their -1 1
o:them -3 3
o:these 2 -2
o:they 2 -2
o:thing 1 -1
o:things 1 -1
o:thursday -2 2
o:time -4 4
o:to 5 -5
o:told -1 1
o:training 1 -1
o:two 3 -3
o:uhr -11 11
o:um -2 2
o:und -7 7
o:uns 1 -1
o:up 8 -8
o:very -4 4
o:video -1 1
o:von 1 -1
o:w 6 -6
o:war 1 -1
o:was 1 -1
o:we -2 2
o:wednesday -5 5
o:week -2 2
o:who 9 -9
o:will 11 -11
o:wir -4 4
o:with 7 -7
o:won't 8 -8
o:wrist 2 -2
o:wrong 5 -5
o:wrote 1 -1
o:you 2 -2
o:your -4 4
o:zum 5 -5
part:besides -11 11
part:come 75 -75
part:gone -13 13
part:more 87 -87
part:none -95 95
part:only 70 -70
part:told -116 116
r0:$ 40 -40
r0:+ 14 -14
r0:, 36 -36
r0:/ 3 -3
r0:0 12 -12
r0:: -3 3
r0:? -6 6
r0:along 2 -2
r0:and 12 -12
r0:are 2 -2
r0:as 9 -9
r0:asks 6 -6
r0:at -4 4
r0:auch -9 9
r0:comes -1 1
r0:covers 9 -9
r0:das 3 -3
r0:dazu -2 2
r0:does 17 -17
r0:ein 4 -4
r0:ersetzt 13 -13
r0:for 14 -14
r0:from -3 3
r0:führt 4 -4
r0:has 12 -12
r0:hat -1 1
r0:have -1 1
r0:hört 1 -1
r0:im -4 4
r0:in -7 7
r0:instead 12 -12
r0:is 10 -10
r0:ist -15 15
r0:joins 18 -18
r0:kommt 11 -11
r0:last -34 34
r0:leads 18 -18
r0:macht 7 -7
r0:next -8 8
r0:not 2 -2
r0:now 10 -10
r0:oder -3 3
r0:on -6 6
r0:or -3 3
r0:please 10 -10
r0:replaces 7 -7
r0:runs 5 -5
r0:said -4 4
r0:says -13 13
r0:sits -7 7
r0:sitzt 8 -8
r0:so -1 1
r0:stands 2 -2
r0:statt 5 -5
r0:steps 5 -5
r0:takes -1 1
r0:that -3 3
r0:the 5 -5
r0:to 18 -18
r0:too 16 -16
r0:und 9 -9
r0:vertritt 7 -7
r0:war -14 14
r0:was -17 17
r0:who -11 11
r0:will 22 -22
r0:with 24 -24
r0:works -13 13
r0:wrote -1 1
r0:übernimmt 7 -7
r1:$ 12 -12
r1:, 16 -16
r1:0 33 -33
r1:KNOWN 8 -8
r1:NAME 26 -26
r1:a 3 -3
r1:acme -11 11
r1:along 7 -7
r1:also -4 4
r1:am 2 -2
r1:an -10 10
r1:and 12 -12
r1:as 2 -2
r1:at -12 12
r1:auch 20 -20
r1:be -18 18
r1:berlin -3 3
r1:both 3 -3
r1:coming 2 -2
r1:das -8 8
r1:der -16 16
r1:die 17 -17
r1:do -1 1
r1:does -3 3
r1:doing 4 -4
r1:ein 8 -8
r1:eine 7 -7
r1:for 7 -7
r1:friday -1 1
r1:gespräch 5 -5
r1:going 7 -7
r1:he -3 3
r1:her -4 4
r1:i 6 -6
r1:ich -16 16
r1:in 10 -10
r1:instead -1 1
r1:interview 4 -4
r1:is -1 1
r1:it 3 -3
r1:it's 4 -4
r1:join 9 -9
r1:joining 8 -8
r1:me -21 21
r1:mir -7 7
r1:mit 5 -5
r1:nicht -2 2
r1:of 5 -5
r1:on -2 2
r1:one -3 3
r1:over 3 -3
r1:please 1 -1
r1:same -11 11
r1:she -1 1
r1:she's 17 -17
r1:sich 1 -1
r1:sie -5 5
r1:sitting 2 -2
r1:so -4 4
r1:stepping 1 -1
r1:take -16 16
r1:taking 3 -3
r1:that -7 7
r1:the -1 1
r1:there -10 10
r1:they -7 7
r1:thursday 1 -1
r1:to -17 17
r1:too -11 11
r1:und 18 -18
r1:well 8 -8
r1:who 2 -2
r1:will 2 -2
r1:with -4 4
r1:zu -4 4
r2:$ 39 -39
r2:, -27 27
r2:0 7 -7
r2:? -16 16
r2:KNOWN 51 -51
r2:NAME -8 8
r2:a 10 -10
r2:all 10 -10
r2:and 5 -5
r2:are 2 -2
r2:as 2 -2
r2:at -9 9
r2:be -9 9
r2:bei -7 7
r2:berliner -2 2
r2:dabei 24 -24
r2:dazu 9 -9
r2:die -8 8
r2:doing 1 -1
r2:for -2 2
r2:from -12 12
r2:gespräch 4 -4
r2:hat 2 -2
r2:hatte 8 -8
r2:her 2 -2
r2:i -3 3
r2:in 1 -1
r2:instead 13 -13
r2:interview 2 -2
r2:interviews 2 -2
r2:is 3 -3
r2:ist 12 -12
r2:it -24 24
r2:joining 5 -5
r2:me -3 3
r2:minutes -1 1
r2:my -10 10
r2:name 11 -11
r2:noch 6 -6
r2:not 1 -1
r2:now 8 -8
r2:of -1 1
r2:on -3 3
r2:over 8 -8
r2:place 22 -22
r2:please 10 -10
r2:runs -6 6
r2:sie -11 11
r2:sitting 2 -2
r2:talk -1 1
r2:the -4 4
r2:till -7 7
r2:too 7 -7
r2:us -1 1
r2:von 14 -14
r2:will 3 -3
r2:zu 2 -2
r3:$ -8 8
r3:, -16 16
r3:0 -24 24
r3:? -6 6
r3:KNOWN 18 -18
r3:NAME 13 -13
r3:a -9 9
r3:acme 6 -6
r3:am -17 17
r3:and 10 -10
r3:as 10 -10
r3:at 3 -3
r3:auch 11 -11
r3:be 2 -2
r3:because 5 -5
r3:both 8 -8
r3:da 3 -3
r3:dazu 1 -1
r3:den -6 6
r3:die -1 1
r3:es 3 -3
r3:for -4 4
r3:from 6 -6
r3:has 1 -1
r3:he 6 -6
r3:her 10 -10
r3:in 2 -2
r3:instead 2 -2
r3:interview 6 -6
r3:is 1 -1
r3:ist 15 -15
r3:it 18 -18
r3:job -3 3
r3:link 3 -3
r3:me -7 7
r3:mir -14 14
r3:my 1 -1
r3:n 4 -4
r3:next 2 -2
r3:nicht -34 34
r3:not 8 -8
r3:now 5 -5
r3:of 4 -4
r3:on -10 10
r3:panel 3 -3
r3:see 4 -4
r3:so -3 3
r3:that -1 1
r3:the -17 17
r3:there 1 -1
r3:this -3 3
r3:till -2 2
r3:time -2 2
r3:to 13 -13
r3:too 1 -1
r3:und 3 -3
r3:well -8 8
r3:will -13 13
r3:with 1 -1
r:$ 40 -40
r:+_NAME 5 -5
r:,_$ -11 11
r:,_0 30 -30
r:,_KNOWN 7 -7
r:,_NAME 22 -22
r:,_a 4 -4
r:,_also -5 5
r:,_and 3 -3
r:,_das -22 22
r:,_die 6 -6
r:,_i 6 -6
r:,_ich -1 1
r:,_is 3 -3
r:,_mit 18 -18
r:,_nicht -2 2
r:,_not -2 2
r:,_please 1 -1
r:,_she -1 1
r:,_she's 17 -17
r:,_sie -10 10
r:,_so 3 -3
r:,_they -7 7
r:,_und 1 -1
r:,_will 1 -1
r:,_with 9 -9
r:/_berlin -7 7
r:?_$ -6 6
r:along_$ 2 -2
r:and_KNOWN 11 -11
r:and_NAME -3 3
r:and_it's -1 1
r:at_0 6 -6
r:at_the -6 6
r:comes_along 4 -4
r:comes_in 2 -2
r:das_gespräch 3 -3
r:dazu_$ -2 2
r:does_it 13 -13
r:does_the 1 -1
r:ein_$ 4 -4
r:for_KNOWN 10 -10
r:from_NAME -16 16
r:from_the 4 -4
r:führt_das 2 -2
r:have_to -1 1
r:in_$ 7 -7
r:instead_$ 7 -7
r:instead_of 5 -5
r:is_KNOWN -33 33
r:is_coming 2 -2
r:is_doing 2 -2
r:is_going 7 -7
r:is_joining 8 -8
r:is_sitting 2 -2
r:is_taking 3 -3
r:is_the -1 1
r:ist_auch 8 -8
r:joins_$ 12 -12
r:joins_KNOWN 4 -4
r:kommt_auch 5 -5
r:kommt_noch 2 -2
r:macht_das 10 -10
r:not_KNOWN 2 -2
r:now_$ 11 -11
r:now_, 2 -2
r:oder_NAME -2 2
r:on_friday -1 1
r:please_$ 8 -8
r:replaces_KNOWN 5 -5
r:runs_it 5 -5
r:sits_in -5 5
r:stands_in 2 -2
r:statt_KNOWN 10 -10
r:steps_in 5 -5
r:takes_it -10 10
r:takes_over 2 -2
r:too_$ 16 -16
r:und_NAME 25 -25
r:vertritt_sie 3 -3
r:will_also 1 -1
r:will_be 14 -14
r:will_do -4 4
r:will_interview 4 -4
r:will_join 9 -9
r:will_take -16 16
r:übernimmt_das 3 -3
rc:+ 14 -14
rc:/ 3 -3
rc:0 -12 12
rc:? -34 34
rc:KNOWN -34 34
rc:NAME -17 17
rc:a -10 10
rc:about -11 11
rc:acme -13 13
rc:all 11 -11
rc:along 14 -14
rc:am -7 7
rc:an -19 19
rc:are 4 -4
rc:asks 6 -6
rc:at -29 29
rc:auch 10 -10
rc:be -3 3
rc:berlin -3 3
rc:beside -5 5
rc:boss -11 11
rc:both 9 -9
rc:by 1 -1
rc:call 12 -12
rc:candidates 1 -1
rc:come 2 -2
rc:comes -1 1
rc:coming -10 10
rc:covers 13 -13
rc:dabei 5 -5
rc:day -7 7
rc:dazu 9 -9
rc:do -1 1
rc:does 17 -17
rc:doing 9 -9
rc:down 1 -1
rc:drin 5 -5
rc:ein -18 18
rc:ersetzt 13 -13
rc:es -3 3
rc:fine -3 3
rc:for 16 -16
rc:friday -1 1
rc:from -3 3
rc:führt 4 -4
rc:für -7 7
rc:gemeint -2 2
rc:gespräch 5 -5
rc:going 7 -7
rc:got -2 2
rc:has 12 -12
rc:hat -5 5
rc:have -1 1
rc:her 20 -20
rc:herself 4 -4
rc:his 1 -1
rc:hört 1 -1
rc:i 22 -22
rc:im -2 2
rc:in -7 7
rc:instead 20 -20
rc:interview 8 -8
rc:interviewer -10 10
rc:interviews 3 -3
rc:is 1 -1
rc:ist -15 15
rc:it 10 -10
rc:job -7 7
rc:join 9 -9
rc:joining 9 -9
rc:joins 18 -18
rc:kommt 11 -11
rc:last -38 38
rc:leads 18 -18
rc:macht 7 -7
rc:make -20 20
rc:me -13 13
rc:might -1 1
rc:minutes -8 8
rc:mir -12 12
rc:mit -9 9
rc:morning -4 4
rc:my -3 3
rc:name 2 -2
rc:next -6 6
rc:noch 8 -8
rc:noon 4 -4
rc:not 11 -11
rc:now 17 -17
rc:oder -3 3
rc:of -7 7
rc:on 23 -23
rc:one -2 2
rc:or -3 3
rc:over 8 -8
rc:place 4 -4
rc:please 11 -11
rc:questions 5 -5
rc:rather 4 -4
rc:replaces 7 -7
rc:runs -2 2
rc:said -4 4
rc:same -14 14
rc:sat -4 4
rc:says -2 2
rc:sein -1 1
rc:sich 1 -1
rc:sie 7 -7
rc:sit -18 18
rc:sits -7 7
rc:sitting 4 -4
rc:sitzt 8 -8
rc:stands 2 -2
rc:statt 7 -7
rc:stepping 1 -1
rc:steps 5 -5
rc:take -16 16
rc:takes -1 1
rc:taking 3 -3
rc:talk -1 1
rc:technical 5 -5
rc:th -11 11
rc:than 4 -4
rc:that -4 4
rc:the 20 -20
rc:them -4 4
rc:there -10 10
rc:this -6 6
rc:three -4 4
rc:thursday 1 -1
rc:till -9 9
rc:together 6 -6
rc:too 16 -16
rc:up -7 7
rc:us 5 -5
rc:vertritt 7 -7
rc:war -15 15
rc:was -17 17
rc:wednesday -3 3
rc:will 22 -22
rc:with 14 -14
rc:works 5 -5
rc:wrote -1 1
rc:year -34 34
rc:years -9 9
rc:zu -3 3
rc:übernimmt 7 -7
sure:False -13 13
sure:True 12 -12
w:! 1 -1
w:" -7 7
w:& 3 -3
w:+ 12 -12
w:, 14 -14
w:. -2 2
w:/ -2 2
w:0 -2 2
w:: 12 -12
w:= 3 -3
w:? -16 16
w:KNOWN 31 -31
w:ME -1 1
w:NAME -3 3
w:a -1 1
w:aber -7 7
w:about -2 2
w:accent 6 -6
w:acme 1 -1
w:add 5 -5
w:added 1 -1
w:after 2 -2
w:agency -1 1
w:all 2 -2
w:allein 1 -1
w:alles 1 -1
w:along 4 -4
w:alongside 1 -1
w:als -1 1
w:also -3 3
w:am -6 6
w:an -1 1
w:analytics 3 -3
w:anas -12 12
w:and 19 -19
w:andere -2 2
w:angerufen -1 1
w:anwesend -7 7
w:anyway 2 -2
w:are -4 4
w:as 13 -13
w:ask 1 -1
w:asked 2 -2
w:asking -1 1
w:asks 1 -1
w:at -10 10
w:auch -9 9
w:auf -6 6
w:aus 6 -6
w:ausser 4 -4
w:away 3 -3
w:back -2 2
w:be 3 -3
w:because 1 -1
w:been 1 -1
w:bei -4 4
w:beide 1 -1
w:beiden -1 1
w:berlin -2 2
w:beside -2 2
w:besides -2 2
w:bit 1 -1
w:bitte 7 -7
w:bleibt 1 -1
w:bless -4 4
w:boss -8 8
w:both 2 -2
w:bring -1 1
w:bringing 2 -2
w:brings 1 -1
w:brother -2 2
w:bruder -7 7
w:brush -2 2
w:business 3 -3
w:but -4 4
w:by 1 -1
w:call -2 2
w:called -6 6
w:came 1 -1
w:can't -1 1
w:change 1 -1
w:changed 2 -2
w:chat -6 6
w:chef -5 5
w:client -8 8
w:colleagues 1 -1
w:come 1 -1
w:coming -2 2
w:company -1 1
w:contact 8 -8
w:conversation 1 -1
w:correct 8 -8
w:could -3 3
w:council 5 -5
w:covers 3 -3
w:cto 1 -1
w:da 1 -1
w:dabei 10 -10
w:dafür 2 -2
w:dame 4 -4
w:dann -2 2
w:darum -1 1
w:das 2 -2
w:dass -1 1
w:data 1 -1
w:date -1 1
w:day -6 6
w:days -1 1
w:dazu 4 -4
w:den -4 4
w:department -3 3
w:der 3 -3
w:did -2 2
w:die 1 -1
w:does -2 2
w:doesn't -2 2
w:doing 3 -3
w:don't -2 2
w:donnerstag 4 -4
w:dort -1 1
w:down -2 2
w:drei -1 1
w:drin 2 -2
w:drives -3 3
w:early 1 -1
w:ein -6 6
w:eine -6 6
w:einer -8 8
w:eingeplant 1 -1
w:einladung 2 -2
w:either -1 1
w:else 2 -2
w:email 5 -5
w:empfohlen -1 1
w:er 3 -3
w:ergänzen 2 -2
w:ersetzt 3 -3
w:erst -4 4
w:es 5 -5
w:everything -2 2
w:falsch 7 -7
w:fella 1 -1
w:fine -1 1
w:first 2 -2
w:four 2 -2
w:freitag -1 1
w:friday 2 -2
w:friend -1 1
w:from -4 4
w:front 1 -1
w:früh 1 -1
w:full 7 -7
w:funny -2 2
w:führen 1 -1
w:führt 2 -2
w:für -8 8
w:gelesen -1 1
w:gemeinsam -1 1
w:gemeint -1 1
w:gentleman 1 -1
w:gespräch 4 -4
w:gesprächspartner 2 -2
w:gesprächspartnerin 1 -1
w:gestern -2 2
w:get 3 -3
w:gibt 1 -1
w:given 2 -2
w:globex -2 2
w:going 2 -2
w:good -6 6
w:got 4 -4
w:guy 1 -1
w:habe -4 4
w:haben 6 -6
w:had -12 12
w:half -2 2
w:hands 1 -1
w:hat -8 8
w:hatte -3 3
w:have -9 9
w:he 2 -2
w:he's 1 -1
w:heard 2 -2
w:heisst 1 -1
w:hello 1 -1
w:her 12 -12
w:herr -7 7
w:herself 2 -2
w:hi -3 3
w:him 4 -4
w:himself 2 -2
w:hiring 3 -3
w:his -5 5
w:however 1 -1
w:hr 3 -3
w:hört 1 -1
w:i -3 3
w:i'll 4 -4
w:i'm -10 10
w:ich -7 7
w:if -7 7
w:ihrer 2 -2
w:im 2 -2
w:immer 4 -4
w:in 7 -7
w:instead 7 -7
w:interview 1 -1
w:interviewed 1 -1
w:interviewer 3 -3
w:interviewer's 1 -1
w:interviewerin 1 -1
w:interviewers 1 -1
w:interviewing 6 -6
w:interviews 2 -2
w:introduced 4 -4
w:invite 1 -1
w:is 1 -1
w:ist -2 2
w:istanbul -1 1
w:it 1 -1
w:it'll 1 -1
w:it's 4 -4
w:jemand 2 -2
w:jetzt 6 -6
w:job -2 2
w:join 2 -2
w:joining 3 -3
w:joins 13 -13
w:just 8 -8
w:kenne -1 1
w:kids -2 2
w:know -7 7
w:knows -1 1
w:kommen 1 -1
w:kommt 4 -4
w:krank -4 4
w:kurz 1 -1
w:lady 2 -2
w:last -9 9
w:laut 1 -1
w:lead 3 -3
w:leads 5 -5
w:leave 1 -1
w:letter 3 -3
w:like 5 -5
w:link 1 -1
w:london -1 1
w:long -1 1
w:longer 1 -1
w:lunch 1 -1
w:lässt -1 1
w:machen 2 -2
w:macht 3 -3
w:mail 7 -7
w:make -4 4
w:march 1 -1
w:married 3 -3
w:maybe -3 3
w:me -10 10
w:meet 1 -1
w:meeting -8 8
w:mehr 1 -1
w:mein -1 1
w:meine -3 3
w:might -2 2
w:mind -2 2
w:mine 3 -3
w:minuten -1 1
w:minutes -9 9
w:mir -6 6
w:mit 3 -3
w:mittwoch 2 -2
w:monday 1 -1
w:montag -1 1
w:more 3 -3
w:morning -1 1
w:my -19 19
w:märz 1 -1
w:n 4 -4
w:n's 2 -2
w:nach -2 2
w:name 9 -9
w:namen 6 -6
w:namens 2 -2
w:natürlich 4 -4
w:neben -5 5
w:neu 1 -1
w:new -5 5
w:next -6 6
w:nicht -5 5
w:nichts -1 1
w:nimmt 3 -3
w:nine -1 1
w:no 3 -3
w:noch 5 -5
w:noon 2 -2
w:not 4 -4
w:now 10 -10
w:nur 6 -6
w:o'clock 2 -2
w:ob -1 1
w:oder -2 2
w:of 2 -2
w:off 2 -2
w:office -8 8
w:old -3 3
w:on 2 -2
w:one 2 -2
w:one-on-one 3 -3
w:only 6 -6
w:or -6 6
w:order 3 -3
w:other -5 5
w:others 1 -1
w:out -4 4
w:over 5 -5
w:panel 10 -10
w:part 5 -5
w:passed 4 -4
w:passt -1 1
w:past -4 4
w:people 3 -3
w:per 1 -1
w:perhaps -7 7
w:person 2 -2
w:phone 3 -3
w:place 1 -1
w:please -1 1
w:plus 10 -10
w:pm 1 -1
w:put 2 -2
w:quarter 1 -1
w:questions 3 -3
w:rather 1 -1
w:read 2 -2
w:reads 1 -1
w:receptionist 1 -1
w:references -18 18
w:replaced -6 6
w:replaces 2 -2
w:rest 1 -1
w:room -2 2
w:run 2 -2
w:said -5 5
w:same -4 4
w:sat -1 1
w:saw -1 1
w:says 3 -3
w:school -3 3
w:schreiben 4 -4
w:second 4 -4
w:see 4 -4
w:sehr -1 1
w:sein -15 15
w:selbst 7 -7
w:send 2 -2
w:senior -1 1
w:sent 1 -1
w:she 6 -6
w:she's 6 -6
w:should -6 6
w:sich 1 -1
w:side 2 -2
w:sie 4 -4
w:signed 3 -3
w:since -2 2
w:sind 4 -4
w:sit -4 4
w:sits -2 2
w:sitting 2 -2
w:sitzen 1 -1
w:sitzt 3 -3
w:so 2 -2
w:someone 1 -1
w:sondern 1 -1
w:sorry 1 -1
w:speak 1 -1
w:spelled 1 -1
w:sprechen -2 2
w:springt 3 -3
w:stands 1 -1
w:start 1 -1
w:starts 5 -5
w:statt 2 -2
w:stays -1 1
w:stehen 1 -1
w:steps 1 -1
w:still -3 3
w:sunday -1 1
w:surname -5 5
w:swap -4 4
w:swapped -3 3
w:take -6 6
w:taking 1 -1
w:talk 1 -1
w:talking 4 -4
w:team 1 -1
w:technical 2 -2
w:teil 3 -3
w:tell -4 4
w:termin 1 -1
w:th -13 13
w:than 2 -2
w:thanks -3 3
w:that 4 -4
w:that's 4 -4
w:the 2 -2
w:their -2 2
w:them -1 1
w:themselves 4 -4
w:then 3 -3
w:there -7 7
w:there's -2 2
w:they 8 -8
w:they're 1 -1
w:they've 1 -1
w:thing -1 1
w:this -2 2
w:thought -1 1
w:three -1 1
w:thursday -7 7
w:till -2 2
w:time -3 3
w:to 7 -7
w:together 3 -3
w:told -4 4
w:tomorrow -13 13
w:too 10 -10
w:took 1 -1
w:train -1 1
w:tuesday -6 6
w:two 9 -9
w:uhr -14 14
w:uhrzeit -1 1
w:um -4 4
w:und 7 -7
w:uns -1 1
w:up -1 1
w:us 2 -2
w:used -3 3
w:vertritt 3 -3
w:vielleicht -8 8
w:von 1 -1
w:want 1 -1
w:wants 1 -1
w:war -3 3
w:was -10 10
w:wed 1 -1
w:wednesday -2 2
w:week -4 4
w:weil 1 -1
w:well 4 -4
w:went 1 -1
w:werde 5 -5
w:what 1 -1
w:when -1 1
w:which -2 2
w:who 4 -4
w:wife 1 -1
w:will 7 -7
w:wir -1 1
w:wird -5 5
w:with 9 -9
w:without 2 -2
w:won't -4 4
w:work -1 1
w:would 10 -10
w:writes 3 -3
w:year -9 9
w:years -2 2
w:yes -4 4
w:yet -1 1
w:you -4 4
w:your -2 2
w:zone -3 3
w:zuerst -7 7
w:zusammen -3 3
w:zusätzlich 6 -6
w:zwei -1 1
w:übernimmt 2 -2
w:– 5 -5
w:“ 4 -4
w:„ 4 -4
words:1 -58 58
words:2 40 -40
words:3 18 -18
""",
)
KNOWN = (
    "goes stays",
    "-71 71",
    """\
b:"_ME 2 -2
b:&_NAME -2 2
b:+_0 -4 4
b:+_NAME -9 9
b:,_. 2 -2
b:,_0 1 -1
b:,_ME -2 2
b:,_a 1 -1
b:,_aber 2 -2
b:,_also -1 1
b:,_and -1 1
b:,_because 2 -2
b:,_but 1 -1
b:,_dafür 3 -3
b:,_das 1 -1
b:,_dass -2 2
b:,_die -1 1
b:,_ein 2 -2
b:,_es -2 2
b:,_he -1 1
b:,_her -6 6
b:,_i'm 1 -1
b:,_ich 1 -1
b:,_in -1 1
b:,_is -1 1
b:,_it 1 -1
b:,_it's -1 1
b:,_link 2 -2
b:,_mit 2 -2
b:,_neben -1 1
b:,_nicht 6 -6
b:,_no 5 -5
b:,_on 1 -1
b:,_one 2 -2
b:,_only 2 -2
b:,_panel -1 1
b:,_same -6 6
b:,_she -7 7
b:,_she's 3 -3
b:,_sie 1 -1
b:,_since -2 2
b:,_sorry 1 -1
b:,_still -3 3
b:,_that -1 1
b:,_that's 1 -1
b:,_then 1 -1
b:,_they -1 1
b:,_und 7 -7
b:,_we -1 1
b:,_weiss 2 -2
b:,_who -1 1
b:,_will 1 -1
b:,_with 3 -3
b:,_without 2 -2
b:._$ -2 2
b:._0 -1 1
b:._ME -8 8
b:._NAME 5 -5
b:._also -1 1
b:._and 1 -1
b:._anyway 1 -1
b:._at 1 -1
b:._es 1 -1
b:._he 3 -3
b:._i 6 -6
b:._i'm 1 -1
b:._in 4 -4
b:._it -2 2
b:._it's -1 1
b:._my 1 -1
b:._new 1 -1
b:._not -1 1
b:._she 6 -6
b:._sie 1 -1
b:._the 2 -2
b:._they 5 -5
b:._we -5 5
b:._wer 4 -4
b:._with -1 1
b:0_, 12 -12
b:0_. -1 1
b:0_am 2 -2
b:0_in -1 1
b:0_minutes -5 5
b:0_o'clock -2 2
b:0_pm -3 3
b:0_th -3 3
b:0_to -2 2
b:0_uhr -4 4
b:0_with 1 -1
b:0_– 1 -1
b::_" -1 1
b::_. -2 2
b::_0 1 -1
b::_ME -5 5
b::_NAME 1 -1
b::_the -1 1
b::_thursday -2 2
b:=_NAME 3 -3
b:?_. -1 1
b:ME_& -2 2
b:ME_+ -2 2
b:ME_, -1 1
b:ME_. 1 -1
b:ME_: -3 3
b:ME_? -1 1
b:ME_and -10 10
b:ME_asked 3 -3
b:ME_assistant -2 2
b:ME_auch -1 1
b:ME_bleibt -1 1
b:ME_boss 1 -1
b:ME_but 3 -3
b:ME_can't 1 -1
b:ME_comes 1 -1
b:ME_dazu -2 2
b:ME_flight 1 -1
b:ME_for -3 3
b:ME_from -2 2
b:ME_fällt 4 -4
b:ME_got 1 -1
b:ME_had 2 -2
b:ME_has 1 -1
b:ME_is -3 3
b:ME_isn't 3 -3
b:ME_ist 2 -2
b:ME_just 3 -3
b:ME_kann 2 -2
b:ME_kommt -1 1
b:ME_mit -1 1
b:ME_muss 1 -1
b:ME_off 2 -2
b:ME_only 4 -4
b:ME_or -1 1
b:ME_out 1 -1
b:ME_place 1 -1
b:ME_plus -4 4
b:ME_rang -2 2
b:ME_said -1 1
b:ME_says -3 3
b:ME_sent -2 2
b:ME_stays -2 2
b:ME_told -1 1
b:ME_und -5 5
b:ME_was 1 -1
b:ME_went 1 -1
b:ME_will -1 1
b:ME_wird -1 1
b:ME_won't 3 -3
b:ME_wrote -1 1
b:NAME_, 12 -12
b:NAME_. 6 -6
b:NAME_? -1 1
b:NAME_along -1 1
b:NAME_and 2 -2
b:NAME_are 3 -3
b:NAME_as 1 -1
b:NAME_asks -3 3
b:NAME_at 3 -3
b:NAME_comes 1 -1
b:NAME_dazu -1 1
b:NAME_does 5 -5
b:NAME_ersetzt 3 -3
b:NAME_for -1 1
b:NAME_from -1 1
b:NAME_führt -1 1
b:NAME_has 1 -1
b:NAME_hört -1 1
b:NAME_in 2 -2
b:NAME_is -1 1
b:NAME_ist -1 1
b:NAME_joins -2 2
b:NAME_kommt -1 1
b:NAME_leads -4 4
b:NAME_macht 1 -1
b:NAME_mit -2 2
b:NAME_not 1 -1
b:NAME_now 4 -4
b:NAME_or -2 2
b:NAME_replaces 3 -3
b:NAME_sitzt -1 1
b:NAME_stands 1 -1
b:NAME_steps 1 -1
b:NAME_takes 2 -2
b:NAME_the -1 1
b:NAME_to 3 -3
b:NAME_too -1 1
b:NAME_vertritt 4 -4
b:NAME_who -2 2
b:NAME_will 2 -2
b:NAME_with 3 -3
b:NAME_works -1 1
b:NAME_übernimmt 2 -2
b:^_+ -5 5
b:^_, 4 -4
b:^_. 2 -2
b:^_0 -2 2
b:^_ME 8 -8
b:^_NAME 1 -1
b:^_add -1 1
b:^_after 2 -2
b:^_also -4 4
b:^_bei 1 -1
b:^_besides -7 7
b:^_change 1 -1
b:^_could -9 9
b:^_das -2 2
b:^_die -3 3
b:^_ein 2 -2
b:^_es 1 -1
b:^_friday 1 -1
b:^_had -2 2
b:^_hello 2 -2
b:^_her 5 -5
b:^_hey -2 2
b:^_i'll -1 1
b:^_i'm 1 -1
b:^_i've 1 -1
b:^_if -4 4
b:^_instead 1 -1
b:^_interviewer 1 -1
b:^_interviewers 1 -1
b:^_is 2 -2
b:^_it -6 6
b:^_it'll 3 -3
b:^_just 3 -3
b:^_kurz 5 -5
b:^_mein 2 -2
b:^_mit 1 -1
b:^_mittwoch 3 -3
b:^_my 3 -3
b:^_neben -2 2
b:^_new 1 -1
b:^_not 2 -2
b:^_nur 2 -2
b:^_oh -1 1
b:^_one 1 -1
b:^_one-on-one 2 -2
b:^_only 3 -3
b:^_panel -2 2
b:^_plus -3 3
b:^_she 3 -3
b:^_sie 2 -2
b:^_someone -6 6
b:^_sorry 1 -1
b:^_spelling 5 -5
b:^_statt -2 2
b:^_swap 1 -1
b:^_take 1 -1
b:^_thanks -1 1
b:^_the -3 3
b:^_there's -2 2
b:^_they -6 6
b:^_they've -2 2
b:^_thursday 2 -2
b:^_two -5 5
b:^_wednesday 1 -1
b:^_will -1 1
b:^_with 1 -1
b:^_wrong 2 -2
b:^_you 2 -2
b:^_zusätzlich -7 7
b:a_NAME -2 2
b:a_good -3 3
b:a_panel -1 1
b:a_second -6 6
b:acme_. -1 1
b:add_NAME -4 4
b:after_all 2 -2
b:afternoon_. -1 1
b:all_. 2 -2
b:along_. -2 2
b:also_NAME -3 3
b:also_be -1 1
b:am_. -1 1
b:am_0 2 -2
b:am_telefon -1 1
b:an_accent 2 -2
b:an_dem 1 -1
b:an_hour 1 -1
b:and_ME -5 5
b:and_NAME -1 1
b:and_a -4 4
b:and_he 4 -4
b:and_her -1 1
b:and_i -2 2
b:and_is 2 -2
b:and_it -1 1
b:and_not 1 -1
b:and_put 5 -5
b:and_she -2 2
b:and_that 1 -1
b:and_the 2 -2
b:and_they 1 -1
b:and_wants 1 -1
b:and_with 1 -1
b:are_NAME 1 -1
b:as_an -3 3
b:as_well -11 11
b:asked_her -1 1
b:asking_the 1 -1
b:asks_the -1 1
b:at_0 -5 5
b:at_the 2 -2
b:auch_. -1 1
b:auch_NAME -1 1
b:auch_dabei -8 8
b:auch_mit -1 1
b:aus_dem -1 1
b:ausser_ME -1 1
b:away_, 1 -1
b:be_ME -1 1
b:be_NAME -2 2
b:be_a -2 2
b:be_doing 1 -1
b:be_done -1 1
b:be_in 1 -1
b:be_on 3 -3
b:be_speaking 2 -2
b:be_the -1 1
b:be_there -3 3
b:be_with -5 5
b:because_ME 2 -2
b:besides_ME -3 3
b:bitte_noch -2 2
b:bitte_ändern 1 -1
b:bleibt_, -1 1
b:both_ME -1 1
b:bringing_NAME -1 1
b:brings_NAME 2 -2
b:but_NAME 1 -1
b:but_it's 1 -1
b:but_the 1 -1
b:by_then -1 1
b:call_. -1 1
b:called_ME 1 -1
b:called_NAME -3 3
b:can_you -2 2
b:candidates_. 2 -2
b:changed_: -1 1
b:comes_along -1 1
b:comes_in 2 -2
b:comes_too -1 1
b:coming_. 1 -1
b:company_, 2 -2
b:conduct_the 2 -2
b:could_be -3 3
b:could_you -4 4
b:dabei_. -1 1
b:dabei_ist -1 1
b:dafür_NAME 2 -2
b:dame_heisst 1 -1
b:das_. 1 -1
b:das_NAME 1 -1
b:das_gespräch 3 -3
b:dass_ME -1 1
b:data_engineer -2 2
b:day_, -2 2
b:day_. 2 -2
b:dazu_, -2 2
b:dazu_. -4 4
b:dazu_kommen -2 2
b:dazu_kommt -2 2
b:den_termin 1 -1
b:der_ME 1 -1
b:der_NAME -3 3
b:der_chef 3 -3
b:der_einladung -1 1
b:die_NAME 1 -1
b:die_dame 3 -3
b:do_it -2 2
b:doch_nicht 1 -1
b:does_it 3 -3
b:does_the 1 -1
b:doing_it -1 1
b:double_n 3 -3
b:eine_halbe -1 1
b:eintragen_. -1 1
b:else_. 1 -1
b:email_. 1 -1
b:er_heisst -3 3
b:es_, -1 1
b:es_NAME -2 2
b:es_kommt -2 2
b:es_wird 2 -2
b:first_name 1 -1
b:five_. -1 1
b:for_ME 1 -1
b:for_NAME 2 -2
b:for_a -1 1
b:for_her 6 -6
b:for_him 1 -1
b:for_me -1 1
b:for_the -9 9
b:friday_, 1 -1
b:friday_. 2 -2
b:friday_0 -1 1
b:from_ME 2 -2
b:from_NAME -1 1
b:from_acme -4 4
b:full_name 4 -4
b:fällt_aus 4 -4
b:führen_NAME -1 1
b:führt_NAME 1 -1
b:für_ME -1 1
b:für_sie 1 -1
b:gave_me -2 2
b:gefragt_, -1 1
b:gespräch_führen -1 1
b:gespräch_führt 2 -2
b:gesprächspartner_ist 2 -2
b:going_to -2 2
b:got_a 1 -1
b:got_married 3 -3
b:group_interview -1 1
b:habe_ich 1 -1
b:halbe_stunde -1 1
b:half_past 1 -1
b:has_a 2 -2
b:has_an 2 -2
b:has_left 2 -2
b:has_to -1 1
b:hat_ME 3 -3
b:hat_nur 2 -2
b:hat_sich 2 -2
b:have_NAME 1 -1
b:heisst_NAME -3 3
b:her_. 6 -6
b:her_boss -1 1
b:her_first 1 -1
b:her_name -4 4
b:her_place -1 1
b:her_surname 1 -1
b:herself_. -6 6
b:him_. 1 -1
b:himself_, 2 -2
b:his_name -5 5
b:hour_, -7 7
b:hr_. 1 -1
b:i'll_be 1 -1
b:i'm_meeting 1 -1
b:i_. 2 -2
b:i_am 1 -1
b:i_asked -1 1
b:i_first -1 1
b:i_get 1 -1
b:i_got 1 -1
b:i_had -1 1
b:i_just -2 2
b:i_looked 3 -3
b:i_meet 1 -1
b:i_misheard 1 -1
b:i_only 1 -1
b:i_told -1 1
b:i_was -1 1
b:ich_. -1 1
b:ich_habe -1 1
b:ich_noch 3 -3
b:if_ME -4 4
b:ill_. 4 -4
b:in_. -1 1
b:in_ME 3 -3
b:in_NAME 2 -2
b:in_as -1 1
b:in_der 4 -4
b:in_february 1 -1
b:in_for 1 -1
b:in_her -1 1
b:in_it -1 1
b:in_place -1 1
b:in_the 2 -2
b:in_too -8 8
b:instead_, -6 6
b:instead_. 4 -4
b:instead_of 2 -2
b:interview_, 1 -1
b:interview_in 1 -1
b:interview_with 2 -2
b:interviewer's_name 3 -3
b:interviewer_, 1 -1
b:interviewer_: 1 -1
b:interviewer_is 1 -1
b:interviewers_: 1 -1
b:interviewing_me 2 -2
b:interviews_me 2 -2
b:is_. -3 3
b:is_ME -1 1
b:is_NAME 2 -2
b:is_away -1 1
b:is_bringing -1 1
b:is_called -2 2
b:is_doing -2 2
b:is_going -1 1
b:is_ill 1 -1
b:is_in -2 2
b:is_joining -3 3
b:is_not 2 -2
b:is_on 2 -2
b:is_out -3 3
b:is_taking 1 -1
b:is_the 1 -1
b:is_to 1 -1
b:is_travelling -1 1
b:isn't_ME -1 1
b:isn't_coming 1 -1
b:ist_, -2 2
b:ist_. 1 -1
b:ist_NAME 3 -3
b:ist_aber -1 1
b:ist_auch -2 2
b:ist_die 1 -1
b:ist_doch 1 -1
b:ist_ein -1 1
b:ist_es -2 2
b:ist_jetzt 1 -1
b:ist_krank 1 -1
b:ist_nicht 2 -2
b:ist_noch -1 1
b:ist_nur 3 -3
b:ist_raus 2 -2
b:it'll_be 4 -4
b:it's_ME -2 2
b:it's_NAME 6 -6
b:it's_a -1 1
b:it's_now -1 1
b:it's_one-on-one -1 1
b:it's_with 1 -1
b:it_, 1 -1
b:it_. -8 8
b:it_and -1 1
b:it_for 4 -4
b:it_in -1 1
b:it_instead 2 -2
b:it_is -4 4
b:it_isn't -1 1
b:it_now 1 -1
b:it_over 1 -1
b:it_says 1 -1
b:it_starts 1 -1
b:it_up 2 -2
b:it_was -1 1
b:it_will -7 7
b:ja_, -1 1
b:joining_us -1 1
b:joins_. -1 1
b:just_NAME 2 -2
b:kann_nicht 2 -2
b:know_. -2 2
b:kommen_NAME 2 -2
b:kommt_, 1 -1
b:kommt_NAME 4 -4
b:kommt_noch -3 3
b:kommt_zu -1 1
b:krank_, 1 -1
b:lady_is 1 -1
b:leave_, -2 2
b:lol_. 4 -4
b:lovely_. -1 1
b:macht_das 3 -3
b:macht_es -2 2
b:mail_from -6 6
b:mails_. 1 -1
b:make_it -5 5
b:march_at -3 3
b:maternity_leave 1 -1
b:me_. 1 -1
b:me_: 2 -2
b:me_herself -5 5
b:me_is 2 -2
b:me_on 1 -1
b:me_the 1 -1
b:me_to -1 1
b:meet_NAME -3 3
b:meeting_NAME 1 -1
b:mich_auf 2 -2
b:minutes_, -2 2
b:minutes_later -1 1
b:mit_ME -4 4
b:mit_NAME -2 2
b:mit_dabei -2 2
b:mit_zwei 3 -3
b:monday_the -1 1
b:morning_. -2 2
b:moved_to -1 1
b:my_contact 1 -1
b:my_interview 2 -2
b:my_interviewer 3 -3
b:n_, 2 -2
b:n_. 4 -4
b:name_, -1 1
b:name_. 2 -2
b:name_: 3 -3
b:name_is -2 2
b:namens_NAME -2 2
b:neben_ME -4 4
b:new_interviewer 2 -2
b:next_to -2 2
b:nicht_, 2 -2
b:nicht_. 2 -2
b:nicht_ME 1 -1
b:nicht_dabei 3 -3
b:no_longer 5 -5
b:nobody_else 1 -1
b:noch_NAME -1 1
b:noch_dazu -1 1
b:noch_nicht 7 -7
b:not_ME 3 -3
b:not_be 3 -3
b:not_coming 1 -1
b:not_her 3 -3
b:now_, 1 -1
b:now_. 2 -2
b:now_0 -1 1
b:now_: -1 1
b:now_NAME 2 -2
b:nur_ME -1 1
b:nur_den 1 -1
b:nur_die 2 -2
b:of_0 1 -1
b:of_ME -2 2
b:of_NAME 1 -1
b:of_course -1 1
b:of_it -1 1
b:of_march -2 2
b:of_my 1 -1
b:of_the -1 1
b:of_them -1 1
b:off_, 1 -1
b:oh_and -1 1
b:on_. 4 -4
b:on_her 1 -1
b:on_holiday -2 2
b:on_it -1 1
b:on_leave 2 -2
b:on_the 2 -2
b:on_thursday 2 -2
b:on_wednesday -2 2
b:one-on-one_with 2 -2
b:one_, 1 -1
b:one_. -1 1
b:one_asking 2 -2
b:one_of -1 1
b:one_on -1 1
b:one_to 2 -2
b:one_who 1 -1
b:only_. 2 -2
b:only_0 -2 2
b:only_NAME 6 -6
b:or_NAME -2 2
b:or_maybe -1 1
b:out_, -2 2
b:over_. 1 -1
b:over_from 1 -1
b:over_the -2 2
b:over_to 1 -1
b:panel_. -2 2
b:panel_: -1 1
b:panel_interview -1 1
b:panel_mit -1 1
b:panel_with -1 1
b:passed_away 3 -3
b:past_three -1 1
b:person_. 2 -2
b:person_: 1 -1
b:place_. -1 1
b:place_of -1 1
b:please_, -1 1
b:please_add -5 5
b:please_remove 2 -2
b:please_replace 1 -1
b:please_take 3 -3
b:plus_, -2 2
b:plus_NAME -4 4
b:pm_, 1 -1
b:pm_. -1 1
b:put_NAME 4 -4
b:put_in 1 -1
b:put_it 1 -1
b:quarter_to -2 2
b:questions_, -1 1
b:questions_. 1 -1
b:questions_is 1 -1
b:raus_, 4 -4
b:replace_ME -1 1
b:replaced_by 4 -4
b:replaces_ME 2 -2
b:room_. 1 -1
b:said_" -1 1
b:said_no 1 -1
b:same_time 1 -1
b:saw_it 3 -3
b:second_person -4 4
b:see_me 1 -1
b:sein_, -5 5
b:she's_NAME 1 -1
b:she_has 1 -1
b:she_is 4 -4
b:she_said -1 1
b:she_won't 4 -4
b:side_, -2 2
b:sie_. 2 -2
b:sie_heisst 2 -2
b:sit_in -3 3
b:sits_in -7 7
b:so_. -1 1
b:so_ME -1 1
b:so_NAME 4 -4
b:so_i 2 -2
b:so_it's 1 -1
b:so_kind -2 2
b:so_please 1 -1
b:so_the -3 3
b:someone_else -3 3
b:sorry_, 3 -3
b:sounds_like -2 2
b:speaking_with 1 -1
b:spelling_: 5 -5
b:springt_NAME -1 1
b:stands_in 1 -1
b:starts_0 -1 1
b:starts_at -1 1
b:stattdessen_kommt 2 -2
b:stays_, -2 2
b:stays_. -1 1
b:steps_in 1 -1
b:surname_is 5 -5
b:swap_ME 1 -1
b:sylva_. 10 -10
b:take_ME 2 -2
b:takes_over 2 -2
b:taking_it 1 -1
b:taking_part 2 -2
b:talk_to 2 -2
b:talking_to -2 2
b:tell_me 3 -3
b:th_, -2 2
b:thank_you -1 1
b:that_. 3 -3
b:that_NAME 1 -1
b:that_week -1 1
b:the_0 -4 4
b:the_agency 3 -3
b:the_call -3 3
b:the_company 2 -2
b:the_conversation 3 -3
b:the_day 1 -1
b:the_first -1 1
b:the_hiring -1 1
b:the_hour -1 1
b:the_interviewer 3 -3
b:the_interviewer's 1 -1
b:the_invite 1 -1
b:the_lady 1 -1
b:the_link -1 1
b:the_mail -4 4
b:the_meeting 1 -1
b:the_morning -2 2
b:the_name 5 -5
b:the_new -1 1
b:the_one 2 -2
b:the_panel -2 2
b:the_questions 1 -1
b:the_receptionist 2 -2
b:the_recruiter -3 3
b:the_rest -3 3
b:the_room 2 -2
b:the_scheduling 1 -1
b:the_second -1 1
b:the_talk 1 -1
b:the_team -3 3
b:the_technical -1 1
b:the_two -1 1
b:the_whole -2 2
b:then_. 2 -2
b:there'll_be -2 2
b:there's_a -3 3
b:there_, 3 -3
b:there_: -1 1
b:there_is -2 2
b:there_too -3 3
b:they_told -2 2
b:they_want 2 -2
b:thing_, 1 -1
b:this_. 3 -3
b:three_. -1 1
b:thursday_, -2 2
b:thursday_0 2 -2
b:thursday_at 1 -1
b:time_, -1 1
b:time_. -1 1
b:to_, 2 -2
b:to_0 -1 1
b:to_ME -2 2
b:to_NAME 1 -1
b:to_be -2 2
b:to_do 2 -2
b:to_friday -1 1
b:to_leave -2 2
b:to_me -6 6
b:to_meet 3 -3
b:to_one 2 -2
b:to_say -1 1
b:to_that 1 -1
b:to_the -1 1
b:to_thursday -1 1
b:to_work -1 1
b:together_with -1 1
b:told_me -3 3
b:too_, -15 15
b:too_. -9 9
b:two_, -1 1
b:two_n's 1 -1
b:two_people -1 1
b:uhr_, -1 1
b:uhr_. -3 3
b:uhr_und 1 -1
b:um_0 -1 1
b:und_ME 4 -4
b:und_der -3 3
b:und_nicht 1 -1
b:und_sie -1 1
b:und_statt 2 -2
b:up_. 1 -1
b:vertritt_sie 3 -3
b:von_NAME 3 -3
b:wants_to 1 -1
b:we'll_be -2 2
b:wednesday_0 1 -1
b:weil_ME 2 -2
b:weiss_ich 2 -2
b:well_, -1 1
b:well_. -8 8
b:wer_stattdessen 2 -2
b:when_i 1 -1
b:who_interviews 2 -2
b:who_is 3 -3
b:who_will 2 -2
b:will_. 4 -4
b:will_also -1 1
b:will_be -7 7
b:will_conduct 2 -2
b:will_join -2 2
b:will_not 3 -3
b:will_sit -3 3
b:will_take -1 1
b:with_, 1 -1
b:with_ME -5 5
b:with_NAME 4 -4
b:with_a 4 -4
b:with_her -5 5
b:with_me 1 -1
b:with_my -1 1
b:with_the -5 5
b:with_two 1 -1
b:without_ME 2 -2
b:won't_be 4 -4
b:works_there 1 -1
b:wrong_person 2 -2
b:wrote_ME 2 -2
b:wrote_that -1 1
b:yet_who 1 -1
b:you_have -1 1
b:you_wrote 2 -2
b:zu_. -2 2
b:zu_ME -1 1
b:zusammen_. -2 2
b:zwei_n 3 -3
b:übernimmt_das 1 -1
b:–_0 1 -1
cue:against 44 -44
cue:another -8 8
cue:asks -7 7
cue:condition -8 8
cue:doubt -60 60
cue:ends 17 -17
cue:errand 11 -11
cue:foreign -24 24
cue:ours 20 -20
cue:own-event -4 4
cue:positive 22 -22
cue:reason 7 -7
cue:request -23 23
cue:starts -31 31
cue:unsure -10 10
cue:wants 10 -10
kL:" 4 -4
kL:, -12 12
kL:/ -1 1
kL:0 21 -21
kL:: 2 -2
kL:NAME -24 24
kL:^ -21 21
kL:a -17 17
kL:acme 20 -20
kL:actually -1 1
kL:after 2 -2
kL:all -4 4
kL:alongside -2 2
kL:also -1 1
kL:am 11 -11
kL:an 13 -13
kL:and -7 7
kL:anyway 1 -1
kL:are 5 -5
kL:ask 4 -4
kL:asked -3 3
kL:asks -10 10
kL:at -1 1
kL:auch -2 2
kL:auf -9 9
kL:ausser -5 5
kL:be -10 10
kL:because 7 -7
kL:been -3 3
kL:bei 1 -1
kL:besides -11 11
kL:bleibt -16 16
kL:both 1 -1
kL:but -2 2
kL:by 1 -1
kL:call 6 -6
kL:called 10 -10
kL:change 5 -5
kL:changed -5 5
kL:chef -2 2
kL:comes 9 -9
kL:could -21 21
kL:da 7 -7
kL:das -10 10
kL:dass -6 6
kL:data -1 1
kL:dazu -1 1
kL:der -3 3
kL:die -13 13
kL:do -1 1
kL:does 1 -1
kL:doing -8 8
kL:don't 7 -7
kL:down -4 4
kL:drei -3 3
kL:ein -7 7
kL:eine 5 -5
kL:einladung 2 -2
kL:else -11 11
kL:es -26 26
kL:first -1 1
kL:for 6 -6
kL:four -3 3
kL:friday 4 -4
kL:full 2 -2
kL:führen -5 5
kL:führt 2 -2
kL:für -6 6
kL:gespräch -12 12
kL:gesprächspartner 5 -5
kL:going -6 6
kL:got -1 1
kL:habe -5 5
kL:had -4 4
kL:has 1 -1
kL:hat 7 -7
kL:have -5 5
kL:he 7 -7
kL:he'll -9 9
kL:heisst -11 11
kL:her 8 -8
kL:hi 1 -1
kL:himself 1 -1
kL:his -6 6
kL:i 8 -8
kL:i'll -6 6
kL:i'm 11 -11
kL:ich -16 16
kL:if -17 17
kL:im -5 5
kL:in 3 -3
kL:instead 4 -4
kL:interview 6 -6
kL:interviewer 9 -9
kL:interviewers -4 4
kL:interviews 6 -6
kL:invite 5 -5
kL:is -9 9
kL:isn't -6 6
kL:ist -10 10
kL:it -19 19
kL:it'll 12 -12
kL:it's -4 4
kL:jetzt 1 -1
kL:joins -1 1
kL:just -7 7
kL:know 3 -3
kL:kommt -2 2
kL:kurz 22 -22
kL:leads -4 4
kL:leute -2 2
kL:link 2 -2
kL:list -6 6
kL:long 1 -1
kL:mail -1 1
kL:march 2 -2
kL:maybe -1 1
kL:me 5 -5
kL:meet 2 -2
kL:meeting -5 5
kL:mein 2 -2
kL:meine 4 -4
kL:mich 1 -1
kL:minutes -11 11
kL:mit -13 13
kL:mittwoch 9 -9
kL:more 3 -3
kL:morning -1 1
kL:moved -1 1
kL:my 2 -2
kL:nach -3 3
kL:name -9 9
kL:neben -14 14
kL:new 7 -7
kL:next -6 6
kL:nicht 19 -19
kL:no 16 -16
kL:noch 8 -8
kL:not 15 -15
kL:now -1 1
kL:nur 6 -6
kL:o'clock -10 10
kL:of -9 9
kL:oh -6 6
kL:on 2 -2
kL:once -2 2
kL:one 2 -2
kL:one-on-one 1 -1
kL:only 9 -9
kL:or -9 9
kL:over 8 -8
kL:panel -17 17
kL:people -4 4
kL:person 1 -1
kL:phone 1 -1
kL:place -6 6
kL:please 14 -14
kL:possibly -19 19
kL:put -6 6
kL:quarter -7 7
kL:questions -2 2
kL:rang 2 -2
kL:rather 2 -2
kL:receptionist 7 -7
kL:replace -5 5
kL:replaces 7 -7
kL:said 9 -9
kL:says 1 -1
kL:second -14 14
kL:sein -14 14
kL:she -2 2
kL:she's 5 -5
kL:short 1 -1
kL:side -2 2
kL:sie -4 4
kL:since -2 2
kL:sind -2 2
kL:sit -1 1
kL:sitzen -3 3
kL:so 5 -5
kL:somebody -1 1
kL:someone -21 21
kL:sorry 3 -3
kL:starts -2 2
kL:statt -1 1
kL:surname 5 -5
kL:swap 3 -3
kL:take 13 -13
kL:takes -2 2
kL:taking 4 -4
kL:talk 8 -8
kL:talking -2 2
kL:team -2 2
kL:th -7 7
kL:than 2 -2
kL:that -4 4
kL:the 6 -6
kL:them -1 1
kL:there 2 -2
kL:they 6 -6
kL:they've -4 4
kL:thing 4 -4
kL:three -14 14
kL:thursday -1 1
kL:time -3 3
kL:to -12 12
kL:together -5 5
kL:told 4 -4
kL:too -2 2
kL:tuesday -2 2
kL:two -4 4
kL:uhr 6 -6
kL:um 5 -5
kL:und 23 -23
kL:von 12 -12
kL:want -1 1
kL:war 2 -2
kL:was -1 1
kL:we 5 -5
kL:we'll -7 7
kL:wednesday 4 -4
kL:weil 6 -6
kL:well -3 3
kL:who 13 -13
kL:will -9 9
kL:wird -1 1
kL:with -17 17
kL:without 7 -7
kL:worked -5 5
kL:wrong 3 -3
kL:wrote 12 -12
kL:you 9 -9
kL:zu -6 6
kL:zwei -1 1
kR:" 2 -2
kR:$ -21 21
kR:& -6 6
kR:+ -8 8
kR:, -14 14
kR:- 1 -1
kR:0 -45 45
kR:: 7 -7
kR:> 1 -1
kR:? -11 11
kR:KNOWN 13 -13
kR:NAME -11 11
kR:a 12 -12
kR:about -2 2
kR:acme -2 2
kR:after 9 -9
kR:all 9 -9
kR:allein 5 -5
kR:along -3 3
kR:also -25 25
kR:am -5 5
kR:an 2 -2
kR:and -16 16
kR:angerufen -5 5
kR:anymore 4 -4
kR:are 2 -2
kR:as -2 2
kR:asked 6 -6
kR:assistant -8 8
kR:at -15 15
kR:auch -4 4
kR:auf -1 1
kR:aus 5 -5
kR:away -3 3
kR:back -1 1
kR:be -9 9
kR:because -21 21
kR:been 16 -16
kR:before -5 5
kR:bei 2 -2
kR:beiden -3 3
kR:beim 3 -3
kR:bis 9 -9
kR:bitte 20 -20
kR:bleibt -2 2
kR:booked 10 -10
kR:boss 5 -5
kR:both -7 7
kR:bring -8 8
kR:bringing -2 2
kR:brings 6 -6
kR:broke 1 -1
kR:but 13 -13
kR:by 5 -5
kR:called -29 29
kR:can't 3 -3
kR:cancelled 7 -7
kR:candidates 16 -16
kR:changed -4 4
kR:come 2 -2
kR:comes 4 -4
kR:coming 9 -9
kR:contact 4 -4
kR:conversation 8 -8
kR:could 3 -3
kR:course -2 2
kR:da -6 6
kR:dabei 1 -1
kR:dafür 10 -10
kR:das 8 -8
kR:data -12 12
kR:day 4 -4
kR:dazu -12 12
kR:dem 11 -11
kR:den 9 -9
kR:der 13 -13
kR:did 2 -2
kR:didn't 4 -4
kR:die 4 -4
kR:do -1 1
kR:doch -2 2
kR:does -2 2
kR:doing 4 -4
kR:down -2 2
kR:durch 27 -27
kR:early 6 -6
kR:ein 1 -1
kR:eine -10 10
kR:einen -1 1
kR:einer 2 -2
kR:es -9 9
kR:fair -3 3
kR:february 3 -3
kR:fell -13 13
kR:first -5 5
kR:flight 4 -4
kR:flu 3 -3
kR:for 11 -11
kR:friday 7 -7
kR:from 12 -12
kR:fällt 17 -17
kR:führt 2 -2
kR:für 1 -1
kR:gave -16 16
kR:geht 1 -1
kR:gekündigt 1 -1
kR:gespräch 3 -3
kR:goes 6 -6
kR:going -2 2
kR:good -2 2
kR:got 9 -9
kR:great -3 3
kR:habe -4 4
kR:had 9 -9
kR:half -5 5
kR:hands 1 -1
kR:has 15 -15
kR:hat -8 8
kR:hatte 7 -7
kR:he 9 -9
kR:her -8 8
kR:herself -8 8
kR:him 5 -5
kR:his 8 -8
kR:holiday -11 11
kR:home 3 -3
kR:hour -3 3
kR:house 2 -2
kR:hr 8 -8
kR:hört -6 6
kR:i -24 24
kR:i'm -1 1
kR:i've -2 2
kR:ich -5 5
kR:ihr -4 4
kR:ill 18 -18
kR:im 4 -4
kR:in 14 -14
kR:instead -7 7
kR:interview 10 -10
kR:interviewer 3 -3
kR:interviews 1 -1
kR:is 5 -5
kR:isn't 5 -5
kR:ist 9 -9
kR:it 2 -2
kR:it's -6 6
kR:ja -3 3
kR:jetzt 2 -2
kR:job 1 -1
kR:jury 9 -9
kR:just 10 -10
kR:kann -3 3
kR:keep -1 1
kR:kind -9 9
kR:know -6 6
kR:kommen 12 -12
kR:kommt -15 15
kR:krank -5 5
kR:last -26 26
kR:later -2 2
kR:leave -3 3
kR:left 7 -7
kR:leider 15 -15
kR:like -3 3
kR:lol 18 -18
kR:longer 3 -3
kR:lovely -1 1
kR:macht 2 -2
kR:mail 5 -5
kR:make 1 -1
kR:manager 1 -1
kR:march -9 9
kR:married 12 -12
kR:maternity 3 -3
kR:maybe -2 2
kR:me 4 -4
kR:meet -6 6
kR:meeting 4 -4
kR:mehr 2 -2
kR:mentioned -1 1
kR:mich 10 -10
kR:minutes -9 9
kR:mir -1 1
kR:mit 5 -5
kR:monday -3 3
kR:moved -2 2
kR:muss 15 -15
kR:must 3 -3
kR:mutterschutz 1 -1
kR:my 15 -15
kR:name 19 -19
kR:natürlich -1 1
kR:new 5 -5
kR:nicht 30 -30
kR:no 15 -15
kR:noch 13 -13
kR:not 27 -27
kR:note -10 10
kR:now 11 -11
kR:nur 8 -8
kR:ob -1 1
kR:oder -5 5
kR:of -5 5
kR:off 13 -13
kR:on 12 -12
kR:one 1 -1
kR:only 14 -14
kR:or -4 4
kR:other -2 2
kR:out 4 -4
kR:over 7 -7
kR:own -3 3
kR:panel -9 9
kR:person 1 -1
kR:phone -6 6
kR:place -7 7
kR:please 2 -2
kR:plus -15 15
kR:pm -3 3
kR:poor -1 1
kR:porto 2 -2
kR:promoted 1 -1
kR:put 29 -29
kR:questions 2 -2
kR:rang -13 13
kR:raus 16 -16
kR:really -6 6
kR:recruiter -12 12
kR:replaced -11 11
kR:room 5 -5
kR:said -8 8
kR:same 3 -3
kR:say -1 1
kR:says -3 3
kR:scheduling 4 -4
kR:second -12 12
kR:sein 4 -4
kR:selbst 10 -10
kR:sends 9 -9
kR:sent -9 9
kR:she 14 -14
kR:she's 7 -7
kR:sich 6 -6
kR:sick 3 -3
kR:side -5 5
kR:sie 2 -2
kR:so -2 2
kR:sondern 2 -2
kR:springt 4 -4
kR:starts 2 -2
kR:stays -7 7
kR:steht 7 -7
kR:still -17 17
kR:stuck 1 -1
kR:stunde -6 6
kR:sylva 39 -39
kR:take -4 4
kR:takes -6 6
kR:taking 1 -1
kR:talk -2 2
kR:talking 1 -1
kR:team 1 -1
kR:telefon -4 4
kR:tell -2 2
kR:th -8 8
kR:the 5 -5
kR:them 1 -1
kR:then -6 6
kR:there -2 2
kR:they 1 -1
kR:thing -2 2
kR:thursday 1 -1
kR:time -8 8
kR:to -19 19
kR:together 1 -1
kR:told -17 17
kR:train 1 -1
kR:training 12 -12
kR:travelling -5 5
kR:two -2 2
kR:uhr -13 13
kR:um -5 5
kR:und -17 17
kR:up 9 -9
kR:urlaub 1 -1
kR:verhindert 1 -1
kR:vertritt 4 -4
kR:von -6 6
kR:wants 2 -2
kR:war -1 1
kR:was 1 -1
kR:we -5 5
kR:wednesday -4 4
kR:week 1 -1
kR:well -9 9
kR:went 9 -9
kR:when -7 7
kR:which -3 3
kR:who 2 -2
kR:will 8 -8
kR:wir -4 4
kR:wird 6 -6
kR:with -9 9
kR:won't 15 -15
kR:works 5 -5
kR:would -1 1
kR:wrist 1 -1
kR:writes 3 -3
kR:wrong 4 -4
kR:wrote -13 13
kR:y 39 -39
kR:yet -5 5
kR:you 6 -6
kR:zu -4 4
kR:zusammen -5 5
kR:übernimmt 4 -4
kR:– -5 5
kcb:" 4 -4
kcb:, -16 16
kcb:: -15 15
kcb:^ 6 -6
kcb:also -1 1
kcb:and -14 14
kcb:as 1 -1
kcb:because 7 -7
kcb:das -1 1
kcb:dass -5 5
kcb:der 1 -1
kcb:die -17 17
kcb:since -1 1
kcb:so -5 5
kcb:und 24 -24
kcb:weil 6 -6
kcb:who 1 -1
kce:" 6 -6
kce:$ 1 -1
kce:, 6 -6
kce:- 1 -1
kce:: 14 -14
kce:and -11 11
kce:as 7 -7
kce:because -20 20
kce:but 1 -1
kce:da -6 6
kce:das -4 4
kce:der 25 -25
kce:die 1 -1
kce:so 1 -1
kce:und -30 30
kce:who 5 -5
kcue:against 14 -14
kcue:another -13 13
kcue:asks -11 11
kcue:condition -8 8
kcue:doubt -75 75
kcue:ends 5 -5
kcue:errand 11 -11
kcue:foreign 5 -5
kcue:ours -13 13
kcue:own-event -9 9
kcue:positive -9 9
kcue:reason 5 -5
kcue:request 3 -3
kcue:starts 4 -4
kcue:unsure -16 16
kcue:wants 15 -15
kl0:" 7 -7
kl0:, -9 9
kl0:: -18 18
kl0:alongside -2 2
kl0:and -21 21
kl0:as 1 -1
kl0:ausser -5 5
kl0:be -2 2
kl0:because 8 -8
kl0:bei -1 1
kl0:besides -11 11
kl0:both -3 3
kl0:called 3 -3
kl0:dass -5 5
kl0:der 5 -5
kl0:for 5 -5
kl0:from 8 -8
kl0:für -5 5
kl0:hat 13 -13
kl0:if -16 16
kl0:in 10 -10
kl0:is -6 6
kl0:isn't -6 6
kl0:it's -7 7
kl0:joins -1 1
kl0:just -2 2
kl0:mit -18 18
kl0:neben -14 14
kl0:nicht 2 -2
kl0:not 11 -11
kl0:nur -5 5
kl0:of -8 8
kl0:replace -5 5
kl0:replaces 7 -7
kl0:said 1 -1
kl0:since -1 1
kl0:so -4 4
kl0:swap 3 -3
kl0:take 7 -7
kl0:than 2 -2
kl0:to -8 8
kl0:und 17 -17
kl0:weil 6 -6
kl0:with -19 19
kl0:without 7 -7
kl0:wrote 10 -10
kl0:zu -2 2
kl1:, -11 11
kl1:0 -12 12
kl1:NAME -16 16
kl1:^ 30 -30
kl1:and 4 -4
kl1:be -7 7
kl1:gespräch -4 4
kl1:i -8 8
kl1:in 4 -4
kl1:instead 2 -2
kl1:interview 8 -8
kl1:interviewer 2 -2
kl1:interviewers -2 2
kl1:is 1 -1
kl1:ist -4 4
kl1:it -2 2
kl1:know 1 -1
kl1:kommt -2 2
kl1:me -3 3
kl1:minutes -3 3
kl1:next -6 6
kl1:nicht -2 2
kl1:no 2 -2
kl1:not 2 -2
kl1:now -1 1
kl1:one -3 3
kl1:over 6 -6
kl1:panel -8 8
kl1:place -5 5
kl1:please 8 -8
kl1:rather 2 -2
kl1:statt -1 1
kl1:that -6 6
kl1:the -5 5
kl1:there 7 -7
kl1:to 7 -7
kl1:together -5 5
kl1:und 8 -8
kl1:will -3 3
kl1:you 8 -8
kl2:, 7 -7
kl2:0 16 -16
kl2:: -1 1
kl2:NAME -2 2
kl2:^ 10 -10
kl2:a -1 1
kl2:and -5 5
kl2:at -6 6
kl2:be 7 -7
kl2:could -7 7
kl2:ein -2 2
kl2:es -4 4
kl2:hi -1 1
kl2:i 5 -5
kl2:in -10 10
kl2:instead 3 -3
kl2:interviewer 6 -6
kl2:is -1 1
kl2:ist 10 -10
kl2:it -8 8
kl2:it's 4 -4
kl2:just -1 1
kl2:me -7 7
kl2:minutes -3 3
kl2:mit 5 -5
kl2:my -1 1
kl2:now 1 -1
kl2:of -1 1
kl2:on -10 10
kl2:or -7 7
kl2:panel -4 4
kl2:people -1 1
kl2:please 12 -12
kl2:takes -4 4
kl2:that -1 1
kl2:the 1 -1
kl2:there -3 3
kl2:they 2 -2
kl2:three -1 1
kl2:to -4 4
kl2:uhr 3 -3
kl2:und -2 2
kl2:with 1 -1
kl2:you 1 -1
kl3:, -18 18
kl3:0 -15 15
kl3:: 3 -3
kl3:NAME -23 23
kl3:^ 15 -15
kl3:a -1 1
kl3:and 4 -4
kl3:at -1 1
kl3:be 1 -1
kl3:das -1 1
kl3:die 9 -9
kl3:does 2 -2
kl3:doing -9 9
kl3:es -5 5
kl3:for 2 -2
kl3:gespräch -11 11
kl3:gesprächspartner 2 -2
kl3:have 1 -1
kl3:heisst 6 -6
kl3:i 8 -8
kl3:i'll -1 1
kl3:in -3 3
kl3:interview -3 3
kl3:is 3 -3
kl3:ist -4 4
kl3:it -9 9
kl3:it's -1 1
kl3:list -1 1
kl3:me 4 -4
kl3:mit -6 6
kl3:nur 8 -8
kl3:of 2 -2
kl3:on 6 -6
kl3:one 1 -1
kl3:one-on-one 1 -1
kl3:only -1 1
kl3:panel -1 1
kl3:the -5 5
kl3:three -5 5
kl3:to -3 3
kl3:two -1 1
kl3:uhr 5 -5
kl3:und -1 1
kl3:wednesday -1 1
kl3:well -1 1
kl3:who -10 10
kl3:will 10 -10
kl3:with 11 -11
kl:,_and -8 8
kl:,_because 4 -4
kl:,_dass -5 5
kl:,_neben -4 4
kl:,_nicht 3 -3
kl:,_not -8 8
kl:,_since -4 4
kl:,_so -3 3
kl:,_und 19 -19
kl:,_with -2 2
kl:0_, -4 4
kl:NAME_, -5 5
kl:NAME_and -17 17
kl:NAME_for 4 -4
kl:NAME_is -3 3
kl:NAME_joins -1 1
kl:NAME_not 4 -4
kl:NAME_replaces 5 -5
kl:NAME_statt 7 -7
kl:^_besides -11 11
kl:^_die 7 -7
kl:^_if -15 15
kl:^_it's -5 5
kl:^_mit -3 3
kl:^_neben -8 8
kl:^_nicht 2 -2
kl:^_not 5 -5
kl:^_so -2 2
kl:^_statt -16 16
kl:^_take 2 -2
kl:^_with -6 6
kl:and_not 2 -2
kl:in_for 5 -5
kl:instead_of 2 -2
kl:interview_with 7 -7
kl:is_not 2 -2
kl:it_, 5 -5
kl:it_isn't -6 6
kl:kommt_zu -2 2
kl:minutes_, -3 3
kl:next_to -6 6
kl:nicht_mit 1 -1
kl:not_with 2 -2
kl:now_: -1 1
kl:one_, -1 1
kl:one_with -1 1
kl:over_from 6 -6
kl:panel_: -3 3
kl:panel_mit -3 3
kl:panel_with -2 2
kl:place_of -5 5
kl:please_, -3 3
kl:rather_than 2 -2
kl:there_, 9 -9
kl:together_with -5 5
kl:und_statt 8 -8
kl:you_wrote 10 -10
klc:0 -3 3
klc:NAME -16 16
klc:a -6 6
klc:alongside -2 2
klc:ausser -5 5
klc:be -2 2
klc:bei -3 3
klc:besides -11 11
klc:bleibt -16 16
klc:both -3 3
klc:called 3 -3
klc:comes 7 -7
klc:could -21 21
klc:do -5 5
klc:does 2 -2
klc:doing 4 -4
klc:don't 7 -7
klc:ein -2 2
klc:eine 5 -5
klc:es -11 11
klc:for 5 -5
klc:from -1 1
klc:für -5 5
klc:gespräch -3 3
klc:got -1 1
klc:had 1 -1
klc:hat 13 -13
klc:have -10 10
klc:he 2 -2
klc:i -2 2
klc:i'll -11 11
klc:i'm 1 -1
klc:if -17 17
klc:im -5 5
klc:in 4 -4
klc:instead 1 -1
klc:interview 4 -4
klc:is -5 5
klc:isn't -6 6
klc:ist -12 12
klc:it -7 7
klc:it's -2 2
klc:joins -1 1
klc:just -2 2
klc:kommt -2 2
klc:me 3 -3
klc:mit -13 13
klc:neben -14 14
klc:next -6 6
klc:nicht -1 1
klc:no 4 -4
klc:not 13 -13
klc:nur -5 5
klc:of -9 9
klc:on -2 2
klc:one -1 1
klc:or -1 1
klc:over 16 -16
klc:panel -8 8
klc:person 1 -1
klc:phone -2 2
klc:place -5 5
klc:please 22 -22
klc:put -6 6
klc:rather 2 -2
klc:replace -5 5
klc:replaces 7 -7
klc:said 5 -5
klc:second -14 14
klc:someone -7 7
klc:statt -7 7
klc:surname 5 -5
klc:swap 3 -3
klc:take 10 -10
klc:takes 8 -8
klc:taking -2 2
klc:than 2 -2
klc:that 1 -1
klc:the 8 -8
klc:there -3 3
klc:they 1 -1
klc:thursday -2 2
klc:to -16 16
klc:together -5 5
klc:told 3 -3
klc:von 12 -12
klc:will -11 11
klc:wird -1 1
klc:with -12 12
klc:without 7 -7
klc:wrote 10 -10
klc:you 5 -5
klc:zu -2 2
klr:,_$ -3 3
klr:,_, -7 7
klr:,_and -6 6
klr:,_hat 3 -3
klr:,_is -2 2
klr:,_isn't 6 -6
klr:,_ist 5 -5
klr:,_only 12 -12
klr:,_plus -1 1
klr:,_says -2 2
klr:,_won't 1 -1
klr:,_wrote -5 5
klr::_, -10 10
klr::_and -1 1
klr::_und -2 2
klr:^_& -5 5
klr:^_+ -7 7
klr:^_, -36 36
klr:^_- 1 -1
klr:^_and -22 22
klr:^_asked 10 -10
klr:^_assistant -10 10
klr:^_bleibt -2 2
klr:^_broke 1 -1
klr:^_can't 2 -2
klr:^_fällt 9 -9
klr:^_got 4 -4
klr:^_has -7 7
klr:^_hat -7 7
klr:^_is 10 -10
klr:^_isn't 8 -8
klr:^_ist 4 -4
klr:^_just 10 -10
klr:^_kann 8 -8
klr:^_kommt 4 -4
klr:^_only 3 -3
klr:^_or -2 2
klr:^_out 3 -3
klr:^_plus -8 8
klr:^_said -2 2
klr:^_says -10 10
klr:^_stays -7 7
klr:^_und -7 7
klr:^_war 6 -6
klr:^_was -5 5
klr:^_will 6 -6
klr:^_won't 10 -10
klr:^_wrote 2 -2
klr:and_$ 4 -4
klr:and_is -5 5
klr:because_is 4 -4
klr:both_and -3 3
klr:die_ist 3 -3
klr:for_$ 3 -3
klr:for_, 2 -2
klr:from_, 7 -7
klr:in_place 6 -6
klr:mit_$ -7 7
klr:mit_, -5 5
klr:mit_und -3 3
klr:nicht_$ 3 -3
klr:nicht_, -1 1
klr:not_$ -2 2
klr:not_, 7 -7
klr:not_but 4 -4
klr:of_$ -10 10
klr:of_, 9 -9
klr:of_: -5 5
klr:of_it's 1 -1
klr:replace_with 5 -5
klr:replaces_$ 6 -6
klr:since_has 5 -5
klr:statt_$ 7 -7
klr:statt_kommt -10 10
klr:swap_for 3 -3
klr:take_off 6 -6
klr:than_$ 2 -2
klr:to_$ -4 4
klr:von_$ -4 4
klr:with_$ -8 8
klr:with_, -15 15
klr:with_and -3 3
klr:zu_dazu -2 2
kr0:$ 5 -5
kr0:& -6 6
kr0:+ -8 8
kr0:, -3 3
kr0:- 1 -1
kr0:: -14 14
kr0:? -4 4
kr0:and -40 40
kr0:asked 10 -10
kr0:assistant -10 10
kr0:auch -4 4
kr0:bleibt -2 2
kr0:boss 4 -4
kr0:brings -1 1
kr0:broke 1 -1
kr0:but 10 -10
kr0:can't 3 -3
kr0:comes 5 -5
kr0:dazu -7 7
kr0:flight 4 -4
kr0:for -13 13
kr0:from -8 8
kr0:fällt 17 -17
kr0:geht 1 -1
kr0:got 5 -5
kr0:had 8 -8
kr0:has 5 -5
kr0:hat -1 1
kr0:is -13 13
kr0:isn't 10 -10
kr0:ist 9 -9
kr0:it's 1 -1
kr0:just 10 -10
kr0:kann 8 -8
kr0:kommt -6 6
kr0:mit -5 5
kr0:muss 6 -6
kr0:noch 2 -2
kr0:off 7 -7
kr0:only 15 -15
kr0:or -3 3
kr0:out 6 -6
kr0:place 4 -4
kr0:plus -15 15
kr0:rang -9 9
kr0:said -3 3
kr0:says -12 12
kr0:sent -9 9
kr0:stays -7 7
kr0:told -3 3
kr0:und -19 19
kr0:war -1 1
kr0:was 6 -6
kr0:went 5 -5
kr0:will -4 4
kr0:wird -3 3
kr0:with 2 -2
kr0:won't 12 -12
kr0:wrote -3 3
kr1:$ -31 31
kr1:, 4 -4
kr1:0 2 -2
kr1:: -3 3
kr1:> 1 -1
kr1:NAME -29 29
kr1:a 13 -13
kr1:along -1 1
kr1:also -2 2
kr1:am -11 11
kr1:and -4 4
kr1:at -3 3
kr1:auch -6 6
kr1:aus 17 -17
kr1:away -10 10
kr1:back 2 -2
kr1:be -12 12
kr1:bringing -1 1
kr1:coming 4 -4
kr1:dabei -1 1
kr1:das -2 2
kr1:die 3 -3
kr1:doch 2 -2
kr1:does 2 -2
kr1:es 6 -6
kr1:for -4 4
kr1:from 18 -18
kr1:gekündigt 1 -1
kr1:her -6 6
kr1:i -1 1
kr1:ich -1 1
kr1:ill 10 -10
kr1:in -5 5
kr1:is 2 -2
kr1:it -10 10
kr1:it's -2 2
kr1:jury 9 -9
kr1:just 2 -2
kr1:kommt -5 5
kr1:krank 2 -2
kr1:leave 3 -3
kr1:left 6 -6
kr1:leider 15 -15
kr1:make 1 -1
kr1:married 8 -8
kr1:maybe -2 2
kr1:me -11 11
kr1:mich 11 -11
kr1:mit 5 -5
kr1:my 3 -3
kr1:nicht 13 -13
kr1:noch -3 3
kr1:not 17 -17
kr1:nur 13 -13
kr1:off 1 -1
kr1:on -5 5
kr1:one 4 -4
kr1:only 10 -10
kr1:out -6 6
kr1:promoted 1 -1
kr1:put 23 -23
kr1:raus 7 -7
kr1:she -2 2
kr1:she's 5 -5
kr1:sich 10 -10
kr1:sick 1 -1
kr1:so -5 5
kr1:sondern 1 -1
kr1:still -10 10
kr1:that -3 3
kr1:the -11 11
kr1:to -12 12
kr1:travelling -5 5
kr1:um -3 3
kr1:will -4 4
kr1:with -13 13
kr2:$ -13 13
kr2:, -5 5
kr2:0 8 -8
kr2:: 1 -1
kr2:? -1 1
kr2:NAME -14 14
kr2:a -7 7
kr2:and 12 -12
kr2:at -2 2
kr2:be 3 -3
kr2:bei -1 1
kr2:by 3 -3
kr2:coming 4 -4
kr2:contact 3 -3
kr2:dabei 7 -7
kr2:die -6 6
kr2:gespräch 2 -2
kr2:holiday -11 11
kr2:i -1 1
kr2:in 31 -31
kr2:interviewer 2 -2
kr2:is 10 -10
kr2:ist -1 1
kr2:it 1 -1
kr2:it's -8 8
kr2:leave -3 3
kr2:maternity 1 -1
kr2:me -2 2
kr2:mit 7 -7
kr2:name 3 -3
kr2:nicht 10 -10
kr2:of -2 2
kr2:on 2 -2
kr2:one -6 6
kr2:she 1 -1
kr2:she's 1 -1
kr2:sick 1 -1
kr2:so -2 2
kr2:that 4 -4
kr2:the 10 -10
kr2:there -6 6
kr2:thursday 3 -3
kr2:to -8 8
kr2:und -17 17
kr2:will -3 3
kr2:with -1 1
kr3:$ -10 10
kr3:, 8 -8
kr3:0 -5 5
kr3:: 10 -10
kr3:NAME -3 3
kr3:a -3 3
kr3:after 8 -8
kr3:and -6 6
kr3:at 6 -6
kr3:be -5 5
kr3:by 1 -1
kr3:dabei 2 -2
kr3:der -5 5
kr3:ein 9 -9
kr3:for -5 5
kr3:her -3 3
kr3:i -2 2
kr3:in 12 -12
kr3:is 7 -7
kr3:it 2 -2
kr3:it's -2 2
kr3:just -1 1
kr3:leave -7 7
kr3:me 1 -1
kr3:now 6 -6
kr3:of 3 -3
kr3:on 2 -2
kr3:one -1 1
kr3:only 2 -2
kr3:she -7 7
kr3:the 15 -15
kr3:there 6 -6
kr3:to -5 5
kr3:uhr -1 1
kr3:und 7 -7
kr3:was -6 6
kr3:who 1 -1
kr3:with -1 1
kr:$ 5 -5
kr:&_NAME -6 6
kr:+_NAME -2 2
kr:,_NAME -22 22
kr:,_and -9 9
kr:,_i -2 2
kr:,_it's 1 -1
kr:,_on 3 -3
kr:,_she -2 2
kr:,_she's 5 -5
kr:,_sondern 1 -1
kr:-_> 1 -1
kr::_NAME -1 1
kr:?_$ -1 1
kr:and_NAME -18 18
kr:and_a -13 13
kr:bleibt_, -2 2
kr:brings_along -1 1
kr:broke_her 1 -1
kr:but_NAME 4 -4
kr:can't_, 1 -1
kr:can't_make 1 -1
kr:dazu_$ -2 2
kr:dazu_kommt -5 5
kr:for_NAME 3 -3
kr:fällt_aus 17 -17
kr:got_promoted 1 -1
kr:has_a 8 -8
kr:has_left 6 -6
kr:has_to -3 3
kr:hat_gekündigt 1 -1
kr:hat_nur 8 -8
kr:is_at 1 -1
kr:is_away -10 10
kr:is_bringing -1 1
kr:is_not 4 -4
kr:is_off 1 -1
kr:is_on -7 7
kr:is_only 3 -3
kr:is_out -8 8
kr:is_travelling -5 5
kr:isn't_coming 4 -4
kr:ist_doch 2 -2
kr:ist_in 1 -1
kr:ist_krank 3 -3
kr:ist_nicht 7 -7
kr:ist_raus 7 -7
kr:it's_NAME 1 -1
kr:kann_nicht 8 -8
kr:kommt_NAME 18 -18
kr:off_, 2 -2
kr:on_the -1 1
kr:or_NAME -1 1
kr:or_maybe -2 2
kr:out_, 4 -4
kr:place_$ 3 -3
kr:plus_NAME -4 4
kr:says_$ -1 1
kr:told_me -3 3
kr:und_NAME -15 15
kr:will_be -7 7
kr:will_not 13 -13
kr:with_NAME -14 14
kr:won't_be -2 2
krc:& -6 6
krc:+ -8 8
krc:0 -15 15
krc:? -7 7
krc:NAME -19 19
krc:a 20 -20
krc:about -2 2
krc:after 11 -11
krc:all 9 -9
krc:along -2 2
krc:am -7 7
krc:an 10 -10
krc:angerufen -5 5
krc:another 1 -1
krc:anymore 4 -4
krc:asked 10 -10
krc:assistant -8 8
krc:at -3 3
krc:auch -11 11
krc:auf 1 -1
krc:aus 6 -6
krc:away -3 3
krc:back 1 -1
krc:be -18 18
krc:been 16 -16
krc:bei -2 2
krc:bleibt -2 2
krc:boss 5 -5
krc:bringing -2 2
krc:brings -1 1
krc:broke 1 -1
krc:called -10 10
krc:can't 3 -3
krc:cancelled 7 -7
krc:comes 4 -4
krc:coming 9 -9
krc:company 1 -1
krc:contact 4 -4
krc:could -6 6
krc:dabei 8 -8
krc:day -3 3
krc:dazu -8 8
krc:dem 8 -8
krc:den -1 1
krc:do -1 1
krc:doch 2 -2
krc:does -3 3
krc:doing -1 1
krc:durch 27 -27
krc:early 6 -6
krc:eine -5 5
krc:einen -1 1
krc:es 6 -6
krc:fair -3 3
krc:february 3 -3
krc:first -6 6
krc:flight 4 -4
krc:flu 3 -3
krc:for 9 -9
krc:friday -1 1
krc:from 3 -3
krc:fällt 17 -17
krc:gave -4 4
krc:geht 1 -1
krc:gekündigt 1 -1
krc:gespräch -2 2
krc:going -6 6
krc:got 11 -11
krc:had 8 -8
krc:has 9 -9
krc:hat -1 1
krc:her 17 -17
krc:herself -6 6
krc:him 5 -5
krc:holiday -11 11
krc:i -9 9
krc:ill 15 -15
krc:im 2 -2
krc:in 25 -25
krc:instead -4 4
krc:interview 4 -4
krc:interviewer 3 -3
krc:is 2 -2
krc:isn't 10 -10
krc:ist 11 -11
krc:it 5 -5
krc:it's -5 5
krc:jury 9 -9
krc:just 10 -10
krc:kann -3 3
krc:kommt -11 11
krc:krank -5 5
krc:last -27 27
krc:leave -6 6
krc:left 7 -7
krc:leider 15 -15
krc:like -2 2
krc:lol 18 -18
krc:longer 3 -3
krc:mail 5 -5
krc:make 1 -1
krc:married 8 -8
krc:maternity 3 -3
krc:maybe -2 2
krc:me -3 3
krc:meet -3 3
krc:meeting 4 -4
krc:mich 11 -11
krc:minutes -6 6
krc:mit 8 -8
krc:monday -2 2
krc:moved 1 -1
krc:muss 6 -6
krc:mutterschutz 1 -1
krc:my 4 -4
krc:name 17 -17
krc:natürlich -1 1
krc:nicht 12 -12
krc:no 4 -4
krc:noch -1 1
krc:not 17 -17
krc:note -10 10
krc:now -4 4
krc:nur 11 -11
krc:oder -1 1
krc:of -1 1
krc:off 13 -13
krc:on -3 3
krc:one -2 2
krc:only 17 -17
krc:or -3 3
krc:out 4 -4
krc:over 3 -3
krc:own -3 3
krc:person -2 2
krc:place 2 -2
krc:please 2 -2
krc:plus -15 15
krc:promoted 1 -1
krc:rang -9 9
krc:raus 16 -16
krc:replaced -11 11
krc:room -4 4
krc:said -5 5
krc:say -3 3
krc:says -12 12
krc:scheduling 4 -4
krc:sein -3 3
krc:sends 7 -7
krc:sent -9 9
krc:she 1 -1
krc:sich 10 -10
krc:sick 4 -4
krc:stays -7 7
krc:still -13 13
krc:stuck 1 -1
krc:take -2 2
krc:team -7 7
krc:th -2 2
krc:that -4 4
krc:the 15 -15
krc:then -6 6
krc:there -3 3
krc:time -11 11
krc:to -23 23
krc:told -4 4
krc:too 3 -3
krc:training 12 -12
krc:travelling -5 5
krc:two -4 4
krc:uhr -5 5
krc:um -5 5
krc:up 5 -5
krc:verhindert 1 -1
krc:wants 1 -1
krc:war -1 1
krc:was 6 -6
krc:wednesday -4 4
krc:went 5 -5
krc:will -5 5
krc:wird 6 -6
krc:with -17 17
krc:won't 12 -12
krc:wrist 1 -1
krc:wrote -3 3
krc:y 39 -39
named:False 4 -4
named:False:strangers:1 5 -5
named:False:strangers:2 -2 2
named:True -5 5
named:True:strangers:0 -23 23
named:True:strangers:1 12 -12
named:True:strangers:2 6 -6
part:besides -43 43
part:come -15 15
part:gone 165 -165
part:more -58 58
part:none -9 9
part:only -83 83
part:told 23 -23
parts:besides -38 38
parts:come 94 -94
parts:gone 6 -6
parts:more -133 133
parts:none 28 -28
parts:only 84 -84
parts:told -5 5
strangers:0 -23 23
strangers:1 17 -17
strangers:2 8 -8
strangers:3 -3 3
strangers:4 -1 1
ul0:& -6 6
ul0:+ -34 34
ul0:, -1 1
ul0:0 2 -2
ul0:: 3 -3
ul0:= 11 -11
ul0:> 1 -1
ul0:^ 12 -12
ul0:a -7 7
ul0:add -17 17
ul0:along -1 1
ul0:also -13 13
ul0:and -5 5
ul0:are 2 -2
ul0:auch -3 3
ul0:be -6 6
ul0:bringing -2 2
ul0:brings 8 -8
ul0:but 4 -4
ul0:by 2 -2
ul0:called -11 11
ul0:dafür 8 -8
ul0:das 5 -5
ul0:der -12 12
ul0:die 3 -3
ul0:ein -1 1
ul0:es -6 6
ul0:for 7 -7
ul0:from -3 3
ul0:führen -4 4
ul0:führt 4 -4
ul0:have 4 -4
ul0:heisst -11 11
ul0:in 9 -9
ul0:is 8 -8
ul0:ist 11 -11
ul0:it's 23 -23
ul0:jetzt 2 -2
ul0:just 9 -9
ul0:kommen 7 -7
ul0:kommt 17 -17
ul0:meet -10 10
ul0:meeting 5 -5
ul0:mit -6 6
ul0:namens -6 6
ul0:noch -4 4
ul0:now 6 -6
ul0:oder -1 1
ul0:of 5 -5
ul0:only 23 -23
ul0:or -8 8
ul0:plus -16 16
ul0:put 15 -15
ul0:she's 6 -6
ul0:so 17 -17
ul0:sondern 1 -1
ul0:spelled 2 -2
ul0:springt -5 5
ul0:that 5 -5
ul0:the 1 -1
ul0:to 6 -6
ul0:und -2 2
ul0:von 11 -11
ul0:was -2 2
ul0:with 17 -17
ul1:, 13 -13
ul1:- 1 -1
ul1:0 19 -19
ul1:: 7 -7
ul1:KNOWN -29 29
ul1:NAME 4 -4
ul1:^ -11 11
ul1:a 1 -1
ul1:and 14 -14
ul1:bitte -8 8
ul1:brings -1 1
ul1:but 2 -2
ul1:changed -2 2
ul1:dazu -8 8
ul1:er -14 14
ul1:es 4 -4
ul1:gespräch -7 7
ul1:gesprächspartner 17 -17
ul1:her -3 3
ul1:i 10 -10
ul1:i'm 8 -8
ul1:interview 4 -4
ul1:interviewed 2 -2
ul1:interviewer 15 -15
ul1:interviewerin 4 -4
ul1:interviewers 5 -5
ul1:is -1 1
ul1:ist -5 5
ul1:it 1 -1
ul1:it's 4 -4
ul1:krank 2 -2
ul1:macht 2 -2
ul1:me 9 -9
ul1:meet 10 -10
ul1:my -6 6
ul1:name -11 11
ul1:now 8 -8
ul1:on 6 -6
ul1:one 14 -14
ul1:one-on-one 4 -4
ul1:out -4 4
ul1:over 3 -3
ul1:panel -1 1
ul1:person 7 -7
ul1:please -10 10
ul1:plus -8 8
ul1:pm -6 6
ul1:put 5 -5
ul1:questions 2 -2
ul1:raus 1 -1
ul1:replaced 15 -15
ul1:she -4 4
ul1:sick 1 -1
ul1:sie 4 -4
ul1:so 9 -9
ul1:someone -10 10
ul1:sondern 1 -1
ul1:speaking 7 -7
ul1:surname 18 -18
ul1:talking 2 -2
ul1:the 1 -1
ul1:there -9 9
ul1:they 1 -1
ul1:to 1 -1
ul1:two -11 11
ul1:und -6 6
ul1:will -5 5
ul1:with 3 -3
ul2:" -2 2
ul2:, -4 4
ul2:0 5 -5
ul2:: -18 18
ul2:KNOWN -14 14
ul2:NAME 5 -5
ul2:^ 12 -12
ul2:add -15 15
ul2:also -15 15
ul2:an -2 2
ul2:and 14 -14
ul2:are 2 -2
ul2:as -6 6
ul2:at -1 1
ul2:auch -30 30
ul2:be 6 -6
ul2:been 10 -10
ul2:bitte -2 2
ul2:both -3 3
ul2:colleagues 13 -13
ul2:dabei -6 6
ul2:das -16 16
ul2:der 15 -15
ul2:die 5 -5
ul2:es 2 -2
ul2:first 1 -1
ul2:for -4 4
ul2:full 17 -17
ul2:führen 1 -1
ul2:für 3 -3
ul2:her -12 12
ul2:his -16 16
ul2:i 5 -5
ul2:i'll 4 -4
ul2:interview 6 -6
ul2:interviewer 4 -4
ul2:interviewer's 12 -12
ul2:is -4 4
ul2:ist -3 3
ul2:it 7 -7
ul2:it's -3 3
ul2:kann -9 9
ul2:kommen 7 -7
ul2:kommt -6 6
ul2:macht 1 -1
ul2:me 6 -6
ul2:meet 12 -12
ul2:meeting 1 -1
ul2:mit 3 -3
ul2:more 3 -3
ul2:my -1 1
ul2:name 9 -9
ul2:new 6 -6
ul2:nicht -1 1
ul2:noch -8 8
ul2:not 8 -8
ul2:now -1 1
ul2:of 4 -4
ul2:off 4 -4
ul2:on 9 -9
ul2:pm 2 -2
ul2:replace 5 -5
ul2:sein -7 7
ul2:she 5 -5
ul2:sie -5 5
ul2:sind 2 -2
ul2:so 3 -3
ul2:statt 19 -19
ul2:swap 3 -3
ul2:the 20 -20
ul2:time -2 2
ul2:to 8 -8
ul2:two -3 3
ul2:uhr 13 -13
ul2:und 5 -5
ul2:with -3 3
ul2:wrong 2 -2
ul3:, -9 9
ul3:0 14 -14
ul3:: -29 29
ul3:KNOWN -3 3
ul3:NAME -6 6
ul3:^ 15 -15
ul3:a 15 -15
ul3:and 11 -11
ul3:at 3 -3
ul3:be 2 -2
ul3:da -2 2
ul3:dabei -1 1
ul3:das 2 -2
ul3:dazu -3 3
ul3:der -20 20
ul3:es -3 3
ul3:gespräch 1 -1
ul3:got 13 -13
ul3:has 9 -9
ul3:her 7 -7
ul3:i 9 -9
ul3:i'll 6 -6
ul3:ich 2 -2
ul3:in -5 5
ul3:instead 2 -2
ul3:interview 12 -12
ul3:interviewer 1 -1
ul3:interviewers 3 -3
ul3:is 7 -7
ul3:isn't 1 -1
ul3:ist -7 7
ul3:it -6 6
ul3:jetzt 6 -6
ul3:kommt 5 -5
ul3:leute -1 1
ul3:leuten 1 -1
ul3:me -1 1
ul3:meet 3 -3
ul3:my 16 -16
ul3:neben -4 4
ul3:nicht -8 8
ul3:noch -9 9
ul3:now 1 -1
ul3:of -5 5
ul3:off 8 -8
ul3:on -8 8
ul3:one 8 -8
ul3:panel -8 8
ul3:please -10 10
ul3:sitzen -2 2
ul3:so 3 -3
ul3:speaking 6 -6
ul3:starts 2 -2
ul3:statt 1 -1
ul3:the -3 3
ul3:there -7 7
ul3:time 2 -2
ul3:to 6 -6
ul3:two -5 5
ul3:und 5 -5
ul3:was -4 4
ul3:wednesday 2 -2
ul3:who 12 -12
ul3:will 1 -1
ul3:with -1 1
ul3:zwei 2 -2
ul:,_and -12 12
ul:,_it's 2 -2
ul:,_mit 3 -3
ul:,_she's 6 -6
ul:,_so 11 -11
ul:,_sondern 1 -1
ul:,_und -1 1
ul:,_with 11 -11
ul:-_> 1 -1
ul:0_, 18 -18
ul:0_and -4 4
ul:0_with 4 -4
ul::_it's 1 -1
ul:KNOWN_& -6 6
ul:KNOWN_+ -2 2
ul:KNOWN_, -22 22
ul:KNOWN_: -1 1
ul:KNOWN_and -18 18
ul:KNOWN_but 4 -4
ul:KNOWN_for 3 -3
ul:KNOWN_it's 1 -1
ul:KNOWN_kommt 18 -18
ul:KNOWN_or -1 1
ul:KNOWN_plus -4 4
ul:KNOWN_und -15 15
ul:KNOWN_with -14 14
ul:NAME_, -19 19
ul:NAME_and 17 -17
ul:NAME_und 15 -15
ul:^ 12 -12
ul:^_+ -21 21
ul:^_, 7 -7
ul:^_add -5 5
ul:^_also -8 8
ul:^_der -1 1
ul:^_it's 8 -8
ul:^_just 9 -9
ul:^_mit 6 -6
ul:^_only 15 -15
ul:^_plus -8 8
ul:^_with 8 -8
ul:and_a -7 7
ul:and_with 6 -6
ul:back_from -2 2
ul:bitte_noch -8 8
ul:brings_along -1 1
ul:but_it's 2 -2
ul:dazu_kommt -3 3
ul:er_heisst -14 14
ul:gespräch_führt 4 -4
ul:gesprächspartner_ist 7 -7
ul:i'm_meeting 5 -5
ul:interviewed_by 2 -2
ul:interviewer_: 3 -3
ul:interviewer_is 2 -2
ul:interviewers_: 3 -3
ul:is_bringing -2 2
ul:is_called -8 8
ul:is_now 5 -5
ul:is_with 5 -5
ul:it's_with 3 -3
ul:it_, 8 -8
ul:it_is -5 5
ul:krank_, 2 -2
ul:name_: 2 -2
ul:name_is -13 13
ul:one-on-one_with 4 -4
ul:out_, -4 4
ul:over_to 3 -3
ul:person_: 5 -5
ul:please_add -10 10
ul:plus_, -8 8
ul:put_in 5 -5
ul:questions_is 2 -2
ul:raus_, 1 -1
ul:replaced_by 15 -15
ul:sick_, 1 -1
ul:sie_heisst 2 -2
ul:sie_springt 2 -2
ul:so_it's 4 -4
ul:sondern_mit 1 -1
ul:speaking_with 5 -5
ul:surname_is 18 -18
ul:talking_to 1 -1
ul:und_mit 2 -2
ul:will_be -3 3
ul:with_, 3 -3
ulc:& -6 6
ulc:+ -35 35
ulc:0 -1 1
ulc:= 10 -10
ulc:> 1 -1
ulc:KNOWN -19 19
ulc:NAME -17 17
ulc:a 6 -6
ulc:acme 7 -7
ulc:add -17 17
ulc:along -1 1
ulc:am 2 -2
ulc:an 14 -14
ulc:are 2 -2
ulc:at -1 1
ulc:auch -16 16
ulc:be 17 -17
ulc:been 8 -8
ulc:besides -24 24
ulc:bitte 6 -6
ulc:bring -11 11
ulc:bringing -2 2
ulc:brings 6 -6
ulc:by -1 1
ulc:call 6 -6
ulc:called -11 11
ulc:could -11 11
ulc:dafür 10 -10
ulc:dazu -14 14
ulc:ein -1 1
ulc:er -14 14
ulc:es -5 5
ulc:first -1 1
ulc:for 7 -7
ulc:friday 3 -3
ulc:from 2 -2
ulc:full 18 -18
ulc:führen -3 3
ulc:führt 4 -4
ulc:für 2 -2
ulc:gespräch -4 4
ulc:gesprächspartner 11 -11
ulc:gesprächspartnerin 7 -7
ulc:got 11 -11
ulc:hands 1 -1
ulc:has -23 23
ulc:have -3 3
ulc:heisst -4 4
ulc:her -2 2
ulc:his -14 14
ulc:i 14 -14
ulc:i'll 12 -12
ulc:i'm 9 -9
ulc:ich 14 -14
ulc:if -5 5
ulc:in 1 -1
ulc:instead 4 -4
ulc:interview 26 -26
ulc:interviewed -1 1
ulc:interviewer 16 -16
ulc:interviewer's 13 -13
ulc:interviewers 1 -1
ulc:is 24 -24
ulc:ist 4 -4
ulc:it -7 7
ulc:it'll 14 -14
ulc:it's 27 -27
ulc:jetzt 2 -2
ulc:just 14 -14
ulc:kommt 22 -22
ulc:lady 3 -3
ulc:last -2 2
ulc:macht 6 -6
ulc:mail 2 -2
ulc:maybe -3 3
ulc:me 11 -11
ulc:meet -6 6
ulc:meeting 2 -2
ulc:mein 4 -4
ulc:mir -4 4
ulc:my 16 -16
ulc:name -2 2
ulc:namens -6 6
ulc:new 9 -9
ulc:noch -6 6
ulc:now 17 -17
ulc:nur 11 -11
ulc:oder -1 1
ulc:of 6 -6
ulc:on 18 -18
ulc:one -2 2
ulc:one-on-one 4 -4
ulc:only 23 -23
ulc:or -10 10
ulc:over 4 -4
ulc:panel -3 3
ulc:person 5 -5
ulc:please -6 6
ulc:plus -16 16
ulc:pm -8 8
ulc:put 20 -20
ulc:questions 2 -2
ulc:replace 5 -5
ulc:replaced -11 11
ulc:says 6 -6
ulc:seeing 4 -4
ulc:she 11 -11
ulc:she's 7 -7
ulc:sie 10 -10
ulc:sind 3 -3
ulc:someone -10 10
ulc:speaking 7 -7
ulc:spelled 2 -2
ulc:springt -5 5
ulc:statt 19 -19
ulc:surname 18 -18
ulc:swap -5 5
ulc:talking 3 -3
ulc:that -1 1
ulc:the 22 -22
ulc:then -7 7
ulc:there -11 11
ulc:they 1 -1
ulc:to 5 -5
ulc:von 11 -11
ulc:wednesday 6 -6
ulc:will -3 3
ulc:wird 10 -10
ulc:with 26 -26
ulc:zusätzlich -4 4
ulr:&_$ -5 5
ulr:+_$ -24 24
ulr:+_, -10 10
ulr:,_$ -23 23
ulr:,_, -4 4
ulr:,_and -8 8
ulr:,_does 2 -2
ulr:,_in 8 -8
ulr:,_is 12 -12
ulr:,_macht 1 -1
ulr:,_takes -6 6
ulr:,_und -12 12
ulr:,_vertritt 5 -5
ulr:,_will 12 -12
ulr:,_übernimmt 2 -2
ulr::_$ 4 -4
ulr::_, -18 18
ulr::_und 3 -3
ulr:=_$ 7 -7
ulr:>_$ 1 -1
ulr:^_$ 8 -8
ulr:^_, 22 -22
ulr:^_and 1 -1
ulr:^_comes 5 -5
ulr:^_does 14 -14
ulr:^_for 4 -4
ulr:^_hat -2 2
ulr:^_instead 4 -4
ulr:^_is -23 23
ulr:^_ist -2 2
ulr:^_joins -11 11
ulr:^_kommt -2 2
ulr:^_leads -17 17
ulr:^_replaces 7 -7
ulr:^_runs -1 1
ulr:^_statt 2 -2
ulr:^_steps 6 -6
ulr:^_takes 13 -13
ulr:^_will -16 16
ulr:a_$ -4 4
ulr:add_$ -9 9
ulr:add_and -3 3
ulr:add_please -1 1
ulr:along_$ -1 1
ulr:and_$ -13 13
ulr:and_, 1 -1
ulr:and_are 8 -8
ulr:and_comes -2 2
ulr:and_is -4 4
ulr:and_joins 4 -4
ulr:and_will 4 -4
ulr:are_and 2 -2
ulr:be_$ -4 4
ulr:bringing_$ -1 1
ulr:but_$ 4 -4
ulr:by_$ -1 1
ulr:by_, -1 1
ulr:by_and -1 1
ulr:called_$ -15 15
ulr:called_, 3 -3
ulr:der_$ 1 -1
ulr:ein_$ -2 2
ulr:es_$ -7 7
ulr:from_$ 9 -9
ulr:führen_und -4 4
ulr:heisst_$ 8 -8
ulr:heisst_, -1 1
ulr:heisst_und -5 5
ulr:in_$ 9 -9
ulr:is_$ -3 3
ulr:is_, 3 -3
ulr:is_and 2 -2
ulr:ist_$ 6 -6
ulr:ist_, 4 -4
ulr:it's_$ 6 -6
ulr:it's_, 2 -2
ulr:it's_now 4 -4
ulr:it's_with 3 -3
ulr:kommen_und 7 -7
ulr:kommt_$ 17 -17
ulr:mit_$ 10 -10
ulr:mit_, 3 -3
ulr:mit_statt -2 2
ulr:namens_$ -5 5
ulr:noch_$ -7 7
ulr:noch_und -7 7
ulr:now_$ 2 -2
ulr:or_? -1 1
ulr:plus_$ -16 16
ulr:so_$ 3 -3
ulr:so_is 12 -12
ulr:so_will 1 -1
ulr:sondern_$ 1 -1
ulr:spelled_, 2 -2
ulr:springt_ein 2 -2
ulr:that_, 1 -1
ulr:to_$ 14 -14
ulr:to_, 7 -7
ulr:to_and 3 -3
ulr:und_$ 5 -5
ulr:und_, -2 2
ulr:und_kommt -1 1
ulr:with_$ 2 -2
ulr:with_, 3 -3
ulr:with_and -3 3
ulr:with_in -2 2
ulr:with_instead 10 -10
ur0:$ 22 -22
ur0:, 48 -48
ur0:? -3 3
ur0:along -3 3
ur0:and 7 -7
ur0:are 11 -11
ur0:as 4 -4
ur0:asks -12 12
ur0:at 11 -11
ur0:comes 4 -4
ur0:dazu -5 5
ur0:does 18 -18
ur0:ein 2 -2
ur0:ersetzt 13 -13
ur0:for -2 2
ur0:from -5 5
ur0:führt -3 3
ur0:has 5 -5
ur0:hat -1 1
ur0:hört -2 2
ur0:im -2 2
ur0:in 7 -7
ur0:instead 2 -2
ur0:is -4 4
ur0:ist -2 2
ur0:joins -9 9
ur0:kommt -3 3
ur0:leads -17 17
ur0:macht 5 -5
ur0:mit -7 7
ur0:not 4 -4
ur0:now 16 -16
ur0:or -6 6
ur0:please 1 -1
ur0:replaces 11 -11
ur0:runs -1 1
ur0:sitzt -5 5
ur0:stands 3 -3
ur0:statt 1 -1
ur0:steps 6 -6
ur0:takes 8 -8
ur0:the -2 2
ur0:to 12 -12
ur0:too -3 3
ur0:und 2 -2
ur0:vertritt 14 -14
ur0:who -7 7
ur0:will 6 -6
ur0:with 10 -10
ur0:works -3 3
ur0:übernimmt 8 -8
ur1:$ -14 14
ur1:, 3 -3
ur1:0 13 -13
ur1:KNOWN -15 15
ur1:NAME 4 -4
ur1:a 6 -6
ur1:along -6 6
ur1:also -3 3
ur1:an 7 -7
ur1:and -19 19
ur1:as -5 5
ur1:auch -7 7
ur1:be 9 -9
ur1:berlin 1 -1
ur1:both 6 -6
ur1:coming -1 1
ur1:das 11 -11
ur1:der -3 3
ur1:die 14 -14
ur1:do 5 -5
ur1:does -1 1
ur1:doing 8 -8
ur1:ein 1 -1
ur1:eine 5 -5
ur1:for 2 -2
ur1:gespräch 1 -1
ur1:going 1 -1
ur1:he 2 -2
ur1:her -14 14
ur1:his -5 5
ur1:i 1 -1
ur1:in 3 -3
ur1:instead -3 3
ur1:interview -1 1
ur1:is -1 1
ur1:it 8 -8
ur1:join -8 8
ur1:joining -10 10
ur1:mit -7 7
ur1:nicht 1 -1
ur1:noch -4 4
ur1:not 7 -7
ur1:of -2 2
ur1:on 7 -7
ur1:over 16 -16
ur1:please 1 -1
ur1:she -3 3
ur1:she's -3 3
ur1:sich 7 -7
ur1:sie 14 -14
ur1:sitting -1 1
ur1:so 4 -4
ur1:take -5 5
ur1:taking 3 -3
ur1:that -3 3
ur1:the -6 6
ur1:to -1 1
ur1:two 2 -2
ur1:und 11 -11
ur1:well -1 1
ur1:who 3 -3
ur1:will 6 -6
ur1:with -2 2
ur2:$ -17 17
ur2:, 20 -20
ur2:0 -12 12
ur2:KNOWN -2 2
ur2:NAME 5 -5
ur2:a 10 -10
ur2:and 4 -4
ur2:are 10 -10
ur2:as -15 15
ur2:be -4 4
ur2:dabei -6 6
ur2:dazu -10 10
ur2:die -2 2
ur2:doing 3 -3
ur2:for -1 1
ur2:from -5 5
ur2:hatte -1 1
ur2:her 4 -4
ur2:in -1 1
ur2:instead 2 -2
ur2:interview -7 7
ur2:interviews 1 -1
ur2:is -9 9
ur2:ist 16 -16
ur2:it 4 -4
ur2:joining -3 3
ur2:me 9 -9
ur2:my 1 -1
ur2:n 10 -10
ur2:n's 3 -3
ur2:name -5 5
ur2:noch -2 2
ur2:of -16 16
ur2:on -6 6
ur2:over 2 -2
ur2:place 12 -12
ur2:please 1 -1
ur2:sie 12 -12
ur2:talk 6 -6
ur2:the 10 -10
ur2:there 5 -5
ur2:to -1 1
ur2:too -2 2
ur2:us -9 9
ur2:von 11 -11
ur2:will -3 3
ur2:zu -5 5
ur2:zwei 3 -3
ur3:$ -11 11
ur3:, 29 -29
ur3:0 -1 1
ur3:KNOWN -23 23
ur3:NAME -6 6
ur3:and 2 -2
ur3:as -11 11
ur3:auch -1 1
ur3:be -1 1
ur3:because 4 -4
ur3:both 2 -2
ur3:die -2 2
ur3:for 16 -16
ur3:from -4 4
ur3:has 1 -1
ur3:he 5 -5
ur3:her 1 -1
ur3:in -16 16
ur3:instead 5 -5
ur3:interview 2 -2
ur3:is 6 -6
ur3:ist -2 2
ur3:it -1 1
ur3:link 10 -10
ur3:me 2 -2
ur3:n 7 -7
ur3:nicht 2 -2
ur3:not 1 -1
ur3:now -2 2
ur3:of 2 -2
ur3:on 7 -7
ur3:one 6 -6
ur3:panel -3 3
ur3:the 13 -13
ur3:there -3 3
ur3:to -3 3
ur3:too -5 5
ur3:und -1 1
ur3:well -15 15
ur3:will -4 4
ur3:with 1 -1
ur:$ 22 -22
ur:,_$ 3 -3
ur:,_0 10 -10
ur:,_KNOWN -5 5
ur:,_NAME -19 19
ur:,_a 8 -8
ur:,_and -14 14
ur:,_as -5 5
ur:,_die -5 5
ur:,_i 1 -1
ur:,_is -4 4
ur:,_mit 4 -4
ur:,_nicht 1 -1
ur:,_not 6 -6
ur:,_please 1 -1
ur:,_she -3 3
ur:,_she's -3 3
ur:,_so 4 -4
ur:,_und -1 1
ur:,_will 5 -5
ur:,_with 6 -6
ur:?_$ -3 3
ur:along_$ -3 3
ur:and_KNOWN -17 17
ur:and_NAME 17 -17
ur:comes_along -4 4
ur:comes_in 6 -6
ur:dazu_$ -4 4
ur:does_it 8 -8
ur:does_the 6 -6
ur:ein_$ 2 -2
ur:for_KNOWN 4 -4
ur:führt_das 1 -1
ur:in_$ 3 -3
ur:instead_$ 3 -3
ur:instead_of -2 2
ur:is_KNOWN -3 3
ur:is_coming -1 1
ur:is_doing 5 -5
ur:is_going 1 -1
ur:is_joining -10 10
ur:is_sitting -1 1
ur:is_taking 3 -3
ur:ist_auch -2 2
ur:joins_$ -4 4
ur:joins_KNOWN -1 1
ur:kommt_auch -1 1
ur:kommt_noch -3 3
ur:macht_das 5 -5
ur:not_KNOWN 4 -4
ur:now_$ 16 -16
ur:now_, 1 -1
ur:please_$ 1 -1
ur:replaces_KNOWN 5 -5
ur:runs_it -1 1
ur:stands_in 3 -3
ur:statt_KNOWN 7 -7
ur:steps_in 6 -6
ur:takes_it -1 1
ur:takes_over 6 -6
ur:too_$ -3 3
ur:und_NAME 15 -15
ur:vertritt_sie 11 -11
ur:will_also -3 3
ur:will_be 14 -14
ur:will_do 1 -1
ur:will_interview -1 1
ur:will_join -8 8
ur:will_take -5 5
ur:with_two 2 -2
ur:übernimmt_das 6 -6
urc:0 -2 2
urc:? -7 7
urc:KNOWN -16 16
urc:NAME -17 17
urc:all 8 -8
urc:along -10 10
urc:am -1 1
urc:an 12 -12
urc:are 11 -11
urc:asks -12 12
urc:at 17 -17
urc:auch -10 10
urc:be 2 -2
urc:berlin 1 -1
urc:boss -1 1
urc:both 5 -5
urc:call -10 10
urc:candidates 13 -13
urc:comes 4 -4
urc:coming -1 1
urc:covers 2 -2
urc:dabei -8 8
urc:day -10 10
urc:dazu -10 10
urc:do 9 -9
urc:does 18 -18
urc:doing 13 -13
urc:drin -1 1
urc:ein -4 4
urc:ersetzt 13 -13
urc:for 14 -14
urc:from -11 11
urc:führt -3 3
urc:gespräch -1 1
urc:going 1 -1
urc:has 5 -5
urc:hat -3 3
urc:her 27 -27
urc:herself 3 -3
urc:his -5 5
urc:hört -2 2
urc:i 8 -8
urc:im -1 1
urc:in 3 -3
urc:instead 6 -6
urc:interview -2 2
urc:interviewer 8 -8
urc:interviews 1 -1
urc:ist -2 2
urc:it 10 -10
urc:join -8 8
urc:joining -10 10
urc:joins -9 9
urc:kommt -3 3
urc:leads -17 17
urc:macht 5 -5
urc:me 19 -19
urc:mit -18 18
urc:my 8 -8
urc:n 11 -11
urc:n's 3 -3
urc:name -5 5
urc:noch -6 6
urc:not 5 -5
urc:now 18 -18
urc:of -16 16
urc:on 13 -13
urc:one 7 -7
urc:or -6 6
urc:over 19 -19
urc:place -2 2
urc:please 1 -1
urc:questions 5 -5
urc:rather 2 -2
urc:replaces 11 -11
urc:runs -1 1
urc:sein -5 5
urc:sich 7 -7
urc:sie 13 -13
urc:sit -2 2
urc:sitting -1 1
urc:sitzt -5 5
urc:stands 3 -3
urc:statt 1 -1
urc:steps 6 -6
urc:take -5 5
urc:takes 8 -8
urc:taking 5 -5
urc:talk 5 -5
urc:technical -4 4
urc:than 2 -2
urc:that -2 2
urc:the 10 -10
urc:there 6 -6
urc:to 10 -10
urc:too -27 27
urc:two 6 -6
urc:us -16 16
urc:vertritt 14 -14
urc:will 7 -7
urc:with 3 -3
urc:works -3 3
urc:zu -2 2
urc:übernimmt 8 -8
w:" 2 -2
w:& -2 2
w:( 3 -3
w:+ -10 10
w:, 10 -10
w:- -1 1
w:. -2 2
w:: 2 -2
w:= 2 -2
w:? -2 2
w:KNOWN 3 -3
w:ME -5 5
w:NAME 21 -21
w:aber 3 -3
w:accent 5 -5
w:add -12 12
w:added -3 3
w:after 4 -4
w:afternoon -1 1
w:agency 3 -3
w:all 1 -1
w:allein 1 -1
w:along -3 3
w:als 4 -4
w:also -11 11
w:am -1 1
w:an 7 -7
w:and 4 -4
w:angerufen -1 1
w:anymore 1 -1
w:anyway 1 -1
w:are 1 -1
w:as -8 8
w:ask 1 -1
w:asking 2 -2
w:asks -3 3
w:assistant -2 2
w:at 1 -1
w:attend -1 1
w:auch -18 18
w:auf -3 3
w:aus 1 -1
w:ausser -1 1
w:autocorrect 1 -1
w:away 1 -1
w:back 1 -1
w:bad 2 -2
w:be -7 7
w:because -2 2
w:been 5 -5
w:before -1 1
w:bei 5 -5
w:beiden -1 1
w:beim 1 -1
w:believe -1 1
w:besides -8 8
w:bin -1 1
w:bis 2 -2
w:bit -1 1
w:bitte 7 -7
w:bleibt -5 5
w:booked 2 -2
w:boss -1 1
w:both -2 2
w:bring -3 3
w:bringing -1 1
w:brings 2 -2
w:business 4 -4
w:but 2 -2
w:by -3 3
w:call -2 2
w:came 1 -1
w:can -3 3
w:cancelled 2 -2
w:candidates 4 -4
w:change 2 -2
w:changed -3 3
w:chef 2 -2
w:colleague -2 2
w:colleagues 3 -3
w:come 1 -1
w:comes 2 -2
w:coming 2 -2
w:company 2 -2
w:conduct 2 -2
w:contact 1 -1
w:conversation 3 -3
w:copied 1 -1
w:correct 5 -5
w:could -9 9
w:course -1 1
w:cousin -1 1
w:cto -5 5
w:da 3 -3
w:dabei -9 9
w:dafür 2 -2
w:dame 3 -3
w:dann 1 -1
w:darum -1 1
w:das 4 -4
w:dass -2 2
w:data -2 2
w:date -3 3
w:daughter 1 -1
w:day -1 1
w:dazu -11 11
w:delete 1 -1
w:dem 3 -3
w:den 2 -2
w:did 1 -1
w:didn't 1 -1
w:die 2 -2
w:different 1 -1
w:doch -2 2
w:does 5 -5
w:doesn't -2 2
w:don't -1 1
w:done -1 1
w:donnerstag 2 -2
w:double 3 -3
w:down -1 1
w:drei -2 2
w:drin -1 1
w:dublin -1 1
w:durch 7 -7
w:early 2 -2
w:eine 1 -1
w:eintragen -1 1
w:else -1 1
w:email 1 -1
w:end 3 -3
w:ends -1 1
w:engineer -2 2
w:er -3 3
w:ergänzen -4 4
w:ersetzt 3 -3
w:erst -1 1
w:es -4 4
w:evening -1 1
w:everything -2 2
w:fair -1 1
w:falsch 5 -5
w:fangen -2 2
w:february 1 -1
w:fell -3 3
w:fine -1 1
w:first -2 2
w:five -1 1
w:flight 1 -1
w:flu 1 -1
w:for -4 4
w:forgot -1 1
w:four -1 1
w:freitag -1 1
w:friday 2 -2
w:from -2 2
w:front -1 1
w:früher -2 2
w:full 5 -5
w:funeral -1 1
w:funny -1 1
w:fällt 4 -4
w:führen -1 1
w:führt 1 -1
w:für -1 1
w:gave -4 4
w:gefragt -1 1
w:gentleman 1 -1
w:gesagt -1 1
w:geschrieben 3 -3
w:gespräch -2 2
w:gesprächspartner 4 -4
w:gesprächspartnerin 2 -2
w:get 1 -1
w:goes 2 -2
w:going -2 2
w:good -1 1
w:got 7 -7
w:great -1 1
w:group -1 1
w:guy -4 4
w:haben 1 -1
w:haha 3 -3
w:halbe -1 1
w:has 3 -3
w:hat 2 -2
w:hatte 1 -1
w:have -4 4
w:he 6 -6
w:he'll -1 1
w:he's -1 1
w:heisst 2 -2
w:hello 2 -2
w:her 10 -10
w:herself -3 3
w:hey -2 2
w:hiess -1 1
w:him 2 -2
w:himself 3 -3
w:hiring -1 1
w:his -3 3
w:holiday -2 2
w:home 1 -1
w:hour -7 7
w:house 1 -1
w:hr -2 2
w:hört -2 2
w:i 9 -9
w:i'm 4 -4
w:i've 2 -2
w:ich 5 -5
w:if -4 4
w:ihr 13 -13
w:ihrer 3 -3
w:ill 4 -4
w:im 3 -3
w:in -6 6
w:instead 1 -1
w:interview 6 -6
w:interviewer 8 -8
w:interviewer's 3 -3
w:interviewerin 1 -1
w:interviewers 1 -1
w:interviewing 2 -2
w:interviews 2 -2
w:invitation 1 -1
w:invite 2 -2
w:is -4 4
w:ist 8 -8
w:it -12 12
w:it'll 4 -4
w:ja -1 1
w:jemand -9 9
w:join 1 -1
w:joining -6 6
w:joins -10 10
w:jury 2 -2
w:just 4 -4
w:kann -1 1
w:kein -2 2
w:kid 1 -1
w:kids 1 -1
w:kind -2 2
w:kindly -2 2
w:know -2 2
w:knows -1 1
w:kollegin -2 2
w:kommen -1 1
w:kommt -6 6
w:krank -1 1
w:kurz 6 -6
w:können -1 1
w:lady -2 2
w:last -6 6
w:late -1 1
w:lead -3 3
w:leads -5 5
w:leave -1 1
w:left 2 -2
w:leider 4 -4
w:letter 2 -2
w:like -2 2
w:list -1 1
w:lol 5 -5
w:london -2 2
w:longer 3 -3
w:looked 3 -3
w:lovely -2 2
w:macht 4 -4
w:mail -4 4
w:mails 1 -1
w:make -5 5
w:mal 1 -1
w:man 1 -1
w:march -2 2
w:married 5 -5
w:maternity 1 -1
w:may -3 3
w:maybe -1 1
w:me 5 -5
w:meet -1 1
w:meeting 1 -1
w:mein 2 -2
w:meine 1 -1
w:mentioned 1 -1
w:mich 7 -7
w:mine 2 -2
w:minutes -5 5
w:mir 1 -1
w:misheard 2 -2
w:mit 2 -2
w:mittwoch -1 1
w:mixed 2 -2
w:more -5 5
w:morning -2 2
w:mother -5 5
w:moved -1 1
w:muss 4 -4
w:must 1 -1
w:my 5 -5
w:n 7 -7
w:n's 1 -1
w:nach -1 1
w:name 3 -3
w:namen 3 -3
w:namens -2 2
w:neben -4 4
w:neu 2 -2
w:new 3 -3
w:next -2 2
w:nice -4 4
w:nicht 10 -10
w:nichts -2 2
w:night -2 2
w:nimmt -6 6
w:no 9 -9
w:nobody 1 -1
w:noch 2 -2
w:noon -1 1
w:not 8 -8
w:note -3 3
w:now 1 -1
w:nur 5 -5
w:o'clock -3 3
w:oder -1 1
w:of -5 5
w:off 2 -2
w:oh -2 2
w:old -2 2
w:on 1 -1
w:once -1 1
w:one-on-one 1 -1
w:only 8 -8
w:open -1 1
w:or -4 4
w:other -1 1
w:out 2 -2
w:over 5 -5
w:own -1 1
w:panel -8 8
w:part -5 5
w:passed 4 -4
w:people -4 4
w:perhaps -4 4
w:place -2 2
w:please -5 5
w:plus -7 7
w:pm -4 4
w:possibly -5 5
w:put 5 -5
w:quarter -2 2
w:questions 1 -1
w:rang -2 2
w:rather -1 1
w:raus 5 -5
w:read 3 -3
w:really -1 1
w:receptionist 2 -2
w:recruiter -3 3
w:rein 2 -2
w:remove 2 -2
w:replace -1 1
w:replaced -3 3
w:replaces 4 -4
w:rest -3 3
w:richtig 2 -2
w:right -1 1
w:room 1 -1
w:sagt 2 -2
w:same -5 5
w:saw 3 -3
w:say -1 1
w:says 1 -1
w:scheduling 1 -1
w:second -10 10
w:seeing 1 -1
w:sehr -1 1
w:sein -3 3
w:selbst 1 -1
w:sends 2 -2
w:senior -2 2
w:sent -2 2
w:she 2 -2
w:she'll -1 1
w:she's 3 -3
w:shift -2 2
w:should 2 -2
w:sich 3 -3
w:sick 1 -1
w:side -2 2
w:sie 9 -9
w:signature 2 -2
w:signed 1 -1
w:since -5 5
w:sind 1 -1
w:sister 1 -1
w:sit -3 3
w:sits -7 7
w:sitzen -1 1
w:sitzt -1 1
w:small 1 -1
w:so 3 -3
w:somebody -9 9
w:someone -6 6
w:sorry 5 -5
w:sounds -2 2
w:speak 1 -1
w:speaking 2 -2
w:spelled 1 -1
w:spelling 5 -5
w:stands -2 2
w:start 1 -1
w:starts -1 1
w:statt 3 -3
w:stattdessen 2 -2
w:stays -3 3
w:steht 3 -3
w:steps 2 -2
w:still -5 5
w:stunde 1 -1
w:sure -1 1
w:surname 6 -6
w:swap -1 1
w:swapped 1 -1
w:sylva 10 -10
w:tag 1 -1
w:take 2 -2
w:taken 2 -2
w:taking 1 -1
w:talk 3 -3
w:talking -1 1
w:team -3 3
w:technical -1 1
w:teil -6 6
w:telefon -1 1
w:tell 2 -2
w:termin 1 -1
w:th -3 3
w:thank -1 1
w:thanks -2 2
w:that -5 5
w:that's 2 -2
w:the -11 11
w:then 1 -1
w:there -3 3
w:there'll -2 2
w:there's -3 3
w:these -4 4
w:they 1 -1
w:they're 1 -1
w:they've -3 3
w:thing 1 -1
w:think 1 -1
w:this 2 -2
w:three -3 3
w:through 1 -1
w:thursday -5 5
w:time -1 1
w:to 5 -5
w:together -1 1
w:told -6 6
w:too -23 23
w:took 3 -3
w:training 3 -3
w:travelling -1 1
w:tuesday -3 3
w:tut 7 -7
w:two -6 6
w:uhr -2 2
w:um -2 2
w:und 4 -4
w:university -4 4
w:until 1 -1
w:up 1 -1
w:update 1 -1
w:us -3 3
w:vertritt 6 -6
w:vom 1 -1
w:von 3 -3
w:want 2 -2
w:wants 2 -2
w:war 3 -3
w:was -3 3
w:we -6 6
w:we'll -2 2
w:weil 1 -1
w:weiss 2 -2
w:well -11 11
w:wenn -2 2
w:went 2 -2
w:wer 6 -6
w:werde 3 -3
w:which -1 1
w:who 8 -8
w:whole -2 2
w:will -8 8
w:wir -3 3
w:wird 7 -7
w:with 3 -3
w:without 3 -3
w:wollte -1 1
w:won't 3 -3
w:word 1 -1
w:worked -1 1
w:works -4 4
w:would 1 -1
w:writes 2 -2
w:wrong 4 -4
w:wrote -1 1
w:y 11 -11
w:you -5 5
w:zeit -1 1
w:zu -4 4
w:zuerst 3 -3
w:zum -1 1
w:zusammen -3 3
w:zusätzlich -7 7
w:zwei 2 -2
w:ändern 1 -1
w:übernimmt 3 -3
""",
)
