/// What the program says on the command line.
package enum ProgramTexts {
    package static let noFile = Text(nl: "Dit bestand is er niet: {path}", en: "There is no such file: {path}")
    package static let notUTF8 = Text(nl: "Dit bestand is geen UTF-8-tekst: {path}", en: "This file is no UTF-8 text: {path}")
    package static let badFolder = Text(nl: "Deze map kan niet gebruikt worden: {path}", en: "This folder can not be used: {path}")
    package static let badIdentity = Text(
        nl: "De sleutel van de server kan niet gelezen of gemaakt worden: {path}",
        en: "The server's key can not be read or made: {path}")
    package static let badAddress = Text(
        nl: "'{text}' is geen adres voor {option}: schrijf HOST:POORT, bijvoorbeeld 127.0.0.1:7743",
        en: "'{text}' is no address for {option}: write HOST:PORT, for example 127.0.0.1:7743")
    package static let everywhere = Text(
        nl: "Met --listen {text} luistert de server op alle adressen. Zeg met --address HOST:POORT waar mensen heen moeten.",
        en: "With --listen {text} the server listens on all addresses. Say with --address HOST:PORT where people are to go.")
    package static let sessionExists = Text(
        nl: "Deze sessie is er al: {path}. Kies een andere naam met --name.",
        en: "This session exists already: {path}. Choose another name with --name.")
    package static let notASession = Text(nl: "Dit is geen sessie, of het bestand is beschadigd: {path}", en: "This is no session, or the file is damaged: {path}")
    package static let newerSession = Text(nl: "Deze sessie is van een nieuwere Rondetafel: {path}", en: "This session is of a newer Rondetafel: {path}")
    package static let badName = Text(
        nl: "'{name}' kan geen naam van een sessie zijn: kleine letters, cijfers en streepjes, hoogstens 64.",
        en: "'{name}' can not name a session: lower-case letters, digits and hyphens, 64 at most.")
    package static let served = Text(nl: "Deze sessie draait al, op {address}.", en: "This session is being served already, at {address}.")
    package static let storage = Text(nl: "Bewaren ging mis: {what}", en: "Storing failed: {what}")
    package static let cannotListen = Text(
        nl: "De server kan niet luisteren op {address}. Is de poort bezet? Kies een andere met --listen.",
        en: "The server can not listen on {address}. Is the port taken? Choose another with --listen.")
    package static let hosting = Text(
        nl: "Sessie {name} draait op {address}. De uitnodigingen staan in {folder}.",
        en: "Session {name} is served at {address}. The invitations are in {folder}.")
    package static let resumed = Text(nl: "Sessie {name} gaat verder waar ze was.", en: "Session {name} goes on where it was.")
    package static let joins = Text(nl: "Deze sessie draait al op {address}. Je komt erbij als gespreksleider.", en: "This session is served already at {address}. You join it as facilitator.")
    package static let confirmStop = Text(
        nl: "Druk nog een keer op Ctrl-C om te stoppen. Alles is bewaard.",
        en: "Press Ctrl-C once more to stop. Everything has been kept.")
    package static let servesOn = Text(
        nl: "De server gaat door. Stoppen: Ctrl-C, of kill {pid}. Je komt terug met je eigen uitnodiging.",
        en: "The server goes on. To stop: Ctrl-C, or kill {pid}. You come back with your own invitation.")
    package static let stoppedWell = Text(nl: "Gestopt. Alles is bewaard.", en: "Stopped. Everything has been kept.")
    package static let pasteInvitation = Text(nl: "Plak je uitnodiging en druk op Enter:", en: "Paste your invitation and press Enter:")
    package static let badInvitation = Text(
        nl: "Dit is geen uitnodiging. Een uitnodiging begint met rondetafel:// en staat in het bestand dat je kreeg.",
        en: "This is no invitation. An invitation begins with rondetafel:// and stands in the file that you got.")
    package static let wrongPin = Text(
        nl: "De server is niet die van je uitnodiging. Er is niets verstuurd. Vraag de gespreksleider wat er aan de hand is.",
        en: "The server is not the one of your invitation. Nothing was sent. Ask the facilitator what is going on.")
    package static let unreachable = Text(
        nl: "De server is niet te bereiken: {address}. Klopt je internet? Is de sessie begonnen?",
        en: "The server can not be reached: {address}. Is your internet working? Has the session begun?")
    package static let otherVersion = Text(nl: "De server spreekt een andere versie. Haal een nieuwer programma.", en: "The server speaks another version. Get a newer program.")
    package static let replaced = Text(nl: "Je bent op een andere plek binnengekomen. Hier stopt het.", en: "You came in elsewhere. It ends here.")
    package static let over = Text(nl: "De sessie is afgelopen.", en: "The session is over.")
    package static let bye = Text(nl: "Tot ziens.", en: "Goodbye.")
    package static let wrote = Text(nl: "Geschreven: {path}", en: "Written: {path}")
    package static let cannotWrite = Text(nl: "Schrijven lukt niet: {path}", en: "Can not write: {path}")
    package static let badFormat = Text(nl: "'{text}' is geen vorm: kies uit md, html, json, csv", en: "'{text}' is no format: choose from md, html, json, csv")
    package static let chainHolds = Text(nl: "De keten klopt: {n} gebeurtenissen, niets veranderd. De uitkomsten zijn nageteld.", en: "The chain holds: {n} events, nothing changed. The outcomes were counted again.")
    package static let chainBroken = Text(nl: "De sessie klopt niet: {what}", en: "The session does not hold: {what}")
    package static let problemEmpty = Text(nl: "er zijn geen gebeurtenissen", en: "there are no events")
    package static let problemGap = Text(nl: "na gebeurtenis {n} ontbreekt er een", en: "one is missing after event {n}")
    package static let problemChanged = Text(nl: "gebeurtenis {n} is veranderd", en: "event {n} was changed")
    package static let problemLink = Text(nl: "de schakel van gebeurtenis {n} klopt niet", en: "the link of event {n} is wrong")
    package static let problemMissing = Text(
        nl: "de inhoud van gebeurtenis {n} is weg, en de sessie zegt niet waarom",
        en: "the content of event {n} is gone, and the session does not say why")
    package static let problemHead = Text(nl: "het einde van de keten ontbreekt", en: "the end of the chain is missing")
    package static let problemUnreadable = Text(nl: "gebeurtenis {n} is niet te lezen", en: "event {n} can not be read")
    package static let problemAnswers = Text(
        nl: "de antwoorden zonder personen zijn veranderd", en: "the answers without persons were changed")
    package static let problemSeats = Text(nl: "de lijst van plaatsen is veranderd", en: "the list of seats was changed")
    package static let problemOutcome = Text(
        nl: "de uitkomst van '{step}' in ruimte {room} volgt niet uit de antwoorden",
        en: "the outcome of '{step}' in room {room} does not follow from the answers")
    package static let good = Text(nl: "{path}: in orde ({n} stappen, {m} stellingen)", en: "{path}: in order ({n} steps, {m} stellingen)")
    package static let badSeats = Text(
        nl: "'{text}' klopt niet: schrijf --seats RUIMTE=AANTAL met een ruimte van het draaiboek en 1 tot 15",
        en: "'{text}' is not right: write --seats ROOM=N with a room of the script and 1 to 15")
    package static let badVotes = Text(nl: "Dit bestand met antwoorden is niet te lezen: {path} ({what})", en: "This file of answers can not be read: {path} ({what})")
    package static let badParticipants = Text(nl: "--participants moet minstens {from} en hoogstens {to} zijn.", en: "--participants must be at least {from} and at most {to}.")
    package static let badSpeed = Text(nl: "--speed is een getal groter dan 0, of max.", en: "--speed is a number above 0, or max.")
    package static let rehearsed = Text(nl: "De repetitie is klaar: {path}", en: "The rehearsal is done: {path}")
    package static let rehearsalFailed = Text(nl: "De repetitie ging mis: {what}", en: "The rehearsal failed: {what}")
    package static let noQuotes = Text(nl: "Er zijn geen citaten bij dit draaiboek ({path}); de gesimuleerde mensen zeggen weinig.", en: "There are no quotes with this script ({path}); the simulated people say little.")
    package static let notEnded = Text(nl: "Deze sessie draait nu; sluit haar eerst.", en: "This session is being served; close it first.")
    package static let unknownCode = Text(nl: "Deze code hoort bij niemand in deze sessie.", en: "This code belongs to nobody in this session.")
    package static let eraseNeeds = Text(nl: "Zeg van wie: --participant CODE. De hele sessie wissen doe je door haar bestand en haar uitnodigingen weg te gooien: {path}", en: "Say whose: --participant CODE. To erase the whole session, delete its file and its invitations: {path}")
    package static let erased = Text(
        nl: "Weggehaald: {n} teksten van deze deelnemer. Antwoorden die al in een uitkomst zaten, staan er nog zonder persoon: anders zou het verschil verraden wat deze persoon antwoordde.",
        en: "Taken out: {n} texts of this participant. Answers that were in an outcome already stay without a person: otherwise the difference would show what this person answered.")
}
