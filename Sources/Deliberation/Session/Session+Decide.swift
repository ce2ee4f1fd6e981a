extension Session {
    /// The events of a new session; the first that a log holds.
    package static func opening(_ script: Script, rehearsal: Bool) -> [Event] {
        var events: [Event] = [
            .created(script: script, rehearsal: rehearsal),
            .agendaSet(
                script.steps.map { AgendaItem(id: $0.id, kind: $0.kind, title: $0.title, minutes: $0.minutes) }),
            .librarySet(script.library.filter { $0.rules == nil || $0.rules == script.ruleSet }),
        ]
        if let first = script.steps.first {
            for room in script.rooms {
                events.append(.stepEntered(room.id, index: 0, of: script.steps.count, step: first))
            }
        }
        return events
    }

    /// What this command makes happen, or why it changes nothing. Never traps; a command that asks for
    /// what is so already gives no events.
    package func decide(_ command: Command, by seat: Seat, in context: Context) -> Decision {
        guard let script else { return .failure(.notNow) }
        guard !isEnded else { return .failure(.sessionEnded) }
        guard script.seats.contains(seat), let attendee = attendees[seat] else { return .failure(.unknownSeat) }
        // Who stopped takes part in nothing until they come in again, whatever their connection still sends.
        guard attendee.presence != .stopped || command == .stop || (command.isAlarm && !attendee.isExcluded) else { return .failure(.stopped) }
        switch seat.role {
        case .participant:
            guard let id = seat.room, let room = rooms[id] else { return .failure(.unknownRoom) }
            return decide(command, byParticipant: seat, in: room, context)
        case .facilitator: return decide(command, byFacilitator: seat, context)
        case .observer:
            if case .reflect(let room, let kind, let text) = command { return reflect(room, kind, text, by: seat) }
            guard command == .stop else { return .failure(.notYourRole) }
            return .success(attendee.presence == .stopped ? [] : [.stopped(seat)])
        case .listener:
            guard let id = seat.room, let room = rooms[id] else { return .failure(.unknownRoom) }
            return decide(command, byListener: seat, in: room, context)
        case .screen:
            guard command == .stop else { return .failure(.notYourRole) }
            return .success(attendees[seat]?.presence == .stopped ? [] : [.stopped(seat)])
        }
    }

    /// A luisteraar has no voice but with the floor.
    private func decide(_ command: Command, byListener seat: Seat, in room: Room, _ context: Context) -> Decision {
        switch command {
        case .say(let text): return room.floor.turn?.seat == seat ? say(text, by: seat, in: room) : .failure(.noFloor)
        case .finishTurn: return room.floor.turn?.seat == seat ? .success(endTurn(in: room, at: context.now)) : .failure(.noFloor)
        case .stop:
            guard attendees[seat]?.presence != .stopped else { return .success([]) }
            return .success((room.floor.turn?.seat == seat ? endTurn(in: room, at: context.now) : []) + [.stopped(seat)])
        default: return .failure(.notYourRole)
        }
    }

    /// What the shell saw happen to a seat. Unknown seats give nothing.
    package func decide(_ occurrence: Occurrence, in context: Context) -> [Event] {
        guard let script else { return [] }
        switch occurrence {
        case .codeMisused(let seat): return script.seats.contains(seat) ? [.codeMisused(seat)] : []
        case .clock: return isEnded ? [] : due(in: context)
        case .interrupted: return isEnded ? [] : interrupted(in: context)
        case .left(let seat):
            guard attendees[seat]?.presence == .present, !isEnded else { return [] }
            return [.left(seat)] + minimumChange(without: seat, in: context)
        case .arrived(let seat):
            guard script.seats.contains(seat), !isEnded else { return [] }
            if let attendee = attendees[seat] {
                guard attendee.presence != .present, !attendee.isExcluded else { return [] }
                return [.arrived(seat)] + closedTable(for: seat) + minimumChange(with: seat, in: context)
            }
            var events: [Event] = [.seatTaken(seat)]
            if seat.role == .participant { events.append(.pseudonymTaken(seat, name: drawName(for: seat, context))) }
            events.append(.arrived(seat))
            return events + closedTable(for: seat) + minimumChange(with: seat, in: context)
        }
    }

    /// An open table closes when somebody comes in who never said yes to it: a latecomer, or one who said no and
    /// went away. It closes for all of them alike, so that nobody learns what this one would have said.
    private func closedTable(for seat: Seat) -> [Event] {
        guard seat.role == .participant, let id = seat.room, let room = rooms[id], room.openTable == true,
            room.openTableAnswers[seat] != true
        else { return [] }
        return [.openTableDecided(id, open: false)]
    }

    /// Tells the room when it falls below T_ROOM, and when it is enough again.
    func minimumChange(without gone: Seat? = nil, with come: Seat? = nil, in context: Context) -> [Event] {
        guard let seat = gone ?? come, seat.role == .participant, let room = seat.room.flatMap({ rooms[$0] }), !isAskedToAgree(seat)
        else { return [] }
        return minimumChange(in: room, by: gone == nil ? 1 : -1, context)
    }

    /// - Parameter change: of how many take part and are there.
    func minimumChange(in room: Room, by change: Int, _ context: Context) -> [Event] {
        let before = presentTakers(of: room.id).count
        let after = before + change
        let minimum = context.gate.roomMinimum
        if before >= minimum, after < minimum, !room.belowMinimum { return [.fellBelowMinimum(room.id)] }
        if after >= minimum, room.belowMinimum { return [.roseToMinimum(room.id)] }
        return []
    }

    func drawName(for seat: Seat, _ context: Context) -> String {
        let taken = Set(attendees.filter { $0.key.room == seat.room }.compactMap { $0.value.pseudonym.map(Pseudonym.folded) })
        let free = (script?.pseudonyms ?? []).filter { !taken.contains(Pseudonym.folded($0)) }
        var random = SplitMix(state: context.seed)
        if let name = free.randomElement(using: &random) { return name }
        var number = 1
        while taken.contains(Pseudonym.folded("Gast-\(number)")) { number += 1 }
        return "Gast-\(number)"
    }
}
