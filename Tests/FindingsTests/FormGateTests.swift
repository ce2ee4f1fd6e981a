import Deliberation
@testable import Findings
import Testing

@Suite("The gate over questionnaires")
struct FormGateTests {
    let gate = Gate()
    static let scale = ["niet", "nauwelijks", "sterk", "heel sterk"]
    static let kwadrant = Step(
        id: "k", kind: .kwadrant, title: "K", text: "?",
        questionnaire: Questionnaire(items: [.init(text: "Kan je?", options: scale), .init(text: "Wil je?", options: scale)]))
    static let firstStep = Step(
        id: "e", kind: .firstStep, title: "E", text: "?",
        questionnaire: Questionnaire(items: [.init(text: "Wil jij de eerste zijn?", options: ["ja", "nee"])]))

    /// Responses that come to these counts: four quadrants, and who passed one or both.
    static func responses(_ counts: [Int]) -> [Response] {
        let places: [[Int?]] = [[1, 0], [0, 3], [2, 1], [3, 2], [nil, 3]]
        return zip(places, counts).flatMap { Array(repeating: Response(choices: $0), count: $1) }
    }

    /// Every way in which n people can spread over five answers.
    static func spreads(_ n: Int) -> [[Int]] {
        vectors(n).flatMap { row in (0...row[3]).map { [row[0], row[1], row[2], $0, row[3] - $0] } }
    }

    @Test("what a room sees of its kwadrant leaves every count three values, that of who passed as well", arguments: 5...(nightly ? 20 : 12))
    func kwadrant(n: Int) {
        var left: [FormOutcome: [Set<Int>]] = [:]
        for counts in Self.spreads(n) {
            let outcome = gate.formOutcome(of: Self.responses(counts), step: Self.kwadrant, present: n)
            for (index, count) in counts.enumerated() { left[outcome, default: Array(repeating: [], count: 5)][index].insert(count) }
        }
        #expect(left.count > 1 && left[.tooFew] == nil)
        for (outcome, values) in left { #expect(values.allSatisfy { $0.count >= 3 }, "\(outcome) of \(n)") }
    }

    @Test("who passed counts: whether there is an outcome tells nothing of it")
    func passes() {
        #expect(gate.formOutcome(of: Self.responses([1, 1, 0, 0, 3]), step: Self.kwadrant, present: 5) == .divided)
        #expect(gate.formOutcome(of: Self.responses([0, 0, 0, 0, 5]), step: Self.kwadrant, present: 5) == .divided)
        #expect(gate.formOutcome(of: Self.responses([0, 3, 0, 0, 2]), step: Self.kwadrant, present: 5) == .quadrant(.most, .lessAbleMoreWilling))
        #expect(gate.formOutcome(of: Self.responses([0, 12, 0, 0, 3]), step: Self.kwadrant, present: 15) == .quadrant(.nearlyAll, .lessAbleMoreWilling))
        for counts in Self.spreads(4) { #expect(gate.formOutcome(of: Self.responses(counts), step: Self.kwadrant, present: 9) == .tooFew) }
        #expect(gate.formOutcome(of: Self.responses([9, 0, 0, 0, 0]), step: Self.kwadrant, present: 4) == .tooFew)
    }

    @Test("nobody, one and two who want to be the first are told alike", arguments: 5...15)
    func volunteers(n: Int) {
        for yes in 0...n {
            for no in 0...(n - yes) {
                let all = Array(repeating: Response(choices: [0]), count: yes) + Array(repeating: Response(choices: [1]), count: no)
                    + Array(repeating: Response(choices: [nil]), count: n - yes - no)
                #expect(gate.formOutcome(of: all, step: Self.firstStep, present: n) == .volunteers(enough: yes >= 3))
                #expect(gate.formOutcome(of: all, step: Self.firstStep, present: 4) == .tooFew)
            }
        }
        let few = Array(repeating: Response(choices: [0]), count: 4)
        #expect(gate.formOutcome(of: few, step: Self.firstStep, present: n) == .tooFew)
    }

    @Test("a question that was not asked has no outcome, and no other kind shows one")
    func unshown() {
        var step = Self.firstStep
        step.questionnaire = Questionnaire(items: [], text: "Wat denk je?")
        #expect(gate.formOutcome(of: Array(repeating: Response(choices: []), count: 9), step: step, present: 9) == .unshown)
        step = Self.kwadrant
        step.questionnaire?.items.removeLast()
        #expect(gate.formOutcome(of: Array(repeating: Response(choices: [0]), count: 9), step: step, present: 9) == .unshown)
        for kind in StepKind.all where kind != .kwadrant && kind != .firstStep {
            step = Self.firstStep
            step.kind = kind
            #expect(gate.formOutcome(of: Array(repeating: Response(choices: [0]), count: 9), step: step, present: 9) == .unshown)
        }
    }

    @Test("no count follows from what a verslag says of a kwadrant", arguments: nightly ? [[7, 7], [8, 7], [8, 4], [4, 3], [5, 2, 1]] : [[7, 7], [8, 4], [4, 3]])
    func outside(sizes: [Int]) {
        var left: [Gate.Published: [[Set<Int>]]] = [:]
        var cache: [[FormOutcome?]: Gate.Published] = [:]
        let all = sizes.map { Self.spreads($0) }
        func walk(_ chosen: [[Int]]) {
            guard chosen.count == sizes.count else {
                for one in all[chosen.count] { walk(chosen + [one]) }
                return
            }
            let sum = (0..<5).map { index in chosen.reduce(0) { $0 + $1[index] } }
            let tallies = (chosen + [sum]).map { QuadrantTally(counts: $0) }
            let key = tallies.map { Optional(gate.largest($0)) }
            let published = cache[key] ?? gate.publish(quadrants: tallies.dropLast().map { Gate.QuadrantPart($0) })
            cache[key] = published
            for (place, counts) in (chosen + [sum]).enumerated() {
                for (index, count) in counts.enumerated() {
                    left[published, default: Array(repeating: Array(repeating: [], count: 5), count: sizes.count + 1)][place][index].insert(count)
                }
            }
        }
        walk([])
        for (published, places) in left {
            for (place, counts) in places.enumerated() {
                let n = place < sizes.count ? sizes[place] : sizes.reduce(0, +)
                for values in counts where values != Set(0...n) {
                    #expect(values.count >= 3 && (values.max() ?? 0) >= 3 && (values.min() ?? n) < n, "\(sizes): \(published) leaves \(values.sorted()) in \(place)")
                }
            }
        }
    }

    @Test("two rooms of ten have their quadrant or verdeeld, and so have they together; a small one hides the rest")
    func owes() {
        for counts in Self.spreads(10).enumerated().filter({ $0.offset % 40 == 0 }).map(\.element) {
            let published = gate.publish(quadrants: [counts, [3, 3, 2, 1, 1]].map { Gate.QuadrantPart(QuadrantTally(counts: $0)) })
            #expect(published.rooms.allSatisfy { if case .said = $0 { true } else { false } } && published.pooled != nil, "\(counts)")
        }
        let small = gate.publish(quadrants: [[8, 1, 1, 0, 0], [3, 0, 0, 0, 0]].map { Gate.QuadrantPart(QuadrantTally(counts: $0)) })
        #expect(small.rooms == [.withheld, .withheld] && small.pooled != nil)
        let shown = gate.publish(quadrants: [Gate.QuadrantPart(QuadrantTally(counts: [5, 5, 0, 0, 0]), shown: .quadrant(.most, .moreAbleMoreWilling))])
        guard case .said(let words) = shown.rooms[0] else { Issue.record("withheld"); return }
        #expect(words.numeral == "most" && words.stance == "moreAbleMoreWilling", "what the room saw is said again")
    }

    @Test("outside, volunteers are told of a room of seven who responded beside none or seven others")
    func volunteersOutside() {
        func told(_ rooms: [(yes: Int, of: Int)]) -> [Gate.Volunteers] {
            gate.volunteers(rooms.map { room in
                (Array(repeating: Response(choices: [0]), count: room.yes) + Array(repeating: Response(choices: [1]), count: room.of - room.yes), nil)
            })
        }
        for n in 0...12 {
            for yes in 0...n {
                #expect(told([(yes, n)]) == [n == 0 ? .notAsked : n >= 7 && yes >= 3 ? .enough : .notShown])
                #expect(told([(yes, n), (9, 9)])[0] == (n == 0 ? .notAsked : n >= 7 && yes >= 3 ? .enough : .notShown))
                #expect(told([(yes, n), (2, 4)]).last == .notShown)
                #expect(n == 0 || told([(yes, n), (2, 4)])[0] == .notShown)
            }
        }
    }

    /// Everything that there can be, told and compared; nothing of the gate's own reasoning.
    @Test("two medians leave of every option, and of who passed, three counts", arguments: [2, 3, 4, 7], 7...(nightly ? 16 : 12))
    func medians(options: Int, responses: Int) {
        guard options < 4 || (options == 4 && responses < 11) || responses == 10 else { return }
        struct Key: Hashable { var lower: Int; var upper: Int }
        var left: [Key?: [Set<Int>]] = [:]
        let scale = ScaleGate(responses: responses, options: options)
        func each(_ chosen: [Int], _ rest: Int) {
            guard chosen.count < options else {
                let key = scale.medians(chosen).map { Key(lower: $0.lower, upper: $0.upper) }
                for (index, count) in (chosen + [rest]).enumerated() { left[key, default: Array(repeating: [], count: options + 1)][index].insert(count) }
                if let key {
                    let row = chosen.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
                    #expect(row.count >= 7 && row[(row.count - 1) / 2] == key.lower && row[row.count / 2] == key.upper)
                }
                return
            }
            for count in 0...rest { each(chosen + [count], rest - count) }
        }
        each([], responses)
        for (key, counts) in left {
            #expect(counts.allSatisfy { $0.count >= 3 && ($0.max() ?? 0) >= 3 && ($0.min() ?? responses) < responses }, "\(options) options, \(responses): \(String(describing: key))")
        }
        if responses < 10 { #expect(left.count == 1) } else { #expect(left.count > 1, "showing nothing is failure") }
    }

    @Test("tables of a programme are told together from twenty responses, of two tables or more")
    func programme() {
        let couple = QuadrantTally(counts: [1, 1, 0, 0, 0])
        #expect(gate.pool(Array(repeating: couple, count: 9)) == nil)
        #expect(gate.pool([QuadrantTally(counts: [0, 20, 0, 0, 0])]) == nil)
        #expect(gate.pool(Array(repeating: couple, count: 10))?.isDivided == true)
        #expect(gate.pool(Array(repeating: QuadrantTally(counts: [0, 2, 0, 0, 0]), count: 10))?.numeral == "nearlyAll")
    }
}
