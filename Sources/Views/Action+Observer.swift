import Deliberation
import Texts

extension Action {
    static let observing: [Action] = [
        Action(
            "reflect", "r", [.observer], asks: [text(ViewTexts.askText, .contribution)],
            do: { model, values in
                values.first?.text.map { [.send(.reflect(room: model.room?.id, kind: .other, text: $0))] } ?? []
            }),
    ]
}
