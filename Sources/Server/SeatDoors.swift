import Deliberation
import Ledger
import Store

/// Which code, token or terugkeercode opens which seat. Holds keyed hashes only.
struct SeatDoors: Sendable {
    enum Match: Equatable, Sendable {
        case code(Seat)
        case key(Seat, SeatKey)

        var seat: Seat {
            switch self {
            case .code(let seat), .key(let seat, _): seat
            }
        }
    }

    let key: [UInt8]
    private var codes: [[UInt8]: Seat] = [:]
    private var keys: [SeatKey: Seat] = [:]
    /// Handed out and not confirmed yet, oldest first.
    private var candidates: [Seat: [SeatKey]] = [:]
    private(set) var claimed: Set<Seat> = []

    init(_ store: SessionStore) throws {
        key = try store.hashKey()
        for record in try store.seats() {
            codes[record.codeHash] = record.seat
            if let hash = record.tokenHash { keys[.token(hash)] = record.seat }
            if let hash = record.returnHash { keys[.returnCode(hash)] = record.seat }
            if record.claimedAt != nil { claimed.insert(record.seat) }
            for candidate in record.candidates { make(.offered(record.seat, candidate)) }
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
            for key in [SeatKey.token(hash), .returnCode(hash)] {
                if let seat = keys[key] { return .key(seat, key) }
            }
            return nil
        case .either(let text):
            return find(.code(text)) ?? find(.token(text))
        }
    }

    /// Whether this key was handed out and nobody is known to have it yet.
    func isCandidate(_ key: SeatKey, of seat: Seat) -> Bool { candidates[seat]?.contains(key) == true }

    /// The same change that the store makes durable.
    mutating func make(_ change: SeatChange) {
        switch change {
        case .offered(let seat, let key):
            keys[key] = seat
            candidates[seat, default: []].append(key)
            let alike = candidates[seat]?.filter { $0.isOfKind(key) } ?? []
            if alike.count > SeatKey.candidateLimit, let oldest = alike.first {
                keys[oldest] = nil
                candidates[seat]?.removeAll { $0 == oldest }
            }
        case .confirmed(let seat, let key, _):
            claimed.insert(seat)
            keys = keys.filter { $0.value != seat || $0.key == key || !$0.key.isOfKind(key) }
            candidates[seat]?.removeAll { $0.isOfKind(key) }
        case .renewed(let seat, let codeHash):
            codes = codes.filter { $0.value != seat }
            keys = keys.filter { $0.value != seat }
            candidates[seat] = nil
            claimed.remove(seat)
            codes[codeHash] = seat
        case .moved(let seat, let other, let spent):
            keys = keys.filter { $0.value != other }.mapValues { $0 == seat ? other : $0 }
            candidates[other] = candidates.removeValue(forKey: seat)
            if claimed.contains(seat) {
                claimed.insert(other)
            } else {
                // Nobody is known to have more than the code: it has to open the seat that its person sits in.
                let code = codes.first { $0.value == seat }?.key
                codes = codes.filter { $0.value != seat && $0.value != other }
                if let code { codes[code] = other }
                codes[spent] = seat
            }
        }
    }
}
