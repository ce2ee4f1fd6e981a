import Client
import Synchronization

/// The token of one simulated person and what they keep of their votes, as a program would keep it in a file.
final class TokenBox: Sendable {
    private let kept = Mutex<(token: String?, visits: Int, drawer: [UInt8])>((nil, 0, []))

    var token: String? { kept.withLock { $0.token } }

    var drawer: BallotDrawer { BallotDrawer(kept.withLock { $0.drawer }) }

    func keep(drawer: [UInt8]) { kept.withLock { $0.drawer = drawer } }

    func keep(_ token: String) { kept.withLock { $0.token = token } }

    /// Counts the visits from 1: the ids of a visit's commands begin with it, so that none is used twice.
    func nextVisit() -> Int {
        kept.withLock {
            $0.visits += 1
            return $0.visits
        }
    }
}
