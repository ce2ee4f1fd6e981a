import Deliberation
import TestSupport
import Texts
import Views

@testable import Lines

/// A table whose people all sit at plain lines, as the server holds them.
struct LineTable {
    var table: Table
    private(set) var people: [Seat: LineSession] = [:]
    /// What each has on their terminal, what they typed with `> ` before it.
    private(set) var paper: [Seat: [String]] = [:]
    private(set) var sent: [(seat: Seat, command: Command)] = []
    private var told = 0

    init(_ script: Script = Sample.script()) { table = Table(script) }

    /// Three people in room a, one in room b, a gespreksleider; at the talk of the welcome.
    static func small() -> LineTable {
        var all = LineTable()
        for seat in [Sample.leader, Sample.person(1), Sample.person(2), Sample.person(3), Sample.person(1, Sample.b)] { all.come(seat) }
        return all
    }

    mutating func come(_ seat: Seat, language: Language = .nl) {
        table.happen(.arrived(seat))
        var lines = LineSession(model: Model(me: seat, language: language))
        let seen = table.log.compactMap { one in one.event.visible(to: seat).map { (at: one.at, event: $0) } }
        paper[seat, default: []] += lines.greet(returnCode: "AAAA-BBBB", now: table.now, events: seen)
        tell()
        people[seat] = lines
    }

    /// What came back at once for this line; effects are followed as the server follows them.
    @discardableResult
    mutating func type(_ line: String, _ seat: Seat) -> [String] { receive(.bytes(Array(line.utf8)), seat) }

    @discardableResult
    mutating func receive(_ typed: LineSession.Typed, _ seat: Seat) -> [String] {
        guard var lines = people[seat] else { return [] }
        if case .bytes(let bytes) = typed { paper[seat]?.append("> " + String(decoding: bytes, as: UTF8.self)) }
        let answer = lines.receive(typed)
        people[seat] = lines
        paper[seat]? += answer.lines
        var direct = answer.lines
        for effect in answer.effects {
            guard case .send(let command) = effect else { continue }
            sent.append((seat, command))
            if case .failure(let rejection) = table.perform(command, by: seat) {
                let refusal = people[seat]?.take(.rejected(code: rejection.rawValue)) ?? []
                paper[seat]? += refusal
                direct += refusal
            }
        }
        tell()
        return direct
    }

    mutating func tell() {
        for one in table.log.dropFirst(told) {
            for seat in people.keys.sorted() {
                guard let event = one.event.visible(to: seat) else { continue }
                paper[seat]? += people[seat]?.take(.event(at: one.at, event)) ?? []
            }
        }
        told = table.log.count
    }

    func page(_ seat: Seat) -> [String] { paper[seat] ?? [] }

    mutating func clearPaper() { for seat in paper.keys { paper[seat] = [] } }
}
