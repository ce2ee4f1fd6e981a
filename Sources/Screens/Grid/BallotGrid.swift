import Cells
import Deliberation
import Texts
import Views

/// One person's ballot while it is filled in: judgements, order, weights. A part of its own: it takes keys and gives
/// effects, and draws itself on the rows that it is given. Whatever is changed is kept at once.
struct BallotGrid: Sendable {
    enum Part: String, CaseIterable, Sendable {
        case judge, rank, weights

        /// The key that goes to it, the same as outside the grid.
        var key: Character { BallotGrid.key(rawValue) }
    }

    /// Something that is said until the next key.
    struct Remark: Sendable {
        let text: Text
        var values: [String: String] = [:]
    }

    let step: StepID
    let form: BallotForm
    /// In the order in which this person is shown them.
    let options: [VoteOption]
    private(set) var ballot: Ballot
    private(set) var part = Part.judge
    /// Whether it asks if the ballot is to be cast.
    var asksToCast = false
    /// The cell that one stands on; `row` also says which option in the order.
    private(set) var row = 0
    private(set) var column = 0
    /// The points as far as they are divided; the ballot has them once all are.
    private(set) var points: [CriterionID: Int]
    private(set) var criterion = 0
    /// An order that is being typed.
    var entry: LineEditor?
    var remark: Remark?
    /// What was said to this person since the grid opened: it covers the feed.
    var news: String?
    /// Rows of the long text that were scrolled past.
    var textTop = 0
    /// Whether a key was pressed: what opened by itself and was not touched may close by itself.
    private(set) var isTouched = false
    private(set) var isLeft = false

    init(step: StepID, form: BallotForm, seat: Seat, ballot: Ballot) {
        self.step = step
        self.form = form
        options = form.shuffled(for: seat, step: step)
        self.ballot = ballot
        points = ballot.weights ?? [:]
    }

    static func key(_ action: String) -> Character { Action.all.first { $0.id == action }?.key ?? "?" }
    static var castKey: Character { key("cast") }

    var parts: [Part] { form.asksWeights ? Part.allCases : [.judge, .rank] }
    var option: VoteOption? { options.indices.contains(row) ? options[row] : nil }
    var moves: RankingMoves { RankingMoves(groups: ballot.ranking) }
    var pointsLeft: Int { BallotForm.weightPoints - points.values.reduce(0, +) }

    /// The options as the order lists them: those with a place first.
    var ranked: [VoteOption] {
        let placed = ballot.ranking.flatMap { tied in options.filter { tied.contains($0.id) } }
        return placed + options.filter { !moves.isPlaced($0.id) }
    }

    /// A ballot that came from elsewhere (as it was kept, or from before a lost connection) takes the place of one that
    /// nobody touched yet.
    mutating func take(_ kept: Ballot) {
        guard !isTouched else { return }
        ballot = kept
        points = kept.weights ?? [:]
    }

    /// Opens at the place where it was left.
    mutating func resume(_ earlier: BallotGrid) {
        guard earlier.step == step, earlier.form == form else { return }
        (part, row, column, criterion) = (earlier.part, earlier.row, earlier.column, earlier.criterion)
        // Points that were not all divided are in no ballot.
        if ballot.weights == nil, earlier.pointsLeft > 0 { points = earlier.points }
    }

    mutating func go(to part: Part) { if parts.contains(part) { self.part = part } }

    // MARK: keys

    mutating func handle(_ key: Key) -> [Effect] {
        if case .resized = key { return [] }
        remark = nil
        isTouched = true
        if asksToCast { return answerCast(key) }
        if entry != nil { return type(key) }
        switch key {
        case .escape: isLeft = true
        case .pageDown: textTop += 2
        case .pageUp: textTop = max(0, textTop - 2)
        case .paste: remark = Remark(text: ScreenVoteTexts.noPaste)
        case .character(let character):
            if let key = Self.letter(character), key == Self.castKey {
                asksToCast = true
            } else if let key = Self.letter(character), let part = parts.first(where: { $0.key == key }) {
                self.part = part
                textTop = 0
            } else {
                return inPart(key)
            }
        default: return inPart(key)
        }
        return []
    }

    private static func letter(_ character: Character) -> Character? {
        let keys = Part.allCases.map(\.key) + [castKey]
        return keys.first { $0 == character } ?? keys.first { String($0) == character.lowercased() }
    }

    private mutating func inPart(_ key: Key) -> [Effect] {
        switch part {
        case .judge: judge(key)
        case .rank: rank(key)
        case .weights: weigh(key)
        }
    }

    private mutating func answerCast(_ key: Key) -> [Effect] {
        asksToCast = false
        switch key {
        case .enter: break
        case .character(let character) where Self.letter(character) == Self.castKey: break
        default:
            remark = Remark(text: ScreenVoteTexts.notCast)
            return []
        }
        isLeft = true
        return [.cast(step, ballot)]
    }

    // MARK: judgements

    private mutating func judge(_ key: Key) -> [Effect] {
        switch key {
        case .up: move(to: row - 1, column)
        case .down: move(to: row + 1, column)
        case .left: move(to: row, column - 1)
        case .right: move(to: row, column + 1)
        case .home: move(to: row, 0)
        case .end: move(to: row, form.criteria.count - 1)
        case .tab, .enter: step(by: 1)
        case .backTab: step(by: -1)
        case .character(" "), .delete: return set(nil)
        case .backspace:
            // On an empty cell it is the one before that somebody means to correct.
            guard current != nil else {
                step(by: -1)
                return []
            }
            return set(nil)
        case .character(let character):
            guard character.isASCII, let number = character.wholeNumberValue, let grade = Judgement(rawValue: number) else {
                remark = Remark(text: ScreenVoteTexts.whatGrid)
                return []
            }
            let effects = set(grade)
            step(by: 1)
            return effects
        default: break
        }
        return []
    }

    var current: Judgement? {
        guard let option, form.criteria.indices.contains(column) else { return nil }
        return ballot.judgement(option.id, form.criteria[column].id)
    }

    private mutating func set(_ judgement: Judgement?) -> [Effect] {
        guard let option, form.criteria.indices.contains(column) else { return [] }
        ballot.judge(option.id, form.criteria[column].id, as: judgement)
        return [kept]
    }

    private mutating func move(to row: Int, _ column: Int) {
        let row = max(0, min(row, options.count - 1))
        if row != self.row { textTop = 0 }
        self.row = row
        self.column = max(0, min(column, form.criteria.count - 1))
    }

    /// The next cell, as one reads; the last stays the last.
    private mutating func step(by count: Int) {
        let cells = options.count * form.criteria.count
        guard cells > 0 else { return }
        let at = max(0, min(row * form.criteria.count + column + count, cells - 1))
        move(to: at / form.criteria.count, at % form.criteria.count)
    }

    // MARK: the order

    private mutating func rank(_ key: Key) -> [Effect] {
        guard let option else { return [] }
        var moves = moves
        switch key {
        case .up, .backTab: stepInOrder(-1)
        case .down, .tab: stepInOrder(1)
        case .home: stepInOrder(-options.count)
        case .end: stepInOrder(options.count)
        case .character("+"): moves.up(option.id)
        case .character("-"): moves.down(option.id)
        case .character("="):
            if !moves.tie(option.id) { remark = Remark(text: ScreenVoteTexts.nothingAbove) }
        case .character(" "), .delete, .backspace: moves.blank(option.id)
        case .enter: open(BallotEdit.text(of: ballot.ranking, form))
        case .character(let character) where character.isASCII && character.isNumber: open(String(character))
        default: remark = Remark(text: ScreenVoteTexts.whatRank)
        }
        guard moves.groups != ballot.ranking else { return [] }
        ballot.ranking = moves.groups
        return [kept]
    }

    private mutating func stepInOrder(_ count: Int) {
        let list = ranked
        guard let option, let at = list.firstIndex(of: option) else { return }
        let next = list[max(0, min(at + count, list.count - 1))]
        move(to: options.firstIndex(of: next) ?? row, column)
    }

    private mutating func open(_ text: String) { entry = LineEditor(limit: 60, allowsLines: false, text: text) }

    /// Types an order: Enter takes it, Esc leaves the order as it was.
    private mutating func type(_ key: Key) -> [Effect] {
        guard var editor = entry else { return [] }
        switch key {
        case .escape: entry = nil
        case .enter:
            if editor.text.allSatisfy(\.isWhitespace) {
                entry = nil
                return []
            }
            switch BallotEdit.ranking(editor.text, form) {
            case .success(let ranking):
                entry = nil
                guard ranking != ballot.ranking else { return [] }
                ballot.ranking = ranking
                return [kept]
            case .failure(.unknown(let word)):
                remark = Remark(
                    text: ScreenVoteTexts.noSuchPoint,
                    values: ["word": Wrapping.fit(SafeText.clean(word), columns: 12), "n": String(options.count)])
            case .failure(.doubled(let number)): remark = Remark(text: ScreenVoteTexts.twice, values: ["n": String(number)])
            case .failure(.unclear): remark = Remark(text: ScreenVoteTexts.unclear)
            }
        default:
            editor.handle(key)
            entry = editor
        }
        return []
    }

    // MARK: weights

    private mutating func weigh(_ key: Key) -> [Effect] {
        guard form.criteria.indices.contains(criterion) else { return [] }
        let id = form.criteria[criterion].id
        let now = points[id] ?? 0
        switch key {
        case .up, .backTab: criterion = max(0, criterion - 1)
        case .down, .tab, .enter: criterion = min(form.criteria.count - 1, criterion + 1)
        case .home: criterion = 0
        case .end: criterion = form.criteria.count - 1
        case .character("+"), .character("="), .right: return give(id, now + 1)
        case .character("-"), .left: return give(id, now - 1)
        case .character(" "), .delete, .backspace: return give(id, 0)
        case .character(let character):
            guard character.isASCII, let number = character.wholeNumberValue else {
                remark = Remark(text: ScreenVoteTexts.whatWeights)
                return []
            }
            return give(id, number)
        default: break
        }
        return []
    }

    private mutating func give(_ id: CriterionID, _ wanted: Int) -> [Effect] {
        let now = points[id] ?? 0
        let most = now + pointsLeft
        if wanted > most { remark = Remark(text: ScreenVoteTexts.noPointsLeft, values: ["n": String(most)]) }
        let number = max(0, min(wanted, most))
        guard number != now else { return [] }
        points[id] = number == 0 ? nil : number
        // Weights that are not all given are no weights; the form would refuse them.
        ballot.weights = pointsLeft == 0 ? points : nil
        return [kept]
    }

    private var kept: Effect { .keepBallot(step, ballot) }
}
