import Deliberation
import Foundation
import GRDB
import Testing
import TestSupport

@testable import Store

/// The order in which ballots came is in no row; these look at the bytes below the rows.
@Suite("The pages of the boxes")
struct BallotPagesTests {
    /// A vote in which these people cast, in this order, the ballots of their number.
    private func voted(_ order: [Int]) throws -> Voting {
        let voting = try Voting()
        // The seats tell their order as they should: whose ballot is whose must not follow from it.
        for (turn, number) in order.enumerated() { try voting.cast(turn % 6 + 1, number) }
        return voting
    }

    /// The bytes of every page of the table, in the order of its tree, from the file alone.
    private func pages(_ voting: Voting, _ store: SessionStore? = nil) throws -> [Data] {
        let root = try (store ?? voting.store).queue.read { db in
            try Int.fetchOne(db, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'ballot'") ?? 0
        }
        let file = try Data(contentsOf: URL(filePath: voting.sessions.file(of: "proef")))
        let size = Int(file[16]) << 8 | Int(file[17])
        func page(_ number: Int) -> Data { Data(file[(number - 1) * size..<number * size]) }
        func number(_ bytes: Data, _ at: Int, _ count: Int) -> Int { bytes[at..<(at + count)].reduce(0) { $0 << 8 | Int($1) } }
        func tree(_ root: Int) -> [Data] {
            let bytes = page(root)
            // 2: an inner page of an index tree, with its children before its cells; 10: a leaf.
            guard bytes[0] == 2 else { return [bytes] }
            let cells = (0..<number(bytes, 3, 2)).map { number(bytes, number(bytes, 12 + 2 * $0, 2), 4) }
            return [bytes] + (cells + [number(bytes, 8, 4)]).flatMap(tree)
        }
        return tree(root)
    }

    private func dump(_ voting: Voting) throws -> [Row] {
        try voting.store.queue.read { try Row.fetchAll($0, sql: "SELECT * FROM ballot") }
    }

    @Test("whatever the order of casting, the rows are the same; after shuffling the pages are too, byte by byte", arguments: [1, 2, 3] as [UInt64])
    func pages(seed: UInt64) throws {
        var random = Chance(seed: seed)
        let numbers = Array(1...60)
        let one = try voted(numbers)
        let other = try voted(numbers.shuffled(using: &random))
        #expect(try dump(one) == dump(other))
        for voting in [one, other] { try voting.store.queue.writeWithoutTransaction { _ = try Row.fetchAll($0, sql: "PRAGMA wal_checkpoint(TRUNCATE)") } }
        // Before: the pages tell the order. Else this test would show nothing.
        #expect(try pages(one) != pages(other), "seed \(seed)")
        #expect(one.store.shuffleBoxes() && other.store.shuffleBoxes())
        let (first, second) = (try pages(one), try pages(other))
        #expect(first == second && first.count > 3, "seed \(seed)")
        #expect(try dump(one) == dump(other))
    }

    @Test("a server that stopped or fell before the shuffling: opening the file again does it, and closing it does")
    func later() throws {
        var random = Chance(seed: 4)
        let numbers = Array(1...60)
        let shuffled = try voted(numbers)
        #expect(shuffled.store.shuffleBoxes())
        let fallen = try voted(numbers.shuffled(using: &random))
        let served = try SessionStore.open(fallen.sessions.file(of: "proef"), serving: "hier")
        #expect(try pages(fallen, served) == pages(shuffled))
        try served.close()
        let stopped = try voted(numbers.shuffled(using: &random))
        try stopped.store.close()
        #expect(try pages(stopped, SessionStore.open(stopped.sessions.file(of: "proef"))) == pages(shuffled))
    }

    @Test("after shuffling the write-ahead log is empty, and a ballot that was replaced is nowhere in the file")
    func replaced() throws {
        let voting = try Voting()
        for person in 1...4 { try voting.cast(person) }
        try voting.cast(2, 12, replacing: Voting.boxed(2))
        try voting.close()
        #expect(voting.store.shuffleBoxes())
        let file = voting.sessions.file(of: "proef")
        let log = try FileManager.default.attributesOfItem(atPath: file + "-wal")[.size] as? Int
        #expect(log == 0)
        let bytes = try Data(contentsOf: URL(filePath: file))
        #expect(bytes.range(of: Data([UInt8](repeating: 2, count: 32))) == nil)
        #expect(bytes.range(of: Data([UInt8](repeating: 12, count: 32))) != nil)
        #expect(try voting.store.verify().isEmpty)
        // It goes on after it.
        try voting.cast(1, 1, Sample.b)
        #expect(try voting.store.boxes().count == 2)
    }
}
