import Deliberation
import Foundation
import GRDB
import Testing
import TestSupport

@testable import Store

private let interpreter = "/usr/bin/python3"

/// Somebody counts again from docs/protocol.md section 9 alone: its SQL, and its program in Python.
@Suite("Counting again from the page")
struct PageTests {
    private let page: String

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        page = try String(contentsOf: root.appending(path: "docs/protocol.md"), encoding: .utf8)
    }

    private func block(_ kind: String) throws -> String {
        let parts = page.components(separatedBy: "\n```\(kind)\n")
        try #require(parts.count == 2)
        return parts[1].components(separatedBy: "\n```")[0] + "\n"
    }

    @Test("its SQL gives the name, the ballots and what was told at closing")
    func sql() throws {
        let voting = try Voting()
        try voting.voted()
        let queries = try block("sql").split(separator: "\n").map(String.init)
        try #require(queries.count == 3)
        let seal = try voting.seal()
        try voting.store.queue.read { db in
            #expect(try Data.fetchOne(db, sql: queries[0]) == Data("proef".utf8))
            #expect(try Row.fetchAll(db, sql: queries[1]).count == 5)
            let closed = try String.fetchAll(db, sql: queries[2])
            #expect(closed.count == 2 && closed[0].contains("\"count\":4") && closed[0].contains(seal.root))
        }
    }

    @Test("its Python comes to the same roots, and stops at a changed ballot", .enabled(if: FileManager.default.isExecutableFile(atPath: interpreter)))
    func python() async throws {
        let voting = try Voting()
        try voting.voted()
        let script = voting.folder.path + "/tel.py"
        try block("python").write(toFile: script, atomically: true, encoding: .utf8)
        let file = voting.sessions.file(of: "proef")
        let good = try await Program.run(interpreter, [script, file])
        #expect(good.code == 0, "\(good.errors)")
        let roots = (try voting.seal().root, try voting.seal(Sample.b).root)
        #expect(good.output == "werkgevers weging 4 \(roots.0)\nwerknemers weging 1 \(roots.1)\n")
        for (sql, complaint) in [
            ("UPDATE ballot SET opening = zeroblob(32) WHERE room = 'werknemers'", "another ballot than was sealed"),
            ("DELETE FROM ballot WHERE room = 'werknemers'", "another box than was closed"),
        ] {
            try await voting.store.queue.write { try $0.execute(sql: sql) }
            let bad = try await Program.run(interpreter, [script, file])
            #expect(bad.code == 1 && bad.errors.contains(complaint), "\(bad.errors)")
        }
    }
}
