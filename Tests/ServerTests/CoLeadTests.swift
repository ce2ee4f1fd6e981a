import Deliberation
import Foundation
import Testing
import TestSupport

@testable import Server

/// Two lead at once; no lost line hands anything over.
@Suite("Co-gespreksleiders", .serialized, .timeLimit(.minutes(5)))
struct CoLeadTests {
    private let second = Seat(role: .facilitator, room: nil, number: 2)

    @Test("a gespreksleider whose line was lost finds everything as it was, and the other led on")
    func returning() async throws {
        let time = ManualTime()
        let stage = try await Stage(script: Sample.formats(), settings: time.settings)
        let leader = try stage.person(Sample.leader)
        let other = try stage.person(second, prefix: "o")
        try await leader.arrive()
        try await other.arrive()
        var people: [Person] = []
        for number in 1...5 {
            people.append(try stage.person(Sample.person(number), prefix: "p\(number)-"))
            try await people[number - 1].arrive()
        }
        try await leader.wait { $0.session.present(in: Sample.a).count == 5 }
        // To the talk of the welcome; somebody says something.
        for _ in 0..<2 { #expect(try await leader.perform(.advance(room: Sample.a, from: leader.session.room(Sample.a)!.position)) == nil) }
        #expect(try await leader.perform(.giveTurn(room: Sample.a, seat: Sample.person(1), reply: false)) == nil)
        try await people[0].wait { $0.session.room(Sample.a)?.floor.turn?.seat == Sample.person(1) }
        #expect(try await people[0].perform(.say(text: "Ik werk te veel.")) == nil)
        #expect(try await leader.perform(.note(room: Sample.a, text: "Vraag door bij Berk.")) == nil)
        #expect(try await leader.perform(.bookmark(room: Sample.a, contribution: 1, yes: true)) == nil)
        #expect(try await leader.perform(.park(room: Sample.a, text: "De opvang.")) == nil)
        #expect(try await leader.perform(.nudge(seat: Sample.person(2))) == nil)
        #expect(try await leader.perform(.mute(seat: Sample.person(3), yes: true)) == nil)
        let theme = ReleaseItem.theme(text: "Wie vraagt er om uren?")
        #expect(try await leader.perform(.composeRelease(room: Sample.a, to: [Sample.b], items: [theme])) == nil)
        #expect(try await leader.perform(.offerRelease(release: 1, seconds: 600)) == nil)
        #expect(try await leader.perform(.countDown(room: Sample.b, from: leader.session.room(Sample.b)!.position, seconds: 600)) == nil)
        let before = leader.session
        let token = try #require(leader.keptToken)
        leader.connection.stop()
        // The last that they did, and then their absence: before their arrival they were away as well.
        try await other.wait { $0.session.room(Sample.b)?.movesAt != nil }
        try await other.wait { $0.session.attendees[Sample.leader]?.presence == .away }
        #expect(other.session.notes.isEmpty, "a note is its author's alone")
        #expect(other.session.room(Sample.a)?.parked == before.room(Sample.a)?.parked)
        // Nothing was handed over: both lead, the one who is there goes on.
        #expect(try await other.perform(.park(room: Sample.a, text: "Het loon.")) == nil)
        let back = try stage.person(Sample.leader, token: token, prefix: "b")
        try await back.arrive()
        let (old, new) = (before.room(Sample.a)!, back.session.room(Sample.a)!)
        #expect(back.session.notes == before.notes && back.session.notes[Sample.leader]?.map(\.text) == ["Vraag door bij Berk."])
        #expect(new.bookmarks == old.bookmarks && new.bookmarks == [1])
        #expect(new.parked.map(\.text) == ["De opvang.", "Het loon."])
        #expect(new.nudged == old.nudged && new.nudged == [Sample.person(2)])
        #expect(new.offers == old.offers && new.openOffers.count == 1 && back.session.releases == before.releases)
        #expect(new.floor == old.floor && new.position == old.position && new.phaseStartedAt == old.phaseStartedAt)
        #expect(back.session.room(Sample.b)?.movesAt == before.room(Sample.b)?.movesAt && before.room(Sample.b)?.movesAt != nil)
        #expect(back.session.attendees[Sample.person(3)]?.isMuted == true)
        #expect(try await back.perform(.nudge(seat: Sample.person(2))) == "nudged_already")
        #expect(try await back.perform(.unpark(room: Sample.a, item: 2)) == nil)
        try await other.wait { $0.session.room(Sample.a)?.parked.count == 1 }
        await stage.close()
    }

    @Test("two who go on at the same moment go on once")
    func together() async throws {
        let stage = try await Stage()
        let leader = try stage.person(Sample.leader)
        let other = try stage.person(second, prefix: "o")
        try await leader.arrive()
        try await other.arrive()
        let from = try #require(leader.session.room(Sample.a)).position
        async let first = leader.perform(.advance(room: Sample.a, from: from))
        async let second = other.perform(.advance(room: Sample.a, from: from))
        #expect(try await [first, second].compactMap(\.self) == ["stale_position"], "whichever of the two came first")
        try await leader.wait { $0.session.room(Sample.a)?.position != from }
        #expect(leader.session.room(Sample.a)?.phase == .ask(.openTable))
        await stage.close()
    }

    @Test("who leads one room sees and reaches no other; their scherm shows that room alone")
    func ofOneRoom() async throws {
        let stage = try await Stage(script: Sample.formats())
        let own = Seat(role: .facilitator, room: Sample.a, number: 1)
        let screen = Seat(role: .screen, room: Sample.a, number: 1)
        #expect(stage.made[own]?.file.hasSuffix("/facilitator-werkgevers-1.txt") == true)
        #expect(stage.made[screen]?.file.hasSuffix("/screen-werkgevers-1.txt") == true)
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        let (here, shown) = (try stage.person(own, prefix: "h"), try stage.person(screen, prefix: "s"))
        try await here.arrive()
        try await shown.arrive()
        #expect(try await here.perform(.park(room: Sample.a, text: "De opvang.")) == nil)
        #expect(try await here.perform(.park(room: Sample.b, text: "De opvang.")) == "not_your_role")
        #expect(try await here.perform(.announce(room: nil, text: "Hallo.")) == "not_your_role")
        #expect(try await leader.perform(.announce(room: Sample.b, text: "Alleen hier.")) == nil)
        #expect(try await leader.perform(.announce(room: nil, text: "Voor iedereen.")) == nil)
        for one in [here, shown] {
            try await one.wait { !$0.session.announcements.isEmpty }
            #expect(one.session.announcements.map(\.text) == ["Voor iedereen."])
            #expect(!one.events.contains { $0.event.audience == .room(Sample.b) })
        }
        #expect(try await shown.perform(.raiseHand) == "not_your_role")
        await stage.close()
    }
}
