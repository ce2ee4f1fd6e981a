import Foundation
import Deliberation
import Lines
import Texts
import Views

/// The plain lines of somebody who only watches.
struct LinesOfOne {
    private var lines: LineSession

    init(_ seat: Seat, _ language: Language, _ now: Milliseconds) {
        lines = LineSession(model: Model(me: seat, language: language, now: now))
    }

    mutating func take(_ at: Milliseconds, _ event: Event) -> [String] { lines.take(.event(at: at, event)) }
}

/// Whether a person can see and type here.
enum Terminals {
    static var areThere: Bool { isatty(0) == 1 && isatty(1) == 1 }
}
