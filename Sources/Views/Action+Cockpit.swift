import Deliberation
import Texts

/// What a gespreksleider has beside the floor and the draaiboek.
extension Action {
    static let cockpit: [Action] = [cards, withPeople, keeping, clocks, askingOn, overviews].flatMap { $0 }

    // MARK: cards and ideas

    private static let cards: [Action] = [
        inRoom(
            "nextcard", "K",
            when: { model in
                guard talking(model), let room = model.room else { return false }
                // Back in a step of cards no card lies there; whether one is left is the server's to know then.
                return room.step?.kind.material == .cards && (room.card == nil || room.cardsLeft > 0)
            }
        ) { room, _ in .drawCard(room: room) },
        inRoom("merge", "=", when: { ideas($0).count > 1 }, asks: [ideaNumber(CockpitTexts.askMerge), ideaNumber(CockpitTexts.askInto)]) {
            room, values in
            guard values.count > 1, let idea = values[0].number, let into = values[1].number else { return nil }
            return .mergeIdeas(room: room, idea: idea, into: into)
        },
        Action(
            "group", "G", lead, when: { !ideas($0).isEmpty },
            asking: { model, values in
                switch values.count {
                case 0: return ideaNumber(CockpitTexts.askIdea)(model)
                case 1:
                    return .choice(
                        CockpitTexts.askHeading,
                        [Choice(CockpitTexts.newHeading, title: CockpitTexts.newHeadingTitle(model.language))]
                            + headings(model).map { Choice(Text(nl: $0, en: $0)) }
                            + [Choice(CockpitTexts.noHeading, title: CockpitTexts.noHeadingTitle(model.language))])
                case 2 where values[1].index == 0: return .text(CockpitTexts.askNewHeading, .heading, isOptional: false)
                default: return nil
                }
            },
            do: { model, values in
                guard let room = model.room, let idea = values.first?.number, values.count > 1, let index = values[1].index
                else { return [] }
                let headings = headings(model)
                if index == 0 {
                    guard values.count > 2, let text = values[2].text else { return [] }
                    return [.send(.groupIdea(room: room.id, idea: idea, group: text))]
                }
                guard index > 0, index <= headings.count + 1 else { return [] }
                let group = headings.indices.contains(index - 1) ? headings[index - 1] : nil
                return [.send(.groupIdea(room: room.id, idea: idea, group: group))]
            }),
    ]

    /// The ideas of the present step.
    private static func ideas(_ model: Model) -> [Idea] {
        guard live(model), let room = model.room, let step = room.step else { return [] }
        return room.ideas.filter { $0.step == step.id }
    }

    /// In the order in which they came up.
    private static func headings(_ model: Model) -> [String] {
        ideas(model).compactMap(\.group).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private static func ideaNumber(_ question: Text) -> @Sendable (Model) -> Argument {
        { model in
            let ideas = ideas(model).map(\.id)
            return .number(question, (ideas.min() ?? 1)...(ideas.max() ?? 1))
        }
    }

    // MARK: people

    private static let withPeople: [Action] = [
        onPerson("nudge", "Z", CockpitTexts.askNudge, among: toNudge) { .nudge(seat: $0) },
        onPerson("mute", "M", CockpitTexts.askMute, among: { model in people(model).filter { !isMuted($0, model) } }) {
            .mute(seat: $0, yes: true)
        },
        onPerson("unmute", "H", CockpitTexts.askUnmute, among: { model in people(model).filter { isMuted($0, model) } }) {
            .mute(seat: $0, yes: false)
        },
        Action(
            "exclude", "X", lead, when: { live($0) && !removable($0).isEmpty },
            asking: { model, values in
                switch values.count {
                case 0: return .seat(CockpitTexts.askExclude, removable(model))
                case 1: return .text(CockpitTexts.askExcludeReason, .question, isOptional: false)
                case 2:
                    guard let seat = values[0].seat, let reason = values[1].text else { return nil }
                    return .choice(Model.both(CockpitTexts.sureExclude, ["name": model.name(of: seat), "reason": reason]), yesNo)
                default: return nil
                }
            },
            do: { model, values in
                guard values.count > 2, let seat = values[0].seat, let reason = values[1].text else { return [] }
                return values[2].index == 0 ? [.send(.exclude(seat: seat, reason: reason))] : [cancelled(model)]
            }),
        Action(
            "move", "W", lead, when: { !movable($0).isEmpty && !freeRooms($0).isEmpty },
            asking: { model, values in
                switch values.count {
                case 0: .seat(CockpitTexts.askMove, movable(model))
                case 1: .choice(CockpitTexts.askMoveTo, freeRooms(model).map(choice))
                default: nil
                }
            },
            do: { model, values in
                let rooms = freeRooms(model)
                guard values.count > 1, let seat = values[0].seat, let index = values[1].index, rooms.indices.contains(index)
                else { return [] }
                return [.send(.move(seat: seat, to: rooms[index].id))]
            }),
    ]

    private static func onPerson(
        _ id: String, _ key: Character, _ question: Text, among: @escaping @Sendable (Model) -> [Seat],
        _ command: @escaping @Sendable (Seat) -> Command
    ) -> Action {
        Action(
            id, key, lead, when: { live($0) && !among($0).isEmpty }, asks: [{ .seat(question, among($0)) }],
            do: { _, values in values.first?.seat.map { [.send(command($0))] } ?? [] })
    }

    private static func isMuted(_ seat: Seat, _ model: Model) -> Bool { model.session.attendees[seat]?.isMuted == true }

    /// Who is there and was not nudged in this step; first who was not heard yet, then who had least of the floor.
    private static func toNudge(_ model: Model) -> [Seat] {
        guard let room = model.room else { return [] }
        return here(model).filter { !room.nudged.contains($0) }
            .sorted { (room.isHeard($0) ? 1 : 0, floorTime($0, model), $0) < (room.isHeard($1) ? 1 : 0, floorTime($1, model), $1) }
    }

    private static func floorTime(_ seat: Seat, _ model: Model) -> Milliseconds { model.session.attendees[seat]?.floorTime ?? 0 }

    /// The people of the room and its luisteraars.
    private static func removable(_ model: Model) -> [Seat] {
        people(model)
            + model.session.attendees.filter {
                $0.key.role == .listener && $0.key.room == model.room?.id && $0.value.presence != .stopped
            }.keys.sorted()
    }

    /// Who may have come into the wrong room; whether they answered something in private is the server's to know. As
    /// `Session.move`.
    private static func movable(_ model: Model) -> [Seat] {
        guard live(model), model.leadsAll, let room = model.room, room.contributions.isEmpty, room.ideas.isEmpty,
            room.proposals.isEmpty, room.outcomes.isEmpty
        else { return [] }
        return people(model).filter { model.session.privateLines[$0] == nil }
    }

    /// Other rooms with a seat that nobody took.
    private static func freeRooms(_ model: Model) -> [Room] {
        model.rooms.filter { room in
            room.id != model.room?.id
                && model.session.seats.contains {
                    $0.role == .participant && $0.room == room.id && model.session.attendees[$0] == nil
                }
        }
    }

    static func choice(_ room: Room) -> Choice { Choice(Text(nl: room.id.rawValue, en: room.id.rawValue), title: room.title) }

    // MARK: what is kept

    private static let keeping: [Action] = [
        inRoom("park", "+", asks: [text(CockpitTexts.askPark, .question)]) { room, values in
            values.first?.text.map { .park(room: room, text: $0) }
        },
        Action(
            "unpark", "-", lead, when: { live($0) && $0.room?.parked.isEmpty == false },
            asks: [{ model in .choice(CockpitTexts.askUnpark, (model.room?.parked ?? []).map { Choice(Text(nl: $0.text, en: $0.text)) }) }],
            do: { model, values in
                guard let room = model.room, let index = values.first?.index, room.parked.indices.contains(index) else { return [] }
                return [.send(.unpark(room: room.id, item: room.parked[index].id))]
            }),
        inRoom("note", "N", asks: [text(ViewTexts.askText, .note)]) { room, values in
            values.first?.text.map { .note(room: room, text: $0) }
        },
        inRoom(
            "bookmark", "B",
            when: { model in live(model) && model.room.map { room in room.contributions.contains { canMark($0, room) } } == true },
            asks: [numbers]
        ) { room, values in values.first?.number.map { .bookmark(room: room, contribution: $0, yes: true) } },
        inRoom("unbookmark", "F", when: { live($0) && $0.room?.bookmarks.isEmpty == false }, asks: [numbers]) { room, values in
            values.first?.number.map { .bookmark(room: room, contribution: $0, yes: false) }
        },
    ]

    private static func canMark(_ contribution: Contribution, _ room: Room) -> Bool {
        contribution.kind != .meta && !room.bookmarks.contains(contribution.id)
    }

    // MARK: clocks

    private static let clocks: [Action] = [
        Action(
            "countdown", "C", lead,
            when: { model in canGoOn(model) && model.room?.isPaused == false && model.room?.inMetaTalk == false },
            asking: { model, values in
                switch values.count {
                case 0: .number(CockpitTexts.askCountdown, 5...600)
                // A vote closes for good, also by itself.
                case 1: model.room.flatMap { $0.phase == .ask(.vote) ? sureCloseVote(model, [$0]) : nil }
                default: nil
                }
            },
            do: { model, values in
                guard let room = model.room, let seconds = values.first?.number else { return [] }
                if room.phase == .ask(.vote), values.count < 2 || values[1].index != 0 { return [cancelled(model)] }
                return [.send(.countDown(room: room.id, from: room.position, seconds: seconds))]
            }),
        Action(
            "countdownend", "E", lead, when: { !$0.session.isEnded && $0.leadsAll },
            asking: { model, values in
                switch values.count {
                case 0: .number(CockpitTexts.askCountdownEnd, 5...600)
                case 1: sureClose(model)
                default: nil
                }
            },
            do: { model, values in
                guard values.count > 1, let seconds = values[0].number else { return [] }
                return values[1].index == 0 ? [.send(.countDownToEnd(seconds: seconds))] : [cancelled(model)]
            }),
        Action(
            "stopcountdown", "/", lead, when: { !$0.session.isEnded && (runs($0) || endRuns($0)) },
            asking: { model, values in
                guard values.isEmpty, runs(model), endRuns(model) else { return nil }
                return .choice(
                    CockpitTexts.askWhichClock,
                    [
                        Choice(CockpitTexts.clockRoom, title: CockpitTexts.clockRoomTitle(model.language)),
                        Choice(CockpitTexts.clockEnd, title: CockpitTexts.clockEndTitle(model.language)),
                    ])
            },
            do: { model, values in
                let isOfEnd = endRuns(model) && (!runs(model) || values.first?.index == 1)
                guard isOfEnd || runs(model) else { return [] }
                return [.send(.stopCountdown(room: isOfEnd ? nil : model.room?.id))]
            }),
    ]

    /// Whether the room in view can go on, as far as this person can know; as `Session.advance`.
    static func canGoOn(_ model: Model) -> Bool {
        guard live(model), let room = model.room, !WhatNow.isAtEnd(room) else { return false }
        return VoteCourse.stillVoting(model, room).isEmpty && (model.leadsAll || !model.session.goesOnToOutcome(room))
    }

    private static func runs(_ model: Model) -> Bool { model.room?.movesAt != nil }

    private static func endRuns(_ model: Model) -> Bool { model.leadsAll && model.session.endsAt != nil }

    // MARK: asking on in private

    private static let askingOn: [Action] = [
        Action(
            "askauthor", "Q", lead, when: { live($0) && !OpenedReason.now($0).isEmpty },
            asks: [
                { model in
                    .choice(CockpitTexts.askReasonNumber, OpenedReason.now(model).map { Choice(Text(nl: $0.text, en: $0.text)) })
                },
                text(CockpitTexts.askAuthor, .question),
            ],
            do: { model, values in
                let reasons = OpenedReason.now(model)
                guard let room = model.room, values.count > 1, let index = values[0].index, reasons.indices.contains(index),
                    let text = values[1].text
                else { return [] }
                let one = reasons[index]
                return [
                    .send(
                        .askAuthor(room: room.id, step: one.question.step, moment: one.question.moment, reason: one.index, text: text))
                ]
            })
    ]

    // MARK: what is shown

    private static let overviews: [Action] = [
        Action("rooms", "O", lead, when: { live($0) }, do: { model, _ in [.show(RoomsOverview.lines(model))] }),
        Action(
            "parked", "L", [.facilitator, .participant, .listener, .observer],
            // To who leads it also says that there is nothing.
            when: { model in model.room.map { model.isFacilitator || !$0.parked.isEmpty } ?? false }, do: { model, _ in [.show(CockpitOverview.parked(model))] }),
        Action("notes", "J", lead, when: { $0.room != nil }, do: { model, _ in [.show(CockpitOverview.notes(model))] }),
        Action("bookmarks", "*", lead, when: { $0.room != nil }, do: { model, _ in [.show(CockpitOverview.bookmarks(model))] }),
        Action("replies", "A", lead, when: { $0.room != nil }, do: { model, _ in [.show(CockpitOverview.replies(model))] }),
        Action(
            "reflections", "Y", [.facilitator, .observer], when: { $0.room != nil },
            do: { model, _ in [.show(CockpitOverview.reflections(model))] }),
    ]
}
