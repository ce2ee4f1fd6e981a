import Cells
import Deliberation
import Texts
import Views

/// What one can do now, as a list to choose from, for who does not know the keys.
extension ScreenModel {
    struct Menu: Sendable {
        /// The actions as they were when it was opened: what a number then meant, it means still.
        let ids: [String]
        var selected: Int?
        var typed = ""
    }

    mutating func openMenu() {
        menu = Menu(ids: menuOrder.map(\.id))
    }

    /// The most needed first, then the rest in the order of help.
    private var menuOrder: [Action] { byNeed(actions) }

    mutating func handleMenu(_ key: Key) -> [Effect] {
        guard var open = menu else { return [] }
        let count = open.ids.count
        switch key {
        case .up: open.selected = max(0, (open.selected ?? 1) - 1)
        case .down, .tab: open.selected = min(count - 1, open.selected.map { $0 + 1 } ?? 0)
        case .pageUp: open.selected = max(0, (open.selected ?? 0) - 8)
        case .pageDown: open.selected = min(count - 1, (open.selected ?? 0) + 8)
        case .home: open.selected = 0
        case .end: open.selected = count - 1
        case .enter:
            guard let selected = open.selected else { break }
            menu = nil
            return begin(chosen: open.ids[selected])
        case .character(let character) where character.isASCII && character.isNumber:
            let number = Int(open.typed + String(character)) ?? 0
            open.typed = (1...count).contains(number) ? String(number) : String(character)
            if let place = Int(open.typed), (1...count).contains(place) { open.selected = place - 1 }
        case .character(let character) where character != " ":
            menu = nil
            guard let action = action(for: character) else { return [] }
            return begin(chosen: action.id)
        case .resized: break
        default:
            menu = nil
            return []
        }
        menu = open
        return []
    }

    /// Begins what was chosen; what asks for a second press asks for it here too.
    private mutating func begin(chosen id: String) -> [Effect] {
        guard let action = actions.first(where: { $0.id == id }) else {
            tell(ScreenFormTexts.gone(model.language))
            return []
        }
        return begin(pressed: action, after: nil)
    }

    func drawMenu(_ menu: Menu, _ surface: inout Surface, rows: Range<Int>) {
        let language = model.language
        let width = surface.size.columns
        surface.put(ScreenFormTexts.menuHead(language), column: 2, row: rows.lowerBound, style: .bold)
        surface.rule(row: rows.lowerBound + 1, style: .muted)
        // What the chosen one does stands whole below the list.
        let helpRows = rows.count >= 12 ? 3 : 0
        let space = max(1, rows.count - 2 - helpRows)
        let first = max(0, min((menu.selected ?? 0) - space / 2, menu.ids.count - space))
        let all = Dictionary(Action.all.map { ($0.id, $0) }) { first, _ in first }
        for (row, index) in (first..<min(menu.ids.count, first + space)).enumerated() {
            guard let action = all[menu.ids[index]] else { continue }
            let isChosen = index == menu.selected
            let number = index < 9 ? " \(index + 1)" : "\(index + 1)"
            let title = title(of: action)
            let help = action.text.help(language)
            let text = "\(isChosen ? ">" : " ")\(number)  \(keyName(action))  \(title)" + (help.isEmpty ? "" : ": \(help)")
            surface.put(
                Wrapping.fit(text, columns: width - 3), column: 1, row: rows.lowerBound + 2 + row,
                style: isChosen ? Style(bold: true, reverse: true) : .plain)
        }
        if helpRows > 0 {
            let top = rows.upperBound - helpRows
            surface.rule(row: top, style: .muted)
            let help = menu.selected.flatMap { all[menu.ids[$0]] }.map { "\(title(of: $0)): \($0.text.help(language))" } ?? ScreenFormTexts.menuRead(language)
            for (index, line) in Wrapping.wrap(help, width: width - 3).prefix(helpRows - 1).enumerated() {
                surface.put(line, column: 2, row: top + 1 + index)
            }
        }
        let below = menu.ids.count - first - space
        let hint = below > 0 ? ScreenFormTexts.menuMore(language, ["n": String(below)]) : ScreenFormTexts.menuKeys(language)
        surface.put(Wrapping.fit(hint, columns: width - 1), column: 0, row: rows.upperBound, style: below > 0 ? .bold : .muted)
    }

    private func keyName(_ action: Action) -> String { String(action.key) }

    /// The actions of a key. A capital that is another key of this role is never taken for its small letter; with Caps
    /// Lock on, the other capitals are.
    func action(for character: Character) -> Action? {
        if let exact = actions.first(where: { $0.key == character }) { return exact }
        let isTaken = Action.all.contains { $0.key == character && $0.roles.contains(model.me.role) }
        guard !isTaken, let small = character.lowercased().first, small != character else { return nil }
        return actions.first { $0.key == small }
    }

    /// Actions with the most needed of this role first.
    func byNeed(_ actions: [Action]) -> [Action] {
        // At the end of the draaiboek closing is what is left to do.
        let isAtEnd = model.room.map(WhatNow.isAtEnd) == true
        let mine = (Action.quotesAsked(model).isEmpty ? [] : ["quote"]) + Self.needs
        let order = model.isFacilitator ? (isAtEnd ? ["close"] : []) + Self.leadNeeds : mine
        let first = order.compactMap { id in actions.first { $0.id == id } }
        // What ends it for everybody is the last that one comes by.
        let rest = actions.filter { !order.contains($0.id) }
        return first + rest.filter { $0.id != "close" } + rest.filter { $0.id == "close" }
    }

    private static let needs = [
        "agree", "object", "answer", "respond", "openTable", "judge", "cast", "say", "done", "hand", "down", "idea", "card", "replyprivate", "room",
        "reflect", "prototype", "ideas", "endorseidea", "outcome", "propose", "proposals", "recognise", "word", "private", "meta", "core",
        "quote", "rank", "weights",
    ]

    private static let leadNeeds = [
        "next", "together", "resume", "endmeta", "turn", "ask", "endturn", "announce", "whisper", "nextcard", "group", "merge", "countdown",
        "stopcountdown", "offer", "withdrawrelease", "release", "reply", "pause", "reasons", "nudge", "state", "rooms", "replies", "share",
        "proposals", "outcome", "announceAll", "order", "longer", "extend", "back", "skip",
    ]
}
