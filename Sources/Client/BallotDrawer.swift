import Deliberation
import FoundationEssentials
import Ledger

/// What this program keeps of one person's own votes: half-filled ballots, and the seals of those that were cast. It is
/// kept where only this person comes, so the server never needs to know which ballot is whose.
package struct BallotDrawer: Codable, Hashable, Sendable {
    /// A ballot that was cast, and what opens its seal.
    struct Slip: Codable, Hashable, Sendable {
        var ballot: Ballot
        var opening: String
        var commitment: String
        /// The server said that it lies in the box. Before that it may, or may not: the line can break in between.
        var isTaken = false
    }

    struct Check: Codable, Hashable, Sendable {
        var isIn: Bool
        var seal: BoxSeal?
    }

    private(set) var drafts: [StepID: Ballot] = [:]
    /// By step, the oldest first; with more than one any of them may lie in the box.
    private(set) var slips: [StepID: [Slip]] = [:]
    /// What the check at closing found, and of which box.
    private(set) var checked: [StepID: Check] = [:]
    /// Steps whose slip is to be kept after the check.
    private(set) var keeps: Set<StepID> = []

    package init() {}

    /// What was kept; an empty drawer for anything else.
    package init(_ bytes: [UInt8]) {
        self = (try? JSONDecoder().decode(BallotDrawer.self, from: Data(bytes))) ?? BallotDrawer()
    }

    /// Empty when there is nothing to keep.
    package var bytes: [UInt8] {
        guard self != BallotDrawer() else { return [] }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return (try? encoder.encode(self)).map { Array($0) } ?? []
    }

    mutating func keep(_ ballot: Ballot, _ step: StepID) { drafts[step] = ballot }

    /// Draws a seal and makes the ballot ready to be sent. Throws where there is no randomness.
    mutating func cast(_ ballot: Ballot, _ step: StepID, room: RoomID, session: String) throws -> CastBallot {
        let opening = try SecureRandom.bytes(Commitment.openingLength)
        let seal = Commitment.of(
            session: session, question: Commitment.question(room: room, step: step), opening: opening, ballot: ballot)
        // The one that the server has is always named, however many were refused since.
        let taken = (slips[step] ?? []).filter(\.isTaken).suffix(1)
        let open = (slips[step] ?? []).filter { !$0.isTaken }.suffix(CastBallot.replacesLimit - 1)
        let earlier = (taken + open).map(\.commitment)
        let slip = Slip(ballot: ballot, opening: Hex.encode(opening), commitment: Hex.encode(seal))
        slips[step, default: []].append(slip)
        drafts[step] = ballot
        return CastBallot(ballot: ballot, opening: slip.opening, commitment: slip.commitment, replaces: earlier)
    }

    /// The server has this one: it took the place of any before it.
    mutating func taken(_ commitment: String, _ step: StepID) {
        guard let index = slips[step]?.firstIndex(where: { $0.commitment == commitment }) else { return }
        slips[step]?.removeFirst(index)
        slips[step]?[0].isTaken = true
    }

    /// The server did not take it, and never will.
    mutating func refused(_ commitment: String, _ step: StepID) { slips[step]?.removeAll { $0.commitment == commitment } }

    /// What may lie in the box, the newest first.
    func candidates(_ step: StepID) -> [Slip] { (slips[step] ?? []).reversed() }

    /// The box is closed and was looked into: r is forgotten unless its person asked to keep it.
    mutating func settle(_ step: StepID, isIn: Bool, seal: BoxSeal?) {
        checked[step] = Check(isIn: isIn, seal: seal)
        drafts[step] = nil
        if isIn, !keeps.contains(step) { slips[step] = nil }
    }

    mutating func keepReceipt(_ step: StepID) { keeps.insert(step) }

    /// A slip that was forgotten, put back because its person asks to keep it after all.
    mutating func restore(_ slip: Slip, _ step: StepID) { slips[step] = [slip] }
}
