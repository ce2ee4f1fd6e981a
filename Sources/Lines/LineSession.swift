import Cells
package import Deliberation
import Texts
package import Views

/// One person at plain lines: what they type becomes effects, what happens becomes lines. The same for
/// `openssl s_client`, where the server holds it, and for `join --plain`.
///
/// A system line begins with `* `, what a person says with `| `; no text of a person can begin a line.
/// While somebody writes or is asked something, all but urgent lines wait for their Enter.
package struct LineSession: Sendable {
    package private(set) var model: Model
    private var asking: Asking?
    private var held: [String] = []

    /// A line as it came in.
    package enum Typed: Hashable, Sendable {
        case bytes([UInt8])
        /// More bytes than a line may have.
        case tooLong
    }

    package struct Answer: Sendable {
        package var lines: [String] = []
        package var effects: [Effect] = []
    }

    /// An action that still needs to know something.
    private struct Asking {
        let action: Action
        var values: [Value] = []
        /// Lines of a text so far; nil while no text is asked for.
        var written: [String]?
    }

    package init(model: Model) { self.model = model }

    private var language: Language { model.language }

    // MARK: what happens

    /// The first lines after coming in; `events` is all that there is to see.
    package mutating func greet(returnCode: String?, now: Milliseconds, events: [(at: Milliseconds, event: Event)])
        -> [String]
    {
        model.update(.connection(.live))
        for one in events { model.update(.event(at: one.at, one.event)) }
        model.update(.tick(now))
        var lines: [String] = []
        if let title = model.session.script?.title { lines.append(NarrationTexts.welcome(language, ["title": title])) }
        if let name = model.session.pseudonym(of: model.me) {
            lines.append(NarrationTexts.yourName(language, ["name": name]))
        }
        if let returnCode { lines.append(ViewTexts.returnCode(language, ["code": returnCode])) }
        lines.append(ViewTexts.intro(language))
        if let room = model.room, room.contributions.contains(where: { $0.step == room.step?.id }) {
            lines += Overview.talk(model)
        }
        return system(lines) + standing()
    }

    /// Something that came from the server.
    package mutating func take(_ input: Input) -> [String] {
        let before = model.notice
        let feed = model.update(input)
        switch input {
        case .rejected, .notice:
            if let notice = model.notice { return emit([(notice.text, true)]) }
        case .invitation(let text):
            // The certificate stands at column 1, so that the file that is pasted of it can be used.
            return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        default: if model.notice == before, before != nil { model.update(.clearNotice) }
        }
        return show(feed)
    }

    private mutating func show(_ feed: [FeedLine]) -> [String] {
        var out: [String] = []
        for line in feed {
            let lines = rendered(line)
            if asking != nil, !line.isUrgent {
                held += lines
                if held.count > 500 { held.removeFirst(held.count - 500) }
            } else {
                out += lines
            }
        }
        return out
    }

    private mutating func emit(_ lines: [(text: String, urgent: Bool)]) -> [String] { system(lines.map(\.text)) }

    /// One event is one line; only a person's own line ends make more.
    private func rendered(_ line: FeedLine) -> [String] {
        let prefix = model.me.room == nil ? (line.room.map { "[\($0.rawValue)] " } ?? "") : ""
        switch line.kind {
        case .system, .setting, .hint, .mine, .outcome: return system([prefix + line.text])
        case .speech(let name, let number, let kind):
            let mark = kind == .coreClaim ? " (\(ReportTexts.coreClaim(language)))" : ""
            let text = SafeText.clean(line.text, lines: true).split(separator: "\n", omittingEmptySubsequences: false)
            return text.enumerated().map { index, part in
                index == 0
                    ? "| \(prefix)\(number) \(SafeText.clean(name))\(mark): \(part)" : "|   \(part)"
            }
        }
    }

    private func system(_ lines: [String]) -> [String] {
        lines.flatMap { line in
            SafeText.clean(line, lines: true).split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
                $0.offset == 0 ? "* \($0.element)" : "*   \($0.element)"
            }
        }
    }

    private func standing() -> [String] { system(WhatNow.lines(model)) }

    // MARK: what is typed

    package mutating func receive(_ typed: Typed) -> Answer {
        var answer = Answer()
        switch typed {
        case .tooLong: answer.lines = system([ViewTexts.lineTooLong(language)])
        case .bytes(let bytes):
            guard let text = String(validating: bytes, as: UTF8.self), Self.isPlain(text) else {
                answer.lines = system([ViewTexts.notText(language)])
                break
            }
            answer = receive(line: text)
        }
        if asking == nil, !held.isEmpty {
            answer.lines += held
            held = []
        }
        return answer
    }

    private static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control: scalar == "\t"
            case .format: scalar == "\u{200D}" || scalar == "\u{200C}" || scalar == "\u{FEFF}"
            case .lineSeparator, .paragraphSeparator, .surrogate: false
            default: true
            }
        }
    }

    private mutating func receive(line: String) -> Answer {
        let text = Self.trimmed(line)
        if asking != nil { return answer(text, raw: line) }
        guard !text.isEmpty else { return Answer(lines: held.isEmpty ? system([WhatNow.sentence(model)]) : []) }
        if let quick = quickAnswer(text) { return quick }
        let (word, rest) = Self.split(text)
        guard let action = find(word, in: Action.available(to: model)) else { return unknown(word, text) }
        return begin(action, rest)
    }

    /// While a question is open, the answer alone is enough: its number, or its word with a reason after it.
    private mutating func quickAnswer(_ text: String) -> Answer? {
        guard let action = Action.all.first(where: { $0.id == "answer" }), action.isAvailable(model) else { return nil }
        let (word, rest) = Self.split(text)
        guard case .choice(_, let choices) = action.argument(model, after: []),
            let index = Self.match(word, choices)
        else { return nil }
        return finish(action, [.index(index), .text(Self.withoutBecause(rest))])
    }

    /// "omdat" before a reason is only a bridge.
    private static func withoutBecause(_ text: String) -> String {
        let (word, rest) = split(text)
        return ["omdat", "want", "because"].contains(word.lowercased()) && !rest.isEmpty ? rest : text
    }

    private func find(_ word: String, in actions: [Action]) -> Action? {
        let typed = word.lowercased()
        let words = { (action: Action) in [action.text.word.nl, action.text.word.en] }
        if let exact = actions.first(where: { words($0).contains(typed) }) { return exact }
        if typed == "prive" { return actions.first { words($0).contains("privé") } }
        if typed == "wat" || typed == "what" { return actions.first { $0.id == "now" } }
        guard typed.count >= 3 else { return nil }
        let close = actions.filter { words($0).contains { $0.hasPrefix(typed) } }
        return close.count == 1 ? close[0] : nil
    }

    private func unknown(_ word: String, _ text: String) -> Answer {
        let mine = Action.all.filter { $0.roles.contains(model.me.role) }
        if let action = find(word, in: mine) {
            return Answer(lines: system([ViewTexts.notNow(language, ["word": action.text.word(language)])]))
        }
        let near = Action.available(to: model).map { $0.text.word(language) }
            .map { ($0, Self.distance(Array(word.lowercased()), Array($0))) }.min { $0.1 < $1.1 }
        if let near, near.1 <= 2, word.count > 2 {
            return Answer(lines: system([ViewTexts.nearest(language, ["word": near.0])]))
        }
        if text.contains(" "), Action.available(to: model).contains(where: { $0.id == "say" }) {
            return Answer(lines: system([ViewTexts.sayHint(language)]))
        }
        return Answer(lines: system([ViewTexts.noSuchAction(language)]))
    }

    /// Starts an action with what was typed behind its word; asks for what is missing.
    private mutating func begin(_ action: Action, _ rest: String) -> Answer {
        var values: [Value] = []
        var rest = rest
        while let argument = action.argument(model, after: values) {
            guard !rest.isEmpty || Self.isOptionalText(argument), let taken = Self.take(argument, from: &rest, model)
            else { break }
            values.append(taken)
        }
        guard action.argument(model, after: values) != nil else { return finish(action, values) }
        asking = Asking(action: action, values: values)
        return ask(after: rest.isEmpty ? [] : system([ViewTexts.notChoice(language)]))
    }

    private static func isOptionalText(_ argument: Argument) -> Bool {
        if case .text(_, _, let isOptional) = argument { isOptional } else { false }
    }

    private mutating func finish(_ action: Action, _ values: [Value]) -> Answer {
        asking = nil
        var answer = Answer()
        for effect in action.effects(model, values) {
            switch effect {
            case .show(let lines): answer.lines += system(lines)
            case .language(let language):
                model.update(.language(language))
                answer.lines += system([ViewTexts.langNow(language)])
            case .focus(let room):
                model.update(.focus(room))
                answer.lines += standing()
            default: answer.effects.append(effect)
            }
        }
        return answer
    }

    // MARK: questions

    private mutating func ask(after lines: [String] = []) -> Answer {
        guard let current = asking, let argument = current.action.argument(model, after: current.values) else {
            return Answer()
        }
        switch argument {
        case .text(let question, let rule, let isOptional):
            if rule.lines {
                asking?.written = []
                let text = isOptional ? ViewTexts.optionalText : ViewTexts.writeText
                return Answer(lines: lines + system([text(language, ["title": question(language)])]))
            }
            return Answer(lines: lines + system([question(language)]))
        case .choice(let question, let choices):
            let options = choices.enumerated().map { "\($0.offset + 1) \($0.element.title ?? $0.element.word(language))" }
            return Answer(lines: lines + system([question(language)] + options))
        case .seat(let question, let seats):
            return Answer(
                lines: lines
                    + system([question(language)] + seats.enumerated().map { "\($0.offset + 1) \(model.name(of: $0.element))" }))
        case .number(let question, _): return Answer(lines: lines + system([question(language)]))
        }
    }

    private mutating func answer(_ text: String, raw: String) -> Answer {
        guard var current = asking, let argument = current.action.argument(model, after: current.values) else {
            asking = nil
            return Answer()
        }
        let folded = text.lowercased()
        if folded == ViewTexts.cancelWord.nl || folded == ViewTexts.cancelWord.en || text == ".." {
            asking = nil
            return Answer(lines: system([ViewTexts.cancelled(language)]))
        }
        if case .text(_, let rule, let isOptional) = argument {
            if rule.lines, let written = current.written {
                guard text == "." else {
                    asking?.written = written + [raw]
                    return Answer()
                }
                let whole = Self.trimmed(written.joined(separator: "\n"))
                guard !whole.isEmpty || isOptional else {
                    asking = nil
                    return Answer(lines: system([ViewTexts.cancelled(language)]))
                }
                current.values.append(.text(whole))
            } else {
                guard !text.isEmpty || isOptional else { return ask() }
                current.values.append(.text(text))
            }
        } else {
            var rest = text
            guard !rest.isEmpty, let value = Self.take(argument, from: &rest, model), rest.isEmpty else {
                if case .number(_, let range) = argument {
                    return ask(
                        after: system([
                            ViewTexts.notNumber(
                                language, ["from": String(range.lowerBound), "to": String(range.upperBound)])
                        ]))
                }
                return ask(after: system([ViewTexts.notChoice(language)]))
            }
            current.values.append(value)
        }
        current.written = nil
        if current.action.argument(model, after: current.values) == nil { return finish(current.action, current.values) }
        asking = current
        return ask()
    }

    // MARK: reading words

    /// Takes the argument's value from the front of what was typed; nil when it is not there.
    static func take(_ argument: Argument, from rest: inout String, _ model: Model) -> Value? {
        switch argument {
        case .text(_, _, let isOptional):
            guard !rest.isEmpty || isOptional else { return nil }
            defer { rest = "" }
            return .text(isOptional ? withoutBecause(rest) : rest)
        case .number(_, let range):
            let (word, after) = split(rest)
            guard let number = Int(word), range.contains(number) else { return nil }
            rest = after
            return .number(number)
        case .choice(_, let choices):
            // A name may have blanks: the longest option that what was typed begins with.
            let folded = rest.lowercased()
            let found = choices.enumerated().compactMap { index, choice -> (Int, Int)? in
                [choice.word.nl, choice.word.en].compactMap { word -> (Int, Int)? in
                    let word = word.lowercased()
                    guard folded == word || folded.hasPrefix(word + " ") else { return nil }
                    return (index, word.count)
                }.max { $0.1 < $1.1 }
            }.max { $0.1 < $1.1 }
            if let found {
                rest = trimmed(String(rest.dropFirst(found.1)))
                return .index(found.0)
            }
            let (word, after) = split(rest)
            guard let index = match(word, choices) else { return nil }
            rest = after
            return .index(index)
        case .seat(_, let seats):
            let folded = rest.lowercased()
            let named = seats.map { ($0, model.name(of: $0).lowercased()) } + seats.map { ($0, $0.name) }
            if let found = named.filter({ folded == $0.1 || folded.hasPrefix($0.1 + " ") }).max(by: { $0.1.count < $1.1.count }) {
                rest = trimmed(String(rest.dropFirst(found.1.count)))
                return .seat(found.0)
            }
            let (word, after) = split(rest)
            guard let number = Int(word), seats.indices.contains(number - 1) else { return nil }
            rest = after
            return .seat(seats[number - 1])
        }
    }

    private static func match(_ word: String, _ choices: [Choice]) -> Int? {
        let folded = word.lowercased()
        if let index = choices.firstIndex(where: { $0.word.nl.lowercased() == folded || $0.word.en.lowercased() == folded }) {
            return index
        }
        guard let number = Int(word), choices.indices.contains(number - 1) else { return nil }
        return number - 1
    }

    static func split(_ text: String) -> (word: String, rest: String) {
        guard let blank = text.firstIndex(where: \.isWhitespace) else { return (text, "") }
        return (String(text[..<blank]), trimmed(String(text[blank...])))
    }

    static func trimmed(_ text: String) -> String {
        guard let start = text.firstIndex(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }),
            let end = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[start...end])
    }

    /// Levenshtein (1966): how many letters two words differ.
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        guard a.count <= 30 else { return a.count }
        var row = Array(0...b.count)
        for (i, character) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (character == other ? 0 : 1))
                diagonal = above
            }
        }
        return row[b.count]
    }
}
