/// A key, or something else that the terminal says.
package enum Key: Hashable, Sendable {
    case character(Character)
    case enter, escape, tab, backTab, backspace, delete
    case up, down, left, right, home, end, pageUp, pageDown
    /// A word to the left or to the right.
    case wordLeft, wordRight
    /// A letter with Ctrl, lower case.
    case control(Character)
    /// A letter with Alt.
    case alt(Character)
    /// F1 is 1.
    case function(Int)
    /// What was pasted, as it came: never a command. Take it through `SafeText`, as `LineEditor` does.
    case paste(String)
    case resized(Size)
    /// The terminal is gone; comes once, and nothing after it.
    case lost
}
