import Deliberation
import Testing

@testable import Findings

@Suite("Medians and spread")
struct MedianTests {
    static func grades(_ numbers: [Int]) -> Grades { Grades(numbers.compactMap(Judgement.init(rawValue:))) }

    @Test("lower and upper are the grades at floor((n + 1) / 2) and floor(n / 2) + 1, for every list of up to six")
    func medians() {
        var lists: [[Int]] = [[]]
        for _ in 0..<6 {
            lists = lists.flatMap { list in (1...5).map { list + [$0] } }
            for list in lists {
                let sorted = list.sorted()
                let median = Median(Self.grades(list))
                #expect(median?.lower.rawValue == sorted[(list.count + 1) / 2 - 1])
                #expect(median?.upper.rawValue == sorted[list.count / 2])
            }
        }
        #expect(Median(Grades([])) == nil)
    }

    @Test("weet ik niet is no grade")
    func unknown() {
        let grades = Grades([.unknown, .unknown, .unknown, .strongly])
        #expect(grades.total == 1)
        #expect(Median(grades) == Median(lower: .strongly, upper: .strongly))
    }

    /// The table of the manual, a row for each n: what still is, and what no longer is.
    @Test("disagreement and agreement at the numbers of the table, and at 30 % and 25 % above 16", arguments: [
        (8, 3, 2), (9, 3, 2), (10, 3, 2), (11, 4, 3), (12, 4, 3), (13, 4, 3), (14, 5, 4), (15, 5, 4), (16, 5, 4),
        (17, 6, 4), (19, 6, 4), (20, 6, 5), (21, 7, 5), (23, 7, 5), (24, 8, 6), (40, 12, 10), (100, 30, 25), (101, 31, 25),
    ])
    func sizes(_ n: Int, _ extreme: Int, _ outside: Int) {
        // The extremes just large enough, the rest in the middle.
        #expect(RAND.spread(Grades([extreme, 0, n - 2 * extreme, extreme, 0])) == .disagreement)
        #expect(RAND.spread(Grades([0, extreme, n - 2 * extreme, 0, extreme])) == .disagreement)
        #expect(RAND.spread(Grades([extreme, 0, n - 2 * extreme + 1, extreme - 1, 0])) == .mixed)
        // The most that may lie outside the third of the median, and one more.
        #expect(RAND.spread(Grades([0, 0, outside, n - outside - 1, 1])) == .agreement)
        #expect(RAND.spread(Grades([0, 0, outside + 1, n - outside - 1, 0])) == .mixed)
        #expect(RAND.spread(Grades([outside, 0, n - outside, 0, 0])) == .agreement)
        #expect(RAND.spread(Grades([1, n - outside - 1, outside, 0, 0])) == .agreement)
    }

    @Test("below eight grades there is no spread")
    func few() {
        for n in 0...7 { #expect(RAND.spread(Grades([0, 0, n, 0, 0])) == nil) }
        #expect(RAND.spread(Grades([0, 0, 8, 0, 0])) == .agreement)
    }

    @Test("two medians in two thirds are no agreement; 1 with 2, and 4 with 5, are one third")
    func twoThirds() {
        #expect(RAND.spread(Grades([0, 4, 4, 0, 0])) == .mixed)
        #expect(RAND.spread(Grades([4, 4, 0, 0, 0])) == .agreement)
        #expect(RAND.spread(Grades([0, 0, 0, 10, 10])) == .agreement)
    }
}
