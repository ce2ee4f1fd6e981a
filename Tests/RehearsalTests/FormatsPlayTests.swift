import Deliberation
import Rehearsal
import TestSupport
import Testing

/// A script with a step of every kind, and all that a gespreksleider can do beside it.
@Suite("A rehearsal of every kind of step", .timeLimit(.minutes(5)))
struct FormatsPlayTests {
    /// Printed with every failure, so that it can be played again.
    static let seed: UInt64 = 4

    /// All that happens in a session but a vote, a fresh invitation, and what the file alone holds.
    static let all: Set<String> = [
        "created", "agendaSet", "librarySet", "seatTaken", "pseudonymTaken", "arrived", "left", "stopped", "stepEntered",
        "phaseEntered", "stepExtended", "paused", "resumed", "openTableAnswered", "openTableDecided", "answered", "progressed",
        "answersRevealed", "shiftRevealed", "reasonsOpened", "floorModeSet", "handRaised", "handLowered", "turnGiven",
        "turnExtended", "turnEnded", "said", "recognised", "recognitionCounted", "followUpAsked", "summarised", "metaTalkStarted",
        "metaTalkEnded", "announced", "privateWordRequested", "privateSaid", "quoteAsked", "quoteAllowed", "reflected",
        "reflectionsDelivered", "responded", "responsesRevealed", "cardDrawn", "ideaAdded", "ideaGiven", "ideaWithdrawn",
        "ideasMerged", "ideaGrouped", "ideaEndorsed", "ideaCounted", "muted", "excluded", "moved", "nudged", "parked", "unparked",
        "noted", "bookmarked", "countdownStarted", "countdownStopped", "authorAsked", "askedPrivately", "repliedPrivately",
        "replyOpened", "releaseComposed", "releaseOffered", "objected", "releaseGiven", "releaseStopped", "releaseReceived",
        "ended",
    ]

    /// Sixteen people, two luisteraars, an observator, three gespreksleiders and a scherm in each room.
    private func play() async throws -> Rehearsed {
        var script = Sample.formats(seats: 8)
        script.facilitators = 1
        script.screens = 0
        return try await Rehearsed.play(script, seed: Self.seed)
    }

    @Test("everything happens; nobody holds another's private thing, nothing of a room is in another but a release; twice the same")
    func whole() async throws {
        let played = try await play()
        #expect(Self.all.subtracting(played.happened) == [], "seed \(Self.seed)")
        played.checkPeople(seed: Self.seed)
        played.checkPrivate()
        try played.checkApart()
        try played.checkReflections()
        _ = try played.checkVerslag()
        try releases(played)
        cockpit(played)
        steps(played)
        try await same(played)
    }

    /// The same seed gives the same log, with its times.
    private func same(_ played: Rehearsed) async throws {
        let first = try played.log()
        let second = try await play().log()
        let difference = zip(first, second).first { $0 != $1 }
        #expect(difference == nil)
        #expect(first.count == second.count && first.count > 500)
    }

    private func releases(_ played: Rehearsed) throws {
        var given: [ReleaseID: RoomID] = [:]
        var stopped: Set<ReleaseID> = []
        var offered: [ReleaseID: [ReleasedItem]] = [:]
        var refused = 0
        var received: [RoomID: [[ReleasedItem]]] = [:]
        for event in played.events {
            switch event {
            case .releaseComposed(_, let draft): if !draft.refusals.isEmpty { refused += 1 }
            case .releaseOffered(_, let offer): offered[offer.id] = offer.reads
            case .releaseGiven(let room, let id): given[id] = room
            case .releaseStopped(_, let id): stopped.insert(id)
            case .releaseReceived(let room, _, let reads): received[room, default: []].append(reads)
            default: break
            }
        }
        let objected = Set(played.seen.values.joined().compactMap { if case .objected(_, let id) = $0 { id } else { nil } })
        #expect(refused >= 1 && !given.isEmpty && stopped.count >= 2 && !objected.isEmpty)
        #expect(objected.isSubset(of: stopped) && stopped.isDisjoint(with: given.keys) && stopped.count > objected.count)
        // Exactly what was offered crosses, to the room that did not give it.
        for (id, room) in given {
            for other in played.script.rooms.map(\.id) where other != room {
                #expect(received[other]?.contains(try #require(offered[id])) == true)
            }
        }
        #expect(received.values.reduce(0) { $0 + $1.count } == given.count * (played.script.rooms.count - 1))
    }

    private func cockpit(_ played: Rehearsed) {
        #expect(played.count { if case .turnGiven(let seat, _, _) = $0 { seat.role == .listener } else { false } } >= 1)
        #expect(played.count { if case .said(let one) = $0 { one.seat.role == .listener } else { false } } >= 1)
        #expect(played.count { if case .muted(_, false) = $0 { true } else { false } } >= 1)
        #expect(played.count { if case .bookmarked(_, _, false) = $0 { true } else { false } } >= 1)
        #expect(played.count { if case .left(let seat) = $0 { seat.role == .facilitator } else { false } } >= 1)
        let kinds = Set(
            played.seen.values.joined().compactMap { if case .reflected(_, let one) = $0 { one.kind } else { nil } })
        #expect(kinds.count >= 3, "\(kinds)")
        // A countdown that nobody stopped brought the room on, at its time.
        var waits: [RoomID: Int] = [:]
        var cameTrue = 0
        for event in played.events {
            switch event {
            case .countdownStarted(let room?, _): waits[room] = 1
            case .countdownStopped(let room?): waits[room] = nil
            case .stepEntered(let room, _, _, _), .phaseEntered(let room, _): if waits.removeValue(forKey: room) != nil { cameTrue += 1 }
            default: break
            }
        }
        #expect(cameTrue >= 1)
    }

    private func steps(_ played: Rehearsed) {
        #expect(played.changedMinds() >= 2)
        for room in played.script.rooms.map(\.id) {
            // One is drawn at the beginning, one instead of another, and the next ones.
            #expect(played.count { if case .cardDrawn(room, _, _, _) = $0 { true } else { false } } >= 4)
            let outcomes = played.events.compactMap { event -> StepID? in
                if case .responsesRevealed(room, let step, _) = event { step } else { nil }
            }
            #expect(outcomes == ["proto", "kwadrant", "eerste", "evaluatie"])
            for step in played.script.steps where step.phases.contains(.talk) && step.kind != .welcome {
                #expect(
                    played.count { if case .said(let one) = $0 { one.step == step.id && one.seat.room == room } else { false } } >= 1,
                    "\(step.id.rawValue) \(room.rawValue)")
            }
        }
        // The first reaction is written before anybody speaks of the prototype.
        for (_, events) in played.seen {
            let spoken = events.firstIndex { if case .said(let one) = $0 { one.step == "proto" } else { false } }
            let written = events.lastIndex { if case .responded(_, "proto", _) = $0 { true } else { false } }
            if let spoken, let written { #expect(written < spoken) }
        }
    }
}
