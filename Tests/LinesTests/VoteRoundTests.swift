import Deliberation
import TestSupport
import Testing

/// A weging as it stands on paper: read these pages as a person would.
@Suite("A weging in plain lines")
struct VoteRoundTests {
    private func round() -> LineTable {
        var all = LineTable(Sample.voting())
        let lead = Sample.leader
        let people = (1...3).map { Sample.person($0) }
        all.come(lead)
        for (seat, name) in zip(people, ["Beuk", "Els", "Wilg"]) {
            all.come(seat)
            all.type("naam \(name)", seat)
        }
        all.come(Sample.person(1, Sample.b))
        for _ in 0..<3 { all.type("samen", lead) }
        all.clearPaper()
        all.type("samen", lead)
        all.type("oordeel", people[0])
        for line in ["5", "sterk", "", "0", "terug", "2"] { all.type(line, people[0]) }
        all.type("stop", people[0])
        all.type("oordeel 3 5 4 2 0", people[0])
        all.type("oordeel 1 urgentie heel sterk", people[0])
        all.type("volgorde 3 1=4 2", people[0])
        all.type("gewicht 4 3 2 1", people[0])
        all.type("mijn stem", people[0])
        all.type("stem", people[0])
        all.type("1", people[0])
        all.type("volgorde 1", people[0])
        all.type("stem ja", people[0])
        all.type("stem", people[1])
        all.type("ja", people[1])
        all.type("samen", lead)
        all.type("ja", lead)
        all.take(.receipt("weging", .included(byServer: true)), people[0])
        all.type("samen", lead)
        all.type("uitkomst", people[0])
        all.type("voorstel 2 Een weekschema op de koelkast", people[0])
        for line in ["Wie dit leest", "", "Op sommige scholen"] { all.type(line, people[0]) }
        all.type("steun 1", people[1])
        all.type("deel", lead)
        all.type("ja", lead)
        all.type("voorstellen", people[1])
        all.type("nu", lead)
        return all
    }

    @Test("as the participant reads it")
    func participant() {
        for l in round().page(Sample.person(1)) { print("P", l) }
        for l in round().page(Sample.leader) { print("L", l) }
        for l in round().page(Sample.person(2)).suffix(8) { print("Q", l) }
    }
}
