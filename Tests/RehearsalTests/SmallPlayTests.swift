import Deliberation
import Findings
import Rehearsal
import TestSupport
import Testing

/// A keukentafel with a couple and with one person, and an interview: fewer than T_ROOM, so no outcome of theirs.
@Suite("A rehearsal of a small table", .timeLimit(.minutes(5)))
struct SmallPlayTests {
    static let seed: UInt64 = 6

    @Test("is played to its end: they talk in turn, draw cards, and are shown no outcome", arguments: [1, 2])
    func small(people: Int) async throws {
        try check(await Rehearsed.play(Sample.small(seats: people), seed: Self.seed), people: people)
    }

    @Test("the shipped keukentafel, with a couple and with one person; the same seed gives the same log, another another", arguments: [2, 1])
    func keukentafel(people: Int) async throws {
        let played = try await Rehearsed.play("keukentafel", seed: Self.seed, seats: people)
        try check(played, people: people)
        if people == 2 { try await same(played) { try await Rehearsed.play("keukentafel", seed: $0, seats: people) } }
    }

    @Test("the shipped interview; the same seed gives the same log, another another")
    func interview() async throws {
        let played = try await Rehearsed.play("interview", seed: Self.seed)
        try check(played, people: 1)
        try await same(played) { try await Rehearsed.play("interview", seed: $0) }
    }

    @Test("whatever the seed, the one of an interview changes their mind, leaves, stops and is back", arguments: 11...14 as ClosedRange<UInt64>)
    func oneWhateverTheSeed(seed: UInt64) async throws { try await Rehearsed.play("interview", seed: seed).checkPeople(seed: seed) }

    private func same(_ played: Rehearsed, _ play: (UInt64) async throws -> Rehearsed) async throws {
        let log = try played.log()
        let again = try await play(Self.seed).log()
        #expect(zip(log, again).first { $0 != $1 } == nil && log.count == again.count && log.count > 100)
        // Its course, not its times alone.
        #expect(try await play(Self.seed + 1).log().map(\.event) != log.map(\.event))
    }

    private func check(_ played: Rehearsed, people: Int) throws {
        #expect(played.events.contains(.ended), "seed \(Self.seed)")
        for event in played.events {
            switch event {
            case .answersRevealed(_, _, let outcome): #expect(outcome == .tooFew)
            case .shiftRevealed(_, _, let shift): #expect(shift.after == .tooFew)
            case .responsesRevealed(_, _, let outcome): #expect(outcome == .tooFew || outcome == .unshown)
            case .reasonsOpened, .releaseComposed, .releaseReceived: Issue.record("\(event)")
            case .openTableDecided(_, let open): #expect(!open)
            default: break
            }
        }
        played.checkPeople(seed: Self.seed)
        played.checkPrivate()
        let speakers = Set(played.events.compactMap { if case .said(let one) = $0 { one.seat } else { nil } })
        #expect(speakers.count == people)
        let talks = played.script.steps.filter { $0.phases.contains(.talk) && ![.welcome, .openingRound, .closing].contains($0.kind) }
        for step in talks {
            let said = played.count { if case .said(let one) = $0 { one.step == step.id } else { false } }
            #expect(said >= 1, "\(step.id.rawValue)")
        }
        if played.script.steps.contains(where: { $0.kind == .card }) {
            #expect(played.count { if case .cardDrawn = $0 { true } else { false } } >= 4)
        }
        let wanted: Set<String> = [
            "handRaised", "turnGiven", "left", "metaTalkStarted", "privateWordRequested", "followUpAsked", "quoteAsked", "noted",
            "countdownStarted", "reflectionsDelivered",
        ]
        #expect(wanted.subtracting(played.happened) == [], "seed \(Self.seed)")
        let findings = try played.checkVerslag()
        // Of so few no word and no figure leaves the table.
        for step in findings.steps {
            for published in [step.before, step.after].compactMap(\.self) {
                #expect(published.rooms.allSatisfy { $0 == .withheld || $0 == .notAsked } && published.pooled == nil)
            }
        }
        if case .figure = findings.people { Issue.record("\(findings.people)") }
    }
}
