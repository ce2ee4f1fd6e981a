package import Deliberation

extension Sample {
    /// A script with a step of every kind but the vote's, two rooms with a gespreksleider and a scherm of their own.
    package static func formats(seats: Int = 6, floor: FloorMode = .firstCome, rules: QuestionRules = .lsd) -> Script {
        var script = script(seats: seats, rules: rules, floor: floor)
        for index in script.rooms.indices {
            script.rooms[index].facilitators = 1
            script.rooms[index].screens = 1
        }
        let scale = ["helemaal niet", "nauwelijks", "sterk", "heel sterk"]
        script.steps = [
            Step(id: "welkom", kind: .welcome, title: "Welkom", text: "Hallo.", points: ["Luister."]),
            Step(id: "voorstellen", kind: .openingRound, title: "Wie ben je?", text: "Zeg iets over jezelf.", floor: .round),
            Step(
                id: "kaarten", kind: .card, title: "Kaarten", text: "Een kaart stelt de vraag.",
                deck: Deck(
                    title: "Proefkaarten",
                    cards: (1...6).map {
                        Card(id: "k\($0)", level: Card.Level.allCases[($0 - 1) % 3], text: "Kaart \($0)?", source: "L\($0)")
                    })),
            Step(
                id: "proto", kind: .prototype, title: "Het script", text: "Lees dit.",
                questionnaire: Questionnaire(items: [], text: "Wat is je eerste reactie?"),
                prototype: Prototype(title: "Ouderscript", paragraphs: ["Eerste stuk.", "Tweede stuk."])),
            Step(id: "s1", kind: .stelling, title: "Een", text: "Stelling een.", source: "L1", direction: a),
            Step(id: "storm", kind: .brainstorm, title: "Ideeën", text: "Wat kan er?"),
            Step(
                id: "kwadrant", kind: .kwadrant, title: "Kunnen en willen", text: "Waar sta je?",
                questionnaire: Questionnaire(items: [
                    .init(text: "Hoeveel ruimte heb je?", options: scale), .init(text: "Hoe graag wil je het anders?", options: scale),
                ])),
            Step(
                id: "eerste", kind: .firstStep, title: "Wie eerst?", text: "Wie zet de eerste stap?",
                questionnaire: Questionnaire(items: [.init(text: "Wil jij de eerste zijn?", options: ["ja", "nee"])])),
            Step(
                id: "evaluatie", kind: .evaluation, title: "Hoe was het?", text: "Zeg het ons.",
                questionnaire: Questionnaire(items: [.init(text: "Ik kon vrijuit praten.", options: scale)], text: "Wat wil je kwijt?")),
            Step(id: "slot", kind: .closing, title: "Slot", text: "Dank.", points: ["Huisarts."]),
        ]
        return script
    }
}

extension Sample {
    /// The gespreksleider who leads this room alone.
    package static func leader(of room: RoomID) -> Seat { Seat(role: .facilitator, room: room, number: 1) }

    /// The scherm of this room.
    package static func screen(of room: RoomID) -> Seat { Seat(role: .screen, room: room, number: 1) }
}

extension Table {
    /// A table over `Sample.formats()` with everybody of these rooms, and the people who lead and look on, there; each of
    /// the rooms stands in this step, at this phase.
    package static func formats(
        at step: StepID, phase: Phase = .present, rooms: [RoomID] = [Sample.a], seats: Int = 6, minimum: Int = 3,
        floor: FloorMode = .firstCome
    ) -> Table {
        var table = Table(Sample.formats(seats: seats, floor: floor), gate: PlainGate(minimum: minimum))
        table.seatAll(rooms)
        table.happen(.arrived(Sample.observer))
        for room in rooms {
            for seat in [Sample.leader(of: room), Sample.screen(of: room), Sample.listener(room)] { table.happen(.arrived(seat)) }
            while let here = table.session.room(room), here.step?.id != step {
                guard case .success = table.perform(.skipStep(room: room, from: here.position), by: Sample.leader) else { break }
            }
            table.advance(room, to: phase)
        }
        return table
    }

    /// The gespreksleider goes on until the room stands in this phase of its step.
    package mutating func advance(_ room: RoomID = Sample.a, to phase: Phase) {
        for _ in 0..<12 where session.room(room)?.phase != phase { advance(room) }
    }

    /// The log's events of this kind.
    package func events(where isOne: (Event) -> Bool) -> [Event] { log.map(\.event).filter(isOne) }
}
