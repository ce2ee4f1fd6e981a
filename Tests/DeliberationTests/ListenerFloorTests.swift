import Deliberation
import Testing
import TestSupport

@Suite("A luisteraar with the floor")
struct ListenerFloorTests {
    static let listener = Sample.listener(Sample.a)

    static func talking() -> Table { Table.formats(at: "s1", phase: .talk, rooms: [Sample.a, Sample.b]) }

    @Test("speaks when invited, and not before or after")
    func floor() {
        var table = Self.talking()
        #expect(table.perform(.say(text: "Mag ik?"), by: Self.listener) == .failure(.noFloor))
        #expect(table.perform(.finishTurn, by: Self.listener) == .failure(.noFloor))
        #expect(table.perform(.giveTurn(room: Sample.a, seat: Self.listener, reply: false), by: Sample.leader).isSuccess)
        #expect(table.perform(.say(text: "Dank."), by: Self.listener).isSuccess)
        #expect(table.stream(of: Sample.person(1)).contains { if case .said(let one) = $0 { one.seat == Self.listener } else { false } })
        table.now += 3000
        #expect(table.perform(.finishTurn, by: Self.listener).isSuccess)
        #expect(table.session.attendees[Self.listener]?.floorTime == 3000)
        #expect(table.perform(.say(text: "Nog iets."), by: Self.listener) == .failure(.noFloor))
        #expect(table.perform(.giveTurn(room: Sample.b, seat: Self.listener, reply: false), by: Sample.leader) == .failure(.unknownSeat))
    }

    @Test("has nothing else with it: no hand, no answer, no kernbewering, no metagesprek, no quote")
    func nothingElse() {
        var table = Self.talking()
        table.perform(.giveTurn(room: Sample.a, seat: Self.listener, reply: false), by: Sample.leader)
        table.perform(.say(text: "Dank."), by: Self.listener)
        let others: [Command] = [
            .raiseHand, .lowerHand, .recognise(contribution: 1, yes: true), .stateCoreClaim(text: "Toen."), .allowQuote(contribution: 1, yes: true),
            .requestMetaTalk, .requestPrivateWord, .answerOpenTable(yes: true), .answer(step: "s1", moment: .first, stance: .agree, reason: nil),
            .respond(step: "proto", response: Response(choices: [])), .changeCard(card: "k1"), .addIdea(text: "x"), .endorseIdea(idea: 1, yes: true),
            .replyPrivately(question: 1, text: "x"), .objectToRelease(release: 1), .takePseudonym(name: "Zee"), .sendPrivate(to: nil, text: "x"),
        ]
        for command in others { #expect(table.perform(command, by: Self.listener) == .failure(.notYourRole), "\(command)") }
        #expect(table.perform(.askForQuote(room: Sample.a, contribution: 1), by: Sample.leader) == .failure(.notQuotable))
        #expect(table.perform(.nudge(seat: Self.listener), by: Sample.leader) == .failure(.unknownSeat))
        #expect(table.perform(.mute(seat: Self.listener, yes: true), by: Sample.leader) == .failure(.unknownSeat))
        #expect(table.session.room(Sample.a)?.floor.turn?.seat == Self.listener)
        #expect(table.session.present(in: Sample.a).count == 6, "and counts for nothing")
    }

    @Test("in a metagesprek only who has the floor; stopping or being removed ends the turn")
    func ends() {
        var table = Self.talking()
        table.perform(.requestMetaTalk, by: Sample.person(1))
        #expect(table.perform(.say(text: "Ik ook."), by: Self.listener) == .failure(.noFloor))
        table.perform(.endMetaTalk(room: Sample.a), by: Sample.leader)
        table.perform(.giveTurn(room: Sample.a, seat: Self.listener, reply: false), by: Sample.leader)
        table.perform(.exclude(seat: Self.listener, reason: "Praat te lang."), by: Sample.leader)
        #expect(table.session.room(Sample.a)?.floor.turn == nil)
        #expect(table.perform(.say(text: "Hé."), by: Self.listener) == .failure(.stopped))
        table.perform(.renewInvitation(seat: Self.listener), by: Sample.leader)
        table.happen(.arrived(Self.listener))
        table.perform(.giveTurn(room: Sample.a, seat: Self.listener, reply: false), by: Sample.leader)
        table.perform(.stop, by: Self.listener)
        #expect(table.session.room(Sample.a)?.floor.turn == nil)
    }
}
