import Deliberation
import Texts

extension WhatNow {
    /// What a questionnaire, a card, a prototype or a brainstorm adds to where things stand.
    static func ofForm(_ model: Model, _ room: Room) -> [FeedLine] { [] }

    /// The one sentence of a participant while a questionnaire is open, closed or shown.
    static func formSentence(_ model: Model, _ room: Room, _ counts: [String: String]) -> String {
        (room.phase == .closed(.form) ? ViewTexts.nowClosed : ViewTexts.nowAnswered)(model.language, counts)
    }
}
