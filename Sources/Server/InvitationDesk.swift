package import Deliberation
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
        let text = text(for: seat, code: code)
        let file = try folder.writeInvitation(text, name: fileName(of: seat), session: session)
        return Made(seat: seat, code: code, invitation: invitation(code), text: text, file: file)
    }

    /// The text alone, for where its file can not be written.
    func text(for seat: Seat, code: String) -> String {
        InvitationText.make(
            seat: seat, session: session, invitation: invitation(code).text, code: code, file: fileName(of: seat),
            address: address.text, certificate: identity.certificatePEM)
    }

    private func invitation(_ code: String) -> Invitation {
        Invitation(host: address.host, port: address.port, code: code, pin: identity.pin)
    }

    private func fileName(of seat: Seat) -> String { "\(seat.name).txt" }

    /// A fresh invitation for a seat of a session that nobody serves; what opened the seat before opens it no more.
    ///
    /// The file comes first: where a crash leaves it alone, this is done again. No command does this: who asks for a
    /// fresh invitation for their own seat is refused.
    package func renew(_ seat: Seat, in store: SessionStore, at now: Milliseconds) throws {
        let log = try store.events()
        let made = try issue(for: seat)
        let hash = KeyedHash.of(made.code, key: try store.hashKey())
        _ = try store.append(
            [(now, .invitationRenewed(seat))], commands: [], seats: [.renewed(seat, codeHash: hash)], expecting: log.count)
    }
}
