package import Deliberation

extension Numeral {
    /// The indefinite numeral for `k` of `n`: the first row that fits (design.md section 5, after L715-724).
    /// Nil for k <= 1: never a view of a group.
    package static func of(_ k: Int, outOf n: Int) -> Numeral? {
        guard n > 0, k <= n else { return nil }
        if 5 * k >= 4 * n, n >= 15 { return .nearlyAll }
        if 2 * k > n { return k >= 2 ? .most : nil }
        if 3 * k > n { return k >= 2 ? .many : nil }
        if 5 * k > n { return k >= 2 ? .some : nil }
        return k >= 2 ? .few : nil
    }
}
