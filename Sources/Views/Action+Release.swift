import Deliberation
import Texts

/// What crosses from one room to another: composed step by step, read as the other room will, offered, taken back.
extension Action {
    static let releases: [Action] = [
        Action(
            "release", "@", lead, when: { Composing($0, []) != nil },
            asking: { model, values in isTooSmallToGive(model) ? nil : Composing(model, values)?.question },
            do: { model, values in
                if isTooSmallToGive(model) { return [show(RejectionTexts.text(for: Rejection.tooFewPeople.rawValue)(model.language))] }
                return Composing(model, values)?.command.map { [.send($0)] } ?? []
            }),
        Action(
            "offer", ">", lead, when: { live($0) && $0.leadsAll && !ReleaseOverview.ready($0).isEmpty },
            asks: [releaseNumber(ReleaseTexts.askOffer, ReleaseOverview.ready), { _ in .number(ReleaseTexts.askSeconds, 30...600) }],
            do: { _, values in
                guard values.count > 1, let release = values[0].number, let seconds = values[1].number else { return [] }
                return [.send(.offerRelease(release: release, seconds: seconds))]
            }),
        Action(
            "withdrawrelease", "<", lead, when: { live($0) && $0.leadsAll && !ReleaseOverview.offered($0).isEmpty },
            asks: [releaseNumber(ReleaseTexts.askTakeBack, ReleaseOverview.offered)],
            do: { _, values in values.first?.number.map { [.send(.withdrawRelease(release: $0))] } ?? [] }),
    ]

    private static func releaseNumber(_ question: Text, _ among: @escaping @Sendable (Model) -> [ReleaseDraft])
        -> @Sendable (Model) -> Argument
    {
        { model in
            let drafts = among(model)
            let ids = drafts.map(\.release.id)
            // Which there are is said in the question: nobody keeps their numbers in mind.
            func asked(_ language: Language) -> String {
                question(language) + " " + drafts.map { ReleaseOverview.listed($0, model, language) }.joined(separator: "; ") + "."
            }
            return .number(Text(nl: asked(.nl), en: asked(.en)), (ids.min() ?? 1)...(ids.max() ?? 1))
        }
    }
}
