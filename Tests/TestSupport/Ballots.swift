package import Deliberation

extension BallotForm {
    /// The form of fase 3, with short texts.
    package static let phase3 = BallotForm(
        options: [
            VoteOption(id: "partners", title: "Gesprekken tussen partners", text: "Gesprekken tussen partners aanmoedigen.", levels: [.home], source: "L2856"),
            VoteOption(id: "mental-load", title: "(H)erkenning voor de mental load", text: "Meer (h)erkenning voor de mental load.", levels: [.home, .society], source: "L2903"),
            VoteOption(id: "omgang", title: "Omgangsvormen op de werkvloer", text: "Omgangsvormen en bespreekbaarheid.", levels: [.work], source: "L2949"),
            VoteOption(id: "handvatten", title: "Handvatten voor werknemers en werkgevers", text: "Handvatten voor werknemer- en werkgeverschap.", levels: [.work], source: "L3006"),
            VoteOption(id: "kennis", title: "Kennis over gevolgen van keuzes", text: "Meer kennis en handelingsperspectief.", levels: [.society], source: "L3065"),
        ],
        criteria: [
            Criterion(id: "kansrijk", title: "kansrijk", question: "Hoe kansrijk is dit?"),
            Criterion(id: "urgentie", title: "urgentie", question: "Hoe dringend is dit?"),
            Criterion(id: "samenwerking", title: "samenwerking", question: "Hoeveel kansen om samen te werken zijn er?"),
            Criterion(id: "verrijking", title: "verrijking", question: "Hoeveel kan dit toevoegen aan wat er al gebeurt?"),
        ], asksWeights: true)
}

extension Ballot {
    /// A ballot drawn at random: some judgements left out or not known, ties and blanks in the ranking.
    package static func random(_ form: BallotForm, using random: inout some RandomNumberGenerator) -> Ballot {
        var ballot = Ballot()
        for option in form.options {
            for criterion in form.criteria where Int.random(in: 0..<20, using: &random) > 0 {
                let isUnknown = Int.random(in: 0..<10, using: &random) == 0
                ballot.judge(option.id, criterion.id, as: isUnknown ? .unknown : Judgement.grades.randomElement(using: &random))
            }
        }
        let ranked = form.options.map(\.id).shuffled(using: &random).prefix(Int.random(in: 0...form.options.count, using: &random))
        for option in ranked {
            if !ballot.ranking.isEmpty, Int.random(in: 0..<4, using: &random) == 0 {
                ballot.ranking[ballot.ranking.count - 1].append(option)
            } else {
                ballot.ranking.append([option])
            }
        }
        if form.asksWeights, Bool.random(using: &random) {
            var weights: [CriterionID: Int] = [:]
            for _ in 0..<BallotForm.weightPoints {
                if let criterion = form.criteria.randomElement(using: &random) { weights[criterion.id, default: 0] += 1 }
            }
            ballot.weights = weights
        }
        return ballot
    }
}

extension Sample {
    /// Groups that vote at once, then make proposals.
    package static func voteScript(seats: Int = 6, rooms: [RoomID] = [a, b], form: BallotForm = .phase3) -> Script {
        var script = script(seats: seats)
        script.rooms = rooms.map { RoomPlan(id: $0, title: $0.rawValue, seats: seats, listeners: 0) }
        script.steps = [
            Step(id: "welkom", kind: .openQuestion, title: "Welkom", text: "Hallo."),
            Step(id: "weging", kind: .vote, title: "De weging", text: "Weeg de vijf punten.", minutes: 20, form: form),
            Step(id: "voorstellen", kind: .proposals, title: "Voorstellen", text: "Wat kan er?", form: form),
            Step(id: "slot", kind: .closing, title: "Slot", text: "Dank.", points: ["Huisarts."]),
        ]
        return script
    }
}
