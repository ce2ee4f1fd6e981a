import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Lines

@Suite("A ballot by typing")
struct BallotTypingTests {
    private let me = Sample.person(1)
    private let other = Sample.person(2)
    private let lead = Sample.leader
    private let form = BallotForm.phase3

    /// The open vote.
    private func voting(weights: Bool = true) -> LineTable {
        var all = LineTable(Sample.voting(weights: weights))
        for seat in [lead, me, other, Sample.person(3), Sample.person(1, Sample.b)] { all.come(seat) }
        for _ in 0..<4 { all.goOn(lead, by: "samen") }
        all.clearPaper()
        return all
    }

    private func ballot(_ all: LineTable, _ seat: Seat) -> Ballot { all.people[seat]?.model.ballots["weging"] ?? Ballot() }

    // MARK: one by one

    @Test("All questions one by one fill in every cell, in this person's own order, and each change is kept at once")
    func walk() {
        var all = voting()
        all.type("oordeel", me)
        let order = form.shuffled(for: me, step: "weging")
        #expect(order.map(\.id) != form.options.map(\.id))
        for (index, option) in order.enumerated() {
            #expect(all.page(me).contains { $0.hasPrefix("* Punt \(form.number(of: option.id) ?? 0): \(option.title)") })
            for place in form.criteria.indices {
                all.type(String((index + place) % 6), me)
                let kept = ballot(all, me).judgement(option.id, form.criteria[place].id)
                #expect(kept == Judgement(rawValue: (index + place) % 6))
            }
        }
        #expect(all.people[me]?.asking == nil)
        #expect(all.page(me).contains("* " + VoteTexts.walkDone.nl))
        #expect(BallotEdit.blanks(ballot(all, me), form).cells == 0)
        // Each point is shown once on the way.
        for option in form.options { #expect(all.page(me).count { $0.contains(": \(option.title). ") } == 1) }
    }

    @Test("A word does as well as a figure, in both languages and any case", arguments: [
        ("helemaal niet", Judgement.notAtAll), ("Nauwelijks.", .hardly), ("enigszins", .somewhat), ("STERK", .strongly),
        ("heel sterk", .veryStrongly), ("weet ik niet", .unknown), ("weet niet", .unknown), ("very strongly", .veryStrongly),
        ("not at all", .notAtAll), ("I do not know", .unknown), ("4", .strongly), ("0", .unknown), ("5.", .veryStrongly),
    ])
    func words(_ typed: String, _ judgement: Judgement) {
        var all = voting()
        all.type("oordeel 3 kansrijk", me)
        all.type(typed, me)
        #expect(ballot(all, me).judgement("omgang", "kansrijk") == judgement && all.people[me]?.asking != nil)
    }

    @Test("Enter leaves a blank, terug goes back, leeg takes back, stop keeps what was filled in")
    func steering() {
        var all = voting()
        all.type("oordeel 3", me)
        for line in ["5", "", "sla over", "terug", "terug", "3", "terug", "terug"] { all.type(line, me) }
        #expect(ballot(all, me).judgements == ["omgang": ["kansrijk": .veryStrongly, "urgentie": .somewhat]])
        #expect(all.page(me).last?.hasPrefix("* 1 helemaal niet") == true)
        #expect(all.page(me).suffix(2).first?.contains("(Nu: heel sterk.)") == true)
        all.type("leeg", me)
        #expect(ballot(all, me).judgements == ["omgang": ["urgentie": .somewhat]])
        for (line, begin) in [("stop", "oordeel"), ("annuleer", "oordeel 2"), ("Klaar.", "judge")] {
            if all.people[me]?.asking == nil { all.type(begin, me) }
            let out = all.type(line, me)
            #expect(out.first == "* " + VoteTexts.walkStopped.nl && all.people[me]?.asking == nil, "\(line)")
        }
        #expect(ballot(all, me).judgements == ["omgang": ["urgentie": .somewhat]])
        // Stop by itself still is the way out.
        #expect(all.type("stop", me).first == "* " + ViewTexts.askLeave.nl)
    }

    @Test("Back at the first question says so; it begins again at the first blank")
    func places() {
        var all = voting()
        all.type("oordeel", me)
        #expect(all.type("terug", me).first == "* " + VoteTexts.walkStart.nl)
        for line in ["1", "1", "", "1", "stop"] { all.type(line, me) }
        #expect(all.type("oordeel", me).contains { $0.hasPrefix("* Vraag 3 van 20.") })
    }

    @Test("Several figures at once fill in as far as the point goes")
    func several() {
        var all = voting()
        all.type("oordeel 3", me)
        all.type("1 2", me)
        #expect(all.type("3 4 5", me).first == "* " + VoteTexts.walkMisfit.nl)
        all.type("3, 4", me)
        #expect(ballot(all, me).judgements["omgang"] == ["kansrijk": .notAtAll, "urgentie": .hardly, "samenwerking": .somewhat, "verrijking": .strongly])
    }

    @Test("What is no judgement stays a question; a word of an action leaves it and is done", arguments: [
        "6", "misschien", "eens", "-1", "3=4", "hand in hand",
    ])
    func misfit(_ line: String) {
        var all = voting()
        all.type("oordeel", me)
        #expect(all.type(line, me).first == "* " + VoteTexts.walkMisfit.nl)
        #expect(all.people[me]?.asking != nil && ballot(all, me).isEmpty)
        #expect(all.type("nu", me).first == "* " + ViewTexts.leftQuestion.nl)
        #expect(all.people[me]?.asking == nil)
    }

    // MARK: at once

    @Test("A point at once", arguments: [
        ("oordeel 3 5 4 2 0", [5, 4, 2, 0]), ("oordeel 3: heel sterk, sterk, nauwelijks, weet ik niet", [5, 4, 2, 0]),
        ("judge 3 5 - 2 0", [5, nil, 2, 0]), ("oordeel 3 urgentie sterk", [nil, 4, nil, nil]), ("OORDEEL 3 Verrijking 1", [nil, nil, nil, 1]),
    ] as [(String, [Int?])])
    func quick(_ line: String, _ wanted: [Int?]) {
        var all = voting()
        let out = all.type(line, me)
        #expect(form.criteria.map { ballot(all, me).judgement("omgang", $0.id)?.rawValue } == wanted, "\(out)")
        #expect(out.first?.hasPrefix("* Punt 3: kansrijk ") == true && all.people[me]?.asking == nil)
    }

    @Test("A short form that does not fit changes nothing and says what does", arguments: [
        "oordeel 9", "oordeel 0 1 1 1 1", "oordeel 3 1 2", "oordeel 3 1 2 3 4 5", "oordeel 3 1 2 3 9", "oordeel omgang 3", "oordeel 3 urgentie",
        "oordeel 3 urgentie 7", "oordeel 3 urgentie 1 2", "oordeel 3 misschien",
    ])
    func quickMisfit(_ line: String) {
        var all = voting()
        let out = all.type(line, me)
        #expect(ballot(all, me).isEmpty, "\(line)")
        if line == "oordeel 3 urgentie" {
            #expect(out.contains { $0.contains("Hoe dringend is dit?") })
        } else {
            #expect(out.count == 1 && out[0].contains("oorde") && all.people[me]?.asking == nil, "\(out)")
        }
    }

    @Test("Who answers the questions reads of k of n only the last, when they are done")
    func heldProgress() {
        var all = voting()
        all.type("oordeel", me)
        for seat in [other, Sample.person(3)] { all.type("stem ja", seat) }
        #expect(!all.page(me).contains { $0.contains("gestemd") })
        #expect(all.type("stop", me).filter { $0.contains("van 3 gestemd") } == ["* 2 van 3 gestemd."])
    }

    // MARK: an order, weights

    @Test("An order as people type it", arguments: [
        ("volgorde 3 1=4 2", [["omgang"], ["partners", "handvatten"], ["mental-load"]]), ("rank 3 > 1 = 4, 2", [["omgang"], ["partners", "handvatten"], ["mental-load"]]),
        ("volgorde: 5", [["kennis"]]), ("Volgorde 1,2,3,4,5.", [["partners"], ["mental-load"], ["omgang"], ["handvatten"], ["kennis"]]),
        ("volgorde 1=2=3=4=5", [["partners", "mental-load", "omgang", "handvatten", "kennis"]]),
    ] as [(String, [[OptionID]])])
    func ranking(_ line: String, _ wanted: [[OptionID]]) {
        var all = voting()
        let out = all.type(line, me)
        #expect(ballot(all, me).ranking == wanted && out.first?.hasPrefix("* Jouw volgorde: ") == true, "\(out)")
    }

    @Test("What is no order is said, changes nothing, and can be typed again", arguments: [
        ("3 6", "'6' is geen punt"), ("3 1 3", "Punt 3 staat er twee keer"), ("3 = ", "lees ik niet"), ("= 3", "lees ik niet"), ("3 == 1", "lees ik niet"),
        ("3 drie", "'drie' is geen punt"), ("99999999999999999999", "is geen punt"),
    ])
    func rankingMisfit(_ line: String, _ said: String) {
        var all = voting()
        all.type("volgorde 2", me)
        for begin in [false, true] {
            let out = all.type(begin ? line : "volgorde \(line)", me)
            #expect(out.first?.contains(said) == true && all.people[me]?.asking != nil, "\(out)")
            #expect(ballot(all, me).ranking == [["mental-load"]])
        }
        all.type("1", me)
        #expect(ballot(all, me).ranking == [["partners"]] && all.people[me]?.asking == nil)
        all.type("volgorde", me)
        #expect(all.type("", me) == ["* " + ViewTexts.cancelled.nl] && ballot(all, me).ranking == [["partners"]])
        all.type("volgorde leeg", me)
        #expect(ballot(all, me).ranking.isEmpty)
    }

    @Test("The points stand in one's own order when an order is asked for, with the form's numbers")
    func rankingShows() {
        var all = voting()
        let out = all.type("volgorde", me)
        let order = form.shuffled(for: me, step: "weging")
        #expect(out.prefix(5) == order.map { "* Punt \(form.number(of: $0.id) ?? 0): \($0.title)" }[...])
    }

    @Test("Weights only where the form asks them, and only when they are ten together")
    func weights() {
        var all = voting()
        #expect(all.type("gewicht 4 3 2 2", me).first?.contains("Samen is dat 11") == true)
        #expect(all.type("4 3 2", me).first?.contains("4 hele getallen") == true)
        #expect(all.type("4 3 2 een", me).first?.contains("4 hele getallen") == true)
        all.type("4 3 2 1", me)
        #expect(ballot(all, me).weights == ["kansrijk": 4, "urgentie": 3, "samenwerking": 2, "verrijking": 1])
        all.type("gewicht leeg", me)
        #expect(ballot(all, me).weights == nil)
        var none = voting(weights: false)
        #expect(none.type("gewicht 4 3 2 1", me).first == "* " + ViewTexts.notNow(.nl, ["word": "gewicht"]))
    }

    // MARK: into the box

    @Test("A whole ballot goes into the box at once; one with blanks after a yes; the same twice not at all")
    func cast() {
        var all = voting(weights: false)
        #expect(all.type("stem", me).first?.contains("nog niets ingevuld") == true)
        all.type("nee", me)
        #expect(all.sent.count { $0.seat == me } == 0)
        for number in 1...5 { all.type("oordeel \(number) 1 2 3 4", me) }
        all.type("volgorde 1 2 3 4 5", me)
        all.type("stem", me)
        guard case .castBallot("weging", let cast)? = all.sent.last?.command else { Issue.record("nothing was cast"); return }
        #expect(cast.ballot == ballot(all, me) && BallotEdit.blanks(cast.ballot, form).cells == 0)
        #expect(all.page(me).contains("* " + VoteTexts.cast.nl) && all.page(me).contains { $0.contains("STEM-1") })
        let before = all.sent.count
        #expect(all.type("stem", me) == ["* " + VoteTexts.castAlready.nl] && all.sent.count == before)
        all.type("volgorde 5", me)
        #expect(all.type("stem", me).first?.contains("in je volgorde punt 1, 2, 3 en 4 (komt onderaan)") == true)
        all.type("ja", me)
        #expect(all.sent.count == before + 1 && all.page(me).contains("* " + VoteTexts.castAgain.nl))
    }

    @Test("What somebody types in a vote that is no action is not kept, and they read what to type")
    func notKept() {
        var all = voting()
        for line in ["5", "sterk", "3 1=4 2", "Ik vind punt drie het beste"] {
            #expect(all.type(line, me) == ["* " + VoteTexts.notKept.nl], "\(line)")
        }
        #expect(ballot(all, me).isEmpty)
        #expect(all.type("hand", me).last == "* " + VoteTexts.notKept.nl)
    }

    @Test("The vote closes while somebody fills in: the question is over, and they read that it does not count")
    func closes() {
        var all = voting()
        all.type("oordeel", me)
        all.type("5", me)
        all.type("oordeel 3 1 1 1 1", other)
        all.type("stem ja", other)
        all.type("volgorde 2", other)
        all.clearPaper()
        all.goOn(lead, by: "samen")
        #expect(all.page(me).isEmpty)
        all.type("ja", lead)
        #expect(all.people[me]?.asking == nil)
        #expect(all.page(me).contains { $0.hasSuffix(VoteTexts.notCast.nl) } && all.page(me).last == "* " + ViewTexts.leftQuestion.nl)
        #expect(all.page(other).contains { $0.hasSuffix(VoteTexts.changeNotCast.nl) })
        #expect(all.page(Sample.person(3)).contains { $0.hasSuffix(VoteTexts.notVoted.nl) })
        #expect(all.type("oordeel 3 1 1 1 1", me).first == "* " + ViewTexts.notNow(.nl, ["word": "oordeel"]))
    }

    @Test("Who comes back without the seal of their vote can give its code")
    func code() {
        var all = voting()
        all.type("stem ja", me)
        #expect(all.type("stemcode AAAA", me).first == "* " + ViewTexts.notNow(.nl, ["word": "stemcode"]))
        all.come(me)
        all.take(.receipt("weging", .unknown), me)
        #expect(all.page(me).contains("* " + VoteTexts.unknownOpen.nl) && all.page(me).contains { $0.contains("Typ: stemcode") })
        guard var lines = all.people[me] else { return }
        let answer = lines.receive(.bytes(Array("stemcode AAAA-BBBB".utf8)))
        #expect(answer.effects == [.useReceipt("weging", code: "AAAA-BBBB")])
    }

    @Test("Keeping the proof says first what it shows; there is none to keep of what the server sealed")
    func receipt() {
        var all = voting()
        all.type("stem ja", me)
        #expect(all.type("bewijs", me).first == "* " + ViewTexts.notNow(.nl, ["word": "bewijs"]))
        all.take(.receipt("weging", .cast(Ballot(), code: nil)), me)
        // Not before the box is closed: the ballot may still be changed.
        #expect(all.type("bewijs", me).first == "* " + ViewTexts.notNow(.nl, ["word": "bewijs"]))
        all.take(.receipt("weging", .included(byServer: true)), me)
        #expect(all.type("bewijs", me).first == "* " + ViewTexts.notNow(.nl, ["word": "bewijs"]))
        all.take(.receipt("weging", .included(byServer: false)), me)
        #expect(all.type("bewijs", me).first == "* " + VoteTexts.sureReceipt.nl)
        guard var lines = all.people[me] else { return }
        #expect(lines.receive(.bytes(Array("ja".utf8))).effects == [.keepReceipt("weging")])
        all.type("nee", me)
        #expect(all.page(me).last == "* " + ViewTexts.cancelled.nl)
        #expect(all.take(.receipt("weging", .kept(path: "/thuis/bewijs")), me).first?.contains("/thuis/bewijs") == true)
    }
}
