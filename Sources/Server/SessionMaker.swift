package import Deliberation
package import Ledger
package import Store
package import TLS

/// Makes a session: its file, its codes, its invitations.
package enum SessionMaker {
    /// Every seat of the script gets a code and an invitation; returns them in the order of the seats.
    ///
    /// Throws `StoreError.exists` where the name is taken. When anything fails, nothing that was made stays.
    package static func make(
        name: String, script: Script, rehearsal: Bool, folder: SessionFolder, identity: Identity, address: Address,
        now: Milliseconds
    ) throws -> [InvitationDesk.Made] {
        guard SessionFolder.isName(name) else { throw StoreError.badName(name) }
        var codes: [Seat: String] = [:]
        for seat in script.seats {
            codes[seat] = InvitationCode.make(from: try SecureRandom.bytes(InvitationCode.byteCount))
        }
        try SessionStore.create(
            path: folder.file(of: name), opening: Session.opening(script, rehearsal: rehearsal), at: now, codes: codes,
            address: address, name: name)
        let desk = InvitationDesk(folder: folder, session: name, address: address, identity: identity)
        var made: [InvitationDesk.Made] = []
        do {
            for seat in script.seats { if let code = codes[seat] { made.append(try desk.issue(for: seat, code: code)) } }
        } catch {
            folder.undo(name, invitations: made.map(\.file))
            throw error
        }
        return made
    }
}
