/// Something for later that should not be lost.
package struct ParkedItem: Codable, Hashable, Sendable {
    /// Counted within its room from 1.
    package var id: Int
    package var step: StepID
    package var text: String

    package init(id: Int, step: StepID, text: String) {
        self.id = id
        self.step = step
        self.text = text
    }
}

/// A question to the author of a private reason, without anyone learning who that is.
package struct AuthorQuestion: Codable, Hashable, Sendable {
    /// Counted within its room from 1.
    package var id: Int
    package var step: StepID
    package var moment: Moment
    /// Index of the reason among those that were opened.
    package var reason: Int
    package var text: String

    package init(id: Int, step: StepID, moment: Moment, reason: Int, text: String) {
        self.id = id
        self.step = step
        self.moment = moment
        self.reason = reason
        self.text = text
    }
}

/// What an observator of the research team saw.
package struct Reflection: Codable, Hashable, Sendable {
    package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        /// *dynamiek*
        case dynamics
        /// *ongemak*
        case unease
        /// *non-verbaal*
        case nonVerbal
        /// *stilte*
        case silence
        /// *overig*
        case other
    }

    /// Nil: of all rooms.
    package var room: RoomID?
    package var kind: Kind
    /// Where the room stood; nil where there is no room.
    package var step: StepID?
    package var phase: Phase?
    package var text: String

    package init(room: RoomID?, kind: Kind, step: StepID? = nil, phase: Phase? = nil, text: String) {
        self.room = room
        self.kind = kind
        self.step = step
        self.phase = phase
        self.text = text
    }
}

/// A line that only the gespreksleider who wrote it reads.
package struct PrivateNote: Hashable, Sendable {
    package let room: RoomID?
    package let text: String
    package let at: Milliseconds
}
