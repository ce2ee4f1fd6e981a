import Foundation
import Ledger
import TLS
import TestSupport
import Testing

/// Runs a program to its end; what it prints and how it ends.
func run(_ arguments: [String], input: String = "") throws -> Program.Result {
    try Program.runNow(arguments[0], Array(arguments.dropFirst()), input: input)
}

/// A folder that is gone with the test.
final class Folder {
    let path = FileManager.default.temporaryDirectory.appending(path: "rt-tls-\(UUID().uuidString)").path

    init() throws {
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { "\(path)/\(name)" }
    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }
}

@Suite("The identity of a server")
struct IdentityTests {
    static let now = 1_790_000_000

    @Test("its certificate is the one of design.md section 4, as openssl reads it")
    func certificate() throws {
        let identity = try Identity.create(now: Self.now)
        let shown = try run(
            ["openssl", "x509", "-noout", "-text", "-certopt", "no_sigdump"], input: identity.certificatePEM)
        #expect(shown.code == 0, "\(shown.errors)")
        let lines = shown.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        func after(_ line: String) -> String? {
            lines.firstIndex(of: line).flatMap { $0 + 1 < lines.count ? lines[$0 + 1] : nil }
        }
        #expect(lines.contains("Version: 3 (0x2)"))
        #expect(lines.contains("NIST CURVE: P-256"))
        #expect(lines.contains("Signature Algorithm: ecdsa-with-SHA256"))
        #expect(lines.contains("Issuer: CN = rondetafel") && lines.contains("Subject: CN = rondetafel"))
        #expect(after("X509v3 Basic Constraints: critical") == "CA:FALSE")
        #expect(after("X509v3 Key Usage: critical") == "Digital Signature")
        #expect(after("X509v3 Extended Key Usage:") == "TLS Web Server Authentication")
        #expect(after("X509v3 Subject Alternative Name:") == "DNS:rondetafel")
        #expect(lines.filter { $0.hasPrefix("X509v3") && $0 != "X509v3 extensions:" }.count == 4)
    }

    @Test("it holds from 7 days back, for 10 years")
    func dates() throws {
        let identity = try Identity.create(now: Self.now)
        let shown = try run(
            ["openssl", "x509", "-noout", "-dates", "-dateopt", "iso_8601"], input: identity.certificatePEM)
        // 1790000000 is 2026-09-21 14:13:20 UTC.
        #expect(shown.output == "notBefore=2026-09-14 14:13:20Z\nnotAfter=2036-09-20 14:13:20Z\n")
    }

    @Test("its pin is what openssl and sha256 make of the key")
    func pin() throws {
        let identity = try Identity.create(now: Self.now)
        let folder = try Folder()
        let file = folder.file("c.pem")
        try identity.certificatePEM.write(toFile: file, atomically: true, encoding: .utf8)
        let script = "openssl x509 -in \(file) -noout -pubkey | openssl pkey -pubin -outform der"
            + " | openssl dgst -sha256 -binary | base64"
        let shown = try run(["sh", "-c", script]).output.trimmingCharacters(in: .whitespacesAndNewlines)
        let expected = shown.replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
        #expect(identity.pin == expected && identity.pin.utf8.count == 43)
        #expect(Base64URL.decode(identity.pin) == identity.pinBytes)
    }

    @Test("base64url of many pins is that of Ledger, the two odd letters and all")
    func manyPins() throws {
        var seen = ""
        for _ in 0..<40 {
            let identity = try Identity.create(now: Self.now)
            #expect(identity.pin == Base64URL.encode(identity.pinBytes))
            seen += identity.pin
        }
        #expect(seen.contains("-") && seen.contains("_"))
    }

    @Test("it is read back from its text, with prose around it; each has a key of its own")
    func roundTrip() throws {
        let one = try Identity.create(now: Self.now)
        let two = try Identity.create(now: Self.now)
        #expect(one.pin != two.pin)
        let read = try Identity.load(pem: "Bewaar dit goed.\n\n" + one.pem + "\nEinde.\n")
        #expect(read.pin == one.pin && read.certificatePEM == one.certificatePEM && read.pem == one.pem)
        #expect(!one.certificatePEM.contains("PRIVATE"))
    }

    @Test("what is no identity is refused, without a question at the terminal")
    func refused() throws {
        let one = try Identity.create(now: Self.now)
        let two = try Identity.create(now: Self.now)
        let key = String(one.pem.prefix(one.pem.utf8.count - one.certificatePEM.utf8.count))
        let locked = try run(
            ["openssl", "pkey", "-aes256", "-passout", "pass:geheim"], input: key)
        #expect(locked.output.contains("ENCRYPTED"), "\(locked.errors)")
        for text in [
            "", "x", key, one.certificatePEM, key + two.certificatePEM, locked.output + one.certificatePEM,
            String(one.pem.dropLast(60)), String(repeating: "a", count: 2 << 20),
        ] {
            #expect(throws: TLSError.unavailable) { try Identity.load(pem: text) }
        }
    }
}

@Suite("The file of the identity")
struct IdentityFileTests {
    @Test("is made once, only for its owner, and then stays")
    func once() throws {
        let folder = try Folder()
        let path = folder.file("identity.pem")
        let made = try IdentityFile.loadOrCreate(path)
        let bytes = try Data(contentsOf: URL(filePath: path))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try IdentityFile.loadOrCreate(path).pin == made.pin)
        #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
        #expect(folder.names == ["identity.pem"])
    }

    @Test("one that others may read is closed to them again")
    func mode() throws {
        let folder = try Folder()
        let path = folder.file("identity.pem")
        let made = try IdentityFile.loadOrCreate(path)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        #expect(try IdentityFile.loadOrCreate(path).pin == made.pin)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }

    @Test("something else in its place is left as it is", arguments: ["", "geen sleutel\n"])
    func other(text: String) throws {
        let folder = try Folder()
        let path = folder.file("identity.pem")
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: IdentityFile.Failure.notAnIdentity(path)) { try IdentityFile.loadOrCreate(path) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
        #expect(folder.names == ["identity.pem"])
    }

    @Test("a link is not followed, whether it leads somewhere or not; nor is a pipe or a folder read")
    func links() throws {
        let folder = try Folder()
        _ = try IdentityFile.loadOrCreate(folder.file("real.pem"))
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: folder.file("a"), withDestinationPath: folder.file("real.pem"))
        try manager.createSymbolicLink(atPath: folder.file("b"), withDestinationPath: folder.file("nowhere"))
        try manager.createDirectory(atPath: folder.file("d"), withIntermediateDirectories: false)
        #expect(try run(["mkfifo", folder.file("p")]).code == 0)
        for name in ["a", "b", "d", "p"] {
            let path = folder.file(name)
            #expect(throws: IdentityFile.Failure.unreadable(path)) { try IdentityFile.loadOrCreate(path) }
        }
        #expect(folder.names == ["a", "b", "d", "p", "real.pem"])
    }

    @Test("a folder that is not there is an error")
    func noFolder() throws {
        let path = try Folder().file("x/identity.pem")
        #expect(throws: IdentityFile.Failure.unwritable(path)) { try IdentityFile.loadOrCreate(path) }
    }

    @Test("two that start at once end up with the same one")
    func race() async throws {
        let folder = try Folder()
        let path = folder.file("identity.pem")
        let pins = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<8 { group.addTask { try IdentityFile.loadOrCreate(path).pin } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(pins.count == 1)
        #expect(folder.names == ["identity.pem"])
    }
}
