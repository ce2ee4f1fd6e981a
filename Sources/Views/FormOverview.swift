package import Deliberation
package import Texts

/// Ideas, a prototype and releases at length.
package enum FormOverview {
    private typealias T = FormTexts

    // MARK: ideas

    /// The ideas of the present brainstorm, or else of the last ones, by heading; who gave them is nowhere.
    package static func ideas(_ model: Model) -> [FeedLine] {
        let language = model.language
        guard let room = model.room, !room.ideas.isEmpty else { return [FeedLine(.system, T.noIdeas(language))] }
        let current = room.takesIdeas ? room.ideas.filter { $0.step == room.step?.id } : room.ideas
        guard !current.isEmpty else { return [FeedLine(.system, T.noIdeas(language))] }
        var lines = [T.ideasAre(language, ["n": String(current.count)])]
        for (group, ideas) in headings(current) {
            if let group { lines.append(T.heading(language, ["group": group])) }
            if group == nil, ideas.count < current.count { lines.append(T.noHeading(language)) }
            lines += ideas.map { self.idea($0, room, model) }
        }
        return lines.map { FeedLine(.system, $0) }
    }

    /// Ideas by heading, in the order in which the headings came; those without one last.
    package static func headings(_ ideas: [Idea]) -> [(group: String?, ideas: [Idea])] {
        var groups: [String] = []
        for idea in ideas { if let group = idea.group, !groups.contains(group) { groups.append(group) } }
        let grouped = groups.map { group in (group: Optional(group), ideas: ideas.filter { $0.group == group }) }
        let rest = ideas.filter { $0.group == nil }
        return grouped + (rest.isEmpty ? [] : [(group: nil, ideas: rest)])
    }

    /// An idea with how many back it, and what it is to this person.
    package static func idea(_ idea: Idea, _ room: Room, _ model: Model) -> String {
        let language = model.language
        let text = T.idea(language, ["n": String(idea.id), "text": idea.text])
        let count = room.ideaEndorsements[idea.id] ?? 0
        let values = ["idea": text, "count": String(count)]
        if Action.isMine(idea, room, model.me) { return (count > 0 ? T.ideaOwnBacked : T.ideaOwn)(language, values) }
        guard count > 0 else { return text }
        return (Action.isBacked(idea, room, model.me) ? T.ideaBackedToo : T.ideaBacked)(language, values)
    }

    // MARK: a prototype

    /// The whole text, a line for each paragraph.
    package static func prototype(_ model: Model) -> [FeedLine] {
        let language = model.language
        guard let prototype = model.room?.step?.prototype else { return [FeedLine(.system, T.noPrototype(language))] }
        return paragraphs(prototype, language).map { FeedLine(.setting, $0) }
    }

    package static func paragraphs(_ prototype: Prototype, _ language: Language) -> [String] {
        [T.prototype(language, ["title": prototype.title])] + prototype.paragraphs
    }

    // MARK: releases

    /// What this room was asked to pass on, with what became of it, and what it got from others.
    package static func releases(_ model: Model) -> [FeedLine] {
        let language = model.language
        guard let room = model.room, !room.offers.isEmpty || !room.received.isEmpty else {
            return [FeedLine(.system, T.noReleases(language))]
        }
        var lines: [String] = []
        // By their place in this room: the number of a release is counted over all rooms, and would tell of them.
        for (index, offer) in room.offers.enumerated() {
            let state = room.releaseStates[offer.id]
            let head = state == .given ? T.releaseGiven : state == .stopped ? T.releaseStopped : T.releaseOpen
            lines.append(head(language, ["n": String(index + 1), "rooms": offer.to.joined(separator: ", ")]))
            lines += ReleaseOverview.reads(offer.reads, language)
            if state == .offered {
                let isMine = room.objections[offer.id]?.contains(model.me) == true
                lines.append(isMine ? T.objected(language) : remaining(offer, model))
            }
        }
        for one in room.received {
            lines.append(T.received(language, ["room": one.from]))
            lines += ReleaseOverview.reads(one.reads, language)
        }
        return lines.map { FeedLine(.system, $0) }
    }

    /// Until when one can object, to who can; to others when it goes.
    static func remaining(_ offer: ReleaseOffer, _ model: Model, at now: Milliseconds? = nil) -> String {
        let values = [
            "rooms": offer.to.joined(separator: ", "), "time": ReleaseOverview.time(until: offer.until, at: now ?? model.now, model.language),
        ]
        return (model.isParticipant ? T.offeredAct : T.offeredSee)(model.language, values)
    }
}
