import Client
import Deliberation
import Draaiboek
import Findings
import Ledger
import Rehearsal
import Store
import Testing

/// The session of fase 3 with forty simulated people, to its end over real TLS.
@Suite("A rehearsal of fase 3", .timeLimit(.minutes(10)))
struct Phase3PlayTests {
    /// Printed with every failure, so that it can be played again.
    static let seed: UInt64 = 3

    @Test("ends; every ballot lies in its box, the file verifies, and the outcome is that of the ballots")
    func forty() async throws {
        let played = try await Rehearsed.play("fase-3", seed: Self.seed)
        let script = played.script
        let vote = try #require(script.steps.first { $0.kind == .vote })
        let form = try #require(vote.form)
        #expect(played.events.contains(.ended))
        #expect(played.ballots.count == 40 && played.changes >= 1)
        #expect(played.receipts.count == 40 && played.receipts.values.allSatisfy { $0 == .included })
        #expect(!played.events.contains { if case .voteAlarmRaised = $0 { true } else { false } })

        let store = try played.store()
        #expect(try store.verify() == [])
        let boxes = try store.boxes()
        var groups: [Weighing.Group] = []
        for room in script.rooms.map(\.id) {
            let mine = played.ballots.filter { $0.key.room == room }.sorted { $0.key < $1.key }.map(\.value)
            #expect(mine.count == 10)
            #expect(count(boxes[BoxKey(room: room, step: vote.id)]?.map(\.ballot) ?? []) == count(mine), "\(room)")
            groups.append(Weighing.Group(room: room, ballots: mine))
        }
        let outcomes = played.events.compactMap { if case .voteRevealed(_, _, let outcome) = $0 { outcome } else { nil } }
        let outcome = try #require(outcomes.first)
        #expect(outcomes.count == 4 && outcomes.allSatisfy { $0 == outcome })
        #expect(outcome == Weighing.outcome(of: form, groups: groups))
        try directly(form, groups, outcome)
        try proposals(played)
        played.checkPeople(seed: Self.seed)
    }

    /// How often each ballot is there, as the bytes that are sealed: options that are tied have one order there.
    private func count(_ ballots: [Ballot]) -> [String: Int] {
        ballots.reduce(into: [:]) { $0[CanonicalBallot.text($1), default: 0] += 1 }
    }

    /// Counted once more, from the ballots alone and in the plainest way: 2 for each option that one stands above, 1 for
    /// each beside it.
    private func directly(_ form: BallotForm, _ groups: [Weighing.Group], _ outcome: VoteOutcome) throws {
        /// By group: how many options stand above each.
        var above: [[OptionID: Int]] = []
        for (group, told) in zip(groups, outcome.groups) {
            let points = form.options.map { one in
                group.ballots.reduce(0) { sum, ballot in
                    sum + form.options.reduce(0) { sum, other in
                        let (a, b) = (ballot.place(of: one.id), ballot.place(of: other.id))
                        return one.id == other.id || a > b ? sum : sum + (a == b ? 1 : 2)
                    }
                }
            }
            #expect(told.room == group.room && !told.isEmpty)
            let findings = try #require(told.findings)
            #expect(findings.ballots == 10)
            let of = Dictionary(uniqueKeysWithValues: zip(form.options.map(\.id), points))
            #expect(findings.order.borda.flatMap(\.self).map { of[$0] ?? 0 } == points.sorted(by: >), "seed \(Self.seed)")
            if let told = findings.order.points {
                #expect(told == points)
            }
            above.append(of.mapValues { mine in points.count { $0 > mine } })
        }
        let ids = form.options.map(\.id)
        let shared = ids.filter { id in above.allSatisfy { ($0[id] ?? 9) <= 1 } }
        let opposed = ids.filter { id in above.contains { $0[id] == 0 } && above.contains { ($0[id] ?? 0) >= 3 } }
        #expect(!shared.isEmpty && outcome.shared == shared, "seed \(Self.seed)")
        #expect(!opposed.isEmpty && outcome.opposed.map(\.option) == opposed, "seed \(Self.seed)")
        #expect(outcome.overall != nil, "seed \(Self.seed)")
        let told = outcome.groups.compactMap(\.findings).flatMap(\.cells).joined().compactMap(\.spread)
        #expect(Set(told) == Set(Spread.allCases), "seed \(Self.seed): \(told)")
        // *verdeeld*: at least 3 of 8 to 10 in each extreme.
        let divided = groups.contains { group in
            form.options.contains { option in
                form.criteria.contains { criterion in
                    let grades = group.ballots.compactMap { $0.judgement(option.id, criterion.id) }.filter { $0 != .unknown }
                    return (8...10).contains(grades.count) && grades.count { $0 <= .hardly } >= 3 && grades.count { $0 >= .strongly } >= 3
                }
            }
        }
        #expect(divided, "seed \(Self.seed)")
        let ballots = groups.flatMap(\.ballots)
        #expect(ballots.contains { $0.ranking.contains { $0.count > 1 } }, "ties")
        #expect(ballots.contains { $0.ranking.flatMap(\.self).count < form.options.count }, "blanks")
        #expect(ballots.contains { $0.judgements.values.contains { $0.values.contains(.unknown) } }, "weet ik niet")
        #expect(ballots.contains { $0.judgements.values.contains { $0.count < form.criteria.count } }, "left out")
        #expect(ballots.contains { $0.weights != nil } && ballots.contains { $0.weights == nil })
    }

    private func proposals(_ played: Rehearsed) throws {
        var own: [RoomID: Int] = [:]
        var shared: [RoomID: Int] = [:]
        var endorsed = 0
        for event in played.events {
            switch event {
            case .proposalAdded(let room, let proposal):
                if proposal.origin == nil { own[room, default: 0] += 1 } else { shared[room, default: 0] += 1 }
                #expect(played.quotes.contains { $0.proposal?.text == proposal.text && $0.proposal?.option == proposal.option })
            case .endorsementCounted: endorsed += 1
            default: break
            }
        }
        for room in played.script.rooms { #expect((own[room.id] ?? 0) >= 1 && (shared[room.id] ?? 0) >= 3, "\(room.id)") }
        #expect(endorsed >= 20)
    }

    @Test("the same seed gives the same session, but for the seals, which are drawn anew")
    func same() async throws {
        var found: [[Event]] = []
        for _ in 0..<2 {
            let events = try await Rehearsed.play("fase-3", seed: 5, seats: 3).events
            found.append(
                events.map { event in
                    guard case .voteClosed(let room, let step, let seal) = event else { return event }
                    return .voteClosed(room, step: step, seal: BoxSeal(count: seal.count, root: ""))
                })
        }
        #expect(found[0] == found[1])
        #expect(found[0].contains(.ended))
        // Twelve people in rooms of three: a vote, but nothing that goes to another room.
        #expect(!found[0].contains { if case .proposalAdded(_, let one) = $0 { one.origin != nil } else { false } })
    }
}
