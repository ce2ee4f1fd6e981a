import ArgumentParser
import Deliberation
import Draaiboek
import Foundation
import Ledger
import Server
import Store
import TLS
import Texts

extension Language: ExpressibleByArgument {
    /// From the locale: English where it says so, Dutch otherwise.
    static var ofEnvironment: Language {
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return locale.lowercased().hasPrefix("en") ? .en : .nl
    }
}

struct LanguageOption: ParsableArguments {
    @Option(name: .customLong("lang"), help: "nl of en / nl or en")
    var chosen: Language?

    var language: Language { chosen ?? .ofEnvironment }
}

struct FolderOption: ParsableArguments {
    @Option(name: .customLong("sessions"), help: "Map met sessies. / Folder of sessions.")
    var path = "sessions"

    func open(_ language: Language) throws -> SessionFolder {
        do { return try SessionFolder(path) } catch {
            throw Failure(.io, ProgramTexts.badFolder(language, ["path": path]))
        }
    }
}

/// What several commands do with files.
enum Inputs {
    static func script(_ path: String, _ language: Language) throws -> Script {
        switch DraaiboekReader.read(try text(path, language)) {
        case .success(let script): return script
        case .failure(let mistakes):
            throw Failure(
                .badData,
                mistakes.all.map { $0.message(file: path, english: language == .en) }.joined(separator: "\n"))
        }
    }

    static func text(_ path: String, _ language: Language) throws -> String {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
            let data = FileManager.default.contents(atPath: path)
        else { throw Failure(.inputMissing, ProgramTexts.noFile(language, ["path": path])) }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw Failure(.badData, ProgramTexts.notUTF8(language, ["path": path]))
        }
        return text
    }

    static func identity(_ folder: SessionFolder, _ language: Language) throws -> Identity {
        do { return try IdentityFile.loadOrCreate(folder.identityFile) } catch {
            throw Failure(.io, ProgramTexts.badIdentity(language, ["path": folder.identityFile]))
        }
    }

    static func address(_ text: String, option: String, _ language: Language) throws -> Address {
        guard let address = Address(text) else {
            throw Failure(.usage, ProgramTexts.badAddress(language, ["text": text, "option": option]))
        }
        return address
    }

    /// Everywhere is no place to send people to.
    static func isEverywhere(_ host: String) -> Bool { ["0.0.0.0", "::", "::0", "0"].contains(host) }

    static func storeFailure(_ error: any Error, _ language: Language) -> Failure {
        switch error as? StoreError {
        case .exists(let path): Failure(.failed, ProgramTexts.sessionExists(language, ["path": path]))
        case .missing(let path): Failure(.inputMissing, ProgramTexts.noFile(language, ["path": path]))
        case .notASession(let path): Failure(.badData, ProgramTexts.notASession(language, ["path": path]))
        case .newerVersion(let path): Failure(.badData, ProgramTexts.newerSession(language, ["path": path]))
        case .badName(let name): Failure(.usage, ProgramTexts.badName(language, ["name": name]))
        case .served(let address): Failure(.failed, ProgramTexts.served(language, ["address": address]))
        default: Failure(.io, ProgramTexts.storage(language, ["what": "\(error)"]))
        }
    }

    /// A session by the path of its file, or by its name in the folder.
    static func session(_ text: String, _ language: Language) throws -> SessionStore {
        let path =
            FileManager.default.fileExists(atPath: text) || !SessionFolder.isName(text)
            ? text : "sessions/\(text).rondetafel"
        do { return try SessionStore.open(path) } catch { throw storeFailure(error, language) }
    }
}
