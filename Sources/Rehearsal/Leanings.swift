import Deliberation

/// What simulated people of each group think of the options of a vote, from one seed.
///
/// The options take parts that a real vote has too: one that every group sees in it (*gedeeld*), one that half of the
/// groups put first and the others last (*tegenover elkaar*), one that parts each group in two (*verdeeld*); the rest
/// lies in between. Which option has which part, and which groups stand where, is drawn.
struct Leanings: Sendable {
    enum Part: Sendable { case shared, opposed, divided, between }

    private let form: BallotForm
    private let parts: [OptionID: Part]
    /// How strongly a group is for an option on a criterion, 0 to 1, before anybody's own view.
    private var pull: [RoomID: [OptionID: [CriterionID: Double]]] = [:]
    private var weight: [RoomID: [CriterionID: Double]] = [:]

    init(_ form: BallotForm, rooms: [RoomID], seed: UInt64) {
        self.form = form
        var draw = Draw(seed: seed)
        var parts: [OptionID: Part] = [:]
        for (option, part) in zip(form.options.shuffled(using: &draw), [.shared, .opposed, .divided] as [Part]) {
            parts[option.id] = part
        }
        self.parts = parts
        let firsts = Set(rooms.shuffled(using: &draw).prefix((rooms.count + 1) / 2))
        for room in rooms {
            for option in form.options {
                let base: Double
                switch parts[option.id] ?? .between {
                case .shared: base = 0.76
                case .opposed: base = firsts.contains(room) ? 0.9 : 0.16
                case .divided: base = 0.48
                case .between: base = 0.36 + 0.15 * draw.unit()
                }
                for criterion in form.criteria {
                    let own = 0.1 * (draw.unit() - 0.5)
                    pull[room, default: [:]][option.id, default: [:]][criterion.id] = base + own
                }
            }
            for criterion in form.criteria { weight[room, default: [:]][criterion.id] = 0.2 + draw.unit() }
        }
    }

    /// What this person votes. The number of their seat says where they stand where a group is divided.
    func ballot(of seat: Seat, draw: inout Draw) -> Ballot {
        var ballot = Ballot()
        var liking: [OptionID: Double] = [:]
        for option in form.options {
            let view = view(of: seat, on: option.id, draw: &draw)
            var sum = 0.0
            for criterion in form.criteria {
                let pull = pull[seat.room ?? ""]?[option.id]?[criterion.id] ?? 0.5
                sum += pull
                let roll = draw.unit()
                if roll < 0.03 { continue }
                let felt = min(0.999, max(0, pull + view + 0.16 * (draw.unit() - 0.5)))
                ballot.judge(option.id, criterion.id, as: roll < 0.08 ? .unknown : Judgement.grades[Int(felt * 5)])
            }
            liking[option.id] = sum / Double(max(1, form.criteria.count)) + view
        }
        ballot.ranking = ranking(liking, &draw)
        if form.asksWeights, draw.happens(0.6) { ballot.weights = weights(of: seat, &draw) }
        return ballot
    }

    /// The same person after they thought again: two judgements and the top of the order differ.
    func changed(_ ballot: Ballot, draw: inout Draw) -> Ballot {
        var ballot = ballot
        for _ in 0..<2 {
            guard let option = form.options.randomElement(using: &draw), let criterion = form.criteria.randomElement(using: &draw)
            else { continue }
            let now = ballot.judgement(option.id, criterion.id) ?? .unknown
            let one = Judgement.grades.filter { abs($0.rawValue - now.rawValue) == 1 }.randomElement(using: &draw)
            ballot.judge(option.id, criterion.id, as: one ?? .somewhat)
        }
        if ballot.ranking.count > 2 { ballot.ranking.swapAt(1, 2) }
        return ballot
    }

    /// Whether this person endorses a proposal for an option: more often for what they would rank high.
    func endorses(_ option: OptionID, in ballot: Ballot?, draw: inout Draw) -> Bool {
        let place = ballot?.place(of: option) ?? form.options.count
        return draw.happens(place == 0 ? 0.7 : place == 1 ? 0.45 : 0.2)
    }

    private func view(of seat: Seat, on option: OptionID, draw: inout Draw) -> Double {
        switch parts[option] ?? .between {
        // Two for it, two against, and one in the middle.
        case .divided: [0.42, -0.42, 0.42, -0.42, 0][seat.number % 5] + 0.1 * (draw.unit() - 0.5)
        // Nobody is of one mind with their whole group: a vote where all agree tells who voted what, and the gate is silent.
        case .shared: 0.2 * (draw.unit() - 0.5)
        case .opposed: 0.4 * (draw.unit() - 0.5)
        case .between: 0.6 * (draw.unit() - 0.5)
        }
    }

    /// The best first; who feels the same of two ties them, and some leave out what they like least.
    private func ranking(_ liking: [OptionID: Double], _ draw: inout Draw) -> [[OptionID]] {
        let order = form.options.map(\.id).sorted { (liking[$0] ?? 0, $1) > (liking[$1] ?? 0, $0) }
        var ranking: [[OptionID]] = []
        var last = Double.infinity
        for option in order {
            let mine = liking[option] ?? 0
            if !ranking.isEmpty, last - mine < 0.03 {
                ranking[ranking.count - 1].append(option)
            } else {
                ranking.append([option])
            }
            last = mine
        }
        if ranking.count > 2, draw.happens(0.25) { ranking.removeLast(draw.happens(0.3) ? 2 : 1) }
        return ranking
    }

    private func weights(of seat: Seat, _ draw: inout Draw) -> [CriterionID: Int] {
        var weights: [CriterionID: Int] = [:]
        let mine = form.criteria.map { (weight[seat.room ?? ""]?[$0.id] ?? 1) + draw.unit() }
        for _ in 0..<BallotForm.weightPoints {
            var roll = draw.unit() * mine.reduce(0, +)
            let index = mine.firstIndex { part in
                roll -= part
                return roll < 0
            }
            weights[form.criteria[index ?? mine.count - 1].id, default: 0] += 1
        }
        return weights
    }
}
