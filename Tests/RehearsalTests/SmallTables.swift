import Deliberation
import TestSupport

/// A kitchen table and an interview as scripts, for tests: one room, few people.
extension Sample {
    static func small(seats: Int) -> Script {
        var script = formats(seats: seats)
        script.rooms = [RoomPlan(id: "tafel", title: "Keukentafel", seats: seats, listeners: 0)]
        script.facilitators = 1
        script.screens = 0
        script.steps = script.steps.filter { $0.kind != .kwadrant }
        for index in script.steps.indices { script.steps[index].direction = nil }
        return script
    }
}
