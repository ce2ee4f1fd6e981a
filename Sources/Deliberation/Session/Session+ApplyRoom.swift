extension Session {
    mutating func applyAnswers(_ event: Event) {
        switch event {
        case .openTableAnswered(let seat, let yes):
            guard let id = seat.room else { return }
            rooms[id]?.openTableAnswers[seat] = yes
            if let step = rooms[id]?.step?.id { rooms[id]?.answeredBefore[Question(step: step, moment: .openTable)]?.remove(seat) }
        case .openTableDecided(let id, let open): rooms[id]?.openTable = open
        case .answered(let seat, let step, let moment, let answer):
            guard let id = seat.room else { return }
            var pair = rooms[id]?.answers[step]?[seat] ?? AnswerPair()
            switch moment {
            case .first: pair.first = answer
            case .second: pair.second = answer
            case .openTable, .vote, .form: return
            }
            rooms[id]?.answers[step, default: [:]][seat] = pair
            rooms[id]?.answeredBefore[Question(step: step, moment: moment)]?.remove(seat)
        case .progressed(let id, let answered, let count):
            rooms[id]?.answeredCount = answered
            rooms[id]?.eligibleCount = count
        case .answersRevealed(let id, let step, let outcome):
            let answered = rooms[id]?.answeredCount
            rooms[id]?.outcomes[step] = outcome
            rooms[id]?.firstRespondents[step] = answered
        case .shiftRevealed(let id, let step, let shift): rooms[id]?.shifts[step] = shift
        case .reasonsOpened(let id, let step, let moment, let reasons):
            // Many long ones come in several events.
            rooms[id]?.reasons[Question(step: step, moment: moment), default: []] += reasons
        default: break
        }
    }

    mutating func applyFloor(_ event: Event, at: Milliseconds) {
        switch event {
        case .floorModeSet(let id, let mode):
            rooms[id]?.floor.mode = mode
            if mode == .round, let room = rooms[id], room.phase == .talk {
                let queue = presentTakers(of: id).filter { !room.spoke($0) && room.floor.turn?.seat != $0 }
                rooms[id]?.floor.queue = queue
            }
        case .handRaised(let seat):
            guard let id = seat.room, rooms[id]?.floor.queue.contains(seat) == false else { return }
            rooms[id]?.floor.queue.append(seat)
        case .handLowered(let seat):
            if let id = seat.room { rooms[id]?.floor.queue.removeAll { $0 == seat } }
        case .turnGiven(let seat, let seconds, let reply):
            guard let id = seat.room else { return }
            rooms[id]?.floor.turn = Floor.Turn(
                seat: seat, isReply: reply, limit: seconds.map { Int64($0) * 1000 }, startedAt: at)
            if !reply { rooms[id]?.floor.queue.removeAll { $0 == seat } }
        case .turnExtended(let id, let seconds):
            if let limit = rooms[id]?.floor.turn?.limit { rooms[id]?.floor.turn?.limit = limit + Int64(seconds) * 1000 }
        case .turnEnded(let seat, let spent):
            guard let id = seat.room else { return }
            rooms[id]?.floor.turn = nil
            rooms[id]?.floor.lastSpeaker = seat
            attendees[seat]?.floorTime += spent
            attendees[seat]?.turns += 1
        case .said(let contribution):
            if let id = contribution.seat.room { rooms[id]?.contributions.append(contribution) }
        case .recognised(let seat, let contribution, let yes):
            guard let id = seat.room else { return }
            if yes {
                rooms[id]?.recognisedBy[contribution, default: []].insert(seat)
            } else {
                rooms[id]?.recognisedBy[contribution]?.remove(seat)
            }
        case .recognitionCounted(let id, let contribution, let count):
            rooms[id]?.recognitions[contribution] = count
        case .followUpAsked(let id, let seat, let text):
            guard let room = rooms[id], let step = room.step else { return }
            rooms[id]?.followUps.append(
                AskedFollowUp(step: step.id, to: seat, text: text, after: room.contributions.count, at: at))
        case .summarised(let id, let text): rooms[id]?.summaries.append(text)
        case .quoteAsked(let seat, let contribution):
            if let id = seat.room { rooms[id]?.quoteAsked.insert(contribution) }
        case .quoteAllowed(let seat, let contribution, let yes):
            guard let id = seat.room else { return }
            if yes {
                rooms[id]?.quoteAllowed.insert(contribution)
                rooms[id]?.quoteRefused.remove(contribution)
            } else {
                rooms[id]?.quoteAllowed.remove(contribution)
                rooms[id]?.quoteRefused.insert(contribution)
            }
        default: break
        }
    }
}
