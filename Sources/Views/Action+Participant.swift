package import Deliberation
import Texts

extension Action {
    /// Numbers of one's own contributions of which somebody asked whether they may be quoted, without an answer yet.
    package static func quotesAsked(_ model: Model) -> [ContributionID] {
        guard model.isParticipant, let room = model.room else { return [] }
        let mine = Set(room.contributions.filter { $0.seat == model.me }.map(\.id))
        return room.quoteAsked.intersection(mine).subtracting(room.quoteAllowed).subtracting(room.quoteRefused).sorted()
    }

    static let participant: [Action] = [
        Action(
            "answer", "a", [.participant],
            when: { model in
                guard live(model), let room = model.room, let question = room.openQuestion else { return false }
                return [.first, .second].contains(question.moment) && room.eligible.contains(model.me)
            },
            asks: [
                { _ in .choice(ViewTexts.askStance, stanceChoices) },
                text(ViewTexts.askReason, .reason, optional: true),
            ],
            do: { model, values in
                guard let question = model.room?.openQuestion, let index = values.first?.index,
                    stances.indices.contains(index)
                else { return [] }
                let reason = values.count > 1 ? values[1].text : nil
                return [
                    .send(
                        .answer(
                            step: question.step, moment: question.moment, stance: stances[index].0,
                            reason: reason?.isEmpty == false ? reason : nil))
                ]
            }),
        Action(
            "openTable", "o", [.participant],
            when: { live($0) && ($0.room?.openQuestion?.moment == .openTable || $0.room?.openTable == true) },
            asks: [{ _ in .choice(ViewTexts.askOpen, yesNo) }],
            do: { model, values in
                guard let index = values.first?.index else { return [] }
                // Once it was decided only a withdrawal counts.
                if index == 0, model.room?.openQuestion?.moment != .openTable {
                    return [show(ViewTexts.tableOnlyNo(model.language))]
                }
                return [Already.table(index == 0, model).map(show) ?? .send(.answerOpenTable(yes: index == 0))]
            }),
        Action(
            "hand", "h", [.participant],
            when: { model in
                guard talking(model), let room = model.room, !room.isPaused, !isMuted(model) else { return false }
                return !room.floor.queue.contains(model.me) && room.floor.turn?.seat != model.me
            }, do: { _, _ in [.send(.raiseHand)] }),
        Action(
            "down", "l", [.participant], when: { live($0) && $0.room?.floor.queue.contains($0.me) == true },
            do: { _, _ in [.send(.lowerHand)] }),
        Action(
            "say", "s", [.participant, .listener],
            when: { model in
                guard live(model), let room = model.room, !isMuted(model) else { return false }
                return (room.inMetaTalk && model.isParticipant) || (hasFloor(model) && !room.isPaused)
            }, asks: [text(ViewTexts.askText, .contribution)],
            do: { _, values in values.first?.text.map { [.send(.say(text: $0))] } ?? [] }),
        Action("done", "k", [.participant, .listener], when: hasFloor, do: { _, _ in [.send(.finishTurn)] }),
        Action(
            "core", "b", [.participant],
            when: { !isMuted($0) && $0.room?.isPaused == false && (hasFloor($0) || (live($0) && $0.room?.floor.turn == nil && $0.room?.floor.lastSpeaker == $0.me)) },
            asks: [text(ViewTexts.askText, .contribution)],
            do: { _, values in values.first?.text.map { [.send(.stateCoreClaim(text: $0))] } ?? [] }),
        Action(
            "recognise", "r", [.participant],
            when: { model in live(model) && model.room.map { room in
                room.contributions.contains { $0.seat != model.me && $0.kind != .meta && room.recognisedBy[$0.id]?.contains(model.me) != true }
            } == true },
            asks: [numbers],
            do: { model, values in values.first?.number.map { number in
                [Already.sentence("recognise", number, model).map(show) ?? .send(.recognise(contribution: number, yes: true))]
            } ?? [] }),
        Action(
            "unrecognise", "u", [.participant],
            when: { model in live(model) && model.room?.recognisedBy.contains { $0.value.contains(model.me) } == true },
            asks: [numbers],
            do: { model, values in values.first?.number.map { number in
                [Already.sentence("unrecognise", number, model).map(show) ?? .send(.recognise(contribution: number, yes: false))]
            } ?? [] }),
        Action(
            "quote", "c", [.participant],
            when: { model in live(model) && model.room.map { room in room.contributions.contains { $0.seat == model.me && room.isQuotable($0) } } == true },
            asks: [numbers, { _ in .choice(ViewTexts.askYesNo, yesNo) }],
            do: { _, values in
                guard values.count == 2, let number = values[0].number else { return [] }
                return [.send(.allowQuote(contribution: number, yes: values[1].index == 0))]
            }),
        Action(
            "meta", "m", [.participant], when: { live($0) && $0.room?.inMetaTalk == false },
            do: { _, _ in [.send(.requestMetaTalk)] }),
        Action(
            "word", "w", [.participant], when: live,
            do: { model, _ in
                // Whoever asks twice wants to know that it was heard.
                model.session.wantsPrivateWord.contains(model.me)
                    ? [show(ViewTexts.alreadyWantsWord(model.language))] : [.send(.requestPrivateWord)]
            }),
        Action(
            "private", "p", [.participant], asks: [text(ViewTexts.askText, .announcement)],
            do: { _, values in values.first?.text.map { [.send(.sendPrivate(to: nil, text: $0))] } ?? [] }),
        Action(
            "name", "n", [.participant],
            when: { model in live(model) && model.room?.contributions.contains { $0.seat == model.me } == false },
            asks: [text(ViewTexts.askName, .pseudonym)],
            do: { _, values in values.first?.text.map { [.send(.takePseudonym(name: $0))] } ?? [] }),
    ]

    static let others: [Action] = [
        Action(
            "talk", "g", Set(Role.allCases), when: { $0.room != nil },
            do: { model, _ in [.show(Overview.talk(model) + Overview.earlierTalk(model))] }),
        Action(
            "now", "i", Set(Role.allCases), when: { _ in true }, do: { model, _ in [.show(WhatNow.asked(model))] }),
        Action("help", "?", Set(Role.allCases), when: { _ in true }, do: { model, _ in [.show(Overview.help(model))] }),
        Action(
            "language", "t", Set(Role.allCases), when: { _ in true },
            asks: [
                { model in
                    .choice(
                        ViewTexts.askLanguage,
                        [
                            Choice(ViewTexts.dutchWord, title: ViewTexts.dutchName(model.language)),
                            Choice(ViewTexts.englishWord, title: ViewTexts.englishName(model.language)),
                        ])
                }
            ], do: { _, values in [.language(values.first?.index == 1 ? .en : .nl)] }),
        Action(
            "stop", "q", [.participant, .listener, .screen], when: { _ in true }, asks: [{ _ in .choice(ViewTexts.askLeave, yesNo) }],
            do: { model, values in
                guard values.first?.index == 0 else { return [cancelled(model)] }
                return (model.session.isEnded ? [] : [.send(.stop)]) + [.quit]
            }),
        Action(
            "leave", "q", [.facilitator, .observer], when: { _ in true }, asks: [sure],
            do: { model, values in
                values.first?.index == 0 ? [.quit] : [cancelled(model)]
            }),
    ]
}
