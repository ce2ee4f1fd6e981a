import Deliberation
import Texts

/// What leads, as sentences.
extension Narration {
    func cockpit(_ event: Event) -> [FeedLine] {
        if !model.isFacilitator, case let lines = told(event), !lines.isEmpty { return lines }
        return lead(event)
    }

    private func lead(_ event: Event) -> [FeedLine] {
        switch event {
        case .reflected: [mine(NarrationTexts.reflected(language))]
        default: []
        }
    }
}
