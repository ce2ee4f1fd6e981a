import Cells
import Deliberation
import Texts
import Views

extension ScreenModel {
    /// The first row: where one is, who one is, and the clocks. The room's title gives way first, the name never.
    func drawHead(_ surface: inout Surface) {
        let width = surface.size.columns
        surface.rule(row: 0, " ", style: .bar)
        let end = clocks.joined(separator: "  ")
        let space = width - end.columns - 3
        let who = who
        var left = "Rondetafel"
        if let room = model.room {
            let rest = space - left.columns - who.columns - 6
            if rest >= 4 {
                left += " - \(Wrapping.fit(SafeText.clean(room.title), columns: rest))"
            } else if who.columns + left.columns + 3 > space {
                left = ""
            }
        }
        if !who.isEmpty { left += (left.isEmpty ? "" : " - ") + who }
        surface.put(Wrapping.fit(left, columns: max(10, space)), column: 1, row: 0, style: .bar)
        surface.put(end, column: max(0, width - end.columns - 1), row: 0, style: .bar)
    }

    private var who: String {
        let language = model.language
        // Before the server has said who this is, nobody is told that they are a screen.
        guard model.connection != .connecting else { return "" }
        return switch model.me.role {
        case .participant:
            model.session.pseudonym(of: model.me).map { ScreenTexts.you(language, ["name": SafeText.clean($0)]) } ?? ""
        case .facilitator: ScreenTexts.lead(language)
        case .listener: ScreenTexts.listener(language)
        case .observer: ScreenTexts.observer(language)
        case .screen: ScreenTexts.screen(language)
        }
    }

    private var clocks: [String] {
        let language = model.language
        var clocks: [String] = []
        if model.session.rehearsal { clocks.append(ScreenTexts.rehearsal(language)) }
        if model.connection == .lost { clocks.append(ScreenTexts.lost(language)) }
        if let until = model.session.endsAt, !model.session.isEnded {
            clocks.append(ScreenFormTexts.endsClock(language, ["time": left(until)]))
        }
        guard let room = model.room, !model.session.isEnded else { return clocks }
        if let limit = room.floor.turn?.limit {
            let left = limit - room.floor.spent(at: model.now, stoppedAt: room.stoppedAt)
            clocks.append(
                left > 0
                    ? ScreenTexts.turnClock(language, ["s": String((left + 999) / 1000)]) : ScreenTexts.turnOver(language))
        }
        // What comes by itself takes the place of what was planned.
        if let until = room.movesAt {
            clocks.append(ScreenFormTexts.movesClock(language, ["time": left(until)]))
        } else if let left = room.stepTimeLeft(at: model.now) {
            clocks.append(
                left > 0
                    ? ScreenTexts.stepClock(language, ["m": String((left + 59_999) / 60_000)])
                    : ScreenTexts.stepOver(language))
        }
        return clocks
    }
}
