import Client
import Deliberation
import Foundation
import Ledger
import Server
import Store
import TLS
import Texts

/// The session that `host` leads: what it needs of the folder, and the leading itself.
struct HostedSession {
    let folder: SessionFolder
    let session: String
    let plain: Bool
    let language: Language

    /// Where the session is served by somebody else. Waits a moment for somebody who is about to; nil when nobody does.
    func holder() async -> Address? {
        for _ in 0..<60 {
            // Between taking the lock and writing the address into it there is nothing to read.
            if let holder = folder.served(session).flatMap({ Address($0) }) { return holder }
            try? await Task.sleep(for: .milliseconds(25))
        }
        return nil
    }

    /// Where the invitations of the session point.
    func invited() throws -> Address { try folder.open(session).address() }

    /// Where to listen: what was asked, else where the session's invitations point, else here.
    func place(_ wanted: Address?) throws -> Address {
        let invited: Address
        do { invited = try self.invited() } catch {
            throw Inputs.storeFailure(error, folder.file(of: session), language)
        }
        guard let wanted else {
            return ["127.0.0.1", "localhost", "::1"].contains(invited.host)
                ? invited : Address(host: "127.0.0.1", port: invited.port)
        }
        return wanted.port == 0 ? Address(host: wanted.host, port: invited.port) : wanted
    }

    /// The gespreksleider's own invitation.
    func invitation() throws -> Invitation {
        let path = "\(folder.invitations(of: session))/\(HostedSession.seat.name).txt"
        guard FileManager.default.fileExists(atPath: path) else {
            throw Failure(.inputMissing, ProgramTexts.noOwnInvitation(language, ["path": path]))
        }
        return try Join.read(nil, file: path, language)
    }

    /// A fresh invitation for the gespreksleider, while nobody serves the session.
    func renew(_ identity: Identity) throws {
        let store = try folder.open(session, servingAt: "--renew")
        let desk = InvitationDesk(folder: folder, session: session, address: try store.address(), identity: identity)
        try desk.renew(HostedSession.seat, in: store, at: SystemTime.now())
        try store.close()
    }

    /// The cockpit in this terminal. When the gespreksleider leaves it, or the terminal goes away, the server goes on.
    /// `ends`: the session has ended, by whatever cockpit.
    func lead(_ server: Server, _ own: Invitation, ends: AsyncStream<Void>) async {
        // To our own server, by the shortest way.
        let here = Invitation(host: Inputs.near(server.host), port: server.port, code: own.code, pin: own.pin)
        var goesOn = true
        var hasEnded = false
        switch await Surface.run(
            here, plain: plain, language: language, invitationFolder: folder.invitations(of: session))
        {
        case .client(.sessionEnded): (goesOn, hasEnded) = (false, true)
        case .stopped, .terminated, .client(.stopped): goesOn = false
        case .left, .inputEnded, .hangUp: break
        case .client(.replaced): Console.error(ProgramTexts.leadsElsewhere(language))
        case .client(let reason):
            if let failure = Join.failure(reason, here, language) { Console.error(failure.message) }
            Console.error(ProgramTexts.leadHere(language))
        }
        if goesOn { await serveOn(ends) }
        await server.stop()
        Console.error(ProgramTexts.stoppedWell(language))
        if hasEnded { Console.error(ProgramTexts.makeReport(language, ["file": folder.file(of: session)])) }
    }

    /// Without a cockpit: until the session has ended, Ctrl-C and Ctrl-C again, or SIGTERM.
    private func serveOn(_ ends: AsyncStream<Void>) async {
        Console.error(ProgramTexts.servesOn(language, ["pid": String(getpid())]))
        let (happenings, give) = AsyncStream.makeStream(of: Happening.self)
        Signals.send { give.yield($0) }
        let ended = Task { for await _ in ends { give.yield(.terminate) } }
        defer { ended.cancel() }
        var asked = false
        for await happening in happenings {
            switch happening {
            case .terminate: return
            case .interrupt:
                if asked { return }
                asked = true
                Console.error(ProgramTexts.confirmStop(language))
            default: break
            }
        }
    }

    private static let seat = Seat(role: .facilitator, room: nil, number: 1)
}
