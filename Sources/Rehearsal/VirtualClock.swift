package import Deliberation
import Synchronization

/// The time of a rehearsal: it moves when the play says so, so that the same seed gives the same times.
package final class VirtualClock: Sendable {
    private let time: Mutex<Milliseconds>

    package init(start: Milliseconds) { time = Mutex(start) }

    package func now() -> Milliseconds { time.withLock { $0 } }

    /// Goes to the time of another room: a play does the rooms one after the other, at a table they run side by side.
    func set(to time: Milliseconds) { self.time.withLock { $0 = time } }

    package func advance(_ milliseconds: Milliseconds) { time.withLock { $0 += max(0, milliseconds) } }
}

/// A seed for each decision of the server, the same ones in the same order for the same rehearsal.
package final class SeedSource: Sendable {
    private let state: Mutex<Draw>

    package init(seed: UInt64) { state = Mutex(Draw(seed: seed)) }

    package func next() -> UInt64 { state.withLock { $0.next() } }
}

/// SplitMix64 (Steele, Lea and Flood 2014). Not for secrets.
package struct Draw: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// True with this chance, 0 to 1.
    mutating func happens(_ chance: Double) -> Bool { unit() < chance }

    /// From 0 up to but not 1.
    mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }
}
