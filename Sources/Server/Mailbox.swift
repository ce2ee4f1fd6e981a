import Synchronization

/// How many bytes wait to be written to one connection.
final class Mailbox: Sendable {
    private let waiting = Atomic<Int>(0)

    /// False, and nothing added, when the mailbox would hold more than `limit`; a single message always
    /// fits an empty one.
    func add(_ size: Int, limit: Int) -> Bool {
        let (old, new) = waiting.add(size, ordering: .relaxed)
        if old > 0, new > limit {
            remove(size)
            return false
        }
        return true
    }

    func remove(_ size: Int) { waiting.subtract(size, ordering: .relaxed) }
}
