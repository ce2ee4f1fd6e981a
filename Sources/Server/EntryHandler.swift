import NIOCore
import TLS
import Wire

/// Waits for the handshake, then lets the connection be a program's or a person's.
final class EntryHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer

    private let house: House
    private var entered = false

    init(house: House) { self.house = house }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard let done = event as? TLSHandshakeCompleted else { return context.fireUserInboundEventTriggered(event) }
        let kind: DoorHandler.Kind = done.alpn == nil ? .plain : .frames
        guard let id = house.enter() else { return context.close(promise: nil) }
        entered = true
        let peer = Peer(id: id, channel: context.channel, limit: house.settings.mailboxBytes)
        let limit = kind == .plain ? WireProtocol.plainLineLimit : WireProtocol.frameLimit
        do {
            try context.pipeline.syncOperations.addHandlers([
                ByteToMessageHandler(LineDecoder(limit: limit)),
                DoorHandler(kind: kind, house: house, peer: peer),
            ])
        } catch {
            context.close(promise: nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        if entered {
            entered = false
            house.leave()
        }
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A scan, a browser, a broken handshake: nothing to tell anybody.
        context.close(promise: nil)
    }
}
