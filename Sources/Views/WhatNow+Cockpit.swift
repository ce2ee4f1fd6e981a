import Deliberation
import Texts

extension WhatNow {
    /// Countdowns, what is parked, what waits in the rooms.
    static func ofCockpit(_ model: Model, _ room: Room) -> [FeedLine] { [] }

    /// Releases that the room is asked about, and those that it received.
    static func ofReleases(_ model: Model, _ room: Room) -> [FeedLine] { [] }
}
