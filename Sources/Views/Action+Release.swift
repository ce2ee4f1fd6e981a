import Deliberation
import Texts

/// Releases between rooms, for the gespreksleider.
extension Action {
    static let releases: [Action] = []
}
