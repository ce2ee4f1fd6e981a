import Deliberation
import Foundation
import Testing
import Texts
import Wire

/// A sentence that is missing does not compile, but for those under a code of the wire; one that nobody uses does.
@Suite("No sentence too many, none too few")
struct UsedTests {
    /// Where a name is used in Swift text: after a type or a value (`Owner.name`), after a dot alone, or bare.
    struct Uses {
        private(set) var after: Set<String> = []
        private(set) var implicit: Set<String> = []
        private(set) var bare: [String: Int] = [:]

        mutating func read(_ source: String) {
            let bytes = Array(source.utf8)
            func isWord(_ byte: UInt8) -> Bool { byte == 0x5F || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
            var before = ""
            var index = 0
            while index < bytes.count {
                guard isWord(bytes[index]) else {
                    index += 1
                    continue
                }
                let start = index
                while index < bytes.count, isWord(bytes[index]) { index += 1 }
                let word = String(decoding: bytes[start..<index], as: UTF8.self)
                if start > 0, bytes[start - 1] == 0x2E {
                    if start > 1, isWord(bytes[start - 2]) { after.insert("\(before).\(word)") } else { implicit.insert(word) }
                } else {
                    bare[word, default: 0] += 1
                }
                before = word
            }
        }
    }

    struct Declared: Hashable {
        let owner: String
        let name: String
    }

    /// What the files of a folder of sentences declare, each with the type it stands in.
    static func declared(in source: String) -> [Declared] {
        var owner = ""
        return source.split(separator: "\n").compactMap { line in
            if let match = line.firstMatch(of: /^\s*(?:package |private )*(?:enum|struct|extension) (\w+)/) { owner = String(match.output.1) }
            return line.firstMatch(of: /^\s*(?:package |private )*static (?:let|var|func) (\w+)/).map { Declared(owner: owner, name: String($0.output.1)) }
        }
    }

    /// Those that nobody uses: not by their type or a name given to it, not within it.
    static func unused(texts: [String], sources: [String]) -> [Declared] {
        var uses = Uses()
        var names: [String: Set<String>] = [:]
        for source in sources {
            uses.read(source)
            for line in source.split(separator: "\n") where line.contains("typealias") || line.contains(".self") {
                for match in line.matches(of: /(\w+)(?:: \w+\.Type \{| =) (\w+Texts)(?:\.self|$)/) { names[String(match.output.2), default: []].insert(String(match.output.1)) }
            }
        }
        var within: [String: Uses] = [:]
        for source in texts { for owner in Set(declared(in: source).map(\.owner)) { within[owner, default: Uses()].read(source) } }
        return texts.flatMap(declared).filter { one in
            !(names[one.owner] ?? []).union([one.owner]).contains { uses.after.contains("\($0).\(one.name)") }
                && within[one.owner]?.bare[one.name, default: 0] ?? 0 < 2 && !uses.implicit.contains(one.name)
        }
    }

    @Test("every sentence that is there is used")
    func used() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let files = try #require(FileManager.default.enumerator(at: root.appending(path: "Sources"), includingPropertiesForKeys: nil))
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        let sources = try files.map { try String(contentsOf: $0, encoding: .utf8) }
        let texts = try files.filter { $0.path.contains("/Sources/Texts/") }.map { try String(contentsOf: $0, encoding: .utf8) }
        #expect(texts.flatMap(Self.declared).count > 1000)
        // What this suite asks for itself.
        #expect(Self.unused(texts: texts, sources: sources) == [Declared(owner: "ServerTexts", name: "codes")])
    }

    @Test("one that is not used is found, in whatever way the others are")
    func finds() {
        let texts = """
            package enum ATexts {
                package static let one = Text(nl: "{two}", en: "")
                package static let three = Text(nl: "", en: "")
                package static let four = Text(nl: "", en: "")
                package static let five = Text(nl: "", en: "")
                package static func six() -> Text { five }
            }
            """
        let other = "private typealias T = ATexts\nlet x = [T.one, BTexts.three]\nlet t = ATexts.self\nt.four\nATexts.six()"
        #expect(Self.unused(texts: [texts], sources: [texts, other]).map(\.name) == ["three"])
    }

    @Test("every code of the wire has its sentence, and no other has")
    func codes() {
        #expect(Set(RejectionTexts.all.keys) == Set(Rejection.allCases.map(\.rawValue)))
        #expect(ServerTexts.codes == Set(WireFault.allCases.map(\.rawValue)))
    }
}
