/// A *draaiboek*: everything about a session that is decided before anybody joins it.
///
/// A value of this type has been checked by the Draaiboek target; the session relies on what is
/// promised here. Texts are plain, without control characters but the line feed.
package struct Script: Codable, Hashable, Sendable {
    /// A short ASCII identifier, the file's `naam` (`rondetafel-werk`).
    package var name: String
    package var title: String
    /// The language in which the script's own texts are written, `nl` or `en`.
    package var language: String
    /// One or two sentences that everybody reads at the welcome.
    package var summary: String
    /// The rooms, at least one, with distinct ids.
    package var rooms: [RoomPlan]
    /// Seats that belong to no room of participants.
    package var facilitators: Int
    package var observers: Int
    package var screens: Int
    package var ruleSet: QuestionRules
    package var floor: FloorMode
    /// Soft limit of a turn in seconds; nil switches the limit off, silence is allowed.
    package var turnSeconds: Int?
    /// The steps in order, at least one, with distinct ids.
    package var steps: [Step]
    /// Doorvragen that fit any step, of both rule sets.
    package var library: [FollowUp]
    /// Neutral pseudonyms to hand out, at least 15; who comes when all are taken gets a number.
    package var pseudonyms: [String]

    package init(
        name: String, title: String, language: String, summary: String, rooms: [RoomPlan],
        facilitators: Int, observers: Int, screens: Int, ruleSet: QuestionRules, floor: FloorMode,
        turnSeconds: Int?, steps: [Step], library: [FollowUp], pseudonyms: [String]
    ) {
        self.name = name
        self.title = title
        self.language = language
        self.summary = summary
        self.rooms = rooms
        self.facilitators = facilitators
        self.observers = observers
        self.screens = screens
        self.ruleSet = ruleSet
        self.floor = floor
        self.turnSeconds = turnSeconds
        self.steps = steps
        self.library = library
        self.pseudonyms = pseudonyms
    }
}

/// One room of a script and how many seats it is laid for.
package struct RoomPlan: Codable, Hashable, Sendable {
    /// A lower-case ASCII word, also used in file names: `werkgevers`.
    package var id: RoomID
    /// What people read: `Werkgevers en leidinggevenden`.
    package var title: String
    /// Seats for participants: 1 to 15 around a table, to 250 for a vote.
    package var seats: Int
    package var listeners: Int
    /// Gespreksleiders who lead this room alone and see no other.
    package var facilitators: Int
    /// Projections of this room.
    package var screens: Int

    package init(id: RoomID, title: String, seats: Int, listeners: Int, facilitators: Int = 0, screens: Int = 0) {
        self.id = id
        self.title = title
        self.seats = seats
        self.listeners = listeners
        self.facilitators = facilitators
        self.screens = screens
    }

    /// A file that was made before rooms had gespreksleiders and screens of their own has none.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        id = try fields.decode(RoomID.self, forKey: .id)
        title = try fields.decode(String.self, forKey: .title)
        seats = try fields.decode(Int.self, forKey: .seats)
        listeners = try fields.decode(Int.self, forKey: .listeners)
        facilitators = try fields.decodeIfPresent(Int.self, forKey: .facilitators) ?? 0
        screens = try fields.decodeIfPresent(Int.self, forKey: .screens) ?? 0
    }
}

/// How the gespreksleider may go on asking (method.md section 4, 5).
package enum QuestionRules: String, Codable, Hashable, Sendable, CaseIterable {
    /// No summary and no paraphrase; the speaker words the kernbewering.
    case exactWords
    /// Luisteren, samenvatten, doorvragen.
    case lsd
}

/// Who gets the floor next (method.md section 4, 4).
package enum FloorMode: String, Codable, Hashable, Sendable, CaseIterable {
    case firstCome, quietFirst, round
}

/// A *doorvraag* from the library or of a step.
package struct FollowUp: Codable, Hashable, Sendable {
    package var text: String
    /// The rule set it belongs to; nil fits both.
    package var rules: QuestionRules?

    package init(text: String, rules: QuestionRules? = nil) {
        self.text = text
        self.rules = rules
    }
}
