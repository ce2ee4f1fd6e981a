import Deliberation
import Findings
@testable import Report
import TestSupport
import Testing
import Texts

@Suite("Usual questions in the language of the verslag")
struct UsualWordingTests {
    @Test("a verslag in the other language has the usual questions and the consent in its own; what a draaiboek words stays",
        arguments: Language.allCases, Language.allCases)
    func verslag(draaiboek: Language, verslag: Language) throws {
        func usual(_ kind: StepKind, _ language: Language) throws -> Questionnaire { try #require(kind.asks?.usual(language: language.rawValue)) }
        let consent = try #require(StepKind.welcome.consent)
        var script = Sample.formats(seats: 6)
        for index in script.steps.indices {
            switch script.steps[index].kind {
            case .welcome: script.steps[index].consent = consent.text(language: draaiboek.rawValue)
            case .kwadrant: script.steps[index].questionnaire = try usual(.kwadrant, draaiboek)
            case .firstStep: script.steps[index].questionnaire = try usual(.firstStep, draaiboek)
            default: break
            }
        }
        var played = FormTable(6, script: script)
        for room in [Sample.a, Sample.b] {
            played.all(room) { _ in .agree }
            played.play(room, yes: 3)
        }
        played.table.perform(.endSession, by: Sample.leader)
        let text = try played.document(verslag).markdown()
        let other: Language = verslag == .nl ? .en : .nl
        for kind in [StepKind.kwadrant, .firstStep] {
            for item in try usual(kind, verslag).items { #expect(text.contains(item.text), "\(item.text)") }
            for item in try usual(kind, other).items { #expect(!text.contains(item.text), "\(item.text)") }
        }
        #expect(text.contains(consent.text(language: verslag.rawValue)) && !text.contains(consent.text(language: other.rawValue)))
        // The evaluation is the draaiboek's own.
        #expect(text.contains("Ik kon vrijuit praten."))
    }
}
