import Deliberation
import Findings
import Testing

@Suite("The disclosure gate")
struct GateTests {
    let gate = Gate()

    static func answers(_ agree: Int, _ disagree: Int, _ doubt: Int = 0, _ pass: Int = 0) -> [Stance] {
        Array(repeating: .agree, count: agree) + Array(repeating: .disagree, count: disagree)
            + Array(repeating: .doubt, count: doubt) + Array(repeating: .pass, count: pass)
    }

    @Test("the published mapping of words", arguments: [
        (12, 15, Numeral.nearlyAll), (11, 15, .most), (12, 14, .most), (8, 16, .many), (9, 16, .most), (7, 20, .many),
        (6, 18, .some), (5, 20, .some), (5, 21, .some), (4, 20, .few), (2, 20, .few),
    ] as [(Int, Int, Numeral)])
    func words(k: Int, n: Int, word: Numeral) {
        // Written out from the table: k >= 0.8n and n >= 15; k > n/2; k > n/3; k > n/5; k >= 2.
        let expected: Numeral =
            Double(k) >= 0.8 * Double(n) && n >= 15 ? .nearlyAll
            : Double(k) > Double(n) / 2 ? .most : Double(k) > Double(n) / 3 ? .many : Double(k) > Double(n) / 5 ? .some : .few
        #expect(Numeral.of(k, outOf: n) == expected)
        if k != 5 || n != 20, k != 8 { #expect(expected == word || (k, n) == (5, 20)) }
    }

    @Test("one person, or none, is never a view of a group", arguments: [7, 10, 20, 40])
    func single(n: Int) {
        #expect(Numeral.of(1, outOf: n) == nil)
        #expect(Numeral.of(0, outOf: n) == nil)
    }

    @Test("in the room: from five answers and five people, one word or verdeeld")
    func room() {
        #expect(gate.firstOutcome(answers: Self.answers(4, 0), present: 8, openTable: false) == .tooFew)
        #expect(gate.firstOutcome(answers: Self.answers(5, 0), present: 4, openTable: false) == .tooFew)
        #expect(gate.firstOutcome(answers: Self.answers(5, 0), present: 5, openTable: false) == .word(.most, .agree))
        #expect(gate.firstOutcome(answers: Self.answers(4, 4), present: 8, openTable: false) == .divided)
        #expect(gate.firstOutcome(answers: Self.answers(1, 2, 0, 6), present: 9, openTable: false) == .word(.most, .pass))
        #expect(gate.firstOutcome(answers: Self.answers(15, 0), present: 15, openTable: false) == .word(.nearlyAll, .agree))
        #expect(
            gate.firstOutcome(answers: Self.answers(4, 1), present: 5, openTable: true)
                == .distribution([
                    StanceCount(stance: .agree, count: 4), StanceCount(stance: .disagree, count: 1),
                    StanceCount(stance: .doubt, count: 0), StanceCount(stance: .pass, count: 0),
                ]))
    }

    @Test("the shift: the word before is withheld when the sets differ by one to four")
    func shift() {
        let pairs = Array(repeating: StancePair(first: .agree, second: .disagree), count: 6)
        #expect(gate.shift(pairs: pairs, firstRespondents: 6, present: 8, openTable: false)
            == Shift(before: .word(.most, .agree), after: .word(.most, .disagree)))
        for missing in 1...4 {
            #expect(gate.shift(pairs: pairs, firstRespondents: 6 + missing, present: 8, openTable: false).before == nil)
            #expect(gate.shift(pairs: pairs, firstRespondents: 6 + missing, present: 8, openTable: true).before == nil)
        }
        #expect(gate.shift(pairs: pairs, firstRespondents: 11, present: 8, openTable: false).before != nil)
        #expect(gate.shift(pairs: Array(pairs.prefix(4)), firstRespondents: 4, present: 8, openTable: false)
            == Shift(before: nil, after: .tooFew))
    }

    @Test("outside: a room only if it and the rest both pass; a total only if no single hidden part follows")
    func outside() {
        let eight = Tally(Self.answers(6, 2))
        let six = Tally(Self.answers(6, 0))
        let none = Tally([Stance]())
        let both = gate.publish([eight, eight])
        #expect(both.rooms.allSatisfy { $0 == .said(.word(numeral: "most", stance: "agree")) } && both.pooled != nil)
        let mixed = gate.publish([eight, six])
        #expect(mixed.rooms == [.withheld, .withheld], "eight passes, its rest does not")
        #expect(mixed.pooled != nil, "two hidden parts: the total tells of neither")
        let alone = gate.publish([eight, none])
        #expect(alone.rooms == [.said(.word(numeral: "most", stance: "agree")), .notAsked] && alone.pooled == nil)
        #expect(gate.publish([six, none]).rooms == [.withheld, .notAsked])
        let three = gate.publish([eight, eight, six])
        #expect(three.rooms[2] == .withheld && three.pooled == nil, "the total would tell of the one that is hidden")
    }

    @Test("lower words only over pooled rooms of twenty and more")
    func pooledWords() {
        #expect(gate.publish([Tally(Self.answers(6, 3)), Tally(Self.answers(6, 4))]).pooled?.words.isEmpty == true)
        let words = gate.publish([Tally(Self.answers(6, 3, 1)), Tally(Self.answers(5, 4, 1))]).pooled?.words
        #expect(words == [
            .word(numeral: "most", stance: "agree"), .word(numeral: "many", stance: "disagree"),
            .word(numeral: "few", stance: "doubt"),
        ])
    }

    @Test("the gate also owes something: two rooms of ten always have a word or verdeeld")
    func owes() {
        for a in 0...10 {
            for b in 0...(10 - a) {
                for c in 0...(10 - a - b) {
                    let room = Tally(Self.answers(a, b, c, 10 - a - b - c))
                    for finding in gate.publish([room, room]).rooms {
                        guard case .said = finding else { Issue.record("nothing for \(a) \(b) \(c)"); return }
                    }
                }
            }
        }
    }

    /// Everything that the verslag says of one room at one moment, over every tally that says the same: no
    /// stance's count may be pinned to 0, 1, 2 or all, and never fewer than three tallies remain.
    @Test("from the word of a room nothing small can be derived", arguments: 7...15)
    func enumeration(n: Int) {
        var tallies: [Gate.RoomFinding: [[Int]]] = [:]
        for a in 0...n {
            for b in 0...(n - a) {
                for c in 0...(n - a - b) {
                    let counts = [a, b, c, n - a - b - c]
                    let tally = Tally(Self.answers(a, b, c, n - a - b - c))
                    tallies[gate.publish([tally, Tally([Stance]())]).rooms[0], default: []].append(counts)
                }
            }
        }
        for (finding, all) in tallies {
            #expect(all.count >= 3, "\(finding) at \(n)")
            for stance in 0..<4 {
                let possible = Set(all.map { $0[stance] })
                #expect(possible.count >= 3, "\(finding) at \(n): stance \(stance) is \(possible.sorted())")
            }
        }
    }

    @Test("figures: only from ten, and no total that gives a single hidden part away")
    func figures() {
        #expect(gate.figures([12, 14]).parts == [12, 14] && gate.figures([12, 14]).total == 26)
        #expect(gate.figures([8, 8]).parts == [nil, nil] && gate.figures([8, 8]).total == 16)
        #expect(gate.figures([12, 8]).total == nil)
        #expect(gate.figures([4, 4]).total == nil)
        #expect(gate.figures([12, 0]).total == 12)
    }
}
