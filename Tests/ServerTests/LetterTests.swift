import Deliberation
import Foundation
import Ledger
import Server
import Store
import TLS
import Testing
import TestSupport

/// What stands in the invitation of each role.
@Suite("Letters of invitation")
struct LetterTests {
    private let a = Sample.a

    private func letters() throws -> [Seat: (name: String, text: String)] {
        let folder = try TemporaryFolder()
        let sessions = try SessionFolder(folder.path)
        let made = try SessionMaker.make(
            name: "proef", script: Sample.formats(), rehearsal: false, folder: sessions,
            identity: try IdentityFile.loadOrCreate(sessions.identityFile), address: Address(host: "127.0.0.1", port: 7743), now: 1)
        return Dictionary(
            uniqueKeysWithValues: try made.map { one in
                (one.seat, (URL(filePath: one.file).lastPathComponent, try String(contentsOfFile: one.file, encoding: .utf8)))
            })
    }

    @Test("each role reads what it is and can do, in both languages, and which room it is of")
    func roles() throws {
        let letters = try letters()
        for (seat, file, nl, en) in [
            (Sample.leader, "facilitator-1.txt", "Je leidt alle ruimtes", "You lead all rooms"),
            (Seat(role: .facilitator, room: a, number: 1), "facilitator-werkgevers-1.txt", "gespreksleider van één ruimte: werkgevers.", "of one room: werkgevers."),
            (Sample.person(3), "participant-werkgevers-3.txt", "deelnemer in de ruimte werkgevers.", "participant in the room werkgevers."),
            (Sample.listener(a), "listener-werkgevers-1.txt", "luisteraar in de ruimte werkgevers.", "listener in the room werkgevers."),
            (Sample.observer, "observer-1.txt", "Je rol: observator.", "Your role: observer."),
            (Seat(role: .screen, room: a, number: 1), "screen-werkgevers-1.txt", "een scherm in de ruimte werkgevers", "a screen in the room werkgevers"),
            (Seat(role: .screen, room: nil, number: 1), "screen-1.txt", "een scherm dat bij geen ruimte hoort", "a screen that belongs to no room"),
        ] as [(Seat, String, String, String)] {
            let letter = try #require(letters[seat], "\(seat.name)")
            #expect(letter.name == file)
            #expect(letter.text.contains(nl) && letter.text.contains(en), "\(letter.text)")
            #expect(letter.text.contains("\n-----BEGIN CERTIFICATE-----\n"))
            let words = letter.text.components(separatedBy: "-----BEGIN")[0]
            #expect(!words.contains("{") && !words.contains("}"))
            // A terminal of 80 columns breaks none of its sentences; commands and the invitation stand on a line of their own.
            for line in words.split(separator: "\n") where !line.contains("rondetafel") { #expect(line.count <= 92, "\(line)") }
        }
        #expect(letters.count == Sample.formats().seats.count)
    }

    @Test("a gespreksleider of one room reads nothing of another room")
    func apart() throws {
        let text = try #require(try letters()[Seat(role: .facilitator, room: a, number: 1)]).text
        #expect(!text.contains("werknemers"))
    }
}
