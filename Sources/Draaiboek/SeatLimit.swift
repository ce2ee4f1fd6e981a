package import Deliberation
import Yams

/// How many people a room may be laid for. Around a table of stellingen everybody must come to speak (method.md
/// section 4: 5 to 15); a vote is no table.
package enum SeatLimit {
    package static let table = 15
    package static let vote = 250

    package static func of(_ kinds: some Sequence<StepKind>) -> Int {
        kinds.contains(where: \.isVote) && !kinds.contains { $0.material == .stelling } ? vote : table
    }

    /// Looks at the kinds of steps that have not been read yet; says nothing of mistakes.
    static func peek(_ steps: Node?, _ known: [StepKind]) -> Int {
        let words = (steps?.sequence.map { Array($0) } ?? []).compactMap { $0.mapping?["soort"]?.scalar?.string }
        return of(words.compactMap { word in known.first { $0.word == word } })
    }
}

extension Script {
    /// Seats of a room at most.
    package var seatLimit: Int { SeatLimit.of(steps.lazy.map(\.kind)) }
}
