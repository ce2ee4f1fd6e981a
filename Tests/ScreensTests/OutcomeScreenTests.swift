import Cells
import Deliberation
import Screens
import TestSupport
import Testing
import Texts
import Views

@Suite("The outcome of a weging at the screen")
struct OutcomeScreenTests {
    @Test("the groups stand side by side from the moment they are shown, for all, a question on a page", arguments: [(80, 24), (60, 20), (200, 60)])
    func middle(columns: Int, rows: Int) {
        for seat in [Sample.person(1), Sample.leader, Sample.observer, Sample.listener(Sample.a)] {
            var stage = Stage.outcome(seat)
            var all = ""
            for _ in 0..<9 {
                all += stage.text(columns, rows)
                stage.press(.right)
            }
            for group in ["Werkgevers", "Werknemers", "Burgers", "Experts"] { #expect(all.contains(group), "\(seat) \(group)") }
            for criterion in Stage.form.criteria { #expect(all.contains("\(criterion.title): "), "\(seat)") }
            for number in 1...5 { #expect(all.contains(" \(number) "), "\(seat)") }
            for spread in ["verdeeld", "eens", "gemengd"] { #expect(all.contains(spread)) }
        }
    }

    @Test("every cell of four groups is told at 80 by 24 on the whole screen, with what its words mean")
    func cells() {
        let outcome = Stage.outcome(Stage.votingScript(rooms: 4).rooms.map(\.id))
        var stage = Stage.outcome(Sample.person(1))
        stage.press("U")
        for (criterion, question) in Stage.form.criteria.enumerated() {
            let lines = stage.lines()
            #expect(lines.contains { $0.hasPrefix(" \(question.title): ") })
            for (option, row) in lines.enumerated().filter({ $0.element.hasPrefix(" ") && $0.element.dropFirst().first?.isNumber == true }).map(
                \.offset
            ).enumerated() {
                let cells = outcome.groups.map { $0.findings?.cells[option][criterion] }
                for (group, cell) in cells.enumerated() {
                    guard let cell else { continue }
                    let column = 21 + group * 14
                    let word = String(lines[row].dropFirst(column).prefix(13)).trimmed
                    let spread = String(lines[row + 1].dropFirst(column).prefix(13)).trimmed
                    let brief = ["", "niet", "nauw", "enig", "sterk", "heel"]
                    if cell.judged == nil {
                        #expect(word == "te weinig")
                    } else if let lower = cell.lower, let upper = cell.upper {
                        #expect(word == (lower == upper ? brief[lower.rawValue] : "\(brief[lower.rawValue])/\(brief[upper.rawValue])"))
                        #expect(spread == (cell.spread.map { "(\(VoteWords.spread($0, .nl)))" } ?? ""))
                    } else {
                        #expect(word == "verborgen")
                    }
                }
            }
            #expect(lines.contains { $0.contains("niet=helemaal niet") })
            stage.press(.right)
        }
    }

    @Test("then the rest in words; pages go round, up and down read on, another key goes back to the room")
    func words() {
        var stage = Stage.outcome(Sample.person(1))
        stage.press("U")
        let first = stage.lines()
        stage.press(.left)
        #expect(stage.text(80, 40).contains("Gedeeld: punt 1") && stage.text(80, 40).contains("Kijk breder dan alleen gender"))
        #expect(stage.text(80, 40).contains("Alle groepen samen"))
        for _ in 1...90 { stage.press(.down) }
        #expect(stage.text(60, 16).contains("Er is niet één oplossing"))
        for _ in 1...90 { stage.press(.up) }
        stage.press(.right)
        #expect(stage.lines() == first)
        #expect(stage.press("q").isEmpty)
        #expect(stage.lines()[1].hasPrefix(" Stap 2"))
        // In the talk the feed is back, and the outcome has its key.
        stage.table.record([.phaseEntered(Sample.a, .talk)])
        stage.sync()
        #expect(stage.text().contains("Aan tafel"))
        stage.press("U")
        #expect(stage.lines() == first)
    }

    @Test("what was not told is said to be so, and by group when nothing of it was")
    func withheld() {
        var stage = Stage.outcome(Sample.person(1), withheld: ["experts"])
        stage.press("U")
        #expect(stage.lines().filter { $0.hasSuffix("te weinig") }.count == 5)
        #expect(stage.text().contains(ScreenVoteTexts.tooFewMeans(.nl)))
    }

    @Test("any number of groups, options and questions, at any size, breaks nothing", arguments: [(60, 16), (80, 24), (132, 43), (20, 5), (1, 1)])
    func sizes(columns: Int, rows: Int) {
        for (groups, options, criteria) in [(1, 2, 1), (2, 5, 4), (4, 7, 5), (6, 7, 5)] {
            let form = BallotForm(
                options: (0..<options).map { VoteOption(id: OptionID(rawValue: "o\($0)"), title: "議論の場をつくる en meer \($0)", text: "", levels: []) },
                criteria: (0..<criteria).map { Criterion(id: CriterionID(rawValue: "c\($0)"), title: "基準\($0)", question: "?") })
            var script = Stage.votingScript(form)
            script.rooms = (0..<groups).map {
                RoomPlan(id: $0 == 0 ? Sample.a : RoomID(rawValue: "r\($0)"), title: "Groep met een lange naam 家庭 \($0)", seats: 5, listeners: 0)
            }
            var table = Table(script)
            table.seatAll([Sample.a])
            while table.session.room(Sample.a)?.phase != .ask(.vote), case .success = table.advance() {}
            var stage = Stage(table, Sample.person(1))
            stage.close()
            stage.table.record([
                .phaseEntered(Sample.a, .revealed(.vote)),
                .voteRevealed(Sample.a, step: "weging", outcome: Stage.outcome(stage.table.session.roomOrder, form)),
            ])
            stage.sync()
            for key in [Key.right, .character("U"), .right, .right, .down, .left, .tab, .resized(Size(columns: 1, rows: 1)), .escape] {
                stage.press(key)
                let text = stage.lines(columns, rows)
                #expect(text.count == rows && text.allSatisfy { $0.columns <= columns })
            }
        }
    }

    @Test("an outcome of another shape than the form traps nothing")
    func strange() {
        var stage = Stage.voting(Sample.person(1))
        stage.close()
        let cell = CellFinding(judged: .most, lower: .hardly, upper: .strongly, spread: nil)
        stage.table.record([
            .phaseEntered(Sample.a, .revealed(.vote)),
            .voteRevealed(
                Sample.a, step: "weging",
                outcome: VoteOutcome(groups: [
                    GroupOutcome(
                        room: "elders",
                        findings: GroupFindings(
                            ballots: 1, cells: [[cell]], order: OrderFinding(borda: [["x"]], points: [1], schulze: [], methodDecides: true)),
                        isEmpty: false)
                ])),
        ])
        stage.sync()
        #expect(stage.text().contains("2-4") || stage.text().contains("nauw"))
        stage.table.record([.voteRevealed(Sample.a, step: "weging", outcome: VoteOutcome(groups: []))])
        stage.sync()
        for key in [Key.right, .character("U"), .left] {
            stage.press(key)
            #expect(stage.lines().count == 24)
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
