import Cells
package import Deliberation
import Texts
package import Views

/// One person at plain lines: what they type becomes effects, what happens becomes lines. The same for
/// `openssl s_client`, where the server holds it, and for `join --plain`.
///
/// One event is one line, so that a voice reads it whole: its parts stand behind each other, and a person's own line ends
/// are ` / `. Beside it may stand what to type; a step that is entered has a line for its heading, and one for each paragraph that
/// the draaiboek sets before people.
///
/// A system line begins with `* `, what a person says with `| `; no text of a person can begin a line,
/// nor hold one of these marks with a blank after it, so that a terminal that wraps shows none either.
/// While somebody writes or is asked something, all but urgent lines wait for their Enter.
package struct LineSession: Sendable {
    package internal(set) var model: Model
    var asking: Asking?
    /// The action of which was said who would be passed over, and where the room stood; typed once more it is done.
    var warned: (action: String, at: Position?, of: PassedOver)?
    /// The room went on while something else was asked: what is typed next may still be meant for that.
    var isLeftBehind = false
    private var held: [String] = []
    private var dropped = 0
    /// The last *k van n* of each room among the lines that wait: a later one takes its place.
    private var heldProgress: [RoomID: [String]] = [:]
    /// Commands with words of this person that were sent and are not known to have been carried out, oldest first.
    private var sent: [Command] = []

    /// Lines kept at most for somebody who is writing.
    static let heldLimit = 500

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
    struct Asking {
        let action: Action
        var values: [Value] = []
        /// Lines of a text so far; nil while no text is asked for.
        var written: [String]?
        /// What was typed behind the word of the action and fitted nothing yet; for the text that is asked for next.
        var kept = ""
        /// Its question has closed, and it was said.
        var isOver = false
        /// The question of a ballot that is being asked, and the point that was shown last.
        var cell: Int?
        var point: OptionID?
        /// What the person saw when they were asked: a number means what it meant then, and an answer
        /// names the question that was open then, whatever happened since.
        let seen: Model

        var argument: Argument? { action.argument(seen, after: values) }
    }

    package init(model: Model) { self.model = model }

    var language: Language { model.language }

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
        lines += WhatNow.welcome(model) + [ViewTexts.intro(language)]
        var out = system(lines)
        if let room = model.room, room.contributions.contains(where: { $0.step == room.step?.id }) {
            out += rendered(Overview.talk(model))
        }
        if !Overview.earlierTalk(model).isEmpty { out += system([ViewTexts.earlierTalk(language)]) }
        out += rendered(caughtUp())
        // Near the end, so that it is still to be seen on a small screen.
        if let returnCode { out += system([ViewTexts.returnCode(language, ["code": returnCode])]) }
        return out + standing()
    }

    /// Something that came from the server.
    package mutating func take(_ input: Input) -> [String] {
        let before = model.notice
        let feed = model.update(input)
        switch input {
        case .rejected(_, let command):
            // Where it is not known which was refused, it is the oldest.
            let index = command.map { sent.firstIndex(of: $0) } ?? sent.indices.first
            let words = index.map { sent.remove(at: $0) }?.words
            let back = words.map { [ViewTexts.notSent(language, ["text": $0])] } ?? []
            if let notice = model.notice { return system([notice.text] + back) }
        case .notice:
            if let notice = model.notice { return system([notice.text]) }
        case .invitation(let text):
            // The certificate stands at column 1, so that the file that is pasted of it can be used.
            return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        default: if model.notice == before, before != nil { model.update(.clearNotice) }
        }
        // The code of a vote stands on a line of its own: it is copied.
        if case .receipt(_, .cast) = input { return feed.flatMap { show([$0]) } }
        guard case .event(_, let event) = input else { return show(feed) }
        arrive(event)
        if asking != nil, case .progressed(let room, _, _) = event {
            if let last = heldProgress[room] { held.removeAll(where: last.contains) }
            heldProgress[room] = grouped(feed).map(one)
        }
        return leaveBehind(event) + show(feed)
    }

    /// The room goes on: a question of the moment before, whose numbers could be taken for those of the new one,
    /// is asked no more. A text that is being written stays.
    private mutating func leaveBehind(_ event: Event) -> [String] {
        switch event {
        case .phaseEntered, .stepEntered: break
        default: return []
        }
        guard model.isParticipant, let current = asking, let argument = current.argument else { return [] }
        let isGone = Self.answering.contains(current.action.id) && !current.action.isAvailable(model)
        let said = system([(isGone ? ViewTexts.goneQuestion : ViewTexts.leftQuestion)(language)])
        switch argument {
        case .text:
            guard isGone, !current.isOver else { return [] }
            asking?.isOver = true
            return said
        case .choice, .seat, .number, .grid, .ranking, .weights:
            asking = nil
            isLeftBehind = true
            return release() + said
        }
    }

    /// What answers a question that can close while somebody is at it.
    private static let answering: Set<String> = ["answer", "respond"]

    /// The lines that waited.
    private mutating func release() -> [String] {
        let over = dropped > 0 ? system([ViewTexts.heldDropped(language, ["n": String(dropped)])]) : []
        let lines = over + held
        held = []
        heldProgress = [:]
        dropped = 0
        return lines
    }

    /// The words of a refused command go back to who wrote them.
    mutating func wait(for command: Command) {
        guard command.words != nil else { return }
        sent.append(command)
        if sent.count > 20 { sent.removeFirst() }
    }

    private mutating func arrive(_ event: Event) {
        if let index = sent.firstIndex(where: { $0.isCarriedOut(by: event, for: model.me) }) { sent.remove(at: index) }
    }

    private mutating func show(_ feed: [FeedLine]) -> [String] {
        var out: [String] = []
        for parts in grouped(feed) {
            let line = one(parts)
            if asking != nil, !parts.contains(where: \.isUrgent) {
                held.append(line)
                let over = held.count - Self.heldLimit
                if over > 0 {
                    held.removeFirst(over)
                    dropped += over
                }
            } else {
                out.append(line)
            }
        }
        return out
    }

    // MARK: what is typed

    /// `now`: the server's clock, for what is left of a step or a turn.
    package mutating func receive(_ typed: Typed, now: Milliseconds? = nil) -> Answer {
        if let now { model.update(.tick(max(now, model.now))) }
        var answer = Answer()
        let waited = !held.isEmpty
        switch typed {
        case .tooLong: answer.lines = system([ViewTexts.lineTooLong(language)])
        case .bytes(let bytes):
            guard let text = String(validating: bytes, as: UTF8.self), Reading.isPlain(text) else {
                answer.lines = system([ViewTexts.notText(language)])
                break
            }
            answer = receive(line: text, quietly: waited)
        }
        if asking == nil, !held.isEmpty { answer.lines += release() }
        return answer
    }

    // MARK: lines

    /// Lines that were asked for. What is set in twice is part of the line above it.
    func rendered(_ lines: [FeedLine]) -> [String] {
        lines.reduce(into: [[FeedLine]]()) { groups, line in
            if line.text.hasPrefix("    "), !groups.isEmpty { groups[groups.count - 1].append(line) } else { groups.append([line]) }
        }.map(one)
    }

    /// What an event says is one line, and so is what to type; what the draaiboek sets before people keeps its paragraphs, one by one:
    /// where to go with what came up is a list to look a number up in.
    private func grouped(_ feed: [FeedLine]) -> [[FeedLine]] {
        let said = feed.filter { $0.kind != .hint && $0.kind != .setting }
        let hints = feed.filter { $0.kind == .hint }
        return ([said] + feed.filter { $0.kind == .setting }.map { [$0] } + [hints]).filter { !$0.isEmpty }
    }

    /// One line of these parts.
    private func one(_ parts: [FeedLine]) -> String {
        let prefix = model.me.room == nil ? (parts.lazy.compactMap(\.room).first.map { "[\($0.rawValue)] " } ?? "") : ""
        if let first = parts.first, case .speech(let name, let number, let kind) = first.kind {
            let mark = kind == .coreClaim ? " (\(ReportTexts.coreClaim(language)))" : ""
            return "| \(prefix)\(number) \(Self.tamed(name))\(mark): \(Self.tamed(first.text))"
        }
        let texts = parts.map { line -> String in
            switch line.kind {
            // A source is for who looks it up in the verslag, not to be read aloud.
            case .setting, .outcome: OneLine.running(Reading.withoutSources(SafeText.clean(line.text, lines: true)))
            case .system, .hint, .mine, .speech: OneLine.flat(SafeText.clean(line.text, lines: true))
            }
        }
        return "* " + prefix + Self.tamed(texts.count == 1 ? texts[0] : OneLine.joined(texts))
    }

    /// Lines of the program.
    func system(_ lines: [String]) -> [String] { lines.map { "* " + Self.tamed($0) } }

    func standing(withMine: Bool = true) -> [String] { rendered(WhatNow.lines(model, withMine: withMine)) }

    /// One line, safe for a terminal, and without anything that looks like the mark of a line where a terminal
    /// breaks a long one: `*` or `|` with a blank, or nothing, after it.
    static func tamed(_ text: String) -> String { Marks.tamed(OneLine.flat(SafeText.clean(text, lines: true))) }
}
