import Glibc
package import Deliberation

/// What a server may take, and where it gets time and chance from. Tests put in their own.
package struct ServerSettings: Sendable {
    /// Connections at once, of all sessions.
    package var connections = 4_000
    /// Seconds in which the handshake and the first line must come.
    package var admissionSeconds: Int64 = 60
    /// Frames of one connection that may wait for their turn.
    package var waitingFrames = 256
    /// Bytes that may wait to be written to one connection before it is cut off: it resumes later.
    package var mailboxBytes = 4 << 20
    /// Commands of one connection: so many a second on the long run, and so many at once.
    package var commandsPerSecond = 100.0
    package var commandsAtOnce = 300.0
    /// Wrong codes of one address in a minute before it has to wait.
    package var wrongCodesPerMinute = 30
    /// Seconds of silence after which a program (which pings) counts as gone.
    package var silenceSeconds: Int64 = 75
    package var now: @Sendable () -> Milliseconds
    /// A fresh seed for each decision.
    package var seed: @Sendable () -> UInt64

    package init(
        now: @escaping @Sendable () -> Milliseconds = SystemTime.now,
        seed: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
    ) {
        self.now = now
        self.seed = seed
    }
}

/// The wall clock in milliseconds since 1970.
package enum SystemTime {
    package static func now() -> Milliseconds {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
