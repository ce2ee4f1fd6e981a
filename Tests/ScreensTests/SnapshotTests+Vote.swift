import Cells
import Deliberation
import Screens
import TestSupport
import Texts
import Views

/// The moments of a weging, most of them on the common screen and on a large one.
extension SnapshotTests {
    static let voteMoments: [(name: String, make: @Sendable () -> Stage)] =
        both("weging-leeg", grid)
        + both("weging-half", half)
        + both("weging-vol", full)
        + both("weging-volgorde", order)
        + both("weging-gewichten", weights)
        + both("weging-zeker", sure)
        + both("weging-uitkomst", { Stage.outcome(Sample.person(1)) })
        + both("weging-uitkomst-blad", { pages(0) })
        + both("weging-uitkomst-woorden", { pages(-1) })
        + both("weging-gespreksleider", leader)
        + both("weging-alarm", { alarm(Sample.person(2)) })
        + both("weging-gestemd", cast)
        + both("weging-gesloten", closed)
        + both("weging-lezen", reading)
        + both("voorstellen", { proposals(open: false) })
        + both("voorstellen-lijst", { proposals(open: true) })
        + [
            ("weging-leeg.60x20.nl", grid), ("weging-half.60x16.nl", half), ("weging-half.en", { half(.en) }),
            ("weging-volgorde-typen.nl", typed), ("weging-veranderd.nl", changed),
            ("weging-gesloten-bezig.nl", closedBusy), ("weging-schrijft.nl", writing),
            ("weging-uitkomst.60x20.nl", { Stage.outcome(Sample.person(1)) }),
            ("weging-uitkomst.en", { Stage.outcome(Sample.person(1), .en) }),
            ("weging-sluiten.nl", closing), ("weging-alarm-gespreksleider.nl", { alarm(Sample.leader) }),
            ("weging-luisteraar.nl", { Stage.voting(Sample.listener(Sample.a)) }),
            ("weging-observator.nl", { Stage.voting(Sample.observer) }),
            ("voorstel-doen.nl", proposing), ("voorstel-steunen.nl", endorsing),
        ]

    private static func both(_ name: String, _ make: @escaping @Sendable () -> Stage) -> [(name: String, make: @Sendable () -> Stage)] {
        [("\(name).nl", make), ("\(name).200x60.nl", make)]
    }

    @Sendable static func grid() -> Stage { Stage.voting(Sample.person(1)) }

    @Sendable static func reading() -> Stage {
        var table = Table(Stage.votingScript())
        table.seatAll([Sample.a])
        table.advance(times: 3)
        return Stage(table, Sample.person(1))
    }

    @Sendable static func half() -> Stage { half(.nl) }

    static func half(_ language: Language) -> Stage {
        var stage = Stage.voting(Sample.person(1), language)
        stage.press("5402 3 14")
        stage.press(.up)
        return stage
    }

    @Sendable static func full() -> Stage {
        var stage = grid()
        stage.press("54021354424331205432")
        stage.press("v2 1=5 3 4")
        stage.press(.enter)
        stage.press("z")
        for points in ["4", "3", "2", "1"] {
            stage.press(points)
            stage.press(.down)
        }
        stage.press("j")
        return stage
    }

    @Sendable static func order() -> Stage {
        var stage = half()
        stage.press("v+")
        stage.press(.down)
        stage.press("+")
        stage.press(.down)
        stage.press("=")
        return stage
    }

    @Sendable static func typed() -> Stage {
        var stage = order()
        stage.press("3 1=6")
        stage.press(.enter)
        return stage
    }

    @Sendable static func weights() -> Stage {
        var stage = order()
        stage.press("z+++")
        stage.press(.down)
        stage.press("4")
        return stage
    }

    @Sendable static func sure() -> Stage {
        var stage = weights()
        stage.press("x")
        return stage
    }

    @Sendable static func cast() -> Stage {
        var stage = full()
        for number in 2...5 { stage.vote("weging", Ballot(), by: Sample.person(number)) }
        stage.press("xx")
        stage.tick(9000)
        return stage
    }

    @Sendable static func changed() -> Stage {
        var stage = cast()
        stage.press("j1")
        stage.press(.escape)
        stage.tick(9000)
        return stage
    }

    @Sendable static func closed() -> Stage {
        var stage = cast()
        stage.close()
        stage.screen.take(.receipt("weging", .included(byServer: false)))
        return stage
    }

    @Sendable static func closedBusy() -> Stage {
        var stage = half()
        stage.close()
        return stage
    }

    @Sendable static func writing() -> Stage {
        var table = Table(Stage.votingScript())
        table.seatAll([Sample.a])
        table.advance(times: 3)
        var stage = Stage(table, Sample.person(1))
        stage.press("p")
        stage.burst("Ik twijfel nog over punt 3, mag ik dat straks")
        stage.advance()
        stage.tick(1000)
        return stage
    }

    static func pages(_ count: Int) -> Stage {
        var stage = Stage.outcome(Sample.person(1), withheld: ["experts"])
        stage.press("U")
        for _ in 0..<abs(count) { stage.press(count < 0 ? .left : .right) }
        return stage
    }

    @Sendable static func leader() -> Stage {
        var stage = Stage.voting(Sample.leader, rooms: 4)
        for number in 1...6 { stage.vote("weging", Ballot(), by: Sample.person(number)) }
        return stage
    }

    @Sendable static func closing() -> Stage {
        var stage = leader()
        stage.press("v")
        return stage
    }

    static func alarm(_ seat: Seat) -> Stage {
        var stage = Stage.voting(seat)
        stage.vote("weging", Ballot(), by: Sample.person(1))
        stage.close()
        stage.perform(.raiseAlarm(step: "weging"), by: Sample.person(1))
        return stage
    }

    static func proposals(open: Bool) -> Stage {
        var table = Table(Stage.votingScript())
        table.seatAll([Sample.a])
        while table.session.room(Sample.a)?.step?.kind != .proposals, case .success = table.advance() {}
        table.advance()
        var stage = Stage(table, Sample.person(1))
        stage.perform(
            .propose(
                option: "mental-load",
                text: ProposalText(
                    what: "Een gesprekskaart die het consultatiebureau meegeeft", firstStep: "de gemeente", with: "het consultatiebureau",
                    already: "in Utrecht loopt een proef")), by: Sample.person(2))
        stage.perform(.propose(option: "kennis", text: ProposalText(what: "Eén rekenhulp voor elke keuze")), by: Sample.person(1))
        stage.perform(.endorse(proposal: 1, yes: true), by: Sample.person(1))
        if open { stage.press("V") }
        return stage
    }

    @Sendable static func endorsing() -> Stage {
        var stage = proposals(open: false)
        stage.press("E1")
        return stage
    }

    @Sendable static func proposing() -> Stage {
        var stage = proposals(open: false)
        stage.press("+2")
        stage.burst("Een cursus voor vaders en moeders samen\n")
        return stage
    }
}
