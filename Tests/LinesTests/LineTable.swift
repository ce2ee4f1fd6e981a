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
    /// What each event said to each, apart from what to type; only where it is asked for, since it takes long.
    var listens = false
    private(set) var heard: [(seat: Seat, event: Event, lines: [String])] = []
    private var told = 0
    private var seals = 0

    init(_ script: Script = Sample.script()) { table = Table(script) }

    /// A table at which everybody is already; who is to be at plain lines sits down at it.
    init(_ table: Table) {
        self.table = table
        told = table.log.count
    }

    /// Three people in room a, one in room b, a gespreksleider; at the talk of the welcome.
    static func small() -> LineTable {
        var all = LineTable()
        for seat in [Sample.leader, Sample.person(1), Sample.person(2), Sample.person(3), Sample.person(1, Sample.b)] { all.come(seat) }
        return all
    }

    /// The same, where the first of room a has just been given the floor, with nothing on anybody's paper.
    static func talking() -> LineTable {
        var all = small()
        for _ in 0..<2 { all.goOn(Sample.leader) }
        all.type("hand", Sample.person(1))
        all.type("beurt volgende", Sample.leader)
        all.clearPaper()
        return all
    }

    mutating func come(_ seat: Seat, language: Language = .nl) {
        table.happen(.arrived(seat))
        sit(seat, language: language)
    }

    /// Takes up plain lines, with all that there is to see.
    mutating func sit(_ seat: Seat, language: Language = .nl) {
        var lines = LineSession(model: Model(me: seat, language: language))
        let seen = table.log.compactMap { one in one.event.visible(to: seat).map { (at: one.at, event: $0) } }
        paper[seat, default: []] += lines.greet(returnCode: "AAAA-BBBB", now: table.now, events: seen)
        tell()
        people[seat] = lines
    }

    /// What came back at once for this line; effects are followed as the server follows them.
    @discardableResult
    mutating func type(_ line: String, _ seat: Seat) -> [String] { receive(.bytes(Array(line.utf8)), seat) }

    /// Goes on, and once more where the first says who would be passed over.
    @discardableResult
    mutating func goOn(_ seat: Seat, by word: String = "verder") -> [String] {
        let said = type(word, seat)
        return said.last?.hasSuffix("Typ nog een keer: \(word).") == true ? type(word, seat) : said
    }

    @discardableResult
    mutating func receive(_ typed: LineSession.Typed, _ seat: Seat) -> [String] {
        guard var lines = people[seat] else { return [] }
        if case .bytes(let bytes) = typed { paper[seat]?.append("> " + String(decoding: bytes, as: UTF8.self)) }
        let answer = lines.receive(typed)
        people[seat] = lines
        paper[seat]? += answer.lines
        var direct = answer.lines
        for effect in answer.effects {
            switch effect {
            case .send(let command): direct += perform(command, seat)
            case .cast(let step, let ballot): direct += cast(ballot, step, seat)
            default: continue
            }
        }
        tell()
        return direct
    }

    private mutating func perform(_ command: Command, _ seat: Seat) -> [String] {
        sent.append((seat, command))
        guard case .failure(let rejection) = table.perform(command, by: seat) else { return [] }
        return take(.rejected(code: rejection.rawValue), seat)
    }

    /// As the server does for who votes by plain lines; the seal itself is not what is looked at here.
    private mutating func cast(_ ballot: Ballot, _ step: StepID, _ seat: Seat) -> [String] {
        seals += 1
        let seal = String(repeating: "0", count: 60) + String(1000 + seals)
        let refusal = perform(.castBallot(step: step, cast: CastBallot(ballot: ballot, opening: seal, commitment: seal)), seat)
        return refusal.isEmpty ? take(.receipt(step, .cast(ballot, code: "STEM-\(seals)")), seat) : refusal
    }

    /// Something that the shell gives this person.
    @discardableResult
    mutating func take(_ input: Input, _ seat: Seat) -> [String] {
        let lines = people[seat]?.take(input) ?? []
        paper[seat]? += lines
        return lines
    }

    mutating func tell() {
        for one in table.log.dropFirst(told) {
            for seat in people.keys.sorted() {
                guard let event = one.event.visible(to: seat) else { continue }
                var copy = listens ? people[seat]?.model : nil
                let lines = people[seat]?.take(.event(at: one.at, event)) ?? []
                paper[seat]? += lines
                guard let hints = copy?.update(.event(at: one.at, event)).count(where: { $0.kind == .hint }) else { continue }
                heard.append((seat, event, lines.dropLast(min(hints, lines.count))))
            }
        }
        told = table.log.count
    }

    func page(_ seat: Seat) -> [String] { paper[seat] ?? [] }

    mutating func clearPaper() { for seat in paper.keys { paper[seat] = [] } }
}
