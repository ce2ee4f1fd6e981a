import Deliberation
import TestSupport
import Testing
import Texts

@testable import Views

/// What a gespreksleider does, as those in the room read it.
@Suite("Told to one person and between rooms")
struct ToldTests {
    private let me = People.me

    /// Everybody of room a answered the stelling with a reason of their own; the reasons are open.
    private func withReasons() -> (people: People, mine: Int) {
        var people = People.formats(at: .stelling)
        people.advance(to: .ask(.first))
        for number in 1...4 { people.act("answer", [.index(0), .text("Reden van \(number)")], Sample.person(number)) }
        people.advance(to: .revealed(.first))
        let reasons = people.table.session.room(Sample.a)?.reasons[Question(step: "s1", moment: .first)] ?? []
        return (people, reasons.firstIndex(of: "Reden van 1") ?? -1)
    }

    @Test("A private question reaches its author with what they wrote; their reply reaches the gespreksleider without a name")
    func askedPrivately() {
        var (people, reason) = withReasons()
        #expect(!people.offers("replyprivate", me))
        let before = people.models.mapValues(\.feed.count)
        _ = people.perform(.askAuthor(room: Sample.a, step: "s1", moment: .first, reason: reason, text: "Hoe kwam dat?"), by: Sample.leader)
        let asked = people.read(me, since: before[me] ?? 0)
        #expect(asked.first == FormTexts.asked(.nl, ["own": "Reden van 1", "n": "1", "text": "Hoe kwam dat?"]) && asked.last == FormTexts.hintReply.nl)
        for seat in people.models.keys where seat != me && seat.role != .facilitator { #expect(people.count(seat) == before[seat], "\(seat.name)") }
        #expect(people.stands(me).contains { $0.contains("Hoe kwam dat?") })
        people.act("replyprivate", [.text("Door het werk.")], me)
        #expect(people.read(me).last == FormTexts.replied(.nl, ["n": "1"]))
        #expect(people.table.session.room(Sample.a)?.authorReplies[1] == "Door het werk.")
        let name = people.models[Sample.leader]?.name(of: me) ?? "?"
        #expect(!people.read(Sample.leader, since: before[Sample.leader] ?? 0).contains { $0.contains(name) || $0.contains("werkgevers-1") })
        // Once replied it is asked for no more, and can be replied to anew.
        #expect(!people.stands(me).contains { $0.contains("Hoe kwam dat?") } && people.offers("replyprivate", me))
    }

    @Test("Of two questions one says to which, by its place among one's own")
    func twoQuestions() {
        var (people, reason) = withReasons()
        let others = (0..<4).filter { $0 != reason }
        _ = people.perform(.askAuthor(room: Sample.a, step: "s1", moment: .first, reason: others[0], text: "Aan een ander?"), by: Sample.leader)
        for text in ["Een?", "Twee?"] {
            _ = people.perform(.askAuthor(room: Sample.a, step: "s1", moment: .first, reason: reason, text: text), by: Sample.leader)
        }
        // The numbers of the room would tell that somebody else was asked.
        #expect(people.read(me).contains { $0.contains("De vraag (2): Twee?") } && !people.read(me).contains { $0.contains("(3)") })
        people.act("replyprivate", [.index(1), .text("Antwoord op twee")], me)
        #expect(people.table.session.room(Sample.a)?.authorReplies == [3: "Antwoord op twee"])
    }

    @Test("An invitation to speak, and being asked to say nothing, are read by that person and the gespreksleider")
    func privately() {
        var people = People.formats(at: .card)
        people.advance(to: .talk)
        let before = people.models.mapValues(\.feed.count)
        _ = people.perform(.nudge(seat: me), by: Sample.leader)
        _ = people.perform(.mute(seat: me, yes: true), by: Sample.leader)
        _ = people.perform(.mute(seat: me, yes: false), by: Sample.leader)
        #expect(
            people.read(me, since: before[me] ?? 0) == [FormTexts.nudged.nl, FormTexts.hintNudged.nl, FormTexts.muted.nl, FormTexts.unmuted.nl])
        for seat in people.models.keys where seat != me && seat.role != .facilitator { #expect(people.count(seat) == before[seat], "\(seat.name)") }
        _ = people.perform(.exclude(seat: me, reason: "Schelden."), by: Sample.leader)
        #expect(people.read(me).contains(FormTexts.excluded(.nl, ["text": "Schelden."])))
        #expect(!people.read(People.other).contains { $0.contains("Schelden") })
    }

    /// Four people of room a talk; a release about it was offered to them.
    private func offered() -> People {
        var people = People.formats(at: .card)
        _ = people.perform(
            .composeRelease(room: Sample.a, to: [Sample.b], items: [.theme(text: "Tijd voor elkaar"), .paraphrase(text: "Het knelt op maandag")]),
            by: Sample.leader)
        _ = people.perform(.offerRelease(release: 1, seconds: 60), by: Sample.leader)
        return people
    }

    @Test("The giving room reads what crosses, word for word as the other room will, how long, and that nobody learns who objects")
    func offer() {
        var people = offered()
        let asked = people.read(me)
        let lines = ["- Thema: Tijd voor elkaar", "- In andere woorden: Het knelt op maandag"]
        #expect(asked.contains(FormTexts.offered(.nl, ["rooms": "Werknemers"])))
        #expect(asked.contains(FormTexts.offeredAct(.nl, ["rooms": "Werknemers", "time": "1 minuut"])) && asked.last == FormTexts.hintObject.nl)
        for line in lines { #expect(asked.contains(line) && people.stands(me).contains(line)) }
        // A luisteraar reads it too and is not told to object.
        #expect(people.read(People.listener).contains(lines[0]) && !people.read(People.listener).contains { $0.contains("Typ: bezwaar") || $0.contains("Zeg dat") })
        #expect(people.offers("object", me) && !people.offers("object", People.listener) && !people.offers("object", Sample.person(1, Sample.b)))
        #expect(!people.read(Sample.person(1, Sample.b)).contains { $0.contains("Tijd voor elkaar") })
        people.table.now += 61_000
        people.table.happen(.clock)
        people.tell()
        #expect(people.read(me).last == FormTexts.given(.nl, ["rooms": "Werknemers"]))
        let got = people.read(Sample.person(1, Sample.b))
        #expect(got.suffix(3) == [FormTexts.received(.nl, ["room": "Werkgevers"])] + lines)
        #expect(people.stands(Sample.person(1, Sample.b)).contains(FormTexts.receivedCount.nl))
        #expect(people.models[Sample.person(1, Sample.b)].map { FormOverview.releases($0).map(\.text) } == [FormTexts.received(.nl, ["room": "Werkgevers"])] + lines)
        #expect(people.offers("releases", me) && !people.offers("object", me))
    }

    @Test("One objection stops it; the others read that it stays, not that somebody objected")
    func objection() {
        var people = offered()
        let before = people.models.mapValues(\.feed.count)
        people.act("object", [], me)
        #expect(people.read(me, since: before[me] ?? 0) == [FormTexts.objected.nl] && !people.offers("object", me))
        for seat in people.models.keys where seat != me { #expect(people.count(seat) == before[seat], "\(seat.name)") }
        people.table.now += 61_000
        people.table.happen(.clock)
        people.tell()
        #expect(people.read(People.other).last == FormTexts.stopped(.nl, ["rooms": "Werknemers"]))
        #expect(people.read(me).last == people.read(People.other).last)
        #expect(!people.read(Sample.person(1, Sample.b)).contains { $0.contains("Tijd voor elkaar") || $0.contains("Werkgevers") })
    }

    @Test("What a room reads of a release carries no number of the session")
    func noNumbers() {
        var people = offered()
        _ = people.perform(.withdrawRelease(release: 1), by: Sample.leader)
        _ = people.perform(.composeRelease(room: Sample.b, to: [Sample.a], items: [.theme(text: "Anders")]), by: Sample.leader)
        for _ in 0..<2 { _ = people.perform(.composeRelease(room: Sample.a, to: [Sample.b], items: [.theme(text: "Weer iets")]), by: Sample.leader) }
        _ = people.perform(.offerRelease(release: people.table.session.releases.keys.max() ?? 0, seconds: 60), by: Sample.leader)
        let lines = people.models[me].map { FormOverview.releases($0).map(\.text) } ?? []
        #expect(lines.contains(FormTexts.releaseStopped(.nl, ["n": "1", "rooms": "Werknemers"])))
        #expect(lines.contains(FormTexts.releaseOpen(.nl, ["n": "2", "rooms": "Werknemers"])) && !lines.contains { $0.contains("(3)") || $0.contains("(4)") })
    }
}
