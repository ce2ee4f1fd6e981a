import Cells
import Deliberation
import Texts
import Views

/// All rooms in view, for who looks at several: a line each, under the head.
extension ScreenModel {
    /// Whether this person sees more rooms than one.
    var seesRooms: Bool { model.me.room == nil && model.me.role != .screen && model.rooms.count > 1 && !model.session.isEnded }

    /// One line a room: where it stands, what it waits for. The room in view has a sign. Returns the rows.
    func drawRooms(_ surface: inout Surface, row top: Int) -> Int {
        guard seesRooms else { return 0 }
        let width = surface.size.columns
        let rooms = model.rooms
        let waits = model.isFacilitator
            ? Dictionary(RoomsOverview.entries(model).map { ($0.room, $0.waits) }) { first, _ in first } : [:]
        // On a very low window two lines stay, the room in view among them.
        let most = surface.size.rows < 20 ? 2 : max(4, surface.size.rows / 5)
        let focus = rooms.firstIndex { $0.id == model.room?.id } ?? 0
        let first = rooms.count > most ? max(0, min(focus, rooms.count - most)) : 0
        let name = min(24, rooms.map { title($0, width).columns }.max() ?? 0)
        for index in first..<min(rooms.count, first + most) {
            let room = rooms[index]
            let isInView = index == focus
            let number = index < 9 ? String(index + 1) : " "
            let title = Wrapping.fit(title(room, width), columns: name)
            let head = "\(isInView ? ">" : " ") \(number) \(title)\(String(repeating: " ", count: name - title.columns)) "
            let text = head + ([place(room, width)] + urgent(room)
                + (waits[room.id].map { $0.isEmpty ? [] : [ScreenFormTexts.waitsFor(model.language, ["waits": SafeText.clean($0.joined(separator: "; "))])] } ?? []))
                .joined(separator: " | ")
            let needs = waits[room.id]?.isEmpty == false
            surface.put(
                Wrapping.fit(text, columns: width), column: 0, row: top + index - first,
                style: Style(needs ? .warning : .plain, bold: isInView || needs, underlined: isInView))
        }
        let shown = min(rooms.count, most)
        guard rooms.count > most else { return shown }
        surface.put(
            Wrapping.fit(more(rooms[..<first] + rooms[min(rooms.count, first + most)...], waits), columns: width), column: 0,
            row: top + shown, style: .muted)
        return shown + 1
    }

    /// How many rooms have no line, and how many of them wait for who leads.
    private func more(_ rooms: ArraySlice<Room>, _ waits: [RoomID: [String]]) -> String {
        let waiting = rooms.count { waits[$0.id]?.isEmpty == false }
        return (waiting == 0 ? ScreenFormTexts.moreRooms : ScreenFormTexts.moreRoomsWait)(
            model.language, ["n": String(rooms.count), "waiting": String(waiting)])
    }

    private func title(_ room: Room, _ width: Int) -> String {
        width >= 120 ? SafeText.clean(room.title) : room.id.rawValue
    }

    /// The step and its moment in a few words.
    private func place(_ room: Room, _ width: Int) -> String {
        let language = model.language
        guard let step = room.step else { return ScreenFormTexts.notBegun(language) }
        let name = width >= 120 ? " " + Wrapping.fit(SafeText.clean(step.title), columns: 30) : ""
        return "\(room.stepIndex + 1)/\(room.stepCount)\(name) \(state(room))"
    }

    /// What changes by itself or is out of the ordinary there.
    private func urgent(_ room: Room) -> [String] {
        let language = model.language
        var words: [String] = []
        if let until = room.movesAt { words.append(ScreenFormTexts.goesOn(language, ["time": left(until)])) }
        if room.belowMinimum { words.append(ScreenFormTexts.below(language)) }
        return words
    }

    func state(_ room: Room) -> String {
        let language = model.language
        if room.isPaused { return ScreenTexts.phasePaused(language) }
        if room.inMetaTalk { return ScreenFormTexts.meta(language) }
        switch room.phase {
        case .present: return ScreenTexts.phasePresent(language)
        case .ask(.vote): return ScreenVoteTexts.votedShort(
            language, ["k": String(room.answeredCount), "n": String(voters(room))])
        case .ask: return ScreenTexts.answeredShort(
            language, ["k": String(room.answeredCount), "n": String(room.eligibleCount)])
        case .closed: return ScreenTexts.phaseClosed(language)
        case .revealed: return ScreenTexts.phaseRevealed(language)
        case .talk:
            let waiting = String(room.floor.queue.count)
            guard let turn = room.floor.turn else { return ScreenTexts.phaseTalk(language, ["n": waiting]) }
            return ScreenFormTexts.speaks(language, ["name": SafeText.clean(model.name(of: turn.seat)), "n": waiting])
        }
    }

    /// What is left until a moment, as minutes and seconds.
    func left(_ until: Milliseconds) -> String {
        let seconds = max(0, (until - model.now + 999) / 1000)
        return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
    }

    /// Goes to a room, by its number from 1 or the next one; false where there is none such.
    mutating func goTo(_ key: Key) -> Bool {
        let rooms = model.rooms
        guard seesRooms, let here = rooms.firstIndex(where: { $0.id == model.room?.id }) else { return false }
        switch key {
        case .tab: look(at: rooms[(here + 1) % rooms.count].id)
        case .backTab: look(at: rooms[(here + rooms.count - 1) % rooms.count].id)
        case .character(let character):
            guard character.isASCII, let number = character.wholeNumberValue, (1...rooms.count).contains(number) else { return false }
            look(at: rooms[number - 1].id)
        default: return false
        }
        return true
    }

    mutating func look(at room: RoomID) {
        model.update(.focus(room))
        scroll = 0
        pages = Pages()
    }
}
