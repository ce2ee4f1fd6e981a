package import Deliberation

/// What opens a seat beside its code, as kept: a keyed hash, and which kind it is.
package enum SeatKey: Hashable, Sendable {
    /// A program's token.
    case token([UInt8])
    /// The terugkeercode of plain lines.
    case returnCode([UInt8])

    package var hash: [UInt8] {
        switch self {
        case .token(let hash), .returnCode(let hash): hash
        }
    }

    package func isOfKind(_ other: SeatKey) -> Bool {
        switch (self, other) {
        case (.token, .token), (.returnCode, .returnCode): true
        default: false
        }
    }

    /// Keys of one kind that may stand beside each other for a seat until one is confirmed; the oldest goes.
    package static let candidateLimit = 16
}

/// A change of what opens a seat; kept in one commit with the events that it belongs to.
package enum SeatChange: Hashable, Sendable {
    /// Handed out: it opens the seat from now on, beside what opened it before.
    case offered(Seat, SeatKey)
    /// The person is known to have it: the code counts as used, and no other key of its kind opens the seat.
    case confirmed(Seat, SeatKey, at: Milliseconds)
    /// A fresh code: nothing from before opens the seat, and the half-written text of before is gone.
    case renewed(Seat, codeHash: [UInt8])
    /// Its person goes on in another seat: what they were given opens that one, and the old seat is opened by nothing
    /// until its invitation is renewed. `spent`: the hash of a code that nobody has.
    ///
    /// The code of a person who is not known to have more goes along; else both codes count as used, so that who tries
    /// one is told so.
    case moved(Seat, to: Seat, spent: [UInt8])
}
