import Deliberation
import Texts

/// Events as sentences, for one person.
struct Narration {
    let model: Model
    let at: Milliseconds
    var earlier = Earlier()
    private typealias T = NarrationTexts

    var language: Language { model.language }

    /// What stood there before the event, as far as its sentence needs it.
    struct Earlier {
        var pseudonym: String?
        /// The event comes of a newcomer, to whom an open table always closes.
        var isForNewcomer = false
        /// How many backed the idea.
        var ideaCount: Int?
        /// What is taken off the list for later.
        var text: String?
        /// The room goes back inside its step.
        var isBack = false
        /// The outcome that is shown again stood there before.
        var isKnown = false
        /// This person read the text of this step in another room at this moment.
        var isRead = false
        /// A countdown ran in the room, which a pause and a metagesprek end.
        var wasCounting = false

        init() {}

        init(_ event: Event, _ model: Model, at: Milliseconds) {
            switch event {
            case .stepEntered(_, _, _, let step): isRead = model.me.room == nil && model.lastRead.map { $0 == (step.id, at) } == true
            case .pseudonymTaken(let seat, _): pseudonym = model.session.pseudonym(of: seat)
            case .openTableDecided(let room, let open):
                isForNewcomer = !open && model.session.room(room)?.openTable == true && model.newcomer?.room == room
            case .ideaCounted(let room, let idea, _): ideaCount = model.session.room(room)?.ideaEndorsements[idea] ?? 0
            case .phaseEntered(let id, let phase):
                guard let room = model.session.room(id), let step = room.step else { return }
                let place = { (phase: Phase) in step.phases.firstIndex(of: phase) ?? 0 }
                isBack = place(phase) < place(room.phase)
                if case .revealed(let moment) = phase { isKnown = room.isPublished(Question(step: step.id, moment: moment)) }
            case .paused(let room), .metaTalkStarted(let room): wasCounting = model.session.room(room)?.movesAt != nil
            case .unparked(let room, let item): text = model.session.room(room)?.parked.first { $0.id == item }?.text
            default: break
            }
        }
    }

    func lines(for event: Event) -> [FeedLine] {
        let said = said(event)
        guard let hint = hint(for: event) else { return said }
        return said + [FeedLine(kind: .hint, text: hint, isUrgent: true, at: at, room: said.first?.room)]
    }

    /// What to type at this moment; participants of plain lines see it.
    private func hint(for event: Event) -> String? {
        if model.isFacilitator, case .metaTalkStarted(let room) = event { return Hint.endMeta(model, room) }
        if model.isFacilitator, let hint = cockpitHint(event) { return hint }
        if case .voteRevealed(let room, let step, _) = event, !isKnown(step, beside: room) { return VoteTexts.hintOutcome(language) }
        guard model.isParticipant else { return nil }
        if case .agreed(model.me) = event { return Hint.now(model) }
        if Consent.asked(model) != nil { return isMoment(event) ? ConsentTexts.hint(language) : nil }
        if let hint = formHint(event) { return hint }
        switch event {
        case .phaseEntered(_, .ask(.form)): return nil
        case .phaseEntered(_, .ask(.openTable)): return T.hintTable(language)
        case .phaseEntered(_, .ask(.vote)): return Hint.vote(model)
        case .voteClosed(_, _, let seal): return Hint.compare(model, seal)
        case .phaseEntered(_, .ask): return T.hintAnswer(language)
        case .phaseEntered(let room, .talk):
            return (model.session.room(room)?.floor.mode == .round ? T.hintRound : T.hintHand)(language)
        case .floorModeSet(let room, .round) where model.session.room(room)?.floor.queue.contains(model.me) == true:
            return T.hintRound(language)
        case .metaTalkStarted: return T.hintMeta(language)
        case .turnGiven(model.me, _, _): return T.hintTurn(language)
        case .proposed(model.me, let number): return VoteTexts.hintWithdraw(language, ["n": String(number)])
        case .quoteAsked(model.me, let number): return T.hintQuote(language, ["n": String(number)])
        default: return nil
        }
    }

    private func isMoment(_ event: Event) -> Bool {
        switch event {
        case .stepEntered, .phaseEntered: true
        default: false
        }
    }

    private func said(_ event: Event) -> [FeedLine] {
        switch event {
        case .created(let script, let rehearsal):
            [line(T.welcome(language, ["title": script.title])), line(script.summary)]
                + (rehearsal ? [line(T.rehearsal(language))] : [])
        case .stepEntered(let room, let index, let count, let step): enter(step, index, count, room)
        case .phaseEntered(let room, let phase): phase_(phase, room)
        case .said(let contribution):
            [
                FeedLine(
                    kind: .speech(
                        name: model.name(of: contribution.seat), number: contribution.id, kind: contribution.kind),
                    text: contribution.text, isUrgent: false, at: at, room: contribution.seat.room)
            ]
        case .voted, .voteClosed, .voteRevealed, .voteAlarmRaised, .alarmed, .proposed, .proposalAdded, .proposalWithdrawn, .endorsed,
            .endorsementCounted:
            vote(event)
        case .responded, .responsesRevealed, .cardDrawn, .ideaAdded, .ideaGiven, .ideaWithdrawn, .ideasMerged, .ideaGrouped, .ideaEndorsed,
            .ideaCounted, .askedPrivately, .repliedPrivately:
            form(event)
        case .muted, .excluded, .moved, .nudged, .parked, .unparked, .noted, .bookmarked, .countdownStarted, .countdownStopped,
            .authorAsked, .replyOpened, .reflected:
            cockpit(event)
        case .reflectionsDelivered: delivered(event)
        case .releaseComposed, .releaseOffered, .objected, .releaseGiven, .releaseStopped, .releaseReceived: release(event)
        default: sentence(for: event).map { [$0] } ?? []
        }
    }

    private func enter(_ step: Step, _ index: Int, _ count: Int, _ room: RoomID) -> [FeedLine] {
        let head = line(T.step(language, ["n": String(index + 1), "of": String(count), "title": step.title]), room: room, urgent: true)
        // Who sees several rooms go on at once reads the text once.
        guard !earlier.isRead else { return [head] }
        var lines = [
            head,
            setting(step.kind.material == .stelling ? T.stelling(language, ["text": step.text]) : step.text, room),
        ]
        lines += step.points.map { setting(T.point(language, ["text": $0]), room) }
        lines += points(of: step, room) + content(of: step, room)
        if step.thinkSeconds > 0, model.isParticipant { lines.append(line(T.readFirst(language), room: room)) }
        return lines
    }

    private func phase_(_ phase: Phase, _ room: RoomID) -> [FeedLine] {
        if model.isParticipant, Consent.asked(model) != nil, let others = Consent.ofOthers(phase, language) {
            return [line(others, room: room, urgent: true)]
        }
        return switch phase {
        case .present: earlier.isBack ? [line(T.backToText(language), room: room, urgent: true)] : []
        case .talk where earlier.isBack: [line(T.backToTalk(language), room: room, urgent: true)]
        case .revealed where earlier.isBack: [line(T.backToOutcome(language), room: room, urgent: true)]
        case .revealed where earlier.isKnown: [line(T.onToOutcome(language), room: room, urgent: true)]
        case .ask(.vote): opens(room)
        // The box that closes says it.
        case .closed(.vote): []
        case .ask(let moment) where !model.isParticipant && moment != .form:
            // Who does not answer is not told to.
            [
                line(
                    (moment == .openTable ? T.theySayTable : moment == .first ? T.theyAnswer : T.theyAnswerAgain)(language),
                    room: room, urgent: true)
            ]
        case .ask(.openTable):
            [line((model.isSmall(room) ? FormTexts.askTableSmall : T.askOpenTable)(language), room: room, urgent: true)]
        case .ask(.first): [line((model.isSmall(room) ? FormTexts.askFirstSmall : T.askFirst)(language), room: room, urgent: true)]
        case .ask(.second): [line(T.askSecond(language), room: room, urgent: true)]
        case .ask(.form), .closed(.form): asks(phase, room)
        case .closed: [line(T.closed(language), room: room, urgent: true)]
        case .revealed: []
        case .talk:
            [
                line(
                    model.session.room(room)?.floor.mode == .round
                        ? T.roundOpen(language) : (model.isParticipant ? T.talkOpen : T.talkIsOpen)(language),
                    room: room, urgent: true)
            ]
        }
    }

    private func sentence(for event: Event) -> FeedLine? {
        switch event {
        case .seatTaken, .arrived, .left, .stopped, .pseudonymTaken, .fellBelowMinimum, .roseToMinimum, .codeMisused,
            .invitationRenewed, .agreed:
            people(event)
        case .openTableAnswered, .openTableDecided, .answered, .progressed, .answersRevealed, .shiftRevealed,
            .reasonsOpened:
            answers(event)
        case .handRaised, .handLowered, .turnGiven, .turnEnded, .turnExtended, .recognised, .recognitionCounted,
            .floorModeSet, .followUpAsked, .summarised:
            floor(event)
        case .stepExtended(let room, let seconds): line(T.extended(language, ["time": Words.duration(seconds, language)]), room: room)
        case .paused(let room): line(stopped(T.paused), room: room, urgent: true)
        case .resumed(let room): line(T.resumed(language), room: room, urgent: true)
        case .metaTalkStarted(let room): line(stopped(T.metaStart), room: room, urgent: true)
        case .metaTalkEnded(let room): line(T.metaEnd(language), room: room, urgent: true)
        case .announced(let room, let text): line(T.announced(language, ["text": text]), room: room, urgent: true)
        case .privateWordRequested(let seat):
            seat == model.me
                ? mine(T.youWantWord(language))
                : mine(capital(T.wantsWord(language, ["name": placed(seat)])), urgent: true)
        case .privateSaid(let seat, let fromFacilitator, let text):
            privately(seat, fromFacilitator, text)
        case .quoteAsked(let seat, let number):
            seat == model.me
                ? mine(T.quoteAsked(language, ["n": String(number)]))
                : line(T.quoteAskedDone(language, ["n": String(number)]), room: seat.room)
        case .quoteAllowed(_, let number, let yes):
            mine((yes ? T.quoteYes : T.quoteNo)(language, ["n": String(number)]))
        case .ended: line(T.ended(language), urgent: true)
        default: nil
        }
    }

    private func privately(_ seat: Seat, _ fromFacilitator: Bool, _ text: String) -> FeedLine {
        let other = seat == model.me ? T.facilitator(language) : placed(seat)
        let fromOther = fromFacilitator == (seat == model.me)
        return mine(
            (fromOther ? T.privateFrom : T.privateTo)(language, ["name": other, "text": text]), urgent: fromOther)
    }

    private func people(_ event: Event) -> FeedLine? {
        switch event {
        case .seatTaken(let seat):
            switch seat.role {
            case .listener: line(T.listenerCame(language, ["n": String(seat.number)]), room: seat.room)
            case .observer: line(T.observerCame(language))
            default: nil
            }
        case .pseudonymTaken(let seat, let name):
            if model.isFacilitator, earlier.pseudonym == nil, let from = model.session.movedFrom[seat] {
                // Under another name nobody would know them; and an invitation is used up that was somebody else's.
                line(CockpitTexts.movedTo(language, ["old": model.name(of: from), "name": name, "seat": seat.name]), room: seat.room)
            } else if seat == model.me {
                mine(T.yourName(language, ["name": name]))
            } else {
                // On coming in, the line that they are there says it.
                earlier.pseudonym.map { line(T.renamed(language, ["old": $0, "new": name]), room: seat.room) }
            }
        case .arrived(let seat) where seat != model.me && (seat.role == .participant || seat.role == .facilitator):
            line(capital(T.came(language, ["name": model.name(of: seat)])), room: seat.room)
        case .left(let seat) where seat != model.me && (seat.role == .participant || seat.role == .facilitator):
            line(isLed(without: seat) ? T.leaderAway(language) : capital(T.away(language, ["name": model.name(of: seat)])), room: seat.room)
        case .stopped(let seat) where seat.role == .participant && seat != model.me:
            line(T.stopped(language, ["name": model.name(of: seat)]), room: seat.room)
        case .agreed(model.me): mine(ConsentTexts.agreed(language))
        case .fellBelowMinimum(let room): line(T.below(language), room: room, urgent: true)
        case .roseToMinimum(let room): line(T.enough(language), room: room)
        case .codeMisused(let seat): line(T.misused(language, ["seat": seat.name]), urgent: true)
        case .invitationRenewed(let seat):
            if model.isFacilitator {
                line(T.renewed(language, ["seat": seat.name]))
            } else {
                // Of a seat that nobody took there is nothing to tell the room.
                model.session.attendees[seat].map { _ in
                    line(T.renewedFor(language, ["name": model.name(of: seat)]), room: seat.room)
                }
            }
        default: nil
        }
    }

    private func answers(_ event: Event) -> FeedLine? {
        switch event {
        case .openTableAnswered(_, let yes): mine((yes ? T.tableYes : T.tableNo)(language))
        case .openTableDecided(let room, let open):
            line(
                (model.isSmall(room)
                    ? FormTexts.tableSmall : open ? T.tableOpen : earlier.isForNewcomer ? T.tableLate : isOfFew(room) ? T.tableFew : T.tableClosed)(language),
                room: room, urgent: true)
        case .answered(let seat, _, _, let answer):
            mine(
                (answer.reason == nil ? T.answered : model.isSmall(seat.room) ? FormTexts.answeredReasonSmall : T.answeredReason)(
                    language, ["stance": WordTexts.word(answer.stance.rawValue)(language)]))
        case .progressed(let room, let answered, let count):
            progress(answered, count, room)
        case .answersRevealed(let room, _, let outcome):
            shown(T.outcome(language, ["words": Words.outcome(outcome, language)]), room)
        case .shiftRevealed(let room, _, let shift): shown(Words.shift(shift, language), room)
        case .reasonsOpened(let room, _, _, let reasons):
            line(T.reasons(language, ["n": String(reasons.count)]), room: room)
        default: nil
        }
    }

    /// Whether somebody else still leads the room that this one led.
    private func isLed(without seat: Seat) -> Bool {
        seat.role == .facilitator
            && model.session.attendees.contains {
                $0.key.role == .facilitator && $0.key != seat && $0.value.presence == .present && ($0.key.room == nil || $0.key.room == model.room?.id)
            }
    }

    /// What a room sees of its own answers. Of one laid for few it would say the same each time.
    private func shown(_ words: String, _ room: RoomID) -> FeedLine {
        FeedLine(
            kind: .outcome, text: model.isParticipant && model.isSmall(room) ? FormTexts.smallRoom(language) : words, isUrgent: true, at: at, room: room)
    }

    private func progress(_ answered: Int, _ count: Int, _ room: RoomID) -> FeedLine? {
        let isVote = model.session.room(room)?.openQuestion?.moment == .vote
        guard !isVote || VoteCourse.tells(answered, of: count) else { return nil }
        // Of two people it would say what the other one did; of one it says nothing.
        guard !model.isParticipant || !model.isPair(room) else { return nil }
        return line(
            (isVote ? VoteTexts.progress : T.progress)(language, ["k": String(answered), "n": String(count)]), room: room)
    }

    private func floor(_ event: Event) -> FeedLine? {
        switch event {
        case .handRaised(let seat) where seat == model.me: mine(T.yourHand(language))
        case .handLowered(let seat) where seat == model.me:
            mine((isRound(seat.room) ? T.yourPass : T.yourHandDown)(language))
        case .handRaised(let seat): line(T.hand(language, ["name": model.name(of: seat)]), room: seat.room)
        case .handLowered(let seat):
            line((isRound(seat.room) ? T.passed : T.handDown)(language, ["name": model.name(of: seat)]), room: seat.room)
        case .turnGiven(let seat, _, let reply):
            seat == model.me
                ? mine(T.yourTurn(language), urgent: true)
                : line((reply ? T.replyTurn : T.turn)(language, ["name": model.name(of: seat)]), room: seat.room)
        case .turnEnded(model.me, _): mine(T.yourTurnEnded(language), urgent: true)
        case .turnEnded(let seat, _): line(T.turnEnded(language, ["name": model.name(of: seat)]), room: seat.room)
        case .turnExtended(let room, let seconds): line(T.longer(language, ["time": Words.duration(seconds, language)]), room: room)
        case .recognised(_, let number, let yes):
            mine((yes ? T.recognisedByMe : T.notRecognisedByMe)(language, ["n": String(number)]))
        case .recognitionCounted(let room, let number, let count):
            line(T.recognitions(language, ["n": String(number), "count": String(count)]), room: room)
        case .floorModeSet(let room, let mode):
            line(T.mode(language, ["mode": Words.mode(mode, language)]), room: room)
        case .followUpAsked(let room, let to, let text):
            if to == model.me {
                mine(T.followUpYou(language, ["text": text]), urgent: true)
            } else if let to {
                line(T.followUpTo(language, ["name": model.name(of: to), "text": text]), room: room, urgent: true)
            } else {
                line(T.followUpRoom(language, ["text": text]), room: room, urgent: true)
            }
        case .summarised(let room, let text): line(T.summary(language, ["text": text]), room: room)
        default: nil
        }
    }

    /// Fewer than T_ROOM take part: then the table is not open whatever they say, and nobody is to think that somebody said no.
    private func isOfFew(_ room: RoomID) -> Bool { model.session.takers(of: room).count < Model.roomMinimum }

    /// With what it ends by the way.
    private func stopped(_ text: Text) -> String {
        text(language) + (earlier.wasCounting ? " " + CockpitTexts.clockStopped(language) : "")
    }

    private func isRound(_ room: RoomID?) -> Bool { room.flatMap { model.session.room($0) }?.floor.mode == .round }

    private func placed(_ seat: Seat) -> String { Words.placed(seat, model) }

    private func capital(_ text: String) -> String { Words.capital(text) }

    func line(_ text: String, room: RoomID? = nil, urgent: Bool = false) -> FeedLine {
        FeedLine(kind: .system, text: text, isUrgent: urgent, at: at, room: room)
    }

    func setting(_ text: String, _ room: RoomID) -> FeedLine {
        FeedLine(kind: .setting, text: text, isUrgent: true, at: at, room: room)
    }

    func mine(_ text: String, urgent: Bool = false) -> FeedLine {
        FeedLine(kind: .mine, text: text, isUrgent: urgent, at: at, room: nil)
    }
}
