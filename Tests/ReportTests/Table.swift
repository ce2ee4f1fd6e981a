import Deliberation

/// A session told as events, with everyone's answers.
struct Table {
    var session = Session()
    var log: [Recorded] = []
    var answers: [RoomID: [StepID: [AnswerPair]]] = [:]
    private var now: Milliseconds = 1_795_512_000_000

    static let steps = [
        Step(id: "welkom", kind: .welcome, title: "Welkom", text: "Fijn dat je er bent."),
        Step(id: "open", kind: .openQuestion, title: "Begin", text: "Wat merk je ervan?"),
        Step(
            id: "s1", kind: .stelling, title: "Thuis", text: "Wie thuis meer doet, kiest daar zelf voor.",
            source: "L2856"),
        Step(id: "eerste", kind: .firstStep, title: "De eerste stap", text: "Wie zet de eerste stap?"),
        Step(id: "slot", kind: .closing, title: "Slot", text: "Waar kun je heen?"),
    ]

    init(seats: [(RoomID, String, Int)], names: (RoomID, Int) -> String, rehearsal: Bool = false) {
        let rooms = seats.map { RoomPlan(id: $0.0, title: $0.1, seats: 15, listeners: 0) }
        apply(
            .created(
                script: Script(
                    name: "proef", title: "Kansen", language: "nl", summary: "Een gesprek over kansen.", rooms: rooms,
                    facilitators: 1, observers: 0, screens: 0, ruleSet: .exactWords, floor: .firstCome, turnSeconds: 60,
                    steps: Self.steps, library: [], pseudonyms: []),
                rehearsal: rehearsal))
        for (room, _, count) in seats {
            for number in 0..<count {
                let seat = Seat(role: .participant, room: room, number: number + 1)
                apply(.seatTaken(seat))
                apply(.pseudonymTaken(seat, name: names(room, number + 1)))
                apply(.arrived(seat))
            }
        }
    }

    mutating func apply(_ event: Event, after milliseconds: Milliseconds = 1000) {
        now += milliseconds
        log.append(Recorded(sequence: log.count + 1, at: now, event: event))
        session.apply(event, at: now)
    }

    mutating func enter(_ index: Int, _ room: RoomID, minutes: Int64 = 0) {
        apply(
            .stepEntered(room, index: index, of: Self.steps.count, step: Self.steps[index]),
            after: minutes * 60_000)
        apply(.phaseEntered(room, .talk), after: 0)
    }

    mutating func say(
        _ text: String, _ room: RoomID, _ number: Int, at step: StepID, kind: Contribution.Kind = .turn, quote: Bool
    ) {
        let seat = Seat(role: .participant, room: room, number: number)
        let id = (session.room(room)?.contributions.count ?? 0) + 1
        apply(.said(Contribution(id: id, seat: seat, kind: kind, step: step, text: text)))
        apply(.quoteAllowed(seat, contribution: id, yes: quote))
    }

    mutating func answer(_ room: RoomID, _ pairs: [(Stance, Stance?)]) {
        answers[room, default: [:]]["s1"] = pairs.map {
            AnswerPair(first: Answer(stance: $0.0, reason: "geheime reden"), second: $0.1.map { Answer(stance: $0) })
        }
    }
}

/// A generator that a seed repeats.
struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
