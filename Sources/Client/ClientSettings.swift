/// How a client keeps its connection.
package struct ClientSettings: Sendable {
    /// Seconds that one attempt may take, handshake and welcome included.
    package var attemptSeconds: Int64 = 10
    /// Attempts before it gives up when it never stood; nil: for ever.
    package var firstAttempts: Int? = 4
    /// Seconds before the next attempt: doubles from the first to the last.
    package var firstPause = 0.25
    package var longestPause = 8.0
    package var pingSeconds: Int64 = 20
    /// Seconds without a byte after a ping before the line counts as lost.
    package var silenceSeconds: Int64 = 45

    /// Seconds of a standing line without an answer to a proof before the alarm is raised.
    package var proofSeconds: Int64 = 30

    package init() {}
}
