import TestSupport
import Testing

@testable import Deliberation

@Suite("A weging")
struct VoteTests {
    private static let step: StepID = "weging"
    private var table = Table(Sample.voteScript())
    private let a = Sample.a
    private let b = Sample.b

    init() {
        table.come(Sample.leader)
        for room in [a, b] { for number in 1...4 { table.come(Sample.person(number, room)) } }
    }

    private func seal(_ digit: String) -> String { String(repeating: digit, count: 64) }

    private func cast(_ digit: String = "1", _ ballot: Ballot = Ballot(ranking: [["kennis"]]), replaces: [String] = []) -> Command {
        .castBallot(
            step: Self.step,
            cast: CastBallot(ballot: ballot, opening: seal("0"), commitment: seal(digit), replaces: replaces))
    }

    private mutating func advance(_ room: RoomID) -> Rejection? {
        let from = table.session.room(room)?.position ?? Position(step: 0, phase: .present)
        return table.refuse(Sample.leader, .advance(room: room, from: from))
    }

    private mutating func together() -> Rejection? {
        let from = table.session.room(a)?.position ?? Position(step: 0, phase: .present)
        return table.refuse(Sample.leader, .advanceTogether(from: from))
    }

    private mutating func openVote() {
        for _ in 0..<3 { #expect(together() == nil) }
        #expect(table.session.room(a)?.phase == .ask(.vote))
        #expect(table.session.room(b)?.phase == .ask(.vote))
    }

    @Test("only that a seat voted becomes an event, and the room reads k of n")
    mutating func secret() {
        openVote()
        let before = table.log.count
        #expect(table.refuse(Sample.person(1), cast()) == nil)
        let events = table.log[before...].map(\.event)
        #expect(events == [.voted(Sample.person(1), step: Self.step), .progressed(a, answered: 1, of: 4)])
        #expect(events[0].audience == .seat(Sample.person(1)))
        // Anew: nothing that the room could see.
        #expect(table.refuse(Sample.person(1), cast("2", replaces: [seal("1")])) == nil)
        #expect(table.log.last?.event == .voted(Sample.person(1), step: Self.step))
        #expect(table.session.room(a)?.answeredCount == 1)
        #expect(table.session.room(b)?.answeredCount == 0)
    }

    @Test("a ballot that does not fit, or is not sealed as it should be, is refused; an empty one is a ballot")
    mutating func fits() {
        openVote()
        for ballot in [
            Ballot(ranking: [["kennis", "kennis"]]), Ballot(ranking: [[]]), Ballot(ranking: [["iets-anders"]]),
            Ballot(judgements: ["kennis": ["iets": .strongly]]), Ballot(judgements: ["kennis": [:]]),
            Ballot(weights: ["kansrijk": 9]), Ballot(weights: ["kansrijk": 11, "urgentie": -1]), Ballot(weights: ["iets": 10]),
        ] { #expect(table.refuse(Sample.person(1), cast("1", ballot)) == .badBallot, "\(ballot)") }
        #expect(table.refuse(Sample.person(1), cast("Z")) == .badSeal)
        #expect(
            table.refuse(Sample.person(1), cast("1", replaces: Array(repeating: seal("2"), count: CastBallot.replacesLimit + 1)))
                == .badSeal)
        #expect(table.refuse(Sample.leader, cast()) == .notYourRole)
        #expect(table.refuse(Sample.person(1), cast("1", Ballot())) == nil)
    }

    @Test("a box closes once, whatever way the room leaves the vote")
    mutating func closesOnce() {
        openVote()
        #expect(table.refuse(Sample.leader, .goBack(room: a, from: Position(step: 1, phase: .ask(.vote)))) == .notNow)
        #expect(advance(a) == nil)
        #expect(table.session.room(a)?.voteSeals[Self.step] != nil)
        #expect(table.refuse(Sample.person(1), cast()) == .questionClosed)
        // From a closed vote the way is on, to its outcome.
        #expect(table.refuse(Sample.leader, .goBack(room: a, from: Position(step: 1, phase: .closed(.vote)))) == .notNow)
        #expect(advance(a) == .othersVoting)
        #expect(table.refuse(Sample.leader, .skipStep(room: b, from: Position(step: 1, phase: .ask(.vote)))) == nil)
        #expect(table.session.room(b)?.voteSeals[Self.step] != nil)
        #expect(advance(a) == nil)
        #expect(table.session.room(a)?.phase == .revealed(.vote))
        #expect(table.log.count { if case .voteClosed = $0.event { true } else { false } } == 2)
    }

    @Test("closing the session closes an open box")
    mutating func sessionClosed() {
        openVote()
        #expect(table.refuse(Sample.leader, .endSession) == nil)
        #expect(table.session.room(a)?.voteSeals[Self.step] != nil && table.session.room(b)?.voteSeals[Self.step] != nil)
    }

    @Test("the outcome waits until every group has closed, and is the same in every room")
    mutating func waits() {
        openVote()
        #expect(advance(a) == nil)
        #expect(advance(a) == .othersVoting)
        #expect(advance(b) == nil)
        #expect(advance(a) == nil)
        #expect(advance(b) == nil)
        let outcomes = table.log.compactMap { one -> VoteOutcome? in
            if case .voteRevealed(_, _, let outcome) = one.event { outcome } else { nil }
        }
        #expect(outcomes.count == 2 && outcomes[0] == outcomes[1])
    }

    @Test("a room where nobody came is waited for by nobody")
    func emptyRoom() {
        var table = Table(Sample.voteScript())
        table.come(Sample.leader)
        for number in 1...3 { table.come(Sample.person(number)) }
        for _ in 0..<5 {
            let from = table.session.room(a)?.position ?? Position(step: 0, phase: .present)
            #expect(table.refuse(Sample.leader, .advance(room: a, from: from)) == nil)
        }
        #expect(table.session.room(a)?.phase == .revealed(.vote))
    }

    @Test("who comes while the vote is open may vote; k of n grows with them")
    mutating func late() {
        openVote()
        table.come(Sample.person(5))
        #expect(table.refuse(Sample.person(5), cast()) == nil)
        #expect(table.session.room(a)?.eligibleCount == 5)
    }

    @Test("going on together moves the rooms that stand there, and all or none")
    mutating func allOrNone() {
        for _ in 0..<2 { #expect(together() == nil) }
        #expect(advance(b) == nil)
        #expect(together() == nil)
        #expect(table.session.room(a)?.phase == .ask(.vote))
        #expect(table.session.room(b)?.phase == .ask(.vote))
        #expect(advance(a) == nil)
        // a alone stands at closed, and the outcome has to wait for b: nothing moves.
        let before = table.log.count
        #expect(together() == .othersVoting)
        #expect(table.log.count == before)
        #expect(table.refuse(Sample.leader, .advanceTogether(from: Position(step: 9, phase: .talk))) == .stalePosition)
    }

    @Test("an alarm is heard by the room, once a person at most")
    mutating func alarm() {
        openVote()
        #expect(table.refuse(Sample.person(1), .raiseAlarm(step: Self.step)) == .notNow)
        #expect(advance(a) == nil)
        for _ in 0..<9 { #expect(table.refuse(Sample.person(1), .raiseAlarm(step: Self.step)) == nil) }
        #expect(table.session.room(a)?.voteAlarms[Self.step] == 1)
        #expect(table.log.last?.event.audience == .room(a))
        // Who has stopped may still say it.
        #expect(table.refuse(Sample.person(2), .stop) == nil)
        #expect(table.refuse(Sample.person(2), .raiseAlarm(step: Self.step)) == nil)
        #expect(table.session.room(a)?.voteAlarms[Self.step] == 2)
        // Not from whom.
        #expect(table.stream(of: Sample.person(3)).allSatisfy { if case .alarmed = $0 { false } else { true } })
    }

    // MARK: proposals

    private mutating func reveal() {
        openVote()
        for _ in 0..<2 { #expect(together() == nil) }
    }

    private func propose(_ what: String) -> Command {
        .propose(option: "kennis", text: ProposalText(what: what, firstStep: " de gemeente ", with: "", already: nil))
    }

    @Test("a proposal carries nobody; its author may take it back until it is endorsed or shared")
    mutating func proposals() {
        #expect(table.refuse(Sample.person(1), propose("Te vroeg")) == .notNow)
        reveal()
        #expect(table.refuse(Sample.person(1), propose("Een rekenhulp")) == nil)
        #expect(table.session.room(a)?.proposals.first?.text == ProposalText(what: "Een rekenhulp", firstStep: "de gemeente"))
        #expect(table.refuse(Sample.person(2), .withdrawProposal(proposal: 1)) == .notYours)
        #expect(table.refuse(Sample.person(1), .endorse(proposal: 1, yes: true)) == .yourOwn)
        #expect(table.refuse(Sample.person(1), .withdrawProposal(proposal: 1)) == nil)
        #expect(table.refuse(Sample.person(2), .endorse(proposal: 1, yes: true)) == .unknownProposal)
        #expect(table.refuse(Sample.person(1), propose("Nog een")) == nil)
        #expect(table.session.room(a)?.proposals.map(\.id) == [2])
        #expect(table.refuse(Sample.person(2), .endorse(proposal: 2, yes: true)) == nil)
        #expect(table.session.room(a)?.endorsements[2] == 1)
        #expect(table.refuse(Sample.person(1), .withdrawProposal(proposal: 2)) == .notNow)
        #expect(table.refuse(Sample.person(3), propose("   ")) == .textEmpty)
        #expect(table.refuse(Sample.person(3), .propose(option: "iets", text: ProposalText(what: "x"))) == .badBallot)
    }

    @Test("after a fresh invitation nobody learns or undoes what was done from the seat before; the counts stay")
    mutating func renewed() {
        reveal()
        #expect(table.refuse(Sample.person(1), propose("Een")) == nil)
        #expect(table.refuse(Sample.person(2), propose("Twee")) == nil)
        #expect(table.refuse(Sample.person(1), .endorse(proposal: 2, yes: true)) == nil)
        #expect(table.refuse(Sample.leader, .renewInvitation(seat: Sample.person(1))) == nil)
        #expect(table.refuse(Sample.person(1), .withdrawProposal(proposal: 1)) == .notYours)
        #expect(table.refuse(Sample.person(1), .endorse(proposal: 2, yes: false)) == nil)
        #expect(table.session.room(a)?.endorsements[2] == 1)
        #expect(table.refuse(Sample.person(1), .endorse(proposal: 2, yes: true)) == nil)
        #expect(table.session.room(a)?.endorsements[2] == 2)
        #expect(table.refuse(Sample.person(1), .endorse(proposal: 1, yes: true)) == nil)
    }

    @Test("one person cannot fill the room with proposals")
    mutating func manyProposals() {
        reveal()
        for number in 1...Proposal.limit { #expect(table.refuse(Sample.person(1), propose("Voorstel \(number)")) == nil) }
        #expect(table.refuse(Sample.person(1), propose("Nog een")) == .tooManyProposals)
        #expect(table.refuse(Sample.person(2), propose("Van mij")) == nil)
    }

    @Test("a room whose people come after the outcome votes no more: nobody would count it")
    func afterTheOutcome() {
        var table = Table(Sample.voteScript())
        table.come(Sample.leader)
        for number in 1...3 { table.come(Sample.person(number)) }
        func from(_ room: RoomID) -> Position { table.session.room(room)?.position ?? Position(step: 0, phase: .present) }
        for _ in 0..<5 { #expect(table.refuse(Sample.leader, .advance(room: a, from: from(a))) == nil) }
        for number in 1...3 { table.come(Sample.person(number, b)) }
        for _ in 0..<3 { #expect(table.refuse(Sample.leader, .advance(room: b, from: from(b))) == nil) }
        #expect(table.session.room(b)?.phase == .revealed(.vote))
        #expect(table.session.room(b)?.voteSeals.isEmpty == true)
    }

    @Test("shared proposals reach the other group once, without whose they are, and never before its outcome")
    mutating func sharing() {
        openVote()
        #expect(advance(a) == nil)
        #expect(table.refuse(Sample.leader, .shareProposals(room: a)) == .othersVoting)
        #expect(advance(b) == nil)
        #expect(advance(a) == nil)
        #expect(advance(b) == nil)
        #expect(table.refuse(Sample.person(1), propose("Een")) == nil)
        #expect(table.refuse(Sample.person(2), propose("Twee")) == nil)
        #expect(table.refuse(Sample.person(1, b), propose("Van b")) == nil)
        #expect(table.refuse(Sample.leader, .shareProposals(room: a)) == nil)
        #expect(table.refuse(Sample.leader, .shareProposals(room: a)) == nil)
        #expect(table.session.room(b)?.proposals.map(\.text.what) == ["Van b", "Een", "Twee"])
        #expect(table.session.room(b)?.proposals.map(\.id) == [1, 2, 3])
        let seen = table.log.visible(to: Sample.person(1, b)).compactMap { one -> Proposal? in
            if case .proposalAdded(b, let proposal) = one.event { proposal } else { nil }
        }
        #expect(seen.map(\.isShared) == [false, true, true])
        #expect(seen.allSatisfy { $0.origin == nil })
        // What came from another group does not go round again.
        #expect(table.refuse(Sample.leader, .shareProposals(room: b)) == nil)
        #expect(table.session.room(a)?.proposals.map(\.text.what) == ["Een", "Twee", "Van b"])
        #expect(table.refuse(Sample.person(1), .withdrawProposal(proposal: 1)) == .notNow)
    }

    @Test("every person sees another order of the options, and always the same one")
    func shuffled() {
        let form = BallotForm.phase3
        let orders = (1...40).map { form.shuffled(for: Sample.person($0), step: Self.step).map(\.id) }
        #expect(orders == (1...40).map { form.shuffled(for: Sample.person($0), step: Self.step).map(\.id) })
        #expect(Set(orders).count > 20)
        #expect(Set(orders.map { $0[0] }).count == 5)
        #expect(form.shuffled(for: Sample.person(1, a), step: Self.step) != form.shuffled(for: Sample.person(1, b), step: Self.step))
    }

    @Test("no order of commands of anybody traps, opens a closed box or tells a room of another", arguments: 1...30 as ClosedRange<UInt64>)
    func anyOrder(_ seed: UInt64) {
        var random = Chance(seed: seed)
        var table = Table(Sample.voteScript())
        table.come(Sample.leader)
        for room in [a, b] { for number in 1...4 { table.come(Sample.person(number, room)) } }
        let rooms = [a, b]
        var seals: [RoomID: BoxSeal] = [:]
        for turn in 0..<400 {
            let room = rooms[random.below(2)]
            let seat = Sample.person(1 + random.below(4), room)
            let from = table.session.room(room)?.position ?? Position(step: 0, phase: .present)
            let before = table.log.count
            switch random.below(9) {
            case 0 where turn % 5 == 0: _ = table.refuse(Sample.leader, .advance(room: room, from: from))
            case 1 where turn % 5 == 0: _ = table.refuse(Sample.leader, .advanceTogether(from: from))
            case 2: _ = table.refuse(Sample.leader, .goBack(room: room, from: from))
            case 3: _ = table.refuse(seat, cast(String(random.below(10)), .random(.phase3, using: &random)))
            case 4: _ = table.refuse(seat, propose("Voorstel \(turn)"))
            case 5: _ = table.refuse(seat, .endorse(proposal: random.below(6), yes: random.below(2) == 0))
            case 6: _ = table.refuse(Sample.leader, .shareProposals(room: room))
            case 7: _ = table.refuse(seat, .withdrawProposal(proposal: random.below(6)))
            default: _ = table.refuse(seat, .raiseAlarm(step: Self.step))
            }
            for one in table.log[before...] {
                if case .voteClosed(let closed, _, let seal) = one.event {
                    #expect(seals[closed] == nil, "seed \(seed): a box closes once")
                    seals[closed] = seal
                }
                // A person of the one room never sees an event of the other.
                for other in rooms where one.event.visible(to: Sample.person(1, other)) != nil {
                    if case .proposalAdded(let where_, let proposal) = one.event {
                        #expect(where_ == other && one.event.visible(to: Sample.person(1, other)) == .proposalAdded(other, proposal.forTheRoom))
                    }
                }
            }
        }
    }
}

extension Table {
    fileprivate mutating func come(_ seat: Seat) { happen(.arrived(seat)) }

    /// Does it; why it was refused, or nil.
    fileprivate mutating func refuse(_ seat: Seat, _ command: Command) -> Rejection? {
        if case .failure(let rejection) = perform(command, by: seat) { return rejection }
        return nil
    }
}
