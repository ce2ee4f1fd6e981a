import Deliberation
import TestSupport
import Testing
import Texts

@testable import Views

@Suite("A ballot while it is filled in")
struct BallotEditTests {
    private let me = Sample.person(1)
    private let form = BallotForm.phase3

    private func voting() -> People {
        var people = People(Sample.voting())
        for seat in [Sample.leader, me, Sample.person(2)] { people.come(seat) }
        people.table.advance(times: 4)
        people.tell()
        return people
    }

    @Test("A change gives the whole ballot to keep, and only where a vote is open")
    func changes() throws {
        let people = voting()
        let model = try #require(people.models[me])
        let ballot = Ballot(judgements: ["omgang": ["kansrijk": .strongly]])
        #expect(BallotEdit.judge(model, "omgang", "kansrijk", as: .strongly) == [.keepBallot("weging", ballot)])
        #expect(BallotEdit.rank(model, [["omgang"], ["kennis"]]) == [.keepBallot("weging", Ballot(ranking: [["omgang"], ["kennis"]]))])
        #expect(BallotEdit.weigh(model, ["kansrijk": 10]) == [.keepBallot("weging", Ballot(weights: ["kansrijk": 10]))])
        // What does not fit the form is not kept.
        #expect(BallotEdit.rank(model, [["omgang"], ["omgang"]]).isEmpty && BallotEdit.rank(model, [[]]).isEmpty)
        #expect(BallotEdit.judge(model, "niets", "kansrijk", as: .strongly).isEmpty && BallotEdit.weigh(model, ["kansrijk": 9]).isEmpty)
        let leader = try #require(people.models[Sample.leader])
        #expect(BallotEdit.open(leader) == nil && BallotEdit.rank(leader, [["omgang"]]).isEmpty)
    }

    @Test("A later change keeps what was there, and a judgement can be taken back")
    func builds() throws {
        var model = try #require(voting().models[me])
        for effects in [
            { BallotEdit.judge($0, "omgang", "kansrijk", as: .strongly) }, { BallotEdit.rank($0, [["kennis"]]) },
            { BallotEdit.judge($0, "omgang", "urgentie", as: .unknown) }, { BallotEdit.judge($0, "omgang", "kansrijk", as: nil) },
        ] as [(Model) -> [Effect]] {
            for case .keepBallot(let step, let ballot) in effects(model) { model.update(.ballot(step, ballot)) }
        }
        #expect(BallotEdit.ballot(model) == Ballot(judgements: ["omgang": ["urgentie": .unknown]], ranking: [["kennis"]]))
        #expect(!BallotEdit.isChanged(model, "weging"))
        model.update(.receipt("weging", .cast(BallotEdit.ballot(model), code: nil)))
        #expect(!BallotEdit.isChanged(model, "weging"))
        model.update(.ballot("weging", Ballot()))
        #expect(BallotEdit.isChanged(model, "weging"))
    }

    @Test("An order is printed as it is typed, for any order", arguments: 1...40 as ClosedRange<UInt64>)
    func roundTrip(_ seed: UInt64) {
        var random = Chance(seed: seed)
        let ranking = Ballot.random(form, using: &random).ranking
        guard !ranking.isEmpty else { return }
        let text = BallotEdit.text(of: ranking, form)
        let read = BallotEdit.ranking(text, form)
        #expect((try? read.get())?.map(Set.init) == ranking.map(Set.init), "seed \(seed): \(text)")
        #expect(BallotEdit.ranking(text.replacing(" ", with: " > "), form) == read)
        #expect(BallotEdit.ranking(text.replacing("=", with: " = ").replacing(" ", with: "  "), form) == read)
    }

    @Test("Whatever is typed as an order is an order of the form or a fault, never more", arguments: 1...6 as ClosedRange<UInt64>)
    func anything(_ seed: UInt64) {
        var random = Chance(seed: seed)
        let pieces = ["1", "2", "3", "5", "6", "0", "-1", "=", ">", " ", ",", "x", "é", "==", "99999999999999999999", "\u{301}"]
        for _ in 0..<400 {
            let text = (0...random.below(9)).map { _ in pieces[random.below(pieces.count)] }.joined()
            if case .success(let ranking) = BallotEdit.ranking(text, form) {
                #expect(form.complaint(about: Ballot(ranking: ranking)) == nil && !ranking.isEmpty, "\(text)")
            }
            if case .success(let weights) = BallotEdit.weights(text, form) {
                #expect(form.complaint(about: Ballot(weights: weights)) == nil, "\(text)")
            }
        }
    }

    @Test("What is blank", arguments: [
        (Ballot(), 20, 5, true, 0, true), (Ballot(ranking: [["omgang"]]), 20, 5, false, 4, true),
        (Ballot(judgements: ["omgang": ["kansrijk": .unknown]], weights: ["kansrijk": 10]), 19, 5, true, 0, false),
        (Ballot(judgements: ["kennis": ["kansrijk": .hardly, "urgentie": .hardly, "samenwerking": .hardly, "verrijking": .hardly]]), 16, 4, true, 0, true),
    ] as [(Ballot, Int, Int, Bool, Int, Bool)])
    func blanks(_ ballot: Ballot, _ cells: Int, _ options: Int, _ noRanking: Bool, _ unranked: Int, _ noWeights: Bool) {
        let blanks = BallotEdit.blanks(ballot, form)
        #expect(blanks.cells == cells && blanks.options.count == options && blanks.hasNoRanking == noRanking)
        #expect(blanks.unranked.count == unranked && blanks.hasNoWeights == noWeights && !blanks.isEmpty)
        for language in Language.allCases { #expect(!VoteWords.blanks(blanks, form, language).contains("{")) }
    }

    @Test("A whole ballot has no blanks, and goes into the box without a question; one with blanks asks first")
    func cast() throws {
        var model = try #require(voting().models[me])
        let action = try #require(Action.all.first { $0.id == "cast" })
        var ballot = Ballot(ranking: form.options.map { [$0.id] }, weights: ["kansrijk": 10])
        for option in form.options { for criterion in form.criteria { ballot.judge(option.id, criterion.id, as: .somewhat) } }
        #expect(BallotEdit.blanks(ballot, form).isEmpty)
        model.update(.ballot("weging", ballot))
        #expect(action.argument(model, after: []) == nil && action.effects(model, []) == [.cast("weging", ballot)])
        ballot.ranking = []
        model.update(.ballot("weging", ballot))
        let question = action.argument(model, after: [])?.question
        #expect(question?.nl.contains("je volgorde") == true && question?.en.contains("your order") == true)
        #expect(action.effects(model, [.index(0)]) == [.cast("weging", ballot)])
        for wrong in [[], [Value.index(1)], [.index(-1)]] {
            #expect(!action.effects(model, wrong).contains { if case .cast = $0 { true } else { false } })
        }
    }
}
