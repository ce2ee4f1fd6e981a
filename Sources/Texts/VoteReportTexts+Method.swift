/// How a weging is counted, at the end of a verslag.
extension VoteReportTexts {
    package static let methodVote = Text(
        nl: "Bij de weging stemde iedereen in het geheim. Wie gestemd heeft en wat er gestemd is, zijn apart bewaard; niets legt de twee bij elkaar. Ook de uitkomst van de weging ging door de poort. Van een groep staan daar de middelste oordelen en de volgorde, voor zover die niemand verraden. ‘Veel’, ‘sommige’ en ‘enkele’ zeggen bij een oordeel hoeveel mensen van die groep het gaven. Van een groep met minder dan {n} stemmen verlaten geen cijfers de groep, alleen woorden.",
        en: "In the weging everyone voted in secret. Who voted and what was voted are kept apart; nothing puts the two together. The outcome of the weging went through the gate as well. Of a group the middle judgements and the order are given there, as far as they give nobody away. ‘Many’, ‘some’ and ‘a few’ say beside a judgement how many people of that group gave it. Of a group with fewer than {n} votes no figures leave the group, only words.")

    // MARK: the words for how many judged
    package static let ruleMany = Text(nl: "k is meer dan een derde van n", en: "k is more than a third of n")
    package static let ruleSome = Text(nl: "k is meer dan een vijfde van n", en: "k is more than a fifth of n")
    package static let ruleFew = Text(nl: "k is 2 of meer", en: "k is 2 or more")
    package static let ruleManyBoth = Text(
        nl: "k is meer dan een derde van n (bij een stelling alleen over groepen samen, n is {n} of meer)",
        en: "k is more than a third of n (with a stelling only over groups together, n is {n} or more)")
    package static let ruleSomeBoth = Text(
        nl: "k is meer dan een vijfde van n (bij een stelling alleen over groepen samen, n is {n} of meer)",
        en: "k is more than a fifth of n (with a stelling only over groups together, n is {n} or more)")
    package static let ruleFewBoth = Text(
        nl: "k is 2 of meer (alleen voor hoeveel mensen in een groep een oordeel gaven)",
        en: "k is 2 or more (only for how many people in a group gave a judgement)")
    package static let ruleDividedBoth = Text(
        nl: "bij een stelling: geen antwoord is door meer dan de helft gegeven",
        en: "with a stelling: no answer was given by more than half")

    // MARK: agreed, divided, mixed
    package static let spreadRule = Text(
        nl: "Bij een oordeel staat of de groep het eens was of verdeeld. Dat gaat zo:",
        en: "Beside a judgement stands whether the group was agreed or divided. It goes like this:")
    package static let spreadCount = Text(nl: "Aantal oordelen", en: "Number of judgements")
    package static let spreadDivided = Text(
        nl: "verdeeld: bij de twee zwakste én bij de twee sterkste woorden elk minstens",
        en: "divided: with the two weakest and with the two strongest words, each at least")
    package static let spreadAgreed = Text(
        nl: "eens: buiten het deel met het middelste oordeel hoogstens",
        en: "agreed: outside the part that holds the middle judgement at most")
    package static let spreadRange = Text(nl: "{a} tot en met {b}", en: "{a} to {b}")
    package static let spreadAbove = Text(nl: "{n} of meer", en: "{n} or more")
    package static let spreadShare = Text(nl: "{n} %", en: "{n} %")
    package static let spreadParts = Text(
        nl: "De delen zijn: de twee zwakste woorden, enigszins, en de twee sterkste. Wat geen van beide is, heet gemengd.",
        en: "The parts are: the two weakest words, somewhat, and the two strongest. What is neither of the two is called mixed.")
}
