import Deliberation
import Foundation
import Testing
import Texts
import Views

/// The two Dutch guides name everything that people can do: who reads one finds the key and the word of each action.
@Suite("The guides")
struct GuideTests {
    enum Guide: String, CaseIterable {
        case deelnemer, gespreksleider

        var roles: [Role] { self == .deelnemer ? [.participant, .listener] : [.facilitator, .observer] }

        func lines() throws -> [String] {
            let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            let text = try String(contentsOf: root.appending(path: "docs/\(rawValue).md"), encoding: .utf8)
            return text.split(separator: "\n").map(String.init)
        }

        var actions: [Action] { Action.all.filter { !$0.roles.isDisjoint(with: roles) } }
    }

    /// What stands in backticks.
    private static func spans(_ text: some StringProtocol) -> [String] {
        String(text).matches(of: /`([^`]+)`/).map { String($0.output.1) }
    }

    @Test("each action's key and Dutch word stand together on a line, in backticks", arguments: Guide.allCases)
    func complete(_ guide: Guide) throws {
        let lines = try guide.lines().map(Self.spans)
        #expect(guide.actions.count > 30)
        for action in guide.actions {
            let word = action.text.word.nl
            // `zeg ...` and `herken 12` show what comes behind the word.
            let isThere = lines.contains { $0.contains(String(action.key)) && $0.contains { $0 == word || $0.hasPrefix("\(word) ") } }
            #expect(isThere, "\(guide): \(action.id) `\(action.key)` `\(word)`")
        }
    }

    @Test("no table names a key that does nothing, or another word than that key's", arguments: Guide.allCases)
    func truthful(_ guide: Guide) throws {
        var rows = 0
        var isKeys = false
        for line in try guide.lines() {
            guard line.hasPrefix("|") else {
                isKeys = false
                continue
            }
            if line.hasPrefix("| op het scherm | in gewone regels |") { isKeys = true }
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard isKeys, cells.count > 2, !Self.spans(cells[0]).isEmpty else { continue }
            rows += 1
            let words = Self.spans(cells[1]).map { $0.split(separator: " ")[0] }
            // While a stelling is open its numbers answer it.
            for key in Self.spans(cells[0]) where Int(key) == nil {
                let named = guide.actions.filter { String($0.key) == key }.map(\.text.word.nl)
                #expect(named.contains { words.contains(Substring($0)) }, "\(guide): \(line)")
            }
        }
        #expect(rows > 25)
    }
}
