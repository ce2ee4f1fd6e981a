import Cells
import Deliberation
import Foundation
import Screens
import Testing
import TestSupport
import Texts

/// Whole screens as files. `RONDETAFEL_WRITE_SNAPSHOTS=1 swift test --filter Snapshot` writes them anew; read the
/// difference before you keep it.
@Suite("Snapshots of whole screens")
struct SnapshotTests {
    /// Name of the file, and the moment.
    static let moments: [(name: String, make: @Sendable () -> Stage)] = talkMoments + voteMoments + formatMoments

    static let talkMoments: [(name: String, make: @Sendable () -> Stage)] = [
        ("deelnemer-lezen.nl", { reading(Sample.person(1)) }),
        ("deelnemer-tafel.nl", { table(Sample.person(1)) }),
        ("deelnemer-vraag.nl", { Stage(Stage.asked(), Sample.person(1)) }),
        ("deelnemer-reden.nl", { reason(.nl) }),
        ("deelnemer-reden.en", { reason(.en) }),
        ("deelnemer-uitkomst.nl", { revealed(Sample.person(1)) }),
        ("deelnemer-gesprek.nl", { talking(Sample.person(6), .firstCome) }),
        ("deelnemer-gesprek.en", { talking(Sample.person(6), .firstCome, .en) }),
        ("deelnemer-stil-eerst.nl", { talking(Sample.person(3), .quietFirst) }),
        ("deelnemer-ronde.nl", { talking(Sample.person(3), .round) }),
        ("deelnemer-beurt.nl", { turn() }),
        ("deelnemer-te-vroeg.nl", { early() }),
        ("deelnemer-metagesprek.nl", { meta(Sample.person(1)) }),
        ("deelnemer-slot.nl", { Stage.closing(Sample.person(1)) }),
        ("deelnemer-einde.nl", { ended(Sample.person(1)) }),
        ("gespreksleider-lezen.nl", { reading(Sample.leader) }),
        ("gespreksleider-vraag.nl", { goingOn() }),
        ("gespreksleider-gesprek.nl", { leading(.nl) }),
        ("gespreksleider-gesprek.en", { leading(.en) }),
        ("gespreksleider-beurt-geven.nl", { giving() }),
        ("gespreksleider-slot.nl", { Stage.closing(Sample.leader) }),
        ("gespreksleider-einde.nl", { ended(Sample.leader) }),
        ("luisteraar-gesprek.nl", { talking(Sample.listener(Sample.a), .firstCome) }),
        ("luisteraar-einde.nl", { ended(Sample.listener(Sample.a)) }),
        ("observator-gesprek.nl", { talking(Sample.observer, .firstCome) }),
        ("observator-vraag.nl", { watching() }),
    ]

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")

    @Test("a screen, to the letter", arguments: moments.indices)
    func snapshot(index: Int) throws {
        let moment = Self.moments[index]
        // Where a name ends with no size the screen is 80 by 24.
        let size = moment.name.split(separator: ".").compactMap { part -> (Int, Int)? in
            let numbers = part.split(separator: "x").compactMap { Int($0) }
            return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
        }.first ?? (80, 24)
        let text = moment.make().lines(size.0, size.1).joined(separator: "\n") + "\n"
        let file = Self.folder.appending(path: "\(moment.name).txt")
        if ProcessInfo.processInfo.environment["RONDETAFEL_WRITE_SNAPSHOTS"] != nil {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        #expect(text == (try String(contentsOf: file, encoding: .utf8)), "\(moment.name)")
    }

    @Test("no file is left over")
    func files() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path()).sorted()
        #expect(names == Self.moments.map { "\($0.name).txt" }.sorted())
    }

    // MARK: moments

    static func reading(_ seat: Seat) -> Stage {
        var table = Table()
        table.seatAll([Sample.a])
        table.advance(times: 3)
        return Stage(table, seat)
    }

    static func table(_ seat: Seat) -> Stage {
        var table = Table()
        table.seatAll([Sample.a])
        table.advance()
        var stage = Stage(table, seat)
        stage.press("o")
        return stage
    }

    static func reason(_ language: Language) -> Stage {
        var stage = Stage(Stage.asked(), Sample.person(1), language)
        stage.press("2")
        stage.burst("Bij ons krijgt wie het hardst roept de mooiste klussen, en dat zijn niet altijd de mensen die het goed doen.")
        return stage
    }

    static func revealed(_ seat: Seat) -> Stage {
        var table = Stage.asked()
        for number in 1...6 {
            table.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: nil), by: Sample.person(number))
        }
        table.advance(times: 2)
        return Stage(table, seat)
    }

    static func talking(_ seat: Seat, _ mode: FloorMode, _ language: Language = .nl) -> Stage {
        var stage = Stage.talk(seat, floor: mode, language)
        for number in [1, 2, 3] { stage.perform(.raiseHand, by: Sample.person(number)) }
        stage.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        let speaker = stage.table.session.room(Sample.a)?.floor.turn?.seat ?? Sample.person(1)
        stage.perform(.say(text: "Toen ik terugkwam van verlof was mijn project weg. Niemand had iets gezegd."), by: speaker)
        stage.perform(.askOn(room: Sample.a, to: nil, text: "Wie herkent dit?"), by: Sample.leader)
        stage.tick(30_000)
        return stage
    }

    static func turn() -> Stage {
        var stage = Stage.talk(Sample.person(1))
        stage.press("h")
        stage.perform(.giveTurn(room: Sample.a, seat: nil, reply: false), by: Sample.leader)
        stage.press("s")
        stage.burst("Ik merkte het toen")
        stage.press(.escape)
        stage.tick(9000)
        return stage
    }

    static func early() -> Stage {
        var stage = Stage.talk(Sample.person(1))
        stage.burst("Els zei net iets wat ik ook heb.\n")
        return stage
    }

    static func meta(_ seat: Seat) -> Stage {
        var stage = turn()
        stage.press("s")
        stage.perform(.requestMetaTalk, by: Sample.person(2))
        stage.press(.enter)
        return stage
    }

    static func ended(_ seat: Seat) -> Stage {
        var stage = Stage.closing(seat, folder: seat == Sample.leader ? "sessions/proef.invitations" : nil)
        stage.perform(.endSession, by: Sample.leader)
        return stage
    }

    static func goingOn() -> Stage {
        var stage = Stage(Stage.asked(), Sample.leader)
        for number in 1...4 {
            stage.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: "w"), by: Sample.person(number))
        }
        stage.press("v")
        return stage
    }

    static func leading(_ language: Language) -> Stage {
        var stage = talking(Sample.leader, .quietFirst, language)
        stage.perform(.requestPrivateWord, by: Sample.person(5))
        return stage
    }

    static func giving() -> Stage {
        var stage = leading(.nl)
        stage.press("b")
        return stage
    }

    static func watching() -> Stage {
        var table = Stage.asked()
        table.happen(.arrived(Sample.observer))
        return Stage(table, Sample.observer)
    }
}
