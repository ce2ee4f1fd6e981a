import Deliberation
import TestSupport
import Texts

@testable import Views

/// A table with the model of everybody who ever came in, each fed what its seat may see.
struct People {
    var table: Table
    var models: [Seat: Model] = [:]
    private var told = 0

    init(_ script: Script = Sample.script()) { table = Table(script) }

    mutating func come(_ seat: Seat) {
        table.happen(.arrived(seat))
        if models[seat] == nil {
            var model = Model(me: seat, language: .nl)
            for one in table.log.prefix(told) { if let event = one.event.visible(to: seat) { model.update(.event(at: one.at, event)) } }
            models[seat] = model
        }
        tell()
    }

    mutating func perform(_ command: Command, by seat: Seat) -> Decision {
        let decision = table.perform(command, by: seat)
        tell()
        return decision
    }

    mutating func tell() {
        for one in table.log.dropFirst(told) {
            for seat in models.keys { if let event = one.event.visible(to: seat) { models[seat]?.update(.event(at: one.at, event)) } }
        }
        told = table.log.count
    }

    /// Some values that fit an action's questions: every choice and person, a few numbers, one text.
    static func values(_ action: Action, _ model: Model, limit: Int = 60) -> [[Value]] {
        var done: [[Value]] = []
        func follow(_ values: [Value]) {
            guard done.count < limit else { return }
            guard let argument = action.argument(model, after: values) else {
                done.append(values)
                return
            }
            switch argument {
            case .choice(_, let choices): for index in choices.indices { follow(values + [.index(index)]) }
            case .seat(_, let seats): for seat in seats { follow(values + [.seat(seat)]) }
            case .number(_, let range): for number in range.prefix(12) { follow(values + [.number(number)]) }
            case .text: follow(values + [.text("Zomer\(model.me.number)")])
            }
        }
        follow([])
        return done
    }

    static func commands(_ effects: [Effect]) -> [Command] {
        effects.compactMap { if case .send(let command) = $0 { command } else { nil } }
    }

    /// The name of a command's case, as the wire writes it.
    static func name(_ command: Command) -> String { Mirror(reflecting: command).children.first?.label ?? "\(command)" }
}
