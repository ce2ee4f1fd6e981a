import Deliberation
import Texts

/// Longer answers to "show me".
package enum Overview {
    /// What can be done at this moment: the word to type, and what it does.
    package static func help(_ model: Model) -> [FeedLine] {
        let language = model.language
        return [FeedLine(.system, ViewTexts.canDo(language))]
            + Action.available(to: model).map {
                FeedLine(.system, "\($0.text.word(language)) - \($0.text.help(language))")
            }
    }

    /// What was said in the present step.
    package static func talk(_ model: Model) -> [FeedLine] {
        let language = model.language
        let said = model.room.map { room in room.contributions.filter { $0.step == room.step?.id } } ?? []
        guard !said.isEmpty else { return [FeedLine(.system, ViewTexts.nothingSaid(language))] }
        return [FeedLine(.system, ViewTexts.saidSoFar(language))]
            + said.map {
                FeedLine(.speech(name: model.name(of: $0.seat), number: $0.id, kind: $0.kind), $0.text)
            }
    }

    /// What was said in earlier steps, the last of them first; empty: nothing.
    package static func earlierTalk(_ model: Model) -> [FeedLine] {
        guard let room = model.room else { return [] }
        let before = Dictionary(grouping: room.contributions.filter { $0.step != room.step?.id }, by: \.step)
        let steps = before.keys.sorted { (before[$0]?.first?.id ?? 0) > (before[$1]?.first?.id ?? 0) }
        return steps.flatMap { step in
            [FeedLine(.system, CockpitTexts.earlierAt(model.language, ["title": model.title(of: step)]))]
                + (before[step] ?? []).map { FeedLine(.speech(name: model.name(of: $0.seat), number: $0.id, kind: $0.kind), $0.text) }
        }
    }

    /// For somebody who comes in or comes back: what was meant for them alone, the last of it.
    package static func forMe(_ model: Model) -> [FeedLine] {
        guard !model.session.isEnded else { return [] }
        switch model.me.role {
        case .participant: return forParticipant(model).map { FeedLine(.mine, $0) }
        case .facilitator: return forFacilitator(model).map { FeedLine(.mine, $0) }
        case .listener, .observer, .screen: return []
        }
    }

    /// Who waits for a private word, all that was written to who leads and not answered, and the last private line of each of
    /// the last few others.
    private static func forFacilitator(_ model: Model) -> [String] {
        let language = model.language
        let waiting = model.session.wantsPrivateWord.sorted().map {
            Words.capital(NarrationTexts.wantsWord(language, ["name": Words.placed($0, model)]))
        }
        let open = model.session.privateLines.flatMap { seat, lines in
            lines.suffix(while: { !$0.fromFacilitator }).map { (seat: seat, line: $0) }
        }.sorted { ($0.line.at, $0.seat) < ($1.line.at, $1.seat) }
        let answered = model.session.privateLines.compactMap { seat, lines in
            lines.last.flatMap { $0.fromFacilitator ? (seat: seat, line: $0) : nil }
        }.sorted { ($0.line.at, $0.seat) < ($1.line.at, $1.seat) }
        return waiting
            + (open + answered.suffix(privateLinesShown)).map { one in
                (one.line.fromFacilitator ? NarrationTexts.privateTo : NarrationTexts.privateFrom)(
                    language, ["name": Words.placed(one.seat, model), "text": one.line.text])
            }
    }

    private static let privateLinesShown = 5

    private static func forParticipant(_ model: Model) -> [String] {
        let language = model.language
        guard let room = model.room else { return [] }
        var lines: [String] = []
        if let line = model.session.privateLines[model.me]?.last, line.fromFacilitator {
            lines.append(
                NarrationTexts.privateFrom(
                    language, ["name": NarrationTexts.facilitator(language), "text": line.text]))
        }
        for (index, question) in Action.askedOf(model).enumerated() where room.authorReplies[question.id] == nil {
            let values = ["n": String(index + 1), "text": question.text]
            lines.append(FormTexts.askedShort(language, values) + " " + Hint.reply(model, index + 1))
        }
        for number in Action.quotesAsked(model) {
            let n = ["n": String(number)]
            lines.append(NarrationTexts.quoteAsked(language, n) + " " + NarrationTexts.hintQuote(language, n))
        }
        return lines
    }

    /// For the facilitator: who is there, the share of the floor of each, who has not been heard.
    package static func state(_ model: Model) -> [FeedLine] {
        stateLines(model).map { FeedLine(.system, $0) } + forMe(model)
    }

    private static func stateLines(_ model: Model) -> [String] {
        let language = model.language
        guard let room = model.room else { return [] }
        let people = model.session.participants(of: room.id)
        var lines = people.isEmpty ? [ViewTexts.nobodyHere(language)] : people.map { person($0, of: people, model) }
        let listeners = model.session.attendees.count { $0.key.room == room.id && $0.key.role == .listener && $0.value.presence != .stopped }
        if listeners > 0 { lines.append(ViewTexts.listeners(language, ["n": String(listeners)])) }
        return lines
    }

    /// Whether they are there, muted, and heard, and their share of what the people of the room had of the floor.
    private static func person(_ seat: Seat, of people: [Seat], _ model: Model) -> String {
        let language = model.language
        guard let attendee = model.session.attendees[seat] else { return "" }
        let total = people.reduce(Int64(0)) { $0 + (model.session.attendees[$1]?.floorTime ?? 0) }
        let isHeard = seat.room.flatMap { model.session.room($0) }?.isHeard(seat) == true
        let share = ViewTexts.share(language, ["share": String(attendee.floorTime * 100 / max(1, total))])
        let words = [
            (attendee.presence == .present ? ViewTexts.present : ViewTexts.awayWord)(language),
            model.session.isAskedToAgree(seat) ? ConsentTexts.noYes(language) : nil,
            attendee.isMuted ? CockpitTexts.mutedWord(language) : nil,
            attendee.floorTime > 0 || isHeard ? share : nil,
            isHeard ? nil : ViewTexts.notHeard(language),
        ]
        return "\(model.name(of: seat)): \(words.compactMap(\.self).joined(separator: ", ")) (\(seat.name))"
    }

    /// The private texts of the present step, as the server shuffled them; by these numbers their authors are asked on.
    package static func reasons(_ model: Model) -> [FeedLine] {
        let language = model.language
        let all = OpenedReason.now(model).enumerated().map {
            CockpitTexts.numbered(language, ["n": String($0.offset + 1), "text": $0.element.text])
        }
        let here = all.map { FeedLine(.system, $0) } + (all.isEmpty ? [] : [FeedLine(.hint, CockpitTexts.reasonsHint(language))])
        let before = earlierReasons(model)
        return here.isEmpty && before.isEmpty ? [FeedLine(.system, ViewTexts.noReasons(language))] : here + before
    }

    /// Those of earlier steps, the last first: what was not read in its step is not lost. Without numbers: their authors are asked
    /// on in their own step.
    private static func earlierReasons(_ model: Model) -> [FeedLine] {
        guard let room = model.room else { return [] }
        let place = { (step: StepID) in model.session.agenda.firstIndex { $0.id == step } ?? 0 }
        let steps = Set(room.reasons.keys.map(\.step)).subtracting([room.step?.id].compactMap(\.self)).sorted { place($0) > place($1) }
        return steps.flatMap { step -> [String] in
            let texts = OpenedReason.of(step, room).map { NarrationTexts.point(model.language, ["text": $0.text]) }
            return texts.isEmpty ? [] : [CockpitTexts.earlierAt(model.language, ["title": model.title(of: step)])] + texts
        }.map { FeedLine(.system, $0) }
    }
}

extension Array {
    /// The elements at the end that all hold this.
    fileprivate func suffix(while holds: (Element) -> Bool) -> ArraySlice<Element> {
        self[(lastIndex { !holds($0) }.map { $0 + 1 } ?? startIndex)...]
    }
}
