import Deliberation
import Texts
import Views

/// What a person types: a quick answer, an action by its word, or an answer to what was asked.
extension LineSession {
    /// `quietly`: an empty line only lets held lines through.
    mutating func receive(line: String, quietly: Bool) -> Answer {
        // Anything else in between, and it is asked again.
        let before = warned
        warned = nil
        let plain = String(line.map { $0 == "\t" ? " " : $0 })
        let text = Reading.trimmed(plain)
        let mayBeLate = isLeftBehind
        isLeftBehind = false
        if asking != nil { return answer(text, raw: plain) }
        // "1" to whether one is sure must not become an answer to the stelling that came in between.
        if mayBeLate, Int(Reading.bare(text)) != nil || Reading.yesOrNo(text) != nil {
            return Answer(lines: system([ViewTexts.typedForEarlier(language)]))
        }
        guard !text.isEmpty else { return Answer(lines: quietly ? [] : system([WhatNow.sentence(model)])) }
        if let quick = quickAnswer(text) { return quick }
        let available = Action.available(to: model)
        guard let (action, rest) = meant(text, available) else { return unknown(text, available) }
        if rest.isEmpty || action.argument(model, after: []) != nil, let over = PassedOver(action, model), before?.action != action.id || before?.at != model.room?.position || before?.of.covers(over) != true {
            warned = (action.id, model.room?.position, over)
            return Answer(lines: system([ViewTexts.goOnType(language, ["who": over.text(language), "word": action.text.word(language)])]))
        }
        return begin(action, rest)
    }

    /// What is on offer by that word. The whole word of something else is never the beginning of another's: `steun 3` where
    /// nothing is left to endorse would take an endorsement back.
    private func meant(_ text: String, _ available: [Action]) -> (action: Action, rest: String)? {
        if let whole = Reading.action(text, in: available, whole: true) ?? twin(text, available) { return whole }
        guard Reading.action(text, in: mine, whole: true) == nil else { return nil }
        return Reading.action(text, in: available)
    }

    private var mine: [Action] { Action.all.filter { $0.roles.contains(model.me.role) } }

    /// Why an action that is not on offer is not done, with the words behind it given back.
    private func notNow(_ action: Action, _ rest: String, _ available: [Action], else toAnswer: String?) -> Answer {
        let isAnswer = ["answer", "respond"].contains(action.id)
        // The one word of a choice is no text to give back.
        let isText = Self.speaking.contains(action.id) && (rest.contains(" ") || !rest.isEmpty && !isAnswer)
        let back = isText ? [ViewTexts.notSent(language, ["text": rest])] : []
        if isAnswer, let late = lateSentence { return Answer(lines: system([late] + back)) }
        if let number = Int(Reading.bare(Reading.split(rest).word)),
            let already = Already.sentence(action.id, number, model) ?? Self.twins[action.id].flatMap({ Already.sentence($0, number, model) })
        {
            return Answer(lines: system([already]))
        }
        let isForFloor = ["say", "core"].contains(action.id) && available.contains { $0.id == "hand" }
        let why = isForFloor ? ViewTexts.firstHand(language) : toAnswer ?? WhatNow.sentence(model)
        return Answer(lines: system([ViewTexts.notNow(language, ["word": action.text.word(language)]), why] + back))
    }

    /// Actions behind whose word people type a text of their own.
    private static let speaking: Set<String> = [
        "say", "core", "answer", "respond", "idea", "propose", "private", "replyprivate", "announce", "announceAll", "ask", "summary", "whisper",
        "park", "note", "askauthor", "reflect", "release", "exclude",
    ]

    /// Nothing is done, and what was typed is nowhere to be seen; the line says what may have been meant.
    private func unknown(_ text: String, _ available: [Action]) -> Answer {
        let (word, _) = Reading.split(text)
        let isSentence = text.contains(" ")
        let toAnswer = isAsked ? ViewTexts.notKept(language) : isAskedTable ? ViewTexts.notKeptTable(language)
            : BallotEdit.open(model) != nil ? VoteTexts.notKept(language) : notKeptForm
        if let (action, rest) = Reading.action(text, in: mine), !available.contains(where: { $0.id == action.id }) {
            return notNow(action, rest, available, else: toAnswer)
        }
        // Somebody who has the floor and writes a sentence most likely wants to say it: asked, never guessed.
        if isSentence, available.contains(where: { $0.id == "say" }) {
            return Answer(lines: system([ViewTexts.sayHint(language)]))
        }
        if let toAnswer { return Answer(lines: system([toAnswer])) }
        let folded = Reading.bare(word).lowercased()
        let words = available.map { $0.text.word(language) }
        let begun = folded.count > 1 ? words.filter { $0.hasPrefix(folded) } : []
        if begun.count > 1, !isSentence {
            return Answer(lines: system([ViewTexts.nearest(language, ["word": begun.joined(separator: " / ")])]))
        }
        let near = words.map { ($0, Reading.distance(Array(folded), Array($0))) }.min { $0.1 < $1.1 }
        if let near, near.1 <= 2, word.count > 2 {
            return Answer(lines: system([ViewTexts.nearest(language, ["word": near.0])]))
        }
        if isSentence, available.contains(where: { $0.id == "hand" }) {
            return Answer(lines: system([ViewTexts.handHint(language)]))
        }
        return Answer(lines: system([ViewTexts.noSuchAction(language)]))
    }

    /// Starts an action with what was typed behind its word; asks for what is missing.
    mutating func begin(_ action: Action, _ rest: String) -> Answer {
        if let ballot = beginBallot(action, rest) { return ballot }
        if action.id == "talk" { return talk(rest) }
        var values: [Value] = []
        var rest = rest
        // What a questionnaire asks in one's own words is asked, also when only its choices were typed.
        if let complaint = take(action, &values, &rest, model, alsoEmpty: action.id != "respond") {
            return Answer(lines: complaint)
        }
        if let argument = action.argument(model, after: values) {
            let isText = Self.speaking.contains(action.id) && rest.contains(" ")
            asking = Asking(action: action, values: values, kept: isText ? rest : "", seen: model)
            return ask(after: rest.isEmpty ? [] : system([misfit(argument)]))
        }
        // A sentence that happens to begin with a word of ours does nothing: "verder wil ik zeggen dat ...".
        guard rest.isEmpty || action.onlyShows else {
            return Answer(lines: system([ViewTexts.tooMuch(language, ["word": action.text.word(language)])]))
        }
        return finish(action, values, as: model)
    }

    /// What was said in this step; all of it where that is asked for, so that nobody hears an hour again by one word.
    private func talk(_ rest: String) -> Answer {
        let before = Overview.earlierTalk(model)
        let isAll = [ViewTexts.allWord.nl, ViewTexts.allWord.en].contains(Reading.bare(rest).lowercased())
        let end = before.isEmpty ? [] : isAll ? rendered(before) : system([ViewTexts.earlierTalk(language)])
        return Answer(lines: rendered(Overview.talk(model)) + end)
    }

    /// Takes what an action needs from the front of what was typed, as far as it goes; returns what is wrong with a
    /// text in it. `alsoEmpty`: where a text may be left out, it is when nothing more was typed.
    func take(_ action: Action, _ values: inout [Value], _ rest: inout String, _ seen: Model, alsoEmpty: Bool)
        -> [String]?
    {
        while let argument = action.argument(seen, after: values) {
            guard !rest.isEmpty || (alsoEmpty && Reading.isOptionalText(argument)),
                let taken = Reading.take(argument, from: &rest, seen)
            else { return nil }
            if case .text(_, let rule, _) = argument, case .text(let text) = taken, !text.isEmpty,
                let complaint = complaint(about: text, rule)
            {
                return complaint + system([ViewTexts.notSent(language, ["text": text])])
            }
            values.append(taken)
        }
        return nil
    }

    mutating func finish(_ action: Action, _ values: [Value], as seen: Model) -> Answer {
        asking = nil
        var answer = Answer()
        for effect in action.effects(seen, values) {
            switch effect {
            case .show(let lines): answer.lines += rendered(lines)
            case .language(let language):
                model.update(.language(language))
                answer.lines += system([ViewTexts.langNow(language)])
            case .focus(let room):
                model.update(.focus(room))
                answer.lines += standing(withMine: false)
            case .quit:
                let isBack = [.participant, .listener].contains(model.me.role) && !model.session.isEnded
                answer.lines += system([(isBack ? ViewTexts.goodbyeBack : ViewTexts.goodbye)(language)])
                answer.effects.append(effect)
            case .keepBallot(let step, let ballot):
                model.update(.ballot(step, ballot))
                answer.effects.append(effect)
            case .cast, .keepReceipt, .useReceipt: answer.effects.append(effect)
            case .send(let command):
                wait(for: command)
                answer.effects.append(effect)
            }
        }
        return answer
    }
}
