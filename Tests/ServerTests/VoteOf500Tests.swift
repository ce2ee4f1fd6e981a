import Client
import Deliberation
import Findings
import Foundation
import Ledger
import Store
import TestSupport
import Testing

@testable import Server

/// People in four groups, 500 at night, vote over real TLS, all at once, and the count is right. Prints how long each part took;
/// Benchmarks/README.md holds the figures of one such run.
@Suite("A vote of very many people")
struct VoteOf500Tests {
    private static let rooms: [RoomID] = ["burgers", "werkgevers", "experts", "ministerie"]
    private static let step = VoteTests.step
    /// 60 people at each push; 500 with `make nightly` and `make bench-vote`.
    private static let inRoom = ProcessInfo.processInfo.environment["RONDETAFEL_NIGHTLY"] == nil ? 15 : 125

    @Test("each is counted once, finds the own ballot in the box, and reads the outcome that the ballots give")
    func vote() async throws {
        let seed: UInt64 = 20_261_125
        print("seed \(seed)")
        let stage = try await Stage(script: Sample.voteScript(seats: Self.inRoom, rooms: Self.rooms))
        let lead = try stage.person(Sample.leader, prefix: "l")
        try await lead.arrive()
        let seats = Self.rooms.flatMap { room in (1...Self.inRoom).map { Sample.person($0, room) } }
        let clock = ContinuousClock()
        var last = clock.now
        func lap(_ what: String) {
            let now = clock.now
            let took = last.duration(to: now) / .milliseconds(1)
            print("\(4 * Self.inRoom) people: \(what): \(Int(took)) ms")
            last = now
        }

        var voters: [Seat: Person] = [:]
        // Ten doors at a time, as a room of people with one link would come.
        for start in stride(from: 0, to: seats.count, by: 10) {
            let some = try seats[start..<min(start + 10, seats.count)].map { ($0, try stage.person($0, prefix: "p")) }
            try await Self.all(some) { try await $0.arrive() }
            for (seat, person) in some { voters[seat] = person }
        }
        lap("all in")
        for _ in 0..<3 { try await Self.together(lead) }
        lap("vote opened")

        var random = Chance(seed: seed)
        var cast: [(seat: Seat, ballot: Ballot)] = []
        for seat in seats { cast.append((seat, Ballot.random(.phase3, using: &random))) }
        last = clock.now
        for (seat, ballot) in cast { voters[seat]?.connection.cast(Self.step, ballot) }
        try await Self.all(Array(voters)) { person in
            try await person.wait { if case .cast = $0.receipts[Self.step] { true } else { false } }
        }
        lap("all cast, at one moment, each durable")
        try await Self.together(lead)
        try await Self.all(Array(voters)) { try await $0.wait { $0.receipts[Self.step] == .included } }
        lap("boxes closed, each proof given and checked")
        try await Self.together(lead)
        try await lead.wait { one in Self.rooms.allSatisfy { one.session.room($0)?.voteOutcomes[Self.step] != nil } }
        lap("outcome counted and told")

        let expected = Weighing.outcome(
            of: .phase3,
            groups: Self.rooms.map { room in
                Weighing.Group(room: room, ballots: cast.filter { $0.seat.room == room }.map(\.ballot))
            })
        for room in Self.rooms {
            #expect(lead.session.room(room)?.voteOutcomes[Self.step] == expected)
            #expect(lead.session.room(room)?.voteSeals[Self.step]?.count == Self.inRoom)
            #expect(lead.session.room(room)?.voteAlarms.isEmpty == true)
        }
        for person in voters.values { person.connection.stop() }
        await stage.close()
        let store = try stage.sessions.open("proef")
        let boxes = try store.boxes()
        #expect(boxes.values.map(\.count) == Array(repeating: Self.inRoom, count: 4))
        #expect(
            boxes.values.flatMap { $0.map { CanonicalBallot.text($0.ballot) } }.sorted()
                == cast.map { CanonicalBallot.text($0.ballot) }.sorted())
        #expect(try store.verify() == [])
        lap("verified")
    }

    private static func together(_ lead: Person) async throws {
        try await lead.perform(.resume(room: rooms[0]))
        let from = try #require(lead.session.room(rooms[0])?.position)
        #expect(try await lead.perform(.advanceTogether(from: from)) == nil)
    }

    private static func all(_ people: [(Seat, Person)], _ body: @escaping @Sendable (Person) async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (_, person) in people { group.addTask { try await body(person) } }
            try await group.waitForAll()
        }
    }

    private static func all(_ people: [(key: Seat, value: Person)], _ body: @escaping @Sendable (Person) async throws -> Void) async throws {
        try await all(people.map { ($0.key, $0.value) }, body)
    }
}
