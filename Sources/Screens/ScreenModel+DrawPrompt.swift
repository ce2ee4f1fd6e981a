import Cells
import Deliberation
import Texts
import Views

extension ScreenModel {
    /// The question that is being answered, above the hints; returns the rows that it took.
    func drawPrompt(_ surface: inout Surface, bottom: Int, top: Int) -> Int {
        guard let prompt, let argument = prompt.action.argument(prompt.asked, after: prompt.values) else { return 0 }
        let width = surface.size.columns
        // At least two options stand below the longest question: "no" alone would be no choice.
        let space = max(4, min(12, bottom - top - 2))
        let isComplaint = prompt.complaint != nil
        let style = Style(isComplaint ? .warning : .accent, bold: true)
        // A question that does not fit beside what it is about goes on in further rows: it is read whole before it is
        // answered.
        let title = Array(
            Wrapping.wrap(
                SafeText.clean(prompt.complaint.map { "! " + $0 } ?? question(argument, of: prompt)), width: width - 1
            ).prefix(max(2, min(5, space - 2))))
        let room = space - title.count
        let start: Int
        if let editor = prompt.editor {
            let (lines, cursor) = editor.layout(width: width - 4)
            let shown = min(max(1, lines.count), room)
            let first = max(0, min(cursor.row - shown + 1, lines.count - shown))
            start = bottom - shown
            for index in 0..<shown {
                surface.put("|", column: 0, row: start + index, style: Style(.accent))
                if lines.indices.contains(first + index) { surface.put(lines[first + index], column: 2, row: start + index) }
            }
            surface.cursor = Point(column: 2 + cursor.column, row: start + cursor.row - first)
        } else if let options = Self.options(of: prompt, model) {
            start = drawOptions(options, prompt, &surface, bottom: bottom, room: room)
        } else {
            let about = prompt.typed.isEmpty ? nil : Int(prompt.typed).flatMap { contribution($0, for: prompt.action) }
            start = bottom - (about == nil ? 1 : 2)
            if let about { surface.put(Wrapping.fit("  " + about, columns: width - 2), column: 0, row: start) }
            surface.put("> " + prompt.typed, column: 0, row: bottom - 1, style: .bold)
            surface.cursor = Point(column: 2 + prompt.typed.columns, row: bottom - 1)
        }
        for (index, line) in title.enumerated() {
            surface.put(line, column: 0, row: start - title.count + index, style: style)
        }
        return bottom - start + title.count
    }

    /// Draws as many options as there is room for, round the chosen one, and says how many are out of sight.
    private func drawOptions(
        _ options: [Option], _ prompt: Prompt, _ surface: inout Surface, bottom: Int, room: Int
    ) -> Int {
        let width = surface.size.columns
        let shown = min(options.count, max(1, room))
        let first = max(0, min((prompt.selected ?? 0) - shown + 1, options.count - shown))
        let start = bottom - shown
        for index in 0..<shown {
            let number = first + index
            let isChosen = number == prompt.selected
            let below = options.count - first - shown
            var end = ""
            if index == 0, first > 0 { end = ScreenTexts.moreAbove(model.language, ["n": String(first)]) }
            if index == shown - 1, below > 0 { end = ScreenTexts.moreBelow(model.language, ["n": String(below)]) }
            let text = "\(isChosen ? ">" : " ") \(number + 1) \(SafeText.clean(options[number].title))"
            surface.put(
                Wrapping.fit(text, columns: width - 3 - end.columns), column: 0, row: start + index,
                style: isChosen ? Style(bold: true, reverse: true) : .plain)
            surface.put(end, column: width - 1 - end.columns, row: start + index, style: .muted)
        }
        surface.cursor = Point(column: 0, row: start + max(0, (prompt.selected ?? 0) - first))
        return start
    }

    /// The question with what was chosen so far: to whom, about what.
    private func question(_ argument: Argument, of prompt: Prompt) -> String {
        let language = model.language
        let question = argument.question(language)
        switch (prompt.action.id, prompt.values.first) {
        case ("private", nil): return ScreenTexts.toFacilitator(language)
        case ("whisper", .seat(let seat)): return ScreenTexts.toSeat(language, ["name": model.name(of: seat)])
        case ("answer", .index(let index)):
            guard case .choice(_, let choices) = prompt.action.argument(prompt.asked, after: []),
                choices.indices.contains(index)
            else { return question }
            return ScreenTexts.chosen(language, ["answer": choices[index].word(language), "question": question])
        case ("quote", .number(let number)):
            return contribution(number, for: prompt.action).map { "\($0) - \(ScreenTexts.mayQuote(language))" } ?? question
        case ("propose", .index(let index)):
            return ScreenVoteTexts.atPoint(language, ["n": String(index + 1), "question": question])
        case (_, nil): return "\(title(of: prompt.action)). \(question)"
        default: return question
        }
    }

    /// What was said under this number, for a question that names one.
    private func contribution(_ number: Int, for action: Action) -> String? {
        if ["endorse", "unendorse", "withdraw"].contains(action.id) {
            guard let proposal = model.room?.proposals.first(where: { $0.id == number }) else {
                return ScreenTexts.noNumber(model.language, ["n": String(number)])
            }
            return "\(number) " + Wrapping.fit(SafeText.clean(proposal.text.what), columns: 90)
        }
        guard ["recognise", "unrecognise", "quote", "askquote"].contains(action.id) else { return nil }
        guard let said = model.room?.contributions.first(where: { $0.id == number }) else {
            return ScreenTexts.noNumber(model.language, ["n": String(number)])
        }
        return "\(number) \(SafeText.clean(model.name(of: said.seat))): \(Wrapping.fit(SafeText.clean(said.text), columns: 90))"
    }
}
