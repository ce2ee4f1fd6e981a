/// What crosses from one room to another, and nothing else does (method.md rule 1).
extension Session {
    func composeRelease(from room: Room, to ids: [RoomID], _ items: [ReleaseItem], _ context: Context) -> Decision {
        let others = roomOrder.filter { ids.contains($0) }
        guard !others.isEmpty, others.count == ids.count, !others.contains(room.id) else { return .failure(.unknownRoom) }
        guard !items.isEmpty, items.count <= Release.limit else { return .failure(.tooManyItems) }
        guard takers(of: room.id).count >= context.gate.roomMinimum else { return .failure(.tooFewPeople) }
        guard let id = nextRelease(from: room.id) else { return .failure(.tooManyItems) }
        var checked: [ReleaseItem] = []
        for item in items {
            switch item {
            case .outcome: checked.append(item)
            case .theme(let text), .paraphrase(let text):
                switch TextRule.question.checked(text) {
                case .success(let good): if case .theme = item { checked.append(.theme(text: good)) } else { checked.append(.paraphrase(text: good)) }
                case .failure(let rejection): return .failure(rejection)
                }
            }
        }
        let draft = draft(of: Release(id: id, from: room.id, to: others, items: checked), in: room, context)
        guard Self.size(of: draft) <= Release.sizeLimit else { return .failure(.tooManyItems) }
        return .success([.releaseComposed(room.id, draft)])
    }

    /// The number of the release that this room composes next; nil when it had them all.
    package func nextRelease(from id: RoomID) -> ReleaseID? {
        guard let place = roomOrder.firstIndex(of: id) else { return nil }
        let had = releases.values.count { $0.release.from == id }
        return had < Release.roomLimit ? place * (Release.roomLimit + 1) + had + 1 : nil
    }

    private static func size(of draft: ReleaseDraft) -> Int {
        let chosen = draft.release.items.map { item in
            switch item {
            case .theme(let text), .paraphrase(let text): text
            case .outcome(let step): step.rawValue
            }
        }
        let read = draft.reads.map { item in
            switch item {
            case .theme(let text), .paraphrase(let text), .outcome(let text, _): text
            }
        }
        return (chosen + read).reduce(0) { $0 + length(inJSON: $1) }
    }

    private func draft(of release: Release, in room: Room, _ context: Context) -> ReleaseDraft {
        var reads: [ReleasedItem] = []
        var refusals: [ReleaseRefusal] = []
        // All at once: what was said is a whole session's, and the room's loop waits for this.
        var complaints = complaints(about: release.items.compactMap(\.words), context)[...]
        for (index, item) in release.items.enumerated() {
            let complaint = item.words == nil ? nil : complaints.popFirst() ?? nil
            switch complaint.map({ .failure($0) }) ?? reading(of: item, in: room, context) {
            case .success(let item): reads.append(item)
            case .failure(let reason): refusals.append(ReleaseRefusal(item: index, reason: reason))
            }
        }
        return ReleaseDraft(release: release, reads: reads, refusals: refusals)
    }

    private func reading(of item: ReleaseItem, in room: Room, _ context: Context) -> Result<ReleasedItem, ReleaseRefusal.Reason> {
        switch item {
        case .outcome(let step):
            guard let shown = room.outcomes[step], let stelling = script?.steps.first(where: { $0.id == step })?.text else {
                return .failure(.notRevealed)
            }
            // One question is published once: what the room itself was not shown, for want of people, is shown to nobody.
            guard shown != .tooFew else { return .failure(.tooFewAnswers) }
            func stances(_ room: Room) -> [Stance] { (room.answers[step] ?? [:]).values.compactMap { $0.first?.stance } }
            let others = roomOrder.compactMap { rooms[$0] }.filter { $0.id != room.id }.map(stances)
            // Never counted anew: a word over other answers than the room was shown would tell what the difference answered.
            guard stances(room).count == room.firstRespondents[step] else { return .failure(.tellsOfOthers) }
            return context.gate.released(stances(room), besides: others).map { passed in
                // Figures only where the room itself has them: one 'no' to the open table means no.
                if case .distribution = shown { return .outcome(stelling: stelling, outcome: passed) }
                return .outcome(stelling: stelling, outcome: shown)
            }
        case .theme(let text): return .success(.theme(text: text))
        case .paraphrase(let text): return .success(.paraphrase(text: text))
        }
    }

    private func complaints(about texts: [String], _ context: Context) -> [ReleaseRefusal.Reason?] {
        guard !texts.isEmpty else { return [] }
        // Of every room: what the others said must not come into this one, nor what this one said to the others.
        let names = attendees.filter { $0.key.room != nil }.compactMap(\.value.pseudonym)
        // What the gespreksleider can have read, and no more: a refusal over words that nobody opened would tell that
        // somebody wrote them.
        let toLead = privateLines.values.flatMap { $0.filter { !$0.fromFacilitator } }.map(\.text)
        return context.gate.complaints(about: texts, names: names, said: rooms.values.flatMap(\.opened) + toLead)
    }

    func offerRelease(_ id: ReleaseID, seconds: Int, _ context: Context) -> Decision {
        guard (30...600).contains(seconds) else { return .failure(.numberOutOfRange) }
        guard let old = releases[id], let room = rooms[old.release.from] else { return .failure(.unknownRelease) }
        guard room.releaseStates[id] == nil else { return .failure(.notNow) }
        // Silence is consent only of people who are there to break it.
        guard !room.isPaused else { return .failure(.paused) }
        guard presentTakers(of: room.id).count >= context.gate.roomMinimum else { return .failure(.tooFewPeople) }
        // What was said since, or erased, may refuse what went before: the room is asked about what would cross now.
        let draft = draft(of: old.release, in: room, context)
        guard draft.refusals.isEmpty, draft.reads == old.reads else { return .failure(.releaseRefused) }
        // A no stands: the same again, until nobody is there to object, would wear it down.
        guard !room.wasStopped(draft.reads) else { return .failure(.releaseRefused) }
        let titles = old.release.to.compactMap { rooms[$0]?.title }
        let offer = ReleaseOffer(id: id, to: titles, reads: draft.reads, until: context.now + Int64(seconds) * 1000)
        return .success([.releaseOffered(room.id, offer)])
    }

    func withdrawRelease(_ id: ReleaseID) -> Decision {
        guard let draft = releases[id], let room = rooms[draft.release.from] else { return .failure(.unknownRelease) }
        guard room.releaseStates[id] == .offered else { return .failure(.notNow) }
        return .success([.releaseStopped(room.id, release: id)])
    }

    func objectToRelease(_ id: ReleaseID, by seat: Seat, in room: Room) -> Decision {
        guard room.offers.contains(where: { $0.id == id }) else { return .failure(.unknownRelease) }
        guard room.releaseStates[id] == .offered else { return .failure(.notNow) }
        return .success(room.objections[id]?.contains(seat) == true ? [] : [.objected(seat, release: id)])
    }

    /// The time to object is over. Somebody who fell away may have been about to: with fewer than T_ROOM there, or in
    /// a pause, nothing crosses.
    func settle(_ offer: ReleaseOffer, of room: Room, _ context: Context) -> [Event] {
        guard room.objections[offer.id]?.isEmpty != false, !room.objectedBefore.contains(offer.id), !room.isPaused,
            presentTakers(of: room.id).count >= context.gate.roomMinimum, let draft = releases[offer.id]
        else { return [.releaseStopped(room.id, release: offer.id)] }
        return [.releaseGiven(room.id, release: offer.id)]
            + draft.release.to.map { .releaseReceived($0, from: room.title, reads: offer.reads) }
    }

    // MARK: apply

    mutating func applyRelease(_ event: Event, at: Milliseconds) {
        switch event {
        case .releaseComposed(_, let draft):
            releases[draft.release.id] = draft
        case .releaseOffered(let id, let offer):
            rooms[id]?.offers.append(offer)
            rooms[id]?.releaseStates[offer.id] = .offered
        case .objected(let seat, let release):
            if let id = seat.room { rooms[id]?.objections[release, default: []].insert(seat) }
        case .releaseGiven(let id, let release): rooms[id]?.releaseStates[release] = .given
        case .releaseStopped(let id, let release): rooms[id]?.releaseStates[release] = .stopped
        case .releaseReceived(let id, let from, let reads):
            rooms[id]?.received.append(ReceivedRelease(from: from, reads: reads, at: at))
        default: break
        }
    }
}

extension Room {
    /// Everything of its people that a facilitator can have read.
    fileprivate var opened: [String] {
        let proposed = proposals.filter { $0.origin == nil }.map(\.text).flatMap { [$0.what, $0.firstStep, $0.with, $0.already] }
        return contributions.map(\.text) + reasons.values.flatMap(\.self) + ideas.map(\.text) + proposed.compactMap(\.self) + authorReplies.values
    }

    /// Whether the room was asked about exactly this and it did not cross.
    package func wasStopped(_ reads: [ReleasedItem]) -> Bool { offers.contains { releaseStates[$0.id] == .stopped && $0.reads == reads } }
}
