import Cells
import Deliberation
import Screens
import TestSupport
import Texts

extension SnapshotTests {
    static let formatMoments: [(name: String, make: @Sendable () -> Stage)] = [
        ("cockpit.nl", { Stage.cockpit() }),
        ("cockpit.en", { Stage.cockpit(.en) }),
        ("cockpit.200x60.nl", { Stage.cockpit() }),
        ("cockpit-menu.nl", { Stage.cockpit().pressing(" ") }),
        ("cockpit-menu.200x60.nl", { Stage.cockpit().pressing(" ") }),
        ("menu.nl", { Stage.at("s1", .talk, Sample.person(1)).pressing(" 2") }),
        ("menu.en", { Stage.at("s1", .talk, Sample.person(1), .en).pressing(" 2") }),
        ("kaart.nl", { Stage.at("kaarten", .talk, Sample.person(1)) }),
        ("kaart.200x60.nl", { Stage.at("kaarten", .talk, Sample.person(1)) }),
        ("prototype.nl", { Stage.at("proto", .present, Sample.person(1)) }),
        ("prototype.200x60.nl", { Stage.at("proto", .present, Sample.person(1)) }),
        ("prototype-schrijven.nl", { Stage.at("proto", .ask(.form), Sample.person(1)).pressing("f") }),
        ("prototype-schrijven.en", { Stage.at("proto", .ask(.form), Sample.person(1), .en).pressing("f") }),
        ("invullen.nl", { Stage.at("evaluatie", .ask(.form), Sample.person(1)).pressing("f2") }),
        ("invullen.en", { Stage.at("evaluatie", .ask(.form), Sample.person(1), .en).pressing("f2") }),
        ("ideeen.nl", { Stage.ideas(Sample.person(1)) }),
        ("ideeen.200x60.nl", { Stage.ideas(Sample.person(1)) }),
        ("delen.nl", { Stage.offered(Sample.person(1)) }),
        ("delen.en", { Stage.offered(Sample.person(1), .en) }),
        ("delen.200x60.nl", { Stage.offered(Sample.person(1)) }),
        ("aftellen.nl", { Stage.counting(Sample.person(1)) }),
        ("observator-reflectie.nl", { Stage.at("s1", .talk, Sample.observer).pressing("r") }),
        ("observator-schrijven.nl", { Stage.at("s1", .talk, Sample.observer).pressing("r3") }),
        ("observator-schrijven.en", { Stage.at("s1", .talk, Sample.observer, .en).pressing("r3") }),
        ("scherm-lezen.nl", { Stage.at("s1", .present, Stage.screenSeat) }),
        ("scherm-lezen.200x60.nl", { Stage.at("s1", .present, Stage.screenSeat) }),
        ("scherm-vraag.nl", { Stage.at("s1", .ask(.first), Stage.screenSeat) }),
        ("scherm-vraag.200x60.nl", { Stage.at("s1", .ask(.first), Stage.screenSeat) }),
        ("scherm-gesprek.nl", { Stage.projected(Stage.screenSeat) }),
        ("scherm-gesprek.200x60.nl", { Stage.projected(Stage.screenSeat) }),
        ("scherm-gesprek.200x60.en", { Stage.projected(Stage.screenSeat, .en) }),
        ("scherm-kaart.nl", { Stage.at("kaarten", .talk, Stage.screenSeat) }),
        ("scherm-kaart.200x60.nl", { Stage.at("kaarten", .talk, Stage.screenSeat) }),
        ("scherm-ideeen.200x60.nl", { Stage.ideas(Stage.screenSeat) }),
        ("scherm-pauze.nl", { Stage.paused() }),
        ("scherm-zonder-ruimte.nl", { Stage.at("s1", .talk, Stage.roomless) }),
    ]
}
