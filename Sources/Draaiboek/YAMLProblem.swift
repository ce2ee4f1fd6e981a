/// Why a file is no YAML, as far as the parser says something that helps.
package enum YAMLProblem: Hashable, Sendable {
    case colon, noColon, dash, start, tab, quote, escape, indentation, bracket, character, other

    /// From the words of libyaml.
    init(_ words: String) {
        let table: [(String, YAMLProblem)] = [
            ("mapping values are not allowed", .colon), ("could not find expected ':'", .noColon),
            ("block sequence entries are not allowed", .dash), ("tab character", .tab),
            ("cannot start any token", .start), ("unexpected end of stream", .quote), ("escape", .escape),
            ("hexdecimal", .escape), ("expected key", .indentation), ("'-' indicator", .indentation),
            ("<document start>", .indentation), ("block scalar", .indentation), ("',' or", .bracket),
            ("node content", .bracket), ("control characters", .character), ("UTF", .character),
        ]
        self = table.first { words.contains($0.0) }?.1 ?? .other
    }

    var sentence: (nl: String, en: String) {
        switch self {
        case .colon:
            ("hier kan geen dubbele punt staan: zet de tekst tussen aanhalingstekens, of kijk naar de inspringing",
             "there can be no colon here: put the text in quotes, or look at the indentation")
        case .noColon:
            ("hier ontbreekt een dubbele punt achter een sleutel, of een aanhalingsteken",
             "a colon after a key, or a quote, is missing here")
        case .dash:
            ("hier kan geen streepje staan: begin de lijst op een nieuwe regel",
             "there can be no hyphen here: begin the list on a new line")
        case .start:
            ("een tekst kan niet met dit teken beginnen: zet hem tussen aanhalingstekens; spring in met spaties, niet met tabs",
             "a text can not begin with this character: put it in quotes; indent with spaces, not with tabs")
        case .tab:
            ("hier staat een tab: spring in met spaties", "there is a tab here: indent with spaces")
        case .quote:
            ("hier begint een aanhalingsteken of haak die nergens sluit: sluit hem",
             "a quote or bracket begins here and closes nowhere: close it")
        case .escape:
            ("een \\ betekent tussen dubbele aanhalingstekens iets anders: gebruik enkele aanhalingstekens",
             "a \\ means something else in double quotes: use single quotes")
        case .indentation:
            ("de inspringing klopt niet, of er staat een dubbele punt of aanhalingsteken te veel: vergelijk met de regel erboven",
             "the indentation is not right, or there is a colon or quote too many: compare with the line above")
        case .bracket:
            ("een haak of komma klopt niet: zet de tekst tussen aanhalingstekens, of kijk naar [ ] en { }",
             "a bracket or comma is not right: put the text in quotes, or look at [ ] and { }")
        case .character:
            ("hier staat een onzichtbaar teken dat niet kan: typ de regel opnieuw",
             "there is an invisible character here that is not allowed: type the line anew")
        case .other:
            ("dit is geen goede YAML: kijk naar inspringing, dubbele punten en aanhalingstekens",
             "this is no good YAML: look at indentation, colons and quotes")
        }
    }
}
