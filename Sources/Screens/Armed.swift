import Deliberation

/// A key that was pressed once. It counts for the moment that it was pressed in: when the room moved on, it is asked anew.
struct Armed: Hashable, Sendable {
    let id: String
    let room: RoomID?
    let position: Position?
}
