import Deliberation

/// The values that each count can still have for one reader, over a set of distributions. Keeps no more of them than
/// it takes to see that there are enough.
struct Possible {
    /// Who reads: somebody outside, or one of the group who knows his own answer.
    private enum Reader: Hashable {
        case outside
        /// Index of the grade given.
        case gave(Int)
        case gaveNone

        /// Index of the grade given, if any.
        var grade: Int? { if case .gave(let grade) = self { grade } else { nil } }
    }

    private let reader: Reader
    private let enough: Int
    private var values: [[Int]] = Array(repeating: [], count: 5)
    /// By grade: in some distribution there are others, and not all of them gave it.
    private var isNotEveryones = Array(repeating: false, count: 5)
    /// The most people, the reader left out, who may have given no grade.
    private var mostWithout = -1

    private init(_ reader: Reader) {
        self.reader = reader
        enough = reader == .outside ? Thresholds.cell : Thresholds.cell - 1
    }

    /// No distribution agrees: nobody reads this.
    private var isEmpty: Bool { mostWithout < 0 }

    private var isDone: Bool {
        mostWithout >= enough - 1 && isNotEveryones.allSatisfy(\.self) && values.allSatisfy { $0.count >= enough }
    }

    /// Whether the distributions of which one of `told` would be said, of a number of grades in `graders`, leave enough
    /// of every count to every reader. True as well when there are none.
    static func isSafe(_ told: [Told], tellsSpread: Bool, graders: ClosedRange<Int>, ballots: Int) -> Bool {
        // Nobody gave a grade between the two medians: no need to look further, for a statement by itself.
        if told.count == 1, told[0].median.upper.rawValue - told[0].median.lower.rawValue > 1 { return false }
        var readers = [Possible(.outside), Possible(.gaveNone)] + (0..<5).map { Possible(.gave($0)) }
        for n in graders {
            for one in told where n % 2 == 0 || one.median.lower == one.median.upper {
                for low in 0...n {
                    for middle in 0...(n - low) {
                        guard let block = Block(low: low, middle: middle, high: n - low - middle, median: one.median),
                            one.spread == (tellsSpread ? block.spread(one.median) : nil)
                        else { continue }
                        for index in readers.indices { readers[index].add(block, without: ballots - n) }
                        if readers.allSatisfy(\.isDone) { return true }
                    }
                }
            }
        }
        return readers.allSatisfy { $0.isEmpty || $0.isDone }
    }

    private mutating func add(_ block: Block, without: Int) {
        guard !isDone, let block = block.known(to: reader, without: without) else { return }
        let ranges = block.ranges
        mostWithout = max(mostWithout, reader == .gaveNone ? without - 1 : without)
        let graded = block.n - (reader.grade == nil ? 0 : 1)
        for grade in 0..<5 {
            let own = reader.grade == grade ? 1 : 0
            if ranges[grade].lowerBound - own < graded { isNotEveryones[grade] = true }
            for value in ranges[grade].prefix(enough) where values[grade].count < enough && !values[grade].contains(value) {
                values[grade].append(value)
            }
        }
    }

    /// All distributions with these numbers in the thirds of the scale and these medians. What the medians ask of the
    /// grades 1 and 2, and of 4 and 5, are then two ranges that do not depend on each other.
    private struct Block {
        let low: Int
        let middle: Int
        let high: Int
        /// How many gave grade 1, and how many grade 5.
        private var first: ClosedRange<Int>
        private var last: ClosedRange<Int>

        var n: Int { low + middle + high }

        /// Nil for none.
        init?(low: Int, middle: Int, high: Int, median: Median) {
            self.low = low
            self.middle = middle
            self.high = high
            let n = low + middle + high
            var first = (0, low)
            var last = (0, high)
            for (grade, place) in [(median.lower, Median.lowerPlace(n)), (median.upper, Median.upperPlace(n))] {
                switch grade {
                case .unknown: return nil
                case .notAtAll: first.0 = max(first.0, place)
                case .hardly:
                    guard place <= low else { return nil }
                    first.1 = min(first.1, place - 1)
                case .somewhat: guard low < place, place <= low + middle else { return nil }
                case .strongly:
                    guard low + middle < place else { return nil }
                    last.1 = min(last.1, n - place)
                case .veryStrongly: last.0 = max(last.0, n - place + 1)
                }
            }
            guard first.0 <= first.1, last.0 <= last.1 else { return nil }
            self.first = first.0...first.1
            self.last = last.0...last.1
        }

        func spread(_ median: Median) -> Spread? { RAND.spread(low: low, middle: middle, high: high, median: median) }

        /// By grade.
        var ranges: [ClosedRange<Int>] {
            [
                first, (low - first.upperBound)...(low - first.lowerBound), middle...middle,
                (high - last.upperBound)...(high - last.lowerBound), last,
            ]
        }

        /// Those in which the reader's own answer is; nil for none.
        func known(to reader: Reader, without: Int) -> Block? {
            var first = (first.lowerBound, first.upperBound)
            var last = (last.lowerBound, last.upperBound)
            switch reader {
            case .outside: return self
            case .gaveNone: return without > 0 ? self : nil
            case .gave(0): first.0 = max(first.0, 1)
            case .gave(1): first.1 = min(first.1, low - 1)
            case .gave(2): return middle > 0 ? self : nil
            case .gave(3): last.1 = min(last.1, high - 1)
            case .gave: last.0 = max(last.0, 1)
            }
            guard first.0 <= first.1, last.0 <= last.1 else { return nil }
            var block = self
            block.first = first.0...first.1
            block.last = last.0...last.1
            return block
        }
    }
}
