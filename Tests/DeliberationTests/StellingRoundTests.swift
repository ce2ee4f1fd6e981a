import Deliberation
import Testing
import TestSupport

@Suite("A stelling round")
struct StellingRoundTests {
    /// A table that stands at the first stelling, everybody there.
    static func atStelling() -> Table {
        var table = Table()
        table.seatAll()
        table.advance(times: 2)
        table.advance()
        return table
    }

    @Test("goes through its phases; private answers, reveal, talk, second answer, shift")
    func wholeRound() {
        var table = Self.atStelling()
        #expect(table.session.room(Sample.a)?.step?.id == "s1")
        #expect(table.session.room(Sample.a)?.phase == .present)
        let early = table.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: nil), by: Sample.person(1))
        #expect(early == .failure(.questionClosed))
        table.advance()
        for number in 1...5 {
            let answer = table.perform(
                .answer(step: "s1", moment: .first, stance: number < 4 ? .agree : .pass, reason: number == 1 ? "Daarom." : nil),
                by: Sample.person(number))
            #expect(throws: Never.self) { try answer.get() }
        }
        #expect(table.session.room(Sample.a)?.answeredCount == 5)
        #expect(table.session.room(Sample.a)?.eligibleCount == 6)
        // Changing one's mind counts once.
        table.perform(.answer(step: "s1", moment: .first, stance: .doubt, reason: nil), by: Sample.person(2))
        #expect(table.session.room(Sample.a)?.answeredCount == 5)
        table.advance()
        #expect(table.session.room(Sample.a)?.phase == .closed(.first))
        #expect(
            table.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: nil), by: Sample.person(6))
                == .failure(.questionClosed))
        table.advance()
        #expect(table.session.room(Sample.a)?.outcomes["s1"] == .divided)
        #expect(table.session.room(Sample.a)?.reasons[Question(step: "s1", moment: .first)] == ["Daarom."])
        table.advance()
        #expect(table.session.room(Sample.a)?.phase == .talk)
        table.advance()
        for number in 1...5 {
            table.perform(.answer(step: "s1", moment: .second, stance: .doubt, reason: nil), by: Sample.person(number))
        }
        table.advance(times: 2)
        #expect(table.session.room(Sample.a)?.shifts["s1"]?.after == .divided)
        table.advance()
        #expect(table.session.room(Sample.a)?.step?.id == "s2")
        #expect(table.session.room(Sample.b)?.step?.id == "welkom", "the other room goes by itself")
    }

    @Test("who comes late joins the next question")
    func late() {
        var table = Table()
        table.happen(.arrived(Sample.leader))
        for number in 1...4 { table.happen(.arrived(Sample.person(number))) }
        table.advance(times: 3)
        table.advance()
        table.happen(.arrived(Sample.person(5)))
        #expect(
            table.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: nil), by: Sample.person(5))
                == .failure(.joinedLater))
        table.advance(times: 4)
        #expect(throws: Never.self) {
            try table.perform(.answer(step: "s1", moment: .second, stance: .agree, reason: nil), by: Sample.person(5)).get()
        }
    }

    @Test("one question is published once, whatever way the room goes back")
    func publishedOnce() {
        var table = Self.atStelling()
        table.advance()
        for number in 1...4 { table.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: nil), by: Sample.person(number)) }
        table.advance(times: 3)
        func back() -> Decision {
            table.perform(.goBack(room: Sample.a, from: table.session.room(Sample.a)!.position), by: Sample.leader)
        }
        _ = back()
        #expect(table.session.room(Sample.a)?.phase == .revealed(.first))
        _ = back()
        #expect(table.session.room(Sample.a)?.phase == .present)
        table.advance()
        #expect(table.session.room(Sample.a)?.phase == .revealed(.first), "never asked again")
        #expect(table.log.filter { if case .answersRevealed = $0.event { true } else { false } }.count == 1)
    }

    @Test("closed but not revealed may be opened again, with what was answered")
    func reopen() {
        var table = Self.atStelling()
        table.advance()
        table.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: nil), by: Sample.person(1))
        table.advance()
        table.perform(.goBack(room: Sample.a, from: table.session.room(Sample.a)!.position), by: Sample.leader)
        #expect(table.session.room(Sample.a)?.phase == .ask(.first))
        #expect(table.projection(for: Sample.person(2)).room(Sample.a)?.answeredCount == 1)
    }

    @Test("two gespreksleiders never move a room twice")
    func stale() {
        var table = Self.atStelling()
        let position = table.session.room(Sample.a)!.position
        table.advance()
        #expect(table.perform(.advance(room: Sample.a, from: position), by: Sample.leader) == .failure(.stalePosition))
    }

    @Test("skip, the last step, the first step, the end")
    func ends() {
        var table = Table()
        table.seatAll()
        #expect(
            table.perform(.goBack(room: Sample.a, from: table.session.room(Sample.a)!.position), by: Sample.leader)
                == .failure(.noPreviousStep))
        for _ in 0..<4 {
            table.perform(.skipStep(room: Sample.a, from: table.session.room(Sample.a)!.position), by: Sample.leader)
        }
        #expect(table.session.room(Sample.a)?.step?.id == "slot")
        table.advance()
        #expect(table.advance() == .failure(.noNextStep))
        table.perform(.endSession, by: Sample.leader)
        #expect(table.session.isEnded)
        #expect(table.perform(.raiseHand, by: Sample.person(1)) == .failure(.sessionEnded))
    }

    @Test("reasons of fewer people than T_ROOM stay closed")
    func fewReasons() {
        var table = Self.atStelling()
        table.advance()
        for number in 1...2 {
            table.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: "Reden \(number)"), by: Sample.person(number))
        }
        table.advance(times: 2)
        #expect(table.session.room(Sample.a)?.outcomes["s1"] == .tooFew)
        #expect(!table.log.contains { if case .reasonsOpened = $0.event { true } else { false } })
    }
}

@Suite("Open table")
struct OpenTableTests {
    static func asked() -> Table {
        var table = Table()
        table.seatAll([Sample.a])
        table.advance()
        return table
    }

    @Test("opens only when everybody said yes; silence is no")
    func everyone() {
        for missing in [nil, 3] {
            var table = Self.asked()
            for number in 1...6 where number != missing { table.perform(.answerOpenTable(yes: true), by: Sample.person(number)) }
            table.advance()
            #expect(table.session.room(Sample.a)?.openTable == (missing == nil))
        }
        var table = Self.asked()
        for number in 1...6 { table.perform(.answerOpenTable(yes: number != 2), by: Sample.person(number)) }
        table.advance()
        #expect(table.session.room(Sample.a)?.openTable == false)
    }

    @Test("a latecomer closes it before saying anything, a withdrawal does too")
    func later() {
        var table = Table()
        table.happen(.arrived(Sample.leader))
        for number in 1...5 { table.happen(.arrived(Sample.person(number))) }
        table.advance()
        for number in 1...5 { table.perform(.answerOpenTable(yes: true), by: Sample.person(number)) }
        table.advance()
        #expect(table.session.room(Sample.a)?.openTable == true)
        var withdrawn = table
        withdrawn.perform(.answerOpenTable(yes: false), by: Sample.person(2))
        #expect(withdrawn.session.room(Sample.a)?.openTable == false)
        #expect(withdrawn.perform(.answerOpenTable(yes: true), by: Sample.person(2)) == .failure(.notNow))
        table.happen(.arrived(Sample.person(6)))
        #expect(table.session.room(Sample.a)?.openTable == false)
    }
}
