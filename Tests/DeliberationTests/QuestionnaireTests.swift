import Deliberation
import Testing
import TestSupport

@Suite("Questionnaires")
struct QuestionnaireTests {
    static let open = Phase.ask(.form)

    static func answered(_ step: StepID, by numbers: ClosedRange<Int>, _ response: Response) -> Table {
        var table = Table.formats(at: step, phase: open)
        for number in numbers { table.perform(.respond(step: step, response: response), by: Sample.person(number)) }
        return table
    }

    @Test("a response is its author's alone; the room sees k van n, the gespreksleider the texts once they are shown")
    func secrecy() throws {
        var table = Table.formats(at: "proto", phase: Self.open)
        for number in 1...4 {
            table.perform(.respond(step: "proto", response: Response(choices: [], text: "Geheim \(number)")), by: Sample.person(number))
        }
        #expect(table.session.room(Sample.a)?.answeredCount == 4)
        #expect(table.stream(of: Sample.leader).contains(.progressed(Sample.a, answered: 4, of: 6)))
        let before = table.stream(of: Sample.leader)
        #expect(!before.contains { if case .reasonsOpened = $0 { true } else { false } }, "not while it is open")
        table.advance(to: .revealed(.form))
        for seat in table.session.seats where seat.role != .facilitator {
            for event in table.stream(of: seat) {
                if case .responded(let author, _, _) = event { #expect(author == seat) }
                if case .reasonsOpened = event { Issue.record("\(seat.name) reads reasons") }
                if case .reasonAuthors = event { Issue.record("\(seat.name) reads authors") }
            }
        }
        for lead in [Sample.leader, Sample.leader(of: Sample.a)] {
            let opened = table.stream(of: lead).compactMap { event -> [String]? in
                if case .reasonsOpened(_, "proto", .form, let texts) = event { texts } else { nil }
            }
            #expect(Set(opened.flatMap(\.self)) == ["Geheim 1", "Geheim 2", "Geheim 3", "Geheim 4"])
            #expect(!table.stream(of: lead).contains { if case .responded = $0 { true } else { false } })
            #expect(table.projection(for: lead).room(Sample.a)?.reasonAuthors.isEmpty == true)
        }
    }

    @Test("what does not fit is refused", arguments: [
        Response(choices: []), Response(choices: [0, 1]), Response(choices: [4]), Response(choices: [-1]), Response(choices: [Int.max]),
    ])
    func misfits(response: Response) {
        var table = Table.formats(at: "evaluatie", phase: Self.open)
        #expect(table.perform(.respond(step: "evaluatie", response: response), by: Sample.person(1)) == .failure(.badResponse))
        #expect(table.session.room(Sample.a)?.answeredCount == 0)
    }

    @Test("nothing at all is a response: a pass; text without a question for it is none")
    func passing() {
        var table = Table.formats(at: "kwadrant", phase: Self.open)
        #expect(table.perform(.respond(step: "kwadrant", response: Response(choices: [nil, nil], text: " \n")), by: Sample.person(1)).isSuccess)
        #expect(table.session.room(Sample.a)?.answeredCount == 1)
        #expect(
            table.perform(.respond(step: "kwadrant", response: Response(choices: [0, 1], text: "Maar")), by: Sample.person(2))
                == .failure(.badResponse))
        #expect(
            table.perform(.respond(step: "kwadrant", response: Response(choices: [3, nil])), by: Sample.person(1)).isSuccess, "anew")
        #expect(table.session.room(Sample.a)?.answeredCount == 1)
        #expect(
            table.perform(.respond(step: "evaluatie", response: Response(choices: [1])), by: Sample.person(1))
                == .failure(.questionClosed), "a response that comes late never lands on the next one")
        table.advance()
        #expect(
            table.perform(.respond(step: "kwadrant", response: Response(choices: [0, 0])), by: Sample.person(3))
                == .failure(.questionClosed))
    }

    @Test("who comes late joins the next one")
    func latecomer() {
        var table = Table(Sample.formats())
        table.seatAll([Sample.b])
        for number in 1...4 { table.happen(.arrived(Sample.person(number))) }
        while let room = table.session.room(Sample.a), room.step?.kind != .kwadrant {
            table.perform(.skipStep(room: Sample.a, from: room.position), by: Sample.leader)
        }
        table.advance(to: Self.open)
        table.happen(.arrived(Sample.person(5)))
        #expect(
            table.perform(.respond(step: "kwadrant", response: Response(choices: [0, 0])), by: Sample.person(5))
                == .failure(.joinedLater))
    }

    @Test("who stops or is removed leaves k van n as it was: an answer that was given counts, one that was not is missed")
    func removal() {
        var table = Self.answered("kwadrant", by: 1...3, Response(choices: [0, 0]))
        table.perform(.exclude(seat: Sample.person(1), reason: "Schelden."), by: Sample.leader)
        table.perform(.stop, by: Sample.person(6))
        #expect(table.session.room(Sample.a)?.answeredCount == 3)
        #expect(table.session.room(Sample.a)?.eligibleCount == 6)
        for number in 4...5 {
            table.perform(.respond(step: "kwadrant", response: Response(choices: [1, 1])), by: Sample.person(number))
        }
        #expect(table.log.contains { $0.event == .progressed(Sample.a, answered: 5, of: 6) })
        table.advance()
        #expect(table.session.room(Sample.a)?.responses["kwadrant"]?.count == 5)
        // Opened again after a step back: never more answers than people who were asked.
        let position = table.session.room(Sample.a)!.position
        table.perform(.goBack(room: Sample.a, from: position), by: Sample.leader)
        #expect(table.log.last?.event == .progressed(Sample.a, answered: 5, of: 5))
        table.happen(.arrived(Sample.person(6)))
        #expect(
            table.perform(.respond(step: "kwadrant", response: Response(choices: [1, 1])), by: Sample.person(6))
                == .failure(.joinedLater))
    }

    @Test("what was shown is not asked again")
    func once() {
        var table = Self.answered("kwadrant", by: 1...6, Response(choices: [0, 0]))
        table.advance(times: 3)
        for _ in 0..<3 {
            table.perform(.goBack(room: Sample.a, from: table.session.room(Sample.a)!.position), by: Sample.leader)
            #expect(table.session.room(Sample.a)?.phase != Self.open)
        }
        while table.session.room(Sample.a)?.step?.id != "evaluatie" {
            table.advance()
            #expect(table.session.room(Sample.a)?.openQuestion?.step != "kwadrant")
        }
        #expect(table.events { if case .responsesRevealed(_, "kwadrant", _) = $0 { true } else { false } }.count == 1)
    }

    @Test("of fewer than T_ROOM nothing is shown, and no text opens")
    func tooFew() {
        var table = Self.answered("evaluatie", by: 1...2, Response(choices: [0], text: "Alleen wij."))
        table.advance(to: .revealed(.form))
        #expect(table.session.room(Sample.a)?.formOutcomes["evaluatie"] == .tooFew)
        #expect(table.session.room(Sample.a)?.reasons.isEmpty == true)
    }

    @Test("a first step without a question goes on to the talk")
    func noQuestion() {
        var script = Sample.formats()
        script.steps = [Step(id: "eerste", kind: .firstStep, title: "Wie?", text: "Wie eerst?")]
        var table = Table(script)
        table.seatAll()
        table.advance()
        #expect(table.session.room(Sample.a)?.phase == .talk)
    }

    @Test("the half of the options that is more: kunnen by willen", arguments: [
        ([0, 0], Quadrant.lessAbleLessWilling), ([1, 2], .lessAbleMoreWilling), ([2, 1], .moreAbleLessWilling), ([3, 3], .moreAbleMoreWilling),
    ])
    func quadrants(choices: [Int], quadrant: Quadrant) {
        let form = Sample.formats().steps.first { $0.kind == .kwadrant }!.questionnaire!
        #expect(Quadrant(Response(choices: choices), form) == quadrant)
        #expect(Quadrant(Response(choices: [nil, choices[1]]), form) == nil)
    }
}

extension Result {
    var isSuccess: Bool { if case .success = self { true } else { false } }
}
