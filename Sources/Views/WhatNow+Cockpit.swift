import Deliberation
import Texts

extension WhatNow {
    /// Countdowns, what is parked, what waits in the rooms.
    static func ofCockpit(_ model: Model, _ room: Room) -> [FeedLine] {
        let language = model.language
        var lines: [String] = []
        func left(_ until: Milliseconds) -> [String: String] { ["time": ReleaseOverview.time(until: until, at: model.now, language)] }
        if let until = room.movesAt { lines.append(CockpitTexts.goesOnIn(language, left(until))) }
        if let until = model.session.endsAt { lines.append(CockpitTexts.closesIn(language, left(until))) }
        guard model.isFacilitator else { return lines.map { FeedLine(.system, $0) } }
        if let missing = Consent.missing(model, room) { lines.append(missing) }
        if !room.parked.isEmpty { lines.append(CockpitTexts.parkedCount(language, ["n": String(room.parked.count)])) }
        if !room.authorReplies.isEmpty { lines.append(CockpitTexts.repliesCount(language, ["n": String(room.authorReplies.count)])) }
        return lines.map { FeedLine(.system, $0) } + waiting(model)
    }

    /// What waits for who leads, in the rooms that are not in view.
    private static func waiting(_ model: Model) -> [FeedLine] {
        RoomsOverview.entries(model).filter { !$0.isInView && !$0.waits.isEmpty }.map { entry in
            let values = ["room": entry.room.rawValue, "waits": entry.waits.joined(separator: "; ")]
            return FeedLine(.system, CockpitTexts.waitsIn(model.language, values))
        }
    }

    /// Drafts that wait to be offered, to who leads; a release that the room is asked about.
    static func ofReleases(_ model: Model, _ room: Room) -> [FeedLine] {
        guard model.isFacilitator else { return [] }
        let language = model.language
        let offers = room.openOffers.map { offer in
            ReleaseTexts.offered(
                language,
                ["n": String(offer.id), "from": room.id.rawValue, "time": ReleaseOverview.time(until: offer.until, at: model.now, language)])
        }
        let ready = model.leadsAll ? ReleaseOverview.ready(model).count : 0
        let drafts = ready > 0 ? [ReleaseTexts.draftsWait(language, ["n": String(ready)])] : []
        return (offers + drafts).map { FeedLine(.system, $0) }
    }

    /// What going on does, in the kinds of step that are not a stelling or a vote; nil: the common sentence fits.
    static func leadForm(_ model: Model, _ room: Room, _ counts: [String: String]) -> String? {
        let language = model.language
        guard let step = room.step else { return nil }
        var values = counts
        values["ideas"] = String(room.ideas.count { $0.step == step.id })
        values["left"] = String(room.cardsLeft)
        typealias T = CockpitTexts
        let material = step.kind.material
        let about = step.kind.asks?.about
        switch (material, room.phase) {
        case (_, .ask(.form)): return T.leadForm(language, values)
        case (_, .closed(.form)) where about == .quadrant && !model.isSmall(room.id): return T.leadQuadrantClosed(language)
        case (_, .closed(.form)) where about == .volunteering: return T.leadFirstClosed(language)
        case (_, .closed(.form)): return (model.isSmall(room.id) ? T.leadFormClosedSmall : T.leadFormClosed)(language)
        case (_, .revealed(.form)) where about != .quadrant && about != .volunteering || model.isSmall(room.id):
            let hasTexts = room.reasons[Question(step: step.id, moment: .form)]?.isEmpty == false
            return (hasTexts ? T.leadFormShown : T.leadFormShownNone)(language)
        case (.prototype, .present) where step.questionnaire != nil: return T.leadPrototype(language)
        case (_, .present) where step.questionnaire != nil: return T.leadReadForm(language)
        case (_, .present) where about == .volunteering: return T.leadFirst(language)
        case (.cards, .present): return T.leadCard(language)
        case (_, .present) where step.kind.purpose == .pause: return T.leadBreak(language)
        case (.ideas, .present):
            values["n"] = values["ideas"]
            return T.leadStorm(language, values)
        case (_, .present) where room.floor.mode == .round: return T.leadRound(language)
        case (.cards, .talk) where room.card != nil, (.ideas, .talk):
            values["n"] = String(room.floor.queue.count)
            return (material != .cards ? T.leadStormTalk : room.cardsLeft > 0 ? T.leadCardTalk : T.leadLastCard)(language, values)
        default: return nil
        }
    }
}
