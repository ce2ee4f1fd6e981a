import Cells
import Deliberation
import Texts
import Views

extension ScreenModel {
    mutating func handlePrompt(_ key: Key) -> [Effect] {
        guard var open = prompt, let argument = open.action.argument(open.asked, after: open.values) else {
            prompt = nil
            return []
        }
        if key == .escape {
            // What was half written is kept for the next time.
            leave(open)
            return []
        }
        // What one is asked about can be read on while the answer is typed.
        if readOn(key) { return [] }
        open.complaint = nil
        defer { if prompt != nil, prompt?.values.count == open.values.count { prompt = open } }
        switch argument {
        case .text(_, let rule, let isOptional):
            guard var editor = open.editor else { return [] }
            if key == .enter {
                let text = editor.text
                if isForOtherTalk(open), open.doubted != text {
                    open.doubted = text
                    open.complaint = (model.room?.inMetaTalk == true ? ScreenTexts.nowMetaSure : ScreenTexts.metaOverSure)(
                        model.language)
                    return []
                }
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
            case .character(let character) where character.isASCII && character.isNumber && open.typed.count < 6: open.typed.append(character)
            case .backspace: open.typed = String(open.typed.dropLast())
            case .enter:
                if let number = Int(open.typed), range.contains(number) { return supply(.number(number), &open) }
                open.complaint = Self.complaint(argument, model.language)
                // The next figure begins a number anew.
                open.typed = ""
            case .paste: open.complaint = Self.complaint(argument, model.language)
            default: break
            }
        case .choice, .seat:
            guard let options = Self.options(of: open, model) else { return [] }
            if let index = choose(key, options.count, &open) { return supply(options[index].value, &open) }
            if key == .enter || Self.isPaste(key) { open.complaint = Self.complaint(argument, model.language) }
        case .grid, .ranking, .weights: break
        }
        return []
    }

    private static func isPaste(_ key: Key) -> Bool { if case .paste = key { true } else { false } }

    /// Leaves what is half done: nothing of it is sent, and a text is kept for the next time.
    private mutating func leave(_ open: Prompt) {
        prompt = nil
        let language = model.language
        if open.action.id == "answer", !open.values.isEmpty {
            if let editor = open.editor, !editor.isEmpty { model.draft = Self.draftKey(open) + editor.text }
            let pair = model.room.flatMap { room in room.step.flatMap { room.answers[$0.id]?[model.me] } }
            let earlier = model.room?.openQuestion?.moment == .second ? pair?.second : pair?.first
            tell(
                earlier.map { ScreenTexts.answerStays(language, ["answer": WordTexts.word($0.stance.rawValue)(language)]) }
                    ?? ScreenTexts.answerNotGiven(language), isError: earlier == nil)
        } else if Self.manyChoices.contains(open.action.id), !open.values.isEmpty,
            open.action.id != "release" || open.restored != open.values.count
        {
            // Left a second time as it was, a message to another room is given up.
            if let editor = open.editor, !editor.isEmpty { model.draft = Self.draftKey(open) + editor.text }
            kept = open
            tell(ScreenTexts.choicesKept(language, ["key": String(open.action.key)]))
        } else if let editor = open.editor, !editor.isEmpty {
            model.draft = Self.draftKey(open) + editor.text
            tell(ScreenTexts.textKept(language, ["key": String(open.action.key)]))
        } else if !open.values.isEmpty {
            tell(ScreenTexts.nothingSent(language))
        }
    }

    /// What asks so much that to begin anew would be a loss.
    private static let manyChoices: Set<String> = ["respond", "release", "propose"]

    /// Whether this was written for the talk and would now be said in a metagesprek, or the other way round: only the
    /// talk itself can come into the verslag.
    private func isForOtherTalk(_ open: Prompt) -> Bool {
        open.action.id == "say" && model.room?.inMetaTalk != open.asked.room?.inMetaTalk
    }

    /// The place of the option that this key chooses; inside `0..<count`.
    private func choose(_ key: Key, _ count: Int, _ open: inout Prompt) -> Int? {
        switch key {
        case .up: open.selected = max(0, (open.selected ?? count) - 1)
        case .down, .tab: open.selected = min(max(0, count - 1), open.selected.map { $0 + 1 } ?? 0)
        case .home: open.selected = 0
        case .end: open.selected = max(0, count - 1)
        case .enter: return open.selected.flatMap { $0 < count ? $0 : nil }
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

extension ScreenModel.Prompt {
    /// Whether it was left at this action, in this step and moment of the room in view.
    func isOf(_ other: Action, _ model: Model) -> Bool {
        let (then, now) = (asked.room, model.room)
        guard action.id == other.id, then?.id == now?.id, then?.step?.id == now?.step?.id else { return false }
        return action.id != "respond" || then?.phase == now?.phase
    }
}
