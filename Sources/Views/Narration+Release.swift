import Deliberation
import Texts

/// Releases between rooms as sentences.
extension Narration {
    func release(_ event: Event) -> [FeedLine] {
        guard model.isFacilitator else { return toldOfRelease(event) }
        return []
    }
}
