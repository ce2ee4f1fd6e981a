import Cells
import Deliberation
import Texts
import Views

/// What everyone is asked before they take part stays in view until they say yes.
extension ScreenModel {
    /// What this person would say yes to, under the head. Returns its rows.
    func drawConsent(_ surface: inout Surface, row top: Int) -> Int {
        guard let consent = Consent.asked(model) else { return 0 }
        let width = surface.size.columns
        let style = Style(.accent, bold: true, reverse: true)
        surface.rule(row: top, " ", style: style)
        surface.put(Wrapping.fit(ConsentTexts.head(model.language), columns: width), column: 0, row: top, style: style)
        // Never more than a third, so that the rules stay in view as well.
        let lines = Wrapping.wrap(SafeText.clean(consent), width: width - 4).prefix(max(3, surface.size.rows / 3))
        for (index, line) in lines.enumerated() { surface.put(line, column: 2, row: top + 1 + index, style: .bold) }
        return lines.count + 1
    }

    /// How to say yes, and what else one can do; nil where nothing is asked.
    var consentSentence: String? {
        guard model.connection == .live, Consent.asked(model) != nil else { return nil }
        func key(_ id: String) -> String { Action.all.first { $0.id == id }.map { String($0.key) } ?? "" }
        return ConsentTexts.press(model.language, ["key": key("agree"), "stop": key("stop"), "word": key("word")])
    }
}
