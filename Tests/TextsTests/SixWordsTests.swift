import Foundation
import Testing
import Texts

@Suite("Six words")
struct SixWordsTests {
    @Test("2048 words in alphabetical order, 3 to 8 letters of a to z, each with its own first four letters")
    func list() {
        let words = SixWords.words
        #expect(words.count == 2048 && words == words.sorted())
        for word in words { #expect((3...8).contains(word.utf8.count) && word.utf8.allSatisfy { (97...122).contains($0) }, "\(word)") }
        #expect(Set(words.map { $0.prefix(4) }).count == words.count)
    }

    @Test("no word is another with one letter more, less or changed")
    func twins() {
        let words = Set(SixWords.words)
        var holes: [String: String] = [:]
        for word in SixWords.words {
            for index in word.indices {
                var shorter = word
                shorter.remove(at: index)
                #expect(!words.contains(shorter), "\(word) \(shorter)")
                let hole = word.replacingCharacters(at: index)
                #expect(holes[hole] == nil, "\(word) \(holes[hole] ?? "")")
                holes[hole] = word
            }
        }
    }

    @Test("no two words are spelled differently and sound the same")
    func sounds() {
        var heard: [String: String] = [:]
        for word in SixWords.words {
            var sound = word
            for (a, b) in [("ei", "ij"), ("ou", "au"), ("ch", "g"), ("ck", "k"), ("c", "k"), ("ph", "f"), ("z", "s"), ("v", "f"), ("y", "i")] {
                sound = sound.replacing(a, with: b)
            }
            if sound.hasSuffix("d") { sound = sound.dropLast() + "t" }
            #expect(heard[sound] == nil, "\(word) \(heard[sound] ?? "")")
            heard[sound] = word
        }
    }

    @Test("the words of a digest never change: people wrote them down", arguments: [
        (
            "0000000000000000000000000000000000000000000000000000000000000000",
            "aambeeld aambeeld aambeeld aambeeld aambeeld aambeeld"
        ),
        (
            "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
            "zwoegen zwoegen zwoegen zwoegen zwoegen zwoegen"
        ),
        (
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "vaardig mahonie bark dragen selderij antwoord"
        ),
        (
            "ed020d401acd8e6add5d1da97d8bdd6a8277226b6d76b167b4bb1c9edf7ba041",
            "volmaakt banjo golfslag eekhoorn theorie editie"
        )
    ])
    func stable(digest: String, words: String) {
        #expect(SixWords.of(digest)?.joined(separator: " ") == words)
    }

    @Test("the list is the one of the first version, word for word")
    func sameList() {
        // FNV-1a, 64 bits.
        let hash = SixWords.words.joined(separator: "\n").utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
        #expect(hash == 0x66ed4920a0ed865b)
    }

    @Test("the words of docs/protocol.md section 9")
    func page() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/protocol.md"), encoding: .utf8)
        func block(_ kind: String) -> String? {
            let parts = page.components(separatedBy: "\n```\(kind)\n")
            return parts.count == 2 ? parts[1].components(separatedBy: "\n```")[0] : nil
        }
        let digest = try #require(block("root"))
        #expect(SixWords.of(digest)?.joined(separator: " ") == block("words"))
    }

    @Test("each of the first 66 bits changes a word, none of the others does")
    func bits() {
        let zero = SixWords.of(String(repeating: "0", count: 64))
        for bit in 0..<256 {
            var digits = [UInt8](repeating: 48, count: 64)
            digits[bit / 4] = Array("8421".utf8)[bit % 4]
            #expect((SixWords.of(String(decoding: digits, as: UTF8.self)) == zero) == (bit >= 66), "\(bit)")
        }
    }

    @Test("what is no digest has no words", arguments: ["", "0", String(repeating: "0", count: 63), String(repeating: "0", count: 65),
        String(repeating: "F", count: 64), String(repeating: "g", count: 64), String(repeating: "é", count: 32)])
    func refused(text: String) { #expect(SixWords.of(text) == nil) }
}

extension String {
    fileprivate func replacingCharacters(at index: Index) -> String { self[..<index] + "*" + self[self.index(after: index)...] }
}
