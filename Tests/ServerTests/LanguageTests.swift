import Foundation
import Testing
import TestSupport

private let script = ProgramTests.script

/// In which language the program speaks, and what it says of arguments that it cannot take in.
@Suite("The language of the program", .timeLimit(.minutes(5)))
struct LanguageTests {
    struct Locale: Sendable, CustomTestStringConvertible {
        var all = ""
        var messages = ""
        var lang = ""
        var options: [String] = []
        let isEnglish: Bool

        var environment: [String: String] { ["LC_ALL": all, "LC_MESSAGES": messages, "LANG": lang] }
        var testDescription: String { "LC_ALL=\(all) LC_MESSAGES=\(messages) LANG=\(lang) \(options)" }
    }

    @Test("LANG says it, LC_ALL goes over it, --lang over both", arguments: [
        Locale(isEnglish: false),
        Locale(lang: "C.UTF-8", isEnglish: false),
        Locale(lang: "nl_NL.UTF-8", isEnglish: false),
        Locale(lang: "en_US.UTF-8", isEnglish: true),
        Locale(messages: "nl_NL.UTF-8", lang: "en_US.UTF-8", isEnglish: false),
        Locale(all: "nl_NL.UTF-8", lang: "en_US.UTF-8", isEnglish: false),
        Locale(all: "en_US.UTF-8", messages: "nl_NL.UTF-8", lang: "nl_NL.UTF-8", isEnglish: true),
        Locale(all: "en_US.UTF-8", lang: "en_US.UTF-8", options: ["--lang", "nl"], isEnglish: false),
        Locale(all: "nl_NL.UTF-8", lang: "nl_NL.UTF-8", options: ["--lang", "en"], isEnglish: true),
    ])
    func locale(_ locale: Locale) async throws {
        let arguments = ["check", "nergens.yaml"]
        for arguments in locale.options.isEmpty ? [arguments] : [arguments + locale.options, locale.options + arguments] {
            let result = try await ProgramTests.run(arguments, environment: locale.environment)
            #expect(result.code == 66)
            #expect(result.errors.contains("There is no such file") == locale.isEnglish, "\(result.errors)")
            #expect(result.errors.contains("Dit bestand is er niet") == !locale.isEnglish, "\(result.errors)")
        }
    }

    @Test("a session begins in the language of the locale, and goes on in the one that somebody types")
    func session() async throws {
        let folder = try TemporaryFolder()
        let english = ["LC_ALL": "en_US.UTF-8", "XDG_STATE_HOME": folder.path + "/state"]
        let arguments = ["host", script, "--plain", "--listen", "127.0.0.1:\(try quietPort())", "--sessions", folder.path]
        let result = try await ProgramTests.run(arguments, input: "now\nlanguage nl\nnu\nsluit ja\n", environment: english)
        #expect(result.code == 0, "\(result.errors)")
        let first = try #require(result.output.range(of: "Step 1 of"), "\(result.output)")
        let then = try #require(result.output.range(of: "Stap 1 van"), "\(result.output)")
        #expect(first.lowerBound < then.lowerBound)
        #expect(!result.output[then.lowerBound...].contains("Step 1 of"))
    }

    struct Wrong: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let dutch: String
        let english: String
        var usage = "rondetafel host "
        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let wrong = [
        Wrong(arguments: ["host"], dutch: "Er ontbreekt iets: <draaiboek>", english: "Something is missing: <draaiboek>"),
        Wrong(arguments: ["check"], dutch: "Er ontbreekt iets: <draaiboeken> ...", english: "Something is missing: <draaiboeken> ...", usage: "rondetafel check "),
        Wrong(arguments: ["frob"], dutch: "Deze opdracht is er niet: frob", english: "There is no such command: frob", usage: "rondetafel <"),
        Wrong(arguments: ["host", "a", "b", "c"], dutch: "Dit hoort hier niet: b c", english: "This does not belong here: b c"),
        Wrong(
            arguments: ["host", "a", "--plein"], dutch: "Deze optie is er niet: --plein. Bedoel je --plain?",
            english: "There is no such option: --plein. Do you mean --plain?"),
        Wrong(arguments: ["host", "a", "--wonderlijk"], dutch: "Deze optie is er niet: --wonderlijk", english: "There is no such option: --wonderlijk"),
        Wrong(arguments: ["host", "a", "--name"], dutch: "Hier moet nog iets achter: --name <name>", english: "Something must follow: --name <name>"),
        Wrong(arguments: ["host", "a", "--plain=x"], dutch: "Hier komt niets achter: --plain", english: "Nothing follows: --plain"),
        Wrong(
            arguments: ["rehearse", "a", "--seed", "b"], dutch: "Dit past niet bij --seed <seed>: b", english: "This does not fit --seed <seed>: b",
            usage: "rondetafel rehearse "),
    ]

    @Test("arguments that are wrong are said in the person's language, with the usage after it", arguments: wrong)
    func arguments(_ wrong: Wrong) async throws {
        for (language, says, usage) in [("nl", wrong.dutch, "Zo gebruik je het: "), ("en", wrong.english, "Usage: ")] {
            let option = ["--lang", language]
            let locale = ["LC_ALL": language == "en" ? "en_US.UTF-8" : "C.UTF-8"]
            let other = ["LC_ALL": language == "nl" ? "en_US.UTF-8" : "C.UTF-8"]
            // An option at the end would be the value of one that misses its own.
            var ways = [(wrong.arguments, locale), (option + wrong.arguments, other)]
            if wrong.arguments.last != "--name" { ways.append((wrong.arguments + option, other)) }
            for (arguments, environment) in ways {
                let result = try await ProgramTests.run(arguments, environment: environment)
                #expect(result.code == 64 && result.output.isEmpty)
                let lines = result.errors.split(separator: "\n")
                #expect(lines.first.map(String.init) == says, "\(arguments): \(result.errors)")
                #expect(lines.dropFirst().first?.hasPrefix(usage + wrong.usage) == true, "\(arguments): \(result.errors)")
                #expect(lines.last?.hasSuffix("--help") == true && !result.errors.contains("Error"), "\(arguments): \(result.errors)")
            }
        }
    }

    @Test("a language that is none is said in that of the locale; so is an invitation given twice")
    func others() async throws {
        let language = try await ProgramTests.run(["host", "a", "--lang", "fr"], environment: ["LC_ALL": "C.UTF-8"])
        #expect(language.code == 64 && language.errors.hasPrefix("Dit past niet bij --lang <lang>: fr\n"), "\(language.errors)")
        let twice = try await ProgramTests.run(["join", "a", "--invitation-file", "b"], environment: ["LC_ALL": "en_US.UTF-8"])
        #expect(twice.code == 64 && twice.errors == "Give an invitation or a file, not both.\n", "\(twice.errors)")
    }
}
