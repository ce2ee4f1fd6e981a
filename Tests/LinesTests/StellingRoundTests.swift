import Deliberation
import TestSupport
import Testing

/// A whole round of a stelling as it stands on paper: read these pages as a person would.
@Suite("A round in plain lines")
struct StellingRoundTests {
    private func round() -> LineTable {
        var all = LineTable()
        let lead = Sample.leader
        let people = (1...3).map { Sample.person($0) }
        all.come(lead)
        for (seat, name) in zip(people, ["Beuk", "Els", "Wilg"]) {
            all.come(seat)
            all.type("naam \(name)", seat)
        }
        all.clearPaper()
        all.goOn(lead)
        for seat in people { all.type("tafel ja", seat) }
        for _ in 0..<3 { all.goOn(lead) }
        all.type("1 omdat ik dat zie", people[0])
        all.type("oneens", people[1])
        all.type("3", people[2])
        all.goOn(lead)
        all.goOn(lead)
        all.type("redenen", lead)
        all.goOn(lead)
        all.type("Ik wil iets zeggen", people[0])
        all.type("hand", people[0])
        all.type("beurt", lead)
        all.type("1", lead)
        all.type("zeg", people[0])
        all.type("Toen dacht ik: dit doe ik niet.", people[0])
        all.type("En nu nog niet.", people[0])
        all.type(".", people[0])
        all.type("herken 1", people[1])
        all.type("doorvraag 2 Beuk", lead)
        all.type("kern Toen dacht ik dat, want zo was het.", people[0])
        all.type("klaar", people[0])
        all.type("citeer 1", lead)
        all.type("citaat 1 ja", people[0])
        all.type("stand", lead)
        all.goOn(lead)
        all.type("2", people[0])
        all.type("2", people[1])
        all.goOn(lead)
        all.goOn(lead)
        return all
    }

    @Test("as the participant reads it")
    func participant() {
        #expect(round().page(Sample.person(1)) == Self.participantPage.split(separator: "\n").map(String.init))
    }

    @Test("as the facilitator reads it")
    func facilitator() {
        #expect(round().page(Sample.leader) == Self.facilitatorPage.split(separator: "\n").map(String.init))
    }

    private static let participantPage = """
        * Een privévraag: mag de hele verdeling van antwoorden in jullie ruimte te zien zijn? Eén nee is nee. Niemand hoort van wie.
        * Typ: tafel ja, of: tafel nee. Alleen ja of nee mag ook.
        > tafel ja
        * Je zei ja tegen de open tafel. Alleen jij ziet dit.
        * 1 van 3 beantwoord.
        * 2 van 3 beantwoord.
        * 3 van 3 beantwoord.
        * De tafel is open: jullie zien de hele verdeling van jullie antwoorden.
        * Het gesprek is open. Steek je hand op als je iets wilt zeggen.
        * Typ: hand.
        * Stap 2 van 5: Een. Lees eerst rustig. Je hoeft nog niets te doen.
        * STELLING: Stelling een.
        * Antwoord nu privé: 1 eens, 2 oneens, 3 twijfel, 4 pas. Niemand ziet je antwoord. Je mag een reden geven; die leest de gespreksleider later, zonder naam.
        * Typ het nummer of het woord. Een reden typ je erachter: 1 omdat ...
        > 1 omdat ik dat zie
        * Jouw antwoord: eens. Dat zie jij alleen. Je reden leest de gespreksleider later zonder naam, als genoeg mensen antwoorden.
        * 1 van 3 beantwoord.
        * 2 van 3 beantwoord.
        * 3 van 3 beantwoord.
        * De antwoorden zijn gesloten.
        * Uitkomst: verdeeld
        * Het gesprek is open. Steek je hand op als je iets wilt zeggen.
        * Typ: hand.
        > Ik wil iets zeggen
        * Er is niets verstuurd. Wil je iets zeggen? Typ eerst: hand.
        > hand
        * Je hand is op.
        * JIJ HEBT HET WOORD.
        * Typ: zeg, en wat je wilt zeggen. Klaar? Typ: klaar.
        > zeg
        * Jouw tekst: typ één of meer regels. Klaar? Typ een punt op een eigen regel. Toch niet? Typ annuleer.
        > Toen dacht ik: dit doe ik niet.
        > En nu nog niet.
        > .
        | 1 Beuk: Toen dacht ik: dit doe ik niet. / En nu nog niet.
        * Nummer 1 is herkenbaar voor 1.
        * De gespreksleider vraagt aan jou: Geheime vraag?
        > kern Toen dacht ik dat, want zo was het.
        | 2 Beuk (kernbewering): Toen dacht ik dat, want zo was het.
        > klaar
        * Jouw beurt is voorbij.
        * Mag nummer 1 in het verslag, zonder je naam? Staat er iets in waaraan je te herkennen bent? Zeg dan nee. Doe je niets, dan komt het er niet in.
        * Typ: citaat 1 ja, of: citaat 1 nee.
        > citaat 1 ja
        * Nummer 1 mag in het verslag, zonder je naam.
        * Dezelfde stelling, nog een keer: 1 eens, 2 oneens, 3 twijfel, 4 pas. Je mag van mening veranderd zijn, het hoeft niet.
        * Typ het nummer of het woord. Een reden typ je erachter: 1 omdat ...
        > 2
        * Jouw antwoord: oneens. Alleen jij ziet dit.
        * 1 van 3 beantwoord.
        * 2 van 3 beantwoord.
        * De antwoorden zijn gesloten.
        * Na het gesprek: te weinig antwoorden om te tonen.
        """

    private static let facilitatorPage = """
        > verder
        * [werkgevers] De mensen zeggen nu privé of de tafel open mag zijn.
        * [werkgevers] 1 van 3 beantwoord.
        * [werkgevers] 2 van 3 beantwoord.
        * [werkgevers] 3 van 3 beantwoord.
        > verder
        * [werkgevers] De tafel is open: jullie zien de hele verdeling van jullie antwoorden.
        * [werkgevers] Het gesprek is open.
        > verder
        * [werkgevers] Stap 2 van 5: Een
        * [werkgevers] STELLING: Stelling een.
        > verder
        * [werkgevers] De mensen antwoorden nu privé.
        * [werkgevers] 1 van 3 beantwoord.
        * [werkgevers] 2 van 3 beantwoord.
        * [werkgevers] 3 van 3 beantwoord.
        > verder
        * [werkgevers] De antwoorden zijn gesloten.
        > verder
        * [werkgevers] Uitkomst: verdeeld
        * [werkgevers] Redenen om te lezen: 1. Ze staan door elkaar en zonder naam.
        > redenen
        * 1 omdat ik dat zie
        * Doorvragen op een reden? Typ: vraagreden, en het nummer.
        > verder
        * [werkgevers] Het gesprek is open.
        * [werkgevers] Beuk steekt een hand op.
        > beurt
        * Wie?
        * 1 volgende
        * 2 Beuk
        * 3 Els
        * 4 Wilg
        > 1
        * [werkgevers] Beuk heeft het woord.
        | [werkgevers] 1 Beuk: Toen dacht ik: dit doe ik niet. / En nu nog niet.
        * [werkgevers] Nummer 1 is herkenbaar voor 1.
        > doorvraag 2 Beuk
        * [werkgevers] De gespreksleider vraagt aan Beuk: Geheime vraag?
        | [werkgevers] 2 Beuk (kernbewering): Toen dacht ik dat, want zo was het.
        * [werkgevers] De beurt van Beuk is voorbij.
        > citeer 1
        * [werkgevers] De spreker van nummer 1 krijgt de vraag of dit in het verslag mag.
        > stand
        * Beuk: aanwezig, 0 % van het woord (participant-werkgevers-1)
        * Els: aanwezig, nog niets gezegd (participant-werkgevers-2)
        * Wilg: aanwezig, nog niets gezegd (participant-werkgevers-3)
        > verder
        * [werkgevers] De mensen antwoorden nu nog een keer op dezelfde stelling.
        * [werkgevers] 1 van 3 beantwoord.
        * [werkgevers] 2 van 3 beantwoord.
        > verder
        * 1 persoon heeft nog niet geantwoord. Toch verder? Typ nog een keer: verder.
        > verder
        * [werkgevers] De antwoorden zijn gesloten.
        > verder
        * [werkgevers] Na het gesprek: te weinig antwoorden om te tonen.
        """
}
