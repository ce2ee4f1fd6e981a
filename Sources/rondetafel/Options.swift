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

    /// Whether a session of this name is here; makes nothing.
    func has(_ session: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(session).rondetafel") }

    func open(_ language: Language) throws -> SessionFolder {
        do { return try SessionFolder(path) } catch {
            throw Failure(.io, ProgramTexts.badFolder(language, ["path": path]))
        }
    }
}

/// What several commands do with files.
enum Inputs {
    static func script(_ path: String, _ language: Language) throws -> Script {
        try good(DraaiboekReader.read(bytes: try bytes(path, language), include: beside(path)), path, language)
    }

    /// A draaiboek, or a deck of cards or a prototype that a draaiboek can name.
    static func checked(_ path: String, _ language: Language) throws -> DraaiboekReader.Checked {
        try good(DraaiboekReader.check(bytes: try bytes(path, language), include: beside(path)), path, language)
    }

    private static func good<Value>(_ read: Result<Value, Mistakes>, _ path: String, _ language: Language) throws -> Value {
        switch read {
        case .success(let value): return value
        case .failure(let mistakes):
            throw Failure(
                .badData,
                mistakes.all.map { $0.message(file: path, english: language == .en) }.joined(separator: "\n"))
        }
    }

    /// The files beside a draaiboek; the reader asks for names only that stay in its folder.
    private static func beside(_ path: String) -> Include {
        let folder = URL(filePath: path).deletingLastPathComponent()
        return { name in
            let file = folder.appending(path: name).resolvingSymlinksInPath().path
            guard let about = try? FileManager.default.attributesOfItem(atPath: file), about[.type] as? FileAttributeType == .typeRegular
            else { return .failure(.missing) }
            // No pipe, and nothing that fills the memory before the reader can say that it is too large.
            guard (about[.size] as? Int ?? 0) <= 16 * DraaiboekReader.sizeLimit else { return .failure(.unreadable) }
            return FileManager.default.contents(atPath: file).map { .success(Array($0)) } ?? .failure(.unreadable)
        }
    }

    static func bytes(_ path: String, _ language: Language) throws -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
            let data = FileManager.default.contents(atPath: path)
        else { throw Failure(.inputMissing, ProgramTexts.noFile(language, ["path": path])) }
        return Array(data)
    }

    static func text(_ path: String, _ language: Language) throws -> String {
        guard let text = String(validating: try bytes(path, language), as: UTF8.self) else {
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

    /// An address that invitations may name: a place that people can go to.
    static func advertised(_ text: String, _ language: Language) throws -> Address {
        let address = try address(text, option: "--address", language)
        guard address.port > 0, !isEverywhere(address.host) else {
            throw Failure(.usage, ProgramTexts.nowhere(language, ["text": text]))
        }
        return address
    }

    /// Everywhere is no place to send people to; it has many spellings.
    static func isEverywhere(_ host: String) -> Bool {
        let plain = String(host.prefix { $0 != "%" })
        var four = in_addr()
        if inet_aton(plain, &four) != 0 { return four.s_addr == 0 }
        var six = in6_addr()
        guard inet_pton(AF_INET6, plain, &six) == 1 else { return false }
        let bytes = withUnsafeBytes(of: &six) { Array($0) }
        // ::ffff:0.0.0.0 is IPv4's everywhere.
        return bytes.allSatisfy { $0 == 0 }
            || bytes[..<10].allSatisfy { $0 == 0 } && bytes[10...11].allSatisfy { $0 == 255 }
                && bytes[12...].allSatisfy { $0 == 0 }
    }

    /// Where a program on this machine finds a server that listens at `host`.
    static func near(_ host: String) -> String {
        guard isEverywhere(host) else { return host }
        return host.contains(":") ? "::1" : "127.0.0.1"
    }

    /// What a failing store means for a person; `path`: the session's file.
    static func storeFailure(_ error: any Error, _ path: String, _ language: Language) -> Failure {
        switch StoreError.of(error, path: path) {
        case .exists(let path): Failure(.failed, ProgramTexts.sessionExists(language, ["path": path]))
        case .missing(let path): Failure(.inputMissing, ProgramTexts.noFile(language, ["path": path]))
        case .notASession(let path): Failure(.badData, ProgramTexts.notASession(language, ["path": path]))
        case .newerVersion(let path): Failure(.badData, ProgramTexts.newerSession(language, ["path": path]))
        case .badName(let name): Failure(.usage, ProgramTexts.badName(language, ["name": name]))
        case .served(let address):
            // Another command that writes in it has the lock too, and no address.
            Address(address) == nil
                ? Failure(.failed, ProgramTexts.inUse(language))
                : Failure(.failed, ProgramTexts.served(language, ["address": address]))
        case .unexpectedSequence, .inUse: Failure(.failed, ProgramTexts.inUse(language))
        case .io(let path): Failure(.io, ProgramTexts.storage(language, ["path": path]))
        }
    }

    /// The file of a session that is given by its path, or by its name in the folder.
    static func file(of text: String) -> String {
        FileManager.default.fileExists(atPath: text) || !SessionFolder.isName(text)
            ? text : "sessions/\(text).rondetafel"
    }

    static func session(_ text: String, _ language: Language) throws -> SessionStore {
        let path = file(of: text)
        do { return try SessionStore.open(path) } catch { throw storeFailure(error, path, language) }
    }
}
