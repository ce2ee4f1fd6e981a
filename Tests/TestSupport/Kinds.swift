package import Deliberation

/// The kinds by name, which only tests have: the program asks a kind for what it has (`StepKind`).
extension StepKind {
    package static let welcome = known("welcome")
    package static let openingRound = known("openingRound")
    package static let openQuestion = known("openQuestion")
    package static let stelling = known("stelling")
    package static let card = known("card")
    package static let prototype = known("prototype")
    package static let brainstorm = known("brainstorm")
    package static let kwadrant = known("kwadrant")
    package static let firstStep = known("firstStep")
    package static let vote = known("vote")
    package static let proposals = known("proposals")
    package static let pause = known("break")
    package static let evaluation = known("evaluation")
    package static let closing = known("closing")

    private static func known(_ name: String) -> StepKind {
        guard let kind = all.first(where: { $0.name == name }) else { preconditionFailure("no kind is called \(name)") }
        return kind
    }
}
