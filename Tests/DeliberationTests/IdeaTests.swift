import Deliberation
import Testing
import TestSupport

@Suite("Ideas")
struct IdeaTests {
    static func storming() -> Table {
        var table = Table.formats(at: "storm", phase: .talk)
        for number in 1...3 { table.perform(.addIdea(text: "Idee \(number)."), by: Sample.person(number)) }
        return table
    }

    static func count(_ table: Table, _ idea: IdeaID) -> Int? { table.session.room(Sample.a)?.ideaEndorsements[idea] }

    @Test("the room reads an idea, and only its author that it is theirs")
    func authors() {
        let table = Self.storming()
        for seat in table.session.seats {
            let room = table.projection(for: seat).room(Sample.a)
            let mine = room?.ideasBy.values.flatMap(\.self) ?? []
            #expect(mine.allSatisfy { $0 == seat }, "\(seat.name)")
            let sees = seat.room == Sample.a || (seat.room == nil && [.facilitator, .observer].contains(seat.role))
            #expect(room?.ideas.map(\.text) == (sees ? ["Idee 1.", "Idee 2.", "Idee 3."] : []), "\(seat.name)")
        }
        #expect(table.projection(for: Sample.person(2)).room(Sample.a)?.ideasBy == [2: [Sample.person(2)]])
    }

    @Test("a merge keeps the counts, each person once, and never an author")
    func merge() {
        var table = Self.storming()
        for number in [2, 4, 5] { table.perform(.endorseIdea(idea: 1, yes: true), by: Sample.person(number)) }
        for number in [4, 6] { table.perform(.endorseIdea(idea: 2, yes: true), by: Sample.person(number)) }
        #expect(Self.count(table, 1) == 3 && Self.count(table, 2) == 2)
        #expect(table.perform(.mergeIdeas(room: Sample.a, idea: 2, into: 2), by: Sample.leader) == .failure(.unknownIdea))
        #expect(table.perform(.mergeIdeas(room: Sample.a, idea: 2, into: 9), by: Sample.leader) == .failure(.unknownIdea))
        table.perform(.mergeIdeas(room: Sample.a, idea: 2, into: 1), by: Sample.leader)
        #expect(Self.count(table, 1) == 4)
        #expect(table.session.room(Sample.a)?.ideas.map(\.id) == [1, 3])
        #expect(table.session.room(Sample.a)?.ideaEndorsements[2] == nil)
        #expect(table.perform(.endorseIdea(idea: 1, yes: true), by: Sample.person(6)) == .success([]), "once")
        #expect(table.perform(.endorseIdea(idea: 1, yes: true), by: Sample.person(2)) == .failure(.yourOwn), "theirs in part")
        #expect(table.perform(.withdrawIdea(idea: 1), by: Sample.person(1)) == .failure(.notYours), "another's too")
        table.perform(.endorseIdea(idea: 1, yes: false), by: Sample.person(6))
        #expect(Self.count(table, 1) == 3)
        for seat in table.session.seats {
            let room = table.projection(for: seat).room(Sample.a)
            #expect(room?.ideasBy.values.allSatisfy { $0.isSubset(of: [seat]) } == true)
            #expect(room?.ideasEndorsedBy.values.allSatisfy { $0.isSubset(of: [seat]) } == true)
        }
    }

    @Test("one's own is not endorsed; it is taken back while nobody endorsed it")
    func own() {
        var table = Self.storming()
        #expect(table.perform(.endorseIdea(idea: 1, yes: true), by: Sample.person(1)) == .failure(.yourOwn))
        #expect(table.perform(.withdrawIdea(idea: 1), by: Sample.person(2)) == .failure(.notYours))
        #expect(table.perform(.withdrawIdea(idea: 8), by: Sample.person(2)) == .failure(.unknownIdea))
        table.perform(.endorseIdea(idea: 1, yes: true), by: Sample.person(2))
        #expect(table.perform(.withdrawIdea(idea: 1), by: Sample.person(1)) == .failure(.notNow))
        table.perform(.endorseIdea(idea: 1, yes: false), by: Sample.person(2))
        #expect(table.perform(.withdrawIdea(idea: 1), by: Sample.person(1)).isSuccess)
        #expect(table.session.room(Sample.a)?.ideas.map(\.id) == [2, 3])
        table.perform(.addIdea(text: "Vier."), by: Sample.person(1))
        #expect(table.session.room(Sample.a)?.ideas.last?.id == 4, "a number is not given twice")
    }

    @Test("after a fresh invitation the marks count on, and the ideas are nobody's")
    func renewal() {
        var table = Self.storming()
        table.perform(.endorseIdea(idea: 1, yes: true), by: Sample.person(2))
        table.perform(.endorseIdea(idea: 3, yes: true), by: Sample.person(4))
        table.perform(.renewInvitation(seat: Sample.person(2)), by: Sample.leader)
        #expect(Self.count(table, 1) == 1)
        #expect(table.perform(.withdrawIdea(idea: 2), by: Sample.person(2)) == .failure(.notYours))
        #expect(table.perform(.withdrawIdea(idea: 1), by: Sample.person(1)) == .failure(.notNow), "somebody endorsed it")
        table.perform(.mergeIdeas(room: Sample.a, idea: 1, into: 3), by: Sample.leader)
        #expect(Self.count(table, 3) == 2)
    }

    @Test("headings, and what may stand in one")
    func groups() {
        var table = Self.storming()
        table.perform(.groupIdea(room: Sample.a, idea: 1, group: " Thuis "), by: Sample.leader)
        #expect(table.session.room(Sample.a)?.ideas.first?.group == "Thuis")
        #expect(table.perform(.groupIdea(room: Sample.a, idea: 1, group: "Thuis"), by: Sample.leader) == .success([]))
        table.perform(.groupIdea(room: Sample.a, idea: 1, group: nil), by: Sample.leader)
        #expect(table.session.room(Sample.a)?.ideas.first?.group == nil)
        #expect(
            table.perform(.groupIdea(room: Sample.a, idea: 1, group: String(repeating: "x", count: 61)), by: Sample.leader)
                == .failure(.textTooLong))
        #expect(table.perform(.groupIdea(room: Sample.a, idea: 7, group: "Werk"), by: Sample.leader) == .failure(.unknownIdea))
    }

    @Test("only in a brainstorm, not in a pause, not when muted, and not without end")
    func limits() {
        var table = Self.storming()
        for number in 2...Idea.limit { table.perform(.addIdea(text: "Nog \(number)."), by: Sample.person(1)) }
        #expect(table.perform(.addIdea(text: "Te veel."), by: Sample.person(1)) == .failure(.tooManyIdeas))
        #expect(table.perform(.addIdea(text: " "), by: Sample.person(2)) == .failure(.textEmpty))
        table.perform(.mute(seat: Sample.person(2), yes: true), by: Sample.leader)
        #expect(table.perform(.addIdea(text: "Ik."), by: Sample.person(2)) == .failure(.muted))
        table.perform(.pause(room: Sample.a), by: Sample.leader)
        #expect(table.perform(.addIdea(text: "Ik."), by: Sample.person(3)) == .failure(.paused))
        table.advance()
        #expect(table.perform(.addIdea(text: "Ik."), by: Sample.person(3)) == .failure(.notNow))
        #expect(table.perform(.endorseIdea(idea: 2, yes: true), by: Sample.person(3)) == .failure(.notNow))
        #expect(table.perform(.mergeIdeas(room: Sample.a, idea: 1, into: 2), by: Sample.leader) == .failure(.notNow))
    }
}
