/// What a weging says as it goes, and what became of one's own vote.
extension VoteTexts {
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
        nl: "De zes woorden van deze bus: {words}. Lees ze straks in het gesprek aan elkaar voor: iedereen in deze ruimte hoort dezelfde te zien.",
        en: "The six words of this box: {words}. Read them to each other in the talk that follows: everybody in this room should see the same.")
    package static let notVoted = Text(nl: "Jij hebt niet gestemd. Dat mag.", en: "You did not vote. That is fine.")
    package static let notCast = Text(
        nl: "Wat je had ingevuld, zat nog niet in de bus. Het telt niet mee.",
        en: "What you had filled in was not in the box yet. It does not count.")
    package static let changeNotCast = Text(
        nl: "Wat je na het stemmen veranderde, zat nog niet in de bus. Je vorige stem telt.",
        en: "What you changed after voting was not in the box yet. Your earlier vote counts.")
    package static let alarmOne = Text(
        nl: "ALARM: bij iemand klopt er iets niet: een stem in de bus, of de zes woorden. Vertrouw de telling van deze groep nog niet.",
        en: "ALARM: for somebody something is not right: a vote in the box, or the six words. Do not trust the count of this group yet.")
    package static let alarm = Text(
        nl: "ALARM: bij {n} mensen klopt er iets niet: een stem in de bus, of de zes woorden. Vertrouw de telling van deze groep nog niet.",
        en: "ALARM: for {n} people something is not right: a vote in the box, or the six words. Do not trust the count of this group yet.")
    package static let alarmRoom = Text(
        nl: "Niemand hoeft te zeggen van wie het alarm komt. Vergelijk hardop de zes woorden van de bus. Zijn ze niet bij iedereen gelijk, zeg het dan tegen de gespreksleider.",
        en: "Nobody needs to say whose alarm it is. Compare the six words of the box aloud. If they are not the same with everybody, tell the gespreksleider.")
    package static let alarmLead = Text(
        nl: "Vraag niet van wie het alarm komt. Laat iedereen de zes woorden voorlezen. Zijn ze niet gelijk, of blijft het alarm? Gebruik de uitkomst dan niet en stem opnieuw, zo nodig op papier. Na afloop controleert rondetafel verify de telling.",
        en: "Do not ask whose alarm it is. Let everybody read the six words. If they differ, or the alarm stays, do not use the outcome and vote again, on paper if need be. Afterwards rondetafel verify checks the count.")
    package static let proposed = Text(
        nl: "Voorstel {n} is van jou. Niemand ziet dat. Je kunt het intrekken zolang niemand het steunt en het niet gedeeld is.",
        en: "Proposal {n} is yours. Nobody sees that. You can take it back while nobody endorses it and it was not shared.")
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
        nl: "Je nieuwe stemcode is {code}. De vorige heb je niet meer nodig. Kopieer hem of schrijf hem op, en laat hem aan niemand zien.",
        en: "Your new vote code is {code}. You no longer need the earlier one. Copy it or write it down, and show it to nobody.")
    package static let castCode = Text(
        nl: "Je stemcode is {code}. Je ziet hem maar één keer. Kopieer hem of schrijf hem op: heb je geen verbinding meer en wil je je stem veranderen, dan heb je hem nodig. Laat hem aan niemand zien: met de code is na te gaan wat je stemde.",
        en: "Your vote code is {code}. You see it only once. Copy it or write it down: if the connection is lost and you want to change your vote, you need it. Show it to nobody: with the code one can find out what you voted.")
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
}
