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
            throw StoreError.notASession("event")
        }
    }
}
