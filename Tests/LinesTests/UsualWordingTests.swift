import Deliberation
import TestSupport
import Testing
import Texts

@testable import Lines
@testable import Views

@Suite("Usual questions in the reader's language, by typing")
struct UsualWordingTests {
    private let me = Sample.person(1)
    private let other = Sample.person(2)

    @Test("who reads English in a Dutch session reads the consent and the first step in English, and answers in it")
    func english() throws {
        var script = Sample.formats()
        script.steps[0].consent = StepKind.welcome.consent?.text(language: "nl")
        let place = try #require(script.steps.firstIndex { $0.kind == .firstStep })
        script.steps[place].questionnaire = StepKind.firstStep.asks?.usual(language: "nl")
        var all = LineTable(script)
        for seat in [Sample.leader, me, other] { all.come(seat) }
        all.type("taal en", me)
        let consent = try #require(StepKind.welcome.consent)
        #expect(all.type("now", me).contains { $0.contains(consent.text(language: "en")) })
        #expect(all.type("nu", other).contains { $0.contains(consent.text(language: "nl")) })
        for (seat, word) in [(me, "yes"), (other, "ja")] { all.type(word, seat) }
        for _ in 0..<60 where all.table.session.room(Sample.a)?.step?.kind != .firstStep || all.table.session.room(Sample.a)?.phase != .ask(.form) {
            all.table.advance()
            all.tell()
        }
        #expect(all.page(me).contains { $0.contains("I am willing to be the first. 1 yes, 2 no, 3 pass.") })
        #expect(all.page(other).contains { $0.contains("Ik wil wel de eerste zijn. 1 ja, 2 nee, 3 pas.") })
        all.type("yes", me)
        all.type("nee", other)
        let responses = all.table.session.room(Sample.a)?.responses["eerste"]
        #expect(responses == [me: Response(choices: [0]), other: Response(choices: [1])])
        #expect(all.page(me).contains { $0.contains("yes") && $0.hasPrefix("* Kept") } && all.page(other).contains("* Bewaard: nee. Alleen jij ziet dit."))
    }
}
