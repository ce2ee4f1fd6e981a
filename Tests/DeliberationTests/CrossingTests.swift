import Deliberation
import Testing
import TestSupport

/// What one room does is read in another as a release, as a shared proposal, and as its part of an outcome over all groups. What
/// is done to all rooms at once (together, to all, the end, bringing somebody over) is no room's doing and is left out.
@Suite("What crosses between rooms")
struct CrossingTests {
    private typealias Planned = FormatsScheduleTests.Planned

    private static func name(_ event: Event) -> String { String(String(describing: event).prefix { $0 != "(" }) }

    /// The room whose doing this is; nil: no one room's.
    private static func doer(_ one: Planned, _ session: Session, at now: Milliseconds) -> RoomID? {
        guard case .happens(.clock) = one.act else { return one.room == "" ? nil : one.room }
        let due = session.rooms.values.filter { room in
            room.movesAt.map { $0 <= now } == true || room.openOffers.contains { $0.until <= now }
        }
        return due.count == 1 && session.endsAt.map({ $0 > now }) != false ? due[0].id : nil
    }

    /// Names of the events that somebody of a room reads because of the other, and of those that their own room does.
    private static func read(_ acts: [Planned], _ script: Script) -> (across: Set<String>, own: Set<String>) {
        var table = Table(script)
        var (across, own): (Set<String>, Set<String>) = ([], [])
        for one in acts {
            table.now = one.now
            table.seed = UInt64(one.now)
            let (before, length) = (table.session, table.log.count)
            _ = FormatsScheduleTests.apply(one.act, to: &table)
            guard let doer = doer(one, before, at: one.now) else { continue }
            for event in table.log[length...].map(\.event) {
                for seat in table.session.seats where seat.room != nil && event.visible(to: seat) != nil {
                    if seat.room == doer { own.insert(name(event)) } else { across.insert(name(event)) }
                }
            }
        }
        return (across, own)
    }

    @Test("of all that a room does in every kind of step, another reads what was released to it, and nothing else")
    func formats() {
        var (across, own): (Set<String>, Set<String>) = ([], [])
        for seed in 1...36 as ClosedRange<UInt64> {
            let found = Self.read(
                FormatsScheduleTests.schedule(seed: seed, length: 300, isApart: false), Sample.formats(floor: seed % 3 == 0 ? .round : .firstCome))
            #expect(found.across.isSubset(of: ["releaseReceived"]), "seed \(seed): \(found.across.sorted())")
            across.formUnion(found.across)
            own.formUnion(found.own)
        }
        #expect(across == ["releaseReceived"])
        #expect(own.count > 55, "\(own.sorted())")
    }

    @Test("of a weging another room reads the proposals that are shared with it, and nothing else")
    func voting() {
        var (across, own): (Set<String>, Set<String>) = ([], [])
        for seed in 1...30 as ClosedRange<UInt64> {
            let found = Self.read(Self.schedule(seed: seed), Sample.voting())
            #expect(found.across.isSubset(of: ["proposalAdded"]), "seed \(seed): \(found.across.sorted())")
            across.formUnion(found.across)
            own.formUnion(found.own)
        }
        #expect(across == ["proposalAdded"])
        let wanted: Set<String> = [
            "voted", "progressed", "voteClosed", "voteRevealed", "proposalAdded", "proposed", "endorsed", "endorsementCounted", "proposalWithdrawn",
            "alarmed", "voteAlarmRaised", "said", "handRaised", "left", "arrived",
        ]
        #expect(wanted.subtracting(own) == [])
    }

    @Test("what a room reads never hangs on what the people of the other do, but for the outcome over all and what is shared", arguments: 1...30 as ClosedRange<UInt64>)
    func nonInterference(seed: UInt64) {
        let acts = Self.schedule(seed: seed &* 7919)
        for room in [Sample.a, Sample.b] {
            let silent = acts.filter { one in
                guard case .performs(_, let seat) = one.act else { return true }
                return seat.room == nil || seat.room == room
            }
            #expect(silent.count < acts.count)
            let (with, without) = (Self.played(acts), Self.played(silent))
            for seat in with.session.seats where seat.room == room {
                let (mine, other) = (Self.own(with.stream(of: seat)), Self.own(without.stream(of: seat)))
                // Numbers of this room's own proposals come after those that were shared with it.
                let isShared = with.stream(of: seat).contains(where: Self.isShared)
                let difference = zip(mine, other).first { $0 != $1 }
                #expect(difference == nil && (isShared ? mine.count <= other.count : mine.count == other.count), "seed \(seed), \(seat.name)")
            }
        }
    }

    private static func played(_ acts: [Planned]) -> Table {
        var table = Table(Sample.voting())
        for one in acts {
            table.now = one.now
            table.seed = UInt64(one.now)
            _ = FormatsScheduleTests.apply(one.act, to: &table)
        }
        return table
    }

    private static func isShared(_ event: Event) -> Bool { if case .proposalAdded(_, let one) = event { one.isShared } else { false } }

    /// Up to the first proposal of others; without the outcome over all.
    private static func own(_ events: [Event]) -> [Event] {
        events.prefix { !isShared($0) }.filter { if case .voteRevealed = $0 { false } else { true } }
    }

    /// A weging and its proposals in two rooms, with people who come and go.
    private static func schedule(seed: UInt64) -> [Planned] {
        var chance = Chance(seed: seed)
        var table = Table(Sample.voting())
        var acts: [Planned] = []
        func add(_ room: RoomID, _ act: ScheduleTests.Act) {
            table.now += Int64(chance.below(4000))
            table.seed = UInt64(table.now)
            acts.append(Planned(room: room, now: table.now, act: act))
            _ = FormatsScheduleTests.apply(act, to: &table)
        }
        add("", .happens(.arrived(Sample.leader)))
        for seat in table.session.seats where seat.role == .participant { add(seat.room ?? "", .happens(.arrived(seat))) }
        for _ in 0..<250 {
            let room = chance.below(2) == 0 ? Sample.a : Sample.b
            guard let here = table.session.room(room) else { continue }
            let seat = Sample.person(1 + chance.below(6), room)
            let number = 1 + chance.below(max(1, here.proposalCount))
            switch chance.below(16) {
            case 0: add(room, .happens(.left(seat)))
            case 1, 2: add(room, .happens(.arrived(seat)))
            case 3: add(room, .performs(.advance(room: room, from: here.position), Sample.leader))
            case 4:
                add(room, .performs(here.takesProposals ? .shareProposals(room: room) : .advance(room: room, from: here.position), Sample.leader))
            case 5: add(room, .performs(.giveTurn(room: room, seat: nil, reply: false), Sample.leader))
            case 6: add(room, .performs(.raiseHand, seat))
            case 7: add(room, .performs(.say(text: "Dit vind ik \(chance.below(99))."), here.floor.turn?.seat ?? seat))
            case 8: add(room, .performs(.withdrawProposal(proposal: number), seat))
            case 9, 10: add(room, .performs(.endorse(proposal: number, yes: chance.below(4) > 0), seat))
            case 11: add(room, .performs(.raiseAlarm(step: Occasion.vote), seat))
            default:
                if here.takesProposals {
                    add(room, .performs(.propose(option: "kennis", text: ProposalText(what: "Plan \(chance.below(999))")), seat))
                } else {
                    let seal = String(repeating: "0", count: 60) + String(1000 + acts.count)
                    let ballot = Ballot.random(.phase3, using: &chance)
                    add(room, .performs(.castBallot(step: Occasion.vote, cast: CastBallot(ballot: ballot, opening: seal, commitment: seal)), seat))
                }
            }
        }
        return acts
    }
}
