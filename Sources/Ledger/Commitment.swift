package import Deliberation

/// The seal of a ballot: c = SHA-256 of "rt1", then session, question, r and the canonical ballot, each with its length
/// in four bytes, the highest first, before it (docs/protocol.md).
///
/// A hash of a ballot alone would be none: there are few ballots, and anybody could try them all. r is 32 random bytes.
package enum Commitment {
    package static let openingLength = 32

    /// `session`: the session's name. `question`: see `question(room:step:)`. `opening`: r.
    package static func of(session: String, question: String, opening: [UInt8], ballot: Ballot) -> [UInt8] {
        var hash = SHA256()
        hash.update(Array("rt1".utf8))
        for field in [Array(session.utf8), Array(question.utf8), opening, CanonicalBallot.bytes(ballot)] {
            let count = UInt32(truncatingIfNeeded: field.count)
            hash.update([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) })
            hash.update(field)
        }
        return hash.finalize()
    }

    /// One question is a step in one room: the box of a group.
    package static func question(room: RoomID, step: StepID) -> String { "\(room.rawValue)/\(step.rawValue)" }

    /// Whether the seal of this ballot is what it says.
    package static func isRight(_ cast: CastBallot, session: String, room: RoomID, step: StepID) -> Bool {
        guard let opening = Hex.decode(cast.opening), opening.count == openingLength else { return false }
        let question = question(room: room, step: step)
        return Hex.encode(of(session: session, question: question, opening: opening, ballot: cast.ballot)) == cast.commitment
    }
}
