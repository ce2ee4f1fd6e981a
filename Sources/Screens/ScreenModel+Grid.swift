import Cells
import Deliberation
import Texts
import Views

extension ScreenModel {
    /// What the screen knows of a vote beside the model.
    struct Voting: Sendable {
        /// Votes whose grid opened by itself once: it does not come back by itself.
        var offered: Set<StepID> = []
        /// The grid as it was left, to open at the same place again.
        var left: BallotGrid?
        /// A ballot that was cast and of which the table has not said yet that it is in.
        var underway: StepID?
    }

    /// Opens the grid for the action that was chosen; false where it has none.
    mutating func openGrid(for action: Action) -> Bool {
        guard let vote = BallotEdit.open(model) else { return false }
        let part = BallotGrid.Part(rawValue: action.id)
        guard part != nil || action.id == "cast" else { return false }
        // A form comes from the server: one without points or questions has no grid.
        guard !vote.form.options.isEmpty, !vote.form.criteria.isEmpty else { return false }
        var opened = BallotGrid(step: vote.step, form: vote.form, seat: model.me, ballot: model.ballots[vote.step] ?? Ballot())
        if let left = voting.left { opened.resume(left) }
        if let part { opened.go(to: part) }
        opened.asksToCast = part == nil
        voting.offered.insert(vote.step)
        prompt = nil
        grid = opened
        return true
    }

    mutating func handleGrid(_ key: Key) -> [Effect] {
        guard var open = grid else { return [] }
        if key == .character("?"), open.entry == nil, !open.asksToCast {
            panel = Panel(title: ScreenVoteTexts.helpTitle(model.language), lines: page(of: open).help)
            return []
        }
        let effects = open.handle(key)
        grid = open
        if open.isLeft {
            voting.left = open
            grid = nil
        }
        for effect in effects {
            switch effect {
            case .keepBallot(let step, let ballot): model.update(.ballot(step, ballot))
            case .cast(let step, _):
                voting.underway = step
                tell(ScreenVoteTexts.underway(model.language))
            default: break
            }
        }
        // Who goes away half way is told that nothing is lost, and how to go on.
        if open.isLeft, effects.isEmpty, !open.ballot.isEmpty, let key = actionKey("judge") {
            let hasVoted = BallotEdit.hasVoted(model, open.step)
            if !hasVoted || BallotEdit.isChanged(model, open.step) {
                tell(
                    (hasVoted ? ScreenVoteTexts.leftChanged : ScreenVoteTexts.leftGrid)(
                        model.language, ["key": String(key), "cast": String(BallotGrid.castKey)]))
            }
        }
        return effects
    }

    func actionKey(_ id: String) -> Character? { actions.first { $0.id == id }?.key }

    /// After something came in: the grid opens once where nothing else is being done, and closes with the vote.
    mutating func settleGrid(after input: Input, _ lines: [FeedLine]) {
        switch input {
        case .ballot(let step, let ballot) where step == grid?.step: grid?.take(ballot)
        case .event(_, .voted(model.me, let step)):
            if voting.underway == step {
                voting.underway = nil
                tell(ScreenVoteTexts.isCast(model.language))
            }
            if let open = grid, open.step == step, !open.isTouched { grid = nil }
        case .event(_, .voteClosed(let room, let step, _)) where room == model.me.room: closeGrid(step)
        case .event(_, .ended): closeGrid(nil)
        case .reset:
            // All comes anew: the grid opens again where it was.
            if let open = grid {
                voting.left = open
                voting.offered.remove(open.step)
                grid = nil
            }
        case .tick: offerGrid()
        case .rejected where sent.isEmpty: voting.underway = nil
        default: break
        }
        if let news = lines.last(where: { $0.isUrgent || $0.kind == .mine }), news.kind != .setting, news.kind != .hint {
            grid?.news = news.text
        }
        if let open = grid, BallotEdit.open(model)?.step != open.step {
            voting.left = open
            grid = nil
        }
    }

    private mutating func offerGrid() {
        guard grid == nil, prompt == nil, panel == nil, !isWatching, scroll == 0, model.connection == .live,
            let vote = BallotEdit.open(model), !voting.offered.contains(vote.step), !BallotEdit.hasVoted(model, vote.step),
            let action = actions.first(where: { $0.id == BallotGrid.Part.judge.rawValue })
        else { return }
        _ = openGrid(for: action)
    }

    /// The vote is over: what was cast counts, what was not does not, and that is said kindly.
    private mutating func closeGrid(_ step: StepID?) {
        let open = grid
        let isUnderway = voting.underway != nil && voting.underway == step
        voting.underway = nil
        grid = nil
        guard let step, open?.step == step && open?.isTouched == true || isUnderway else { return }
        let language = model.language
        let hasVoted = BallotEdit.hasVoted(model, step)
        let isDone = hasVoted && !isUnderway && !BallotEdit.isChanged(model, step)
        let first: Text =
            isDone
            ? ScreenVoteTexts.closedCounts
            : hasVoted
                ? ScreenVoteTexts.closedEarlier : isUnderway ? ScreenVoteTexts.closedTooLate : ScreenVoteTexts.closedNot
        panel = Panel(
            title: ScreenVoteTexts.closedTitle(language),
            lines: [first(language), "", ScreenVoteTexts.closedTalk(language)], needsEnter: true)
    }

    private func page(of grid: BallotGrid) -> GridPage {
        GridPage(
            grid: grid, language: model.language, voted: (model.room?.answeredCount ?? 0, voters(model.room)),
            standing: standing(grid.step))
    }

    func drawGrid(_ grid: BallotGrid, _ surface: inout Surface, rows: Range<Int>) {
        var page = page(of: grid)
        page.notice = asksToStop ? ScreenTexts.confirmStop(model.language) : model.notice?.text
        page.draw(&surface, rows: rows)
    }

    private func standing(_ step: StepID) -> GridPage.Standing {
        guard BallotEdit.hasVoted(model, step) else { return .notCast }
        // Voted from another place: what lies in the box can not be changed from here.
        guard case .cast? = model.receipts[step] else { return .elsewhere }
        return BallotEdit.isChanged(model, step) ? .changed : .cast
    }

    /// *n* of *k van n gestemd*: who is at the table, also before the first vote came.
    func voters(_ room: Room?) -> Int {
        room.map { max(model.session.takers(of: $0.id).count, $0.answeredCount) } ?? 0
    }
}
