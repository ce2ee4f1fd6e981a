import Deliberation
import NIOCore
import Server
import Synchronization

/// A clock that stands until a test moves it, for the server's time and for what it wakes itself for.
final class ManualTime: Sendable {
    private struct State {
        var now: Milliseconds = 5_000_000
        var number = 0
        var waiting: [Int: (at: Milliseconds, body: @Sendable () -> Void)] = [:]
    }

    private let state = Mutex(State())

    var now: Milliseconds { state.withLock { $0.now } }

    /// How many alarms are set, and for when the next one is.
    var alarms: (count: Int, next: Milliseconds?) { state.withLock { ($0.waiting.count, $0.waiting.values.map(\.at).min()) } }

    var settings: ServerSettings {
        var settings = ServerSettings(now: { [self] in now })
        settings.settleMilliseconds = 20
        settings.wake = { [self] _, delay, body in
            let number = state.withLock { state in
                state.number += 1
                state.waiting[state.number] = (state.now + delay, body)
                return state.number
            }
            return { [self] in state.withLock { $0.waiting[number] = nil } }
        }
        return settings
    }

    /// Lets so many milliseconds pass; what is due by then happens.
    func pass(_ milliseconds: Milliseconds) {
        let due = state.withLock { state in
            state.now += milliseconds
            let due = state.waiting.filter { $0.value.at <= state.now }.sorted { ($0.value.at, $0.key) < ($1.value.at, $1.key) }
            for one in due { state.waiting[one.key] = nil }
            return due.map(\.value.body)
        }
        for body in due { body() }
    }
}
