import Deliberation
import Foundation
import Testing
import TestSupport

@testable import Server

/// One durable commit for all that waits together (design.md section 3).
@Suite("Commits", .serialized, .timeLimit(.minutes(5)))
struct GroupCommitTests {
    /// Commits in a write-ahead log: frames whose header holds the size of the database after them
    /// (sqlite.org/fileformat.html, section 4).
    private func commits(_ path: String) throws -> Int {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        func number(_ at: Int) -> Int { bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
        guard bytes.count > 32 else { return 0 }
        let frame = 24 + number(8)
        return stride(from: 32, through: bytes.count - frame, by: frame).count { start in
            bytes[(start + 8)..<(start + 16)].elementsEqual(bytes[16..<24]) && number(start + 4) > 0
        }
    }

    @Test("commands that wait together share one commit, and each is acknowledged")
    func together() async throws {
        let brake = Brake()
        let stage = try await Stage(
            settings: ServerSettings(seed: {
                brake.pass()
                return 7
            }))
        let loop = try stage.server.house.open("proef")
        var people: [RawConnection] = []
        for number in 1...6 {
            let person = try await RawConnection(stage)
            person.hello(code: stage.made[Sample.person(number)]!.code)
            _ = try await person.admission().get()
            // Confirms the code, so that nothing of it is left for later.
            person.send(#"{"type":"command","id":"a","command":{"lowerHand":{}}}"# + "\n")
            try await person.line(with: #""id":"a""#)
            people.append(person)
        }
        brake.put(on: true)
        // The first is held in its turn; the others wait for the next.
        people[0].send(#"{"type":"command","id":"b","command":{"requestPrivateWord":{}}}"# + "\n")
        while !brake.holds { try await Task.sleep(for: .milliseconds(2)) }
        let before = try commits(stage.sessions.file(of: "proef") + "-wal")
        for person in people.dropFirst() {
            person.send(#"{"type":"command","id":"b","command":{"requestPrivateWord":{}}}"# + "\n")
        }
        while loop.waiting < people.count - 1 { try await Task.sleep(for: .milliseconds(2)) }
        brake.put(on: false)
        for person in people { #expect(try await person.line(with: #""id":"b""#).contains("ack")) }
        #expect(try commits(stage.sessions.file(of: "proef") + "-wal") - before == 2, "one for the first, one for the five")
        await stage.close()
    }
}
