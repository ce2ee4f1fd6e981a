import NIOCore
import Synchronization

/// One connection as a session sees it: somewhere to write, with a bound; and what it sent and waits to be
/// decided, with a bound as well.
///
/// Safe from any thread; writes keep their order.
final class Peer: Sendable {
    typealias ID = Int

    let id: ID
    private let channel: any Channel
    private let mailbox: Mailbox
    private let limit: Int
    private let most: Int
    private let inbox = Mutex((waiting: 0, isHeld: false))

    /// - Parameters:
    ///   - limit: bytes that may wait to be written.
    ///   - most: lines that may wait to be decided before no more are read.
    init(id: ID, channel: any Channel, limit: Int, most: Int) {
        self.id = id
        self.channel = channel
        self.limit = limit
        self.most = most
        mailbox = Mailbox()
    }

    /// Writes all of it at once. A reader too slow for the bound is cut off; nobody waits for it.
    func send(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        let size = bytes.count
        guard mailbox.add(size, limit: limit) else {
            channel.close(promise: nil)
            return
        }
        let done = channel.eventLoop.makePromise(of: Void.self)
        done.futureResult.whenComplete { [mailbox] _ in mailbox.remove(size) }
        channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: done)
    }

    /// Writes what is waiting, then closes in good order.
    func close(saying bytes: [UInt8] = []) {
        if !bytes.isEmpty { send(bytes) }
        channel.eventLoop.execute { [channel] in channel.close(promise: nil) }
    }

    /// One more line waits. At the bound nothing more is read: TCP then holds the sender back.
    ///
    /// On the connection's own event loop only.
    func waits() {
        let holds = inbox.withLock { inbox in
            inbox.waiting += 1
            guard inbox.waiting >= most, !inbox.isHeld else { return false }
            inbox.isHeld = true
            return true
        }
        if holds { channel.setOption(.autoRead, value: false).whenFailure { _ in } }
    }

    /// One line was decided; reads on when half of the bound is free.
    func wasDecided() {
        let goesOn = inbox.withLock { inbox in
            inbox.waiting -= 1
            guard inbox.isHeld, inbox.waiting <= most / 2 else { return false }
            inbox.isHeld = false
            return true
        }
        guard goesOn else { return }
        channel.eventLoop.execute { [self] in
            // It may have been held again in the meantime.
            guard !inbox.withLock({ $0.isHeld }) else { return }
            channel.setOption(.autoRead, value: true).whenFailure { _ in }
        }
    }
}
