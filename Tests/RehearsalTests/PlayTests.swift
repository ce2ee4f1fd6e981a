import Deliberation
import Draaiboek
import Rehearsal
import Testing

/// The shipped draaiboek, played in-process; what is asked of it holds for whoever rehearses.
@Suite("A rehearsal", .timeLimit(.minutes(5)))
struct PlayTests {
    @Test("turns hold words, a doorvraag is answered, and nobody says what the report does not have", arguments: [1, 3] as [UInt64])
    func words(seed: UInt64) async throws {
        let played = try await Rehearsed.play("rondetafel-werk", seed: seed)
        let (script, events, quotes) = (played.script, played.events, played.quotes)
        var turns = 0
        var empty = 0
        var spoken: [RoomID: Int] = [:]
        var asked: Set<Seat> = []
        var kinds: [Contribution.Kind: Int] = [:]
        var wantsWord: Set<Seat> = []
        var hadWord = 0
        for event in events {
            switch event {
            case .turnGiven(let seat, _, _) where seat.role == .participant:
                turns += 1
                spoken[try #require(seat.room)] = 0
            case .said(let one):
                kinds[one.kind, default: 0] += 1
                asked.remove(one.seat)
                if one.kind == .meta || one.seat.role == .listener { continue }
                spoken[try #require(one.seat.room), default: 0] += 1
                // Of a step for which the report has no words they say what was written for a rehearsal.
                guard quotes.contains(where: { $0.step == one.step && $0.use == .say }) else { continue }
                #expect(quotes.contains { $0.text == one.text && $0.step == one.step && ($0.room ?? one.seat.room) == one.seat.room })
            case .turnEnded(let seat, _) where seat.role == .participant:
                if spoken[try #require(seat.room)] == 0 { empty += 1 }
                #expect(!asked.contains(seat), "asked, and the turn ended without an answer")
            case .followUpAsked(_, let to, _): if let to { asked.insert(to) }
            case .privateWordRequested(let seat): wantsWord.insert(seat)
            case .privateSaid(let seat, fromFacilitator: true, _): if wantsWord.remove(seat) != nil { hadWord += 1 }
            default: break
            }
        }
        #expect(turns >= 70, "\(turns)")
        #expect(empty * 50 <= turns, "\(empty) of \(turns)")
        #expect(asked.isEmpty)
        #expect(wantsWord.isEmpty && hadWord >= 1)
        #expect((kinds[.reply] ?? 0) >= 1 && (kinds[.coreClaim] ?? 0) >= 1, "\(kinds)")
        let questions = events.count { if case .followUpAsked(_, .some, _) = $0 { true } else { false } }
        #expect(questions >= 15, "\(questions)")
        played.checkPeople(seed: seed)
        played.checkPrivate()
        try played.checkApart()
        try played.checkReflections()
        _ = try played.checkVerslag()
        // The report's words are enough for every stelling in both rooms.
        for step in script.steps where step.kind == .stelling {
            for room in script.rooms {
                let words = events.count { if case .said(let one) = $0 { one.step == step.id && one.seat.room == room.id } else { false } }
                #expect(words >= 2, "\(step.id.rawValue) \(room.id.rawValue)")
            }
        }
    }
}
