import FoundationEssentials
import GRDB
import Ledger

/// What is wrong with a log.
package enum ChainProblem: Hashable, Sendable {
    case gap(after: Int)
    /// The body is not the one that was written.
    case changedBody(Int)
    case brokenLink(Int)
    /// The end is not where the file says: events are missing.
    case wrongHead
    case unreadable(Int)
}

extension SessionStore {
    /// Checks the chain over the whole log; empty when all holds.
    package func verify() throws -> [ChainProblem] {
        try queue.read { db in
            var problems: [ChainProblem] = []
            var link = HashChain.start
            var last = 0
            for row in try Row.fetchAll(db, sql: "SELECT * FROM event ORDER BY sequence") {
                let sequence: Int = row["sequence"]
                if sequence != last + 1 { problems.append(.gap(after: last)) }
                last = sequence
                let digest: Data = row["digest"]
                let stored: Data = row["link"]
                let replaced: Int = row["replaced"]
                link = HashChain.link(after: link, digest: Array(digest))
                if Array(stored) != link { problems.append(.brokenLink(sequence)) }
                if let body: Data = row["body"] {
                    if (try? EventBody.decode(Array(body))) == nil { problems.append(.unreadable(sequence)) }
                    let salt: Data? = row["salt"]
                    if replaced == 0, HashChain.digest(salt: Array(salt ?? Data()), body: Array(body)) != Array(digest) {
                        problems.append(.changedBody(sequence))
                    }
                }
            }
            if try Meta.get(db, .head) ?? HashChain.start != link { problems.append(.wrongHead) }
            return problems
        }
    }
}
