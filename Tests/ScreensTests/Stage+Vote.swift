import Cells
import Deliberation
import Screens
import TestSupport
import Texts
import Views

/// Moments of a weging.
extension Stage {
    /// The form of fase 3 with texts as long as the report's headings.
    static let form: BallotForm = {
        var form = BallotForm.phase3
        let texts = [
            "Gesprekken tussen partners aanmoedigen over taken en verantwoordelijkheden, zodat keuzes over werk en zorg samen gemaakt worden en niet vanzelf ontstaan.",
            "Meer (h)erkenning voor de mental load: het denkwerk thuis dat niemand ziet en dat vaak bij één van de twee terechtkomt.",
            "Omgangsvormen en bespreekbaarheid van gelijkwaardige kansen op de werkvloer.",
            "Handvatten voor werknemer- en werkgeverschap gericht op het bevorderen van gelijkwaardige kansen, ongeacht gender.",
            "Meer kennis en handelingsperspectief over de (financiële) consequenties van keuzes.",
        ]
        for (index, text) in texts.enumerated() { form.options[index].text = text }
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
    static func voting(_ seat: Seat, _ form: BallotForm = form, rooms: Int = 2, _ language: Language = .nl) -> Stage {
        var table = Table(votingScript(form, rooms: rooms))
        table.seatAll([Sample.a])
        while table.session.room(Sample.a)?.phase != .ask(.vote), case .success = table.advance() {}
        if seat.role != .participant { table.happen(.arrived(seat)) }
        return Stage(table, seat, language)
    }

    /// The ballot as far as it was kept.
    var ballot: Ballot { kept["weging"] ?? Ballot() }
}
