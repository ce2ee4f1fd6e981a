/// SplitMix64: the same numbers for the same seed everywhere.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// Scalars of every kind, with what is dangerous far more often than by chance.
    mutating func text(_ count: Int) -> String {
        let nasty: [Unicode.Scalar] = [
            "\u{1B}", "[", "]", "2", "J", "m", "\u{7}", "\u{9B}", "\u{7F}", "\u{0}", "\r", "\n", "\t", "\u{85}", "\u{2028}",
            "\u{202E}", "\u{2066}", "\u{2069}", "\u{200B}", "\u{200D}", "\u{FE0F}", "\u{301}", "\u{20E3}", "\u{34F}",
            "\u{1F469}", "\u{1F467}", "\u{1F1F3}", "\u{1F1F1}", "\u{1F3FD}", "\u{E0041}", "\u{3164}", "漢", "e", "é", " ",
        ]
        var out = String.UnicodeScalarView()
        for _ in 0..<count {
            if Bool.random(using: &self), let scalar = nasty.randomElement(using: &self) {
                out.append(scalar)
            } else if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self)) {
                out.append(scalar)
            }
        }
        return String(out)
    }
}

let seeds: [UInt64] = [2, 20_261_124, 0xC0FFEE]
