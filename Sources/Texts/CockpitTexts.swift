/// What a gespreksleider is asked and told beside the draaiboek and the floor.
package enum CockpitTexts {
    // MARK: what is asked
    package static let askMerge = Text(nl: "Welk idee valt weg? Typ het nummer.", en: "Which idea goes? Type its number.")
    package static let askInto = Text(nl: "In welk idee gaat het op? Typ het nummer.", en: "Into which idea does it go? Type its number.")
    package static let askIdea = Text(nl: "Welk idee? Typ het nummer.", en: "Which idea? Type its number.")
    package static let askHeading = Text(nl: "Onder welke kop?", en: "Under which heading?")
    package static let newHeading = Text(nl: "nieuw", en: "new")
    package static let newHeadingTitle = Text(nl: "een nieuwe kop", en: "a new heading")
    package static let noHeading = Text(nl: "geen", en: "none")
    package static let noHeadingTitle = Text(nl: "geen kop", en: "no heading")
    package static let askNewHeading = Text(nl: "De nieuwe kop:", en: "The new heading:")
    package static let askNudge = Text(
        nl: "Wie wil je privé uitnodigen om iets te zeggen? Wie nog niets zei, staat voorop.",
        en: "Whom do you want to invite in private to speak? Who was not heard yet comes first.")
    package static let askMute = Text(nl: "Wie kan even niet praten?", en: "Who cannot speak for now?")
    package static let askUnmute = Text(nl: "Wie kan weer praten?", en: "Who can speak again?")
    package static let askExclude = Text(nl: "Wie moet weg van tafel?", en: "Who has to leave the table?")
    package static let askExcludeReason = Text(
        nl: "De reden. Die leest de persoon, en die komt in het logboek:",
        en: "The reason. The person reads it, and it goes into the log:")
    package static let sureExclude = Text(
        nl: "{name} verwijderen, met deze reden in het logboek: {reason} Weet je het zeker?",
        en: "Remove {name}, with this reason in the log: {reason} Are you sure?")
    package static let askMove = Text(nl: "Wie zit in de verkeerde ruimte?", en: "Who is in the wrong room?")
    package static let askMoveTo = Text(nl: "Naar welke ruimte?", en: "To which room?")
    package static let askPark = Text(nl: "Wat bewaar je voor later? De ruimte leest dit.", en: "What do you keep for later? The room reads this.")
    package static let askUnpark = Text(nl: "Wat kan van de lijst?", en: "What can go off the list?")
    package static let askCountdown = Text(
        nl: "Na hoeveel seconden gaat de ruimte verder? Bijvoorbeeld 30, 60 of 120.",
        en: "After how many seconds does the room go on? For example 30, 60 or 120.")
    package static let askCountdownEnd = Text(
        nl: "Na hoeveel seconden sluit de sessie? Bijvoorbeeld 30, 60 of 120.",
        en: "After how many seconds does the session close? For example 30, 60 or 120.")
    package static let askWhichClock = Text(nl: "Welke aftelklok stopt?", en: "Which countdown stops?")
    package static let clockRoom = Text(nl: "ruimte", en: "room")
    package static let clockRoomTitle = Text(nl: "die van deze ruimte", en: "that of this room")
    package static let clockEnd = Text(nl: "sessie", en: "session")
    package static let clockEndTitle = Text(nl: "die van de hele sessie", en: "that of the whole session")
    package static let askReasonNumber = Text(nl: "Op welke reden vraag je door?", en: "About which reason do you ask on?")
    package static let askAuthor = Text(
        nl: "Je vraag. Wie de reden schreef, leest hem privé:", en: "Your question. Whoever wrote the reason reads it in private:")
    package static let askKind = Text(nl: "Wat voor reflectie is het?", en: "What kind of reflection is it?")
    package static let askReflection = Text(
        nl: "Wat valt je op? Schrijf niets op waaraan iemand te herkennen is:", en: "What do you notice? Write nothing by which somebody is recognised:")
    package static let dynamics = Text(nl: "dynamiek", en: "dynamics")
    package static let unease = Text(nl: "ongemak", en: "unease")
    package static let nonVerbal = Text(nl: "non-verbaal", en: "non-verbal")
    package static let silence = Text(nl: "stilte", en: "silence")
    package static let otherKind = Text(nl: "overig", en: "other")
    package static let listenerChoice = Text(nl: "luisteraar{n}", en: "listener{n}")
    package static let listenerTitle = Text(
        nl: "luisteraar nummer {n} (mag praten als jij dat wilt)", en: "listener number {n} (may speak if you wish)")

    // MARK: what happens
    package static let muted = Text(nl: "{name} kan nu even niet praten.", en: "{name} cannot speak for now.")
    package static let unmuted = Text(nl: "{name} kan weer praten.", en: "{name} can speak again.")
    package static let excluded = Text(nl: "{name} is van tafel verwijderd. Reden: {reason}", en: "{name} was removed from the table. Reason: {reason}")
    package static let moved = Text(nl: "{name} gaat naar {room}.", en: "{name} goes to {room}.")
    package static let movedTo = Text(
        nl: "{old} heet daar {name} en heeft nu plaats {seat}. De uitnodiging van die plaats werkt niet meer.",
        en: "There {old} is called {name} and has the seat {seat}. The invitation of that seat does not work any more.")
    package static let nudgedDone = Text(
        nl: "{name} leest privé dat iets zeggen welkom is.", en: "{name} reads in private that speaking is welcome.")
    package static let parked = Text(nl: "Bewaard voor later: {text}", en: "Kept for later: {text}")
    package static let unparked = Text(nl: "Van de lijst voor later: {text}", en: "Off the list for later: {text}")
    package static let unparkedOne = Text(nl: "Er is iets van de lijst voor later gehaald.", en: "Something was taken off the list for later.")
    package static let noted = Text(nl: "Je notitie is bewaard. Alleen jij leest hem.", en: "Your note is kept. Only you read it.")
    package static let bookmarked = Text(nl: "Nummer {n} heeft een bladwijzer.", en: "Number {n} is bookmarked.")
    package static let bookmarkedAsk = Text(
        nl: "Nummer {n} heeft een bladwijzer. Je kunt de spreker vragen of het in het verslag mag.",
        en: "Number {n} is bookmarked. You can ask the speaker whether it may be in the verslag.")
    package static let hintAskQuote = Text(nl: "Vragen? Typ: citeer {n}.", en: "To ask, type: askquote {n}.")
    package static let unbookmarked = Text(nl: "Nummer {n} heeft geen bladwijzer meer.", en: "Number {n} is no longer bookmarked.")
    package static let goesOnIn = Text(nl: "Over {time} gaan we verder.", en: "In {time} we go on.")
    package static let closesIn = Text(nl: "Over {time} sluit de sessie.", en: "In {time} the session closes.")
    package static let clockStopped = Text(nl: "We gaan nog niet verder: het aftellen is gestopt.", en: "We do not go on yet: the countdown was stopped.")
    package static let endClockStopped = Text(nl: "De sessie sluit nog niet: het aftellen is gestopt.", en: "The session does not close yet: the countdown was stopped.")
    package static let authorAsked = Text(
        nl: "Privé gevraagd bij reden {n}: {text}", en: "Asked in private about reason {n}: {text}")
    package static let replied = Text(nl: "Antwoord bij reden {n}: {text}", en: "Reply about reason {n}: {text}")
    package static let delivered = Text(nl: "Reflectie ({kind}): {text}", en: "Reflection ({kind}): {text}")

    // MARK: what is shown
    package static let parkedHead = Text(nl: "Bewaard voor later:", en: "Kept for later:")
    package static let nothingParked = Text(nl: "Er is niets bewaard voor later.", en: "Nothing is kept for later.")
    package static let notesHead = Text(nl: "Jouw notities:", en: "Your notes:")
    package static let noNotes = Text(nl: "Je hebt geen notities.", en: "You have no notes.")
    package static let noteOf = Text(nl: "[{room}] {text}", en: "[{room}] {text}")
    package static let bookmarksHead = Text(nl: "Bladwijzers:", en: "Bookmarks:")
    package static let noBookmarks = Text(nl: "Er zijn geen bladwijzers.", en: "There are no bookmarks.")
    package static let bookmarkLine = Text(nl: "{n} {name}: {text}", en: "{n} {name}: {text}")
    package static let quoteIsAsked = Text(nl: "(citaat gevraagd)", en: "(quote asked)")
    package static let quoteNotAsked = Text(nl: "(citaat nog niet gevraagd)", en: "(quote not asked yet)")
    package static let numbered = Text(nl: "{n} {text}", en: "{n} {text}")
    package static let repliesHead = Text(nl: "Vragen bij redenen:", en: "Questions about reasons:")
    package static let noReplies = Text(nl: "Je hebt nog niet doorgevraagd op een reden.", en: "You have not asked on about a reason yet.")
    package static let replyReason = Text(nl: "Reden {n} bij {title}: {text}", en: "Reason {n} at {title}: {text}")
    package static let replyQuestion = Text(nl: "Vraag: {text}", en: "Question: {text}")
    package static let replyText = Text(nl: "Antwoord: {text}", en: "Reply: {text}")
    package static let replyWaits = Text(nl: "Nog geen antwoord.", en: "No reply yet.")
    package static let reflectionsHead = Text(nl: "Reflecties:", en: "Reflections:")
    package static let noReflections = Text(
        nl: "Er zijn nog geen reflecties. Van een stap komen ze als die voorbij is.",
        en: "There are no reflections yet. Those of a step come once it is over.")
    package static let noOwnReflections = Text(nl: "Je hebt nog geen reflecties.", en: "You have no reflections yet.")
    package static let reflectionAt = Text(nl: "{place}, {kind}: {text}", en: "{place}, {kind}: {text}")
    package static let allRooms = Text(nl: "alle ruimtes", en: "all rooms")
    package static let mutedWord = Text(nl: "gedempt", en: "muted")
    package static let earlierAt = Text(nl: "Eerder, bij {title}:", en: "Earlier, at {title}:")
    package static let reasonsHint = Text(
        nl: "Doorvragen op een reden? Typ: vraagreden, en het nummer.", en: "Ask on about a reason? Type: askauthor, and the number.")

    // MARK: the rooms at a glance
    package static let roomsHead = Text(nl: "De ruimtes:", en: "The rooms:")
    package static let roomPlace = Text(nl: "{room}: stap {n} van {of}, {title}: {moment}", en: "{room}: step {n} of {of}, {title}: {moment}")
    package static let roomNotBegun = Text(nl: "{room}: nog niet begonnen", en: "{room}: not begun yet")
    package static let momentPresent = Text(nl: "lezen", en: "reading")
    package static let momentAsk = Text(nl: "{k} van {n} beantwoord", en: "{k} of {n} answered")
    package static let momentVote = Text(nl: "{k} van {n} gestemd", en: "{k} of {n} voted")
    package static let momentClosed = Text(nl: "gesloten", en: "closed")
    package static let momentRevealed = Text(nl: "uitkomst staat er", en: "outcome is shown")
    package static let momentTalk = Text(nl: "gesprek", en: "talk")
    package static let momentBreak = Text(nl: "pauze in het draaiboek", en: "break of the draaiboek")
    package static let momentEnd = Text(nl: "einde van het draaiboek", en: "end of the draaiboek")
    package static let peopleHere = Text(nl: "{k} van {n} aanwezig", en: "{k} of {n} present")
    package static let isPausedWord = Text(nl: "pauze", en: "pause")
    package static let inMetaWord = Text(nl: "metagesprek", en: "talk about the talk")
    package static let hasFloor = Text(nl: "{name} heeft het woord", en: "{name} has the floor")
    package static let handUp = Text(nl: "1 hand op", en: "1 hand up")
    package static let handsUp = Text(nl: "{n} handen op", en: "{n} hands up")
    package static let ideaCount = Text(nl: "{n} ideeën", en: "{n} ideas")
    package static let oneIdea = Text(nl: "1 idee", en: "1 idea")
    package static let countsDown = Text(nl: "gaat verder over {time}", en: "goes on in {time}")
    package static let waitsLine = Text(nl: "  wacht op jou: {waits}", en: "  waits for you: {waits}")
    package static let waitsIn = Text(nl: "In {room} wacht op jou: {waits}.", en: "In {room} waits for you: {waits}.")
    package static let waitsWord = Text(nl: "privé praten met {names}", en: "a private word with {names}")
    package static let waitsReply = Text(nl: "privé geschreven: {names}", en: "wrote in private: {names}")
    package static let waitsAll = Text(nl: "iedereen heeft geantwoord", en: "everybody has answered")
    package static let waitsAllVoted = Text(nl: "iedereen heeft gestemd", en: "everybody has voted")
    package static let waitsClosed = Text(nl: "de uitkomst tonen", en: "showing the outcome")
    package static let waitsTurn = Text(nl: "een beurt geven", en: "giving a turn")
    package static let waitsTime = Text(nl: "de tijd van de stap is voorbij", en: "the time of the step is over")
    package static let waitsTurnTime = Text(nl: "de beurt duurt langer dan bedoeld", en: "the turn takes longer than meant")
    package static let waitsEmpty = Text(nl: "er is niemand", en: "nobody is there")
    package static let isBelow = Text(nl: "minder dan vijf mensen: geen uitkomsten", en: "fewer than five people: no outcomes")
    package static let waitsOffer = Text(nl: "bezwaar kan nog {time}", en: "objecting is possible for {time}")

    // MARK: what going on does
    package static let leadRound = Text(nl: "Mensen lezen de vraag. Verder begint de ronde.", en: "People read the question. Next begins the round.")
    package static let leadCard = Text(nl: "Mensen lezen hoe het gaat. Verder legt de eerste kaart op tafel.", en: "People read how it goes. Next puts the first card on the table.")
    package static let leadCardTalk = Text(
        nl: "Er ligt een kaart op tafel. Nog te trekken: {left}. Geef beurten, of leg de volgende kaart neer. Wachten: {n}.",
        en: "A card lies on the table. Still to draw: {left}. Give turns, or put the next card there. Waiting: {n}.")
    package static let leadLastCard = Text(
        nl: "De laatste kaart ligt op tafel. Geef beurten. Wachten: {n}.", en: "The last card lies on the table. Give turns. Waiting: {n}.")
    package static let leadPrototype = Text(
        nl: "Mensen lezen het prototype. Verder vraagt ieders eerste reactie, privé, voordat iemand erover praat.",
        en: "People read the prototype. Next asks everybody's first reaction, in private, before anyone talks about it.")
    package static let leadReadForm = Text(
        nl: "Mensen lezen. Verder opent de vragen; iedereen antwoordt privé.",
        en: "People read. Next opens the questions; everybody answers in private.")
    package static let leadForm = Text(
        nl: "Mensen vullen privé in: {k} van {n}. Verder sluit de vragen.",
        en: "People fill in privately: {k} of {n}. Next closes the questions.")
    package static let leadFormClosed = Text(
        nl: "Gesloten. Verder maakt open wat mensen in hun eigen woorden schreven: jij leest het zonder naam. Terug opent de vragen weer.",
        en: "Closed. Next opens what people wrote in their own words: you read it without names. Back opens the questions again.")
    package static let leadFormClosedSmall = Text(
        nl: "Gesloten. Wat mensen schreven, blijft bij henzelf: de ruimte is te klein. Verder gaat naar het volgende moment. Terug opent de vragen weer.",
        en: "Closed. What people wrote stays with them: the room is too small. Next leads to the next moment. Back opens the questions again.")
    package static let leadFormShownNone = Text(
        nl: "De vragen zijn klaar. Verder gaat naar het volgende moment.", en: "The questions are done. Next leads to the next moment.")
    package static let leadQuadrantClosed = Text(
        nl: "Gesloten. Verder toont waar de meeste mensen staan, of verdeeld. Terug opent de vragen weer.",
        en: "Closed. Next shows where most people stand, or divided. Back opens the questions again.")
    package static let leadFirstClosed = Text(
        nl: "Gesloten. Verder toont alleen of genoeg mensen de eerste willen zijn. Terug opent de vraag weer.",
        en: "Closed. Next shows only whether enough people want to be the first. Back opens the question again.")
    package static let leadFormShown = Text(
        nl: "De vragen zijn klaar. Wat mensen schreven lees je bij redenen. Verder gaat naar het volgende moment.",
        en: "The questions are done. What people wrote is at reasons. Next leads to the next moment.")
    package static let leadStorm = Text(
        nl: "Mensen geven ideeën; nu {n}. Verder opent het gesprek erover.", en: "People give ideas; now {n}. Next opens the talk about them.")
    package static let leadStormTalk = Text(
        nl: "Ideeën: {ideas}. Voeg samen wat hetzelfde zegt, zet ze onder een kop, en geef beurten. Wachten: {n}.",
        en: "Ideas: {ideas}. Merge what says the same, put them under headings, and give turns. Waiting: {n}.")
    package static let leadFirst = Text(
        nl: "Mensen lezen de vraag wie de eerste stap zet. Verder opent het gesprek.", en: "People read who takes the first step. Next opens the talk.")
    package static let leadBreak = Text(nl: "Pauze in het draaiboek. Verder begint de volgende stap.", en: "A break of the draaiboek. Next begins the next step.")
    package static let leadVoteClosedOne = Text(
        nl: "De stemming is gesloten. Wie alle ruimtes leidt, toont de uitkomst van alle groepen.",
        en: "The vote is closed. Whoever leads all rooms shows the outcome of all groups.")
    package static let leadEndOne = Text(
        nl: "Dit is het einde van het draaiboek. Wie alle ruimtes leidt, sluit de sessie.",
        en: "This is the end of the draaiboek. Whoever leads all rooms closes the session.")
    package static let parkedCount = Text(nl: "Bewaard voor later: {n}.", en: "Kept for later: {n}.")
    package static let repliesCount = Text(nl: "Antwoorden op privévragen: {n}.", en: "Replies to private questions: {n}.")
    package static let hintCard = Text(nl: "Typ: beurt, volgendekaart of verder.", en: "Type: turn, nextcard or next.")
    package static let hintStorm = Text(nl: "Typ: voegsamen, groepeer of verder.", en: "Type: merge, group or next.")
    package static let hintStormTalk = Text(nl: "Typ: beurt, voegsamen, groepeer of verder.", en: "Type: turn, merge, group or next.")
    package static let hintReasons = Text(nl: "Typ: redenen, beurt of verder.", en: "Type: reasons, turn or next.")
    package static let hintReasonsNext = Text(nl: "Typ: redenen of verder.", en: "Type: reasons or next.")
}
