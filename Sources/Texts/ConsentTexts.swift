/// What everyone is asked before they take part.
package enum ConsentTexts {
    package static let now = Text(nl: "Doe je mee? Je zegt dan: “{text}”", en: "Do you take part? Then you say: “{text}”")
    package static let hint = Text(
        nl: "Typ ja als je meedoet. Liever niet? Typ stop. Eerst iets vragen? Typ apart.",
        en: "Type yes if you take part. Rather not? Type stop. Something to ask first? Type word.")
    package static let press = Text(
        nl: "Doe je mee? Druk op {key}. Liever niet? Druk op {stop}. Eerst iets vragen? Druk op {word}.",
        en: "Do you take part? Press {key}. Rather not? Press {stop}. A question first? Press {word}.")
    package static let head = Text(nl: " Voordat je meedoet. Hier zeg je ja op:", en: " Before you take part. This is what you say yes to:")
    package static let refused = Text(
        nl: "Dat mag. Je doet nu niet mee. Weg kan met stop. Bedenk je je, typ dan ja.",
        en: "That is fine. You do not take part now. You can leave with stop. If you change your mind, type yes.")
    package static let agreed = Text(nl: "Dank je wel. Je doet mee.", en: "Thank you. You take part.")
    package static let missing = Text(
        nl: "Nog geen ja van: {names}. Wie geen ja zei, kan niet antwoorden of praten.",
        en: "No yes yet from: {names}. Who did not say yes cannot answer or talk.")
    package static let othersAsked = Text(nl: "De anderen krijgen nu een vraag.", en: "The others are asked something now.")
    package static let othersTalk = Text(nl: "De anderen praten nu.", en: "The others talk now.")
    package static let rules = Text(nl: "De gespreksregels:", en: "The talking rules:")
    package static let noYes = Text(nl: "nog geen ja", en: "no yes yet")
    package static let already = Text(nl: "Je doet al mee.", en: "You take part already.")
    package static let welcomeBack = Text(
        nl: "Van dit gesprek komt een verslag, zonder namen. Je zei al dat je meedoet. Stoppen mag altijd.",
        en: "A verslag is made of this conversation, without names. You said already that you take part. You may always stop.")
    package static let missingShort = Text(nl: "nog geen ja van {n}", en: "no yes yet from {n}")
    package static let passedOne = Text(
        nl: "{names} heeft nog niet gezegd mee te doen.", en: "{names} has not said yet that they take part.")
    package static let passed = Text(
        nl: "{names} hebben nog niet gezegd mee te doen.", en: "{names} have not said yet that they take part.")
    package static let method = Text(
        nl: "Iedereen is vooraf gevraagd om hier ja op te zeggen: “{text}” Wie geen ja zei, kon niet antwoorden of praten.",
        en: "Everyone was asked beforehand to say yes to this: “{text}” Who did not say yes could not answer or talk.")
    package static let welcome = Text(
        nl: "Van dit gesprek komt een verslag, zonder namen. We vragen je zo of je meedoet. Wil je dat niet? Stop dan gerust, nu of later.",
        en: "A verslag is made of this conversation, without names. We ask you in a moment whether you take part. If you do not want that, feel free to stop, now or later.")
}
