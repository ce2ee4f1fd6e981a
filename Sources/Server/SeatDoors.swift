import Deliberation
import Ledger
import Store

/// Which code or token opens which seat. Holds keyed hashes only.
struct SeatDoors: Sendable {
    enum Match: Equatable, Sendable {
        case code(Seat)
        case token(Seat)
        case returnCode(Seat)
    }

    let key: [UInt8]
    private var codes: [[UInt8]: Seat] = [:]
    private var tokens: [[UInt8]: Seat] = [:]
    private var returns: [[UInt8]: Seat] = [:]
    private(set) var claimed: Set<Seat> = []

    init(_ store: SessionStore) throws {
        key = try store.hashKey()
        for record in try store.seats() {
            codes[record.codeHash] = record.seat
            if let hash = record.tokenHash { tokens[hash] = record.seat }
            if let hash = record.returnHash { returns[hash] = record.seat }
            if record.claimedAt != nil { claimed.insert(record.seat) }
        }
    }

    /// The keyed hash under which a code or token is kept; nil for what is no code at all.
    func hash(_ text: String) -> [UInt8]? {
        InvitationCode.parse(text).map { KeyedHash.of($0, key: key) }
    }

    func find(_ credential: Credential) -> Match? {
        switch credential {
        case .code(let text): return hash(text).flatMap { codes[$0] }.map { .code($0) }
        case .token(let text):
            guard let hash = hash(text) else { return nil }
            return tokens[hash].map { .token($0) } ?? returns[hash].map { .returnCode($0) }
        case .either(let text):
            return find(.code(text)) ?? find(.token(text))
        }
    }

    mutating func addToken(_ hash: [UInt8], for seat: Seat) { tokens[hash] = seat }

    mutating func addReturn(_ hash: [UInt8], for seat: Seat) { returns[hash] = seat }

    /// From now on the code counts as used, and `keeping` is the only token or terugkeercode of its kind.
    mutating func confirm(_ seat: Seat, token: [UInt8]?, returnCode: [UInt8]?) {
        claimed.insert(seat)
        if let token { tokens = tokens.filter { $0.value != seat || $0.key == token } }
        if let returnCode { returns = returns.filter { $0.value != seat || $0.key == returnCode } }
    }

    /// A fresh code: whatever opened this seat before opens it no more.
    mutating func renew(_ seat: Seat, code: [UInt8]) {
        codes = codes.filter { $0.value != seat }
        tokens = tokens.filter { $0.value != seat }
        returns = returns.filter { $0.value != seat }
        claimed.remove(seat)
        codes[code] = seat
    }
}
