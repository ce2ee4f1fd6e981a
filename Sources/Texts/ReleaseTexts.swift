/// What crosses from one room to another: what the gespreksleider is asked, and what is read of it.
package enum ReleaseTexts {
    // MARK: composing
    package static let askTo = Text(nl: "Aan welke ruimte geef je iets door?", en: "To which room do you give something across?")
    package static let askAlsoTo = Text(nl: "Ook aan een andere ruimte?", en: "Also to another room?")
    package static let allOthers = Text(nl: "allen", en: "all")
    package static let allOthersTitle = Text(nl: "alle andere ruimtes", en: "all other rooms")
    package static let done = Text(nl: "klaar", en: "done")
    package static let doneRoomsTitle = Text(nl: "klaar: niet meer ruimtes", en: "done: no more rooms")
    package static let doneTitle = Text(nl: "klaar: laat lezen wat het wordt", en: "done: show what it becomes")
    package static let askWhat = Text(nl: "Wat geef je door?", en: "What do you give across?")
    package static let askMore = Text(nl: "Nog iets? Nu {n} van hooguit {max}.", en: "Something else? Now {n} of at most {max}.")
    package static let outcome = Text(nl: "uitkomst", en: "outcome")
    package static let outcomeTitle = Text(nl: "de uitkomst van een stelling", en: "the outcome of a stelling")
    package static let theme = Text(nl: "thema", en: "theme")
    package static let themeTitle = Text(nl: "een thema, in jouw woorden", en: "a theme, in your words")
    package static let paraphrase = Text(nl: "parafrase", en: "paraphrase")
    package static let paraphraseTitle = Text(nl: "iets dat gezegd is, in jouw woorden", en: "something that was said, in your words")
    package static let askStelling = Text(nl: "Van welke stelling?", en: "Of which stelling?")
    package static let askTheme = Text(
        nl: "Het thema, in jouw woorden. Noem niemand en neem geen zinnen over:",
        en: "The theme, in your words. Name nobody and copy no sentences:")
    package static let askParaphrase = Text(
        nl: "Wat is er gezegd? In jouw woorden. Noem niemand en neem geen zinnen over:",
        en: "What was said? In your words. Name nobody and copy no sentences:")
    package static let askOffer = Text(nl: "Welk bericht leg je voor? Typ het nummer.", en: "Which message do you put before the room? Type its number.")
    package static let askSeconds = Text(
        nl: "Hoeveel seconden krijgt de ruimte om bezwaar te maken? Bijvoorbeeld 60 of 120.",
        en: "How many seconds does the room get to object? For example 60 or 120.")
    package static let askTakeBack = Text(nl: "Welk bericht haal je terug? Typ het nummer.", en: "Which message do you take back? Type its number.")

    // MARK: what the other room reads
    package static let readOutcome = Text(nl: "Stelling: {stelling} Uitkomst: {words}.", en: "Stelling: {stelling} Outcome: {words}.")
    package static let readTheme = Text(nl: "Thema: {text}", en: "Theme: {text}")
    package static let readParaphrase = Text(nl: "In andere woorden: {text}", en: "In other words: {text}")
    package static let readLine = Text(nl: "- {text}", en: "- {text}")

    // MARK: what the gespreksleider reads
    package static let draft = Text(
        nl: "Bericht {n}, van {from} aan {to}. Er is nog niets weg. Dit leest de ander, precies zo:",
        en: "Message {n}, from {from} to {to}. Nothing has gone out yet. The other reads this, exactly so:")
    package static let draftEmpty = Text(
        nl: "Bericht {n}, van {from} aan {to}: niets hiervan mag door.",
        en: "Message {n}, from {from} to {to}: none of it may cross.")
    package static let refused = Text(nl: "Onderdeel {n} ({what}) mag niet door: {why}", en: "Part {n} ({what}) may not cross: {why}")
    package static let draftRefused = Text(
        nl: "Zo kun je dit bericht niet voorleggen. Maak een nieuw bericht zonder wat niet mag.",
        en: "You cannot put this message before the room like this. Make a new one without what may not cross.")
    package static let draftReady = Text(
        nl: "Het kan zo. Leg het voor aan {from}: die ruimte leest het eerst en kan bezwaar maken.",
        en: "It can go like this. Put it before {from}: that room reads it first and can object.")
    package static let hintOffer = Text(nl: "Voorleggen? Typ: legvoor {n}.", en: "To put it before them, type: offer {n}.")
    package static let listed = Text(nl: "{n}: van {from} aan {to} ({what})", en: "{n}: from {from} to {to} ({what})")
    package static let tooFewAnswers = Text(nl: "er zijn te weinig antwoorden.", en: "there are too few answers.")
    package static let tellsOfOthers = Text(
        nl: "wat overblijft, zou iets zeggen over een kleine ruimte.", en: "what is left beside it would tell of a small room.")
    package static let notRevealed = Text(nl: "de stelling heeft nog geen uitkomst.", en: "the stelling has no outcome yet.")
    package static let namesSomebody = Text(nl: "het noemt een schuilnaam.", en: "it names a pseudonym.")
    package static let holdsFigures = Text(
        nl: "er staat een getal in. Hoeveel mensen iets vinden, staat alleen in een uitkomst.",
        en: "it holds a number. How many people think something stands in an outcome alone.")
    package static let holdsWords = Text(
        nl: "het neemt woorden over die iemand zei of schreef.", en: "it copies words that somebody said or wrote.")
    package static let offered = Text(
        nl: "Bericht {n} ligt voor aan {from}. Bezwaar maken kan nog {time}.",
        en: "Message {n} lies before {from}. Objecting is possible for {time}.")
    package static let given = Text(
        nl: "Bericht {n} van {from} is doorgegeven. Niemand maakte bezwaar.",
        en: "Message {n} of {from} went across. Nobody objected.")
    package static let stopped = Text(
        nl: "Bericht {n} van {from} gaat niet door.", en: "Message {n} of {from} does not go across.")
    package static let received = Text(nl: "{room} leest nu wat {from} doorgaf.", en: "{room} now reads what {from} gave across.")
    package static let receivedHere = Text(nl: "Dit gaf {from} door:", en: "This is what {from} gave across:")
    package static let listHead = Text(nl: "Berichten tussen ruimtes:", en: "Messages between rooms:")
    package static let none = Text(nl: "Er zijn geen berichten tussen ruimtes.", en: "There are no messages between rooms.")
    package static let listLine = Text(nl: "{n}: van {from} aan {to}, {state}", en: "{n}: from {from} to {to}, {state}")
    package static let stateDraft = Text(nl: "nog niet voorgelegd", en: "not put before the room yet")
    package static let stateRefused = Text(nl: "mag zo niet door", en: "may not cross like this")
    package static let stateOffered = Text(nl: "ligt voor, bezwaar kan nog {time}", en: "lies before the room, objecting possible for {time}")
    package static let stateGiven = Text(nl: "doorgegeven", en: "gone across")
    package static let stateStopped = Text(nl: "gaat niet door", en: "does not go across")
    package static let draftsWait = Text(nl: "Berichten die klaar liggen om voor te leggen: {n}.", en: "Messages ready to be put before the room: {n}.")
}
