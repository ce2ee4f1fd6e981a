/// A weging: one's own ballot, its way into the box, the outcome, proposals.
package enum VoteTexts {
    // MARK: words
    package static let unknown = Text(nl: "weet ik niet", en: "I do not know")
    package static let notAtAll = Text(nl: "helemaal niet", en: "not at all")
    package static let hardly = Text(nl: "nauwelijks", en: "hardly")
    package static let somewhat = Text(nl: "enigszins", en: "somewhat")
    package static let strongly = Text(nl: "sterk", en: "strongly")
    package static let veryStrongly = Text(nl: "heel sterk", en: "very strongly")
    package static let disagreement = Text(nl: "verdeeld", en: "divided")
    package static let agreement = Text(nl: "eens", en: "agreed")
    package static let mixed = Text(nl: "gemengd", en: "mixed")
    package static let and = Text(nl: "en", en: "and")
    /// What is typed to make something blank again.
    package static let emptyWord = Text(nl: "leeg", en: "empty")

    // MARK: what is asked
    package static let askGrid = Text(nl: "Wat is je oordeel?", en: "What is your judgement?")
    package static let askRanking = Text(
        nl: "Welke volgorde? Typ de nummers, het beste punt eerst. Gelijk? Zet er = tussen: 3 1=4 2. Wat je weglaat komt onderaan. Leeg maken: typ leeg.",
        en: "Which order? Type the numbers, the best point first. A tie? Put = between: 3 1=4 2. What you leave out comes last. To blank it: type empty.")
    package static let askWeights = Text(
        nl: "Verdeel het getal 10 over {criteria}, in die volgorde. Bijvoorbeeld: {example}. Niets geven: typ leeg.",
        en: "Divide the number 10 over {criteria}, in that order. For example: {example}. To give none: type empty.")
    package static let askCode = Text(
        nl: "Welke code kreeg je toen je stemde?", en: "Which code did you get when you voted?")
    package static let sureBlank = Text(
        nl: "Nog leeg: {blanks}. Dat mag, en je kunt het later nog veranderen. Nu zo stemmen?",
        en: "Still blank: {blanks}. That is fine, and you can still change it later. Vote like this now?")
    package static let sureEmpty = Text(
        nl: "Je hebt nog niets ingevuld. Een lege stem telt mee als stem, maar zegt niets. Toch zo stemmen?",
        en: "You have filled in nothing yet. An empty vote counts as a vote, but says nothing. Vote like this all the same?")
    package static let castAlready = Text(
        nl: "Deze stem zit al in de bus. Je hebt daarna niets veranderd.",
        en: "This vote is in the box already. You changed nothing since.")
    package static let sureReceipt = Text(
        nl: "Met dit bewijs kan een ander zien wat je gestemd hebt. Iemand kan je dus vragen om het te laten zien. Bewaar het alleen als je dat wilt. Heb je het niet, dan kan niemand erom vragen. Toch bewaren?",
        en: "With this proof somebody else can see what you voted. So somebody may ask you to show it. Keep it only if you want that. If you do not have it, nobody can ask for it. Keep it all the same?")

    // MARK: what is blank
    package static let blankCells = Text(nl: "{n} oordelen", en: "{n} judgements")
    package static let blankCell = Text(nl: "1 oordeel", en: "1 judgement")
    package static let blankAt = Text(nl: "{cells} (bij punt {points})", en: "{cells} (at point {points})")
    package static let blankRanking = Text(nl: "je volgorde", en: "your order")
    package static let blankRanked = Text(
        nl: "in je volgorde punt {points} (komt onderaan)", en: "in your order point {points} (comes last)")
    package static let blankWeights = Text(nl: "je gewichten (hoeven niet)", en: "your weights (need not be given)")

    // MARK: proposals
    package static let askOption = Text(
        nl: "Bij welk punt? Je voorstel is te lezen in je eigen ruimte, bij de andere groepen en in het verslag. Zonder je naam. Schrijf dus niets waaraan je te herkennen bent.",
        en: "For which point? Your proposal can be read in your own room, by the other groups and in the verslag. Without your name. So write nothing by which people would know you.")
    package static let askWhat = Text(nl: "Wat stel je voor?", en: "What do you propose?")
    package static let askFirstStep = Text(
        nl: "Wie zet de eerste stap? (Mag leeg blijven.)", en: "Who takes the first step? (May stay empty.)")
    package static let askWith = Text(nl: "Met wie? (Mag leeg blijven.)", en: "With whom? (May stay empty.)")
    package static let askAlready = Text(
        nl: "Wat gebeurt er al? (Mag leeg blijven.)", en: "What happens already? (May stay empty.)")
    package static let askEndorse = Text(nl: "Welk voorstel steun je?", en: "Which proposal do you endorse?")
    package static let askUnendorse = Text(
        nl: "Welk voorstel steun je niet meer?", en: "Which proposal do you no longer endorse?")
    package static let askWithdraw = Text(nl: "Welk voorstel trek je in?", en: "Which proposal do you withdraw?")

    // MARK: leading
    package static let goTogether = Text(nl: "Samen verder: {rooms}.", en: "Going on together: {rooms}.")
    package static let roomVoted = Text(nl: "{room} ({k} van {n} gestemd)", en: "{room} ({k} of {n} voted)")
    package static let sureCloseVote = Text(
        nl: "Dit sluit de stemming voor {rooms}. Dat kan niet terug: wie dan niet gestemd heeft, kan het niet meer. Weet je het zeker?",
        en: "This closes the vote for {rooms}. There is no way back: who has not voted by then no longer can. Are you sure?")
    package static let sureShare = Text(
        nl: "Voorstellen van {room} die nog niet gedeeld zijn: {n}. De andere groepen lezen ze, maar niet van welke groep ze komen. Delen?",
        en: "Proposals of {room} that were not shared yet: {n}. The other groups read them, but not which group they come from. Share them?")

    // MARK: points
    package static let point = Text(nl: "Punt {n}: {title}", en: "Point {n}: {title}")
    package static let pointText = Text(nl: "Punt {n}: {title}. {text}", en: "Point {n}: {title}. {text}")
    package static let criterion = Text(nl: "Vraag bij elk punt: {question} ({title})", en: "Question for each point: {question} ({title})")
    package static let scale = Text(
        nl: "1 helemaal niet 2 nauwelijks 3 enigszins 4 sterk 5 heel sterk 0 weet ik niet",
        en: "1 not at all 2 hardly 3 somewhat 4 strongly 5 very strongly 0 I do not know")

    // MARK: one's own ballot in words
    package static let yourBallot = Text(nl: "Jouw stem. Alleen jij ziet dit.", en: "Your vote. Only you see this.")
    package static let blank = Text(nl: "leeg", en: "blank")
    package static let allBlank = Text(nl: "alles leeg", en: "all blank")
    package static let yourRanking = Text(nl: "Jouw volgorde: {order}.", en: "Your order: {order}.")
    package static let yourWeights = Text(nl: "Jouw gewichten: {weights}.", en: "Your weights: {weights}.")
    package static let noRanking = Text(nl: "Jouw volgorde: leeg.", en: "Your order: blank.")
    package static let noWeights = Text(nl: "Jouw gewichten: leeg. Ze hoeven niet.", en: "Your weights: blank. They need not be given.")
    package static let stillBlank = Text(nl: "Nog leeg: {blanks}.", en: "Still blank: {blanks}.")
    package static let nothingBlank = Text(nl: "Alles is ingevuld.", en: "Everything is filled in.")
    package static let notInBox = Text(
        nl: "Deze stem zit nog niet in de bus.", en: "This vote is not in the box yet.")
    package static let inBox = Text(
        nl: "Deze stem zit in de bus. Je kunt hem nog veranderen tot de stemming sluit.",
        en: "This vote is in the box. You can still change it until the vote closes.")
    package static let changedSince = Text(
        nl: "Je hebt iets veranderd na het stemmen. In de bus zit nog je vorige stem.",
        en: "You changed something after voting. Your earlier vote is still in the box.")
    package static let votedElsewhere = Text(
        nl: "Je hebt al gestemd en die stem telt. Wat je stemde is hier niet bekend.",
        en: "You have voted and that vote counts. What you voted is not known here.")

    // MARK: an order in words
    package static let first = Text(nl: "eerst {points}", en: "first {points}")
    package static let then = Text(nl: "dan {points}", en: "then {points}")
    package static let tied = Text(nl: "{points} gelijk", en: "{points} tied")
    package static let last = Text(nl: "onderaan {points}", en: "last {points}")
    package static let allTied = Text(nl: "alle punten gelijk", en: "all points tied")

    // MARK: the outcome
    package static let outcomeHead = Text(
        nl: "De weging: de groepen naast elkaar. Eerst de verschillen, de volgorde van allen samen als laatste.",
        en: "The weging: the groups side by side. First the differences, the order of all together last.")
    package static let outcomeGuide = Text(
        nl: "Bij elke vraag staat het middelste oordeel van de groep. Eens: bijna iedereen zit daarbij. Verdeeld: een deel kiest hoog, een deel kiest laag. Gemengd: daartussenin.",
        en: "With each question stands the middle judgement of the group. Agreed: nearly all are near it. Divided: some choose high, some choose low. Mixed: in between.")
    package static let groupBallots = Text(nl: "{room}: {n} stemmen.", en: "{room}: {n} votes.")
    package static let groupTooFew = Text(
        nl: "{room}: te weinig stemmen om te tonen.", en: "{room}: too few votes to show.")
    package static let groupEmpty = Text(nl: "{room}: niemand stemde.", en: "{room}: nobody voted.")
    package static let nothingToShow = Text(
        nl: "Er is geen groep waarvan iets te tonen is.", en: "There is no group of which anything can be shown.")
    package static let groupCell = Text(nl: "{room} {words}", en: "{room} {words}")
    package static let gradeTo = Text(nl: "{lower} tot {upper}", en: "{lower} to {upper}")
    package static let cellTooFew = Text(nl: "te weinig oordelen om te tonen", en: "too few judgements to show")
    package static let cellWithheld = Text(nl: "niet te tonen", en: "not to be shown")
    package static let cellJudged = Text(nl: "{words}; {numeral} gaven een oordeel", en: "{words}; {numeral} gave a judgement")
    package static let shared = Text(
        nl: "Gedeeld: punt {points} staat bij elke groep in de bovenste twee.",
        en: "Shared: point {points} is in the top two of every group.")
    package static let sharedSeveral = Text(
        nl: "Gedeeld: punt {points} staan bij elke groep in de bovenste twee.",
        en: "Shared: points {points} are in the top two of every group.")
    package static let sharedNone = Text(
        nl: "Gedeeld: geen enkel punt staat bij elke groep in de bovenste twee.",
        en: "Shared: no point is in the top two of every group.")
    package static let opposed = Text(
        nl: "Tegenover elkaar: punt {point} staat bovenaan bij {first} en bij de laatste twee bij {last}.",
        en: "Opposed: point {point} comes first with {first} and among the last two with {last}.")
    package static let opposedNone = Text(
        nl: "Tegenover elkaar: geen enkel punt staat bij de ene groep bovenaan en bij een andere bij de laatste twee.",
        en: "Opposed: no point comes first in one group and among the last two in another.")
    package static let ordersHead = Text(nl: "De volgorde van elke groep:", en: "The order of each group:")
    package static let groupOrder = Text(nl: "{room}: {order}.", en: "{room}: {order}.")
    package static let methodDecides = Text(nl: "de telwijze maakt hier uit", en: "the way of counting decides here")
    package static let methodDecidesFor = Text(nl: "{room}: de telwijze maakt hier uit.", en: "{room}: the way of counting decides here.")
    package static let byBorda = Text(nl: "Geteld met Borda: {order}.", en: "Counted by Borda: {order}.")
    package static let bySchulze = Text(nl: "Geteld met Schulze: {order}.", en: "Counted by Schulze: {order}.")
    package static let bordaPoints = Text(nl: "In getallen: {points}.", en: "In figures: {points}.")
    package static let bordaPoint = Text(nl: "{points} voor punt {n}", en: "{points} for point {n}")
    package static let overallHead = Text(
        nl: "Alle groepen samen, elke groep even zwaar ({rooms}):",
        en: "All groups together, with equal weight a group ({rooms}):")
    package static let place = Text(nl: "{place}. punt {n}, {title}", en: "{place}. point {n}, {title}")
    package static let placeTied = Text(nl: "{place}. (gelijk) punt {n}, {title}", en: "{place}. (tied) point {n}, {title}")
    package static let placeShare = Text(nl: "{place}: {share}", en: "{place}: {share}")
    package static let sharesMean = Text(
        nl: "De breuk zegt hoe vaak het punt won van een ander punt (gelijk telt half), gemiddeld over de groepen. 1 is: altijd.",
        en: "The fraction says how often the point won against another (a tie counts half), as a mean over the groups. 1 means: always.")
    package static let leftOut = Text(
        nl: "Niet meegeteld in deze volgorde: {rooms}.", en: "Left out of this order: {rooms}.")
    package static let pooled = Text(
        nl: "Met alle stemmen op één hoop staat een ander punt bovenaan: {order}.",
        en: "With all votes on one heap another point comes first: {order}.")
    package static let noOverall = Text(
        nl: "Een volgorde van alle groepen samen is er niet: er zijn te weinig groepen, of het zou een kleine groep verraden.",
        en: "There is no order of all groups together: there are too few groups, or it would reveal a small one.")
    package static let stabilityHead = Text(
        nl: "Weegt de ene vraag zwaarder dan de andere? Over alle manieren om het getal 10 over de vragen te verdelen:",
        en: "Does one question weigh more than another? Over all ways to divide the number 10 over the questions:")
    package static let stability = Text(
        nl: "punt {point} blijft eerste bij {x} van de {of} weegwijzen",
        en: "point {point} stays first in {x} of the {of} ways of weighing")
    package static let stabilityShort = Text(nl: "punt {point} bij {x}", en: "point {point} in {x}")
    package static let stabilityOwn = Text(
        nl: "met de gewichten van de groep zelf: punt {points}", en: "with the group's own weights: point {points}")
    package static let outcomeHere = Text(
        nl: "De uitkomst van de weging is er. Alle groepen zien dezelfde. Een uitkomst is het begin van het gesprek, niet het einde.",
        en: "The outcome of the weging is there. All groups see the same. An outcome is the start of the talk, not its end.")

    package static let outcomeAlsoHere = Text(
        nl: "De uitkomst van de weging is nu ook hier te lezen.", en: "The outcome of the weging can be read here now too.")

    // MARK: proposals in words
    package static let noProposals = Text(nl: "Er zijn nog geen voorstellen.", en: "There are no proposals yet.")
    package static let proposal = Text(nl: "Voorstel {n}: {text}", en: "Proposal {n}: {text}")
    package static let proposalShared = Text(
        nl: "Voorstel {n}, van een andere groep: {text}", en: "Proposal {n}, from another group: {text}")
    package static let proposalFirstStep = Text(nl: "Eerste stap: {text}", en: "First step: {text}")
    package static let proposalWith = Text(nl: "Met: {text}", en: "With: {text}")
    package static let proposalAlready = Text(nl: "Gebeurt al: {text}", en: "Happens already: {text}")
    package static let proposalEndorsed = Text(nl: "Gesteund door {count}.", en: "Endorsed by {count}.")
    package static let proposalNotEndorsed = Text(nl: "Nog geen steun.", en: "No endorsements yet.")
    package static let proposalEndorsedToo = Text(
        nl: "Gesteund door {count}, ook door jou.", en: "Endorsed by {count}, you too.")
    package static let proposalYours = Text(nl: "Dit is jouw voorstel.", en: "This is your proposal.")

    // MARK: what happens
    package static let open = Text(
        nl: "De stemming is open. Iedereen weegt nu in stilte, alle groepen apart. Niemand ziet wat jij stemt, ook de gespreksleider niet. Je mag dingen leeg laten en alles nog veranderen.",
        en: "The vote is open. Everybody weighs in silence now, each group by itself. Nobody sees what you vote, not even the gespreksleider. You may leave things blank and change everything.")
    package static let theyVote = Text(
        nl: "De stemming is open. De mensen wegen nu in stilte.", en: "The vote is open. People weigh in silence now.")
    package static let progress = Text(nl: "{k} van {n} gestemd.", en: "{k} of {n} voted.")
    package static let closed = Text(
        nl: "De stemming is gesloten. Er zitten {n} stemmen in de bus.", en: "The vote is closed. There are {n} votes in the box.")
    package static let closedOne = Text(
        nl: "De stemming is gesloten. Er zit 1 stem in de bus.", en: "The vote is closed. There is 1 vote in the box.")
    package static let sixWords = Text(
        nl: "De zes woorden van deze bus: {words}. Lees ze aan elkaar voor: iedereen in deze ruimte hoort dezelfde te zien.",
        en: "The six words of this box: {words}. Read them to each other: everybody in this room should see the same.")
    package static let notVoted = Text(nl: "Jij hebt niet gestemd. Dat mag.", en: "You did not vote. That is fine.")
    package static let notCast = Text(
        nl: "Wat je had ingevuld, zat nog niet in de bus. Het telt niet mee.",
        en: "What you had filled in was not in the box yet. It does not count.")
    package static let changeNotCast = Text(
        nl: "Wat je na het stemmen veranderde, zat nog niet in de bus. Je vorige stem telt.",
        en: "What you changed after voting was not in the box yet. Your earlier vote counts.")
    package static let alarmOne = Text(
        nl: "ALARM: iemand ziet dat een stem niet goed in de bus zit. Vertrouw de telling van deze groep nog niet.",
        en: "ALARM: somebody sees that a vote is not rightly in the box. Do not trust the count of this group yet.")
    package static let alarm = Text(
        nl: "ALARM: {n} mensen zien dat een stem niet goed in de bus zit. Vertrouw de telling van deze groep nog niet.",
        en: "ALARM: {n} people see that a vote is not rightly in the box. Do not trust the count of this group yet.")
    package static let alarmRoom = Text(
        nl: "Niemand hoeft te zeggen van wie het alarm komt. Vergelijk hardop de zes woorden van de bus. Zijn ze niet bij iedereen gelijk, zeg het dan tegen de gespreksleider.",
        en: "Nobody needs to say whose alarm it is. Compare the six words of the box aloud. If they are not the same with everybody, tell the gespreksleider.")
    package static let alarmLead = Text(
        nl: "Vraag niet van wie het alarm komt. Laat iedereen de zes woorden voorlezen. Zijn ze niet gelijk, of blijft het alarm? Gebruik de uitkomst dan niet en stem opnieuw, zo nodig op papier. Na afloop controleert rondetafel verify de telling.",
        en: "Do not ask whose alarm it is. Let everybody read the six words. If they differ, or the alarm stays, do not use the outcome and vote again, on paper if need be. Afterwards rondetafel verify checks the count.")
    package static let proposed = Text(
        nl: "Voorstel {n} is van jou. Niemand ziet dat. Intrekken: trekin {n}, zolang niemand het steunt en het niet gedeeld is.",
        en: "Proposal {n} is yours. Nobody sees that. To take it back: withdraw {n}, while nobody endorses it and it was not shared.")
    package static let proposalAt = Text(nl: "Nieuw voorstel bij punt {n}, {title}:", en: "New proposal for point {n}, {title}:")
    package static let withdrawn = Text(nl: "Voorstel {n} is ingetrokken.", en: "Proposal {n} was withdrawn.")
    package static let endorsedByMe = Text(nl: "Je steunt voorstel {n}.", en: "You endorse proposal {n}.")
    package static let notEndorsedByMe = Text(nl: "Je steunt voorstel {n} niet meer.", en: "You no longer endorse proposal {n}.")
    package static let endorsements = Text(nl: "Voorstel {n} heeft steun van {count}.", en: "Proposal {n} is endorsed by {count}.")
    package static let sharedHere = Text(
        nl: "Voorstel {n} komt van een andere groep. Deze ruimte leest niet welke.",
        en: "Proposal {n} comes from another group. This room does not read which.")

    // MARK: what became of one's own vote
    package static let cast = Text(
        nl: "Je stem zit in de bus. Je kunt hem nog veranderen tot de stemming sluit. Veranderd? Stem dan opnieuw.",
        en: "Your vote is in the box. You can still change it until the vote closes. Changed something? Then vote again.")
    package static let castAgain = Text(
        nl: "Je nieuwe stem zit in de bus, in plaats van de vorige. Veranderen kan tot de stemming sluit.",
        en: "Your new vote is in the box, in place of the earlier one. You can change it until the vote closes.")
    package static let castCodeAgain = Text(
        nl: "Je nieuwe stemcode is {code}. De vorige heb je niet meer nodig. Schrijf hem op en laat hem aan niemand zien.",
        en: "Your new vote code is {code}. You no longer need the earlier one. Write it down and show it to nobody.")
    package static let castCode = Text(
        nl: "Je stemcode is {code}. Je ziet hem maar één keer. Schrijf hem op: heb je geen verbinding meer en wil je je stem veranderen, dan heb je hem nodig. Laat hem aan niemand zien: met de code is na te gaan wat je stemde.",
        en: "Your vote code is {code}. You see it only once. Write it down: if the connection is lost and you want to change your vote, you need it. Show it to nobody: with the code one can find out what you voted.")
    package static let castTrust = Text(
        nl: "Je stemt zonder het programma rondetafel. De server verzegelt je stem en kijkt straks zelf na of die in de bus zit. Dat vraagt meer vertrouwen: met het programma doet je eigen computer dat.",
        en: "You vote without the program rondetafel. The server seals your vote and will check by itself that it is in the box. That asks more trust: with the program your own computer does so.")
    package static let included = Text(
        nl: "Nagekeken: je stem zit erin. Je eigen computer heeft dat gecontroleerd.",
        en: "Checked: your vote is in it. Your own computer has checked that.")
    package static let includedByServer = Text(
        nl: "Je stem zit erin. Dat zegt de server; je eigen computer kan dat zonder het programma niet nakijken.",
        en: "Your vote is in it. The server says so; without the program your own computer cannot check it.")
    package static let missing = Text(
        nl: "ALARM: jouw stem zit niet goed in de bus. Je ruimte krijgt een alarm, maar hoort niet dat het van jou komt.",
        en: "ALARM: your vote is not rightly in the box. Your room gets an alarm, but does not hear that it is yours.")
    package static let missingAct = Text(
        nl: "Je hebt niets fout gedaan en je hoeft niets te zeggen. Wil je er apart over praten met de gespreksleider? Dat kan altijd.",
        en: "You did nothing wrong and need not say anything. Do you want to talk about it with the gespreksleider alone? You always can.")
    package static let kept = Text(
        nl: "Het bewijs van je stem staat in: {path}. Wie dit heeft, kan zien wat je stemde. Weg ermee? Gooi het bestand weg.",
        en: "The proof of your vote is in: {path}. Who has it can see what you voted. Want it gone? Delete the file.")
    package static let unknownOpen = Text(
        nl: "Je hebt al gestemd en die stem telt. Op deze plek is hij niet bekend, dus veranderen kan hier alleen met je stemcode.",
        en: "You have voted and that vote counts. It is not known at this place, so you can change it here only with your vote code.")
    package static let unknownClosed = Text(
        nl: "Je hebt gestemd en die stem is geteld. Op deze plek is hij niet bekend, dus nakijken of hij in de bus zit kan hier niet.",
        en: "You have voted and that vote is counted. It is not known at this place, so whether it is in the box cannot be checked here.")

    // MARK: what to type
    package static let hintVote = Text(
        nl: "Typ: oordeel. Je krijgt dan de vragen één voor één. Daarna: volgorde, en als laatste: stem.",
        en: "Type: judge. You then get the questions one by one. After that: rank, and last: vote.")
    package static let hintJudge = Text(
        nl: "Verder met oordelen? Typ: oordeel. Zo laten? Typ: volgorde, of stem.",
        en: "Go on judging? Type: judge. Leave it so? Type: rank, or vote.")
    package static let hintJudgeOrCast = Text(
        nl: "Verder met oordelen? Typ: oordeel. Klaar? Typ: stem.", en: "Go on judging? Type: judge. Done? Type: vote.")
    package static let hintWeights = Text(
        nl: "Gewicht geven mag ook: typ gewicht. Klaar? Typ: stem.", en: "You may also give weights: type weights. Done? Type: vote.")
    package static let hintRank = Text(
        nl: "Typ: volgorde en de nummers, het beste punt eerst. Bijvoorbeeld: volgorde 3 1=4 2. Klaar? Typ: stem.",
        en: "Type: rank and the numbers, the best point first. For example: rank 3 1=4 2. Done? Type: vote.")
    package static let hintCast = Text(
        nl: "Klaar? Typ: stem. Eerst nalezen? Typ: mijnstem.", en: "Done? Type: vote. Read it first? Type: myvote.")
    package static let hintCastAgain = Text(nl: "Typ: stem. Dan telt wat je nu hebt.", en: "Type: vote. Then what you have now counts.")
    package static let hintChange = Text(
        nl: "Iets veranderen? Typ: oordeel of volgorde, en daarna weer: stem.",
        en: "Change something? Type: judge or rank, and then again: vote.")
    package static let hintCode = Text(
        nl: "Je stem veranderen? Typ: stemcode, en de code die je kreeg.",
        en: "Change your vote? Type: votecode, and the code that you got.")
    package static let hintOutcome = Text(
        nl: "Alles lezen? Typ: uitkomst.", en: "Read it all? Type: outcome.")
    package static let hintTalk = Text(
        nl: "Iets zeggen? Typ: hand. Een voorstel doen? Typ: voorstel. De voorstellen lezen? Typ: voorstellen.",
        en: "Say something? Type: hand. Make a proposal? Type: propose. Read the proposals? Type: proposals.")
    package static let hintPropose = Text(
        nl: "Een voorstel doen? Typ: voorstel. De voorstellen lezen? Typ: voorstellen.",
        en: "Make a proposal? Type: propose. Read the proposals? Type: proposals.")
    package static let hintTogether = Text(
        nl: "Typ: samen (alle ruimtes die hier staan), of: verder (alleen deze ruimte).",
        en: "Type: together (all rooms that stand here), or: next (this room alone).")
    package static let hintLeadShare = Text(
        nl: "Typ: beurt, doorvraag, deel of verder.", en: "Type: turn, ask, share or next.")

    // MARK: filling in a ballot by typing
    package static let walkIntro = Text(
        nl: "Er zijn {n} vragen. Typ een nummer of een woord. Leeg laten: alleen Enter. Eén terug: typ terug. Ophouden: typ stop; wat je hebt ingevuld blijft bewaard. De punten komen bij iedereen in een andere volgorde; hun nummer is bij iedereen gelijk.",
        en: "There are {n} questions. Type a number or a word. Leave it blank: only Enter. One back: type back. Leave off: type stop; what you filled in is kept. The points come in another order with everybody; their numbers are the same for all.")
    package static let walkQuestion = Text(nl: "Vraag {k} van {n}. {question}", en: "Question {k} of {n}. {question}")
    package static let walkQuestionNow = Text(
        nl: "Vraag {k} van {n}. {question} (Nu: {word}.)", en: "Question {k} of {n}. {question} (Now: {word}.)")
    package static let walkMisfit = Text(
        nl: "Typ een cijfer van 0 tot 5 of een van de woorden. Leeg laten: alleen Enter. Ophouden: typ stop.",
        en: "Type a figure from 0 to 5 or one of the words. Leave it blank: only Enter. Leave off: type stop.")
    package static let walkStart = Text(nl: "Dit is de eerste vraag.", en: "This is the first question.")
    package static let walkDone = Text(nl: "Dat waren alle vragen. Alles is bewaard.", en: "Those were all questions. Everything is kept.")
    package static let walkStopped = Text(
        nl: "Goed. Wat je hebt ingevuld is bewaard. Later verder? Typ oordeel.",
        en: "All right. What you filled in is kept. Go on later? Type judge.")
    package static let skipWord = Text(nl: "sla over", en: "skip")
    package static let backWord = Text(nl: "terug", en: "back")
    package static let judgedPoint = Text(nl: "Punt {n}: {words}.", en: "Point {n}: {words}.")
    package static let judgeForms = Text(
        nl: "Zo kan het: oordeel (alle vragen), oordeel 3 (punt 3), {row}, {one}.",
        en: "It goes like this: judge (all questions), judge 3 (point 3), {row}, {one}.")
    package static let judgeCount = Text(
        nl: "Bij punt {n} horen {count} oordelen, in deze volgorde: {criteria}. Jij gaf er {given}. Er is niets veranderd.",
        en: "Point {n} takes {count} judgements, in this order: {criteria}. You gave {given}. Nothing was changed.")
    package static let rankUnknown = Text(
        nl: "'{word}' is geen punt. Gebruik de nummers 1 tot {n}. Er is niets veranderd.",
        en: "'{word}' is no point. Use the numbers 1 to {n}. Nothing was changed.")
    package static let rankDoubled = Text(
        nl: "Punt {n} staat er twee keer. Er is niets veranderd.", en: "Point {n} stands there twice. Nothing was changed.")
    package static let rankUnclear = Text(
        nl: "Dat lees ik niet als een volgorde. Typ de nummers met een spatie ertussen, en = bij gelijk: 3 1=4 2. Er is niets veranderd.",
        en: "I do not read that as an order. Type the numbers with blanks between them, and = for a tie: 3 1=4 2. Nothing was changed.")
    package static let rankCleared = Text(nl: "Je volgorde is leeg.", en: "Your order is blank.")
    package static let weightsSum = Text(
        nl: "Samen is dat {sum}. Het moet 10 zijn. Er is niets veranderd.", en: "Together that is {sum}. It must be 10. Nothing was changed.")
    package static let weightsUnclear = Text(
        nl: "Typ {n} hele getallen, samen 10: voor {criteria}. Er is niets veranderd.",
        en: "Type {n} whole numbers, together 10: for {criteria}. Nothing was changed.")
    package static let weightsCleared = Text(nl: "Je gewichten zijn leeg.", en: "Your weights are blank.")
    package static let notKept = Text(
        nl: "Niet bewaard. Typ oordeel om te oordelen, volgorde 3 1=4 2 voor je volgorde, of stem om te stemmen.",
        en: "Not kept. Type judge to judge, rank 3 1=4 2 for your order, or vote to vote.")
}
