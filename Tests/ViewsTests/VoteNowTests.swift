import Deliberation
import TestSupport
import Testing
import Texts

@testable import Views

@Suite("Where a weging stands")
struct VoteNowTests {
    private let me = Sample.person(1)
    private let lead = Sample.leader

    private func people(_ a: Int, _ b: Int) -> People {
        var people = People(Sample.voting())
        for seat in Schedule.everybody(people) { people.come(seat) }
        people.table.advance(Sample.a, times: a)
        people.table.advance(Sample.b, times: b)
        people.tell()
        return people
    }

    private func sentence(_ people: People, _ seat: Seat) -> String { people.models[seat].map(WhatNow.sentence) ?? "" }
    private func hint(_ people: People, _ seat: Seat) -> String? { people.models[seat].flatMap(Hint.now) }

    @Test("At every moment of a weging everybody has a sentence, in both languages")
    func everywhere() {
        var people = people(3, 3)
        var seen: [Role: Set<String>] = [:]
        for _ in 0..<9 {
            for (seat, model) in people.models where seat.room == nil || seat.room == Sample.a {
                var model = model
                for language in Language.allCases {
                    model.update(.language(language))
                    let lines = WhatNow.lines(model)
                    #expect(!lines.contains { $0.text.contains("{") || $0.text.isEmpty }, "\(lines.map(\.text))")
                    if language == .nl { seen[seat.role, default: []].insert(WhatNow.sentence(model)) }
                }
            }
            _ = people.perform(.advanceTogether(from: people.table.session.room(Sample.a)?.position ?? Position(step: 0, phase: .talk)), by: lead)
        }
        #expect(people.table.session.room(Sample.a).map(WhatNow.isAtEnd) == true)
        #expect(seen[.participant]?.isSuperset(of: [
            ViewTexts.nowReadVote.nl, "De stemming is open. Weeg de punten in stilte. 0 van 6 gestemd.", ViewTexts.nowVoteClosed.nl,
            ViewTexts.nowVoteRevealed.nl, ViewTexts.nowTalk.nl + " " + ViewTexts.nowAlsoPropose.nl, ViewTexts.nowProposals.nl,
        ]) == true, "\(seen[.participant] ?? [])")
        #expect(seen[.facilitator]?.isSuperset(of: [
            ViewTexts.leadVotePresent(.nl, ["rooms": "werkgevers en werknemers"]), ViewTexts.leadVoteClosed.nl, ViewTexts.leadVoteRevealed.nl,
            ViewTexts.leadProposals.nl,
        ]) == true, "\(seen[.facilitator] ?? [])")
    }

    @Test("Who fills in reads what is still to do, and whether it is in the box")
    func voter() throws {
        var people = people(4, 4)
        let form = BallotForm.phase3
        #expect(sentence(people, me).hasPrefix("De stemming is open.") && hint(people, me) == VoteTexts.hintVote.nl)
        var ballot = Ballot()
        func give(_ input: Input) { people.models[me]?.update(input) }
        ballot.judge("omgang", "kansrijk", as: .strongly)
        give(.ballot("weging", ballot))
        #expect(sentence(people, me).hasPrefix("Wat je invult is bewaard, maar je stem zit nog niet in de bus.") && hint(people, me) == VoteTexts.hintJudge.nl)
        ballot.ranking = [["omgang"]]
        give(.ballot("weging", ballot))
        #expect(hint(people, me) == VoteTexts.hintJudgeOrCast.nl)
        for option in form.options { for criterion in form.criteria { ballot.judge(option.id, criterion.id, as: .hardly) } }
        give(.ballot("weging", ballot))
        #expect(hint(people, me) == VoteTexts.hintWeights.nl)
        ballot.weights = ["kansrijk": 10]
        give(.ballot("weging", ballot))
        #expect(hint(people, me) == VoteTexts.hintCast.nl)
        let seal = String(repeating: "1", count: 64)
        _ = people.perform(.castBallot(step: "weging", cast: CastBallot(ballot: ballot, opening: seal, commitment: seal)), by: me)
        #expect(sentence(people, me) == "Je hebt gestemd en die stem telt. 1 van 6 gestemd." && hint(people, me) == VoteTexts.hintCode.nl)
        give(.receipt("weging", .cast(ballot, code: nil)))
        #expect(sentence(people, me).hasPrefix("Je stem zit in de bus.") && hint(people, me) == VoteTexts.hintChange.nl)
        ballot.ranking = []
        give(.ballot("weging", ballot))
        #expect(sentence(people, me).hasPrefix("Je hebt iets veranderd.") && hint(people, me) == VoteTexts.hintCastAgain.nl)
        let mine = people.models[me].map { BallotOverview.lines($0).map(\.text) } ?? []
        #expect(mine.first == VoteTexts.yourBallot.nl && mine.last == VoteTexts.changedSince.nl && mine.contains(VoteTexts.noRanking.nl))
    }

    @Test("The outcome waits for the groups that still vote: which, and what to do, is said, and going on is not offered")
    func waiting() {
        var people = people(5, 4)
        func ids() -> Set<String> { Set(people.models[lead].map { Action.available(to: $0).map(\.id) } ?? []) }
        #expect(sentence(people, lead) == ViewTexts.leadVoteWait(.nl, ["rooms": "werknemers"]))
        #expect(hint(people, lead) == NarrationTexts.hintOtherRoom(.nl, ["room": "werknemers"]))
        #expect(ids().isDisjoint(with: ["next", "together"]) && ids().contains("skip"))
        people.table.advance(Sample.b)
        people.tell()
        #expect(ids().isSuperset(of: ["next", "together"]) && sentence(people, lead) == ViewTexts.leadVoteClosed.nl)
        // One room sees it first: the other is alone where it stands.
        people.table.advance(Sample.a)
        people.tell()
        people.models[lead]?.update(.focus(Sample.b))
        #expect(ids().contains("next") && !ids().contains("together") && sentence(people, lead) == ViewTexts.leadVoteClosedAlone.nl)
    }

    @Test("Closing a vote is asked first, names the rooms and how many voted, and only a yes does it")
    func closing() throws {
        let people = people(4, 4)
        let model = try #require(people.models[lead])
        for (id, rooms) in [("next", "werkgevers (0 van 6 gestemd)"), ("together", "werkgevers (0 van 6 gestemd) en werknemers (0 van 6 gestemd)")] {
            let action = try #require(Action.available(to: model).first { $0.id == id })
            #expect(action.argument(model, after: [])?.question.nl == VoteTexts.sureCloseVote(.nl, ["rooms": rooms]))
            for no in [[], [Value.index(1)]] { #expect(People.commands(action.effects(model, no)).isEmpty) }
            #expect(People.commands(action.effects(model, [.index(0)])).count == 1)
        }
        // Leaving the step, or the session, closes it as well.
        let skip = Action.all.first { $0.id == "skip" }?.argument(model, after: [])?.question.nl
        #expect(skip == VoteTexts.sureCloseVote(.nl, ["rooms": "werkgevers (0 van 6 gestemd)"]))
        let close = Action.all.first { $0.id == "close" }?.argument(model, after: [])?.question
        #expect(close?.nl.contains("sluit dan zonder uitkomst") == true && close?.en.contains("without an outcome") == true)
        // Elsewhere nothing is asked.
        let reading = try #require(self.people(3, 3).models[lead])
        for id in ["next", "together"] { #expect(Action.all.first { $0.id == id }?.argument(reading, after: []) == nil) }
        #expect(!Action.available(to: model).contains { $0.id == "back" })
    }

    @Test("Who goes on together is named, and who does not")
    func together() throws {
        var script = Sample.voting()
        script.rooms.append(RoomPlan(id: "experts", title: "Experts", seats: 3, listeners: 0))
        var people = People(script)
        for seat in [lead, me] { people.come(seat) }
        let action = try #require(Action.all.first { $0.id == "together" })
        func said() -> String? { people.models[lead].flatMap { action.effects($0, []).first }.flatMap { if case .show(let lines) = $0 { lines.first?.text } else { nil } } }
        #expect(said() == "Samen verder: werkgevers, werknemers en experts.")
        people.table.advance("experts")
        people.tell()
        #expect(said() == "Samen verder: werkgevers en werknemers. Niet mee, want die staan ergens anders: experts.")
        people.table.advance(Sample.b, times: 2)
        people.tell()
        #expect(said() == nil && people.models[lead].map { action.isAvailable($0) } == false)
    }

    @Test("Proposals that were not shared are counted for who leads, with the rooms that are not that far")
    func sharing() {
        var people = people(6, 5)
        #expect(people.table.session.room(Sample.a)?.phase == .closed(.vote))
        people.table.advance(Sample.a)
        people.tell()
        _ = people.perform(.propose(option: "omgang", text: ProposalText(what: "Praten")), by: me)
        #expect(sentence(people, lead).hasSuffix(ViewTexts.leadShareLater(.nl, ["n": "1"]) + " " + ViewTexts.shareBehind(.nl, ["rooms": "werknemers"])))
        people.table.advance(Sample.b)
        people.tell()
        #expect(sentence(people, lead).hasSuffix(ViewTexts.leadCanShare(.nl, ["n": "1"])))
        _ = people.perform(.shareProposals(room: Sample.a), by: lead)
        #expect(sentence(people, lead) == ViewTexts.leadVoteRevealed.nl)
    }

    @Test("Who comes back finds how their vote stands, an alarm and the outcome; after the vote the outcome stays to be read")
    func comingBack() {
        var people = people(5, 5)
        people.models[me]?.update(.receipt("weging", .included(byServer: false)))
        _ = people.perform(.raiseAlarm(step: "weging"), by: Sample.person(2))
        var lines = people.models[me].map { WhatNow.lines($0).map(\.text) } ?? []
        #expect(lines.contains(VoteTexts.included.nl) && lines.contains(VoteTexts.alarmOne.nl))
        _ = people.perform(.advanceTogether(from: Position(step: 1, phase: .closed(.vote))), by: lead)
        lines = people.models[me].map { WhatNow.lines($0).map(\.text) } ?? []
        #expect(lines.contains(VoteTexts.nothingToShow.nl))
        for _ in 0..<2 { people.table.advance(Sample.a) }
        people.tell()
        let model = people.models[me]
        #expect(model?.room?.step?.kind == .proposals && model.map { Action.available(to: $0).contains { $0.id == "outcome" } } == true)
        #expect(model.map { VoteOverview.lines($0).first?.text.hasPrefix("De weging") } == true)
        #expect(model.map { ProposalOverview.lines($0).map(\.text) } == [VoteTexts.noProposals.nl])
    }

    @Test("Of a closed vote one reads what is in the box, not what was changed since; a draft is said not to count")
    func afterwards() {
        var people = people(4, 4)
        let voted = Ballot(ranking: [["omgang"]])
        let seal = String(repeating: "1", count: 64)
        func lines(_ seat: Seat) -> [String] { people.models[seat].map { BallotOverview.lines($0).map(\.text) } ?? [] }
        _ = people.perform(.castBallot(step: "weging", cast: CastBallot(ballot: voted, opening: seal, commitment: seal)), by: me)
        for input in [Input.ballot("weging", voted), .receipt("weging", .cast(voted, code: nil)), .receipt("weging", .kept(path: "x"))] {
            people.models[me]?.update(input)
        }
        // A proof that is kept changes nothing of how the vote stands.
        #expect(people.models[me]?.receipts["weging"] == .cast(voted, code: nil))
        people.models[me]?.update(.ballot("weging", Ballot(ranking: [["kennis"]])))
        let other = Sample.person(2)
        people.models[other]?.update(.ballot("weging", voted))
        #expect(lines(me).contains("Jouw volgorde: eerst 5, onderaan 1, 2, 3 en 4.") && lines(other).last == VoteTexts.notInBox.nl)
        people.table.advance()
        people.tell()
        people.models[me]?.update(.receipt("weging", .included(byServer: false)))
        #expect(lines(me).contains("Jouw volgorde: eerst 3, onderaan 1, 2, 4 en 5.") && !lines(me).contains(VoteTexts.notCast.nl))
        #expect(lines(other).last == VoteTexts.notCast.nl)
    }

    @Test("While a vote is open no line of anybody tells what somebody else voted")
    func silent() {
        var people = people(4, 4)
        let before = people.models.mapValues { WhatNow.lines($0) + Overview.help($0) }
        var random = Chance(seed: 5)
        let seal = String(repeating: "1", count: 64)
        for _ in 0..<3 {
            var once = people
            let ballot = Ballot.random(.phase3, using: &random)
            _ = once.perform(.castBallot(step: "weging", cast: CastBallot(ballot: ballot, opening: seal, commitment: seal)), by: Sample.person(2))
            for (seat, model) in once.models where seat != Sample.person(2) {
                let now = (WhatNow.lines(model) + Overview.help(model)).map { $0.text.replacing("1 van 6", with: "0 van 6").replacing(": 1 van", with: ": 0 van") }
                #expect(now == before[seat]?.map(\.text), "\(seat.name)")
            }
        }
        people.tell()
    }
}
