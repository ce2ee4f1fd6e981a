package import Deliberation
import Synchronization

/// The time of a rehearsal: it moves when the play says so, so that the same seed gives the same times.
package final class VirtualClock: Sendable {
    private struct State {
        var now: Milliseconds
        var alarms: [Int: (due: Milliseconds, body: @Sendable () -> Void)] = [:]
        var next = 0

        /// Takes out what is due, in the order of its time.
        mutating func ring() -> [@Sendable () -> Void] {
            let due = alarms.filter { $0.value.due <= now }.sorted { ($0.value.due, $0.key) < ($1.value.due, $1.key) }
            for (number, _) in due { alarms[number] = nil }
            return due.map(\.value.body)
        }
    }

    private let state: Mutex<State>

    package init(start: Milliseconds) { state = Mutex(State(now: start)) }

    package func now() -> Milliseconds { state.withLock { $0.now } }

    /// Goes to the time of another room: a play does the rooms one after the other, at a table they run side by side.
    func set(to time: Milliseconds) { move { $0 = time } }

    package func advance(_ milliseconds: Milliseconds) { move { $0 += max(0, milliseconds) } }

    /// Does something once so many milliseconds have gone by on this clock; what it returns takes that back.
    package func wake(after delay: Milliseconds, _ body: @escaping @Sendable () -> Void) -> @Sendable () -> Void {
        let number = state.withLock { state in
            state.next += 1
            state.alarms[state.next] = (state.now + max(0, delay), body)
            return state.next
        }
        return { [weak self] in self?.state.withLock { $0.alarms[number] = nil } }
    }

    private func move(_ change: (inout Milliseconds) -> Void) {
        let bodies = state.withLock { state in
            change(&state.now)
            return state.ring()
        }
        for body in bodies { body() }
    }
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
