import Deliberation
import Ledger
import Testing
import TestSupport

@Suite("The canonical ballot and its seal")
struct BallotTests {
    /// In an order that is not the canonical one.
    static let example = Ballot(
        judgements: ["partners": ["urgentie": .somewhat, "kansrijk": .veryStrongly], "mental-load": ["kansrijk": .unknown]],
        ranking: [["kennis"], ["partners", "mental-load"]], weights: ["urgentie": 6, "kansrijk": 4])

    static let text = """
        rondetafel-ballot/1
        judge mental-load kansrijk 0
        judge partners kansrijk 5
        judge partners urgentie 3
        rank kennis>mental-load=partners
        weight kansrijk 4
        weight urgentie 6

        """

    @Test("its lines, in their order")
    func lines() {
        #expect(CanonicalBallot.text(Self.example) == Self.text)
        #expect(CanonicalBallot.bytes(Self.example) == Array(Self.text.utf8))
        #expect(CanonicalBallot.text(Ballot()) == "rondetafel-ballot/1\n")
        #expect(CanonicalBallot.ballot(Array("rondetafel-ballot/1\n".utf8)) == Ballot())
    }

    @Test("ids go byte by byte: a hyphen before a digit before a letter, a prefix first")
    func order() {
        let ballot = Ballot(judgements: ["ab": ["x": .hardly], "a-b": ["x": .hardly], "a1": ["x": .hardly], "a": ["z": .hardly, "y": .hardly]])
        let names = CanonicalBallot.text(ballot).split(separator: "\n").dropFirst().map { $0.split(separator: " ")[1...2].joined(separator: " ") }
        #expect(names == ["a y", "a z", "a-b x", "a1 x", "ab x"])
    }

    @Test("what is written is read back, as the same bytes and the same votes", arguments: 1...20)
    func roundTrip(seed: UInt64) {
        var random = Chance(seed: seed)
        for _ in 0..<250 {
            let ballot = Ballot.random(.phase3, using: &random)
            let bytes = CanonicalBallot.bytes(ballot)
            guard let read = CanonicalBallot.ballot(bytes) else {
                Issue.record("seed \(seed): not read")
                continue
            }
            #expect(CanonicalBallot.bytes(read) == bytes, "seed \(seed)")
            #expect(read.judgements == ballot.judgements && read.weights == ballot.weights, "seed \(seed)")
            #expect(read.ranking.map { Set($0) } == ballot.ranking.map { Set($0) }, "seed \(seed)")
            #expect(BallotForm.phase3.complaint(about: read) == nil, "seed \(seed)")
        }
    }

    @Test("two ballots that differ have other bytes")
    func distinct() {
        var random = Chance(seed: 7)
        var seen: [[UInt8]: Ballot] = [:]
        for _ in 0..<3000 {
            var ballot = Ballot.random(.phase3, using: &random)
            ballot.ranking = ballot.ranking.map { $0.sorted() }
            if let other = seen.updateValue(ballot, forKey: CanonicalBallot.bytes(ballot)) { #expect(other == ballot) }
        }
        #expect(seen.count > 2900)
    }

    @Test("nothing else is read", arguments: [
        "", "\n", "rondetafel-ballot/1", "rondetafel-ballot/2\n", "rondetafel-ballot/1\r\n", "rondetafel-ballot/1\n\n", " rondetafel-ballot/1\n",
        "\u{FEFF}rondetafel-ballot/1\n", "rondetafel-ballot/1\nnote x\n", "rondetafel-ballot/1\njudge a b\n", "rondetafel-ballot/1\njudge a b 6\n",
        "rondetafel-ballot/1\njudge a b -1\n", "rondetafel-ballot/1\njudge a b 05\n", "rondetafel-ballot/1\njudge a b +5\n",
        "rondetafel-ballot/1\njudge a b 5 \n", "rondetafel-ballot/1\njudge  a b 5\n", "rondetafel-ballot/1\njudge b x 1\njudge a x 1\n",
        "rondetafel-ballot/1\njudge a y 1\njudge a x 1\n", "rondetafel-ballot/1\njudge a x 1\njudge a x 1\n",
        "rondetafel-ballot/1\njudge a x 1\njudge a x 2\n", "rondetafel-ballot/1\nrank b=a\n", "rondetafel-ballot/1\nrank\n",
        "rondetafel-ballot/1\nrank a\nrank b\n", "rondetafel-ballot/1\nrank a\njudge a x 1\n", "rondetafel-ballot/1\nweight x 0\n",
        "rondetafel-ballot/1\nweight x -1\n", "rondetafel-ballot/1\nweight x 1\nrank a\n", "rondetafel-ballot/1\nweight y 1\nweight x 9\n",
        "rondetafel-ballot/1\nweight x 99999999999999999999\n", "rondetafel-ballot/1\nweight x 1\nweight x 1\n",
    ])
    func refused(text: String) { #expect(CanonicalBallot.ballot(Array(text.utf8)) == nil) }

    @Test("bytes of any kind are read or refused, never a trap", arguments: 1...20)
    func noise(seed: UInt64) {
        var random = Chance(seed: seed)
        for _ in 0..<300 {
            var bytes = CanonicalBallot.bytes(.random(.phase3, using: &random))
            for _ in 0...random.below(3) {
                switch random.below(3) {
                case 0: bytes[random.below(bytes.count)] = UInt8(random.below(256))
                case 1: bytes.remove(at: random.below(bytes.count))
                default: bytes.insert(UInt8(random.below(256)), at: random.below(bytes.count))
                }
            }
            if let read = CanonicalBallot.ballot(bytes) { #expect(CanonicalBallot.bytes(read) == bytes, "seed \(seed)") }
        }
    }

    /// Computed in Python: hashlib over "rt1" and the four fields, each behind struct.pack(">I", length).
    @Test("seals as another program computes them", arguments: [
        ("proef", "burgers", Array(0...31), example, "9b5d34e1e6e8feb28d2d1e3c1c6d1dcecccd233caa17e5ef94b5a5976aa5706a"),
        ("proef", "burgers", [UInt8](repeating: 0, count: 32), Ballot(), "dcd078eb327a9895a96b2ac7a4a89b16c52b596ff9b887c117aaa17128de3ba8"),
        ("fase-3-2027", "werkgevers", [UInt8](repeating: 255, count: 32), Ballot(ranking: [["kennis"]]), "d5f55eaf752001ee52529595a0e2808335f7423b30f44718cdba12d514003fb7"),
    ])
    func seals(session: String, room: RoomID, opening: [UInt8], ballot: Ballot, expected: String) {
        let question = Commitment.question(room: room, step: "weging")
        #expect(Hex.encode(Commitment.of(session: session, question: question, opening: opening, ballot: ballot)) == expected)
    }

    @Test("a seal is right for its session, room, step, opening and ballot, and for nothing else")
    func right() {
        let opening = [UInt8](repeating: 7, count: 32)
        let seal = Commitment.of(session: "s", question: Commitment.question(room: "a", step: "w"), opening: opening, ballot: Self.example)
        let cast = CastBallot(ballot: Self.example, opening: Hex.encode(opening), commitment: Hex.encode(seal))
        #expect(Commitment.isRight(cast, session: "s", room: "a", step: "w"))
        #expect(!Commitment.isRight(cast, session: "t", room: "a", step: "w"))
        #expect(!Commitment.isRight(cast, session: "s", room: "b", step: "w"))
        #expect(!Commitment.isRight(cast, session: "s", room: "a", step: "v"))
        var other = cast
        other.opening = String(repeating: "0", count: 64)
        #expect(!Commitment.isRight(other, session: "s", room: "a", step: "w"))
        other = cast
        other.ballot.judge("partners", "kansrijk", as: .strongly)
        #expect(!Commitment.isRight(other, session: "s", room: "a", step: "w"))
        for bad in ["", "07", String(repeating: "07", count: 31), String(repeating: "07", count: 33), String(repeating: "0G", count: 32)] {
            other = cast
            other.opening = bad
            #expect(!Commitment.isRight(other, session: "s", room: "a", step: "w"))
        }
    }

    @Test("lengths keep the fields apart: what one loses the next does not win")
    func fields() {
        let opening = [UInt8](repeating: 7, count: 32)
        func seal(_ session: String, _ question: String) -> [UInt8] {
            Commitment.of(session: session, question: question, opening: opening, ballot: Ballot())
        }
        #expect(seal("ab", "c") != seal("a", "bc"))
        #expect(seal("", "abc") != seal("abc", ""))
    }
}
