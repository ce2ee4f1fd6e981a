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
            guard rule.lines else { return Answer(lines: lines + system([question(language)])) }
            asking?.written = []
            let text = isOptional ? ViewTexts.optionalText : ViewTexts.writeText
            return Answer(lines: lines + system([text(language, ["title": question(language)])]))
        case .choice(let question, let choices):
            return Answer(
                lines: lines + numbered(question, choices.map { $0.title ?? $0.word(language) }))
        case .seat(let question, let seats):
            return Answer(lines: lines + numbered(question, seats.map { current.seen.name(of: $0) }))
        case .number(let question, _): return Answer(lines: lines + system([question(language)]))
        }
    }

    private func numbered(_ question: Text, _ options: [String]) -> [String] {
        system([question(language)] + options.enumerated().map { "\($0.offset + 1) \($0.element)" })
    }

    mutating func answer(_ text: String, raw: String) -> Answer {
        guard var current = asking, let argument = current.argument else {
            asking = nil
            return Answer()
        }
        if Reading.isCancel(text) { return cancel() }
        switch argument {
        case .text(_, let rule, let isOptional):
            if rule.lines, let written = current.written, text != "." {
                // Bounded while it is written, not only when it is sent: the server holds these lines.
                let bytes = written.reduce(raw.utf8.count) { $0 + $1.utf8.count + 1 }
                guard bytes <= rule.bytes + 64 else {
                    return Answer(lines: system([ViewTexts.lineNotKept(language, ["max": String(rule.characters)])]))
                }
                asking?.written = written + [raw]
                return Answer()
            }
            let whole = rule.lines ? Reading.trimmed((current.written ?? []).joined(separator: "\n")) : text
            guard !whole.isEmpty || isOptional else { return rule.lines ? cancel() : ask() }
            if !whole.isEmpty, let complaint = complaint(about: whole, rule) { return ask(after: complaint) }
            current.values.append(.text(whole))
        case .choice, .seat, .number:
            var rest = text
            guard !rest.isEmpty, let value = Reading.take(argument, from: &rest, current.seen), rest.isEmpty else {
                return ask(after: system([misfit(argument)]))
            }
            current.values.append(value)
        }
        current.written = nil
        if current.argument == nil { return finish(current.action, current.values, as: current.seen) }
        asking = current
        return ask()
    }

    private mutating func cancel() -> Answer {
        asking = nil
        return Answer(lines: system([ViewTexts.cancelled(language)]))
    }

    /// What is said of a value that does not fit.
    func misfit(_ argument: Argument) -> String {
        switch argument {
        case .number(_, let range):
            ViewTexts.notNumber(language, ["from": String(range.lowerBound), "to": String(range.upperBound)])
        case .choice, .seat, .text: ViewTexts.notChoice(language)
        }
    }

    /// Why a text cannot be sent, said before it is sent; nil when it can.
    func complaint(about text: String, _ rule: TextRule) -> [String]? {
        guard case .failure(let rejection) = rule.checked(text) else { return nil }
        if rejection == .textTooLong {
            return system([
                ViewTexts.textTooLong(language, ["n": String(text.count), "max": String(rule.characters)])
            ])
        }
        return system([RejectionTexts.text(for: rejection.rawValue)(language)])
    }
}
