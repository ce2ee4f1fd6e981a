import Deliberation
import Texts

/// Releases between rooms as sentences.
extension Narration {
    func release(_ event: Event) -> [FeedLine] {
        model.isFacilitator ? releaseForLead(event) : toldOfRelease(event)
    }
}
