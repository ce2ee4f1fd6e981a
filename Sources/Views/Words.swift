package import Deliberation
package import Texts

/// The method's words for outcomes, and how names and times read.
package enum Words {
    package static func outcome(_ outcome: Outcome, _ language: Language) -> String {
        switch outcome {
        case .tooFew: NarrationTexts.tooFew(language)
        case .divided: ReportTexts.divided(language)
        case .word(let numeral, let stance):
            ReportTexts.word(
                language, ["numeral": WordTexts.word(numeral.rawValue)(language), "stance": Self.stance(stance, language)])
        case .distribution(let counts):
            counts.map { "\(stance($0.stance, language)) \($0.count)" }.joined(separator: ", ")
        }
    }

    package static func shift(_ shift: Shift, _ language: Language) -> String {
        let after = outcome(shift.after, language)
        guard let before = shift.before else { return NarrationTexts.shiftAfter(language, ["after": after]) }
        return NarrationTexts.shift(language, ["before": outcome(before, language), "after": after])
    }

    package static func stance(_ stance: Stance, _ language: Language) -> String {
        WordTexts.word(stance.rawValue)(language)
    }

    package static func mode(_ mode: FloorMode, _ language: Language) -> String {
        switch mode {
        case .firstCome: NarrationTexts.firstCome(language)
        case .quietFirst: NarrationTexts.quietFirst(language)
        case .round: NarrationTexts.round(language)
        }
    }

    /// Whole minutes as minutes.
    /// A long code in groups of four, as people copy it; whoever takes it in again leaves the blanks out.
    static func inFours(_ code: String) -> String {
        guard code.count > 16, code.allSatisfy(\.isHexDigit) else { return code }
        return stride(from: 0, to: code.count, by: 4).map { String(code.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }

    package static func duration(_ seconds: Int, _ language: Language) -> String {
        if seconds >= 60, seconds % 60 == 0 {
            return seconds == 60
                ? NarrationTexts.minute(language) : NarrationTexts.minutes(language, ["n": String(seconds / 60)])
        }
        return seconds == 1 ? NarrationTexts.second(language) : NarrationTexts.seconds(language, ["n": String(seconds)])
    }

    /// A name with its room: two rooms may have the same pseudonym, and these lines show wherever one looks.
    static func placed(_ seat: Seat, _ model: Model) -> String {
        guard model.me.room == nil, let room = seat.room else { return model.name(of: seat) }
        return "\(model.name(of: seat)) (\(room.rawValue))"
    }

    static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
