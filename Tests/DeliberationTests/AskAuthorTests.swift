import Deliberation
import Testing
import TestSupport

@Suite("Asking the author of a reason on")
struct AskAuthorTests {
    /// Everybody wrote a reason ("Reden n"), and the reasons are open.
    static func opened(minimum: Int = 3) -> Table {
        var table = Table.formats(at: "s1", phase: .ask(.first), minimum: minimum)
        for number in 1...6 {
            table.perform(.answer(step: "s1", moment: .first, stance: .doubt, reason: "Reden \(number)"), by: Sample.person(number))
        }
        table.advance(to: .revealed(.first))
        return table
    }

    static func ask(_ reason: Int, _ text: String = "Wat bedoel je?", moment: Moment = .first) -> Command {
        .askAuthor(room: Sample.a, step: "s1", moment: moment, reason: reason, text: text)
    }

    /// The index under which this person's reason was opened.
    static func reason(of number: Int, _ table: Table) -> Int {
        table.session.room(Sample.a)?.reasons[Question(step: "s1", moment: .first)]?.firstIndex(of: "Reden \(number)") ?? -1
    }

    @Test("the question reaches the author, the reply the gespreksleiders, and nobody learns from whom")
    func chain() {
        var table = Self.opened()
        let index = Self.reason(of: 4, table)
        #expect(table.perform(Self.ask(index), by: Sample.leader).isSuccess)
        #expect(table.perform(.replyPrivately(question: 1, text: " Dat het moet. "), by: Sample.person(4)).isSuccess)
        for seat in table.session.seats {
            let stream = table.stream(of: seat)
            let isAuthor = seat == Sample.person(4)
            let leads = seat.role == .facilitator && seat.room != Sample.b
            for event in stream {
                switch event {
                case .askedPrivately, .repliedPrivately: #expect(isAuthor, "\(seat.name)")
                case .authorAsked(_, let question): #expect(leads && question.reason == index, "\(seat.name)")
                case .replyOpened(_, 1, let text): #expect(leads && text == "Dat het moet.", "\(seat.name)")
                case .reasonAuthors: Issue.record("\(seat.name)")
                default: break
                }
            }
            if leads { #expect(table.projection(for: seat).room(Sample.a)?.authorReplies == [1: "Dat het moet."]) }
            #expect(table.projection(for: seat).room(Sample.a)?.authorQuestionsTo.isEmpty == !isAuthor, "\(seat.name)")
        }
        // Their client holds the question without its place: that would tell how many reasons there are.
        #expect(table.projection(for: Sample.person(4)).room(Sample.a)?.authorQuestions.map(\.reason) == [0])
    }

    @Test("a question that is another's is the same to me as one that there is not")
    func probing() {
        var table = Self.opened()
        table.perform(Self.ask(Self.reason(of: 4, table)), by: Sample.leader)
        let other = table.session.decide(.replyPrivately(question: 1, text: "Ik"), by: Sample.person(2), in: table.context)
        let none = table.session.decide(.replyPrivately(question: 7, text: "Ik"), by: Sample.person(2), in: table.context)
        #expect(other == .failure(.unknownQuestion) && none == other)
        #expect(table.perform(Self.ask(6), by: Sample.leader) == .failure(.unknownReason))
        #expect(table.perform(Self.ask(-1), by: Sample.leader) == .failure(.unknownReason))
        #expect(table.perform(Self.ask(0, moment: .second), by: Sample.leader) == .failure(.unknownReason))
        #expect(table.perform(Self.ask(0, " "), by: Sample.leader) == .failure(.textEmpty))
    }

    @Test("whether the author is still there is not told")
    func gone() throws {
        var table = Self.opened()
        let index = Self.reason(of: 5, table)
        let there = table.session.decide(Self.ask(index), by: Sample.leader, in: table.context)
        table.perform(.stop, by: Sample.person(5))
        let stopped = table.session.decide(Self.ask(index), by: Sample.leader, in: table.context)
        table.perform(.renewInvitation(seat: Sample.person(5)), by: Sample.leader)
        let renewed = table.session.decide(Self.ask(index), by: Sample.leader, in: table.context)
        func told(_ decision: Decision) throws -> [Event] { try decision.get().compactMap { $0.visible(to: Sample.leader) } }
        #expect(try told(there) == told(stopped))
        #expect(try told(there) == told(renewed))
        #expect(try renewed.get().count == 1, "whoever sits there now is not asked about another's reason")
    }

    @Test("a reason from before a fresh invitation is nobody's, also when it opens after it")
    func renewedBefore() throws {
        var table = Table.formats(at: "s1", phase: .ask(.first))
        for number in 1...6 {
            table.perform(.answer(step: "s1", moment: .first, stance: .doubt, reason: "Reden \(number)"), by: Sample.person(number))
        }
        for number in [2, 3] { table.perform(.renewInvitation(seat: Sample.person(number)), by: Sample.leader) }
        // Of these two one answers anew: that reason is theirs.
        table.perform(.answer(step: "s1", moment: .first, stance: .doubt, reason: "Reden 3"), by: Sample.person(3))
        table.advance(to: .revealed(.first))
        func asked(_ number: Int) throws -> [Event] {
            try table.session.decide(Self.ask(Self.reason(of: number, table)), by: Sample.leader, in: table.context).get()
        }
        #expect(try asked(2).count == 1)
        #expect(try asked(3).count == 2)
        #expect(try asked(4).count == 2)
        var replayed = Session()
        for one in table.log { replayed.apply(one.event, at: one.at) }
        #expect(replayed == table.session)
    }

    @Test("with fewer than T_ROOM there nobody is asked on and nobody replies: it would point at them")
    func tooFew() {
        var table = Self.opened(minimum: 5)
        let index = Self.reason(of: 1, table)
        #expect(table.perform(Self.ask(index), by: Sample.leader).isSuccess)
        for number in [5, 6] { table.happen(.left(Sample.person(number))) }
        #expect(table.perform(.replyPrivately(question: 1, text: "Ik."), by: Sample.person(1)) == .failure(.tooFewPeople))
        #expect(table.perform(Self.ask(index), by: Sample.leader) == .failure(.tooFewPeople))
        table.happen(.arrived(Sample.person(6)))
        #expect(table.perform(.replyPrivately(question: 1, text: "Ik."), by: Sample.person(1)).isSuccess)
        #expect(table.perform(.replyPrivately(question: 1, text: "Anders gezegd."), by: Sample.person(1)).isSuccess)
        #expect(table.session.room(Sample.a)?.authorReplies == [1: "Anders gezegd."])
    }

    @Test("texts of a questionnaire are asked on in the same way")
    func forms() {
        var table = Table.formats(at: "proto", phase: .ask(.form))
        for number in 1...4 { table.perform(.respond(step: "proto", response: Response(choices: [], text: "Tekst \(number)")), by: Sample.person(number)) }
        table.advance(to: .revealed(.form))
        let command = Command.askAuthor(room: Sample.a, step: "proto", moment: .form, reason: 3, text: "Hoezo?")
        guard case .success(let events) = table.perform(command, by: Sample.leader) else { Issue.record("refused"); return }
        let texts = table.session.room(Sample.a)?.reasons[Question(step: "proto", moment: .form)] ?? []
        guard case .askedPrivately(let seat, _)? = events.last else { Issue.record("nobody asked"); return }
        #expect(texts[3] == "Tekst \(seat.number)")
    }
}
