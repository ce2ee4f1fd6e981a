import Deliberation
import Foundation
import Testing
import TestSupport

@testable import Store

@Suite("Proposals and ballots in a cut and an erasure")
struct ProposalTests {
    let voting: Voting
    let one = Sample.person(1)
    let two = Sample.person(2)

    init() throws {
        voting = try Voting()
        try voting.voted()
        let origin = Proposal.Origin(room: Sample.a, id: 1)
        func text(_ what: String) -> ProposalText { ProposalText(what: what, firstStep: "STAP\(what)", with: "MET", already: "AL") }
        try voting.append([
            .proposalAdded(Sample.a, Proposal(id: 1, option: "partners", text: text("EEN"))), .proposed(one, proposal: 1),
            .proposalAdded(Sample.a, Proposal(id: 2, option: "omgang", text: text("TWEE"))), .proposed(two, proposal: 2),
            .proposalAdded(Sample.a, Proposal(id: 3, option: "omgang", text: text("DRIE"))), .proposed(one, proposal: 3),
            .proposalWithdrawn(Sample.a, proposal: 3),
            .proposalAdded(Sample.b, Proposal(id: 1, option: "kennis", text: text("VIER"))),
            .proposed(Sample.person(1, Sample.b), proposal: 1),
            .proposalAdded(Sample.b, Proposal(id: 2, option: "partners", text: text("EEN"), origin: origin, isShared: true)),
            .endorsed(two, proposal: 1, yes: true), .endorsementCounted(Sample.a, proposal: 1, count: 1),
            .endorsed(one, proposal: 2, yes: true), .endorsementCounted(Sample.a, proposal: 2, count: 1),
        ])
    }

    private func session() throws -> Session {
        var session = Session()
        for one in try voting.store.events() { session.apply(one.event, at: one.at) }
        return session
    }

    private func words(_ room: RoomID) throws -> [String] { try session().room(room)?.proposals.map(\.text.what) ?? [] }

    private func isInFile(_ text: String) throws -> Bool {
        try Data(contentsOf: URL(filePath: voting.sessions.file(of: "proef"))).range(of: Data(text.utf8)) != nil
    }

    @Test("the cut takes away whose it is and who endorsed it; words, counts and who voted stay")
    func cut() throws {
        try voting.append([.ended])
        try voting.store.cutLinks()
        let events = try voting.store.events().map(\.event)
        #expect(!events.contains { if case .proposed = $0 { true } else { false } })
        #expect(!events.contains { if case .endorsed = $0 { true } else { false } })
        #expect(events.count { if case .voted = $0 { true } else { false } } == 6)
        #expect(try words(Sample.a) == ["EEN", "TWEE"] && words(Sample.b) == ["VIER", "EEN"])
        #expect(try session().room(Sample.a)?.endorsements == [1: 1, 2: 1])
        #expect(try session().room(Sample.a)?.proposedBy == [:])
        #expect(try voting.store.verify().isEmpty)
        try voting.store.close()
        #expect(try !isInFile("\"proposed\"") && !isInFile("\"endorsed\"") && isInFile("STAPEEN"))
    }

    @Test("an erasure takes the words of one's own proposals, withdrawn ones and in other rooms too; not those of others")
    func erase() throws {
        // Three proposals, one of them shown twice; whose they were; an endorsement.
        #expect(try voting.store.erase(one) == 3 + 2 + 1)
        #expect(try words(Sample.a) == ["—", "TWEE"] && words(Sample.b) == ["VIER", "—"])
        #expect(try session().room(Sample.a)?.proposals.first?.text == .erased)
        #expect(try session().room(Sample.a)?.endorsements == [1: 1, 2: 1])
        #expect(try voting.store.verify().isEmpty)
        try voting.store.close()
        #expect(try !isInFile("STAPEEN") && !isInFile("STAPDRIE") && isInFile("STAPTWEE") && isInFile("STAPVIER"))
    }

    @Test("after the cut nobody knows whose a proposal is: it stays")
    func late() throws {
        try voting.append([.ended])
        try voting.store.cutLinks()
        #expect(try voting.store.erase(one) == 0)
        #expect(try words(Sample.a) == ["EEN", "TWEE"])
        #expect(try voting.store.verify().isEmpty)
    }

    @Test("a ballot and that somebody voted stay")
    func ballot() throws {
        let before = try voting.store.boxes()
        _ = try voting.store.erase(one)
        #expect(try voting.store.boxes() == before)
        #expect(try session().room(Sample.a)?.voted[Voting.step]?.contains(one) == true)
    }
}
