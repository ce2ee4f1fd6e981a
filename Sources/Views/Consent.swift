import Deliberation
package import Texts

/// What everyone is asked before they take part: to who has not said yes, and to who leads.
package enum Consent {
    private typealias T = ConsentTexts

    /// The sentence that this person is asked to say yes to, in their language where it is the usual one; nil where they are asked nothing, or said yes.
    package static func asked(_ model: Model) -> String? {
        guard !model.session.isEnded, model.session.isAskedToAgree(model.me) else { return nil }
        return model.room?.consent.map { StepKind.consent($0, language: model.language.rawValue) }
    }

    /// The talking rules, where the step does not show them any more and somebody is asked whether they read them.
    package static func rules(_ model: Model) -> [String] {
        guard asked(model) != nil, let room = model.room, room.step?.consent == nil || room.phase != .present else { return [] }
        return room.rules
    }

    /// What happens to the others, to who said no yes: a question that they cannot answer is not asked of them.
    static func ofOthers(_ phase: Phase, _ language: Language) -> String? {
        switch phase {
        case .ask: T.othersAsked(language)
        case .talk: T.othersTalk(language)
        case .present, .closed, .revealed: nil
        }
    }

    /// To who says yes again.
    package static func again(_ model: Model) -> String? {
        guard let room = model.room, room.consent != nil, model.session.attendees[model.me]?.hasAgreed == true, !model.session.isEnded
        else { return nil }
        return T.already(model.language)
    }

    /// What needs no yes: to be helped, to leave, to read, and to take back or refuse.
    static func isOpen(_ action: String) -> Bool { free.contains(action) }

    static let free: Set<String> = [
        "agree", "word", "private", "name", "stop", "language", "help", "now", "talk", "prototype", "outcome", "proposals", "ideas", "parked",
        "releases", "object", "quote", "replyprivate", "down", "done", "withdraw", "unendorse", "unendorseidea", "unidea", "unrecognise", "compare",
    ]

    static func sentence(_ text: String, _ language: Language) -> String { T.now(language, ["text": text]) }

    /// To who says no: what they can do.
    package static func refused(_ language: Language) -> String { T.refused(language) }

    /// To who leads: who has not said yes in this room; nil where all have, or nothing is asked.
    static func missing(_ model: Model, _ room: Room) -> String? {
        let seats = model.session.notAgreed(in: room.id)
        guard !seats.isEmpty else { return nil }
        return T.missing(model.language, ["names": VoteWords.list(seats.map { model.name(of: $0) }, model.language)])
    }
}

extension Action {
    static let agreeing = Action(
        "agree", "J", [.participant], when: { Consent.asked($0) != nil }, do: { _, _ in [.send(.agree)] })
}
