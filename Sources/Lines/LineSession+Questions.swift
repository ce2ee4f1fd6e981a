import Deliberation
import Texts
import Views

/// Asking for what an action still needs to know.
extension LineSession {
    mutating func ask(after lines: [String] = []) -> Answer {
        guard let current = asking, let argument = current.argument else {
            asking = nil
            return Answer(lines: lines)
        }
        switch argument {
        case .text(let question, let rule, let isOptional):
            // Typed before it was asked for: it goes when its person says so, having seen what it would say.
            var lines = lines
            if !current.kept.isEmpty {
                guard let complaint = self.complaint(about: current.kept, rule) else {
                    asking?.written = [current.kept]
                    let text = rule.lines ? ViewTexts.keptText : ViewTexts.keptLine
                    return Answer(lines: lines + system([question(language) + " " + text(language, ["text": current.kept])]))
                }
                lines += complaint + system([ViewTexts.notSent(language, ["text": current.kept])])
                asking?.kept = ""
            }
            guard rule.lines else { return Answer(lines: lines + system([question(language)])) }
            asking?.written = []
            let text = isOptional ? ViewTexts.optionalText : ViewTexts.writeText
            return Answer(lines: lines + system([text(language, ["title": question(language)])]))
        case .choice(let question, let choices):
            return Answer(
                lines: lines + numbered(question, choices.map { $0.title ?? $0.word(language) }))
        case .seat(let question, let seats):
            return Answer(lines: lines + numbered(question, seats.map { current.seen.name(of: $0, among: seats) }))
        case .number(let question, _): return Answer(lines: lines + system([question(language)]))
        case .grid(_, let form): return askCell(form, after: lines)
        case .ranking(let question, let form): return Answer(lines: lines + askRanking(question, form))
        case .weights(let question, let form): return Answer(lines: lines + askWeights(question, form))
        }
    }

    private func numbered(_ question: Text, _ options: [String]) -> [String] {
        system([question(language)] + options.enumerated().map { "\($0.offset + 1) \($0.element)" })
    }

    mutating func answer(_ text: String, raw: String) -> Answer {
        guard let current = asking, let argument = current.argument else {
            asking = nil
            return Answer()
        }
        if let ballot = answerBallot(text, argument, current) { return ballot }
        if Reading.isCancel(text) { return cancel() }
        if case .text(_, let rule, let isOptional) = argument { return write(text, raw, rule, isOptional, current) }
        if current.action.id == "answer", case .unsure(let index)? = Reading.stance(text, Action.stanceChoices) {
            return Answer(lines: system([notKept(index)]))
        }
        var rest = text
        guard !rest.isEmpty, let value = Reading.take(argument, from: &rest, current.seen) else {
            return leave(text) ?? ask(after: system([misfit(argument)]))
        }
        var values = current.values + [value]
        if let complaint = take(current.action, &values, &rest, current.seen, alsoEmpty: false) {
            return Answer(lines: complaint)
        }
        guard let next = current.action.argument(current.seen, after: values) else {
            guard rest.isEmpty else { return ask(after: system([misfit(argument)])) }
            return finish(current.action, values, as: current.seen)
        }
        asking?.values = values
        return ask(after: rest.isEmpty ? [] : system([misfit(next)]))
    }

    /// What was typed is no choice but the word of something else that can be done: that is done instead.
    mutating func leave(_ text: String) -> Answer? {
        guard let (action, rest) = Reading.action(text, in: Action.available(to: model), whole: true),
            rest.isEmpty || action.onlyShows || action.argument(model, after: []) != nil
        else { return nil }
        asking = nil
        var answer = begin(action, rest)
        answer.lines = system([ViewTexts.leftQuestion(language)]) + answer.lines
        return answer
    }

    /// A line of a text: of several lines until a full stop alone, or the whole of it.
    private mutating func write(_ text: String, _ raw: String, _ rule: TextRule, _ isOptional: Bool, _ current: Asking)
        -> Answer
    {
        // Who types `stop` wants to go; it must not be said to a room. A name is refused as a reserved word.
        if rule != .pseudonym, Reading.isWayOut(text) {
            return Answer(lines: system([(rule.lines ? ViewTexts.isWriting : ViewTexts.isWritingLine)(language)]))
        }
        let isKept = !current.kept.isEmpty && text == "."
        // Nothing on the first line of what may stay empty: it stays empty at once.
        let isLeftEmpty = isOptional && text.isEmpty && current.written?.isEmpty == true
        if rule.lines, let written = current.written, text != ".", !isLeftEmpty {
            // Bounded while it is written, not only when it is sent: the server holds these lines.
            let bytes = written.reduce(raw.utf8.count) { $0 + $1.utf8.count + 1 }
            guard bytes <= rule.bytes + 64 else {
                return Answer(lines: system([ViewTexts.lineNotKept(language, ["max": String(rule.characters)])]))
            }
            asking?.written = written + [raw]
            return Answer()
        }
        let whole = rule.lines || isKept ? Reading.trimmed((current.written ?? []).joined(separator: "\n")) : text
        guard !whole.isEmpty || isOptional else { return rule.lines ? cancel() : ask() }
        if !whole.isEmpty, let complaint = complaint(about: whole, rule) {
            asking?.kept = ""
            return ask(after: complaint)
        }
        asking?.values.append(.text(whole))
        asking?.written = nil
        asking?.kept = ""
        guard let next = asking, next.argument == nil else { return ask() }
        return finish(next.action, next.values, as: next.seen)
    }

    mutating func cancel() -> Answer {
        asking = nil
        return Answer(lines: system([ViewTexts.cancelled(language)]))
    }

    /// What is said of a value that does not fit.
    func misfit(_ argument: Argument) -> String {
        switch argument {
        case .number(_, let range):
            ViewTexts.notNumber(language, ["from": String(range.lowerBound), "to": String(range.upperBound)])
        case .choice, .seat, .text, .grid, .ranking, .weights: ViewTexts.notChoice(language)
        }
    }

    /// Why a text cannot be sent, said before it is sent; nil when it can.
    func complaint(about text: String, _ rule: TextRule) -> [String]? {
        TextCheck.complaint(about: text, rule, language).map { system([$0]) }
    }
}
