import Glibc
package import Deliberation
package import NIOCore

/// What a server may take, and where it gets time and chance from. Tests put in their own.
package struct ServerSettings: Sendable {
    /// Connections at once, of all sessions.
    package var connections = 4_000
    /// Connections at once that have shown no code yet; the oldest of them makes room for a new one.
    package var strangers = 1_000
    /// Seconds in which the handshake must be done, and then in which a good first line must come.
    package var handshakeSeconds: Int64 = 10
    package var admissionSeconds: Int64 = 60
    /// Lines of one connection that may wait for their turn before no more of it are read.
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
    /// A person at plain lines sends nothing while they listen, so TCP asks: after so many seconds of silence, so
    /// many seconds apart, and gone after so many times without an answer.
    package var keepAlive = (idle: 60, interval: 15, count: 4)
    /// Pause before what a failed commit left is put right.
    package var settleMilliseconds: Int64 = 1_000
    /// Hears the name of a session that has ended, once everybody was told; on that session's event loop.
    package var ended: @Sendable (String) -> Void = { _ in }
    package var now: @Sendable () -> Milliseconds
    /// A fresh seed for each decision.
    package var seed: @Sendable () -> UInt64
    /// Does something after so many milliseconds (0 or more) of `now`, on the event loop of its session; what it
    /// returns takes that back.
    package var wake: @Sendable (any EventLoop, Milliseconds, @escaping @Sendable () -> Void) -> @Sendable () -> Void = {
        loop, delay, body in
        let task = loop.scheduleTask(in: .milliseconds(delay), body)
        return { task.cancel() }
    }

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
