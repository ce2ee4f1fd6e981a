import Deliberation
import Texts

extension Action {
    static let lead: Set<Role> = [.facilitator]

    /// What moves a room names the position that the facilitator sees, so that two of them never move it twice.
    private static func move(
        _ id: String, _ key: Character, when available: @escaping @Sendable (Room) -> Bool,
        asks: [@Sendable (Model) -> Argument] = [], _ command: @escaping @Sendable (RoomID, Position) -> Command
    ) -> Action {
        Action(
            id, key, lead, when: { live($0) && $0.room.map(available) == true }, asks: asks,
            do: { model, values in
                guard let room = model.room else { return [] }
                if !asks.isEmpty, values.first?.index != 0 { return [cancelled(model)] }
                return [.send(command(room.id, room.position))]
            })
    }

    static func inRoom(
        _ id: String, _ key: Character, when available: @escaping @Sendable (Model) -> Bool = live,
        asks: [@Sendable (Model) -> Argument] = [],
        _ command: @escaping @Sendable (RoomID, [Value]) -> Command?
    ) -> Action {
        Action(
            id, key, lead, when: available, asks: asks,
            do: { model, values in
                model.room.flatMap { command($0.id, values) }.map { [.send($0)] } ?? []
            })
    }

    static func people(_ model: Model) -> [Seat] { model.room.map { model.session.participants(of: $0.id) } ?? [] }

    static func here(_ model: Model) -> [Seat] { model.room.map { model.session.present(in: $0.id) } ?? [] }

    /// As `Session`: of a participant, and not said before somebody else may have taken the seat over.
    static func isQuotable(_ contribution: Contribution, _ model: Model) -> Bool {
        model.room?.isQuotable(contribution) == true
            && contribution.id > (model.session.attendees[contribution.seat]?.heldFrom ?? 0)
    }

    /// Who is there and may speak.
    private static func unmuted(_ model: Model) -> [Seat] { here(model).filter { model.session.attendees[$0]?.isMuted != true } }

    /// To whom the floor can be given: the people of the room, then the luisteraars who are there.
    private static func speakers(_ model: Model) -> [Seat] {
        unmuted(model).filter { !model.session.isAskedToAgree($0) }
            + model.session.attendees.keys.filter {
                $0.role == .listener && $0.room == model.room?.id && model.session.attendees[$0]?.presence == .present
            }.sorted()
    }

    private static func speakerChoice(_ seat: Seat, _ model: Model) -> Choice {
        guard seat.role == .listener else { return Choice(Text(nl: model.name(of: seat), en: model.name(of: seat))) }
        let number = ["n": String(seat.number)]
        return Choice(Model.both(CockpitTexts.listenerChoice, number), title: CockpitTexts.listenerTitle(model.language, number))
    }

    private static let modes: [(FloorMode, Text)] = [
        (.firstCome, ViewTexts.orderFirst), (.quietFirst, ViewTexts.orderQuiet), (.round, ViewTexts.orderRound),
    ]

    /// The doorvragen that fit now: those of the step, then the library's of this rule set.
    static func questions(_ model: Model) -> [String] {
        ((model.room?.step?.followUps ?? []) + model.session.library)
            .filter { $0.rules == nil || $0.rules == model.session.script?.ruleSet }.map(\.text)
    }

    /// Who is interrupted is said before it is done.
    private static func askWho(_ model: Model) -> Text {
        guard let turn = model.room?.floor.turn else { return ViewTexts.askWho }
        let values = ["name": model.name(of: turn.seat)]
        return Text(nl: ViewTexts.askWhoNow(.nl, values), en: ViewTexts.askWhoNow(.en, values))
    }

    /// Who leads several rooms reads which of them will read it.
    private static func askSay(_ model: Model) -> Text {
        guard model.rooms.count > 1, let room = model.room?.id.rawValue else { return ViewTexts.askText }
        return Text(nl: ViewTexts.askSay(.nl, ["room": room]), en: ViewTexts.askSay(.en, ["room": room]))
    }

    /// A question that holds a name holds it in both languages.
    private static func sureInvite(_ name: String) -> Text {
        let values = ["seat": name]
        return Text(nl: ViewTexts.sureInvite(.nl, values), en: ViewTexts.sureInvite(.en, values))
    }

    /// Closing ends it for every room, so it names who still asks for a private word and the rooms that are not at their end.
    static func sureClose(_ model: Model) -> Argument {
        func open(_ language: Language) -> String {
            let calls = model.session.wantsPrivateWord.sorted().map {
                ViewTexts.stillWantsWord(language, ["name": Words.capital(model.name(of: $0))])
            }
            let wrote = model.session.attendees.keys.sorted().filter {
                model.session.awaitsReply($0) && !model.session.wantsPrivateWord.contains($0)
            }.map { ViewTexts.stillWrote(language, ["name": Words.capital(model.name(of: $0))]) }
            let over = model.rooms.compactMap { room in PassedOver(in: room, model).map { PassedOver.at(room.id, $0).text(language) } }
            return (calls + wrote + over + [WhatNow.unfinished(model, language)].compactMap(\.self)).joined(separator: " ")
        }
        guard !open(.nl).isEmpty else { return sure(model) }
        return .choice(
            Text(nl: ViewTexts.sureClose(.nl, ["rooms": open(.nl)]), en: ViewTexts.sureClose(.en, ["rooms": open(.en)])), yesNo)
    }

    static let facilitator: [Action] = [
        Action(
            "next", "v", lead,
            when: canGoOn,
            asking: { model, values in
                guard values.isEmpty, let room = model.room, room.phase == .ask(.vote) else { return nil }
                return sureCloseVote(model, [room])
            },
            do: { model, values in
                guard let room = model.room else { return [] }
                if room.phase == .ask(.vote), values.first?.index != 0 { return [cancelled(model)] }
                return [.send(.advance(room: room.id, from: room.position))]
            }),
        move(
            "back", "z",
            when: { ($0.stepIndex > 0 || $0.phase != $0.step?.phases.first) && $0.phase != .ask(.vote) && $0.phase != .closed(.vote) }
        ) {
            .goBack(room: $0, from: $1)
        },
        move(
            "skip", "x", when: { $0.stepIndex + 1 < $0.stepCount },
            asks: [{ model in
                // Leaving an open vote closes it.
                model.room.flatMap { $0.phase == .ask(.vote) ? sureCloseVote(model, [$0]) : nil } ?? sure(model)
            }]
        ) { .skipStep(room: $0, from: $1) },
        inRoom("pause", "p", when: { live($0) && $0.room?.isPaused == false }) { room, _ in .pause(room: room) },
        inRoom("resume", "h", when: { live($0) && $0.room?.isPaused == true }) { room, _ in .resume(room: room) },
        inRoom("extend", "e", asks: [{ _ in .number(ViewTexts.askMinutes, 1...60) }]) { room, values in
            values.first?.number.flatMap { (1...60).contains($0) ? .extendStep(room: room, seconds: $0 * 60) : nil }
        },
        Action(
            "turn", "b", lead, when: { talking($0) && $0.room?.isPaused == false && !speakers($0).isEmpty },
            asks: [
                { model in
                    .choice(
                        askWho(model),
                        [Choice(ViewTexts.nextInLine)] + speakers(model).map { speakerChoice($0, model) })
                }
            ],
            do: { model, values in
                guard let room = model.room, let index = values.first?.index, index >= 0 else { return [] }
                let people = speakers(model)
                let seat = index > 0 && people.indices.contains(index - 1) ? people[index - 1] : nil
                return index > 0 && seat == nil ? [] : [.send(.giveTurn(room: room.id, seat: seat, reply: false))]
            }),
        inRoom(
            "reply", "a", when: { talking($0) && $0.room?.isPaused == false && !unmuted($0).isEmpty },
            asks: [{ .seat(askWho($0), unmuted($0)) }]
        ) { room, values in values.first?.seat.map { .giveTurn(room: room, seat: $0, reply: true) } },
        inRoom("endturn", "f", when: { live($0) && $0.room?.floor.turn != nil }) { room, _ in .endTurn(room: room) },
        inRoom(
            "longer", "l", when: { live($0) && $0.room?.floor.turn?.limit != nil },
            asks: [{ _ in .number(ViewTexts.askSeconds, 1...600) }]
        ) { room, values in values.first?.number.map { .extendTurn(room: room, seconds: $0) } },
        Action(
            "order", "o", lead, when: live, asks: [{ _ in .choice(ViewTexts.askOrder, modes.map { Choice($0.1, title: nil) }) }],
            do: { model, values in
                guard let room = model.room, let index = values.first?.index, modes.indices.contains(index) else { return [] }
                let mode = modes[index].0
                return [Already.order(mode, room, model.language).map(show) ?? .send(.setFloorMode(room: room.id, mode: mode))]
            }),
        Action(
            "ask", "d", lead, when: live,
            asking: { model, values in
                let questions = questions(model)
                switch values.count {
                case 0:
                    return .choice(
                        ViewTexts.askQuestion,
                        [Choice(ViewTexts.ownQuestion)] + questions.map { Choice(Text(nl: $0, en: $0)) })
                case 1 where values[0].index == 0: return .text(ViewTexts.askText, .question, isOptional: false)
                case _ where values.count == (values[0].index == 0 ? 2 : 1):
                    return .choice(
                        ViewTexts.askTo,
                        [Choice(ViewTexts.wholeRoom)]
                            + people(model).map { Choice(Text(nl: model.name(of: $0), en: model.name(of: $0))) })
                default: return nil
                }
            },
            do: { model, values in
                guard let room = model.room, let first = values.first?.index, let to = values.last?.index,
                    first >= 0, to >= 0
                else { return [] }
                let questions = questions(model)
                let text = first == 0 ? values.dropFirst().first?.text : questions.indices.contains(first - 1) ? questions[first - 1] : nil
                let people = people(model)
                guard let text, to == 0 || people.indices.contains(to - 1) else { return [] }
                return [.send(.askOn(room: room.id, to: to == 0 ? nil : people[to - 1], text: text))]
            }),
        inRoom(
            "summary", "w", when: { live($0) && $0.session.script?.ruleSet == .lsd },
            asks: [text(ViewTexts.askText, .announcement)]
        ) { room, values in values.first?.text.map { .summarise(room: room, text: $0) } },
        inRoom("announce", "s", asks: [{ .text(askSay($0), .announcement, isOptional: false) }]) { room, values in
            values.first?.text.map { .announce(room: room, text: $0) }
        },
        inRoom(
            "announceAll", "S", when: { live($0) && $0.leadsAll && $0.session.rooms.count > 1 },
            asks: [text(ViewTexts.askSayAll, .announcement)]
        ) { _, values in values.first?.text.map { .announce(room: nil, text: $0) } },
        inRoom("endmeta", "m", when: { live($0) && $0.room?.inMetaTalk == true }) { room, _ in .endMetaTalk(room: room) },
        inRoom(
            "askquote", "c", when: { model in live(model) && model.room?.contributions.contains { isQuotable($0, model) } == true },
            asks: [numbers]
        ) { room, values in values.first?.number.map { .askForQuote(room: room, contribution: $0) } },
        inRoom(
            "whisper", "y", when: { live($0) && !people($0).isEmpty },
            asks: [{ .seat(ViewTexts.askWho, people($0)) }, text(ViewTexts.askText, .announcement)]
        ) { _, values in
            guard values.count == 2, let seat = values[0].seat, let text = values[1].text else { return nil }
            return .sendPrivate(to: seat, text: text)
        },
        Action(
            "invite", "u", lead, when: { !$0.session.isEnded },
            asking: { model, values in
                // One's own seat is not in it: that would end one's own connection.
                let seats = model.session.seats.filter { $0 != model.me && (model.leadsAll || $0.room == model.me.room) }
                guard let seat = values.first?.seat else { return .seat(ViewTexts.askSeat, seats) }
                return values.count > 1 ? nil : .choice(sureInvite(model.name(of: seat, among: seats)), yesNo)
            },
            do: { model, values in
                guard let seat = values.first?.seat, seat != model.me, values.count > 1 else { return [] }
                return values[1].index == 0 ? [.send(.renewInvitation(seat: seat))] : [cancelled(model)]
            }),
        Action(
            "invitations", "j", lead,
            do: { model, _ in
                [
                    show(
                        model.invitationFolder.map { ViewTexts.folder(model.language, ["folder": $0]) }
                            ?? ViewTexts.noFolder(model.language))
                ]
            }),
        Action("state", "n", lead, when: { $0.room != nil }, do: { model, _ in [.show(Overview.state(model))] }),
        Action("reasons", "r", lead, when: { $0.room != nil }, do: { model, _ in [.show(Overview.reasons(model))] }),
        Action(
            "room", "k", [.facilitator, .observer], when: { $0.me.room == nil && $0.session.rooms.count > 1 },
            asks: [
                { model in
                    .choice(
                        ViewTexts.askRoom,
                        model.session.roomOrder.map {
                            Choice(Text(nl: $0.rawValue, en: $0.rawValue), title: model.session.room($0)?.title)
                        })
                }
            ],
            do: { model, values in
                values.first?.index.flatMap { model.session.roomOrder.indices.contains($0) ? model.session.roomOrder[$0] : nil }
                    .map { [.focus($0)] } ?? []
            }),
        Action(
            "close", "!", lead, when: { !$0.session.isEnded && $0.leadsAll }, asks: [sureClose],
            do: { model, values in
                values.first?.index == 0 ? [.send(.endSession)] : [cancelled(model)]
            }),
    ]
}
