import Deliberation
import FoundationEssentials

/// An event as it is kept: JSON with sorted keys.
enum EventBody {
    static func encode(_ event: Event) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(event))
    }

    static func decode(_ bytes: [UInt8]) throws -> Event {
        do { return try JSONDecoder().decode(Event.self, from: Data(bytes)) } catch {
            if let old = try? JSONDecoder().decode(OldReflected.self, from: Data(bytes)) { return old.event }
            throw StoreError.notASession("event")
        }
    }
}

/// A reflection as files of version 1 and 2 hold it: without a kind.
private struct OldReflected: Decodable {
    struct Fields: Decodable {
        let seat: Seat
        let room: RoomID?
        let text: String
    }

    let reflected: Fields

    var event: Event { .reflected(reflected.seat, Reflection(room: reflected.room, kind: .other, text: reflected.text)) }
}
