import Deliberation
import TestSupport
import Testing
import Texts

@testable import Views

/// What a kind asks by itself is read in the reader's language, whichever the draaiboek has; what a draaiboek words stays.
@Suite("Usual questions in the reader's language")
struct UsualWordingTests {
    static let asking = StepKind.all.filter { $0.asks?.usual(language: "nl") != nil }

    /// One person who reads this, where a step of this kind asks this; the draaiboek's last step of all.
    private static func at(_ kind: StepKind, _ form: Questionnaire, reading language: Language) -> People {
        var script = Sample.formats()
        let place = script.steps.firstIndex { $0.kind == kind } ?? 0
        script.steps[place].questionnaire = form
        var people = People(script)
        people.come(Sample.leader)
        people.come(People.me)
        people.models[People.me]?.language = language
        for _ in 0..<60 where people.table.session.room(Sample.a)?.step?.kind != kind {
            people.table.advance()
            people.tell()
        }
        people.advance(to: .ask(.form))
        return people
    }

    @Test("the questions stand in it where they open, where they are asked and where one looks again; what is sent is the same",
        arguments: asking, [(Language.nl, Language.en), (.en, .nl), (.nl, .nl), (.en, .en)])
    func asked(_ kind: StepKind, _ languages: (draaiboek: Language, reader: Language)) throws {
        let form = try #require(kind.asks?.usual(language: languages.draaiboek.rawValue))
        let wanted = try #require(kind.asks?.usual(language: languages.reader.rawValue))
        let other = try #require(kind.asks?.usual(language: languages.reader == .nl ? "en" : "nl"))
        var people = Self.at(kind, form, reading: languages.reader)
        let me = People.me
        let read = people.read(me).joined(separator: "\n")
        let stands = people.stands(me).joined(separator: "\n")
        for text in wanted.items.flatMap({ [$0.text] + $0.options }) + [wanted.text].compactMap(\.self) {
            #expect(read.contains(text) && stands.contains(text), "\(text)")
        }
        for text in other.items.map(\.text) + [other.text].compactMap(\.self) { #expect(!read.contains(text) && !stands.contains(text), "\(text)") }
        // Asked one by one: the words of both can be typed, those of the reader are shown.
        let action = people.action("respond")
        var values: [Value] = []
        for item in wanted.items {
            let model = try #require(people.models[me])
            guard case .choice(let question, let choices)? = action.argument(model, after: values) else {
                Issue.record("no choice")
                return
            }
            #expect(question(languages.reader).contains(item.text))
            #expect(choices.map { $0.word(languages.reader) } == item.options + [WordTexts.pass(languages.reader)])
            values.append(.index(1))
        }
        if let text = wanted.text {
            guard case .text(let question, _, _)? = action.argument(try #require(people.models[me]), after: values) else {
                Issue.record("no text asked")
                return
            }
            #expect(question(languages.reader).contains(text))
            values.append(.text("Zomer"))
        }
        people.act("respond", values, me)
        let room = try #require(people.table.session.room(Sample.a))
        let step = try #require(room.step)
        #expect(room.responses[step.id]?[me] == Response(choices: form.items.map { _ in 1 }, text: form.text == nil ? nil : "Zomer"))
        #expect(step.questionnaire == form, "what is kept stays as it was")
        for item in wanted.items { #expect(people.read(me).last { $0.contains(item.options[1]) } != nil) }
    }

    @Test("an outcome names the sides of the usual questions in the reader's language", arguments: Language.allCases, Language.allCases)
    func outcome(draaiboek: Language, reader: Language) throws {
        let step = Step(id: "k", kind: .kwadrant, title: "K", text: "?", questionnaire: StepKind.kwadrant.asks?.usual(language: draaiboek.rawValue))
        let items = try #require(StepKind.kwadrant.asks?.usual(language: reader.rawValue)).items
        let words = FormWords.outcome(.quadrant(.most, .moreAbleMoreWilling), of: step, reader) ?? ""
        for item in items { #expect(words.contains("'\(item.options.last ?? "")'"), "\(words)") }
    }

    @Test("what the draaiboek words itself stays, beside a usual question or by itself", arguments: Language.allCases)
    func own(reader: Language) throws {
        let usual = try #require(StepKind.firstStep.asks?.usual(language: "nl")).items[0]
        let mixed = Questionnaire(items: [usual], text: "Wat heb je daarvoor nodig?")
        let people = Self.at(.firstStep, mixed, reading: reader)
        let read = people.read(People.me).joined(separator: "\n")
        #expect(read.contains("Wat heb je daarvoor nodig?"))
        #expect(read.contains(reader == .nl ? "Ik wil wel de eerste zijn." : "I am willing to be the first."))
        // The same question with other options is the draaiboek's.
        let options = Questionnaire(items: [.init(text: usual.text, options: ["ja", "nee", "later"])])
        let other = Self.at(.firstStep, options, reading: reader).read(People.me).joined(separator: "\n")
        #expect(other.contains("Ik wil wel de eerste zijn.") && other.contains("3 later"))
    }

    @Test("the usual sentence that people say yes to is read in their language, one of the draaiboek as it is", arguments: Language.allCases, Language.allCases)
    func consent(draaiboek: Language, reader: Language) throws {
        let usual = try #require(StepKind.welcome.consent)
        for (text, wanted) in [(usual.text(language: draaiboek.rawValue), usual.text(language: reader.rawValue)), ("Ik doe mee.", "Ik doe mee.")] {
            var script = Sample.script()
            script.steps[0].consent = text
            var people = People(script)
            people.come(Sample.leader)
            people.come(People.me)
            people.models[People.me]?.language = reader
            let model = try #require(people.models[People.me])
            #expect(Consent.asked(model) == wanted && people.stands(People.me).contains { $0.contains(wanted) })
            #expect(model.room?.consent == text)
        }
    }
}
