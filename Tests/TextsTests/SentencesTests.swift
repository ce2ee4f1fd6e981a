import Deliberation
import Foundation
import TestSupport
import Testing
import Texts

@Suite("Sentences")
struct SentencesTests {
    /// Every `Text(nl: "...", en: "...")` of the sources.
    private static func pairs() throws -> [(file: String, nl: String, en: String)] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "Sources/Texts")
        var pairs: [(file: String, nl: String, en: String)] = []
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted() {
            let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for match in source.matches(of: /Text\(\s*nl: "((?:[^"\\]|\\.)*)",\s*en: "((?:[^"\\]|\\.)*)"/) {
                pairs.append((file, String(match.output.1), String(match.output.2)))
            }
        }
        return pairs
    }

    private func names(_ text: String) -> [String] { text.matches(of: /\{\w+\}/).map { String($0.output) }.sorted() }

    @Test("Both languages say something, with the same values")
    func values() throws {
        let pairs = try Self.pairs()
        #expect(pairs.count > 200)
        for one in pairs {
            #expect(Set(names(one.nl)) == Set(names(one.en)), "\(one.file): \(one.nl)")
            #expect(one.nl.isEmpty == one.en.isEmpty, "\(one.file): \(one.nl) / \(one.en)")
        }
    }

    @Test("Every rejection has its own sentence", arguments: Rejection.allCases)
    func rejections(_ rejection: Rejection) {
        #expect(RejectionTexts.all[rejection.rawValue] != nil)
        for language in Language.allCases { #expect(RejectionTexts.text(for: rejection.rawValue)(language).hasSuffix(".")) }
    }

    @Test("A code that nobody knows still gets a sentence")
    func unknownCode() {
        for language in Language.allCases { #expect(RejectionTexts.text(for: "niet_bestaand")(language).count > 5) }
    }

    @Test("Values are filled in once: braces in a value are not read again")
    func once() {
        let text = Text(nl: "{a} en {b}", en: "{a} and {b}")
        #expect(text(.nl, ["a": "{b}", "b": "x"]) == "{b} en x")
        #expect(text(.en, ["a": "1", "b": "2"]) == "1 and 2")
        #expect(Text(nl: "open { blijft", en: "")(.nl, ["a": "x"]) == "open { blijft")
    }

    @Test("The scale that is typed has the words of the grades by their numbers, and fits a line")
    func scale() {
        let grades = [VoteTexts.unknown, VoteTexts.notAtAll, VoteTexts.hardly, VoteTexts.somewhat, VoteTexts.strongly, VoteTexts.veryStrongly]
        for language in Language.allCases {
            let scale = VoteTexts.scale(language)
            #expect(scale == ([1, 2, 3, 4, 5, 0].map { "\($0) \(grades[$0](language))" }).joined(separator: " "))
            #expect(scale.count <= 78)
        }
    }

    @Test("Who something is for reads 'privé', and English keeps the words of the method")
    func words() throws {
        for one in try Self.pairs() {
            #expect(!one.nl.lowercased().contains("in privé"), "\(one.file): \(one.nl)")
            guard !["ProgramTexts.swift", "ReportTexts.swift", "InvitationTexts.swift"].contains(one.file) else { continue }
            // The command keeps its name.
            let words = one.en.lowercased().replacing("rondetafel report", with: "").split { !$0.isLetter }
            #expect(!words.contains("facilitator") && !words.contains("script") && !words.contains("report"), "\(one.file): \(one.en)")
        }
    }

    @Test("Wherever an observator reads who sees a reflection, it says that it can come into the verslag")
    func reflections() {
        let explanation = ActionTexts.all["reflect"]?.help
        for text in [explanation, ViewTexts.welcomeObserver, InvitationTexts.observes] {
            for language in Language.allCases {
                let words = text?(language) ?? ""
                #expect(words.contains("verslag") && words.lowercased().contains(language == .nl ? "tijdens het gesprek" : "during the conversation"))
            }
        }
    }

    /// Every Dutch text of the sources, also those of several lines and those of actions.
    private static func dutch() throws -> [(file: String, text: String)] {
        let literal = try pairs().map { ($0.file, $0.nl) }
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "Sources/Texts")
        let long = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted().flatMap { file in
            try String(contentsOf: folder.appending(path: file), encoding: .utf8).matches(of: /nl: """\n((?s).*?)"""/).map { (file, String($0.output.1)) }
        }
        return literal + long + ActionTexts.all.values.flatMap { [("ActionTexts", $0.title.nl), ("ActionTexts", $0.help.nl)] }
    }

    @Test("Dutch is plain: je, never u, and no sentence of more than 25 words")
    func plain() throws {
        let all = try Self.dutch()
        #expect(all.count { $0.file == "InvitationTexts.swift" && $0.text.contains("\n") } > 2 && all.count > 1000)
        for one in all { #expect(PlainDutch.faults(one.text).isEmpty, "\(one.file): \(PlainDutch.faults(one.text))") }
    }

    @Test("What is not plain is found")
    func notPlain() {
        let long = Array(repeating: "woord", count: 25).joined(separator: " ")
        #expect(PlainDutch.faults(long + ". " + long + "!") == [])
        #expect(PlainDutch.faults("Kort. " + long + " {n}.").count == 1)
        #expect(PlainDutch.sentences("Zeg \"ja.\" Dan\ngaat het door\n\nVerder") == ["Zeg \"ja.\"", "Dan gaat het door", "Verder"])
        #expect(PlainDutch.faults("Komt U mee?").count == 1 && PlainDutch.faults("Neem uw tijd").count == 1 && PlainDutch.faults("Het duurt 1 uur.") == [])
    }
}
