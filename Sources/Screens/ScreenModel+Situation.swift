import Cells
import Deliberation
import Texts
import Views

extension ScreenModel {
    /// The main line: what there is to say or to do now.
    func situation(hasSidebar: Bool) -> (text: String, style: Style) {
        let language = model.language
        if asksToStop { return (ScreenTexts.confirmStop(language), Style(.warning, bold: true)) }
        if let notice = model.notice {
            return ((notice.isError ? "! " : "") + notice.text, Style(notice.isError ? .warning : .accent, bold: true))
        }
        if model.session.isEnded { return ("> " + ended, .bold) }
        if isWatching { return (ScreenTexts.watching(language), .bold) }
        // On a narrow screen there is no other place where a call for the gespreksleider stays in sight.
        if !hasSidebar, let call = privateCalls.first { return ("\(call)\n> \(sentence)", Style(.warning, bold: true)) }
        if let number = Action.quotesAsked(model).first, let action = actions.first(where: { $0.id == "quote" }) {
            let asked = ScreenTexts.quoteAsked(language, ["n": String(number), "key": String(action.key)])
            return ("! \(asked)\n> \(sentence)", .bold)
        }
        let kept = keptDraftKey.map { " " + ScreenTexts.draftWaits(language, ["key": String($0)]) } ?? ""
        return ("> " + sentence + kept, .bold)
    }

    /// Who asked for a private word and had no answer yet, for who leads.
    var privateCalls: [String] { privateCalls(in: nil) }

    /// - Parameter only: of this room alone; nil: of all.
    func privateCalls(in only: RoomID?) -> [String] {
        guard model.isFacilitator, let room = model.room, !model.session.isEnded else { return [] }
        return model.session.wantsPrivateWord.filter { only == nil || $0.room == only }.sorted().map { seat in
            let name = SafeText.clean(model.name(of: seat))
            return seat.room == room.id
                ? ScreenTexts.wantsWord(model.language, ["name": name])
                : ScreenFormTexts.wantsWordAt(
                    model.language,
                    [
                        "name": name, "room": seat.room?.rawValue ?? "",
                        "n": (seat.room.flatMap { room in model.rooms.firstIndex { $0.id == room } }).map { String($0 + 1) } ?? "Tab",
                    ])
        }
    }

    private var ended: String {
        let language = model.language
        guard model.isFacilitator else { return ScreenTexts.endedRead(language) }
        let folder = ".invitations"
        guard let place = model.invitationFolder, place.hasSuffix(folder) else { return ScreenTexts.endedReportThere(language) }
        return ScreenTexts.endedReport(language, ["file": place.dropLast(folder.count) + ".rondetafel"])
    }

    /// While people talk, who has the floor and what that means for this person; else the sentence of the moment.
    private var sentence: String {
        if let consentSentence { return consentSentence }
        guard model.connection == .live, let room = model.room, !room.isPaused, !room.inMetaTalk else {
            return WhatNow.sentence(model)
        }
        if let words = votingSentence(room) { return words }
        if prompt == nil, Action.ownResponse(model) == nil, let action = actions.first(where: { $0.id == "respond" }) {
            return ScreenFormTexts.pressFirst(model.language, ["key": String(action.key), "sentence": WhatNow.sentence(model)])
        }
        guard room.phase == .talk else { return WhatNow.sentence(model) }
        let language = model.language
        let name = room.floor.turn.map { SafeText.clean(model.name(of: $0.seat)) }
        switch model.me.role {
        case .facilitator:
            let waiting = ["name": name ?? "", "n": String(room.floor.queue.count)]
            if name != nil { return ScreenTexts.leadSpeaks(language, waiting) }
            // At the end of the draaiboek too, who still waits comes before closing.
            return room.floor.queue.isEmpty ? WhatNow.sentence(model) : ViewTexts.leadTalk(language, waiting)
        case .participant: return participant(room, speaker: name)
        case .listener, .observer, .screen:
            return name.map { ViewTexts.speaking(language, ["name": $0]) } ?? WhatNow.sentence(model)
        }
    }

    private func participant(_ room: Room, speaker: String?) -> String {
        let language = model.language
        guard room.floor.turn?.seat != model.me else {
            // While something is asked the keys do not count.
            return prompt == nil ? ScreenTexts.yourTurn(language) : WhatNow.sentence(model)
        }
        let before = speaker.map { ViewTexts.speaking(language, ["name": $0]) + " " } ?? ""
        guard room.floor.queue.contains(model.me) else {
            return speaker == nil ? WhatNow.sentence(model) : before + ScreenTexts.alsoSay(language)
        }
        switch room.floor.mode {
        case .round: return before + ScreenTexts.roundComes(language)
        case .quietFirst: return before + ScreenTexts.waitQuiet(language)
        case .firstCome:
            let place = Self.speakingOrder(model).firstIndex(of: model.me) ?? 0
            return before + ScreenTexts.waitPlace(language, ["n": String(place + 1)])
        }
    }
}
