import Cells
import Deliberation
import Texts
import Views

/// A release that the room is asked about stays in view until it is over, with how to object.
extension ScreenModel {
    /// What the room is asked, under the head. Returns its rows.
    /// - Parameter isCovered: something has the rest of the screen; then a row says that there is something to read.
    func drawOffers(_ surface: inout Surface, row top: Int, isCovered: Bool) -> Int {
        // Who sees several rooms reads of it in the line of its room.
        guard model.me.room != nil, !model.session.isEnded, let room = model.room else { return 0 }
        let offers = room.openOffers.sorted { ($0.until, $0.id) < ($1.until, $1.id) }
        guard let first = offers.first else { return 0 }
        let width = surface.size.columns
        let most = isCovered ? 1 : max(5, surface.size.rows / 3)
        var lines: [(text: String, style: Style)] = isCovered ? [] : body(first, room, width: width, rows: most - offers.count)
        for (index, offer) in offers.prefix(isCovered ? 1 : 3).enumerated() {
            let head = (Wrapping.fit(head(offer, isCovered: isCovered), columns: width), Style(.warning, bold: true, reverse: true))
            if index == 0 { lines.insert(head, at: 0) } else { lines.append(head) }
        }
        for (index, line) in lines.enumerated() {
            if line.style.isReverse { surface.rule(row: top + index, " ", style: line.style) }
            surface.put(line.text, column: line.style.isReverse ? 0 : 2, row: top + index, style: line.style)
        }
        return lines.count
    }

    private func head(_ offer: ReleaseOffer, isCovered: Bool) -> String {
        let language = model.language
        let asked = ScreenFormTexts.askedAbout(language, ["time": left(offer.until)])
        let words = isCovered ? objection(offer, isCovered: true) ?? "" : mayGo(offer)
        return "\(asked) \(words)"
    }

    private func mayGo(_ offer: ReleaseOffer) -> String {
        ScreenFormTexts.mayGo(model.language, ["rooms": offer.to.map { SafeText.clean($0) }.joined(separator: ", ")])
    }

    /// How this person can object, or that they did; nil for who has no say in it.
    private func objection(_ offer: ReleaseOffer, isCovered: Bool) -> String? {
        guard model.isParticipant else { return isCovered ? mayGo(offer) : nil }
        let language = model.language
        if model.room?.objections[offer.id]?.contains(model.me) == true { return ScreenFormTexts.objected(language) }
        guard let key = Action.all.first(where: { $0.id == "object" })?.key else { return nil }
        return (isCovered || prompt != nil ? ScreenFormTexts.objectLater : ScreenFormTexts.object)(language, ["key": String(key)])
    }

    private func body(_ offer: ReleaseOffer, _ room: Room, width: Int, rows: Int) -> [(text: String, style: Style)] {
        let language = model.language
        let end = objection(offer, isCovered: false).map { Wrapping.wrap($0, width: width - 4) } ?? []
        var reads = ReleaseOverview.reads(offer.reads, language).flatMap { Wrapping.wrap(SafeText.clean($0), width: width - 4) }
        let space = max(1, rows - end.count)
        if reads.count > space {
            let key = Action.all.first { $0.id == "releases" }.map { String($0.key) } ?? ""
            reads = Array(reads.prefix(space - 1)) + [ScreenFormTexts.readAll(language, ["n": String(reads.count - space + 1), "key": key])]
        }
        return reads.map { ($0, .bold) } + end.map { ($0, Style(.accent, bold: true)) }
    }
}
