import Cells
import Deliberation
import Texts
import Views

/// What the screen of the room says of a weging.
extension ScreenModel {
    /// The main line in a vote, with the keys of this screen; nil where the common sentence does.
    func votingSentence(_ room: Room) -> String? {
        guard let step = room.step, step.kind.isVote else { return nil }
        let language = model.language
        switch room.phase {
        case .ask(.vote):
            if model.isParticipant { return openSentence(room, step) }
            let counts = ["k": String(room.answeredCount), "n": String(voters(room))]
            guard model.isFacilitator else { return ScreenVoteTexts.watchVote(language, counts) }
            return ScreenVoteTexts.leadVote(language, counts.merging(["key": String(actionKey("next") ?? "v")]) { first, _ in first })
        case .closed(.vote) where model.isParticipant:
            switch model.receipts[step.id] {
            case .included, .kept: return ScreenVoteTexts.nowIncluded(language)
            case .missing: return VoteTexts.missing(language)
            case .cast, .unknown, nil: break
            }
            return (BallotEdit.hasVoted(model, step.id) ? ScreenVoteTexts.nowClosedVoted : ScreenVoteTexts.nowClosedNot)(language)
        case .revealed(.vote):
            guard room.voteOutcomes[step.id] != nil, let key = actionKey("outcome") else { return nil }
            let words = ScreenVoteTexts.nowOutcome(language, ["key": String(key)])
            guard model.isFacilitator, let next = actionKey("next") else { return words }
            return words + " " + ScreenVoteTexts.leadOn(language, ["key": String(next)])
        default: return nil
        }
    }

    private func openSentence(_ room: Room, _ step: Step) -> String? {
        guard let key = actionKey("judge") ?? BallotGrid.Part.allCases.first?.key else { return nil }
        let values = [
            "key": String(key), "cast": String(BallotGrid.castKey), "k": String(room.answeredCount), "n": String(voters(room)),
        ]
        // On its way; after a lost connection that may take a while.
        if voting.underway == step.id { return ScreenVoteTexts.underway(model.language) }
        let text: Text =
            if BallotEdit.hasVoted(model, step.id), model.receipts[step.id] == nil || model.receipts[step.id] == .unknown {
                VoteTexts.unknownOpen
            } else if BallotEdit.hasVoted(model, step.id) {
                BallotEdit.isChanged(model, step.id) ? ScreenVoteTexts.nowChanged : ScreenVoteTexts.nowVoted
            } else if prompt != nil {
                ScreenVoteTexts.nowBusy
            } else {
                BallotEdit.ballot(model).isEmpty ? ScreenVoteTexts.nowOpen : ScreenVoteTexts.nowHalf
            }
        return text(model.language, values)
    }

    /// The alarms about votes that this person may know of, with the words of the box that people compare.
    private var alarms: [String] {
        let language = model.language
        let rooms = model.me.room.map { [$0] } ?? model.session.roomOrder
        return rooms.compactMap { model.session.room($0) }.flatMap { room in
            room.voteAlarms.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { step, count in
                let text = count == 1 ? VoteTexts.alarmOne(language) : VoteTexts.alarm(language, ["n": String(count)])
                let words = room.voteSeals[step].flatMap { sixWords($0) }
                let place = model.me.room == nil ? ["\(SafeText.clean(room.title)):"] : []
                return (place + [text] + (words.map { [ScreenVoteTexts.sixShort(language, ["words": $0])] } ?? [])).joined(separator: " ")
            }
        }
    }

    private func sixWords(_ seal: BoxSeal) -> String? { SixWords.of(seal.root)?.joined(separator: " ") }

    /// The alarms under the head, as wide as the screen; they stay, over whatever else is shown. Returns their rows.
    func drawAlarm(_ surface: inout Surface, row: Int) -> Int {
        let width = surface.size.columns
        let style = Style(.warning, bold: true, reverse: true)
        let all = alarms.map { Wrapping.wrap($0, width: width - 8) }
        // Of several each has its first row at least.
        let lines = all.count > 1 ? all.map { Array($0.prefix(2)) }.flatMap(\.self) : all.flatMap(\.self)
        let shown = lines.prefix(max(2, surface.size.rows / 5))
        for (index, line) in shown.enumerated() {
            surface.rule(row: row + index, " ", style: style)
            surface.put("!!!", column: 0, row: row + index, style: style)
            surface.put(line, column: 4, row: row + index, style: style)
            surface.put("!!!", column: width - 3, row: row + index, style: style)
        }
        return shown.count
    }

    /// The six words of the closed box while people can compare them, before the outcome stands there.
    func sealLines(_ room: Room, _ step: Step, width: Int) -> [String] {
        guard room.phase == .closed(.vote), alarms.isEmpty, let words = room.voteSeals[step.id].flatMap({ sixWords($0) }) else { return [] }
        return Wrapping.wrap(VoteTexts.sixWords(model.language, ["words": words]), width: width)
    }
}
