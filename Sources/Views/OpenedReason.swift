import Deliberation

/// One private text that was opened for the facilitators, with the place by which its author can be asked on.
struct OpenedReason: Hashable {
    let question: Question
    /// Index among those of its question, as the server shuffled them.
    let index: Int
    let text: String

    /// Of the step at which the room in view stands, in the order of the numbers that `reasons` shows.
    static func now(_ model: Model) -> [OpenedReason] {
        model.room.map { room in room.step.map { of($0.id, room) } ?? [] } ?? []
    }

    static func of(_ step: StepID, _ room: Room) -> [OpenedReason] {
        [Moment.first, .second, .form].flatMap { moment in
            let question = Question(step: step, moment: moment)
            return (room.reasons[question] ?? []).enumerated().map { OpenedReason(question: question, index: $0.offset, text: $0.element) }
        }
    }

    /// The number, counted from 1, under which `reasons` shows the reason that a question was about.
    static func number(of asked: AuthorQuestion, _ room: Room) -> Int? {
        of(asked.step, room).firstIndex {
            $0.question == Question(step: asked.step, moment: asked.moment) && $0.index == asked.reason
        }.map { $0 + 1 }
    }
}
