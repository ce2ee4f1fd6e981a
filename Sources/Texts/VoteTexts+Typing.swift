/// A weging in plain lines: what to type, and a ballot by typing.
extension VoteTexts {
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
    package static let hintWithdraw = Text(nl: "Intrekken? Typ: trekin {n}.", en: "Take it back? Type: withdraw {n}.")
    package static let hintCompare = Text(
        nl: "Leest iemand andere woorden? Typ: vergelijk, en de zes woorden die je hoort.",
        en: "Does somebody read other words? Type: compare, and the six words that you hear.")
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
