/// What the verslag says.
package enum ReportTexts {
    package static let title = Text(
        nl: "Verslag: {title}",
        en: "Verslag: {title}")
    package static let titleRehearsal = Text(
        nl: "Repetitie, geen echt verslag: {title}", en: "Rehearsal, no real verslag: {title}")
    package static let rehearsalTitle = Text(
        nl: "Repetitie met gesimuleerde deelnemers",
        en: "Rehearsal with simulated participants")
    package static let rehearsal = Text(
        nl: "Er deden geen mensen mee aan deze sessie. Wat hier gezegd wordt, zijn citaten uit het rapport SamenSpraak fase 2. De antwoorden zijn door de computer getrokken, of komen uit een bestand met antwoorden van een heel ander gesprek. Lees dit als voorbeeld, niet als uitkomst.",
        en: "No people took part in this session. What is said here are quotes from the report SamenSpraak fase 2. The answers were drawn by the computer, or come from a file with the answers of quite another conversation. Read this as an example, not as a result.")
    package static let notIntact = Text(
        nl: "Let op: dit bestand is niet meer zoals het was. Gebruik deze uitkomst niet. Kijk het bestand na met: rondetafel verify SESSIE",
        en: "Take care: this file is no longer as it was. Do not use this outcome. Check the file with: rondetafel verify SESSION")
    package static let notEnded = Text(
        nl: "Deze sessie is nog niet afgesloten. Dit is de stand van nu. Van een stelling staat hier pas iets als alle groepen klaar zijn met antwoorden. Citaten en doorvragen komen er pas in als de sessie gesloten is.",
        en: "This session has not been closed yet. This is how it stands now. Of a stelling something stands here only once all groups have finished answering. Quotes and doorvragen come in only once the session is closed.")
    package static let what = Text(
        nl: "Wat dit verslag is", en: "What this report is")
    package static let whatText = Text(
        nl: "Dit verslag vertelt wat er aan tafel gevonden en gezegd is. Het noemt geen deelnemers, en het is zo gemaakt dat niemand te herkennen hoeft te zijn. Een citaat staat er alleen als de spreker ja heeft gezegd. Een kleine groep wordt niet apart getoond.",
        en: "This verslag tells what was found and said at the table. It names no participants, and it is made so that nobody needs to be recognised. A quote stands here only if the speaker said yes. A small group is not shown by itself.")
    package static let whatTextRehearsal = Text(
        nl: "Dit voorbeeld laat zien hoe een verslag eruitziet. De citaten zijn zinnen uit het rapport; er is niemand om ja gevraagd. De antwoorden zijn niet van mensen.",
        en: "This example shows what a verslag looks like. The quotes are sentences of the report; nobody was asked for a yes. The answers are not those of people.")
    package static let whatNot = Text(
        nl: "Het is een gesprek, geen meting. Je kunt er niet uit opmaken hoeveel mensen in Nederland iets vinden. Daarom lees je woorden als ‘de meeste’ en ‘verdeeld’, en geen percentages. Wat iemand zegt, is de ervaring van die persoon.",
        en: "It is a conversation, not a measurement. It does not show how many people in the Netherlands think something. That is why you read words such as ‘most’ and ‘divided’, and no percentages. What someone says is the experience of that person.")
    package static let whatNotVote = Text(
        nl: "Het is een gesprek, geen meting. Je kunt er niet uit opmaken hoeveel mensen in Nederland iets vinden. Daarom staan oordelen er in woorden, zonder percentages. Cijfers staan er alleen over de telling. Wat iemand zegt, is de ervaring van die persoon.",
        en: "It is a conversation, not a measurement. It does not show how many people in the Netherlands think something. That is why judgements stand here in words, without percentages. Figures are given of the count alone. What someone says is the experience of that person.")
    package static let course = Text(nl: "Hoe de tafel verliep", en: "How the table ran")
    package static let date = Text(nl: "Datum", en: "Date")
    package static let utc = Text(nl: "{date} (tijd in UTC: {from} tot {to})", en: "{date} (time in UTC: {from} to {to})")
    package static let openEnd = Text(nl: "nog bezig", en: "still going on")
    package static let step = Text(nl: "Onderdeel", en: "Part")
    package static let yes = Text(
        nl: "gedaan",
        en: "done")
    package static let notReached = Text(
        nl: "niet gedaan",
        en: "not done")
    package static let minutes = Text(
        nl: "{n} minuten",
        en: "{n} minutes")
    package static let oneMinute = Text(
        nl: "1 minuut",
        en: "1 minute")
    package static let underOneMinute = Text(
        nl: "minder dan 1 minuut",
        en: "less than 1 minute")
    package static let skipped = Text(
        nl: "overgeslagen",
        en: "skipped")
    package static let notDone = Text(
        nl: "Overgeslagen of niet gedaan: {steps}.",
        en: "Skipped or not done: {steps}.")
    package static let saidLittle = Text(
        nl: "Er zijn minder dan {n} bijdragen aan het gesprek gegeven.",
        en: "Fewer than {n} contributions were made to the talk.")
    package static let saidAtLeast = Text(
        nl: "Er zijn {n} of meer bijdragen aan het gesprek gegeven.",
        en: "{n} or more contributions were made to the talk.")
    package static let factsheet = Text(nl: "Wie deden er mee", en: "Who took part")
    package static let group = Text(nl: "Groep", en: "Group")
    package static let people = Text(nl: "Aantal mensen", en: "Number of people")
    package static let fewer = Text(nl: "minder dan {n}", en: "fewer than {n}")
    package static let orMore = Text(nl: "{n} of meer", en: "{n} or more")
    package static let nobody = Text(nl: "niemand", en: "nobody")
    package static let oneOrTwo = Text(
        nl: "Dit was een gesprek met een of twee mensen.",
        en: "This was a conversation with one or two people.")
    package static let together = Text(nl: "Samen", en: "Together")
    package static let notShown = Text(nl: "niet getoond", en: "not shown")
    package static let apart = Text(
        nl: "De groepen zaten apart, zodat iedereen vrijuit kon praten.",
        en: "The groups sat apart, so that all could speak freely.")
    package static let found = Text(
        nl: "Wat er gevonden is",
        en: "What was found")
    package static let foundText = Text(
        nl: "Bij elke stelling gaf iedereen eerst in stilte antwoord: eens, oneens, twijfel of pas. Daarna was er een gesprek. Daarna kon iedereen opnieuw antwoorden. ‘Voor het gesprek’ gaat over iedereen die toen antwoord gaf. ‘Na het gesprek’ gaat over wie beide keren antwoord gaf. Dat kunnen dus minder mensen zijn.",
        en: "For each stelling everyone first answered in silence: agree, disagree, in doubt or pass. Then there was a talk. Then everyone could answer again. ‘Before the talk’ is about all who answered then. ‘After the talk’ is about those who answered both times. So those may be fewer people.")
    package static let stelling = Text(nl: "Stelling {number}: {title}", en: "Stelling {number}: {title}")
    package static let source = Text(nl: "Bron: rapport SamenSpraak fase 2, {source}", en: "Source: report SamenSpraak fase 2, {source}")
    package static let beforeTalk = Text(nl: "Voor het gesprek", en: "Before the talk")
    package static let afterTalk = Text(nl: "Na het gesprek", en: "After the talk")
    package static let word = Text(nl: "{numeral}: {stance}", en: "{numeral}: {stance}")
    /// As `word`, within a sentence of the verslag: by the raw value of the stance.
    package static func finding(_ stance: String) -> Text {
        switch stance {
        case "agree": Text(nl: "{numeral} zijn het eens", en: "{numeral} agree")
        case "disagree": Text(nl: "{numeral} zijn het oneens", en: "{numeral} disagree")
        case "doubt": Text(nl: "{numeral} twijfelen", en: "{numeral} are in doubt")
        default: Text(nl: "{numeral} pasten", en: "{numeral} passed")
        }
    }

    package static let divided = Text(nl: "verdeeld", en: "divided")
    package static let withheld = Text(nl: "te weinig stemmen om te tonen", en: "too few votes to show")
    package static let notAsked = Text(nl: "niet gevraagd", en: "not asked")
    package static let withheldTotal = Text(
        nl: "niet getoond: zo blijft geen groep herkenbaar",
        en: "not shown: so that no group can be recognised")
    package static let oneGroup = Text(
        nl: "één groep gaf antwoord",
        en: "one group answered")
    package static let notYet = Text(
        nl: "nog niet klaar",
        en: "not finished yet")
    package static let allWords = Text(
        nl: "Alle groepen samen, {when}: {words}. Andere antwoorden kwamen minder voor.",
        en: "All groups together, {when}: {words}. Other answers were given less often.")
    package static let asked = Text(
        nl: "Doorvragen die de gespreksleider stelde:",
        en: "Doorvragen that the gespreksleider asked:")
    package static let askedOwn = Text(
        nl: "De gespreksleider stelde ook eigen vragen. Die staan hier niet, omdat er iemand in te herkennen kan zijn.",
        en: "The gespreksleider asked questions of their own as well. They are left out, because somebody might be recognised in them.")
    package static let quotesRehearsal = Text(nl: "Citaten uit het rapport:", en: "Quotes of the report:")
    package static let quotes = Text(
        nl: "Wat mensen zeiden:",
        en: "What people said:")
    package static let quotesOfOneOrTwo = Text(
        nl: "Wat hier gezegd is:",
        en: "What was said here:")
    package static let noQuotes = Text(
        nl: "Er zijn hier geen citaten.",
        en: "There are no quotes here.")
    package static let coreClaim = Text(nl: "kernbewering", en: "core claim")
    package static let coreClaims = Text(
        nl: "Kernbeweringen, in de woorden van de spreker:",
        en: "Core claims, in the speaker’s words:")
    package static let openQuestions = Text(
        nl: "Open vragen",
        en: "Open questions")
    package static let firstStep = Text(
        nl: "Wie zet de eerste stap?",
        en: "Who takes the first step?")
    package static let closing = Text(
        nl: "Afsluiting",
        en: "Closing")
    package static let considerations = Text(
        nl: "Bij het lezen",
        en: "While reading")
    package static let considerationsText = Text(
        nl: "Het rapport geeft bij elke uitkomst drie dingen mee:",
        en: "The report adds three things to every outcome:")
    package static let consideration1 = Text(
        nl: "Kijk breder dan alleen gender (L2818-2828).",
        en: "Look beyond gender alone (L2818-2828).")
    package static let consideration2 = Text(
        nl: "Mensen wijzen naar elkaar voor de eerste stap, en vinden het spannend om de eerste te zijn (L2830-2839).",
        en: "People point at each other for the first step, and fear to be the first (L2830-2839).")
    package static let consideration3 = Text(
        nl: "Er is niet één oplossing. Het gaat om veel kleine stappen (L2841-2848).",
        en: "There is no single solution. It takes many small steps (L2841-2848).")
    package static let method = Text(nl: "Hoe dit verslag gemaakt is", en: "How this report was made")
    package static let methodSilence = Text(
        nl: "Mensen gaven hun antwoorden in stilte. Niemand zag wie wat antwoordde, ook de gespreksleider niet.",
        en: "People gave their answers in silence. Nobody saw who answered what, not the gespreksleider either.")
    package static let methodGate = Text(
        nl: "Alles wat hier over antwoorden staat, ging door één poort. Die laat alleen door wat niemand verraadt.",
        en: "All that stands here about answers went through one gate. It lets through only what gives nobody away.")
    package static let methodStelling = Text(
        nl: "Van één groep staat er bij een stelling alleen het woord van het grootste antwoord. Iemand die ‘pas’ zei, telt mee.",
        en: "Of one group only the word of the largest answer to a stelling is given. Who said ‘pass’ counts.")
    package static let methodQuotes = Text(
        nl: "Citaten staan op volgorde van het alfabet, niet van spreken. Een schuilnaam in een citaat of een voorstel is vervangen door [naam]. Andere namen haalt het programma niet weg: lees het verslag na voor je het deelt. Een L met een getal is een regel van het rapport, in de tekstversie.",
        en: "Quotes stand in alphabetical order, not in the order of speaking. A pseudonym in a quote or a proposal was replaced by [naam]. Other names the program does not take out: read the verslag before you share it. An L with a number is a line of the report, in its text version.")
    package static let numerals = Text(
        nl: "De woorden betekenen, voor k van n antwoorden (het eerste dat past, n is 7 of meer):",
        en: "The words mean, for k of n answers (the first that fits, n is 7 or more):")
    package static let numeral = Text(nl: "Woord", en: "Word")
    package static let meaning = Text(nl: "Betekenis", en: "Meaning")
    package static let rule1 = Text(nl: "k is 80 % of meer van n, en n is 15 of meer", en: "k is 80 % or more of n, and n is 15 or more")
    package static let rule2 = Text(nl: "k is meer dan de helft van n", en: "k is more than half of n")
    package static let rule3 = Text(
        nl: "k is meer dan een derde van n (alleen over groepen samen, n is {n} of meer)",
        en: "k is more than a third of n (only over groups together, n is {n} or more)")
    package static let rule4 = Text(
        nl: "k is meer dan een vijfde van n (alleen over groepen samen, n is {n} of meer)",
        en: "k is more than a fifth of n (only over groups together, n is {n} or more)")
    package static let rule5 = Text(
        nl: "k is 2 of meer (in dit verslag niet gebruikt: het zou laten zien welk antwoord bijna niemand gaf)",
        en: "k is 2 or more (not used in this report: it would show which answer hardly anyone gave)")
    package static let ruleDivided = Text(
        nl: "geen antwoord is door meer dan de helft gegeven",
        en: "no answer was given by more than half")
    package static let constants = Text(nl: "De grenzen van de poort:", en: "The limits of the gate:")
    package static let constant = Text(nl: "Grens", en: "Limit")
    package static let value = Text(nl: "Waarde", en: "Value")
    package static let meaningOf: [String: Text] = [
        "T_ROOM": Text(
            nl: "bij een stelling: onder zoveel antwoorden ziet een groep geen uitkomst van zichzelf",
            en: "with a stelling: answers below which a room is shown no outcome of its own"),
        "T_WORD": Text(
            nl: "onder zoveel antwoorden wordt een groep buiten haar eigen ruimte niet beschreven",
            en: "respondents below which a room's outcome is not described outside the room"),
        "T_COUNT": Text(
            nl: "onder zoveel mensen verlaten geen cijfers de ruimte, alleen woorden",
            en: "respondents below which no figures leave a room, only words"),
        "T_CELL": Text(
            nl: "geen getoond of af te leiden aantal van 1 of 2, en geen 0 of 100 %",
            en: "no published or derivable cell of 1 or 2, and no 0 or 100 %"),
        "T_DIFF": Text(
            nl: "twee getoonde groepen die dezelfde vraag op hetzelfde moment beantwoordden, zijn gelijk of verschillen minstens zoveel",
            en: "two published sets of respondents to the same question at the same moment are equal or differ by at least this"),
    ]
}

/// The words of the method that screens and verslag share.
package enum WordTexts {
    package static let nearlyAll = Text(nl: "vrijwel alle", en: "nearly all")
    package static let most = Text(nl: "de meeste", en: "most")
    package static let many = Text(nl: "veel", en: "many")
    package static let some = Text(nl: "sommige", en: "some")
    package static let few = Text(nl: "enkele", en: "a few")
    package static let agree = Text(nl: "eens", en: "agree")
    package static let disagree = Text(nl: "oneens", en: "disagree")
    package static let doubt = Text(nl: "twijfel", en: "in doubt")
    package static let pass = Text(nl: "pas", en: "pass")

    /// By the raw value of a numeral or a stance.
    package static func word(_ rawValue: String) -> Text {
        switch rawValue {
        case "nearlyAll": nearlyAll
        case "most": most
        case "many": many
        case "some": some
        case "few": few
        case "agree": agree
        case "disagree": disagree
        case "doubt": doubt
        case "pass": pass
        default: Text(nl: rawValue, en: rawValue)
        }
    }
}
