import Deliberation
import TestSupport
import Testing

@testable import Rehearsal

/// What simulated people vote, without a server.
@Suite("Simulated opinions")
struct LeaningsTests {
    static let rooms: [RoomID] = ["burgers", "werkgevers", "experts", "ministerie"]

    private func groups(_ form: BallotForm, people: Int = 10, seed: UInt64) -> [[Ballot]] {
        let leanings = Leanings(form, rooms: Self.rooms, seed: seed)
        var draw = Draw(seed: seed)
        return Self.rooms.map { room in
            (1...people).map { leanings.ballot(of: Seat(role: .participant, room: room, number: $0), draw: &draw) }
        }
    }

    private func order(_ form: BallotForm, _ ballots: [Ballot]) -> [OptionID] {
        func points(_ one: OptionID) -> Int {
            ballots.reduce(0) { sum, ballot in
                sum + form.options.count { $0.id != one && ballot.place(of: one) < ballot.place(of: $0.id) } * 2
                    + form.options.count { $0.id != one && ballot.place(of: one) == ballot.place(of: $0.id) }
            }
        }
        return form.options.map(\.id).sorted { points($0) > points($1) }
    }

    @Test("whatever the seed: something is shared by all groups, something opposed, something divided within a group", arguments: 1...100 as ClosedRange<UInt64>)
    func parts(seed: UInt64) {
        let form = BallotForm.phase3
        let groups = groups(form, seed: seed)
        for ballot in groups.joined() { #expect(form.complaint(about: ballot) == nil) }
        let orders = groups.map { order(form, $0) }
        let ids = form.options.map(\.id)
        #expect(ids.contains { id in orders.allSatisfy { $0.prefix(2).contains(id) } }, "shared, seed \(seed)")
        #expect(ids.contains { id in orders.contains { $0.first == id } && orders.contains { $0.suffix(2).contains(id) } }, "opposed, seed \(seed)")
        let isDivided = groups.contains { ballots in
            ids.contains { id in
                form.criteria.contains { criterion in
                    let grades = ballots.compactMap { $0.judgement(id, criterion.id) }
                    return grades.count { $0 == .notAtAll || $0 == .hardly } >= 3 && grades.count { $0 >= .strongly } >= 3
                }
            }
        }
        #expect(isDivided, "seed \(seed)")
    }

    @Test("the options have no part of their own: over seeds each is shared by all, and each is opposed")
    func noFavourite() {
        let form = BallotForm.phase3
        var firsts: Set<OptionID> = []
        for seed in 1...40 as ClosedRange<UInt64> {
            for ballots in groups(form, seed: seed) { firsts.insert(order(form, ballots)[0]) }
        }
        #expect(firsts == Set(form.options.map(\.id)))
    }

    @Test("the same seed gives the same ballots; a second thought differs, and fits")
    func seeded() {
        let form = BallotForm.phase3
        #expect(groups(form, seed: 9) == groups(form, seed: 9))
        #expect(groups(form, seed: 9) != groups(form, seed: 10))
        let leanings = Leanings(form, rooms: Self.rooms, seed: 9)
        var draw = Draw(seed: 9)
        for ballot in groups(form, seed: 9).joined() {
            let changed = leanings.changed(ballot, draw: &draw)
            #expect(changed != ballot && form.complaint(about: changed) == nil)
        }
    }

    @Test("a form of two options and one criterion, rooms of one person: ballots that fit")
    func small() {
        var form = BallotForm.phase3
        form.options = Array(form.options.prefix(2))
        form.criteria = Array(form.criteria.prefix(1))
        for ballot in groups(form, people: 1, seed: 4).joined() { #expect(form.complaint(about: ballot) == nil) }
    }
}
