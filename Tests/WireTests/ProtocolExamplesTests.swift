import Deliberation
import Foundation
import Testing
import Wire

/// docs/protocol.md is the standard: each example in it is read by the real codec, and each code and name
/// that the code knows stands in it.
@Suite("docs/protocol.md")
struct ProtocolExamplesTests {
    let page: String

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        page = try String(contentsOf: root.appending(path: "docs/protocol.md"), encoding: .utf8)
    }

    func lines(fence: String) -> [String] {
        var found: [String] = []
        var inside = false
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") { inside = line == "```" + fence && !inside } else if inside { found.append(String(line)) }
        }
        return found
    }

    @Test("frames of the client")
    func client() throws {
        var examples = lines(fence: "json client")
        examples += lines(fence: "").filter { $0.hasPrefix("C ") }.map { String($0.dropFirst(2)) }
        #expect(examples.count >= 12)
        for line in examples {
            let frame = try FrameCodec.decodeClient(Array(line.utf8)).get()
            #expect(try JSONSerialization.jsonObject(with: Data(FrameCodec.encode(frame))) as? NSDictionary
                == JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary)
        }
    }

    @Test("frames of the server")
    func server() throws {
        var examples = lines(fence: "json server")
        examples += lines(fence: "").filter { $0.hasPrefix("S ") }.map { String($0.dropFirst(2)) }
        #expect(examples.count >= 12)
        for line in examples {
            let frame = try FrameCodec.decodeServer(Array(line.utf8)).get()
            #expect(try JSONSerialization.jsonObject(with: Data(FrameCodec.encode(frame))) as? NSDictionary
                == JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary, "\(line)")
        }
    }

    @Test("every code of an error stands there")
    func codes() {
        for code in Rejection.allCases.map(\.rawValue) { #expect(page.contains("`\(code)`"), "\(code)") }
        for fault in WireFault.allCases where fault != .tooSlow && fault != .tooManyConnections {
            #expect(page.contains("`\(fault.rawValue)`"), "\(fault.rawValue)")
        }
    }

    @Test("every command and event stands there, found in the sources")
    func names() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        for file in ["Command", "Event"] {
            let source = try String(
                contentsOf: root.appending(path: "Sources/Deliberation/\(file).swift"), encoding: .utf8)
            let body = source.components(separatedBy: "package enum \(file)")[1].components(separatedBy: "\n}\n")[0]
            let names = body.split(separator: "\n").compactMap { line -> String? in
                let line = line.trimmingCharacters(in: .whitespaces)
                guard line.hasPrefix("case ") else { return nil }
                return String(line.dropFirst(5).prefix { $0.isLetter })
            }
            #expect(names.count > 20)
            for name in names where !["removed", "amended"].contains(name) { #expect(page.contains("`\(name)`"), "\(name)") }
        }
    }
}
