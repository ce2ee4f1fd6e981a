package import Deliberation
import Texts

/// The rooms that a gespreksleider leads at a glance: where each stands, and what waits there. Never who is typing, and
/// never who answered: of an open question *k van n*.
package enum RoomsOverview {
    private typealias T = CockpitTexts

    package struct Entry: Hashable, Sendable {
        package let room: RoomID
        /// Where it stands, in a line.
        package let place: String
        /// What waits for the gespreksleider there, most pressing first; empty: nothing.
        package let waits: [String]
        /// The room in view.
        package let isInView: Bool
    }

    /// Of each room that this person sees, in the order of the draaiboek.
    package static func entries(_ model: Model) -> [Entry] {
        model.rooms.map { room in
            Entry(room: room.id, place: place(room, model), waits: waits(room, model), isInView: room.id == model.room?.id)
        }
    }

    /// One or two lines for each room.
    package static func lines(_ model: Model) -> [FeedLine] {
        let language = model.language
        var lines = [T.roomsHead(language)]
        for entry in entries(model) {
            lines.append(entry.place + ".")
            if !entry.waits.isEmpty {
                lines.append(T.waitsLine(language, ["waits": entry.waits.joined(separator: "; ")]) + ".")
            }
        }
        if model.leadsAll, let until = model.session.endsAt {
            lines.append(T.closesIn(language, ["time": ReleaseOverview.time(until: until, at: model.now, language)]))
        }
        return lines.map { FeedLine(.system, $0) }
    }

    // MARK: where it stands

    private static func place(_ room: Room, _ model: Model) -> String {
        let language = model.language
        guard let step = room.step else { return T.roomNotBegun(language, ["room": room.id.rawValue]) }
        let head = T.roomPlace(
            language,
            [
                "room": room.id.rawValue, "n": String(room.stepIndex + 1), "of": String(room.stepCount), "title": step.title,
                "moment": moment(room, model),
            ])
        let people = model.session.participants(of: room.id).count
        let here = T.peopleHere(language, ["k": String(model.session.present(in: room.id).count), "n": String(people)])
        return ([head, here] + details(room, model)).joined(separator: ", ")
    }

    /// The moment of the step in a few words.
    static func moment(_ room: Room, _ model: Model) -> String {
        let language = model.language
        let counts = ["k": String(room.answeredCount), "n": String(room.eligibleCount)]
        if WhatNow.isAtEnd(room) { return T.momentEnd(language) }
        switch room.phase {
        case .present: return (room.step?.kind.purpose == .pause ? T.momentBreak : T.momentPresent)(language)
        case .ask(.vote):
            return T.momentVote(language, ["k": String(room.answeredCount), "n": String(VoteCourse.voters(model, room))])
        case .ask: return T.momentAsk(language, counts)
        case .closed: return T.momentClosed(language)
        case .revealed: return T.momentRevealed(language)
        case .talk: return T.momentTalk(language)
        }
    }

    private static func details(_ room: Room, _ model: Model) -> [String] {
        let language = model.language
        var details: [String] = []
        if room.isPaused { details.append(T.isPausedWord(language)) }
        if room.inMetaTalk { details.append(T.inMetaWord(language)) }
        if let turn = room.floor.turn { details.append(T.hasFloor(language, ["name": model.name(of: turn.seat)])) }
        let hands = room.floor.queue.count
        if hands > 0, room.floor.mode != .round { details.append((hands == 1 ? T.handUp : T.handsUp)(language, ["n": String(hands)])) }
        if room.takesIdeas {
            let ideas = room.ideas.count { $0.step == room.step?.id }
            details.append((ideas == 1 ? T.oneIdea : T.ideaCount)(language, ["n": String(ideas)]))
        }
        if let until = room.movesAt {
            details.append(T.countsDown(language, ["time": ReleaseOverview.time(until: until, at: model.now, language)]))
        }
        if room.belowMinimum { details.append(T.isBelow(language)) }
        return details
    }

    // MARK: what waits

    private static func waits(_ room: Room, _ model: Model) -> [String] {
        let language = model.language
        var waits: [String] = []
        // First what is shortest and holds up all that follows.
        let missing = model.session.notAgreed(in: room.id).count
        if missing > 0 { waits.append(ConsentTexts.missingShort(language, ["n": String(missing)])) }
        let word = model.session.wantsPrivateWord.filter { $0.room == room.id }.sorted()
        if !word.isEmpty { waits.append(T.waitsWord(language, ["names": VoteWords.list(word.map { model.name(of: $0) }, language)])) }
        let wrote = model.session.participants(of: room.id).filter { model.session.awaitsReply($0) && !word.contains($0) }
        if !wrote.isEmpty {
            let names = wrote.count > 2 ? String(wrote.count) : VoteWords.list(wrote.map { model.name(of: $0) }, language)
            waits.append(T.waitsReply(language, ["names": names]))
        }
        guard room.step != nil, !room.isPaused else { return waits }
        let here = model.session.present(in: room.id)
        if here.isEmpty, !model.session.participants(of: room.id).isEmpty { waits.append(T.waitsEmpty(language)) }
        switch room.phase {
        case .ask(.vote) where room.answeredCount > 0 && room.answeredCount >= VoteCourse.voters(model, room):
            waits.append(T.waitsAllVoted(language))
        case .ask(let moment) where moment != .vote && room.answeredCount > 0 && room.answeredCount >= room.eligibleCount:
            waits.append(T.waitsAll(language))
        case .closed where VoteCourse.stillVoting(model, room).isEmpty: waits.append(T.waitsClosed(language))
        case .talk where room.floor.turn == nil && !room.inMetaTalk && model.session.nextSpeaker(in: room.id) != nil:
            waits.append(T.waitsTurn(language))
        default: break
        }
        if let limit = room.floor.turn?.limit, room.floor.spent(at: model.now, stoppedAt: room.stoppedAt) > limit {
            waits.append(T.waitsTurnTime(language))
        }
        if let left = room.stepTimeLeft(at: model.now), left <= 0, !WhatNow.isAtEnd(room) { waits.append(T.waitsTime(language)) }
        return waits
            + room.openOffers.map { T.waitsOffer(language, ["time": ReleaseOverview.time(until: $0.until, at: model.now, language)]) }
    }
}
