import Deliberation
import Findings
import Ledger
import Store
import Texts

/// All that `verify` looks at, as sentences: the chain, the answers without persons, the boxes, the outcomes counted
/// again.
enum Verification {
    static func problems(_ store: SessionStore, _ language: Language) throws -> [String] {
        let chain = try store.verify()
        // A file whose chain is broken is not counted: what it holds may be anything.
        guard chain.isEmpty else { return chain.map { sentence($0, language) } }
        let events = try store.events()
        let given = try store.answers()
        let shown = Recount.differences(events: events, answers: given)
            + Recount.differences(events: events, responses: try store.responses()) + Recount.releases(events: events, answers: given)
        let answers = shown.map {
            ProgramTexts.problemOutcome(language, ["step": $0.step.rawValue, "room": $0.room.rawValue])
        }
        let votes = Recount.differences(events: events, boxes: try store.ballots()).map {
            ProgramTexts.problemVote(language, fill(BoxKey(room: $0.room, step: $0.step)))
        }
        return answers + votes
    }

    /// What people can compare when all holds: of each closed box how many ballots and its root in six words, and the
    /// six words of the chain.
    static func words(_ store: SessionStore, _ language: Language) throws -> [String] {
        var lines: [String] = []
        let events = try store.events()
        let alarmed = events.reduce(into: Set<BoxKey>()) { found, one in
            if case .voteAlarmRaised(let room, let step, _) = one.event { found.insert(BoxKey(room: room, step: step)) }
        }
        for recorded in events {
            guard case .voteClosed(let room, let step, let seal) = recorded.event else { continue }
            var values = fill(BoxKey(room: room, step: step))
            values["n"] = String(seal.count)
            values["words"] = SixWords.of(seal.root)?.joined(separator: " ")
            lines.append(ProgramTexts.boxWords(language, values))
            if alarmed.contains(BoxKey(room: room, step: step)) { lines.append(ProgramTexts.boxAlarm(language)) }
        }
        let head = SixWords.of(Hex.encode(try store.head()))?.joined(separator: " ")
        return lines + [ProgramTexts.chainWords(language, ["words": head ?? ""])]
    }

    private static func fill(_ box: BoxKey) -> [String: String] {
        ["room": box.room.rawValue, "step": box.step.rawValue]
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
        case .strangeBallot: ProgramTexts.problemStrangeBallot(language)
        case .badBallot(let box): ProgramTexts.problemBadBallot(language, fill(box))
        case .wrongSeal(let box): ProgramTexts.problemSeal(language, fill(box))
        case .boxChanged(let box): ProgramTexts.problemBox(language, fill(box))
        case .votersDiffer(let box): ProgramTexts.problemVoters(language, fill(box))
        case .boxOpen(let box): ProgramTexts.problemBoxOpen(language, fill(box))
        case .boxReopened(let box): ProgramTexts.problemBoxReopened(language, fill(box))
        }
    }
}
