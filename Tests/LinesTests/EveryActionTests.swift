import Deliberation
import TestSupport
import Testing
import Texts
import Views

@testable import Lines

/// A walk over the table of actions: what plain lines lack, or begin and cannot end, fails here.
@Suite("Every action has its line")
struct EveryActionTests {
    /// What came of an action that was typed with its answers to the end.
    private struct Done {
        var typed: [String]
        var lines: [String] = []
        var effects: [Effect] = []
        /// A command that the table refused.
        var isRefused = false

        /// Somebody who types it has what they wanted: something was done, or shown where the action is to show.
        func isFulfilled(_ action: Action) -> Bool {
            if isRefused { return false }
            return action.onlyShows || ["language", "room", "invitations"].contains(action.id) ? !lines.isEmpty : !effects.isEmpty
        }
    }

    @Test("the word of what is on offer, with fitting answers, does it; of every role, in both languages")
    func lines() {
        var worked: [Language: Set<String>] = [:]
        for language in Language.allCases {
            for occasion in Occasion.all() {
                var all = LineTable(occasion.table)
                for seat in Occasion.seats { all.sit(seat, language: language) }
                give(occasion.vote, to: &all)
                for seat in Occasion.seats {
                    for action in Action.available(to: all.people[seat]?.model ?? Model(me: seat, language: language)) {
                        let pair = Occasion.pair(seat.role, action.id)
                        let done = ends(of: action, by: seat, at: all)
                        #expect(done.contains { !$0.lines.isEmpty || !$0.effects.isEmpty }, "\(pair)")
                        #expect(!done.contains { $0.lines.contains("* " + ViewTexts.noSuchAction(language)) }, "\(pair)")
                        if done.contains(where: { $0.isFulfilled(action) }) { worked[language, default: []].insert(pair) }
                    }
                }
            }
        }
        let wanted = Set(Action.all.flatMap { action in action.roles.map { Occasion.pair($0, action.id) } })
        for language in Language.allCases {
            let missing = wanted.symmetricDifference(worked[language] ?? [])
            #expect(missing == [], "\(language): \(missing.sorted())")
        }
    }

    /// What the server knows of the vote of the first of room a.
    private func give(_ vote: Occasion.Voted?, to all: inout LineTable) {
        guard let vote else { return }
        let seat = Sample.person(1)
        all.take(.ballot(Occasion.vote, Occasion.ballot), seat)
        switch vote {
        case .cast(let ballot): all.take(.receipt(Occasion.vote, .cast(ballot, code: nil)), seat)
        case .lost: all.take(.receipt(Occasion.vote, .unknown), seat)
        case .proven: all.take(.receipt(Occasion.vote, .included(byServer: false)), seat)
        }
    }

    /// The action typed at this table until it ends, with one answer and with another where a question leaves a choice;
    /// up to the first that does it.
    private func ends(of action: Action, by seat: Seat, at all: LineTable) -> [Done] {
        var ends: [Done] = []
        var open: [[String]] = [[]]
        while let answers = open.popLast(), ends.count < 40 {
            var all = all
            var done = Done(typed: answers)
            guard let asked = type(action, answers, by: seat, at: &all, &done) else {
                ends.append(done)
                if done.isFulfilled(action) { break }
                continue
            }
            // The likeliest is tried first.
            if answers.count < 12 { open += fitting(asked, after: answers).reversed().map { answers + [$0] } }
        }
        return ends
    }

    /// Types the word and these answers; what is asked after them, nil where nothing more is.
    private func type(_ action: Action, _ answers: [String], by seat: Seat, at all: inout LineTable, _ done: inout Done) -> Argument? {
        guard var lines = all.people[seat] else { return nil }
        func take(_ line: String) {
            let answer = lines.receive(.bytes(Array(line.utf8)))
            done.lines += answer.lines
            done.effects += answer.effects
        }
        let word = action.text.word(lines.language)
        take(word)
        // Who would be passed over was said; it is meant.
        if lines.warned != nil { take(word) }
        for answer in answers {
            take(answer)
            if let asked = lines.asking, asked.written?.isEmpty == false { take(".") }
        }
        if let asked = lines.asking { return asked.argument }
        for case .send(let command) in done.effects {
            guard case .failure = all.table.perform(command, by: seat) else { continue }
            done.isRefused = true
        }
        return nil
    }

    /// What may be typed at this question.
    private func fitting(_ argument: Argument, after answers: [String]) -> [String] {
        switch argument {
        case .choice(_, let choices): (1...max(1, min(3, choices.count))).map(String.init)
        case .seat(_, let seats): (1...max(1, min(3, seats.count))).map(String.init)
        case .number(_, let range): range.count < 6 ? range.map(String.init) : [String(range.lowerBound + 30), String(range.lowerBound)]
        case .text(_, .pseudonym, _): ["Zeemeeuw"]
        // Six words of another box, and whatever else one may write.
        case .text: answers.isEmpty ? ["Iets van mij", SixWords.words.prefix(6).joined(separator: " ")] : ["Iets van mij"]
        // The questions of a ballot come one by one; what is filled in is kept whenever one leaves.
        case .grid: answers.isEmpty ? ["3"] : ["stop"]
        case .ranking: ["2 1"]
        case .weights: ["4 3 2 1"]
        }
    }
}
