import Deliberation
@testable import Findings
@testable import Report
import TestSupport
import Testing
import Texts

@Suite("One weging over several tables")
struct ProgrammeTests {
    /// A table at which these groups voted; `told`: of which its outcome tells.
    static func table(
        _ name: String, _ groups: [(room: RoomID, ballots: Int, told: Bool)], mark: String, form: BallotForm = .phase3,
        ended: Bool = true, rehearsal: Bool = false, boxes: Bool = true
    ) -> Programme.Table {
        var random = Chance(seed: UInt64(mark.unicodeScalars.reduce(0) { $0 + Int($1.value) }))
        var table = WeighedTable(form, rooms: groups.map { ($0.room, $0.room.rawValue.capitalized, $0.ballots) }, rehearsal: rehearsal)
        table.close(groups.map(\.ballots), mark: mark)
        table.reveal(Outcomes.random(form, groups.map { ($0.room, $0.told ? .figures : $0.ballots == 0 ? .nobody : .withheld) }, using: &random))
        if ended { table.apply(.ended) }
        var held: [RoomID: [StepID: [Ballot]]] = [:]
        for group in groups where boxes { held[group.room] = ["weging": (0..<group.ballots).map { _ in Ballot.random(form, using: &random) }] }
        return Programme.Table(name: name, events: table.log, boxes: held)
    }

    static func part(_ count: Int, _ isTold: Bool) -> Programme.Part {
        Programme.Part(ballots: Array(repeating: Ballot(), count: count), isTold: isTold)
    }

    @Test("hidden tables count only as two or more, with T_COUNT ballots", arguments: [
        ([(12, true), (9, true)], 21, false), ([(12, true), (4, false)], 12, true), ([(12, true), (4, false), (5, false)], 12, true),
        ([(12, true), (4, false), (6, false)], 22, false), ([(4, false)], 0, true), ([(6, false), (6, false)], 12, false),
        ([(40, false)], 0, true), ([(12, true), (0, false)], 12, false), ([(0, false)], 0, false), ([(8, true), (40, false), (0, false)], 8, true),
    ] as [([(Int, Bool)], Int, Bool)])
    func pool(parts: [(Int, Bool)], count: Int, leavesOut: Bool) {
        let pool = Programme.pool(parts.map { Self.part($0.0, $0.1) })
        #expect(pool.ballots.count == count && pool.leavesOut == leavesOut)
    }

    @Test("what a pool tells beside all told tables is never one hidden table nor fewer than T_COUNT", arguments: 0..<300)
    func difference(seed: Int) {
        var random = Chance(seed: UInt64(seed))
        let parts = (0..<Int.random(in: 1...5, using: &random)).map { _ in
            Self.part(Int.random(in: 0...14, using: &random), Bool.random(using: &random))
        }
        let pool = Programme.pool(parts)
        let told = parts.filter(\.isTold).reduce(0) { $0 + $1.ballots.count }
        let hidden = parts.filter { !$0.isTold && !$0.ballots.isEmpty }
        let added = pool.ballots.count - told
        #expect(added == 0 || (hidden.count > 1 && added >= Thresholds.count && added == hidden.reduce(0) { $0 + $1.ballots.count }))
        #expect(pool.leavesOut == (added == 0 && !hidden.isEmpty), "seed \(seed)")
    }

    @Test("figures of a pool tell those of the tables that told none: never of one, nor of fewer than T_COUNT")
    func figures() {
        func pool(_ tables: [(count: Int, tells: Bool)]) -> Programme.Pool {
            Programme.pool(tables.map { Programme.Part(ballots: Array(repeating: Ballot(), count: $0.count), isTold: true, tellsCount: $0.tells) })
        }
        #expect(pool([(12, true), (10, true)]).mayTellCount)
        #expect(!pool([(12, true), (8, false)]).mayTellCount)
        #expect(pool([(12, true), (8, false), (7, false)]).mayTellCount)
        #expect(pool([(8, false), (9, false)]).mayTellCount)
        #expect(!pool([(12, true), (8, false)]).mayTellPoints(.phase3))
        let all = Ballot(ranking: BallotForm.phase3.options.map { [$0.id] })
        let reversed = Ballot(ranking: BallotForm.phase3.options.reversed().map { [$0.id] })
        let mixed = [5, 4].map {
            Programme.Part(ballots: Array(repeating: all, count: $0) + Array(repeating: reversed, count: 3), isTold: true, tellsCount: false)
        }
        #expect(Programme.pool(mixed).mayTellPoints(.phase3))
        let extreme = [8, 8].map { Programme.Part(ballots: Array(repeating: all, count: $0), isTold: true, tellsCount: false) }
        #expect(!Programme.pool(extreme).mayTellPoints(.phase3), "the first option has all points")
    }

    @Test("a group with one table in words beside one in figures is told in words, and not in the order overall")
    func words() throws {
        var one = Self.table("een", [("burgers", 12, true), ("experts", 12, true), ("ministerie", 12, true)], mark: "a")
        var two = Self.table("twee", [("burgers", 12, true), ("experts", 8, true), ("ministerie", 12, true)], mark: "b")
        for (index, recorded) in two.events.enumerated() {
            guard case .voteRevealed(let room, let step, var outcome) = recorded.event else { continue }
            outcome.groups[1].findings?.ballots = nil
            outcome.groups[1].findings?.order.points = nil
            two.events[index] = Recorded(sequence: recorded.sequence, at: recorded.at, event: .voteRevealed(room, step: step, outcome: outcome))
        }
        for _ in 0..<2 {
            let findings = try #require(Programme.findings([one, two]).first)
            guard case .told(let told) = findings.vote.standing else {
                Issue.record("told")
                return
            }
            let experts = try #require(told.groups.first { $0.title == "Experts" })
            #expect(experts.findings != nil && experts.findings?.ballots == nil && experts.findings?.points == nil)
            #expect(told.groups.first { $0.title == "Burgers" }?.findings?.ballots == 24)
            #expect(told.overall?.included == ["Burgers", "Ministerie"] && told.overall?.leftOut == ["Experts"])
            swap(&one, &two)
        }
    }

    @Test("people by the same rule; a total only where every group is whole")
    func people() {
        #expect(Programme.people([(12, true), (11, true)]).people == .figure(23))
        #expect(Programme.people([(12, true), (4, false)]) == (.figure(12), true))
        #expect(Programme.people([(4, false), (7, false)]) == (.figure(11), false))
        #expect(Programme.people([(4, false)]) == (.fewer, false))
        #expect(Programme.people([]).people == .nobody)
    }

    @Test("the ballots of a group are pooled by room; groups of one table alone come too")
    func pooled() throws {
        let all = Programme.findings([
            Self.table("een", [("burgers", 12, true), ("experts", 10, true)], mark: "a"),
            Self.table("twee", [("burgers", 11, true), ("ministerie", 10, true)], mark: "b"),
        ])
        let one = try #require(all.first)
        #expect(all.count == 1 && one.tables == ["een", "twee"] && one.leftOut.isEmpty && !one.leavesTablesOut)
        #expect(one.rooms.map(\.people) == [.figure(23), .figure(10), .figure(10)])
        #expect(one.people == .figure(43))
        guard case .told(let told) = one.vote.standing else {
            Issue.record("told")
            return
        }
        #expect(told.groups.map(\.title) == ["Burgers", "Experts", "Ministerie"])
    }

    @Test("a group of which nothing may be counted did vote, and is not named as empty")
    func hidden() throws {
        let one = try #require(
            Programme.findings([
                Self.table("een", [("burgers", 12, true), ("experts", 4, false)], mark: "a"),
                Self.table("twee", [("burgers", 11, true), ("experts", 0, false)], mark: "b"),
            ]).first)
        guard case .told(let told) = one.vote.standing else {
            Issue.record("told")
            return
        }
        #expect(told.groups[1].findings == nil && !told.groups[1].isEmpty)
        #expect(one.leavesTablesOut && one.people == .notShown)
    }

    @Test("left out with a sentence: not ended, no ballots in the file, the same file twice")
    func leftOut() throws {
        let two = [("burgers", 12, true), ("experts", 10, true)] as [(room: RoomID, ballots: Int, told: Bool)]
        let one = try #require(
            Programme.findings([
                Self.table("een", two, mark: "a"), Self.table("bezig", two, mark: "b", ended: false),
                Self.table("leeg", two, mark: "c", boxes: false), Self.table("kopie", two, mark: "a"), Self.table("twee", two, mark: "d"),
            ]).first)
        #expect(one.tables == ["een", "twee"])
        #expect(one.leftOut == [.init(name: "bezig", why: .notEnded), .init(name: "leeg", why: .uncounted), .init(name: "kopie", why: .twice)])
        for language in Language.allCases {
            let text = Verslag.document(one, language).markdown()
            for name in ["bezig", "leeg", "kopie"] { #expect(text.contains("- \(name) ")) }
            #expect(text.contains(VoteReportTexts.programmeOnce(language)))
        }
    }

    @Test("a table whose file is no longer as it was is not counted, and that is said")
    func falsified() throws {
        let two = [("burgers", 12, true), ("experts", 10, true)] as [(room: RoomID, ballots: Int, told: Bool)]
        var tables = ["een", "vals", "twee"].map { Self.table($0, two, mark: String($0.first ?? "a")) }
        tables[1].isIntact = false
        let one = try #require(Programme.findings(tables).first)
        #expect(one.tables == ["een", "twee"] && one.leftOut == [.init(name: "vals", why: .changed)])
        #expect(one.rooms.map(\.people) == [.figure(24), .figure(20)])
        for language in Language.allCases {
            #expect(Verslag.document(one, language).markdown().contains("- " + VoteReportTexts.leftOutChanged(language, ["table": "vals"])))
        }
        tables.removeLast()
        #expect(Programme.findings(tables).isEmpty)
    }

    @Test("a number of votes that a table's own verslag leaves out does not come out of that of all tables")
    func turnout() throws {
        let two = [("burgers", 12, true), ("experts", 10, true)] as [(room: RoomID, ballots: Int, told: Bool)]
        var tables = [Self.table("een", two, mark: "a"), Self.table("twee", two, mark: "b")]
        func burgers() throws -> VoteFindings.GroupTold? {
            guard case .told(let told) = try #require(Programme.findings(tables).first).vote.standing else { return nil }
            return told.groups[0].findings
        }
        #expect(try burgers()?.ballots == 24)
        // One more was there and did not vote.
        let seat = Seat(role: .participant, room: "burgers", number: 13)
        let last = tables[1].events.removeLast()
        tables[1].events.append(Recorded(sequence: last.sequence, at: last.at, event: .seatTaken(seat)))
        tables[1].events.append(Recorded(sequence: last.sequence + 1, at: last.at, event: .arrived(seat)))
        tables[1].events.append(Recorded(sequence: last.sequence + 2, at: last.at, event: last.event))
        let findings = try burgers()
        #expect(findings != nil && findings?.ballots == nil && findings?.points == nil)
    }

    @Test("one table is no programme; a rehearsal and another form pool with neither")
    func apart() {
        let two = [("burgers", 12, true), ("experts", 10, true)] as [(room: RoomID, ballots: Int, told: Bool)]
        var other = BallotForm.phase3
        other.options.removeLast()
        let tables = [
            Self.table("een", two, mark: "a"), Self.table("repetitie", two, mark: "b", rehearsal: true),
            Self.table("anders", two, mark: "c", form: other),
        ]
        #expect(Programme.findings(tables).isEmpty)
        #expect(Programme.findings([]).isEmpty)
        let both = Programme.findings(tables + [Self.table("repetitie 2", two, mark: "d", rehearsal: true), Self.table("twee", two, mark: "e")])
        #expect(both.map(\.isRehearsal) == [false, true])
        #expect(both.map(\.tables) == [["een", "twee"], ["repetitie", "repetitie 2"]])
        #expect(both.map { Verslag.document($0, .nl).title.hasPrefix("Repetitie") } == [false, true])
    }

    @Test("another order of the same options is the same weging")
    func order() throws {
        let two = [("burgers", 12, true), ("experts", 10, true)] as [(room: RoomID, ballots: Int, told: Bool)]
        var turned = BallotForm.phase3
        turned.options.reverse()
        let one = try #require(
            Programme.findings([Self.table("een", two, mark: "a"), Self.table("twee", two, mark: "b", form: turned)]).first)
        #expect(one.vote.options.map(\.title) == BallotForm.phase3.options.map(\.title))
    }
}
