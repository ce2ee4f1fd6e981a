import NIOCore
import Synchronization

/// All connections of a server, counted from the moment they are accepted, and those among them that have shown
/// no code yet.
///
/// When there are too many, whoever stood longest without a code has to go: who has a seat stays, and who comes
/// with a code gets in, however many come without.
final class Lobby: Sendable {
    private let connections: Int
    private let strangers: Int
    private let state = Mutex(State())

    private struct State {
        var next = 1
        var count = 0
        var strangers: [Peer.ID: any Channel] = [:]
    }

    init(connections: Int, strangers: Int) {
        self.connections = connections
        self.strangers = strangers
    }

    /// A number for a new connection; nil when all places are taken by people with a seat.
    func enter(_ channel: any Channel) -> Peer.ID? {
        let (id, gone) = state.withLock { state -> (Peer.ID?, (any Channel)?) in
            var gone: (any Channel)?
            if state.strangers.count >= strangers || state.count >= connections {
                guard let oldest = state.strangers.keys.min() else { return (nil, nil) }
                gone = state.strangers.removeValue(forKey: oldest)
            }
            defer { state.next += 1 }
            state.count += 1
            state.strangers[state.next] = channel
            return (state.next, gone)
        }
        gone?.close(promise: nil)
        return id
    }

    /// This connection showed a code or a token that opens a seat.
    func admitted(_ id: Peer.ID) { state.withLock { $0.strangers[id] = nil } }

    /// Once for each number that was given.
    func leave(_ id: Peer.ID) {
        state.withLock { state in
            state.count -= 1
            state.strangers[id] = nil
        }
    }

    /// Connections there are, and those without a code.
    var counts: (all: Int, strangers: Int) { state.withLock { ($0.count, $0.strangers.count) } }
}
