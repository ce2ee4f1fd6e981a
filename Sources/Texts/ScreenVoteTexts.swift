/// What only the screens of a weging say.
package enum ScreenVoteTexts {
    // MARK: the grid
    package static let judgePart = Text(nl: "oordelen {k}/{n}", en: "judgements {k}/{n}")
    package static let rankPart = Text(nl: "volgorde {k}/{n}", en: "order {k}/{n}")
    package static let weightsPart = Text(nl: "gewichten {k}/{n}", en: "weights {k}/{n}")
    package static let judgeWord = Text(nl: "oordelen", en: "judgements")
    package static let rankWord = Text(nl: "volgorde", en: "order")
    package static let weightsWord = Text(nl: "gewichten", en: "weights")
    package static let voted = Text(nl: "{k} van {n} gestemd", en: "{k} of {n} voted")
    package static let votedShort = Text(nl: "{k}/{n} gestemd", en: "{k}/{n} voted")
    package static let emptyCell = Text(nl: "...", en: "...")
    package static let orderHead = Text(nl: "Jouw volgorde, het beste punt bovenaan", en: "Your order, the best point first")
    package static let unplaced = Text(
        nl: "nog geen plaats (telt als samen laatste)", en: "no place yet (counts as tied last)")
    package static let typeOrder = Text(
        nl: "Typ de nummers, het beste eerst. Gelijk? Zet = ertussen: 3 1=4 2",
        en: "Type the numbers, the best first. A tie? Put = between: 3 1=4 2")
    package static let weightsHead = Text(
        nl: "Hoe zwaar telt elke vraag voor jou? Verdeel 10 punten. Het hoeft niet.",
        en: "How much does each question weigh for you? Divide 10 points. You need not.")
    package static let pointsLeft = Text(nl: "Nog te verdelen: {n} van 10.", en: "Still to divide: {n} of 10.")
    package static let moreText = Text(nl: "… nog {n} regels (Page Down)", en: "… {n} more lines (Page Down)")
    package static let news = Text(nl: "Net gezegd: {text}", en: "Just said: {text}")

    // MARK: keys in the grid
    package static let keyMove = Text(nl: "pijltjes of Tab: ander vak", en: "arrows or Tab: other cell")
    package static let keyGrade = Text(nl: "1-5 en 0: kies", en: "1-5 and 0: choose")
    package static let keyBlank = Text(nl: "spatie: leeg", en: "space: blank")
    package static let keyLine = Text(nl: "pijltjes: ander punt", en: "arrows: other point")
    package static let keyUp = Text(nl: "+ hoger", en: "+ higher")
    package static let keyDown = Text(nl: "- lager", en: "- lower")
    package static let keyTie = Text(nl: "= gelijk met erboven", en: "= tied with the one above")
    package static let keyType = Text(nl: "cijfer: typ de volgorde", en: "digit: type the order")
    package static let keyCriterion = Text(nl: "pijltjes: andere vraag", en: "arrows: other question")
    package static let keyPlus = Text(nl: "+ punt erbij", en: "+ a point more")
    package static let keyMinus = Text(nl: "- punt eraf", en: "- a point less")
    package static let keyTakeOrder = Text(nl: "Enter: zo is het", en: "Enter: like this")
    package static let keyNotTyped = Text(nl: "Esc: toch niet", en: "Esc: not after all")
    package static let goCast = Text(nl: "{key} STEMMEN", en: "{key} VOTE")
    package static let keyHelp = Text(nl: "? hulp", en: "? help")
    package static let keyText = Text(
        nl: "Page Down, Page Up: de tekst van een punt verder lezen", en: "Page Down, Page Up: read on in the text of a point")
    package static let helpTitle = Text(nl: "Je stem invullen", en: "Filling in your vote")
    package static let keyLeave = Text(nl: "Esc: weg (blijft bewaard)", en: "Esc: leave (all is kept)")

    // MARK: what is said in the grid
    package static let notCast = Text(
        nl: "Er is nu niets verstuurd. Vul rustig verder in.", en: "Nothing was sent now. Go on filling in at ease.")
    package static let whatGrid = Text(
        nl: "Dat is hier geen toets. Kies 1, 2, 3, 4 of 5; 0 is weet ik niet.",
        en: "That is no key here. Choose 1, 2, 3, 4 or 5; 0 is I do not know.")
    package static let whatRank = Text(
        nl: "Dat is hier geen toets. + en - verplaatsen het punt, = maakt het gelijk.",
        en: "That is no key here. + and - move the point, = makes it tied.")
    package static let whatWeights = Text(
        nl: "Dat is hier geen toets. Geef punten met + en -, of met een cijfer.",
        en: "That is no key here. Give points with + and -, or with a digit.")
    package static let noPaste = Text(
        nl: "Plakken kan hier niet. Er is niets veranderd.", en: "You can not paste here. Nothing was changed.")
    package static let burst = Text(
        nl: "Dat was een tekst; hier vul je cijfers in. Er is niets veranderd.",
        en: "That was a text; here you fill in digits. Nothing was changed.")
    package static let nothingAbove = Text(
        nl: "Er staat niets boven dit punt om gelijk mee te zijn.", en: "Nothing stands above this point to be tied with.")
    package static let noSuchPoint = Text(
        nl: "'{word}' is geen punt. Gebruik de nummers 1 tot {n}.", en: "'{word}' is no point. Use the numbers 1 to {n}.")
    package static let twice = Text(nl: "Punt {n} staat er twee keer.", en: "Point {n} stands there twice.")
    package static let unclear = Text(
        nl: "Zo is de volgorde niet duidelijk. Typ bijvoorbeeld: 3 1=4 2",
        en: "The order is not clear like this. Type for example: 3 1=4 2")
    package static let noPointsLeft = Text(
        nl: "Er zijn 10 punten. Hier kunnen er nu hooguit {n} staan.", en: "There are 10 points. At most {n} can stand here now.")

    // MARK: how the ballot stands
    package static let blank = Text(nl: "Nog leeg: {blanks}.", en: "Still blank: {blanks}.")
    package static let blankPoints = Text(
        nl: "{n} van de 10 punten zijn nog niet verdeeld: zo tellen je gewichten niet mee",
        en: "{n} of the 10 points are not divided yet: your weights do not count like this")
    package static let allFilled = Text(nl: "Alles is ingevuld.", en: "All is filled in.")
    package static let standsNot = Text(
        nl: "Nog niet gestemd: {key} brengt je stem uit.", en: "Not voted yet: {key} casts your vote.")
    package static let standsCast = Text(
        nl: "Je hebt gestemd. Je mag het veranderen tot de weging sluit.", en: "You voted. You may change it until the vote closes.")
    package static let standsChanged = Text(
        nl: "Je hebt gestemd en daarna iets veranderd: dat telt pas als je weer stemt ({key}).",
        en: "You voted and changed something since: that counts only when you vote again ({key}).")
    package static let sure = Text(nl: "Zo stemmen?", en: "Vote like this?")
    package static let sureEmpty = Text(
        nl: "Je hebt nog niets ingevuld. Een lege stem telt mee als stem, maar zegt niets.",
        en: "You have filled in nothing yet. An empty vote counts as a vote, but says nothing.")
    package static let sureAll = Text(nl: "Alles is ingevuld.", en: "All is filled in.")
    package static let sureBlankFine = Text(
        nl: "Leeg laten mag. Een leeg oordeel telt niet mee; leeg in je volgorde komt onderaan.",
        en: "Blank is fine. A blank judgement does not count; blank in your order comes last.")
    package static let sureSame = Text(
        nl: "Deze stem is al uitgebracht. Je hebt daarna niets veranderd.",
        en: "This vote was cast already. You changed nothing since.")
    package static let sureLater = Text(
        nl: "Je kunt je stem veranderen tot de weging sluit. Niemand ziet wat je kiest.",
        en: "You can change your vote until the vote closes. Nobody sees what you choose.")
    package static let sureKeys = Text(
        nl: "{key} of Enter: stem uitbrengen. Een andere toets: verder invullen.",
        en: "{key} or Enter: cast your vote. Another key: go on filling in.")

    package static let underway = Text(nl: "Je stem gaat in de bus.", en: "Your vote goes into the box.")
    package static let isCast = Text(
        nl: "Je stem is uitgebracht. Je mag hem veranderen tot de weging sluit.",
        en: "Your vote was cast. You may change it until the vote closes.")
    package static let leftGrid = Text(
        nl: "Alles is bewaard, maar nog niet gestemd. {key} gaat verder, {cast} brengt je stem uit.",
        en: "All is kept, but not voted yet. {key} goes on, {cast} casts your vote.")
    package static let leftChanged = Text(
        nl: "Alles is bewaard. Wat je veranderde, telt pas als je weer stemt: {cast}. Verder invullen: {key}.",
        en: "All is kept. What you changed counts only when you vote again: {cast}. Go on filling in: {key}.")

    // MARK: the main line
    package static let nowOpen = Text(
        nl: "De weging is open. Vul je oordeel in met {key}. {k} van {n} gestemd.",
        en: "The vote is open. Fill in your judgement with {key}. {k} of {n} voted.")
    package static let nowBusy = Text(
        nl: "De weging is open. Maak rustig af waar je mee bezig bent; druk daarna op {key} om te wegen.",
        en: "The vote is open. Finish at ease what you are doing; then press {key} to weigh.")
    package static let nowHalf = Text(
        nl: "Je bent nog niet klaar met wegen: {key} gaat verder, {cast} brengt je stem uit. {k} van {n} gestemd.",
        en: "You have not voted yet: {key} goes on, {cast} casts your vote. {k} of {n} voted.")
    package static let nowVoted = Text(
        nl: "Je stem is uitgebracht. Veranderen mag nog: {key}. {k} van {n} gestemd.",
        en: "Your vote was cast. You may still change it: {key}. {k} of {n} voted.")
    package static let nowChanged = Text(
        nl: "Je hebt gestemd en daarna iets veranderd. Dat telt pas als je weer stemt: {cast}. {k} van {n} gestemd.",
        en: "You voted and changed something since. That counts only when you vote again: {cast}. {k} of {n} voted.")
    package static let nowClosedNot = Text(
        nl: "De weging is gesloten. Jij hebt niet gestemd; dat mag. De uitkomst komt zo.",
        en: "The vote is closed. You did not vote; that is fine. The outcome comes in a moment.")
    package static let nowClosedVoted = Text(
        nl: "De weging is gesloten. Jouw stem telt mee. De uitkomst komt zo.",
        en: "The vote is closed. Your vote counts. The outcome comes in a moment.")
    package static let nowOutcome = Text(
        nl: "Dit zeggen de groepen. Pijltje rechts: volgende vraag. {key}: alles.",
        en: "This is what the groups say. Arrow right: next question. {key}: all.")
    package static let watchVote = Text(
        nl: "De weging is open: iedereen weegt in stilte. {k} van {n} gestemd.",
        en: "The vote is open: everybody weighs in silence. {k} of {n} voted.")
    package static let leadVote = Text(
        nl: "De weging is open. {k} van {n} gestemd. {key} sluit hem; dat kan niet terug.",
        en: "The vote is open. {k} of {n} voted. {key} closes it; there is no way back.")
    package static let atPoint = Text(nl: "Bij punt {n}. {question}", en: "For point {n}. {question}")
    package static let leadOn = Text(nl: "Verder: {key}.", en: "Go on: {key}.")
    package static let sixShort = Text(nl: "De zes woorden van de bus: {words}.", en: "The six words of the box: {words}.")
    package static let nowIncluded = Text(
        nl: "De weging is gesloten. Je stem zit erin. De uitkomst komt zo.",
        en: "The vote is closed. Your vote is in it. The outcome comes in a moment.")

    // MARK: when it closes
    package static let closedTooLate = Text(
        nl: "De weging sloot net voordat je stem aankwam. Daarom telt hij niet mee in de uitkomst.",
        en: "The vote closed just before your vote came in. So it does not count in the outcome.")
    package static let closedTitle = Text(nl: "De weging is gesloten", en: "The vote is closed")
    package static let closedCounts = Text(
        nl: "Je had gestemd. Die stem telt mee.", en: "You had voted. That vote counts.")
    package static let closedEarlier = Text(
        nl: "Je was nog bezig. De stem die je eerder uitbracht, telt mee. Wat je daarna veranderde, telt niet mee.",
        en: "You were still busy. The vote that you cast before counts. What you changed since does not count.")
    package static let closedNot = Text(
        nl: "Je was nog bezig. Je had nog niet gestemd, en daarom telt wat je invulde niet mee in de uitkomst.",
        en: "You were still busy. You had not voted yet, so what you filled in does not count in the outcome.")
    package static let closedTalk = Text(
        nl: "De uitkomst is het begin van het gesprek, niet het einde. Daar telt wat jij vindt evengoed.",
        en: "The outcome is where the talk begins, not where it ends. What you think counts there just as well.")
    package static let enterCloses = Text(nl: "Enter sluit dit.", en: "Enter closes this.")
    package static let enterClosesMore = Text(
        nl: "Pijltje omlaag: nog {n} regels. Enter sluit dit.", en: "Arrow down: {n} more lines. Enter closes this.")

    // MARK: the outcome
    package static let range = Text(nl: "{from} tot {to}", en: "{from} to {to}")
    package static let nobody = Text(nl: "geen stemmen", en: "no votes")
    package static let tooFew = Text(nl: "te weinig", en: "too few")
    package static let hidden = Text(nl: "verborgen", en: "hidden")
    package static let ballots = Text(nl: "{n} stemmen", en: "{n} votes")
    package static let groupsOf = Text(nl: "groep {from}-{to} / {n}", en: "group {from}-{to} / {n}")
    package static let tableLegend = Text(
        nl: "Per groep: het middelste oordeel (soms twee). Vanaf tien stemmen ook of de groep het eens, gemengd of verdeeld is.",
        en: "By group: the middle judgement (sometimes two). From ten votes also whether the group is agreed, mixed or divided.")
    package static let tooFewMeans = Text(
        nl: "te weinig: te weinig stemmen of oordelen om te tonen.", en: "too few: too few votes or judgements to show.")
    package static let hiddenMeans = Text(
        nl: "verborgen: dit tonen zou te veel over iemand verraden.", en: "hidden: to show this would tell too much about somebody.")
    package static let outcomePage = Text(
        nl: "Uitkomst van de weging, blad {n} van {of}", en: "Outcome of the vote, page {n} of {of}")
    package static let outcomeKeys = Text(
        nl: "Pijltje rechts: volgende blad, links: terug. Een andere toets sluit dit.",
        en: "Arrow right: next page, left: back. Another key closes this.")
    package static let outcomeMore = Text(
        nl: "Pijltje omlaag: nog {n} regels. Rechts, links: ander blad. Een andere toets sluit dit.",
        en: "Arrow down: {n} more lines. Right, left: other page. Another key closes this.")

    // MARK: short words; the whole ones stand on the same screen
    package static let shortUnknown = Text(nl: "weet niet", en: "no idea")
    package static let shortNotAtAll = Text(nl: "niet", en: "not at all")
    package static let shortHardly = Text(nl: "nauwelijks", en: "hardly")
    package static let shortSomewhat = Text(nl: "enigszins", en: "somewhat")
    package static let shortStrongly = Text(nl: "sterk", en: "strongly")
    package static let shortVeryStrongly = Text(nl: "heel sterk", en: "very")
    package static let briefUnknown = Text(nl: "?", en: "?")
    package static let briefNotAtAll = Text(nl: "niet", en: "not")
    package static let briefHardly = Text(nl: "nauw", en: "hardly")
    package static let briefSomewhat = Text(nl: "enig", en: "some")
    package static let briefStrongly = Text(nl: "sterk", en: "strong")
    package static let briefVeryStrongly = Text(nl: "heel", en: "very")
}
