import Deliberation
import Texts

/// The outcome of a weging as lines.
package enum VoteOverview {
    package static func lines(_ model: Model) -> [FeedLine] { [] }
}
