import Cells
package import Deliberation
import Texts
package import Views

/// One person at plain lines: what they type becomes effects, what happens becomes lines. The same for
/// `openssl s_client`, where the server holds it, and for `join --plain`.
///
/// A system line begins with `* `, what a person says with `| `; no text of a person can begin a line,
/// nor hold one of these marks with a blank after it, so that a terminal that wraps shows none either.
/// While somebody writes or is asked something, all but urgent lines wait for their Enter.
package struct LineSession: Sendable {
    package internal(set) var model: Model
    var asking: Asking?
    /// The action of which was said who would be passed over, and where the room stood; typed once more it is done.
    var warned: (action: String, at: Position?)?
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
            out += Overview.talk(model).flatMap(rendered)
        }
        out += caughtUp().flatMap(rendered)
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
        guard case .event(_, let event) = input else { return show(feed) }
        arrive(event)
        if asking != nil, case .progressed(let room, _, _) = event {
            if let last = heldProgress[room] { held.removeAll(where: last.contains) }
            heldProgress[room] = feed.flatMap(rendered)
        }
        return leaveBehind(event) + show(feed)
    }

    /// The room goes on: a question of the moment before, whose numbers could be taken for those of the new one,
    /// is asked no more. A text that is being written stays.
    private mutating func leaveBehind(_ event: Event) -> [String] {
        switch (event, asking?.argument) {
        case (.phaseEntered, .choice), (.phaseEntered, .seat), (.phaseEntered, .number), (.stepEntered, .choice),
            (.stepEntered, .seat), (.stepEntered, .number), (.phaseEntered, .grid), (.phaseEntered, .ranking),
            (.phaseEntered, .weights), (.stepEntered, .grid), (.stepEntered, .ranking), (.stepEntered, .weights):
            guard model.isParticipant else { return [] }
            asking = nil
            return release() + system([ViewTexts.leftQuestion(language)])
        default: return []
        }
    }

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
        for line in feed {
            let lines = rendered(line)
            if asking != nil, !line.isUrgent {
                held += lines
                let over = held.count - Self.heldLimit
                if over > 0 {
                    held.removeFirst(over)
                    dropped += over
                }
            } else {
                out += lines
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

    /// One event is one line; only a person's own line ends make more.
    func rendered(_ line: FeedLine) -> [String] {
        let prefix = model.me.room == nil ? (line.room.map { "[\($0.rawValue)] " } ?? "") : ""
        switch line.kind {
        case .setting: return system([prefix + line.text], continuing: "*   ")
        case .system, .hint, .mine, .outcome: return system([prefix + line.text])
        case .speech(let name, let number, let kind):
            let mark = kind == .coreClaim ? " (\(ReportTexts.coreClaim(language)))" : ""
            let text = Self.tamed(line.text).split(separator: "\n", omittingEmptySubsequences: false)
            return text.enumerated().map { index, part in
                index == 0 ? "| \(prefix)\(number) \(Self.tamed(name))\(mark): \(part)" : "|   \(part)"
            }
        }
    }

    /// Lines of the program. What follows a line end inside one may be a person's text, so it gets their mark.
    func system(_ lines: [String], continuing mark: String = "|   ") -> [String] {
        lines.flatMap { line in
            Self.tamed(line).split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
                $0.offset == 0 ? "* \($0.element)" : mark + $0.element
            }
        }
    }

    func standing(withMine: Bool = true) -> [String] { WhatNow.lines(model, withMine: withMine).flatMap(rendered) }

    /// Safe for a terminal, and without anything that looks like the mark of a line where a terminal
    /// breaks a long one: `*` or `|` with a blank, or nothing, after it.
    static func tamed(_ text: String) -> String { Marks.tamed(SafeText.clean(text, lines: true)) }
}
