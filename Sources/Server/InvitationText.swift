import Deliberation
import Texts

/// What stands in an invitation's file: in words what to do, then the server's certificate at column 1,
/// so that the file is its own CA file (design.md section 4).
enum InvitationText {
    static func make(
        seat: Seat, session: String, invitation: String, code: String, file: String, address: String,
        certificate: String
    ) -> String {
        let openssl =
            "openssl s_client -quiet -verify_quiet -servername rondetafel -verify_return_error"
            + " -CAfile \(file) -connect \(address)"
        let values = [
            "session": session, "seat": seat.name, "invitation": invitation, "code": code, "file": file,
            "openssl": openssl,
        ]
        return Language.allCases.map { language in
            InvitationTexts.letter(language, values.merging(["role": role(seat, language)]) { $1 })
        }.joined(separator: "\n\n") + "\n\n"
            + certificate + (certificate.hasSuffix("\n") ? "" : "\n")
    }

    /// What this person is at the table, and what they can do there.
    private static func role(_ seat: Seat, _ language: Language) -> String {
        let room = ["room": seat.room?.rawValue ?? ""]
        switch seat.role {
        case .facilitator: return seat.room == nil ? InvitationTexts.leadsAll(language) : InvitationTexts.leadsRoom(language, room)
        case .participant: return InvitationTexts.takesPart(language, room)
        case .listener: return InvitationTexts.listens(language, room)
        case .observer: return InvitationTexts.observes(language)
        case .screen: return seat.room == nil ? InvitationTexts.showsAll(language) : InvitationTexts.showsRoom(language, room)
        }
    }
}
