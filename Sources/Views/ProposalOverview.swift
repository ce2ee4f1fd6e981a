import Deliberation
import Texts

/// The proposals as lines.
package enum ProposalOverview {
    package static func lines(_ model: Model) -> [FeedLine] { [] }
}
