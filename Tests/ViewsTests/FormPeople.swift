import Deliberation
import TestSupport

@testable import Views

extension People {
    static let me = Sample.person(1)
    static let other = Sample.person(2)
    static let listener = Sample.listener(Sample.a)

    /// Four people and a luisteraar of room a, two of room b, the gespreksleider and the observator; room a at the first
    /// step of this kind, before it asks anything.
    static func formats(at kind: StepKind, seats: Int = 6) -> People {
        var people = People(Sample.formats(seats: seats))
        people.come(Sample.leader)
        for number in 1...min(4, seats) { people.come(Sample.person(number)) }
        for number in 1...min(2, seats) { people.come(Sample.person(number, Sample.b)) }
        people.come(listener)
        people.come(Sample.observer)
        for _ in 0..<60 where people.table.session.room(Sample.a)?.step?.kind != kind {
            people.table.advance()
            people.tell()
        }
        return people
    }

    /// Goes on until the room stands at this phase.
    mutating func advance(to phase: Phase) {
        for _ in 0..<10 where table.session.room(Sample.a)?.phase != phase {
            table.advance()
            tell()
        }
    }

    /// What this seat read since the feed had so many lines.
    func read(_ seat: Seat, since count: Int = 0) -> [String] { models[seat]?.feed.dropFirst(count).map(\.text) ?? [] }

    func count(_ seat: Seat) -> Int { models[seat]?.feed.count ?? 0 }

    func sentence(_ seat: Seat) -> String { models[seat].map(WhatNow.sentence) ?? "" }

    func stands(_ seat: Seat) -> [String] { models[seat].map { WhatNow.lines($0).map(\.text) } ?? [] }

    func offers(_ id: String, _ seat: Seat) -> Bool {
        models[seat].map { model in Action.available(to: model).contains { $0.id == id } } ?? false
    }

    func action(_ id: String) -> Action { Action.all.first { $0.id == id } ?? Action.all[0] }

    /// Does it as the surface would, with these values; what it sends is carried out.
    @discardableResult
    mutating func act(_ id: String, _ values: [Value], _ seat: Seat) -> [Decision] {
        guard let model = models[seat] else { return [] }
        return Self.commands(action(id).effects(model, values)).map { perform($0, by: seat) }
    }
}
