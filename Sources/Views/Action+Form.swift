import Deliberation
import Texts

/// Questionnaires, cards, ideas, private questions, releases: what participants and luisteraars do.
extension Action {
    static let forms: [Action] = []
}
