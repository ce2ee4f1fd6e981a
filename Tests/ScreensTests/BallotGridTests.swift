import Cells
import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Screens

@Suite("The ballot as it is filled in")
struct BallotGridTests {
    private static let me = Sample.person(1)

    private static func grid(_ form: BallotForm = .phase3, _ ballot: Ballot = Ballot()) -> BallotGrid {
        BallotGrid(step: "weging", form: form, seat: me, ballot: ballot)
    }

    private static func press(_ text: String, _ grid: inout BallotGrid) -> [Effect] {
        text.flatMap { grid.handle($0 == "\n" ? .enter : .character($0)) }
    }

    private static func order(_ grid: BallotGrid) -> String { BallotEdit.text(of: grid.ballot.ranking, grid.form) }

    @Test("a digit is a word and goes on to the next cell, as one reads, and each is kept at once")
    func digits() {
        var grid = Self.grid()
        let effects = Self.press("12345012345012345012", &grid)
        #expect(effects.count == 20)
        let options = BallotForm.phase3.shuffled(for: Self.me, step: "weging").map(\.id)
        var expected = Ballot()
        for (index, number) in [1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5, 0, 1, 2].enumerated() {
            expected.judge(options[index / 4], grid.form.criteria[index % 4].id, as: Judgement(rawValue: number))
        }
        #expect(grid.ballot == expected && effects.last == .keepBallot("weging", expected))
        #expect(BallotEdit.blanks(grid.ballot, grid.form).cells == 0)
    }

    @Test("arrows and tab move, and stop at the edges; space and delete blank; backspace goes back from an empty cell")
    func cells() {
        var grid = Self.grid()
        for key in [Key.up, .left, .backTab] { #expect(grid.handle(key).isEmpty && grid.row == 0 && grid.column == 0) }
        _ = grid.handle(.tab)
        _ = grid.handle(.down)
        #expect((grid.row, grid.column) == (1, 1))
        for _ in 1...9 { _ = grid.handle(.right) }
        _ = grid.handle(.tab)
        #expect((grid.row, grid.column) == (2, 0))
        _ = Self.press("4", &grid)
        #expect((grid.row, grid.column) == (2, 1) && grid.current == nil)
        #expect(grid.handle(.backspace).isEmpty && grid.current == .strongly)
        #expect(grid.handle(.backspace) == [.keepBallot("weging", Ballot())])
        _ = Self.press("3", &grid)
        _ = grid.handle(.left)
        #expect(Self.press(" ", &grid) == [.keepBallot("weging", Ballot())])
        _ = Self.press("0", &grid)
        #expect(grid.ballot.judgements.values.first?.values.first == .unknown)
        for _ in 1...99 { _ = grid.handle(.tab) }
        #expect((grid.row, grid.column) == (4, 3))
    }

    @Test("other digits and letters change nothing and say what does")
    func others() {
        var grid = Self.grid()
        for key in ["6", "9", "a", "é", "漢", "٣"] {
            #expect(Self.press(key, &grid).isEmpty && grid.remark != nil, "\(key)")
        }
        #expect(grid.handle(.paste("12345")).isEmpty && grid.remark != nil && grid.ballot.isEmpty)
    }

    @Test("the order: lines go up and down, tie and are left blank; every other keeps its place")
    func moves() {
        var moves = RankingMoves(groups: [])
        for option in ["a", "b", "c"] as [OptionID] { moves.up(option) }
        #expect(moves.groups == [["a"], ["b"], ["c"]])
        moves.up("c")
        #expect(moves.groups == [["a"], ["c"], ["b"]])
        #expect(moves.tie("b") == true)
        #expect(moves.groups == [["a"], ["c", "b"]])
        #expect(moves.place(of: "b").map { $0 == (2, true) } == true)
        moves.down("a")
        #expect(moves.groups == [["c", "b"], ["a"]])
        moves.down("c")
        #expect(moves.groups == [["b"], ["c"], ["a"]])
        #expect(!moves.tie("b") && moves.groups == [["b"], ["c"], ["a"]])
        moves.blank("c")
        #expect(moves.groups == [["b"], ["a"]] && moves.place(of: "c") == nil)
        #expect(moves.tie("c") && moves.groups == [["b"], ["a", "c"]])
        #expect(moves.tie("a") && moves.groups == [["b"], ["c"], ["a"]])
        moves.down("a")
        moves.down("z")
        moves.blank("z")
        #expect(moves.groups == [["b"], ["c"], ["a"]])
    }

    @Test("the keys of the order work on the line one stands on, which moves with it")
    func order() {
        var grid = Self.grid()
        _ = Self.press("v", &grid)
        let numbers = grid.ranked.compactMap { grid.form.number(of: $0.id) }
        _ = grid.handle(.down)
        _ = Self.press("+", &grid)
        #expect(Self.order(grid) == "\(numbers[1])" && grid.ranked.first?.id == grid.option?.id)
        _ = grid.handle(.down)
        #expect(Self.press("+", &grid).count == 1)
        #expect(Self.order(grid) == "\(numbers[1]) \(numbers[0])")
        _ = Self.press("+", &grid)
        #expect(Self.order(grid) == "\(numbers[0]) \(numbers[1])")
        #expect(Self.press("=", &grid).isEmpty && grid.remark != nil)
        _ = grid.handle(.down)
        _ = Self.press("=", &grid)
        #expect(grid.ballot.ranking.count == 1)
        #expect(!Self.press(" ", &grid).isEmpty && Self.order(grid) == "\(numbers[0])")
    }

    @Test("an order is typed as on paper; what is not clear says so and changes nothing; Esc leaves it")
    func typed() {
        var grid = Self.grid()
        let effects = Self.press("v3 1=4 2\n", &grid)
        #expect(Self.order(grid) == "3 1=4 2" && effects.count == 1 && grid.entry == nil)
        for wrong in ["3 3\n", "6\n", "3=\n", "1 x\n"] {
            #expect(Self.press(wrong, &grid).isEmpty && grid.remark != nil && grid.entry != nil, "\(wrong)")
            _ = grid.handle(.escape)
            #expect(grid.entry == nil && !grid.isLeft && Self.order(grid) == "3 1=4 2")
        }
        // Enter offers what stands there; letters of other parts are text while one types.
        _ = grid.handle(.enter)
        #expect(grid.entry?.text == "3 1=4 2")
        _ = Self.press(" 5\n", &grid)
        #expect(Self.order(grid) == "3 1=4 2 5")
        _ = Self.press("5zx", &grid)
        #expect(grid.part == .rank && !grid.asksToCast && grid.entry?.text == "5zx")
    }

    @Test("10 points are divided, never more; the ballot has them once all are given")
    func weights() {
        var grid = Self.grid()
        _ = Self.press("z+++", &grid)
        #expect(grid.ballot.weights == nil && grid.pointsLeft == 7)
        _ = grid.handle(.down)
        _ = Self.press("9", &grid)
        #expect(grid.pointsLeft == 0 && grid.remark != nil)
        #expect(grid.ballot.weights == ["kansrijk": 3, "urgentie": 7])
        #expect(Self.press("+", &grid).isEmpty)
        _ = Self.press("-", &grid)
        #expect(grid.ballot.weights == nil && grid.pointsLeft == 1)
        _ = Self.press(" ", &grid)
        _ = Self.press("-", &grid)
        #expect(grid.pointsLeft == 7 && grid.points == ["kansrijk": 3])
        // A form without weights has no such part.
        var form = BallotForm.phase3
        form.asksWeights = false
        var other = Self.grid(form)
        #expect(Self.press("z", &other).isEmpty && other.part == .judge && other.remark != nil)
    }

    @Test("casting asks first; only its own key and Enter do it")
    func cast() {
        var grid = Self.grid()
        _ = Self.press("5", &grid)
        for key in [Key.character("j"), .character("1"), .escape, .up, .character(" ")] {
            #expect(Self.press("x", &grid).isEmpty && grid.asksToCast)
            #expect(grid.handle(key).isEmpty && !grid.asksToCast && !grid.isLeft)
        }
        let ballot = grid.ballot
        _ = Self.press("x", &grid)
        #expect(Self.press("X", &grid) == [.cast("weging", ballot)] && grid.isLeft)
        var again = Self.grid(.phase3, ballot)
        #expect(Self.press("x\n", &again) == [.cast("weging", ballot)])
    }

    @Test("no keys make a ballot that the form refuses, nor lose one, nor trap", arguments: 1...8)
    func random(seed: Int) {
        var chance = Chance(seed: UInt64(seed))
        var form = BallotForm.phase3
        form.options = Array(
            (form.options + form.options.map { VoteOption(id: OptionID(rawValue: $0.id.rawValue + "-b"), title: $0.title, text: $0.text, levels: []) })
                .prefix(2 + chance.below(6)))
        form.criteria = Array((form.criteria + [Criterion(id: "vijf", title: "vijf", question: "?")]).prefix(1 + chance.below(5)))
        form.asksWeights = chance.below(2) == 0
        var grid = Self.grid(form)
        var kept = Ballot()
        let letters = Array("0123456789 +-=+-=jvzxJVZXq?é漢")
        let others: [Key] = [
            .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
            .paste("3 1"), .control("n"), .function(1), .resized(Size(columns: 1, rows: 1)), .wordLeft, .alt("b"),
        ]
        for _ in 0..<700 {
            let key = chance.below(3) == 0 ? others[chance.below(others.count)] : .character(letters[chance.below(letters.count)])
            for effect in grid.handle(key) {
                switch effect {
                case .keepBallot("weging", let ballot): kept = ballot
                case .cast("weging", let ballot): #expect(ballot == grid.ballot, "seed \(seed)")
                default: Issue.record("seed \(seed): \(effect)")
                }
            }
            #expect(grid.ballot == kept && form.complaint(about: kept) == nil, "seed \(seed)")
            #expect((0...10).contains(grid.pointsLeft) && grid.option != nil, "seed \(seed)")
            if grid.isLeft {
                var opened = Self.grid(form, kept)
                opened.resume(grid)
                grid = opened
            }
            guard chance.below(12) == 0 else { continue }
            let (columns, rows) = [(60, 16), (80, 24), (60, 20), (61, 17), (120, 40)][chance.below(5)]
            var surface = Surface(size: Size(columns: columns, rows: rows))
            let page = GridPage(grid: grid, language: chance.below(2) == 0 ? .nl : .en, voted: (3, 9), standing: .notCast)
            page.draw(&surface, rows: 1..<rows)
            #expect(surface.text.allSatisfy { $0.columns <= columns }, "seed \(seed)")
            if let cursor = surface.cursor {
                #expect((0..<columns).contains(cursor.column) && (0..<rows).contains(cursor.row), "seed \(seed)")
            }
        }
        // However deep one is, Esc leaves within three.
        for _ in 1...3 where !grid.isLeft { _ = grid.handle(.escape) }
        #expect(grid.isLeft, "seed \(seed)")
    }
}
