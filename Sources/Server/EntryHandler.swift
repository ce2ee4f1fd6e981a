import NIOCore
import TLS
import Wire

/// Waits for the handshake, then lets the connection be a program's or a person's.
final class EntryHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer

    private let house: House
    private let lobby: Lobby
    private let id: Peer.ID

    /// `id`: the number that the lobby gave this connection.
    init(house: House, lobby: Lobby, id: Peer.ID) {
        self.house = house
        self.lobby = lobby
        self.id = id
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard let done = event as? TLSHandshakeCompleted else { return context.fireUserInboundEventTriggered(event) }
        let kind: DoorHandler.Kind = done.alpn == nil ? .plain : .frames
        let peer = Peer(
            id: id, channel: context.channel, limit: house.settings.mailboxBytes, most: house.settings.waitingFrames)
        let limit = kind == .plain ? WireProtocol.plainLineLimit : WireProtocol.frameLimit
        do {
            try context.pipeline.syncOperations.addHandlers([
                ByteToMessageHandler(LineDecoder(limit: limit)),
                DoorHandler(kind: kind, house: house, lobby: lobby, peer: peer),
            ])
        } catch {
            context.close(promise: nil)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A scan, a browser, a broken handshake: nothing to tell anybody.
        context.close(promise: nil)
    }
}
