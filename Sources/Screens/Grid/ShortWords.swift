import Deliberation
import Texts

/// Grades and spreads where a column has no room for the word of the method; the whole words stand on the same screen.
enum ShortWords {
    private typealias T = ScreenVoteTexts

    /// At most ten columns: `niet`, `nauwelijks`, `heel sterk`.
    static func grade(_ judgement: Judgement, _ language: Language) -> String {
        switch judgement {
        case .unknown: T.shortUnknown(language)
        case .notAtAll: T.shortNotAtAll(language)
        case .hardly: T.shortHardly(language)
        case .somewhat: T.shortSomewhat(language)
        case .strongly: T.shortStrongly(language)
        case .veryStrongly: T.shortVeryStrongly(language)
        }
    }

    /// At most five columns: `niet`, `nauw`, `enig`, `sterk`, `heel`.
    static func brief(_ judgement: Judgement, _ language: Language) -> String {
        switch judgement {
        case .unknown: T.briefUnknown(language)
        case .notAtAll: T.briefNotAtAll(language)
        case .hardly: T.briefHardly(language)
        case .somewhat: T.briefSomewhat(language)
        case .strongly: T.briefStrongly(language)
        case .veryStrongly: T.briefVeryStrongly(language)
        }
    }
}
