import Deliberation
import Texts

/// What a gespreksleider has beside the floor and the draaiboek.
extension Action {
    static let cockpit: [Action] = []
}
