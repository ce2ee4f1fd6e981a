/// `rondetafel://HOST:PORT/CODE#PIN` (design.md section 4): where, who, and whose key.
package struct Invitation: Hashable, Sendable {
    package let host: String
    package let port: Int
    /// In its written form.
    package let code: String
    /// base64url of the SHA-256 of the server's SubjectPublicKeyInfo, 43 characters.
    package let pin: String

    package enum Mistake: Error, Hashable, Sendable {
        case notAnInvitation, badAddress, badCode, badPin
    }

    package init(host: String, port: Int, code: String, pin: String) {
        self.host = host
        self.port = port
        self.code = code
        self.pin = pin
    }

    /// Reads an invitation; blanks around it do not matter.
    package init(_ text: String) throws(Mistake) {
        let scheme = "rondetafel://"
        let trimmed = text.split(whereSeparator: \.isWhitespace).joined()
        guard trimmed.utf8.count <= 1000, trimmed.lowercased().hasPrefix(scheme) else { throw .notAnInvitation }
        let rest = trimmed.dropFirst(scheme.count)
        guard let slash = rest.firstIndex(of: "/"), let hash = rest.firstIndex(of: "#"), slash < hash else {
            throw .notAnInvitation
        }
        guard let address = Address(String(rest[..<slash])), address.port > 0 else { throw .badAddress }
        guard let code = InvitationCode.parse(String(rest[rest.index(after: slash)..<hash])) else { throw .badCode }
        let pin = String(rest[rest.index(after: hash)...])
        guard let bytes = Base64URL.decode(pin), bytes.count == 32 else { throw .badPin }
        self.init(host: address.host, port: address.port, code: code, pin: pin)
    }

    package var address: Address { Address(host: host, port: port) }
    package var text: String { "rondetafel://\(address.text)/\(code)#\(pin)" }
    package var pinBytes: [UInt8] { Base64URL.decode(pin) ?? [] }

    /// The code in what somebody pasted: a whole invitation, or nil when it is none.
    package static func code(inText text: String) -> String? { try? Invitation(text).code }
}

/// HOST:PORT; an IPv6 address stands in brackets.
package struct Address: Hashable, Sendable {
    package let host: String
    /// 0 to 65535.
    package let port: Int

    package init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// Nil for what is no address.
    package init?(_ text: String) {
        let host: Substring
        let rest: Substring
        if text.hasPrefix("[") {
            guard let close = text.firstIndex(of: "]") else { return nil }
            host = text[text.index(after: text.startIndex)..<close]
            rest = text[text.index(after: close)...]
            guard host.contains(":"), host.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." || $0 == "%" }) else {
                return nil
            }
        } else {
            guard let colon = text.firstIndex(of: ":") else { return nil }
            host = text[..<colon]
            rest = text[colon...]
            guard !host.isEmpty,
                host.utf8.allSatisfy({
                    (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 46
                        || $0 == 95
                })
            else { return nil }
        }
        guard rest.first == ":", rest.dropFirst().utf8.allSatisfy({ (48...57).contains($0) }),
            let port = Int(rest.dropFirst()), (0...65535).contains(port)
        else { return nil }
        self.init(host: String(host), port: port)
    }

    package var text: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
