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
        let invitation = Invitation(host: address.host, port: address.port, code: code, pin: identity.pin)
        let name = "\(seat.name).txt"
        let text = InvitationText.make(
            seat: seat, session: session, invitation: invitation.text, code: code, file: name,
            address: address.text, certificate: identity.certificatePEM)
        let file = try folder.writeInvitation(text, name: name, session: session)
        return Made(seat: seat, code: code, invitation: invitation, text: text, file: file)
    }
}
