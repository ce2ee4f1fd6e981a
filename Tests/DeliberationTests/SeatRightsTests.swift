import Deliberation
import Testing
import TestSupport

/// What stays with a person when somebody else may sit in their seat, and what a set of answers tells.
@Suite("Whose answer it is")
struct SeatRightsTests {
    static func revealed(_ answered: Int, of present: Int = 6) -> Table {
        var table = Table()
        table.seatAll([Sample.a])
        table.advance(times: 4)
        for number in 1...answered {
            table.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: "geheim \(number)"), by: Sample.person(number))
        }
        return table
    }

    @Test("a fresh invitation hands over the seat, not what was private in it")
    func renewal() {
        var table = Self.revealed(6)
        let seat = Sample.person(3)
        table.advance(times: 3)
        table.perform(.giveTurn(room: Sample.a, seat: seat, reply: false), by: Sample.leader)
        table.perform(.say(text: "Zo was het."), by: seat)
        table.perform(.sendPrivate(to: nil, text: "Alleen voor jou."), by: seat)
        table.perform(.allowQuote(contribution: 1, yes: false), by: seat)
        #expect(table.log.visible(to: seat).contains { if case .answered = $0.event { true } else { false } })
        table.perform(.renewInvitation(seat: seat), by: Sample.leader)
        let after = table.log.visible(to: seat)
        for one in after {
            switch one.event {
            case .answered, .openTableAnswered, .recognised, .quoteAllowed, .privateSaid, .privateWordRequested, .quoteAsked:
                Issue.record("\(one.event)")
            default: break
            }
        }
        #expect(after.contains { if case .said = $0.event { true } else { false } }, "what the room heard is there")
        // The gespreksleider had the private line and keeps it; the room hears of the renewal, the other room does not.
        #expect(table.log.visible(to: Sample.leader).contains { if case .privateSaid = $0.event { true } else { false } })
        #expect(table.log.visible(to: Sample.person(1)).contains { $0.event == .invitationRenewed(seat) })
        #expect(!table.log.visible(to: Sample.person(1, Sample.b)).contains { $0.event == .invitationRenewed(seat) })
        // Nobody can say yes for who sat there before.
        #expect(table.perform(.allowQuote(contribution: 1, yes: true), by: seat) == .failure(.beforeRenewal))
        #expect(table.perform(.askForQuote(room: Sample.a, contribution: 1), by: Sample.leader) == .failure(.beforeRenewal))
        table.perform(.say(text: "En nu ik."), by: seat)
        #expect(table.perform(.allowQuote(contribution: 2, yes: true), by: seat) != .failure(.beforeRenewal))
        // What follows is the seat's own again.
        table.perform(.sendPrivate(to: nil, text: "Nieuw."), by: seat)
        #expect(table.log.visible(to: seat).last?.event == .privateSaid(seat, fromFacilitator: false, text: "Nieuw."))
    }

    @Test("a stelling that was left before its outcome has no second round, and its first word comes once")
    func skipAndBack() {
        var table = Self.revealed(5)
        let position = table.session.room(Sample.a)!.position
        table.perform(.skipStep(room: Sample.a, from: position), by: Sample.leader)
        for _ in 0..<8 {
            guard let room = table.session.room(Sample.a) else { return }
            table.perform(.goBack(room: Sample.a, from: room.position), by: Sample.leader)
            if room.step?.id == "s1" { break }
        }
        var reveals = 0
        for _ in 0..<12 {
            table.advance()
            if table.session.room(Sample.a)?.phase == .ask(.second) {
                #expect(table.session.room(Sample.a)?.outcomes["s1"] != nil, "first the first")
            }
            if table.session.room(Sample.a)?.openQuestion == Question(step: "s1", moment: .first) {
                table.perform(.answer(step: "s1", moment: .first, stance: .disagree, reason: nil), by: Sample.person(6))
            }
        }
        for one in table.log { if case .answersRevealed(_, "s1", _) = one.event { reveals += 1 } }
        #expect(reveals <= 1)
    }

    @Test("who said no to the open table and comes back finds it closed; who said yes does not close it")
    func openTable() {
        var table = Table()
        table.seatAll([Sample.a])
        table.advance()
        for number in 1...6 { table.perform(.answerOpenTable(yes: number != 6), by: Sample.person(number)) }
        table.perform(.stop, by: Sample.person(6))
        table.advance()
        #expect(table.session.room(Sample.a)?.openTable == true)
        table.happen(.left(Sample.person(1)))
        table.happen(.arrived(Sample.person(1)))
        #expect(table.session.room(Sample.a)?.openTable == true)
        table.happen(.arrived(Sample.person(6)))
        #expect(table.session.room(Sample.a)?.openTable == false)
    }

    @Test("who stopped takes part in nothing until they come in again")
    func stopped() {
        var table = Table()
        table.seatAll([Sample.a])
        table.advance(times: 2)
        table.perform(.stop, by: Sample.person(2))
        #expect(table.perform(.raiseHand, by: Sample.person(2)) == .failure(.stopped))
        #expect(table.session.room(Sample.a)?.floor.queue.isEmpty == true)
        table.happen(.arrived(Sample.person(2)))
        #expect(table.perform(.raiseHand, by: Sample.person(2)) == .success([.handRaised(Sample.person(2))]))
    }

    @Test("a seat has one name", arguments: ["participant-a-+1", "participant-a-01", "participant-a-1 ", "facilitator-+1"])
    func names(name: String) { #expect(Seat(name: name) == nil) }

    @Test("a room that is closed before its closing step still reads where to go")
    func farewell() {
        var table = Table()
        table.seatAll()
        table.perform(.endSession, by: Sample.leader)
        let stream = table.stream(of: Sample.person(1))
        #expect(stream.last == .ended)
        guard case .stepEntered(_, _, _, let step)? = stream.dropLast().last else { Issue.record("no farewell"); return }
        #expect(step.kind == .closing)
    }

    @Test("the shift counts from those who had answered when the outcome was shown")
    func firstRespondents() {
        var table = Self.revealed(6)
        table.advance(times: 2)
        #expect(table.session.room(Sample.a)?.firstRespondents["s1"] == 6)
        // After an erasure the log holds one answer less; what was shown was over six.
        var session = Session()
        for one in table.log {
            if case .answered(Sample.person(6), _, _, _) = one.event { continue }
            session.apply(one.event, at: one.at)
        }
        #expect(session.room(Sample.a)?.firstRespondents["s1"] == 6)
    }
}
