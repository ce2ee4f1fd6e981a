import Deliberation

/// A token bucket: how fast one connection may send.
struct Pace {
    private var tokens: Double
    private var at: Milliseconds
    private let perSecond: Double
    private let most: Double

    init(perSecond: Double, atOnce: Double, now: Milliseconds) {
        tokens = atOnce
        most = atOnce
        self.perSecond = perSecond
        at = now
    }

    mutating func allows(at now: Milliseconds) -> Bool {
        if now > at {
            tokens = min(most, tokens + Double(now - at) / 1000 * perSecond)
        }
        at = now
        guard tokens >= 1 else { return false }
        tokens -= 1
        return true
    }
}
