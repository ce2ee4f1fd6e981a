/// What the program says of arguments that it cannot take in.
package enum MisuseTexts {
    package static let missing = Text(nl: "Er ontbreekt iets: {what}", en: "Something is missing: {what}")
    package static let noCommand = Text(nl: "Deze opdracht is er niet: {what}", en: "There is no such command: {what}")
    package static let unexpected = Text(nl: "Dit hoort hier niet: {what}", en: "This does not belong here: {what}")
    package static let noOption = Text(nl: "Deze optie is er niet: {what}", en: "There is no such option: {what}")
    package static let noOptionBut = Text(
        nl: "Deze optie is er niet: {what}. Bedoel je {other}?", en: "There is no such option: {what}. Do you mean {other}?")
    package static let noValue = Text(nl: "Hier moet nog iets achter: {what}", en: "Something must follow: {what}")
    package static let badValue = Text(nl: "Dit past niet bij {what}: {value}", en: "This does not fit {what}: {value}")
    package static let takesNoValue = Text(nl: "Hier komt niets achter: {what}", en: "Nothing follows: {what}")
    package static let other = Text(nl: "Deze opdracht klopt niet.", en: "This command is not right.")
    package static let usage = Text(nl: "Zo gebruik je het: {usage}", en: "Usage: {usage}")
    package static let help = Text(nl: "Meer uitleg: {command}", en: "More help: {command}")
}
