import TestSupport
import Testing

@testable import Deliberation

@Suite("Reasons in parts")
struct ReasonsTests {
    @Test("many long reasons come in several events that add up, in a shuffled order that is kept")
    func parts() throws {
        var table = TestSupport.Table(Sample.script(seats: 8))
        table.seatAll([Sample.a])
        table.advance(times: 4)
        let long = String(repeating: "🙂", count: 599)
        for number in 1...8 {
            table.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: "\(number)" + long), by: Sample.person(number))
        }
        table.advance(times: 2)
        let parts = table.log.compactMap { one -> [String]? in
            if case .reasonsOpened(_, _, _, let reasons) = one.event { reasons } else { nil }
        }
        #expect(parts.count == 2 && parts.allSatisfy { !$0.isEmpty })
        let all = try #require(table.projection(for: Sample.leader).room(Sample.a)?.reasons[Question(step: "s1", moment: .first)])
        #expect(all == parts.flatMap { $0 } && all.count == 8 && Set(all).count == 8)
    }

    @Test("what JSON writes longer counts longer; nothing is lost, one that is too long stands alone", arguments: ["a", "\"", "\n", "é", "🙂"])
    func sizes(character: String) {
        let texts = (1...40).map { String(repeating: character, count: $0 * 15) } + [String(repeating: character, count: 20_000)]
        let parts = Session.parts(of: texts)
        #expect(parts.flatMap { $0 } == texts && parts.last?.count == 1)
        for part in parts.dropLast() {
            let bytes = part.reduce(0) { $0 + $1.replacing("\"", with: "xx").replacing("\n", with: "xx").utf8.count + 3 }
            #expect(bytes <= 10_000)
        }
        #expect(Session.parts(of: []).isEmpty)
    }
}
