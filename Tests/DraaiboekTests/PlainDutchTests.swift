import Deliberation
import Draaiboek
import Foundation
import TestSupport
import Testing

/// The shipped draaiboeken, cards and prototypes are read by everyone, the notes by who leads: all in plain Dutch.
@Suite("Plain Dutch in the draaiboeken")
struct PlainDutchTests {
    static let files = (try? Shipped.names(in: "stellingen") + Shipped.names(in: "stellingen/prototypen").map { "prototypen/\($0)" }) ?? []

    /// Every text in it that a person reads, whatever holds it; not where it comes from.
    private static func texts(_ value: some Encodable) throws -> [String] {
        func walk(_ value: Any, _ key: String) -> [String] {
            switch value {
            case let object as [String: Any]: object.flatMap { walk($0.value, $0.key) }
            case let array as [Any]: array.flatMap { walk($0, key) }
            case let text as String: ["source", "id", "kind"].contains(key) ? [] : [text]
            default: []
            }
        }
        return walk(try JSONSerialization.jsonObject(with: JSONEncoder().encode(value)), "")
    }

    @Test("no sentence of more than 25 words, and je, never u", arguments: files)
    func plain(_ file: String) throws {
        let texts = switch try Shipped.check(file).get() {
        case .script(let script): try Self.texts(script)
        case .deck(let deck): try Self.texts(deck)
        case .prototype(let file): try Self.texts(file.prototype)
        }
        #expect(texts.count > 2)
        for text in texts { #expect(PlainDutch.faults(text).isEmpty, "\(PlainDutch.faults(text))") }
    }

    @Test("every part of a draaiboek is looked at, the notes too")
    func everything() throws {
        #expect(Self.files.count >= 8)
        let script = try Shipped.script("keukentafel")
        let texts = Set(try Self.texts(script))
        for step in script.steps {
            var parts = [step.text, step.title] + step.points + step.followUps.map(\.text) + (step.prototype?.paragraphs ?? [])
            parts += [step.notes, step.consent, step.questionnaire?.text].compactMap(\.self)
            parts += (step.deck?.cards.map(\.text) ?? []) + (step.questionnaire?.items.map(\.text) ?? [])
            #expect(texts.isSuperset(of: parts), "\(step.id)")
        }
        #expect(texts.isSuperset(of: script.library.map(\.text) + [script.title, script.summary]))
    }
}
