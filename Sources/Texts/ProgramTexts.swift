/// What the program says on the command line.
package enum ProgramTexts {
    package static let noFile = Text(
        nl: "Dit bestand is er niet, of het is een map: {path}", en: "There is no such file, or it is a folder: {path}")
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
    package static let nowhere = Text(
        nl: "Naar {text} kan niemand toe. Schrijf bij --address een naam of adres en een poort, bijvoorbeeld tafel.example.nl:7743",
        en: "Nobody can go to {text}. Write a name or address and a port with --address, for example tafel.example.nl:7743")
    package static let addressStays = Text(
        nl: "De uitnodigingen van deze sessie noemen {address} en zijn al gemaakt. --address {text} wordt niet gebruikt.",
        en: "The invitations of this session name {address} and have been made. --address {text} is not used.")
    package static let sessionExists = Text(
        nl: "Deze sessie is er al: {path}. Kies een andere naam met --name.",
        en: "This session exists already: {path}. Choose another name with --name.")
    package static let notASession = Text(nl: "Dit is geen sessie, of het bestand is beschadigd: {path}", en: "This is no session, or the file is damaged: {path}")
    package static let newerSession = Text(nl: "Deze sessie is van een nieuwere Rondetafel: {path}", en: "This session is of a newer Rondetafel: {path}")
    package static let badName = Text(
        nl: "'{name}' kan geen naam van een sessie zijn: kleine letters, cijfers en streepjes, hoogstens 64.",
        en: "'{name}' can not name a session: lower-case letters, digits and hyphens, 64 at most.")
    package static let served = Text(nl: "Deze sessie draait al, op {address}.", en: "This session is being served already, at {address}.")
    package static let inUse = Text(
        nl: "Een andere opdracht werkt nu aan deze sessie. Wacht even en probeer het opnieuw.",
        en: "Another command is working on this session now. Wait a moment and try again.")
    package static let storage = Text(
        nl: "Lezen of bewaren lukt niet: {path}. Is de schijf vol, of mag je hier niet schrijven?",
        en: "Can not read or store: {path}. Is the disk full, or may you not write here?")
    package static let cannotPrint = Text(
        nl: "Het resultaat kan niet geschreven worden. Is de schijf vol?",
        en: "The result can not be written. Is the disk full?")
    package static let cannotListen = Text(
        nl: "De server kan niet luisteren op {address}. Is de poort bezet? Kies een andere met --listen.",
        en: "The server can not listen on {address}. Is the port taken? Choose another with --listen.")
    package static let hosting = Text(
        nl: "Sessie {name} draait op {address}. De uitnodigingen staan in {folder}.",
        en: "Session {name} is served at {address}. The invitations are in {folder}.")
    package static let resumed = Text(nl: "Sessie {name} gaat verder waar ze was.", en: "Session {name} goes on where it was.")
    package static let joins = Text(nl: "Deze sessie draait al op {address}. Je komt erbij als gespreksleider.", en: "This session is served already at {address}. You join it as gespreksleider.")
    package static let confirmStop = Text(
        nl: "Druk nog een keer op Ctrl-C om te stoppen. Alles is bewaard.",
        en: "Press Ctrl-C once more to stop. Everything has been kept.")
    package static let servesOn = Text(
        nl: "De server gaat door. Stoppen: twee keer Ctrl-C, of kill {pid}. Je komt terug met dezelfde opdracht in een ander venster.",
        en: "The server goes on. To stop: Ctrl-C twice, or kill {pid}. You come back with the same command in another window.")
    package static let servedThere = Text(
        nl: "De server op {address} draait door, in het venster waar je hem startte. Hij stopt vanzelf als je de sessie sluit. Eerder stoppen: twee keer Ctrl-C in dat venster.",
        en: "The server at {address} goes on, in the window where you started it. It ends by itself when you close the session. To stop it before: Ctrl-C twice in that window.")
    package static let leadsElsewhere = Text(
        nl: "Je leidt de sessie nu op een andere plek.", en: "You lead the session elsewhere now.")
    package static let leadHere = Text(
        nl: "Je leidt de sessie hier nu niet; deelnemers merken daar niets van. Wil je hier leiden? Stop de server (twee keer Ctrl-C) en geef dezelfde opdracht met --renew: dan krijg je een nieuwe uitnodiging.",
        en: "You do not lead the session here now; participants notice nothing. Do you want to lead here? Stop the server (Ctrl-C twice) and give the same command with --renew: then you get a new invitation.")
    package static let renewWhileServed = Text(
        nl: "Deze sessie draait al. Stop die server eerst, of maak in de cockpit een nieuwe uitnodiging.",
        en: "This session is being served already. Stop that server first, or make a new invitation in the cockpit.")
    package static let noOwnInvitation = Text(
        nl: "De uitnodiging van de gespreksleider is er niet: {path}. Maak een nieuwe: geef dezelfde opdracht met --renew.",
        en: "The invitation of the gespreksleider is not there: {path}. Make a new one: give the same command with --renew.")
    package static let makeReport = Text(
        nl: "De sessie is gesloten. Het verslag maak je met: rondetafel report {file}",
        en: "The session is closed. Make the verslag with: rondetafel report {file}")
    package static let stoppedWell = Text(nl: "Gestopt. Alles is bewaard.", en: "Stopped. Everything has been kept.")
    package static let pasteInvitation = Text(nl: "Plak je uitnodiging en druk op Enter:", en: "Paste your invitation and press Enter:")
    package static let oneInvitation = Text(
        nl: "Geef een uitnodiging of een bestand, niet allebei.", en: "Give an invitation or a file, not both.")
    package static let badInvitation = Text(
        nl: "Dit is geen uitnodiging. Een uitnodiging begint met rondetafel:// en staat in het bestand dat je kreeg.",
        en: "This is no invitation. An invitation begins with rondetafel:// and stands in the file that you got.")
    package static let wrongPin = Text(
        nl: "De server is niet die van je uitnodiging. Er is niets verstuurd. Vraag de gespreksleider wat er aan de hand is.",
        en: "The server is not the one of your invitation. Nothing was sent. Ask the gespreksleider what is going on.")
    package static let unreachable = Text(
        nl: "De server is niet te bereiken: {address}. Klopt je internet? Is de sessie begonnen?",
        en: "The server can not be reached: {address}. Is your internet working? Has the session begun?")
    package static let otherVersion = Text(nl: "De server spreekt een andere versie. Haal een nieuwer programma.", en: "The server speaks another version. Get a newer program.")
    package static let replaced = Text(nl: "Je bent op een andere plek binnengekomen. Hier stopt het.", en: "You came in elsewhere. It ends here.")
    package static let over = Text(nl: "De sessie is afgelopen.", en: "The session is over.")
    package static let bye = Text(nl: "Tot ziens.", en: "Goodbye.")
    package static let wrote = Text(nl: "Geschreven: {path}", en: "Written: {path}")
    package static let cannotWrite = Text(nl: "Schrijven lukt niet: {path}", en: "Can not write: {path}")
    package static let sameName = Text(
        nl: "Deze sessies zouden hetzelfde verslag schrijven: {a} en {b}. Laat --out weg: dan komt elk verslag naast zijn sessie. Of geef een sessie een andere naam.",
        en: "These sessions would write the same verslag: {a} and {b}. Leave --out away: then each verslag comes beside its session. Or give a session another name.")
    package static let badFormat = Text(nl: "'{text}' is geen vorm: kies uit md, html, json, csv, svg", en: "'{text}' is no format: choose from md, html, json, csv, svg")
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
    package static let problemVote = Text(
        nl: "de uitkomst van '{step}' in ruimte {room} volgt niet uit de stemmen",
        en: "the outcome of '{step}' in room {room} does not follow from the ballots")
    package static let problemStrangeBallot = Text(
        nl: "bij de stemmen staat iets dat geen stem is, of van een weging die er niet was",
        en: "among the ballots stands something that is none, or of a weging that was not held")
    package static let problemBadBallot = Text(
        nl: "een stem bij '{step}' in ruimte {room} past niet bij de vraag",
        en: "a ballot for '{step}' in room {room} does not fit the question")
    package static let problemSeal = Text(
        nl: "een stem bij '{step}' in ruimte {room} is niet de stem die verzegeld werd",
        en: "a ballot for '{step}' in room {room} is not the one that was sealed")
    package static let problemBox = Text(
        nl: "de stemmen bij '{step}' in ruimte {room} zijn niet die van het sluiten",
        en: "the ballots for '{step}' in room {room} are not those of the closing")
    package static let problemVoters = Text(
        nl: "bij '{step}' in ruimte {room} zijn er niet evenveel stemmen als mensen die stemden",
        en: "for '{step}' in room {room} there are not as many ballots as people who voted")
    package static let problemBoxOpen = Text(
        nl: "de weging '{step}' in ruimte {room} is nooit gesloten",
        en: "the weging '{step}' in room {room} was never closed")
    package static let problemBoxReopened = Text(
        nl: "na het sluiten van '{step}' in ruimte {room} is er nog gestemd of opnieuw gesloten",
        en: "after '{step}' in room {room} was closed somebody voted, or it was closed again")
    package static let boxAlarm = Text(
        nl: "Bij deze weging is alarm gegeven. De stemmen in het bestand kloppen met wat er verzegeld werd. Lees de zes woorden aan elkaar voor: zag iemand andere? Wie alarm gaf, hoeft niemand te weten.",
        en: "At this weging the alarm was raised. The votes in the file agree with what was sealed. Read the six words to each other: did somebody see others? Nobody needs to know who raised it.")
    package static let boxWords = Text(
        nl: "Weging '{step}' in ruimte {room}. Stemmen: {n}. Kenmerk: {words}",
        en: "Weging '{step}' in room {room}. Ballots: {n}. Mark: {words}")
    package static let chainWords = Text(
        nl: "Kenmerk van de sessie: {words}", en: "Mark of the session: {words}")
    package static let ballotStays = Text(
        nl: "Deze deelnemer heeft gestemd. De stem blijft staan: niemand weet welke het is.",
        en: "This participant has voted. The ballot stays: nobody knows which it is.")
    package static let good = Text(nl: "{path}: in orde ({n} stappen, {m} stellingen)", en: "{path}: in order ({n} steps, {m} stellingen)")
    package static let goodDeck = Text(nl: "{path}: in orde (kaarten: {n})", en: "{path}: in order (cards: {n})")
    package static let goodPrototype = Text(nl: "{path}: in orde (alinea's: {n})", en: "{path}: in order (paragraphs: {n})")
    package static let badSeats = Text(
        nl: "'{text}' klopt niet: schrijf --seats RUIMTE=AANTAL met een ruimte van het draaiboek en 1 tot {most}",
        en: "'{text}' is not right: write --seats ROOM=N with a room of the draaiboek and 1 to {most}")
    package static let badVotes = Text(nl: "Dit bestand met antwoorden is niet te lezen: {path} ({what})", en: "This file of answers can not be read: {path} ({what})")
    package static let votesEmpty = Text(nl: "er staat niets in", en: "there is nothing in it")
    package static let votesUnknown = Text(
        nl: "de kolommen zijn niet die van Polis: participant tot en met n-disagree, of comment-id, voter-id en vote",
        en: "the columns are not those of Polis: participant up to n-disagree, or comment-id, voter-id and vote")
    package static let votesBad = Text(nl: "regel {n}: '{text}' is geen stem", en: "line {n}: '{text}' is no vote")
    package static let badParticipants = Text(nl: "--participants moet minstens {from} en hoogstens {to} zijn.", en: "--participants must be at least {from} and at most {to}.")
    package static let badSpeed = Text(nl: "--speed is een getal groter dan 0, of max.", en: "--speed is a number above 0, or max.")
    package static let stoppedRehearsal = Text(
        nl: "De repetitie is onderbroken. Er is geen verslag gemaakt.",
        en: "The rehearsal was interrupted. No verslag was made.")
    package static let rehearsed = Text(nl: "De repetitie is klaar: {path}", en: "The rehearsal is done: {path}")
    package static let rehearsalFailed = Text(nl: "De repetitie ging mis: {what}", en: "The rehearsal failed: {what}")
    package static let lineBroke = Text(
        nl: "de server nam niemand meer aan. Is de schijf vol?", en: "the server took nobody any more. Is the disk full?")
    package static let noQuotes = Text(nl: "Er zijn geen citaten bij dit draaiboek ({path}); de gesimuleerde mensen zeggen weinig.", en: "There are no quotes with this draaiboek ({path}); the simulated people say little.")
    package static let unknownCode = Text(nl: "Deze code hoort bij niemand in deze sessie.", en: "This code belongs to nobody in this session.")
    package static let erasedAll = Text(
        nl: "De hele sessie is gewist, met haar uitnodigingen: {path}",
        en: "The whole session has been erased, with its invitations: {path}")
    package static let verslagStays = Text(
        nl: "Dit verslag staat er nog; gooi het zelf weg: {path}",
        en: "This verslag is still there; delete it yourself: {path}")
    package static let erasedEnded = Text(
        nl: "Weggehaald: {n} teksten van deze deelnemer. De sessie was al gesloten: antwoorden, hun redenen en voorstellen zijn toen losgemaakt van mensen. Welke van deze deelnemer zijn, is niet meer te zien; ze blijven staan, zonder persoon.",
        en: "Taken out: {n} texts of this participant. The session had been closed: answers, their reasons and proposals were cut loose from people then. Which are of this participant can no longer be seen; they stay, without a person.")
    package static let reportAnew = Text(
        nl: "Een verslag dat al gemaakt was, verandert niet mee. Maak het opnieuw met rondetafel report.",
        en: "A verslag that was made before does not change with it. Make it anew with rondetafel report.")
    package static let erased = Text(
        nl: "Weggehaald: {n} teksten van deze deelnemer. Antwoorden die al in een uitkomst zaten, staan er nog zonder persoon: anders zou het verschil verraden wat deze persoon antwoordde.",
        en: "Taken out: {n} texts of this participant. Answers that were in an outcome already stay without a person: otherwise the difference would show what this person answered.")
}
