import NIOCore

/// One connection as a session sees it: somewhere to write, with a bound.
///
/// Safe from any thread; writes keep their order.
final class Peer: Sendable {
    typealias ID = Int

    let id: ID
    private let channel: any Channel
    private let mailbox: Mailbox
    private let limit: Int

    init(id: ID, channel: any Channel, limit: Int) {
        self.id = id
        self.channel = channel
        self.limit = limit
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
}
