import Deliberation

/// What the server keeps for people at plain lines, who have no program that could: their half-filled ballots and the
/// seals that it drew for them. In memory alone; this is the trust that voting by plain lines asks more, and the person
/// is told so.
struct OwnVotes {
    private(set) var drafts: [StepID: Ballot] = [:]
    private(set) var seals: [StepID: String] = [:]

    mutating func keep(_ ballot: Ballot, _ step: StepID) { drafts[step] = ballot }

    mutating func cast(_ ballot: Ballot, _ step: StepID, seal: String) {
        drafts[step] = ballot
        seals[step] = seal
    }

    /// The box is closed and was looked into.
    mutating func forget(_ step: StepID) {
        drafts[step] = nil
        seals[step] = nil
    }
}
