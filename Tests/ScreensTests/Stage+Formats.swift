import Cells
import Deliberation
import Screens
import TestSupport
import Texts
import Views

/// Moments of the formats of the report, with texts as long as those of `stellingen/`.
extension Stage {
    static let screenSeat = Seat(role: .screen, room: Sample.a, number: 1)
    static let roomless = Seat(role: .screen, room: nil, number: 1)

    /// A script of every kind, with long texts and, where asked, four rooms.
    static func formats(rooms: Int = 2) -> Script {
        var script = Sample.formats()
        script.screens = 1
        if rooms == 4 {
            script.rooms += [
                RoomPlan(id: "burgers", title: "Burgers", seats: 6, listeners: 1),
                RoomPlan(id: "experts", title: "Experts en ministerie", seats: 6, listeners: 1),
            ]
        }
        for index in script.steps.indices {
            switch script.steps[index].kind {
            case .prototype:
                script.steps[index].text = "Lees dit eerst rustig. Het is verzonnen, en met opzet ver uitgewerkt."
                script.steps[index].prototype = Prototype(title: "Het Ouderscript", paragraphs: paragraphs)
            case .stelling:
                script.steps[index].text = "Wie minder gaat werken voor de kinderen, kiest daar zelf voor. Een werkgever hoeft daar niets aan te doen."
            case .card:
                script.steps[index].deck = Deck(
                    title: "SamenSpel",
                    cards: [Card(id: "k1", level: .opinion, text: "Vind je dat je partner genoeg doet in huis, en weet je partner dat ook?")])
            case .evaluation:
                script.steps[index].questionnaire = Questionnaire(
                    items: ["Ik kon vrijuit praten.", "Ik heb iets gehoord wat ik nog niet wist.", "Ik zou nog een keer meedoen."].map {
                        .init(text: $0, options: ["helemaal niet", "nauwelijks", "een beetje", "sterk", "heel sterk"])
                    }, text: "Wat wil je nog kwijt?")
            default: break
            }
        }
        return script
    }

    static let paragraphs = [
        "Vanaf dit jaar krijgt elk stel dat een kind verwacht het Ouderscript. Dat is een gesprek van een uur met een adviseur, en een formulier dat jullie samen invullen.",
        "Je schrijft op wie er hoeveel gaat werken, wie de nachten doet, wie de afspraken bij het consultatiebureau maakt en wie eraan denkt dat de luiers op zijn. Ook reken je uit wat dat betekent voor jullie inkomen, nu en over tien jaar.",
        "Zonder ingevuld Ouderscript krijg je geen kinderbijslag. Elk jaar kijk je er samen opnieuw naar. Is er iets veranderd, dan vul je het opnieuw in.",
        "De adviseur zegt niet wat goed is. De adviseur vraagt wel door als een van jullie stil blijft. Wat je opschrijft, lezen alleen jullie tweeën en de adviseur.",
        "Je werkgever hoort dat je een Ouderscript hebt, maar niet wat erin staat. Wel kun je om een gesprek vragen met je leidinggevende, en dan mag je het meenemen.",
    ]

    /// Room a stands at this moment; everybody of the rooms is there.
    static func at(_ step: StepID, _ phase: Phase, rooms: Int = 2) -> Table {
        var table = Table(formats(rooms: rooms))
        table.seatAll([Sample.a, Sample.b] + (rooms == 4 ? ["burgers", "experts"] : []))
        table.go(Sample.a, step, phase)
        return table
    }

    static func at(_ step: StepID, _ phase: Phase, _ seat: Seat, _ language: Language = .nl) -> Stage {
        var table = at(step, phase)
        if seat.role != .participant { table.happen(.arrived(seat)) }
        return Stage(table, seat, language)
    }

    // MARK: moments

    /// Four rooms, each at another place, each waiting for something else.
    static func cockpit(_ language: Language = .nl) -> Stage {
        var table = at("s1", .talk, rooms: 4)
        for number in [1, 2, 3] { table.perform(.raiseHand, by: Sample.person(number)) }
        table.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        table.perform(.say(text: "Toen ik terugkwam van verlof was mijn project weg."), by: Sample.person(1))
        table.perform(.mute(seat: Sample.person(5), yes: true), by: Sample.leader)
        table.happen(.left(Sample.person(6)))
        table.go(Sample.b, "s1", .ask(.first))
        for number in 1...6 {
            table.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: nil), by: Sample.person(number, Sample.b))
        }
        table.perform(.requestPrivateWord, by: Sample.person(2, Sample.b))
        table.go("burgers", "storm", .talk)
        if let position = table.session.room("burgers")?.position {
            table.perform(.countDown(room: "burgers", from: position, seconds: 60), by: Sample.leader)
        }
        table.go("experts", "kaarten", .present)
        table.perform(.pause(room: "experts"), by: Sample.leader)
        table.perform(.park(room: Sample.a, text: "Wie betaalt de opvang?"), by: Sample.leader)
        var stage = Stage(table, Sample.leader, language)
        stage.tick(15_000)
        return stage
    }

    static func ideas(_ seat: Seat, _ language: Language = .nl) -> Stage {
        var stage = at("storm", .talk, seat, language)
        let texts = [
            "Een vaste dag in de week waarop de leidinggevende zelf om drie uur naar huis gaat", "Een kaart met wat je mag vragen",
            "Vergaderen tussen tien en drie", "Verlof van de ander in het rooster zetten",
        ]
        for (index, text) in texts.enumerated() { stage.perform(.addIdea(text: text), by: Sample.person(index + 1)) }
        stage.perform(.endorseIdea(idea: 3, yes: true), by: Sample.person(1))
        stage.perform(.endorseIdea(idea: 3, yes: true), by: Sample.person(5))
        stage.perform(.groupIdea(room: Sample.a, idea: 3, group: "Tijd"), by: Sample.leader)
        stage.perform(.groupIdea(room: Sample.a, idea: 1, group: "Tijd"), by: Sample.leader)
        return stage
    }

    /// Room a is asked whether something may go to room b.
    static func offered(_ seat: Seat, _ language: Language = .nl, items: [ReleaseItem]? = nil) -> Stage {
        var stage = at("s1", .talk, seat, language)
        let items: [ReleaseItem] = items ?? [
            .theme(text: "Wie er aan het eind van de dag nog iets regelt, en wie dat ziet."),
            .paraphrase(text: "Mensen zeggen dat ze het pas merkten toen de ander een week weg was, en dat ze er toen over konden praten."),
        ]
        stage.perform(.composeRelease(room: Sample.a, to: [Sample.b], items: items), by: Sample.leader)
        stage.perform(.offerRelease(release: stage.table.session.releases.keys.max() ?? 1, seconds: 90), by: Sample.leader)
        stage.tick(15_000)
        return stage
    }

    /// The talk about a stelling, as the projector of the room shows it.
    static func projected(_ seat: Seat, _ language: Language = .nl, floor: FloorMode = .firstCome) -> Stage {
        var stage = at("s1", .talk, seat, language)
        stage.perform(.setFloorMode(room: Sample.a, mode: floor), by: Sample.leader)
        for number in [1, 2, 3] { stage.perform(.raiseHand, by: Sample.person(number)) }
        stage.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        stage.perform(.askOn(room: Sample.a, to: nil, text: "Wie herkent dit?"), by: Sample.leader)
        return stage
    }

    static func paused() -> Stage {
        var stage = at("s1", .talk, screenSeat)
        stage.perform(.pause(room: Sample.a), by: Sample.leader)
        return stage
    }

    static func counting(_ seat: Seat) -> Stage {
        var stage = at("s1", .talk, seat)
        if let position = stage.table.session.room(Sample.a)?.position {
            stage.perform(.countDown(room: Sample.a, from: position, seconds: 60), by: Sample.leader)
        }
        stage.tick(15_000)
        return stage
    }

    func pressing(_ text: String) -> Stage {
        var stage = self
        stage.press(text)
        return stage
    }
}
