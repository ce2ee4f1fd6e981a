package import Deliberation
import Yams

/// How many people a room may be laid for. Around a table of stellingen everybody must come to speak (method.md
/// section 4: 5 to 15); a vote is no table.
package enum SeatLimit {
    package static let table = 15
    package static let vote = 250

    package static func of(_ kinds: some Sequence<StepKind>) -> Int {
        let kinds = Set(kinds)
        return kinds.contains(.vote) && !kinds.contains(.stelling) ? vote : table
    }

    /// Looks at the kinds of steps that have not been read yet; says nothing of mistakes.
    static func peek(_ steps: Node?) -> Int {
        let kinds = (steps?.sequence.map { Array($0) } ?? []).compactMap { $0.mapping?["soort"]?.scalar?.string }
        return of(kinds.compactMap { word in DraaiboekReader.kinds.first { $0.0 == word }?.1 })
    }
}

extension Script {
    /// Seats of a room at most.
    package var seatLimit: Int { SeatLimit.of(steps.lazy.map(\.kind)) }
}
