import Synchronization

/// The token of one simulated person, as a program would keep it in a file.
final class TokenBox: Sendable {
    private let kept = Mutex<(token: String?, visits: Int)>((nil, 0))

    var token: String? { kept.withLock { $0.token } }

    func keep(_ token: String) { kept.withLock { $0.token = token } }

    /// Counts the visits from 1: the ids of a visit's commands begin with it, so that none is used twice.
    func nextVisit() -> Int {
        kept.withLock {
            $0.visits += 1
            return $0.visits
        }
    }
}
