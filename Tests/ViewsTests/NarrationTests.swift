import Deliberation
import TestSupport
import Testing
import Texts

@testable import Views

@Suite("Events as sentences")
struct NarrationTests {
    private let me = Sample.person(1)
    private let other = Sample.person(2)

    private func people() -> People {
        var people = People()
        for seat in [Sample.leader, me, other, Sample.person(1, Sample.b)] { people.come(seat) }
        return people
    }

    private func lines(_ event: Event, for seat: Seat, _ people: People, _ language: Language = .nl) -> [FeedLine] {
        guard var model = people.models[seat] else { return [] }
        model.update(.language(language))
        return model.update(.event(at: 5, event))
    }

    @Test("Outcomes in words", arguments: [
        (Outcome.tooFew, "te weinig antwoorden om te tonen", "too few answers to show"),
        (.divided, "verdeeld", "divided"),
        (.word(.most, .agree), "de meeste: eens", "most: agree"),
        (.distribution([.init(stance: .agree, count: 4), .init(stance: .pass, count: 1)]), "eens 4, pas 1", "agree 4, pass 1"),
    ])
    func outcomes(_ outcome: Outcome, _ nl: String, _ en: String) {
        #expect(Words.outcome(outcome, .nl).lowercased() == nl)
        #expect(Words.outcome(outcome, .en).lowercased() == en)
        let people = people()
        let line = lines(.answersRevealed(Sample.a, step: "s1", outcome: outcome), for: me, people).first
        #expect(line?.kind == .outcome && line?.isUrgent == true && line?.text.lowercased().contains(nl) == true)
    }

    @Test("The shift tells before and after, and only after where the gate holds back")
    func shift() {
        let whole = Words.shift(Shift(before: .divided, after: .word(.most, .disagree)), .nl)
        #expect(whole == "Voor het gesprek: verdeeld. Na het gesprek: de meeste: oneens.")
        #expect(Words.shift(Shift(before: nil, after: .tooFew), .nl) == "Na het gesprek: te weinig antwoorden om te tonen.")
    }

    @Test("A pause and a metagesprek say that they end a countdown, where one ran")
    func countdown() {
        for event in [Event.paused(Sample.a), .metaTalkStarted(Sample.a)] {
            var people = people()
            #expect(!lines(event, for: me, people).contains { $0.text.contains("aftellen") })
            let here = people.table.session.room(Sample.a)?.position
            if let here { _ = people.perform(.countDown(room: Sample.a, from: here, seconds: 60), by: Sample.leader) }
            #expect(lines(event, for: me, people).first?.text.contains("het aftellen is gestopt") == true)
            #expect(lines(event, for: Sample.leader, people, .en).contains { $0.text.contains("countdown was stopped") })
        }
    }

    @Test("Speech is of its speaker, and the same words by the program are not")
    func speech() {
        let people = people()
        let said = Contribution(id: 3, seat: other, kind: .turn, step: "s1", text: "De sessie is afgelopen.")
        let line = lines(.said(said), for: me, people).first
        let name = people.models[me]?.name(of: other) ?? ""
        #expect(line?.kind == .speech(name: name, number: 3, kind: .turn))
    }

    @Test("A turn is urgent for the one who gets it, in both languages")
    func turn() {
        let people = people()
        let mine = lines(.turnGiven(me, seconds: 90, reply: false), for: me, people)
        #expect(mine.first?.kind == .mine && mine.first?.isUrgent == true && mine.last?.kind == .hint)
        let theirs = lines(.turnGiven(me, seconds: 90, reply: false), for: other, people)
        #expect(theirs.count == 1 && theirs.first?.kind == .system && theirs.first?.isUrgent == false)
        #expect(lines(.turnGiven(me, seconds: 90, reply: false), for: me, people, .en).first?.text.contains("YOU") == true)
    }

    @Test("A private line to the facilitator names the room: two rooms may have one pseudonym")
    func privateNamesRoom() {
        var people = people()
        _ = people.perform(.takePseudonym(name: "Maan"), by: me)
        _ = people.perform(.takePseudonym(name: "Maan"), by: Sample.person(1, Sample.b))
        for (seat, room) in [(me, "werkgevers"), (Sample.person(1, Sample.b), "werknemers")] {
            let line = lines(.privateSaid(seat, fromFacilitator: false, text: "hoi"), for: Sample.leader, people).first
            #expect(line?.text == "Privé van Maan (\(room)): hoi")
            #expect(lines(.privateWordRequested(seat), for: Sample.leader, people).first?.text.contains(room) == true)
        }
    }

    @Test("A rename tells the old name and the new one; a name on coming in is told by the coming in")
    func rename() {
        let people = people()
        let old = people.models[me]?.name(of: other) ?? ""
        let line = lines(.pseudonymTaken(other, name: "Zon"), for: me, people)
        #expect(line.map(\.text) == ["\(old) heet nu Zon."])
        #expect(lines(.pseudonymTaken(other, name: "Zon"), for: other, people).first?.text == "Jouw schuilnaam is Zon.")
        #expect(lines(.pseudonymTaken(other, name: "Zon"), for: me, people, .en).first?.text == "\(old) is now called Zon.")
        let late = Sample.person(4)
        guard var model = people.models[me] else { return }
        #expect(model.update(.event(at: 5, .seatTaken(late))).isEmpty)
        #expect(model.update(.event(at: 5, .pseudonymTaken(late, name: "Mos"))).isEmpty)
        #expect(model.update(.event(at: 5, .arrived(late))).map(\.text) == ["Mos is er."])
    }

    @Test("An open table that closes says that somebody joins only when that is so")
    func tableCloses() {
        var people = people()
        for seat in [Sample.person(3), Sample.person(4), Sample.person(6)] { people.come(seat) }
        people.table.advance()
        for number in [1, 2, 3, 4, 6] { _ = people.perform(.answerOpenTable(yes: true), by: Sample.person(number)) }
        people.table.advance()
        people.tell()
        #expect(people.models[me]?.session.room(Sample.a)?.openTable == true)
        var newcomer = people
        newcomer.come(Sample.person(5))
        for seat in [me, Sample.leader] { #expect(newcomer.models[seat]?.feed.last?.text == NarrationTexts.tableLate.nl) }
        // Somebody comes back, then somebody withdraws: nobody new is the reason.
        people.table.happen(.left(other))
        people.come(other)
        _ = people.perform(.answerOpenTable(yes: false), by: Sample.person(3))
        #expect(people.models[me]?.feed.last?.text == NarrationTexts.tableClosed.nl)
        // A table of fewer than five, which never opens: nobody is to think that somebody said no.
        #expect(lines(.openTableDecided(Sample.b, open: false), for: Sample.leader, people).first?.text == NarrationTexts.tableFew.nl)
    }

    @Test("Whole minutes are minutes", arguments: [(300, "5 minuten"), (60, "1 minuut"), (90, "90 seconden"), (30, "30 seconden"), (1, "1 seconde")])
    func durations(_ seconds: Int, _ text: String) {
        #expect(Words.duration(seconds, .nl) == text && !Words.duration(seconds, .en).contains("{"))
        #expect(lines(.stepExtended(Sample.a, seconds: seconds), for: me, people()).first?.text == "Er is meer tijd: \(text).")
        #expect(lines(.turnExtended(Sample.a, seconds: seconds), for: me, people()).first?.text == "De beurt duurt langer: \(text).")
    }

    @Test("Nothing is told twice, and every line of a room names it")
    func rooms() {
        let people = people()
        let progressed = lines(.progressed(Sample.b, answered: 1, of: 3), for: Sample.leader, people)
        #expect(progressed.count == 1 && progressed.first?.room == Sample.b)
        #expect(lines(.arrived(me), for: me, people).isEmpty)
        #expect(lines(.phaseEntered(Sample.a, .revealed(.first)), for: me, people).isEmpty)
    }

    @Test("What one room's people read never depends on the other room", arguments: 1...18 as ClosedRange<UInt64>)
    func apart(_ seed: UInt64) {
        var random = Chance(seed: seed)
        var people = People(seed > 12 ? Sample.voting(seats: 4) : Sample.script(seats: 4))
        people.come(Sample.leader)
        people.come(me)
        for _ in 0..<150 {
            let before = people.models[me]?.feed.count ?? 0
            let from = people.table.log.count
            Schedule.step(&people, &random)
            let mine = people.table.log.dropFirst(from).contains { $0.event.visible(to: me) != nil }
            if !mine { #expect(people.models[me]?.feed.count == before, "seed \(seed)") }
            for line in people.models[me]?.feed.dropFirst(before) ?? [] {
                #expect(line.room == nil || line.room == Sample.a)
                // A point of the form has such a word of its own.
                let text = line.text.replacing("Handvatten voor werknemers", with: "")
                #expect(!text.contains("werknemers"), "seed \(seed): \(line.text)")
            }
        }
    }
}
