import GRDB

/// What can be wrong with a session's file.
package enum StoreError: Error, Hashable, Sendable {
    case exists(String)
    case missing(String)
    /// No session file of ours, or damaged.
    case notASession(String)
    case newerVersion(String)
    case badName(String)
    /// The log is longer than the writer thought: somebody else wrote.
    case unexpectedSequence
    /// Another process serves this session, at this address; or works on it, and says what it is.
    case served(by: String)
    /// Another process reads the file, so that what was taken out is still in its write-ahead log.
    case inUse(String)
    case io(String)

    /// What an error means for the file at `path`, whoever threw it: the words of SQLite are for nobody.
    package static func of(_ error: any Error, path: String) -> StoreError {
        switch error {
        case StoreError.notASession: .notASession(path)
        case let error as StoreError: error
        case let error as DatabaseError:
            switch error.resultCode {
            // No table, no column, another kind of value: not what we wrote.
            case .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_SCHEMA, .SQLITE_MISMATCH: .notASession(path)
            default: .io(path)
            }
        case is RowDecodingError: .notASession(path)
        default: .io(path)
        }
    }
}
