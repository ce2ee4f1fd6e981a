import Deliberation
import Texts

/// What leads, as sentences.
extension Narration {
    func cockpit(_ event: Event) -> [FeedLine] {
        switch event {
        case .reflected: [mine(NarrationTexts.reflected(language))]
        default: []
        }
    }
}
