/// What only the screens say.
package enum ScreenTexts {
    package static let you = Text(nl: "jij bent {name}", en: "you are {name}")
    package static let lead = Text(nl: "gespreksleider", en: "gespreksleider")
    package static let listener = Text(nl: "luisteraar", en: "listener")
    package static let observer = Text(nl: "observator", en: "observer")
    package static let screen = Text(nl: "scherm", en: "screen")
    package static let people = Text(nl: "Aan tafel", en: "At the table")
    package static let queue = Text(nl: "Wacht op het woord", en: "Waiting to speak")
    package static let queueRound = Text(nl: "Ronde: nog te gaan", en: "Round: still to come")
    package static let queueBy = Text(nl: "Wacht op het woord ({mode})", en: "Waiting to speak ({mode})")
    package static let awayMark = Text(nl: "(weg)", en: "(away)")
    package static let youMark = Text(nl: "(jij)", en: "(you)")
    package static let choose = Text(
        nl: "Een nummer kiest meteen. Pijltjes en Enter mag ook. Esc gaat terug.", en: "A number chooses at once. Arrows and Enter do too. Esc goes back.")
    package static let chooseLong = Text(nl: "Pijltjes of een nummer, Enter kiest, Esc gaat terug.", en: "Arrows or a number, Enter chooses, Esc goes back.")
    package static let write = Text(nl: "Enter verstuurt, Ctrl-N nieuwe regel, Esc gaat terug.", en: "Enter sends, Ctrl-N new line, Esc goes back.")
    package static let writeLine = Text(nl: "Enter verstuurt, Esc gaat terug.", en: "Enter sends, Esc goes back.")
    package static let quoteAsked = Text(
        nl: "Mag nummer {n} in het verslag, zonder je naam? Druk op {key}: ja of nee.", en: "May number {n} be in the verslag, without your name? Press {key}: yes or no.")
    package static let notNumber = Text(nl: "Typ een getal van {from} tot {to}. Esc gaat terug.", en: "Type a number from {from} to {to}. Esc goes back.")
    package static let answerStays = Text(nl: "Je eerdere antwoord ({answer}) blijft staan.", en: "Your earlier answer ({answer}) stays.")
    package static let answerNotGiven = Text(
        nl: "Je antwoord is nog niet gegeven. Druk op 1, 2, 3 of 4. Geen reden? Dan alleen Enter.",
        en: "Your answer is not given yet. Press 1, 2, 3 or 4. No reason? Then Enter alone.")
    package static let askOnReason = Text(
        nl: "Doorvragen op een reden? Sluit dit en druk op {key}.", en: "Ask on about a reason? Close this and press {key}.")
    package static let full = Text(nl: "Langer kan niet.", en: "It can not be longer.")
    package static let close = Text(nl: "Een toets sluit dit.", en: "A key closes this.")
    package static let closeMore = Text(
        nl: "Pijltje omlaag: nog {n} regels. Een andere toets sluit dit.", en: "Arrow down: {n} more lines. Another key closes this.")
    package static let moreLines = Text(nl: "… nog {n} regels (i: alles lezen)", en: "… {n} more lines (i: read all)")
    package static let keyHelp = Text(nl: "{key} {title}: {help}", en: "{key} {title}: {help}")
    package static let onceMore = Text(
        nl: "{title} stopt het gesprek van de ruimte even. Druk nog een keer op {key} als je dat wilt.",
        en: "{title} halts the room's talk for a moment. Press {key} once more if you want that.")
    package static let onceMoreDown = Text(
        nl: "Je hand gaat dan omlaag en je bent je plaats in de rij kwijt. Druk nog een keer op {key} als je dat wilt.",
        en: "Your hand goes down and you lose your place in the queue. Press {key} once more if you want that.")
    package static let onceMorePass = Text(
        nl: "Je laat je beurt dan voorbijgaan. Dat mag. Druk nog een keer op {key} als je dat wilt.",
        en: "You let your turn pass. That is fine. Press {key} once more if you want that.")
    package static let onceMoreWord = Text(
        nl: "De gespreksleider hoort dan dat je even apart wilt praten. Druk nog een keer op {key} als je dat wilt.",
        en: "The gespreksleider then hears that you want a private word. Press {key} once more if you want that.")
    package static let onceMoreCard = Text(
        nl: "Er komt dan een andere kaart voor iedereen. Druk nog een keer op {key} als je dat wilt.",
        en: "Another card then comes for everybody. Press {key} once more if you want that.")
    package static let onceMoreDone = Text(
        nl: "Je geeft het woord dan terug. Klaar met praten? Druk nog een keer op {key}.",
        en: "You give the floor back. Done speaking? Press {key} once more.")
    /// Behind who would be passed over.
    package static let goOnPress = Text(nl: "{who} Toch verder? Druk nog een keer op {key}.", en: "{who} Go on? Press {key} once more.")
    package static let earlySay = Text(
        nl: "Er is niets verstuurd. Wil je iets zeggen? Druk eerst op {key}, typ dan je tekst.",
        en: "Nothing was sent. Do you want to say something? Press {key} first, then type your text.")
    package static let earlyHand = Text(
        nl: "Er is niets verstuurd. Wil je iets zeggen? Steek eerst je hand op: {key}.",
        en: "Nothing was sent. Do you want to say something? Raise your hand first: {key}.")
    package static let earlyWaiting = Text(
        nl: "Er is niets verstuurd. Je kunt iets zeggen als je het woord hebt. Je staat in de rij.",
        en: "Nothing was sent. You can say something when you have the floor. You are in the queue.")
    package static let earlyAnswer = Text(
        nl: "Er is niets verstuurd. Kies eerst je antwoord: 1, 2, 3 of 4. Daarna kun je een reden typen.",
        en: "Nothing was sent. Choose your answer first: 1, 2, 3 or 4. Then you can type a reason.")
    package static let earlyNothing = Text(
        nl: "Er is niets verstuurd. Op dit moment kun je geen tekst typen. Druk op ? om te zien wat wel kan.",
        en: "Nothing was sent. You can not type a text at this moment. Press ? to see what you can do.")
    package static let pickNumber = Text(nl: "Kies een nummer.", en: "Choose a number.")
    package static let typeNumber = Text(nl: "Typ een nummer, Enter kiest, Esc gaat terug.", en: "Type a number, Enter chooses, Esc goes back.")
    package static let chosen = Text(nl: "Je koos: {answer}. {question}", en: "You chose: {answer}. {question}")
    package static let nothingSent = Text(nl: "Er is niets verstuurd.", en: "Nothing was sent.")
    package static let choicesKept = Text(
        nl: "Er is niets verstuurd. Wat je koos, staat er nog ({key}).", en: "Nothing was sent. What you chose is still there ({key}).")
    package static let textKept = Text(
        nl: "Er is niets verstuurd. Je tekst staat er nog ({key}).", en: "Nothing was sent. Your text is still there ({key}).")
    package static let draftWaits = Text(nl: "Je tekst staat er nog ({key}).", en: "Your text is still there ({key}).")
    package static let nowMetaSure = Text(
        nl: "Het is nu een metagesprek. Wil je dit nu zeggen? Enter zegt het. Esc bewaart je tekst.",
        en: "This is a talk about the talk now. Do you want to say this now? Enter says it. Esc keeps your text.")
    package static let metaOverSure = Text(
        nl: "Het metagesprek is voorbij. Wil je dit nu in het gesprek zeggen? Enter zegt het. Esc bewaart je tekst.",
        en: "The talk about the talk is over. Do you want to say this in the talk now? Enter says it. Esc keeps your text.")
    package static let moreBelow = Text(nl: "(nog {n})", en: "({n} more)")
    package static let moreAbove = Text(nl: "({n} hierboven)", en: "({n} above)")
    package static let toSeat = Text(nl: "Aan {name}:", en: "To {name}:")
    package static let toFacilitator = Text(
        nl: "Aan de gespreksleider (alleen wie leidt leest dit):", en: "To the gespreksleider (only who leads reads this):")
    package static let wroteToYou = Text(nl: "{name} (schreef je privé)", en: "{name} (wrote to you privately)")
    package static let asksForWord = Text(nl: "{name} - wil je apart spreken", en: "{name} - wants a private word")
    package static let wantsWord = Text(nl: "! {name} wil je apart spreken (y)", en: "! {name} wants a private word (y)")
    package static let reasons = Text(nl: "Redenen: {n} (r)", en: "Reasons: {n} (r)")
    package static let noNumber = Text(nl: "Nummer {n} is er niet.", en: "There is no number {n}.")
    package static let passTurn = Text(nl: "Laat beurt voorbijgaan", en: "Let the turn pass")
    package static let turnClock = Text(nl: "beurt {s} s", en: "turn {s} s")
    package static let turnOver = Text(nl: "beurt: rond af", en: "turn: finish")
    package static let stepClock = Text(nl: "stap {m} min", en: "step {m} min")
    package static let stepOver = Text(nl: "stap: tijd voorbij", en: "step: time is over")
    package static let leadSpeaks = Text(
        nl: "{name} heeft het woord. Vraag door, of geef de volgende beurt. Wachten: {n}.",
        en: "{name} has the floor. Ask on, or give the next turn. Waiting: {n}.")
    package static let alsoSay = Text(
        nl: "Wil je ook iets zeggen? Steek je hand op.", en: "Do you want to say something too? Raise your hand.")
    package static let yourTurn = Text(
        nl: "Jij hebt het woord. Druk op s en typ wat je wilt zeggen. Klaar? Druk op k.",
        en: "You have the floor. Press s and type what you want to say. Done? Press k.")
    package static let mayQuote = Text(
        nl: "Mag dit in het verslag, zonder je naam?", en: "May this be in the verslag, without your name?")
    package static let roundComes = Text(
        nl: "We doen een ronde: het woord komt naar jou toe. Passen mag.",
        en: "We go round: the floor will come to you. Passing is fine.")
    package static let waitQuiet = Text(
        nl: "Je hand is op. Wie stil was, komt eerst aan de beurt.", en: "Your hand is up. Those who were quiet come first.")
    package static let waitPlace = Text(
        nl: "Je hand is op. Je bent nummer {n} in de rij.", en: "Your hand is up. You are number {n} in the queue.")
    package static let endedHead = Text(
        nl: "De sessie is afgelopen. Het logboek eindigt op deze zes woorden: {words}. Leest iemand anders dezelfde, dan is het overal hetzelfde.",
        en: "The session has ended. The log ends with these six words: {words}. If somebody else reads the same, it is the same everywhere.")
    package static let endedRead = Text(
        nl: "De sessie is afgelopen. Dank je wel. Lees rustig; dit blijft staan tot je op q drukt.",
        en: "The session has ended. Thank you. Take your time to read; this stays until you press q.")
    package static let endedReport = Text(
        nl: "De sessie is afgelopen. q sluit dit. Maak dan het verslag: rondetafel report {file}",
        en: "The session has ended. q closes this. Then make the verslag: rondetafel report {file}")
    package static let endedReportThere = Text(
        nl: "De sessie is afgelopen. q sluit dit. Het verslag maak je waar de sessie draait: rondetafel report sessions/NAAM.rondetafel",
        en: "The session has ended. q closes this. The verslag is made where the session runs: rondetafel report sessions/NAME.rondetafel")
    package static let endBelow = Text(nl: "(nog {n} regels: pijltje omlaag)", en: "({n} more lines: arrow down)")
    package static let small = Text(nl: "Maak het venster groter (minstens 60 bij 16).", en: "Make the window larger (at least 60 by 16).")
    package static let newBelow = Text(nl: "(je leest terug; Page Down gaat naar nu)", en: "(you read back; Page Down goes to now)")
    package static let stepOf = Text(nl: "Stap {n} van {of}: {title}", en: "Step {n} of {of}: {title}")
    package static let confirmStop = Text(nl: "Nog een keer Ctrl-C stopt. Alles is bewaard.", en: "Ctrl-C once more stops. Everything has been kept.")
    package static let answeredShort = Text(nl: "{k}/{n} antwoord", en: "{k}/{n} answered")
    package static let phasePresent = Text(nl: "lezen", en: "reading")
    package static let phaseClosed = Text(nl: "gesloten", en: "closed")
    package static let phaseRevealed = Text(nl: "uitkomst", en: "outcome")
    package static let phaseTalk = Text(nl: "gesprek, wachten: {n}", en: "talk, waiting: {n}")
    package static let phasePaused = Text(nl: "pauze", en: "pause")
    package static let watching = Text(nl: "Je kijkt naar een repetitie. q stopt met kijken.", en: "You watch a rehearsal. q stops watching.")
    package static let lost = Text(nl: "GEEN VERBINDING", en: "NO CONNECTION")
    package static let rehearsal = Text(nl: "REPETITIE", en: "REHEARSAL")
    package static let kept = Text(nl: "{refusal} Je tekst staat nog bij: {title}.", en: "{refusal} Your text is kept with: {title}.")
}
