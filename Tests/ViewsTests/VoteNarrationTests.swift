import Deliberation
import TestSupport
import Testing
import Texts

@testable import Views

@Suite("A weging as sentences")
struct VoteNarrationTests {
    private let me = Sample.person(1)
    private let other = Sample.person(2)
    private let away = Sample.person(1, Sample.b)
    private let seal = BoxSeal(count: 2, root: String(repeating: "0123456789abcdef", count: 4))
    private let seat: [Role: Seat] = [
        .participant: Sample.person(1), .facilitator: Sample.leader, .observer: Sample.observer,
        .listener: Sample.listener(Sample.a),
    ]

    /// Both rooms at the open vote; everybody is there.
    private func voting() -> People {
        var people = People(Sample.voting())
        for seat in Schedule.everybody(people) { people.come(seat) }
        for room in [Sample.a, Sample.b] { people.table.advance(room, times: 4) }
        people.tell()
        return people
    }

    private func lines(_ event: Event, for seat: Seat, _ people: People, _ language: Language = .nl) -> [FeedLine] {
        guard var model = people.models[seat] else { return [] }
        model.update(.language(language))
        return model.update(.event(at: 5, event))
    }

    private func cast(_ seat: Seat, _ people: inout People, _ ballot: Ballot = Ballot()) {
        let seal = String(repeating: "1", count: 64)
        _ = people.perform(.castBallot(step: "weging", cast: CastBallot(ballot: ballot, opening: seal, commitment: seal)), by: seat)
    }

    @Test("Every event of a weging has lines in both languages for all who see it, with all values filled in")
    func everyEvent() {
        let proposal = Proposal(id: 3, option: "omgang", text: ProposalText(what: "Praten", firstStep: "Wij", with: "Jullie", already: "Soms"))
        let events: [Event] = [
            .phaseEntered(Sample.a, .ask(.vote)), .progressed(Sample.a, answered: 1, of: 3), .voteClosed(Sample.a, step: "weging", seal: seal),
            .voteRevealed(Sample.a, step: "weging", outcome: .sample), .voteAlarmRaised(Sample.a, step: "weging", count: 1),
            .voteAlarmRaised(Sample.a, step: "weging", count: 2), .proposalAdded(Sample.a, proposal), .proposalWithdrawn(Sample.a, proposal: 3),
            .endorsementCounted(Sample.a, proposal: 3, count: 2),
        ]
        let people = voting()
        for event in events {
            for seat in seat.values {
                guard let event = event.visible(to: seat) else { continue }
                for language in Language.allCases {
                    let lines = lines(event, for: seat, people, language)
                    #expect(!lines.isEmpty && lines.count <= 5, "\(seat.name) \(event)")
                    #expect(lines.allSatisfy { !$0.text.contains("{") && !$0.text.isEmpty && $0.room == Sample.a || $0.kind == .mine })
                }
            }
        }
        for event in [Event.proposed(me, proposal: 3), .endorsed(me, proposal: 3, yes: true), .endorsed(me, proposal: 3, yes: false)] {
            // Of a proposal plain lines also read how to take it back.
            let kinds: [FeedLine.Kind] = if case .proposed = event { [.mine, .hint] } else { [.mine] }
            for language in Language.allCases { #expect(lines(event, for: me, people, language).map(\.kind) == kinds) }
        }
    }

    @Test("The points stand there in one's own order for a participant, in the form's for who leads")
    func points() {
        var people = People(Sample.voting())
        for seat in [Sample.leader, me] { people.come(seat) }
        people.table.advance(times: 3)
        people.tell()
        func numbers(_ seat: Seat) -> [String] {
            (people.models[seat]?.feed ?? []).compactMap { $0.text.hasPrefix("Punt ") ? String($0.text.dropFirst(5).prefix(1)) : nil }
        }
        let form = BallotForm.phase3
        #expect(numbers(Sample.leader) == ["1", "2", "3", "4", "5"])
        #expect(numbers(me) == form.shuffled(for: me, step: "weging").map { String(form.number(of: $0.id) ?? 0) })
        #expect(numbers(me) != numbers(Sample.leader))
    }

    @Test("Of an open vote there is k of n and nothing else, and nobody is told that somebody voted")
    func open() {
        var people = voting()
        let before = people.models.mapValues { $0.feed.count }
        cast(other, &people)
        func new(_ seat: Seat) -> [String] { people.models[seat]?.feed.dropFirst(before[seat] ?? 0).map(\.text) ?? [] }
        for seat in [me, other, Sample.leader, Sample.observer, Sample.listener(Sample.a)] { #expect(new(seat) == ["1 van 6 gestemd."], "\(seat.name)") }
        #expect(new(away).isEmpty)
        // Voting anew changes no count.
        cast(other, &people)
        #expect(new(me).count == 1)
        #expect(lines(.phaseEntered(Sample.a, .ask(.vote)), for: Sample.leader, people).map(\.text) == [VoteTexts.theyVote.nl])
        let mine = lines(.phaseEntered(Sample.a, .ask(.vote)), for: me, people)
        #expect(mine.map(\.text) == [VoteTexts.open.nl, VoteTexts.hintVote.nl])
        #expect(mine.last?.kind == .hint && mine.allSatisfy(\.isUrgent))
    }

    @Test("In a table every vote has its line; in a hall about a dozen, the first and the last among them", arguments: [
        (1, 1), (6, 6), (15, 15), (23, 23), (35, 20), (40, 15), (250, 15), (500, 15),
    ])
    func halls(_ count: Int, _ most: Int) {
        let people = voting()
        let told = (1...count).filter { !lines(.progressed(Sample.a, answered: $0, of: count), for: me, people).isEmpty }
        #expect(told.first == 1 && told.last == count && told.count <= most && told.count >= min(count, 12), "\(told)")
        // Of answers to a stelling nothing is left out.
        #expect(lines(.progressed(Sample.b, answered: 7, of: 250), for: Sample.leader, people).isEmpty)
        var elsewhere = People()
        for seat in [Sample.leader, me] { elsewhere.come(seat) }
        #expect(lines(.progressed(Sample.a, answered: 7, of: 250), for: me, elsewhere).count == 1)
    }

    @Test("A closed box tells how many, six words, and who did not finish that it does not count")
    func closed() throws {
        var people = voting()
        cast(other, &people)
        people.models[me]?.update(.ballot("weging", Ballot(ranking: [["omgang"]])))
        let words = try #require(SixWords.of(seal.root)).joined(separator: " ")
        let event = Event.voteClosed(Sample.a, step: "weging", seal: seal)
        let third = lines(event, for: Sample.person(3), people)
        #expect(third.map(\.text) == ["De stemming is gesloten. Er zitten 2 stemmen in de bus.", VoteTexts.sixWords(.nl, ["words": words]), VoteTexts.notVoted.nl, VoteTexts.hintCompare.nl])
        let mine = lines(event, for: me, people).first { $0.text == VoteTexts.notCast.nl }
        #expect(mine?.isUrgent == true && mine?.kind == .mine)
        #expect(lines(event, for: other, people).count == 3)
        #expect(lines(event, for: Sample.leader, people).count == 2)
        let one = Event.voteClosed(Sample.a, step: "weging", seal: BoxSeal(count: 1, root: seal.root))
        #expect(lines(one, for: other, people).first?.text == VoteTexts.closedOne.nl)
        // A root that is none has no words, and is still told.
        #expect(lines(.voteClosed(Sample.a, step: "weging", seal: BoxSeal(count: 2, root: "nee")), for: other, people).count == 1)
    }

    @Test("The outcome comes as where groups differ, never as who is first; who leads several rooms reads it once")
    func revealed() {
        var people = voting()
        let text = lines(.voteRevealed(Sample.a, step: "weging", outcome: .sample), for: me, people).map(\.text)
        #expect(text.count == 4 && text[1].hasPrefix("Tegenover elkaar") && text[2].hasPrefix("Gedeeld") && text[3] == VoteTexts.hintOutcome.nl)
        people.table.record([.voteRevealed(Sample.a, step: "weging", outcome: .sample)])
        people.tell()
        let second = Event.voteRevealed(Sample.b, step: "weging", outcome: .sample)
        #expect(lines(second, for: Sample.leader, people).map(\.text) == [VoteTexts.outcomeAlsoHere.nl])
        #expect(lines(second, for: away, people).count == 4)
    }

    @Test("An alarm is urgent for all in the room, says what to do, and not whose it is")
    func alarm() {
        let people = voting()
        for seat in seat.values {
            let lines = lines(.voteAlarmRaised(Sample.a, step: "weging", count: 2), for: seat, people)
            #expect(lines.count >= 2 && lines.allSatisfy(\.isUrgent) && lines[0].text.hasPrefix("ALARM: bij 2 mensen"))
            #expect(lines[1].text == (seat.role == .facilitator ? VoteTexts.alarmLead.nl : VoteTexts.alarmRoom.nl))
        }
    }

    @Test("What became of one's own vote", arguments: [
        (ReceiptState.cast(Ballot(), code: nil), ["Je stem zit in de bus."]), (.included(byServer: false), ["je stem zit erin"]),
        (.included(byServer: true), ["Je stem zit erin. Dat zegt de server"]), (.missing, ["ALARM", "niets fout gedaan"]),
        (.kept(path: "/a/b"), ["/a/b"]), (.unknown, ["Je hebt al gestemd"]),
        (.cast(Ballot(), code: "AB-CD"), ["Je stem zit in de bus.", "AB-CD", "meer vertrouwen"]),
    ] as [(ReceiptState, [String])])
    func receipts(_ state: ReceiptState, _ said: [String]) throws {
        var model = try #require(voting().models[me])
        let lines = model.update(.receipt("weging", state))
        #expect(lines.count == said.count && lines.allSatisfy { $0.kind == .mine })
        for (line, text) in zip(lines, said) { #expect(line.text.contains(text), "\(line.text)") }
        #expect((state == .missing) == lines.contains { $0.text.contains("ALARM") && $0.isUrgent })
        model.update(.language(.en))
        #expect(model.update(.receipt("weging", state)).allSatisfy { !$0.text.contains("{") })
    }

    @Test("The second time a vote is cast it says so, with the new code, and no more of trust")
    func again() throws {
        var model = try #require(voting().models[me])
        model.update(.receipt("weging", .cast(Ballot(), code: "AB")))
        let lines = model.update(.receipt("weging", .cast(Ballot(), code: "CD"))).map(\.text)
        #expect(lines == [VoteTexts.castAgain.nl, VoteTexts.castCodeAgain(.nl, ["code": "CD"])])
    }

    @Test("A proposal from elsewhere says so and never from where; its room of origin hears nothing of its way")
    func shared() {
        var people = voting()
        for room in [Sample.a, Sample.b] { people.table.advance(room, times: 1) }
        for room in [Sample.a, Sample.b] { people.table.advance(room, times: 1) }
        people.tell()
        _ = people.perform(.propose(option: "omgang", text: ProposalText(what: "Praten")), by: me)
        let before = people.models.mapValues { $0.feed.count }
        _ = people.perform(.shareProposals(room: Sample.a), by: Sample.leader)
        func new(_ seat: Seat) -> [String] { people.models[seat]?.feed.dropFirst(before[seat] ?? 0).map(\.text) ?? [] }
        #expect(new(away) == ["Nieuw voorstel bij punt 3, Omgangsvormen op de werkvloer:", "Voorstel 1, van een andere groep: Praten"])
        #expect(new(me).isEmpty && new(Sample.leader) == [VoteTexts.sharedHere(.nl, ["n": "1"])])
        let list = people.models[away].map { ProposalOverview.lines($0).map(\.text) } ?? []
        #expect(list == ["Punt 3: Omgangsvormen op de werkvloer", "  Voorstel 1, van een andere groep: Praten", "    Nog geen steun."])
        let own = people.models[me].map { ProposalOverview.lines($0).map(\.text) } ?? []
        #expect(own.last == "    Nog geen steun. Dit is jouw voorstel.")
    }
}
