/// A room's id: a lower-case ASCII word.
package struct RoomID: RawRepresentable, Codable, Hashable, Sendable, Comparable, ExpressibleByStringLiteral {
    package var rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package init(stringLiteral value: String) { self.rawValue = value }
    package static func < (a: RoomID, b: RoomID) -> Bool { a.rawValue < b.rawValue }
}

/// A step's id, unique in its script.
package struct StepID: RawRepresentable, Codable, Hashable, Sendable, Comparable, ExpressibleByStringLiteral {
    package var rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package init(stringLiteral value: String) { self.rawValue = value }
    package static func < (a: StepID, b: StepID) -> Bool { a.rawValue < b.rawValue }
}

/// What somebody is at this table.
package enum Role: String, Codable, Hashable, Sendable, CaseIterable {
    case facilitator, participant, listener, observer, screen
}

/// One seat for one person: the unit of admission.
///
/// Numbers start at 1 within a role and room, so they say nothing of any other room.
package struct Seat: Hashable, Sendable, Comparable {
    package var role: Role
    /// The room it belongs to; nil for a facilitator, an observer or a screen, who belong to none.
    package var room: RoomID?
    package var number: Int

    package init(role: Role, room: RoomID?, number: Int) {
        self.role = role
        self.room = room
        self.number = number
    }

    /// `participant-werkgevers-3`, `facilitator-1`: also the stem of the invitation's file name.
    package var name: String {
        if let room { "\(role.rawValue)-\(room.rawValue)-\(number)" } else { "\(role.rawValue)-\(number)" }
    }

    /// Reads what `name` writes; nil for anything else.
    package init?(name: String) {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 2, let role = Role(rawValue: String(parts[0])),
            let number = Int(parts[parts.count - 1]), number >= 1, number <= 999
        else { return nil }
        let room = parts[1..<(parts.count - 1)].joined(separator: "-")
        guard parts.count == 2 || !room.isEmpty else { return nil }
        self.init(role: role, room: parts.count == 2 ? nil : RoomID(rawValue: room), number: number)
        // `+1` and `01` are numbers as well; a seat has one name.
        guard self.name == name else { return nil }
    }

    package static func < (a: Seat, b: Seat) -> Bool {
        (a.room?.rawValue ?? "", a.role.rawValue, a.number) < (b.room?.rawValue ?? "", b.role.rawValue, b.number)
    }
}

extension Seat: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let name = try container.decode(String.self)
        guard let seat = Seat(name: name) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no seat is named so")
        }
        self = seat
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }
}

/// A contribution's number, counted within its room from 1.
package typealias ContributionID = Int

/// Milliseconds since 1970, UTC.
package typealias Milliseconds = Int64
