package import Deliberation
import Foundation

/// A small script with two rooms, for tests.
package enum Sample {
    package static let a: RoomID = "werkgevers"
    package static let b: RoomID = "werknemers"

    package static func script(seats: Int = 6, rules: QuestionRules = .exactWords, floor: FloorMode = .firstCome) -> Script {
        Script(
            name: "proef", title: "Proef", language: "nl", summary: "Een proef.",
            rooms: [
                RoomPlan(id: a, title: "Werkgevers", seats: seats, listeners: 1),
                RoomPlan(id: b, title: "Werknemers", seats: seats, listeners: 1),
            ], facilitators: 2, observers: 1, screens: 1, ruleSet: rules, floor: floor, turnSeconds: 90,
            steps: [
                Step(id: "welkom", kind: .welcome, title: "Welkom", text: "Hallo.", notes: "geheime notitie", points: ["Luister."]),
                Step(
                    id: "s1", kind: .stelling, title: "Een", text: "Stelling een.", minutes: 6, thinkSeconds: 30,
                    followUps: [FollowUp(text: "Geheime vraag?")], source: "L1", direction: a),
                Step(id: "s2", kind: .stelling, title: "Twee", text: "Stelling twee.", direction: b),
                Step(id: "ronde", kind: .openQuestion, title: "Ronde", text: "Vraag.", floor: .round),
                Step(id: "slot", kind: .closing, title: "Slot", text: "Dank.", points: ["Huisarts."]),
            ],
            library: [FollowUp(text: "Kun je dat uitleggen?"), FollowUp(text: "Klopt dit?", rules: .lsd)],
            pseudonyms: ["Beuk", "Berk", "Eik", "Els", "Es", "Iep", "Linde", "Spar", "Wilg", "Vlier", "Mos", "Riet", "Duin", "Ven", "Wad", "Kreek"])
    }

    package static let leader = Seat(role: .facilitator, room: nil, number: 1)
    package static let observer = Seat(role: .observer, room: nil, number: 1)

    package static func person(_ number: Int, _ room: RoomID = a) -> Seat { Seat(role: .participant, room: room, number: number) }

    package static func listener(_ room: RoomID) -> Seat { Seat(role: .listener, room: room, number: 1) }
}

/// A gate of numbers alone, so that Deliberation is tested by itself.
package struct PlainGate: DisclosureGate {
    package let roomMinimum: Int

    package init(minimum: Int = 3) { roomMinimum = minimum }

    package func firstOutcome(answers: [Stance], present: Int, openTable: Bool) -> Outcome {
        answers.count < roomMinimum || present < roomMinimum ? .tooFew : .divided
    }

    package func shift(pairs: [StancePair], firstRespondents: Int, present: Int, openTable: Bool) -> Shift {
        Shift(before: nil, after: pairs.count < roomMinimum ? .tooFew : .divided)
    }

    package func formOutcome(of responses: [Response], step: Step, present: Int) -> FormOutcome {
        responses.count < roomMinimum || present < roomMinimum ? .tooFew : .divided
    }

    package func released(_ answers: [Stance], besides others: [[Stance]]) -> Result<Outcome, ReleaseRefusal.Reason> {
        answers.count < roomMinimum ? .failure(.tooFewAnswers) : .success(.divided)
    }

    package func complaints(about texts: [String], names: [String], said: [String]) -> [ReleaseRefusal.Reason?] {
        texts.map { text in
            if names.contains(where: { text.contains($0) }) { return .namesSomebody }
            return said.contains { text.contains($0) } ? .holdsWords : nil
        }
    }
}

/// SplitMix64; a test prints its seed.
package struct Chance: RandomNumberGenerator {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    package mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<max(1, bound), using: &self) }
}

/// A session being played by a test: commands and occurrences at a clock of its own.
package struct Table {
    package var session = Session()
    package var log: [Recorded] = []
    package var now: Milliseconds = 1_000_000
    package var seed: UInt64 = 1
    package let gate: any DisclosureGate

    package init(_ script: Script = Sample.script(), gate: any DisclosureGate = PlainGate()) {
        self.gate = gate
        record(Session.opening(script, rehearsal: false))
    }

    package var context: Context { Context(now: now, seed: seed, gate: gate) }

    package mutating func record(_ events: [Event]) {
        for event in events {
            session.apply(event, at: now)
            log.append(Recorded(sequence: log.count + 1, at: now, event: event))
        }
    }

    package mutating func happen(_ occurrence: Occurrence) {
        record(session.decide(occurrence, in: context))
        seed &+= 1
    }

    @discardableResult
    package mutating func perform(_ command: Command, by seat: Seat) -> Decision {
        let decision = session.decide(command, by: seat, in: context)
        if case .success(let events) = decision { record(events) }
        seed &+= 1
        return decision
    }

    /// Everybody of these rooms comes in, the first gespreksleider before them.
    package mutating func seatAll(_ rooms: [RoomID] = [Sample.a, Sample.b]) {
        happen(.arrived(Sample.leader))
        for seat in session.seats where seat.role == .participant && rooms.contains(seat.room ?? "") { happen(.arrived(seat)) }
    }

    /// The gespreksleider goes on, so many times.
    @discardableResult
    package mutating func advance(_ room: RoomID = Sample.a, times: Int = 1) -> Decision {
        var last: Decision = .success([])
        for _ in 0..<times {
            guard let position = session.room(room)?.position else { return .failure(.unknownRoom) }
            last = perform(.advance(room: room, from: position), by: Sample.leader)
        }
        return last
    }

    /// What this seat may see, in order.
    package func stream(of seat: Seat) -> [Event] { log.compactMap { $0.event.visible(to: seat) } }

    /// The session as this seat's client builds it.
    package func projection(for seat: Seat) -> Session {
        var session = Session()
        for one in log { if let event = one.event.visible(to: seat) { session.apply(event, at: one.at) } }
        return session
    }
}

/// A folder that goes with the test.
package final class TemporaryFolder: Sendable {
    package let path: String

    package init() throws {
        path = NSTemporaryDirectory() + "rondetafel-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
