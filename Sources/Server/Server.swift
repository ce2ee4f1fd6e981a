import Deliberation
import Ledger
import NIOCore
import NIOPosix
package import Store
package import TLS
import Wire

/// A TLS server for all sessions of one folder.
package final class Server: Sendable {
    private let house: House
    private let listener: any Channel
    private let group: MultiThreadedEventLoopGroup
    /// Where it listens, with the port that was taken.
    package let host: String
    package let port: Int

    private init(house: House, listener: any Channel, group: MultiThreadedEventLoopGroup, host: String, port: Int) {
        self.house = house
        self.listener = listener
        self.group = group
        self.host = host
        self.port = port
    }

    /// Listens, then opens the sessions of the folder. Port 0 takes a free one.
    ///
    /// Throws what the system says when the address is taken or unknown.
    package static func start(
        host: String, port: Int, folder: SessionFolder, identity: Identity, settings: ServerSettings
    ) async throws -> Server {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 3)
        do {
            let context = try TLSServerContext(identity: identity)
            let house = House(folder: folder, identity: identity, settings: settings, group: group)
            let listener = try await ServerBootstrap(group: group)
                .serverChannelOption(.backlog, value: 4096)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
                .childChannelOption(.socketOption(.so_keepalive), value: 1)
                .childChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(
                            TLSHandler(server: context, timeout: .seconds(settings.admissionSeconds)))
                        try channel.pipeline.syncOperations.addHandler(EntryHandler(house: house))
                    }
                }
                .bind(host: host, port: port).get()
            let bound = listener.localAddress?.port ?? port
            house.listens(at: Address(host: host, port: bound).text)
            return Server(house: house, listener: listener, group: group, host: host, port: bound)
        } catch {
            try? await group.shutdownGracefully()
            throw error
        }
    }

    /// Opens a session of the folder; throws why it can not be served.
    package func open(_ session: String) throws { try house.open(session) }

    /// Opens what is new in the folder; returns what could not be opened. An unknown code does it too.
    @discardableResult
    package func scan() -> [(name: String, error: any Error)] { house.scan() }

    /// Stops listening, tells everybody, writes what waits, ends.
    package func stop() async {
        try? await listener.close().get()
        await house.stop()
        try? await group.shutdownGracefully()
    }
}
