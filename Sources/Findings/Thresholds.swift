/// The constants of the disclosure gate (design.md section 5), in this one place; every verslag prints them.
package enum Thresholds {
    /// T_ROOM: answers below which a room is shown no outcome of its own.
    package static let room = 5
    /// T_WORD: respondents below which a room's outcome is not described outside the room.
    package static let word = 7
    /// T_COUNT: respondents below which no figures leave a room, only words.
    package static let count = 10
    /// T_CELL: no published or derivable cell of 1 or 2, and no 0 or 100 % (outside the room).
    /// The gate leaves each count three values or more, among them one of at least this.
    package static let cell = 3
    /// Ballots below which nothing is told of a cell: then fewer than T_CELL numbers of graders fit a word (`CellGate`).
    package static let cellBallots = word + cell - 1
    /// T_DIFF: two published sets of respondents to the same question at the same moment are equal or
    /// differ by at least this.
    package static let diff = 5
    /// Respondents over pooled rooms from which the lower words may be used as well.
    package static let pooledWords = 20

    /// Name, value and meaning's key, as printed.
    package static let all: [(name: String, value: Int)] = [
        ("T_ROOM", room), ("T_WORD", word), ("T_COUNT", count), ("T_CELL", cell), ("T_DIFF", diff),
    ]
}
