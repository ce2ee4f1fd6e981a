import Foundation

/// A story told to the real program: one act a line. `docs/architecture.md` tells how to write one.
struct Story {
    enum Act: Equatable {
        /// Starts `rondetafel serve`; again on the same port after it ended.
        case serve
        /// `rondetafel new SCRIPT`, the session is named `tafel`.
        case new(script: String, options: [String])
        case person(String, kind: Kind, what: String, size: Size)
        case type([String], String)
        case keys([String], [String])
        case sees([String], String)
        /// On a page: was never there. On a screen: goes, or is not there.
        case lacks([String], String)
        case keeps(String, name: String, pattern: String)
        case resize([String], Size)
        case kill([String])
        case terminate([String])
        case ends([String], code: Int32)
        case run(code: Int32, arguments: [String])
        case file(String, has: Bool, text: String)
    }

    enum Kind: String {
        /// The command of the invitation's own file, with nothing of ours installed.
        case openssl
        /// `join --plain`
        case lines
        /// `join` in a terminal
        case screen
        /// `host --plain`; also the server
        case host
        /// `host` in a terminal; also the server
        case cockpit
    }

    struct Size: Equatable {
        var columns = 80
        var rows = 24
    }

    struct Line {
        let number: Int
        let text: String
        let act: Act
    }

    struct Mistake: Error, CustomStringConvertible {
        let number: Int
        let text: String
        var description: String { "line \(number): '\(text)' is no act" }
    }

    let lines: [Line]

    init(_ text: String) throws {
        lines = try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            let line = line.trimmingCharacters(in: .whitespaces)
            guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
            guard let act = Self.act(line) else { throw Mistake(number: index + 1, text: line) }
            return Line(number: index + 1, text: line, act: act)
        }
    }

    private static func act(_ line: String) -> Act? {
        let words = line.split(separator: " ").map(String.init)
        switch words[0] {
        case "serve" where words.count == 1: return .serve
        case "new" where words.count > 1: return .new(script: words[1], options: Array(words.dropFirst(2)))
        case "run" where words.count > 2:
            return Int32(words[1]).map { .run(code: $0, arguments: Array(words.dropFirst(2))) }
        case "file" where words.count > 3 && ["has", "lacks"].contains(words[2]):
            return .file(words[1], has: words[2] == "has", text: words.dropFirst(3).joined(separator: " "))
        default: break
        }
        let operators: Set<String> = ["=", ">", "<", "!", "keys", "keeps", "size", "kill", "term", "ends"]
        guard let place = words.firstIndex(where: operators.contains), place > 0 else { return nil }
        let people = Array(words[..<place])
        let rest = Array(words[(place + 1)...])
        let text = rest.joined(separator: " ")
        switch words[place] {
        case "=":
            guard let kind = rest.first.flatMap(Kind.init), rest.count > 1 else { return nil }
            return .person(people[0], kind: kind, what: rest[1], size: rest.count > 2 ? size(rest[2]) ?? Size() : Size())
        case ">": return .type(people, text)
        case "<": return .sees(people, text)
        case "!": return .lacks(people, text)
        case "keys": return .keys(people, rest)
        case "keeps": return rest.count > 1 ? .keeps(people[0], name: rest[0], pattern: rest.dropFirst().joined(separator: " ")) : nil
        case "size": return size(text).map { .resize(people, $0) }
        case "kill": return .kill(people)
        case "term": return .terminate(people)
        case "ends": return Int32(text).map { .ends(people, code: $0) }
        default: return nil
        }
    }

    private static func size(_ text: String) -> Size? {
        let parts = text.split(separator: "x").compactMap { Int($0) }
        return parts.count == 2 ? Size(columns: parts[0], rows: parts[1]) : nil
    }
}
