import Deliberation
import Texts

extension Action {
    static let observing: [Action] = [
        Action(
            "reflect", "r", [.observer], when: { !$0.session.isEnded && $0.room != nil },
            asks: [
                { _ in .choice(CockpitTexts.askKind, Reflection.Kind.allCases.map { Choice(CockpitOverview.kind($0)) }) },
                text(CockpitTexts.askReflection, .contribution),
            ],
            do: { model, values in
                let kinds = Reflection.Kind.allCases
                guard values.count > 1, let index = values[0].index, kinds.indices.contains(index), let text = values[1].text
                else { return [] }
                return [.send(.reflect(room: model.room?.id, kind: kinds[index], text: text))]
            }),
    ]
}
