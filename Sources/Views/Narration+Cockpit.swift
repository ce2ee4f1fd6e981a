import Deliberation
import Texts

/// What leads, as sentences.
extension Narration {
    private typealias T = CockpitTexts

    func cockpit(_ event: Event) -> [FeedLine] { (toldAlone(event) ?? cockpitLine(event)).map { [$0] } ?? [] }

    private func cockpitLine(_ event: Event) -> FeedLine? {
        switch event {
        case .muted(let seat, let yes) where seat != model.me:
            line((yes ? T.muted : T.unmuted)(language, ["name": name(seat)]), room: seat.room)
        case .excluded(let seat, let reason) where seat != model.me:
            line(T.excluded(language, ["name": name(seat), "reason": reason]), room: seat.room, urgent: true)
        case .moved(let seat, let to):
            line(T.moved(language, ["name": name(seat), "room": to.room?.rawValue ?? ""]), room: seat.room)
        case .nudged(let seat, _) where seat != model.me: line(T.nudgedDone(language, ["name": name(seat)]), room: seat.room)
        case .parked(let room, let item): line(T.parked(language, ["text": item.text]), room: room)
        case .unparked(let room, _):
            // It is gone from the list by now; `earlier` kept its text.
            line(earlier.text.map { T.unparked(language, ["text": $0]) } ?? T.unparkedOne(language), room: room)
        case .noted: mine(T.noted(language))
        case .bookmarked(let room, let number, let yes): line(bookmark(room, number, yes), room: room)
        case .countdownStarted(let room, let until):
            line(
                (room == nil ? T.closesIn : T.goesOnIn)(language, ["time": ReleaseOverview.time(until: until, at: at, language)]),
                room: room, urgent: true)
        case .countdownStopped(let room):
            line((room == nil ? T.endClockStopped : T.clockStopped)(language), room: room, urgent: true)
        case .authorAsked(let room, let asked): line(T.authorAsked(language, numbered(asked, room, asked.text)), room: room)
        case .replyOpened(let room, let question, let text):
            model.session.room(room)?.authorQuestions.first { $0.id == question }.map {
                line(T.replied(language, numbered($0, room, text)), room: room, urgent: true)
            }
        case .reflected: mine(NarrationTexts.reflected(language))
        default: nil
        }
    }

    /// Reflections are read between steps: each is a line when its step is over.
    func delivered(_ event: Event) -> [FeedLine] {
        guard case .reflectionsDelivered(let room, let some) = event else { return [] }
        return some.map { one in
            line(T.delivered(language, ["kind": CockpitOverview.kind(one.kind)(language), "text": one.text]), room: room)
        }
    }

    private func name(_ seat: Seat) -> String { Words.capital(model.name(of: seat)) }

    /// What to type for what was just bookmarked or composed, at plain lines.
    func cockpitHint(_ event: Event) -> String? {
        switch event {
        case .bookmarked(let room, let number, true) where isAskable(number, in: room): T.hintAskQuote(language, ["n": String(number)])
        case .releaseComposed(_, let draft) where draft.refusals.isEmpty && model.leadsAll:
            ReleaseTexts.hintOffer(language, ["n": String(draft.release.id)])
        default: nil
        }
    }

    private func isAskable(_ number: ContributionID, in room: RoomID) -> Bool {
        let place = model.session.room(room)
        return place?.contributions.first { $0.id == number }.map { Action.isQuotable($0, model) } == true
            && place?.quoteAsked.contains(number) == false
    }

    private func bookmark(_ room: RoomID, _ number: ContributionID, _ yes: Bool) -> String {
        let n = ["n": String(number)]
        guard yes else { return T.unbookmarked(language, n) }
        return (isAskable(number, in: room) ? T.bookmarkedAsk : T.bookmarked)(language, n)
    }

    private func numbered(_ asked: AuthorQuestion, _ room: RoomID, _ text: String) -> [String: String] {
        let number = model.session.room(room).flatMap { OpenedReason.number(of: asked, $0) } ?? asked.reason + 1
        return ["n": String(number), "text": text]
    }
}
