import Deliberation
import TestSupport

/// Outcomes of a weging for pictures and pages: drawn at random, not counted. What is right is tested with the counting.
enum Outcomes {
    /// How much is told of a group.
    enum Shown: CaseIterable { case figures, words, withheld, nobody }

    static func random(
        _ form: BallotForm, _ groups: [(room: RoomID, shown: Shown)], using random: inout some RandomNumberGenerator
    ) -> VoteOutcome {
        let told = groups.filter { $0.shown == .figures || $0.shown == .words }.map(\.room)
        let options = form.options.map(\.id)
        var outcome = VoteOutcome(
            groups: groups.map { group in
                guard told.contains(group.room) else { return GroupOutcome(room: group.room, findings: nil, isEmpty: group.shown == .nobody) }
                return GroupOutcome(room: group.room, findings: findings(form, group.shown == .figures, using: &random), isEmpty: false)
            })
        guard told.count > 1 else { return outcome }
        outcome.shared = Array(options.prefix(1))
        outcome.opposed = [Opposition(option: options[1], first: [told[0]], last: Array(told.dropFirst()))]
        outcome.overall = OverallOutcome(
            included: told, leftOut: groups.map(\.room).filter { !told.contains($0) }, order: order(form, using: &random),
            shares: options.indices.map { _ in Fraction(numerator: Int.random(in: 1...60, using: &random), denominator: 61) },
            pooled: Bool.random(using: &random) ? order(form, using: &random) : nil)
        return outcome
    }

    private static func findings(_ form: BallotForm, _ isLarge: Bool, using random: inout some RandomNumberGenerator) -> GroupFindings {
        let cells = form.options.map { _ in form.criteria.map { _ in cell(using: &random) } }
        let decides = Int.random(in: 0..<3, using: &random) == 0
        let borda = order(form, using: &random)
        var first = form.options.map { _ in Int.random(in: 0...80, using: &random) }
        first[0] = 173
        return GroupFindings(
            ballots: isLarge ? Int.random(in: 10...15, using: &random) : nil, cells: cells,
            order: OrderFinding(
                borda: borda, points: isLarge ? form.options.map { _ in Int.random(in: 0...120, using: &random) } : nil,
                schulze: decides ? order(form, using: &random) : borda, methodDecides: decides),
            stability: Stability(of: 286, first: first, alone: first.map { max(0, $0 - 9) }, own: isLarge ? [form.options[0].id] : nil),
            alpha: isLarge ? Int.random(in: -3...10, using: &random) * 10 : nil)
    }

    private static func cell(using random: inout some RandomNumberGenerator) -> CellFinding {
        let judged = Int.random(in: 0..<8, using: &random) == 0 ? Numeral.some : .most
        guard Int.random(in: 0..<15, using: &random) > 0 else { return CellFinding(judged: nil) }
        guard Int.random(in: 0..<15, using: &random) > 0 else { return CellFinding(judged: judged, spread: .disagreement) }
        let lower = Int.random(in: 1...5, using: &random)
        let upper = Int.random(in: 0..<4, using: &random) == 0 ? min(5, lower + 1) : lower
        return CellFinding(
            judged: judged, lower: Judgement(rawValue: lower), upper: Judgement(rawValue: upper),
            spread: Int.random(in: 0..<6, using: &random) == 0 ? nil : Spread.allCases.randomElement(using: &random))
    }

    private static func order(_ form: BallotForm, using random: inout some RandomNumberGenerator) -> [[OptionID]] {
        var order: [[OptionID]] = []
        for option in form.options.map(\.id).shuffled(using: &random) {
            if !order.isEmpty, Int.random(in: 0..<4, using: &random) == 0 {
                order[order.count - 1].append(option)
            } else {
                order.append([option])
            }
        }
        return order
    }
}

extension BallotForm {
    /// As large as a form may be, with the longest words.
    static var largest: BallotForm {
        let titles = [
            "Gesprekken tussen partners aanmoedigen over taken en verantwoordelijkheden", "Meer (h)erkenning voor de mental load",
            "Omgangsvormen en bespreekbaarheid van gelijkwaardige kansen op de werkvloer",
            "Arbeidsongeschiktheidsverzekeringsmaatschappijen en hun verantwoordelijkheid",
            "Meer kennis en handelingsperspectief over de (financiële) consequenties van keuzes", "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
            "Zes & zeven <samen> \"tussen\" 'haken'",
        ]
        let levels: [[Level]] = [[.home], [.home, .society], [.work], [.work, .home], [.society], [.work, .society], [.home, .work, .society]]
        return BallotForm(
            options: zip(titles, levels).enumerated().map { VoteOption(id: OptionID(rawValue: "o\($0)"), title: $1.0, text: $1.0, levels: $1.1) },
            criteria: ["kansrijk", "urgentie", "samenwerking", "verrijking", "uitvoerbaarheid"].map {
                Criterion(id: CriterionID(rawValue: $0), title: $0, question: "Hoe \($0) is dit?")
            }, asksWeights: true)
    }
}

/// A session that only weighs.
struct WeighedTable {
    var session = Session()
    var log: [Recorded] = []
    private var now: Milliseconds = 1_795_512_000_000
    let form: BallotForm
    let rooms: [RoomPlan]

    init(_ form: BallotForm, rooms: [(RoomID, String, Int)], rehearsal: Bool = false, title: String = "Weging van de aanknopingspunten") {
        self.form = form
        self.rooms = rooms.map { RoomPlan(id: $0.0, title: $0.1, seats: 15, listeners: 0) }
        apply(
            .created(
                script: Script(
                    name: "fase-3", title: title, language: "nl", summary: "Vier groepen wegen vijf punten.", rooms: self.rooms,
                    facilitators: 1, observers: 0, screens: 0, ruleSet: .exactWords, floor: .firstCome, turnSeconds: 60,
                    steps: [
                        Step(id: "welkom", kind: .welcome, title: "Welkom", text: "Fijn dat je er bent."),
                        Step(id: "weging", kind: .vote, title: "Wegen", text: "Welke punten zijn het meest kansrijk?", form: form),
                        Step(id: "voorstellen", kind: .proposals, title: "Voorstellen", text: "Wat ga je doen?", form: form),
                    ], library: [], pseudonyms: []), rehearsal: rehearsal))
        for (room, _, count) in rooms {
            for number in 0..<count {
                let seat = Seat(role: .participant, room: room, number: number + 1)
                apply(.seatTaken(seat))
                apply(.pseudonymTaken(seat, name: "Naam\(room.rawValue)\(number + 1)"))
                apply(.arrived(seat))
            }
        }
    }

    mutating func apply(_ event: Event) {
        now += 1000
        log.append(Recorded(sequence: log.count + 1, at: now, event: event))
        session.apply(event, at: now)
    }

    /// Every room stands where it may vote, so long.
    mutating func ask(minutes: Milliseconds) {
        guard let step = session.script?.steps[1] else { return }
        for room in rooms {
            apply(.stepEntered(room.id, index: 1, of: 3, step: step))
            apply(.phaseEntered(room.id, .ask(.vote)))
        }
        now += minutes * 60_000
    }

    /// Boxes of these sizes are closed, with roots that differ.
    mutating func close(_ counts: [Int], mark: String = "a") {
        for (index, (room, count)) in zip(rooms, counts).enumerated() {
            let digits = String(repeating: mark, count: 62) + (index < 10 ? "0\(index)" : String(index))
            apply(.voteClosed(room.id, step: "weging", seal: BoxSeal(count: count, root: digits)))
        }
    }

    mutating func reveal(_ outcome: VoteOutcome) {
        for room in rooms { apply(.voteRevealed(room.id, step: "weging", outcome: outcome)) }
    }

    mutating func propose(_ id: ProposalID, _ room: RoomID, _ option: OptionID, _ text: ProposalText, from: Proposal.Origin? = nil, endorsed: Int = 0) {
        apply(.proposalAdded(room, Proposal(id: id, option: option, text: text, origin: from, isShared: from != nil)))
        if endorsed > 0 { apply(.endorsementCounted(room, proposal: id, count: endorsed)) }
    }
}
