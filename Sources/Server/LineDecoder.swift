package import NIOCore

/// Bytes to lines: split at line feeds, a carriage return before it dropped.
///
/// A line over the limit comes out once as `.tooLong`; its rest is thrown away up to the next line feed,
/// and what follows is read as usual.
package struct LineDecoder: NIOSingleStepByteToMessageDecoder {
    package enum Line: Equatable, Sendable {
        case line([UInt8])
        case tooLong
    }

    package typealias InboundOut = Line

    private let limit: Int
    private var discarding = false
    /// Bytes of the unfinished line that were searched already.
    private var searched = 0

    /// `limit`: bytes of a line at most, without its line feed.
    package init(limit: Int) { self.limit = limit }

    package mutating func decode(buffer: inout ByteBuffer) throws -> Line? {
        while true {
            let view = buffer.readableBytesView
            let from = view.index(view.startIndex, offsetBy: min(searched, view.count))
            guard let end = view[from...].firstIndex(of: UInt8(ascii: "\n")) else {
                searched = view.count
                if discarding {
                    buffer.clear()
                    searched = 0
                } else if view.count > limit + 1 {
                    discarding = true
                    buffer.clear()
                    searched = 0
                    return .tooLong
                }
                return nil
            }
            let length = view.distance(from: view.startIndex, to: end)
            var bytes = buffer.readBytes(length: length) ?? []
            buffer.moveReaderIndex(forwardBy: 1)
            searched = 0
            if discarding {
                discarding = false
                continue
            }
            if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
            return bytes.count > limit ? .tooLong : .line(bytes)
        }
    }

    package mutating func decodeLast(buffer: inout ByteBuffer, seenEOF: Bool) throws -> Line? {
        // An unfinished line at the end of a connection is nothing that anybody sent.
        try decode(buffer: &buffer)
    }
}
