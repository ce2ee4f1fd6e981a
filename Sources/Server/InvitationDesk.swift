package import Deliberation
import Findings
package import Ledger
package import Store
package import TLS
import Texts

/// Makes invitations: the code, the text with what to do, and the file that only its owner can read.
package struct InvitationDesk: Sendable {
    package struct Made: Sendable {
        package let seat: Seat
        package let code: String
        package let invitation: Invitation
        package let text: String
        package let file: String
    }

    private let folder: SessionFolder
    private let session: String
    private let address: Address
    private let identity: Identity

    package init(folder: SessionFolder, session: String, address: Address, identity: Identity) {
        self.folder = folder
        self.session = session
        self.address = address
        self.identity = identity
    }

    /// A fresh invitation for a seat, written over the one before. The Store hears of it from the caller.
    package func issue(for seat: Seat) throws -> Made {
        let code = InvitationCode.make(from: try SecureRandom.bytes(InvitationCode.byteCount))
        return try issue(for: seat, code: code)
    }

    package func issue(for seat: Seat, code: String) throws -> Made {
        let invitation = Invitation(host: address.host, port: address.port, code: code, pin: identity.pin)
        let name = "\(seat.name).txt"
        let text = InvitationText.make(
            seat: seat, session: session, invitation: invitation.text, code: code, file: name,
            address: address.text, certificate: identity.certificatePEM)
        let file = try folder.writeInvitation(text, name: name, session: session)
        return Made(seat: seat, code: code, invitation: invitation, text: text, file: file)
    }

    /// A fresh invitation for a seat of a session that nobody serves; what opened the seat before opens it no more.
    ///
    /// The file comes first: where a crash leaves it alone, this is done again.
    package func renew(_ seat: Seat, in store: SessionStore, at now: Milliseconds) throws {
        var state = Session()
        let log = try store.events()
        for recorded in log { state.apply(recorded.event, at: recorded.at) }
        let leader = Seat(role: .facilitator, room: nil, number: 1)
        let context = Context(now: now, seed: 0, gate: Gate())
        let events = try state.decide(.renewInvitation(seat: seat), by: leader, in: context).get()
        let made = try issue(for: seat)
        try store.renew(seat, codeHash: KeyedHash.of(made.code, key: try store.hashKey()))
        _ = try store.append(events.map { (now, $0) }, commands: [], expecting: log.count)
    }
}
