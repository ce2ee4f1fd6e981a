package import Deliberation
package import Texts

/// Releases as a gespreksleider reads them.
package enum ReleaseOverview {
    private typealias T = ReleaseTexts

    /// Drafts that may cross and that no room was asked about.
    static func ready(_ model: Model) -> [ReleaseDraft] {
        drafts(model).filter {
            let room = model.session.room($0.release.from)
            return state($0, model) == .draft && $0.refusals.isEmpty && room?.isPaused == false && room?.wasStopped($0.reads) == false
        }
    }

    static func offered(_ model: Model) -> [ReleaseDraft] { drafts(model).filter { state($0, model) == .offered } }

    private static func drafts(_ model: Model) -> [ReleaseDraft] {
        model.session.releases.values.sorted { $0.release.id < $1.release.id }
    }

    private static func state(_ draft: ReleaseDraft, _ model: Model) -> ReleaseState {
        model.session.room(draft.release.from)?.releaseStates[draft.release.id] ?? .draft
    }

    /// Exactly what a room reads of this item.
    package static func words(_ item: ReleasedItem, _ language: Language) -> String {
        switch item {
        case .outcome(let stelling, let outcome):
            T.readOutcome(language, ["stelling": stelling, "words": Words.outcome(outcome, language)])
        case .theme(let text): T.readTheme(language, ["text": text])
        case .paraphrase(let text): T.readParaphrase(language, ["text": text])
        }
    }

    /// A line for each item.
    package static func reads(_ items: [ReleasedItem], _ language: Language) -> [String] {
        items.map { T.readLine(language, ["text": words($0, language)]) }
    }

    static func why(_ reason: ReleaseRefusal.Reason) -> Text {
        switch reason {
        case .tooFewAnswers: T.tooFewAnswers
        case .tellsOfOthers: T.tellsOfOthers
        case .notRevealed: T.notRevealed
        case .namesSomebody: T.namesSomebody
        case .holdsFigures: T.holdsFigures
        case .holdsWords: T.holdsWords
        }
    }

    /// The draft: what the other room will read, what may not cross and why, and what can be done with it.
    static func lines(of draft: ReleaseDraft, _ model: Model) -> [String] {
        let language = model.language
        let values = [
            "n": String(draft.release.id), "from": draft.release.from.rawValue,
            "to": VoteWords.list(draft.release.to.map(\.rawValue), language),
        ]
        let head = (draft.reads.isEmpty ? T.draftEmpty : T.draft)(language, values)
        let refusals = draft.refusals.map { one -> String in
            let what = draft.release.items.indices.contains(one.item) ? name(draft.release.items[one.item], model, language) : ""
            return T.refused(language, ["n": String(one.item + 1), "what": what, "why": why(one.reason)(language)])
        }
        let end = draft.refusals.isEmpty ? T.draftReady(language, values) : T.draftRefused(language)
        return [head] + reads(draft.reads, language) + refusals + [end]
    }

    /// A message in a few words, by its number.
    static func listed(_ draft: ReleaseDraft, _ model: Model, _ language: Language) -> String {
        T.listed(
            language,
            [
                "n": String(draft.release.id), "from": draft.release.from.rawValue,
                "to": VoteWords.list(draft.release.to.map(\.rawValue), language),
                "what": VoteWords.list(draft.release.items.map { name($0, model, language) }, language),
            ])
    }

    /// What the gespreksleider chose, in a few words.
    private static func name(_ item: ReleaseItem, _ model: Model, _ language: Language) -> String {
        switch item {
        case .outcome(let step): model.title(of: step)
        case .theme: T.theme(language)
        case .paraphrase: T.paraphrase(language)
        }
    }

    /// For the gespreksleider: all releases with their state, and what each says; of one who leads one room, those that
    /// this room was asked about and those that it received.
    package static func lines(_ model: Model) -> [FeedLine] {
        let language = model.language
        let lines = model.leadsAll ? drafts(model).flatMap { entry($0, model) } : ofRoom(model)
        return (lines.isEmpty ? [T.none(language)] : [T.listHead(language)] + lines).map { FeedLine(.system, $0) }
    }

    private static func entry(_ draft: ReleaseDraft, _ model: Model) -> [String] {
        let language = model.language
        let release = draft.release
        let refusals = draft.refusals.map { one in
            let what = release.items.indices.contains(one.item) ? name(release.items[one.item], model, language) : ""
            return "  " + T.refused(language, ["n": String(one.item + 1), "what": what, "why": why(one.reason)(language)])
        }
        let until = model.session.room(release.from)?.offers.last { $0.id == release.id }?.until
        let state = stateWords(state(draft, model), until, isRefused: !draft.refusals.isEmpty, model)
        return [line(release.id, release.from.rawValue, release.to.map(\.rawValue), state, language)]
            + reads(draft.reads, language).map { "  " + $0 } + refusals
    }

    private static func ofRoom(_ model: Model) -> [String] {
        let language = model.language
        guard let room = model.room else { return [] }
        let given = room.offers.flatMap { offer -> [String] in
            let state = stateWords(room.releaseStates[offer.id] ?? .offered, offer.until, isRefused: false, model)
            return [line(offer.id, room.id.rawValue, offer.to, state, language)] + reads(offer.reads, language).map { "  " + $0 }
        }
        return given
            + room.received.flatMap { one in
                [T.receivedHere(language, ["from": one.from])] + reads(one.reads, language).map { "  " + $0 }
            }
    }

    private static func line(_ id: ReleaseID, _ from: String, _ to: [String], _ state: String, _ language: Language) -> String {
        T.listLine(language, ["n": String(id), "from": from, "to": VoteWords.list(to, language), "state": state])
    }

    private static func stateWords(_ state: ReleaseState, _ until: Milliseconds?, isRefused: Bool, _ model: Model) -> String {
        let language = model.language
        switch state {
        case .draft: return (isRefused ? T.stateRefused : T.stateDraft)(language)
        case .offered: return T.stateOffered(language, ["time": time(until: until ?? model.now, at: model.now, language)])
        case .given: return T.stateGiven(language)
        case .stopped: return T.stateStopped(language)
        }
    }

    /// Seconds from `at` to `until`, in words; at least one.
    static func time(until: Milliseconds, at: Milliseconds, _ language: Language) -> String {
        Words.duration(max(1, Int((until - at + 999) / 1000)), language)
    }
}
