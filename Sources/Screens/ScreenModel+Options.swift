import Deliberation
import Texts
import Views

extension ScreenModel {
    /// One option of a question, as a person reads it, and what choosing it means.
    struct Option: Hashable, Sendable {
        let title: String
        let value: Value
    }

    /// The options of a question that has some, in the order in which they are shown.
    static func options(of open: Prompt, _ model: Model) -> [Option]? {
        switch open.action.argument(open.asked, after: open.values) {
        case .choice(_, let choices):
            let options = choices.enumerated().map { index, choice in
                Option(title: choice.title ?? choice.word(model.language), value: .index(index))
            }
            return open.action.id == "turn" ? queueFirst(options, open.asked) : options
        case .seat(_, let seats):
            let session = open.asked.session
            let calls = open.action.id == "whisper" ? seats.filter(session.awaitsReply) : []
            return (calls + seats.filter { !calls.contains($0) }).map { seat in
                let name = open.asked.name(of: seat, among: seats)
                guard open.action.id == "whisper", session.awaitsReply(seat) else { return Option(title: name, value: .seat(seat)) }
                let text = session.wantsPrivateWord.contains(seat) ? ScreenTexts.asksForWord : ScreenTexts.wroteToYou
                return Option(title: text(model.language, ["name": name]), value: .seat(seat))
            }
        default: return nil
        }
    }

    /// Who waits stands before who does not, in the order of the queue.
    private static func queueFirst(_ options: [Option], _ asked: Model) -> [Option] {
        guard let room = asked.room, let next = options.first else { return options }
        let names = speakingOrder(asked).map { asked.name(of: $0) }
        let waiting = names.compactMap { name in options.dropFirst().first { $0.title == name } }
        let first = asked.session.nextSpeaker(in: room.id).map {
            Option(title: "\(next.title): \(asked.name(of: $0))", value: next.value)
        }
        return [first ?? next] + waiting + options.dropFirst().filter { !waiting.contains($0) }
    }

    /// Who waits for the floor, in the order in which it will be given (`Session.nextSpeaker`), as far as this person
    /// can know: only the gespreksleider knows who was quiet.
    static func speakingOrder(_ model: Model) -> [Seat] {
        guard let floor = model.room?.floor else { return [] }
        let isThere = { (seat: Seat) in model.session.attendees[seat]?.presence == .present }
        let spoken = { (seat: Seat) in model.session.attendees[seat]?.floorTime ?? 0 }
        var there = floor.queue.filter(isThere)
        if floor.mode == .quietFirst, model.isFacilitator {
            there = there.enumerated().sorted { (spoken($0.element), $0.offset) < (spoken($1.element), $1.offset) }
                .map(\.element)
        }
        return there + floor.queue.filter { !isThere($0) }
    }

    /// Which option stands chosen at first. Where somebody is asked whether they are sure it is *no*; what is private
    /// or goes into the verslag is chosen by nobody but the person.
    static func preselected(_ argument: Argument, _ open: Prompt) -> Int? {
        guard case .choice(_, let choices) = argument else {
            // A private word to the wrong person cannot be taken back.
            return open.action.id == "whisper" ? nil : 0
        }
        if ["answer", "openTable", "quote", "respond", "object"].contains(open.action.id) { return nil }
        let no = choices.firstIndex { $0.word == ViewTexts.no }
        return choices.count == 2 ? no ?? 0 : 0
    }

    /// What is said to somebody who gave no answer to this.
    static func complaint(_ argument: Argument, _ language: Language) -> String {
        switch argument {
        case .choice, .seat, .grid, .ranking, .weights: ScreenTexts.pickNumber(language)
        case .number(_, let range):
            ScreenTexts.notNumber(language, ["from": String(range.lowerBound), "to": String(range.upperBound)])
        case .text: RejectionTexts.text(for: Rejection.textEmpty.rawValue)(language)
        }
    }
}
