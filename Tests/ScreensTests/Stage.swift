import Cells
import Deliberation
import Screens
import TestSupport
import Texts
import Views

/// A table with one person's screen at it: what happens at the table comes to the screen, keys go to the table.
struct Stage {
    var table: Table
    var screen: ScreenModel
    let seat: Seat
    private var seen = 0
    /// The last that the screen asked to keep, by step of a vote.
    private(set) var kept: [StepID: Ballot] = [:]

    init(_ table: Table, _ seat: Seat, _ language: Language = .nl, folder: String? = nil) {
        self.table = table
        self.seat = seat
        var model = Model(me: seat, language: language)
        model.invitationFolder = folder
        screen = ScreenModel(model: model)
        sync()
        screen.take(.connection(.live))
        tick(0)
    }

    /// What happened at the table since comes to the screen.
    mutating func sync() {
        for one in table.log.dropFirst(seen) {
            if let event = one.event.visible(to: seat) { screen.take(.event(at: one.at, event)) }
        }
        seen = table.log.count
    }

    mutating func tick(_ milliseconds: Milliseconds) {
        table.now += milliseconds
        screen.take(.tick(table.now))
    }

    mutating func perform(_ command: Command, by other: Seat) {
        table.perform(command, by: other)
        sync()
    }

    mutating func advance(_ times: Int = 1) {
        table.advance(times: times)
        sync()
    }

    /// Presses one key; a command that it sends is carried out.
    @discardableResult
    mutating func press(_ key: Key) -> [Effect] { follow(screen.handle(key)) }

    @discardableResult
    mutating func press(_ text: String) -> [Effect] { text.flatMap { press(.character($0)) } }

    /// These keys at once, as a paste without marks comes.
    @discardableResult
    mutating func burst(_ text: String) -> [Effect] {
        follow(screen.handle(text.map { $0 == "\n" ? Key.enter : .character($0) }))
    }

    private mutating func follow(_ effects: [Effect]) -> [Effect] {
        for effect in effects {
            switch effect {
            case .send(let command): perform(command, by: seat)
            case .cast(let step, let ballot): vote(step, ballot, by: seat)
            case .keepBallot(let step, let ballot): kept[step] = ballot
            default: break
            }
        }
        return effects
    }

    /// Casts a ballot with seals of no meaning: what lies in a box is nothing to a screen.
    mutating func vote(_ step: StepID, _ ballot: Ballot, by other: Seat) {
        let seal = String(repeating: "0", count: 64)
        let decision = table.perform(
            .castBallot(step: step, cast: CastBallot(ballot: ballot, opening: seal, commitment: seal)), by: other)
        sync()
        guard other == seat else { return }
        switch decision {
        case .success: screen.take(.receipt(step, .cast(ballot, code: nil)))
        case .failure(let rejection): screen.take(.rejected(code: rejection.rawValue))
        }
    }

    func lines(_ columns: Int = 80, _ rows: Int = 24) -> [String] {
        screen.draw(Size(columns: columns, rows: rows)).text
    }

    /// The screen as one text, its lines joined by blanks, so that a sentence is found where it wraps.
    func text(_ columns: Int = 80, _ rows: Int = 24) -> String { lines(columns, rows).joined(separator: " ") }

    // MARK: moments

    /// The talk about the first stelling, everybody of room a there, all agreed.
    static func talk(_ seat: Seat, floor: FloorMode = .firstCome, _ language: Language = .nl) -> Stage {
        var table = asked(floor: floor)
        for number in 1...6 {
            table.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: "want \(number)"), by: Sample.person(number))
        }
        table.advance(times: 3)
        if seat.role != .participant { table.happen(.arrived(seat)) }
        return Stage(table, seat, language)
    }

    /// The first stelling, open for answers.
    static func asked(floor: FloorMode = .firstCome) -> Table {
        var table = Table(Sample.script(floor: floor))
        table.seatAll([Sample.a])
        table.advance(times: 4)
        return table
    }

    /// The closing talk, with an address that takes more than a row.
    static func closing(_ seat: Seat, _ language: Language = .nl, folder: String? = nil) -> Stage {
        var script = Sample.script()
        script.steps[4].points = addresses
        script.steps[4].text = "Wat neem je mee uit dit gesprek? Zeg het in één of twee zinnen. Passen mag.\nHieronder staat waar je heen kunt."
        var table = Table(script)
        table.seatAll([Sample.a])
        while table.session.room(Sample.a)?.step?.kind != .closing || table.session.room(Sample.a)?.phase != .talk {
            guard case .success = table.advance() else { break }
        }
        if seat.role != .participant { table.happen(.arrived(seat)) }
        return Stage(table, seat, language, folder: folder)
    }

    static let addresses = [
        "Op je werk: je leidinggevende, de vertrouwenspersoon, P&O of HR, of de ondernemingsraad.",
        "Over je rechten: je vakbond, of het Juridisch Loket (gratis juridisch advies).",
        "Over discriminatie: het College voor de Rechten van de Mens, of een antidiscriminatiebureau bij jou in de buurt (discriminatie.nl).",
        "Zit het je dwars of slaap je er slecht van: praat met je huisarts of de bedrijfsarts.",
        "Denk je aan zelfmoord? Bel 113 of gratis 0800-0113, dag en nacht.",
    ]
}
