import ArgumentParser
import Deliberation
import Findings
import Foundation
import Report
import Server
import Store
import Texts

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Schrijft het verslag van een sessie, of van een programma. / Writes the report of a session, or of a programme.",
        discussion: """
            Voorbeelden / examples:
              rondetafel report sessions/rondetafel-werk.rondetafel --format md,html
              rondetafel report sessions/fase-3-*.rondetafel --out verslagen --name programma
            """)

    @Argument(help: "Sessies. / Sessions.") var sessions: [String]
    @Option(help: "Map voor het verslag; anders naast de sessie. / Folder for the report; else beside the session.")
    var out: String?
    @Option(help: "md,html,json,csv,svg") var format = "md,html"
    @Option(help: "Naam van het verslag van alle tafels samen. / Name of the report of all tables together.")
    var name = "programma"
    @OptionGroup var lang: LanguageOption

    func run() throws {
        let formats = format.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        for one in formats where !["md", "html", "json", "csv", "svg"].contains(one) {
            throw Failure(.usage, ProgramTexts.badFormat(lang.language, ["text": one]))
        }
        guard SessionFolder.isName(name) else {
            throw Failure(.usage, ProgramTexts.badName(lang.language, ["name": name]))
        }
        try refuseSameNames()
        let language = lang.chosen ?? .nl
        var tables: [Programme.Table] = []
        var seen: Set<String> = []
        for session in sessions {
            let table = try Self.read(session, language)
            for path in try Self.write(table, folder: out, formats: formats, language: language) {
                try Console.result(path, lang.language)
            }
            if seen.insert(URL(filePath: table.path).standardizedFileURL.path).inserted { tables.append(table.table) }
        }
        try writeProgramme(tables, formats, language)
    }

    /// One verslag for each weging that two or more of the sessions hold.
    private func writeProgramme(_ tables: [Programme.Table], _ formats: [String], _ language: Language) throws {
        guard tables.count > 1, let first = sessions.first else { return }
        let all = Programme.findings(tables)
        if all.isEmpty, tables.contains(where: Programme.holdsVote) { Console.error(VoteReportTexts.noProgramme(lang.language)) }
        let target = Self.target(out, beside: Inputs.file(of: first))
        for (index, findings) in all.enumerated() {
            let paths = try Self.write(
                Verslag.document(findings, language), name: index == 0 ? name : "\(name)-\(index + 1)", in: target,
                formats: formats, language: language)
            for path in paths { try Console.result(path, lang.language) }
        }
        // Small tables, of which nothing is told by itself.
        guard let forms = Programme.forms(tables) else {
            if all.isEmpty, tables.contains(where: Programme.holdsKwadrant) {
                Console.error(FormReportTexts.noPool(lang.language, ["n": String(Thresholds.pooledWords)]))
            }
            return
        }
        let paths = try Self.write(
            Verslag.document(forms, language), name: all.isEmpty ? name : "\(name)-\(all.count + 1)", in: target, formats: formats,
            language: language)
        for path in paths { try Console.result(path, lang.language) }
    }

    /// Two verslagen that would have the same path: the second would overwrite the first.
    private func refuseSameNames() throws {
        var taken: [String: (given: String, file: String)] = [:]
        func take(_ name: String, in folder: URL, given: String, file: String) throws {
            let path = folder.appending(path: name).standardizedFileURL.path
            if let other = taken[path], other.file != file {
                throw Failure(.usage, ProgramTexts.sameName(lang.language, ["a": other.given, "b": given]))
            }
            taken[path] = (given, file)
        }
        for session in sessions {
            let file = URL(filePath: Inputs.file(of: session)).standardizedFileURL
            try take(
                file.deletingPathExtension().lastPathComponent, in: Self.target(out, beside: file.path), given: session,
                file: file.path)
        }
        // A programme is written only where there are several.
        guard Set(taken.values.map(\.file)).count > 1, let first = sessions.first else { return }
        let folder = Self.target(out, beside: Inputs.file(of: first))
        for number in 1...sessions.count {
            try take(number == 1 ? name : "\(name)-\(number)", in: folder, given: "--name \(name)", file: "")
        }
    }

    private static func target(_ folder: String?, beside file: String) -> URL {
        folder.map { URL(filePath: $0) } ?? URL(filePath: file).deletingLastPathComponent()
    }
}

extension ReportCommand {
    /// What a session's file holds of it, without persons where it holds answers and ballots.
    struct Reading {
        let path: String
        let events: [Recorded]
        let answers: [RoomID: [StepID: [AnswerPair]]]
        let boxes: [RoomID: [StepID: [Ballot]]]
        let responses: [RoomID: [StepID: [Response]]]
        /// Whether `verify` finds nothing wrong.
        let isIntact: Bool

        var name: String { URL(filePath: path).deletingPathExtension().lastPathComponent }
        var table: Programme.Table { Programme.Table(name: name, events: events, boxes: boxes, responses: responses, isIntact: isIntact) }
    }

    /// Writes the verslag beside the session or in `folder`; returns the paths.
    static func write(_ session: String, folder: String?, formats: [String], language: Language) throws -> [String] {
        try write(read(session, language), folder: folder, formats: formats, language: language)
    }

    private static func read(_ session: String, _ language: Language) throws -> Reading {
        let store = try Inputs.session(session, language)
        do {
            // Numbers alone say too little: a ballot can be changed for another.
            let isIntact = try Verification.problems(store, language).isEmpty
            return Reading(
                path: store.path, events: try store.events(), answers: try store.answers(), boxes: try store.ballots(),
                responses: try store.responses(), isIntact: isIntact)
        } catch { throw Inputs.storeFailure(error, store.path, language) }
    }

    private static func write(_ reading: Reading, folder: String?, formats: [String], language: Language) throws -> [String] {
        let made = SessionFindings.make(
            events: reading.events, answers: reading.answers, boxes: reading.boxes, responses: reading.responses,
            isIntact: reading.isIntact)
        guard let findings = made else {
            throw Failure(.badData, ProgramTexts.notASession(language, ["path": reading.path]))
        }
        return try write(
            Verslag.document(findings, language, sixWords: SixWords.of), name: reading.name,
            in: target(folder, beside: reading.path), formats: formats, language: language)
    }

    /// Markdown links its pictures, so they come with it.
    private static func write(
        _ document: Document, name: String, in target: URL, formats: [String], language: Language
    ) throws -> [String] {
        do {
            try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
        } catch { throw Failure(.io, ProgramTexts.cannotWrite(language, ["path": target.path])) }
        var files: [(name: String, text: String)] = []
        for format in formats where format != "svg" {
            let text =
                switch format {
                case "html": document.html()
                case "json": document.json()
                case "csv": document.csv()
                default: document.markdown(name: "\(name).verslag")
                }
            files.append(("\(name).verslag.\(format)", text))
        }
        if formats.contains("md") || formats.contains("svg") {
            for (index, picture) in document.figures.enumerated() {
                files.append(("\(name).verslag.\(index + 1).svg", picture.file()))
            }
        }
        return try files.map { file in
            let path = target.appending(path: file.name)
            do { try Data(file.text.utf8).write(to: path, options: .atomic) } catch {
                throw Failure(.io, ProgramTexts.cannotWrite(language, ["path": path.path]))
            }
            return path.relativePath
        }
    }
}
