import Deliberation
import Texts

/// What a gespreksleider does, as those in the room read it: to one person, and between rooms.
extension Narration {
    private typealias T = FormTexts

    /// What is said to this person alone; nil for what others read too.
    func toldAlone(_ event: Event) -> FeedLine? {
        switch event {
        case .nudged(model.me, _): mine(T.nudged(language), urgent: true)
        case .muted(model.me, let yes): mine((yes ? T.muted : T.unmuted)(language), urgent: true)
        case .excluded(model.me, let reason): mine(T.excluded(language, ["text": reason]), urgent: true)
        default: nil
        }
    }

    /// A release, for who does not lead: what is read here is what the other room reads, word for word.
    func toldOfRelease(_ event: Event) -> [FeedLine] {
        switch event {
        case .releaseOffered(let room, let offer):
            let lines =
                [T.offered(language, ["rooms": offer.to.joined(separator: ", ")])] + ReleaseOverview.reads(offer.reads, language)
                + [FormOverview.remaining(offer, model, at: at)]
            return lines.map { line($0, room: room, urgent: true) }
        case .objected: return [mine(T.objected(language))]
        // Why it stopped is not said: one person's objection would be told by it.
        case .releaseGiven(let room, let release): return [ended(T.given, release, room)].compactMap(\.self)
        case .releaseStopped(let room, let release): return [ended(T.stopped, release, room)].compactMap(\.self)
        case .releaseReceived(let room, let from, let reads):
            return ([T.received(language, ["room": from])] + ReleaseOverview.reads(reads, language)).map { line($0, room: room, urgent: true) }
        default: return []
        }
    }

    private func ended(_ text: Text, _ release: ReleaseID, _ room: RoomID) -> FeedLine? {
        let offer = model.session.room(room)?.offers.first { $0.id == release }
        return offer.map { line(text(language, ["rooms": $0.to.joined(separator: ", ")]), room: room, urgent: true) }
    }
}
