package import Deliberation

/// A table at a moment in which somebody can do something, and what became of the vote of the first of room a, who looks at it.
package struct Occasion {
    package var table: Table
    package var vote: Voted?

    /// What the program of who looks knows of their own ballot.
    package enum Voted {
        case cast(Ballot)
        /// It holds nothing with which the vote could be changed.
        case lost
        /// It holds the proof that the vote is in the closed box.
        case proven
    }

    package static let ballot = Ballot(ranking: [["omgang"]])
    package static let vote: StepID = "weging"
}

extension Occasion {
    /// The seats that look at every occasion: together they have every role.
    package static let seats = [
        Sample.person(1), Sample.person(2), Sample.leader, Sample.observer, Sample.listener(Sample.a), Sample.screen(of: Sample.a),
    ]

    /// Occasions in which, together, every action of every role is on offer.
    package static func all() -> [Occasion] { (talks() + formats()).map { Occasion(table: $0) } + votes() }

    /// A weging that is open, voted in, closed, shown, and its proposals.
    private static func votes() -> [Occasion] {
        var table = Table(Sample.voting())
        table.seatAll()
        for seat in [Sample.observer, Sample.listener(Sample.a)] { table.happen(.arrived(seat)) }
        for room in [Sample.a, Sample.b] {
            while table.session.room(room)?.phase != .ask(.vote), case .success = table.advance(room) {}
        }
        var occasions = [Occasion(table: table)]
        let seal = String(repeating: "0", count: 64)
        table.perform(
            .castBallot(step: vote, cast: CastBallot(ballot: ballot, opening: seal, commitment: seal)), by: Sample.person(1))
        occasions += [Occasion(table: table, vote: .cast(ballot)), Occasion(table: table, vote: .lost)]
        table.advance()
        occasions.append(Occasion(table: table, vote: .proven))
        table.advance(Sample.b)
        table.advance()
        table.advance(Sample.b)
        for number in 1...2 {
            table.perform(.propose(option: "omgang", text: ProposalText(what: "Plan \(number)")), by: Sample.person(number))
        }
        occasions.append(Occasion(table: table))
        table.perform(.endorse(proposal: 2, yes: true), by: Sample.person(1))
        table.perform(.endorse(proposal: 1, yes: true), by: Sample.person(2))
        occasions.append(Occasion(table: table))
        return occasions
    }

    /// Cards, a prototype, private questions, ideas, releases, and all that leads.
    private static func formats() -> [Table] {
        let (a, one, two) = (Sample.a, Sample.person(1), Sample.person(2))
        var table = Table(Sample.formats())
        table.seatAll([a])
        for seat in [Sample.observer, Sample.listener(a), Sample.screen(of: a)] { table.happen(.arrived(seat)) }
        var moments = [table]
        table.perform(.mute(seat: one, yes: true), by: Sample.leader)
        moments.append(table)
        table.perform(.mute(seat: one, yes: false), by: Sample.leader)
        table.go(a, "kaarten", .talk)
        moments.append(table)
        table.go(a, "proto", .ask(.form))
        moments.append(table)
        table.go(a, "s1", .ask(.first))
        for number in 1...6 {
            table.perform(
                .answer(step: "s1", moment: .first, stance: .agree, reason: number == 1 ? "Daarom." : nil), by: Sample.person(number))
        }
        table.go(a, "s1", .talk)
        table.perform(.askAuthor(room: a, step: "s1", moment: .first, reason: 0, text: "Wat bedoel je?"), by: Sample.leader)
        table.perform(.giveTurn(room: a, seat: two, reply: false), by: Sample.leader)
        table.perform(.say(text: "Zo was het."), by: two)
        moments.append(table)
        table.perform(.bookmark(room: a, contribution: 1, yes: true), by: Sample.leader)
        table.perform(.park(room: a, text: "Voor later."), by: Sample.leader)
        table.perform(.composeRelease(room: a, to: [Sample.b], items: [.theme(text: "Wie regelt wat.")]), by: Sample.leader)
        moments.append(table)
        table.perform(.offerRelease(release: 1, seconds: 60), by: Sample.leader)
        moments.append(table)
        if let position = table.session.room(a)?.position {
            table.perform(.countDown(room: a, from: position, seconds: 60), by: Sample.leader)
        }
        moments.append(table)
        table.go(a, "storm", .talk)
        table.perform(.addIdea(text: "Een vaste dag"), by: one)
        table.perform(.addIdea(text: "Een kaart"), by: two)
        moments.append(table)
        table.perform(.endorseIdea(idea: 2, yes: true), by: one)
        moments.append(table)
        return moments
    }

    private static func talks() -> [Table] {
        var script = Sample.script()
        script.steps[0].consent = "Ik doe mee."
        var unasked = Table(script)
        unasked.seatAll()
        var moments = [unasked]
        for rules in QuestionRules.allCases {
            var table = Table(Sample.script(rules: rules))
            table.seatAll()
            for seat in [Sample.observer, Sample.listener(Sample.a)] { table.happen(.arrived(seat)) }
            moments.append(table)
            for _ in 0..<4 {
                table.advance()
                moments.append(table)
            }
            table.advance(times: 3)
            table.perform(.raiseHand, by: Sample.person(2))
            moments.append(table)
            table.perform(.giveTurn(room: Sample.a, seat: Sample.person(1), reply: false), by: Sample.leader)
            table.perform(.say(text: "Zo was het."), by: Sample.person(1))
            table.perform(.recognise(contribution: 1, yes: true), by: Sample.person(2))
            moments.append(table)
            var paused = table
            paused.perform(.pause(room: Sample.a), by: Sample.leader)
            moments.append(paused)
            table.perform(.requestMetaTalk, by: Sample.person(3))
            moments.append(table)
            table.perform(.endMetaTalk(room: Sample.a), by: Sample.leader)
            table.perform(.giveTurn(room: Sample.a, seat: Sample.listener(Sample.a), reply: false), by: Sample.leader)
            moments.append(table)
        }
        return moments
    }
}

extension Table {
    /// Goes on in this room until it stands there; stops where it can not.
    package mutating func go(_ room: RoomID, _ step: StepID, _ phase: Phase) {
        while let now = session.room(room), now.step?.id != step || now.phase != phase {
            guard case .success(let events) = advance(room), !events.isEmpty else { return }
        }
    }
}

extension Occasion {
    /// A role and an action of it, as a failure tells them.
    package static func pair(_ role: Role, _ action: String) -> String { "\(role) \(action)" }
}
