import Deliberation
import TestSupport

@testable import Views

/// Random but legal play: somebody does something that their surface offers them.
enum Schedule {
    static func everybody(_ people: People) -> [Seat] {
        people.table.session.seats.sorted { ($0.role == .facilitator ? 0 : 1, $0.name) < ($1.role == .facilitator ? 0 : 1, $1.name) }
    }

    private static let usually = [
        "say", "answer", "hand", "turn", "resume", "next", "respond", "idea", "unmute", "replyprivate", "askauthor", "offer", "object",
    ]

    static func step(_ people: inout People, _ random: inout Chance) {
        people.table.now += Int64(random.below(20_000))
        let all = people.table.session.seats
        if let due = people.table.session.nextDue, due <= people.table.now {
            people.table.happen(.clock)
            people.tell()
        }
        if random.below(6) == 0, let seat = all.randomElement(using: &random) {
            if random.below(4) == 0, people.models[seat] != nil {
                people.table.happen(.left(seat))
                people.tell()
            } else {
                people.come(seat)
            }
            return
        }
        let there = people.models.keys.filter { people.table.session.attendees[$0]?.presence == .present }.sorted()
        let leads = there.filter { $0.role == .facilitator }
        guard let seat = (random.below(3) == 0 ? leads : there).randomElement(using: &random), var model = people.models[seat]
        else { return }
        if model.me.room == nil, random.below(4) == 0, let room = model.session.roomOrder.randomElement(using: &random) {
            model.update(.focus(room))
            people.models[seat] = model
        }
        // The session must not end early; going for good and moving are rare.
        let rare = ["stop", "exclude", "move", "skip", "mute"]
        let actions = Action.available(to: model).filter {
            !["close", "countdownend"].contains($0.id) && (!rare.contains($0.id) || random.below(8) == 0)
        }
        // Mostly what a table does most, so that there is something to recognise, to quote and to ask about.
        let usual = actions.filter { usually.contains($0.id) }
        guard let action = (random.below(2) == 0 && !usual.isEmpty ? usual : actions).randomElement(using: &random),
            let values = People.values(action, model, limit: action.id == "release" ? 12 : 60).randomElement(using: &random)
        else { return }
        let effects = action.effects(model, values)
        people.follow(effects, of: seat)
        for command in People.commands(effects) { _ = people.perform(command, by: seat) }
    }
}
