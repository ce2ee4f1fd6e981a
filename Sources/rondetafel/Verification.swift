import Deliberation
import Findings
import Store
import Texts

/// All that `verify` looks at, as sentences: the chain, the answers without persons, the outcomes counted again.
enum Verification {
    static func problems(_ store: SessionStore, _ language: Language) throws -> [String] {
        let chain = try store.verify()
        // A file whose chain is broken is not counted: what it holds may be anything.
        guard chain.isEmpty else { return chain.map { sentence($0, language) } }
        return Recount.differences(events: try store.events(), answers: try store.answers()).map {
            ProgramTexts.problemOutcome(language, ["step": $0.step.rawValue, "room": $0.room.rawValue])
        }
    }

    private static func sentence(_ problem: ChainProblem, _ language: Language) -> String {
        func n(_ number: Int) -> [String: String] { ["n": String(number)] }
        return switch problem {
        case .empty: ProgramTexts.problemEmpty(language)
        case .gap(let number): ProgramTexts.problemGap(language, n(number))
        case .changed(let number): ProgramTexts.problemChanged(language, n(number))
        case .brokenLink(let number): ProgramTexts.problemLink(language, n(number))
        case .missing(let number): ProgramTexts.problemMissing(language, n(number))
        case .wrongHead: ProgramTexts.problemHead(language)
        case .unreadable(let number): ProgramTexts.problemUnreadable(language, n(number))
        case .answersChanged: ProgramTexts.problemAnswers(language)
        case .seatsChanged: ProgramTexts.problemSeats(language)
        }
    }
}
