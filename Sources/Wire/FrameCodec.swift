package import Deliberation
import FoundationEssentials

/// Frames as bytes: one JSON object a line, UTF-8, keys sorted, without the line feed.
package enum FrameCodec {
    package static func encode(_ frame: ServerFrame) -> [UInt8] { bytes(frame) }

    package static func encode(_ frame: ClientFrame) -> [UInt8] { bytes(frame) }

    /// The body of an event once for all who may see it in this form; `line` puts the sequence before it.
    package static func eventBody(at: Milliseconds, _ event: Event) -> [UInt8] {
        Array("\"at\":\(at),\"event\":".utf8) + bytes(event) + Array("}".utf8)
    }

    /// One event line from a body that `eventBody` made.
    package static func eventLine(sequence: Int, body: [UInt8]) -> [UInt8] {
        Array("{\"type\":\"event\",\"sequence\":\(sequence),".utf8) + body
    }

    /// Reads what a client sent. Strict: an unknown field is an error, so that a typing mistake in a program
    /// is seen where it is made.
    package static func decodeClient(_ line: [UInt8]) -> Result<ClientFrame, WireFault> {
        decode(ClientFrame.self, line).flatMap { frame in
            guard !frame.id.isEmpty, frame.id.utf8.count <= WireProtocol.idLimit,
                frame.id.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
            else { return .failure(.badID) }
            return .success(frame)
        }
    }

    /// The id in a line that is no good frame, so that the refusal can name it; nil where none can be read.
    package static func id(in line: [UInt8]) -> String? {
        struct Named: Decodable { var id: String? }
        guard let id = (try? JSONDecoder().decode(Named.self, from: Data(line)))?.id, !id.isEmpty,
            id.utf8.count <= WireProtocol.idLimit, id.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return nil }
        return id
    }

    /// Reads what a server sent. Passes over fields that it does not know; of an event that it does not know there
    /// remains that there was one (`.removed`), so that sequences and what waits still count up.
    package static func decodeServer(_ line: [UInt8]) -> Result<ServerFrame, WireFault> {
        struct Numbered: Decodable {
            var type: String
            var sequence: Int
            var at: Milliseconds
        }
        let decoder = JSONDecoder()
        // First what nearly always is so: looking at the shape costs several times as much.
        if line.count <= WireProtocol.clientPatience, String(validating: line, as: UTF8.self) != nil,
            let frame = try? decoder.decode(ServerFrame.self, from: Data(line))
        {
            return .success(frame)
        }
        return object(line, limit: WireProtocol.clientPatience).flatMap { _ in
            guard let event = try? decoder.decode(Numbered.self, from: Data(line)), event.type == "event" else {
                return .failure(.malformed)
            }
            return .success(.event(sequence: event.sequence, at: event.at, .removed))
        }
    }

    private static func decode<Frame: Codable>(_ type: Frame.Type, _ line: [UInt8]) -> Result<Frame, WireFault> {
        object(line, limit: WireProtocol.frameLimit).flatMap { shape in
            let decoder = JSONDecoder()
            guard let frame = try? decoder.decode(type, from: Data(line)) else { return .failure(.malformed) }
            guard let again = try? decoder.decode(Shape.self, from: Data(bytes(frame))), shape.isWithin(again) else {
                return .failure(.unknownField)
            }
            return .success(frame)
        }
    }

    /// The shape of a line that is a JSON object.
    private static func object(_ line: [UInt8], limit: Int) -> Result<Shape, WireFault> {
        guard line.count <= limit else { return .failure(.frameTooLong) }
        guard String(validating: line, as: UTF8.self) != nil else { return .failure(.notUTF8) }
        guard let shape = try? JSONDecoder().decode(Shape.self, from: Data(line)), case .object = shape else {
            return .failure(.notJSON)
        }
        return .success(shape)
    }

    /// Encoding plain values of our own cannot fail; an empty line would be refused by any reader.
    private static func bytes(_ value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { Array($0) } ?? []
    }
}

/// The keys of a JSON value, to compare what was sent with what was understood.
indirect enum Shape: Decodable {
    case object([String: Shape])
    case list([Shape])
    case null
    case value

    struct Name: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: Name.self) {
            var object: [String: Shape] = [:]
            for key in container.allKeys { object[key.stringValue] = try container.decode(Shape.self, forKey: key) }
            self = .object(object)
        } else if var container = try? decoder.unkeyedContainer() {
            var list: [Shape] = []
            while !container.isAtEnd { list.append(try container.decode(Shape.self)) }
            self = .list(list)
        } else if (try? decoder.singleValueContainer())?.decodeNil() == true {
            self = .null
        } else {
            self = .value
        }
    }

    /// Whether every field here has its like in `other`; a null may be absent there.
    func isWithin(_ other: Shape) -> Bool {
        switch (self, other) {
        case (.object(let mine), .object(let theirs)):
            mine.allSatisfy { key, value in
                if let their = theirs[key] { return value.isWithin(their) }
                if case .null = value { return true }
                return false
            }
        case (.list(let mine), .list(let theirs)):
            mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.isWithin($1) }
        case (.null, _), (.value, .value): true
        default: false
        }
    }
}
