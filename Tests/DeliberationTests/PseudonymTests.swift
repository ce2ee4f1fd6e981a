import Deliberation
import TestSupport
import Testing

/// A pseudonym is one plain word that nobody takes for somebody else, for the program or for a command.
@Suite("Pseudonyms")
struct PseudonymTests {
    private func take(_ name: String, in table: inout Table) -> Decision {
        table.perform(.takePseudonym(name: name), by: Sample.person(1))
    }

    private func table(besides other: String = "Duin") -> Table {
        var table = Table()
        table.seatAll([Sample.a])
        table.perform(.takePseudonym(name: other), by: Sample.person(2))
        return table
    }

    @Test("refused: what passes for a role, the program or a command", arguments: [
        "Gespreksleider", "gesprek-sleider", "g espreksleider", "GespreksIeider", "Gespreks1eider", "Gespréksleider", "systeem", "* systeem",
        "Ob-server", "Iedereen", "stop", "Volgende", "ruimte", "allen", "niemand", "ja", "Nee", "eens", "oneens", "twijfel", "pas", "hand",
        "HELP", "Privé", "jij", "J-a",
    ])
    func reserved(_ name: String) {
        var table = table()
        #expect(take(name, in: &table) == .failure(.nameReserved))
    }

    @Test("refused: another's, however it is spelled", arguments: ["Duin", "DUIN", "duín", "Du-in", "DuIn", "Dujn".replacing("j", with: "1")])
    func taken(_ name: String) {
        var table = table()
        #expect(take(name, in: &table) == .failure(.nameTaken))
    }

    @Test("refused: anything that is not one Latin word of 2 to 24", arguments: [
        "Gespreksle\u{456}der", "Du\u{456}n", "\u{FF24}uin", "De sessie is afgelopen", "JIJ HEBT HET WOORD", "A", "-Zon", "9Zon", "Zon!", "Zon's",
        "* Jan", "漢字", "Zo\u{301}\u{301}n", "Zon\u{20F0}", "×a", "a÷", "Zon_", "Zon.",
    ])
    func malformed(_ name: String) {
        var table = table()
        #expect(take(name, in: &table) == .failure(.textUnsafe))
    }

    @Test("refused: longer than 24")
    func long() {
        var table = table()
        #expect(take(String(repeating: "a", count: 25), in: &table) == .failure(.textTooLong))
        #expect(take("", in: &table) == .failure(.textEmpty))
    }

    @Test("taken as it will be read: a capital first, a letter with its mark as one", arguments: [
        ("zeemeeuw", "Zeemeeuw"), (" zon ", "Zon"), ("e\u{301}sdoorn", "\u{C9}sdoorn"), ("öland", "Öland"), ("Zee-ster", "Zee-ster"), ("r2d2", "R2d2"),
        ("ßa", "ßa"), (String(repeating: "b", count: 24), "B" + String(repeating: "b", count: 23)), ("ab", "Ab"), ("Weg-wijzer", "Weg-wijzer"),
    ])
    func accepted(_ typed: String, _ name: String) {
        var table = table()
        #expect(take(typed, in: &table) == .success([.pseudonymTaken(Sample.person(1), name: name)]))
        #expect(table.session.pseudonym(of: Sample.person(1))?.unicodeScalars.elementsEqual(name.unicodeScalars) == true)
    }

    @Test("every letter from U+00C0 to U+017F has its plain letter; signs between them are no letters")
    func wholeTable() {
        for value in UInt32(0xC0)...0x17F {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let name = "Zo" + String(Character(scalar))
            let isLetter = scalar.properties.isAlphabetic
            #expect((try? Pseudonym.checked(name).get()) == (isLetter ? name : nil), "\(name)")
            if isLetter { #expect(Pseudonym.folded(name).count > 2 && Pseudonym.folded(name).utf8.allSatisfy { $0 < 128 }) }
        }
    }

    @Test("when the draaiboek's names run out, guests are numbered, and every drawn name may be kept")
    func drawn() {
        var script = Sample.script(seats: 4)
        script.pseudonyms = ["Duin", "Dúin"]
        var table = Table(script)
        table.seatAll([Sample.a])
        let names = table.session.participants(of: Sample.a).compactMap { table.session.pseudonym(of: $0) }
        // The two fold to the same, so one of them is given out.
        #expect(names.count == 4 && names.count { Pseudonym.folded($0) == "duln" } == 1, "\(names)")
        #expect(Set(names).isSuperset(of: ["Gast-1", "Gast-2", "Gast-3"]))
        for name in names + Sample.script().pseudonyms { #expect((try? Pseudonym.checked(name).get()) == name, "\(name)") }
    }
}
