/// What screens and plain lines share.
package enum ViewTexts {
    package static let askStance = Text(nl: "Wat is je antwoord?", en: "What is your answer?")
    package static let askReason = Text(nl: "Je reden (mag leeg blijven):", en: "Your reason (may stay empty):")
    package static let askOpen = Text(nl: "Mag de hele verdeling te zien zijn?", en: "May the whole distribution be shown?")
    package static let askText = Text(nl: "Jouw tekst:", en: "Your text:")
    package static let askNumber = Text(nl: "Welk nummer?", en: "Which number?")
    package static let askYesNo = Text(nl: "Ja of nee?", en: "Yes or no?")
    package static let askName = Text(
        nl: "Welke schuilnaam? Eén woord dat niets over je zegt: letters, cijfers of streepjes.",
        en: "Which pseudonym? One word that says nothing about you: letters, digits or hyphens.")
    package static let askLeave = Text(nl: "Wil je weggaan?", en: "Do you want to leave?")
    package static let askSure = Text(nl: "Weet je het zeker?", en: "Are you sure?")
    package static let askSay = Text(nl: "Jouw tekst, voor {room}:", en: "Your text, for {room}:")
    package static let askSayAll = Text(nl: "Jouw tekst, voor alle ruimtes:", en: "Your text, for all rooms:")
    package static let askWho = Text(nl: "Wie?", en: "Who?")
    package static let askWhoNow = Text(
        nl: "{name} heeft nog het woord; die beurt is dan voorbij. Wie?", en: "{name} still has the floor; that turn is then over. Who?")
    package static let askSeat = Text(nl: "Welke plaats?", en: "Which seat?")
    package static let askMinutes = Text(nl: "Hoeveel minuten erbij?", en: "How many minutes more?")
    package static let askSeconds = Text(nl: "Hoeveel seconden erbij?", en: "How many seconds more?")
    package static let askOrder = Text(nl: "Welke volgorde?", en: "Which order?")
    package static let orderFirst = Text(nl: "eerst", en: "first")
    package static let orderQuiet = Text(nl: "stil", en: "quiet")
    package static let orderRound = Text(nl: "ronde", en: "round")
    package static let askQuestion = Text(nl: "Welke vraag?", en: "Which question?")
    package static let askTo = Text(nl: "Aan wie?", en: "To whom?")
    package static let askRoom = Text(nl: "Welke ruimte?", en: "Which room?")
    package static let askLanguage = Text(nl: "Welke taal?", en: "Which language?")
    /// What is typed for a language, and its own name.
    package static let dutchWord = Text(nl: "nl", en: "nl")
    package static let dutchName = Text(nl: "Nederlands", en: "Nederlands")
    package static let englishWord = Text(nl: "en", en: "en")
    package static let englishName = Text(nl: "English", en: "English")
    /// What is typed for it is one word.
    package static let doubt = Text(nl: "twijfel", en: "doubt")
    package static let yes = Text(nl: "ja", en: "yes")
    package static let no = Text(nl: "nee", en: "no")
    package static let nextInLine = Text(nl: "volgende", en: "next")
    package static let wholeRoom = Text(nl: "ruimte", en: "room")
    package static let ownQuestion = Text(nl: "eigen vraag", en: "own question")
    package static let notChoice = Text(nl: "Kies een van de nummers, of typ annuleer.", en: "Choose one of the numbers, or type cancel.")
    package static let notNumber = Text(
        nl: "Typ een getal van {from} tot {to}, of typ annuleer.",
        en: "Type a number from {from} to {to}, or type cancel.")
    package static let noSuchAction = Text(nl: "Dat ken ik niet. Typ help om te zien wat kan.", en: "I do not know that. Type help to see what you can do.")
    package static let nearest = Text(nl: "Dat ken ik niet. Bedoel je: {word}? Er is niets verstuurd.", en: "I do not know that. Did you mean: {word}? Nothing was sent.")
    package static let notNow = Text(nl: "'{word}' kan op dit moment niet. Typ help om te zien wat wel kan.", en: "'{word}' is not possible now. Type help to see what is.")
    package static let sayHint = Text(nl: "Er is niets verstuurd. Wil je dit zeggen? Typ dan: zeg, en je tekst.", en: "Nothing was sent. Do you want to say this? Then type: say, and your text.")
    package static let handHint = Text(nl: "Er is niets verstuurd. Wil je iets zeggen? Typ eerst: hand.", en: "Nothing was sent. Do you want to say something? Type first: hand.")
    package static let tooMuch = Text(nl: "Achter '{word}' hoort niets meer. Er is niets gedaan.", en: "Nothing more belongs behind '{word}'. Nothing was done.")
    package static let tableOnlyNo = Text(nl: "Die vraag is voorbij. Je kunt nu alleen nog nee zeggen.", en: "That question is over. You can only say no now.")
    package static let lineNotKept = Text(nl: "Zo wordt je tekst te lang (hooguit {max} tekens). Deze regel is niet bewaard. Typ een punt om te versturen wat er al staat, of annuleer.", en: "Your text would be too long (at most {max} characters). This line was not kept. Type a full stop to send what is there, or cancel.")
    package static let textTooLong = Text(nl: "Je tekst is te lang: {n} tekens, hooguit {max} mag. Er is niets verstuurd.", en: "Your text is too long: {n} characters, at most {max}. Nothing was sent.")
    package static let cancelled = Text(nl: "Goed, dat doen we niet.", en: "All right, we will not do that.")
    package static let canDo = Text(nl: "Dit kun je nu doen:", en: "This is what you can do now:")
    package static let writeText = Text(nl: "{title} typ één of meer regels. Klaar? Typ een punt op een eigen regel. Toch niet? Typ annuleer.", en: "{title} type one or more lines. Done? Type a full stop on a line of its own. Not after all? Type cancel.")
    package static let optionalText = Text(nl: "{title} typ één of meer regels en dan een punt op een eigen regel. Geen tekst? Druk op Enter.", en: "{title} type one or more lines, then a full stop on a line of its own. No text? Press Enter.")
    package static let cancelWord = Text(nl: "annuleer", en: "cancel")
    package static let lineTooLong = Text(nl: "Deze regel is te lang. Er is niets verstuurd. Gebruik meer regels.", en: "This line is too long. Nothing was sent. Use more lines.")
    package static let notText = Text(nl: "Deze regel bevat tekens die geen tekst zijn, bijvoorbeeld van een pijltje. Er is niets verstuurd. Typ de regel opnieuw.", en: "This line holds characters that are no text, of an arrow key for example. Nothing was sent. Type the line anew.")
    package static let returnCode = Text(nl: "Je terugkeercode is {code}. Schrijf hem op: daarmee kom je terug als de verbinding wegvalt. Hij werkt één keer; dan krijg je een nieuwe.", en: "Your return code is {code}. Write it down: with it you come back when the connection is lost. It works once; then you get a new one.")
    package static let intro = Text(nl: "Typ help voor wat je kunt doen, nu voor waar het gesprek staat.", en: "Type help for what you can do, now for where things stand.")
    package static let welcomePrivate = Text(nl: "Wat je antwoordt op een stelling is privé, en wat je stemt ook. Niemand ziet het, ook de gespreksleider niet.", en: "What you answer to a stelling is private, and so is what you vote. Nobody sees it, not even the gespreksleider.")
    package static let welcomeReason = Text(nl: "Een reden die je erbij schrijft, kan de gespreksleider later lezen: zonder naam en door elkaar.", en: "A reason that you add can be read later by the gespreksleider: without a name and shuffled.")
    package static let welcomeRoom = Text(
        nl: "Wat je zegt als je het woord hebt, lezen je ruimte, de gespreksleider en wie meeluistert of meekijkt. Je schuilnaam staat erbij.",
        en: "What you say when you have the floor is read by your room, the gespreksleider and whoever listens in or looks on. Your pseudonym stands with it.")
    package static let welcomeConsent = Text(
        nl: "Van dit gesprek komt een verslag, zonder namen. Ga je door, dan ben je het hiermee eens. Wil je dat niet? Stop dan gerust, nu of later.",
        en: "A verslag is made of this conversation, without names. If you go on, you agree to this. If you do not want that, feel free to stop, now or later.")
    package static let welcomeFree = Text(nl: "Je mag altijd passen, stoppen of de gespreksleider apart spreken. Je hoeft niet te zeggen waarom.", en: "You may always pass, stop or ask the gespreksleider for a private word. You need not say why.")
    package static let welcomeLead = Text(nl: "Jij leidt het gesprek. Je antwoordt en stemt zelf niet, en je ziet nooit wie wat antwoordde of stemde.", en: "You lead the talk. You do not answer or vote yourself, and you never see who answered or voted what.")
    package static let welcomeListener = Text(nl: "Je luistert mee. De ruimte weet dat er een luisteraar is.", en: "You listen in. The room knows that there is a listener.")
    package static let welcomeObserver = Text(
        nl: "Je kijkt mee en schrijft reflecties. Tijdens het gesprek leest geen deelnemer ze. Ze kunnen in het verslag komen, zonder namen.",
        en: "You look on and write reflections. During the conversation no participant reads them. They can come into the verslag, without names.")
    package static let heldDropped = Text(nl: "Je was lang aan het schrijven: {n} oudere regels zijn weggelaten. Typ gesprek om terug te lezen.", en: "You were writing for long: {n} older lines were left out. Type talk to read back.")
    package static let youIn = Text(nl: "Jij bent {name}. Ruimte: {room}.", en: "You are {name}. Room: {room}.")
    package static let roomInView = Text(nl: "Ruimte: {room}.", en: "Room: {room}.")
    package static let notes = Text(nl: "Notitie voor jou: {text}", en: "Note for you: {text}")
    package static let saidSoFar = Text(nl: "Dit is in deze stap al gezegd:", en: "This has been said in this step so far:")
    package static let nothingSaid = Text(nl: "In deze stap is nog niets gezegd.", en: "Nothing has been said in this step yet.")
    package static let langNow = Text(nl: "Je leest nu Nederlands.", en: "You now read English.")
    package static let folder = Text(nl: "De uitnodigingen staan in: {folder}", en: "The invitations are in: {folder}")
    package static let noFolder = Text(nl: "De uitnodigingen staan bij wie de server draait.", en: "The invitations are with whoever runs the server.")
    package static let present = Text(nl: "aanwezig", en: "present")
    package static let awayWord = Text(nl: "weg", en: "away")
    package static let notHeard = Text(nl: "nog niets gezegd", en: "not heard yet")
    package static let share = Text(nl: "{share} % van het woord", en: "{share} % of the floor")
    package static let allWord = Text(nl: "alles", en: "all")
    package static let earlierTalk = Text(
        nl: "In eerdere stappen is ook gepraat. Lezen? Typ: gesprek alles.", en: "There was talk in earlier steps too. To read it, type: talk all.")
    package static let noReasons = Text(nl: "Er zijn geen redenen te lezen.", en: "There are no reasons to read.")
    package static let nobodyHere = Text(nl: "Er is nog niemand.", en: "Nobody is here yet.")
    package static let speaking = Text(nl: "{name} heeft het woord.", en: "{name} has the floor.")
    package static let queue = Text(nl: "In de rij: {names}", en: "In the queue: {names}")
    package static let listeners = Text(nl: "Luisteraars: {n}.", en: "Listeners: {n}.")

    package static let waitConnect = Text(nl: "We maken verbinding.", en: "Connecting.")
    package static let waitStart = Text(nl: "De sessie begint zo.", en: "The session begins in a moment.")
    package static let stands = Text(nl: "Stap {n} van {of}: {title}.", en: "Step {n} of {of}: {title}.")
    package static let nowPaused = Text(nl: "Het is pauze. Wacht rustig.", en: "There is a pause. Just wait.")
    package static let nowMeta = Text(nl: "We praten over hoe we praten. Je mag iets zeggen.", en: "We talk about how we talk. You may say something.")
    package static let nowPresent = Text(nl: "Lees rustig. Je hoeft nog niets te doen.", en: "Read quietly. You need not do anything yet.")
    package static let nowReadStelling = Text(
        nl: "Lees de stelling rustig. Straks antwoord je privé; niemand ziet wat je kiest.",
        en: "Read the stelling quietly. Soon you answer privately; nobody sees what you choose.")
    package static let nowBreak = Text(nl: "Even pauze. We gaan zo verder.", en: "A short break. We go on in a moment.")
    package static let nowTable = Text(nl: "Zeg privé of de tafel open mag zijn.", en: "Say privately whether the table may be open.")
    package static let nowAnswer = Text(
        nl: "Geef je antwoord, privé. {k} van {n} beantwoord.",
        en: "Give your answer, privately. {k} of {n} answered.")
    package static let nowAnswered = Text(nl: "Je antwoord is bewaard. Je mag het nog veranderen. {k} van {n} beantwoord.", en: "Your answer is kept. You may still change it. {k} of {n} answered.")
    package static let nowLate = Text(nl: "Deze vraag was al open toen je kwam. Je doet mee met de volgende.", en: "This question was open when you came. You join the next one.")
    package static let nowClosed = Text(nl: "De antwoorden zijn gesloten. De uitkomst komt zo.", en: "Answering is closed. The outcome comes in a moment.")
    package static let nowRevealed = Text(nl: "Dit is de uitkomst van jullie ruimte.", en: "This is the outcome of your room.")
    package static let nowYourTurn = Text(nl: "Jij hebt het woord.", en: "You have the floor.")
    package static let nowWaiting = Text(nl: "Je hand is op. Je bent nummer {n} in de rij.", en: "Your hand is up. You are number {n} in the queue.")
    package static let nowTalk = Text(nl: "Het gesprek is open. Wil je iets zeggen? Steek je hand op.", en: "The talk is open. Do you want to say something? Raise your hand.")
    package static let nowEnded = Text(nl: "De sessie is afgelopen.", en: "The session has ended.")
    package static let leadPresent = Text(nl: "Mensen lezen. Ga verder als je wilt.", en: "People are reading. Go on when you like.")
    package static let leadAsk = Text(
        nl: "Mensen antwoorden privé: {k} van {n}. Verder sluit de vraag.",
        en: "People answer privately: {k} of {n}. Going on closes the question.")
    package static let leadTable = Text(nl: "Mensen zeggen of de tafel open mag: {k} van {n}. Verder sluit de vraag.", en: "People say whether the table may be open: {k} of {n}. Going on closes the question.")
    package static let leadClosed = Text(nl: "Gesloten. Verder onthult de uitkomst. Terug opent de vraag weer.", en: "Closed. Going on reveals the outcome. Back opens the question again.")
    package static let leadRevealed = Text(nl: "De uitkomst staat er. Verder gaat naar het volgende moment.", en: "The outcome is shown. Going on leads to the next moment.")
    package static let leadTalk = Text(
        nl: "Het gesprek is open. Geef beurten en vraag door. Wachten: {n}.",
        en: "The talk is open. Give turns and follow up. Waiting: {n}.")
    package static let leadEnd = Text(nl: "Dit is het einde van het draaiboek. Je kunt de sessie sluiten.", en: "This is the end of the draaiboek. You can close the session.")
    package static let watching = Text(nl: "Je kijkt mee.", en: "You look on.")
    package static let timeLeft = Text(nl: "nog {m} min", en: "{m} min left")
    package static let timeOver = Text(nl: "tijd voorbij", en: "time is over")
    package static let turnLeft = Text(nl: "nog {s} s", en: "{s} s left")
    package static let turnOver = Text(nl: "rond af", en: "finish")
    package static let connectionLost = Text(nl: "De verbinding is weg. We proberen het opnieuw. Wat je deed is bewaard.", en: "The connection is lost. We try again. What you did is kept.")
    package static let connectionBack = Text(nl: "De verbinding is er weer.", en: "The connection is back.")
    package static let nameRule = Text(
        nl: "Zo kan een schuilnaam niet. Kies één woord van 2 tot 24 tekens: gewone letters, cijfers of streepjes. Het begint met een letter.",
        en: "A pseudonym can not be like that. Choose one word of 2 to 24 characters: plain letters, digits or hyphens. It begins with a letter.")
    package static let sureInvite = Text(
        nl: "Nieuwe uitnodiging voor {seat}? Wie daar nu zit, raakt de verbinding kwijt. Weet je het zeker?",
        en: "A new invitation for {seat}? Whoever sits there now loses the connection. Are you sure?")
    package static let stillWrote = Text(
        nl: "{name} schreef je privé, zonder antwoord. Na het sluiten is dat weg.", en: "{name} wrote to you privately, without an answer. After closing that is gone.")
    package static let stillWantsWord = Text(nl: "{name} wil je nog apart spreken.", en: "{name} still wants a private word with you.")
    package static let sureClose = Text(nl: "{rooms} Weet je het zeker?", en: "{rooms} Are you sure?")
    package static let notAtEnd = Text(nl: "{room} staat nog bij stap {n} van {of}", en: "{room} is still at step {n} of {of}")
    package static let notAtEndVoting = Text(
        nl: "{room} staat nog bij stap {n} van {of} en de stemming is daar open: die sluit dan zonder uitkomst",
        en: "{room} is still at step {n} of {of} and its vote is open: that closes without an outcome")
    package static let mind = Text(nl: "Let op: {rooms}.", en: "Mind: {rooms}.")
    package static let handsUp = Text(nl: "Handen op: {names}", en: "Hands up: {names}")
    package static let leftQuestion = Text(nl: "Die vraag laten we liggen.", en: "We leave that question.")
    package static let goneQuestion = Text(
        nl: "Die vraag is gesloten. Wat je net invulde is niet bewaard. Wat je eerder bewaarde telt.",
        en: "That question is closed. What you were filling in was not kept. What you kept before counts.")
    package static let keptText = Text(
        nl: "Je schreef al: \"{text}\". Klaar? Typ een punt op een eigen regel. Meer schrijven mag ook. Toch niet? Typ annuleer.",
        en: "You wrote already: \"{text}\". Done? Type a full stop on a line of its own. You may write more. Not after all? Type cancel.")
    package static let keptLine = Text(
        nl: "Je schreef al: \"{text}\". Goed zo? Typ een punt. Anders typ je een nieuwe tekst. Toch niet? Typ annuleer.",
        en: "You wrote already: \"{text}\". Fine like that? Type a full stop. Else type a new text. Not after all? Type cancel.")
    package static let firstHand = Text(nl: "Je hebt het woord niet. Typ eerst: hand.", en: "You do not have the floor. First type: hand.")
    package static let isWriting = Text(
        nl: "Je schrijft nu een tekst; deze regel hoort er niet bij. Klaar? Typ een punt op een eigen regel. Toch niet? Typ annuleer.",
        en: "You are writing a text; this line is not part of it. Done? Type a full stop on a line of its own. Not after all? Type cancel.")
    package static let isWritingLine = Text(
        nl: "Hier hoort een tekst van één regel. Toch niet? Typ annuleer.",
        en: "A text of one line belongs here. Not after all? Type cancel.")
    package static let notKept = Text(
        nl: "Niet bewaard. Typ 1, 2, 3 of 4 (eens, oneens, twijfel, pas).",
        en: "Not kept. Type 1, 2, 3 or 4 (agree, disagree, doubt, pass).")
    package static let notKeptTable = Text(nl: "Niet bewaard. Typ ja of nee.", en: "Not kept. Type yes or no.")
    package static let notKeptWord = Text(
        nl: "Niet bewaard. Is '{word}' je antwoord? Typ dan alleen dat woord. Een reden typ je zo: {word}, omdat ...",
        en: "Not kept. Is '{word}' your answer? Then type that word alone. A reason goes like this: {word}, because ...")
    package static let notSent = Text(nl: "Niet verstuurd. Je schreef: {text}", en: "Not sent. You wrote: {text}")
    package static let alreadyWantsWord = Text(
        nl: "De gespreksleider weet al dat je even apart wilt praten.",
        en: "The gespreksleider knows already that you want a private word.")
    package static let goodbye = Text(nl: "Tot ziens. Dank je wel.", en: "Goodbye. Thank you.")
    package static let goodbyeBack = Text(nl: "Tot ziens. Je kunt altijd terugkomen.", en: "Goodbye. You can always come back.")
    package static let listenerHere = Text(nl: "Er luistert een luisteraar mee.", en: "A listener listens in.")
    package static let listenersHere = Text(nl: "Er luisteren {n} luisteraars mee.", en: "{n} listeners listen in.")
    package static let observerHere = Text(nl: "Er kijkt een observator mee.", en: "An observer looks on.")
    package static let observersHere = Text(nl: "Er kijken {n} observatoren mee.", en: "{n} observers look on.")
    package static let nowWaitingQuiet = Text(nl: "Je hand is op. De gespreksleider ziet dat.", en: "Your hand is up. The gespreksleider sees it.")
    package static let nowWaitingRound = Text(nl: "Jouw beurt komt in deze ronde. Passen mag.", en: "Your turn comes in this round. Passing is fine.")
    package static let leadPaused = Text(nl: "Het is pauze. De klok staat stil.", en: "There is a pause. The clock stands still.")
    package static let leadMeta = Text(
        nl: "Metagesprek: de ruimte praat over hoe jullie praten. De klok staat stil.",
        en: "The room talks about how you talk. The clock stands still.")
    package static let stepClock = Text(nl: "De stap: {left}.", en: "The step: {left}.")
    package static let turnClock = Text(nl: "De beurt: {left}.", en: "The turn: {left}.")
    // A weging.
    package static let nowReadVote = Text(
        nl: "Lees de punten rustig. Straks weeg je ze in stilte; niemand ziet wat je stemt.",
        en: "Read the points quietly. Soon you weigh them in silence; nobody sees what you vote.")
    package static let nowVote = Text(
        nl: "De stemming is open. Weeg de punten in stilte. {k} van {n} gestemd.",
        en: "The vote is open. Weigh the points in silence. {k} of {n} voted.")
    package static let nowVoteBegun = Text(
        nl: "Wat je invult is bewaard, maar je stem zit nog niet in de bus. {k} van {n} gestemd.",
        en: "What you fill in is kept, but your vote is not in the box yet. {k} of {n} voted.")
    package static let nowVoted = Text(
        nl: "Je stem zit in de bus. Je mag hem veranderen tot de stemming sluit. {k} van {n} gestemd.",
        en: "Your vote is in the box. You may change it until the vote closes. {k} of {n} voted.")
    package static let nowVoteChanged = Text(
        nl: "Je hebt iets veranderd. In de bus zit nog je vorige stem. {k} van {n} gestemd.",
        en: "You changed something. Your earlier vote is still in the box. {k} of {n} voted.")
    package static let nowVotedElsewhere = Text(
        nl: "Je hebt gestemd en die stem telt. {k} van {n} gestemd.", en: "You have voted and that vote counts. {k} of {n} voted.")
    package static let nowVoteClosed = Text(
        nl: "De stemming is gesloten. De uitkomst komt als alle groepen gestemd hebben. Wacht rustig.",
        en: "The vote is closed. The outcome comes once all groups have voted. Just wait.")
    package static let nowVoteKnown = Text(
        nl: "Jullie zijn terug bij de tekst. De stemming is gesloten en de uitkomst is er al.",
        en: "You are back at the text. The vote is closed and its outcome is there already.")
    package static let leadVoteKnown = Text(
        nl: "De ruimte is terug bij de tekst. De stemming is gesloten en de uitkomst is er al. Verder toont hem weer.",
        en: "The room is back at the text. The vote is closed and its outcome is there already. Next shows it again.")
    package static let nowVoteRevealed = Text(
        nl: "Dit is de uitkomst van alle groepen samen. Straks praten jullie erover. Een voorstel doen kan nu al.",
        en: "This is the outcome of all groups. Soon you talk about it. You can make a proposal now already.")
    package static let nowAlsoPropose = Text(nl: "Een voorstel doen kan ook.", en: "You can also make a proposal.")
    package static let nowProposals = Text(
        nl: "Doe voorstellen bij de punten, en steun die van anderen. Er staat geen naam bij.",
        en: "Make proposals for the points, and endorse those of others. No name stands with them.")
    package static let leadVotePresent = Text(
        nl: "Mensen lezen de punten. Verder opent de stemming in deze ruimte. Samen opent hem in alle ruimtes die hier staan ({rooms}).",
        en: "People read the points. Next opens the vote in this room. Together opens it in all rooms that stand here ({rooms}).")
    package static let leadVotePresentAlone = Text(
        nl: "Mensen lezen de punten. Verder opent de stemming in deze ruimte.",
        en: "People read the points. Next opens the vote in this room.")
    package static let leadVote = Text(
        nl: "Mensen stemmen in stilte: {k} van {n}. Verder sluit de stemming van deze ruimte. Samen sluit hem in alle ruimtes die hier staan ({rooms}). Sluiten kan niet terug.",
        en: "People vote in silence: {k} of {n}. Next closes the vote of this room. Together closes it in all rooms that stand here ({rooms}). There is no way back from closing.")
    package static let leadVoteAlone = Text(
        nl: "Mensen stemmen in stilte: {k} van {n}. Verder sluit de stemming van deze ruimte. Sluiten kan niet terug.",
        en: "People vote in silence: {k} of {n}. Next closes the vote of this room. There is no way back from closing.")
    package static let leadVoteWait = Text(
        nl: "De stemming is hier gesloten. De uitkomst kan pas komen als alle groepen gesloten zijn. Nog open: {rooms}.",
        en: "The vote is closed here. The outcome can come only once all groups have closed. Still open: {rooms}.")
    package static let leadVoteClosed = Text(
        nl: "De stemming is gesloten. Verder toont de uitkomst van alle groepen, in elke ruimte dezelfde. Samen toont hem overal tegelijk.",
        en: "The vote is closed. Next shows the outcome of all groups, the same in every room. Together shows it everywhere at once.")
    package static let leadVoteClosedAlone = Text(
        nl: "De stemming is gesloten. Verder toont de uitkomst van alle groepen, in elke ruimte dezelfde.",
        en: "The vote is closed. Next shows the outcome of all groups, the same in every room.")
    package static let leadVoteRevealed = Text(
        nl: "De uitkomst staat er, en mensen kunnen voorstellen doen. Verder opent het gesprek. Begin bij de verschillen: waarom kiest de ene groep anders dan de andere?",
        en: "The outcome is shown, and people can make proposals. Next opens the talk. Begin with the differences: why does one group choose otherwise than another?")
    package static let leadProposals = Text(
        nl: "Mensen doen voorstellen en steunen die van anderen. Verder opent het gesprek.",
        en: "People make proposals and endorse those of others. Next opens the talk.")
    package static let leadCanShare = Text(
        nl: "Voorstellen die nog niet gedeeld zijn: {n}. Deel geeft ze aan de andere groepen, zonder te zeggen van wie.",
        en: "Proposals not shared yet: {n}. Share gives them to the other groups, without saying whose they are.")
    package static let leadShareLater = Text(
        nl: "Voorstellen die nog niet gedeeld zijn: {n}. Delen kan als alle groepen bij de uitkomst of de voorstellen staan.",
        en: "Proposals not shared yet: {n}. You can share them while all groups are at the outcome or the proposals.")
    package static let shareBehind = Text(nl: "Nog niet zo ver: {rooms}.", en: "Not that far yet: {rooms}.")
    package static let sharePast = Text(
        nl: "Al verder: {rooms}. Terug brengt een ruimte er weer heen.", en: "Further already: {rooms}. Back brings a room there again.")

    package static let passedAnswers = Text(nl: "{n} mensen hebben nog niet geantwoord.", en: "{n} people have not answered yet.")
    package static let passedAnswer = Text(nl: "{n} persoon heeft nog niet geantwoord.", en: "{n} person has not answered yet.")
    package static let passedTable = Text(
        nl: "Nog niet geantwoord: {n}. Zwijgen is nee: dan blijft de tafel dicht.", en: "Not answered yet: {n}. Silence is a no: the table then stays closed.")
    package static let passedWaits = Text(nl: "{n} mensen wachten nog op het woord.", en: "{n} people still wait for the floor.")
    package static let passedWait = Text(nl: "{n} persoon wacht nog op het woord.", en: "{n} person still waits for the floor.")
    package static let typedForEarlier = Text(
        nl: "De vraag waar je mee bezig was, is voorbij. Hoort dit bij wat er nu gevraagd wordt? Typ het dan nog een keer.",
        en: "The question you were at is over. Does this belong to what is asked now? Then type it once more.")
    package static let passedMeta = Text(nl: "Het metagesprek is nog bezig.", en: "The talk about the talk still goes on.")
    package static let passedPause = Text(nl: "Het is nu pauze.", en: "There is a pause now.")
    package static let passedAt = Text(nl: "{room}: {who}", en: "{room}: {who}")
    package static let passedSpeaks = Text(nl: "{name} heeft nog het woord.", en: "{name} still has the floor.")
    /// Behind who would be passed over, at plain lines.
    package static let goOnType = Text(nl: "{who} Toch verder? Typ nog een keer: {word}.", en: "{who} Go on? Type once more: {word}.")
}
