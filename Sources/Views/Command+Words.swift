package import Deliberation

extension Command {
    /// The person's own words that it carries, so that they can be given back when it is refused; nil for a name.
    package var words: String? {
        switch self {
        case .say(let text), .stateCoreClaim(let text), .askOn(_, _, let text), .summarise(_, let text),
            .announce(_, let text), .sendPrivate(_, let text), .reflect(_, _, let text), .addIdea(let text), .replyPrivately(_, let text), .park(_, let text),
            .note(_, let text), .askAuthor(_, _, _, _, let text):
            text
        case .answer(_, _, _, let reason): reason
        case .respond(_, let response): response.text
        case .composeRelease(_, _, let items): items.compactMap(\.words).joined(separator: "\n")
        case .propose(_, let text): [text.what, text.firstStep, text.with, text.already].compactMap(\.self).joined(separator: "\n")
        default: nil
        }
    }

    /// Whether this event is what the command of `me` asked for: its words have arrived.
    package func isCarriedOut(by event: Event, for me: Seat) -> Bool {
        switch (self, event) {
        case (.say, .said(let contribution)): contribution.seat == me && contribution.kind != .coreClaim
        case (.stateCoreClaim, .said(let contribution)): contribution.seat == me && contribution.kind == .coreClaim
        case (.propose, .proposed(let seat, _)): seat == me
        case (.agree, .agreed(let seat)): seat == me
        case (.answer, .answered(let seat, _, _, _)): seat == me
        case (.askOn(let room, _, _), .followUpAsked(let other, _, _)): room == other
        case (.summarise(let room, _), .summarised(let other, _)): room == other
        case (.announce(let room, _), .announced(let other, _)): room == other
        case (.sendPrivate(let to, _), .privateSaid(let seat, let fromFacilitator, _)):
            fromFacilitator ? seat == to : seat == me
        case (.reflect, .reflected(let seat, _)), (.respond, .responded(let seat, _, _)), (.addIdea, .ideaGiven(let seat, _)),
            (.note, .noted(let seat, _, _)):
            seat == me
        case (.replyPrivately(let question, _), .repliedPrivately(let seat, let other, _)): seat == me && question == other
        case (.park(let room, _), .parked(let other, _)), (.askAuthor(let room, _, _, _, _), .authorAsked(let other, _)),
            (.composeRelease(let room, _, _), .releaseComposed(let other, _)):
            room == other
        default: false
        }
    }
}
