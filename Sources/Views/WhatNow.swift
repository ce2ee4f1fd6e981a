package import Deliberation
package import Texts

/// Where things stand, and what this person can do: one plain sentence or two.
package enum WhatNow {
    /// The step and its outcome, who is there besides, what was asked of this person, then what they can do.
    ///
    /// `withMine`: also what was meant for this person alone, of whatever room.
    package static func lines(_ model: Model, withMine: Bool = true) -> [FeedLine] {
        let language = model.language
        if model.session.isEnded { return [FeedLine(.system, ViewTexts.nowEnded(language))] }
        guard let room = model.room, let step = room.step else { return [FeedLine(.system, sentence(model))] }
        var lines: [FeedLine] = []
        func add(_ text: String, _ kind: FeedLine.Kind = .system) { lines.append(FeedLine(kind, text)) }
        if model.me.room == nil { add(ViewTexts.roomInView(language, ["room": room.title])) }
        let stands = ViewTexts.stands(
            language, ["n": String(room.stepIndex + 1), "of": String(room.stepCount), "title": step.title])
        // A title that is a question has its mark already.
        add(stands.hasSuffix("?.") ? String(stands.dropLast()) : stands)
        add(step.kind.material == .stelling ? NarrationTexts.stelling(language, ["text": step.text]) : step.text, .setting)
        if room.phase == .present || step.kind.purpose == .closing {
            for point in step.points { add(NarrationTexts.point(language, ["text": point]), .setting) }
        }
        if !Consent.rules(model).isEmpty { add(ConsentTexts.rules(language), .setting) }
        for rule in Consent.rules(model) { add(NarrationTexts.point(language, ["text": rule]), .setting) }
        if let form = step.form, showsPoints(model, room) {
            for point in Narration.points(of: step, form, model) { add(point, .setting) }
        }
        if model.isFacilitator, let notes = step.notes { add(ViewTexts.notes(language, ["text": notes]), .setting) }
        if let outcome = outcome(of: step.id, in: room, language) {
            add(model.isParticipant && model.isSmall(room.id) ? FormTexts.smallRoom(language) : outcome, .outcome)
        }
        // It holds for who comes in later as well.
        if room.belowMinimum, !model.isSmall(room.id) { add(NarrationTexts.below(language)) }
        lines += ofVote(model, room)
        lines += ofForm(model, room) + ofCockpit(model, room) + ofReleases(model, room)
        if model.isParticipant || model.isFacilitator { for one in company(model, room) { add(one) } }
        if let asked = doorvraag(model, room) { add(asked) }
        if withMine { lines += Overview.forMe(model) }
        if let turn = room.floor.turn, turn.seat != model.me {
            add(ViewTexts.speaking(language, ["name": model.name(of: turn.seat)]))
        }
        if !room.floor.queue.isEmpty {
            // In quiet first the row says nothing of who is next.
            add(
                (room.floor.mode == .quietFirst ? ViewTexts.handsUp : ViewTexts.queue)(
                    language, ["names": room.floor.queue.map { model.name(of: $0) }.joined(separator: ", ")]))
        }
        if let left = clock(model) { add(ViewTexts.stepClock(language, ["left": left])) }
        if let left = turnClock(model) { add(ViewTexts.turnClock(language, ["left": left])) }
        return lines + moment(model)
    }

    /// What somebody who asks hears first: the sentence of this moment and what to type, who and where they are; then all
    /// that stands there.
    package static func asked(_ model: Model) -> [FeedLine] {
        let language = model.language
        guard !model.session.isEnded, let room = model.room, room.step != nil else { return lines(model) }
        let values = ["name": model.session.pseudonym(of: model.me) ?? "", "room": room.title]
        let text = values["name"] == "" ? ViewTexts.roomInView : ViewTexts.youIn
        let all = lines(model)
        let place = model.me.room == nil ? 1 : 0
        return moment(model) + [FeedLine(.system, text(language, values))] + all.dropFirst(place).dropLast(moment(model).count)
    }

    /// The one sentence, and what to type.
    private static func moment(_ model: Model) -> [FeedLine] {
        [FeedLine(.system, sentence(model))] + (Hint.now(model).map { [FeedLine(.hint, $0)] } ?? [])
    }

    /// The shift where there is one, else the outcome; nil where nothing is shown yet.
    package static func outcome(of step: StepID, in room: Room, _ language: Language) -> String? {
        if let shift = room.shifts[step] { return Words.shift(shift, language) }
        return room.outcomes[step].map { NarrationTexts.outcome(language, ["words": Words.outcome($0, language)]) }
    }

    /// The last doorvraag of this step: it stands until the next one.
    private static func doorvraag(_ model: Model, _ room: Room) -> String? {
        guard let asked = room.followUps.last, asked.step == room.step?.id else { return nil }
        let values = ["text": asked.text, "name": asked.to.map { model.name(of: $0) } ?? ""]
        let text =
            asked.to == nil
            ? NarrationTexts.followUpRoom
            : asked.to == model.me ? NarrationTexts.followUpYou : NarrationTexts.followUpTo
        return text(model.language, values)
    }

    /// Who is there without taking part: nobody is listened to unawares, also not who came later.
    private static func company(_ model: Model, _ room: Room) -> [String] {
        let language = model.language
        func count(_ role: Role, _ room: RoomID?) -> Int {
            model.session.attendees.count { $0.key.role == role && $0.key.room == room && $0.value.presence != .stopped }
        }
        let listeners = count(.listener, room.id)
        let observers = count(.observer, nil)
        var lines: [String] = []
        if listeners > 0 {
            let text = listeners == 1 ? ViewTexts.listenerHere : ViewTexts.listenersHere
            lines.append(text(language, ["n": String(listeners)]))
        }
        if observers > 0 {
            let text = observers == 1 ? ViewTexts.observerHere : ViewTexts.observersHere
            lines.append(text(language, ["n": String(observers)]))
        }
        return lines
    }

    /// The one sentence of this moment.
    package static func sentence(_ model: Model) -> String {
        let language = model.language
        switch model.connection {
        case .connecting where model.room == nil: return ViewTexts.waitConnect(language)
        case .lost: return ViewTexts.connectionLost(language)
        default: break
        }
        if model.session.isEnded { return ViewTexts.nowEnded(language) }
        guard let room = model.room, room.step != nil else { return ViewTexts.waitStart(language) }
        if let consent = Consent.asked(model) { return Consent.sentence(consent, language) }
        if room.isPaused { return (model.isFacilitator ? ViewTexts.leadPaused : ViewTexts.nowPaused)(language) }
        if room.inMetaTalk { return (model.isFacilitator ? ViewTexts.leadMeta : Action.isMuted(model) ? FormTexts.nowMuted : ViewTexts.nowMeta)(language) }
        let counts = ["k": String(room.answeredCount), "n": String(room.eligibleCount)]
        if model.isFacilitator { return lead(model, room, counts) }
        if model.me.role == .listener, room.floor.turn?.seat == model.me { return FormTexts.nowListenerTurn(language) }
        guard model.isParticipant else { return ViewTexts.watching(language) }
        let isPair = model.isPair(room.id)
        let isSmall = model.isSmall(room.id)
        switch room.phase {
        case .present:
            if room.step?.kind.purpose == .pause { return ViewTexts.nowBreak(language) }
            return switch room.step?.kind.material {
            case .stelling: ViewTexts.nowReadStelling(language)
            case .ballot: presentVote(model, room)
            case .proposals: ViewTexts.nowProposals(language)
            default: formPresent(model, room) ?? ViewTexts.nowPresent(language)
            }
        case .ask(.vote): return voting(model, counts)
        case .closed(.vote): return ViewTexts.nowVoteClosed(language)
        case .revealed(.vote): return ViewTexts.nowVoteRevealed(language)
        case .ask(.form), .closed(.form), .revealed(.form): return formSentence(model, room, counts)
        case .ask(.openTable):
            if room.openTableAnswers[model.me] == nil { return ViewTexts.nowTable(language) }
            return (isPair ? FormTexts.nowAnsweredSmall : ViewTexts.nowAnswered)(language, counts)
        case .ask(let moment):
            guard room.eligible.contains(model.me) else { return ViewTexts.nowLate(language) }
            let pair = room.step.flatMap { room.answers[$0.id]?[model.me] }
            let mine = moment == .first ? pair?.first : pair?.second
            if isPair { return (mine == nil ? FormTexts.nowAnswerSmall : FormTexts.nowAnsweredSmall)(language) }
            return (mine == nil ? ViewTexts.nowAnswer : ViewTexts.nowAnswered)(language, counts)
        case .closed: return (isSmall ? FormTexts.nowClosedSmall : ViewTexts.nowClosed)(language)
        case .revealed: return (isSmall ? FormTexts.nowRevealedSmall : ViewTexts.nowRevealed)(language)
        case .talk:
            if room.floor.turn?.seat == model.me { return ViewTexts.nowYourTurn(language) }
            if let place = room.floor.queue.firstIndex(of: model.me) {
                switch room.floor.mode {
                case .firstCome: return ViewTexts.nowWaiting(language, ["n": String(place + 1)])
                // Who speaks next is another order than the one in which hands went up.
                case .quietFirst: return ViewTexts.nowWaitingQuiet(language)
                case .round: return ViewTexts.nowWaitingRound(language)
                }
            }
            return talkSentence(model, room)
        }
    }

    /// For somebody who comes in, perhaps nervous: what is private, what the room sees, what is always allowed.
    package static func welcome(_ model: Model) -> [String] {
        let language = model.language
        let own: [Text] =
            switch model.me.role {
            case .participant:
                [
                    ViewTexts.welcomePrivate, model.isSmall(model.me.room) ? FormTexts.welcomeReasonSmall : ViewTexts.welcomeReason,
                    ViewTexts.welcomeRoom, ViewTexts.welcomeFree,
                    model.room?.consent == nil
                        ? ViewTexts.welcomeConsent : Consent.asked(model) == nil ? ConsentTexts.welcomeBack : ConsentTexts.welcome,
                ]
            case .facilitator: [ViewTexts.welcomeLead]
            case .listener: [ViewTexts.welcomeListener]
            case .observer: [ViewTexts.welcomeObserver]
            case .screen: []
            }
        return own.map { $0(language) }
    }

    /// Whether the draaiboek holds nothing after this moment.
    package static func isAtEnd(_ room: Room) -> Bool {
        room.stepIndex + 1 >= room.stepCount && room.phase == room.step?.phases.last
    }

    /// The rooms that have not come to the end of the draaiboek, in a sentence; nil when all have.
    static func unfinished(_ model: Model, _ language: Language) -> String? {
        let rooms = unfinishedRooms(model).map { room in
            (room.phase == .ask(.vote) ? ViewTexts.notAtEndVoting : ViewTexts.notAtEnd)(
                language,
                ["room": room.id.rawValue, "n": String(room.stepIndex + 1), "of": String(room.stepCount)])
        }
        return rooms.isEmpty ? nil : ViewTexts.mind(language, ["rooms": rooms.joined(separator: "; ")])
    }

    static func unfinishedRooms(_ model: Model) -> [Room] {
        model.rooms.filter { !isAtEnd($0) }
    }

    private static func lead(_ model: Model, _ room: Room, _ counts: [String: String]) -> String {
        let language = model.language
        if isAtEnd(room) {
            // Who leads one room closes nothing.
            guard model.leadsAll else { return CockpitTexts.leadEndOne(language) }
            return ViewTexts.leadEnd(language) + (unfinished(model, language).map { " " + $0 } ?? "")
        }
        if let sentence = leadVote(model, room, counts) ?? leadForm(model, room, counts) { return sentence }
        return switch room.phase {
        case .present:
            (room.step?.consent == nil ? "" : Consent.missing(model, room).map { $0 + " " } ?? "") + ViewTexts.leadPresent(language)
        case .ask(.openTable): ViewTexts.leadTable(language, counts)
        case .ask: ViewTexts.leadAsk(language, counts)
        case .closed: ViewTexts.leadClosed(language)
        case .revealed: ViewTexts.leadRevealed(language)
        case .talk: ViewTexts.leadTalk(language, ["n": String(room.floor.queue.count)])
        }
    }

    /// What is left of the step's time, in words; nil where it has none.
    package static func clock(_ model: Model) -> String? {
        guard let left = model.room?.stepTimeLeft(at: model.now) else { return nil }
        guard left > 0 else { return ViewTexts.timeOver(model.language) }
        return ViewTexts.timeLeft(model.language, ["m": String((left + 59_999) / 60_000)])
    }

    /// What is left of the running turn; nil where nobody speaks or silence has no limit.
    package static func turnClock(_ model: Model) -> String? {
        guard let room = model.room, let limit = room.floor.turn?.limit else { return nil }
        let left = limit - room.floor.spent(at: model.now, stoppedAt: room.stoppedAt)
        guard left > 0 else { return ViewTexts.turnOver(model.language) }
        return ViewTexts.turnLeft(model.language, ["s": String((left + 999) / 1000)])
    }
}
