/// One line for each thing that happens.
package enum NarrationTexts {
    package static let welcome = Text(nl: "Welkom bij: {title}", en: "Welcome to: {title}")
    package static let rehearsal = Text(nl: "Dit is een repetitie met gesimuleerde mensen.",
        en: "This is a rehearsal with simulated people.")
    package static let came = Text(nl: "{name} is er.", en: "{name} is here.")
    package static let leaderAway = Text(
        nl: "Eén gespreksleider is even weg. Er leidt nog iemand.", en: "One gespreksleider is away. Somebody still leads.")
    package static let away = Text(nl: "{name} is even weg.", en: "{name} is away.")
    package static let stopped = Text(nl: "{name} is niet meer aan tafel.", en: "{name} is no longer at the table.")
    package static let listenerCame = Text(nl: "Een luisteraar luistert mee (nummer {n}).", en: "A listener listens in (number {n}).")
    package static let observerCame = Text(nl: "Een observator kijkt mee.", en: "An observer looks on.")
    package static let yourName = Text(nl: "Jouw schuilnaam is {name}.", en: "Your pseudonym is {name}.")
    package static let below = Text(
        nl: "Er doen nu minder dan vijf mensen mee. Het gesprek gaat door, maar er zijn geen uitkomsten te zien.",
        en: "Fewer than five people take part now. The talk goes on, but no outcomes are shown.")
    package static let enough = Text(nl: "Er doen nu genoeg mensen mee voor uitkomsten.", en: "Enough people take part for outcomes now.")
    package static let misused = Text(nl: "Iemand probeerde een gebruikte uitnodiging: {seat}.",
        en: "Somebody tried a used invitation: {seat}.")
    package static let renewed = Text(nl: "Er is een nieuwe uitnodiging voor {seat}.", en: "There is a new invitation for {seat}.")
    package static let renewedFor = Text(
        nl: "Er is een nieuwe uitnodiging voor de plaats van {name}. Misschien komt daar iemand anders.",
        en: "There is a new invitation for the seat of {name}. Somebody else may come there.")
    package static let step = Text(nl: "Stap {n} van {of}: {title}", en: "Step {n} of {of}: {title}")
    package static let stelling = Text(nl: "STELLING: {text}", en: "STELLING: {text}")
    package static let point = Text(nl: "- {text}", en: "- {text}")
    package static let askOpenTable = Text(
        nl: "Een privévraag: mag de hele verdeling van antwoorden in jullie ruimte te zien zijn? Eén nee is nee. Niemand hoort van wie.",
        en: "A private question: may your room see the whole distribution of answers? One no means no. Nobody learns whose.")
    package static let askFirst = Text(
        nl: "Antwoord nu privé: 1 eens, 2 oneens, 3 twijfel, 4 pas. Niemand ziet je antwoord. Je mag een reden geven; die leest de gespreksleider later, zonder naam.",
        en: "Answer privately now: 1 agree, 2 disagree, 3 doubt, 4 pass. Nobody sees your answer. You may give a reason; the gespreksleider reads it later, without a name.")
    package static let askSecond = Text(
        nl: "Dezelfde stelling, nog een keer: 1 eens, 2 oneens, 3 twijfel, 4 pas. Je mag van mening veranderd zijn, het hoeft niet.",
        en: "The same stelling once more: 1 agree, 2 disagree, 3 doubt, 4 pass. You may have changed your mind, you need not.")
    package static let theySayTable = Text(
        nl: "De mensen zeggen nu privé of de tafel open mag zijn.",
        en: "People now say privately whether the table may be open.")
    package static let theyAnswer = Text(nl: "De mensen antwoorden nu privé.", en: "People answer privately now.")
    package static let theyAnswerAgain = Text(nl: "De mensen antwoorden nu nog een keer op dezelfde stelling.", en: "People now answer the same stelling once more.")
    package static let talkIsOpen = Text(nl: "Het gesprek is open.", en: "The talk is open.")
    package static let backToText = Text(
        nl: "We gaan terug naar het begin van deze stap.", en: "We go back to the beginning of this step.")
    package static let backToTalk = Text(nl: "We gaan terug naar het gesprek.", en: "We go back to the talk.")
    package static let backToOutcome = Text(nl: "We gaan terug naar de uitkomst.", en: "We go back to the outcome.")
    package static let onToOutcome = Text(
        nl: "We gaan weer naar de uitkomst. Die is niet veranderd.", en: "We go on to the outcome again. It has not changed.")
    package static let closed = Text(nl: "De antwoorden zijn gesloten.", en: "Answering is closed.")
    package static let talkOpen = Text(nl: "Het gesprek is open. Steek je hand op als je iets wilt zeggen.",
        en: "The talk is open. Raise your hand if you want to say something.")
    package static let roundOpen = Text(nl: "We doen een ronde: iedereen komt een keer aan de beurt. Passen mag.",
        en: "We go round: everybody gets one turn. Passing is fine.")
    package static let readFirst = Text(nl: "Lees eerst rustig. Je hoeft nog niets te doen.", en: "Read it quietly first. You need not do anything yet.")
    package static let extended = Text(nl: "Er is meer tijd: {time}.", en: "There is more time: {time}.")
    package static let paused = Text(nl: "Pauze. De klok staat stil.", en: "Pause. The clock stands still.")
    package static let resumed = Text(nl: "We gaan verder.", en: "We go on.")
    package static let tableYes = Text(nl: "Je zei ja tegen de open tafel. Alleen jij ziet dit.", en: "You said yes to the open table. Only you see this.")
    package static let tableNo = Text(nl: "Je zei nee tegen de open tafel. Alleen jij ziet dit.", en: "You said no to the open table. Only you see this.")
    package static let tableOpen = Text(nl: "De tafel is open: jullie zien de hele verdeling van jullie antwoorden.",
        en: "The table is open: you see the whole distribution of your answers.")
    package static let tableFew = Text(
        nl: "Er doen minder dan vijf mensen mee. Daarom is de tafel niet open, wat iedereen ook zei.",
        en: "Fewer than five people take part. So the table is not open, whatever everybody said.")
    package static let tableClosed = Text(nl: "De tafel is niet open: jullie zien alleen het woord van het grootste antwoord.",
        en: "The table is not open: you see only the word of the largest answer.")
    package static let answered = Text(nl: "Jouw antwoord: {stance}. Alleen jij ziet dit.", en: "Your answer: {stance}. Only you see this.")
    package static let answeredReason = Text(
        nl: "Jouw antwoord: {stance}. Dat zie jij alleen. Je reden leest de gespreksleider later zonder naam, als genoeg mensen antwoorden.",
        en: "Your answer: {stance}. Only you see that. The gespreksleider reads your reason later without a name, if enough people answer.")
    package static let progress = Text(nl: "{k} van {n} beantwoord.", en: "{k} of {n} answered.")
    package static let outcome = Text(nl: "Uitkomst: {words}", en: "Outcome: {words}")
    package static let shift = Text(nl: "Voor het gesprek: {before}. Na het gesprek: {after}.", en: "Before the talk: {before}. After the talk: {after}.")
    package static let shiftBefore = Text(nl: "Voor het gesprek: {before}.", en: "Before the talk: {before}.")
    package static let shiftAfter = Text(nl: "Na het gesprek: {after}.", en: "After the talk: {after}.")
    package static let tooFew = Text(nl: "te weinig antwoorden om te tonen", en: "too few answers to show")
    package static let reasons = Text(nl: "Redenen om te lezen: {n}. Ze staan door elkaar en zonder naam.", en: "Reasons to read: {n}. They are shuffled and without names.")
    package static let hand = Text(nl: "{name} steekt een hand op.", en: "{name} raises a hand.")
    package static let handDown = Text(nl: "{name} doet de hand omlaag.", en: "{name} lowers the hand.")
    package static let yourHand = Text(nl: "Je hand is op.", en: "Your hand is up.")
    package static let yourHandDown = Text(nl: "Je hand is omlaag.", en: "Your hand is down.")
    package static let turn = Text(nl: "{name} heeft het woord.", en: "{name} has the floor.")
    package static let replyTurn = Text(nl: "{name} mag eerst reageren.", en: "{name} may reply first.")
    package static let yourTurn = Text(nl: "JIJ HEBT HET WOORD.", en: "YOU HAVE THE FLOOR.")
    package static let yourTurnEnded = Text(nl: "Jouw beurt is voorbij.", en: "Your turn is over.")
    package static let hintTurn = Text(nl: "Typ: zeg, en wat je wilt zeggen. Klaar? Typ: klaar.",
        en: "Type: say, and what you want to say. Done? Type: done.")
    package static let hintTable = Text(
        nl: "Typ: tafel ja, of: tafel nee. Alleen ja of nee mag ook.",
        en: "Type: table yes, or: table no. Only yes or no will do.")
    package static let hintAnswer = Text(
        nl: "Typ het nummer of het woord. Een reden typ je erachter: 1 omdat ...",
        en: "Type the number or the word. A reason goes behind it: 1 because ...")
    package static let hintHand = Text(nl: "Typ: hand.", en: "Type: hand.")
    package static let hintQuote = Text(nl: "Typ: citaat {n} ja, of: citaat {n} nee.", en: "Type: quote {n} yes, or: quote {n} no.")
    package static let turnEnded = Text(nl: "De beurt van {name} is voorbij.", en: "The turn of {name} is over.")
    package static let longer = Text(nl: "De beurt duurt langer: {time}.", en: "The turn is longer: {time}.")
    package static let recognisedByMe = Text(nl: "Je herkent nummer {n}.", en: "You recognise number {n}.")
    package static let notRecognisedByMe = Text(nl: "Je herkenning van nummer {n} is weg.", en: "Your recognition of number {n} is gone.")
    package static let recognitions = Text(nl: "Nummer {n} is herkenbaar voor {count}.", en: "Number {n} is recognised by {count}.")
    package static let mode = Text(nl: "Volgorde van beurten: {mode}.", en: "Order of turns: {mode}.")
    package static let firstCome = Text(nl: "wie eerst komt", en: "first come")
    package static let quietFirst = Text(nl: "wie stil was eerst", en: "quiet first")
    package static let round = Text(nl: "een ronde", en: "a round")
    package static let followUpRoom = Text(nl: "De gespreksleider vraagt: {text}", en: "The gespreksleider asks: {text}")
    package static let followUpTo = Text(nl: "De gespreksleider vraagt aan {name}: {text}", en: "The gespreksleider asks {name}: {text}")
    package static let followUpYou = Text(nl: "De gespreksleider vraagt aan jou: {text}", en: "The gespreksleider asks you: {text}")
    package static let summary = Text(nl: "De gespreksleider vat samen: {text}", en: "The gespreksleider summarises: {text}")
    package static let metaStart = Text(nl: "METAGESPREK: we praten over hoe we praten. De klok staat stil. Iedereen mag iets zeggen. Dit komt niet in het verslag.",
        en: "TALK ABOUT THE TALK: the clock stands still. Everybody may speak. None of this goes into the verslag.")
    package static let metaEnd = Text(nl: "Het metagesprek is klaar. We gaan verder waar we waren.", en: "The talk about the talk is over. We go on where we were.")
    package static let announced = Text(nl: "De gespreksleider zegt: {text}", en: "The gespreksleider says: {text}")
    package static let wantsWord = Text(nl: "{name} wil je even apart spreken.", en: "{name} wants a private word with you.")
    package static let youWantWord = Text(nl: "De gespreksleider weet dat je even apart wilt praten.", en: "The gespreksleider knows that you want a private word.")
    package static let privateFrom = Text(nl: "Privé van {name}: {text}", en: "Private from {name}: {text}")
    package static let privateTo = Text(nl: "Privé aan {name}: {text}", en: "Private to {name}: {text}")
    package static let facilitator = Text(nl: "de gespreksleider", en: "the gespreksleider")
    package static let quoteAsked = Text(
        nl: "Mag nummer {n} in het verslag, zonder je naam? Staat er iets in waaraan je te herkennen bent? Zeg dan nee. Doe je niets, dan komt het er niet in.",
        en: "May number {n} be in the verslag, without your name? Does it hold something by which people would know you? Then say no. If you do nothing, it is left out.")
    package static let quoteAskedDone = Text(
        nl: "De spreker van nummer {n} krijgt de vraag of dit in het verslag mag.",
        en: "The speaker of number {n} is asked whether this may be in the verslag.")
    package static let quoteYes = Text(nl: "Nummer {n} mag in het verslag, zonder je naam.", en: "Number {n} may be in the verslag, without your name.")
    package static let quoteNo = Text(nl: "Nummer {n} komt niet in het verslag.", en: "Number {n} stays out of the verslag.")
    package static let reflected = Text(nl: "Je reflectie is bewaard.", en: "Your reflection is kept.")
    package static let ended = Text(nl: "De sessie is afgelopen. Dank je wel dat je er was.", en: "The session has ended. Thank you for being there.")
    package static let renamed = Text(nl: "{old} heet nu {new}.", en: "{old} is now called {new}.")
    package static let minute = Text(nl: "1 minuut", en: "1 minute")
    package static let minutes = Text(nl: "{n} minuten", en: "{n} minutes")
    package static let second = Text(nl: "1 seconde", en: "1 second")
    package static let seconds = Text(nl: "{n} seconden", en: "{n} seconds")
    package static let tableLate = Text(
        nl: "Er komt iemand bij. Daarom is de tafel nu niet open. Dat gaat altijd zo.",
        en: "Somebody joins. That is why the table is not open now. It always goes like that.")
    package static let yourPass = Text(nl: "Je laat je beurt voorbijgaan.", en: "You let your turn pass.")
    package static let passed = Text(nl: "{name} laat een beurt voorbijgaan.", en: "{name} lets a turn pass.")
    package static let hintRound = Text(
        nl: "Je komt vanzelf aan de beurt. Wil je niets zeggen? Typ: pas.",
        en: "Your turn comes by itself. Nothing to say? Type: pass.")
    package static let hintMeta = Text(
        nl: "Iedereen mag nu iets zeggen. Typ: zeg, en wat je wilt zeggen.",
        en: "Everybody may speak now. Type: say, and what you want to say.")
    package static let hintEndMeta = Text(nl: "Klaar met het metagesprek? Typ: eindemeta.", en: "Done talking about the talk? Type: endmeta.")
    package static let hintEndMetaThere = Text(
        nl: "Klaar met het metagesprek? Typ: kamer {room}, en dan: eindemeta.",
        en: "Done talking about the talk? Type: room {room}, and then: endmeta.")
    package static let hintDown = Text(nl: "Wil je toch niets zeggen? Typ: omlaag.", en: "Nothing to say after all? Type: down.")
    package static let hintNext = Text(nl: "Typ: verder.", en: "Type: next.")
    package static let hintLeadTalk = Text(nl: "Typ: beurt, doorvraag of verder.", en: "Type: turn, ask or next.")
    package static let hintResume = Text(nl: "Typ: hervat.", en: "Type: resume.")
    package static let hintClose = Text(nl: "Typ: sluit.", en: "Type: close.")
    package static let hintOtherRoom = Text(nl: "Typ: kamer {room}.", en: "Type: room {room}.")
    package static let hintReflect = Text(nl: "Typ: reflectie, en wat je opvalt.", en: "Type: reflect, and what you notice.")
}
