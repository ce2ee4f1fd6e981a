import Deliberation
import TestSupport
import Testing

@testable import Client

@Suite("What a client sees of a vote")
struct VoteWatchTests {
    private static let me = Sample.person(1)
    private static let step: StepID = "weging"

    /// Three people, of whom these vote; the box is closed with this many ballots.
    private static func watch(_ voters: [Int], closedWith count: Int, before: [Event] = []) -> VoteWatch {
        var watch = VoteWatch()
        var events = (1...3).map { Event.seatTaken(Sample.person($0)) } + before
        events += [
            .stepEntered(Sample.a, index: 0, of: 1, step: Sample.voteScript().steps[1]), .phaseEntered(Sample.a, .ask(.vote)),
        ]
        for (index, voter) in voters.enumerated() {
            if voter == 1 { events.append(.voted(me, step: step)) }
            events.append(.progressed(Sample.a, answered: index + 1, of: 3))
        }
        events.append(.voteClosed(Sample.a, step: step, seal: BoxSeal(count: count, root: String(repeating: "a", count: 64))))
        var closed: [StepID] = []
        for event in events { if let step = watch.take(event, me: me) { closed.append(step) } }
        #expect(closed == [step])
        return watch
    }

    @Test("as many ballots as were seen being cast, no more than people, one fewer where I did not vote")
    func counts() {
        #expect(Self.watch([1, 2], closedWith: 2).isCountRight(Self.step))
        #expect(Self.watch([1, 2, 3], closedWith: 3).isCountRight(Self.step))
        #expect(Self.watch([2, 3], closedWith: 2).isCountRight(Self.step))
        #expect(Self.watch([], closedWith: 0).isCountRight(Self.step))
        #expect(!Self.watch([1, 2], closedWith: 3).isCountRight(Self.step))
        #expect(!Self.watch([1, 2], closedWith: 1).isCountRight(Self.step))
        #expect(!Self.watch([1, 2, 3, 4], closedWith: 4).isCountRight(Self.step))
        // Somebody voted in my place.
        #expect(!Self.watch([2, 3, 3], closedWith: 3).isCountRight(Self.step))
        #expect(!Self.watch([1], closedWith: 1).isCountRight("iets"))
    }

    @Test("who comes in after the closing sat nowhere then: no alarm")
    func late() {
        var watch = VoteWatch()
        let seal = BoxSeal(count: 2, root: String(repeating: "a", count: 64))
        for event: Event in [
            .seatTaken(Sample.person(2)), .seatTaken(Sample.person(3)),
            .stepEntered(Sample.a, index: 0, of: 1, step: Sample.voteScript().steps[1]), .phaseEntered(Sample.a, .ask(.vote)),
            .progressed(Sample.a, answered: 2, of: 2), .voteClosed(Sample.a, step: Self.step, seal: seal),
            .seatTaken(Self.me),
        ] { _ = watch.take(event, me: Self.me) }
        #expect(watch.isCountRight(Self.step))
    }

    @Test("a box that is shown closed a second time, with another root, is not right any more")
    func twice() {
        var watch = Self.watch([1, 2], closedWith: 2)
        let seal = BoxSeal(count: 2, root: String(repeating: "b", count: 64))
        #expect(watch.take(.voteClosed(Sample.a, step: Self.step, seal: seal), me: Self.me) == Self.step)
        #expect(!watch.isCountRight(Self.step))
        #expect(watch.seals[Self.step]?.root.first == "a")
    }

    @Test("whoever came in with a fresh invitation may sit where somebody voted")
    func renewed() {
        #expect(Self.watch([2, 3, 3], closedWith: 3, before: [.invitationRenewed(Self.me)]).isCountRight(Self.step))
    }
}
