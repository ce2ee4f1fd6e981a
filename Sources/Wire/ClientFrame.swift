package import Deliberation

/// What a program says to the server.
package enum ClientFrame: Hashable, Sendable {
    /// First on every connection.
    case hello(id: String, Hello)
    case command(id: String, Command)
    /// A half-written text, kept so that a lost connection loses nothing; absent clears it.
    case draft(id: String, text: String?)
    case ping(id: String)
    /// Asks for the proof that this seal is in the closed box of one's own room.
    case proof(id: String, step: StepID, commitment: String)

    package struct Hello: Codable, Hashable, Sendable {
        /// Lowest and highest protocol version that the client speaks.
        package var protocols: [Int]
        /// The invitation's code, or the token that an earlier welcome gave: exactly one of them.
        package var code: String?
        package var token: String?
        /// The last sequence that the client has, to go on from there; absent: everything.
        package var last: Int?

        package init(protocols: [Int], code: String? = nil, token: String? = nil, last: Int? = nil) {
            self.protocols = protocols
            self.code = code
            self.token = token
            self.last = last
        }
    }

    package var id: String {
        switch self {
        case .hello(let id, _), .command(let id, _), .draft(let id, _), .ping(let id), .proof(let id, _, _): id
        }
    }
}

extension ClientFrame: Codable {
    private enum Key: String, CodingKey { case type, id, protocols, code, token, last, command, text, step, commitment }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let id = try container.decode(String.self, forKey: .id)
        switch try container.decode(String.self, forKey: .type) {
        case "hello": self = .hello(id: id, try Hello(from: decoder))
        case "command": self = .command(id: id, try container.decode(Command.self, forKey: .command))
        case "draft": self = .draft(id: id, text: try container.decodeIfPresent(String.self, forKey: .text))
        case "ping": self = .ping(id: id)
        case "proof":
            self = .proof(
                id: id, step: try container.decode(StepID.self, forKey: .step),
                commitment: try container.decode(String.self, forKey: .commitment))
        default:
            throw DecodingError.dataCorruptedError(forKey: .type, in: container, debugDescription: "unknown type")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(id, forKey: .id)
        switch self {
        case .hello(_, let hello):
            try container.encode("hello", forKey: .type)
            try hello.encode(to: encoder)
        case .command(_, let command):
            try container.encode("command", forKey: .type)
            try container.encode(command, forKey: .command)
        case .draft(_, let text):
            try container.encode("draft", forKey: .type)
            try container.encodeIfPresent(text, forKey: .text)
        case .ping: try container.encode("ping", forKey: .type)
        case .proof(_, let step, let commitment):
            try container.encode("proof", forKey: .type)
            try container.encode(step, forKey: .step)
            try container.encode(commitment, forKey: .commitment)
        }
    }
}
