import Cells
import Deliberation
import Texts
import Views

/// What the screen of the room says of a weging.
extension ScreenModel {
    /// The main line in a vote, with the keys of this screen; nil where the common sentence does.
    func votingSentence(_ room: Room) -> String? {
        guard let step = room.step, step.kind == .vote else { return nil }
        let language = model.language
        switch room.phase {
        case .ask(.vote) where model.isParticipant: return openSentence(room, step)
        case .closed(.vote) where model.isParticipant:
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
        let text: Text =
            if BallotEdit.hasVoted(model, step.id) {
                BallotEdit.isChanged(model, step.id) ? ScreenVoteTexts.nowChanged : ScreenVoteTexts.nowVoted
            } else if prompt != nil {
                ScreenVoteTexts.nowBusy
            } else {
                BallotEdit.ballot(model).isEmpty ? ScreenVoteTexts.nowOpen : ScreenVoteTexts.nowHalf
            }
        return text(model.language, values)
    }

    /// How many alarms stand about votes of the room in view; nobody may overlook them.
    var alarms: Int { model.room.map { $0.voteAlarms.values.reduce(0, +) } ?? 0 }

    /// The alarm under the head, as wide as the screen; it stays. Returns the rows that it takes.
    func drawAlarm(_ surface: inout Surface, row: Int) -> Int {
        guard alarms > 0 else { return 0 }
        let language = model.language
        let width = surface.size.columns
        let text = (alarms == 1 ? ScreenVoteTexts.alarmOne : ScreenVoteTexts.alarms)(language, ["n": String(alarms)])
        let lines = Wrapping.wrap(text, width: width - 8).prefix(3)
        for (index, line) in lines.enumerated() {
            surface.rule(row: row + index, " ", style: Style(.warning, bold: true, reverse: true))
            surface.put("!!! ", column: 0, row: row + index, style: Style(.warning, bold: true, reverse: true))
            surface.put(line, column: 4, row: row + index, style: Style(.warning, bold: true, reverse: true))
            surface.put(" !!!", column: width - 4, row: row + index, style: Style(.warning, bold: true, reverse: true))
        }
        return lines.count
    }
}
