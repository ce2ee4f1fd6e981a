/// A key, or something else that the terminal says.
package enum Key: Hashable, Sendable {
    case character(Character)
    case enter, escape, tab, backTab, backspace, delete
    case up, down, left, right, home, end, pageUp, pageDown
    /// A letter with Ctrl, lower case.
    case control(Character)
    case resized(Size)
    /// The terminal is gone.
    case lost
}
