import NIOCore
import Synchronization

/// Whether a future has ended, without waiting for it.
final class Watch: Sendable {
    private let ended = Atomic(false)

    init(_ future: EventLoopFuture<Void>) { future.whenComplete { [self] _ in ended.store(true, ordering: .relaxed) } }

    var hasEnded: Bool { ended.load(ordering: .relaxed) }
}
