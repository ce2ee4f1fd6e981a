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
        let words = Wrapping.wrap(SafeText.clean(consent), width: width - 4)
        let rules = Consent.rules(model).flatMap { Wrapping.wrap("- " + SafeText.clean($0), width: width - 4) }
        // What goes on keeps a few rows.
        let most = max(3, surface.size.rows - 12)
        var lines = words + (rules.isEmpty ? [] : [ConsentTexts.rules(model.language)] + rules)
        if lines.count > most { lines = lines.prefix(most - 1) + [ScreenTexts.moreLines(model.language, ["n": String(lines.count - most + 1)])] }
        for (index, line) in lines.enumerated() {
            surface.put(line, column: 2, row: top + 1 + index, style: index < words.count ? .bold : .plain)
        }
        return lines.count + 1
    }

    /// How to say yes, and what else one can do; nil where nothing is asked.
    var consentSentence: String? {
        guard model.connection == .live, Consent.asked(model) != nil else { return nil }
        func key(_ id: String) -> String { Action.all.first { $0.id == id }.map { String($0.key) } ?? "" }
        return ConsentTexts.press(model.language, ["key": key("agree"), "stop": key("stop"), "word": key("word")])
    }
}
