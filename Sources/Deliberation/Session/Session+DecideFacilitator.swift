extension Session {
    func decide(_ command: Command, byFacilitator seat: Seat, _ context: Context) -> Decision {
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
                guard contribution.kind != .meta else { return .failure(.notNow) }
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
        case .endSession:
            let here = script?.rooms.compactMap { rooms[$0.id] } ?? []
            return .success(here.flatMap { endTurn(in: $0, at: context.now) + sealed($0, context) + farewell(in: $0) } + [.ended])
        case .stop:
            return .success(attendees[seat]?.presence == .stopped ? [] : [.stopped(seat)])
        default:
            return .failure(.notYourRole)
        }
    }

    /// Wherever a room stands when the session is closed, it still reads where to go with what came up (method.md
    /// rule 9).
    private func farewell(in room: Room) -> [Event] {
        guard let script, room.step?.kind != .closing,
            let index = script.steps.lastIndex(where: { $0.kind == .closing })
        else { return [] }
        return [.stepEntered(room.id, index: index, of: script.steps.count, step: script.steps[index])]
    }

    private func inRoom(_ id: RoomID, _ body: (Room) -> Decision) -> Decision {
        guard let room = rooms[id] else { return .failure(.unknownRoom) }
        return body(room)
    }

    private func giveTurn(_ to: Seat?, _ reply: Bool, in room: Room, _ context: Context) -> Decision {
        guard room.phase == .talk else { return .failure(.notNow) }
        guard !room.isPaused else { return .failure(.paused) }
        guard let seat = to ?? nextSpeaker(in: room.id) else { return .failure(.nobodyWaiting) }
        guard participants(of: room.id).contains(seat) else { return .failure(.unknownSeat) }
        guard attendees[seat]?.presence == .present else { return .failure(.seatAway) }
        guard room.floor.turn?.seat != seat else { return .success([]) }
        return .success(
            endTurn(in: room, at: context.now)
                + [.turnGiven(seat, seconds: script?.turnSeconds, reply: reply)])
    }
}
