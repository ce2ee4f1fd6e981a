/// Questionnaires, cards, ideas, releases: the words of what participants and luisteraars do, and what anyone can look at.
package enum FormActionTexts {
    package static let all: [String: ActionText] = [:]

    /// Other words that people type for them.
    static let others: [String: [String]] = [:]
}
