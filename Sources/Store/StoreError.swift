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
    /// Another process serves this session, at this address.
    case served(by: String)
    /// Another process reads the file, so that what was taken out is still in its write-ahead log.
    case inUse(String)
    case io(String)
}
