package import Deliberation

/// How a seat is opened, as kept: keyed hashes, never a code.
package struct SeatRecord: Hashable, Sendable {
    package let seat: Seat
    package let codeHash: [UInt8]
    /// Of a program's token.
    package let tokenHash: [UInt8]?
    /// Of the terugkeercode of plain lines.
    package let returnHash: [UInt8]?
    /// When the code was used; nil while it was not.
    package let claimedAt: Milliseconds?
    /// Handed out and not confirmed yet, oldest first.
    package let candidates: [SeatKey]
}
