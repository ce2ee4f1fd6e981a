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
        return Language.allCases.map { InvitationTexts.letter($0, values) }.joined(separator: "\n\n") + "\n\n"
            + certificate + (certificate.hasSuffix("\n") ? "" : "\n")
    }
}
