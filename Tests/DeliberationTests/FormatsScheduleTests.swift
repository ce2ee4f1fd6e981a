import Deliberation
import Foundation
import Testing
import TestSupport

/// Random schedules of all kinds of commands by all roles over a script with every kind of step; the seed stands in every failure.
@Suite("Random schedules of the whole method")
struct FormatsScheduleTests {
    typealias Act = ScheduleTests.Act
    /// `room`: the one that it concerns; empty: both, or none.
    struct Planned {
        let room: RoomID
        let now: Milliseconds
        let act: Act
    }

    static func apply(_ act: Act, to table: inout Table) -> Decision {
        switch act {
        case .happens(let occurrence):
            table.happen(occurrence)
            return .success([])
        case .performs(let command, let seat): return table.perform(command, by: seat)
        }
    }

    /// `isApart`: without what is done to both rooms at once, and without moving anybody.
    static func schedule(seed: UInt64, length: Int, isApart: Bool) -> [Planned] {
        var any = AnyCommand(chance: Chance(seed: seed))
        var table = Table(Sample.formats(floor: seed % 3 == 0 ? .round : .firstCome))
        var acts: [Planned] = []
        let seats = table.session.seats
        func add(_ room: RoomID, _ act: Act) {
            table.now += Int64(any.chanceBelow(4000))
            table.seed = UInt64(table.now)
            acts.append(Planned(room: room, now: table.now, act: act))
            _ = apply(act, to: &table)
        }
        for seat in seats where seat.room == nil || any.chanceBelow(6) > 0 { add(seat.room ?? "", .happens(.arrived(seat))) }
        // Each seed begins somewhere else in the script, the first at its beginning.
        for room in [Sample.a, Sample.b] {
            for _ in 0..<(seed % 9) {
                guard let position = table.session.room(room)?.position else { continue }
                add(room, .performs(.skipStep(room: room, from: position), Sample.leader))
            }
        }
        for _ in 0..<length {
            let room = any.chanceBelow(2) == 0 ? Sample.a : Sample.b
            let mine = seats.filter { $0.room == room }
            let someone = mine[any.chanceBelow(mine.count)]
            switch any.chanceBelow(24) {
            case 0: add(room, .happens(.arrived(someone)))
            case 1: add(room, any.chanceBelow(2) == 0 ? .happens(.left(someone)) : .happens(.codeMisused(someone)))
            case 2, 3: add("", .happens(.clock))
            case 4, 5, 6, 7, 8: add(room, .performs(any.lead(room, in: table.session), any.chanceBelow(2) == 0 ? Sample.leader : Sample.leader(of: room)))
            case 9: add(room, .performs(any.release(from: room, in: table.session), Sample.leader))
            case 10: add(room, .performs(any.reflection(on: room), Sample.observer))
            case 11 where !isApart:
                let command = any.chanceBelow(4) == 0 ? any.reflection(on: nil) : any.ofAllRooms(in: table.session)
                if case .reflect = command { add("", .performs(command, Sample.observer)) } else { add("", .performs(command, Sample.leader)) }
            // Whoever sends what is not theirs, to a room that is not theirs.
            case 12 where !isApart:
                let other = seats[any.chanceBelow(seats.count)]
                add("", .performs(any.chanceBelow(2) == 0 ? any.lead(room, in: table.session) : any.release(from: room, in: table.session), other))
            default:
                let here = table.session.room(room)
                if let (question, seat) = here?.authorQuestionsTo.sorted(by: { $0.key < $1.key }).last, any.chanceBelow(6) == 0 {
                    add(room, .performs(.replyPrivately(question: question, text: "Omdat \(question)."), seat))
                } else if let turn = here?.floor.turn, any.chanceBelow(3) == 0 {
                    add(room, .performs(any.next(of: room, in: table.session), turn.seat))
                } else {
                    add(room, .performs(any.next(of: room, in: table.session), Sample.person(any.chanceBelow(6) + 1, room)))
                }
            }
            if any.chanceBelow(20) == 0 { add(room, .performs(any.next(of: room, in: table.session), someone)) }
        }
        return acts
    }

    static func play(_ acts: [Planned], seed: UInt64, check: (Session, Act, Decision, Table) -> Void = { _, _, _, _ in }) -> Table {
        var table = Table(Sample.formats(floor: seed % 3 == 0 ? .round : .firstCome))
        for one in acts {
            table.now = one.now
            table.seed = UInt64(one.now)
            let before = table.session
            let decision = apply(one.act, to: &table)
            check(before, one.act, decision, table)
        }
        return table
    }

    @Test("nothing traps, no illegal state, a replay gives the same, and who was removed does nothing", arguments: 1...30)
    func invariants(seed: Int) {
        let acts = Self.schedule(seed: UInt64(seed), length: 300, isApart: false)
        let table = Self.play(acts, seed: UInt64(seed)) { before, act, decision, table in
            if case .performs(let command, let seat) = act {
                if case .failure = decision { #expect(table.session == before, "seed \(seed): a refusal changes nothing") }
                if before.attendees[seat]?.isExcluded == true {
                    #expect([.failure(.stopped), .failure(.sessionEnded), .success([])].contains(decision), "seed \(seed): \(command)")
                }
                if let own = seat.room, case .success(let events) = decision, seat.role != .facilitator {
                    #expect(events.allSatisfy { $0.concerns(own) }, "seed \(seed): \(command)")
                }
            }
            if case .happens(.clock) = act { #expect(table.session.nextDue.map { $0 > table.now } ?? true, "seed \(seed): what was due is done") }
            for room in table.session.rooms.values { Self.check(room, table.session, "seed \(seed)") }
        }
        var replayed = Session()
        for one in table.log { replayed.apply(one.event, at: one.at) }
        #expect(replayed == table.session, "seed \(seed)")
        Self.checkOrder(table.log.map(\.event), "seed \(seed)")
    }

    static func check(_ room: Room, _ session: Session, _ seed: Comment) {
        if let turn = room.floor.turn {
            #expect(turn.seat.room == room.id && [.participant, .listener].contains(turn.seat.role), seed)
            #expect(session.attendees[turn.seat]?.isMuted != true && session.attendees[turn.seat]?.isExcluded != true, seed)
        }
        #expect(room.step?.phases.contains(room.phase) == true, seed)
        if let question = room.openQuestion, question.moment != .openTable {
            #expect(room.answeredCount == room.answered(question).count, seed)
            #expect(room.answered(question).isSubset(of: room.eligible) && room.eligibleCount == room.eligible.count, seed)
            #expect(!room.isPublished(question), seed)
        }
        if room.movesAt != nil { #expect(!room.isPaused && !room.inMetaTalk, seed) }
        #expect(Set(room.ideas.map(\.id)).count == room.ideas.count, seed)
        for idea in room.ideas { #expect((room.ideaEndorsements[idea.id] ?? 0) >= (room.ideasEndorsedBy[idea.id]?.count ?? 0), seed) }
        #expect(room.cardsLeft >= 0 && room.card.map { room.drawnCards.contains($0.key) } != false, seed)
    }

    /// What is published is published once; reflections come between steps; each release is offered and ended once.
    static func checkOrder(_ events: [Event], _ seed: Comment) {
        var once: Set<String> = []
        for (index, event) in events.enumerated() {
            switch event {
            case .answersRevealed(let room, let step, _): #expect(once.insert("first \(room) \(step)").inserted, seed)
            case .shiftRevealed(let room, let step, _): #expect(once.insert("shift \(room) \(step)").inserted, seed)
            case .responsesRevealed(let room, let step, _): #expect(once.insert("form \(room) \(step)").inserted, seed)
            case .releaseOffered(let room, let offer): #expect(once.insert("offer \(room) \(offer.id)").inserted, seed)
            case .releaseGiven(let room, let id), .releaseStopped(let room, let id): #expect(once.insert("done \(room) \(id)").inserted, seed)
            case .cardDrawn(let room, _, let card, _): #expect(once.insert("card \(room) \(card.id)").inserted, seed)
            case .nudged(let seat, let step):
                // A fresh invitation may bring somebody else.
                let renewals = events[..<index].count { $0 == .invitationRenewed(seat) }
                #expect(once.insert("nudge \(seat.name) \(step) \(renewals)").inserted, seed)
            case .reflectionsDelivered:
                let next = events[index...].first { if case .reflectionsDelivered = $0 { false } else { true } }
                switch next {
                case .stepEntered, .ended: break
                default: Issue.record("delivered within a step")
                }
            default: break
            }
        }
    }

    @Test("no seat's client ever holds what is another's in private, or anything of another room", arguments: 1...20)
    func secrecy(seed: Int) throws {
        let table = Self.play(Self.schedule(seed: UInt64(seed) &* 7919, length: 300, isApart: false), seed: UInt64(seed) &* 7919)
        for seat in table.session.seats {
            let view = table.projection(for: seat)
            let label: Comment = "seed \(seed), \(seat.name)"
            let leads = seat.role == .facilitator
            for room in view.rooms.values {
                let mine: Set<Seat> = [seat]
                var authors = Set(room.openTableAnswers.keys)
                for pairs in room.answers.values { authors.formUnion(pairs.keys) }
                for responses in room.responses.values { authors.formUnion(responses.keys) }
                for marks in room.voted.values { authors.formUnion(marks) }
                for marks in [room.endorsedBy, room.recognisedBy, room.ideasBy, room.ideasEndorsedBy, room.objections].flatMap(\.values) {
                    authors.formUnion(marks)
                }
                authors.formUnion(room.proposedBy.values)
                authors.formUnion(room.authorQuestionsTo.values)
                #expect(authors.isSubset(of: mine), label)
                #expect(room.reasonAuthors.isEmpty, label)
                #expect(room.reasons.isEmpty || leads, label)
                #expect(room.bookmarks.isEmpty || leads, label)
                if !leads { #expect(room.nudged.isSubset(of: mine), label) }
            }
            #expect(Set(view.notes.keys).isSubset(of: [seat]), label)
            #expect(leads || Set(view.privateLines.keys).isSubset(of: [seat]), label)
            #expect(leads || Set(view.wantsPrivateWord).isSubset(of: [seat]), label)
            #expect(view.releases.isEmpty || (leads && seat.room == nil), label)
            #expect(view.reflections.isEmpty || leads || seat.role == .observer, label)
            if let own = seat.room {
                for (id, room) in view.rooms where id != own {
                    var empty = Session()
                    empty.apply(table.log[0].event, at: table.log[0].at)
                    #expect(room == empty.room(id), label)
                }
                #expect(view.attendees.keys.allSatisfy { $0.room == own || $0.room == nil }, label)
                #expect(view.announcements.allSatisfy { $0.room == own || $0.room == nil }, label)
                #expect(view.reflections.allSatisfy { $0.room == own }, label)
                #expect(view.wantsPrivateWord.allSatisfy { $0.room == own } && view.privateLines.keys.allSatisfy { $0.room == own }, label)
            }
        }
    }

    @Test("nothing that reaches one room hangs on what the other does, but what was released to it", arguments: 1...30)
    func nonInterference(seed: Int) {
        let seed = UInt64(seed) &* 104_729
        let acts = Self.schedule(seed: seed, length: 300, isApart: true)
        let both = Self.play(acts, seed: seed)
        func isReceived(_ event: Event) -> Bool { if case .releaseReceived = event { true } else { false } }
        for room in [Sample.a, Sample.b] {
            let alone = Self.play(acts.filter { $0.room == room || $0.room == "" }, seed: seed)
            for seat in both.session.seats where seat.room == room {
                #expect(both.stream(of: seat).filter { !isReceived($0) } == alone.stream(of: seat), "seed \(seed), \(seat.name)")
            }
        }
    }

    @Test("a scherm and a luisteraar read no more than every participant of the room does", arguments: 1...20)
    func subset(seed: Int) {
        let seed = UInt64(seed) &* 31
        let table = Self.play(Self.schedule(seed: seed, length: 300, isApart: false), seed: seed)
        func plain(_ event: Event) -> Event { if case .turnEnded(let seat, _) = event { .turnEnded(seat, spent: 0) } else { event } }
        for room in [Sample.a, Sample.b] {
            let all = table.session.seats.filter { $0.room == room && $0.role == .participant }.map { table.stream(of: $0).map(plain) }
            for seat in [Sample.screen(of: room), Sample.listener(room)] {
                for stream in all {
                    var rest = stream[...]
                    // What is said to a luisteraar in person is no more the room's than what is said to a participant.
                    for event in table.stream(of: seat).map(plain) where event.audience != .seatAndFacilitators(seat) {
                        guard let place = rest.firstIndex(of: event) else { Issue.record("seed \(seed), \(seat.name): \(event)"); break }
                        rest = rest[(place + 1)...]
                    }
                }
            }
        }
        let none = table.stream(of: Seat(role: .screen, room: nil, number: 1))
        #expect(none.allSatisfy { $0.audience == .everyone }, "seed \(seed)")
    }

    @Test("the schedules reach every command and every event, and each event is read as it was written")
    func coverage() throws {
        var commands: Set<String> = []
        var events: Set<String> = []
        func name(_ value: Any) -> String { Mirror(reflecting: value).children.first?.label ?? "\(value)" }
        for seed in 1...36 {
            let table = Self.play(Self.schedule(seed: UInt64(seed), length: 300, isApart: false), seed: UInt64(seed)) { _, act, decision, _ in
                if case .performs(let command, _) = act, case .success(let made) = decision, !made.isEmpty { commands.insert(name(command)) }
            }
            for one in table.log where events.insert(name(one.event)).inserted || one.sequence % 97 == 0 {
                let bytes = try JSONEncoder().encode(one.event)
                #expect(try JSONDecoder().decode(Event.self, from: bytes) == one.event)
            }
        }
        let done: [String] = [
            "takePseudonym", "answerOpenTable", "answer", "raiseHand", "lowerHand", "say", "finishTurn", "recognise", "stateCoreClaim", "allowQuote",
            "requestMetaTalk", "requestPrivateWord", "stop", "respond", "changeCard", "addIdea", "withdrawIdea", "endorseIdea", "replyPrivately",
            "objectToRelease", "sendPrivate", "advance", "goBack", "advanceTogether", "skipStep", "pause", "resume", "extendStep", "giveTurn", "endTurn",
            "extendTurn", "setFloorMode", "askOn", "summarise", "announce", "endMetaTalk", "askForQuote", "renewInvitation", "endSession", "drawCard",
            "mergeIdeas", "groupIdea", "nudge", "mute", "exclude", "move", "park", "unpark", "note", "bookmark", "countDown", "countDownToEnd",
            "stopCountdown", "askAuthor", "composeRelease", "offerRelease", "withdrawRelease", "reflect",
        ]
        for one in done { #expect(commands.contains(one), "\(one)") }
        let happened: [String] = [
            "responded", "responsesRevealed", "cardDrawn", "ideaAdded", "ideaGiven", "ideaWithdrawn", "ideasMerged", "ideaGrouped", "ideaEndorsed",
            "ideaCounted", "muted", "excluded", "moved", "nudged", "parked", "unparked", "noted", "bookmarked", "countdownStarted", "countdownStopped",
            "reasonAuthors", "authorAsked", "askedPrivately", "repliedPrivately", "replyOpened", "releaseComposed", "releaseOffered", "objected",
            "releaseGiven", "releaseStopped", "releaseReceived", "reflected", "reflectionsDelivered", "ended",
        ]
        for one in happened { #expect(events.contains(one), "\(one)") }
    }
}

extension Event {
    /// Whether it is about this room or its people alone.
    fileprivate func concerns(_ own: RoomID) -> Bool {
        switch audience {
        case .everyone, .lead, .nobody: false
        case .room(let room): room == own
        case .facilitators(let room): room == own
        case .seat(let seat), .seatAndFacilitators(let seat): seat.room == own
        }
    }
}
