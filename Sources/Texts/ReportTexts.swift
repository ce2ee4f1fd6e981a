/// What the verslag says.
package enum ReportTexts {
    package static let title = Text(nl: "Verslag: {title}", en: "Report: {title}")
    package static let rehearsal = Text(
        nl: "Dit is een repetitie. Er deden geen mensen mee. Wat hier gezegd wordt, komt uit het rapport SamenSpraak fase 2; de antwoorden zijn door de computer getrokken of komen uit een bestand.",
        en: "This is a rehearsal. No people took part. What is said here comes from the report SamenSpraak fase 2; the answers were drawn by the computer or come from a file.")
    package static let notEnded = Text(
        nl: "Deze sessie is nog niet afgesloten. Dit is de stand van nu.",
        en: "This session has not been closed yet. This is how it stands now.")
    package static let what = Text(
        nl: "Wat dit verslag is", en: "What this report is")
    package static let whatText = Text(
        nl: "Dit verslag zegt wat er aan tafel gevonden en gezegd is. Het is een gesprek, geen meting: het zegt niets over hoeveel mensen in Nederland iets vinden. Daarom staan er woorden als 'de meeste' en 'verdeeld', en geen percentages. Niemand is in dit verslag te herkennen: er staan geen namen in, een citaat staat er alleen als de spreker ja heeft gezegd, en kleine groepen worden niet apart getoond.",
        en: "This report says what was found and said at the table. It is a conversation, not a measurement: it says nothing about how many people in the Netherlands think something. That is why it has words such as 'most' and 'divided', and no percentages. Nobody can be recognised in it: it holds no names, a quote stands here only if the speaker said yes, and small groups are not shown by themselves.")
    package static let course = Text(nl: "Hoe de tafel verliep", en: "How the table ran")
    package static let date = Text(nl: "Datum", en: "Date")
    package static let utc = Text(nl: "{date} (tijd in UTC: {from} tot {to})", en: "{date} (time in UTC: {from} to {to})")
    package static let openEnd = Text(nl: "nog bezig", en: "still going on")
    package static let step = Text(nl: "Onderdeel", en: "Part")
    package static let yes = Text(nl: "ja", en: "yes")
    package static let no = Text(nl: "nee", en: "no")
    package static let factsheet = Text(nl: "Wie deden er mee", en: "Who took part")
    package static let group = Text(nl: "Groep", en: "Group")
    package static let people = Text(nl: "Aantal mensen", en: "Number of people")
    package static let fewer = Text(nl: "minder dan {n}", en: "fewer than {n}")
    package static let nobody = Text(nl: "niemand", en: "nobody")
    package static let together = Text(nl: "Samen", en: "Together")
    package static let notShown = Text(nl: "niet getoond", en: "not shown")
    package static let apart = Text(
        nl: "De groepen zaten apart, zodat iedereen vrijuit kon praten.",
        en: "The groups sat apart, so that all could speak freely.")
    package static let found = Text(nl: "Wat er gevonden is", en: "What was found")
    package static let stelling = Text(nl: "Stelling: {title}", en: "Stelling: {title}")
    package static let source = Text(nl: "Bron: rapport SamenSpraak fase 2, {source}", en: "Source: report SamenSpraak fase 2, {source}")
    package static let beforeTalk = Text(nl: "Voor het gesprek", en: "Before the talk")
    package static let afterTalk = Text(nl: "Na het gesprek", en: "After the talk")
    package static let word = Text(nl: "{numeral}: {stance}", en: "{numeral}: {stance}")
    package static let divided = Text(nl: "verdeeld", en: "divided")
    package static let withheld = Text(nl: "te weinig stemmen om te tonen", en: "too few votes to show")
    package static let notAsked = Text(nl: "niet gevraagd", en: "not asked")
    package static let withheldTotal = Text(
        nl: "niet getoond: dit zou één groep verraden", en: "not shown: this would reveal one group")
    package static let allWords = Text(
        nl: "Alle groepen samen, per antwoord ({when}): {words}.", en: "All groups together, by answer ({when}): {words}.")
    package static let asked = Text(nl: "Doorgevraagd is onder andere:", en: "Among the doorvragen asked:")
    package static let quotes = Text(nl: "Wat mensen zeiden", en: "What people said")
    package static let noQuotes = Text(
        nl: "Hier gaf niemand toestemming voor een citaat.", en: "Nobody allowed a quote here.")
    package static let recognised = Text(nl: "herkenbaar voor {numeral} anderen", en: "recognised by {numeral} others")
    package static let coreClaim = Text(nl: "kernbewering", en: "core claim")
    package static let openParts = Text(nl: "Open vragen en de eerste stap", en: "Open questions and the first step")
    package static let considerations = Text(nl: "Bij het lezen", en: "While reading")
    package static let consideration1 = Text(
        nl: "Kijk breder dan alleen gender (rapport, L2818-2828).",
        en: "Look beyond gender alone (report, L2818-2828).")
    package static let consideration2 = Text(
        nl: "Mensen wijzen naar elkaar voor de eerste stap, en vinden het spannend om de eerste te zijn (L2830-2839).",
        en: "People point at each other for the first step, and fear to be the first (L2830-2839).")
    package static let consideration3 = Text(
        nl: "Er is niet één oplossing. Het gaat om veel kleine stappen (L2841-2848).",
        en: "There is no single solution. It takes many small steps (L2841-2848).")
    package static let method = Text(nl: "Hoe dit verslag gemaakt is", en: "How this report was made")
    package static let methodText = Text(
        nl: "Mensen gaven hun antwoorden in privé. Niemand zag wie wat antwoordde, ook de gespreksleider niet. Wat hier staat, ging door één poort die alleen doorlaat wat niemand verraadt. Van één groep staat alleen het woord van het grootste antwoord. 'Pas' telt mee als antwoord. De woorden betekenen, voor k van n antwoorden (n is 7 of meer):",
        en: "People gave their answers in private. Nobody saw who answered what, not the facilitator either. What stands here went through one gate that lets through only what gives nobody away. Of one group only the word of the largest answer is given. 'Pass' counts as an answer. The words mean, for k of n answers (n is 7 or more):")
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
        nl: "k is 2 of meer (alleen over groepen samen, n is {n} of meer)",
        en: "k is 2 or more (only over groups together, n is {n} or more)")
    package static let constants = Text(nl: "De grenzen van de poort:", en: "The limits of the gate:")
    package static let constant = Text(nl: "Grens", en: "Limit")
    package static let value = Text(nl: "Waarde", en: "Value")
    package static let meaningOf: [String: Text] = [
        "T_ROOM": Text(
            nl: "onder zoveel antwoorden ziet een groep geen uitkomst van zichzelf",
            en: "answers below which a room is shown no outcome of its own"),
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
