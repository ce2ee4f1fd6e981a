/// Bytes from a terminal as keys: UTF-8, controls, and the sequences that terminals of the xterm, linux, rxvt and vt
/// families send for keys and for what is pasted. What it does not know it swallows whole, so that nothing of it is
/// taken for typing.
package struct KeyDecoder: Sendable {
    /// Bytes of one paste beyond this are dropped.
    static let pasteLimit = 65_536
    private static let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]
    /// No sequence of a key is longer.
    private static let sequenceLimit = 32

    private var buffer: [UInt8] = []
    private var pasted: [UInt8]?
    private let isUTF8: Bool

    /// - Parameter isUTF8: false takes a byte that is no UTF-8 for a letter of Latin-1.
    package init(isUTF8: Bool = true) { self.isUTF8 = isUTF8 }

    /// Something has begun that only more bytes, or silence, will decide.
    package var isWaiting: Bool { !buffer.isEmpty || pasted != nil }
    package var isPasting: Bool { pasted != nil }

    /// The keys that these bytes complete.
    package mutating func take(_ bytes: some Sequence<UInt8>) -> [Key] {
        buffer += bytes
        return decode(isLast: false)
    }

    /// Nothing came for a while: an escape was the key itself, a paste without an end is over.
    package mutating func silence() -> [Key] {
        var keys = decode(isLast: true)
        if let rest = pasted {
            pasted = nil
            keys.append(.paste(text(rest + buffer)))
        }
        buffer = []
        return keys
    }

    private mutating func decode(isLast: Bool) -> [Key] {
        var keys: [Key] = []
        var at = 0
        while at < buffer.count {
            if pasted != nil {
                let (next, hasEnded) = paste(from: at, &keys)
                at = next
                if hasEnded { continue } else { break }
            }
            let byte = buffer[at]
            if byte == 0x1B {
                guard let length = escape(at, isLast, &keys) else { break }
                at += length
            } else if byte < 0x20 || byte == 0x7F {
                if let key = control(byte) { keys.append(key) }
                at += 1
            } else {
                var end = at
                while end < buffer.count, buffer[end] >= 0x20, buffer[end] != 0x7F { end += 1 }
                let whole = isLast || end < buffer.count ? end : complete(at..<end)
                keys += text(buffer[at..<whole]).filter { !Self.isControl($0) }.map(Key.character)
                at = whole
                if whole < end { break }
            }
        }
        buffer.removeFirst(min(at, buffer.count))
        return keys
    }

    /// Takes pasted bytes; the place up to which they were taken, and whether the paste has ended there.
    private mutating func paste(from start: Int, _ keys: inout [Key]) -> (next: Int, hasEnded: Bool) {
        var at = start
        while at < buffer.count {
            if buffer[at] == 0x1B {
                let rest = buffer[at...].prefix(Self.pasteEnd.count)
                if rest.elementsEqual(Self.pasteEnd) {
                    keys.append(.paste(text(pasted ?? [])))
                    pasted = nil
                    return (at + Self.pasteEnd.count, true)
                }
                if Self.pasteEnd.starts(with: rest) { break }
            }
            if let count = pasted?.count, count < Self.pasteLimit { pasted?.append(buffer[at]) }
            at += 1
        }
        return (at, false)
    }

    private func control(_ byte: UInt8) -> Key? {
        switch byte {
        case 0x0A, 0x0D: return .enter
        case 0x09: return .tab
        case 0x08, 0x7F: return .backspace
        case 0x01...0x1A: return .control(Character(Unicode.Scalar(byte + 0x60)))
        default: return nil
        }
    }

    /// The length of the sequence at this place; nil when it may still grow.
    private mutating func escape(_ at: Int, _ isLast: Bool, _ keys: inout [Key]) -> Int? {
        guard at + 1 < buffer.count else {
            guard isLast else { return nil }
            keys.append(.escape)
            return 1
        }
        let second = buffer[at + 1]
        switch second {
        case 0x1B:
            keys.append(.escape)
            return 1
        case 0x5B, 0x4F:
            guard at + 2 < buffer.count else {
                guard isLast else { return nil }
                keys.append(.alt(Character(Unicode.Scalar(second))))
                return 2
            }
            if second == 0x5B { return sequence(at, isLast, &keys) }
            if let key = Self.single(buffer[at + 2]) { keys.append(key) }
            return 3
        case 0x0A, 0x0D:
            keys.append(.alt("\n"))
            return 2
        case 0x08, 0x7F:
            keys.append(.control("w"))
            return 2
        case 0..<0x20: return 2
        default:
            let length = Self.length(ofLead: second)
            guard at + 1 + length <= buffer.count || isLast else { return nil }
            let end = min(buffer.count, at + 1 + length)
            if let character = text(buffer[(at + 1)..<end]).first, !Self.isControl(character) {
                keys.append(.alt(character))
            }
            return end - at
        }
    }

    private mutating func sequence(_ at: Int, _ isLast: Bool, _ keys: inout [Key]) -> Int? {
        var end = at + 2
        // The linux console sends F1 to F5 as ESC [ [ A and on.
        if buffer[end] == 0x5B { end += 1 }
        while end < buffer.count, (0x20...0x3F).contains(buffer[end]), end - at < Self.sequenceLimit { end += 1 }
        guard end < buffer.count else { return isLast ? end - at : nil }
        // Something that can not be in a sequence ends it; what comes next is looked at by itself.
        guard (0x40...0x7E).contains(buffer[end]) else { return end - at }
        if buffer[at + 2] == 0x5B {
            if (0x41...0x45).contains(buffer[end]) { keys.append(.function(Int(buffer[end]) - 0x40)) }
            return end - at + 1
        }
        let numbers = buffer[(at + 2)..<end].split(separator: 0x3B, omittingEmptySubsequences: false).map {
            Int(String(decoding: $0, as: UTF8.self)) ?? 0
        }
        if buffer[end] == 0x7E, numbers.first == 200 {
            pasted = []
        } else if let key = Self.key(final: buffer[end], numbers) {
            keys.append(key)
        }
        return end - at + 1
    }

    /// How much of this text ends at a whole character.
    private func complete(_ range: Range<Int>) -> Int {
        for back in 1...3 where range.upperBound - back >= range.lowerBound {
            let byte = buffer[range.upperBound - back]
            if byte & 0xC0 == 0x80 { continue }
            return Self.length(ofLead: byte) > back ? range.upperBound - back : range.upperBound
        }
        return range.upperBound
    }

    private static func length(ofLead byte: UInt8) -> Int {
        switch byte {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }

    private static func isControl(_ character: Character) -> Bool {
        character.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }

    private func text(_ bytes: some Collection<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard !isUTF8, text.unicodeScalars.contains("\u{FFFD}") else { return text }
        return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
}
