import Deliberation
import Texts

/// What is so already, or cannot be of one's own: said in a line, since the table answers it with silence.
package enum Already {
    private typealias T = AlreadyTexts

    /// By the number of what is marked; nil where marking it changes something, or where it is not there.
    package static func sentence(_ id: String, _ number: Int, _ model: Model) -> String? {
        guard model.isParticipant, let room = model.room else { return nil }
        func said(_ text: Text) -> String { text(model.language, ["n": String(number)]) }
        switch id {
        case "endorse", "unendorse":
            guard room.proposals.contains(where: { $0.id == number }) else { return nil }
            if room.proposedBy[number] == model.me { return said(T.ownProposal) }
            return marked(id == "endorse", room.endorsedBy[number]).map { said($0 ? T.endorsed : T.notEndorsed) }
        case "endorseidea", "unendorseidea":
            guard let idea = room.ideas.first(where: { $0.id == number }) else { return nil }
            if Action.isMine(idea, room, model.me) { return said(T.ownIdea) }
            return marked(id == "endorseidea", room.ideasEndorsedBy[number]).map { said($0 ? T.endorsedIdea : T.notEndorsedIdea) }
        case "recognise", "unrecognise":
            guard let one = room.contributions.first(where: { $0.id == number }), one.seat != model.me, one.kind != .meta else { return nil }
            return marked(id == "recognise", room.recognisedBy[number]).map { said($0 ? T.recognised : T.notRecognised) }
        default: return nil
        }

        /// Whether it is marked, where that is what is asked for.
        func marked(_ yes: Bool, _ by: Set<Seat>?) -> Bool? { (by?.contains(model.me) == true) == yes ? yes : nil }
    }

    /// The same answer to the open table as before.
    static func table(_ yes: Bool, _ model: Model) -> String? {
        guard let room = model.room, room.openQuestion?.moment == .openTable, room.openTableAnswers[model.me] == yes else { return nil }
        return T.table(model.language, ["word": (yes ? ViewTexts.yes : ViewTexts.no)(model.language)])
    }

    static func order(_ mode: FloorMode, _ room: Room, _ language: Language) -> String? {
        room.floor.mode == mode ? T.order(language, ["mode": Words.mode(mode, language)]) : nil
    }

    /// To who passes where nothing is asked of them.
    package static func passAnywhere(_ model: Model) -> String {
        (model.room?.openQuestion?.moment == .openTable ? T.passTable : T.passAnywhere)(model.language)
    }

    /// To who lets a turn pass that they do not have, nor wait for.
    package static func pass(_ model: Model) -> String { T.pass(model.language) }
}
