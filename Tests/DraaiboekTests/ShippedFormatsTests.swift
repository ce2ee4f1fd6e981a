import Deliberation
import Draaiboek
import Foundation
import Testing

/// The formats of the report beside the rondetafel, as they are shipped: method.md section 1.
@Suite("The shipped formats")
struct ShippedFormatsTests {
    @Test("the keukentafel: co-reflectie in three steps, for one or two people at one table")
    func kitchenTable() throws {
        let script = try Shipped.script("keukentafel")
        #expect(script.rooms.map(\.seats) == [2] && script.ruleSet == .lsd && script.turnSeconds == nil)
        #expect(
            script.steps.map(\.kind) == [
                .welcome, .openingRound, .openQuestion, .kwadrant, .card, .card, .card, .openQuestion, .pause, .brainstorm, .prototype, .prototype,
                .firstStep, .evaluation, .closing,
            ])
        // Verkennen, brainstormen, confronteren stand in this order over the steps that do it.
        let stages = script.steps.compactMap { step in ["Verkennen", "Brainstormen", "Confronteren"].first { step.title.hasPrefix($0 + ": ") } }
        #expect(stages == ["Verkennen", "Verkennen", "Verkennen", "Verkennen", "Verkennen", "Verkennen", "Verkennen", "Brainstormen", "Confronteren", "Confronteren"])
        // The three levels in the report's order, each with enough cards to be free to ask for another.
        let decks = script.steps.compactMap(\.deck)
        #expect(decks.map { Set($0.cards.map(\.level)) } == [[.opinion], [.experience], [.wish]])
        #expect(decks.allSatisfy { $0.cards.count >= 10 })
        #expect((90...120).contains(script.steps.reduce(0) { $0 + $1.minutes }))
        #expect(script.steps.filter { $0.kind == .prototype }.allSatisfy { $0.questionnaire?.text != nil && $0.thinkSeconds >= 60 })
        try small(script)
    }

    @Test("the interview: one to one, from broad to deep, with a prototype")
    func interview() throws {
        let script = try Shipped.script("interview")
        #expect(script.rooms.map(\.seats) == [1] && script.ruleSet == .lsd && script.turnSeconds == nil)
        let kinds = script.steps.map(\.kind)
        #expect(kinds.filter { $0 != .openQuestion } == [.welcome, .openingRound, .prototype, .firstStep, .evaluation, .closing])
        #expect(kinds.count { $0 == .openQuestion } >= 5)
        #expect(script.steps.first { $0.kind == .prototype }?.prototype?.title == "Het Ouderscript")
        #expect((60...90).contains(script.steps.reduce(0) { $0 + $1.minutes }))
        #expect(script.steps.filter { $0.kind == .openQuestion }.allSatisfy { $0.followUps.count >= 2 && $0.source != nil })
        try small(script)
    }

    @Test("where to go: the line for who thinks of suicide comes first, as a small screen shows no more", arguments: ["rondetafel-werk", "keukentafel", "interview", "fase-3"])
    func closing(name: String) throws {
        #expect(try Shipped.script(name).steps.last?.points.first?.contains("113") == true)
    }

    /// A table of which nothing can be shown asks for nothing that only an outcome needs, and still names where to go.
    private func small(_ script: Script) throws {
        #expect(script.steps.first?.phases == [.present, .talk])
        #expect(script.steps.first { $0.kind == .firstStep }?.phases == [.present, .talk])
        #expect(script.steps.last?.kind == .closing && (script.steps.last?.points.count ?? 0) >= 5)
        #expect(script.steps.last?.points.contains { $0.contains("113") } == true)
        #expect((script.steps.first?.points.count ?? 0) >= 5 && Set(script.library.map(\.rules)).contains(.lsd))
        #expect(script.facilitators == 1 && script.observers == 1)
    }

    @Test("every room of every format asks who takes the first step; where a table is large enough also who wants to be the first", arguments: [
        "rondetafel-werk", "fase-3", "keukentafel", "interview",
    ])
    func firstStep(name: String) throws {
        let script = try Shipped.script(name)
        let step = try #require(script.steps.first { $0.kind == .firstStep })
        #expect(step.source == "L2830-2839" && step.title == "Wie zet de eerste stap?")
        let isLarge = script.rooms.contains { $0.seats >= 5 }
        #expect(
            step.questionnaire
                == (isLarge ? Questionnaire(items: [.init(text: "Ik wil wel de eerste zijn.", options: ["ja", "nee"])]) : nil))
        // How it was is asked last, before the closing round.
        #expect(script.steps.suffix(2).map(\.kind) == [.evaluation, .closing])
        #expect(script.steps[script.steps.count - 2].questionnaire?.text != nil)
        #expect(script.steps.prefix(2).map(\.kind) == [.welcome, .openingRound] && script.steps[1].floor == .round)
        #expect(script.steps[0].floor == nil && !script.steps[0].text.contains("Ronde:"))
    }

    // MARK: cards

    @Test("at least thirty SamenSpel cards, as many of each level, none twice, each with its lines of the report")
    func cards() throws {
        let cards = try Shipped.deck().cards
        #expect(cards.count >= 30)
        for level in Card.Level.allCases { #expect(abs(3 * cards.count { $0.level == level } - cards.count) <= 3, "\(level)") }
        #expect(Set(cards.map(\.id)).count == cards.count && Set(cards.map(\.text)).count == cards.count)
        for card in cards {
            #expect(card.source?.wholeMatch(of: /L\d+-\d+/) != nil, "\(card.id)")
            #expect(card.text.contains("?") && card.text.count <= 130, "\(card.id)")
            // A card asks you, not somebody at the table about somebody else.
            #expect(card.text.lowercased().contains(/\b(je|jij|jou|jouw)\b/), "\(card.id)")
        }
    }

    /// Where the findings of the report speak of home, of work and of society (chapters 4.1, 4.2, 4.3).
    private static let subjects: [(String, ClosedRange<Int>)] = [("thuis", 780...1694), ("werk", 1695...2659), ("samenleving", 2660...2780)]

    @Test("each level asks of home, of work and of society; no subject takes more than two thirds")
    func subjects() throws {
        let cards = try Shipped.deck().cards
        for level in Card.Level.allCases {
            let lines = cards.filter { $0.level == level }.compactMap { $0.source.flatMap(Self.first) }.filter { $0 >= 780 }
            for (subject, range) in Self.subjects {
                let count = lines.count { range.contains($0) }
                #expect(count >= 2 && 3 * count <= 2 * lines.count, "\(level) \(subject): \(count) of \(lines.count)")
            }
        }
    }

    @Test("the report's own three examples are among the cards, word for word, each at its level", .enabled(if: Shipped.hasReport))
    func examples() throws {
        let cards = try Shipped.deck().cards
        let lines = try Shipped.reportLines()
        let box = ContentTests.folded(lines[438..<446])
        let quoted = box.matches(of: /‘([^’]+)’/).map { String($0.output.1) }.filter { $0.contains("?") }
        #expect(quoted.count == 3)
        #expect(quoted.map { text in cards.first { $0.text == text }?.level } == [.opinion, .experience, .wish])
    }

    // MARK: prototypes

    @Test("at least three prototypes, worked out in 200 to 450 words, that say they do not exist, each with its lines of the report")
    func prototypes() throws {
        let names = try Shipped.names(in: "stellingen/prototypen")
        #expect(names.count >= 3 && names.contains("ouderscript.yaml") && names.contains("toekomst-van-je-kind.yaml"))
        for name in names {
            let file = try Shipped.prototype(name)
            let words = file.prototype.paragraphs.flatMap { $0.split(whereSeparator: \.isWhitespace) }.count
            #expect((200...450).contains(words), "\(name): \(words)")
            #expect(file.prototype.paragraphs.count >= 5 && file.source?.wholeMatch(of: /L\d+-\d+/) != nil, "\(name)")
            #expect(file.prototype.paragraphs[0].hasPrefix("Stel je voor.") && file.prototype.paragraphs.prefix(2).joined().contains("verzonnen"), "\(name)")
        }
        // One at least answers a Waar is behoefte aan? of chapter 5 (L2856-3114).
        #expect(try names.contains { (2856...3114).contains(try Shipped.prototype($0).source.flatMap(Self.first) ?? 0) })
    }

    // MARK: sources and quotes

    private static func first(_ source: String) -> Int? { source.firstMatch(of: /\d+/).flatMap { Int($0.output) } }

    @Test("every source and every line in a note stands in the report, from first to last", .enabled(if: Shipped.hasReport), arguments: [
        "rondetafel-werk", "fase-3", "keukentafel", "interview",
    ])
    func sources(name: String) throws {
        let count = try Shipped.reportLines().count
        let script = try Shipped.script(name)
        let sources = try script.steps.flatMap { [$0.source, $0.notes].compactMap(\.self) } + Shipped.deck().cards.compactMap(\.source)
            + Shipped.names(in: "stellingen/prototypen").compactMap { try Shipped.prototype($0).source }
        for source in sources {
            for range in source.matches(of: /L(\d+)(?:-(\d+))?/) {
                let from = Int(range.output.1) ?? 0
                let to = range.output.2.flatMap { Int($0) } ?? from
                #expect((1...count).contains(from) && (from...count).contains(to), "\(source)")
            }
        }
    }

    @Test("a prototype's and a card's lines speak of it", .enabled(if: Shipped.hasReport))
    func places() throws {
        let lines = try Shipped.reportLines()
        for (name, word) in [("ouderscript", "Ouderscript"), ("toekomst-van-je-kind", "toekomst van hun kind"), ("keuzewijzer", "laagdrempelige"), ("teamuur", "teamgevoel")] {
            let source = try #require(try Shipped.prototype("\(name).yaml").source)
            let range = try #require(source.firstMatch(of: /L(\d+)-(\d+)/))
            let place = ContentTests.folded(lines[(try #require(Int(range.output.1)) - 1)..<(try #require(Int(range.output.2)))])
            #expect(place.contains(word), "\(name) \(source)")
        }
    }

    @Test("what simulated people say and write stands in the report, word for word; every step has something", .enabled(if: Shipped.hasReport), arguments: [
        "keukentafel", "interview",
    ])
    func quotes(name: String) throws {
        let lines = try Shipped.reportLines()
        let script = try Shipped.script(name)
        let quotes = try Shipped.quotes(name)
        var before: Quote?
        for quote in quotes {
            let place = ContentTests.folded(lines[(quote.line - 1)..<min(lines.count, quote.line + 30)])
            #expect(place.contains(quote.text), "L\(quote.line): \(quote.text.prefix(60))")
            let word = quote.text.split(separator: " ")[0].prefix(3)
            #expect(lines[quote.line - 1].contains(word), "L\(quote.line)")
            let step = try #require(script.steps.first { $0.id == quote.step }, "\(quote.step)")
            if let question = quote.question {
                #expect((step.followUps + script.library).contains { $0.text == question }, "L\(quote.line): \(question)")
                // What the same person went on to say, or said just before: close by in the report.
                #expect(before?.step == quote.step && before?.card == quote.card && abs((before?.line ?? 0) - quote.line) <= 12, "L\(quote.line)")
            }
            if let card = quote.card { #expect(step.deck?.cards.contains { $0.id == card } == true, "L\(quote.line): \(card)") }
            #expect((quote.use == .idea) == (step.kind == .brainstorm && quote.use != .say), "L\(quote.line)")
            if quote.use == .react { #expect(step.questionnaire?.text != nil, "L\(quote.line)") }
            before = quote
        }
        #expect(Set(quotes.map { "\($0.step.rawValue) \($0.text)" }).count == quotes.count)
        for step in script.steps {
            let mine = quotes.filter { $0.step == step.id }
            if step.phases.contains(.talk) { #expect(mine.contains { $0.use == .say && $0.question == nil }, "\(step.id)") }
            if step.questionnaire?.text != nil { #expect(mine.contains { $0.use == .react }, "\(step.id)") }
            if step.kind == .brainstorm { #expect(mine.count { $0.use == .idea } >= 6) }
            for card in step.deck?.cards ?? [] { #expect(mine.contains { $0.card == card.id }, "\(card.id)") }
        }
    }

    @Test("a reaction and an idea are as long as people may write them", arguments: [("idee", 300), ("reactie", 1000)])
    func written(kind: String, limit: Int) throws {
        func read(_ count: Int) -> Result<[Quote], Mistakes> {
            QuotesReader.read("- stap: s\n  soort: \(kind)\n  regel: 1\n  kaart: k\n  tekst: \(String(repeating: "a", count: count))\n")
        }
        let quote = try #require(try read(limit).get().first)
        #expect(quote.card == "k" && quote.use == (kind == "idee" ? .idea : .react))
        guard case .failure(let found) = read(limit + 1) else { Issue.record("was read"); return }
        #expect(found.all.map(\.kind) == [.textTooLong(key: "tekst", limit: limit)] && found.all.map { [$0.line, $0.column] } == [[5, 10]])
    }
}
