import Deliberation
import TestSupport

/// Commands of every kind, good and bad, for random schedules over `Sample.formats()`. A command concerns one room, but
/// those of `ofAllRooms`.
struct AnyCommand {
    var chance: Chance

    private mutating func one<T>(of all: [T]) -> T { all[chance.below(all.count)] }
    private mutating func isOne(in odds: Int) -> Bool { chance.below(odds) == 0 }
    /// Mostly one that there may be.
    private mutating func number() -> Int { isOne(in: 12) ? one(of: [0, -1, Int.max, Int.min, 250]) : chance.below(5) + 1 }
    private mutating func seconds() -> Int { isOne(in: 10) ? one(of: [0, -1, Int.max, Int.min]) : one(of: [5, 30, 60, 300]) }
    private mutating func text() -> String {
        isOne(in: 6) ? one(of: ["", "a\u{1B}[2J", String(repeating: "x", count: 2100)]) : "Woord \(chance.below(1000)) hier."
    }
    private mutating func choice() -> Int? { isOne(in: 5) ? nil : isOne(in: 12) ? one(of: [-1, 9, Int.max]) : chance.below(2) }

    /// What a participant, a listener or a screen of the room might send.
    mutating func next(of room: RoomID, in session: Session) -> Command {
        let here = session.room(room)
        let step = isOne(in: 8) ? StepID(rawValue: one(of: ["s1", "proto", "nergens"])) : here?.step?.id ?? "s1"
        let ids = session.rooms[room]?.offers.map(\.id) ?? []
        if isOne(in: 2), let here, let command = fitting(here) { return command }
        switch chance.below(30) {
        case 0: return .takePseudonym(name: one(of: ["Zee", "Zon", "systeem", ""]))
        case 1, 2: return .answerOpenTable(yes: chance.below(5) > 0)
        case 3, 4, 5: return .answer(step: step, moment: one(of: [.first, .first, .second, .form]), stance: one(of: Stance.allCases), reason: isOne(in: 3) ? nil : text())
        case 6, 7: return .raiseHand
        case 8: return isOne(in: 2) ? .lowerHand : .finishTurn
        case 9, 10: return .say(text: text())
        case 11: return .recognise(contribution: number(), yes: chance.below(3) > 0)
        case 12: return isOne(in: 2) ? .stateCoreClaim(text: text()) : .allowQuote(contribution: number(), yes: chance.below(2) == 0)
        case 13: return isOne(in: 3) ? .requestMetaTalk : .requestPrivateWord
        case 14: return .sendPrivate(to: nil, text: text())
        case 15: return isOne(in: 10) ? .stop : .raiseAlarm(step: step)
        case 16, 17, 18, 19:
            let form = here?.step?.questionnaire
            let count = isOne(in: 12) ? chance.below(4) : form?.items.count ?? 1
            return .respond(step: step, response: Response(choices: (0..<count).map { _ in choice() }, text: form?.text == nil && !isOne(in: 9) ? nil : text()))
        case 20: return .changeCard(card: isOne(in: 3) ? "k\(number())" : here?.card?.id ?? "k1")
        case 21, 22: return .addIdea(text: text())
        case 23: return .withdrawIdea(idea: number())
        case 24, 25: return .endorseIdea(idea: number(), yes: chance.below(4) > 0)
        case 26, 27: return .replyPrivately(question: number(), text: text())
        case 28: return .objectToRelease(release: ids.isEmpty || isOne(in: 3) ? number() : one(of: ids))
        default: return .propose(option: "kennis", text: ProposalText(what: text()))
        }
    }

    /// What fits where the room stands, for a participant; nil: nothing in particular.
    private mutating func fitting(_ room: Room) -> Command? {
        let contribution = room.contributions.isEmpty ? 1 : one(of: room.contributions).id
        if let question = room.openQuestion, question.moment == .first || question.moment == .second {
            return .answer(step: question.step, moment: question.moment, stance: one(of: Stance.allCases), reason: "Reden \(chance.below(1000)).")
        }
        if room.takesIdeas, !isOne(in: 5) {
            let idea = room.ideas.isEmpty ? 1 : one(of: room.ideas).id
            return one(of: [.addIdea(text: text()), .addIdea(text: text()), .endorseIdea(idea: idea, yes: true), .endorseIdea(idea: idea, yes: true), .withdrawIdea(idea: idea)])
        }
        if let offer = room.openOffers.first, isOne(in: 8) { return .objectToRelease(release: offer.id) }
        guard room.phase == .talk else { return nil }
        guard room.floor.turn != nil else { return .raiseHand }
        return one(of: [
            .say(text: text()), .say(text: text()), .finishTurn, .stateCoreClaim(text: text()), .recognise(contribution: contribution, yes: true),
            .allowQuote(contribution: contribution, yes: true),
        ])
    }

    /// What fits where the room stands, for who leads it.
    private mutating func leading(_ room: Room) -> Command? {
        if room.ideas.count > 1, !isOne(in: 5) {
            let (a, b) = (room.ideas[0].id, one(of: Array(room.ideas.dropFirst())).id)
            return isOne(in: 2) ? .mergeIdeas(room: room.id, idea: a, into: b) : .groupIdea(room: room.id, idea: a, group: "Kop \(b)")
        }
        let open = room.reasons.keys.sorted { ($0.step, $0.moment.rawValue) < ($1.step, $1.moment.rawValue) }
        if let question = open.last, isOne(in: 2) {
            let reason = chance.below(room.reasons[question]?.count ?? 1)
            return .askAuthor(room: room.id, step: question.step, moment: question.moment, reason: reason, text: text())
        }
        if let item = room.parked.first, isOne(in: 8) { return .unpark(room: room.id, item: item.id) }
        if !room.contributions.isEmpty, isOne(in: 3) {
            let contribution = one(of: room.contributions).id
            return isOne(in: 2) ? .askForQuote(room: room.id, contribution: contribution) : .bookmark(room: room.id, contribution: contribution, yes: true)
        }
        guard room.phase == .talk else { return .advance(room: room.id, from: room.position) }
        guard room.floor.turn != nil else { return .giveTurn(room: room.id, seat: isOne(in: 2) ? nil : Sample.person(chance.below(6) + 1, room.id), reply: false) }
        return isOne(in: 2) ? .extendTurn(room: room.id, seconds: 60) : .endTurn(room: room.id)
    }

    /// What a gespreksleider might send to this room.
    mutating func lead(_ room: RoomID, in session: Session) -> Command {
        let here = session.room(room)
        let position = isOne(in: 8) ? Position(step: number(), phase: .talk) : here?.position ?? Position(step: 0, phase: .present)
        let seats = session.seats.filter { $0.room == room }
        let person = isOne(in: 4) ? one(of: seats) : Sample.person(chance.below(6) + 1, room)
        if isOne(in: 3), let here, let command = leading(here) { return command }
        let asked = here?.reasons.keys.sorted { ($0.step, $0.moment.rawValue) < ($1.step, $1.moment.rawValue) } ?? []
        switch chance.below(34) {
        case 0, 1: return .advance(room: room, from: position)
        case 7: return isOne(in: 2) ? .goBack(room: room, from: position) : .skipStep(room: room, from: position)
        case 8: return .pause(room: room)
        case 2...6, 9, 10: return isOne(in: 2) ? .endMetaTalk(room: room) : .resume(room: room)
        case 11: return isOne(in: 2) ? .extendStep(room: room, seconds: seconds()) : .extendTurn(room: room, seconds: seconds())
        case 12, 13, 14: return .giveTurn(room: room, seat: isOne(in: 2) ? nil : person, reply: isOne(in: 3))
        case 15: return isOne(in: 3) ? .endTurn(room: room) : .setFloorMode(room: room, mode: one(of: FloorMode.allCases))
        case 16: return isOne(in: 2) ? .askOn(room: room, to: isOne(in: 2) ? nil : person, text: text()) : .summarise(room: room, text: text())
        case 17: return isOne(in: 2) ? .announce(room: room, text: text()) : .sendPrivate(to: person, text: text())
        case 18: return .askForQuote(room: room, contribution: number())
        case 19: return isOne(in: 3) ? .renewInvitation(seat: person) : .note(room: room, text: text())
        case 20: return .drawCard(room: room)
        case 21: return .mergeIdeas(room: room, idea: number(), into: number())
        case 22: return .groupIdea(room: room, idea: number(), group: isOne(in: 3) ? nil : "Kop \(number())")
        case 23: return .nudge(seat: person)
        case 24: return .mute(seat: person, yes: isOne(in: 2))
        case 25: return isOne(in: 6) ? .exclude(seat: person, reason: text()) : .mute(seat: person, yes: false)
        case 26: return .park(room: room, text: text())
        case 27: return isOne(in: 2) ? .unpark(room: room, item: number()) : .bookmark(room: room, contribution: number(), yes: chance.below(3) > 0)
        case 28: return .countDown(room: room, from: position, seconds: seconds())
        case 29: return .stopCountdown(room: room)
        default:
            let question = asked.isEmpty ? Question(step: "s1", moment: .first) : one(of: asked)
            return .askAuthor(room: room, step: question.step, moment: question.moment, reason: number() &- 1, text: text())
        }
    }

    /// What a gespreksleider of all rooms might send about what this room gives to the other.
    mutating func release(from room: RoomID, in session: Session) -> Command {
        let ids = session.releases.keys.filter { session.releases[$0]?.release.from == room }.sorted()
        let id = ids.isEmpty ? (room == Sample.a ? 1 : 101) : one(of: ids)
        switch chance.below(4) {
        case 0: return .withdrawRelease(release: id)
        case 1: return .offerRelease(release: id, seconds: isOne(in: 2) ? 30 : seconds())
        default:
            let items: [ReleaseItem] = (0...chance.below(3)).map { _ in
                isOne(in: 2) ? .outcome(step: "s1") : isOne(in: 2) ? .theme(text: text()) : .paraphrase(text: text())
            }
            if isOne(in: 3) { return .withdrawRelease(release: id) }
            return .composeRelease(room: room, to: isOne(in: 8) ? [room] : [room == Sample.a ? Sample.b : Sample.a], items: items)
        }
    }

    /// What concerns all rooms at once.
    mutating func ofAllRooms(in session: Session) -> Command {
        let room = one(of: [Sample.a, Sample.b])
        switch chance.below(40) {
        case 0: return !isOne(in: 4) ? .endSession : .stopCountdown(room: nil)
        case 1, 2: return .countDownToEnd(seconds: seconds())
        case 3...6: return .stopCountdown(room: nil)
        case 7...12: return .advanceTogether(from: session.room(room)?.position ?? Position(step: 0, phase: .present))
        case 13...16: return .announce(room: nil, text: text())
        case 17...24: return .move(seat: Sample.person(chance.below(6) + 1, room), to: room == Sample.a ? Sample.b : Sample.a)
        case 25, 26: return .shareProposals(room: room)
        case 27, 28: return .renewInvitation(seat: one(of: [Sample.observer, Sample.leader(of: room), Sample.leader]))
        default: return .note(room: nil, text: text())
        }
    }

    mutating func reflection(on room: RoomID?) -> Command {
        .reflect(room: room, kind: one(of: Reflection.Kind.allCases), text: text())
    }

    mutating func chanceBelow(_ bound: Int) -> Int { chance.below(bound) }
}
