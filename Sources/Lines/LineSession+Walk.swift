import Deliberation
import Texts
import Views

/// Judging by typing: all questions one by one, or a point at once.
extension LineSession {
    /// `oordeel`, `oordeel 3`, `oordeel 3 5 4 2 0`, `oordeel 3 kansrijk sterk`.
    mutating func beginGrid(_ action: Action, _ rest: String, _ form: BallotForm) -> Answer {
        let order = points(form)
        guard !rest.isEmpty else { return walk(action, form, from: firstBlank(order, form)) }
        let (word, after) = Reading.split(rest)
        guard let number = Int(Reading.bare(word)), form.options.indices.contains(number - 1) else {
            return Answer(lines: system([judgeForms(form)]))
        }
        let option = form.options[number - 1]
        let start = (order.firstIndex { $0.id == option.id } ?? 0) * form.criteria.count
        guard !after.isEmpty else { return walk(action, form, from: start) }
        let (name, behind) = Reading.split(after)
        if let place = form.criteria.firstIndex(where: { Reading.names(name, $0) }) {
            guard !behind.isEmpty else { return walk(action, form, from: start + place) }
            guard let one = Reading.judgements(behind), one.count == 1 else { return Answer(lines: system([judgeForms(form)])) }
            return set(one, of: option, from: place, form)
        }
        guard let all = Reading.judgements(after) else { return Answer(lines: system([judgeForms(form)])) }
        guard all.count == form.criteria.count else {
            let values = [
                "n": String(number), "count": String(form.criteria.count), "given": String(all.count),
                "criteria": VoteWords.list(form.criteria.map(\.title), language),
            ]
            return Answer(lines: system([VoteTexts.judgeCount(language, values)]))
        }
        return set(all, of: option, from: 0, form)
    }

    private func judgeForms(_ form: BallotForm) -> String {
        let row = (["3"] + form.criteria.indices.map { String([5, 4, 2, 0, 3][$0 % 5]) }).joined(separator: " ")
        let word = ActionTexts.all["judge"]?.word(language) ?? ""
        let one = "\(word) 3 \(form.criteria.first?.title ?? "") \(VoteTexts.strongly(language))"
        return VoteTexts.judgeForms(language, ["row": "\(word) \(row)", "one": one])
    }

    private mutating func set(_ judgements: [Judgement?], of option: VoteOption, from place: Int, _ form: BallotForm) -> Answer {
        let effects = change(judgements, of: option, from: place, form)
        let words = BallotOverview.judgements(of: option, BallotEdit.ballot(model), form, language)
        let values = ["n": form.number(of: option.id).map(String.init) ?? "", "words": words]
        return Answer(lines: system([VoteTexts.judgedPoint(language, values)] + afterChange()), effects: effects)
    }

    private mutating func change(_ judgements: [Judgement?], of option: VoteOption, from place: Int, _ form: BallotForm)
        -> [Effect]
    {
        var ballot = BallotEdit.ballot(model)
        for (offset, judgement) in judgements.enumerated() where form.criteria.indices.contains(place + offset) {
            ballot.judge(option.id, form.criteria[place + offset].id, as: judgement)
        }
        return keep(BallotEdit.judge(model, ballot.judgements))
    }

    // MARK: one by one

    /// The points in the order in which this person is shown them.
    private func points(_ form: BallotForm) -> [VoteOption] {
        BallotEdit.open(model).map { form.shuffled(for: model.me, step: $0.step) } ?? form.options
    }

    private func firstBlank(_ order: [VoteOption], _ form: BallotForm) -> Int {
        let ballot = BallotEdit.ballot(model)
        let cells = order.flatMap { option in form.criteria.map { ballot.judgement(option.id, $0.id) } }
        return cells.firstIndex { $0 == nil } ?? 0
    }

    private mutating func walk(_ action: Action, _ form: BallotForm, from cell: Int) -> Answer {
        asking = Asking(action: action, cell: cell, seen: model)
        let count = form.options.count * form.criteria.count
        return ask(after: system([VoteTexts.walkIntro(language, ["n": String(count)])]))
    }

    mutating func askCell(_ form: BallotForm, after lines: [String]) -> Answer {
        let order = points(form)
        let cell = asking?.cell ?? 0
        let count = form.criteria.count
        guard count > 0, order.indices.contains(cell / count) else { return end(form, VoteTexts.walkDone, after: lines) }
        let option = order[cell / count]
        let criterion = form.criteria[cell % count]
        var out: [String] = []
        if asking?.point != option.id {
            asking?.point = option.id
            let values = ["n": form.number(of: option.id).map(String.init) ?? "", "title": option.title, "text": option.text]
            out.append((option.text.isEmpty ? VoteTexts.point : VoteTexts.pointText)(language, values))
        }
        var values = ["k": String(cell + 1), "n": String(order.count * count), "question": criterion.question]
        let now = BallotEdit.ballot(model).judgement(option.id, criterion.id)
        values["word"] = now.map { VoteWords.grade($0, language) } ?? ""
        out.append((now == nil ? VoteTexts.walkQuestion : VoteTexts.walkQuestionNow)(language, values))
        out.append(VoteTexts.scale(language))
        return Answer(lines: lines + system(out))
    }

    mutating func answerCell(_ text: String, _ form: BallotForm, _ current: Asking) -> Answer {
        let order = points(form)
        let count = form.criteria.count
        let cell = current.cell ?? 0
        guard count > 0, order.indices.contains(cell / count) else { return end(form, VoteTexts.walkDone) }
        let folded = Reading.bare(text).lowercased()
        if text.isEmpty || Self.skips.contains(folded) { return go(to: cell + 1) }
        if [VoteTexts.backWord.nl, VoteTexts.backWord.en].contains(folded) {
            return cell == 0 ? ask(after: system([VoteTexts.walkStart(language)])) : go(to: cell - 1)
        }
        // Here stop leaves the questions, not the table.
        if Reading.isCancel(text) || Self.ends.contains(folded) { return end(form, VoteTexts.walkStopped) }
        // Several at once, as far as this point goes.
        if let given = Reading.judgements(text), given.count <= count - cell % count {
            let effects = change(given, of: order[cell / count], from: cell % count, form)
            var answer = go(to: cell + given.count)
            answer.effects = effects + answer.effects
            return answer
        }
        return leave(text) ?? ask(after: system([VoteTexts.walkMisfit(language)]))
    }

    private static let skips = [VoteTexts.skipWord.nl, VoteTexts.skipWord.en, "overslaan", "slaover"]
    private static let ends = ["stop", "klaar", "done", "quit", "exit"]

    private mutating func go(to cell: Int) -> Answer {
        asking?.cell = cell
        return ask()
    }

    /// Ends the questions: all that was filled in is kept already.
    private mutating func end(_ form: BallotForm, _ text: Text, after lines: [String] = []) -> Answer {
        asking = nil
        return Answer(lines: lines + system([text(language)] + afterChange()))
    }
}
