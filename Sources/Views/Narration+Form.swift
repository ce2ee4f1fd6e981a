import Deliberation
import Texts

/// Questionnaires, cards, ideas and private questions as sentences.
extension Narration {
    func form(_ event: Event) -> [FeedLine] { [] }

    /// A questionnaire opens or closes.
    func asks(_ phase: Phase, _ room: RoomID) -> [FeedLine] { [] }
}
