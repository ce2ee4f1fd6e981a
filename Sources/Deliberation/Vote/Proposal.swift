/// A proposal's number, counted within its room from 1.
package typealias ProposalID = Int

/// What a group wants to do with an option: a concrete proposal. Nobody stands beside it.
package struct Proposal: Codable, Hashable, Sendable {
    package var id: ProposalID
    package var option: OptionID
    package var text: ProposalText
    /// Where it comes from; for the facilitators. Absent: from this room.
    package var origin: Origin?
    /// Whether it came from another group; nobody but the facilitators reads from which.
    package var isShared: Bool

    /// Proposals that one person may have standing in a room.
    package static let limit = 20

    package struct Origin: Codable, Hashable, Sendable {
        package var room: RoomID
        package var id: ProposalID

        package init(room: RoomID, id: ProposalID) {
            self.room = room
            self.id = id
        }
    }

    package init(id: ProposalID, option: OptionID, text: ProposalText, origin: Origin? = nil, isShared: Bool = false) {
        self.id = id
        self.option = option
        self.text = text
        self.origin = origin
        self.isShared = isShared
    }

    /// Without where it comes from.
    var forTheRoom: Proposal {
        var proposal = self
        proposal.origin = nil
        return proposal
    }
}

/// The words of a proposal.
package struct ProposalText: Codable, Hashable, Sendable {
    package var what: String
    /// Who takes the first step; nil: not said.
    package var firstStep: String?
    package var with: String?
    /// What already happens.
    package var already: String?

    package init(what: String, firstStep: String? = nil, with: String? = nil, already: String? = nil) {
        self.what = what
        self.firstStep = firstStep
        self.with = with
        self.already = already
    }

    /// What stands there after an erasure.
    package static let erased = ProposalText(what: "—")

    /// The texts without blanks around them, or why one is refused. What is blank counts as not said.
    func checked() -> Result<ProposalText, Rejection> {
        var fields: [String?] = []
        for (text, rule) in [(what, TextRule.proposal), (firstStep, .proposalField), (with, .proposalField), (already, .proposalField)]
            as [(String?, TextRule)]
        {
            guard let text, fields.isEmpty || !TextRule.trimmed(text).isEmpty else {
                fields.append(nil)
                continue
            }
            switch rule.checked(text) {
            case .success(let good): fields.append(good)
            case .failure(let rejection): return .failure(rejection)
            }
        }
        return .success(ProposalText(what: fields[0] ?? "", firstStep: fields[1], with: fields[2], already: fields[3]))
    }
}
