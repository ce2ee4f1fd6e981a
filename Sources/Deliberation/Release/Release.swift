/// A release's number. The room that gives sees it, so it tells of no other room: it counts within that room, on from a
/// hundred times the room's place in the script (1, 2, ... in the first room, 101, 102, ... in the second).
package typealias ReleaseID = Int

/// What one room gives to others: the only way across (method.md rule 1).
package struct Release: Codable, Hashable, Sendable {
    package var id: ReleaseID
    package var from: RoomID
    package var to: [RoomID]
    package var items: [ReleaseItem]

    package init(id: ReleaseID, from: RoomID, to: [RoomID], items: [ReleaseItem]) {
        self.id = id
        self.from = from
        self.to = to
        self.items = items
    }

    /// Items at most.
    package static let limit = 8
    /// Releases that one room may have at most, drafts too.
    package static let roomLimit = 99
    /// Bytes of all texts in a draft, what was chosen and what will be read, as JSON writes them: it goes in one frame.
    static let sizeLimit = 12_000
}

/// One thing that the gespreksleider chose to give.
package enum ReleaseItem: Codable, Hashable, Sendable {
    /// How a stelling was answered the first time: the word, or the distribution where there are enough answers.
    case outcome(step: StepID)
    /// A theme in the gespreksleider's words.
    case theme(text: String)
    /// A paraphrase of what was said, in the gespreksleider's words.
    case paraphrase(text: String)

    /// The gespreksleider's own words; nil where it has none.
    package var words: String? {
        switch self {
        case .outcome: nil
        case .theme(let text), .paraphrase(let text): text
        }
    }
}

/// Exactly what the other room reads. No person, no number of a contribution.
package enum ReleasedItem: Codable, Hashable, Sendable {
    /// `stelling`: its text.
    case outcome(stelling: String, outcome: Outcome)
    case theme(text: String)
    case paraphrase(text: String)
}

/// Why an item may not cross.
package struct ReleaseRefusal: Codable, Hashable, Sendable {
    package enum Reason: String, Codable, Hashable, Sendable, CaseIterable, Error {
        /// Fewer than T_WORD answers.
        case tooFewAnswers
        /// What is left beside it would tell of a small room.
        case tellsOfOthers
        /// The stelling has no outcome yet.
        case notRevealed
        /// It names a pseudonym of the room.
        case namesSomebody
        /// It holds a number: what crosses of how many people comes from the gate alone.
        case holdsFigures
        /// It holds words in a row that somebody said or wrote.
        case holdsWords
    }

    /// Index in the items.
    package var item: Int
    package var reason: Reason

    package init(item: Int, reason: Reason) {
        self.item = item
        self.reason = reason
    }
}

/// A release as its gespreksleider sees it before the room is asked.
package struct ReleaseDraft: Codable, Hashable, Sendable {
    package var release: Release
    /// What the other room will read, for the items that may cross.
    package var reads: [ReleasedItem]
    package var refusals: [ReleaseRefusal]

    package init(release: Release, reads: [ReleasedItem], refusals: [ReleaseRefusal]) {
        self.release = release
        self.reads = reads
        self.refusals = refusals
    }
}

/// What the giving room is asked: nobody objects within the time, or it does not cross.
package struct ReleaseOffer: Codable, Hashable, Sendable {
    package var id: ReleaseID
    /// Titles of the rooms that will read it.
    package var to: [String]
    package var reads: [ReleasedItem]
    package var until: Milliseconds

    package init(id: ReleaseID, to: [String], reads: [ReleasedItem], until: Milliseconds) {
        self.id = id
        self.to = to
        self.reads = reads
        self.until = until
    }
}

/// Where a release stands.
package enum ReleaseState: String, Hashable, Sendable {
    case draft, offered
    /// Nobody objected: the others have it.
    case given
    /// Somebody objected, or it was taken back. Nobody learns who.
    case stopped
}

/// What a room received.
package struct ReceivedRelease: Hashable, Sendable {
    /// Title of the room that gave it.
    package let from: String
    package let reads: [ReleasedItem]
    package let at: Milliseconds
}
