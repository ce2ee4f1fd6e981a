import Deliberation
import Findings
import Foundation
import Testing

/// `make nightly`: the attacks that take longer than a push should wait for.
let nightly = ProcessInfo.processInfo.environment["RONDETAFEL_NIGHTLY"] != nil

@Suite("The gate outside the rooms")
struct PublishTests {
    let gate = Gate()

    func tally(_ v: [Int]) -> Tally { Tally(stances(v[0], v[1], v[2], v[3])) }

    /// Everything consistent with a publication, by enumeration: a reader who knows the gate and how many
    /// answered in each room can exclude nothing else.
    @Test("no count follows from what two rooms publish", arguments: nightly ? [[7, 7], [7, 8], [8, 8], [10, 5], [9, 7]] : [[7, 7], [8, 8]])
    func twoRooms(sizes: [Int]) { attack(sizes) }

    @Test("nor from pooled words, from twenty respondents", arguments: nightly ? [[10, 10], [7, 13], [8, 14]] : [[10, 10]])
    func pooledWords(sizes: [Int]) { attack(sizes) }

    @Test("nor with small rooms that are left out", arguments: nightly ? [[7, 3, 1], [4, 3], [4, 2, 1], [3, 3, 3]] : [[4, 3], [4, 2, 1]])
    func hiddenRooms(sizes: [Int]) { attack(sizes) }

    private func attack(_ sizes: [Int]) {
        // By publication, by room (the last: together), by stance: which counts remain.
        var left: [Gate.Published: [[Set<Int>]]] = [:]
        let all = sizes.map { vectors($0).map { (vector: $0, tally: tally($0)) } }
        var cache: [Key: Gate.Published] = [:]
        func walk(_ chosen: [[Int]], _ tallies: [Tally]) {
            guard chosen.count == sizes.count else {
                for one in all[chosen.count] { walk(chosen + [one.vector], tallies + [one.tally]) }
                return
            }
            let sum = (0..<4).map { stance in chosen.reduce(0) { $0 + $1[stance] } }
            let key = Key(chosen, sum)
            let published = cache[key] ?? gate.publish(tallies)
            cache[key] = published
            for (place, vector) in (chosen + [sum]).enumerated() {
                for stance in 0..<4 {
                    left[published, default: Array(repeating: Array(repeating: [], count: 4), count: sizes.count + 1)][
                        place][stance].insert(vector[stance])
                }
            }
        }
        walk([], [])
        #expect(left.count > 1)
        for (published, places) in left {
            for (place, values) in places.enumerated() {
                let n = place < sizes.count ? sizes[place] : sizes.reduce(0, +)
                for stance in values {
                    if stance == Set(0...n) { continue }
                    #expect(
                        stance.count >= 3 && stance.max().map { $0 >= 3 } == true && stance.min().map { $0 < n } == true,
                        "\(sizes): \(published) leaves \(stance.sorted()) in \(place)")
                }
            }
        }
    }

    /// Never coarser than what the gate looks at, so that tallies of one key share one publication.
    private struct Key: Hashable {
        var rooms: [Int]
        var sum: [Int]
        init(_ rooms: [[Int]], _ sum: [Int]) {
            self.rooms = rooms.map { room in room.firstIndex { 2 * $0 > room.reduce(0, +) } ?? -1 }
            self.rooms += rooms.map { room in
                let n = room.reduce(0, +)
                return room.contains { 5 * $0 >= 4 * n } && n >= 15 ? 1 : 0
            }
            let n = sum.reduce(0, +)
            self.sum = sum.map { k in
                if 5 * k >= 4 * n { return 4 }
                if 2 * k > n { return 3 }
                if 3 * k > n { return 2 }
                return 5 * k > n ? 1 : 0
            }
        }
    }

    @Test("two rooms of ten: each has its word or verdeeld, and so have they together")
    func owes() {
        for a in vectors(10).enumerated().filter({ $0.offset % 12 == 0 }).map(\.element) {
            let published = gate.publish([tally(a), tally([3, 3, 2, 2])])
            for room in published.rooms {
                guard case .said = room else {
                    Issue.record("nothing said of \(a): \(published)")
                    return
                }
            }
            #expect(published.pooled != nil)
        }
    }

    @Test("lower words are given over twenty and more, and only there")
    func lowerWords() {
        let large = gate.publish([tally([6, 5, 2, 2]), tally([6, 4, 3, 2])]).pooled
        #expect(large?.words.map(\.numeral) == ["many", "some"])
        #expect(large?.words.map(\.stance) == ["agree", "disagree"])
        #expect(gate.publish([tally([4, 3, 1, 1]), tally([4, 4, 1, 1])]).pooled?.words == [])
    }

    @Test("a small room hides the rest as well, and a total tells of no single room")
    func complements() {
        let small = gate.publish([tally([8, 1, 1, 0]), tally([3, 0, 0, 0])])
        #expect(small.rooms == [.withheld, .withheld])
        #expect(small.pooled != nil)
        let three = gate.publish([tally([8, 1, 1, 0]), tally([8, 1, 1, 0]), tally([3, 0, 0, 0])])
        #expect(three.rooms[2] == .withheld)
        #expect(three.pooled == nil)
        let alone = gate.publish([tally([8, 1, 1, 0]), tally([0, 0, 0, 0])])
        #expect(alone.rooms[1] == .notAsked)
        #expect(alone.pooled == nil)
        guard case .said(let words) = alone.rooms[0] else { Issue.record("one room of ten shows nothing"); return }
        #expect(words.numeral == "most" && words.stance == "agree")
        #expect(gate.publish([tally([6, 0, 0, 0]), tally([0, 0, 0, 0])]).rooms[0] == .withheld)
    }

    @Test("what a room saw is said again, never computed a second time")
    func once() {
        let parts = [
            Gate.Part(tally([5, 5, 0, 0]), shown: .word(.most, .agree)), Gate.Part(tally([2, 2, 3, 3]), shown: .divided),
        ]
        let published = gate.publish(parts)
        guard case .said(let words) = published.rooms[0] else { Issue.record("withheld"); return }
        #expect(words.stance == "agree")
        // The set was another one when the room saw it: the total would tell who is gone.
        #expect(published.pooled == nil)
    }

    @Test("an open table stays in its room: words only, and no total to take its numbers from")
    func openTable() {
        let shown = gate.firstOutcome(answers: stances(9, 1, 0, 0), present: 10, openTable: true)
        let published = gate.publish([Gate.Part(tally([9, 1, 0, 0]), shown: shown), Gate.Part(tally([3, 3, 2, 2]))])
        guard case .said(let words) = published.rooms[0] else { Issue.record("withheld"); return }
        #expect(words.numeral == "most")
        #expect(published.pooled == nil)
    }

    @Test("figures: no small room's size follows from a factsheet, not even for who sat in another room and counted")
    func figures() {
        for seats in [[8, 8], [10, 10], [15, 15], [12, 9], [8, 8, 8], [15, 6, 4]] {
            // By factsheet, by room that the reader sat in and its number (-1: in none), by room: what remains.
            var left: [Reader: [Set<Int>]] = [:]
            func walk(_ people: [Int]) {
                guard people.count == seats.count else {
                    for count in 1...seats[people.count] { walk(people + [count]) }
                    return
                }
                let sheet = "\(gate.figures(people))"
                for sat in -1..<seats.count {
                    let reader = Reader(sheet: sheet, room: sat, people: sat < 0 ? 0 : people[sat])
                    for (room, count) in people.enumerated() where room != sat {
                        left[reader, default: Array(repeating: [], count: seats.count)][room].insert(count)
                    }
                }
            }
            walk([])
            for (reader, rooms) in left {
                for (room, values) in rooms.enumerated() where values.contains(where: { $0 < 10 }) {
                    #expect(values.count >= 3, "\(seats): \(reader) leaves \(values.sorted()) of room \(room)")
                }
            }
        }
        #expect(gate.figures([12, 14]).total == .figure(26))
        #expect(gate.figures([12, 8]).total == .notShown)
        #expect(gate.figures([8, 8]).total == .notShown)
        #expect(gate.figures([8, 1]).total == .notShown)
        #expect(gate.figures([4]).total == .fewer)
        #expect(gate.figures([0, 0]).total == .nobody)
    }

    private struct Reader: Hashable {
        let sheet: String
        let room: Int
        let people: Int
    }
}
