/// An idea's number, counted within its room from 1.
package typealias IdeaID = Int

/// One idea of a brainstorm. Nobody stands beside it.
package struct Idea: Codable, Hashable, Sendable {
    package var id: IdeaID
    package var step: StepID
    package var text: String
    /// The heading under which the gespreksleider put it; nil: none.
    package var group: String?

    /// Ideas that one person may have standing in a room.
    package static let limit = 30

    package init(id: IdeaID, step: StepID, text: String, group: String? = nil) {
        self.id = id
        self.step = step
        self.text = text
        self.group = group
    }
}
