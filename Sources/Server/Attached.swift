import Deliberation
import Lines
import Store

/// A seat's connection, as the loop of its session holds it.
struct Attached {
    enum Surface {
        /// A program: frames, with the sequence that it was sent last.
        case frames(sequence: Int)
        /// A person with plain lines, whose model the server keeps.
        case lines(LineSession)
    }

    let peer: Peer
    /// Another one from the commit on that brings its person to another room.
    var seat: Seat
    var surface: Surface
    /// What was handed out on this connection, until the person is known to have it: only then the code counts
    /// as used.
    var secret: SeatKey?
    /// False until the welcome was sent, with all that there is to see; later events follow one by one.
    var isWelcomed = false
    var pace: Pace
    /// Begins the ids of the commands that a person's lines make: another one for each connection.
    let prefix: String
    var sent = 0
    /// What is to be written at the end of this turn of the loop, in one piece.
    var outgoing: [UInt8] = []
}
