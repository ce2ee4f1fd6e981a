/// What is said to somebody who does what is done already: nothing changes.
package enum AlreadyTexts {
    package static let endorsed = Text(
        nl: "Je steunt voorstel {n} al. Er verandert niets.", en: "You endorse proposal {n} already. Nothing changes.")
    package static let notEndorsed = Text(nl: "Je steunt voorstel {n} niet.", en: "You do not endorse proposal {n}.")
    package static let ownProposal = Text(
        nl: "Voorstel {n} is van jou. Steun komt van anderen.", en: "Proposal {n} is yours. Others endorse it.")
    package static let endorsedIdea = Text(
        nl: "Je steunt idee {n} al. Er verandert niets.", en: "You endorse idea {n} already. Nothing changes.")
    package static let notEndorsedIdea = Text(nl: "Je steunt idee {n} niet.", en: "You do not endorse idea {n}.")
    package static let ownIdea = Text(nl: "Idee {n} is van jou. Steun komt van anderen.", en: "Idea {n} is yours. Others endorse it.")
    package static let recognised = Text(
        nl: "Je herkent nummer {n} al. Er verandert niets.", en: "You recognise number {n} already. Nothing changes.")
    package static let notRecognised = Text(nl: "Je herkent nummer {n} niet.", en: "You do not recognise number {n}.")
    package static let table = Text(
        nl: "Je zei al {word} tegen de open tafel. Dat blijft zo.", en: "You said {word} to the open table already. That stays so.")
    package static let order = Text(nl: "De volgorde van beurten is al: {mode}.", en: "The order of turns is already: {mode}.")
    package static let passAnywhere = Text(
        nl: "Passen mag altijd. Je hoeft nu niets te doen.", en: "You may always pass. You need not do anything now.")
    package static let passTable = Text(
        nl: "Passen mag. Wie hier niets zegt, houdt de tafel dicht, net als met nee.",
        en: "You may pass. Who says nothing here keeps the table closed, as with no.")
    package static let pass = Text(
        nl: "Je staat niet in de rij. Je hoeft niets te doen.", en: "You are not in the queue. You need not do anything.")
}
