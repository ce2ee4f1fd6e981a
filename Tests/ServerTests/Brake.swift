import Foundation

/// Stops a session's loop where it asks for chance, as a disk that takes long would.
final class Brake: @unchecked Sendable {
    private let condition = NSCondition()
    private var isOn = false
    private var stands = false

    func pass() {
        condition.withLock {
            guard isOn else { return }
            stands = true
            condition.broadcast()
            while isOn { condition.wait() }
            stands = false
        }
    }

    func put(on: Bool) {
        condition.withLock {
            isOn = on
            condition.broadcast()
        }
    }

    /// Whether somebody is being held.
    var holds: Bool { condition.withLock { stands } }
}
