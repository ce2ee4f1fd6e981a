/// The words of what a gespreksleider and an observator do beside the draaiboek and the floor.
package enum CockpitActionTexts {
    package static let all: [String: ActionText] = [:]

    /// Other words that people type for them.
    static let others: [String: [String]] = [:]
}
