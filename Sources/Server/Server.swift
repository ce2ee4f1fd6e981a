import Deliberation
import Glibc
import Ledger
import NIOCore
import NIOPosix
package import Store
package import TLS
import Wire

/// A TLS server for all sessions of one folder.
package final class Server: Sendable {
    let house: House
    let lobby: Lobby
    private let listener: any Channel
    /// Connections, and apart from them the sessions: a commit that takes long holds up no handshake.
    private let groups: [MultiThreadedEventLoopGroup]
    /// Where it listens, with the port that was taken.
    package let host: String
    package let port: Int
    /// Sessions that were to be opened at the start and could not be, and why.
    package let unopened: [(name: String, error: any Error)]

    private init(
        house: House, lobby: Lobby, listener: any Channel, groups: [MultiThreadedEventLoopGroup], host: String, port: Int,
        unopened: [(name: String, error: any Error)]
    ) {
        self.house = house
        self.lobby = lobby
        self.listener = listener
        self.unopened = unopened
        self.groups = groups
        self.host = host
        self.port = port
    }

    /// Takes the address, opens sessions of the folder, and only then lets anybody in: a token that is good is never
    /// called wrong because its session was not open yet. Port 0 takes a free one.
    ///
    /// - Parameter names: the sessions to open; nil: all of the folder. `unopened` are those that could not be. A code
    ///   that no open session knows opens what is new in the folder, whatever was asked here.
    ///
    /// Throws what the system says when the address is taken or unknown.
    package static func start(
        host: String, port: Int, folder: SessionFolder, identity: Identity, settings: ServerSettings,
        opening names: [String]? = nil
    ) async throws -> Server {
        let files = OpenFiles.raiseLimit()
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 3)
        let desks = MultiThreadedEventLoopGroup(numberOfThreads: 2)
        do {
            let context = try TLSServerContext(identity: identity)
            let house = House(folder: folder, identity: identity, settings: settings, group: desks)
            // Half of the files stay for the sessions.
            let most = min(settings.connections, files.map { $0 / 2 } ?? settings.connections)
            let lobby = Lobby(connections: most, strangers: min(settings.strangers, most))
            let listener = try await bootstrap(group, house, lobby, context).bind(host: host, port: port).get()
            let bound = listener.localAddress?.port ?? port
            house.listens(at: Address(host: host, port: bound).text)
            let unopened = names.map { open($0, in: house) } ?? house.scan()
            try await listener.setOption(.autoRead, value: true).get()
            return Server(
                house: house, lobby: lobby, listener: listener, groups: [group, desks], host: host, port: bound,
                unopened: unopened)
        } catch {
            for group in [group, desks] { try? await group.shutdownGracefully() }
            throw error
        }
    }

    private static func open(_ names: [String], in house: House) -> [(name: String, error: any Error)] {
        var failed: [(String, any Error)] = []
        for name in names { do { try house.open(name) } catch { failed.append((name, error)) } }
        return failed
    }

    private static func bootstrap(
        _ group: MultiThreadedEventLoopGroup, _ house: House, _ lobby: Lobby, _ context: TLSServerContext
    ) -> ServerBootstrap {
        let settings = house.settings
        return ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 4096)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            // Nobody is accepted before the sessions are open.
            .serverChannelOption(.autoRead, value: false)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.socketOption(.so_keepalive), value: 1)
            .childChannelOption(.tcpOption(.init(rawValue: TCP_KEEPIDLE)), value: .init(settings.keepAlive.idle))
            .childChannelOption(.tcpOption(.init(rawValue: TCP_KEEPINTVL)), value: .init(settings.keepAlive.interval))
            .childChannelOption(.tcpOption(.init(rawValue: TCP_KEEPCNT)), value: .init(settings.keepAlive.count))
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    guard let id = lobby.enter(channel) else { throw WireFault.tooManyConnections }
                    channel.closeFuture.whenComplete { _ in lobby.leave(id) }
                    try channel.pipeline.syncOperations.addHandler(
                        TLSHandler(server: context, timeout: .seconds(settings.handshakeSeconds)))
                    try channel.pipeline.syncOperations.addHandler(EntryHandler(house: house, lobby: lobby, id: id))
                }
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
        for group in groups { try? await group.shutdownGracefully() }
    }
}
