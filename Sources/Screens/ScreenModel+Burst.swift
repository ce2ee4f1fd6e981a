package import Cells
import Deliberation
import Texts
package import Views

extension ScreenModel {
    /// So many characters at once are a text that was pasted or sent, not keys that somebody chose.
    private static let burst = 3

    /// Keys that came together, faster than a person presses them.
    ///
    /// Where no text is asked for, a text is not taken for commands: nothing of it is done, and the person is told how
    /// to say something. Where one is asked for, a line end in the middle of it does not send it.
    package mutating func handle(_ keys: [Key]) -> [Effect] {
        if let grid, panel == nil {
            // Figures may come fast; a text says nothing here, unless an order is being typed.
            guard grid.entry == nil, isText(keys) else { return keys.flatMap { handle($0) } }
            self.grid?.remark = BallotGrid.Remark(text: ScreenVoteTexts.burst)
            return []
        }
        guard isText(keys) else { return keys.flatMap { handle($0) } }
        var effects: [Effect] = []
        for (index, key) in keys.enumerated() {
            let rest = keys[index...]
            guard let editor = prompt?.editor, panel == nil, menu == nil else {
                // The line end that goes with it chooses nothing either.
                if Self.letters(rest) > 0 { tooEarly() }
                return effects
            }
            if key == .enter, Self.letters(rest) > 0 {
                effects += handle(editor.allowsLines ? .control("n") : .character(" "))
            } else {
                effects += handle(key)
            }
        }
        return effects
    }

    private static func letters(_ keys: some Sequence<Key>) -> Int {
        keys.reduce(0) { if case .character = $1 { $0 + 1 } else { $0 } }
    }

    private func isText(_ keys: [Key]) -> Bool {
        guard Self.letters(keys) >= Self.burst else { return false }
        if grid != nil, panel == nil {
            return keys.contains { if case .character(let one) = $0 { !one.isASCII || one.isLetter } else { false } }
        }
        // A number that is asked for may have as many figures.
        guard let prompt, prompt.editor == nil else { return true }
        return keys.contains { if case .character(let one) = $0 { !(one.isASCII && one.isNumber) } else { false } }
    }

    /// Somebody wrote while no text was asked for: nothing is done, and they are told what to do first.
    mutating func tooEarly() {
        // A text that is being written stays as it is; something was only shown over it.
        guard !isWatching, prompt?.editor == nil else { return }
        let language = model.language
        if let argument = prompt.flatMap({ $0.action.argument($0.asked, after: $0.values) }) {
            prompt?.complaint = Self.complaint(argument, language)
            return
        }
        let ways: [(id: String, text: Text)] = [
            ("answer", ScreenTexts.earlyAnswer), ("respond", ScreenFormTexts.earlyRespond), ("idea", ScreenFormTexts.earlyIdea), ("say", ScreenTexts.earlySay), ("hand", ScreenTexts.earlyHand),
            ("down", ScreenTexts.earlyWaiting), ("announce", ScreenTexts.earlySay), ("reflect", ScreenTexts.earlySay),
        ]
        for way in ways {
            guard let action = actions.first(where: { $0.id == way.id }) else { continue }
            return tell(way.text(language, ["key": String(action.key)]))
        }
        tell(ScreenTexts.earlyNothing(language))
    }
}
