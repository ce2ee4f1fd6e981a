import Cells
import Deliberation
import Screens
import TestSupport
import Texts
import Views

/// Moments of a weging.
extension Stage {
    /// The form of fase 3 with the texts of `stellingen/fase-3.yaml`, so that what fits here fits there.
    static let form: BallotForm = {
        var form = BallotForm.phase3
        let texts = [
            "Gesprekken tussen partners aanmoedigen over taken en verantwoordelijkheden. Er is behoefte aan gesprekken over de verdeling thuis, en aan handvatten om ze te voeren.",
            "Meer (h)erkenning voor de mental load. Herkennen wat alles regelen, plannen en overzien met mensen doet, en het erkennen, ook in de samenleving.",
            "Omgangsvormen en bespreekbaarheid van gelijkwaardige kansen binnen de cultuur van bedrijven en organisaties stimuleren. Er is behoefte aan rolmodellen en aan meer kennis over rechten.",
            "Handvatten voor werknemer- en werkgeverschap, gericht op het bevorderen van gelijkwaardige kansen, ongeacht gender. Bijvoorbeeld om op het werk goed te praten over werk en privé.",
            "Meer kennis en handelingsperspectief over de (financiële) consequenties van keuzes. Het zou helpen als de informatie makkelijk te vinden is.",
        ]
        let questions = [
            "Hoe sterk geldt: dit is kansrijk, hiermee kan het lukken?",
            "Hoe sterk geldt: dit heeft haast?",
            "Hoe sterk geldt: hier kunnen we met anderen samenwerken?",
            "Hoe sterk geldt: dit kan iets toevoegen aan wat er al gebeurt?",
        ]
        for (index, text) in texts.enumerated() { form.options[index].text = text }
        for (index, text) in questions.enumerated() { form.criteria[index].question = text }
        return form
    }()

    static func votingScript(_ form: BallotForm = form, rooms: Int = 2) -> Script {
        var script = Sample.voting(seats: 9)
        for index in script.steps.indices where script.steps[index].form != nil { script.steps[index].form = form }
        if rooms == 4 {
            script.rooms = [
                RoomPlan(id: Sample.a, title: "Werkgevers", seats: 9, listeners: 1),
                RoomPlan(id: Sample.b, title: "Werknemers", seats: 9, listeners: 1),
                RoomPlan(id: "burgers", title: "Burgers", seats: 9, listeners: 1),
                RoomPlan(id: "experts", title: "Experts en ministerie", seats: 9, listeners: 1),
            ]
        }
        return script
    }

    /// The vote is open, everybody of room a there.
    static func voting(_ seat: Seat, _ language: Language = .nl, _ form: BallotForm = form, rooms: Int = 2) -> Stage {
        var table = Table(votingScript(form, rooms: rooms))
        table.seatAll([Sample.a])
        while table.session.room(Sample.a)?.phase != .ask(.vote), case .success = table.advance() {}
        if seat.role != .participant { table.happen(.arrived(seat)) }
        return Stage(table, seat, language)
    }

    /// The ballot as far as it was kept.
    var ballot: Ballot { kept["weging"] ?? Ballot() }
}

extension Stage {
    /// An outcome of so many groups, its cells drawn at random: what a screen shows is what it is given.
    static func outcome(_ rooms: [RoomID], _ form: BallotForm = form, seed: UInt64 = 3, withheld: Set<RoomID> = []) -> VoteOutcome {
        var chance = Chance(seed: seed)
        let options = form.options.map(\.id)
        let groups = rooms.map { room in
            var cells: [[CellFinding]] = []
            for _ in form.options {
                cells.append(
                    form.criteria.map { _ in
                        let lower = Judgement.grades[chance.below(5)]
                        let upper = chance.below(3) == 0 ? Judgement.grades[min(4, lower.rawValue)] : lower
                        switch chance.below(12) {
                        case 0: return CellFinding(judged: nil)
                        case 1: return CellFinding(judged: .most, lower: nil, upper: nil, spread: nil)
                        default:
                            return CellFinding(judged: .most, lower: lower, upper: upper, spread: Spread.allCases[chance.below(3)])
                        }
                    })
            }
            let order = options.shuffled(using: &chance).map { [$0] }
            return GroupOutcome(
                room: room,
                findings: withheld.contains(room)
                    ? nil
                    : GroupFindings(
                        ballots: 12, cells: cells,
                        order: OrderFinding(borda: order, points: nil, schulze: order, methodDecides: chance.below(2) == 0)),
                isEmpty: false)
        }
        return VoteOutcome(
            groups: groups, shared: [options[0]],
            opposed: [Opposition(option: options[1], first: [rooms[0]], last: [rooms[rooms.count - 1]])],
            overall: OverallOutcome(included: rooms, leftOut: [], order: options.map { [$0] }))
    }

    /// The outcome stands there.
    static func outcome(
        _ seat: Seat, _ language: Language = .nl, _ form: BallotForm = form, rooms: Int = 4, withheld: Set<RoomID> = []
    ) -> Stage {
        var stage = voting(seat, language, form, rooms: rooms)
        stage.close()
        let all = stage.table.session.roomOrder
        stage.table.record([
            .phaseEntered(Sample.a, .revealed(.vote)),
            .voteRevealed(Sample.a, step: "weging", outcome: outcome(all, form, withheld: withheld)),
        ])
        stage.sync()
        return stage
    }

    /// The gespreksleider closes the vote.
    mutating func close() {
        let count = table.session.room(Sample.a)?.voted["weging"]?.count ?? 0
        table.record([
            .voteClosed(Sample.a, step: "weging", seal: BoxSeal(count: count, root: String(repeating: "0123456789abcdef", count: 4))),
            .phaseEntered(Sample.a, .closed(.vote)),
        ])
        sync()
    }
}
