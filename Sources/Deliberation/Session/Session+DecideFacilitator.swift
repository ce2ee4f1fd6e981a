extension Session {
    func decide(_ command: Command, byFacilitator seat: Seat, _ context: Context) -> Decision {
        // Who leads one room reaches no other, and nothing that is of all rooms.
        if let own = seat.room {
            switch command.reach {
            case .room(own), .nothing: break
            case .room, .all: return .failure(.notYourRole)
            }
            if command.advances, let room = rooms[own], goesOnToOutcome(room) { return .failure(.notYourRole) }
        }
        switch command {
        case .advance(let id, let from): return inRoom(id) { course($0, from: from) { advance($0, context) } }
        case .goBack(let id, let from): return inRoom(id) { course($0, from: from) { goBack($0, context) } }
        case .skipStep(let id, let from): return inRoom(id) { course($0, from: from) { skip($0, context) } }
        case .advanceTogether(let from): return advanceTogether(from, context)
        case .shareProposals(let id): return inRoom(id) { shareProposals(of: $0, context) }
        case .pause(let id): return inRoom(id) { .success($0.isPaused ? [] : [.paused(id)]) }
        case .resume(let id): return inRoom(id) { .success($0.isPaused ? [.resumed(id)] : []) }
        case .extendStep(let id, let seconds):
            guard (1...3600).contains(seconds) else { return .failure(.numberOutOfRange) }
            return inRoom(id) { _ in .success([.stepExtended(id, seconds: seconds)]) }
        case .giveTurn(let id, let to, let reply): return inRoom(id) { giveTurn(to, reply, in: $0, context) }
        case .endTurn(let id): return inRoom(id) { .success(endTurn(in: $0, at: context.now)) }
        case .extendTurn(let id, let seconds):
            guard (1...600).contains(seconds) else { return .failure(.numberOutOfRange) }
            return inRoom(id) {
                guard $0.floor.turn?.limit != nil else { return .failure(.notNow) }
                return .success([.turnExtended(id, seconds: seconds)])
            }
        case .setFloorMode(let id, let mode):
            return inRoom(id) { .success($0.floor.mode == mode ? [] : [.floorModeSet(id, mode)]) }
        case .askOn(let id, let to, let text):
            return inRoom(id) { _ in
                if let to, !participants(of: id).contains(to) { return .failure(.unknownSeat) }
                return TextRule.question.checked(text).map { [.followUpAsked(id, to: to, text: $0)] }
            }
        case .summarise(let id, let text):
            guard script?.ruleSet == .lsd else { return .failure(.againstRules) }
            return inRoom(id) { _ in TextRule.announcement.checked(text).map { [.summarised(id, text: $0)] } }
        case .announce(let id, let text):
            if let id, rooms[id] == nil { return .failure(.unknownRoom) }
            return TextRule.announcement.checked(text).map { [.announced(id, text: $0)] }
        case .endMetaTalk(let id):
            return inRoom(id) { .success($0.inMetaTalk ? [.metaTalkEnded(id)] : []) }
        case .askForQuote(let id, let number):
            return inRoom(id) { room in
                guard let contribution = room.contributions.first(where: { $0.id == number }) else {
                    return .failure(.unknownContribution)
                }
                guard room.isQuotable(contribution) else { return .failure(.notQuotable) }
                guard number > (attendees[contribution.seat]?.heldFrom ?? 0) else { return .failure(.beforeRenewal) }
                guard !room.quoteAsked.contains(number) else { return .success([]) }
                return .success([.quoteAsked(contribution.seat, contribution: number)])
            }
        case .sendPrivate(let to, let text):
            guard let to, to.role == .participant, attendees[to] != nil else { return .failure(.unknownSeat) }
            return TextRule.announcement.checked(text).map { [.privateSaid(to, fromFacilitator: true, text: $0)] }
        case .renewInvitation(let other):
            guard script?.seats.contains(other) == true else { return .failure(.unknownSeat) }
            guard other != seat else { return .failure(.notYourself) }
            return .success([.invitationRenewed(other)])
        case .endSession: return .success(end(in: context))
        case .drawCard(let id): return inRoom(id) { drawCard(in: $0, context) }
        case .mergeIdeas(let id, let idea, let into): return inRoom(id) { mergeIdeas(idea, into: into, in: $0) }
        case .groupIdea(let id, let idea, let group): return inRoom(id) { groupIdea(idea, group, in: $0) }
        case .nudge(let other): return nudge(other)
        case .mute(let other, let yes): return mute(other, yes, context)
        case .exclude(let other, let reason): return exclude(other, reason, context)
        case .move(let other, let id): return move(other, to: id, context)
        case .park(let id, let text): return inRoom(id) { park(text, in: $0) }
        case .unpark(let id, let item):
            return inRoom(id) { .success($0.parked.contains { $0.id == item } ? [.unparked(id, item: item)] : []) }
        case .note(let id, let text):
            if let id, rooms[id] == nil { return .failure(.unknownRoom) }
            return TextRule.note.checked(text).map { [.noted(seat, room: id, text: $0)] }
        case .bookmark(let id, let contribution, let yes): return inRoom(id) { bookmark(contribution, yes, in: $0) }
        case .countDown(let id, let from, let seconds):
            return inRoom(id) { course($0, from: from) { countDown($0, seconds: seconds, context) } }
        case .countDownToEnd(let seconds):
            guard (5...600).contains(seconds) else { return .failure(.numberOutOfRange) }
            return .success([.countdownStarted(nil, until: context.now + Int64(seconds) * 1000)])
        case .stopCountdown(nil): return .success(endsAt == nil ? [] : [.countdownStopped(nil)])
        case .stopCountdown(let id?): return inRoom(id) { .success($0.movesAt == nil ? [] : [.countdownStopped(id)]) }
        case .askAuthor(let id, let step, let moment, let reason, let text):
            return inRoom(id) { askAuthor(Question(step: step, moment: moment), reason: reason, text, in: $0, context) }
        case .composeRelease(let id, let to, let items): return inRoom(id) { composeRelease(from: $0, to: to, items, context) }
        case .offerRelease(let id, let seconds): return offerRelease(id, seconds: seconds, context)
        case .withdrawRelease(let id): return withdrawRelease(id)
        case .stop:
            return .success(attendees[seat]?.presence == .stopped ? [] : [.stopped(seat)])
        default:
            return .failure(.notYourRole)
        }
    }

    private func inRoom(_ id: RoomID, _ body: (Room) -> Decision) -> Decision {
        guard let room = rooms[id] else { return .failure(.unknownRoom) }
        return body(room)
    }

    private func giveTurn(_ to: Seat?, _ reply: Bool, in room: Room, _ context: Context) -> Decision {
        guard room.phase == .talk else { return .failure(.notNow) }
        guard !room.isPaused else { return .failure(.paused) }
        guard let seat = to ?? nextSpeaker(in: room.id) else { return .failure(.nobodyWaiting) }
        // A luisteraar has the floor when invited to it (method.md section 5).
        let isListener = seat.role == .listener && seat.room == room.id && attendees[seat].map { $0.presence != .stopped } == true
        guard participants(of: room.id).contains(seat) || isListener else { return .failure(.unknownSeat) }
        guard attendees[seat]?.presence == .present else { return .failure(.seatAway) }
        guard attendees[seat]?.isMuted != true else { return .failure(.muted) }
        guard !isAskedToAgree(seat) else { return .failure(.seatNotAgreed) }
        guard room.floor.turn?.seat != seat else { return .success([]) }
        return .success(
            endTurn(in: room, at: context.now)
                + [.turnGiven(seat, seconds: script?.turnSeconds, reply: reply)])
    }
}
