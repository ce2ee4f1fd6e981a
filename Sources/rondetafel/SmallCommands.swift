import ArgumentParser
import Deliberation
import Draaiboek
import Foundation
import Ledger
import Server
import Store
import TLS
import Texts

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Kijkt draaiboeken na: alle fouten tegelijk. / Checks scripts: all mistakes at once.",
        discussion: """
            Voorbeelden / examples:
              rondetafel check stellingen/rondetafel-werk.yaml
              rondetafel check stellingen/*.yaml stellingen/prototypen/*.yaml
            """)

    @Argument(help: "Draaiboeken, kaarten, prototypen (YAML). / Scripts, cards, prototypes (YAML).") var draaiboeken: [String]
    @OptionGroup var lang: LanguageOption

    func run() throws {
        var worst: Failure?
        for path in draaiboeken {
            do {
                try Console.result(
                    Self.good(try Inputs.checked(path, lang.language), path, lang.language), lang.language)
            } catch let failure as Failure {
                guard failure.code != .io else { throw failure }
                // The mistakes are what was asked for: results.
                if failure.code == .badData {
                    try Console.result(failure.message, lang.language)
                } else {
                    Console.error(failure.message)
                }
                if worst == nil || failure.code == .inputMissing { worst = Failure(failure.code, "") }
            }
        }
        if let worst { throw worst }
    }

    private static func good(_ checked: DraaiboekReader.Checked, _ path: String, _ language: Language) -> String {
        switch checked {
        case .script(let script):
            ProgramTexts.good(
                language,
                [
                    "path": path, "n": String(script.steps.count),
                    "m": String(script.steps.count { $0.kind.material == .stelling }),
                ])
        case .deck(let deck): ProgramTexts.goodDeck(language, ["path": path, "n": String(deck.cards.count)])
        case .prototype(let file):
            ProgramTexts.goodPrototype(language, ["path": path, "n": String(file.prototype.paragraphs.count)])
        }
    }
}

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Maakt een sessie en haar uitnodigingen. / Makes a session and its invitations.",
        discussion: "Voorbeeld / example: rondetafel new stellingen/rondetafel-werk.yaml --seats werkgevers=6 --json")

    @Argument(help: "Draaiboek (YAML). / Script (YAML).") var draaiboek: String
    @Option(help: "RUIMTE=AANTAL, mag vaker. / ROOM=N, may be repeated.") var seats: [String] = []
    @Option(help: "Wat in de uitnodigingen staat. / What invitations name. HOST:PORT") var address = "127.0.0.1:7743"
    @OptionGroup var folder: FolderOption
    @Option(help: "Naam van de sessie. / Name of the session.") var name: String?
    @Flag(help: "Schrijft JSON. / Writes JSON.") var json = false
    @OptionGroup var lang: LanguageOption

    func run() throws {
        let language = lang.language
        var script = try Inputs.script(draaiboek, language)
        for one in seats { try Self.seat(one, &script, language) }
        let address = try Inputs.advertised(address, language)
        let session = name ?? script.name
        guard SessionFolder.isName(session) else {
            throw Failure(.usage, ProgramTexts.badName(language, ["name": session]))
        }
        let folder = try folder.open(language)
        let identity = try Inputs.identity(folder, language)
        let made: [InvitationDesk.Made]
        do {
            made = try SessionMaker.make(
                name: session, script: script, rehearsal: false, folder: folder, identity: identity, address: address,
                now: SystemTime.now())
        } catch { throw Inputs.storeFailure(error, folder.file(of: session), language) }
        let listing =
            json ? try Self.json(session, made) : made.map { "\($0.seat.name)\t\($0.file)" }.joined(separator: "\n")
        try Console.result(listing, language)
    }

    static func seat(_ text: String, _ script: inout Script, _ language: Language) throws {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int(parts[1]), (1...script.seatLimit).contains(number),
            let index = script.rooms.firstIndex(where: { $0.id.rawValue == parts[0] })
        else {
            throw Failure(
                .usage, ProgramTexts.badSeats(language, ["text": text, "most": String(script.seatLimit)]))
        }
        script.rooms[index].seats = number
    }

    private struct Entry: Encodable {
        let role: String
        let room: String?
        let seat: Int
        let code: String
        let invitation: String
        let file: String

        enum CodingKeys: String, CodingKey { case role, room, seat, code, invitation, file }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(role, forKey: .role)
            // null where a role has no room, not absent.
            try container.encode(room, forKey: .room)
            try container.encode(seat, forKey: .seat)
            try container.encode(code, forKey: .code)
            try container.encode(invitation, forKey: .invitation)
            try container.encode(file, forKey: .file)
        }
    }

    private struct Listing: Encodable {
        let session: String
        let invitations: [Entry]
    }

    static func json(_ session: String, _ made: [InvitationDesk.Made]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let entries = made.map {
            Entry(
                role: $0.seat.role.rawValue, room: $0.seat.room?.rawValue, seat: $0.seat.number, code: $0.code,
                invitation: $0.invitation.text, file: $0.file)
        }
        return String(decoding: try encoder.encode(Listing(session: session, invitations: entries)), as: UTF8.self)
    }
}

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Kijkt na of de sessie ongeschonden is. / Checks that the session is intact.",
        discussion: "Voorbeeld / example: rondetafel verify sessions/rondetafel-werk.rondetafel")

    @Argument(help: "Sessie. / Session.") var session: String
    @OptionGroup var lang: LanguageOption

    func run() throws {
        let store = try Inputs.session(session, lang.language)
        do {
            let problems = try Verification.problems(store, lang.language)
            guard problems.isEmpty else {
                throw Failure(
                    .failed,
                    problems.map { ProgramTexts.chainBroken(lang.language, ["what": $0]) }.joined(separator: "\n"))
            }
            let holds = ProgramTexts.chainHolds(lang.language, ["n": String(try store.eventCount())])
            try Console.result(
                ([holds] + (try Verification.words(store, lang.language))).joined(separator: "\n"), lang.language)
        } catch let failure as Failure {
            throw failure
        } catch { throw Inputs.storeFailure(error, store.path, lang.language) }
    }
}
