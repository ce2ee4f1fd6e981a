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
            // What a gespreksleider writes holds nobody's name or words: it may cross to another room.
            case .text: follow(values + [.text(model.isFacilitator ? "Vraag van \(model.me.number)" : "Zomer\(model.me.number)")])
            case .grid(_, let form):
                // A whole ballot, another for each person.
                var random = Chance(seed: UInt64(model.me.number))
                follow(values + [.judgements(Ballot.random(form, using: &random).judgements)])
            case .ranking(_, let form): follow(values + [.ranking([form.options.prefix(2).map(\.id)])])
            case .weights(_, let form):
                follow(values + [.weights(form.criteria.first.map { [$0.id: BallotForm.weightPoints] })])
            }
        }
        follow([])
        return done
    }

    /// What the shell sends for these effects; the seal of a ballot is not what is looked at here.
    static func commands(_ effects: [Effect]) -> [Command] {
        effects.compactMap { effect in
            switch effect {
            case .send(let command): command
            case .cast(let step, let ballot):
                .castBallot(
                    step: step,
                    cast: CastBallot(
                        ballot: ballot, opening: String(repeating: "1", count: 64), commitment: String(repeating: "2", count: 64)))
            default: nil
            }
        }
    }

    /// What the shell does for effects beside commands: it keeps a ballot, and says what became of it.
    mutating func follow(_ effects: [Effect], of seat: Seat) {
        for effect in effects {
            switch effect {
            case .keepBallot(let step, let ballot): models[seat]?.update(.ballot(step, ballot))
            case .cast(let step, let ballot): models[seat]?.update(.receipt(step, .cast(ballot, code: nil)))
            default: break
            }
        }
    }

    /// The name of a command's case, as the wire writes it.
    static func name(_ command: Command) -> String { Mirror(reflecting: command).children.first?.label ?? "\(command)" }
}
