import Deliberation
import Foundation
import Testing
import TestSupport

@Suite("Releases between rooms")
struct ReleaseTests {
    static let theme = ReleaseItem.theme(text: "Roosters knellen")

    static func both(minimum: Int = 3) -> Table {
        var table = Table.formats(at: "s1", phase: .talk, rooms: [Sample.a, Sample.b], minimum: minimum)
        table.perform(.giveTurn(room: Sample.a, seat: Sample.person(1), reply: false), by: Sample.leader)
        table.perform(.say(text: "Mijn baas luistert nooit."), by: Sample.person(1))
        return table
    }

    static func compose(_ items: [ReleaseItem] = [theme], from room: RoomID = Sample.a) -> Command {
        .composeRelease(room: room, to: [room == Sample.a ? Sample.b : Sample.a], items: items)
    }

    static func offered(minimum: Int = 3) -> Table {
        var table = both(minimum: minimum)
        table.perform(compose(), by: Sample.leader)
        table.perform(.offerRelease(release: 1, seconds: 60), by: Sample.leader)
        return table
    }

    static func received(_ table: Table) -> [ReceivedRelease] { table.session.room(Sample.b)?.received ?? [] }

    @Test("nobody objects within the time: it crosses, and nothing else does")
    func crosses() {
        var table = Self.offered()
        let before = table.stream(of: Sample.person(1, Sample.b))
        table.now += 59_999
        table.happen(.clock)
        #expect(Self.received(table).isEmpty)
        #expect(table.session.nextDue == table.now + 1)
        table.now += 1
        table.happen(.clock)
        let after = table.stream(of: Sample.person(1, Sample.b))
        #expect(Array(after.dropFirst(before.count)) == [.releaseReceived(Sample.b, from: "Werkgevers", reads: [.theme(text: "Roosters knellen")])])
        #expect(table.session.room(Sample.a)?.releaseStates[1] == .given)
        table.now += 600_000
        table.happen(.clock)
        #expect(Self.received(table).count == 1, "once")
        #expect(table.session.nextDue == nil)
    }

    @Test("one objection stops it, nobody learns whose, nor before the time is over that there is one")
    func objection() {
        var table = Self.offered()
        let before = table.session.seats.map { table.stream(of: $0).count }
        #expect(table.perform(.objectToRelease(release: 1), by: Sample.person(3)).isSuccess)
        #expect(table.perform(.objectToRelease(release: 1), by: Sample.person(3)) == .success([]))
        for (seat, count) in zip(table.session.seats, before) {
            #expect(table.stream(of: seat).count == count + (seat == Sample.person(3) ? 1 : 0), "\(seat.name)")
        }
        // Who objected and is removed has objected.
        table.perform(.exclude(seat: Sample.person(3), reason: "Zomaar."), by: Sample.leader)
        table.now += 60_000
        table.happen(.clock)
        #expect(table.log.last?.event == .releaseStopped(Sample.a, release: 1))
        #expect(Self.received(table).isEmpty)
        #expect(table.perform(.objectToRelease(release: 1), by: Sample.person(4)) == .failure(.notNow))
        #expect(table.perform(.offerRelease(release: 1, seconds: 60), by: Sample.leader) == .failure(.notNow))
    }

    @Test("an objection outlives a fresh invitation, and the newcomer is not told of it by any reply")
    func renewal() {
        var table = Self.offered()
        table.perform(.objectToRelease(release: 1), by: Sample.person(3))
        for number in [3, 4] { table.perform(.renewInvitation(seat: Sample.person(number)), by: Sample.leader) }
        for number in [3, 4] {
            #expect(
                table.session.decide(.objectToRelease(release: 1), by: Sample.person(number), in: table.context)
                    == .success([.objected(Sample.person(number), release: 1)]))
        }
        table.now += 60_000
        table.happen(.clock)
        #expect(table.log.last?.event == .releaseStopped(Sample.a, release: 1))
    }

    @Test("silence is consent of who is there: below T_ROOM and in a pause nothing is offered and nothing crosses")
    func absence() {
        var table = Self.offered(minimum: 5)
        for number in [5, 6] { table.happen(.left(Sample.person(number))) }
        // The same again is never offered, whatever stopped it: that it may be would tell that nobody objected.
        table.perform(Self.compose([.theme(text: "Iets anders")]), by: Sample.leader)
        #expect(table.perform(.offerRelease(release: 2, seconds: 60), by: Sample.leader) == .failure(.tooFewPeople))
        table.now += 60_000
        table.happen(.clock)
        #expect(table.log.last?.event == .releaseStopped(Sample.a, release: 1))
        table.happen(.arrived(Sample.person(5)))
        #expect(table.perform(.offerRelease(release: 2, seconds: 60), by: Sample.leader).isSuccess)
        table.perform(.pause(room: Sample.a), by: Sample.leader)
        table.now += 60_000
        table.happen(.clock)
        #expect(table.session.room(Sample.a)?.releaseStates[2] == .stopped)
        table.perform(Self.compose(), by: Sample.leader)
        #expect(table.perform(.offerRelease(release: 3, seconds: 60), by: Sample.leader) == .failure(.paused))
        #expect(Self.received(table).isEmpty)
    }

    @Test("taken back, or the session closed: it stays here")
    func withdrawn() {
        var table = Self.offered()
        #expect(table.perform(.withdrawRelease(release: 1), by: Sample.leader).isSuccess)
        #expect(table.perform(.withdrawRelease(release: 1), by: Sample.leader) == .failure(.notNow))
        var other = Self.offered()
        other.perform(.endSession, by: Sample.leader)
        #expect(other.log.contains { $0.event == .releaseStopped(Sample.a, release: 1) })
        other.now += 60_000
        other.happen(.clock)
        #expect(Self.received(other).isEmpty)
    }

    @Test("a number tells of no other room")
    func numbers() {
        var table = Self.both()
        for _ in 0..<3 { table.perform(Self.compose(), by: Sample.leader) }
        table.perform(Self.compose(from: Sample.b), by: Sample.leader)
        #expect(Set(table.session.releases.keys) == [1, 2, 3, 101])
        // The same number in a session in which the other room composed nothing.
        var alone = Self.both()
        alone.perform(Self.compose(from: Sample.b), by: Sample.leader)
        #expect(Set(alone.session.releases.keys) == [101])
        for _ in 4...Release.roomLimit { table.perform(Self.compose(), by: Sample.leader) }
        #expect(table.perform(Self.compose(), by: Sample.leader) == .failure(.tooManyItems))
        #expect(table.session.releases.count == Release.roomLimit + 1)
    }

    @Test("the draft is the gespreksleider's of all rooms; other rooms' people cannot tell a release that is not theirs from none")
    func drafts() {
        var table = Self.both()
        table.perform(Self.compose(), by: Sample.leader)
        for seat in table.session.seats {
            let sees = table.stream(of: seat).contains { if case .releaseComposed = $0 { true } else { false } }
            #expect(sees == (seat.role == .facilitator && seat.room == nil), "\(seat.name)")
        }
        table.perform(.offerRelease(release: 1, seconds: 60), by: Sample.leader)
        for seat in table.session.seats {
            let sees = table.stream(of: seat).contains { if case .releaseOffered = $0 { true } else { false } }
            #expect(sees == Audience.room(Sample.a).includes(seat), "\(seat.name)")
        }
        for release in [1, 2, 101] {
            #expect(table.perform(.objectToRelease(release: release), by: Sample.person(1, Sample.b)) == .failure(.unknownRelease))
        }
        for command in [Self.compose(), .offerRelease(release: 1, seconds: 60), .withdrawRelease(release: 1)] {
            #expect(table.perform(command, by: Sample.leader(of: Sample.a)) == .failure(.notYourRole))
            #expect(table.perform(command, by: Sample.person(1)) == .failure(.notYourRole))
        }
    }

    @Test("an item that may not cross is refused with its reason, and what was refused is not offered")
    func refusals() throws {
        var table = Self.both()
        let name = try #require(table.session.pseudonym(of: Sample.person(2)))
        let items: [ReleaseItem] = [
            .paraphrase(text: "Mijn baas luistert nooit."), .theme(text: "Wat \(name) zei"), .outcome(step: "s1"), .outcome(step: "s2"), Self.theme,
        ]
        table.perform(Self.compose(items), by: Sample.leader)
        let draft = try #require(table.session.releases[1])
        #expect(draft.refusals.map(\.reason) == [.holdsWords, .namesSomebody, .tooFewAnswers, .notRevealed])
        #expect(draft.refusals.map(\.item) == [0, 1, 2, 3])
        #expect(draft.reads == [.theme(text: "Roosters knellen")])
        #expect(table.perform(.offerRelease(release: 1, seconds: 60), by: Sample.leader) == .failure(.releaseRefused))
        #expect(table.perform(.offerRelease(release: 2, seconds: 60), by: Sample.leader) == .failure(.unknownRelease))
    }

    @Test("what is said between composing and offering counts: the room is asked about what may cross now")
    func lateWords() {
        var table = Self.both()
        table.perform(Self.compose([.theme(text: "Altijd maar werken en werken")]), by: Sample.leader)
        #expect(table.session.releases[1]?.refusals.isEmpty == true)
        table.perform(.say(text: "Altijd maar werken"), by: Sample.person(1))
        #expect(table.perform(.offerRelease(release: 1, seconds: 60), by: Sample.leader) == .failure(.releaseRefused))
        #expect(table.session.room(Sample.a)?.offers.isEmpty == true)
    }

    @Test("an outcome crosses that the room was shown; one that it was not shown for want of people never does")
    func outcomes() throws {
        var table = Table.formats(at: "s1", phase: .ask(.first), rooms: [Sample.a, Sample.b])
        for room in [Sample.a, Sample.b] {
            for number in 1...6 {
                table.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: nil), by: Sample.person(number, room))
            }
        }
        table.advance(to: .revealed(.first))
        // The other room has answers enough, and too few people when they are shown.
        for number in 2...6 { table.happen(.left(Sample.person(number, Sample.b))) }
        table.advance(Sample.b, to: .revealed(.first))
        for number in 2...6 { table.happen(.arrived(Sample.person(number, Sample.b))) }
        table.perform(Self.compose([.outcome(step: "s1")]), by: Sample.leader)
        table.perform(Self.compose([.outcome(step: "s1")], from: Sample.b), by: Sample.leader)
        #expect(try #require(table.session.releases[1]).reads == [.outcome(stelling: "Stelling een.", outcome: .divided)])
        #expect(try #require(table.session.releases[101]).refusals == [ReleaseRefusal(item: 0, reason: .tooFewAnswers)])
    }

    @Test("a refusal tells nothing of words that nobody opened")
    func oracle() throws {
        var table = Table.formats(at: "proto", phase: .ask(.form), rooms: [Sample.a, Sample.b])
        table.perform(.respond(step: "proto", response: Response(choices: [], text: "Ik wil hier weg.")), by: Sample.person(1))
        table.perform(Self.compose([.paraphrase(text: "Iemand zei: Ik wil hier weg.")]), by: Sample.leader)
        #expect(try #require(table.session.releases[1]).refusals.isEmpty)
        for number in 2...4 {
            table.perform(.respond(step: "proto", response: Response(choices: [], text: "Niets \(number).")), by: Sample.person(number))
        }
        table.advance(to: .revealed(.form))
        table.perform(Self.compose([.paraphrase(text: "Iemand zei: Ik wil hier weg.")]), by: Sample.leader)
        #expect(try #require(table.session.releases[2]).refusals.map(\.reason) == [.holdsWords], "opened by now")
    }

    @Test("what does not fit is refused: rooms, items, seconds, texts")
    func misfits() {
        var table = Self.both()
        func refusal(_ to: [RoomID], _ items: [ReleaseItem]) -> Decision {
            table.session.decide(.composeRelease(room: Sample.a, to: to, items: items), by: Sample.leader, in: table.context)
        }
        for to in [[], [Sample.a], [Sample.b, Sample.b], ["kelder"], [Sample.b, Sample.a]] as [[RoomID]] {
            #expect(refusal(to, [Self.theme]) == .failure(.unknownRoom))
        }
        #expect(refusal([Sample.b], []) == .failure(.tooManyItems))
        #expect(refusal([Sample.b], Array(repeating: Self.theme, count: 9)) == .failure(.tooManyItems))
        #expect(refusal([Sample.b], [.theme(text: " ")]) == .failure(.textEmpty))
        #expect(refusal([Sample.b], [.theme(text: "a\u{1B}[2J")]) == .failure(.textUnsafe))
        table.perform(Self.compose(), by: Sample.leader)
        for seconds in [29, 601, 0, -1, Int.max, Int.min] {
            #expect(table.perform(.offerRelease(release: 1, seconds: seconds), by: Sample.leader) == .failure(.numberOutOfRange))
        }
    }

    @Test("a draft and an offer fit a frame, or are refused")
    func size() throws {
        let table = Self.both()
        var taken = 0
        for count in 1...8 {
            for letter in ["x", "é", "漢", "\u{1F600}"] {
                let items = (0..<count).map { ReleaseItem.theme(text: String(repeating: letter, count: 590) + " \($0)") }
                switch table.session.decide(Self.compose(items), by: Sample.leader, in: table.context) {
                case .failure(let rejection): #expect(rejection == .tooManyItems)
                case .success(let events):
                    taken += 1
                    for event in events { #expect(try JSONEncoder().encode(event).count < 15_000) }
                }
            }
        }
        #expect(taken > 8)
    }
}
