import Deliberation
import Draaiboek
import Foundation

/// The files of `stellingen`, and the report from which they are written where it is at hand.
enum Shipped {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let report = root.deletingLastPathComponent().appending(path: "shared/report/samenspraak-fase-2.txt")
    static let hasReport = FileManager.default.fileExists(atPath: report.path)

    static func text(_ path: String) throws -> String { try String(contentsOf: root.appending(path: path), encoding: .utf8) }

    /// The files beside the draaiboeken.
    static func beside(_ name: String) -> Result<[UInt8], IncludeFault> {
        guard let data = try? Data(contentsOf: root.appending(path: "stellingen/\(name)")) else { return .failure(.missing) }
        return .success(Array(data))
    }

    static func script(_ name: String) throws -> Script {
        try DraaiboekReader.read(text("stellingen/\(name).yaml"), include: beside).get()
    }

    static func check(_ name: String) -> Result<DraaiboekReader.Checked, Mistakes> {
        beside(name).flatMapError { _ in .success([]) }.flatMap { DraaiboekReader.check(bytes: $0, include: beside) }
    }

    static func deck(_ name: String = "samenspel.yaml") throws -> Deck {
        guard case .deck(let deck) = try check(name).get() else { throw IncludeFault.unreadable }
        return deck
    }

    static func prototype(_ name: String) throws -> PrototypeFile {
        guard case .prototype(let file) = try check("prototypen/\(name)").get() else { throw IncludeFault.unreadable }
        return file
    }

    static func quotes(_ name: String) throws -> [Quote] { try QuotesReader.read(text("stellingen/citaten/\(name).yaml")).get() }

    static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).filter { $0.hasSuffix(".yaml") }.sorted()
    }

    static func reportLines() throws -> [Substring] {
        try String(contentsOf: report, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    }
}
