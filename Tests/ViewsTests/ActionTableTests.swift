import Deliberation
import Foundation
import TestSupport
import Testing
import Texts

@testable import Views

/// The one table of actions: complete, without clashes, and true to what `decide` allows.
@Suite("The table of actions")
struct ActionTableTests {
    @Test("A key and a word mean one thing for a role", arguments: Role.allCases)
    func keysAndWords(_ role: Role) {
        let mine = Action.all.filter { $0.roles.contains(role) }
        #expect(Set(mine.map(\.key)).count == mine.count, "\(mine.map(\.key))")
        for language in Language.allCases {
            let words = mine.map { $0.text.word(language) }
            #expect(Set(words).count == words.count, "\(words)")
        }
        // A word of one language never means something else in the other.
        for a in mine { for b in mine where a.id != b.id { #expect(a.text.word.nl != b.text.word.en) } }
        #expect(Set(mine.map(\.id)).isSuperset(of: ["help", "now", "language"]))
    }

    @Test("Every action has its texts in both languages, and no text is without action")
    func texts() {
        for action in Action.all {
            #expect(ActionTexts.all[action.id] != nil, "\(action.id)")
            for language in Language.allCases {
                #expect(!action.text.title(language).isEmpty && action.text.help(language).count > 10, "\(action.id)")
                let word = action.text.word(language)
                #expect(word == word.lowercased() && !word.contains(" ") && !word.isEmpty)
            }
        }
        #expect(Set(ActionTexts.all.keys) == Set(Action.all.map(\.id)))
    }

    @Test("No word that is typed as a command or a choice can be somebody's name")
    func wordsAreNoNames() {
        var words = Action.all.flatMap { [$0.text.word.nl, $0.text.word.en] + ActionTexts.others($0.id) }.filter { $0 != "?" }
        words += [ViewTexts.cancelWord.nl, ViewTexts.cancelWord.en]
        // What is typed for a ballot; a word of several is no name anyway.
        let grades = Judgement.grades.flatMap { grade in Language.allCases.map { VoteWords.grade(grade, $0) } }
        words += (grades + [VoteTexts.emptyWord, VoteTexts.backWord, VoteTexts.skipWord].flatMap { [$0.nl, $0.en] }).filter { !$0.contains(" ") }
        var people = People()
        for seat in Schedule.everybody(people) { people.come(seat) }
        people.table.advance(times: 2)
        people.tell()
        for model in people.models.values {
            for action in Action.all where action.roles.contains(model.me.role) && action.id != "turn" && action.id != "room" {
                guard case .choice(_, let choices)? = action.argument(model, after: []) else { continue }
                words += choices.flatMap { [$0.word.nl, $0.word.en] }.filter { !$0.contains("?") }
            }
        }
        #expect(words.count > 120)
        for word in words { #expect(Pseudonym.checked(word) == .failure(.nameReserved), "\(word)") }
    }

    /// The cases of `Command`, read from its source: a new one must find its action.
    private static func caseNames() throws -> Set<String> {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let source = try String(contentsOf: root.appending(path: "Sources/Deliberation/Command.swift"), encoding: .utf8)
        let body = source.components(separatedBy: "package struct Position")[0]
        return Set(body.matches(of: /\n    case (\w+)/).map { String($0.output.1) })
    }

    /// Moments that chance seldom brings about: somebody in the wrong room, a reason to ask on about, a proposal.
    private static func seldom() -> [People] {
        var script = Sample.formats(seats: 4)
        script.steps[0].consent = "Ik doe mee."
        var wrong = People(script)
        for seat in [Sample.leader, Sample.person(1)] { wrong.come(seat) }
        var asked = People(Sample.formats(seats: 4))
        for seat in Schedule.everybody(asked) { asked.come(seat) }
        while let here = asked.table.session.room(Sample.a)?.position, asked.table.session.room(Sample.a)?.step?.id != "s1" {
            _ = asked.perform(.skipStep(room: Sample.a, from: here), by: Sample.leader)
        }
        asked.table.advance(Sample.a, to: .ask(.first))
        for number in 1...4 {
            _ = asked.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: "Reden \(number)."), by: Sample.person(number))
        }
        asked.table.advance(Sample.a, to: .revealed(.first))
        _ = asked.perform(.askAuthor(room: Sample.a, step: "s1", moment: .first, reason: 0, text: "Hoe dan?"), by: Sample.leader)
        var voted = People(Sample.voting(seats: 5))
        for seat in Schedule.everybody(voted) { voted.come(seat) }
        for _ in 0..<12 where voted.table.session.room(Sample.a)?.takesProposals != true {
            guard let here = voted.table.session.room(Sample.a)?.position else { break }
            _ = voted.perform(.advanceTogether(from: here), by: Sample.leader)
        }
        _ = voted.perform(.propose(option: BallotForm.phase3.options[0].id, text: ProposalText(what: "Iets.")), by: Sample.person(1))
        var storm = People(Sample.formats(seats: 4))
        for seat in Schedule.everybody(storm) { storm.come(seat) }
        while let here = storm.table.session.room(Sample.a)?.position, storm.table.session.room(Sample.a)?.step?.id != "storm" {
            _ = storm.perform(.skipStep(room: Sample.a, from: here), by: Sample.leader)
        }
        for number in 1...2 { _ = storm.perform(.addIdea(text: "Idee \(number)"), by: Sample.person(number)) }
        storm.tell()
        return [wrong, asked, voted, storm]
    }

    @Test("Every command can be given by the role that it is for")
    func everyCommand() throws {
        var found: [Role: Set<String>] = [:]
        func look(_ people: People) {
            for (seat, model) in people.models {
                for action in Action.available(to: model) {
                    for values in People.values(action, model, limit: 8) {
                        found[seat.role, default: []].formUnion(People.commands(action.effects(model, values)).map(People.name))
                    }
                }
            }
        }
        for people in Self.seldom() { look(people) }
        for (course, script) in [
            Sample.script(seats: 3, rules: .exactWords), Sample.script(seats: 3, rules: .lsd), Sample.voting(seats: 5), Sample.voting(seats: 5),
            Sample.formats(seats: 5), Sample.formats(seats: 5),
        ].enumerated() {
            // Another course each time: sharing needs both groups at their outcome.
            var random = Chance(seed: 7 + UInt64(course))
            var people = People(script)
            for seat in Schedule.everybody(people) { people.come(seat) }
            for turn in 0..<500 {
                // With more people and more to do, each look costs more.
                if turn % (course < 4 ? 4 : 12) == 0 { look(people) }
                Schedule.step(&people, &random)
            }
        }
        let facilitator: Set<String> = [
            "advance", "goBack", "skipStep", "pause", "resume", "extendStep", "giveTurn", "endTurn", "extendTurn",
            "setFloorMode", "askOn", "summarise", "announce", "endMetaTalk", "askForQuote", "renewInvitation",
            "endSession", "sendPrivate", "advanceTogether", "shareProposals", "drawCard", "mergeIdeas", "groupIdea", "nudge", "mute",
            "exclude", "move", "park", "unpark", "note", "bookmark", "countDown", "countDownToEnd", "stopCountdown", "askAuthor",
            "composeRelease", "offerRelease", "withdrawRelease",
        ]
        let participant: Set<String> = [
            "takePseudonym", "agree", "answerOpenTable", "answer", "raiseHand", "lowerHand", "say", "finishTurn", "recognise",
            "stateCoreClaim", "allowQuote", "requestMetaTalk", "requestPrivateWord", "stop", "sendPrivate",
            "castBallot", "propose", "withdrawProposal", "endorse", "respond", "changeCard", "addIdea", "withdrawIdea", "endorseIdea",
            "replyPrivately", "objectToRelease",
        ]
        #expect(found[.facilitator] == facilitator, "\(facilitator.symmetricDifference(found[.facilitator] ?? []).sorted())")
        #expect(found[.participant] == participant, "\(participant.symmetricDifference(found[.participant] ?? []).sorted())")
        #expect(found[.observer] == ["reflect"])
        #expect(found[.listener] == ["say", "finishTurn", "stop"])
        // An alarm is raised by the program that checks the proof, not by a person.
        #expect(facilitator.union(participant).union(["reflect", "raiseAlarm"]) == (try Self.caseNames()))
    }

    @Test("What is offered is allowed, and what is not offered changes nothing", arguments: 1...28 as ClosedRange<UInt64>)
    func mirrorsDecide(_ seed: UInt64) {
        var random = Chance(seed: seed)
        let isVote = (17...24).contains(seed)
        let rules: QuestionRules = seed % 2 == 0 ? .lsd : .exactWords
        let script =
            isVote
            ? Sample.voting(seats: 4) : seed > 24 ? Sample.formats(seats: 4, rules: rules) : Sample.script(seats: 4, rules: rules)
        var people = People(script)
        people.come(Sample.leader)
        if seed > 24 { for seat in Schedule.everybody(people) where seed % 3 != 0 || seat.role == .facilitator { people.come(seat) } }
        // Each leads a while through the steps that come later.
        if seed > 25 {
            people.table.advance(times: Int(seed - 25) * 7)
            people.tell()
        }
        for turn in 0..<(isVote ? 110 : 90) {
            Schedule.step(&people, &random)
            // With more people and more to do, each look costs more.
            if seed > 24, turn % 5 != 0 { continue }
            for (seat, model) in people.models where people.table.session.attendees[seat]?.presence == .present {
                for action in Action.all where action.roles.contains(seat.role) {
                    check(action, model, people.table)
                }
            }
        }
    }

    /// What no client knows: whether its proposal was shared, whether somebody answered in private, what was said that a
    /// release would hold, whether a card is left that the room has not had, whether its idea became one with another's.
    private static let unknowable: [String: Rejection] = [
        "withdraw": .notNow, "move": .saidAlready, "offer": .releaseRefused, "nextcard": .noCardsLeft,
        "unidea": .notYours,
    ]

    private func check(_ action: Action, _ model: Model, _ table: Table) {
        // A release has many ways to be composed, of which none is refused for its own shape.
        let tries = People.values(action, model, limit: action.id == "release" ? 4 : 60).map { People.commands(action.effects(model, $0)) }.filter { !$0.isEmpty }
        guard !tries.isEmpty else { return }
        let decisions = tries.flatMap { $0 }.map { (command: $0, decision: table.session.decide($0, by: model.me, in: table.context)) }
        if action.isAvailable(model) {
            // How few people are too few is the gate's to say, and no client knows it.
            let isUnknowable = decisions.contains { one in
                one.decision == .failure(.tooFewPeople) || Self.unknowable[action.id].map { one.decision == .failure($0) } == true
            }
            #expect(
                isUnknowable || decisions.contains { if case .success = $0.decision { true } else { false } },
                "\(model.me.name) \(action.id) at \(String(describing: model.room?.position)): \(decisions)")
        } else {
            for one in decisions {
                if case .success(let events) = one.decision {
                    #expect(events.isEmpty, "\(model.me.name) \(action.id) is not offered but does \(events)")
                }
            }
        }
    }

    @Test("Any values, also wrong ones, are taken without a trap")
    func wrongValues() {
        var people = People()
        for seat in Schedule.everybody(people) { people.come(seat) }
        let odd: [Value] = [
            .index(-1), .index(.min), .index(.max), .index(0), .number(.max), .number(.min), .seat(Seat(role: .screen, room: "x", number: 9)),
            .text(""), .judgements(["x": ["y": .unknown]]), .judgements(["omgang": [:]]), .ranking([[], ["x", "x"]]), .weights(["x": .max, "y": 1]),
            .weights(nil),
        ]
        var voting = People(Sample.voting(seats: 2))
        for seat in Schedule.everybody(voting) { voting.come(seat) }
        voting.table.advance(times: 4)
        voting.tell()
        for model in Array(people.models.values) + Array(voting.models.values) {
            for action in Action.all {
                _ = action.effects(model, [])
                for a in odd {
                    _ = action.effects(model, [a])
                    for b in odd { _ = action.effects(model, [a, b]) }
                }
            }
        }
    }
}
