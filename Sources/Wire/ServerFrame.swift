package import Deliberation

/// What the server says to a program.
package enum ServerFrame: Hashable, Sendable {
    /// The answer to `hello`.
    case welcome(id: String, Welcome)
    /// Something that this seat may see. `sequence` counts from 1 for this seat alone.
    case event(sequence: Int, at: Milliseconds, Event)
    /// The command is done and durable. `invitation`: the text of a fresh invitation that it made.
    case acknowledged(id: String, invitation: String?)
    /// The frame with this id changed nothing. `id` is absent where none could be read.
    case refused(id: String?, Refusal)
    case pong(id: String)
    /// The answer to `proof`.
    case proof(id: String, Inclusion)
    /// The last link of the chain over the whole log, as 64 hex digits; before the goodbye of a session that ended.
    case head(digest: String)
    /// The last frame before the server closes the connection.
    case goodbye(Refusal)

    /// Where a seal lies in the closed box, and its audit path (RFC 9162 section 2.1.3.1), the lowest hash first.
    package struct Inclusion: Codable, Hashable, Sendable {
        /// From 0.
        package var index: Int
        package var count: Int
        /// Each 64 hex digits.
        package var path: [String]

        package init(index: Int, count: Int, path: [String]) {
            self.index = index
            self.count = count
            self.path = path
        }
    }

    package struct Welcome: Codable, Hashable, Sendable {
        package var version: Int
        package var seat: Seat
        /// Name of the session.
        package var session: String
        /// To be kept by the client, and given instead of the code from now on.
        package var token: String?
        /// The sequence after which the events that follow begin: `last`, or 0 for everything anew.
        package var after: Int
        /// The server's clock, for countdowns.
        package var now: Milliseconds
        /// How many events follow at once before those that happen from now on.
        package var waiting: Int
        package var draft: String?

        package init(
            version: Int, seat: Seat, session: String, token: String?, after: Int, now: Milliseconds, waiting: Int,
            draft: String?
        ) {
            self.version = version
            self.seat = seat
            self.session = session
            self.token = token
            self.after = after
            self.now = now
            self.waiting = waiting
            self.draft = draft
        }
    }

    /// A stable code for a program, and a sentence in Dutch for a person.
    package struct Refusal: Codable, Hashable, Sendable {
        package var code: String
        package var message: String

        package init(code: String, message: String) {
            self.code = code
            self.message = message
        }
    }
}

extension ServerFrame: Codable {
    private enum Key: String, CodingKey { case type, id, sequence, at, event, invitation, code, message, digest }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        switch try container.decode(String.self, forKey: .type) {
        case "welcome":
            self = .welcome(id: try container.decode(String.self, forKey: .id), try Welcome(from: decoder))
        case "event":
            self = .event(
                sequence: try container.decode(Int.self, forKey: .sequence),
                at: try container.decode(Milliseconds.self, forKey: .at),
                try container.decode(Event.self, forKey: .event))
        case "ack":
            self = .acknowledged(
                id: try container.decode(String.self, forKey: .id),
                invitation: try container.decodeIfPresent(String.self, forKey: .invitation))
        case "error":
            self = .refused(
                id: try container.decodeIfPresent(String.self, forKey: .id), try Refusal(from: decoder))
        case "pong": self = .pong(id: try container.decode(String.self, forKey: .id))
        case "proof":
            self = .proof(id: try container.decode(String.self, forKey: .id), try Inclusion(from: decoder))
        case "head": self = .head(digest: try container.decode(String.self, forKey: .digest))
        case "goodbye": self = .goodbye(try Refusal(from: decoder))
        default:
            throw DecodingError.dataCorruptedError(forKey: .type, in: container, debugDescription: "unknown type")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .welcome(let id, let welcome):
            try container.encode("welcome", forKey: .type)
            try container.encode(id, forKey: .id)
            try welcome.encode(to: encoder)
        case .event(let sequence, let at, let event):
            try container.encode("event", forKey: .type)
            try container.encode(sequence, forKey: .sequence)
            try container.encode(at, forKey: .at)
            try container.encode(event, forKey: .event)
        case .acknowledged(let id, let invitation):
            try container.encode("ack", forKey: .type)
            try container.encode(id, forKey: .id)
            try container.encodeIfPresent(invitation, forKey: .invitation)
        case .refused(let id, let refusal):
            try container.encode("error", forKey: .type)
            try container.encodeIfPresent(id, forKey: .id)
            try refusal.encode(to: encoder)
        case .pong(let id):
            try container.encode("pong", forKey: .type)
            try container.encode(id, forKey: .id)
        case .proof(let id, let inclusion):
            try container.encode("proof", forKey: .type)
            try container.encode(id, forKey: .id)
            try inclusion.encode(to: encoder)
        case .head(let digest):
            try container.encode("head", forKey: .type)
            try container.encode(digest, forKey: .digest)
        case .goodbye(let refusal):
            try container.encode("goodbye", forKey: .type)
            try refusal.encode(to: encoder)
        }
    }
}
