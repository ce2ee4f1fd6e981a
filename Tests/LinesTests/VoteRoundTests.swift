import Deliberation
import TestSupport
import Testing
import Texts

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
        for _ in 0..<3 { all.goOn(lead, by: "samen") }
        all.clearPaper()
        all.goOn(lead, by: "samen")
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
        all.goOn(lead, by: "samen")
        all.type("ja", lead)
        all.take(.receipt("weging", .included(byServer: true)), people[0])
        for room in [Sample.a, Sample.b] {
            all.table.record([
                .phaseEntered(room, .revealed(.vote)), .voteRevealed(room, step: "weging", outcome: .sample),
            ])
        }
        all.tell()
        all.type("voorstel 2 Een weekschema op de koelkast", people[0])
        for line in ["Wie dit leest", "", "Op sommige scholen"] { all.type(line, people[0]) }
        all.type("steun 1", people[1])
        for number in 4...5 { all.come(Sample.person(number)) }
        all.type("deel", lead)
        all.type("ja", lead)
        all.type("voorstellen", people[1])
        all.type("nu", lead)
        return all
    }

    /// The page with the six words of the empty box by that name: which words they are is tested with Texts.
    private func page(_ seat: Seat) -> [String] {
        let words = SixWords.of(NoBoxes().seal(room: Sample.a, step: "weging").root)?.joined(separator: " ") ?? ""
        return round().page(seat).map { line in
            var line = line.replacing(words, with: "ZES WOORDEN")
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

    @Test("as the participant reads it")
    func participant() { #expect(page(Sample.person(1)) == Self.lines(Self.participantPage)) }

    @Test("as the facilitator reads it")
    func facilitator() { #expect(page(Sample.leader) == Self.lines(Self.facilitatorPage)) }

    @Test("Who only endorsed reads the proposals under their point")
    func proposals() { #expect(page(Sample.person(2)).suffix(7) == Self.lines(Self.proposalsPage)[...]) }

    private static let participantPage = """
        * De stemming is open. Iedereen weegt nu in stilte, alle groepen apart. Niemand ziet wat jij stemt, ook de gespreksleider niet. Je mag dingen leeg laten en alles nog veranderen.
        * Typ: oordeel. Je krijgt dan de vragen één voor één. Daarna: volgorde, en als laatste: stem.
        > oordeel
        * Er zijn 20 vragen. Typ een nummer of een woord. Leeg laten: alleen Enter. Eén terug: typ terug. Ophouden: typ stop; wat je hebt ingevuld blijft bewaard. De punten komen bij iedereen in een andere volgorde; hun nummer is bij iedereen gelijk.
        * Punt 4: Handvatten voor werknemers en werkgevers. Handvatten voor werknemer- en werkgeverschap.
        * Vraag 1 van 20. Hoe kansrijk is dit?
        * 1 helemaal niet 2 nauwelijks 3 enigszins 4 sterk 5 heel sterk 0 weet ik niet
        > 5
        * Vraag 2 van 20. Hoe dringend is dit?
        * 1 helemaal niet 2 nauwelijks 3 enigszins 4 sterk 5 heel sterk 0 weet ik niet
        > sterk
        * Vraag 3 van 20. Hoeveel kansen om samen te werken zijn er?
        * 1 helemaal niet 2 nauwelijks 3 enigszins 4 sterk 5 heel sterk 0 weet ik niet
        >
        * Vraag 4 van 20. Hoeveel kan dit toevoegen aan wat er al gebeurt?
        * 1 helemaal niet 2 nauwelijks 3 enigszins 4 sterk 5 heel sterk 0 weet ik niet
        > 0
        * Punt 2: (H)erkenning voor de mental load. Meer (h)erkenning voor de mental load.
        * Vraag 5 van 20. Hoe kansrijk is dit?
        * 1 helemaal niet 2 nauwelijks 3 enigszins 4 sterk 5 heel sterk 0 weet ik niet
        > terug
        * Punt 4: Handvatten voor werknemers en werkgevers. Handvatten voor werknemer- en werkgeverschap.
        * Vraag 4 van 20. Hoeveel kan dit toevoegen aan wat er al gebeurt? (Nu: weet ik niet.)
        * 1 helemaal niet 2 nauwelijks 3 enigszins 4 sterk 5 heel sterk 0 weet ik niet
        > 2
        * Punt 2: (H)erkenning voor de mental load. Meer (h)erkenning voor de mental load.
        * Vraag 5 van 20. Hoe kansrijk is dit?
        * 1 helemaal niet 2 nauwelijks 3 enigszins 4 sterk 5 heel sterk 0 weet ik niet
        > stop
        * Goed. Wat je hebt ingevuld is bewaard. Later verder? Typ oordeel.
        * Nog leeg: 17 oordelen (bij punt 1, 2, 3, 4 en 5); je volgorde; je gewichten (hoeven niet).
        * Verder met oordelen? Typ: oordeel. Zo laten? Typ: volgorde, of stem.
        > oordeel 3 5 4 2 0
        * Punt 3: kansrijk heel sterk, urgentie sterk, samenwerking nauwelijks, verrijking weet ik niet.
        * Nog leeg: 13 oordelen (bij punt 1, 2, 4 en 5); je volgorde; je gewichten (hoeven niet).
        * Verder met oordelen? Typ: oordeel. Zo laten? Typ: volgorde, of stem.
        > oordeel 1 urgentie heel sterk
        * Punt 1: kansrijk leeg, urgentie heel sterk, samenwerking leeg, verrijking leeg.
        * Nog leeg: 12 oordelen (bij punt 1, 2, 4 en 5); je volgorde; je gewichten (hoeven niet).
        * Verder met oordelen? Typ: oordeel. Zo laten? Typ: volgorde, of stem.
        > volgorde 3 1=4 2
        * Jouw volgorde: eerst 3, dan 1 en 4 gelijk, dan 2, onderaan 5.
        * Nog leeg: 12 oordelen (bij punt 1, 2, 4 en 5); in je volgorde punt 5 (komt onderaan); je gewichten (hoeven niet).
        * Verder met oordelen? Typ: oordeel. Klaar? Typ: stem.
        > gewicht 4 3 2 1
        * Jouw gewichten: kansrijk 4, urgentie 3, samenwerking 2, verrijking 1.
        * Nog leeg: 12 oordelen (bij punt 1, 2, 4 en 5); in je volgorde punt 5 (komt onderaan).
        * Verder met oordelen? Typ: oordeel. Klaar? Typ: stem.
        > mijn stem
        * Jouw stem. Alleen jij ziet dit.
        * Punt 4: Handvatten voor werknemers en werkgevers
        *   kansrijk heel sterk, urgentie sterk, samenwerking leeg, verrijking nauwelijks
        * Punt 2: (H)erkenning voor de mental load
        *   alles leeg
        * Punt 5: Kennis over gevolgen van keuzes
        *   alles leeg
        * Punt 1: Gesprekken tussen partners
        *   kansrijk leeg, urgentie heel sterk, samenwerking leeg, verrijking leeg
        * Punt 3: Omgangsvormen op de werkvloer
        *   kansrijk heel sterk, urgentie sterk, samenwerking nauwelijks, verrijking weet ik niet
        * Jouw volgorde: eerst 3, dan 1 en 4 gelijk, dan 2, onderaan 5.
        * Jouw gewichten: kansrijk 4, urgentie 3, samenwerking 2, verrijking 1.
        * Nog leeg: 12 oordelen (bij punt 1, 2, 4 en 5); in je volgorde punt 5 (komt onderaan).
        * Deze stem zit nog niet in de bus.
        > stem
        * Nog leeg: 12 oordelen (bij punt 1, 2, 4 en 5); in je volgorde punt 5 (komt onderaan). Dat mag, en je kunt het later nog veranderen. Nu zo stemmen?
        * 1 ja
        * 2 nee
        > 1
        * Je stem zit in de bus. Je kunt hem nog veranderen tot de stemming sluit. Veranderd? Stem dan opnieuw.
        * Je stemcode is STEM-1. Je ziet hem maar één keer. Kopieer hem of schrijf hem op: heb je geen verbinding meer en wil je je stem veranderen, dan heb je hem nodig. Laat hem aan niemand zien: met de code is na te gaan wat je stemde.
        * Je stemt zonder het programma rondetafel. De server verzegelt je stem en kijkt straks zelf na of die in de bus zit. Dat vraagt meer vertrouwen: met het programma doet je eigen computer dat.
        * 1 van 3 gestemd.
        > volgorde 1
        * Jouw volgorde: eerst 1, onderaan 2, 3, 4 en 5.
        * Je hebt iets veranderd na het stemmen. In de bus zit nog je vorige stem.
        * Typ: stem. Dan telt wat je nu hebt.
        > stem ja
        * Je nieuwe stem zit in de bus, in plaats van de vorige. Veranderen kan tot de stemming sluit.
        * Je nieuwe stemcode is STEM-2. De vorige heb je niet meer nodig. Kopieer hem of schrijf hem op, en laat hem aan niemand zien.
        * 2 van 3 gestemd.
        * De stemming is gesloten. Er zitten 0 stemmen in de bus. De zes woorden van deze bus: ZES WOORDEN. Lees ze straks in het gesprek aan elkaar voor: iedereen in deze ruimte hoort dezelfde te zien.
        * Leest iemand andere woorden? Typ: vergelijk, en de zes woorden die je hoort.
        * Je stem zit erin. Dat zegt de server; je eigen computer kan dat zonder het programma niet nakijken.
        * De uitkomst van de weging is er. Alle groepen zien dezelfde. Een uitkomst is het begin van het gesprek, niet het einde. Tegenover elkaar: punt 4 staat bovenaan bij werkgevers en bij de laatste twee bij burgers. Gedeeld: punt 2 staat bij elke getoonde groep in de bovenste twee.
        * Alles lezen? Typ: uitkomst.
        > voorstel 2 Een weekschema op de koelkast
        * Wie zet de eerste stap? (Mag leeg blijven.)
        > Wie dit leest
        * Met wie? (Mag leeg blijven.)
        >
        * Wat gebeurt er al? (Mag leeg blijven.) Hierna staat je voorstel in je ruimte, en later zonder je naam bij de andere groepen en in het verslag.
        > Op sommige scholen
        * Nieuw voorstel bij punt 2, (H)erkenning voor de mental load: Voorstel 1: Een weekschema op de koelkast. Eerste stap: Wie dit leest. Gebeurt al: Op sommige scholen
        * Voorstel 1 is van jou. Niemand ziet dat. Je kunt het intrekken zolang niemand het steunt en het niet gedeeld is.
        * Intrekken? Typ: trekin 1.
        * Voorstel 1 heeft steun van 1.
        * Duin is er.
        * Es is er.
        """

    private static let facilitatorPage = """
        > samen
        * Samen verder: werkgevers en werknemers.
        * [werkgevers] De stemming is open. De mensen wegen nu in stilte.
        * [werknemers] De stemming is open. De mensen wegen nu in stilte.
        * [werkgevers] 1 van 3 gestemd.
        * [werkgevers] 2 van 3 gestemd.
        > samen
        * Dit sluit de stemming voor werkgevers (2 van 3 gestemd) en werknemers (0 van 1 gestemd). Dat kan niet terug: wie dan niet gestemd heeft, kan het niet meer. Weet je het zeker?
        * 1 ja
        * 2 nee
        > ja
        * Samen verder: werkgevers en werknemers.
        * [werkgevers] De stemming is gesloten. Er zitten 0 stemmen in de bus. De zes woorden van deze bus: ZES WOORDEN. Lees ze straks in het gesprek aan elkaar voor: iedereen in deze ruimte hoort dezelfde te zien.
        * [werknemers] De stemming is gesloten. Er zitten 0 stemmen in de bus. De zes woorden van deze bus: ZES WOORDEN. Lees ze straks in het gesprek aan elkaar voor: iedereen in deze ruimte hoort dezelfde te zien.
        * [werkgevers] De uitkomst van de weging is er. Alle groepen zien dezelfde. Een uitkomst is het begin van het gesprek, niet het einde. Tegenover elkaar: punt 4 staat bovenaan bij werkgevers en bij de laatste twee bij burgers. Gedeeld: punt 2 staat bij elke getoonde groep in de bovenste twee.
        * [werkgevers] Alles lezen? Typ: uitkomst.
        * [werknemers] De uitkomst van de weging is nu ook hier te lezen.
        * [werkgevers] Nieuw voorstel bij punt 2, (H)erkenning voor de mental load: Voorstel 1: Een weekschema op de koelkast. Eerste stap: Wie dit leest. Gebeurt al: Op sommige scholen
        * [werkgevers] Voorstel 1 heeft steun van 1.
        * [werkgevers] Duin is er.
        * [werkgevers] Es is er.
        > deel
        * Voorstellen van werkgevers die nog niet gedeeld zijn: 1. De andere groepen lezen ze, maar niet van welke groep ze komen. Delen?
        * 1 ja
        * 2 nee
        > ja
        * [werknemers] Voorstel 1 komt van een andere groep. Deze ruimte leest niet welke.
        > nu
        * De uitkomst staat er, en mensen kunnen voorstellen doen. Verder opent het gesprek. Begin bij de verschillen: waarom kiest de ene groep anders dan de andere?
        * Typ: samen (alle ruimtes die hier staan), of: verder (alleen deze ruimte).
        * Ruimte: Werkgevers.
        * Stap 2 van 4: Weging.
        * Weeg de vijf aanknopingspunten.
        * Notitie voor jou: geheime notitie
        * De zes woorden van deze bus: ZES WOORDEN. Lees ze straks in het gesprek aan elkaar voor: iedereen in deze ruimte hoort dezelfde te zien.
        * Tegenover elkaar: punt 4 staat bovenaan bij werkgevers en bij de laatste twee bij burgers.
        * Gedeeld: punt 2 staat bij elke getoonde groep in de bovenste twee.
        * De stap: nog 10 min.
        """

    private static let proposalsPage = """
        * Je steunt voorstel 1.
        * Voorstel 1 heeft steun van 1.
        * Duin is er.
        * Es is er.
        > voorstellen
        * Punt 2: (H)erkenning voor de mental load
        *   Voorstel 1: Een weekschema op de koelkast. Eerste stap: Wie dit leest. Gebeurt al: Op sommige scholen. Gesteund door 1, ook door jou.
        """
}
