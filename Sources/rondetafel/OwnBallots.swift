import Client
import Deliberation
import Texts
import Views

/// One's own votes at this computer: half-filled ballots and seals in a file, and a receipt where its person asks for it.
struct OwnBallots: Sendable {
    private let file: StateFile
    private let code: String

    init(code: String) {
        self.code = code
        file = StateFile(code: code, kind: "stemmen")
    }

    func read() -> BallotDrawer { BallotDrawer(file.read() ?? []) }

    func keep(_ bytes: [UInt8]) {
        if bytes.isEmpty { file.remove() } else { file.keep(bytes) }
    }

    /// What the client says of one's own vote, for the model; nil for other news.
    func input(_ news: ClientNews) -> Input? {
        switch news {
        case .ballot(let step, let ballot): .ballot(step, ballot)
        case .receipt(let step, let receipt): .receipt(step, state(receipt, step))
        default: nil
        }
    }

    private func state(_ receipt: ClientNews.Receipt, _ step: StepID) -> ReceiptState {
        switch receipt {
        case .cast(let ballot): return .cast(ballot, code: nil)
        case .included: return .included(byServer: false)
        case .missing: return .missing
        case .unknown: return .unknown
        case .kept(let text):
            // The server names the step: no name of a file but a plain word.
            let isPlain = step.rawValue.utf8.count <= 64 && step.rawValue.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
            let receipt = StateFile(code: code, kind: "\(isPlain ? step.rawValue : "weging").bewijs.txt")
            return receipt.keep(Array(text.utf8)) ? .kept(path: receipt.path) : .unknown
        }
    }
}

extension ClientConnection {
    /// Carries out what concerns one's own vote; false for other effects.
    func follow(_ effect: Effect) -> Bool {
        switch effect {
        case .keepBallot(let step, let ballot): keepBallot(step, ballot)
        case .cast(let step, let ballot): cast(step, ballot)
        case .keepReceipt(let step): keepReceipt(step)
        default: return false
        }
        return true
    }
}
