import Cells
import Dispatch
import Synchronization

/// Keys that come at once are given together, so that the screen can tell a pasted text from keys that somebody
/// pressed. A terminal does not always mark a paste, and its bytes may come in several reads.
final class KeyGatherer: Sendable {
    /// Milliseconds without a key after which a person may have chosen the next one.
    private static let quiet = 25
    /// A paste that goes on for ever is given in parts.
    private static let most = 4096

    private struct State {
        var keys: [Key] = []
        var count = 0
    }

    private let state = Mutex(State())
    private let give: @Sendable (Happening) -> Void
    /// Does something after the quiet time.
    private let later: @Sendable (@escaping @Sendable () -> Void) -> Void

    init(
        later: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void = {
            DispatchQueue.global(qos: .userInteractive).asyncAfter(deadline: .now() + .milliseconds(quiet), execute: $0)
        }, give: @escaping @Sendable (Happening) -> Void
    ) {
        self.later = later
        self.give = give
    }

    @Sendable func take(_ key: Key) {
        switch key {
        case .resized, .lost:
            flush()
            give(.key(key))
        default:
            let count = state.withLock { state in
                state.keys.append(key)
                state.count += 1
                return state.keys.count < Self.most ? state.count : nil
            }
            guard let count else { return flush() }
            later { [self] in flush(ifStill: count) }
        }
    }

    /// Gives what has come, inside the lock so that it stays in order.
    private func flush(ifStill count: Int? = nil) {
        state.withLock { state in
            guard !state.keys.isEmpty, count == nil || count == state.count else { return }
            give(.keys(state.keys))
            state.keys = []
        }
    }
}
