import Foundation
import Testing

/// SwiftPM does not catch an import that no dependency declares; this does, against the table of
/// docs/architecture.md (design.md section 2).
@Suite("Who may import whom")
struct ImportTests {
    /// Target to what it may import beside the standard library.
    static let table: [String: Set<String>] = [
        "Deliberation": [],
        "Texts": [],
        "Cells": [],
        "Findings": ["Deliberation"],
        "Ledger": ["Deliberation", "COpenSSL"],
        "Draaiboek": ["Deliberation", "Yams", "FoundationEssentials"],
        "Wire": ["Deliberation", "FoundationEssentials"],
        "Views": ["Wire", "Deliberation", "Texts"],
        "Screens": ["Views", "Cells", "Texts", "Deliberation"],
        "Lines": ["Views", "Cells", "Texts", "Deliberation"],
        "Report": ["Findings", "Texts"],
        "Store": ["Deliberation", "Ledger", "GRDB", "FoundationEssentials", "Glibc"],
        "TLS": ["COpenSSL", "NIOCore", "NIOConcurrencyHelpers", "Glibc", "FoundationEssentials"],
        "Server": [
            "Deliberation", "Wire", "Ledger", "Draaiboek", "Findings", "Views", "Lines", "Texts", "Cells", "Store", "TLS",
            "NIOCore", "NIOPosix", "Synchronization", "Glibc", "FoundationEssentials",
        ],
        "Client": [
            "Deliberation", "Wire", "Ledger", "TLS", "NIOCore", "NIOPosix", "Synchronization", "Glibc",
            "FoundationEssentials",
        ],
        "Curses": ["Cells", "CNcurses", "Glibc", "Synchronization", "FoundationEssentials"],
        "Rehearsal": [
            "Client", "Wire", "Deliberation", "Draaiboek", "NIOCore", "NIOPosix", "Synchronization",
            "FoundationEssentials",
        ],
    ]

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("each import line stands in the table", arguments: table.keys.sorted())
    func imports(target: String) throws {
        let folder = Self.root.appending(path: "Sources/\(target)")
        let files = try Self.swiftFiles(in: folder)
        #expect(!files.isEmpty)
        for file in files {
            for module in try Self.importedModules(file) {
                #expect(
                    Self.table[target]?.contains(module) == true,
                    "\(target) imports \(module) in \(file.lastPathComponent)")
            }
        }
    }

    @Test("a kind of step is named in its own file and in the list of kinds alone")
    func kinds() throws {
        let folder = Self.root.appending(path: "Sources/Deliberation")
        let list = try String(contentsOf: folder.appending(path: "Kinds/StepKind.swift"), encoding: .utf8)
        let names = try #require(list.firstMatch(of: /all: \[StepKind\] = \[([^\]]*)\]/)?.output.1)
            .split(separator: ",").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
        let files = try Self.swiftFiles(in: folder)
        #expect(files.count(where: { $0.path.contains("/Kinds/") }) == names.count + 1)
        // A member of the type, or compared with a kind: `.card` may be many things, these are kinds.
        let kind = try Regex("(StepKind|[kK]ind *[!=]=|[kK]ind:) *\\.(\(names.joined(separator: "|")))\\b")
        for file in files where !file.path.contains("/Kinds/") {
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text.firstMatch(of: kind) == nil, "\(file.lastPathComponent)")
        }
    }

    @Test("no module but Texts holds a sentence for people in two languages; the kinds have those of a draaiboek, in its languages")
    func sentences() throws {
        for file in try Self.swiftFiles(in: Self.root.appending(path: "Sources")) where !file.path.contains("/Sources/Texts/") {
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(Self.sentences(in: text).isEmpty, "\(file.lastPathComponent): \(Self.sentences(in: text))")
        }
        #expect(Self.sentences(in: "Text(nl: \"Ja\", en: \"Yes\"), Text(\n  nl: \"{n}?\"), Text(nl: \"\", en: \"\"), Text(nl: name)") == ["Ja", "{n}?"])
    }

    /// The Dutch of each `Text` that stands there as a literal.
    private static func sentences(in source: String) -> [String] {
        source.matches(of: /Text\(\s*nl:\s*"((?:[^"\\]|\\.)*)"/).map { String($0.output.1) }.filter { $0.contains(where: \.isLetter) }
    }

    @Test("every target is in the table")
    func targets() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "Sources").path)
        let known = Set(Self.table.keys).union(["COpenSSL", "CNcurses", "rondetafel"])
        #expect(Set(folders).subtracting(known).isEmpty)
    }

    @Test("the reader of import lines sees every form")
    func forms() {
        let text = """
            import A
            package import B
            @testable import C
            public import struct D.Thing
            // import No
            let imported = 1
            """
        #expect(Self.modules(in: text) == ["A", "B", "C", "D"])
    }

    static func swiftFiles(in folder: URL) throws -> [URL] {
        guard let walker = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
        return walker.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    }

    static func importedModules(_ file: URL) throws -> Set<String> {
        modules(in: try String(contentsOf: file, encoding: .utf8))
    }

    static func modules(in text: String) -> Set<String> {
        var found: Set<String> = []
        for line in text.split(separator: "\n") {
            var words = line.split(separator: " ").map(String.init)
            while let first = words.first, first != "import" {
                guard first.hasPrefix("@") || ["package", "public", "internal", "private", "fileprivate"].contains(first)
                else { words = []; break }
                words.removeFirst()
            }
            guard words.count >= 2 else { continue }
            let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "let", "var", "typealias"]
            let name = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
            found.insert(String(name.split(separator: ".")[0]))
        }
        return found
    }
}
