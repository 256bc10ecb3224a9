"""What each sign weighs; made by ``tools/train_replies.py`` and not to be edited."""

TIMES = (
    "end new none",
    "-267 132 135",
    """\
L:" -1 15 -14
L:& -1 10 -9
L:( 9 -11 1
L:) 1 3 -4
L:+ 13 -4 -9
L:, 12 35 -47
L:- 0 5 -5
L:. -1 -8 9
L:/ 0 7 -7
L:0 0 5 -5
L:: 0 24 -24
L:? 0 4 -4
L:HELDday -1 14 -13
L:HELDday+time 0 1 -1
L:HELDtime -9 -6 15
L:KNOWN -1 9 -8
L:NAME 9 4 -13
L:^ 6 -21 15
L:a -7 9 -2
L:ab 0 -8 9
L:aber 6 2 -7
L:about 0 3 -3
L:ach 0 3 -3
L:acme 4 22 -26
L:acme's 0 4 -3
L:actually 0 7 -6
L:afraid 0 1 -1
L:afternoon -1 12 -11
L:again 0 6 -6
L:agreed 0 13 -13
L:all 0 -1 1
L:already 0 4 -4
L:also -5 4 1
L:am -3 -3 6
L:an -3 -8 10
L:and 11 12 -23
L:anfang 4 6 -10
L:angerufen 5 8 -13
L:anhang 0 1 -1
L:another -1 -14 15
L:answer 0 -1 1
L:any 0 -1 1
L:anything 0 -3 3
L:anyway 0 2 -2
L:appointment 0 -2 2
L:are -1 -1 1
L:around 0 -1 1
L:arrives 0 -1 1
L:as 0 7 -7
L:ask 0 -3 3
L:asked 0 9 -9
L:assistant 0 4 -4
L:at 3 0 -4
L:auch 1 12 -13
L:auf 4 2 -6
L:aus 4 4 -7
L:back -1 -4 5
L:bahn 0 -1 1
L:bangalore 0 1 -1
L:bank 0 -1 1
L:be 1 4 -5
L:because -3 -7 10
L:becomes -1 9 -8
L:been 1 2 -3
L:before 0 4 -4
L:begin -3 10 -6
L:beginn -2 9 -7
L:beginnt -2 2 0
L:begins 2 1 -2
L:bei 2 -21 19
L:beim -7 2 5
L:better 0 -6 6
L:between 0 -1 1
L:bin -1 -8 9
L:birthday 0 6 -6
L:bis -6 -4 11
L:bit 1 10 -11
L:bitte 4 -1 -3
L:bleibt 1 4 -5
L:block 2 0 -2
L:booked 0 9 -9
L:boss -1 2 -1
L:break 0 -1 1
L:brother 0 1 -1
L:brought -1 6 -5
L:bruder 0 -1 1
L:bumped 0 2 -1
L:bus 0 5 -5
L:busy 0 4 -4
L:but 3 38 -41
L:by 1 0 -1
L:call 1 13 -13
L:called 0 0 1
L:came 0 -19 19
L:can -1 -8 9
L:can't 0 -3 3
L:car 0 -5 5
L:chance 0 -5 5
L:change -3 8 -5
L:changed 0 3 -2
L:changes 0 1 -1
L:chat 1 -1 0
L:check 0 -1 1
L:chef 5 0 -5
L:chicago 0 6 -6
L:choir 0 -14 14
L:choir's -2 -2 3
L:choosing 0 0 1
L:class 0 10 -10
L:closes 6 -1 -5
L:come 0 6 -5
L:comes 0 -4 5
L:company 0 1 -1
L:conversation 2 -1 0
L:correct -1 9 -8
L:correction -1 1 0
L:could -1 3 -2
L:couldn't 0 -2 2
L:cousin 0 -3 3
L:cut -1 3 -1
L:da 0 8 -8
L:dafür 1 2 -2
L:dame 0 13 -12
L:dann 0 2 -1
L:das -4 -5 8
L:dass -3 3 0
L:date 0 8 -8
L:daughter 0 13 -13
L:day -2 38 -35
L:day+time -1 -13 14
L:dem 0 -6 6
L:den -4 8 -4
L:denen -1 -7 8
L:dentist 0 -2 2
L:der -2 -11 13
L:deshalb 0 16 -16
L:did 0 -8 8
L:die -15 11 3
L:diese 0 3 -3
L:do -2 8 -6
L:doch 1 2 -3
L:does -2 4 -1
L:dog 0 -2 2
L:doing 0 3 -3
L:don't 0 -5 5
L:done 4 -1 -3
L:dort 0 3 -3
L:down -1 3 -2
L:driving 0 2 -2
L:drum 0 4 -4
L:du 0 -3 3
L:due 6 -10 4
L:earlier 0 11 -11
L:eben 0 3 -3
L:ein 0 4 -4
L:eine -1 5 -3
L:einladung -6 3 3
L:either 0 -4 4
L:end -5 -3 8
L:ende 6 -3 -3
L:ended 0 6 -5
L:endet -4 2 2
L:ends -4 0 4
L:enough 0 1 -1
L:entweder 0 -1 1
L:erst -4 4 0
L:es 9 -10 1
L:evening 0 1 -1
L:every 0 -1 1
L:everything -1 2 -1
L:exam 0 6 -6
L:expects 0 5 -5
L:falls 0 -5 5
L:fangen 0 1 -1
L:fehler 0 2 -3
L:final 0 -2 2
L:finish 18 -14 -4
L:finishes 3 -2 -1
L:first 0 -2 3
L:fix 0 1 -1
L:fixed 0 1 -1
L:flat 0 1 -1
L:flight 0 3 -3
L:football 0 -9 9
L:for -4 -21 25
L:forgot -1 2 -1
L:forms 0 -1 1
L:forth 0 -2 2
L:forward -1 6 -5
L:from -3 1 2
L:fängt -2 14 -11
L:für -2 3 -1
L:ganze 3 -6 4
L:gave -1 8 -7
L:geht 2 -8 6
L:geschaut 0 3 -3
L:gespräch -3 17 -13
L:gestern -1 -4 5
L:get 0 -1 1
L:gets 0 8 -7
L:geändert 0 1 -1
L:ginge 0 -1 1
L:give 0 2 -1
L:given 0 3 -3
L:globex 0 -1 1
L:go 2 1 -3
L:goes 11 -3 -8
L:going 6 -8 2
L:got -3 -5 8
L:graduation 0 -5 5
L:group 0 4 -4
L:gut 0 2 -1
L:gym 0 2 -2
L:hab 0 1 -1
L:hab's 0 4 -4
L:habe 4 12 -16
L:haben -1 11 -9
L:had -4 0 4
L:hairdresser 0 -4 4
L:half -3 0 3
L:has 0 16 -16
L:hat -4 11 -7
L:hatten 0 -2 3
L:have 1 -18 17
L:he -1 1 0
L:hear 0 1 -1
L:heard 0 -7 7
L:heisst -1 -1 1
L:hello 0 4 -4
L:helsinki 10 0 -10
L:her 0 10 -10
L:here -1 -5 5
L:hey 0 1 -1
L:hi -4 -8 11
L:hier -12 -4 15
L:his 0 3 -3
L:hiya 0 3 -3
L:hmm 0 -8 8
L:holiday 0 1 -1
L:home -1 -1 1
L:hoping 0 -6 6
L:hour -6 4 2
L:hr 0 2 -2
L:hund 0 2 -1
L:i -6 21 -15
L:i'd -5 -12 17
L:i'll 0 -10 10
L:i'm -8 2 6
L:i've -3 -4 7
L:ich -4 -13 17
L:if 0 -1 1
L:ihnen 0 18 -18
L:ihr 0 1 -1
L:im 7 -5 -3
L:immer -5 -10 14
L:in -1 -8 10
L:initech 0 -11 11
L:instead -3 5 -2
L:internet 0 -4 4
L:interview 5 3 -7
L:interview's -2 13 -11
L:interviewer -1 0 0
L:invitation 0 -4 5
L:is 2 8 -10
L:isn't 0 1 0
L:ist 0 13 -13
L:istanbul 0 3 -3
L:it 9 7 -16
L:it'll 3 5 -7
L:it's 5 2 -7
L:ja 0 0 1
L:jetzt -1 14 -13
L:just 5 -19 14
L:kalender 0 -2 2
L:kann -2 -2 4
L:keep 0 -1 1
L:kids -4 -5 9
L:kind 0 8 -8
L:kindly -1 5 -3
L:kleiner 0 8 -9
L:know -1 -2 4
L:kollegin -2 -5 6
L:kommt -5 0 5
L:korrektur -1 1 -1
L:korrigieren 0 1 -1
L:kurz 0 1 -1
L:könnte 0 -1 1
L:lady 0 -6 7
L:lag 0 -3 4
L:landlord 0 -2 2
L:lands 0 -1 1
L:last 1 -2 1
L:late 0 4 -4
L:later 0 1 -1
L:laut -1 4 -3
L:lead 0 6 -5
L:leaves 0 2 -2
L:left 0 1 -1
L:let 0 0 1
L:letter 0 -6 6
L:link 0 3 -3
L:lisbon -2 13 -10
L:london -1 2 -1
L:los 5 4 -9
L:lunch -1 -4 5
L:machen 0 -2 2
L:macht -1 -1 2
L:made 0 -7 7
L:mail -2 9 -7
L:make -1 15 -14
L:man 0 2 -2
L:manager -2 -6 8
L:match -1 -18 19
L:maybe 0 -5 6
L:me 2 -22 20
L:mean 0 1 0
L:meant 0 2 -1
L:meet 0 1 -1
L:meeting -7 5 2
L:mein -2 -18 20
L:meine -3 8 -5
L:meiner 0 -2 2
L:meinte 0 6 -6
L:mentioned 0 -1 2
L:mich -1 2 -1
L:might -2 -3 4
L:mind 0 -5 5
L:mir 0 -7 7
L:misread 0 2 -2
L:mistake 0 1 -1
L:mit 0 4 -4
L:mixed 9 -2 -7
L:month 0 1 -1
L:more 0 3 -3
L:move -1 -8 9
L:moved 1 3 -3
L:moves 0 -7 7
L:mum's 0 -1 1
L:muss 0 0 1
L:must 0 4 -3
L:my -10 14 -4
L:nach 2 -7 5
L:nah 0 3 -2
L:need 7 -5 -3
L:neu 0 3 -2
L:neuer 0 1 -2
L:new -5 14 -9
L:nice 0 8 -8
L:nicht -9 4 5
L:night -1 -5 6
L:no -1 6 -5
L:noch 0 1 0
L:nope 0 3 -3
L:not -2 -4 6
L:note 0 -3 4
L:now 4 12 -16
L:nun 0 4 -4
L:nur -1 3 -2
L:ob 0 4 -3
L:oder 0 -3 4
L:of -5 10 -4
L:off -2 -21 23
L:offen 6 -3 -3
L:offered 0 11 -11
L:office 0 2 -2
L:oh 2 0 -2
L:ok 0 2 -2
L:old 0 -1 1
L:on -6 15 -10
L:once 0 4 -4
L:one 0 -20 20
L:only -1 7 -6
L:onto 0 7 -7
L:open -6 0 6
L:opens 0 -4 5
L:or 0 -6 7
L:other 0 -16 17
L:our 0 -5 6
L:out 0 9 -9
L:over -2 0 2
L:own 0 -1 1
L:panel 2 -4 2
L:passt 0 2 -2
L:people 0 1 0
L:person 0 3 -3
L:phone 0 9 -9
L:physio 0 -2 2
L:pick -1 5 -3
L:plane 0 1 -1
L:planned 0 4 -4
L:please -2 10 -8
L:portal 0 5 -4
L:post 0 -1 1
L:postponed 0 1 -1
L:power 0 5 -5
L:prefer 0 -2 2
L:problem 0 -1 1
L:prüfung 0 2 -2
L:pushed -2 2 -1
L:put -1 10 -9
L:rail 0 1 -1
L:rang -1 -4 4
L:rather 7 -12 5
L:read 1 9 -10
L:really -4 0 4
L:receptionist 0 7 -7
L:recruiter 0 -2 2
L:recruiterin 0 3 -3
L:rescheduled 0 4 -4
L:return 0 -4 5
L:richtig 0 4 -3
L:right -1 3 -2
L:ring 0 7 -6
L:room 12 -4 -8
L:run 2 -8 6
L:runs 2 -7 5
L:rutscht 2 4 -6
L:sagen 5 -9 4
L:sagt 0 -8 8
L:said -2 14 -12
L:same 0 -13 13
L:saw 0 -5 5
L:say -1 1 0
L:says -3 3 0
L:schicht -3 7 -4
L:schluss 25 -22 -3
L:schon 2 2 -4
L:school -5 6 -2
L:schule -11 0 11
L:schwester 0 -1 1
L:see 0 1 -1
L:sees 0 -1 1
L:sehen 0 3 -3
L:sein -2 -5 7
L:sent 0 -1 1
L:settled 0 6 -6
L:she -1 5 -4
L:shift -3 13 -9
L:shifted 0 -5 5
L:shifts 0 7 -7
L:shop 0 -1 1
L:should -2 8 -7
L:shuts 0 -1 1
L:sich 0 3 -3
L:sick -1 0 1
L:side 0 1 -1
L:sie -4 8 -4
L:since -3 -16 19
L:sister 0 -2 2
L:sits -4 0 5
L:sitzt 10 3 -14
L:slip 0 -5 5
L:slot 0 9 -9
L:small 0 1 -1
L:so -3 11 -9
L:soll -3 -3 6
L:some 0 -2 2
L:something 0 -3 4
L:son 0 7 -7
L:sondern -1 6 -6
L:sorry -1 14 -12
L:start 0 12 -12
L:starting -1 4 -3
L:starts -2 4 -2
L:stays -1 2 -1
L:steht -1 -9 10
L:still -4 6 -2
L:stimmt 2 4 -5
L:stop 5 -2 -2
L:streikt 0 -1 1
L:strike 0 2 -1
L:suggested 0 -1 1
L:suggestions 0 -7 8
L:super 0 -10 10
L:sure -4 4 0
L:swapped 0 2 -2
L:swimming 0 -11 11
L:take 0 -10 10
L:takes 1 2 -3
L:talk 1 8 -9
L:talked 0 1 -1
L:talking 0 2 -2
L:tea's 11 1 -12
L:team -4 5 0
L:telefon 0 -2 2
L:tell 0 -1 1
L:termin -1 20 -19
L:test 0 -1 1
L:than 7 -3 -4
L:thanks 0 -2 2
L:that -3 8 -5
L:that's -2 -12 14
L:the -9 20 -10
L:their 5 -2 -3
L:them -1 12 -11
L:then -1 -1 2
L:there -1 -1 2
L:there's 0 2 -2
L:thesis 0 4 -4
L:they 7 11 -18
L:they'd 0 -1 1
L:they'll 2 -2 -1
L:they're 0 2 -2
L:they've -2 8 -6
L:thing 0 2 -2
L:think 0 1 -1
L:this -1 1 1
L:thought 0 11 -11
L:til 4 -2 -2
L:till 0 -2 1
L:time 17 -10 -6
L:times -1 3 -2
L:to 11 -1 -10
L:told 0 -1 0
L:too 0 3 -3
L:took 0 4 -4
L:toronto 0 4 -4
L:train -1 9 -8
L:training 0 -12 12
L:trotzdem 7 -7 0
L:turned 0 -2 2
L:turns 0 -1 1
L:twins 0 -5 5
L:two -1 -16 16
L:uhrzeit -1 6 -5
L:um 7 1 -8
L:und 3 29 -32
L:unless 0 -2 2
L:uns -2 -1 3
L:unser 0 -12 12
L:until 1 -4 3
L:up 12 -1 -11
L:update 0 8 -8
L:us -1 -8 9
L:verlegt 0 1 -1
L:verschiebung 0 4 -4
L:verschoben 0 -2 3
L:very 0 1 -1
L:vet 0 -2 3
L:vielleicht 0 -8 8
L:vom 0 -1 1
L:von -4 -1 5
L:vorgeschlagen 0 -1 2
L:vorstellungsgespräch 0 1 -1
L:want 5 -6 1
L:wants -1 -2 3
L:war -1 3 -2
L:waren 0 2 -2
L:was -3 3 0
L:we -1 11 -10
L:we'll 7 -4 -4
L:we're 3 6 -9
L:we've 0 3 -3
L:wedding 0 -2 2
L:week 0 -5 5
L:wegen 5 -1 -4
L:weil 0 -2 3
L:well 0 -9 9
L:wenn 0 -9 9
L:were 0 9 -8
L:what 0 1 -1
L:when 0 3 -3
L:whether 0 -1 1
L:which -2 -1 2
L:who 1 -4 3
L:whole 0 2 -1
L:why -1 -7 8
L:wife 0 2 -2
L:will 6 1 -7
L:wir 5 10 -15
L:wird 1 -4 3
L:wirs 0 4 -4
L:with -3 7 -4
L:woche 0 -3 3
L:wochenende 0 -2 3
L:wollte 5 -6 1
L:won't 3 -3 0
L:words 0 6 -6
L:work -2 4 -2
L:works -1 -4 5
L:would 0 8 -8
L:wouldn't 0 -2 2
L:wrong 6 1 -7
L:wrote -2 -3 4
L:wurde -1 -2 2
L:wäre -1 9 -8
L:würde 0 8 -8
L:yes 0 -2 2
L:york 0 1 -1
L:you -2 7 -6
L:you've 0 -7 7
L:your 0 3 -3
L:zahnarzt 0 -3 3
L:zeit 0 9 -9
L:zug 0 8 -7
L:zwei 0 -6 6
L:übrigens 0 1 0
L:– 0 10 -10
L:— 0 3 -3
L:„ 0 15 -15
R:" 0 15 -14
R:$ 6 -21 15
R:( -3 -2 6
R:) 6 -7 1
R:+ 0 6 -6
R:, -4 -21 25
R:. 0 7 -7
R:/ 12 -8 -4
R:0 0 -9 10
R:: 5 -1 -5
R:? -6 -5 12
R:HELDday -1 8 -7
R:HELDday+time 0 -5 6
R:HELDtime -4 10 -5
R:KNOWN 1 14 -15
R:ME -3 -1 5
R:NAME -4 8 -4
R:a -2 7 -5
R:aber -3 -10 13
R:acme -1 1 0
R:after -2 -3 6
R:afternoon -1 6 -5
R:again -1 -7 7
R:agreed 0 -1 1
R:agrees 0 5 -5
R:all -2 -8 9
R:alles 0 -3 3
R:along 2 5 -7
R:already 4 2 -6
R:also -1 6 -5
R:always 0 -1 1
R:am -3 -1 4
R:an -2 -12 14
R:and -8 14 -6
R:angerufen -1 -1 2
R:another 1 -1 0
R:arbeiten -2 5 -2
R:are -1 -15 16
R:arranged 0 1 -1
R:as -2 -5 7
R:asked 0 -1 1
R:at 8 4 -13
R:auch -1 -10 11
R:auf 6 -16 10
R:aufgabe -1 5 -3
R:aus 2 -6 5
R:away 0 2 -1
R:back 3 -1 -3
R:be -1 -7 7
R:because 1 6 -7
R:been 0 2 -2
R:before -1 8 -7
R:bei -3 23 -20
R:beim 0 -1 1
R:berlin 0 4 -3
R:berliner -1 1 0
R:bescheid 0 -5 5
R:besser 0 -4 4
R:bestätigt 0 7 -6
R:better 0 9 -9
R:bin -2 -1 3
R:bis -6 16 -10
R:bit 1 -3 2
R:bitte 6 18 -24
R:bleibt 6 -1 -5
R:boss 0 3 -3
R:both -3 -1 4
R:bringing 0 4 -4
R:brings 2 0 -2
R:busy 0 -3 3
R:but 1 -27 25
R:by -1 8 -7
R:call 2 1 -3
R:can 3 6 -9
R:can't 0 -5 5
R:cat 0 -1 1
R:change 0 1 -1
R:comes 0 4 -3
R:confirmed 0 5 -5
R:correct -1 3 -1
R:cos 0 6 -6
R:could 0 2 -2
R:couldn't 0 -2 2
R:counts 0 -5 6
R:da -2 12 -10
R:damit 6 -8 2
R:danach 1 2 -3
R:dann 0 8 -8
R:das 4 9 -13
R:dauer 0 1 -1
R:day -1 3 -2
R:day+time -1 -33 34
R:dazu 0 4 -4
R:dem 1 -4 3
R:den 2 -7 5
R:denen 0 2 -1
R:der 4 -14 10
R:deshalb 0 -2 2
R:die 5 2 -7
R:different 0 -1 1
R:do 0 -6 6
R:does 0 -7 7
R:doesn't 0 -2 2
R:don't 0 -8 8
R:done 0 1 -1
R:dort 19 -18 -1
R:down 0 -3 3
R:dublin 0 1 -1
R:early -1 5 -5
R:ein -1 -4 5
R:eine -2 -1 3
R:einladung 2 2 -4
R:eins 0 -1 1
R:else 0 -4 4
R:eltern 0 -1 2
R:end -6 7 0
R:erreichbar 0 -7 7
R:erst 0 -3 3
R:es -3 -6 9
R:everyone 0 4 -4
R:everything 0 2 -2
R:exactly 0 -1 1
R:feierabend -1 4 -3
R:fine 2 -1 -2
R:first 0 -3 3
R:fixed 0 -1 1
R:for 0 11 -10
R:frau 0 -8 8
R:free 0 -2 2
R:from 4 -5 1
R:für 5 1 -6
R:ganz 0 1 0
R:geeinigt 0 2 -1
R:geht -4 -6 10
R:gelegt -1 3 -2
R:gemacht 0 6 -6
R:gemeint -1 -3 3
R:genau 0 -1 1
R:gesagt 0 9 -9
R:geschoben 0 -5 5
R:gespräch 3 -3 0
R:get 0 2 -1
R:gilt -1 2 -1
R:glad 0 -3 3
R:goes -1 4 -3
R:going 0 -1 1
R:good 0 -12 12
R:got 1 -4 2
R:guess 0 -3 3
R:habe -1 18 -17
R:haben 4 8 -11
R:had 0 -2 2
R:has 1 2 -3
R:hat 0 -7 7
R:have -1 -14 15
R:head 1 -1 0
R:heisst 0 1 -1
R:her -1 10 -10
R:here -1 -15 15
R:herself 0 0 1
R:herum -1 -8 8
R:hiring 0 1 -1
R:hour 0 7 -7
R:hr 0 1 -1
R:i 0 -9 9
R:i'll -4 2 2
R:i'm 0 5 -4
R:i've 0 1 -1
R:ich 1 -2 1
R:if 0 -10 11
R:ill 0 1 -1
R:im 0 -6 6
R:in 2 -1 -1
R:instead 0 7 -7
R:invite 0 2 -2
R:is 2 -2 1
R:ist 6 -4 -2
R:it 2 -9 7
R:it'll 0 1 -1
R:it's 0 -2 1
R:ja -1 11 -10
R:jetzt 0 0 1
R:joins 1 1 -2
R:just 0 -1 1
R:kein 0 5 -5
R:kids 0 1 -1
R:kindly -2 1 1
R:kommen 0 -1 1
R:kommt 0 -9 9
R:last 1 -3 2
R:leave 0 -2 2
R:let 0 -2 2
R:letter 1 -2 1
R:like 0 -9 9
R:line -1 -1 1
R:link -1 7 -6
R:lisbon -5 7 -2
R:locker 0 -4 4
R:london -2 11 -9
R:los -3 5 -2
R:luck 0 -1 1
R:lustig 0 -1 1
R:mail 0 -18 19
R:man -1 -2 3
R:manager 1 3 -4
R:me -3 14 -11
R:meeting 1 -1 0
R:mehr 0 1 -1
R:mein -1 -4 5
R:meine 0 -1 1
R:meinen 0 -1 2
R:mich -3 0 3
R:mir -1 -5 6
R:mit 0 0 1
R:mixed 0 3 -3
R:more 0 -5 5
R:morning 0 3 -3
R:moved -1 -8 9
R:muss -3 4 -1
R:must -1 -2 2
R:my -5 -3 8
R:nach 7 -4 -3
R:nachmittags 0 3 -3
R:name 0 -7 7
R:nervous 0 -1 1
R:neue 2 0 -2
R:never 0 -9 9
R:new 0 6 -5
R:nicht -3 5 -1
R:nichts -2 -2 4
R:no -1 -11 11
R:noch 3 -14 11
R:nochmal 0 1 0
R:not 6 11 -16
R:nothing 0 -2 2
R:now -1 -6 7
R:nun 0 -2 2
R:nur 0 -3 3
R:nächsten 4 3 -7
R:oder 0 -3 3
R:of 1 11 -12
R:off 0 8 -8
R:office 0 3 -3
R:ok -1 1 0
R:on -1 -3 4
R:one 0 -18 18
R:only 0 0 1
R:or 0 -7 7
R:other -1 -7 7
R:over -1 7 -6
R:panel 0 3 -3
R:passen 0 4 -4
R:per 0 4 -4
R:person 1 0 -1
R:phone 0 -3 3
R:place 0 7 -7
R:planned -1 2 -1
R:please -2 1 1
R:poor -1 -2 3
R:possible 0 0 1
R:put 0 -2 3
R:quiet 0 1 -1
R:rather -1 4 -3
R:raus 0 -8 8
R:read 0 -5 5
R:replaces 0 0 1
R:richtig 0 1 -1
R:right 8 -7 -1
R:room 0 4 -4
R:round 0 2 -1
R:run 3 6 -9
R:said 0 -20 20
R:same 0 5 -5
R:saw 2 -1 -1
R:says 4 -5 1
R:scherz 0 5 -5
R:schlecht -1 2 -1
R:schluss 7 1 -9
R:schon 0 -1 1
R:school 3 2 -6
R:sein -3 -4 6
R:selber 0 -1 1
R:she 5 -6 1
R:shift 0 2 -2
R:short 1 2 -3
R:should 0 5 -5
R:sich -1 -8 9
R:sicher 0 2 -2
R:sie -3 5 -2
R:since 0 3 -4
R:sind 5 -14 9
R:sits -2 6 -4
R:sitzen -1 5 -4
R:sitzt -1 2 -1
R:small 0 0 -1
R:so -5 -8 13
R:somebody 0 -1 1
R:someone 0 -1 1
R:sorry 0 1 -1
R:start 2 2 -5
R:starts 0 -1 1
R:statt -1 6 -5
R:stays -1 1 0
R:steht -1 -13 13
R:still 0 -5 5
R:suit 0 -1 1
R:suits 0 11 -11
R:sure 0 -2 2
R:team -3 9 -6
R:tell 0 1 0
R:than -1 5 -4
R:thank 0 2 -2
R:thanks 0 -1 1
R:that 5 -7 2
R:that's -2 4 -2
R:the 11 -6 -5
R:their 0 -2 2
R:them 0 -1 1
R:then 0 11 -11
R:there -4 5 -1
R:they -3 -3 6
R:they're -1 3 -2
R:thing 0 1 -1
R:think 0 -4 4
R:this -1 -9 10
R:though 0 11 -11
R:till 1 2 -3
R:time 17 -4 -12
R:to -1 -8 9
R:told 0 2 -2
R:tun 0 -3 3
R:two 0 5 -5
R:typical 0 -3 3
R:uhrzeit 0 3 -3
R:um 2 6 -8
R:und -4 6 -2
R:uns 4 10 -14
R:until -2 4 -2
R:up 0 2 -2
R:urlaub 0 -3 3
R:verlegt 0 2 -2
R:verschoben -1 1 0
R:verstanden 0 -1 1
R:very 0 5 -5
R:von 0 -1 1
R:vor 0 -8 8
R:vorgeschlagen 0 3 -2
R:vorgezogen 0 2 -2
R:vorher -1 6 -5
R:war -2 2 0
R:was -3 -13 16
R:we've 0 1 -1
R:week -1 -3 4
R:wegen 2 -3 1
R:weil -1 6 -5
R:weiss 0 -1 1
R:well 0 5 -5
R:went 0 -2 2
R:were 0 -1 2
R:what -2 -3 4
R:when 1 2 -3
R:which -1 -2 3
R:who 0 -1 1
R:whole 0 -4 4
R:wieder 0 -6 6
R:will 0 -6 7
R:wir 7 -3 -4
R:wird 0 -3 3
R:with -2 2 0
R:won't 0 -1 1
R:works 0 -4 4
R:would 0 -3 4
R:write 0 -3 3
R:wrong 0 6 -6
R:wrote 0 6 -6
R:wäre 0 -1 1
R:würde 0 -4 4
R:yes 0 3 -3
R:yet 0 -1 1
R:you -1 -8 9
R:your 0 -2 2
R:zahnarzt 0 -5 5
R:zeit 6 -10 4
R:zu -1 -2 3
R:zugesagt 0 17 -17
R:zum 0 -5 6
R:zwar 0 2 -2
R:« 0 9 -9
R:ändern 3 -3 -1
R:– -1 3 -3
R:“ 0 17 -17
anyheld:False -41 -7 48
anyheld:True 24 16 -39
cb:" 0 20 -20
cb:( 8 -10 2
cb:) 0 3 -3
cb:, -3 -20 22
cb:- 0 5 -5
cb:: -1 28 -27
cb:^ 17 -35 19
cb:aber 6 -2 -3
cb:also -1 -8 9
cb:and 10 11 -20
cb:as 0 6 -6
cb:because -3 -10 13
cb:but 3 35 -38
cb:das -1 -5 6
cb:dass -3 4 -2
cb:der -6 -19 25
cb:die -17 -16 33
cb:since -3 -17 20
cb:so 1 -7 6
cb:sondern -2 7 -5
cb:und 4 8 -12
cb:which -1 -3 4
cb:who 0 -4 4
ce:" 0 11 -11
ce:$ -2 -11 14
ce:( -1 1 0
ce:) 8 2 -10
ce:, -1 -29 30
ce:. 0 5 -5
ce:: 0 -1 1
ce:aber 0 -2 2
ce:also 0 -4 4
ce:and -3 4 -1
ce:as -2 -3 5
ce:because 2 1 -3
ce:but 2 -12 10
ce:das 7 -5 -2
ce:der 0 -5 5
ce:die -1 -9 10
ce:so 1 -14 14
ce:though 0 11 -11
ce:und -3 22 -20
ce:– 0 2 -1
cue:against -10 10 0
cue:another -20 -99 119
cue:asks -27 -117 144
cue:condition 38 -7 -31
cue:doubt -64 -180 244
cue:ends 151 -114 -37
cue:errand -30 -30 60
cue:foreign -91 -77 168
cue:ours 6 27 -33
cue:own-event -51 15 36
cue:part -40 -3 43
cue:positive 32 66 -97
cue:reason 10 25 -35
cue:request -2 67 -65
cue:starts -34 31 3
cue:unsure -17 -53 70
cue:wants 9 9 -18
day>l0:" 0 1 -1
day>l0:, 0 17 -17
day>l0:- 0 4 -4
day>l0:: -1 4 -4
day>l0:^ -6 18 -13
day>l0:about 0 -3 3
day>l0:also 0 -10 10
day>l0:am -1 -4 5
day>l0:and 0 -4 4
day>l0:at -1 17 -17
day>l0:auch 0 3 -3
day>l0:auf -1 5 -4
day>l0:be 0 -7 8
day>l0:becomes 0 -2 2
day>l0:by 0 -1 1
day>l0:day+time 0 -12 12
day>l0:den 0 2 -2
day>l0:der -1 6 -6
day>l0:do 0 -2 2
day>l0:for 0 10 -10
day>l0:from 0 -1 1
day>l0:is 0 3 -3
day>l0:ist 0 7 -7
day>l0:it 0 -2 2
day>l0:it's -1 15 -14
day>l0:jetzt 0 3 -3
day>l0:kommt 0 -3 3
day>l0:maybe 0 -1 1
day>l0:me 0 -6 6
day>l0:not 0 14 -13
day>l0:now 0 3 -3
day>l0:oder 0 -1 1
day>l0:of 0 -14 15
day>l0:on -2 -9 11
day>l0:or 0 -2 2
day>l0:said 0 4 -4
day>l0:say 0 -2 2
day>l0:says 0 4 -4
day>l0:schon -1 -1 2
day>l0:since 0 -22 22
day>l0:so 0 13 -13
day>l0:the 0 8 -8
day>l0:till 0 -2 2
day>l0:to -3 2 1
day>l0:until -1 -5 6
day>l0:vom 0 -3 3
day>l:,_am 0 8 -8
day>l:,_it's 0 2 -2
day>l:,_on 0 4 -4
day>l:,_so 0 8 -8
day>l:HELDday_or 0 -2 2
day>l:NAME_, 0 3 -3
day>l:NAME_on 0 -3 3
day>l:^ -6 18 -13
day>l:^_am 0 14 -13
day>l:^_der 0 2 -2
day>l:^_is 0 -1 1
day>l:^_it's 0 11 -10
day>l:^_on 0 12 -12
day>l:^_the 0 7 -7
day>l:also_am 0 -5 5
day>l:bitte_auf 0 1 -1
day>l:date_is 0 3 -3
day>l:day_becomes 0 -2 2
day>l:day_is 0 3 -2
day>l:day_oder 0 0 1
day>l:day_or 0 -1 1
day>l:doch_am 0 4 -4
day>l:down_for 0 4 -4
day>l:erst_am 0 -10 10
day>l:es_ist 0 6 -5
day>l:findet_am 0 1 -1
day>l:forward_to 0 3 -3
day>l:gave_me 0 2 -2
day>l:ich_am 0 -1 1
day>l:is_on 0 10 -9
day>l:is_the 0 -1 1
day>l:ist_am 0 1 -1
day>l:it's_at 0 2 -2
day>l:it's_on 0 -1 1
day>l:it's_the 0 -2 3
day>l:it_is 0 1 -1
day>l:it_on 0 -3 3
day>l:jetzt_am 0 3 -3
day>l:korrektur_: 0 1 0
day>l:let's_say 0 -3 3
day>l:make_it 0 -2 2
day>l:me_on 0 -4 4
day>l:mich_auf 0 1 0
day>l:moved_to -1 -2 3
day>l:now_on 0 -4 4
day>l:off_to 0 1 -1
day>l:on_the 0 -6 6
day>l:postponed_to 0 1 -1
day>l:pushed_to 0 1 -1
day>l:rescheduled_to 0 3 -3
day>l:settled_on 0 2 -2
day>l:should_be 0 1 -1
day>l:so_it's 0 6 -6
day>l:sondern_am 0 3 -3
day>l:test_on 0 -2 2
day>l:was_on 0 -2 2
day>l:week_of 0 -10 10
day>l:wird_am 0 -4 4
day>l:wurde_auf 0 -7 7
day>r0:" 0 4 -4
day>r0:$ -11 20 -9
day>r0:) 0 -9 9
day>r0:, -4 5 -1
day>r0:. 0 3 -3
day>r0:: 0 -1 1
day>r0:? 0 -1 1
day>r0:ME 0 12 -11
day>r0:and 0 3 -2
day>r0:as 0 1 -1
day>r0:auch 0 -2 2
day>r0:be 0 -2 2
day>r0:bei 0 11 -11
day>r0:bleibt 0 2 -2
day>r0:but 0 -1 1
day>r0:day+time 0 -2 2
day>r0:for 0 2 -2
day>r0:habe 0 -1 1
day>r0:in 0 4 -4
day>r0:instead 0 1 0
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
day>r0:then 0 2 -2
day>r0:und 0 2 -1
day>r0:verschoben 0 -6 7
day>r0:vorgeschlagen 0 2 -2
day>r0:wird 0 -2 2
day>r0:with 0 5 -5
day>r0:works 0 -3 3
day>r0:would 0 -1 1
day>r0:wäre 0 -1 1
day>r0:ändern 0 1 0
day>r:$ -11 20 -9
day>r:,_$ -1 1 0
day>r:,_, 0 4 -4
day>r:,_KNOWN 0 2 -2
day>r:,_NAME 0 5 -5
day>r:,_and 0 2 -2
day>r:,_at 0 2 -2
day>r:,_but 0 -3 3
day>r:,_by 0 2 -2
day>r:,_die 0 1 -1
day>r:,_ich 0 -5 5
day>r:,_my 0 -9 9
day>r:,_nicht 0 2 -2
day>r:,_no 0 5 -5
day>r:,_not 0 4 -3
day>r:,_she 0 1 -1
day>r:,_so 0 4 -4
day>r:,_the 0 3 -3
day>r:,_they 0 4 -4
day>r:,_und 0 4 -4
day>r:,_with 0 -7 7
day>r:?_$ 0 -6 6
day>r:ME_$ 0 5 -5
day>r:and_i 0 4 -4
day>r:and_it's 0 1 -1
day>r:be_better 0 -2 2
day>r:bleibt_$ 0 3 -3
day>r:day+time_$ 0 -2 2
day>r:habe_ich 0 -1 1
day>r:instead_$ 0 2 -2
day>r:instead_, 0 1 -1
day>r:instead_? 0 -3 4
day>r:instead_of 0 1 -1
day>r:it_is 0 6 -6
day>r:not_HELDday 0 1 -1
day>r:now_$ 0 4 -4
day>r:now_, 0 -10 10
day>r:oder_day 0 -1 1
day>r:or_day 0 -1 1
day>r:then_, 0 2 -2
day>r:verlegt_$ 0 -1 1
day>r:verlegt_, 0 1 -1
day>r:verschoben_$ 0 -7 7
day>r:with_NAME 0 3 -3
day>r:wäre_mir 0 -1 1
end>l0:at 9 -8 -1
end>l0:bis 0 -4 5
end>l0:by 3 -2 -1
end>l0:ends 3 -1 -2
end>l0:til 4 -2 -2
end>l0:till 2 -4 2
end>l0:to 9 -7 -2
end>l0:um -8 -2 10
end>l0:until 3 -3 0
end>l:,_till 4 0 -4
end>l:^_bis 6 0 -5
end>l:^_ends 3 -1 -2
end>l:^_till 8 -1 -6
end>l:bis_um -4 0 4
end>l:closes_at 1 -1 0
end>l:done_by 3 -1 -2
end>l:end_at -1 0 2
end>l:endet_um -5 -1 6
end>l:ends_at 2 -2 0
end>l:finish_at -3 0 3
end>l:finishes_at 1 0 -1
end>l:geht_bis 6 -1 -5
end>l:on_till -2 0 2
end>l:on_until 5 -1 -5
end>l:runs_until -3 0 3
end>r0:$ 20 -27 7
end>r0:, 14 -5 -9
end>r0:? -5 0 5
end>r0:already 5 0 -4
end>r0:because 3 -1 -1
end>r0:not 5 -2 -4
end>r0:so 2 0 -1
end>r:$ 20 -27 7
end>r:,_and 1 -1 0
end>r:,_not 5 -1 -3
end>r:,_so -3 0 3
end>r:?_$ -5 0 5
end>r:already_$ 5 0 -4
end>r:not_at 3 -1 -2
kind:day -94 48 46
kind:end 156 -157 2
kind:length -53 6 47
kind:shift -36 87 -51
kind:time -41 52 -11
l0:" -1 27 -26
l0:( 35 -26 -8
l0:, -16 27 -11
l0:- -1 21 -20
l0:/ 0 26 -26
l0:: -7 54 -47
l0:NAME 31 -31 -1
l0:^ 17 62 -80
l0:ab 0 6 -6
l0:about 0 -14 14
l0:actually 0 2 -2
l0:also -4 -9 13
l0:am -11 -1 13
l0:and -3 -25 28
l0:around 0 -5 6
l0:at 27 -15 -12
l0:auch 0 22 -22
l0:auf 7 28 -35
l0:be -4 -12 16
l0:becomes -2 -7 9
l0:beginn -10 13 -4
l0:begins 0 2 -2
l0:between 0 -2 2
l0:bis -2 -20 22
l0:bitte -2 14 -12
l0:but -1 8 -6
l0:by 11 -11 0
l0:comes 0 -8 8
l0:day+time -1 -19 20
l0:den -4 23 -20
l0:der -3 45 -42
l0:die 19 -6 -13
l0:do -1 8 -8
l0:down 0 -6 6
l0:due 0 -20 20
l0:either 0 -2 2
l0:ends 12 -4 -8
l0:entweder 0 -1 1
l0:erst -1 -8 8
l0:es -4 6 -2
l0:every 0 -4 4
l0:for -2 44 -42
l0:from -10 34 -24
l0:got 0 16 -16
l0:has 0 34 -34
l0:hat 0 -8 8
l0:if 0 -3 3
l0:invitation 0 1 -1
l0:is -16 15 1
l0:ist -9 17 -8
l0:it -4 -15 18
l0:it's -16 27 -10
l0:jetzt -1 -13 14
l0:kommt 0 -24 24
l0:maybe 0 -9 9
l0:me -5 8 -3
l0:meant -2 7 -5
l0:mit -3 6 -3
l0:nicht -4 -18 22
l0:not -9 -24 33
l0:now -4 41 -37
l0:ob -1 -13 14
l0:oder -1 -11 12
l0:of -1 -45 46
l0:on -12 -55 66
l0:or -1 -12 13
l0:put 0 -8 8
l0:said -4 14 -10
l0:say 0 -3 4
l0:says -3 -8 11
l0:schon -2 -6 8
l0:since 0 -85 85
l0:so -14 -4 18
l0:sondern -2 5 -3
l0:start -2 12 -10
l0:starts -3 12 -10
l0:steht -1 69 -68
l0:still -2 9 -7
l0:suggested 0 -3 3
l0:take 0 -28 29
l0:that's -5 0 5
l0:the -9 14 -5
l0:til 14 -7 -7
l0:till 9 -27 18
l0:time -2 4 -2
l0:to 11 45 -55
l0:um 35 -47 12
l0:und 0 -1 1
l0:until 8 -34 26
l0:vom 0 -14 15
l0:von -15 22 -7
l0:whether 0 -1 1
l0:with 0 -15 15
l0:would 0 -3 3
l0:wouldn't 0 -9 9
l0:wrote -1 2 -1
l1:, 13 16 -28
l1:0 0 -8 8
l1:: 1 50 -52
l1:HELDday -1 0 1
l1:HELDtime -6 14 -8
l1:KNOWN -2 -20 23
l1:NAME -13 20 -7
l1:^ 12 135 -147
l1:ab -1 -39 40
l1:acme -1 -5 6
l1:after 0 2 -2
l1:afternoon -1 31 -30
l1:again 0 -7 7
l1:agreed -1 27 -27
l1:also 3 3 -7
l1:an 0 -15 15
l1:and 14 56 -70
l1:another -1 -8 8
l1:are 0 3 -3
l1:arrives 0 -5 5
l1:asked 0 -5 5
l1:at 0 15 -15
l1:auch 4 17 -21
l1:auf -2 24 -22
l1:back 0 0 1
l1:be -7 20 -13
l1:begin -12 36 -24
l1:beginnt -6 -6 12
l1:begins -14 27 -13
l1:bei -5 -1 6
l1:bin -1 -13 14
l1:bis -15 -15 30
l1:bitte 17 -8 -10
l1:bleibt -1 15 -14
l1:booked 0 17 -17
l1:bumped -2 8 -6
l1:but 20 8 -28
l1:by 13 39 -52
l1:call -3 19 -16
l1:change 0 1 -1
l1:closes 3 -4 1
l1:come -1 5 -4
l1:correct 0 1 -1
l1:dann 0 24 -24
l1:das -3 13 -10
l1:date -1 25 -25
l1:day -1 4 -3
l1:day+time -1 -22 22
l1:dentist 0 -5 5
l1:die 0 22 -21
l1:do 0 8 -8
l1:doch -1 5 -4
l1:dog 0 -8 9
l1:done 14 9 -23
l1:down -1 20 -19
l1:due 0 -2 2
l1:einladung -4 18 -14
l1:end -3 -4 7
l1:endet -19 -6 25
l1:ends 6 -8 1
l1:erst -12 27 -15
l1:es 6 -17 10
l1:exam 0 -4 4
l1:findet -1 10 -9
l1:finish -10 -3 12
l1:finishes 5 -1 -4
l1:fix 0 3 -3
l1:for -3 60 -57
l1:forward 0 9 -8
l1:from -1 28 -28
l1:gave -3 19 -16
l1:geht 8 -14 7
l1:gespräch -8 1 8
l1:given 0 -3 4
l1:go -5 8 -3
l1:goes 14 -4 -10
l1:habe -2 -1 3
l1:hat -6 -2 8
l1:here -1 -24 26
l1:hey 0 6 -6
l1:home 0 -3 3
l1:hour 0 7 -7
l1:ich -1 -9 10
l1:immer -2 -38 40
l1:in -7 -14 21
l1:interview -4 17 -13
l1:interview's -6 50 -44
l1:is 12 17 -29
l1:ist -33 36 -3
l1:it 0 31 -30
l1:it's -13 21 -8
l1:ja 0 -9 10
l1:jetzt -2 27 -25
l1:kids -11 -15 25
l1:kommt 0 -5 5
l1:korrektur -2 4 -3
l1:kurz 0 1 -1
l1:lands 0 -1 1
l1:let's 0 1 0
l1:link 0 2 -2
l1:mail -2 -15 18
l1:make -2 20 -18
l1:mann 0 -1 1
l1:me -5 18 -13
l1:meeting -20 -10 30
l1:mich 0 -7 7
l1:might 0 -1 1
l1:mir 0 11 -11
l1:month 0 4 -3
l1:moved -12 -8 20
l1:nah 0 10 -10
l1:neu 0 4 -4
l1:new -2 6 -4
l1:nicht -8 -9 17
l1:no -1 16 -16
l1:nope 0 13 -12
l1:not 22 -48 26
l1:now -1 -4 5
l1:oder 0 -1 1
l1:of -10 -17 27
l1:off -1 -7 8
l1:offered 0 17 -17
l1:on 13 6 -19
l1:one 0 5 -5
l1:opens -1 -10 10
l1:out 0 -1 1
l1:over -11 -1 12
l1:please -2 4 -2
l1:postponed 0 6 -5
l1:pushed -1 6 -5
l1:put -1 -9 11
l1:rescheduled 0 18 -17
l1:richtig -1 5 -4
l1:right -4 12 -8
l1:run 8 -15 6
l1:runs 12 -16 5
l1:schon 10 13 -23
l1:settled 0 13 -13
l1:she 0 -6 6
l1:shift -2 -7 9
l1:shifted -1 -21 22
l1:shop -1 -2 3
l1:should -3 22 -19
l1:shuts 0 -4 5
l1:sie -1 28 -27
l1:slip 0 -21 21
l1:slot 0 21 -21
l1:so -3 -30 33
l1:soll -10 -18 28
l1:sondern -4 23 -19
l1:sorry 0 2 -2
l1:start -10 20 -10
l1:starting -2 14 -11
l1:starts -12 10 2
l1:talk -1 13 -11
l1:termin -1 22 -21
l1:test 0 -9 9
l1:that -6 -14 20
l1:the -1 32 -31
l1:their -1 -17 18
l1:them 0 -1 1
l1:there -4 33 -29
l1:they -9 -16 24
l1:thing 0 2 -2
l1:time -9 5 4
l1:to 30 -8 -22
l1:told -1 -36 37
l1:toronto 0 15 -15
l1:uhrzeit -1 8 -7
l1:und -4 34 -30
l1:uns -2 -2 4
l1:up 21 1 -21
l1:us 0 -29 29
l1:was 0 12 -12
l1:we -1 13 -12
l1:we're 0 6 -5
l1:week 0 -38 39
l1:what 0 -8 8
l1:which -5 -11 16
l1:wir -2 14 -13
l1:wird 0 -20 20
l1:work -6 0 6
l1:would 0 -19 19
l1:wrote -3 -6 9
l1:wurde -1 -22 23
l1:übrigens 0 -5 5
l2:" 0 31 -31
l2:& 1 32 -33
l2:+ 0 21 -21
l2:, 43 -21 -22
l2:. -4 -33 37
l2:: -1 -35 36
l2:HELDday 0 -11 11
l2:HELDtime -18 25 -7
l2:KNOWN -10 -4 14
l2:NAME -3 -15 18
l2:^ 47 28 -75
l2:a -13 -11 24
l2:aber 25 -2 -22
l2:about 0 18 -18
l2:acme 2 32 -34
l2:after -1 2 -1
l2:agreed 0 2 -2
l2:all 0 8 -8
l2:also -3 -6 9
l2:and 17 -48 31
l2:appointment -1 -16 17
l2:ask 0 -1 1
l2:at -2 -6 8
l2:auch -1 8 -7
l2:back -1 7 -6
l2:be 1 -5 4
l2:been -1 -9 10
l2:beginnt -2 13 -11
l2:bei -1 -13 15
l2:bin -1 -22 22
l2:brought 0 14 -14
l2:but 3 0 -4
l2:by 0 -4 4
l2:call -4 -9 13
l2:car -1 -20 20
l2:changed 0 2 -1
l2:chef 22 -9 -14
l2:comes 0 -10 10
l2:correct 0 14 -14
l2:could -3 -2 5
l2:das -11 5 6
l2:dass -10 18 -8
l2:date 0 4 -3
l2:day 0 12 -12
l2:den -4 1 3
l2:dentist 0 -12 12
l2:der -5 6 -2
l2:did 0 4 -4
l2:die 2 0 -2
l2:do -1 16 -14
l2:doch 6 6 -12
l2:doing -1 8 -7
l2:either 0 -7 7
l2:end 0 -30 30
l2:ended 0 22 -22
l2:entweder 0 -3 3
l2:es 14 18 -32
l2:expects 0 11 -11
l2:first 0 -22 22
l2:football 0 -24 25
l2:for -3 -35 39
l2:from 0 -13 14
l2:fängt -3 29 -26
l2:geht -6 -4 9
l2:gespräch 0 53 -54
l2:gets 0 -1 2
l2:go 13 -6 -8
l2:goes 38 -25 -13
l2:got -2 -19 22
l2:group 0 15 -14
l2:habe 0 8 -7
l2:haben 0 3 -3
l2:had 0 -3 3
l2:has 0 -3 3
l2:hat -10 4 5
l2:have 8 -14 6
l2:her -5 -12 18
l2:hour -3 -5 8
l2:i -6 -36 43
l2:i'd 0 -7 7
l2:i'm -1 25 -23
l2:ich -2 -26 28
l2:im 0 1 -1
l2:in -4 -3 6
l2:instead -10 -17 27
l2:interview 25 96 -121
l2:is -10 17 -7
l2:ist 18 -21 3
l2:it 14 53 -68
l2:it'll -3 13 -10
l2:it's -2 32 -30
l2:jetzt 0 15 -15
l2:kindly -3 7 -5
l2:laut 0 2 -2
l2:let 0 -29 29
l2:mail -1 -4 5
l2:make -2 15 -13
l2:maybe 0 -12 13
l2:me -4 4 -1
l2:meeting -7 11 -5
l2:mein -1 -24 24
l2:mich -2 -22 24
l2:mir -1 -27 28
l2:move 0 -10 11
l2:moved 35 4 -39
l2:moves 0 -29 29
l2:muss 0 -2 2
l2:my -1 4 -4
l2:neuer 0 1 -1
l2:new 0 24 -23
l2:nicht -21 7 15
l2:night -2 -27 28
l2:no -1 30 -30
l2:not 5 6 -11
l2:now 5 0 -6
l2:of 0 43 -43
l2:off 0 -4 4
l2:on -1 -7 8
l2:one -2 -13 15
l2:only -3 -6 9
l2:our 0 -7 7
l2:please -1 0 1
l2:pushed -5 11 -5
l2:put 0 45 -44
l2:rang 0 2 -2
l2:richtig 0 9 -9
l2:said -1 -22 23
l2:school -18 -15 33
l2:she -1 -4 5
l2:shift -5 40 -35
l2:should 0 9 -9
l2:sich -1 2 -2
l2:sie 0 1 0
l2:so -2 35 -32
l2:start -6 19 -13
l2:still 1 -18 17
l2:takes 0 7 -7
l2:termin -2 48 -46
l2:that -1 9 -8
l2:the 16 -62 46
l2:their 0 -6 6
l2:them 0 6 -6
l2:then 0 5 -4
l2:they -5 -3 8
l2:they've -1 -15 16
l2:time 46 -91 45
l2:to 0 -2 2
l2:told -1 -31 32
l2:turns 0 -3 3
l2:und 18 -2 -17
l2:uns -1 5 -4
l2:us -2 -16 18
l2:verschoben 0 1 -1
l2:vielleicht 0 -8 8
l2:want -5 -34 38
l2:war 0 -16 16
l2:was -1 -7 9
l2:we -3 13 -10
l2:we'll 2 3 -5
l2:we're -1 12 -11
l2:wedding 0 -7 7
l2:wenn 0 -2 2
l2:wir 13 -7 -5
l2:with -11 36 -25
l2:wrong 0 4 -4
l2:wurde 0 11 -11
l2:york 0 0 1
l2:you -3 -11 14
l2:your -1 2 -1
l2:zug 0 0 1
l3:, -1 -28 29
l3:: -1 19 -18
l3:HELDday -1 14 -13
l3:KNOWN 6 32 -37
l3:NAME 44 -65 21
l3:^ 30 18 -49
l3:a -18 42 -25
l3:aber 0 -18 18
l3:acme -2 13 -11
l3:after -1 3 -2
l3:also -8 21 -13
l3:am -1 -29 30
l3:an 0 -1 1
l3:and 7 4 -11
l3:another 0 11 -11
l3:as 0 -8 8
l3:asked 0 7 -6
l3:at 1 -26 25
l3:auf 11 -8 -4
l3:aus 16 -4 -12
l3:back 0 1 -1
l3:be 16 16 -32
l3:been 0 3 -3
l3:bei -1 -13 14
l3:but -2 13 -11
l3:call 0 4 -4
l3:can -4 -27 30
l3:change -1 10 -9
l3:changed 0 2 -1
l3:company 0 -7 7
l3:could 0 -18 19
l3:das 15 23 -38
l3:date 0 6 -5
l3:daughter 0 -1 1
l3:day -1 -11 12
l3:den 0 -22 22
l3:der 0 -44 45
l3:die -52 -36 88
l3:do 0 -4 4
l3:does -10 17 -7
l3:end -2 -29 31
l3:enough 0 3 -3
l3:es -4 25 -20
l3:for 0 -29 29
l3:from 0 2 -2
l3:geht -1 -1 2
l3:got -6 -11 17
l3:haben -1 10 -9
l3:has -5 7 -2
l3:hat -1 -7 8
l3:have 0 6 -6
l3:he -1 -11 12
l3:heard 0 5 -5
l3:her 0 21 -21
l3:hour -1 12 -10
l3:i -1 -1 2
l3:i'm -1 16 -14
l3:i've 0 -1 2
l3:ich -2 -43 44
l3:if 0 -7 7
l3:in 17 -31 14
l3:interview -2 31 -29
l3:is -3 -17 20
l3:ist -2 17 -15
l3:it -7 -11 17
l3:it'll 15 0 -14
l3:it's -3 -32 35
l3:kindly -2 7 -5
l3:let 0 16 -15
l3:machen -1 -7 8
l3:mail -1 37 -36
l3:man 0 7 -7
l3:me -1 -42 44
l3:mein -2 -4 5
l3:meine -3 -2 5
l3:might -6 -10 15
l3:mir -1 -9 10
l3:move -2 -15 17
l3:moved -13 8 5
l3:my -22 21 1
l3:nach -4 -26 30
l3:new -4 23 -19
l3:nice -1 2 -1
l3:nicht -1 7 -6
l3:no 0 2 -2
l3:noch -1 10 -10
l3:not -2 21 -20
l3:of 0 9 -9
l3:off 0 9 -9
l3:office -1 -22 22
l3:on -2 16 -15
l3:one 0 5 -5
l3:only 0 -9 9
l3:or 0 -12 12
l3:passt 0 34 -34
l3:please -1 7 -6
l3:pushed 0 2 -1
l3:put -2 8 -6
l3:ring -1 -2 3
l3:says -3 10 -6
l3:she 0 16 -15
l3:sie -1 -11 12
l3:so 18 33 -52
l3:sorry 0 29 -29
l3:starts 3 -1 -2
l3:termin 0 6 -6
l3:that -1 -15 16
l3:the -4 6 -1
l3:their 22 -15 -7
l3:they -6 7 -1
l3:they've 0 15 -15
l3:this -1 -6 6
l3:time 72 -99 27
l3:to -20 11 9
l3:train 0 -1 1
l3:um -6 5 1
l3:und 1 -12 11
l3:up -6 -12 18
l3:us 0 11 -11
l3:want 0 32 -32
l3:war 0 18 -18
l3:was -1 -31 32
l3:we -1 0 1
l3:we'll 14 -5 -9
l3:week 0 12 -12
l3:whole -1 1 1
l3:will 11 -4 -7
l3:wir 0 16 -16
l3:wird 5 -7 2
l3:with -4 6 -2
l3:wrong -1 8 -7
l3:wrote -3 -11 14
l3:wurde 0 8 -8
l3:you -1 50 -50
l:,_also -4 -5 9
l:,_am -1 50 -49
l:,_and 0 7 -7
l:,_at -5 27 -22
l:,_from 0 6 -6
l:,_it's -1 35 -34
l:,_ob -1 -13 14
l:,_on -1 -8 9
l:,_say 0 1 -1
l:,_so -9 -33 43
l:,_sondern 0 1 0
l:,_till 17 -1 -16
l:,_to 0 1 -1
l:,_um -5 22 -17
l:0_oder 0 -6 6
l:0_or 0 -1 1
l::_" 0 27 -27
l::_at -4 18 -14
l:HELDday_, 0 1 0
l:HELDday_but 0 2 -2
l:HELDday_or 0 -6 7
l:HELDtime_, -1 2 -1
l:HELDtime_becomes -2 9 -6
l:KNOWN_, -2 -17 19
l:NAME_, -1 18 -17
l:NAME_at -5 66 -62
l:NAME_on 0 -25 25
l:^ 17 62 -80
l:^_, -1 -31 32
l:^_ab 0 3 -3
l:^_am -5 1 3
l:^_around 0 -4 4
l:^_at -23 76 -53
l:^_bis 23 -2 -21
l:^_der -1 8 -7
l:^_die -4 6 -2
l:^_either 0 -1 1
l:^_ends 12 -4 -8
l:^_entweder 0 -1 1
l:^_from -2 24 -22
l:^_is 0 -1 2
l:^_it's -7 -35 42
l:^_not -1 -5 6
l:^_now 0 1 -1
l:^_on -2 25 -23
l:^_so 0 7 -6
l:^_start -1 8 -6
l:^_starts -1 3 -2
l:^_still -2 9 -7
l:^_that's -1 19 -18
l:^_the -3 8 -5
l:^_till 30 -5 -25
l:^_um -1 6 -5
l:^_von -2 20 -18
l:^_would 0 -3 3
l:^_wouldn't 0 -9 9
l:acme_: -1 6 -5
l:afternoon_of -1 31 -30
l:agreed_on -1 27 -26
l:also_: 0 2 -2
l:also_am -1 -8 9
l:and_at -3 12 -9
l:and_got 0 16 -16
l:and_it's 0 3 -3
l:arrives_on 0 -5 5
l:asked_for 0 -5 5
l:at_, 0 16 -16
l:auf_den -1 3 -2
l:back_to 0 2 -1
l:be_at -10 21 -11
l:beginnt_um -6 -9 14
l:begins_at -14 27 -13
l:bis_um -15 0 16
l:bitte_auf 19 -12 -7
l:booked_from 0 8 -8
l:bumped_to -2 8 -6
l:but_at 15 6 -21
l:by_, 0 5 -4
l:by_at 13 -45 31
l:call_at -2 15 -13
l:closes_at 3 -4 1
l:correct_: 0 1 -1
l:date_: 0 1 0
l:date_is 0 13 -13
l:day+time_and 0 -19 20
l:day+time_oder 0 -2 2
l:day+time_or 0 -1 1
l:day_: 0 3 -3
l:day_becomes 0 -16 16
l:day_is 0 10 -10
l:day_oder 0 -2 2
l:day_or 0 -3 3
l:dentist_at 0 -2 2
l:dentist_on 0 -3 3
l:do_it 0 -1 1
l:doch_am 0 16 -16
l:dog_on 0 -2 3
l:done_by 14 -5 -9
l:down_for -1 21 -21
l:end_at -6 -1 6
l:endet_um -19 -6 25
l:ends_at 6 -8 1
l:erst_am 0 -8 9
l:erst_um -11 39 -27
l:es_auf 0 4 -4
l:es_ist -7 -5 13
l:es_um 26 6 -33
l:findet_am 0 4 -3
l:finish_at -12 -1 13
l:finishes_at 5 -1 -4
l:fix_: 0 3 -3
l:for_at -3 36 -33
l:forward_to 0 14 -14
l:from_at 0 6 -6
l:gave_me -3 19 -16
l:geht_bis 24 -4 -20
l:geht_von -10 27 -18
l:given_me 0 -3 4
l:habe_am 0 4 -4
l:habe_um -1 -6 7
l:hat_am 0 -3 3
l:hey_it's 0 6 -6
l:hour_: 0 1 -1
l:ich_am 0 -5 5
l:ich_um -1 -8 8
l:immer_um 0 -4 5
l:in_at -3 -18 21
l:interview_at -3 6 -4
l:interview_is 0 5 -5
l:is_at 16 19 -35
l:is_on -2 -3 5
l:is_the 0 -6 6
l:ist_am -1 -1 2
l:ist_der -1 5 -5
l:ist_um -14 10 4
l:it's_at -29 3 26
l:it's_either 0 -1 1
l:it's_now -1 4 -3
l:it's_on -1 17 -16
l:it's_the 0 -8 8
l:it_, 0 5 -5
l:it_at -9 -7 16
l:it_for 0 1 -1
l:it_is -3 -8 10
l:it_on 0 34 -33
l:it_says -1 -17 19
l:it_starts -2 9 -7
l:it_to -1 12 -11
l:jetzt_am 0 13 -13
l:kids_at -5 -14 19
l:korrektur_: -2 4 -3
l:kurz_: 0 1 -1
l:lands_at 0 -1 1
l:let's_say 0 -10 10
l:make_it -2 20 -18
l:mann_kommt 0 -1 1
l:me_at -8 -25 34
l:me_on -1 17 -15
l:mich_auf 0 -6 6
l:mich_um 0 -1 1
l:might_be 0 -1 1
l:mir_den 0 12 -12
l:month_, 0 4 -3
l:moved_to -11 -13 24
l:nah_it's 0 10 -10
l:nicht_um -8 -10 18
l:nope_, 0 13 -12
l:not_at 35 -45 10
l:now_at -1 5 -4
l:now_it's 0 1 -1
l:now_on 0 -14 14
l:off_at -1 -11 12
l:off_to 0 4 -4
l:offered_me 0 17 -17
l:on_at -3 30 -28
l:on_for 0 6 -5
l:on_the -1 -21 22
l:on_till -8 0 8
l:on_until 21 -2 -19
l:opens_at -1 -10 10
l:out_at 0 -2 2
l:postponed_to 0 6 -5
l:pushed_to -1 6 -5
l:put_on 0 8 -8
l:rescheduled_to 0 17 -16
l:richtig_ist -1 5 -4
l:runs_from -4 11 -8
l:runs_till 7 -4 -2
l:runs_until -13 -2 15
l:schon_um 10 11 -21
l:settled_on 0 13 -13
l:she_said 0 1 -1
l:shifted_to -1 -21 22
l:should_be -3 14 -11
l:shuts_at 0 -4 5
l:slip_to 0 -21 21
l:slot_, 0 22 -22
l:so_: 0 3 -3
l:so_it's -2 -39 42
l:sondern_am 0 10 -10
l:start_at -5 9 -3
l:starting_at -2 14 -11
l:starts_at -12 10 2
l:termin_auf 0 2 -1
l:termin_ist 0 2 -2
l:test_on 0 -9 9
l:the_it's -1 28 -28
l:they_said -3 -12 15
l:thing_, 0 -5 5
l:time_, -3 -52 55
l:time_- -1 9 -8
l:time_: 0 3 -2
l:time_is -1 10 -9
l:time_to -1 19 -18
l:to_at 30 14 -45
l:to_the 0 1 -1
l:told_me -1 -36 37
l:uhrzeit_ist 0 6 -6
l:uns_auf -1 7 -6
l:up_at 8 -14 6
l:up_on 0 20 -20
l:up_to 2 4 -6
l:was_on 0 -18 18
l:we_do 0 -6 6
l:week_of 0 -38 39
l:what_about 0 -8 8
l:which_is -5 -11 16
l:wird_am 0 -16 16
l:wrote_at -3 -12 15
l:wurde_auf -1 -22 23
last:False -13 -25 38
last:True 34 -32 -2
lc:/ 0 27 -26
lc:0 -3 8 -5
lc:HELDday -2 12 -10
lc:HELDday+time 0 2 -2
lc:HELDtime -7 17 -10
lc:KNOWN -11 -7 17
lc:NAME 8 -65 57
lc:a -32 -26 58
lc:ab -2 -33 34
lc:about 0 4 -4
lc:acme 0 55 -55
lc:actually -1 27 -26
lc:afraid 0 4 -4
lc:after -1 -7 8
lc:afternoon -1 31 -30
lc:again 0 -7 7
lc:agreed -1 23 -22
lc:am -12 -29 41
lc:an -1 -20 21
lc:another -3 -32 35
lc:anyway 0 9 -8
lc:appointment -1 -6 7
lc:are 0 -19 19
lc:around 0 -5 6
lc:arrives 0 -5 5
lc:ask 0 -14 14
lc:asked 0 -6 6
lc:at 26 -88 63
lc:auch 3 5 -8
lc:auf 6 52 -58
lc:aus 35 -28 -7
lc:back -1 -5 5
lc:be 5 -21 15
lc:becomes -5 33 -28
lc:been -2 9 -7
lc:begin -13 38 -25
lc:beginn -10 31 -21
lc:beginnt -7 6 1
lc:begins -14 29 -15
lc:bei -9 1 8
lc:beim -28 8 20
lc:between 0 -2 2
lc:bin -1 -23 24
lc:birthday 0 -5 5
lc:bis -18 -34 52
lc:bitte 15 6 -21
lc:bleibt -1 15 -14
lc:block 10 -2 -8
lc:booked 0 35 -34
lc:brother 0 0 1
lc:brought -5 24 -19
lc:bumped -2 8 -6
lc:by 12 5 -18
lc:call -7 35 -28
lc:came 0 -2 2
lc:can -4 -5 9
lc:can't 0 -13 13
lc:car -1 -20 21
lc:chance -1 -18 19
lc:change -10 23 -13
lc:changed -1 7 -7
lc:chef 22 -9 -14
lc:class 0 41 -41
lc:closes 23 -16 -6
lc:come -1 12 -10
lc:comes 0 -10 10
lc:company 0 4 -4
lc:correct -1 30 -30
lc:could -4 3 2
lc:cut -5 10 -6
lc:dafür 3 6 -9
lc:dann -1 10 -9
lc:date -1 32 -32
lc:daughter 0 -2 2
lc:day -1 -10 11
lc:day+time -2 -21 23
lc:den -9 12 -4
lc:denen -3 14 -12
lc:dentist 0 -23 23
lc:do -6 15 -9
lc:doch 5 -4 -1
lc:does -14 -1 14
lc:dog 0 -8 9
lc:doing -2 12 -10
lc:done 21 -9 -12
lc:down -4 50 -46
lc:drop 0 -2 2
lc:drum 0 15 -15
lc:due 0 -22 22
lc:einladung 0 -22 22
lc:either -1 -15 16
lc:end -2 -18 20
lc:ended 0 22 -22
lc:endet -5 -9 14
lc:ends 12 -14 2
lc:enough 0 3 -3
lc:entweder 0 -4 4
lc:erst -13 -7 20
lc:es 15 1 -16
lc:evening 0 -10 10
lc:every 0 -4 4
lc:exam 0 -4 4
lc:expects 0 21 -21
lc:fangen -1 4 -3
lc:final 0 -7 7
lc:findet -2 3 -1
lc:finish 40 -36 -4
lc:finishes 18 -1 -17
lc:first 0 -10 10
lc:fixed 0 2 -2
lc:flight 0 -1 1
lc:football -1 -68 68
lc:for -10 -11 21
lc:forms 0 -4 4
lc:forward -6 24 -18
lc:from -11 23 -13
lc:fängt -6 48 -43
lc:ganze 11 -16 5
lc:gave -3 25 -22
lc:geht 10 16 -26
lc:gespräch -9 59 -50
lc:gets 0 -8 8
lc:give 0 1 -1
lc:given -1 12 -12
lc:go 8 2 -11
lc:goes 45 -31 -14
lc:going 24 -4 -19
lc:got -11 -6 16
lc:habe -2 -3 5
lc:haben -1 32 -31
lc:had 0 -6 6
lc:hairdresser 0 -15 15
lc:has -6 -9 14
lc:hat -17 -15 32
lc:have 7 -14 7
lc:he -4 9 -5
lc:heard 0 -36 36
lc:her -5 8 -2
lc:here -1 -23 24
lc:hey 0 6 -6
lc:his 0 -7 7
lc:home -3 -3 6
lc:hoping 0 -25 25
lc:hour -4 49 -45
lc:i -33 -26 59
lc:i'd -21 -27 47
lc:i'll -1 -40 41
lc:i'm -28 -16 44
lc:i've -7 -5 12
lc:ich -3 -50 54
lc:if -1 -27 27
lc:ihnen 0 35 -35
lc:immer -19 -38 57
lc:in -16 10 5
lc:informed 0 2 -2
lc:instead -11 6 5
lc:interview 18 49 -67
lc:interview's -6 50 -44
lc:invitation -1 17 -16
lc:is -12 14 -2
lc:ist 6 17 -23
lc:it -14 9 5
lc:it'll 11 18 -30
lc:it's -31 51 -20
lc:jetzt -3 38 -34
lc:kids -11 -25 36
lc:kind 0 3 -3
lc:kindly -5 19 -13
lc:kommt 0 -42 42
lc:landlord 0 -7 7
lc:lands 0 -1 1
lc:leave 0 -1 1
lc:let 0 -2 2
lc:let's 0 1 0
lc:letter 0 -24 24
lc:los -7 23 -16
lc:machen -1 -9 10
lc:mail -1 14 -13
lc:make -4 35 -31
lc:manager -6 -16 23
lc:mann 0 -1 1
lc:may 0 -1 1
lc:maybe -1 -22 22
lc:me 4 -8 4
lc:mean -1 3 -2
lc:meant -2 7 -5
lc:meet 0 6 -6
lc:meeting -28 8 20
lc:mein -6 -64 70
lc:meine -3 -3 7
lc:meiner -1 4 -3
lc:mentioned 0 -6 6
lc:mich -2 -29 31
lc:might -6 -11 18
lc:mir -1 25 -24
lc:mit 0 8 -7
lc:move -3 -24 27
lc:moved 11 -6 -5
lc:moves 0 -29 29
lc:mum's 0 -4 4
lc:muss -1 -7 8
lc:my -30 -74 104
lc:nah 0 10 -10
lc:need 29 -19 -10
lc:neuer 0 3 -2
lc:new -3 1 2
lc:nicht -32 -32 63
lc:night -2 -27 28
lc:no -1 17 -15
lc:noch 0 -23 23
lc:not -3 -74 77
lc:now -1 55 -55
lc:nun 0 17 -17
lc:nur -4 10 -6
lc:ob -1 14 -13
lc:oder -1 -12 13
lc:of -24 -11 36
lc:off -1 -11 12
lc:offered 0 46 -46
lc:old 0 -3 3
lc:on -19 -27 46
lc:one 0 -2 2
lc:only -4 7 -2
lc:open -24 -4 28
lc:opens -1 -18 18
lc:or -1 -14 14
lc:our -1 -23 24
lc:out 0 2 -2
lc:over -11 -1 12
lc:own 0 -6 6
lc:phone 0 -10 10
lc:physio 0 -14 14
lc:please -8 34 -26
lc:post -1 -4 5
lc:postponed 0 6 -5
lc:power 0 21 -21
lc:pushed -7 10 -3
lc:put -4 22 -19
lc:rang 0 -1 1
lc:rather 28 -34 6
lc:recruiter 0 -17 17
lc:rescheduled 0 17 -17
lc:richtig -1 5 -4
lc:right -4 11 -7
lc:ring -2 22 -21
lc:run 8 -15 6
lc:runs 12 -16 5
lc:said -4 17 -13
lc:say -3 1 2
lc:says -7 -10 17
lc:schluss 99 -86 -13
lc:schon 8 -5 -3
lc:school -18 -15 33
lc:see -1 3 -2
lc:sent 0 -8 8
lc:settled -1 26 -25
lc:she -5 7 -2
lc:shift -9 32 -23
lc:shifted -1 -19 20
lc:shop -1 -2 3
lc:should -3 31 -28
lc:shuts 0 -4 5
lc:sie -6 12 -7
lc:sister 0 -3 3
lc:sits -13 3 9
lc:slip 0 -21 21
lc:slot 0 2 -2
lc:soll -10 -18 28
lc:sorry -3 6 -3
lc:start -16 49 -33
lc:starting -3 17 -14
lc:starts -14 21 -7
lc:stays -4 7 -3
lc:steht -1 36 -34
lc:still -16 23 -7
lc:strike 0 2 -2
lc:suggested 0 -3 3
lc:suppose 0 -1 1
lc:sure -12 17 -4
lc:swimming 0 -44 44
lc:take -1 -32 33
lc:takes 4 3 -7
lc:talk 3 31 -34
lc:tell 0 -4 4
lc:termin -3 75 -72
lc:test 0 -11 12
lc:that -11 -17 27
lc:that's -5 -38 43
lc:the -35 6 30
lc:their -2 -28 30
lc:them -1 6 -5
lc:then -1 -37 38
lc:there -4 2 2
lc:there's -1 4 -3
lc:therefore 0 1 -1
lc:they 26 11 -37
lc:they'd 0 -9 9
lc:they'll 9 -7 -2
lc:they're 0 1 -1
lc:they've -7 18 -11
lc:thing 0 4 -4
lc:think 0 4 -4
lc:this -5 -6 11
lc:til 14 -7 -7
lc:till 2 -27 25
lc:time 74 43 -118
lc:to 22 33 -55
lc:told 2 -50 48
lc:took 0 10 -9
lc:train -1 -4 4
lc:training 0 -47 48
lc:turns 0 -3 3
lc:uhrzeit -1 7 -7
lc:um 35 -36 2
lc:uns -3 -13 17
lc:unser 0 -51 52
lc:until 8 -34 26
lc:up 16 -8 -8
lc:us -2 -34 36
lc:vet 0 -10 10
lc:vielleicht -1 -28 29
lc:vom 0 -13 14
lc:von -16 42 -26
lc:vorstellungsgespräch 0 5 -5
lc:want 12 -31 19
lc:wants -4 -8 12
lc:war -1 -46 46
lc:was -2 -16 18
lc:we -4 43 -39
lc:we'll 33 -6 -28
lc:we're 12 25 -37
lc:wedding 0 -7 7
lc:week 0 -38 39
lc:wegen 0 10 -9
lc:wenn 0 -2 2
lc:were 0 3 -3
lc:what 0 -10 11
lc:whether 0 -2 2
lc:whole 0 4 -4
lc:will 19 7 -25
lc:wir 10 23 -33
lc:wird -2 -17 18
lc:wirs 0 16 -16
lc:with -15 18 -3
lc:woche 0 -24 24
lc:work -6 0 7
lc:works -4 -20 24
lc:would -1 18 -18
lc:wouldn't 0 -9 9
lc:wrote -7 -15 22
lc:wurde -2 -8 10
lc:würde 0 32 -32
lc:yes 0 25 -25
lc:you -4 89 -85
lc:you've -1 -28 29
lc:your -3 9 -6
lc:zug 0 0 1
lc:übrigens -2 3 -1
lc:„ 0 18 -18
lr:"_" -1 6 -5
lr:"_, 0 3 -3
lr:(_) 35 -22 -12
lr:,_$ -12 26 -14
lr:,_, -2 -21 23
lr:-_$ -1 21 -20
lr:/_$ 0 26 -26
lr::_$ -2 13 -11
lr::_, -1 45 -43
lr::_bleibt 0 12 -12
lr:^_$ 14 33 -47
lr:^_, -23 22 1
lr:^_ME -11 30 -19
lr:^_and 0 8 -7
lr:^_as -1 4 -4
lr:^_geht -1 21 -20
lr:^_instead -2 7 -5
lr:^_is 24 -16 -8
lr:^_ist -6 15 -9
lr:^_it -1 8 -7
lr:^_nicht -1 2 -1
lr:^_not -2 5 -3
lr:^_now -1 -42 44
lr:^_oder 0 -3 3
lr:^_or 0 -2 2
lr:^_please -3 26 -23
lr:^_statt -1 6 -5
lr:^_time -6 -24 30
lr:^_und 0 4 -4
lr:^_with -1 32 -31
lr:^_works 0 -21 21
lr:^_wäre 0 -2 3
lr:^_– 0 6 -5
lr:actually_$ 0 2 -2
lr:also_$ -3 23 -21
lr:am_$ -5 1 4
lr:am_, -1 45 -44
lr:am_. 0 20 -20
lr:am_ME 0 4 -4
lr:am_auch 0 -14 14
lr:am_habe 0 -7 7
lr:am_ist -1 11 -10
lr:am_kommt 0 -28 28
lr:am_noch 0 -1 1
lr:am_statt 0 2 -2
lr:and_$ -1 -7 8
lr:around_, 0 -5 5
lr:at_$ 32 -10 -23
lr:at_, 45 -42 -2
lr:at_? -6 13 -7
lr:at_already 16 4 -20
lr:at_and -14 11 3
lr:at_instead 1 -6 5
lr:at_not 7 1 -8
lr:at_now -1 4 -3
lr:at_on -2 -23 25
lr:at_or -1 -1 2
lr:at_rather -3 15 -13
lr:at_so -3 -9 11
lr:at_that -1 4 -3
lr:at_to 0 -2 3
lr:auch_? 0 -4 5
lr:auf_$ -2 -9 11
lr:auf_, -6 40 -34
lr:auf_gelegt 0 2 -2
lr:auf_geschoben 0 -22 22
lr:auf_verlegt -1 12 -11
lr:auf_verschoben -1 -27 28
lr:auf_ändern -4 7 -3
lr:be_$ -4 -1 4
lr:becomes_$ -2 9 -7
lr:becomes_, 0 -16 16
lr:bis_$ 24 -11 -13
lr:bis_, -1 -3 4
lr:but_$ -1 7 -6
lr:by_$ -10 -3 13
lr:by_, 14 -5 -9
lr:day+time_$ -1 -19 20
lr:den_$ 0 -2 3
lr:den_, 0 -12 13
lr:den_verlegt 0 3 -3
lr:den_verschoben 0 3 -3
lr:der_$ -1 -4 5
lr:der_, 0 21 -20
lr:die_sind 20 -8 -12
lr:do_$ 0 4 -4
lr:due_$ 0 -20 20
lr:either_or 0 -2 2
lr:ends_$ 12 -4 -8
lr:entweder_oder 0 -1 1
lr:es_, -4 10 -6
lr:for_$ -1 24 -23
lr:for_, 0 7 -7
lr:for_but 0 -6 6
lr:for_with 0 7 -6
lr:from_$ -8 -11 19
lr:from_, -1 47 -45
lr:got_$ 0 16 -16
lr:has_$ 0 34 -34
lr:is_$ -12 8 4
lr:is_, -1 6 -5
lr:is_and 0 1 -1
lr:ist_$ -6 -19 24
lr:ist_, 0 4 -3
lr:it's_$ -10 -43 54
lr:it's_, -3 -21 23
lr:it's_and 0 2 -2
lr:it's_in -1 40 -39
lr:it's_not -1 8 -7
lr:it's_now 0 4 -3
lr:it's_with 0 -7 7
lr:it_$ -2 -36 37
lr:it_, -1 -1 2
lr:it_? 0 10 -10
lr:it_instead -1 2 -1
lr:jetzt_$ -1 -18 19
lr:kommt_$ 0 -24 24
lr:me_$ -4 -12 16
lr:me_, 0 -12 12
lr:me_and 0 17 -17
lr:me_for 0 11 -11
lr:me_instead 0 4 -4
lr:meant_$ -2 7 -5
lr:not_$ -9 10 -1
lr:now_$ -1 19 -18
lr:now_, 0 2 -2
lr:now_and -2 20 -17
lr:oder_, -1 -6 7
lr:of_$ -1 -7 8
lr:on_" 0 16 -16
lr:on_$ -6 -14 20
lr:on_, -2 -13 16
lr:on_? 0 -3 3
lr:on_ME -2 -44 46
lr:on_and 0 -2 2
lr:on_instead 0 13 -13
lr:on_now -1 24 -24
lr:on_so 0 -5 5
lr:on_then 0 9 -9
lr:or_$ 0 -4 4
lr:or_, -1 -7 8
lr:said_$ -1 -6 7
lr:said_, -1 18 -17
lr:say_$ 0 -26 27
lr:say_? 0 23 -23
lr:says_$ -1 -6 7
lr:says_, -1 18 -17
lr:says_and -1 -19 20
lr:schon_$ -2 -6 8
lr:since_$ 0 -85 85
lr:so_$ -7 24 -17
lr:so_, -2 -33 35
lr:so_it -1 2 -1
lr:so_please -2 -16 18
lr:sondern_$ -1 2 -2
lr:start_$ 0 1 -1
lr:starts_$ -2 8 -5
lr:steht_$ 0 20 -20
lr:take_$ 0 -28 29
lr:that's_$ -5 -2 7
lr:the_$ -1 23 -22
lr:the_, 0 46 -46
lr:the_is -5 7 -3
lr:til_$ 14 -7 -7
lr:till_$ -6 -14 20
lr:till_, 0 -7 6
lr:to_$ 16 -18 2
lr:to_, -7 10 -3
lr:to_? -1 21 -21
lr:to_ME 0 5 -5
lr:to_and 0 4 -4
lr:um_$ -10 42 -33
lr:um_, 28 -7 -22
lr:um_an -7 52 -45
lr:um_auf 27 -20 -7
lr:um_bin 0 -3 3
lr:um_ist 41 -28 -13
lr:um_los -7 17 -10
lr:um_oder 0 -6 7
lr:um_statt -2 9 -7
lr:um_time -4 14 -10
lr:um_und -3 6 -3
lr:until_$ 10 -27 17
lr:until_, -5 -3 8
lr:von_$ -8 -7 15
lr:von_, -6 20 -14
lr:with_$ 0 2 -1
lr:wouldn't_be 0 -9 9
nday:0 20 -19 0
nday:1 -34 53 -19
nday:2 -3 -20 23
nday:3 0 -5 5
nend:0 -30 21 10
nend:1 18 -10 -8
nend:2 -5 -2 7
ntime:0 25 4 -28
ntime:1 -40 46 -6
ntime:2 -2 -41 43
o:" 0 -21 21
o:( 0 2 -2
o:) 0 2 -2
o:, -12 5 7
o:- 0 -1 2
o:. -1 5 -4
o:/ -1 5 -4
o:0 11 -10 0
o:: -3 9 -6
o:? 0 -17 18
o:KNOWN -1 41 -40
o:NAME 17 0 -17
o:a 0 10 -10
o:aber 6 -4 -1
o:about -1 5 -4
o:acme -1 11 -9
o:afraid 0 3 -3
o:after 0 11 -11
o:afternoon 0 3 -2
o:again 0 3 -2
o:all 0 8 -8
o:alles 0 -2 3
o:almost 0 2 -2
o:already 0 1 -1
o:also -1 -3 4
o:always 0 1 -1
o:am -2 12 -10
o:an 11 2 -13
o:and -3 7 -4
o:angerufen 0 3 -3
o:another 0 1 -1
o:anyway -1 2 -1
o:april -4 9 -5
o:are 0 1 -1
o:as 1 2 -3
o:asked 2 -1 -1
o:at -5 16 -12
o:auf 5 -4 -1
o:be -1 9 -8
o:because 0 4 -4
o:been 0 6 -6
o:before 0 1 -1
o:bei -1 -12 13
o:being 0 1 -1
o:believe 0 -1 1
o:berlin 0 1 -1
o:between 0 1 -1
o:bin 0 5 -5
o:bis 22 -17 -5
o:bit 0 4 -3
o:bitte 6 4 -10
o:bleibt -1 -1 3
o:both 0 1 -1
o:broke 0 1 -1
o:bruder 0 4 -4
o:building 0 2 -2
o:but 0 11 -10
o:by -1 13 -12
o:calendar 0 4 -4
o:calendars 0 4 -3
o:call 0 3 -2
o:called 5 -4 -1
o:came 0 -5 5
o:can 0 3 -3
o:can't 0 1 -1
o:candidate 0 1 -1
o:change 0 1 0
o:changed 0 1 -1
o:checked 0 2 -2
o:clock 0 -16 16
o:closed 0 4 -3
o:com -1 5 -4
o:comes -4 3 0
o:confuse 0 1 -1
o:correct 0 9 -9
o:da -3 14 -11
o:dabei 5 0 -4
o:dann 0 1 -1
o:das 10 -6 -3
o:data 0 1 -1
o:date 0 4 -3
o:dates 0 1 -1
o:daughter 0 4 -4
o:day -1 10 -9
o:days 0 2 -2
o:dazu 10 -3 -7
o:dear 0 3 -3
o:dem 0 -1 2
o:den 0 6 -6
o:denen 0 8 -8
o:der -2 15 -12
o:die -4 9 -5
o:dienstag -2 2 0
o:dir 0 6 -5
o:do -1 -16 17
o:doing 0 2 -2
o:dort 0 2 -1
o:down 0 -5 5
o:driving 5 -5 0
o:early 0 2 -2
o:ehrlich 0 4 -4
o:ein -3 5 -2
o:else 0 3 -3
o:end 0 2 -2
o:er 5 -6 1
o:erst 0 2 -2
o:es 3 2 -5
o:evening 0 1 -1
o:everything 0 -2 2
o:example -1 5 -4
o:falsche 0 3 -3
o:fault 0 1 -1
o:final 0 3 -2
o:fine 0 -4 4
o:first -4 12 -8
o:fix 0 2 -2
o:for 1 27 -28
o:four 0 -7 7
o:friday -1 12 -11
o:from -4 5 -1
o:funny 0 3 -3
o:fährt 0 1 -1
o:gave -1 4 -3
o:gesagt 0 13 -13
o:geschrieben 0 1 -1
o:get 0 1 -1
o:given 0 4 -3
o:glasses 0 -6 6
o:go 0 2 -2
o:going 0 1 -1
o:gone 0 3 -3
o:good 0 1 -1
o:got 0 0 1
o:gut 0 -2 2
o:habe -2 13 -11
o:haben 0 10 -10
o:habit 0 1 -1
o:had -1 3 -2
o:half 0 1 -1
o:hand 0 4 -3
o:harvest -1 6 -5
o:has -1 9 -9
o:hat -1 5 -4
o:hatte 0 7 -7
o:have -1 -5 7
o:he 0 -8 8
o:heisst 5 -1 -4
o:hello 0 3 -3
o:her 0 8 -8
o:here 1 6 -7
o:herself 0 4 -4
o:hi 0 -5 5
o:hiya 0 1 -1
o:home 0 1 -1
o:honestly 0 3 -2
o:hour 10 -22 12
o:hr 0 1 -1
o:https -1 5 -4
o:hätte 0 2 -2
o:i 3 -11 8
o:i'd 0 3 -3
o:i'll 0 -7 8
o:i'm 0 8 -8
o:i've 0 -4 4
o:ich -3 2 0
o:immer 0 3 -2
o:in -9 26 -17
o:instead 0 -20 19
o:interview 0 -6 6
o:interviewer 0 2 -2
o:invite 0 8 -8
o:is 1 21 -22
o:isn't 0 1 -1
o:ist -1 -7 8
o:istanbul -1 -15 15
o:it -4 -22 27
o:it's -4 -20 23
o:jetzt 0 3 -3
o:job 0 5 -5
o:just -1 -15 15
o:keine -2 2 0
o:kind 0 7 -6
o:kindly 0 3 -3
o:knee 0 3 -2
o:know 0 -2 2
o:kommt 0 4 -4
o:krank 0 3 -3
o:lady 0 6 -5
o:last -1 4 -2
o:late 0 1 -1
o:later 2 0 -2
o:leave 0 -3 3
o:let 0 -2 2
o:letter 0 9 -8
o:link 0 5 -5
o:lol 0 3 -3
o:looking 0 3 -2
o:länge 0 -2 3
o:mal 0 12 -12
o:manager 0 1 -1
o:march 0 1 0
o:me -3 -14 17
o:meet 0 3 -3
o:meeting 0 4 -3
o:mein -1 9 -9
o:meine 0 3 -2
o:message 0 1 0
o:mich 0 4 -4
o:minuten 0 -3 3
o:minutes -2 5 -3
o:mir 0 1 -1
o:misread 0 1 -1
o:mit 5 0 -4
o:mix 0 1 -1
o:mixed 0 4 -4
o:monday -1 -17 18
o:montag 0 2 -2
o:more 0 2 -1
o:morning 0 5 -4
o:moved 11 -3 -8
o:muss 0 1 -1
o:my -2 31 -29
o:nearly 0 1 -1
o:nervous 0 1 -1
o:never 0 2 -2
o:new 0 5 -4
o:nicht -3 -3 6
o:night -1 11 -10
o:no -5 5 0
o:noch 10 -8 -2
o:not -4 3 1
o:nothing 0 -8 8
o:now -2 5 -3
o:number 0 2 -2
o:nur -2 6 -3
o:o'clock 0 -3 3
o:of -5 5 0
o:off 0 8 -8
o:offen 6 -4 -2
o:office 0 6 -5
o:oh 0 2 -1
o:ok -1 6 -6
o:old 0 1 -1
o:oma 0 4 -4
o:on 0 7 -8
o:once 0 2 -1
o:one 0 -10 10
o:only 0 -16 16
o:or 0 -6 6
o:other 0 3 -3
o:our 0 3 -3
o:out 0 7 -7
o:over 0 -8 9
o:panel 1 5 -6
o:passt 0 -18 18
o:past 0 -7 7
o:person 0 -4 4
o:phone -1 13 -12
o:place 0 1 -1
o:play 0 3 -3
o:please 0 5 -5
o:pm -2 -11 12
o:put -1 4 -3
o:quarter 0 -7 7
o:rain 0 2 -2
o:rang 0 8 -7
o:read 0 5 -5
o:recruiter 5 -2 -3
o:remains 0 1 -1
o:rest 0 3 -3
o:richtige -2 2 0
o:right 0 0 1
o:role 0 1 0
o:room 0 4 -4
o:round 0 3 -3
o:runde -2 2 0
o:said 0 1 0
o:same -2 0 2
o:says -1 9 -8
o:schon -1 -7 8
o:school 0 3 -3
o:screening -2 2 0
o:she 0 -13 13
o:shift 0 1 -1
o:should 0 -10 10
o:side 0 3 -3
o:sie -1 16 -15
o:since 0 5 -5
o:sind 0 3 -3
o:site 0 2 -2
o:six 0 1 -1
o:skiing 0 2 -2
o:sleep 0 -7 7
o:snow 0 2 -1
o:snowed 0 2 -2
o:so -1 4 -3
o:sorry -1 1 -1
o:start 3 2 -5
o:starts 0 -5 5
o:stays 0 5 -5
o:still 0 8 -8
o:story 0 3 -3
o:sure 0 -3 4
o:surgery 0 3 -2
o:swapped 0 1 -1
o:talked 0 4 -4
o:team -4 0 3
o:test 0 1 -1
o:th -4 -34 38
o:thank 0 4 -4
o:thanks 0 -5 5
o:that -5 10 -4
o:that's -2 11 -9
o:the -5 34 -28
o:their -1 0 1
o:them -1 6 -5
o:then -1 -15 16
o:there 0 13 -13
o:these 0 1 -1
o:they -3 -7 10
o:they'd 0 1 -1
o:they'll 0 -3 3
o:they've 0 3 -3
o:thing 0 3 -2
o:think 0 -9 9
o:this 0 10 -10
o:three 0 8 -7
o:thursday -1 -1 2
o:time -2 -23 25
o:time's 0 2 -2
o:to -6 24 -18
o:told 0 3 -3
o:too 0 3 -3
o:took -4 -20 24
o:tuesday -3 15 -12
o:two 0 11 -11
o:typing 0 1 -1
o:uhr 32 -27 -5
o:um 5 -2 -3
o:unchanged 0 5 -4
o:uncle 0 3 -2
o:und 1 7 -8
o:uns 0 -17 17
o:until 0 5 -5
o:up -1 9 -9
o:update 0 4 -4
o:verlesen 0 1 0
o:vertippt 0 3 -3
o:very 0 7 -6
o:video 0 4 -3
o:vorgeschlagen 0 2 -2
o:w 0 1 -1
o:want 0 -1 1
o:war 0 4 -4
o:was 3 -4 2
o:we -4 5 0
o:we'll 0 1 -1
o:wednesday -2 5 -2
o:week -1 4 -3
o:weil 0 3 -3
o:well 0 -1 1
o:were 0 3 -3
o:what 0 7 -7
o:when 0 4 -4
o:which -1 -18 18
o:while 5 -4 -1
o:who 0 -8 8
o:whole 0 3 -3
o:wife 0 1 -1
o:will 0 6 -6
o:with -1 13 -12
o:work 0 1 -1
o:would 0 12 -11
o:writing 0 2 -2
o:wrong -1 3 -2
o:wrote 0 -10 10
o:years 0 1 -1
o:yes 0 2 -2
o:yet 0 -3 3
o:you -1 23 -22
o:your 0 13 -13
o:zone 0 4 -4
o:zum -1 4 -4
old:False 39 -5 -34
old:True -19 -52 70
r0:" -1 31 -30
r0:$ -1 20 -19
r0:) 33 8 -40
r0:, -4 38 -34
r0:. -1 22 -21
r0:: 0 -4 4
r0:? -22 29 -7
r0:HELDday+time -1 -24 25
r0:ME -13 -5 18
r0:after -1 4 -3
r0:already 16 -2 -14
r0:am -1 9 -8
r0:an -7 -15 22
r0:and -11 4 6
r0:as -4 0 4
r0:at -1 6 -5
r0:auch 0 -14 14
r0:auf 27 -20 -7
r0:aus -3 -17 19
r0:be 0 -11 12
r0:because 8 4 -12
r0:bei -2 35 -33
r0:bestätigt -1 25 -24
r0:bin 0 -3 3
r0:bitte 29 -18 -11
r0:bleibt -1 13 -11
r0:but -23 -17 41
r0:cos 0 7 -7
r0:day+time 0 -10 10
r0:for -14 25 -11
r0:geht -12 -19 31
r0:gelegt 0 2 -2
r0:geschoben 0 -22 22
r0:habe -1 -4 5
r0:hat -3 -12 14
r0:herum -2 -31 34
r0:if -1 -9 10
r0:in -4 28 -24
r0:instead 2 10 -11
r0:is 18 -22 4
r0:ist 34 0 -34
r0:it -4 4 0
r0:kommen 0 -3 3
r0:kommt 0 -28 28
r0:los -7 17 -10
r0:mit 0 29 -28
r0:muss -1 -2 4
r0:nicht -1 5 -4
r0:noch -1 -6 7
r0:not 17 10 -27
r0:now 1 3 -5
r0:oder -1 -11 11
r0:of -2 -7 9
r0:on -2 -28 30
r0:or -1 -6 7
r0:please -3 13 -10
r0:rather -3 16 -13
r0:sein -10 -15 25
r0:sind 20 -8 -12
r0:so 4 -11 7
r0:statt -4 11 -7
r0:stays -4 10 -6
r0:that -2 12 -10
r0:then 0 31 -31
r0:they -3 -40 43
r0:time -13 -21 33
r0:to 0 -17 18
r0:und -6 18 -12
r0:verlegt -1 7 -6
r0:verschoben -4 0 4
r0:vorgeschlagen 0 10 -10
r0:war -3 4 -1
r0:was -3 6 -3
r0:wieder 0 -22 22
r0:wird 0 -7 7
r0:with -4 11 -7
r0:works 0 -21 22
r0:would 0 -6 6
r0:wäre 0 -2 3
r0:zu -2 -12 14
r0:zum -1 -19 19
r0:ändern -4 7 -3
r0:– -1 6 -6
r1:$ 11 13 -24
r1:, 10 25 -35
r1:0 -1 -10 11
r1:? -1 12 -11
r1:HELDday -1 -9 10
r1:HELDtime -3 6 -3
r1:KNOWN 5 -28 23
r1:NAME -13 -3 16
r1:all 0 -3 3
r1:also -1 24 -23
r1:am 0 22 -22
r1:an 0 -7 8
r1:and -12 47 -34
r1:arbeiten -10 9 1
r1:at -6 16 -10
r1:be 0 -6 6
r1:before -1 5 -4
r1:bei -2 26 -23
r1:better 0 6 -5
r1:but -1 -16 17
r1:by -1 18 -18
r1:da -3 9 -6
r1:das 28 -8 -20
r1:dauer 0 2 -2
r1:day -1 -4 5
r1:day+time 0 -32 33
r1:dem -3 -17 19
r1:der -3 10 -7
r1:die -6 -4 11
r1:ein 0 -9 9
r1:eins 0 -2 2
r1:es -6 23 -17
r1:fine -1 3 -2
r1:for -4 6 -2
r1:from -1 -17 18
r1:goes -5 16 -10
r1:hr -1 8 -6
r1:i 7 20 -27
r1:i'll -1 17 -16
r1:i'm 0 -13 14
r1:ich 10 -34 24
r1:if -1 -28 29
r1:in 0 -47 47
r1:is -4 10 -6
r1:it -2 9 -7
r1:it'll 0 2 -2
r1:it's 2 -9 7
r1:link 0 11 -11
r1:london -8 14 -6
r1:lustig 0 -4 4
r1:me 0 12 -11
r1:mein -3 -19 22
r1:mir -2 -28 30
r1:mit -1 -12 13
r1:morning 0 -2 2
r1:my -2 -26 27
r1:nach 0 2 -2
r1:new 0 5 -4
r1:nicht 3 22 -25
r1:no -1 -2 3
r1:not 7 22 -29
r1:of 6 -7 1
r1:one -1 -15 16
r1:only 0 6 -5
r1:planned -2 6 -4
r1:please -8 -11 19
r1:possible 0 -2 2
r1:richtig 0 4 -4
r1:same 0 16 -16
r1:sein 0 1 -1
r1:she 16 -5 -11
r1:sie -6 13 -7
r1:so -17 15 2
r1:statt 0 1 -1
r1:suit 0 -2 2
r1:than -3 16 -13
r1:that -1 25 -25
r1:that's -4 3 0
r1:the 36 4 -40
r1:them 0 10 -10
r1:then -3 -15 19
r1:there 4 16 -20
r1:they -1 22 -21
r1:they're -3 18 -15
r1:time 2 9 -11
r1:to 0 2 -2
r1:too 0 -12 12
r1:um -6 17 -10
r1:und -7 5 2
r1:we're 0 1 -1
r1:weil 5 13 -18
r1:what -6 -12 18
r1:wish 0 -2 2
r1:with -3 -28 30
r1:would 0 -7 7
r1:you -1 -15 15
r1:zahnarzt -1 -19 20
r1:“ 0 53 -53
r2:$ -14 7 7
r2:, 0 -10 11
r2:/ 19 -7 -12
r2:HELDday -1 37 -36
r2:HELDday+time 0 2 -2
r2:HELDtime -6 16 -9
r2:KNOWN -4 11 -7
r2:NAME 0 -16 16
r2:a 2 -21 19
r2:aber -10 3 8
r2:all -1 -11 12
r2:am -1 -5 6
r2:and -1 14 -12
r2:arbeiten 0 11 -10
r2:are -1 7 -6
r2:as -3 17 -14
r2:at -1 24 -22
r2:be 0 -3 4
r2:berlin -1 7 -7
r2:besser -1 -16 17
r2:bin -2 13 -11
r2:but 33 -37 4
r2:by 0 3 -3
r2:can 12 16 -28
r2:can't 0 -15 15
r2:da 0 34 -34
r2:dann 0 -6 6
r2:day -1 9 -9
r2:der 0 3 -3
r2:die 24 -12 -13
r2:don't -1 -20 20
r2:end -9 19 -11
r2:fine 0 2 -2
r2:for -1 12 -11
r2:from 0 3 -3
r2:ganz 0 13 -13
r2:gespräch 11 -13 2
r2:habe -1 5 -4
r2:had 0 13 -12
r2:has 0 3 -3
r2:have -1 19 -18
r2:i -3 -5 8
r2:i'll -15 -6 22
r2:i'm 0 -3 3
r2:ich -2 15 -13
r2:in -3 -9 12
r2:instead 0 1 -1
r2:interview 7 -18 12
r2:is 1 2 -4
r2:ist 0 -7 7
r2:it 6 -21 16
r2:it'll 0 1 -1
r2:it's -1 -4 5
r2:just 2 -1 -1
r2:lieber 0 -1 1
r2:line -2 -3 6
r2:link -1 23 -22
r2:los -3 -4 6
r2:mail -1 -28 29
r2:manager -1 15 -14
r2:me -2 20 -18
r2:mine 0 1 -1
r2:muss -10 8 1
r2:my -16 -24 41
r2:new -1 4 -3
r2:nicht -7 20 -13
r2:no 0 2 -2
r2:noch 17 -21 4
r2:not 0 4 -4
r2:on 0 -7 8
r2:or 0 -7 7
r2:please 3 4 -6
r2:read 0 -2 2
r2:recruiter -1 2 -1
r2:replaces 0 14 -14
r2:said 5 -68 63
r2:says 17 15 -32
r2:sie -4 -41 45
r2:so -2 -20 22
r2:statt 0 3 -2
r2:suits 0 24 -24
r2:take 0 2 -2
r2:tell -1 3 -3
r2:that -1 -29 29
r2:that's -2 25 -22
r2:the -5 20 -15
r2:their 0 -2 2
r2:they -6 8 -1
r2:this -1 -21 22
r2:time -24 61 -37
r2:to -1 -3 3
r2:um 23 -2 -21
r2:und 0 9 -9
r2:uns -2 26 -23
r2:von 0 0 1
r2:was -1 -27 28
r2:we 0 2 -2
r2:week -2 -7 9
r2:weiss 0 -5 5
r2:will 0 4 -3
r2:with -1 7 -7
r2:you 0 -8 8
r2:zwar 0 5 -5
r2:« 0 35 -35
r3:$ -10 -38 48
r3:, -19 -34 53
r3:? -1 -5 5
r3:HELDday -1 16 -14
r3:HELDtime -1 7 -6
r3:KNOWN -2 32 -29
r3:NAME 1 23 -24
r3:a 6 23 -29
r3:aber 0 -2 2
r3:acme 0 -1 1
r3:after 0 -25 26
r3:again -3 -29 32
r3:am 0 4 -4
r3:and -3 -14 17
r3:at 45 -36 -9
r3:be -1 18 -18
r3:before -2 18 -16
r3:bei -3 9 -6
r3:beiden 0 0 1
r3:better 0 6 -6
r3:boss -1 10 -9
r3:but -2 -31 33
r3:can -1 9 -9
r3:confirmed 0 5 -5
r3:da 0 -5 5
r3:das -6 11 -5
r3:day+time 0 -26 26
r3:der -1 -41 41
r3:die -1 2 0
r3:ein 0 -6 6
r3:end 1 13 -14
r3:es -1 -12 13
r3:fixed 0 -1 1
r3:for -1 -2 3
r3:habe 0 38 -38
r3:has 0 1 -1
r3:have -1 -16 17
r3:hiring 0 5 -5
r3:i 0 7 -7
r3:ich -2 -3 5
r3:im 0 13 -13
r3:in -3 0 3
r3:instead 0 9 -9
r3:interview -5 17 -12
r3:is -1 -1 2
r3:it 15 26 -40
r3:it's 0 11 -10
r3:jetzt -1 5 -4
r3:joins 2 5 -7
r3:just -1 -1 2
r3:kommt 0 11 -10
r3:link 0 2 -2
r3:luck 0 -2 2
r3:me -1 27 -26
r3:mit 0 -11 11
r3:my 0 5 -5
r3:nicht -1 18 -17
r3:nichts -7 -7 14
r3:no -1 -23 23
r3:noch -2 -4 6
r3:not -1 -2 3
r3:of 5 -1 -4
r3:on 5 6 -11
r3:one 3 -14 11
r3:over -1 -5 6
r3:person 0 1 -1
r3:read -1 -17 18
r3:remember -1 -1 2
r3:said -4 -12 16
r3:same 0 2 -1
r3:shall 0 1 -1
r3:sich 0 -4 4
r3:sie -1 4 -3
r3:slot -1 4 -3
r3:so 8 5 -13
r3:statt 0 6 -6
r3:that 27 -27 0
r3:that's 0 11 -11
r3:the 1 15 -16
r3:them 0 -12 12
r3:they 0 -1 1
r3:time 19 -10 -9
r3:to -1 4 -3
r3:um 0 5 -4
r3:und 0 33 -33
r3:was -2 -3 5
r3:we 0 -9 9
r3:went -1 -8 9
r3:will -1 -33 35
r3:with 0 4 -4
r3:you 0 6 -6
r:"_, -1 22 -21
r:$ -1 20 -19
r:)_$ 44 15 -59
r:,_$ -20 -24 45
r:,_, 4 27 -31
r:,_KNOWN 0 -29 29
r:,_NAME -2 -40 42
r:,_and -2 35 -34
r:,_at -1 17 -17
r:,_but -1 -16 17
r:,_by 0 16 -15
r:,_da -2 8 -6
r:,_das -1 10 -9
r:,_dauer 0 2 -2
r:,_die -6 27 -21
r:,_eins 0 0 1
r:,_for -4 11 -7
r:,_hr -1 8 -6
r:,_i -3 22 -19
r:,_i'll 0 20 -20
r:,_i'm 0 -5 5
r:,_ich 20 -14 -6
r:,_if -1 -28 29
r:,_it -2 5 -3
r:,_it's 2 -13 12
r:,_link 0 11 -11
r:,_lustig 0 -4 4
r:,_mit 0 19 -19
r:,_my -1 -32 33
r:,_new 0 5 -4
r:,_nicht 5 18 -23
r:,_no -1 -2 3
r:,_not 7 13 -21
r:,_only 0 5 -5
r:,_please -7 -12 19
r:,_she 16 -5 -11
r:,_sie -6 -1 6
r:,_so -17 15 2
r:,_that -1 22 -21
r:,_that's -1 12 -11
r:,_the 51 4 -55
r:,_then -3 -15 19
r:,_they 5 26 -30
r:,_they're -2 12 -10
r:,_time -1 -15 16
r:,_und -3 -30 33
r:,_we're 0 1 -1
r:,_weil 5 13 -18
r:,_wish 0 -2 2
r:,_with -3 -28 31
r:,_would 0 -7 7
r:,_you -1 -20 21
r:?_$ -22 -29 51
r:ME_$ -4 0 3
r:ME_arbeiten -10 9 1
r:already_$ 15 5 -20
r:an_$ -7 -21 28
r:an_, 0 6 -6
r:and_$ -1 8 -7
r:and_by 0 3 -2
r:and_day+time 0 -12 12
r:and_goes -5 17 -12
r:and_i 0 1 -1
r:and_it 0 4 -4
r:and_it's 0 5 -4
r:and_not 0 7 -6
r:and_the -7 -27 34
r:and_with 0 1 -1
r:as_before -1 5 -4
r:as_planned -2 6 -4
r:at_NAME 0 -3 3
r:auch_eins 0 -2 2
r:auf_$ 27 -20 -7
r:aus_dem -3 -17 19
r:be_better 0 -10 10
r:bestätigt_$ -1 25 -24
r:bin_ich 0 -3 3
r:bleibt_$ -1 16 -15
r:day+time_$ 0 -10 10
r:for_me 0 15 -14
r:geht_es -3 -4 6
r:gelegt_$ 0 1 -1
r:geschoben_$ 0 -22 22
r:habe_ich 0 -7 7
r:in_the -3 34 -31
r:instead_$ -2 18 -16
r:instead_, -1 11 -10
r:instead_? 0 -14 14
r:instead_of 6 -7 1
r:is_fine -1 3 -2
r:is_the -3 7 -5
r:ist_das 29 -23 -6
r:ist_es -2 19 -17
r:ist_richtig 0 4 -4
r:it_is -2 1 1
r:muss_ich -1 -2 4
r:noch_ein 0 -1 1
r:not_HELDday -1 4 -4
r:not_HELDtime -2 3 -1
r:not_at 10 -1 -9
r:now_$ 3 34 -37
r:now_, -1 -33 35
r:oder_day 0 -2 3
r:oder_day+time 0 -2 2
r:of_the -2 -7 9
r:or_day 0 -3 3
r:or_day+time 0 -1 1
r:please_$ -2 11 -9
r:please_, 0 2 -1
r:rather_than -3 16 -13
r:sind_london -3 4 -1
r:so_i 10 -5 -5
r:statt_$ -2 3 -1
r:statt_HELDday 0 2 -1
r:statt_HELDtime -1 2 -1
r:statt_am 0 1 -1
r:stays_$ -4 10 -6
r:that_morning 0 -2 2
r:then_, 0 9 -9
r:time_$ -8 5 4
r:time_, -4 -25 30
r:und_mit 0 1 -1
r:und_nicht -1 3 -2
r:und_statt 0 1 -1
r:verlegt_$ -1 3 -2
r:verlegt_, 0 3 -3
r:verschoben_$ -4 -1 5
r:vorgeschlagen_und 0 14 -14
r:with_KNOWN -1 -24 24
r:with_NAME -3 28 -25
r:would_suit 0 -2 2
r:wäre_mir 0 -2 3
r:zu_$ -2 -12 14
r:zum_zahnarzt -1 -19 19
r:ändern_, -3 4 -2
r:–_the 0 4 -4
rc:/ 18 -1 -17
rc:0 -1 -5 5
rc:? -24 6 18
rc:HELDday -2 20 -18
rc:HELDday+time -1 -23 24
rc:HELDtime -14 18 -4
rc:KNOWN -3 -12 15
rc:ME -13 -5 18
rc:NAME -11 10 2
rc:after -1 -13 14
rc:all -1 -2 2
rc:already 16 -2 -14
rc:am -2 22 -21
rc:an -7 -15 22
rc:arbeiten -10 9 1
rc:at 7 7 -13
rc:auch 0 -15 15
rc:auf 26 -22 -5
rc:aus -3 -17 19
rc:be -1 -1 2
rc:before -2 10 -8
rc:bei -2 14 -11
rc:beim 0 -2 2
rc:besser -1 -17 17
rc:bestätigt -1 25 -24
rc:better 0 5 -5
rc:bin 0 -3 3
rc:bitte 29 -18 -11
rc:bleibt -1 13 -11
rc:cat 0 -2 2
rc:cos 0 7 -7
rc:day -1 -5 6
rc:day+time -1 -30 31
rc:dem -3 -17 19
rc:ein -1 -30 31
rc:eins 0 -2 2
rc:end 11 -1 -11
rc:erreichbar 0 -11 12
rc:es -5 -9 13
rc:fine -1 3 -2
rc:for -15 7 8
rc:from 0 -1 1
rc:geht -12 -20 31
rc:gelegt 0 2 -2
rc:geschoben 0 -22 22
rc:habe -1 -7 8
rc:hat -3 -24 27
rc:her 0 -10 10
rc:here -2 -43 45
rc:herum -2 -31 34
rc:i 0 -38 38
rc:i'm 0 -1 1
rc:ich -12 -66 78
rc:if -1 -9 10
rc:in -6 -7 13
rc:instead 2 11 -12
rc:is 13 -21 8
rc:ist 34 -10 -24
rc:it -4 8 -5
rc:kommen 0 -3 3
rc:kommt 0 -28 28
rc:lieber 0 -1 1
rc:london -8 40 -32
rc:los -10 16 -5
rc:me -2 -10 12
rc:mein -1 -21 22
rc:mir -2 -28 30
rc:mit -1 -13 14
rc:morning -1 12 -11
rc:muss -11 7 4
rc:my -14 8 5
rc:nicht -1 5 -4
rc:noch -2 -28 30
rc:not 17 13 -30
rc:now 1 6 -6
rc:oder -1 -11 11
rc:of 4 -13 9
rc:on -2 -45 47
rc:one -1 -56 57
rc:or -1 -9 10
rc:passen -1 16 -16
rc:please -4 14 -11
rc:possible 0 -2 2
rc:rather -3 16 -13
rc:richtig 0 4 -4
rc:said -2 -40 42
rc:same 0 14 -14
rc:sein -10 -14 24
rc:sind 20 -8 -12
rc:slot -1 0 1
rc:sorry -1 2 -2
rc:statt -4 11 -7
rc:stays -4 10 -6
rc:suit 0 -2 2
rc:than -3 16 -13
rc:that -3 12 -9
rc:the -10 -4 14
rc:their -1 -7 8
rc:them 0 10 -9
rc:then 0 35 -34
rc:there -4 32 -28
rc:they -8 -51 60
rc:time -10 19 -9
rc:to -1 -13 14
rc:too 0 -16 16
rc:um -2 6 -4
rc:verlegt -1 7 -6
rc:verschoben -4 0 4
rc:vorgeschlagen 0 10 -10
rc:war -3 4 -1
rc:was -9 -17 26
rc:week -2 -8 10
rc:wieder 0 -22 22
rc:wird 0 -7 7
rc:with -5 -4 9
rc:works 0 -21 22
rc:would 0 -6 6
rc:wäre 0 -2 3
rc:würde -1 -16 16
rc:you 0 6 -6
rc:zahnarzt -2 -20 22
rc:zu -2 -12 14
rc:zum -2 -21 22
rc:ändern 19 -13 -6
s:" -1 18 -17
s:& -1 11 -10
s:( 8 -13 4
s:) 7 -1 -6
s:+ 13 6 -18
s:, 0 22 -22
s:- 0 5 -5
s:. -1 1 0
s:/ 12 -1 -11
s:0 0 -3 3
s:: 5 40 -45
s:? -7 -29 36
s:HELDday -4 31 -27
s:HELDday+time 0 -1 1
s:HELDtime 48 5 -53
s:KNOWN -2 26 -24
s:NAME 4 -30 25
s:a -11 7 4
s:ab -1 -8 8
s:aber 2 -8 6
s:able 0 -1 1
s:about 0 -6 6
s:according 0 2 -2
s:ach 0 3 -3
s:acme 3 1 -4
s:acme's 0 4 -3
s:actually 0 8 -8
s:afraid 0 1 -1
s:after -3 18 -15
s:afternoon -1 18 -16
s:again -1 0 1
s:agreed 0 12 -12
s:agrees 0 4 -4
s:air 0 4 -4
s:all -2 -5 7
s:alles 0 0 1
s:almost 0 -6 6
s:alone 0 -3 3
s:along 2 5 -7
s:already 4 6 -10
s:als 5 -4 -1
s:also -7 -3 10
s:always 0 -1 1
s:am -6 0 7
s:an -5 -15 20
s:and 0 47 -47
s:anderen 0 -7 8
s:anderes -3 4 -1
s:anfang 4 6 -11
s:angerufen 3 1 -4
s:angesetzt 0 6 -6
s:anhang 0 1 -1
s:another 0 -20 21
s:anruf 0 4 -4
s:answer 0 -1 2
s:any 0 -2 2
s:anything 0 -4 4
s:anyway -1 3 -3
s:appointment 0 -2 2
s:arbeiten -2 5 -2
s:are -1 -27 28
s:around 0 -1 1
s:arranged 0 1 -1
s:arrives 0 -1 1
s:as -2 6 -4
s:ask 0 -2 3
s:asked -1 -2 3
s:assistant 0 4 -4
s:at 3 13 -15
s:auch 0 8 -7
s:auf 10 -19 9
s:aufgabe -1 10 -8
s:aus 6 -2 -4
s:away 0 2 -1
s:baby 0 -19 19
s:back 2 -16 14
s:bahn 0 -2 2
s:bangalore -1 2 -2
s:bank -1 -3 4
s:be 0 9 -9
s:because -3 10 -7
s:becomes -1 11 -10
s:been 0 -5 5
s:before -1 14 -13
s:begin -3 12 -8
s:beginn -2 13 -11
s:beginnt -2 -4 6
s:begins 2 1 -3
s:bei -1 -18 19
s:beiden 0 -1 1
s:beim -7 -24 31
s:believe 0 -2 2
s:berlin 0 -20 20
s:berliner -1 1 0
s:bescheid 0 -5 5
s:besser 0 -4 4
s:bestätigt 0 7 -6
s:better 0 3 -3
s:between 0 -4 4
s:bin -3 -10 13
s:birthday 0 6 -6
s:bis -14 14 0
s:bit 2 6 -7
s:bitte 10 22 -32
s:bleibt 6 6 -13
s:block 2 2 -4
s:booked 0 15 -15
s:bosch 0 -9 9
s:boss -1 5 -4
s:both -3 -1 4
s:brauchen -3 4 -1
s:break 0 -1 1
s:brief 0 6 -6
s:bring 0 3 -3
s:bringing 0 4 -4
s:brings 2 0 -2
s:broken 0 -14 14
s:brother 0 -6 6
s:brought -1 -5 6
s:bruder 0 -5 5
s:budget -4 0 4
s:bumped 0 2 -1
s:bus 0 2 -2
s:busy 0 3 -3
s:but 3 2 -6
s:by 0 8 -8
s:büro 0 -5 5
s:call 2 15 -18
s:called 0 -2 2
s:came 0 -20 20
s:camera 0 -1 1
s:can 2 -13 11
s:can't 0 -8 8
s:car 0 -5 5
s:cat 0 -1 1
s:catch 0 2 -2
s:chance 0 -5 5
s:change -3 8 -5
s:changed 0 3 -3
s:changes 0 1 -1
s:chat 1 -11 9
s:check 0 -1 1
s:chef 5 0 -5
s:chefin -1 -2 2
s:chicago 0 7 -7
s:choir 0 -14 14
s:choir's -2 -2 3
s:choosing 0 0 1
s:class 0 10 -10
s:closes 5 0 -6
s:coding 1 0 -2
s:colleague 0 2 -2
s:come -1 -10 11
s:comes 0 -1 1
s:coming 0 2 -2
s:company 0 5 -5
s:confirmed 0 8 -8
s:conversation 1 0 -2
s:correct -2 11 -9
s:correction -1 1 0
s:cos 0 6 -6
s:could -1 -8 9
s:couldn't 0 -4 4
s:course 0 -2 2
s:cousin 0 -3 3
s:cut -1 9 -8
s:da -2 16 -14
s:dabei 0 2 -1
s:dafür 0 3 -3
s:dame 0 13 -12
s:damit 6 -8 2
s:danach -1 11 -10
s:dann -1 10 -9
s:das -1 -1 3
s:dass -3 1 2
s:date 0 8 -8
s:dauer 0 14 -13
s:dauert -6 19 -14
s:daughter 0 13 -13
s:day -15 -13 28
s:day's 0 2 -1
s:day+time -41 15 26
s:dazu 0 6 -6
s:dem 1 -4 3
s:den -3 8 -5
s:denen -1 -5 7
s:dentist 0 -2 2
s:depends 0 -1 1
s:der -4 -34 38
s:deshalb -1 15 -14
s:dial 0 4 -4
s:did 0 -8 8
s:die -10 2 8
s:diese 0 3 -3
s:different 0 -1 1
s:difficult 0 1 -1
s:do -2 2 0
s:doch 1 0 -1
s:does -3 -2 5
s:doesn't 0 2 -1
s:dog 0 -17 17
s:doing 0 3 -3
s:don't 0 -13 13
s:done 4 20 -23
s:dort 19 -21 2
s:down -2 8 -6
s:driving 0 2 -2
s:drum 0 4 -4
s:du 0 -3 3
s:dublin -1 3 -1
s:due 5 -9 4
s:each 0 -3 3
s:earlier 0 11 -11
s:early -1 1 0
s:eben 0 3 -3
s:ein -1 6 -5
s:eine -3 7 -4
s:eingeplant 0 5 -5
s:einladung -4 12 -8
s:einplanen -2 5 -3
s:eins 0 -1 1
s:eintragen 0 2 -2
s:either 0 -4 5
s:else 0 -4 4
s:eltern 0 -1 2
s:end 29 -24 -5
s:ende 12 -8 -4
s:ended 0 6 -5
s:endet -4 2 2
s:endgültig 0 -2 3
s:ends -5 1 4
s:enough 0 1 -1
s:entweder 0 -1 1
s:erfahren 0 -6 6
s:erreichbar 0 -7 7
s:erst -4 2 2
s:es 6 -3 -3
s:europe 6 -3 -3
s:evening 0 11 -11
s:every 0 -9 9
s:everyone 0 -9 10
s:everything -1 6 -5
s:exactly 0 -1 1
s:exam 0 6 -6
s:exercise 1 3 -4
s:expect 0 3 -3
s:expects 0 7 -7
s:extended 1 2 -3
s:falls 0 -5 5
s:fangen -1 2 -1
s:fehler 0 4 -4
s:feierabend -1 4 -3
s:fella 0 -1 2
s:ferry 0 -6 6
s:film -2 -22 24
s:final -1 -9 10
s:find 1 -3 2
s:findet 0 1 -1
s:fine 1 10 -11
s:finish 17 -14 -3
s:finishes 3 -2 -1
s:firm 0 -6 6
s:firma 18 -11 -7
s:first 0 -5 6
s:fix 0 1 -1
s:fixed 0 -1 1
s:flat 0 1 -1
s:flight 0 6 -6
s:football 0 -9 9
s:for -5 -10 15
s:forgot -1 3 -2
s:forms 0 -1 1
s:forth 0 -2 2
s:forward -2 -29 30
s:fragen 6 -9 4
s:frau 0 -8 8
s:free 0 -2 2
s:friend 0 -1 1
s:from 1 -8 7
s:front 0 11 -11
s:full 0 4 -4
s:funeral -5 1 4
s:fährt 0 -1 1
s:fängt -2 14 -12
s:für 2 11 -13
s:ganz 0 1 0
s:ganze 2 0 -2
s:gave -3 9 -6
s:gebeten 0 5 -5
s:geburtstag 0 2 -2
s:geeinigt 0 2 -1
s:gefragt 0 10 -10
s:geht -2 -7 9
s:gelegt -1 3 -2
s:gemacht 0 6 -6
s:gemeint -1 1 0
s:genau 0 -1 1
s:gesagt 0 19 -19
s:geschaut 0 3 -3
s:geschoben 0 -5 5
s:geschrieben -1 7 -7
s:gespräch -1 4 -3
s:gestern -1 -9 10
s:get 0 -3 3
s:gets 0 8 -8
s:geändert 0 1 -1
s:geöffnet -2 1 0
s:gilt -1 2 -1
s:ging -2 -22 23
s:ginge 0 -1 1
s:give 0 2 -1
s:given 0 3 -3
s:glad 0 -3 3
s:globex 0 -1 1
s:go 2 -5 3
s:goes 10 2 -11
s:going 6 -9 3
s:good 0 -10 11
s:got -3 -3 5
s:graduation 0 -5 5
s:great 0 -20 20
s:group 0 2 -2
s:guess 0 -4 4
s:gut 0 -16 16
s:guy 0 -5 5
s:gym 0 2 -2
s:hab 0 1 -1
s:hab's 0 4 -4
s:habe 3 24 -27
s:haben 2 27 -29
s:had -4 -24 28
s:hairdresser 0 -4 4
s:half -3 1 3
s:hang 0 -5 5
s:happy 0 1 -1
s:has 0 24 -24
s:hat -4 -6 10
s:hatte 0 1 -1
s:hatten 0 -2 3
s:have -1 -20 21
s:he -1 2 -1
s:head 1 -1 0
s:hear 0 1 -1
s:heard 0 -8 8
s:heating 0 -14 14
s:heisst -1 1 0
s:hello 0 5 -5
s:helsinki 18 -7 -11
s:her -1 3 -3
s:here -2 -19 21
s:herself -1 1 -1
s:herum -1 -8 8
s:hey 0 1 -1
s:hi -4 -8 11
s:hier -12 -4 15
s:hiring 0 1 -1
s:his 0 -9 9
s:hiya 0 5 -5
s:hmm 0 -8 8
s:holiday 0 1 -1
s:holidays 0 4 -4
s:home -1 -1 2
s:honestly 0 -3 3
s:hopefully -1 -4 4
s:hoping 0 -6 6
s:hour -6 12 -6
s:hr 0 3 -3
s:hund 0 2 -1
s:hätte 0 -2 2
s:hören 5 -14 9
s:i -6 5 1
s:i'd -5 -17 22
s:i'll -4 -21 25
s:i'm -8 6 2
s:i've -3 2 1
s:ich -4 -42 46
s:if -1 -7 7
s:ihnen 0 26 -26
s:ihr 0 -4 4
s:ill 0 1 -1
s:im 7 -15 8
s:immer -5 -10 14
s:in 0 -9 9
s:initech 0 1 -1
s:instead -3 12 -9
s:internet 0 -4 4
s:interview 5 2 -7
s:interview's 10 4 -13
s:interviewer -1 1 0
s:invitation 0 -1 1
s:invite 6 -3 -2
s:is 3 4 -7
s:isn't 0 -7 7
s:ist 5 4 -8
s:istanbul 0 3 -3
s:it 7 -1 -6
s:it'll 3 10 -12
s:it's 3 8 -12
s:ja -1 22 -21
s:jetzt -2 7 -6
s:joined 0 -7 6
s:joins 1 -2 0
s:just 5 -1 -4
s:kalender 0 -2 2
s:kann -2 -2 4
s:kein 0 6 -5
s:kids -5 -4 8
s:kind 0 14 -14
s:kindergarten 0 5 -5
s:kindly -3 6 -3
s:kita 0 -3 3
s:kleiner 0 8 -9
s:know -1 -2 4
s:kollegin -2 -3 5
s:kommen 0 -1 1
s:kommt -5 -1 6
s:korrektur -1 1 -1
s:korrigieren 0 1 -1
s:krakau 0 -3 3
s:kurz 0 5 -5
s:können 0 15 -14
s:könnte 0 -4 4
s:lady -1 -5 6
s:lag 0 -3 4
s:landlord 0 -2 2
s:lands 0 2 -2
s:lang 0 1 0
s:last 1 -33 32
s:lasts 0 10 -10
s:late 0 -7 7
s:later 0 1 -1
s:laut -1 8 -7
s:lead 0 8 -7
s:leave 0 -2 2
s:leaves 0 2 -2
s:left 0 1 -1
s:let 0 -3 3
s:letter 1 -3 2
s:liegt 0 6 -6
s:like 0 -19 20
s:line -1 0 0
s:link 0 11 -10
s:lisbon -7 19 -12
s:lissabon -6 8 -2
s:locker 0 -4 4
s:lol 0 1 -1
s:london -3 12 -9
s:long 0 2 -2
s:longer 0 2 -2
s:los 2 9 -11
s:lot 0 2 -1
s:lovely 0 -9 9
s:luck 0 -1 1
s:lunch -1 -3 4
s:lustig 0 -1 1
s:länger 7 3 -11
s:läuft 0 0 1
s:machen 0 4 -3
s:macht -1 -1 2
s:made 0 -7 7
s:mail -3 -8 11
s:mails 0 -12 12
s:make -1 2 -1
s:makes -1 -3 4
s:mal 0 -22 23
s:man -1 -1 3
s:manager -1 -2 3
s:mann 0 2 -2
s:match -1 -18 19
s:matters 0 -3 3
s:may 0 -2 2
s:maybe 0 -5 6
s:me -1 -2 3
s:mean 0 1 0
s:meant -2 9 -7
s:meet 0 2 -2
s:meeting -6 7 0
s:meeting's 0 1 -1
s:mehr 0 4 -4
s:mein -3 -26 29
s:meine -3 7 -4
s:meinen 0 5 -5
s:meiner -1 -14 14
s:meinte 0 10 -10
s:mentioned 0 -16 16
s:mich -3 -11 14
s:might -2 -3 5
s:mind 0 -5 5
s:mine 0 5 -5
s:minutes 0 4 -4
s:mir -1 -2 4
s:misread 0 3 -3
s:mistake 0 1 -1
s:mit -1 5 -4
s:mixed 9 1 -11
s:month 0 2 -2
s:more 0 -7 7
s:morning 0 1 -1
s:most 0 -3 3
s:mother's 0 7 -7
s:move -1 -8 9
s:moved -1 -32 33
s:moves 0 -7 7
s:much 0 2 -2
s:mum's 0 -1 1
s:muss -3 5 -2
s:must -1 2 -1
s:my -14 -21 35
s:möglich 0 -5 5
s:nach 8 -24 15
s:nachmittag 0 1 0
s:nachmittags 0 5 -5
s:nah 0 3 -2
s:name 0 -7 7
s:named 0 3 -3
s:need 7 1 -8
s:nehmen 0 12 -12
s:nein 0 2 -2
s:nervous 0 -1 1
s:neu 0 3 -3
s:neue 2 3 -5
s:neuer 0 1 -2
s:never 0 -9 9
s:new -5 -4 9
s:next 1 5 -5
s:nice 0 7 -7
s:nicht -12 18 -5
s:nichts -2 -2 4
s:night -3 -10 13
s:no -1 -5 6
s:noch 3 -5 2
s:nochmal -1 4 -3
s:noise 0 -2 2
s:nope 0 3 -3
s:not 3 13 -16
s:note 0 -4 4
s:noted 0 2 -2
s:nothing 0 -2 2
s:notice 0 2 -2
s:now 2 22 -24
s:nun 0 4 -4
s:nur -2 4 -2
s:nächsten 4 3 -7
s:ob 0 5 -5
s:oder 0 -6 7
s:of -5 23 -18
s:off -2 -13 15
s:offen 4 -3 -1
s:offered 0 11 -11
s:office -1 6 -5
s:oh 2 0 -2
s:ok -1 3 -2
s:old 0 -7 7
s:on -6 18 -12
s:once 0 4 -4
s:one 0 -38 38
s:only -2 22 -20
s:onto 0 7 -7
s:open -6 0 6
s:opens 0 -25 25
s:or -1 -14 14
s:other -1 -24 24
s:otherwise 0 2 -2
s:our 0 -12 12
s:out 0 9 -9
s:over -3 5 -2
s:own 0 -1 1
s:panel 1 1 -2
s:paper 0 4 -4
s:passen 0 4 -4
s:passt -2 12 -10
s:people -1 -1 2
s:per 0 4 -4
s:person 1 3 -3
s:phone 0 8 -8
s:phoned 0 -1 1
s:physio 0 -13 13
s:pick -1 6 -4
s:place 0 -2 2
s:plan 0 -1 1
s:plane 0 1 -1
s:planned 0 15 -14
s:please -6 22 -16
s:plumber 0 -12 12
s:plus 5 -12 8
s:poor -1 -8 9
s:portal 0 5 -4
s:possible 0 -2 2
s:post 0 -1 1
s:postponed 0 1 -1
s:power 0 5 -5
s:practical 0 3 -3
s:practise -2 -2 4
s:prefer 0 -2 2
s:prepare 0 -1 1
s:problem 0 -1 1
s:prüfung 0 -5 5
s:pushed -2 2 -1
s:put -1 8 -7
s:questions 1 2 -3
s:quick 0 2 -2
s:quiet 0 1 -1
s:rail 0 1 -1
s:ran 0 -13 13
s:rang -1 -3 3
s:rather 6 -7 1
s:raum -3 4 -1
s:raus 0 -8 8
s:read 0 4 -5
s:reading 0 -1 1
s:really -4 0 4
s:receptionist 0 7 -7
s:recruiterin 0 3 -3
s:rede 0 -5 5
s:remember 0 0 1
s:replaces 0 0 1
s:rescheduled 0 4 -4
s:rest -1 15 -14
s:return 0 -4 5
s:richtig 0 5 -4
s:right 7 -4 -3
s:ring 0 7 -6
s:room 12 2 -13
s:round 0 4 -4
s:run 5 -2 -3
s:running 0 -4 4
s:runs 6 -21 15
s:rush -1 -4 4
s:rutscht 2 6 -7
s:rücksprache 3 3 -5
s:sagen 5 -21 16
s:sagt 0 -6 6
s:said -2 -6 8
s:same 0 -6 6
s:samstags 0 2 -2
s:saw 1 -16 15
s:say -1 -2 3
s:says 1 -1 0
s:scheduled 0 4 -4
s:scherz 0 5 -5
s:schicht -3 7 -4
s:schlecht -1 2 -1
s:schluss 32 -20 -12
s:schon 2 1 -2
s:school -1 9 -7
s:schreiben -1 -17 18
s:schule -11 0 11
s:schwester 0 -1 1
s:secretary 0 -9 9
s:see 2 1 -3
s:sees 0 -1 1
s:sehen 0 3 -3
s:sei 6 -2 -3
s:sein -5 -9 13
s:seinen 0 2 -2
s:selber 0 -1 1
s:service 0 4 -4
s:settled 0 6 -6
s:she 3 -5 2
s:she'll 0 1 -1
s:she's 0 3 -3
s:shift -3 14 -11
s:shifted 0 -5 5
s:shifts 0 7 -7
s:shop 0 -1 1
s:short 0 3 -4
s:shorter 0 -3 3
s:should -2 19 -16
s:shuts 0 -1 1
s:sich -1 1 0
s:sicher 0 1 -1
s:sick -1 0 1
s:sie -7 23 -15
s:since -3 -12 15
s:sind 5 6 -10
s:sister 0 -3 3
s:sit 0 5 -4
s:sits -6 6 0
s:sitzen -1 5 -4
s:sitzt 9 6 -15
s:sleep -2 -2 4
s:slip 0 -5 5
s:slot -1 12 -11
s:small 1 1 -2
s:so -9 -5 13
s:soll -3 4 -1
s:some 0 -2 2
s:somebody 0 -1 1
s:someone 0 -4 4
s:something 0 -4 4
s:son 0 7 -7
s:sondern -1 6 -6
s:sonst 0 2 -2
s:sorry -2 10 -9
s:spam 0 -2 2
s:speak 0 1 -1
s:stand 0 -9 10
s:stand-up 5 -3 -3
s:start 2 14 -16
s:starten 5 -14 9
s:startet -1 1 -1
s:starting -1 5 -5
s:starts -3 6 -3
s:statt -2 16 -14
s:stay -1 0 1
s:stays -2 3 -1
s:steht -1 -18 19
s:still -4 2 3
s:stimmt 2 4 -5
s:stop 5 -2 -2
s:stops -4 -7 11
s:streikt 0 -2 2
s:strike 0 2 -1
s:suggested 0 -1 1
s:suggestions 0 -7 8
s:suit 0 -1 1
s:suits 0 11 -11
s:super 0 -5 5
s:sure -4 1 2
s:swapped 0 2 -2
s:swimming 0 -11 11
s:tag 0 1 -1
s:take -1 -6 7
s:takes 0 3 -3
s:taking -1 -3 4
s:talk 1 10 -10
s:talked 0 1 -1
s:tea's 11 1 -12
s:team -7 16 -8
s:technikcheck 5 -14 9
s:telefon 0 5 -4
s:tell 0 0 1
s:termin -2 10 -8
s:terrible -1 -2 2
s:test 0 3 -2
s:text 0 1 0
s:than 6 9 -15
s:thank -1 2 -1
s:thanks 0 -3 3
s:that 1 -3 2
s:that's -4 -5 9
s:the -4 -9 13
s:their 5 -3 -1
s:them -1 13 -12
s:then -1 10 -9
s:there -6 9 -3
s:there's 0 5 -5
s:thesis 0 1 -1
s:they 3 21 -24
s:they'll 2 -2 -1
s:they're -1 6 -5
s:they've -2 11 -9
s:thing 0 6 -5
s:think 0 -3 3
s:this -2 -8 10
s:though 0 11 -11
s:thought 0 9 -9
s:through 0 -3 3
s:til 4 -2 -2
s:till -3 -11 14
s:time -3 2 1
s:times -1 3 -2
s:to 8 -20 12
s:tochter 0 -7 7
s:told 0 6 -6
s:too 0 4 -4
s:took -1 -44 45
s:toronto 0 4 -4
s:total 0 -7 7
s:town 0 -5 5
s:traffic 0 -11 11
s:train -1 11 -11
s:training 0 -12 12
s:trotzdem 9 -3 -6
s:tun 0 -3 3
s:turned 0 -2 2
s:turns 0 -1 1
s:twice 1 -11 10
s:twins 0 -4 5
s:two -1 -17 19
s:typical 0 -3 3
s:uhrzeit -1 9 -8
s:uk -1 8 -7
s:um 5 6 -11
s:und -1 26 -25
s:unless 0 -2 2
s:uns 2 9 -12
s:unser 0 -7 7
s:until -1 3 -2
s:up 11 -13 1
s:update 0 8 -8
s:us -1 -11 12
s:use 2 1 -3
s:verlegt 0 4 -3
s:verschieben 0 -4 4
s:verschiebt 0 2 -2
s:verschiebung 0 5 -4
s:verschoben -1 4 -3
s:verstanden 0 -1 1
s:very 0 8 -8
s:vet 0 -3 3
s:viel 0 -1 2
s:vielleicht 0 -8 8
s:vom -1 -13 13
s:von -5 -13 17
s:vor 0 -8 8
s:vorgeschlagen 0 1 -1
s:vorgezogen 0 2 -2
s:vorher -1 9 -7
s:vorstellungsgespräch 0 1 -1
s:wait 0 -5 5
s:want 5 -3 -2
s:wanted -1 -16 16
s:wants -1 5 -4
s:war -3 -1 4
s:waren 0 2 -2
s:was -6 -11 17
s:wasn't 0 -2 2
s:we -2 13 -11
s:we'll 7 17 -24
s:we're 3 6 -9
s:we've 0 4 -4
s:wedding 0 -2 2
s:week -1 -11 11
s:week's 0 -4 4
s:wegen 7 -15 8
s:weil -1 10 -8
s:weiss 0 -13 14
s:well 0 -4 4
s:wenn 0 -11 11
s:went -4 -1 6
s:were 0 7 -7
s:what -2 -7 9
s:when 1 5 -6
s:where -1 2 -2
s:whether 0 -1 1
s:which -3 -3 6
s:who 1 -5 4
s:whole -1 0 1
s:why -1 -7 8
s:wieder 0 -6 6
s:wife 0 2 -2
s:will 4 0 -5
s:wir 11 7 -18
s:wird 0 -3 3
s:wirs 0 4 -4
s:wish 0 -4 4
s:with -6 -6 12
s:woche 0 -3 3
s:wochenende 0 -2 3
s:wohl 0 3 -3
s:wollte 5 3 -8
s:won't 3 -4 1
s:worden 0 -19 19
s:words 0 6 -6
s:work -2 2 0
s:works -1 -8 9
s:workshop -4 2 2
s:worries 0 3 -3
s:would 0 2 -2
s:wouldn't 0 -2 2
s:write 0 -3 3
s:writing 0 1 -1
s:written 0 3 -3
s:wrong 5 9 -14
s:wrote -2 9 -7
s:wurde -1 -11 12
s:wäre -1 8 -7
s:würde 0 4 -4
s:yet 0 -1 1
s:york 0 1 -1
s:you -3 8 -5
s:you've 0 -6 7
s:your 0 -1 1
s:zahnarzt 0 -7 8
s:zeit 6 -1 -5
s:zu -1 -4 5
s:zug 0 8 -7
s:zugesagt 0 17 -17
s:zum -1 -12 12
s:zusammengefasst 0 4 -4
s:zwar 0 4 -3
s:zwei 0 -6 6
s:« 0 11 -11
s:ändern 3 -1 -3
s:– -1 17 -17
s:— 0 9 -8
s:“ 0 27 -27
s:„ 0 24 -24
span:" 0 2 -2
span:( 0 3 -3
span:) 0 3 -3
span:, -8 7 1
span:. 0 2 -2
span:0 -14 52 -39
span:: 0 23 -23
span:? -1 -28 29
span:KNOWN -1 2 -1
span:NAME -1 -35 36
span:a -2 -28 30
span:about 0 -9 9
span:acme 0 -22 22
span:after 0 25 -25
span:all 0 4 -4
span:alles 0 2 -2
span:also 0 -13 13
span:am 0 11 -11
span:an -2 -25 27
span:and -1 24 -23
span:anderthalb 0 18 -18
span:angerufen 0 -6 7
span:angesetzt 0 5 -5
span:as 0 -2 3
span:asked 0 -10 10
span:at -3 -6 9
span:auf 0 -5 5
span:back 0 -11 12
span:be 0 12 -12
span:because -1 10 -10
span:been 0 -9 9
span:before 0 -14 15
span:beginn 0 4 -4
span:beim 0 -25 25
span:bis -1 -19 20
span:bit 0 -1 1
span:bitte 0 4 -4
span:bleibt 0 4 -4
span:booked 0 7 -7
span:but -1 -9 10
span:call 0 2 -2
span:chat 0 -9 10
span:come 0 -14 14
span:could 0 -11 11
span:course 0 -2 2
span:cut 0 7 -7
span:das -1 -6 8
span:dauer 0 13 -13
span:dauert -1 17 -16
span:day -1 4 -3
span:days 0 2 -2
span:der -1 -13 14
span:die -1 -8 9
span:dienstag 0 2 -2
span:do 0 -1 1
span:down 0 8 -8
span:drei -1 -14 15
span:each 0 -3 3
span:earlier -1 24 -23
span:ein 0 8 -8
span:eine -3 -11 14
span:einen 0 5 -4
span:eingeplant 0 5 -5
span:end -1 3 -2
span:ends -1 2 -1
span:es -1 10 -9
span:everything 0 -4 5
span:exactly 0 2 -2
span:exercise 0 3 -3
span:film 0 -20 20
span:following 0 2 -2
span:for -1 0 0
span:forward 0 -35 35
span:friday 0 -3 3
span:früher -1 9 -8
span:full 0 4 -3
span:für 0 7 -7
span:ganze 0 5 -4
span:geht 0 8 -7
span:genau 0 3 -3
span:geschoben 0 4 -3
span:gespräch -1 -9 10
span:gleiche 0 2 -2
span:go 0 -6 6
span:got -1 6 -5
span:habe 0 -7 7
span:haben 0 9 -9
span:had 0 -22 22
span:halbe -1 12 -11
span:half 0 1 -1
span:has 0 6 -5
span:hat 0 -11 11
span:have 0 12 -12
span:her 0 -12 12
span:hinten -1 -5 6
span:hour -2 -23 25
span:hours 0 12 -12
span:i -1 -12 12
span:i'll 0 -13 13
span:ich -1 -27 28
span:if 0 5 -5
span:in -1 -2 3
span:instead 0 1 -1
span:interview 0 0 1
span:invitation 0 3 -3
span:is -2 4 -2
span:ist -1 -7 8
span:it -5 -1 6
span:it'll 0 4 -4
span:it's -2 13 -11
span:ja 0 11 -11
span:jetzt 0 -7 7
span:just 0 19 -19
span:kommt 0 9 -8
span:last -1 -29 29
span:lasts 0 10 -10
span:late 0 -11 11
span:later -4 18 -14
span:like 0 -12 12
span:link 0 1 -1
span:long 0 2 -2
span:länger 0 -19 19
span:mail 0 2 -1
span:make 0 -4 4
span:mal 0 -21 22
span:man 0 -2 2
span:march 0 3 -3
span:me -1 7 -6
span:meeting 0 2 -2
span:mehr 0 3 -3
span:meinte 0 4 -4
span:mich 0 -12 13
span:min -1 37 -36
span:mins 0 22 -22
span:minute 0 -3 4
span:minuten -1 -15 17
span:minutes -10 4 6
span:mit 0 1 -1
span:monday 0 4 -4
span:morning 0 2 -2
span:most 0 -3 3
span:moved -2 -35 36
span:my 0 -32 32
span:märz 0 5 -5
span:nach -1 -14 15
span:need 0 5 -5
span:new 0 -24 24
span:nicht 0 12 -12
span:noch 0 5 -5
span:not 0 14 -14
span:noted 0 1 -1
span:now -1 16 -15
span:nur -1 5 -4
span:o'clock 0 2 -2
span:of 0 3 -3
span:on 0 10 -10
span:one -1 12 -11
span:only -1 15 -14
span:or 0 -1 1
span:other 0 -1 1
span:over 0 -2 2
span:panel 0 2 -2
span:phone 0 2 -2
span:plan 0 3 -3
span:planned 0 9 -9
span:please -1 11 -10
span:pm 0 5 -5
span:practical 0 3 -3
span:put 0 8 -8
span:ran 0 -13 13
span:rang 0 1 -1
span:rather 0 3 -3
span:recruiter 0 2 -2
span:said 0 0 1
span:same -1 11 -11
span:say 0 -3 3
span:says 0 1 -1
span:selbe 0 6 -6
span:she 0 -4 4
span:should 0 5 -5
span:sich 0 6 -5
span:sie -1 10 -9
span:sind 0 17 -17
span:so -1 -8 9
span:soll 0 13 -13
span:sonst 0 1 -1
span:sooner 0 3 -3
span:später -1 5 -4
span:start 0 -1 1
span:starting 0 1 -1
span:starts -1 3 -2
span:stays 0 -5 5
span:still 0 1 -1
span:stunde -3 6 -3
span:stunden -2 -18 20
span:tag 0 7 -7
span:tage 0 -14 14
span:take -1 4 -3
span:takes -1 0 1
span:talk 0 2 -2
span:termin -1 -10 11
span:test 0 4 -4
span:th 0 6 -6
span:than -1 10 -9
span:that 0 -4 5
span:the -4 -8 12
span:them 0 2 -1
span:there 0 5 -4
span:they -1 13 -12
span:they've 0 3 -3
span:thing 0 3 -3
span:three 0 2 -1
span:thursday 0 -17 17
span:till -1 -13 13
span:time 0 -5 5
span:to -2 -5 7
span:told 0 4 -4
span:took -1 -52 52
span:total 0 -8 8
span:two -1 3 -3
span:uhr -1 -16 17
span:uhrzeit 0 3 -2
span:um -2 -16 17
span:und -1 -8 9
span:unser 0 5 -5
span:up 0 -14 14
span:verschoben 0 -37 37
span:viertel 0 -11 12
span:von 0 -11 11
span:vorn 0 4 -4
span:vorverlegt 0 7 -7
span:want 0 3 -3
span:wants 0 7 -7
span:war 0 -6 6
span:was 0 -8 8
span:we 0 1 -1
span:wednesday 0 -4 4
span:week -1 1 0
span:weeks 0 2 -2
span:weil 0 6 -6
span:what 0 -6 6
span:will -1 5 -4
span:wir -1 0 0
span:wird 0 3 -3
span:with -1 -15 16
span:woche 0 5 -5
span:written 0 3 -3
span:wrote 0 3 -3
span:wurde 0 -11 11
span:you 0 9 -8
span:zeit 0 8 -7
span:zu 0 1 -1
span:zum 0 -4 4
span:zwei -1 -2 3
spans:0 -5 -28 33
spans:1 -12 38 -26
spans:2 0 -1 1
time>l0:" 0 5 -5
time>l0:( 9 -5 -4
time>l0:, -4 -10 14
time>l0:- 0 2 -1
time>l0:: -3 11 -8
time>l0:^ 10 -3 -7
time>l0:ab 0 2 -2
time>l0:actually 0 1 0
time>l0:also -1 8 -7
time>l0:am -1 3 -2
time>l0:and -1 -2 3
time>l0:around 0 -1 1
time>l0:at -1 -13 15
time>l0:auch 0 2 -2
time>l0:auf 3 2 -5
time>l0:be -1 4 -4
time>l0:becomes -1 0 1
time>l0:beginn -2 3 -1
time>l0:begins 0 1 -1
time>l0:between 0 -1 1
time>l0:but 0 2 -1
time>l0:den -1 4 -3
time>l0:der 0 5 -5
time>l0:die 5 -2 -3
time>l0:do 0 4 -4
time>l0:down 0 -1 1
time>l0:es -1 0 0
time>l0:every 0 -1 1
time>l0:for 0 1 -1
time>l0:from -2 10 -7
time>l0:got 0 2 -2
time>l0:has 0 8 -8
time>l0:is -4 0 3
time>l0:ist -2 -3 5
time>l0:it -1 -2 2
time>l0:it's -3 -8 12
time>l0:jetzt 0 -6 6
time>l0:kommt 0 -3 3
time>l0:maybe 0 -1 1
time>l0:me -1 8 -7
time>l0:meant 0 2 -1
time>l0:nicht -1 -4 5
time>l0:not -2 -20 22
time>l0:now -1 7 -6
time>l0:oder 0 -2 2
time>l0:on -1 -4 6
time>l0:or 0 -1 1
time>l0:said -1 0 1
time>l0:say 0 1 -1
time>l0:says -1 -6 6
time>l0:so -3 -14 18
time>l0:sondern -1 1 -1
time>l0:start -1 3 -2
time>l0:starts -1 3 -2
time>l0:steht 0 16 -16
time>l0:that's -1 -1 2
time>l0:the -2 -5 7
time>l0:time 0 1 -1
time>l0:to -4 16 -13
time>l0:um 17 -10 -7
time>l0:von -4 6 -2
time>l:,_also -1 -2 3
time>l:,_am 0 4 -4
time>l:,_at -1 7 -5
time>l:,_from 0 1 -1
time>l:,_it's 0 7 -7
time>l:,_on 0 -6 6
time>l:,_so -2 -17 19
time>l:,_um -1 5 -4
time>l:0_oder 0 -1 2
time>l::_at -1 4 -4
time>l:HELDtime_becomes -1 2 -2
time>l:KNOWN_, 0 -4 5
time>l:NAME_, 0 2 -2
time>l:NAME_at -1 17 -15
time>l:NAME_on 0 -3 3
time>l:^ 10 -3 -7
time>l:^_, 0 -8 8
time>l:^_ab 0 2 -2
time>l:^_am -1 -13 14
time>l:^_around 0 -1 1
time>l:^_at -6 19 -13
time>l:^_die -1 2 0
time>l:^_from 0 6 -5
time>l:^_is 0 1 -1
time>l:^_it's -1 -19 21
time>l:^_not 0 -15 15
time>l:^_on 0 -5 6
time>l:^_start 0 2 -1
time>l:^_starts 0 1 -1
time>l:^_that's 0 4 -4
time>l:^_the -1 -5 6
time>l:^_um 0 1 -1
time>l:^_von 0 5 -5
time>l:acme_: 0 1 -1
time>l:agreed_on 0 7 -7
time>l:and_at -1 3 -2
time>l:and_got 0 2 -2
time>l:auf_den 0 1 -1
time>l:be_at -2 5 -3
time>l:beginnt_um -1 -2 4
time>l:begins_at -3 7 -3
time>l:bitte_auf 5 -4 -1
time>l:but_at 4 2 -5
time>l:by_at 3 -18 15
time>l:dentist_at 0 -1 1
time>l:dentist_on 0 -1 1
time>l:down_for 0 1 -1
time>l:erst_um -3 10 -7
time>l:es_ist -1 -7 9
time>l:es_um 7 2 -8
time>l:for_at -1 9 -8
time>l:from_at 0 2 -1
time>l:gave_me -1 2 -2
time>l:geht_von -2 7 -4
time>l:given_me 0 10 -10
time>l:habe_um 0 -1 2
time>l:immer_um 0 -1 1
time>l:in_at -1 -3 3
time>l:interview_is 0 1 -1
time>l:is_at 4 5 -9
time>l:is_on 0 -10 10
time>l:ist_am 0 -2 2
time>l:ist_der 0 2 -2
time>l:ist_um -4 3 1
time>l:it's_at -7 -1 8
time>l:it's_now 0 1 -1
time>l:it's_on 0 5 -5
time>l:it_at -2 -2 4
time>l:it_is -1 -3 4
time>l:it_on 0 12 -12
time>l:it_starts 0 2 -2
time>l:it_to 0 3 -3
time>l:kids_at -1 -4 5
time>l:make_it 0 7 -7
time>l:me_at -2 -7 9
time>l:me_on 0 8 -8
time>l:mich_auf 0 -2 2
time>l:moved_to -2 -1 3
time>l:nicht_um -2 -2 5
time>l:not_at 9 -11 2
time>l:now_at 0 1 -1
time>l:off_at 0 -3 3
time>l:on_at -1 8 -7
time>l:opens_at 0 -2 3
time>l:postponed_to 0 1 0
time>l:pushed_to 0 1 0
time>l:rescheduled_to 0 1 -1
time>l:runs_from -1 3 -2
time>l:schon_um 2 3 -5
time>l:settled_on 0 1 -1
time>l:should_be -1 2 -2
time>l:shuts_at 0 -1 1
time>l:slot_, 0 6 -6
time>l:so_it's -1 -15 16
time>l:start_at -1 2 -1
time>l:starting_at -1 3 -3
time>l:starts_at -3 2 1
time>l:the_it's 0 7 -7
time>l:they_said -1 -3 4
time>l:time_, -1 -13 14
time>l:time_: 0 1 -1
time>l:time_is 0 2 -2
time>l:time_to 0 5 -4
time>l:to_at 8 3 -11
time>l:uhrzeit_ist 0 2 -2
time>l:wurde_auf 0 2 -1
time>r0:" 0 4 -4
time>r0:$ -9 12 -3
time>r0:) 8 11 -19
time>r0:, -11 9 1
time>r0:. 0 3 -2
time>r0:? 0 8 -8
time>r0:ME -3 -13 16
time>r0:am 0 2 -2
time>r0:an -2 3 -1
time>r0:and -4 -1 5
time>r0:as -1 -1 2
time>r0:auch 0 -2 2
time>r0:auf 7 -5 -2
time>r0:aus -1 -4 5
time>r0:because -1 2 -2
time>r0:bin 0 -1 1
time>r0:but -1 -4 5
time>r0:for 0 4 -4
time>r0:geht -1 -5 6
time>r0:in -1 3 -2
time>r0:instead -2 3 -1
time>r0:is 5 -6 2
time>r0:ist 9 -3 -5
time>r0:it -1 -5 6
time>r0:los -2 4 -2
time>r0:nicht 0 1 -1
time>r0:noch 0 -1 2
time>r0:not -1 3 -2
time>r0:now -1 7 -6
time>r0:oder 0 -2 2
time>r0:on -1 -7 8
time>r0:or 0 -1 1
time>r0:please -1 2 -1
time>r0:rather -1 4 -3
time>r0:sind 5 -2 -3
time>r0:so -1 1 0
time>r0:statt -1 2 -1
time>r0:that -1 3 -2
time>r0:time -3 -5 8
time>r0:to 0 -4 4
time>r0:und -1 3 -2
time>r0:verlegt 0 2 -2
time>r0:verschoben -1 6 -6
time>r0:war -1 1 0
time>r0:was -1 2 -1
time>r0:with -1 -3 3
time>r0:works 0 -2 2
time>r0:ändern -1 1 0
time>r0:– 0 1 -1
time>r:"_, 0 3 -3
time>r:$ -9 12 -3
time>r:)_$ 11 8 -19
time>r:,_$ -5 -7 12
time>r:,_, 0 3 -3
time>r:,_KNOWN -1 -9 9
time>r:,_NAME 0 -15 16
time>r:,_and -1 7 -6
time>r:,_at 0 3 -2
time>r:,_but 0 -1 1
time>r:,_by 0 2 -2
time>r:,_da -1 5 -4
time>r:,_die -1 5 -4
time>r:,_for -1 2 -1
time>r:,_i -1 5 -5
time>r:,_i'll 0 2 -2
time>r:,_ich 5 1 -6
time>r:,_nicht -1 3 -2
time>r:,_no 0 -5 6
time>r:,_not -3 1 2
time>r:,_please -2 -2 4
time>r:,_she 4 -2 -2
time>r:,_so -1 0 1
time>r:,_that 0 3 -3
time>r:,_that's 0 3 -3
time>r:,_the 10 -1 -9
time>r:,_then -1 7 -7
time>r:,_they -1 3 -2
time>r:,_they're -1 3 -3
time>r:,_und -1 -11 12
time>r:,_with -1 -1 1
time>r:?_$ 0 -1 1
time>r:ME_$ -1 -5 5
time>r:an_$ -2 1 0
time>r:an_, 0 2 -2
time>r:and_$ 0 1 -1
time>r:and_goes -1 4 -3
time>r:and_i 0 -4 4
time>r:and_it 0 1 -1
time>r:and_it's 0 1 -1
time>r:and_the -1 -7 9
time>r:auf_$ 7 -5 -2
time>r:aus_dem -1 -4 5
time>r:bin_ich 0 -1 1
time>r:for_me 0 4 -4
time>r:geht_es -1 -1 2
time>r:in_the -1 6 -6
time>r:instead_$ 0 2 -2
time>r:instead_of -1 -1 2
time>r:ist_das 7 -6 -1
time>r:it_is 0 -5 6
time>r:not_HELDtime 0 1 0
time>r:not_at 0 1 0
time>r:now_$ -1 5 -5
time>r:please_$ -1 2 -1
time>r:rather_than -1 4 -3
time>r:sind_london -1 1 0
time>r:so_i -1 -1 2
time>r:statt_$ 0 1 0
time>r:statt_HELDtime 0 1 0
time>r:time_$ -2 1 1
time>r:time_, -1 -6 7
time>r:verlegt_$ 0 2 -1
time>r:verschoben_$ -1 6 -6
time>r:with_KNOWN 0 -7 7
time>r:with_NAME -1 4 -4
time>r:ändern_, 0 1 0
""",
)
STRANGERS = (
    "comes none",
    "-13 13",
    """\
L:" -7 7
L:& 1 -1
L:+ 10 -10
L:, 4 -4
L:/ -3 3
L:0 -5 5
L:: 20 -20
L:= 3 -3
L:KNOWN 33 -33
L:NAME 7 -7
L:^ -1 1
L:a -2 2
L:aber -3 3
L:add 5 -5
L:added 1 -1
L:after 2 -2
L:along 1 -1
L:als -2 2
L:also -6 6
L:an 3 -3
L:anas -8 8
L:and 10 -10
L:anyway 1 -1
L:are -5 5
L:ask 1 -1
L:asked 3 -3
L:at -6 6
L:auch -4 4
L:aus 6 -6
L:ausser 4 -4
L:away 3 -3
L:back -1 1
L:be 7 -7
L:been 1 -1
L:bei -5 5
L:beside -1 1
L:besides -2 2
L:bitte 7 -7
L:boss -4 4
L:both -3 3
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
L:dann 1 -1
L:das 2 -2
L:dass -2 2
L:data 1 -1
L:date -1 1
L:dazu 1 -1
L:der -1 1
L:die -3 3
L:do 2 -2
L:does -4 4
L:don't 1 -1
L:donnerstag 8 -8
L:down -2 2
L:ein -1 1
L:eine -2 2
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
L:gespräch 3 -3
L:gesprächspartner 2 -2
L:gesprächspartnerin 1 -1
L:gestern -1 1
L:get 3 -3
L:given 2 -2
L:good -6 6
L:got 5 -5
L:guy 1 -1
L:habe 2 -2
L:had -11 11
L:hands 1 -1
L:hat -7 7
L:have -1 1
L:he 1 -1
L:heard 3 -3
L:heisst -3 3
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
L:ich -1 1
L:if -7 7
L:ihr 1 -1
L:ihrer 2 -2
L:im -1 1
L:in 3 -3
L:interview 2 -2
L:interviewed 1 -1
L:interviewer 3 -3
L:interviewer's 1 -1
L:interviewerin 1 -1
L:interviewers 1 -1
L:interviews 1 -1
L:invite 1 -1
L:ist -2 2
L:it -1 1
L:it'll 1 -1
L:it's 6 -6
L:jemand 2 -2
L:jetzt 4 -4
L:joins 4 -4
L:just 7 -7
L:kommen 1 -1
L:kommt -2 2
L:krank -6 6
L:kurz 1 -1
L:lady 2 -2
L:last 1 -1
L:laut 1 -1
L:london -1 1
L:macht 1 -1
L:mail 5 -5
L:make 1 -1
L:march 1 -1
L:married 3 -3
L:maybe -3 3
L:me 2 -2
L:meet 6 -6
L:meeting -9 9
L:mehr 1 -1
L:mein -3 3
L:meine -3 3
L:mich 3 -3
L:mine 3 -3
L:minutes -6 6
L:mir -4 4
L:mistake -1 1
L:mit 1 -1
L:more 3 -3
L:my -13 13
L:märz 1 -1
L:n 1 -1
L:name 4 -4
L:namen 5 -5
L:namens 2 -2
L:neben 1 -1
L:new -4 4
L:nicht 4 -4
L:no 2 -2
L:noch 4 -4
L:noon 2 -2
L:not 2 -2
L:now 5 -5
L:nur 4 -4
L:ob -1 1
L:oder -2 2
L:of 3 -3
L:off 2 -2
L:old -2 2
L:on 8 -8
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
L:perhaps -5 5
L:person 2 -2
L:phone 3 -3
L:plus 5 -5
L:pm -1 1
L:probably -1 1
L:put 1 -1
L:rang -1 1
L:read 2 -2
L:reads 1 -1
L:receptionist 1 -1
L:references -18 18
L:referenz -6 6
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
L:she's 1 -1
L:should -6 6
L:side 2 -2
L:sie 6 -6
L:signed 3 -3
L:since -3 3
L:sind 6 -6
L:sitzen 2 -2
L:sitzt -1 1
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
L:stelle 2 -2
L:still -1 1
L:surname -4 4
L:swap -5 5
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
L:to 4 -4
L:told -3 3
L:too 1 -1
L:took 1 -1
L:train -1 1
L:tuesday -6 6
L:two 9 -9
L:uhr -6 6
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
L:will 8 -8
L:with 1 -1
L:would 5 -5
L:wrote 1 -1
L:you 1 -1
L:zone -2 2
L:zuerst -3 3
L:zusätzlich 3 -3
L:zwei -2 2
L:– 2 -2
L:„ 5 -5
R:" -2 2
R:$ -1 1
R:+ 4 -4
R:, -7 7
R:. -2 2
R:/ 1 -1
R:0 1 -1
R:: -8 8
R:? -17 17
R:KNOWN -3 3
R:NAME -11 11
R:a 2 -2
R:aber -3 3
R:about -3 3
R:afternoon -1 1
R:agency -1 1
R:all 2 -2
R:alles 1 -1
R:along 4 -4
R:also 3 -3
R:am -6 6
R:an -4 4
R:analytics 3 -3
R:and 9 -9
R:anwesend -7 7
R:are 2 -2
R:as 13 -13
R:asked -1 1
R:asking -1 1
R:asks 2 -2
R:at -4 4
R:auch -4 4
R:auf -5 5
R:back -1 1
R:be -5 5
R:because 1 -1
R:bei 1 -1
R:beiden -1 1
R:berlin -1 1
R:berliner -1 1
R:beside 2 -2
R:better -2 2
R:bit 1 -1
R:bleibt 1 -1
R:boss -4 4
R:both 5 -5
R:brush -2 2
R:business 3 -3
R:but -6 6
R:call -2 2
R:chef -6 6
R:come 1 -1
R:comes 1 -1
R:coming -1 1
R:could 1 -1
R:covers 3 -3
R:cv -1 1
R:dabei 9 -9
R:dass 2 -2
R:date -1 1
R:day -2 2
R:days -1 1
R:dazu 2 -2
R:dem 3 -3
R:den -7 7
R:der 3 -3
R:die 5 -5
R:do -2 2
R:does 1 -1
R:doesn't -2 2
R:doing 2 -2
R:door -2 2
R:dort -2 2
R:drin 2 -2
R:ein -4 4
R:eine -5 5
R:einer -1 1
R:else 1 -1
R:email 4 -4
R:engineer -1 1
R:ergänzen 2 -2
R:ersetzt 3 -3
R:erst -4 4
R:falsch 5 -5
R:fine -1 1
R:first 2 -2
R:from -1 1
R:front 1 -1
R:führt 2 -2
R:für -4 4
R:gave -1 1
R:gespräch 2 -2
R:going 2 -2
R:got -1 1
R:habe -3 3
R:haben 5 -5
R:half -2 2
R:hat -2 2
R:hatte 1 -1
R:have -8 8
R:he 1 -1
R:he'll 1 -1
R:he's 2 -2
R:helped -1 1
R:her 8 -8
R:herself 2 -2
R:him 3 -3
R:his -5 5
R:hört 1 -1
R:i'm -4 4
R:ich -6 6
R:im 1 -1
R:in 7 -7
R:instead 7 -7
R:interviewer -1 1
R:interviewing 5 -5
R:interviews 1 -1
R:introduced 3 -3
R:is 3 -3
R:ist 1 -1
R:it 2 -2
R:it's -2 2
R:job -2 2
R:join 2 -2
R:joining 4 -4
R:joins 8 -8
R:just 1 -1
R:know -3 3
R:knows -1 1
R:kommt 4 -4
R:last -10 10
R:leads 5 -5
R:like 6 -6
R:link 1 -1
R:longer 2 -2
R:lässt -1 1
R:macht 3 -3
R:mail 1 -1
R:make -5 5
R:me -13 13
R:minuten -2 2
R:minutes -3 3
R:mir -1 1
R:mit 1 -1
R:morning -2 2
R:my -8 8
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
R:noch 2 -2
R:noon 1 -1
R:not 2 -2
R:now 5 -5
R:nur -1 1
R:o'clock 2 -2
R:oder -1 1
R:of -1 1
R:on -4 4
R:only 2 -2
R:or -1 1
R:order 3 -3
R:over 3 -3
R:panel 4 -4
R:passt -2 2
R:per 1 -1
R:place 2 -2
R:please -1 1
R:plus 5 -5
R:pm 2 -2
R:put 1 -1
R:questions 3 -3
R:rang 1 -1
R:rather 1 -1
R:reference -2 2
R:replaces 2 -2
R:rest 1 -1
R:room -2 2
R:runs -1 1
R:said -8 8
R:same -3 3
R:sat -1 1
R:second 3 -3
R:see 2 -2
R:sein -6 6
R:senior -1 1
R:she 5 -5
R:she's 5 -5
R:sich 1 -1
R:sie -1 1
R:since 1 -1
R:sit -1 1
R:sits -2 2
R:sitting 1 -1
R:sitzt 1 -1
R:so -6 6
R:starts 3 -3
R:statt -1 1
R:stays -1 1
R:steht -1 1
R:steps 1 -1
R:sunday -1 1
R:take -6 6
R:taking 2 -2
R:team 1 -1
R:technical 1 -1
R:teil 1 -1
R:tell -4 4
R:th -2 2
R:than 1 -1
R:that -2 2
R:that's 4 -4
R:the 4 -4
R:their -2 2
R:them -1 1
R:themselves 3 -3
R:there -2 2
R:they 1 -1
R:this -2 2
R:three -1 1
R:thursday -1 1
R:till -2 2
R:time -1 1
R:to 4 -4
R:together 2 -2
R:told -1 1
R:tomorrow -13 13
R:too 9 -9
R:uhr -7 7
R:um -5 5
R:und 5 -5
R:uns -1 1
R:until -1 1
R:up -1 1
R:us 2 -2
R:used -3 3
R:vertritt 1 -1
R:wants 1 -1
R:was -7 7
R:wednesday -4 4
R:week -3 3
R:well 3 -3
R:went -1 1
R:when -3 3
R:which -2 2
R:who 2 -2
R:will 1 -1
R:wird -6 6
R:with 8 -8
R:without 1 -1
R:won't -4 4
R:works 1 -1
R:would 6 -6
R:year -9 9
R:years -2 2
R:yes -4 4
R:yet -1 1
R:you -5 5
R:your -2 2
R:zone -1 1
R:zusammen -3 3
R:– 3 -3
R:“ 5 -5
cb:" -5 5
cb:, -3 3
cb:: 9 -9
cb:^ -16 16
cb:also 1 -1
cb:and 8 -8
cb:das 1 -1
cb:der -3 3
cb:die -2 2
cb:since -3 3
cb:so 8 -8
cb:sondern 1 -1
cb:und 5 -5
cb:who 2 -2
ce:$ -8 8
ce:, -3 3
ce:. -2 2
ce:: -2 2
ce:and 3 -3
ce:as 8 -8
ce:because 1 -1
ce:das 2 -2
ce:der -4 4
ce:so -3 3
ce:und 6 -6
ce:who -3 3
cue:against 8 -8
cue:another -45 45
cue:asks -69 69
cue:condition -23 23
cue:doubt -146 146
cue:ends 3 -3
cue:errand -5 5
cue:foreign -66 66
cue:ours 15 -15
cue:own-event -34 34
cue:positive 6 -6
cue:reason 29 -29
cue:request 19 -19
cue:starts 5 -5
cue:unsure -7 7
cue:wants 15 -15
given:False -35 35
given:True 34 -34
l0:" -8 8
l0:& 5 -5
l0:+ 33 -33
l0:, 24 -24
l0:0 -1 1
l0:: 17 -17
l0:= 11 -11
l0:> 1 -1
l0:^ 14 -14
l0:a 12 -12
l0:add 17 -17
l0:along 3 -3
l0:also -2 2
l0:and 2 -2
l0:are -5 5
l0:at -4 4
l0:be 8 -8
l0:bringing 9 -9
l0:brings 1 -1
l0:brother 6 -6
l0:by 11 -11
l0:called -20 20
l0:dafür 5 -5
l0:das 5 -5
l0:der -9 9
l0:die -1 1
l0:ein -2 2
l0:eine -8 8
l0:es -16 16
l0:for -3 3
l0:friend -1 1
l0:from -13 13
l0:führen 2 -2
l0:führt -1 1
l0:have 17 -17
l0:heisst -26 26
l0:ich -16 16
l0:in 4 -4
l0:is 7 -7
l0:ist -4 4
l0:it's 7 -7
l0:jetzt 3 -3
l0:just 36 -36
l0:kommen 1 -1
l0:kommt -12 12
l0:maybe -5 5
l0:meet 12 -12
l0:meeting -11 11
l0:mein -1 1
l0:meine -6 6
l0:mit -20 20
l0:named -1 1
l0:namens 7 -7
l0:neighbour -1 1
l0:new -11 11
l0:noch 9 -9
l0:now 9 -9
l0:o'clock -2 2
l0:oder -6 6
l0:of 1 -1
l0:on -10 10
l0:only 10 -10
l0:or -15 15
l0:perhaps -22 22
l0:plus 18 -18
l0:pm -5 5
l0:put 2 -2
l0:sind -1 1
l0:so 17 -17
l0:sondern 4 -4
l0:spelled 2 -2
l0:springt 1 -1
l0:that 10 -10
l0:the -6 6
l0:to -23 23
l0:uhr -21 21
l0:und 6 -6
l0:von 19 -19
l0:war -10 10
l0:was -4 4
l0:wife -1 1
l0:wird 1 -1
l0:with -6 6
l1:, -5 5
l1:- 1 -1
l1:0 -12 12
l1:: -1 1
l1:KNOWN 36 -36
l1:NAME 21 -21
l1:^ 9 -9
l1:a 4 -4
l1:acme -1 1
l1:also -26 26
l1:and 29 -29
l1:auch 2 -2
l1:back -4 4
l1:be -4 4
l1:bitte 7 -7
l1:brings 3 -3
l1:but -1 1
l1:call 2 -2
l1:changed 6 -6
l1:could -3 3
l1:das -9 9
l1:dazu 3 -3
l1:ein 2 -2
l1:er 3 -3
l1:es 7 -7
l1:gespräch 8 -8
l1:gesprächspartner 9 -9
l1:guy 1 -1
l1:hat -27 27
l1:her 13 -13
l1:i'm -3 3
l1:in -7 7
l1:interview -1 1
l1:interviewer 13 -13
l1:interviewerin 5 -5
l1:interviewers 3 -3
l1:invitation -4 4
l1:is -7 7
l1:ist 14 -14
l1:it -2 2
l1:it's 2 -2
l1:kommt -9 9
l1:krank 4 -4
l1:macht -16 16
l1:me 7 -7
l1:meet 3 -3
l1:my -20 20
l1:name -3 3
l1:nicht 7 -7
l1:noch -2 2
l1:now 13 -13
l1:on 2 -2
l1:one -3 3
l1:one-on-one 8 -8
l1:out -20 20
l1:over 3 -3
l1:person 5 -5
l1:please 3 -3
l1:plus 1 -1
l1:put 3 -3
l1:questions 2 -2
l1:raus 1 -1
l1:replaced 8 -8
l1:she 1 -1
l1:sick 2 -2
l1:sie 6 -6
l1:so 1 -1
l1:someone 1 -1
l1:sondern 1 -1
l1:speaking 2 -2
l1:talking 4 -4
l1:the -1 1
l1:they 9 -9
l1:to 2 -2
l1:train -3 3
l1:two 2 -2
l1:uhr -4 4
l1:und -4 4
l1:will 7 -7
l1:you 4 -4
l1:zone -2 2
l2:" -11 11
l2:+ 1 -1
l2:, 18 -18
l2:0 -21 21
l2:: 9 -9
l2:KNOWN -33 33
l2:NAME 16 -16
l2:^ -9 9
l2:a -16 16
l2:add 2 -2
l2:also 12 -12
l2:an 3 -3
l2:and 9 -9
l2:are -17 17
l2:auch 8 -8
l2:be 6 -6
l2:been -5 5
l2:bitte 2 -2
l2:both 10 -10
l2:company -7 7
l2:dabei 1 -1
l2:das -1 1
l2:der 9 -9
l2:es 1 -1
l2:for 1 -1
l2:full 21 -21
l2:führen 1 -1
l2:für 3 -3
l2:gespräch 2 -2
l2:her -27 27
l2:his 1 -1
l2:i 1 -1
l2:i'll 2 -2
l2:i'm -4 4
l2:interview 16 -16
l2:interviewer 2 -2
l2:interviewer's 1 -1
l2:is -19 19
l2:ist -1 1
l2:it 2 -2
l2:just 3 -3
l2:kann -1 1
l2:kommen 1 -1
l2:kommt 12 -12
l2:macht 4 -4
l2:make 1 -1
l2:me 8 -8
l2:meet 2 -2
l2:meeting -25 25
l2:minutes -9 9
l2:mit 17 -17
l2:more 1 -1
l2:my -13 13
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
l2:so 5 -5
l2:statt 2 -2
l2:swap 7 -7
l2:that -1 1
l2:the 13 -13
l2:they're -2 2
l2:to 7 -7
l2:two 9 -9
l2:uhr 6 -6
l2:um -10 10
l2:und 8 -8
l2:was -1 1
l2:wird -7 7
l2:with 5 -5
l2:wrong 1 -1
l3:, 6 -6
l3:0 15 -15
l3:: 13 -13
l3:KNOWN 3 -3
l3:NAME 20 -20
l3:^ -10 10
l3:a 5 -5
l3:am 1 -1
l3:and 23 -23
l3:at -36 36
l3:be 2 -2
l3:can't 1 -1
l3:da 2 -2
l3:dabei 3 -3
l3:das 13 -13
l3:der 7 -7
l3:die -7 7
l3:es 7 -7
l3:friday -1 1
l3:from -8 8
l3:gespräch 1 -1
l3:got 3 -3
l3:has -5 5
l3:her 2 -2
l3:i -9 9
l3:i'll 5 -5
l3:i'm -26 26
l3:in -4 4
l3:instead 1 -1
l3:interview 4 -4
l3:interviewers 2 -2
l3:is 13 -13
l3:isn't 2 -2
l3:ist -26 26
l3:it -2 2
l3:it's 2 -2
l3:jetzt 1 -1
l3:leute 1 -1
l3:macht -2 2
l3:me -4 4
l3:meet 5 -5
l3:meeting 2 -2
l3:mit -2 2
l3:my 3 -3
l3:name 2 -2
l3:neben 12 -12
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
l3:that 2 -2
l3:the 1 -1
l3:they -7 7
l3:time -6 6
l3:to 7 -7
l3:two 3 -3
l3:uhr 4 -4
l3:um 12 -12
l3:und 3 -3
l3:wednesday 3 -3
l3:who 3 -3
l3:will 10 -10
l3:with -4 4
l3:zwei 2 -2
l:,_a -1 1
l:,_and 21 -21
l:,_it's 2 -2
l:,_mit 6 -6
l:,_so 13 -13
l:,_sondern 4 -4
l:,_und 2 -2
l:,_with -11 11
l:-_> 1 -1
l:0_, 16 -16
l:0_and -7 7
l:0_o'clock -2 2
l:0_pm -5 5
l:0_uhr -21 21
l:0_with 8 -8
l::_" -8 8
l:KNOWN_& 7 -7
l:KNOWN_+ 9 -9
l:KNOWN_, 44 -44
l:KNOWN_: 3 -3
l:KNOWN_and -7 7
l:KNOWN_but 1 -1
l:KNOWN_for 7 -7
l:KNOWN_it's 2 -2
l:KNOWN_kommt 1 -1
l:KNOWN_or -9 9
l:KNOWN_plus 9 -9
l:KNOWN_und -18 18
l:KNOWN_with 5 -5
l:NAME_+ 2 -2
l:NAME_, 33 -33
l:NAME_and -24 24
l:NAME_from -6 6
l:NAME_oder -5 5
l:NAME_und 11 -11
l:^ 14 -14
l:^_+ 13 -13
l:^_, -19 19
l:^_add 14 -14
l:^_also 7 -7
l:^_and 5 -5
l:^_der 9 -9
l:^_is -10 10
l:^_it's 1 -1
l:^_just 36 -36
l:^_mein -1 1
l:^_meine -5 5
l:^_mit 1 -1
l:^_only 3 -3
l:^_perhaps -22 22
l:^_plus 7 -7
l:^_with 10 -10
l:and_a 17 -17
l:and_with 1 -1
l:back_from -1 1
l:back_to -3 3
l:bitte_noch 7 -7
l:brings_along 3 -3
l:dazu_kommt 1 -1
l:er_heisst 3 -3
l:gespräch_führt 3 -3
l:gesprächspartner_ist 6 -6
l:i'm_meeting -7 7
l:in_new -3 3
l:interview_with -2 2
l:interviewer_is 6 -6
l:interviewers_: 1 -1
l:is_bringing 7 -7
l:is_called -31 31
l:is_now 3 -3
l:is_with 15 -15
l:it's_with 2 -2
l:it_, 4 -4
l:it_was -2 2
l:krank_, 4 -4
l:my_brother -1 1
l:my_neighbour -1 1
l:my_wife -1 1
l:name_: 7 -7
l:name_is -10 10
l:one-on-one_with 8 -8
l:one_with -9 9
l:out_, -18 18
l:over_to 3 -3
l:please_add 2 -2
l:plus_, 1 -1
l:pm_, -12 12
l:put_in 3 -3
l:questions_is 2 -2
l:raus_, 1 -1
l:replaced_by 8 -8
l:sick_, 1 -1
l:sie_heisst 3 -3
l:sie_springt 3 -3
l:someone_called 2 -2
l:sondern_mit 1 -1
l:speaking_with 2 -2
l:talking_to 3 -3
l:uhr_sind -5 5
l:und_mit 3 -3
l:will_be 1 -1
lc:& 5 -5
lc:+ 34 -34
lc:0 -25 25
lc:= 12 -12
lc:> 1 -1
lc:KNOWN -43 43
lc:NAME -18 18
lc:a -1 1
lc:acme 1 -1
lc:add 17 -17
lc:along 3 -3
lc:als -14 14
lc:am -10 10
lc:an 8 -8
lc:are -5 5
lc:at -6 6
lc:back -5 5
lc:be 18 -18
lc:been 3 -3
lc:besides -12 12
lc:bitte 29 -29
lc:bring -3 3
lc:bringing 9 -9
lc:brings 4 -4
lc:brother 6 -6
lc:by 14 -14
lc:call -23 23
lc:called -20 20
lc:company -7 7
lc:could -20 20
lc:dafür 5 -5
lc:dazu 3 -3
lc:do -2 2
lc:ein -6 6
lc:eine -8 8
lc:er 3 -3
lc:es 1 -1
lc:flight -1 1
lc:for -6 6
lc:friday 8 -8
lc:friend -1 1
lc:from -16 16
lc:full 21 -21
lc:führen 2 -2
lc:führt -1 1
lc:für 3 -3
lc:gespräch 7 -7
lc:gesprächspartner 9 -9
lc:gesprächspartnerin 4 -4
lc:get 9 -9
lc:got 2 -2
lc:guy 1 -1
lc:had -8 8
lc:hands 3 -3
lc:has -4 4
lc:hat -29 29
lc:have -1 1
lc:heard -8 8
lc:heisst -13 13
lc:her -20 20
lc:hiring 6 -6
lc:his 1 -1
lc:home -1 1
lc:i -4 4
lc:i'll 5 -5
lc:i'm -8 8
lc:ich -11 11
lc:if -3 3
lc:ihrer 6 -6
lc:im -12 12
lc:in -8 8
lc:instead 5 -5
lc:interview 25 -25
lc:interviewed 2 -2
lc:interviewer 16 -16
lc:interviewer's 4 -4
lc:interviewers 2 -2
lc:invitation -4 4
lc:is 5 -5
lc:isn't 1 -1
lc:ist -13 13
lc:it -7 7
lc:it'll 4 -4
lc:it's 16 -16
lc:itself -2 2
lc:jetzt 3 -3
lc:job -3 3
lc:just 34 -34
lc:kommen 2 -2
lc:kommt -19 19
lc:lady 1 -1
lc:macht -11 11
lc:mail 26 -26
lc:maybe -11 11
lc:me 14 -14
lc:meet 15 -15
lc:meeting -14 14
lc:mein -4 4
lc:meine -13 13
lc:mir -18 18
lc:mit -11 11
lc:moved -1 1
lc:my 7 -7
lc:name 7 -7
lc:named -1 1
lc:namens 7 -7
lc:neben -8 8
lc:neighbour -1 1
lc:new -11 11
lc:noch 6 -6
lc:noon 7 -7
lc:now 24 -24
lc:nur 4 -4
lc:o'clock -2 2
lc:oder -7 7
lc:on -1 1
lc:one -8 8
lc:one-on-one 8 -8
lc:only 10 -10
lc:or -21 21
lc:over 11 -11
lc:panel 2 -2
lc:perhaps -22 22
lc:person 6 -6
lc:phone 6 -6
lc:please 3 -3
lc:plus 18 -18
lc:pm 7 -7
lc:put 5 -5
lc:questions 2 -2
lc:read 6 -6
lc:referenz -25 25
lc:replace 2 -2
lc:replaced -23 23
lc:says 22 -22
lc:she -2 2
lc:she's 5 -5
lc:sie 25 -25
lc:sind 2 -2
lc:sister -1 1
lc:sitzt -3 3
lc:someone 1 -1
lc:speaking 1 -1
lc:spelled 2 -2
lc:springt 1 -1
lc:statt 6 -6
lc:stelle 6 -6
lc:swap -18 18
lc:talking 5 -5
lc:that 9 -9
lc:the 7 -7
lc:then -5 5
lc:there -19 19
lc:they 9 -9
lc:they're 4 -4
lc:thursday -1 1
lc:time -8 8
lc:to -16 16
lc:told 1 -1
lc:uhr -27 27
lc:um -6 6
lc:von 17 -17
lc:war -10 10
lc:was -7 7
lc:we -3 3
lc:wednesday 11 -11
lc:wife -1 1
lc:will 5 -5
lc:wird 7 -7
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
lr:,_in 7 -7
lr:,_is 10 -10
lr:,_macht 2 -2
lr:,_takes -24 24
lr:,_und 2 -2
lr:,_vertritt 2 -2
lr:,_will 2 -2
lr:,_übernimmt 4 -4
lr::_$ -1 1
lr::_, 16 -16
lr::_and -16 16
lr::_und 1 -1
lr:=_$ 10 -10
lr:>_$ 1 -1
lr:^_$ 23 -23
lr:^_, 29 -29
lr:^_0 14 -14
lr:^_and 14 -14
lr:^_comes 5 -5
lr:^_does 11 -11
lr:^_for 10 -10
lr:^_from -1 1
lr:^_hat 14 -14
lr:^_in -7 7
lr:^_instead 4 -4
lr:^_is -5 5
lr:^_ist -10 10
lr:^_joins 20 -20
lr:^_kommt 5 -5
lr:^_leads 18 -18
lr:^_rang 2 -2
lr:^_replaces 6 -6
lr:^_runs 5 -5
lr:^_statt 2 -2
lr:^_steps 4 -4
lr:^_takes 22 -22
lr:^_war -13 13
lr:^_was -16 16
lr:^_will 31 -31
lr:a_$ 2 -2
lr:a_, -3 3
lr:add_$ 2 -2
lr:add_please 2 -2
lr:along_$ 2 -2
lr:also_$ -9 9
lr:and_$ 13 -13
lr:and_, -7 7
lr:and_are 1 -1
lr:and_comes 1 -1
lr:and_is 7 -7
lr:and_will 18 -18
lr:are_and -4 4
lr:at_, -1 1
lr:be_$ 12 -12
lr:be_instead 3 -3
lr:bringing_$ 5 -5
lr:but_$ -1 1
lr:by_$ 5 -5
lr:called_$ -24 24
lr:called_, 2 -2
lr:ein_$ 2 -2
lr:es_$ -16 16
lr:for_$ -9 9
lr:from_$ 4 -4
lr:from_, -3 3
lr:führen_und 2 -2
lr:heisst_$ -43 43
lr:heisst_, 13 -13
lr:heisst_und 4 -4
lr:in_$ 4 -4
lr:is_$ -18 18
lr:is_, 23 -23
lr:is_and 2 -2
lr:is_coming -10 10
lr:ist_$ -11 11
lr:ist_, 10 -10
lr:it's_$ -8 8
lr:it's_, 2 -2
lr:it's_now 3 -3
lr:kommen_und 1 -1
lr:kommt_$ 3 -3
lr:meeting_and -11 11
lr:mit_$ 4 -4
lr:mit_, 7 -7
lr:mit_statt 1 -1
lr:namens_$ 14 -14
lr:new_and -2 2
lr:noch_$ 1 -1
lr:noch_dazu 8 -8
lr:noch_und 2 -2
lr:now_$ 7 -7
lr:o'clock_/ -2 2
lr:oder_, -3 3
lr:on_$ -7 7
lr:only_$ 1 -1
lr:plus_$ 12 -12
lr:pm_/ -5 5
lr:sind_, -5 5
lr:so_$ 9 -9
lr:so_is 13 -13
lr:sondern_$ 2 -2
lr:spelled_, 2 -2
lr:springt_ein 3 -3
lr:that_, 18 -18
lr:that_will 4 -4
lr:to_$ -5 5
lr:to_, -19 19
lr:uhr_$ -13 13
lr:uhr_, -5 5
lr:und_$ 15 -15
lr:und_, 3 -3
lr:und_kommt 2 -2
lr:with_$ -7 7
lr:with_, -17 17
lr:with_and 9 -9
lr:with_at 4 -4
lr:with_in 8 -8
lr:with_instead 9 -9
lr:with_on -4 4
names:1 -5 5
names:2 -11 11
names:3 6 -6
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
o:acme -8 8
o:after 1 -1
o:again -2 2
o:all 1 -1
o:also -3 3
o:am -2 2
o:an 4 -4
o:and -11 11
o:any 4 -4
o:assistant -1 1
o:at 5 -5
o:auch 2 -2
o:auf 2 -2
o:aus 6 -6
o:away -2 2
o:back 5 -5
o:be 3 -3
o:been -5 5
o:begins -1 1
o:bei 2 -2
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
o:dabei 5 -5
o:das -1 1
o:data 2 -2
o:day 7 -7
o:dem 1 -1
o:den 1 -1
o:der 8 -8
o:die 6 -6
o:do -5 5
o:does -3 3
o:double 4 -4
o:down 3 -3
o:dropped 3 -3
o:ein 2 -2
o:engineer -1 1
o:es -10 10
o:flu 1 -1
o:for -3 3
o:friday 2 -2
o:from 1 -1
o:gespräch 6 -6
o:good 1 -1
o:got 5 -5
o:habe -3 3
o:had 3 -3
o:haha -1 1
o:half 4 -4
o:have 2 -2
o:he 4 -4
o:he'll -6 6
o:hello -2 2
o:her 14 -14
o:his -9 9
o:home 1 -1
o:hour 4 -4
o:hr 4 -4
o:i 11 -11
o:i'll -1 1
o:i'm 4 -4
o:ich 1 -1
o:ill -1 1
o:in 4 -4
o:instead -2 2
o:interview -8 8
o:interviewer -1 1
o:is 1 -1
o:isn't 3 -3
o:ist -7 7
o:it 12 -12
o:it's -8 8
o:just 1 -1
o:kid 3 -3
o:kids 4 -4
o:know 1 -1
o:knows 1 -1
o:kollegin 1 -1
o:kommen 5 -5
o:kommt -1 1
o:last 2 -2
o:left 1 -1
o:lisbon 1 -1
o:mail 1 -1
o:mails 1 -1
o:make -3 3
o:march -4 4
o:me -2 2
o:meet -7 7
o:meeting -1 1
o:mehr 1 -1
o:minutes -6 6
o:mir 2 -2
o:mit -4 4
o:mittwoch -2 2
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
o:still -8 8
o:surname 2 -2
o:takes 3 -3
o:taking 1 -1
o:team -1 1
o:th -3 3
o:thank -4 4
o:thanks -1 1
o:that 2 -2
o:the 3 -3
o:them -3 3
o:these 2 -2
o:they 2 -2
o:thing 1 -1
o:things 1 -1
o:thursday -2 2
o:time -4 4
o:to 4 -4
o:told -1 1
o:training 1 -1
o:two 3 -3
o:uhr -11 11
o:um -2 2
o:und -7 7
o:uns 2 -2
o:up 8 -8
o:very -4 4
o:video -1 1
o:von 1 -1
o:w 6 -6
o:war 1 -1
o:was 1 -1
o:we -2 2
o:wednesday -6 6
o:week -2 2
o:who 9 -9
o:will 11 -11
o:wir -4 4
o:with 7 -7
o:won't 8 -8
o:wrist 2 -2
o:wrong 5 -5
o:wrote 1 -1
o:you 1 -1
o:your -4 4
o:zum 5 -5
part:besides -11 11
part:come 75 -75
part:gone -14 14
part:more 86 -86
part:none -94 94
part:only 72 -72
part:told -117 117
r0:$ 40 -40
r0:+ 13 -13
r0:, 37 -37
r0:/ 3 -3
r0:0 13 -13
r0:: -2 2
r0:? -5 5
r0:along 2 -2
r0:and 13 -13
r0:are 2 -2
r0:as 9 -9
r0:asks 6 -6
r0:at -3 3
r0:auch -8 8
r0:coming -10 10
r0:covers 8 -8
r0:dabei -5 5
r0:das 4 -4
r0:dazu 4 -4
r0:does 16 -16
r0:ein 3 -3
r0:ersetzt 13 -13
r0:for 15 -15
r0:from -4 4
r0:führt 4 -4
r0:has 11 -11
r0:hat -2 2
r0:hört 1 -1
r0:im -5 5
r0:in -7 7
r0:instead 16 -16
r0:is 11 -11
r0:ist -12 12
r0:joins 18 -18
r0:kommt 13 -13
r0:last -34 34
r0:leads 18 -18
r0:macht 7 -7
r0:next -7 7
r0:not 2 -2
r0:now 10 -10
r0:oder -2 2
r0:on -6 6
r0:or -3 3
r0:please 10 -10
r0:rang 2 -2
r0:replaces 7 -7
r0:runs 1 -1
r0:said -4 4
r0:sat -4 4
r0:says -13 13
r0:sits -7 7
r0:sitzt 9 -9
r0:so -1 1
r0:stands 2 -2
r0:statt 5 -5
r0:steps 5 -5
r0:takes -1 1
r0:that -3 3
r0:the 5 -5
r0:to 18 -18
r0:too 16 -16
r0:und 8 -8
r0:vertritt 6 -6
r0:war -14 14
r0:was -17 17
r0:who -10 10
r0:will 27 -27
r0:with 24 -24
r0:works -14 14
r0:wrote -1 1
r0:übernimmt 7 -7
r1:$ 13 -13
r1:, 15 -15
r1:0 33 -33
r1:KNOWN 6 -6
r1:NAME 25 -25
r1:a 2 -2
r1:acme -11 11
r1:along 7 -7
r1:also -3 3
r1:am 1 -1
r1:an -11 11
r1:and 13 -13
r1:as 2 -2
r1:at -12 12
r1:auch 8 -8
r1:be -21 21
r1:berlin -2 2
r1:beside -4 4
r1:both 4 -4
r1:but -7 7
r1:coming 2 -2
r1:das -3 3
r1:der -17 17
r1:die 21 -21
r1:do -3 3
r1:does -3 3
r1:doing 4 -4
r1:ein 7 -7
r1:eine 7 -7
r1:for 7 -7
r1:friday -1 1
r1:gespräch 5 -5
r1:going 7 -7
r1:he -3 3
r1:her -4 4
r1:i 6 -6
r1:ich -15 15
r1:in 9 -9
r1:interview 4 -4
r1:interviewing 15 -15
r1:is -6 6
r1:it 3 -3
r1:it's 4 -4
r1:join 7 -7
r1:joining 10 -10
r1:make -19 19
r1:me -20 20
r1:mir -9 9
r1:mit 4 -4
r1:my -4 4
r1:nicht -2 2
r1:noch 1 -1
r1:of 9 -9
r1:on -2 2
r1:one -3 3
r1:over 3 -3
r1:please 1 -1
r1:same -11 11
r1:she -1 1
r1:she's 16 -16
r1:sich 3 -3
r1:sie 4 -4
r1:sit 14 -14
r1:sitting 3 -3
r1:so -3 3
r1:stepping 1 -1
r1:take -12 12
r1:taking 3 -3
r1:that -7 7
r1:the 2 -2
r1:there -8 8
r1:they -7 7
r1:thursday 1 -1
r1:to -17 17
r1:too -8 8
r1:und 18 -18
r1:well 9 -9
r1:who 2 -2
r1:will 2 -2
r1:with -5 5
r1:zu -4 4
r2:$ 39 -39
r2:, -28 28
r2:0 5 -5
r2:? -12 12
r2:KNOWN 50 -50
r2:NAME -8 8
r2:a 9 -9
r2:all 11 -11
r2:and 5 -5
r2:are 2 -2
r2:as 2 -2
r2:at -8 8
r2:auf -6 6
r2:be -10 10
r2:bei -7 7
r2:berliner -2 2
r2:dabei 24 -24
r2:dazu -2 2
r2:die -8 8
r2:doing 1 -1
r2:ein -25 25
r2:for -3 3
r2:from -13 13
r2:gespräch 3 -3
r2:hat 2 -2
r2:hatte 5 -5
r2:her 2 -2
r2:i -3 3
r2:in 1 -1
r2:instead 14 -14
r2:interview 2 -2
r2:interviews 2 -2
r2:is 3 -3
r2:ist 10 -10
r2:it -21 21
r2:joining 5 -5
r2:me -8 8
r2:minutes -1 1
r2:my -15 15
r2:name 10 -10
r2:noch 7 -7
r2:now 8 -8
r2:of -2 2
r2:on -6 6
r2:over 8 -8
r2:place 21 -21
r2:please 10 -10
r2:runs -6 6
r2:sie -12 12
r2:sitting 2 -2
r2:talk -1 1
r2:the -4 4
r2:there -4 4
r2:till -7 7
r2:to 2 -2
r2:too 7 -7
r2:us -1 1
r2:von 14 -14
r2:will 3 -3
r2:with 2 -2
r2:zu 2 -2
r3:$ -7 7
r3:, -18 18
r3:0 -22 22
r3:? -19 19
r3:KNOWN 23 -23
r3:NAME 12 -12
r3:a -10 10
r3:acme 6 -6
r3:am -13 13
r3:and 11 -11
r3:as 8 -8
r3:at 3 -3
r3:auch 9 -9
r3:be 2 -2
r3:because 5 -5
r3:both 9 -9
r3:da 3 -3
r3:das -10 10
r3:dazu 1 -1
r3:den -8 8
r3:die -5 5
r3:es 1 -1
r3:for -3 3
r3:from 6 -6
r3:gespräch 14 -14
r3:has 1 -1
r3:he 6 -6
r3:her 11 -11
r3:in 6 -6
r3:instead -4 4
r3:interview 7 -7
r3:is 1 -1
r3:ist 16 -16
r3:it 18 -18
r3:job -3 3
r3:link 2 -2
r3:me -7 7
r3:my 2 -2
r3:n 2 -2
r3:next 1 -1
r3:nicht -35 35
r3:not 7 -7
r3:now 4 -4
r3:of 4 -4
r3:on -6 6
r3:panel 3 -3
r3:see 4 -4
r3:so -3 3
r3:that -1 1
r3:the -20 20
r3:there 1 -1
r3:this -3 3
r3:till -2 2
r3:time -1 1
r3:to 13 -13
r3:too 2 -2
r3:und 3 -3
r3:well -8 8
r3:will -13 13
r3:with 1 -1
r:$ 40 -40
r:+_NAME 5 -5
r:,_$ -14 14
r:,_0 28 -28
r:,_KNOWN 6 -6
r:,_NAME 22 -22
r:,_a 4 -4
r:,_also -5 5
r:,_and 3 -3
r:,_but -7 7
r:,_das -16 16
r:,_die 5 -5
r:,_i 6 -6
r:,_ich 2 -2
r:,_is 3 -3
r:,_mit 18 -18
r:,_nicht -2 2
r:,_not -1 1
r:,_please 1 -1
r:,_she -1 1
r:,_she's 17 -17
r:,_so 4 -4
r:,_they -7 7
r:,_und 1 -1
r:,_will 1 -1
r:,_with 9 -9
r:/_berlin -7 7
r:?_$ -5 5
r:along_$ 2 -2
r:and_KNOWN 11 -11
r:and_NAME -2 2
r:and_it's -1 1
r:at_0 6 -6
r:at_the -6 6
r:comes_along 4 -4
r:comes_in 2 -2
r:coming_too -10 10
r:dabei_$ -5 5
r:das_gespräch 4 -4
r:dazu_$ 3 -3
r:does_it 13 -13
r:does_the 1 -1
r:ein_$ 3 -3
r:for_KNOWN 10 -10
r:from_NAME -16 16
r:from_the 4 -4
r:führt_das 2 -2
r:hat_mir -4 4
r:in_$ 6 -6
r:instead_$ 7 -7
r:instead_of 9 -9
r:is_KNOWN -31 31
r:is_coming 2 -2
r:is_doing 2 -2
r:is_going 7 -7
r:is_joining 10 -10
r:is_sitting 3 -3
r:is_taking 3 -3
r:is_the -1 1
r:ist_auch 7 -7
r:joins_$ 12 -12
r:joins_KNOWN 4 -4
r:kommt_auch 7 -7
r:kommt_noch 3 -3
r:macht_das 9 -9
r:not_KNOWN 2 -2
r:now_$ 11 -11
r:now_, 2 -2
r:oder_NAME -2 2
r:on_friday -1 1
r:please_$ 8 -8
r:replaces_KNOWN 5 -5
r:runs_it 5 -5
r:sat_beside -4 4
r:sits_in -6 6
r:stands_in 2 -2
r:statt_KNOWN 10 -10
r:steps_in 5 -5
r:takes_it -10 10
r:takes_over 2 -2
r:too_$ 16 -16
r:und_NAME 25 -25
r:vertritt_sie 2 -2
r:will_also 1 -1
r:will_be 9 -9
r:will_do -6 6
r:will_interview 4 -4
r:will_join 7 -7
r:will_sit 14 -14
r:will_take -12 12
r:übernimmt_$ 1 -1
r:übernimmt_das 3 -3
rc:+ 13 -13
rc:/ 3 -3
rc:0 -16 16
rc:? -42 42
rc:KNOWN -30 30
rc:NAME -14 14
rc:a -10 10
rc:about -11 11
rc:acme -13 13
rc:all 12 -12
rc:along 14 -14
rc:am -9 9
rc:an -20 20
rc:are 3 -3
rc:asks 6 -6
rc:at -27 27
rc:auch 11 -11
rc:be -7 7
rc:bei 2 -2
rc:berlin -2 2
rc:beside 7 -7
rc:boss -12 12
rc:both 9 -9
rc:by 1 -1
rc:call 12 -12
rc:candidates 1 -1
rc:come 2 -2
rc:coming -7 7
rc:covers 13 -13
rc:dabei 11 -11
rc:day -6 6
rc:dazu 3 -3
rc:dem 11 -11
rc:do -3 3
rc:does 16 -16
rc:doing 9 -9
rc:door -8 8
rc:down 1 -1
rc:drin 5 -5
rc:ein -15 15
rc:ersetzt 13 -13
rc:es -3 3
rc:fine -3 3
rc:for 16 -16
rc:friday -1 1
rc:from -3 3
rc:führt 4 -4
rc:gemeint -2 2
rc:gespräch 17 -17
rc:going 7 -7
rc:got -2 2
rc:has 11 -11
rc:hat -7 7
rc:helped -3 3
rc:her 20 -20
rc:herself 4 -4
rc:his 1 -1
rc:hört 1 -1
rc:i 22 -22
rc:im -4 4
rc:in -4 4
rc:instead 18 -18
rc:interview 9 -9
rc:interviewer -10 10
rc:interviewing 15 -15
rc:interviews 4 -4
rc:is -3 3
rc:ist -12 12
rc:it 12 -12
rc:job -7 7
rc:join 7 -7
rc:joining 11 -11
rc:joins 18 -18
rc:kommt 13 -13
rc:last -38 38
rc:leads 18 -18
rc:luck -1 1
rc:macht 7 -7
rc:make -19 19
rc:me -17 17
rc:might -1 1
rc:minutes -8 8
rc:mir -15 15
rc:mit -9 9
rc:morning -4 4
rc:my -9 9
rc:name 2 -2
rc:next -6 6
rc:noch 9 -9
rc:noon 4 -4
rc:not 10 -10
rc:now 17 -17
rc:oder -2 2
rc:of -5 5
rc:on 23 -23
rc:one -2 2
rc:or -3 3
rc:over 8 -8
rc:place 6 -6
rc:please 11 -11
rc:questions 5 -5
rc:rang 2 -2
rc:rather 4 -4
rc:reference -9 9
rc:replaces 7 -7
rc:runs -5 5
rc:said -4 4
rc:same -14 14
rc:sat -4 4
rc:says -3 3
rc:sein 1 -1
rc:sich 3 -3
rc:sie 5 -5
rc:sit -6 6
rc:sits -7 7
rc:sitting 4 -4
rc:sitzt 9 -9
rc:stands 2 -2
rc:statt 7 -7
rc:stepping 1 -1
rc:steps 5 -5
rc:sunday -6 6
rc:take -12 12
rc:takes -1 1
rc:taking 4 -4
rc:talk -1 1
rc:technical 5 -5
rc:th -10 10
rc:than 4 -4
rc:that -4 4
rc:the 19 -19
rc:them -3 3
rc:there -12 12
rc:this -6 6
rc:three -4 4
rc:thursday 1 -1
rc:till -8 8
rc:together 6 -6
rc:too 18 -18
rc:until -4 4
rc:up -7 7
rc:us 5 -5
rc:vertritt 6 -6
rc:war -15 15
rc:was -17 17
rc:wednesday -3 3
rc:will 27 -27
rc:with 13 -13
rc:works 4 -4
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
w:0 -4 4
w:: 12 -12
w:= 3 -3
w:? -17 17
w:KNOWN 30 -30
w:ME -1 1
w:NAME -2 2
w:a -1 1
w:aber -6 6
w:about -3 3
w:accent 6 -6
w:add 5 -5
w:added 1 -1
w:after 2 -2
w:afternoon -1 1
w:agency -1 1
w:all 2 -2
w:allein 1 -1
w:alles 1 -1
w:along 5 -5
w:alongside 1 -1
w:als -1 1
w:also -3 3
w:am -6 6
w:an -2 2
w:analytics 3 -3
w:anas -13 13
w:and 18 -18
w:andere -2 2
w:anwesend -7 7
w:anyway 1 -1
w:are -4 4
w:as 13 -13
w:ask 1 -1
w:asked 2 -2
w:asks 1 -1
w:at -10 10
w:auch -8 8
w:auf -7 7
w:aus 6 -6
w:ausser 4 -4
w:away 3 -3
w:back -2 2
w:be 2 -2
w:because 1 -1
w:been 1 -1
w:bei -3 3
w:beide 1 -1
w:beiden -1 1
w:berlin -2 2
w:berliner -1 1
w:beside 1 -1
w:besides -2 2
w:bit 1 -1
w:bitte 7 -7
w:bleibt 1 -1
w:bless -3 3
w:boss -8 8
w:both 2 -2
w:bring -1 1
w:bringing 2 -2
w:brings 1 -1
w:brother -2 2
w:bruder -7 7
w:brush -2 2
w:business 2 -2
w:but -3 3
w:by 1 -1
w:call -1 1
w:called -7 7
w:came 1 -1
w:can't -1 1
w:change 1 -1
w:changed 2 -2
w:chat -6 6
w:chef -5 5
w:client -8 8
w:colleagues 1 -1
w:come 1 -1
w:coming -1 1
w:company -1 1
w:contact 8 -8
w:conversation 1 -1
w:correct 8 -8
w:could -3 3
w:council 5 -5
w:covers 3 -3
w:cto 1 -1
w:cv -1 1
w:da 1 -1
w:dabei 11 -11
w:dafür 2 -2
w:dame 5 -5
w:dann -3 3
w:darum -1 1
w:das 2 -2
w:data 1 -1
w:date -1 1
w:day -6 6
w:days -1 1
w:dazu 3 -3
w:dem 3 -3
w:den -4 4
w:department -3 3
w:der 3 -3
w:did -2 2
w:die 2 -2
w:do -1 1
w:does -3 3
w:doesn't -2 2
w:doing 3 -3
w:don't -2 2
w:donnerstag 5 -5
w:door -2 2
w:dort -1 1
w:down -2 2
w:drei -1 1
w:drin 2 -2
w:drives -1 1
w:early 1 -1
w:ein -5 5
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
w:falsch 6 -6
w:fella 1 -1
w:film -4 4
w:fine -1 1
w:first 2 -2
w:four 2 -2
w:friday 2 -2
w:friend -1 1
w:from -4 4
w:front 1 -1
w:früh 1 -1
w:full 7 -7
w:funny -2 2
w:führen 1 -1
w:führt 2 -2
w:für -7 7
w:gelesen -1 1
w:gemeinsam -1 1
w:gemeint -1 1
w:gentleman 1 -1
w:gespräch 5 -5
w:gesprächspartner 2 -2
w:gesprächspartnerin 1 -1
w:gestern -1 1
w:get 3 -3
w:gibt 1 -1
w:given 2 -2
w:globex -2 2
w:going 2 -2
w:good -6 6
w:got 4 -4
w:guy 1 -1
w:habe -1 1
w:haben 5 -5
w:had -12 12
w:half -2 2
w:hands 1 -1
w:hat -9 9
w:hatte -4 4
w:have -10 10
w:he 2 -2
w:he'll 1 -1
w:he's 1 -1
w:heard 2 -2
w:heisst 2 -2
w:hello 1 -1
w:helped -1 1
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
w:i'm -12 12
w:ich -7 7
w:if -7 7
w:ihrer 2 -2
w:immer 4 -4
w:in 7 -7
w:instead 7 -7
w:interview 2 -2
w:interviewed 1 -1
w:interviewer 3 -3
w:interviewer's 1 -1
w:interviewerin 2 -2
w:interviewers 1 -1
w:interviewing 5 -5
w:interviews 2 -2
w:introduced 3 -3
w:invite 1 -1
w:ist -1 1
w:istanbul -1 1
w:it 1 -1
w:it'll 1 -1
w:it's 4 -4
w:jemand 2 -2
w:jetzt 5 -5
w:job -2 2
w:join 2 -2
w:joining 4 -4
w:joins 13 -13
w:just 8 -8
w:kenne -1 1
w:know -7 7
w:knows -1 1
w:kommen 1 -1
w:kommt 2 -2
w:krank -6 6
w:kurz 1 -1
w:lady 2 -2
w:last -9 9
w:laut 1 -1
w:lead 3 -3
w:leads 5 -5
w:leave 1 -1
w:left -1 1
w:letter 3 -3
w:like 5 -5
w:link 1 -1
w:london -1 1
w:long -1 1
w:longer 2 -2
w:lunch 1 -1
w:lässt -1 1
w:machen 2 -2
w:macht 4 -4
w:mail 7 -7
w:make -4 4
w:man -1 1
w:march 1 -1
w:married 3 -3
w:maybe -3 3
w:me -11 11
w:meet 1 -1
w:meeting -9 9
w:mehr 1 -1
w:mein -1 1
w:meine -3 3
w:mich -1 1
w:might -2 2
w:mind -2 2
w:mine 4 -4
w:minuten -3 3
w:minutes -9 9
w:mir -5 5
w:mistake -1 1
w:mit 3 -3
w:monday 1 -1
w:more 3 -3
w:morning -1 1
w:my -20 20
w:märz 1 -1
w:n 3 -3
w:n's 2 -2
w:nach -2 2
w:name 9 -9
w:namen 5 -5
w:namens 2 -2
w:natürlich 4 -4
w:neben -6 6
w:neu 1 -1
w:new -5 5
w:next -6 6
w:nicht -5 5
w:nichts -1 1
w:nimmt 3 -3
w:nine -1 1
w:no 3 -3
w:noch 6 -6
w:noon 2 -2
w:not 4 -4
w:now 10 -10
w:nur 3 -3
w:o'clock 2 -2
w:ob -1 1
w:oder -2 2
w:of 2 -2
w:off 1 -1
w:office -8 8
w:old -3 3
w:on 3 -3
w:one 2 -2
w:one-on-one 3 -3
w:only 6 -6
w:or -6 6
w:order 3 -3
w:other -5 5
w:others 1 -1
w:out -4 4
w:over 6 -6
w:panel 10 -10
w:part 5 -5
w:passed 4 -4
w:passt -2 2
w:past -4 4
w:people 3 -3
w:per 1 -1
w:perhaps -6 6
w:person 2 -2
w:phone 3 -3
w:place 2 -2
w:please -1 1
w:plus 10 -10
w:pm 1 -1
w:probably -1 1
w:put 2 -2
w:quarter 1 -1
w:questions 3 -3
w:rang -1 1
w:rather 1 -1
w:read 2 -2
w:reads 1 -1
w:receptionist 1 -1
w:reference -2 2
w:references -18 18
w:referenz -6 6
w:replaced -6 6
w:replaces 2 -2
w:rest 1 -1
w:richtig -1 1
w:room -2 2
w:run 1 -1
w:runs -1 1
w:said -5 5
w:same -3 3
w:sat -1 1
w:saw -1 1
w:says 2 -2
w:school -3 3
w:schreiben 4 -4
w:second 4 -4
w:see 4 -4
w:sein -14 14
w:selbst 6 -6
w:send 2 -2
w:senior -1 1
w:sent 1 -1
w:she 6 -6
w:she's 6 -6
w:should -6 6
w:sich 2 -2
w:side 2 -2
w:sie 5 -5
w:signed 3 -3
w:since -3 3
w:sind 6 -6
w:sit -1 1
w:sits -2 2
w:sitting 2 -2
w:sitzen 1 -1
w:so 2 -2
w:someone 1 -1
w:sondern 1 -1
w:sorry 1 -1
w:speak 1 -1
w:spelled 1 -1
w:sprechen -2 2
w:springt 3 -3
w:start 1 -1
w:starts 5 -5
w:statt 2 -2
w:stays -1 1
w:stehen 1 -1
w:stelle 2 -2
w:steps 1 -1
w:still -3 3
w:sunday -1 1
w:surname -5 5
w:swap -5 5
w:swapped -3 3
w:take -4 4
w:taking 2 -2
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
w:then 4 -4
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
w:tisch 1 -1
w:to 7 -7
w:together 3 -3
w:told -4 4
w:tomorrow -13 13
w:too 10 -10
w:took 1 -1
w:train -1 1
w:tuesday -6 6
w:two 9 -9
w:uhr -13 13
w:uhrzeit -1 1
w:um -4 4
w:und 7 -7
w:uns -1 1
w:until -1 1
w:up -1 1
w:us 2 -2
w:used -3 3
w:vertritt 2 -2
w:vielleicht -8 8
w:want 1 -1
w:wants 2 -2
w:war -3 3
w:was -10 10
w:wed 1 -1
w:wednesday -2 2
w:week -3 3
w:weil 1 -1
w:well 4 -4
w:went 1 -1
w:werde 5 -5
w:what 1 -1
w:when -1 1
w:which -2 2
w:who 5 -5
w:wife 1 -1
w:will 9 -9
w:wir -1 1
w:wird -6 6
w:with 8 -8
w:without 2 -2
w:won't -4 4
w:work -1 1
w:would 11 -11
w:writes 3 -3
w:wrote 1 -1
w:year -9 9
w:years -2 2
w:yes -4 4
w:yet -1 1
w:you -4 4
w:your -2 2
w:zone -3 3
w:zu 1 -1
w:zuerst -7 7
w:zusammen -3 3
w:zusätzlich 6 -6
w:zwei -2 2
w:– 5 -5
w:“ 5 -5
w:„ 5 -5
words:1 -58 58
words:2 40 -40
words:3 17 -17
""",
)
KNOWN = (
    "goes stays",
    "-70 70",
    """\
b:"_ME 2 -2
b:&_NAME -2 2
b:+_0 -4 4
b:+_NAME -9 9
b:,_. 2 -2
b:,_0 1 -1
b:,_ME -2 2
b:,_NAME -1 1
b:,_a 1 -1
b:,_aber 2 -2
b:,_also -1 1
b:,_and -1 1
b:,_because 2 -2
b:,_but 1 -1
b:,_dafür 3 -3
b:,_das 1 -1
b:,_dass -2 2
b:,_ein 2 -2
b:,_es -2 2
b:,_he -2 2
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
b:,_the -1 1
b:,_then 1 -1
b:,_they -1 1
b:,_und 7 -7
b:,_we -1 1
b:,_weiss 2 -2
b:,_who -1 1
b:,_will 1 -1
b:,_with 4 -4
b:,_without 2 -2
b:._$ -2 2
b:._0 -1 1
b:._ME -7 7
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
b:._interviewer 1 -1
b:._it -2 2
b:._it's -1 1
b:._my 1 -1
b:._new 1 -1
b:._not -1 1
b:._she 6 -6
b:._sie 1 -1
b:._the 3 -3
b:._they 5 -5
b:._we -5 5
b:._wer 4 -4
b:._with -1 1
b:0_, 12 -12
b:0_. -1 1
b:0_am 2 -2
b:0_and -1 1
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
b::_0 2 -2
b::_ME -4 4
b::_NAME 1 -1
b::_the -1 1
b::_thursday -2 2
b:=_NAME 3 -3
b:?_. -1 1
b:ME_& -2 2
b:ME_+ -2 2
b:ME_, -1 1
b:ME_. 2 -2
b:ME_: -4 4
b:ME_? -1 1
b:ME_and -10 10
b:ME_asked 2 -2
b:ME_assistant -2 2
b:ME_auch -1 1
b:ME_bleibt -1 1
b:ME_boss 1 -1
b:ME_but 2 -2
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
b:ME_isn't 1 -1
b:ME_ist 2 -2
b:ME_just 2 -2
b:ME_kann 2 -2
b:ME_kommt -1 1
b:ME_mit -1 1
b:ME_muss 1 -1
b:ME_noch 1 -1
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
b:NAME_does 4 -4
b:NAME_ersetzt 3 -3
b:NAME_for -1 1
b:NAME_from -1 1
b:NAME_führt -1 1
b:NAME_has 1 -1
b:NAME_hört -1 1
b:NAME_in 1 -1
b:NAME_instead 2 -2
b:NAME_is -1 1
b:NAME_ist -2 2
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
b:NAME_steps 2 -2
b:NAME_takes 2 -2
b:NAME_the -1 1
b:NAME_to 3 -3
b:NAME_too -1 1
b:NAME_vertritt 3 -3
b:NAME_who -2 2
b:NAME_will 2 -2
b:NAME_with 3 -3
b:NAME_works -1 1
b:NAME_übernimmt 2 -2
b:^_+ -5 5
b:^_, 4 -4
b:^_. 2 -2
b:^_0 -2 2
b:^_ME 7 -7
b:^_add -1 1
b:^_after 2 -2
b:^_also -4 4
b:^_bei 1 -1
b:^_besides -8 8
b:^_change 1 -1
b:^_could -9 9
b:^_das -2 2
b:^_die -3 3
b:^_donnerstag 3 -3
b:^_ein 2 -2
b:^_friday 1 -1
b:^_gesprächspartner 2 -2
b:^_had -2 2
b:^_hello 1 -1
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
b:^_it'll 4 -4
b:^_just 3 -3
b:^_kurz 6 -6
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
b:^_only 4 -4
b:^_panel -2 2
b:^_perhaps -5 5
b:^_plus -3 3
b:^_she 3 -3
b:^_sie 2 -2
b:^_someone -5 5
b:^_sorry 1 -1
b:^_spelling 5 -5
b:^_statt -2 2
b:^_swap 1 -1
b:^_thanks -1 1
b:^_the -3 3
b:^_there'll -2 2
b:^_there's -2 2
b:^_they -6 6
b:^_they've -2 2
b:^_thursday 2 -2
b:^_two -5 5
b:^_we'll -1 1
b:^_we're -1 1
b:^_wednesday 1 -1
b:^_will -1 1
b:^_with 1 -1
b:^_wrong 2 -2
b:^_you 2 -2
b:^_zusätzlich -7 7
b:a_NAME -2 2
b:a_good -3 3
b:a_panel -1 1
b:a_second -7 7
b:acme_. -1 1
b:add_NAME -4 4
b:after_all 2 -2
b:all_. 2 -2
b:along_. -2 2
b:alongside_ME -1 1
b:also_NAME -3 3
b:also_be -1 1
b:am_. -1 1
b:am_0 2 -2
b:am_telefon -1 1
b:an_accent 2 -2
b:an_dem 1 -1
b:an_hour 1 -1
b:an_ihrer 1 -1
b:and_ME -5 5
b:and_NAME -1 1
b:and_a -3 3
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
b:any_more -3 3
b:are_NAME 1 -1
b:as_an -3 3
b:as_well -10 10
b:asked_her -1 1
b:asking_the 1 -1
b:asks_the -1 1
b:at_0 -5 5
b:at_the 1 -1
b:auch_. -1 1
b:auch_NAME -1 1
b:auch_dabei -10 10
b:auch_mit -1 1
b:aus_dem -1 1
b:ausser_ME -1 1
b:away_, 1 -1
b:be_ME -1 1
b:be_NAME -2 2
b:be_a -3 3
b:be_doing 1 -1
b:be_done -1 1
b:be_in 1 -1
b:be_on 3 -3
b:be_speaking 2 -2
b:be_the -1 1
b:be_there -4 4
b:be_with -5 5
b:because_ME 1 -1
b:besides_ME -3 3
b:bitte_noch -2 2
b:bitte_ändern 1 -1
b:bleibt_, -1 1
b:both_ME -1 1
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
b:coming_. 2 -2
b:company_, 2 -2
b:conduct_the 2 -2
b:could_be -3 3
b:could_you -4 4
b:dabei_, 1 -1
b:dabei_. -3 3
b:dabei_ist -1 1
b:dafür_NAME 2 -2
b:dame_heisst 1 -1
b:das_. 1 -1
b:das_NAME 1 -1
b:das_gespräch 4 -4
b:dass_ME -1 1
b:data_engineer -2 2
b:day_, -2 2
b:day_. 2 -2
b:dazu_, -2 2
b:dazu_. -5 5
b:dazu_kommen -2 2
b:dazu_kommt -2 2
b:den_termin 1 -1
b:der_ME 1 -1
b:der_NAME -3 3
b:der_chef 3 -3
b:der_einladung -1 1
b:die_NAME 1 -1
b:die_dame 4 -4
b:do_it -1 1
b:doch_nicht 1 -1
b:does_it 4 -4
b:does_the 1 -1
b:doing_the -2 2
b:double_n 3 -3
b:ein_. -1 1
b:eine_halbe -1 1
b:eintragen_. -1 1
b:else_. 1 -1
b:er_heisst -3 3
b:es_, -1 1
b:es_NAME -1 1
b:es_kommt -2 2
b:es_wird 2 -2
b:first_name 1 -1
b:five_. -1 1
b:for_ME 1 -1
b:for_NAME 2 -2
b:for_a -1 1
b:for_her 5 -5
b:for_him 1 -1
b:for_the -9 9
b:friday_, 1 -1
b:friday_. 2 -2
b:friday_0 -1 1
b:from_ME 2 -2
b:from_acme -5 5
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
b:got_the -1 1
b:group_interview -1 1
b:habe_ich 1 -1
b:halbe_stunde -1 1
b:half_past 1 -1
b:has_a 1 -1
b:has_an 2 -2
b:has_left 1 -1
b:has_to -1 1
b:hat_ME 3 -3
b:hat_nur 2 -2
b:hat_sich 2 -2
b:have_NAME 1 -1
b:heisst_NAME -3 3
b:her_. 6 -6
b:her_: 1 -1
b:her_boss -1 1
b:her_first 1 -1
b:her_name -4 4
b:her_place -1 1
b:her_surname 1 -1
b:herself_. -6 6
b:him_. 1 -1
b:himself_, 2 -2
b:his_name -6 6
b:hour_, -7 7
b:hr_. 1 -1
b:i'll_be 1 -1
b:i'm_meeting 1 -1
b:i_. 2 -2
b:i_am 1 -1
b:i_asked -1 1
b:i_first -1 1
b:i_got 1 -1
b:i_had -1 1
b:i_just -1 1
b:i_looked 3 -3
b:i_meet 1 -1
b:i_misheard 1 -1
b:i_think 1 -1
b:i_told -1 1
b:i_was -1 1
b:ich_. -1 1
b:ich_habe -1 1
b:ich_noch 3 -3
b:if_ME -4 4
b:ihrer_stelle 1 -1
b:ill_. 4 -4
b:in_. -1 1
b:in_ME 3 -3
b:in_NAME 2 -2
b:in_as -1 1
b:in_der 4 -4
b:in_february 1 -1
b:in_for 1 -1
b:in_her -1 1
b:in_it -2 2
b:in_place -1 1
b:in_the 2 -2
b:in_too -8 8
b:instead_, -7 7
b:instead_. 5 -5
b:instead_of 2 -2
b:interview_, 1 -1
b:interview_in 1 -1
b:interview_with 2 -2
b:interviewer's_name 3 -3
b:interviewer_. 1 -1
b:interviewer_: 1 -1
b:interviewer_is 1 -1
b:interviewers_: 1 -1
b:interviewing_me 3 -3
b:interviews_me 2 -2
b:is_. -3 3
b:is_ME -1 1
b:is_NAME 2 -2
b:is_away -1 1
b:is_called -2 2
b:is_doing -2 2
b:is_going -2 2
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
b:isn't_coming 2 -2
b:isn't_doing -3 3
b:ist_, -2 2
b:ist_. 1 -1
b:ist_NAME 3 -3
b:ist_aber -1 1
b:ist_auch -2 2
b:ist_die 1 -1
b:ist_doch 1 -1
b:ist_ein -1 1
b:ist_es -2 2
b:ist_jetzt 2 -2
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
b:join_ME -1 1
b:joining_us -1 1
b:joins_. -1 1
b:just_NAME 2 -2
b:just_the 1 -1
b:kann_nicht 2 -2
b:know_. -2 2
b:kommen_NAME 2 -2
b:kommt_, 1 -1
b:kommt_NAME 5 -5
b:kommt_noch -3 3
b:kommt_zu -1 1
b:krank_, 1 -1
b:lady_is 1 -1
b:leave_, -2 2
b:link_. -1 1
b:lol_. 5 -5
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
b:me_in 1 -1
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
b:mit_NAME -1 1
b:mit_dabei -2 2
b:mit_zwei 3 -3
b:monday_the -1 1
b:morning_. -2 2
b:my_contact 1 -1
b:my_interview 3 -3
b:my_interviewer 4 -4
b:n's_. 1 -1
b:n_, 2 -2
b:n_. 4 -4
b:name_, -1 1
b:name_. 2 -2
b:name_: 3 -3
b:name_is -2 2
b:namens_NAME -2 2
b:neben_ME -4 4
b:new_interviewer 2 -2
b:next_to -1 1
b:nicht_, 2 -2
b:nicht_. 1 -1
b:nicht_ME 1 -1
b:nicht_dabei 3 -3
b:no_longer 5 -5
b:nobody_else 1 -1
b:noch_NAME -1 1
b:noch_dazu -1 1
b:noch_nicht 6 -6
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
b:nur_die 1 -1
b:of_0 1 -1
b:of_ME -2 2
b:of_NAME 1 -1
b:of_course -1 1
b:of_her 1 -1
b:of_it -1 1
b:of_march -2 2
b:of_my 1 -1
b:of_the -1 1
b:of_them -1 1
b:off_, 1 -1
b:oh_and -1 1
b:on_. 4 -4
b:on_0 -1 1
b:on_her 1 -1
b:on_holiday -2 2
b:on_it -1 1
b:on_leave 1 -1
b:on_the 2 -2
b:on_thursday 2 -2
b:on_wednesday -1 1
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
b:over_the -1 1
b:over_to 1 -1
b:panel_. -2 2
b:panel_: -1 1
b:panel_interview -1 1
b:panel_mit -1 1
b:panel_with -1 1
b:passed_away 3 -3
b:past_three -1 1
b:perhaps_NAME -5 5
b:person_. 2 -2
b:person_: 1 -1
b:phone_, 1 -1
b:place_. -1 1
b:place_of -1 1
b:please_, -1 1
b:please_add -6 6
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
b:rang_, -1 1
b:raus_, 4 -4
b:replaced_by 4 -4
b:replaces_ME 2 -2
b:room_. 1 -1
b:said_" -1 1
b:said_no 1 -1
b:same_time 1 -1
b:saw_it 3 -3
b:second_interviewer -3 3
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
b:sie_ist 1 -1
b:sit_in -3 3
b:sits_in -8 8
b:so_. -1 1
b:so_ME -1 1
b:so_NAME 4 -4
b:so_i 2 -2
b:so_it's 1 -1
b:so_kind -2 2
b:so_please 1 -1
b:so_the -3 3
b:someone_else -3 3
b:sorry_, 4 -4
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
b:steps_in 2 -2
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
b:that_. 2 -2
b:that_NAME 1 -1
b:the_0 -4 4
b:the_agency 3 -3
b:the_call -3 3
b:the_company 2 -2
b:the_conversation 3 -3
b:the_day 1 -1
b:the_first -1 1
b:the_hiring -1 1
b:the_hour -1 1
b:the_interview -2 2
b:the_interviewer 4 -4
b:the_interviewer's 1 -1
b:the_invitation 1 -1
b:the_invite 1 -1
b:the_lady 1 -1
b:the_link -2 2
b:the_mail -5 5
b:the_meeting 1 -1
b:the_morning -2 2
b:the_name 6 -6
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
b:there'll_be -3 3
b:there's_a -3 3
b:there_, 4 -4
b:there_: -1 1
b:there_is -2 2
b:there_too -2 2
b:they_told -2 2
b:they_want 2 -2
b:thing_, 1 -1
b:this_. 3 -3
b:three_. -1 1
b:thursday_, -1 1
b:thursday_0 2 -2
b:thursday_at 1 -1
b:time_, -1 1
b:time_. -1 1
b:to_, 2 -2
b:to_ME -2 2
b:to_NAME 2 -2
b:to_be -2 2
b:to_do 2 -2
b:to_friday -1 1
b:to_leave -1 1
b:to_me -5 5
b:to_meet 3 -3
b:to_one 2 -2
b:to_say -1 1
b:to_that 1 -1
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
b:und_NAME -1 1
b:und_der -3 3
b:und_nicht 1 -1
b:und_sie -1 1
b:und_statt 2 -2
b:up_. 1 -1
b:vertritt_sie 3 -3
b:von_NAME 3 -3
b:wants_to 1 -1
b:we'll_be -1 1
b:we_agreed -1 1
b:weil_ME 1 -1
b:weiss_ich 2 -2
b:well_, -1 1
b:well_. -8 8
b:wer_stattdessen 2 -2
b:who_interviews 2 -2
b:who_is 3 -3
b:who_will 3 -3
b:will_. 4 -4
b:will_also -1 1
b:will_be -7 7
b:will_conduct 2 -2
b:will_join -2 2
b:will_not 3 -3
b:will_sit -3 3
b:with_, 1 -1
b:with_ME -4 4
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
b:you_wrote 2 -2
b:zu_. -2 2
b:zu_ME -1 1
b:zusammen_. -2 2
b:zwei_n 3 -3
b:übernimmt_. 1 -1
b:übernimmt_das 1 -1
b:–_0 1 -1
cue:against 45 -45
cue:another -8 8
cue:asks -7 7
cue:condition -9 9
cue:doubt -61 61
cue:ends 17 -17
cue:errand 11 -11
cue:foreign -22 22
cue:ours 14 -14
cue:own-event -5 5
cue:positive 19 -19
cue:reason 6 -6
cue:request -23 23
cue:starts -30 30
cue:unsure -4 4
cue:wants 10 -10
kL:" 4 -4
kL:, -13 13
kL:/ -1 1
kL:0 17 -17
kL:: 2 -2
kL:NAME -22 22
kL:^ -21 21
kL:a -16 16
kL:acme 19 -19
kL:actually -1 1
kL:after 3 -3
kL:all -4 4
kL:alongside -4 4
kL:also -1 1
kL:am 12 -12
kL:an 14 -14
kL:and -6 6
kL:anyway 1 -1
kL:are 6 -6
kL:ask 3 -3
kL:asked -5 5
kL:asks -11 11
kL:at -5 5
kL:auch -2 2
kL:auf -9 9
kL:ausser -5 5
kL:be -11 11
kL:because 4 -4
kL:been -2 2
kL:bei 1 -1
kL:beside -7 7
kL:besides -11 11
kL:bleibt -16 16
kL:both 2 -2
kL:but -2 2
kL:by 1 -1
kL:call 5 -5
kL:called 9 -9
kL:change 5 -5
kL:changed -4 4
kL:chef -2 2
kL:comes 9 -9
kL:could -21 21
kL:da 7 -7
kL:das -9 9
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
kL:eine 4 -4
kL:einladung 2 -2
kL:either -1 1
kL:else -12 12
kL:es -26 26
kL:first -1 1
kL:for 5 -5
kL:four -3 3
kL:friday 4 -4
kL:from 5 -5
kL:full 2 -2
kL:führen -5 5
kL:führt 2 -2
kL:für -6 6
kL:gespräch -11 11
kL:gesprächspartner 4 -4
kL:going -7 7
kL:got -1 1
kL:habe -5 5
kL:had -3 3
kL:has 1 -1
kL:hat 7 -7
kL:have -6 6
kL:he 6 -6
kL:he'll -8 8
kL:heisst -11 11
kL:her 8 -8
kL:hi 1 -1
kL:himself 1 -1
kL:his -5 5
kL:i 8 -8
kL:i'll -5 5
kL:i'm 10 -10
kL:ich -16 16
kL:if -16 16
kL:im -5 5
kL:in 3 -3
kL:instead 2 -2
kL:interview 7 -7
kL:interviewer 9 -9
kL:interviewers -4 4
kL:interviews 6 -6
kL:invite 5 -5
kL:is -10 10
kL:isn't -5 5
kL:ist -8 8
kL:it -18 18
kL:it'll 13 -13
kL:it's -3 3
kL:jetzt 2 -2
kL:join -2 2
kL:joins -1 1
kL:just -6 6
kL:know 2 -2
kL:kommt -2 2
kL:kurz 23 -23
kL:leads -4 4
kL:leute -2 2
kL:link 3 -3
kL:list -6 6
kL:long 1 -1
kL:mail -2 2
kL:march 2 -2
kL:maybe -1 1
kL:me 4 -4
kL:meet 2 -2
kL:meeting -8 8
kL:mein 2 -2
kL:meine 4 -4
kL:mich 1 -1
kL:minutes -11 11
kL:mir -1 1
kL:mit -14 14
kL:mittwoch 9 -9
kL:more 3 -3
kL:morning -1 1
kL:my 2 -2
kL:nach -3 3
kL:name -9 9
kL:neben -14 14
kL:new 6 -6
kL:next -6 6
kL:nicht 20 -20
kL:no 16 -16
kL:noch 8 -8
kL:not 15 -15
kL:nur 7 -7
kL:o'clock -9 9
kL:of -8 8
kL:oh -7 7
kL:on -1 1
kL:once -2 2
kL:one 2 -2
kL:one-on-one 1 -1
kL:only 9 -9
kL:or -9 9
kL:over 7 -7
kL:panel -17 17
kL:people -4 4
kL:perhaps -18 18
kL:phone 1 -1
kL:place -5 5
kL:please 18 -18
kL:pm -1 1
kL:possibly -19 19
kL:put -6 6
kL:quarter -6 6
kL:questions -2 2
kL:rang 2 -2
kL:rather 2 -2
kL:receptionist 6 -6
kL:replaces 7 -7
kL:said 9 -9
kL:says 1 -1
kL:second -13 13
kL:sein -13 13
kL:she -2 2
kL:she's 5 -5
kL:short 1 -1
kL:side -2 2
kL:sie -4 4
kL:since -1 1
kL:sind -3 3
kL:sit -3 3
kL:sitzen -3 3
kL:so 5 -5
kL:somebody -1 1
kL:someone -16 16
kL:son -1 1
kL:sorry 3 -3
kL:starts -3 3
kL:statt -2 2
kL:surname 5 -5
kL:swap 3 -3
kL:take 16 -16
kL:takes -3 3
kL:taking 5 -5
kL:talk 8 -8
kL:talking -2 2
kL:team -2 2
kL:th -6 6
kL:than 2 -2
kL:that's 2 -2
kL:the 8 -8
kL:them -1 1
kL:there -1 1
kL:they 4 -4
kL:they've -3 3
kL:thing 4 -4
kL:three -12 12
kL:thursday -1 1
kL:time -3 3
kL:to -13 13
kL:together -4 4
kL:told 5 -5
kL:too -4 4
kL:tuesday -2 2
kL:two -6 6
kL:uhr 5 -5
kL:um 5 -5
kL:und 24 -24
kL:von 12 -12
kL:want -1 1
kL:war 2 -2
kL:was -1 1
kL:we 1 -1
kL:we'll -6 6
kL:wednesday 4 -4
kL:weil 6 -6
kL:well -3 3
kL:who 13 -13
kL:will -11 11
kL:wird -1 1
kL:with -18 18
kL:without 7 -7
kL:worked -5 5
kL:wrong 3 -3
kL:wrote 11 -11
kL:you 10 -10
kL:zu -7 7
kL:zwei -1 1
kR:! -1 1
kR:" 2 -2
kR:$ -21 21
kR:& -7 7
kR:+ -8 8
kR:, -12 12
kR:- 1 -1
kR:0 -45 45
kR:: 8 -8
kR:> 1 -1
kR:? -11 11
kR:KNOWN 14 -14
kR:NAME -13 13
kR:a 10 -10
kR:about -2 2
kR:acme -1 1
kR:after 10 -10
kR:all 9 -9
kR:allein 4 -4
kR:along -4 4
kR:also -24 24
kR:am -7 7
kR:an 5 -5
kR:and -17 17
kR:angerufen -6 6
kR:another 1 -1
kR:any -13 13
kR:anymore 4 -4
kR:are 3 -3
kR:as -2 2
kR:asked 5 -5
kR:assistant -8 8
kR:at -14 14
kR:auch -4 4
kR:aus 5 -5
kR:away -3 3
kR:back -1 1
kR:be -8 8
kR:because -21 21
kR:been 17 -17
kR:before -9 9
kR:bei 2 -2
kR:beiden -3 3
kR:beim 3 -3
kR:bis 8 -8
kR:bitte 21 -21
kR:bleibt -2 2
kR:booked 10 -10
kR:boss 6 -6
kR:both -6 6
kR:bring -8 8
kR:bringing -2 2
kR:brings 6 -6
kR:broke 1 -1
kR:but 13 -13
kR:by 5 -5
kR:call 1 -1
kR:called -29 29
kR:can't 2 -2
kR:cancelled 7 -7
kR:candidates 15 -15
kR:changed -4 4
kR:come 1 -1
kR:comes 4 -4
kR:coming 11 -11
kR:confirmed -5 5
kR:contact 4 -4
kR:conversation 7 -7
kR:could 3 -3
kR:course -3 3
kR:da -6 6
kR:dabei 2 -2
kR:dafür 10 -10
kR:das 8 -8
kR:data -12 12
kR:day 5 -5
kR:dazu -12 12
kR:dem 11 -11
kR:den 9 -9
kR:der 13 -13
kR:did 3 -3
kR:didn't 3 -3
kR:die 4 -4
kR:do -1 1
kR:doch -1 1
kR:does -2 2
kR:doing -7 7
kR:down -2 2
kR:durch 29 -29
kR:early 6 -6
kR:ein 1 -1
kR:eine -10 10
kR:einen -2 2
kR:einer 2 -2
kR:es -9 9
kR:fair -3 3
kR:february 3 -3
kR:fell -12 12
kR:first -5 5
kR:flight 4 -4
kR:flu 3 -3
kR:for 11 -11
kR:friday 7 -7
kR:from 12 -12
kR:fällt 16 -16
kR:führt 3 -3
kR:für 1 -1
kR:gave -16 16
kR:geht 1 -1
kR:gekündigt 1 -1
kR:gespräch 5 -5
kR:goes 6 -6
kR:going -2 2
kR:good -2 2
kR:got 10 -10
kR:great -3 3
kR:habe -4 4
kR:had 10 -10
kR:half -5 5
kR:hands 1 -1
kR:has 14 -14
kR:hat -7 7
kR:hatte 8 -8
kR:have 1 -1
kR:he 9 -9
kR:her -7 7
kR:herself -9 9
kR:him 6 -6
kR:his 8 -8
kR:holiday -11 11
kR:home 3 -3
kR:hour -3 3
kR:house 3 -3
kR:hr 8 -8
kR:hört -6 6
kR:i -23 23
kR:i'm -1 1
kR:i've -2 2
kR:ich -5 5
kR:ihr -5 5
kR:ihrer 19 -19
kR:ill 18 -18
kR:im 5 -5
kR:in 16 -16
kR:instead -6 6
kR:interview -1 1
kR:interviewer 6 -6
kR:interviews 1 -1
kR:is 6 -6
kR:isn't -1 1
kR:ist 11 -11
kR:it 4 -4
kR:it's -4 4
kR:ja -3 3
kR:jetzt 3 -3
kR:jury 9 -9
kR:just 9 -9
kR:kann -3 3
kR:keep -1 1
kR:kind -10 10
kR:know -6 6
kR:kommen 12 -12
kR:kommt -12 12
kR:krank -7 7
kR:last -25 25
kR:later -2 2
kR:leave -3 3
kR:left 7 -7
kR:leider 15 -15
kR:like -3 3
kR:lol 19 -19
kR:longer 3 -3
kR:lovely -1 1
kR:macht 2 -2
kR:mail 4 -4
kR:make 1 -1
kR:manager 2 -2
kR:march -9 9
kR:married 12 -12
kR:maternity 4 -4
kR:maybe -2 2
kR:me 5 -5
kR:meet -5 5
kR:mehr 2 -2
kR:mentioned -1 1
kR:mich 11 -11
kR:minutes -10 10
kR:mir -1 1
kR:mit 4 -4
kR:monday -2 2
kR:more -13 13
kR:moved -2 2
kR:muss 13 -13
kR:must 3 -3
kR:mutterschutz 1 -1
kR:my 15 -15
kR:name 19 -19
kR:natürlich -1 1
kR:new 4 -4
kR:nicht 30 -30
kR:no 14 -14
kR:noch 13 -13
kR:not 28 -28
kR:note -9 9
kR:now 11 -11
kR:nur 7 -7
kR:ob -1 1
kR:oder -5 5
kR:of -5 5
kR:off 13 -13
kR:on 12 -12
kR:one 2 -2
kR:only 16 -16
kR:or -4 4
kR:other -1 1
kR:out 3 -3
kR:over 7 -7
kR:own -3 3
kR:panel -9 9
kR:person 1 -1
kR:phone -8 8
kR:place -5 5
kR:please 2 -2
kR:plus -16 16
kR:pm -3 3
kR:porto 2 -2
kR:promoted 1 -1
kR:put 28 -28
kR:questions 2 -2
kR:rang -12 12
kR:raus 15 -15
kR:really -7 7
kR:recruiter -12 12
kR:replaced -11 11
kR:room 6 -6
kR:said -7 7
kR:same 3 -3
kR:say -1 1
kR:says -3 3
kR:scheduling 4 -4
kR:second -11 11
kR:sein 3 -3
kR:selbst 11 -11
kR:sends 9 -9
kR:sent -9 9
kR:she 13 -13
kR:she's 7 -7
kR:sich 7 -7
kR:sick 3 -3
kR:side -5 5
kR:sie 2 -2
kR:sit -8 8
kR:so -1 1
kR:sondern 2 -2
kR:springt 4 -4
kR:starts 2 -2
kR:stays -7 7
kR:steht 6 -6
kR:still -16 16
kR:stuck 1 -1
kR:stunde -6 6
kR:sylva 39 -39
kR:take -4 4
kR:takes -6 6
kR:taking 1 -1
kR:talk -2 2
kR:talking 1 -1
kR:telefon -3 3
kR:tell -2 2
kR:th -7 7
kR:that -3 3
kR:the 4 -4
kR:them 1 -1
kR:then -6 6
kR:there -3 3
kR:they 2 -2
kR:thing -1 1
kR:thursday 1 -1
kR:time -8 8
kR:to -18 18
kR:together 1 -1
kR:told -17 17
kR:train 1 -1
kR:training 12 -12
kR:travelling -5 5
kR:two -1 1
kR:uhr -12 12
kR:um -5 5
kR:und -17 17
kR:up 9 -9
kR:urlaub 1 -1
kR:verhindert 1 -1
kR:vertritt 3 -3
kR:von -6 6
kR:wants 1 -1
kR:war -2 2
kR:was 1 -1
kR:we -5 5
kR:wednesday -3 3
kR:week 1 -1
kR:well -9 9
kR:went 9 -9
kR:when -6 6
kR:which -3 3
kR:who 4 -4
kR:will 9 -9
kR:wir -4 4
kR:wird 3 -3
kR:wirklich -6 6
kR:with -8 8
kR:won't 15 -15
kR:works 5 -5
kR:would -1 1
kR:wrist 1 -1
kR:writes 3 -3
kR:wrong 4 -4
kR:wrote -13 13
kR:y 39 -39
kR:yet -4 4
kR:you 5 -5
kR:zu -3 3
kR:zusammen -5 5
kR:übernimmt 1 -1
kR:– -5 5
kcb:" 4 -4
kcb:, -17 17
kcb:: -16 16
kcb:^ 7 -7
kcb:also -1 1
kcb:and -14 14
kcb:as 1 -1
kcb:because 4 -4
kcb:but -3 3
kcb:dass -5 5
kcb:der 1 -1
kcb:die -16 16
kcb:so -4 4
kcb:und 24 -24
kcb:weil 6 -6
kcb:who 1 -1
kce:" 6 -6
kce:$ -2 2
kce:, 6 -6
kce:- 1 -1
kce:: 14 -14
kce:and -10 10
kce:as 6 -6
kce:because -20 20
kce:but 1 -1
kce:da -7 7
kce:das -3 3
kce:der 25 -25
kce:so 2 -2
kce:und -29 29
kce:who 5 -5
kcue:against 10 -10
kcue:another -12 12
kcue:asks -11 11
kcue:condition -10 10
kcue:doubt -76 76
kcue:ends 5 -5
kcue:errand 11 -11
kcue:foreign 8 -8
kcue:ours -16 16
kcue:own-event -10 10
kcue:positive -9 9
kcue:reason 3 -3
kcue:request 3 -3
kcue:starts 5 -5
kcue:unsure -9 9
kcue:wants 17 -17
kl0:" 6 -6
kl0:, -8 8
kl0:: -18 18
kl0:^ -1 1
kl0:alongside -4 4
kl0:and -21 21
kl0:as 1 -1
kl0:ausser -5 5
kl0:be -2 2
kl0:because 5 -5
kl0:bei -1 1
kl0:besides -11 11
kl0:both -3 3
kl0:called 3 -3
kl0:dass -5 5
kl0:der 5 -5
kl0:for 4 -4
kl0:from 7 -7
kl0:für -5 5
kl0:hat 13 -13
kl0:if -16 16
kl0:in 10 -10
kl0:is -6 6
kl0:isn't -5 5
kl0:it's -6 6
kl0:join -2 2
kl0:joins -1 1
kl0:just -1 1
kl0:mit -18 18
kl0:neben -14 14
kl0:nicht 2 -2
kl0:not 11 -11
kl0:nur -5 5
kl0:of -7 7
kl0:replaces 7 -7
kl0:said 1 -1
kl0:so -2 2
kl0:swap 3 -3
kl0:take 7 -7
kl0:than 2 -2
kl0:that -1 1
kl0:to -8 8
kl0:und 17 -17
kl0:weil 6 -6
kl0:with -18 18
kl0:without 7 -7
kl0:wrote 10 -10
kl0:zu -2 2
kl1:, -11 11
kl1:0 -16 16
kl1:NAME -16 16
kl1:^ 28 -28
kl1:and 4 -4
kl1:be -7 7
kl1:gespräch -3 3
kl1:i -9 9
kl1:in 4 -4
kl1:instead -1 1
kl1:interview 9 -9
kl1:interviewer 3 -3
kl1:interviewers -2 2
kl1:is 1 -1
kl1:ist -3 3
kl1:it -3 3
kl1:know 1 -1
kl1:kommt -2 2
kl1:me -2 2
kl1:minutes -3 3
kl1:next -6 6
kl1:nicht -2 2
kl1:no 2 -2
kl1:not 2 -2
kl1:one -3 3
kl1:over 5 -5
kl1:panel -7 7
kl1:place -4 4
kl1:please 8 -8
kl1:rather 2 -2
kl1:statt -2 2
kl1:that -5 5
kl1:the -5 5
kl1:there 8 -8
kl1:to 5 -5
kl1:together -4 4
kl1:und 8 -8
kl1:will -3 3
kl1:you 8 -8
kl2:, 7 -7
kl2:0 17 -17
kl2:: -1 1
kl2:NAME 2 -2
kl2:^ 9 -9
kl2:a -1 1
kl2:and -4 4
kl2:at -6 6
kl2:be 8 -8
kl2:could -7 7
kl2:ein -2 2
kl2:es -3 3
kl2:hi -1 1
kl2:i 6 -6
kl2:in -10 10
kl2:instead 3 -3
kl2:interviewer 6 -6
kl2:is -1 1
kl2:ist 12 -12
kl2:it -8 8
kl2:it's 4 -4
kl2:just -1 1
kl2:me -6 6
kl2:minutes -3 3
kl2:mit 5 -5
kl2:my -1 1
kl2:now 1 -1
kl2:of -1 1
kl2:on -14 14
kl2:or -8 8
kl2:panel -4 4
kl2:people -1 1
kl2:please 11 -11
kl2:takes -5 5
kl2:that -1 1
kl2:the 1 -1
kl2:there -7 7
kl2:they 2 -2
kl2:three -1 1
kl2:to -3 3
kl2:uhr 3 -3
kl2:und -2 2
kl2:with 2 -2
kl2:you 1 -1
kl3:, -18 18
kl3:0 -15 15
kl3:: 2 -2
kl3:NAME -25 25
kl3:^ 12 -12
kl3:a -1 1
kl3:and 4 -4
kl3:at -4 4
kl3:be -3 3
kl3:die 9 -9
kl3:does 2 -2
kl3:doing -9 9
kl3:es -5 5
kl3:for 3 -3
kl3:gespräch -11 11
kl3:gesprächspartner 2 -2
kl3:have 1 -1
kl3:heisst 5 -5
kl3:i 8 -8
kl3:i'll -1 1
kl3:in -3 3
kl3:interview -2 2
kl3:is 3 -3
kl3:ist -3 3
kl3:it -5 5
kl3:it's -1 1
kl3:list -1 1
kl3:me 1 -1
kl3:mit -7 7
kl3:nur 8 -8
kl3:of 2 -2
kl3:on 6 -6
kl3:one 2 -2
kl3:one-on-one 1 -1
kl3:only -1 1
kl3:panel -1 1
kl3:the -4 4
kl3:three -4 4
kl3:to -3 3
kl3:two -3 3
kl3:uhr 5 -5
kl3:und -2 2
kl3:wednesday -1 1
kl3:well -1 1
kl3:who -10 10
kl3:will 11 -11
kl3:with 9 -9
kl:,_and -8 8
kl:,_because 5 -5
kl:,_dass -5 5
kl:,_neben -3 3
kl:,_nicht 3 -3
kl:,_not -8 8
kl:,_since -3 3
kl:,_so -3 3
kl:,_und 20 -20
kl:,_with -2 2
kl:0_, -4 4
kl:NAME_, -4 4
kl:NAME_and -17 17
kl:NAME_for 4 -4
kl:NAME_is -3 3
kl:NAME_joins -1 1
kl:NAME_not 4 -4
kl:NAME_replaces 5 -5
kl:NAME_statt 7 -7
kl:^ -1 1
kl:^_besides -11 11
kl:^_die 8 -8
kl:^_if -15 15
kl:^_it's -5 5
kl:^_mit -3 3
kl:^_neben -8 8
kl:^_nicht 2 -2
kl:^_not 5 -5
kl:^_so -2 2
kl:^_statt -15 15
kl:^_take 2 -2
kl:^_with -5 5
kl:and_not 2 -2
kl:in_for 4 -4
kl:instead_of 2 -2
kl:interview_with 7 -7
kl:is_not 3 -3
kl:it_, 4 -4
kl:it_isn't -6 6
kl:kommt_zu -2 2
kl:minutes_, -3 3
kl:next_to -6 6
kl:nicht_mit 1 -1
kl:not_with 2 -2
kl:now_: -1 1
kl:one_, -1 1
kl:one_with -1 1
kl:over_from 5 -5
kl:panel_: -2 2
kl:panel_mit -3 3
kl:panel_with -2 2
kl:place_of -4 4
kl:please_, -3 3
kl:please_replace 3 -3
kl:please_take 2 -2
kl:rather_than 2 -2
kl:there_, 9 -9
kl:together_with -4 4
kl:und_statt 7 -7
kl:you_wrote 10 -10
klc:0 -3 3
klc:NAME -14 14
klc:a -6 6
klc:alongside -4 4
klc:ausser -5 5
klc:be -5 5
klc:bei -3 3
klc:beside -7 7
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
klc:eine 4 -4
klc:es -11 11
klc:for 4 -4
klc:from 3 -3
klc:für -5 5
klc:gespräch -3 3
klc:got -1 1
klc:had 1 -1
klc:hat 13 -13
klc:have -12 12
klc:he 2 -2
klc:i -3 3
klc:i'll -10 10
klc:if -16 16
klc:im -5 5
klc:in 4 -4
klc:instead 2 -2
klc:interview 5 -5
klc:is -5 5
klc:isn't -5 5
klc:ist -12 12
klc:it -3 3
klc:it's -1 1
klc:join -2 2
klc:joins -1 1
klc:just -2 2
klc:know -1 1
klc:kommt -2 2
klc:me 3 -3
klc:mit -13 13
klc:my -4 4
klc:neben -14 14
klc:next -6 6
klc:nicht -1 1
klc:no 4 -4
klc:not 12 -12
klc:nur -5 5
klc:of -8 8
klc:on -2 2
klc:one -1 1
klc:or -1 1
klc:over 15 -15
klc:panel -8 8
klc:perhaps -18 18
klc:phone -2 2
klc:place -4 4
klc:please 21 -21
klc:put -6 6
klc:rather 2 -2
klc:replaces 7 -7
klc:said 6 -6
klc:second -13 13
klc:sit -1 1
klc:someone -2 2
klc:statt -7 7
klc:surname 5 -5
klc:swap 3 -3
klc:take 13 -13
klc:takes 7 -7
klc:taking -3 3
klc:than 2 -2
klc:that -1 1
klc:the 9 -9
klc:there -7 7
klc:thursday -2 2
klc:to -17 17
klc:together -4 4
klc:told 3 -3
klc:von 13 -13
klc:will -13 13
klc:wird -1 1
klc:with -14 14
klc:without 7 -7
klc:wrote 10 -10
klc:you 4 -4
klc:zu -2 2
klr:,_$ -3 3
klr:,_, -7 7
klr:,_and -6 6
klr:,_hat 3 -3
klr:,_is -2 2
klr:,_isn't 7 -7
klr:,_ist 6 -6
klr:,_just -3 3
klr:,_only 13 -13
klr:,_plus -1 1
klr:,_says -2 2
klr:,_won't 1 -1
klr:,_wrote -4 4
klr::_, -10 10
klr::_and -1 1
klr::_und -1 1
klr:^_& -5 5
klr:^_+ -7 7
klr:^_, -37 37
klr:^_- 1 -1
klr:^_and -22 22
klr:^_asked 10 -10
klr:^_assistant -9 9
klr:^_bleibt -2 2
klr:^_broke 1 -1
klr:^_can't 2 -2
klr:^_fällt 8 -8
klr:^_got 4 -4
klr:^_has -5 5
klr:^_hat -4 4
klr:^_is 11 -11
klr:^_isn't 1 -1
klr:^_ist 3 -3
klr:^_just 11 -11
klr:^_kann 8 -8
klr:^_kommt 4 -4
klr:^_only 3 -3
klr:^_or -2 2
klr:^_out 3 -3
klr:^_plus -9 9
klr:^_rang -8 8
klr:^_said -2 2
klr:^_says -9 9
klr:^_stays -7 7
klr:^_und -7 7
klr:^_war 8 -8
klr:^_was -7 7
klr:^_will 6 -6
klr:^_won't 10 -10
klr:^_wrote 2 -2
klr:alongside_$ -3 3
klr:and_$ 4 -4
klr:and_is -5 5
klr:because_has -1 1
klr:because_is 4 -4
klr:both_and -3 3
klr:die_ist 4 -4
klr:for_$ 3 -3
klr:for_, 2 -2
klr:from_, 7 -7
klr:in_place 6 -6
klr:mit_$ -8 8
klr:mit_, -4 4
klr:mit_und -3 3
klr:neben_ist -3 3
klr:nicht_$ 3 -3
klr:nicht_, -1 1
klr:not_$ -3 3
klr:not_, 8 -8
klr:not_but 4 -4
klr:of_$ -9 9
klr:of_, 8 -8
klr:of_: -4 4
klr:of_it's 1 -1
klr:replace_with 4 -4
klr:replaces_$ 6 -6
klr:since_has 6 -6
klr:statt_$ 7 -7
klr:statt_kommt -10 10
klr:swap_for 3 -3
klr:take_off 7 -7
klr:than_$ 2 -2
klr:to_$ -4 4
klr:von_$ -3 3
klr:with_$ -8 8
klr:with_, -15 15
klr:with_and -3 3
klr:zu_dazu -2 2
kr0:$ 7 -7
kr0:& -7 7
kr0:+ -8 8
kr0:, -4 4
kr0:- 1 -1
kr0:: -14 14
kr0:? -3 3
kr0:and -41 41
kr0:asked 10 -10
kr0:assistant -9 9
kr0:auch -4 4
kr0:bleibt -2 2
kr0:boss 4 -4
kr0:brings -1 1
kr0:broke 1 -1
kr0:but 10 -10
kr0:can't 2 -2
kr0:comes 5 -5
kr0:dazu -8 8
kr0:flight 4 -4
kr0:for -12 12
kr0:from -8 8
kr0:fällt 16 -16
kr0:geht 1 -1
kr0:got 5 -5
kr0:had 9 -9
kr0:has 4 -4
kr0:is -13 13
kr0:isn't 5 -5
kr0:ist 10 -10
kr0:it's 1 -1
kr0:just 9 -9
kr0:kann 8 -8
kr0:kommt -6 6
kr0:mit -4 4
kr0:muss 5 -5
kr0:noch 2 -2
kr0:off 7 -7
kr0:only 15 -15
kr0:or -3 3
kr0:out 5 -5
kr0:place 4 -4
kr0:plus -15 15
kr0:rang -8 8
kr0:said -4 4
kr0:says -11 11
kr0:sent -9 9
kr0:stays -7 7
kr0:told -4 4
kr0:und -19 19
kr0:war -2 2
kr0:was 5 -5
kr0:went 4 -4
kr0:will -3 3
kr0:wird -3 3
kr0:with 2 -2
kr0:won't 12 -12
kr0:wrote -3 3
kr1:$ -30 30
kr1:, 5 -5
kr1:: -4 4
kr1:> 1 -1
kr1:NAME -30 30
kr1:a 11 -11
kr1:along -1 1
kr1:also -2 2
kr1:am -13 13
kr1:and -5 5
kr1:at -2 2
kr1:auch -6 6
kr1:aus 16 -16
kr1:away -11 11
kr1:back 2 -2
kr1:be -13 13
kr1:bringing -1 1
kr1:coming 7 -7
kr1:dabei -1 1
kr1:das -2 2
kr1:die 3 -3
kr1:doch 2 -2
kr1:does 2 -2
kr1:doing -11 11
kr1:es 6 -6
kr1:for -5 5
kr1:from 18 -18
kr1:gekündigt 1 -1
kr1:her -6 6
kr1:i -1 1
kr1:ich -1 1
kr1:ill 11 -11
kr1:in -5 5
kr1:is 2 -2
kr1:it -10 10
kr1:it's -2 2
kr1:jury 9 -9
kr1:just 2 -2
kr1:kommt -5 5
kr1:krank 3 -3
kr1:leave 3 -3
kr1:left 6 -6
kr1:leider 15 -15
kr1:make 1 -1
kr1:married 8 -8
kr1:maybe -2 2
kr1:me -11 11
kr1:mich 11 -11
kr1:mit 4 -4
kr1:my 3 -3
kr1:nicht 13 -13
kr1:noch -3 3
kr1:not 17 -17
kr1:nur 12 -12
kr1:off 1 -1
kr1:on -4 4
kr1:one 4 -4
kr1:only 11 -11
kr1:out -6 6
kr1:put 22 -22
kr1:raus 6 -6
kr1:she -2 2
kr1:she's 5 -5
kr1:sich 10 -10
kr1:sick 1 -1
kr1:so -4 4
kr1:sondern 2 -2
kr1:still -10 10
kr1:that -3 3
kr1:the -8 8
kr1:to -11 11
kr1:travelling -5 5
kr1:um -3 3
kr1:wednesday -3 3
kr1:will -4 4
kr1:with -13 13
kr2:$ -13 13
kr2:, -4 4
kr2:0 8 -8
kr2:: 1 -1
kr2:? -1 1
kr2:NAME -14 14
kr2:a -6 6
kr2:and 11 -11
kr2:at -2 2
kr2:be 4 -4
kr2:bei -1 1
kr2:by 3 -3
kr2:coming 4 -4
kr2:contact 3 -3
kr2:dabei 7 -7
kr2:das 2 -2
kr2:die -7 7
kr2:gespräch 2 -2
kr2:holiday -11 11
kr2:i -1 1
kr2:in 30 -30
kr2:interviewer 5 -5
kr2:is 10 -10
kr2:ist -1 1
kr2:it 2 -2
kr2:it's -7 7
kr2:kind -7 7
kr2:leave -2 2
kr2:maternity 1 -1
kr2:me -2 2
kr2:mit 7 -7
kr2:name 2 -2
kr2:nicht 10 -10
kr2:of -2 2
kr2:on 2 -2
kr2:one -7 7
kr2:she's 1 -1
kr2:sick 1 -1
kr2:so -2 2
kr2:that 4 -4
kr2:the 5 -5
kr2:there -6 6
kr2:thursday 3 -3
kr2:to -8 8
kr2:und -17 17
kr2:we -1 1
kr2:will -4 4
kr2:with -1 1
kr2:wrist 1 -1
kr3:$ -7 7
kr3:, 9 -9
kr3:0 -5 5
kr3:: 10 -10
kr3:NAME -3 3
kr3:a -3 3
kr3:after 8 -8
kr3:an 3 -3
kr3:and -6 6
kr3:at 6 -6
kr3:be -5 5
kr3:dabei 2 -2
kr3:das -2 2
kr3:der -6 6
kr3:ein 8 -8
kr3:for -4 4
kr3:her -3 3
kr3:i -3 3
kr3:in 13 -13
kr3:interview -12 12
kr3:is 6 -6
kr3:it 3 -3
kr3:it's -2 2
kr3:just -2 2
kr3:leave -7 7
kr3:me 2 -2
kr3:minutes -2 2
kr3:now 6 -6
kr3:of 2 -2
kr3:on 1 -1
kr3:only 1 -1
kr3:she -8 8
kr3:the 16 -16
kr3:there 6 -6
kr3:to -5 5
kr3:uhr -1 1
kr3:und 7 -7
kr3:was -6 6
kr3:who 1 -1
kr3:with -1 1
kr:$ 7 -7
kr:&_NAME -6 6
kr:+_NAME -2 2
kr:,_NAME -23 23
kr:,_and -9 9
kr:,_i -2 2
kr:,_it's 1 -1
kr:,_on 3 -3
kr:,_she -2 2
kr:,_she's 5 -5
kr:,_sondern 2 -2
kr:-_> 1 -1
kr::_NAME -2 2
kr:?_$ -1 1
kr:and_NAME -17 17
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
kr:fällt_aus 16 -16
kr:has_a 5 -5
kr:has_left 6 -6
kr:has_to -2 2
kr:hat_gekündigt 1 -1
kr:hat_nur 7 -7
kr:is_at 1 -1
kr:is_away -11 11
kr:is_bringing -1 1
kr:is_not 4 -4
kr:is_off 1 -1
kr:is_on -8 8
kr:is_only 4 -4
kr:is_out -8 8
kr:is_travelling -5 5
kr:isn't_coming 7 -7
kr:isn't_doing -11 11
kr:ist_auch -6 6
kr:ist_doch 2 -2
kr:ist_in 1 -1
kr:ist_krank 4 -4
kr:ist_nicht 7 -7
kr:ist_raus 6 -6
kr:it's_NAME 1 -1
kr:kann_nicht 8 -8
kr:kommt_NAME 17 -17
kr:off_, 3 -3
kr:on_the -1 1
kr:or_NAME -1 1
kr:or_maybe -2 2
kr:out_, 4 -4
kr:place_$ 3 -3
kr:plus_NAME -4 4
kr:says_$ -1 1
kr:told_me -4 4
kr:und_NAME -15 15
kr:will_be -7 7
kr:will_not 13 -13
kr:with_NAME -14 14
kr:won't_be -3 3
kr:wrote_$ -1 1
krc:& -7 7
krc:+ -8 8
krc:0 -16 16
krc:? -6 6
krc:NAME -18 18
krc:a 19 -19
krc:about -2 2
krc:after 11 -11
krc:all 9 -9
krc:along -2 2
krc:am -9 9
krc:an 10 -10
krc:angerufen -6 6
krc:another 2 -2
krc:any -13 13
krc:anymore 4 -4
krc:asked 10 -10
krc:assistant -8 8
krc:at -2 2
krc:auch -11 11
krc:auf 2 -2
krc:aus 5 -5
krc:away -3 3
krc:back 2 -2
krc:be -17 17
krc:been 17 -17
krc:bei -2 2
krc:bleibt -2 2
krc:boss 6 -6
krc:bringing -2 2
krc:brings -1 1
krc:broke 1 -1
krc:by 1 -1
krc:called -10 10
krc:can't 2 -2
krc:cancelled 7 -7
krc:comes 4 -4
krc:coming 11 -11
krc:company 1 -1
krc:confirmed -5 5
krc:contact 4 -4
krc:could -6 6
krc:dabei 8 -8
krc:day -2 2
krc:dazu -8 8
krc:dem 9 -9
krc:do -1 1
krc:doch 2 -2
krc:does -3 3
krc:doing -12 12
krc:durch 29 -29
krc:early 6 -6
krc:eine -5 5
krc:einen -2 2
krc:es 6 -6
krc:fair -3 3
krc:february 3 -3
krc:first -6 6
krc:flight 4 -4
krc:flu 3 -3
krc:for 9 -9
krc:friday -1 1
krc:from 3 -3
krc:fällt 16 -16
krc:gave -4 4
krc:geht 1 -1
krc:gekündigt 1 -1
krc:gespräch -1 1
krc:going -5 5
krc:got 12 -12
krc:had 8 -8
krc:has 9 -9
krc:her 17 -17
krc:herself -6 6
krc:him 6 -6
krc:holiday -11 11
krc:i -9 9
krc:ill 15 -15
krc:im 2 -2
krc:in 27 -27
krc:instead -4 4
krc:interview -8 8
krc:interviewer 6 -6
krc:is 2 -2
krc:isn't 5 -5
krc:ist 12 -12
krc:it 7 -7
krc:it's -4 4
krc:jury 9 -9
krc:just 9 -9
krc:kann -3 3
krc:kommt -11 11
krc:krank -7 7
krc:last -27 27
krc:leave -6 6
krc:left 7 -7
krc:leider 15 -15
krc:like -2 2
krc:lol 19 -19
krc:longer 3 -3
krc:mail 6 -6
krc:make 1 -1
krc:married 8 -8
krc:maternity 4 -4
krc:maybe -2 2
krc:me -2 2
krc:meet -2 2
krc:meeting 1 -1
krc:mich 11 -11
krc:minutes -7 7
krc:mit 7 -7
krc:monday -2 2
krc:more -13 13
krc:moved 1 -1
krc:muss 5 -5
krc:mutterschutz 1 -1
krc:my 3 -3
krc:name 17 -17
krc:natürlich -1 1
krc:nicht 12 -12
krc:no 4 -4
krc:noch -1 1
krc:not 17 -17
krc:note -9 9
krc:now -4 4
krc:nur 10 -10
krc:oder -1 1
krc:of -1 1
krc:off 13 -13
krc:on -5 5
krc:one -2 2
krc:only 19 -19
krc:or -3 3
krc:out 4 -4
krc:over 3 -3
krc:own -3 3
krc:person -2 2
krc:phone -5 5
krc:place 2 -2
krc:please 2 -2
krc:plus -15 15
krc:promoted 1 -1
krc:rang -8 8
krc:raus 15 -15
krc:replaced -11 11
krc:room -3 3
krc:said -5 5
krc:say -3 3
krc:says -12 12
krc:scheduling 4 -4
krc:sein -2 2
krc:sends 7 -7
krc:sent -9 9
krc:she 1 -1
krc:sich 10 -10
krc:sick 3 -3
krc:stays -7 7
krc:still -12 12
krc:stuck 1 -1
krc:take -2 2
krc:team -7 7
krc:th -2 2
krc:that -7 7
krc:the 12 -12
krc:then -5 5
krc:there -4 4
krc:time -10 10
krc:to -22 22
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
krc:war -2 2
krc:was 6 -6
krc:wednesday -4 4
krc:went 4 -4
krc:will -5 5
krc:wird 3 -3
krc:with -16 16
krc:won't 12 -12
krc:wrist 1 -1
krc:wrote -3 3
krc:y 39 -39
named:False 3 -3
named:False:strangers:1 5 -5
named:False:strangers:2 -2 2
named:True -5 5
named:True:strangers:0 -24 24
named:True:strangers:1 13 -13
named:True:strangers:2 6 -6
part:besides -44 44
part:come -15 15
part:gone 166 -166
part:more -58 58
part:none -9 9
part:only -83 83
part:told 23 -23
parts:besides -38 38
parts:come 94 -94
parts:gone 6 -6
parts:more -134 134
parts:none 26 -26
parts:only 84 -84
parts:told -3 3
strangers:0 -24 24
strangers:1 18 -18
strangers:2 8 -8
strangers:3 -3 3
strangers:4 -1 1
ul0:& -6 6
ul0:+ -34 34
ul0:, -2 2
ul0:0 2 -2
ul0:: 2 -2
ul0:= 11 -11
ul0:> 1 -1
ul0:^ 11 -11
ul0:a -7 7
ul0:add -18 18
ul0:along -1 1
ul0:also -13 13
ul0:and -4 4
ul0:are 2 -2
ul0:auch -2 2
ul0:be -6 6
ul0:bringing -2 2
ul0:brings 7 -7
ul0:but 4 -4
ul0:by 1 -1
ul0:called -11 11
ul0:dafür 8 -8
ul0:das 4 -4
ul0:der -12 12
ul0:die 4 -4
ul0:ein -1 1
ul0:es -5 5
ul0:for 7 -7
ul0:from 2 -2
ul0:führen -4 4
ul0:führt 4 -4
ul0:have 3 -3
ul0:heisst -11 11
ul0:in 9 -9
ul0:is 8 -8
ul0:ist 11 -11
ul0:it's 23 -23
ul0:jetzt 2 -2
ul0:just 9 -9
ul0:kommen 7 -7
ul0:kommt 20 -20
ul0:meet -11 11
ul0:meeting 5 -5
ul0:mit -6 6
ul0:namens -6 6
ul0:noch -4 4
ul0:now 6 -6
ul0:oder -1 1
ul0:of 5 -5
ul0:only 23 -23
ul0:or -9 9
ul0:perhaps -18 18
ul0:plus -17 17
ul0:put 15 -15
ul0:she's 6 -6
ul0:so 17 -17
ul0:sondern 1 -1
ul0:spelled 1 -1
ul0:springt -5 5
ul0:that 5 -5
ul0:the 1 -1
ul0:to 6 -6
ul0:und -2 2
ul0:von 11 -11
ul0:was -2 2
ul0:with 16 -16
ul0:übernimmt -2 2
ul1:, 12 -12
ul1:- 1 -1
ul1:0 19 -19
ul1:: 7 -7
ul1:KNOWN -29 29
ul1:NAME 3 -3
ul1:^ -8 8
ul1:a 1 -1
ul1:and 12 -12
ul1:bitte -9 9
ul1:brings -1 1
ul1:but 2 -2
ul1:changed -2 2
ul1:dazu -9 9
ul1:er -14 14
ul1:es 3 -3
ul1:gespräch -6 6
ul1:gesprächspartner 17 -17
ul1:her -2 2
ul1:i 9 -9
ul1:i'm 8 -8
ul1:interview 4 -4
ul1:interviewed 2 -2
ul1:interviewer 11 -11
ul1:interviewerin 3 -3
ul1:interviewers 5 -5
ul1:ist -5 5
ul1:it 1 -1
ul1:it's 4 -4
ul1:kommt 6 -6
ul1:krank 3 -3
ul1:macht 1 -1
ul1:me 9 -9
ul1:meet 11 -11
ul1:my -7 7
ul1:name -11 11
ul1:now 8 -8
ul1:on 6 -6
ul1:one 14 -14
ul1:one-on-one 4 -4
ul1:out -4 4
ul1:over 3 -3
ul1:panel -1 1
ul1:person 7 -7
ul1:please -11 11
ul1:plus -8 8
ul1:pm -7 7
ul1:put 4 -4
ul1:questions 2 -2
ul1:raus 1 -1
ul1:replaced 15 -15
ul1:she -4 4
ul1:sick 1 -1
ul1:sie 4 -4
ul1:so 9 -9
ul1:someone -5 5
ul1:sondern 1 -1
ul1:speaking 6 -6
ul1:surname 19 -19
ul1:talking 2 -2
ul1:the 1 -1
ul1:there -9 9
ul1:to 1 -1
ul1:two -11 11
ul1:und -6 6
ul1:will -4 4
ul1:with 3 -3
ul2:" -2 2
ul2:, -4 4
ul2:0 7 -7
ul2:: -17 17
ul2:KNOWN -14 14
ul2:NAME 5 -5
ul2:^ 13 -13
ul2:add -15 15
ul2:also -15 15
ul2:an -2 2
ul2:and 12 -12
ul2:are 1 -1
ul2:as -6 6
ul2:at -1 1
ul2:auch -28 28
ul2:be 6 -6
ul2:been 11 -11
ul2:bitte -2 2
ul2:both -3 3
ul2:colleagues 14 -14
ul2:dabei -6 6
ul2:das -16 16
ul2:der 15 -15
ul2:die 5 -5
ul2:es 1 -1
ul2:for -5 5
ul2:full 17 -17
ul2:führen 1 -1
ul2:für 3 -3
ul2:her -12 12
ul2:his -17 17
ul2:i 5 -5
ul2:i'll 4 -4
ul2:interview 7 -7
ul2:interviewer 4 -4
ul2:interviewer's 12 -12
ul2:is -4 4
ul2:ist -3 3
ul2:it 8 -8
ul2:it's -3 3
ul2:kann -9 9
ul2:kommen 7 -7
ul2:kommt -6 6
ul2:leave 1 -1
ul2:macht 1 -1
ul2:make 1 -1
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
ul2:replace 4 -4
ul2:sein -6 6
ul2:she 5 -5
ul2:sie -5 5
ul2:sind 1 -1
ul2:so 2 -2
ul2:statt 19 -19
ul2:swap 3 -3
ul2:the 21 -21
ul2:time -2 2
ul2:to 8 -8
ul2:two -4 4
ul2:uhr 13 -13
ul2:und 6 -6
ul2:wird -5 5
ul2:with -2 2
ul2:wrong 2 -2
ul3:, -10 10
ul3:0 14 -14
ul3:: -29 29
ul3:KNOWN -3 3
ul3:NAME -5 5
ul3:^ 14 -14
ul3:a 11 -11
ul3:and 11 -11
ul3:at 3 -3
ul3:be 2 -2
ul3:can't 1 -1
ul3:da -2 2
ul3:dabei -1 1
ul3:das 2 -2
ul3:dazu -3 3
ul3:der -20 20
ul3:es -2 2
ul3:gespräch 1 -1
ul3:got 12 -12
ul3:has 9 -9
ul3:her 7 -7
ul3:i 9 -9
ul3:i'll 6 -6
ul3:ich 2 -2
ul3:in -5 5
ul3:instead 2 -2
ul3:interview 13 -13
ul3:interviewer 1 -1
ul3:interviewers 3 -3
ul3:is 8 -8
ul3:isn't 1 -1
ul3:ist -6 6
ul3:it -6 6
ul3:jetzt 6 -6
ul3:kommt 5 -5
ul3:leute -1 1
ul3:leuten 1 -1
ul3:me -1 1
ul3:meet 3 -3
ul3:meeting 1 -1
ul3:my 16 -16
ul3:name 1 -1
ul3:neben -3 3
ul3:nicht -9 9
ul3:noch -9 9
ul3:of -4 4
ul3:off 8 -8
ul3:on -7 7
ul3:one 9 -9
ul3:panel -8 8
ul3:person -1 1
ul3:please -11 11
ul3:sitzen -2 2
ul3:so 3 -3
ul3:speaking 5 -5
ul3:starts 2 -2
ul3:statt 1 -1
ul3:the -3 3
ul3:there -6 6
ul3:time 2 -2
ul3:to 5 -5
ul3:two -5 5
ul3:um 4 -4
ul3:und 4 -4
ul3:was -4 4
ul3:wednesday 1 -1
ul3:who 12 -12
ul3:will 1 -1
ul3:with -1 1
ul3:zwei 2 -2
ul:,_and -11 11
ul:,_it's 2 -2
ul:,_mit 2 -2
ul:,_she's 6 -6
ul:,_so 11 -11
ul:,_sondern 1 -1
ul:,_und -1 1
ul:,_with 10 -10
ul:-_> 1 -1
ul:0_, 18 -18
ul:0_and -3 3
ul:0_with 4 -4
ul::_it's 1 -1
ul:KNOWN_& -6 6
ul:KNOWN_+ -2 2
ul:KNOWN_, -23 23
ul:KNOWN_: -2 2
ul:KNOWN_and -17 17
ul:KNOWN_but 4 -4
ul:KNOWN_for 3 -3
ul:KNOWN_it's 1 -1
ul:KNOWN_kommt 17 -17
ul:KNOWN_or -1 1
ul:KNOWN_plus -4 4
ul:KNOWN_und -15 15
ul:KNOWN_with -14 14
ul:NAME_, -18 18
ul:NAME_and 17 -17
ul:NAME_und 14 -14
ul:^ 11 -11
ul:^_+ -21 21
ul:^_, 6 -6
ul:^_add -6 6
ul:^_also -8 8
ul:^_der -1 1
ul:^_it's 8 -8
ul:^_just 8 -8
ul:^_mit 5 -5
ul:^_only 16 -16
ul:^_perhaps -18 18
ul:^_plus -9 9
ul:^_with 8 -8
ul:and_a -7 7
ul:and_with 6 -6
ul:back_from -1 1
ul:bitte_noch -9 9
ul:brings_along -1 1
ul:but_it's 2 -2
ul:dazu_kommt -3 3
ul:er_heisst -14 14
ul:gespräch_führt 4 -4
ul:gesprächspartner_ist 8 -8
ul:i'm_meeting 4 -4
ul:interviewed_by 2 -2
ul:interviewer_, 1 -1
ul:interviewer_: 3 -3
ul:interviewer_is 3 -3
ul:interviewers_: 3 -3
ul:is_bringing -2 2
ul:is_called -8 8
ul:is_now 5 -5
ul:is_with 5 -5
ul:it's_with 3 -3
ul:it_, 8 -8
ul:it_is -5 5
ul:krank_, 3 -3
ul:name_: 2 -2
ul:name_is -13 13
ul:one-on-one_with 4 -4
ul:out_, -4 4
ul:over_to 3 -3
ul:person_: 4 -4
ul:please_add -11 11
ul:plus_, -8 8
ul:put_in 4 -4
ul:questions_is 2 -2
ul:raus_, 1 -1
ul:replaced_by 15 -15
ul:sick_, 1 -1
ul:sie_heisst 2 -2
ul:sie_springt 2 -2
ul:so_it's 4 -4
ul:sondern_mit 1 -1
ul:speaking_with 5 -5
ul:surname_is 19 -19
ul:talking_to 1 -1
ul:und_mit 2 -2
ul:will_be -3 3
ul:with_, 3 -3
ulc:& -6 6
ulc:+ -35 35
ulc:0 2 -2
ulc:= 11 -11
ulc:> 1 -1
ulc:KNOWN -18 18
ulc:NAME -18 18
ulc:a 7 -7
ulc:acme 6 -6
ulc:add -18 18
ulc:along -1 1
ulc:am 2 -2
ulc:an 18 -18
ulc:are 2 -2
ulc:at -1 1
ulc:auch -16 16
ulc:be 17 -17
ulc:been 9 -9
ulc:besides -25 25
ulc:bitte 5 -5
ulc:bring -10 10
ulc:bringing -2 2
ulc:brings 6 -6
ulc:by -1 1
ulc:call 6 -6
ulc:called -11 11
ulc:could -11 11
ulc:dafür 10 -10
ulc:dazu -15 15
ulc:ein -1 1
ulc:er -14 14
ulc:es -6 6
ulc:for 6 -6
ulc:friday 3 -3
ulc:from 6 -6
ulc:full 17 -17
ulc:führen -3 3
ulc:führt 4 -4
ulc:für 2 -2
ulc:gespräch -3 3
ulc:gesprächspartner 10 -10
ulc:gesprächspartnerin 7 -7
ulc:got 10 -10
ulc:hands 1 -1
ulc:has -23 23
ulc:have -3 3
ulc:heisst -4 4
ulc:her -2 2
ulc:his -14 14
ulc:i 13 -13
ulc:i'll 11 -11
ulc:i'm 9 -9
ulc:ich 13 -13
ulc:if -5 5
ulc:ihrer 5 -5
ulc:instead 5 -5
ulc:interview 29 -29
ulc:interviewed -1 1
ulc:interviewer 16 -16
ulc:interviewer's 13 -13
ulc:interviewers 1 -1
ulc:is 25 -25
ulc:ist 4 -4
ulc:it -8 8
ulc:it'll 15 -15
ulc:it's 26 -26
ulc:jetzt 2 -2
ulc:just 13 -13
ulc:kommt 23 -23
ulc:lady 3 -3
ulc:last -1 1
ulc:macht 6 -6
ulc:mail 3 -3
ulc:maybe -3 3
ulc:me 11 -11
ulc:meet -7 7
ulc:meeting 2 -2
ulc:mein 4 -4
ulc:mir -4 4
ulc:my 16 -16
ulc:name -2 2
ulc:namens -6 6
ulc:new 9 -9
ulc:noch -6 6
ulc:now 17 -17
ulc:nur 10 -10
ulc:oder -1 1
ulc:of 5 -5
ulc:on 19 -19
ulc:one -2 2
ulc:one-on-one 4 -4
ulc:only 24 -24
ulc:or -11 11
ulc:over 4 -4
ulc:panel -3 3
ulc:perhaps -18 18
ulc:person 5 -5
ulc:please -7 7
ulc:plus -17 17
ulc:pm -8 8
ulc:put 19 -19
ulc:questions 2 -2
ulc:replace 5 -5
ulc:replaced -11 11
ulc:says 5 -5
ulc:seeing 5 -5
ulc:she 11 -11
ulc:she's 7 -7
ulc:sie 10 -10
ulc:sind 3 -3
ulc:someone -5 5
ulc:speaking 7 -7
ulc:spelled 1 -1
ulc:springt -5 5
ulc:statt 19 -19
ulc:stelle 5 -5
ulc:surname 19 -19
ulc:swap -5 5
ulc:talking 3 -3
ulc:that -1 1
ulc:the 23 -23
ulc:then -7 7
ulc:there -11 11
ulc:they 1 -1
ulc:to 5 -5
ulc:von 11 -11
ulc:wednesday 6 -6
ulc:will -3 3
ulc:wird 11 -11
ulc:with 25 -25
ulc:zusätzlich -4 4
ulc:übernimmt -2 2
ulr:&_$ -5 5
ulr:+_$ -25 25
ulr:+_, -10 10
ulr:,_$ -25 25
ulr:,_, -4 4
ulr:,_and -8 8
ulr:,_does 2 -2
ulr:,_in 7 -7
ulr:,_is 13 -13
ulr:,_macht 1 -1
ulr:,_takes -6 6
ulr:,_und -12 12
ulr:,_vertritt 5 -5
ulr:,_will 12 -12
ulr:,_übernimmt 3 -3
ulr::_$ 5 -5
ulr::_, -18 18
ulr::_and -2 2
ulr::_und 3 -3
ulr:=_$ 8 -8
ulr:>_$ 1 -1
ulr:^_$ 10 -10
ulr:^_, 23 -23
ulr:^_and 3 -3
ulr:^_comes 4 -4
ulr:^_does 14 -14
ulr:^_for 4 -4
ulr:^_hat -3 3
ulr:^_instead 3 -3
ulr:^_is -23 23
ulr:^_ist -9 9
ulr:^_joins -10 10
ulr:^_kommt -2 2
ulr:^_leads -17 17
ulr:^_replaces 7 -7
ulr:^_statt 2 -2
ulr:^_steps 6 -6
ulr:^_takes 13 -13
ulr:^_will -16 16
ulr:a_$ -3 3
ulr:add_$ -9 9
ulr:add_and -3 3
ulr:add_please -1 1
ulr:along_$ -1 1
ulr:and_$ -13 13
ulr:and_, 1 -1
ulr:and_are 9 -9
ulr:and_comes -2 2
ulr:and_is -4 4
ulr:and_joins 4 -4
ulr:and_will 4 -4
ulr:are_and 2 -2
ulr:be_$ -4 4
ulr:be_instead 1 -1
ulr:bringing_$ -1 1
ulr:but_$ 4 -4
ulr:by_, -2 2
ulr:by_and -1 1
ulr:called_$ -15 15
ulr:called_, 3 -3
ulr:der_$ 1 -1
ulr:ein_$ -2 2
ulr:es_$ -6 6
ulr:from_$ 8 -8
ulr:führen_und -4 4
ulr:heisst_$ 8 -8
ulr:heisst_, -1 1
ulr:heisst_und -5 5
ulr:in_$ 9 -9
ulr:is_$ -4 4
ulr:is_, 4 -4
ulr:is_and 2 -2
ulr:ist_$ 7 -7
ulr:ist_, 4 -4
ulr:it's_$ 6 -6
ulr:it's_, 2 -2
ulr:it's_now 4 -4
ulr:it's_with 3 -3
ulr:kommen_und 7 -7
ulr:kommt_$ 20 -20
ulr:mit_$ 12 -12
ulr:mit_, 2 -2
ulr:mit_statt -3 3
ulr:namens_$ -5 5
ulr:noch_$ -7 7
ulr:noch_dazu -3 3
ulr:noch_und -7 7
ulr:now_$ 2 -2
ulr:or_? -1 1
ulr:plus_$ -16 16
ulr:so_$ 2 -2
ulr:so_is 12 -12
ulr:so_will 1 -1
ulr:sondern_$ 1 -1
ulr:spelled_, 1 -1
ulr:springt_ein 2 -2
ulr:that_, 1 -1
ulr:to_$ 15 -15
ulr:to_, 6 -6
ulr:to_and 3 -3
ulr:und_$ 5 -5
ulr:und_, -1 1
ulr:und_kommt -1 1
ulr:with_$ 2 -2
ulr:with_, 4 -4
ulr:with_and -2 2
ulr:with_in -3 3
ulr:with_instead 9 -9
ulr:übernimmt_$ -2 2
ur0:$ 23 -23
ur0:, 48 -48
ur0:? -3 3
ur0:along -3 3
ur0:and 8 -8
ur0:are 12 -12
ur0:as 3 -3
ur0:asks -12 12
ur0:at 11 -11
ur0:comes 4 -4
ur0:dabei -1 1
ur0:das 1 -1
ur0:dazu -6 6
ur0:does 18 -18
ur0:ein 2 -2
ur0:ersetzt 13 -13
ur0:for -2 2
ur0:from -5 5
ur0:führt -3 3
ur0:has 5 -5
ur0:hat -2 2
ur0:hört -2 2
ur0:im -2 2
ur0:in 4 -4
ur0:instead 6 -6
ur0:is -3 3
ur0:ist -9 9
ur0:joins -8 8
ur0:kommt -3 3
ur0:leads -17 17
ur0:macht 5 -5
ur0:mit -7 7
ur0:not 4 -4
ur0:now 16 -16
ur0:or -6 6
ur0:please 1 -1
ur0:replaces 10 -10
ur0:sitzt -5 5
ur0:stands 3 -3
ur0:steps 6 -6
ur0:takes 8 -8
ur0:the -3 3
ur0:to 11 -11
ur0:too -3 3
ur0:und 2 -2
ur0:vertritt 14 -14
ur0:who -7 7
ur0:will 7 -7
ur0:with 11 -11
ur0:works -4 4
ur0:übernimmt 8 -8
ur1:$ -14 14
ur1:, 3 -3
ur1:0 13 -13
ur1:KNOWN -16 16
ur1:NAME 3 -3
ur1:a 5 -5
ur1:along -5 5
ur1:also -3 3
ur1:an 7 -7
ur1:and -18 18
ur1:as -4 4
ur1:auch -5 5
ur1:be 7 -7
ur1:berlin 1 -1
ur1:both 6 -6
ur1:coming -1 1
ur1:das 10 -10
ur1:der -2 2
ur1:die 14 -14
ur1:do 4 -4
ur1:does -2 2
ur1:doing 9 -9
ur1:ein 1 -1
ur1:eine 5 -5
ur1:for 2 -2
ur1:gespräch 1 -1
ur1:he 2 -2
ur1:her -13 13
ur1:his -5 5
ur1:i 1 -1
ur1:in 3 -3
ur1:instead -2 2
ur1:interviewing 2 -2
ur1:is -1 1
ur1:it 8 -8
ur1:join -8 8
ur1:joining -10 10
ur1:mit -8 8
ur1:nicht 1 -1
ur1:noch -4 4
ur1:not 7 -7
ur1:of 3 -3
ur1:on 7 -7
ur1:over 16 -16
ur1:please 1 -1
ur1:she -3 3
ur1:she's -3 3
ur1:sich 6 -6
ur1:sie 14 -14
ur1:sit -2 2
ur1:sitting -1 1
ur1:so 3 -3
ur1:take -1 1
ur1:taking 4 -4
ur1:that -2 2
ur1:the -6 6
ur1:to -1 1
ur1:two 2 -2
ur1:und 11 -11
ur1:well -1 1
ur1:who 3 -3
ur1:will 6 -6
ur1:with -2 2
ur2:$ -16 16
ur2:, 21 -21
ur2:0 -12 12
ur2:KNOWN 2 -2
ur2:NAME 5 -5
ur2:a 10 -10
ur2:and 3 -3
ur2:are 11 -11
ur2:as -15 15
ur2:be -4 4
ur2:dabei -5 5
ur2:dazu -9 9
ur2:die -2 2
ur2:doing 3 -3
ur2:ein -9 9
ur2:for -1 1
ur2:from -5 5
ur2:hatte -1 1
ur2:her 4 -4
ur2:in -1 1
ur2:instead 2 -2
ur2:interview -8 8
ur2:interviews 1 -1
ur2:is -9 9
ur2:ist 16 -16
ur2:it 5 -5
ur2:joining -3 3
ur2:me 9 -9
ur2:my 1 -1
ur2:n 10 -10
ur2:n's 3 -3
ur2:name -5 5
ur2:noch -1 1
ur2:of -17 17
ur2:on -6 6
ur2:over 3 -3
ur2:place 12 -12
ur2:please 1 -1
ur2:sie 12 -12
ur2:talk 5 -5
ur2:the 11 -11
ur2:there 2 -2
ur2:to -2 2
ur2:too -2 2
ur2:us -8 8
ur2:von 11 -11
ur2:will -3 3
ur2:zu -4 4
ur2:zwei 3 -3
ur3:$ -6 6
ur3:, 28 -28
ur3:0 -1 1
ur3:KNOWN -25 25
ur3:NAME -5 5
ur3:and 2 -2
ur3:as -11 11
ur3:auch -1 1
ur3:because 4 -4
ur3:both 4 -4
ur3:die -2 2
ur3:for 15 -15
ur3:from -4 4
ur3:gespräch -10 10
ur3:has 1 -1
ur3:he 5 -5
ur3:her 1 -1
ur3:in -14 14
ur3:interview 2 -2
ur3:interviewer 1 -1
ur3:is 5 -5
ur3:ist -2 2
ur3:it -1 1
ur3:link 10 -10
ur3:me 1 -1
ur3:n 7 -7
ur3:nicht 2 -2
ur3:not 1 -1
ur3:now -2 2
ur3:of 1 -1
ur3:on 8 -8
ur3:one 5 -5
ur3:panel -3 3
ur3:the 14 -14
ur3:there -2 2
ur3:to -3 3
ur3:too -4 4
ur3:und -1 1
ur3:well -15 15
ur3:will -3 3
ur3:with 1 -1
ur:$ 23 -23
ur:,_$ 3 -3
ur:,_0 10 -10
ur:,_KNOWN -4 4
ur:,_NAME -18 18
ur:,_a 8 -8
ur:,_and -14 14
ur:,_as -5 5
ur:,_die -6 6
ur:,_i 1 -1
ur:,_is -4 4
ur:,_mit 4 -4
ur:,_nicht 1 -1
ur:,_not 6 -6
ur:,_please 1 -1
ur:,_she -3 3
ur:,_she's -3 3
ur:,_so 3 -3
ur:,_und -1 1
ur:,_will 6 -6
ur:,_with 7 -7
ur:?_$ -3 3
ur:along_$ -3 3
ur:and_KNOWN -17 17
ur:and_NAME 17 -17
ur:comes_along -4 4
ur:comes_in 6 -6
ur:dabei_$ -1 1
ur:das_gespräch 1 -1
ur:dazu_$ -5 5
ur:does_it 8 -8
ur:does_the 6 -6
ur:ein_$ 2 -2
ur:for_KNOWN 4 -4
ur:führt_das 1 -1
ur:in_$ 3 -3
ur:instead_$ 3 -3
ur:instead_of 3 -3
ur:is_KNOWN -3 3
ur:is_coming -1 1
ur:is_doing 5 -5
ur:is_joining -10 10
ur:is_sitting -1 1
ur:is_taking 4 -4
ur:ist_auch -1 1
ur:joins_$ -4 4
ur:joins_KNOWN -1 1
ur:kommt_auch -1 1
ur:kommt_noch -3 3
ur:macht_das 5 -5
ur:not_KNOWN 4 -4
ur:now_$ 16 -16
ur:now_, 1 -1
ur:replaces_KNOWN 5 -5
ur:stands_in 3 -3
ur:statt_KNOWN 7 -7
ur:steps_in 6 -6
ur:takes_over 6 -6
ur:too_$ -3 3
ur:und_NAME 14 -14
ur:vertritt_sie 11 -11
ur:will_also -2 2
ur:will_be 11 -11
ur:will_join -8 8
ur:will_sit -2 2
ur:will_take -1 1
ur:with_two 2 -2
ur:übernimmt_$ 2 -2
ur:übernimmt_das 5 -5
urc:0 -2 2
urc:? -7 7
urc:KNOWN -14 14
urc:NAME -18 18
urc:all 8 -8
urc:along -10 10
urc:an 11 -11
urc:are 12 -12
urc:asks -12 12
urc:at 18 -18
urc:auch -18 18
urc:be 1 -1
urc:berlin 1 -1
urc:boss -1 1
urc:both 6 -6
urc:call -9 9
urc:candidates 13 -13
urc:comes 4 -4
urc:coming -1 1
urc:covers 2 -2
urc:dabei -16 16
urc:day -10 10
urc:dazu -11 11
urc:do 8 -8
urc:does 18 -18
urc:doing 14 -14
urc:drin -1 1
urc:ein -5 5
urc:ersetzt 13 -13
urc:for 13 -13
urc:from -11 11
urc:führt -3 3
urc:gespräch -11 11
urc:has 5 -5
urc:hat -3 3
urc:her 27 -27
urc:herself 3 -3
urc:his -5 5
urc:hört -2 2
urc:i 8 -8
urc:im -1 1
urc:in 4 -4
urc:instead 7 -7
urc:interview -2 2
urc:interviewer 9 -9
urc:interviewing 2 -2
urc:interviews 1 -1
urc:ist -9 9
urc:it 13 -13
urc:join -8 8
urc:joining -10 10
urc:joins -8 8
urc:kommt -3 3
urc:leads -17 17
urc:macht 5 -5
urc:me 17 -17
urc:mit -19 19
urc:my 9 -9
urc:n 11 -11
urc:n's 3 -3
urc:name -5 5
urc:noch -5 5
urc:not 4 -4
urc:now 18 -18
urc:of -14 14
urc:on 13 -13
urc:one 7 -7
urc:or -6 6
urc:over 19 -19
urc:place -1 1
urc:please 1 -1
urc:questions 5 -5
urc:rather 2 -2
urc:replaces 10 -10
urc:sein -4 4
urc:sich 6 -6
urc:sie 13 -13
urc:sit -3 3
urc:sitting -1 1
urc:sitzt -5 5
urc:stands 3 -3
urc:steps 6 -6
urc:take -1 1
urc:takes 8 -8
urc:taking 6 -6
urc:talk 5 -5
urc:technical -4 4
urc:than 2 -2
urc:that -2 2
urc:the 11 -11
urc:there 3 -3
urc:to 9 -9
urc:together 1 -1
urc:too -28 28
urc:two 7 -7
urc:us -16 16
urc:vertritt 14 -14
urc:will 7 -7
urc:with 2 -2
urc:works -4 4
urc:zu -2 2
urc:übernimmt 8 -8
w:" 2 -2
w:& -2 2
w:( 3 -3
w:+ -10 10
w:, 11 -11
w:- -1 1
w:. -2 2
w:: 3 -3
w:= 3 -3
w:? -2 2
w:KNOWN 4 -4
w:ME -5 5
w:NAME 22 -22
w:a -1 1
w:aber 3 -3
w:accent 5 -5
w:add -13 13
w:added -3 3
w:after 4 -4
w:agency 3 -3
w:agreed -1 1
w:all 1 -1
w:allein 1 -1
w:along -3 3
w:alongside -1 1
w:als 4 -4
w:also -11 11
w:am -1 1
w:an 8 -8
w:and 5 -5
w:angerufen -1 1
w:any -3 3
w:anymore 1 -1
w:anyway 1 -1
w:are 1 -1
w:as -8 8
w:ask 1 -1
w:asked -1 1
w:asking 2 -2
w:asks -3 3
w:assistant -2 2
w:at 1 -1
w:attend -1 1
w:auch -20 20
w:auf -2 2
w:aus 1 -1
w:ausser -1 1
w:autocorrect 1 -1
w:away 1 -1
w:back 1 -1
w:bad 2 -2
w:be -8 8
w:because -3 3
w:been 5 -5
w:before -2 2
w:bei 2 -2
w:beiden -1 1
w:beim 1 -1
w:believe -1 1
w:beside -2 2
w:besides -8 8
w:bin -1 1
w:bis 2 -2
w:bit -1 1
w:bitte 7 -7
w:bleibt -5 5
w:booked 3 -3
w:boss -1 1
w:both -1 1
w:bring -3 3
w:brings 1 -1
w:business 5 -5
w:but 2 -2
w:by -3 3
w:call -2 2
w:called -1 1
w:came 1 -1
w:can -2 2
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
w:confirmed -1 1
w:contact 1 -1
w:conversation 3 -3
w:copied 1 -1
w:correct 5 -5
w:could -9 9
w:course -1 1
w:cousin -1 1
w:cto -5 5
w:da 3 -3
w:dabei -11 11
w:dafür 2 -2
w:dame 4 -4
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
w:den 2 -2
w:did 1 -1
w:didn't 1 -1
w:die 2 -2
w:different 1 -1
w:doch -2 2
w:does 6 -6
w:doesn't -2 2
w:doing -3 3
w:don't -1 1
w:done -1 1
w:donnerstag 3 -3
w:double 3 -3
w:down -1 1
w:drei -2 2
w:drin -1 1
w:dublin -1 1
w:durch 7 -7
w:early 2 -2
w:ein -1 1
w:eine 1 -1
w:einen -1 1
w:eintragen -1 1
w:else -1 1
w:email 1 -1
w:end 3 -3
w:ends -1 1
w:engineer -2 2
w:er -3 3
w:ergänzen -3 3
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
w:first -1 1
w:five -1 1
w:flight 1 -1
w:flu 1 -1
w:for -4 4
w:forgot -1 1
w:four -1 1
w:freitag -1 1
w:friday 2 -2
w:from -1 1
w:front -1 1
w:früher -2 2
w:full 5 -5
w:funny -1 1
w:fällt 4 -4
w:führen -1 1
w:führt 2 -2
w:für -1 1
w:fürs 1 -1
w:gave -4 4
w:gefragt -1 1
w:gentleman 1 -1
w:gesagt -1 1
w:geschrieben 3 -3
w:gespräch -3 3
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
w:haben 2 -2
w:haha 2 -2
w:halbe -1 1
w:has 3 -3
w:hat 2 -2
w:hatte 1 -1
w:have -4 4
w:he 7 -7
w:he's -1 1
w:heisst 3 -3
w:hello 1 -1
w:her 11 -11
w:herself -3 3
w:hey -2 2
w:hiess -1 1
w:him 2 -2
w:himself 4 -4
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
w:ihrer 4 -4
w:ill 4 -4
w:im 3 -3
w:in -5 5
w:instead 1 -1
w:interview 4 -4
w:interviewer 8 -8
w:interviewer's 3 -3
w:interviewers 1 -1
w:interviewing 3 -3
w:interviews 2 -2
w:invitation 1 -1
w:invite 2 -2
w:is -3 3
w:isn't -2 2
w:ist 7 -7
w:it -11 11
w:it'll 4 -4
w:ja -1 1
w:jemand -9 9
w:join 1 -1
w:joining -6 6
w:joins -10 10
w:jury 2 -2
w:just 4 -4
w:kann -1 1
w:kein -1 1
w:kid 1 -1
w:kids 1 -1
w:kind -3 3
w:kindly -1 1
w:know -3 3
w:knows -1 1
w:kollegin -2 2
w:kommen -1 1
w:kommt -6 6
w:krank -2 2
w:kurz 6 -6
w:können -1 1
w:lady -3 3
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
w:lol 6 -6
w:london -2 2
w:longer 2 -2
w:looked 3 -3
w:lovely -2 2
w:macht 4 -4
w:mail -5 5
w:mails 2 -2
w:make -5 5
w:mal 1 -1
w:man 2 -2
w:manager 1 -1
w:march -2 2
w:married 5 -5
w:maternity 1 -1
w:may -2 2
w:maybe -1 1
w:me 5 -5
w:meet -1 1
w:mein 2 -2
w:meine 1 -1
w:mich 7 -7
w:mine 2 -2
w:minutes -5 5
w:mir 1 -1
w:misheard 2 -2
w:mit 3 -3
w:mittwoch -1 1
w:mixed 2 -2
w:more -8 8
w:morning -2 2
w:mother -5 5
w:muss 3 -3
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
w:new 2 -2
w:next -2 2
w:nice -4 4
w:nicht 10 -10
w:nichts -1 1
w:night -2 2
w:nimmt -6 6
w:no 9 -9
w:nobody 1 -1
w:noch 2 -2
w:noon -1 1
w:not 9 -9
w:note -1 1
w:now 1 -1
w:nur 5 -5
w:o'clock -2 2
w:oder -1 1
w:of -4 4
w:off 2 -2
w:oh -2 2
w:old -2 2
w:on 1 -1
w:once -1 1
w:one-on-one 1 -1
w:only 9 -9
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
w:perhaps -2 2
w:place -2 2
w:please -4 4
w:plus -7 7
w:pm -5 5
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
w:second -11 11
w:seeing 1 -1
w:sehr -1 1
w:sein -3 3
w:selbst 2 -2
w:sends 2 -2
w:senior -2 2
w:sent -2 2
w:she 2 -2
w:she'll -1 1
w:she's 2 -2
w:shift -2 2
w:should 2 -2
w:sich 3 -3
w:sick 1 -1
w:side -2 2
w:sie 10 -10
w:signature 2 -2
w:signed 1 -1
w:since -5 5
w:sind 1 -1
w:sister 1 -1
w:sit -3 3
w:sits -8 8
w:sitzen -1 1
w:sitzt -1 1
w:small 1 -1
w:so 4 -4
w:somebody -9 9
w:someone -5 5
w:sorry 5 -5
w:sounds -2 2
w:speak 1 -1
w:speaking 2 -2
w:spelled 1 -1
w:spelling 5 -5
w:springt -1 1
w:stands -2 2
w:start 1 -1
w:starts -1 1
w:statt 3 -3
w:stattdessen 2 -2
w:stays -3 3
w:steht 3 -3
w:stelle 1 -1
w:steps 2 -2
w:still -5 5
w:stunde 1 -1
w:sure -1 1
w:surname 6 -6
w:swap -1 1
w:swapped 1 -1
w:sylva 10 -10
w:tag 1 -1
w:take 3 -3
w:taken 2 -2
w:taking 2 -2
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
w:that -4 4
w:that's 2 -2
w:the -11 11
w:then 1 -1
w:there -3 3
w:there'll -3 3
w:there's -3 3
w:these -4 4
w:they 1 -1
w:they're 1 -1
w:they've -2 2
w:thing 1 -1
w:think 1 -1
w:this 3 -3
w:three -2 2
w:through 1 -1
w:thursday -5 5
w:time -1 1
w:to 5 -5
w:together -1 1
w:told -6 6
w:too -23 23
w:took 2 -2
w:training 3 -3
w:travelling -1 1
w:tuesday -2 2
w:tut 7 -7
w:two -6 6
w:uhr -1 1
w:um -1 1
w:und 4 -4
w:university -3 3
w:until 1 -1
w:up 1 -1
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
w:we're -1 1
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
w:will -7 7
w:wir -3 3
w:wird 6 -6
w:wirklich -2 2
w:with 4 -4
w:without 3 -3
w:wollte -1 1
w:won't 2 -2
w:word 1 -1
w:worked -1 1
w:works -4 4
w:would 1 -1
w:writes 2 -2
w:wrong 4 -4
w:wrote -1 1
w:y 12 -12
w:yes -1 1
w:you -5 5
w:zeit -1 1
w:zu -4 4
w:zuerst 3 -3
w:zum -1 1
w:zusammen -3 3
w:zusätzlich -7 7
w:zwei 3 -3
w:ändern 1 -1
w:übernimmt 2 -2
""",
)
