/// What the verslag says of prototypes, cards, ideas, a kwadrant, an evaluation, of what crossed between groups and of what
/// observators saw.
package enum FormReportTexts {
    package static let whatNotTalk = Text(
        nl: "Het is een gesprek, geen meting. Je kunt er niet uit opmaken hoeveel mensen in Nederland iets vinden. Wat iemand zegt, is de ervaring van die persoon.",
        en: "It is a conversation, not a measurement. It does not show how many people in the Netherlands think something. What someone says is the experience of that person.")
    package static let tooFew = Text(nl: "te weinig antwoorden om te tonen", en: "too few answers to show")
    package static let nothingTold = Text(
        nl: "Er waren te weinig antwoorden om hier iets van te tonen.",
        en: "There were too few answers to show anything of them here.")
    package static let asked = Text(nl: "De vraag was: {question}", en: "The question was: {question}")

    package static let openingRound = Text(nl: "Openingsronde", en: "Opening round")

    // MARK: prototypes
    package static let prototypes = Text(nl: "Prototypes", en: "Prototypes")
    package static let prototype = Text(
        nl: "Op tafel lag ‘{title}’. Een prototype is met opzet uitgewerkt, zodat mensen er eerlijk op reageren. Het is geen plan.",
        en: "On the table lay ‘{title}’. A prototype is worked out on purpose, so that people react to it honestly. It is no plan.")
    package static let firstReaction = Text(
        nl: "Iedereen kon eerst alleen een reactie geven. Wat iemand daarbij schreef, staat hier niet.",
        en: "Everyone could first give a reaction alone. What anyone wrote there is left out.")
    package static let reacted = Text(nl: "Gaven een eerste reactie", en: "Gave a first reaction")

    // MARK: cards
    package static let cards = Text(nl: "Kaarten", en: "Cards")
    package static let cardsText = Text(
        nl: "Bij deze kaarten is er gepraat. Een kaart waarbij niemand iets zei, staat hier niet.",
        en: "There was talk at these cards. A card at which nobody said anything is left out.")
    package static let noCards = Text(nl: "Er staan hier geen kaarten.", en: "No cards stand here.")
    /// By the raw value of a card's level.
    package static func level(_ rawValue: String) -> Text {
        switch rawValue {
        case "opinion": Text(nl: "Wat vind jij?", en: "What do you think?")
        case "experience": Text(nl: "Wat ervaar jij?", en: "What do you experience?")
        default: Text(nl: "Wat wil jij?", en: "What do you want?")
        }
    }
    package static let cardLevel = Text(nl: "Soort", en: "Kind")
    package static let card = Text(nl: "Kaart", en: "Card")

    // MARK: ideas
    package static let ideas = Text(nl: "Ideeën", en: "Ideas")
    package static let ideasText = Text(
        nl: "Deze ideeën zijn gegeven om door de hele groep te worden gelezen. Er staat niet bij van wie ze zijn, en niet uit welke groep ze komen. Van een kleine groep staan hier alleen de thema’s.",
        en: "These ideas were given to be read by the whole group. It is not said whose they are, nor from which group they come. Of a small group only the themes stand here.")
    package static let theme = Text(nl: "Thema", en: "Theme")
    package static let themes = Text(nl: "De thema’s waren:", en: "The themes were:")
    package static let noTheme = Text(nl: "Zonder thema", en: "Without a theme")
    package static let noPool = Text(
        nl: "Van alle tafels samen komt geen verslag: daarvoor zijn {n} antwoorden nodig op dezelfde vragen.",
        en: "No verslag of all tables together: that takes {n} answers to the same questions.")
    package static let noIdeas = Text(
        nl: "Hier staan geen ideeën: er kwamen er geen, of de groep was te klein.", en: "No ideas stand here: there were none, or the group was too small.")
    package static let idea = Text(nl: "Idee", en: "Idea")
    package static let endorsed = Text(nl: "Steun", en: "Endorsed")
    package static let endorsedBy = Text(nl: "{idea} ({numeral} in een groep steunen dit)", en: "{idea} ({numeral} in a group endorse this)")

    // MARK: kwadrant
    package static let kwadrant = Text(nl: "Kunnen en willen", en: "Being able and wanting")
    package static let kwadrantText = Text(
        nl: "Iedereen kon in stilte zeggen hoeveel ruimte er is (kunnen), en of het anders mag (willen). Samen zijn dat vier vakken. Waar iemand zelf staat, weet niemand.",
        en: "Everyone could say in silence how much room there is (being able), and whether things may change (wanting). Together these make four quadrants. Where anyone stands, nobody knows.")
    package static let largestQuadrant = Text(nl: "Het grootste vak", en: "The largest quadrant")
    package static let inQuadrant = Text(nl: "{numeral}: {quadrant}", en: "{numeral}: {quadrant}")
    package static let quadrantsDivided = Text(
        nl: "verdeeld: in geen vak staat meer dan de helft",
        en: "divided: no quadrant holds more than half")
    /// By the name of a quadrant.
    package static func quadrant(_ name: String) -> Text {
        switch name {
        case "moreAbleMoreWilling": Text(nl: "meer kunnen, meer willen", en: "more able, more willing")
        case "moreAbleLessWilling": Text(nl: "meer kunnen, minder willen", en: "more able, less willing")
        case "lessAbleMoreWilling": Text(nl: "minder kunnen, meer willen", en: "less able, more willing")
        default: Text(nl: "minder kunnen, minder willen", en: "less able, less willing")
        }
    }

    // MARK: the first step
    package static let volunteersText = Text(
        nl: "Iedereen kon in stilte zeggen: ik wil wel de eerste zijn. Dat staat hier alleen als genoeg mensen het zeiden.",
        en: "Everyone could say in silence: I want to be the first. That stands here only if enough people said it.")
    package static let volunteers = Text(
        nl: "{room}: minstens {n} mensen willen wel de eerste zijn.",
        en: "{room}: at least {n} people want to be the first.")
    package static let noVolunteers = Text(
        nl: "Van de andere groepen staat hier niets. Er waren te weinig antwoorden, of te weinig mensen zeiden ja. Welke van de twee het is, zegt dit verslag niet.",
        en: "Of the other groups nothing stands here. There were too few answers, or too few people said yes. Which of the two it is, this verslag does not say.")
    package static let noVolunteersAtAll = Text(
        nl: "Hier staat nu niets. Het wordt per groep bekeken: bij geen groep waren er genoeg antwoorden, of zeiden genoeg mensen ja. Welke van de twee het is, zegt dit verslag niet. Het betekent niet dat niemand wil.",
        en: "Nothing stands here now. It is looked at group by group: in no group were there enough answers, or did enough people say yes. Which of the two it is, this verslag does not say. It does not mean that nobody wants to.")

    // MARK: how it was
    package static let evaluation = Text(nl: "Hoe het was", en: "How it was")
    package static let evaluationText = Text(
        nl: "Aan het eind kon iedereen in stilte zeggen hoe het was. Alle groepen staan hier samen. Wat iemand daarbij schreef, staat hier niet.",
        en: "At the end everyone could say in silence how it was. All groups stand here together. What anyone wrote there is left out.")
    package static let evaluationOneGroup = Text(
        nl: "Aan het eind kon iedereen in stilte zeggen hoe het was. Wat iemand daarbij schreef, staat hier niet.",
        en: "At the end everyone could say in silence how it was. What anyone wrote there is left out.")
    package static let statement = Text(nl: "Vraag", en: "Question")
    package static let middle = Text(nl: "Het midden van de antwoorden", en: "The middle of the answers")
    package static let middleTo = Text(nl: "{lower} tot {upper}", en: "{lower} to {upper}")
    package static let middleSpread = Text(nl: "{middle}; {spread}", en: "{middle}; {spread}")

    // MARK: what crossed
    package static let releases = Text(nl: "Wat groepen elkaar gaven", en: "What groups gave to one another")
    package static let releasesText = Text(
        nl: "Dit gaf de ene groep aan de andere. Verder ging er niets over, behalve de uitkomst van een weging en de voorstellen daarbij, als die er waren. De groep die het gaf, las het eerst. Niemand in die groep had bezwaar.",
        en: "One group gave this to another. Nothing else crossed, but for the outcome of a weging and the proposals with it, where there were any. The group that gave it read it first. Nobody in that group objected.")
    package static let gave = Text(nl: "{from} gaf aan {to}:", en: "{from} gave to {to}:")
    package static let gaveOutcome = Text(nl: "Bij de stelling ‘{stelling}’: {words}", en: "On the stelling ‘{stelling}’: {words}")
    package static let gaveTheme = Text(nl: "Thema: {text}", en: "Theme: {text}")
    package static let gaveParaphrase = Text(
        nl: "In woorden van de gespreksleider: {text}",
        en: "In the gespreksleider’s words: {text}")
    package static let count = Text(nl: "{stance} {n}", en: "{stance} {n}")

    // MARK: what observators saw
    package static let reflections = Text(nl: "Wat een observator zag", en: "What an observator saw")
    package static let reflectionsOutside = Text(nl: "Wat een observator verder zag", en: "What else an observator saw")
    package static let reflectionsText = Text(
        nl: "Dit zijn woorden van het onderzoeksteam. Het is niet door een deelnemer gezegd.",
        en: "These are words of the research team. No participant said this.")
    package static let reflection = Text(nl: "{kind}: {text}", en: "{kind}: {text}")
    package static let reflectionIn = Text(nl: "{kind} ({room}): {text}", en: "{kind} ({room}): {text}")
    package static let reflectionsLeftOut = Text(
        nl: "Niet alles wat een observator schreef, staat in dit verslag. Er stonden woorden in van een deelnemer die daar geen ja op zei.",
        en: "Not all that an observator wrote stands in this verslag. It held words of a participant who did not say yes to that.")
    package static let reflectionsOfFew = Text(
        nl: "Wat een observator opschreef bij een kleine groep, staat niet in dit verslag: daar is snel iemand in te herkennen.",
        en: "What an observator wrote about a small group is left out of this verslag: somebody is easily recognised in it.")
    /// By the raw value of a reflection's kind.
    package static func kind(_ rawValue: String) -> Text {
        switch rawValue {
        case "dynamics": Text(nl: "dynamiek", en: "dynamics")
        case "unease": Text(nl: "ongemak", en: "unease")
        case "nonVerbal": Text(nl: "non-verbaal", en: "non-verbal")
        case "silence": Text(nl: "stilte", en: "silence")
        default: Text(nl: "overig", en: "other")
        }
    }

    // MARK: a programme
    package static let programmeTitle = Text(nl: "Verslag van meer tafels samen: {title}", en: "Verslag of several tables together: {title}")
    package static let programmeText = Text(
        nl: "Dit verslag telt antwoorden van kleine tafels bij elkaar op. Van één kleine tafel staat er nergens iets. Zo is geen tafel te herkennen.",
        en: "This verslag adds up the answers of small tables. Of one small table nothing stands anywhere. So no table can be recognised.")
    package static let programmeTables = Text(
        nl: "Het gaat over {n} bestanden die zijn meegegeven. Een tafel die groot genoeg is voor een eigen uitkomst, telt hier niet mee. Een tafel waar niemand deze vraag kreeg ook niet.",
        en: "It is over {n} files that were given. A table that is large enough for an outcome of its own does not count here. Nor does a table where nobody was asked this question.")
    package static let programmeOutcome = Text(nl: "Alle kleine tafels samen", en: "All small tables together")

    // MARK: how it was made
    package static let method = Text(
        nl: "Bij ‘kunnen en willen’ gelden dezelfde grenzen als bij een stelling. Wie een vraag oversloeg, telt mee. Dat mensen wel de eerste willen zijn, staat er vanaf {word} antwoorden en {cell} mensen die ja zeiden. Een vraag over hoe het was staat er vanaf {word} antwoorden, en alleen als er van elk antwoord {cell} of meer aantallen mogelijk blijven. Een idee staat er als er in de groep {room} of meer mensen waren. Dat de meeste een idee steunen, staat er vanaf {word} mensen.",
        en: "For ‘being able and wanting’ the limits are those of a stelling. Who passed a question counts. That people want to be the first stands here from {word} answers and {cell} people who said yes. A question about how it was stands here from {word} answers, and only if {cell} or more numbers stay possible for each answer. An idea stands here if there were {room} or more people in the group. That most endorse an idea stands here from {word} people.")
    package static let methodReleases = Text(
        nl: "Wat een groep aan een andere gaf, ging door dezelfde poort: van een stelling het woord van het grootste antwoord, vanaf {word} antwoorden. De aantallen staan er alleen als de tafel van die groep open was, vanaf {count} antwoorden. Ook moet elk antwoord dan {cell} keer of vaker gegeven zijn. Woorden die iemand zei, getallen en schuilnamen gingen niet mee.",
        en: "What a group gave to another went through the same gate: of a stelling the word of the largest answer, from {word} answers. The numbers stand there only if that group had an open table, from {count} answers, and if each answer was given {cell} times or more. Words that somebody said, numbers and pseudonyms did not cross.")
}
