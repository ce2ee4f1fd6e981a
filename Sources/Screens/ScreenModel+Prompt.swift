import Cells
import Deliberation
import Texts
import Views

extension ScreenModel {
    /// The options of a question that has some, as people read them.
    static func options(of open: Prompt, _ model: Model) -> [String]? {
        switch open.action.argument(open.asked, after: open.values) {
        case .choice(_, let choices): choices.map { $0.title ?? $0.word(model.language) }
        case .seat(_, let seats): seats.map { open.asked.name(of: $0, among: seats) }
        default: nil
        }
    }

    mutating func handlePrompt(_ key: Key) -> [Effect] {
        guard var open = prompt, let argument = open.action.argument(open.asked, after: open.values) else {
            prompt = nil
            return []
        }
        if key == .escape {
            // What was half written is kept for the next time.
            if let editor = open.editor, !editor.isEmpty { model.draft = Self.draftKey(open) + editor.text }
            prompt = nil
            return []
        }
        open.complaint = nil
        defer { if prompt != nil, prompt?.values.count == open.values.count { prompt = open } }
        switch argument {
        case .text(_, let rule, let isOptional):
            guard var editor = open.editor else { return [] }
            if key == .enter {
                let text = editor.text
                if !isOptional || text.contains(where: { !$0.isWhitespace }),
                    let complaint = TextCheck.complaint(about: text, rule, model.language)
                {
                    open.complaint = complaint
                    return []
                }
                return supply(.text(text), &open)
            }
            if key == .control("n") { editor.newLine() } else { editor.handle(key) }
            open.editor = editor
            if editor.isFull { open.complaint = ScreenTexts.full(model.language) }
        case .number(_, let range):
            switch key {
            case .character(let character) where character.isASCII && character.isNumber && open.typed.count < 6:
                open.typed.append(character)
            case .backspace: open.typed = String(open.typed.dropLast())
            case .enter:
                if let number = Int(open.typed), range.contains(number) { return supply(.number(number), &open) }
                open.complaint = ViewTexts.notNumber(
                    model.language, ["from": String(range.lowerBound), "to": String(range.upperBound)])
            default: break
            }
        case .choice(_, let choices):
            if let index = choose(key, choices.count, &open) { return supply(.index(index), &open) }
        case .seat(_, let seats):
            if let index = choose(key, seats.count, &open), seats.indices.contains(index) {
                return supply(.seat(seats[index]), &open)
            }
        }
        return []
    }

    private func choose(_ key: Key, _ count: Int, _ open: inout Prompt) -> Int? {
        switch key {
        case .up: open.selected = max(0, open.selected - 1)
        case .down, .tab: open.selected = min(max(0, count - 1), open.selected + 1)
        case .home: open.selected = 0
        case .end: open.selected = max(0, count - 1)
        case .enter: return open.selected < count ? open.selected : nil
        case .character(let character):
            guard let number = character.wholeNumberValue, character.isASCII else { return nil }
            // With more than nine options a number may have two figures: it selects, Enter chooses.
            open.typed.append(character)
            let whole = Int(open.typed) ?? number
            let wanted = (1...max(1, count)).contains(whole) ? whole : number
            if wanted != whole { open.typed = String(character) }
            guard (1...max(1, count)).contains(wanted) else { return nil }
            open.selected = wanted - 1
            return count <= 9 ? wanted - 1 : nil
        default: break
        }
        return nil
    }

    private mutating func supply(_ value: Value, _ open: inout Prompt) -> [Effect] {
        var following = open
        following.values.append(value)
        prompt = following
        return next()
    }
}
