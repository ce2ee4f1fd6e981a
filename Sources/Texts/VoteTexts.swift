/// A weging: its words, what is asked, one's own ballot. The rest stands in the files beside this one.
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
        nl: "Wat gebeurt er al? (Mag leeg blijven.) Hierna staat je voorstel in je ruimte, en later zonder je naam bij de andere groepen en in het verslag.",
        en: "What happens already? (May stay empty.) After this your proposal stands in your room, and later, without your name, with the other groups and in the verslag.")
    package static let askEndorse = Text(nl: "Welk voorstel steun je?", en: "Which proposal do you endorse?")
    package static let askUnendorse = Text(
        nl: "Welk voorstel steun je niet meer?", en: "Which proposal do you no longer endorse?")
    package static let askWithdraw = Text(nl: "Welk voorstel trek je in?", en: "Which proposal do you withdraw?")

    // MARK: leading
    package static let goTogether = Text(nl: "Samen verder: {rooms}.", en: "Going on together: {rooms}.")
    package static let goTogetherNot = Text(
        nl: "Samen verder: {rooms}. Niet mee, want die staan ergens anders: {others}.",
        en: "Going on together: {rooms}. Not with them, since they stand elsewhere: {others}.")
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
}
