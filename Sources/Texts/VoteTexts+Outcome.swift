/// The outcome of a weging and the proposals.
extension VoteTexts {
    // MARK: the outcome
    package static let outcomeHead = Text(
        nl: "De weging. Eerst de groepen naast elkaar, dan waar ze verschillen en wat ze delen, dan de volgorde van elke groep en die van allen samen.",
        en: "The weging. First the groups side by side, then where they differ and what they share, then the order of each group and that of all together.")
    package static let outcomeGuide = Text(
        nl: "Bij elke vraag staat het middelste oordeel van de groep. Eens: bijna iedereen zit daarbij. Verdeeld: een deel kiest hoog, een deel kiest laag. Gemengd: daartussenin.",
        en: "With each question stands the middle judgement of the group. Agreed: nearly all are near it. Divided: some choose high, some choose low. Mixed: in between.")
    package static let groupBallots = Text(nl: "{room}: {n} stemmen.", en: "{room}: {n} votes.")
    package static let groupTooFew = Text(
        nl: "{room}: te weinig stemmen om te tonen.", en: "{room}: too few votes to show.")
    package static let groupEmpty = Text(nl: "{room}: niemand stemde.", en: "{room}: nobody voted.")
    package static let nothingToShow = Text(
        nl: "Er is geen groep waarvan iets te tonen is.", en: "There is no group of which anything can be shown.")
    package static let groupCell = Text(nl: "{room} {words}", en: "{room} {words}")
    package static let gradeTo = Text(nl: "{lower} tot {upper}", en: "{lower} to {upper}")
    package static let cellTooFew = Text(nl: "te weinig oordelen om te tonen", en: "too few judgements to show")
    package static let cellWithheld = Text(nl: "niet te tonen", en: "not to be shown")
    package static let cellSpread = Text(nl: "{spread}, midden niet getoond", en: "{spread}, middle not shown")
    package static let cellJudged = Text(nl: "{words}; {numeral} gaven een oordeel", en: "{words}; {numeral} gave a judgement")
    package static let shared = Text(
        nl: "Gedeeld: punt {points} staat bij elke getoonde groep in de bovenste twee.",
        en: "Shared: point {points} is in the top two of every group shown.")
    package static let sharedSeveral = Text(
        nl: "Gedeeld: punt {points} staan bij elke getoonde groep in de bovenste twee.",
        en: "Shared: points {points} are in the top two of every group shown.")
    package static let sharedNone = Text(
        nl: "Gedeeld: geen enkel punt staat bij elke getoonde groep in de bovenste twee.",
        en: "Shared: no point is in the top two of every group shown.")
    package static let opposed = Text(
        nl: "Tegenover elkaar: punt {point} staat bovenaan bij {first} en bij de laatste twee bij {last}.",
        en: "Opposed: point {point} comes first with {first} and among the last two with {last}.")
    package static let opposedNone = Text(
        nl: "Tegenover elkaar: geen enkel punt staat bij de ene groep bovenaan en bij een andere bij de laatste twee.",
        en: "Opposed: no point comes first in one group and among the last two in another.")
    package static let ordersHead = Text(nl: "De volgorde van elke groep:", en: "The order of each group:")
    package static let groupOrder = Text(nl: "{room}: {order}.", en: "{room}: {order}.")
    package static let methodDecidesFor = Text(nl: "{room}: de telwijze maakt hier uit.", en: "{room}: the way of counting decides here.")
    package static let byBorda = Text(nl: "Geteld met Borda: {order}.", en: "Counted by Borda: {order}.")
    package static let bySchulze = Text(nl: "Geteld met Schulze: {order}.", en: "Counted by Schulze: {order}.")
    package static let bordaPoints = Text(nl: "In getallen: {points}.", en: "In figures: {points}.")
    package static let bordaPoint = Text(nl: "{points} voor punt {n}", en: "{points} for point {n}")
    package static let overallHead = Text(
        nl: "Alle groepen samen, elke groep even zwaar ({rooms}):",
        en: "All groups together, with equal weight a group ({rooms}):")
    package static let place = Text(nl: "{place}. punt {n}, {title}", en: "{place}. point {n}, {title}")
    package static let placeTied = Text(nl: "{place}. (gelijk) punt {n}, {title}", en: "{place}. (tied) point {n}, {title}")
    package static let placeShare = Text(nl: "{place}: {share}", en: "{place}: {share}")
    package static let sharesMean = Text(
        nl: "De breuk zegt hoe vaak het punt won van een ander punt (gelijk telt half), gemiddeld over de groepen. 1 is: altijd.",
        en: "The fraction says how often the point won against another (a tie counts half), as a mean over the groups. 1 means: always.")
    package static let leftOut = Text(
        nl: "Niet meegeteld in deze volgorde: {rooms}.", en: "Left out of this order: {rooms}.")
    package static let pooled = Text(
        nl: "Met alle stemmen op één hoop staat een ander punt bovenaan: {order}.",
        en: "With all votes on one heap another point comes first: {order}.")
    package static let noOverall = Text(
        nl: "Een volgorde van alle groepen samen is er niet: er zijn te weinig groepen, of het zou een kleine groep verraden.",
        en: "There is no order of all groups together: there are too few groups, or it would reveal a small one.")
    package static let stabilityHead = Text(
        nl: "Weegt de ene vraag zwaarder dan de andere? Over alle manieren om het getal 10 over de vragen te verdelen:",
        en: "Does one question weigh more than another? Over all ways to divide the number 10 over the questions:")
    package static let stability = Text(
        nl: "punt {point} blijft eerste bij {x} van de {of} weegwijzen",
        en: "point {point} stays first in {x} of the {of} ways of weighing")
    package static let stabilityShort = Text(nl: "punt {point} bij {x}", en: "point {point} in {x}")
    package static let stabilityOwn = Text(
        nl: "met de gewichten van de groep zelf: punt {points}", en: "with the group's own weights: point {points}")
    package static let outcomeHere = Text(
        nl: "De uitkomst van de weging is er. Alle groepen zien dezelfde. Een uitkomst is het begin van het gesprek, niet het einde.",
        en: "The outcome of the weging is there. All groups see the same. An outcome is the start of the talk, not its end.")

    package static let outcomeAlsoHere = Text(
        nl: "De uitkomst van de weging is nu ook hier te lezen.", en: "The outcome of the weging can be read here now too.")

    // MARK: proposals in words
    package static let noProposals = Text(nl: "Er zijn nog geen voorstellen.", en: "There are no proposals yet.")
    package static let proposal = Text(nl: "Voorstel {n}: {text}", en: "Proposal {n}: {text}")
    package static let proposalShared = Text(
        nl: "Voorstel {n}, van een andere groep: {text}", en: "Proposal {n}, from another group: {text}")
    package static let proposalFirstStep = Text(nl: "Eerste stap: {text}", en: "First step: {text}")
    package static let proposalWith = Text(nl: "Met: {text}", en: "With: {text}")
    package static let proposalAlready = Text(nl: "Gebeurt al: {text}", en: "Happens already: {text}")
    package static let proposalEndorsed = Text(nl: "Gesteund door {count}.", en: "Endorsed by {count}.")
    package static let proposalNotEndorsed = Text(nl: "Nog geen steun.", en: "No endorsements yet.")
    package static let proposalEndorsedToo = Text(
        nl: "Gesteund door {count}, ook door jou.", en: "Endorsed by {count}, you too.")
    package static let proposalYours = Text(nl: "Dit is jouw voorstel.", en: "This is your proposal.")
}
