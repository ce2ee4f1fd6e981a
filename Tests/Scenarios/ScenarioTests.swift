import Foundation
import Testing

/// Stories told to the real program, over real TLS, with the real `openssl s_client`, in real terminals (tmux).
@Suite("Stories", .serialized, .timeLimit(.minutes(10)))
struct ScenarioTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "stories")

    static var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".txt") }.sorted()
    }

    @Test("a story", arguments: names)
    func story(name: String) async throws {
        let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
        do { try await Stage(stories: Self.folder).play(try Story(text)) } catch { Issue.record("\(name), \(error)") }
    }

    @Test("what is no act is told with its line")
    func mistakes() throws {
        #expect(throws: Story.Mistake.self) { try Story("serve\nanna doet iets") }
        #expect(try Story("a b > x y").lines.first?.act == .type(["a", "b"], "x y"))
        #expect(!Self.names.isEmpty)
    }
}
