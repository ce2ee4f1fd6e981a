package import Cells
import Deliberation
import Texts
package import Views

/// One person's screen: the model, and what is half done on it. Keys in, effects out; `draw` makes the picture.
package struct ScreenModel: Sendable {
    package internal(set) var model: Model
    var prompt: Prompt?
    /// A text to read over the rest.
    var panel: Panel?
    /// One's ballot, while it is filled in; it has the whole screen.
    var grid: BallotGrid?
    var voting = Voting()
    var reading = Reading()
    /// Lines of the feed above the last screenful that are looked at; 0 is now.
    var scroll = 0
    var asksToStop = false
    /// When it was asked.
    var askedToStopAt: Milliseconds = 0
    /// What one can do now, to choose from.
    var menu: Menu?
    /// How far a text, or the ideas, that do not fit are read.
    var pages = Pages()
    /// What large letters are made of: `ascii` where the terminal shows nothing else.
    package var glyphs = BlockLetters.Glyphs.blocks
    /// What one key asked for and others would see: the same key once more does it.
    var armed: Armed?
    /// When the notice came, so that it does not stay for ever.
    var noticedAt: Milliseconds = 0
    /// The lines of the feed that tell how many have answered.
    var progress = ProgressLines()
    /// Lines above the first in view of what stays to be read after the end.
    var endTop = 0
    /// Commands with words of this person that were sent and are not known to have been carried out, oldest first.
    var sent: [Sent] = []
    /// Somebody else leads (a rehearsal): keys only look around.
    let isWatching: Bool

    /// An action that still needs to know something.
    struct Prompt: Sendable {
        let action: Action
        /// The model when the question was asked: what a number then meant, it means still.
        let asked: Model
        var values: [Value] = []
        /// Nil: nothing is chosen yet, so that Enter alone says nothing.
        var selected: Int? = 0
        var editor: LineEditor?
        var typed = ""
        var complaint: String?
        /// The text that Enter was pressed for although the talk had become another one (`isForOtherTalk`).
        var doubted: String?
        /// How many of its values were chosen before it was left and begun again.
        var restored: Int?
    }

    /// What was half chosen when it was left, of what takes many choices; a text is kept as a draft.
    var kept: Prompt?

    struct Sent: Sendable {
        let command: Command
        let words: String
        let action: Action
        /// The model when it was begun.
        let asked: Model
        let values: [Value]
    }

    struct Panel: Sendable {
        let title: String
        let lines: [String]
        /// What came while somebody was pressing keys: only Enter or Esc closes it.
        var needsEnter = false
        /// The action that gives its lines anew; nil for what stays as it was.
        var source: Action?
        var top = 0
    }

    package init(model: Model, isWatching: Bool = false) {
        self.model = model
        self.isWatching = isWatching
    }

    /// The text that is being written, to be kept at the server; nil where nothing is.
    ///
    /// It names the action and the step that it is for: a private reason is never offered to what others hear.
    package var draft: String? {
        guard let prompt, let text = prompt.editor?.text, !text.isEmpty else { return model.draft }
        return Self.draftKey(prompt) + text
    }

    static func draftKey(_ prompt: Prompt) -> String { draftKey(prompt.action, prompt.asked, prompt.values) }

    private static func draftKey(_ action: Action, _ model: Model, _ values: [Value]) -> String {
        // A private message names who it is for, so that it is not offered to another.
        let seats = values.map { if case .seat(let seat) = $0 { "+\(seat.name)" } else { "" } }.joined()
        // A reason belongs to its question: that before the talk or that after it.
        let answer = action.id == "answer" ? "+\(model.room?.openQuestion.map { "\($0.moment)" } ?? "")" : ""
        return "\(action.id)@\(model.room?.step?.id.rawValue ?? "")\(seats)\(answer)\n"
    }

    /// What was refused is not lost: it is offered when its action is begun again. A private reason stays with its
    /// own question; what was for others may have been for a step that the room has left.
    ///
    /// `command`: the one that was refused; nil where that is not known, then it is the oldest.
    private mutating func giveBack(_ command: Command?) {
        let index = command.map { command in sent.firstIndex { $0.command == command } } ?? sent.indices.first
        guard let index else { return }
        let refused = sent.remove(at: index)
        let isReason =
            switch refused.command {
            case .answer, .respond, .replyPrivately: true
            default: false
            }
        model.draft = Self.draftKey(refused.action, isReason ? refused.asked : model, refused.values) + refused.words
        let title = refused.action.text.title(model.language)
        model.update(
            .notice(
                ScreenTexts.kept(model.language, ["refusal": model.notice?.text ?? "", "title": title]), isError: true))
    }

    /// What is private and what the room sees, over the rest: for who comes in for the first time.
    package mutating func showWelcome() {
        guard prompt == nil, panel == nil else { return }
        panel = Panel(title: model.session.script?.title ?? "", lines: WhatNow.welcome(model))
    }

    package mutating func take(_ input: Input) {
        let before = scroll > 0 ? visibleFeed.count : 0
        let lines = model.update(input)
        progress.take(input, lines)
        settleGrid(after: input, lines)
        // Who reads back stays where they are.
        if scroll > 0 { scroll += max(0, visibleFeed.count - before) }
        settleNotice(after: input)
        if case .invitation(let text) = input {
            model.update(.clearNotice)
            let place = model.invitationFolder.map { [ViewTexts.folder(model.language, ["folder": $0]), ""] } ?? []
            panel = Panel(title: "", lines: place + text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        }
        if model.session.isEnded { menu = nil }
        switch input {
        case .rejected(_, let command): giveBack(command)
        case .event(_, let event):
            if case .stepEntered(let room, _, _, _) = event, room == model.room?.id { pages = Pages() }
            if let index = sent.firstIndex(where: { $0.command.isCarriedOut(by: event, for: model.me) }) {
                sent.remove(at: index)
            }
        default: break
        }
        guard var open = prompt else { return }
        // What was asked for may be gone: the question closed, the person left.
        if model.session.isEnded, open.action.id != "language" {
            prompt = nil
        } else if !open.action.isAvailable(model), open.editor?.isEmpty != false {
            prompt = nil
        } else if open.editor == nil, let options = Self.options(of: open, model), let selected = open.selected,
            selected >= options.count
        {
            open.selected = max(0, options.count - 1)
            prompt = open
        }
    }

    package mutating func handle(_ key: Key) -> [Effect] {
        if key == .control("c") {
            // After the end there is nothing left to lose.
            if asksToStop || model.session.isEnded { return [.quit] }
            asksToStop = true
            askedToStopAt = model.now
            return []
        }
        asksToStop = false
        if panel != nil { return handlePanel(key) }
        if model.notice != nil { model.update(.clearNotice) }
        if grid != nil { return handleGrid(key) }
        if reading.isOpen, outcomeTable != nil, prompt == nil {
            handleOutcome(key)
            return []
        }
        if menu != nil { return handleMenu(key) }
        if prompt != nil { return handlePrompt(key) }
        let before = armed
        armed = nil
        if staysAfterTheEnd, moveEnd(key) { return [] }
        if turnPage(key) || readOn(key) || goTo(key) { return [] }
        switch key {
        case .character(" ") where !isWatching && !isScherm && !staysAfterTheEnd: openMenu()
        case .paste: tooEarly()
        case .pageUp, .up: scroll = min(scroll + (key == .up ? 1 : 8), max(0, visibleFeed.count - 1))
        case .pageDown, .down: scroll = max(0, scroll - (key == .down ? 1 : 8))
        case .end: scroll = 0
        case .character(let character): return act(character, after: before)
        default: break
        }
        return []
    }

    /// Actions that this person has now, by the screen's keys.
    var actions: [Action] {
        let all = Action.available(to: model)
        // A projector answers to nothing but its language and its end.
        if model.me.role == .screen, model.connection != .connecting { return all.filter { ["language", "stop"].contains($0.id) } }
        return isWatching ? all.filter { ["talk", "state", "reasons", "now", "language", "room", "outcome", "proposals"].contains($0.id) } : all
    }

    private mutating func act(_ character: Character, after armedBefore: Armed?) -> [Effect] {
        if isWatching || model.session.isEnded, character == "q" { return [.quit] }
        // While a question is open the numbers answer it, as on paper.
        if let number = character.wholeNumberValue, (1...4).contains(number),
            let answer = actions.first(where: { $0.id == "answer" })
        {
            return begin(answer, [.index(number - 1)])
        }
        if let number = character.wholeNumberValue, let respond = actions.first(where: { $0.id == "respond" }),
            let items = model.room?.step?.questionnaire?.items, items.count == 1, (1...items[0].options.count + 1).contains(number)
        {
            return begin(respond, [.index(number - 1)])
        }
        // Small or large: it is the first key that a newcomer presses.
        let small = Consent.asked(model) != nil ? actions.first { $0.id == "agree" && String($0.key).lowercased() == String(character) } : nil
        guard let action = small ?? action(for: character) else {
            if !isWatching, !isScherm, !staysAfterTheEnd { tell(consentSentence ?? ScreenFormTexts.noKey(model.language)) }
            return []
        }
        return begin(pressed: action, after: armedBefore)
    }

    /// Begins an action whose key was pressed or that was chosen in the menu.
    mutating func begin(pressed action: Action, after armedBefore: Armed?) -> [Effect] {
        if openGrid(for: action) { return [] }
        if action.id == "outcome" {
            reading = Reading(page: 0, isOpen: true)
            return []
        }
        if let question = secondPress(action) {
            let pressed = Armed(id: action.id, room: model.room?.id, position: model.room?.position, over: PassedOver(action, model))
            guard pressed.isAgain(armedBefore) else {
                armed = pressed
                tell(question)
                return []
            }
        }
        // The one question that is open needs no number.
        let asked = Action.quotesAsked(model)
        return begin(action, action.id == "quote" && asked.count == 1 ? [.number(asked[0])] : [])
    }

    private mutating func begin(_ action: Action, _ values: [Value]) -> [Effect] {
        prompt = Prompt(action: action, asked: model, values: values)
        if values.isEmpty, let kept, kept.isOf(action, model) {
            prompt = Prompt(action: action, asked: kept.asked, values: kept.values, restored: kept.values.count)
            self.kept = nil
        }
        return next()
    }

    /// Asks for what is missing, or does it.
    mutating func next() -> [Effect] {
        guard var open = prompt else { return [] }
        open.selected = open.action.argument(open.asked, after: open.values).flatMap { Self.preselected($0, open) }
        open.typed = ""
        open.editor = nil
        open.complaint = nil
        guard let argument = open.action.argument(open.asked, after: open.values) else {
            prompt = nil
            let effects = open.action.effects(open.asked, open.values)
            for case .send(let command) in effects {
                guard let words = command.words else { continue }
                sent.append(Sent(command: command, words: words, action: open.action, asked: open.asked, values: open.values))
                if sent.count > 20 { sent.removeFirst() }
            }
            return follow(effects, of: open.action)
        }
        if case .text(_, let rule, _) = argument {
            let key = Self.draftKey(open)
            let mine = model.draft.flatMap { $0.hasPrefix(key) ? String($0.dropFirst(key.count)) : nil }
            open.editor = LineEditor(limit: rule.characters, allowsLines: rule.lines, text: mine ?? "")
            if mine != nil { model.draft = nil }
        }
        prompt = open
        return []
    }

    private mutating func follow(_ effects: [Effect], of action: Action) -> [Effect] {
        var rest: [Effect] = []
        for effect in effects {
            switch effect {
            // One line about what was done, or not, covers nothing.
            case .show(let lines) where lines.count == 1 && !action.onlyShows: tell(shown(lines).joined())
            case .show(let lines):
                panel = Panel(
                    title: action.text.title(model.language), lines: action.id == "help" ? keyHelp() : shown(lines) + further(action),
                    source: action.id == "proposals" ? action : nil)
            case .language(let language): model.update(.language(language))
            case .keepBallot(let step, let ballot):
                model.update(.ballot(step, ballot))
                rest.append(effect)
            case .focus(let room): look(at: room)
            default: rest.append(effect)
            }
        }
        return rest
    }

    /// Lines that were asked for; what to type is for plain lines.
    func shown(_ lines: [FeedLine]) -> [String] {
        lines.filter { $0.kind != .hint }.map { line in
            guard case .speech(let name, let number, let kind) = line.kind else { return line.text }
            let mark = kind == .coreClaim ? " (\(ReportTexts.coreClaim(model.language)))" : ""
            return "\(number) \(name)\(mark): \(line.text)"
        }
    }

    /// What can be done with what is read.
    private func further(_ action: Action) -> [String] {
        guard action.id == "reasons", let ask = actions.first(where: { $0.id == "askauthor" }) else { return [] }
        return ["", ScreenTexts.askOnReason(model.language, ["key": String(ask.key)])]
    }

    /// Help for the screen: by key.
    private func keyHelp() -> [String] {
        let language = model.language
        return [ViewTexts.canDo(language)]
            + actions.map {
                ScreenTexts.keyHelp(
                    language,
                    ["key": String($0.key), "title": $0.text.title(language), "help": $0.text.help(language)])
            }
    }
}
