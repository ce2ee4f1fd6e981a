import Deliberation
import Views

/// A key that was pressed once. It counts for the moment that it was pressed in: when the room moved on, it is asked anew.
struct Armed: Hashable, Sendable {
    let id: String
    let room: RoomID?
    let position: Position?
    /// Who would have been passed over then.
    var over: PassedOver?

    /// Whether this press is that one once more.
    func isAgain(_ before: Armed?) -> Bool {
        guard let before, before.id == id, before.room == room, before.position == position else { return false }
        guard let over else { return true }
        return before.over?.covers(over) == true
    }
}
