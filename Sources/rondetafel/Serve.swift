import ArgumentParser
import Deliberation
import Foundation
import Ledger
import Server
import Store
import TLS
import Texts

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Draait alle sessies in een map. / Serves all sessions of a folder.",
        discussion: "Voorbeeld / example: rondetafel serve --listen 127.0.0.1:7743 --sessions sessions")

    @Option(help: "HOST:PORT; poort 0 neemt een vrije. / Port 0 takes a free one.") var listen = "127.0.0.1:7743"
    @OptionGroup var folder: FolderOption
    @OptionGroup var lang: LanguageOption

    func run() async throws {
        let language = lang.language
        let address = try Inputs.address(listen, option: "--listen", language)
        let folder = try folder.open(language)
        let identity = try Inputs.identity(folder, language)
        let (happenings, give) = AsyncStream.makeStream(of: Happening.self)
        Signals.send { give.yield($0) }
        let server = try await Self.start(address, folder, identity, ServerSettings(), language)
        Console.out("listening \(Address(host: address.host, port: server.port).text)")
        for problem in server.unopened {
            let failure = Inputs.storeFailure(problem.error, folder.file(of: problem.name), language)
            Console.error("\(problem.name): \(failure.message)")
        }
        for await happening in happenings {
            if case .hangUp = happening { continue }
            break
        }
        await server.stop()
        Console.error(ProgramTexts.stoppedWell(language))
    }

    static func start(
        _ address: Address, _ folder: SessionFolder, _ identity: Identity, _ settings: ServerSettings, _ language: Language,
        opening names: [String]? = nil
    ) async throws -> Server {
        do {
            return try await Server.start(
                host: address.host, port: address.port, folder: folder, identity: identity, settings: settings,
                opening: names)
        } catch { throw Failure(.io, ProgramTexts.cannotListen(language, ["address": address.text])) }
    }
}
