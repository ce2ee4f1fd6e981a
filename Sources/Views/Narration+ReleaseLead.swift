import Deliberation
import Texts

/// Releases between rooms as sentences, for who leads or looks on.
extension Narration {
    private typealias T = ReleaseTexts

    func releaseForLead(_ event: Event) -> [FeedLine] {
        switch event {
        case .releaseComposed(let room, let draft): ReleaseOverview.lines(of: draft, model).map { line($0, room: room) }
        case .releaseOffered(let room, let offer):
            // Who leads all rooms read it when it was composed.
            [
                line(
                    T.offered(
                        language,
                        [
                            "n": String(offer.id), "from": room.rawValue,
                            "time": ReleaseOverview.time(until: offer.until, at: at, language),
                        ]), room: room)
            ] + (model.leadsAll ? [] : ReleaseOverview.reads(offer.reads, language).map { line($0, room: room) })
        case .releaseGiven(let room, let id):
            [line(T.given(language, ["n": String(id), "from": room.rawValue]), room: room, urgent: true)]
        case .releaseStopped(let room, let id):
            [line(T.stopped(language, ["n": String(id), "from": room.rawValue]), room: room, urgent: true)]
        case .releaseReceived(let room, let from, let reads):
            [line(T.received(language, ["room": room.rawValue, "from": from]), room: room)]
                + (model.leadsAll ? [] : ReleaseOverview.reads(reads, language).map { line($0, room: room) })
        default: []
        }
    }
}
