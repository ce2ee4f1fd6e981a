import ArgumentParser
import Deliberation
import Ledger
import Store
import Texts

struct Erase: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Wist een sessie, of de teksten van een deelnemer. / Erases a session, or the texts of a participant.",
        discussion: """
            Voorbeelden / examples:
              rondetafel erase sessions/rondetafel-werk.rondetafel
              rondetafel erase sessions/rondetafel-werk.rondetafel --participant ABCD-...
            """)

    @Argument(help: "Sessie. / Session.") var session: String
    @Option(help: "Code uit de uitnodiging. / Code of the invitation.") var participant: String?
    @OptionGroup var lang: LanguageOption

    func run() throws {
        let language = lang.language
        let path = Inputs.file(of: session)
        do {
            let lines = try participant.map { try texts(of: $0, path, language) } ?? all(path, language)
            try Console.result(lines.joined(separator: "\n"), language)
        } catch let failure as Failure {
            throw failure
        } catch { throw Inputs.storeFailure(error, path, language) }
    }

    private func all(_ path: String, _ language: Language) throws -> [String] {
        [ProgramTexts.erasedAll(language, ["path": path])]
            + (try SessionStore.remove(path)).map { ProgramTexts.verslagStays(language, ["path": $0]) }
    }

    private func texts(of participant: String, _ path: String, _ language: Language) throws -> [String] {
        let store = try SessionStore.open(path, serving: "erase")
        let key = try store.hashKey()
        guard let code = InvitationCode.parse(participant),
            let invited = try store.seats().first(where: { $0.codeHash == KeyedHash.of(code, key: key) })?.seat
        else { throw Failure(.refused, ProgramTexts.unknownCode(language)) }
        var seat = invited
        var state = Session()
        for recorded in try store.events() {
            state.apply(recorded.event, at: recorded.at)
            switch recorded.event {
            // Its person was brought to another seat: what they said stands there.
            case .moved(seat, let other): seat = other
            // The code is newer than that, and another person's.
            case .invitationRenewed(invited): seat = invited
            default: break
            }
        }
        let count = try store.erase(seat)
        let hasVoted = seat.room.flatMap { state.room($0) }?.voted.values.contains { $0.contains(seat) } ?? false
        return [(state.isEnded ? ProgramTexts.erasedEnded : ProgramTexts.erased)(language, ["n": String(count)])]
            + (hasVoted ? [ProgramTexts.ballotStays(language)] : []) + [ProgramTexts.reportAnew(language)]
    }
}
