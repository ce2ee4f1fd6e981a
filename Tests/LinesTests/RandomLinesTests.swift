import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Lines

@Suite("Whatever is typed")
struct RandomLinesTests {
    private static let words: [String] =
        Action.all.flatMap { [$0.text.word.nl, $0.text.word.en] }
        + ["eens", "oneens", "1", "2", "3", "4", "0", "-1", "99999999999999999999", "-9223372036854775808", ".", "..", "ja", "nee", "annuleer",
            "Beuk", "omdat", "ruimte", "allen", "volgende", "é", "👩‍👩‍👧", "* systeem", "| 1 Els: ja", "", " ", "\u{1B}[2J", "\u{202E}", "\r", "\t", "eigen vraag",
            "eens,", "Pas", "omdat dat zo is", "want", "1.", "ja.", "?", "quit", "*\u{301} ", "\u{FF0A}", "Gespreksle\u{456}der", "zon",
            "oordeel 3 5 4 2 0", "volgorde 3 1=4 2", "gewicht 4 3 2 1", "stem ja", "heel sterk", "leeg", "=", ">", "sla over", "voorstel 2",
            "samen", "terug", "kansrijk", "invullen 1 2", "invullen sterk", "steun 1", "idee", "vul in", "heel sterk,", "kaart", "bezwaar", "wil",
        ]

    private static func line(_ random: inout Chance) -> [UInt8] {
        switch random.below(10) {
        case 0: (0..<random.below(40)).map { _ in UInt8(random.below(256)) }
        case 1: Array(String(repeating: "lang ", count: random.below(900)).utf8)
        default: Array((0...random.below(4)).map { _ in words[random.below(words.count)] }.joined(separator: " ").utf8)
        }
    }

    @Test("Nothing traps, and every line that is shown is one safe line with its mark", arguments: 1...24 as ClosedRange<UInt64>)
    func neverTraps(_ seed: UInt64) {
        var random = Chance(seed: seed)
        var all = LineTable(
            seed > 18
                ? Sample.formats(seats: 3)
                : seed > 12 ? Sample.voting(seats: 3) : Sample.script(seats: 3, rules: seed % 2 == 0 ? .lsd : .exactWords))
        let seats = all.table.session.seats
        all.come(Sample.leader)
        // Another step each time: chance alone seldom comes far.
        if seed > 18 { all.table.advance(times: Int(seed - 18) * 4) }
        for _ in 0..<250 {
            all.table.now += Int64(random.below(9000))
            guard let seat = random.below(3) == 0 ? Sample.leader : seats.randomElement(using: &random) else { return }
            if all.people[seat] == nil { all.come(seat, language: random.below(2) == 0 ? .nl : .en) }
            all.receive(random.below(60) == 0 ? .tooLong : .bytes(Self.line(&random)), seat)
        }
        var shown = 0
        for (seat, page) in all.paper {
            for line in page where line.utf8.first != UInt8(ascii: ">") {
                shown += 1
                #expect(line.hasPrefix("* ") || line.hasPrefix("| "), "seed \(seed) \(seat.name): \(line)")
                #expect(line.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 && $0.properties.generalCategory != .control }, "seed \(seed): \(line)")
                #expect(!line.contains("\u{202E}") && !line.contains("{"), "seed \(seed): \(line)")
            }
        }
        #expect(shown > 200, "seed \(seed)")
    }

    @Test("Every action of a role can be begun by its word, in both languages", arguments: Role.allCases)
    func everyActionHasItsLine(_ role: Role) {
        let mine = Action.all.filter { $0.roles.contains(role) }
        for action in mine {
            for word in [action.text.word.nl, action.text.word.en, action.text.word.nl.uppercased()] {
                #expect(Reading.action(word, in: mine)?.action.id == action.id, "\(word)")
            }
        }
    }

    @Test("Every action on offer answers to its word with a line, an effect or a question", arguments: 1...7 as ClosedRange<UInt64>)
    func everyOfferedActionWorks(_ seed: UInt64) {
        var random = Chance(seed: seed)
        var all = LineTable(
            seed > 4 ? Sample.formats(seats: 4) : seed > 2 ? Sample.voting(seats: 3) : Sample.script(seats: 3))
        for seat in all.table.session.seats.sorted(by: { $0.role == .facilitator && $1.role != .facilitator }) { all.come(seat) }
        if seed > 4 {
            all.table.advance(times: Int(seed - 4) * 6)
            all.tell()
        }
        var tried: Set<String> = []
        // More people, more to do: a third of the turns reaches as much.
        for _ in 0..<(seed > 4 ? 20 : 60) {
            for seat in all.people.keys.sorted() {
                guard let lines = all.people[seat] else { continue }
                for action in Action.available(to: lines.model) {
                    for language in Language.allCases {
                        var copy = lines
                        if copy.asking != nil { _ = copy.receive(.bytes(Array("..".utf8))) }
                        let answer = copy.receive(.bytes(Array(action.text.word(language).utf8)))
                        #expect(!answer.lines.isEmpty || !answer.effects.isEmpty, "\(seat.name) \(action.id)")
                        #expect(!answer.lines.contains("* " + ViewTexts.noSuchAction.nl), "\(seat.name) \(action.id)")
                        tried.insert("\(seat.role) \(action.id)")
                    }
                }
            }
            guard let seat = random.below(2) == 0 ? Sample.leader : all.people.keys.sorted().randomElement(using: &random) else { return }
            let typed = [
                "verder", "hand", "beurt volgende", "zeg iets", "1", "klaar", "meta", "eindemeta", "tafel ja", "samen", "ja", "oordeel 1 1 2 3 4",
                "stem ja", "voorstel 2 Iets", "steun 1", "invullen 1 2", "idee Iets", "kaart", "invullen Mijn woorden",
            ]
            all.type(typed[random.below(seed > 2 ? typed.count : 9)], seat)
            if seat == Sample.leader { all.type("..", seat) }
        }
        // That none is left out is shown by EveryActionTests, at chosen moments.
        #expect(tried.count > 30, "seed \(seed): \(tried.sorted())")
    }
}
