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
                SafeText.clean(prompt.complaint.map { "! " + $0 } ?? question(argument, of: prompt), lines: true), width: width - 1
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
        // An option that is longer than a row goes on below it: it is read before it is chosen.
        let rows = options.enumerated().flatMap { index, option in
            let mark = "\(index == prompt.selected ? ">" : " ") \(index + 1) "
            return Wrapping.wrap(SafeText.clean(option.title), width: max(10, width - 12)).prefix(4).enumerated().map { row, line in
                (index: index, text: (row == 0 ? mark : String(repeating: " ", count: mark.columns)) + line)
            }
        }
        let shown = min(rows.count, max(1, room))
        let end = rows.lastIndex { $0.index == prompt.selected ?? 0 } ?? 0
        let first = max(0, min(end - shown + 1, rows.count - shown))
        let start = bottom - shown
        let above = rows.prefix(first).last.map { $0.index + 1 } ?? 0
        let below = rows.dropFirst(first + shown).first.map { options.count - $0.index } ?? 0
        for (index, row) in rows.dropFirst(first).prefix(shown).enumerated() {
            let isChosen = row.index == prompt.selected
            var end = ""
            if index == 0, above > 0 { end = ScreenTexts.moreAbove(model.language, ["n": String(above)]) }
            if index == shown - 1, below > 0 { end = ScreenTexts.moreBelow(model.language, ["n": String(below)]) }
            surface.put(
                Wrapping.fit(row.text, columns: width - 3 - end.columns), column: 0, row: start + index,
                style: isChosen ? Style(bold: true, reverse: true) : .plain)
            surface.put(end, column: width - 1 - end.columns, row: start + index, style: .muted)
        }
        let place = rows.dropFirst(first).firstIndex { $0.index == prompt.selected ?? 0 } ?? first
        surface.cursor = Point(column: 0, row: start + max(0, place - first))
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
        case ("respond", .some): return chosen(prompt, language).map { "\($0)\n\(question)" } ?? question
        case ("replyprivate", _) where prompt.editor != nil:
            let index = if case .index(let index) = prompt.values.first { index } else { 0 }
            let asked = prompt.asked.room.map { room in
                room.authorQuestions.filter { room.authorQuestionsTo[$0.id] == model.me }
            } ?? []
            return asked.indices.contains(index) ? "\"\(asked[index].text)\" \(question)" : question
        case ("askauthor", .index(let index)):
            guard case .choice(_, let choices) = prompt.action.argument(prompt.asked, after: []), choices.indices.contains(index)
            else { return question }
            return "\"\(Wrapping.fit(choices[index].word(language), columns: 200))\" \(question)"
        case (_, nil): return "\(title(of: prompt.action)). \(question)"
        default: return question
        }
    }

    /// What was chosen of a questionnaire so far, by question.
    private func chosen(_ prompt: Prompt, _ language: Language) -> String? {
        let words = prompt.values.enumerated().compactMap { place, value -> String? in
            guard case .index(let index) = value,
                case .choice(_, let choices) = prompt.action.argument(prompt.asked, after: Array(prompt.values.prefix(place))),
                choices.indices.contains(index)
            else { return nil }
            return FormTexts.chosen(
                language, ["k": String(place + 1), "choice": choices[index].title ?? choices[index].word(language)])
        }
        return words.isEmpty ? nil : ScreenFormTexts.chosenSoFar(language, ["choices": words.joined(separator: "; ")])
    }

    /// What was said under this number, for a question that names one.
    private func contribution(_ number: Int, for action: Action) -> String? {
        if ["endorse", "unendorse", "withdraw"].contains(action.id) {
            guard let proposal = model.room?.proposals.first(where: { $0.id == number }) else {
                return ScreenTexts.noNumber(model.language, ["n": String(number)])
            }
            return "\(number) " + Wrapping.fit(SafeText.clean(proposal.text.what), columns: 90)
        }
        if ["endorseidea", "unendorseidea", "unidea", "merge", "group"].contains(action.id) {
            guard let room = model.room, let idea = room.ideas.first(where: { $0.id == number }) else {
                return ScreenTexts.noNumber(model.language, ["n": String(number)])
            }
            return Wrapping.fit(SafeText.clean(FormOverview.idea(idea, room, model)), columns: 100)
        }
        guard ["recognise", "unrecognise", "quote", "askquote", "bookmark", "unbookmark"].contains(action.id) else { return nil }
        guard let said = model.room?.contributions.first(where: { $0.id == number }) else {
            return ScreenTexts.noNumber(model.language, ["n": String(number)])
        }
        return "\(number) \(SafeText.clean(model.name(of: said.seat))): \(Wrapping.fit(SafeText.clean(said.text), columns: 90))"
    }
}
