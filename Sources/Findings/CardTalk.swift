import Deliberation

/// Which cards lay on the table while somebody spoke.
struct CardTalk {
    private var draws: [RoomID: [StepID: [Draw]]] = [:]
    /// Since when whoever has the floor is on their words, and which card lay there then.
    private var speaking: [RoomID: (draw: Int, since: Milliseconds)] = [:]

    private struct Draw {
        let card: Card
        let since: Milliseconds
        var isSpokenOf = false
    }

    /// `step`: where the room stands.
    mutating func see(_ event: Event, in room: RoomID, at: Milliseconds, step: StepID?) {
        switch event {
        case .cardDrawn(_, let step, let card, _): draws[room, default: [:]][step, default: []].append(Draw(card: card, since: at))
        case .turnGiven: speaking[room] = (last(room, step), at)
        case .turnEnded, .stepEntered: speaking[room] = nil
        case .said(let contribution) where contribution.kind != .meta:
            if let spoken = longest(room, contribution.step, until: at) { draws[room]?[contribution.step]?[spoken].isSpokenOf = true }
            if speaking[room] != nil { speaking[room] = (last(room, contribution.step), at) }
        default: break
        }
    }

    /// Those that somebody spoke at.
    func cards(_ room: RoomID, _ step: StepID) -> [Card] { (draws[room]?[step] ?? []).filter(\.isSpokenOf).map(\.card) }

    private func last(_ room: RoomID, _ step: StepID?) -> Int { step.flatMap { draws[room]?[$0]?.count }.map { $0 - 1 } ?? -1 }

    /// The card that lay there longest while these words were made: one may be changed while somebody speaks, who then says
    /// to the end what they had begun; and one who has the floor may want another before they begin.
    private func longest(_ room: RoomID, _ step: StepID, until: Milliseconds) -> Int? {
        let all = draws[room]?[step] ?? []
        guard let start = speaking[room], start.draw >= 0, start.draw < all.count else { return all.indices.last }
        func time(_ index: Int) -> Milliseconds {
            let end = index + 1 < all.count ? all[index + 1].since : until
            return max(0, end.subtractingReportingOverflow(max(all[index].since, start.since)).partialValue)
        }
        // Of equals the later one.
        return all.indices[start.draw...].max { time($0) <= time($1) && $0 < $1 }
    }
}
