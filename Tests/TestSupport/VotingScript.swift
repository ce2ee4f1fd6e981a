package import Deliberation

extension Sample {
    /// A welcome, a weging of fase 3, its proposals and a closing, in two rooms.
    package static func voting(seats: Int = 6, floor: FloorMode = .firstCome, weights: Bool = true) -> Script {
        var form = BallotForm.phase3
        form.asksWeights = weights
        var script = script(seats: seats, floor: floor)
        script.steps = [
            Step(id: "welkom", kind: .welcome, title: "Welkom", text: "Hallo."),
            Step(
                id: "weging", kind: .vote, title: "Weging", text: "Weeg de vijf aanknopingspunten.", minutes: 10,
                notes: "geheime notitie", form: form),
            Step(id: "plannen", kind: .proposals, title: "Voorstellen", text: "Wat gaan we doen?", form: form),
            Step(id: "slot", kind: .closing, title: "Slot", text: "Dank.", points: ["Huisarts."]),
        ]
        return script
    }
}
