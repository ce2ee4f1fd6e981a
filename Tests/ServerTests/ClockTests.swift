import Deliberation
import Foundation
import Testing
import TestSupport

@testable import Server

/// What happens by itself, over real TLS, at the minute that a test says.
@Suite("The clock", .serialized, .timeLimit(.minutes(5)))
struct ClockTests {
    let time = ManualTime()

    private func start() async throws -> (stage: Stage, leader: Person) {
        let stage = try await Stage(settings: time.settings)
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        return (stage, leader)
    }

    private func people(_ stage: Stage, _ numbers: ClosedRange<Int>, _ room: RoomID = Sample.a) async throws -> [Person] {
        var people: [Person] = []
        for number in numbers {
            let person = try stage.person(Sample.person(number, room), prefix: "\(room.rawValue)\(number)-")
            try await person.arrive()
            people.append(person)
        }
        return people
    }

    private func position(_ leader: Person, _ room: RoomID = Sample.a) -> Position { leader.session.room(room)!.position }

    /// Two rooms of five; the first is asked whether a theme may cross.
    private func offer(_ leader: Person) async throws {
        let theme = ReleaseItem.theme(text: "Wie vraagt er om uren?")
        #expect(try await leader.perform(.composeRelease(room: Sample.a, to: [Sample.b], items: [theme])) == nil)
        #expect(try await leader.perform(.offerRelease(release: 1, seconds: 60)) == nil)
    }

    @Test("a countdown moves its room on at its time, not a moment before, and no other room")
    func countdown() async throws {
        let (stage, leader) = try await start()
        #expect(time.alarms.count == 0)
        let before = position(leader)
        #expect(try await leader.perform(.countDown(room: Sample.a, from: before, seconds: 30)) == nil)
        #expect(time.alarms.count == 1 && time.alarms.next == time.now + 30_000)
        time.pass(29_999)
        #expect(try await leader.perform(.announce(room: nil, text: "Nog even.")) == nil)
        #expect(position(leader) == before)
        time.pass(1)
        try await leader.wait { $0.session.room(Sample.a)?.phase == .ask(.openTable) }
        #expect(position(leader, Sample.b) == before)
        #expect(leader.session.room(Sample.a)?.movesAt == nil && time.alarms.count == 0)
        await stage.close()
    }

    @Test("a countdown that was stopped wakes nobody; one that is set anew counts from there")
    func stopped() async throws {
        let (stage, leader) = try await start()
        let before = position(leader)
        #expect(try await leader.perform(.countDown(room: Sample.a, from: before, seconds: 30)) == nil)
        #expect(try await leader.perform(.stopCountdown(room: Sample.a)) == nil)
        #expect(time.alarms.count == 0)
        #expect(try await leader.perform(.countDown(room: Sample.a, from: before, seconds: 60)) == nil)
        #expect(try await leader.perform(.countDown(room: Sample.b, from: before, seconds: 10)) == nil)
        #expect(time.alarms.count == 1 && time.alarms.next == time.now + 10_000)
        time.pass(10_000)
        try await leader.wait { $0.session.room(Sample.b)?.phase == .ask(.openTable) }
        #expect(position(leader) == before)
        #expect(time.alarms.count == 1 && time.alarms.next == time.now + 50_000)
        await stage.close()
        #expect(time.alarms.count == 0, "a server that stopped waits for nothing")
    }

    @Test("a countdown that ends the session closes it as the gespreksleider does: links cut, goodbye")
    func end() async throws {
        let (stage, leader) = try await start()
        let person = try await people(stage, 1...1)[0]
        try await leader.wait { $0.session.attendees[Sample.person(1)] != nil }
        #expect(try await leader.perform(.advance(room: Sample.a, from: position(leader))) == nil)
        try await person.wait { $0.session.room(Sample.a)?.phase == .ask(.openTable) }
        #expect(try await person.perform(.answerOpenTable(yes: false)) == nil)
        #expect(try await leader.perform(.countDownToEnd(seconds: 20)) == nil)
        try await person.wait { $0.session.endsAt == time.now + 20_000 }
        time.pass(20_000)
        try await person.wait { $0.end != nil }
        try await leader.wait { $0.end != nil }
        #expect(person.end == .sessionEnded && leader.end == .sessionEnded && person.session.isEnded)
        #expect(person.head != nil && person.head == leader.head)
        await stage.close()
        let store = try stage.sessions.open("proef")
        #expect(try !store.needsCut)
        #expect(try !store.events().contains { if case .openTableAnswered = $0.event { true } else { false } })
        #expect(try store.verify().isEmpty)
    }

    @Test("a countdown lives on over a restart; one that ended meanwhile is stopped: nobody was there")
    func restart() async throws {
        var (stage, leader) = try await start()
        let token = try #require(leader.keptToken)
        let before = position(leader)
        #expect(try await leader.perform(.countDown(room: Sample.a, from: before, seconds: 30)) == nil)
        #expect(try await leader.perform(.countDown(room: Sample.b, from: before, seconds: 90)) == nil)
        await stage.close()
        time.pass(40_000)
        stage = try await Stage(folder: stage.folder, resume: true, settings: time.settings)
        leader = try stage.person(Sample.leader, token: token, prefix: "y")
        try await leader.arrive()
        #expect(position(leader) == before && leader.session.room(Sample.a)?.movesAt == nil)
        #expect(position(leader, Sample.b) == before)
        #expect(time.alarms.count == 1 && time.alarms.next == time.now + 50_000)
        time.pass(50_000)
        try await leader.wait { $0.session.room(Sample.b)?.phase == .ask(.openTable) }
        await stage.close()
    }

    @Test("a countdown that ended while nothing could be kept moves nobody: it is stopped, once")
    func failedCommit() async throws {
        let (stage, leader) = try await start()
        let before = position(leader)
        #expect(try await leader.perform(.countDown(room: Sample.a, from: before, seconds: 30)) == nil)
        try await stage.withoutStorage {
            time.pass(30_000)
            let refusal1 = try await leader.perform(.announce(room: nil, text: "Hallo?"))
            #expect(refusal1 == "storage")
            #expect(position(leader) == before)
        }
        try await leader.wait { $0.session.room(Sample.a)?.movesAt == nil }
        #expect(try await leader.perform(.announce(room: nil, text: "Hallo!")) == nil)
        #expect(position(leader) == before)
        #expect(leader.events.count { if case .countdownStopped(Sample.a) = $0.event { true } else { false } } == 1)
        await stage.close()
    }

    @Test("nobody objects within the time: it crosses, then and not before")
    func release() async throws {
        let (stage, leader) = try await start()
        let (giving, others) = (try await people(stage, 1...5), try await people(stage, 1...5, Sample.b))
        try await leader.wait { $0.session.present(in: Sample.a).count == 5 && $0.session.present(in: Sample.b).count == 5 }
        try await offer(leader)
        try await giving[0].wait { $0.session.room(Sample.a)?.offers.count == 1 }
        time.pass(59_999)
        #expect(try await leader.perform(.announce(room: nil, text: "Nog even.")) == nil)
        try await others[0].wait { !$0.session.announcements.isEmpty }
        #expect(others[0].session.room(Sample.b)?.received.isEmpty == true)
        time.pass(1)
        try await others[0].wait { $0.session.room(Sample.b)?.received.isEmpty == false }
        #expect(others[0].session.room(Sample.b)?.received.first?.reads == [.theme(text: "Wie vraagt er om uren?")])
        try await giving[0].wait { $0.session.room(Sample.a)?.releaseStates[1] == .given }
        await stage.close()
    }

    @Test("who objects in the very last moment has objected, and nobody learns who")
    func objection() async throws {
        let (stage, leader) = try await start()
        let (giving, others) = (try await people(stage, 1...5), try await people(stage, 1...1, Sample.b))
        try await leader.wait { $0.session.present(in: Sample.a).count == 5 }
        try await offer(leader)
        try await giving[2].wait { $0.session.room(Sample.a)?.offers.count == 1 }
        time.pass(59_999)
        #expect(try await giving[2].perform(.objectToRelease(release: 1)) == nil)
        #expect(leader.session.room(Sample.a)?.releaseStates[1] == .offered)
        time.pass(1)
        try await leader.wait { $0.session.room(Sample.a)?.releaseStates[1] == .stopped }
        #expect(leader.session.room(Sample.a)?.objections.isEmpty == true)
        #expect(try await leader.perform(.announce(room: nil, text: "Klaar.")) == nil)
        try await others[0].wait { !$0.session.announcements.isEmpty }
        #expect(others[0].session.room(Sample.b)?.received.isEmpty == true)
        await stage.close()
    }

    @Test("what nobody could object to does not cross: the server was away, or could keep nothing, when the time ended")
    func interrupted() async throws {
        var (stage, leader) = try await start()
        let token = try #require(leader.keptToken)
        let giving = try await people(stage, 1...5)
        try await leader.wait { $0.session.present(in: Sample.a).count == 5 }
        try await offer(leader)
        try await stage.withoutStorage {
            let refusal = try await giving[0].perform(.objectToRelease(release: 1))
            #expect(refusal == "storage")
            time.pass(60_000)
            let refusal3 = try await leader.perform(.announce(room: nil, text: "Hallo?"))
            #expect(refusal3 == "storage")
        }
        try await leader.wait { $0.session.room(Sample.a)?.releaseStates[1] == .stopped }
        let theme = ReleaseItem.theme(text: "Waar mensen om vragen")
        #expect(try await leader.perform(.composeRelease(room: Sample.a, to: [Sample.b], items: [theme])) == nil)
        #expect(try await leader.perform(.offerRelease(release: 2, seconds: 60)) == nil)
        await stage.close()
        time.pass(60_000)
        stage = try await Stage(folder: stage.folder, resume: true, settings: time.settings)
        leader = try stage.person(Sample.leader, token: token, prefix: "y")
        try await leader.arrive()
        #expect(leader.session.room(Sample.a)?.releaseStates == [1: .stopped, 2: .stopped])
        await stage.close()
    }
}
