/// Questionnaires, cards, prototypes, ideas, private questions and releases, as participants and luisteraars read them.
package enum FormTexts {
    // MARK: a questionnaire opens
    package static let openPrototype = Text(
        nl: "Schrijf nu privé je eerste reactie, voordat we praten. Niemand ziet van wie hij is.",
        en: "Write your first reaction privately now, before we talk. Nobody sees whose it is.")
    package static let openKwadrant = Text(
        nl: "Zeg nu privé waar je zelf staat. Niemand ziet wat je kiest, ook de gespreksleider niet.",
        en: "Say privately now where you stand yourself. Nobody sees what you choose, not even the gespreksleider.")
    package static let openFirstStep = Text(
        nl: "Zeg nu privé of jij de eerste wilt zijn. Niemand hoort wie dat wil.",
        en: "Say privately now whether you want to be the first. Nobody learns who does.")
    package static let openEvaluation = Text(
        nl: "Vul nu privé in hoe het was. Niemand ziet wat je kiest.",
        en: "Fill in privately now how it was. Nobody sees what you choose.")
    package static let openSmall = Text(
        nl: "Deze ruimte is klein: wat je invult, lees alleen jij. Vertel straks zelf wat je wilt.",
        en: "This room is small: only you read what you fill in. Tell what you want yourself afterwards.")
    package static let theyRespond = Text(nl: "De mensen vullen nu privé iets in.", en: "People fill something in privately now.")
    package static let closed = Text(nl: "Invullen kan niet meer.", en: "Filling in is closed.")

    // MARK: its questions
    package static let question = Text(nl: "Vraag {k} van {n}: {text}", en: "Question {k} of {n}: {text}")
    package static let questionNow = Text(nl: "{question} (Je koos: {word}.)", en: "{question} (You chose: {word}.)")
    package static let options = Text(nl: "{question} {options}.", en: "{question} {options}.")
    package static let ownWords = Text(nl: "In je eigen woorden: {text}", en: "In your own words: {text}")
    package static let askOwnWords = Text(nl: "{text} (Mag leeg blijven.)", en: "{text} (May stay empty.)")
    package static let askOwnWordsNow = Text(
        nl: "{text} Je schreef: {own} Wat je nu typt, komt ervoor in de plaats. Laat je het leeg, dan blijft het staan. Weg ermee? Typ leeg.",
        en: "{text} You wrote: {own} What you type now takes its place. If you leave it empty, it stays. Away with it? Type empty.")

    // MARK: what I filled in
    package static let responded = Text(nl: "Bewaard: {choices}. Alleen jij ziet dit.", en: "Kept: {choices}. Only you see this.")
    package static let respondedText = Text(
        nl: "Bewaard: {choices} Wat je koos, zie jij alleen. Wat je schreef, leest de gespreksleider later zonder naam, als genoeg mensen antwoorden.",
        en: "Kept: {choices} Only you see what you chose. What you wrote the gespreksleider reads later without a name, if enough people answer.")
    package static let respondedNothing = Text(
        nl: "Bewaard: je past. Alleen jij ziet dit.", en: "Kept: you pass. Only you see this.")
    package static let ownText = Text(nl: "\"{text}\"", en: "\"{text}\"")
    package static let respondedSmall = Text(
        nl: "Bewaard. Niemand anders leest het, en het staat niet op je scherm: wie naast je zit, leest niet mee. Vertel zelf wat je wilt, of stuur de gespreksleider een privébericht.",
        en: "Kept. Nobody else reads it, and it is not on your screen: who sits beside you does not read along. Tell what you want yourself, or send the gespreksleider a private message.")
    package static let mineSmall = Text(
        nl: "Je hebt dit ingevuld. Het staat hier niet, zodat wie naast je zit niet meeleest.",
        en: "You filled this in. It is not shown here, so that who sits beside you does not read along.")
    package static let mine = Text(nl: "Jij vulde in: {choices}. Alleen jij ziet dit.", en: "You filled in: {choices}. Only you see this.")
    package static let minePassed = Text(nl: "Jij paste. Alleen jij ziet dit.", en: "You passed. Only you see this.")

    // MARK: what the room sees
    package static let unshown = Text(
        nl: "Dank je wel. Wat mensen invulden, komt hier niet te staan.", en: "Thank you. What people filled in is not shown here.")
    package static let unshownPrototype = Text(
        nl: "De eerste reacties zijn geschreven. Ze komen hier niet te staan. Straks praten we erover.",
        en: "The first reactions are written. They are not shown here. Soon we talk about it.")
    package static let smallRoom = Text(
        nl: "Hier komt geen uitkomst te staan, want deze ruimte is klein. Vertel zelf wat je wilt.",
        en: "No outcome is shown here, because this room is small. Tell what you want yourself.")
    package static let quadrant = Text(nl: "{numeral}: {able}, en {willing}", en: "{numeral}: {able}, and {willing}")
    package static let side = Text(nl: "eerder '{near}' dan '{far}'", en: "'{near}' rather than '{far}'")
    package static let less = Text(nl: "eerder weinig", en: "rather little")
    package static let more = Text(nl: "eerder veel", en: "rather much")
    /// One of several choices: which question, in words, so that its number is not taken for that of the answer.
    package static let chosen = Text(nl: "vraag {k}: {choice}", en: "question {k}: {choice}")
    package static let volunteers = Text(
        nl: "er zijn in deze ruimte mensen die de eerste willen zijn", en: "there are people in this room who want to be the first")
    package static let noVolunteers = Text(
        nl: "of er mensen de eerste willen zijn, kunnen we hier niet laten zien", en: "whether people want to be the first can not be shown here")

    // MARK: cards
    package static let card = Text(nl: "KAART ({level}): {text}", en: "CARD ({level}): {text}")
    package static let cardNow = Text(nl: "Op tafel ligt een kaart ({level}): {text}", en: "A card lies on the table ({level}): {text}")
    package static let opinion = Text(nl: "wat vind jij", en: "what do you think")
    package static let experience = Text(nl: "wat ervaar jij", en: "what do you experience")
    package static let wish = Text(nl: "wat wil jij", en: "what do you want")
    package static let lastCard = Text(nl: "Dit is de laatste kaart.", en: "This is the last card.")

    // MARK: a prototype
    package static let prototype = Text(nl: "Prototype: {title}", en: "Prototype: {title}")
    package static let noPrototype = Text(nl: "Er is nu geen prototype.", en: "There is no prototype now.")

    // MARK: ideas
    package static let idea = Text(nl: "Idee {n}: {text}", en: "Idea {n}: {text}")
    package static let yourIdea = Text(nl: "Idee {n} staat er. Niemand ziet dat het van jou is.", en: "Idea {n} is there. Nobody sees that it is yours.")
    package static let yourIdeaSmall = Text(nl: "Idee {n} staat er.", en: "Idea {n} is there.")
    package static let ideaGone = Text(nl: "Idee {n} is weggehaald.", en: "Idea {n} was taken off.")
    package static let merged = Text(nl: "Idee {n} gaat op in idee {into}: {text}", en: "Idea {n} becomes part of idea {into}: {text}")
    package static let grouped = Text(nl: "Idee {n} staat nu onder: {group}", en: "Idea {n} now stands under: {group}")
    package static let ungrouped = Text(nl: "Idee {n} staat onder geen kopje meer.", en: "Idea {n} stands under no heading any more.")
    package static let ideaByMe = Text(nl: "Je steunt idee {n}.", en: "You back idea {n}.")
    package static let ideaNotByMe = Text(nl: "Je steunt idee {n} niet meer.", en: "You no longer back idea {n}.")
    package static let ideaCount = Text(nl: "Steun voor idee {n}: {count}.", en: "Backing idea {n}: {count}.")
    package static let askIdea = Text(
        nl: "Wat is je idee? Eén regel, zonder je naam. Het kan in het verslag komen.", en: "What is your idea? One line, without your name. It can come into the verslag.")
    /// Of so few people no idea comes into the verslag.
    package static let askIdeaSmall = Text(nl: "Wat is je idee? Eén regel. Je naam staat er niet bij.", en: "What is your idea? One line. Your name does not stand with it.")
    package static let askWhichDrop = Text(nl: "Welk idee van jou wil je weghalen?", en: "Which idea of yours do you want to take off?")
    package static let askWhichBack = Text(nl: "Welk idee steun je?", en: "Which idea do you back?")
    package static let askWhichUnback = Text(nl: "Welk idee steun je niet meer?", en: "Which idea do you no longer back?")
    package static let noIdeas = Text(nl: "Er zijn nog geen ideeën.", en: "There are no ideas yet.")
    package static let ideasAre = Text(nl: "Ideeën in deze ruimte: {n}.", en: "Ideas in this room: {n}.")
    package static let heading = Text(nl: "Onder {group}:", en: "Under {group}:")
    package static let noHeading = Text(nl: "Onder geen kopje:", en: "Under no heading:")
    package static let ideaBacked = Text(nl: "{idea} (steun: {count})", en: "{idea} (backed by {count})")
    package static let ideaBackedToo = Text(nl: "{idea} (steun: {count}, ook van jou)", en: "{idea} (backed by {count}, you too)")
    package static let ideaOwn = Text(nl: "{idea} (van jou)", en: "{idea} (yours)")
    package static let ideaOwnBacked = Text(nl: "{idea} (van jou, steun: {count})", en: "{idea} (yours, backed by {count})")

    // MARK: a private question
    package static let asked = Text(
        nl: "De gespreksleider vraagt iets over wat je privé schreef. Niemand weet van wie dat was. Jij schreef: \"{own}\" De vraag ({n}): {text}",
        en: "The gespreksleider asks something about what you wrote privately. Nobody knows whose that was. You wrote: \"{own}\" The question ({n}): {text}")
    package static let askedShort = Text(
        nl: "De gespreksleider vraagt iets over wat je privé schreef. Niemand weet van wie dat was. De vraag ({n}): {text}",
        en: "The gespreksleider asks something about what you wrote privately. Nobody knows whose that was. The question ({n}): {text}")
    package static let askWhichQuestion = Text(nl: "Op welke vraag?", en: "To which question?")
    package static let askReply = Text(
        nl: "Je antwoord. De gespreksleider leest het, en niet van wie het is.",
        en: "Your reply. The gespreksleider reads it, and not whose it is.")
    package static let replied = Text(
        nl: "Je antwoord op vraag {n} is bij de gespreksleider, zonder je naam.",
        en: "Your reply to question {n} is with the gespreksleider, without your name.")

    // MARK: releases
    package static let offered = Text(
        nl: "De gespreksleider wil iets doorgeven aan: {rooms}. Daar lezen ze precies dit:",
        en: "The gespreksleider wants to pass something on to: {rooms}. There they read exactly this:")
    package static let offeredAct = Text(
        nl: "Wil je dat niet? Zeg dat binnen {time}: dan gaat het niet. Niemand hoort wie bezwaar maakte. Zegt niemand iets, dan gaat het naar: {rooms}. Het komt dan ook in het verslag.",
        en: "Do you not want that? Say so within {time}: then it does not go. Nobody learns who objected. If nobody says anything, it goes to: {rooms}. It then stands in the verslag too.")
    package static let offeredSee = Text(
        nl: "Het gaat over {time} naar: {rooms}, als niemand in deze ruimte bezwaar maakt.",
        en: "It goes in {time} to: {rooms}, if nobody in this room objects.")
    package static let objected = Text(
        nl: "Je bezwaar telt. Dit gaat niet naar een andere ruimte. Niemand hoort dat jij het was.",
        en: "Your objection counts. This does not go to another room. Nobody learns that it was you.")
    package static let given = Text(
        nl: "Niemand maakte bezwaar. Dit is doorgegeven aan: {rooms}.", en: "Nobody objected. This was passed on to: {rooms}.")
    package static let stopped = Text(
        nl: "Dit wordt niet doorgegeven aan: {rooms}. Het blijft in deze ruimte.", en: "This is not passed on to: {rooms}. It stays in this room.")
    package static let received = Text(nl: "Uit een andere ruimte ({room}) komt dit:", en: "This comes from another room ({room}):")
    package static let askRelease = Text(nl: "Waartegen heb je bezwaar?", en: "What do you object to?")
    package static let releaseOpen = Text(nl: "Gevraagd aan deze ruimte ({n}), voor: {rooms}.", en: "Asked of this room ({n}), for: {rooms}.")
    package static let releaseGiven = Text(nl: "Doorgegeven ({n}) aan: {rooms}.", en: "Passed on ({n}) to: {rooms}.")
    package static let releaseStopped = Text(nl: "Niet doorgegeven ({n}) aan: {rooms}.", en: "Not passed on ({n}) to: {rooms}.")
    package static let noReleases = Text(
        nl: "Er is niets doorgegeven en niets van andere ruimtes gekomen.", en: "Nothing was passed on and nothing came from other rooms.")
    package static let receivedCount = Text(
        nl: "Van andere ruimtes kwam iets. Lezen: doorgegeven.", en: "Something came from other rooms. To read it: passedon.")

    // MARK: said to one person or a room by who leads
    package static let nudged = Text(
        nl: "De gespreksleider zegt alleen tegen jou: je bent welkom om iets te zeggen. Het hoeft niet.",
        en: "The gespreksleider says to you alone: you are welcome to say something. You need not.")
    package static let muted = Text(
        nl: "De gespreksleider vraagt je even niets te zeggen: praten kan nu niet. Antwoorden, privé schrijven en stoppen kan wel.",
        en: "The gespreksleider asks you to say nothing for now: you can not speak. You can answer, write privately and stop.")
    package static let unmuted = Text(nl: "Je kunt weer iets zeggen.", en: "You can speak again.")
    package static let nowMuted = Text(
        nl: "Praten kan voor jou nu even niet. Antwoorden en privé schrijven kan wel.",
        en: "You can not speak for now. You can answer and write privately.")
    package static let excluded = Text(
        nl: "De gespreksleider heeft je van de tafel gehaald. De reden: {text}", en: "The gespreksleider took you from the table. The reason: {text}")

    // MARK: where things stand
    package static let nowPrototype = Text(
        nl: "Lees het prototype rustig. Straks schrijf je privé je eerste reactie.",
        en: "Read the prototype quietly. Soon you write your first reaction privately.")
    package static let nowReadForm = Text(
        nl: "Lees rustig. Straks vul je privé iets in.", en: "Read quietly. Soon you fill something in privately.")
    package static let nowReaction = Text(
        nl: "Schrijf je eerste reactie, privé. Passen mag. {k} van {n} klaar.", en: "Write your first reaction, privately. You may pass. {k} of {n} done.")
    package static let nowForm = Text(nl: "Vul het in, privé. Passen mag. {k} van {n} klaar.", en: "Fill it in, privately. You may pass. {k} of {n} done.")
    package static let nowFormDone = Text(
        nl: "Wat je invulde is bewaard. Je mag het nog veranderen. {k} van {n} klaar.",
        en: "What you filled in is kept. You may still change it. {k} of {n} done.")
    package static let nowFormSmall = Text(nl: "Vul het in, privé. Passen mag.", en: "Fill it in, privately. You may pass.")
    package static let nowFormDoneSmall = Text(
        nl: "Wat je invulde is bewaard. Je mag het nog veranderen.", en: "What you filled in is kept. You may still change it.")
    package static let nowFormClosed = Text(nl: "Invullen kan niet meer. We gaan zo verder.", en: "Filling in is closed. We go on in a moment.")
    package static let nowFormShown = Text(nl: "We gaan zo verder.", en: "We go on in a moment.")
    package static let nowReadCard = Text(nl: "Straks komt er een kaart op tafel. Die stelt de vraag.", en: "Soon a card comes on the table. It asks the question.")
    package static let nowCard = Text(
        nl: "Praat over de kaart. Wil je iets zeggen? Steek je hand op. Liever een andere kaart? Dat mag, zonder reden.",
        en: "Talk about the card. Do you want to say something? Raise your hand. Rather another card? That is fine, without a reason.")
    package static let nowLastCard = Text(
        nl: "Praat over de kaart; het is de laatste. Wil je iets zeggen? Steek je hand op.",
        en: "Talk about the card; it is the last one. Do you want to say something? Raise your hand.")
    package static let nowIdeas = Text(
        nl: "Geef ideeën, en steun die van anderen. Er staat geen naam bij.", en: "Give ideas, and back those of others. No name stands with them.")
    package static let nowAlsoIdeas = Text(nl: "Een idee geven kan ook.", en: "You can also give an idea.")
    package static let nowListenerTurn = Text(nl: "De gespreksleider geeft jou het woord. Het hoeft niet.", en: "The gespreksleider gives you the floor. You need not.")

    // MARK: what to type
    package static let hintForm = Text(nl: "Typ: invullen.", en: "Type: respond.")
    package static let hintFormOne = Text(
        nl: "Typ het nummer of het woord van je keuze.", en: "Type the number or the word of your choice.")
    package static let hintFormOneText = Text(
        nl: "Typ het nummer van je keuze. Je eigen woorden typ je erachter: 1 en je tekst.",
        en: "Type the number of your choice. Your own words go behind it: 1 and your text.")
    package static let hintFormText = Text(nl: "Typ: invullen, en je tekst.", en: "Type: respond, and your text.")
    package static let hintFormAgain = Text(nl: "Veranderen? Typ: invullen.", en: "To change it, type: respond.")
    package static let hintCard = Text(nl: "Iets zeggen? Typ: hand. Andere kaart? Typ: kaart.", en: "To speak, type: hand. Another card? Type: card.")
    package static let hintIdeas = Text(
        nl: "Typ: idee, en je idee. Lezen: ideeën. Steunen: steunidee en het nummer.",
        en: "Type: idea, and your idea. To read: ideas. To back one: backidea and its number.")
    package static let hintIdeasTalk = Text(nl: "Iets zeggen? Typ: hand. Een idee? Typ: idee, en je idee.", en: "To speak, type: hand. An idea? Type: idea, and your idea.")
    package static let hintDropIdea = Text(nl: "Toch niet? Typ: schrapidee {n}.", en: "Not after all? Type: dropidea {n}.")
    package static let hintReply = Text(
        nl: "Typ: beantwoord, en je antwoord. Niets doen mag ook.", en: "Type: reply, and your reply. Doing nothing is fine too.")
    package static let hintReplyTo = Text(
        nl: "Typ: beantwoord {n}, en je antwoord. Niets doen mag ook.", en: "Type: reply {n}, and your reply. Doing nothing is fine too.")
    package static let hintObject = Text(nl: "Bezwaar? Typ: bezwaar. Geen bezwaar? Dan hoef je niets te doen.", en: "To object, type: object. No objection? Then you need not do anything.")
    package static let hintNudged = Text(nl: "Wil je? Typ: hand.", en: "Do you want to? Type: hand.")
    package static let hintPrototype = Text(nl: "Opnieuw lezen? Typ: prototype.", en: "To read it again, type: prototype.")
    package static let notKept = Text(
        nl: "Niet bewaard. Typ het nummer van je keuze, 1 tot {n}.", en: "Not kept. Type the number of your choice, 1 to {n}.")
    package static let notKeptForm = Text(nl: "Niet bewaard. Typ: invullen.", en: "Not kept. Type: respond.")
    package static let notKeptText = Text(nl: "Niet bewaard. Typ: invullen, en je tekst.", en: "Not kept. Type: respond, and your text.")

    // MARK: a small room
    package static let askTableSmall = Text(
        nl: "Een privévraag die bij elke tafel hoort: mag de hele verdeling van antwoorden te zien zijn? Deze ruimte is klein: hier komt hoe dan ook geen uitkomst te staan. Je mag dit overslaan.",
        en: "A private question that belongs to every table: may the whole distribution of answers be shown? This room is small: no outcome is shown here anyway. You may leave this.")
    package static let tableSmall = Text(
        nl: "We gaan verder. In deze kleine ruimte komen geen uitkomsten te staan.", en: "We go on. In this small room no outcomes are shown.")
    package static let askFirstSmall = Text(
        nl: "Antwoord nu privé: 1 eens, 2 oneens, 3 twijfel, 4 pas. Niemand ziet je antwoord. Je mag er voor jezelf een reden bij schrijven.",
        en: "Answer privately now: 1 agree, 2 disagree, 3 doubt, 4 pass. Nobody sees your answer. You may add a reason for yourself.")
    package static let answeredReasonSmall = Text(
        nl: "Jouw antwoord: {stance}. Je reden is bewaard. Alleen jij ziet dit.",
        en: "Your answer: {stance}. Your reason is kept. Only you see this.")
    package static let welcomeReasonSmall = Text(
        nl: "Een reden die je erbij schrijft, blijft van jou: deze ruimte is te klein om hem zonder naam te laten lezen. Uitkomsten komen hier ook niet te staan.",
        en: "A reason that you add stays yours: this room is too small to let it be read without a name. No outcomes are shown here either.")
    package static let nowAnswerSmall = Text(nl: "Geef je antwoord, privé.", en: "Give your answer, privately.")
    package static let nowAnsweredSmall = Text(nl: "Je antwoord is bewaard. Je mag het nog veranderen.", en: "Your answer is kept. You may still change it.")
    package static let nowClosedSmall = Text(nl: "De antwoorden zijn gesloten. We gaan zo verder.", en: "Answering is closed. We go on in a moment.")
    package static let nowRevealedSmall = Text(nl: "Vertel zelf wat je wilt. We gaan zo verder.", en: "Tell what you want yourself. We go on in a moment.")

    package static let listener = Text(nl: "Luisteraar {n}", en: "Listener {n}")
}
