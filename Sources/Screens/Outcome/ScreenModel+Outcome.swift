import Cells
import Deliberation
import Texts
import Views

extension ScreenModel {
    /// Where one reads in the outcome.
    struct Reading: Sendable {
        /// Counts on without end in both ways: pages go round.
        var page = 0
        /// Whether it has the whole screen.
        var isOpen = false
        var top = 0
    }

    /// The outcome of the vote that the room in view is at, or was at last.
    var outcomeTable: OutcomeTable? {
        guard let vote = model.vote, let outcome = model.room?.voteOutcomes[vote.step] else { return nil }
        let rooms = model.session.script?.rooms ?? []
        return OutcomeTable(
            form: vote.form, outcome: outcome, titles: Dictionary(rooms.map { ($0.id, $0.title) }) { first, _ in first },
            language: model.language)
    }

    /// The groups side by side stand in the middle of the screen from the moment that they are shown, until the talk.
    var middleTable: OutcomeTable? { model.room?.phase == .revealed(.vote) ? outcomeTable : nil }

    /// Turns a page of what stands in the middle; false where a key means something else.
    mutating func turnPage(_ key: Key) -> Bool {
        guard middleTable != nil, key == .left || key == .right else { return false }
        reading.page += key == .right ? 1 : -1
        return true
    }

    mutating func handleOutcome(_ key: Key) {
        switch key {
        case .right, .tab: (reading.page, reading.top) = (reading.page + 1, 0)
        case .left, .backTab: (reading.page, reading.top) = (reading.page - 1, 0)
        case .down: reading.top += 1
        case .up: reading.top = max(0, reading.top - 1)
        case .pageDown: reading.top += 8
        case .pageUp: reading.top = max(0, reading.top - 8)
        case .resized: break
        default: reading.isOpen = false
        }
        reading.top = min(reading.top, max(0, outcomeLines(width: 56).count - 1))
    }

    /// The rest of the outcome in words: what is shared, what is opposed, the orders, what goes with them. The groups
    /// side by side stand in the tables.
    private func outcomeLines(width: Int) -> [String] {
        guard let vote = model.vote, let outcome = model.room?.voteOutcomes[vote.step] else { return [] }
        let language = model.language
        var lines = VoteOverview.lines(outcome, vote.form, language)
        if let orders = lines.firstIndex(of: VoteTexts.ordersHead(language)) {
            lines = VoteOverview.summary(outcome, vote.form, language) + lines[orders...]
        }
        return lines.flatMap { Self.wrapped($0, width: width) }
    }

    /// The outcome over the whole screen: the table, a page for each question, then the words.
    func drawOutcome(_ table: OutcomeTable, _ surface: inout Surface, rows: Range<Int>) {
        let language = model.language
        let body = rows.lowerBound + 1..<rows.upperBound - 1
        let width = surface.size.columns
        let lines = outcomeLines(width: width - 4)
        let tables = table.fits(width: width, rows: body.count) ? table.pages(width: width, rows: body.count).count : 0
        let count = tables + (lines.isEmpty ? 0 : 1)
        guard count > 0 else { return }
        let page = ((reading.page % count) + count) % count
        let title = ScreenVoteTexts.outcomePage(language, ["n": String(page + 1), "of": String(count)])
        surface.put(Wrapping.fit(title, columns: width - 2), column: 1, row: rows.lowerBound, style: .bold)
        var below = 0
        if page < tables {
            table.draw(page, &surface, rows: body)
        } else {
            let top = min(reading.top, max(0, lines.count - body.count))
            for (index, line) in lines.dropFirst(top).prefix(body.count).enumerated() {
                surface.put(line, column: 2, row: body.lowerBound + index)
            }
            below = lines.count - top - body.count
        }
        let hint =
            below > 0
            ? ScreenVoteTexts.outcomeMore(language, ["n": String(below)]) : ScreenVoteTexts.outcomeKeys(language)
        surface.put(Wrapping.fit(hint, columns: width - 1), column: 0, row: rows.upperBound - 1, style: below > 0 ? .bold : .muted)
    }
}
