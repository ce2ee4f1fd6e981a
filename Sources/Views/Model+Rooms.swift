package import Deliberation
import Texts

extension Model {
    /// The rooms that this person sees, in the order of the draaiboek: of who has a room of their own, that one.
    package var rooms: [Room] {
        session.roomOrder.filter { me.room == nil || me.room == $0 }.compactMap { session.room($0) }
    }

    /// Whether this person leads all rooms, and so what is between rooms and of the whole session.
    package var leadsAll: Bool { isFacilitator && me.room == nil }

    /// The title of a step that was reached, or, for who has the agenda, is to come; else its id.
    func title(of step: StepID) -> String {
        session.agenda.first { $0.id == step }?.title ?? rooms.lazy.compactMap { $0.stepTitles[step] }.first ?? step.rawValue
    }

    /// The same in both languages, of something that holds names and numbers.
    static func both(_ text: Text, _ values: [String: String]) -> Text { Text(nl: text(.nl, values), en: text(.en, values)) }
}
