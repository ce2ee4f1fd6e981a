import Deliberation

/// An order of options being made: the best first, options in one list tied, what is in none last.
///
/// A move concerns one option; every other keeps its place among the rest.
struct RankingMoves: Hashable, Sendable {
    var groups: [[OptionID]]

    func isPlaced(_ option: OptionID) -> Bool { index(of: option) != nil }

    private func index(of option: OptionID) -> Int? { groups.firstIndex { $0.contains(option) } }

    /// One place up: out of a tie first, then past what stands above. What had no place comes last of those that have one.
    mutating func up(_ option: OptionID) {
        guard let index = index(of: option) else {
            groups.append([option])
            return
        }
        if groups[index].count > 1 {
            groups[index].removeAll { $0 == option }
            groups.insert([option], at: index)
        } else if index > 0 {
            groups.swapAt(index, index - 1)
        }
    }

    /// One place down, in the same way; never out of the order.
    mutating func down(_ option: OptionID) {
        guard let index = index(of: option) else { return }
        if groups[index].count > 1 {
            groups[index].removeAll { $0 == option }
            groups.insert([option], at: index + 1)
        } else if index + 1 < groups.count {
            groups.swapAt(index, index + 1)
        }
    }

    /// Ties it with what stands above, or takes it out of its tie again; false where nothing stands above.
    mutating func tie(_ option: OptionID) -> Bool {
        guard let index = index(of: option) else {
            if groups.isEmpty { groups.append([option]) } else { groups[groups.count - 1].append(option) }
            return true
        }
        if groups[index].count > 1 {
            groups[index].removeAll { $0 == option }
            groups.insert([option], at: index + 1)
            return true
        }
        guard index > 0 else { return false }
        groups[index - 1].append(option)
        groups.remove(at: index)
        return true
    }

    /// Takes it out of the order.
    mutating func blank(_ option: OptionID) {
        guard let index = index(of: option) else { return }
        groups[index].removeAll { $0 == option }
        if groups[index].isEmpty { groups.remove(at: index) }
    }

    /// The place as people say it, from 1, and whether others share it; nil for what has none.
    func place(of option: OptionID) -> (number: Int, isTied: Bool)? {
        guard let index = index(of: option) else { return nil }
        return (groups[..<index].reduce(1) { $0 + $1.count }, groups[index].count > 1)
    }
}
