import Client
import Deliberation
import Foundation
import Store
import Testing
import TestSupport

/// Who is removed from the table is out until there is a fresh invitation.
@Suite("Removed from the table", .serialized, .timeLimit(.minutes(5)))
struct ExcludeTests {
    private func code(in invitation: String) throws -> String {
        let line = try #require(invitation.split(separator: "\n").first { $0.hasPrefix("rondetafel://") })
        return String(line.split(separator: "/")[2].split(separator: "#")[0])
    }

    @Test("a program reads why, is told goodbye, and is refused with token and code until there is a fresh invitation")
    func program() async throws {
        let stage = try await Stage()
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        let (person, other) = (try stage.person(Sample.person(1), prefix: "p"), try stage.person(Sample.person(2), prefix: "q"))
        try await person.arrive()
        try await other.arrive()
        try await leader.wait { $0.session.present(in: Sample.a).count == 2 }
        let token = try #require(person.keptToken)
        let id = leader.connection.send(.exclude(seat: Sample.person(1), reason: "Je schold iemand uit."))
        leader.connection.send(.announce(room: nil, text: "We gaan verder."))
        try await person.wait { $0.end != nil }
        guard case .refused(let refusal) = person.end else { Issue.record("\(String(describing: person.end))"); return }
        #expect(refusal.code == "excluded", "\(id)")
        #expect(person.events.last?.event == .excluded(Sample.person(1), reason: "Je schold iemand uit."), "it is the last that they read")
        try await other.wait { $0.session.attendees[Sample.person(1)]?.presence == .stopped }
        #expect(!other.events.contains { if case .excluded = $0.event { true } else { false } }, "why is not the room's")
        let byToken = try await RawConnection(stage)
        byToken.hello(token: token)
        #expect(try await byToken.admission() == .failure(.excluded))
        try await byToken.line(with: "goodbye")
        let byCode = try await RawConnection(stage)
        byCode.hello(code: stage.made[Sample.person(1)]!.code)
        #expect(try await byCode.admission() == .failure(.excluded))
        try await leader.wait { !$0.session.announcements.isEmpty }
        #expect(leader.misuses == 0)
        let renew = leader.connection.send(.renewInvitation(seat: Sample.person(1)))
        try await leader.wait { $0.invitations[renew] != nil }
        let fresh = Person(
            port: stage.server.port, pin: stage.identity.pinBytes, code: try code(in: leader.invitations[renew]!), token: nil,
            prefix: "f", group: stage.group)
        try await fresh.arrive()
        #expect(fresh.seat == Sample.person(1) && fresh.session.attendees[Sample.person(1)]?.presence == .present)
        #expect(!fresh.events.contains { if case .excluded = $0.event { true } else { false } }, "somebody else may sit there now")
        await stage.close()
    }

    @Test("a person at plain lines reads one sentence, and the same when they try again; so after a restart")
    func lines() async throws {
        var stage = try await Stage()
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        let code = stage.made[Sample.person(1)]!.code
        let person = try await RawConnection(stage, alpn: [])
        person.send(code + "\nhelp\n")
        try await leader.wait { $0.session.present(in: Sample.a).count == 1 }
        #expect(try await leader.perform(.exclude(seat: Sample.person(1), reason: "Verkeerde tafel.")) == nil)
        try await person.line(with: "De gespreksleider heeft je uit dit gesprek gehaald.")
        await person.whenClosed()
        for _ in 0..<2 {
            let again = try await RawConnection(stage, alpn: [])
            again.send(code + "\n")
            try await again.line(with: "De gespreksleider heeft je uit dit gesprek gehaald.")
            await again.whenClosed()
            stage = try await stage.restart()
        }
        await stage.close()
    }

    @Test("after the end, when links were cut, the log still says who was removed and why")
    func reasonStays() async throws {
        let stage = try await Stage()
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        let person = try stage.person(Sample.person(1), prefix: "p")
        try await person.arrive()
        try await leader.wait { $0.session.present(in: Sample.a).count == 1 }
        #expect(try await leader.perform(.sendPrivate(to: Sample.person(1), text: "Let op je woorden.")) == nil)
        #expect(try await leader.perform(.note(room: Sample.a, text: "Alleen voor mij.")) == nil)
        #expect(try await leader.perform(.exclude(seat: Sample.person(1), reason: "Je schold iemand uit.")) == nil)
        #expect(try await leader.perform(.endSession) == nil)
        try await leader.wait { $0.session.isEnded }
        await stage.close()
        let store = try stage.sessions.open("proef")
        let events = try store.events().map(\.event)
        #expect(events.contains { if case .amended = $0 { true } else { false } }, "links were cut")
        #expect(!events.contains { if case .noted = $0 { true } else { false } }, "what is cut is gone")
        #expect(events.contains(.excluded(Sample.person(1), reason: "Je schold iemand uit.")))
        #expect(try store.verify() == [])
        // Also for a gespreksleider who comes back to the session and reads it.
        #expect(events.compactMap { $0.visible(to: Sample.leader) }.contains(.excluded(Sample.person(1), reason: "Je schold iemand uit.")))
    }

    @Test("a removal that could not be kept removes nobody")
    func failedCommit() async throws {
        let stage = try await Stage(settings: FailedCommitTests.settings)
        let leader = try stage.person(Sample.leader)
        try await leader.arrive()
        let person = try stage.person(Sample.person(1), prefix: "p")
        try await person.arrive()
        try await leader.wait { $0.session.present(in: Sample.a).count == 1 }
        try await stage.withoutStorage {
            let refusal = try await leader.perform(.exclude(seat: Sample.person(1), reason: "Nee."))
            #expect(refusal == "storage")
        }
        #expect(try await person.perform(.requestPrivateWord) == nil)
        #expect(person.end == nil)
        await stage.close()
    }
}
