import Deliberation
@testable import Findings
import Testing

@Suite("The gate between rooms")
struct ReleaseGateTests {
    let gate = Gate()

    func outcome(_ v: [Int], besides rest: Int = 0) -> Outcome? {
        try? gate.released(stances(v[0], v[1], v[2], v[3]), besides: [stances(rest, 0, 0, 0)]).get()
    }

    @Test("a room of seven is told, beside none or seven others; else nothing")
    func who() {
        for n in 0...12 {
            for rest in 0...12 {
                let result = gate.released(stances(n, 0, 0, 0), besides: [stances(rest / 2, 0, 0, 0), stances(rest - rest / 2, 0, 0, 0)])
                if n < 7 { #expect(result == .failure(.tooFewAnswers)) }
                else if (1...6).contains(rest) { #expect(result == .failure(.tellsOfOthers)) }
                else { #expect(result == .success(.word(.most, .agree))) }
            }
        }
    }

    @Test("figures cross from ten answers where every cell is three or more; a word leaves each count three values", arguments: 7...(nightly ? 30 : 18))
    func figures(n: Int) {
        var left: [Outcome: [Set<Int>]] = [:]
        var figures = 0
        for v in vectors(n) {
            guard let outcome = outcome(v) else { Issue.record("refused \(v)"); continue }
            if case .distribution(let counts) = outcome {
                figures += 1
                #expect(n >= 10 && counts.map(\.count) == v && counts.map(\.stance) == Stance.allCases && v.allSatisfy { $0 >= 3 })
                continue
            }
            #expect(n < 10 || v.contains { $0 < 3 })
            for (index, count) in v.enumerated() { left[outcome, default: Array(repeating: [], count: 4)][index].insert(count) }
        }
        #expect((figures > 0) == (n >= 12))
        // That no figures crossed says that some cell is small, not which.
        for (outcome, counts) in left {
            #expect(counts.allSatisfy { $0.count >= 3 && ($0.max() ?? 0) >= 3 && ($0.min() ?? n) < n }, "\(outcome) of \(n)")
        }
    }

    /// What crossed stays told, whoever answers later; and together with the verslag it tells no count of anyone else.
    @Test("with a release before the others answered, no count follows", arguments: nightly ? [[8, 4], [7, 6], [12, 4], [7, 7], [8, 8], [8, 3, 2]] : [[8, 4], [7, 6], [7, 7], [7, 2, 1]])
    func later(sizes: [Int]) {
        struct Told: Hashable { var crossed: Outcome; var published: Gate.Published }
        var left: [Told: [[Set<Int>]]] = [:]
        let all = sizes.map { vectors($0) }
        var cache: [[Outcome]: Gate.Published] = [:]
        func walk(_ chosen: [[Int]]) {
            guard chosen.count == sizes.count else {
                for one in all[chosen.count] { walk(chosen + [one]) }
                return
            }
            let sum = (0..<4).map { index in chosen.reduce(0) { $0 + $1[index] } }
            let tallies = (chosen + [sum]).map { Tally(stances($0[0], $0[1], $0[2], $0[3])) }
            guard let crossed = outcome(chosen[0]) else { return }
            // Below twenty answers a total has no lower words, so that its largest says all.
            let key = [crossed] + tallies.map { gate.largest($0) }
            let published: Gate.Published
            if let known = cache[key], sum.reduce(0, +) < 20 { published = known } else {
                published = gate.publish(tallies.dropLast().enumerated().map { Gate.Part($1, released: $0 == 0 ? crossed : nil) })
                cache[key] = published
            }
            guard case .said(let words) = published.rooms[0] else { Issue.record("what crossed is not said again"); return }
            if case .word(let numeral, let stance) = crossed { #expect(words.numeral == numeral.rawValue && words.stance == stance.rawValue) }
            for (place, counts) in (chosen + [sum]).enumerated() {
                for (index, count) in counts.enumerated() {
                    left[Told(crossed: crossed, published: published), default: Array(repeating: Array(repeating: [], count: 4), count: sizes.count + 1)][place][index].insert(count)
                }
            }
        }
        walk([])
        for (told, places) in left {
            var isOpen = false
            if case .distribution = told.crossed { isOpen = true }
            for (place, counts) in places.enumerated() {
                // Figures that crossed are told on purpose; nothing of the others follows from them.
                if isOpen, place == 0 { continue }
                let n = place < sizes.count ? sizes[place] : sizes.reduce(0, +)
                for values in counts where values != Set(0...n) {
                    // Of the total all that is known is what follows from the room that crossed.
                    if place == sizes.count, told.published.pooled == nil { continue }
                    #expect(values.count >= 3 && (values.max() ?? 0) >= 3 && (values.min() ?? n) < n, "\(sizes): \(told) leaves \(values.sorted()) in \(place)")
                }
            }
        }
    }

    @Test("four who answer after a release are not told of, alone or in a total")
    func fourLater() {
        let crossed = gate.released(stances(6, 1, 1, 0), besides: [])
        #expect(crossed == .success(.word(.most, .agree)))
        let published = gate.publish([Gate.Part(Tally(stances(6, 1, 1, 0)), released: try? crossed.get()), Gate.Part(Tally(stances(0, 4, 0, 0)))])
        guard case .said = published.rooms[0] else { Issue.record("it was published already"); return }
        #expect(published.rooms[1] == .withheld && published.pooled == nil)
        let figures: Outcome = .distribution(zip(Stance.allCases, [3, 3, 3, 3]).map { StanceCount(stance: $0, count: $1) })
        #expect(gate.released(stances(3, 3, 3, 3), besides: []) == .success(figures))
        let beside = gate.publish([Gate.Part(Tally(stances(3, 3, 3, 3)), released: figures), Gate.Part(Tally(stances(8, 0, 0, 0)))])
        #expect(beside.pooled == nil, "less the figures a total is the other room's")
    }

    @Test("a pseudonym is found however it is written", arguments: [
        "Beuk zei het", "dat zei beuk.", "BEUK!", "Beuks idee", "Beuk's idee", "het idee van ‘Béuk’", "Be\u{200D}uk vond", "Beu\u{0301}k", "B.e.u.k.", "beukje",
        "wat beuk-achtig is", "(beuk)", "Beuk2 nee", "b3 Beuk", "het was\nBeuk",
    ])
    func names(text: String) {
        let isOther = text.contains("Beuk2")
        #expect(gate.complaint(about: text, names: ["Beuk"], said: []) == (isOther ? .holdsFigures : .namesSomebody), "\(text)")
    }

    @Test("a name of two words or with marks is found too, and a word that holds a name is none", arguments: [
        ("Jan Willem vond dat", "Jan-Willem", true), ("janwillems idee", "Jan-Willem", true), ("jan zei, willem niet", "Jan-Willem", false),
        ("Zoe zei het", "Zoë", true), ("de beukenboom", "Beuk", false), ("gebeukt", "Beuk", false), ("mensen sparen", "Spar", false),
        ("Wil1em", "Willem", true), ("niets", "", false),
    ])
    func otherNames(text: String, name: String, isFound: Bool) {
        #expect((gate.complaint(about: text, names: [name], said: []) == .namesSomebody) == isFound)
    }

    @Test("five words in a row of anybody are theirs, whatever stands between them; four are not", arguments: [
        ("Zij zei: ik werk elke dag tot laat", true), ("IK WERK, elke… dag; tot", true), ("ik werk élke dag tot", true), ("ik werk\nelke dag\ntot", true),
        ("ik werk elke dag", false), ("dag tot laat door", false), ("werk elke dag tot laat door", true), ("elke dag werk ik tot laat door", false), ("", false),
    ])
    func ownWords(text: String, isHeld: Bool) {
        let said = ["iets anders", "Ik werk elke dag tot laat door, en dan nog."]
        #expect((gate.complaint(about: text, names: [], said: said) == .holdsWords) == isHeld)
    }

    @Test("fewer words are somebody's when they are all that was said", arguments: [
        ("Sommigen zeggen: nooit meer terug!", "Nooit meer terug.", true), ("mental load", "Mental load", true), ("de mental load thuis", "Mental load", false),
        ("Ja, dat kan", "ja", false), ("Ja", "Ja.", true), ("wij willen het nooit", "Nooit meer terug", false), ("alles", "", false), ("…", "…", false),
    ])
    func short(text: String, said: String, isHeld: Bool) {
        #expect((gate.complaint(about: text, names: [], said: [said]) == .holdsWords) == isHeld)
    }
}

extension Gate {
    /// Of one text.
    fileprivate func complaint(about text: String, names: [String], said: [String]) -> ReleaseRefusal.Reason? {
        complaints(about: [text], names: names, said: said)[0]
    }
}
