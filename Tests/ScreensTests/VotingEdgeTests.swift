import Cells
import Deliberation
import Screens
import TestSupport
import Testing
import Texts
import Views

@Suite("A weging at the screen: proposals, whole questions, odd forms")
struct VotingEdgeTests {
    @Test("a form without points or questions, or with far too many, traps nothing")
    func strangeForms() {
        for (options, criteria) in [(0, 0), (0, 3), (3, 0), (60, 30), (1, 1)] {
            let form = BallotForm(
                options: (0..<options).map { VoteOption(id: OptionID(rawValue: "o\($0 % 40)"), title: "", text: "", levels: []) },
                criteria: (0..<criteria).map { Criterion(id: CriterionID(rawValue: "c\($0 % 20)"), title: "", question: "") }, asksWeights: true)
            var stage = Stage.voting(Sample.person(1), .nl, form)
            for key in ["j", "5", "v", "+", "z", "4", "x", "q"] {
                stage.press(key)
                for key in [Key.down, .right, .end, .enter, .escape] {
                    stage.press(key)
                    for (columns, rows) in [(60, 16), (80, 24)] { #expect(stage.lines(columns, rows).count == rows) }
                }
            }
        }
    }

    @Test("what is asked before something that cannot be undone, or that could betray somebody, is read whole", arguments: Language.allCases)
    func wholeQuestions(language: Language) {
        func whole(_ stage: Stage) -> String { stage.text().split(separator: " ").joined(separator: " ") }
        var keeping = SnapshotTests.closed()
        keeping.screen.take(.language(language))
        keeping.press("B")
        #expect(whole(keeping).contains(VoteTexts.sureReceipt(language)))
        var table = Table(Stage.votingScript(rooms: 4))
        table.seatAll(table.session.roomOrder)
        for room in table.session.roomOrder {
            while table.session.room(room)?.phase != .ask(.vote), case .success = table.advance(room) {}
        }
        var lead = Stage(table, Sample.leader, language)
        lead.press("T")
        #expect(whole(lead).contains(language == .nl ? "experts (0 van 9 gestemd)" : "experts (0 of 9 voted)"))
        #expect(whole(lead).contains(ViewTexts.askSure(language)) && lead.lines().contains { $0.hasPrefix("> 2") })
        var proposing = SnapshotTests.proposals(open: false)
        proposing.screen.take(.language(language))
        proposing.press("+")
        #expect(whole(proposing).contains(VoteTexts.askOption(language)))
    }

    @Test("a step with a long text gives way to what is asked", arguments: Language.allCases)
    func longStep(language: Language) throws {
        var script = Stage.votingScript()
        let index = try #require(script.steps.firstIndex { $0.kind == .proposals })
        script.steps[index].text = Array(repeating: "Maak de punten concreet, en kies wat je het eerst zou doen.", count: 12).joined(separator: "\n")
        var table = Table(script)
        table.seatAll(table.session.roomOrder)
        for _ in 0..<20 {
            for room in table.session.roomOrder where table.session.room(room)?.step?.kind != .proposals { table.advance(room) }
        }
        #expect(table.session.room(Sample.a)?.step?.kind == .proposals && table.session.room(Sample.a)?.phase == .present)
        var stage = Stage(table, Sample.person(1), language)
        stage.press("+")
        let text = stage.text().split(separator: " ").joined(separator: " ")
        #expect(text.contains(VoteTexts.askOption(language)), "\(stage.text())")
        #expect(stage.lines().contains { $0.hasPrefix("> 1") } && stage.lines().contains { $0.hasPrefix("  2") })
    }

    @Test("? reads all keys of the grid, also where a small screen shows only some, and gives the grid back")
    func help() {
        var stage = Stage.voting(Sample.person(1))
        stage.press("5")
        stage.press("?")
        let page = stage.text(60, 40)
        for text in [ScreenVoteTexts.keyTie, ScreenVoteTexts.keyPlus, ScreenVoteTexts.keyBlank, ScreenVoteTexts.keyLeave] {
            #expect(page.contains(text(.nl)))
        }
        #expect(page.contains("x STEMMEN"))
        stage.press(.down)
        stage.press("4")
        #expect(stage.lines()[1].hasPrefix("[j oordelen 1/20]"))
    }

    @Test("a proposal is made by its questions, and the list grows while one reads it")
    func proposals() {
        var stage = SnapshotTests.proposals(open: true)
        #expect(stage.text().contains("Voorstel 2: Eén rekenhulp"))
        stage.perform(.propose(option: "omgang", text: ProposalText(what: "Een gesprek per kwartaal")), by: Sample.person(3))
        #expect(stage.text().contains("Voorstel 3: Een gesprek per kwartaal"))
        stage.press(.escape)
        stage.press("+2")
        stage.burst("Een cursus\n")
        #expect(stage.text().contains("Bij punt 2. Wie zet de eerste stap?"))
        stage.press(.enter)
        stage.press(.enter)
        let effects = stage.press(.enter)
        #expect(effects == [.send(.propose(option: "mental-load", text: ProposalText(what: "Een cursus")))])
        stage.press("e3")
        #expect(stage.text().contains("3 Een gesprek per kwartaal"))
    }

    @Test("wide characters and long words in the form break nothing", arguments: [(60, 16), (61, 17), (80, 24), (200, 60), (20, 5), (1, 1)])
    func wide(columns: Int, rows: Int) {
        for (options, criteria) in [(2, 1), (5, 4), (7, 5)] {
            let form = BallotForm(
                options: (0..<options).map {
                    VoteOption(
                        id: OptionID(rawValue: "o\($0)"), title: "議論の場をつくる 👩‍👩‍👧 arbeidsongeschiktheidsverzekeringen \($0)",
                        text: String(repeating: "家庭 en werk, zonder\tspaties\u{7} ", count: 30), levels: [.home])
                },
                criteria: (0..<criteria).map {
                    Criterion(id: CriterionID(rawValue: "c\($0)"), title: "可能性判断基準\($0)", question: "どれくらい？ " + String(repeating: "?", count: 90))
                },
                asksWeights: true)
            var stage = Stage.voting(Sample.person(1), .nl, form)
            for key in ["", "5", "v", "+", "3 1", "\u{1B}", "z", "4", "x", "n", "j"] {
                if key == "\u{1B}" { stage.press(.escape) } else { stage.press(key) }
                for key in [Key.down, .right, .pageDown] {
                    stage.press(key)
                    let surface = stage.screen.draw(Size(columns: columns, rows: rows))
                    #expect(surface.text.count == rows && surface.text.allSatisfy { $0.columns <= columns })
                    if let cursor = surface.cursor {
                        #expect((0..<columns).contains(cursor.column) && (0..<rows).contains(cursor.row))
                    }
                }
            }
            // The cell that one stands on is always in sight.
            if columns >= 60 { #expect(stage.lines(columns, rows).contains { $0.contains("[") && $0.contains("]") && !$0.contains("oordelen") }) }
        }
    }
}
