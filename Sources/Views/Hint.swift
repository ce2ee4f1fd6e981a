import Deliberation
import Texts

/// What to type at this moment, for plain lines; a screen shows its keys instead.
enum Hint {
    private typealias T = NarrationTexts

    static func now(_ model: Model) -> String? {
        guard !model.session.isEnded, let room = model.room, room.step != nil else { return nil }
        switch model.me.role {
        case .participant: return participant(model, room)
        case .facilitator: return lead(model, room)
        case .observer: return T.hintReflect(model.language)
        case .listener, .screen: return nil
        }
    }

    private static func participant(_ model: Model, _ room: Room) -> String? {
        let language = model.language
        if room.isPaused { return nil }
        if room.inMetaTalk { return T.hintMeta(language) }
        switch room.phase {
        case .ask(.openTable): return T.hintTable(language)
        case .ask: return room.eligible.contains(model.me) ? T.hintAnswer(language) : nil
        case .talk:
            if room.floor.turn?.seat == model.me { return T.hintTurn(language) }
            let isWaiting = room.floor.queue.contains(model.me)
            if room.floor.mode == .round, isWaiting { return T.hintRound(language) }
            return (isWaiting ? T.hintDown : T.hintHand)(language)
        case .present, .closed, .revealed: return nil
        }
    }

    private static func lead(_ model: Model, _ room: Room) -> String? {
        let language = model.language
        if room.isPaused { return T.hintResume(language) }
        if room.inMetaTalk { return endMeta(model, room.id) }
        if WhatNow.isAtEnd(room) {
            guard let other = WhatNow.unfinishedRooms(model).first else { return T.hintClose(language) }
            return T.hintOtherRoom(language, ["room": other.id.rawValue])
        }
        return (room.phase == .talk ? T.hintLeadTalk : T.hintNext)(language)
    }

    /// How the facilitator ends the metagesprek of this room, from where they look.
    static func endMeta(_ model: Model, _ room: RoomID) -> String {
        model.room?.id == room
            ? T.hintEndMeta(model.language) : T.hintEndMetaThere(model.language, ["room": room.rawValue])
    }
}
