/// What only the screens say of rooms side by side, the menu, cards, prototypes, ideas and releases.
package enum ScreenFormTexts {
    // MARK: the rooms in a line each
    package static let speaks = Text(nl: "{name} spreekt, wachten: {n}", en: "{name} speaks, waiting: {n}")
    package static let meta = Text(nl: "metagesprek", en: "talk about the talk")
    package static let notBegun = Text(nl: "nog niet begonnen", en: "not begun yet")
    package static let goesOn = Text(nl: "verder over {time}", en: "goes on in {time}")
    package static let below = Text(nl: "minder dan vijf", en: "fewer than five")
    package static let waitsFor = Text(nl: "! {waits}", en: "! {waits}")
    package static let moreRooms = Text(nl: "  (nog {n} ruimtes: Tab)", en: "  ({n} more rooms: Tab)")
    package static let moreRoomsWait = Text(
        nl: "  (nog {n} ruimtes; in {waiting} wacht iets op je: Tab)", en: "  ({n} more rooms; something waits for you in {waiting}: Tab)")
    package static let wantsWordAt = Text(
        nl: "! {name} ({room}) wil je apart spreken ({n}, dan y)", en: "! {name} ({room}) wants a private word ({n}, then y)")

    // MARK: clocks
    package static let movesClock = Text(nl: "gaat verder over {time}", en: "goes on in {time}")
    package static let endsClock = Text(nl: "sluit over {time}", en: "closes in {time}")

    // MARK: people beside the talk
    package static let notHeard = Text(nl: "nog niet", en: "not yet")
    package static let floorShares = Text(nl: "Deel van het woord", en: "Share of the floor")
    package static let mutedMark = Text(nl: "(gedempt)", en: "(muted)")
    package static let morePeople = Text(nl: "(nog {n}: druk op {key})", en: "({n} more: press {key})")
    package static let toCome = Text(nl: "Hierna", en: "To come")
    package static let notes = Text(nl: "Notities bij deze stap", en: "Notes on this step")
    package static let parked = Text(nl: "Voor later", en: "For later")
    package static let reflections = Text(nl: "Jouw reflecties", en: "Your reflections")

    // MARK: the menu
    package static let menu = Text(nl: "Menu", en: "Menu")
    package static let menuHead = Text(nl: "Wat je nu kunt doen", en: "What you can do now")
    package static let menuRead = Text(nl: "Ga met de pijltjes langs de lijst: hier lees je wat iets doet.", en: "Go along the list with the arrows: here you read what a thing does.")
    package static let menuKeys = Text(
        nl: "Pijltjes of een nummer, Enter kiest. De letter is de toets. Esc sluit.",
        en: "Arrows or a number, Enter chooses. The letter is the key. Esc closes.")
    package static let menuMore = Text(
        nl: "Pijltjes of een nummer, Enter kiest, Esc sluit. Omlaag: nog {n}.", en: "Arrows or a number, Enter chooses, Esc closes. Down: {n} more.")
    package static let menuKey = Text(nl: "spatie", en: "space")
    package static let gone = Text(
        nl: "Dat kan nu niet meer. De spatiebalk laat zien wat wel kan.", en: "That is no longer possible. The space bar shows what is.")
    package static let noKey = Text(
        nl: "Die toets doet nu niets. De spatiebalk laat zien wat je kunt doen.",
        en: "That key does nothing now. The space bar shows what you can do.")

    package static let earlyRespond = Text(
        nl: "Er is niets verstuurd. Wil je iets invullen? Druk eerst op {key}.",
        en: "Nothing was sent. Do you want to fill something in? Press {key} first.")
    package static let earlyIdea = Text(
        nl: "Er is niets verstuurd. Heb je een idee? Druk eerst op {key}, typ het dan.",
        en: "Nothing was sent. Do you have an idea? Press {key} first, then type it.")

    // MARK: a text in pages
    package static let readOn = Text(nl: "… nog {n} regels (Page Down leest verder)", en: "… {n} more lines (Page Down reads on)")
    package static let readBack = Text(nl: "… einde van de tekst (Page Up leest terug)", en: "… end of the text (Page Up reads back)")
    package static let moreIdeas = Text(nl: "(nog {n} regels: Page Down)", en: "({n} more lines: Page Down)")
    package static let ideasEnd = Text(nl: "(einde: Page Up gaat terug)", en: "(end: Page Up goes back)")
    package static let pressFirst = Text(nl: "Druk op {key}. {sentence}", en: "Press {key}. {sentence}")
    package static let chosenSoFar = Text(nl: "Gekozen: {choices}", en: "Chosen: {choices}")

    // MARK: a release that the room is asked about
    package static let askedAbout = Text(nl: "VRAAG AAN DEZE RUIMTE ({time})", en: "ASKED OF THIS ROOM ({time})")
    package static let mayGo = Text(nl: "Mag dit naar {rooms}?", en: "May this go to {rooms}?")
    package static let object = Text(
        nl: "Bezwaar: druk op {key}; dan gaat het niet. Niemand hoort wie. Geen bezwaar? Je hoeft niets te doen.",
        en: "To object press {key}; then it does not go. Nobody learns who. No objection? You need do nothing.")
    package static let objectLater = Text(
        nl: "Bezwaar: sluit dit, druk dan op {key}.", en: "To object close this, then press {key}.")
    package static let objected = Text(
        nl: "Je bezwaar telt: dit gaat niet. Niemand hoort dat jij het was.", en: "Your objection counts: this does not go. Nobody learns it was you.")
    package static let readAll = Text(nl: "… nog {n} regels ({key}: alles lezen)", en: "… {n} more lines ({key}: read all)")

    // MARK: the projector
    package static let noRoom = Text(
        nl: "Dit scherm hoort bij geen ruimte. Het toont alleen wat iedereen mag zien.",
        en: "This screen belongs to no room. It shows only what everybody may see.")
    package static let soon = Text(nl: "We beginnen zo.", en: "We begin soon.")
    package static let pause = Text(nl: "Pauze", en: "Break")
    package static let metaTalk = Text(nl: "We praten over hoe we praten", en: "We talk about how we talk")
    package static let ended = Text(nl: "De sessie is afgelopen. Dank je wel.", en: "The session has ended. Thank you.")
    package static let count = Text(nl: "{k} van {n}", en: "{k} of {n}")
    package static let haveAnswered = Text(nl: "hebben privé geantwoord", en: "have answered in private")
    package static let haveVoted = Text(nl: "hebben gestemd", en: "have voted")
    package static let hasFloor = Text(nl: "{name} heeft het woord", en: "{name} has the floor")
    package static let next = Text(nl: "Daarna: {names}", en: "Next: {names}")
    package static let inRound = Text(nl: "In de ronde: {names}", en: "In the round: {names}")
    package static let hands = Text(nl: "Handen: {names}", en: "Hands: {names}")
    package static let readOwn = Text(nl: "Lees het op je eigen scherm.", en: "Read it on your own screen.")
    package static let lookOwn = Text(
        nl: "De ruimte wordt iets gevraagd: kijk op je eigen scherm.", en: "The room is asked something: look at your own screen.")
}
