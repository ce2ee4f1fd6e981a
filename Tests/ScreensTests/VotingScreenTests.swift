import Cells
import Deliberation
import Screens
import TestSupport
import Testing
import Texts
import Views

@Suite("A weging at the screen")
struct VotingScreenTests {
    private static let tab = "[j oordelen"

    private static func isOpen(_ stage: Stage) -> Bool { stage.lines()[1].contains("oordelen") }

    /// The welcome's talk, everybody of room a there; the vote comes next.
    private static func before(_ seat: Seat = Sample.person(1)) -> Stage {
        var table = Table(Stage.votingScript())
        table.seatAll([Sample.a])
        table.advance(times: 3)
        return Stage(table, seat)
    }

    @Test("the grid opens by itself once, for participants alone, and Esc leaves it with everything kept")
    func opens() {
        var stage = Self.before()
        stage.advance()
        stage.tick(1000)
        #expect(Self.isOpen(stage) && stage.lines()[1].hasPrefix(Self.tab))
        stage.press("543")
        #expect(stage.ballot.judgements.values.first?.count == 3)
        stage.press(.escape)
        #expect(!Self.isOpen(stage) && stage.text().contains("Alles is bewaard"))
        stage.tick(9000)
        #expect(!Self.isOpen(stage) && stage.text().contains(ScreenVoteTexts.nowHalf(.nl, ["key": "j", "cast": "x", "k": "0", "n": "9"])))
        // At the place where it was left.
        let kept = stage.ballot
        stage.press("j2")
        #expect(stage.ballot.judgements.values.first?.count == 4 && stage.ballot != kept)
        for seat in [Sample.leader, Sample.observer, Sample.listener(Sample.a)] {
            var other = Stage.voting(seat)
            other.tick(1000)
            #expect(!Self.isOpen(other), "\(seat)")
        }
    }

    @Test("who is writing is not disturbed: the main line says the key, and nothing typed is a vote")
    func writing() {
        var stage = Self.before()
        stage.press("p")
        stage.burst("Mag ik iets vragen")
        stage.advance()
        stage.tick(1000)
        #expect(!Self.isOpen(stage) && stage.text().contains("druk daarna op j om te wegen"))
        stage.press("5")
        #expect(stage.text().contains("| Mag ik iets vragen5") && stage.kept.isEmpty)
        stage.press(.enter)
        stage.tick(1000)
        #expect(Self.isOpen(stage))
        // Who reads something is not either.
        var reader = Self.before()
        reader.press("?")
        reader.advance()
        reader.tick(1000)
        #expect(!Self.isOpen(reader))
    }

    @Test("who voted and comes back finds the room, not the grid, and can change the vote until it closes")
    func back() {
        var stage = Stage.voting(Sample.person(1))
        stage.press("5x")
        let effects = stage.press(.enter)
        #expect(effects.contains(.cast("weging", stage.ballot)) && !Self.isOpen(stage))
        #expect(stage.text().contains(ScreenVoteTexts.isCast(.nl)))
        #expect(stage.table.session.room(Sample.a)?.answeredCount == 1)
        let again = Stage(stage.table, Sample.person(1))
        #expect(!Self.isOpen(again))
        stage.press("j1")
        #expect(stage.text().contains(ScreenVoteTexts.standsChanged(.nl, ["key": "x"])))
        stage.press(.escape)
        #expect(stage.text().contains(ScreenVoteTexts.leftChanged(.nl, ["key": "j", "cast": "x"])))
        stage.press("x")
        #expect(stage.press("x") == [.cast("weging", stage.ballot)])
        #expect(stage.table.session.room(Sample.a)?.answeredCount == 1)
    }

    @Test("the question before casting names what is blank, and that blank is fine", arguments: [(80, 24), (60, 20), (60, 16), (200, 60)])
    func sure(columns: Int, rows: Int) {
        var stage = Stage.voting(Sample.person(1))
        stage.press("5432")
        stage.press("z+++x")
        let text = stage.text(columns, rows).split(separator: " ").joined(separator: " ")
        #expect(text.contains("16 oordelen") && text.contains("je volgorde"))
        #expect(text.contains("7 van de 10 punten zijn nog niet verdeeld") && text.contains(ScreenVoteTexts.sureBlankFine(.nl)))
        #expect(text.contains("x of Enter: stem uitbrengen"))
        stage.press(.escape)
        #expect(stage.text(columns, rows).contains(ScreenVoteTexts.notCast(.nl)))
        var empty = Stage.voting(Sample.person(1))
        empty.press("x")
        #expect(empty.text().split(separator: " ").joined(separator: " ").contains("Een lege stem telt mee als stem, maar zegt niets."))
    }

    @Test("when it closes under somebody's hands: what was cast counts, what was not does not, and no key closes that unread")
    func closes() {
        var busy = Stage.voting(Sample.person(1))
        busy.press("54")
        busy.close()
        #expect(busy.text().contains(ScreenVoteTexts.closedNot(.nl).prefix(60)))
        busy.press("54321jvzx ")
        #expect(busy.text().contains(ScreenVoteTexts.closedTitle(.nl)) && busy.text().contains("Enter sluit dit."))
        busy.press(.enter)
        #expect(busy.text().contains("Jij hebt niet gestemd; dat mag."))

        var changed = Stage.voting(Sample.person(1))
        changed.press("5xx")
        changed.press("j1")
        changed.close()
        #expect(changed.text().contains("De stem die je eerder uitbracht, telt mee."))

        var done = Stage.voting(Sample.person(1))
        done.press("5xx")
        done.press("j")
        done.press(.right)
        done.close()
        #expect(done.text().contains(ScreenVoteTexts.closedCounts(.nl)))

        // Who did not touch it is told in the main line.
        var untouched = Stage.voting(Sample.person(1))
        untouched.close()
        #expect(!untouched.text().contains(ScreenVoteTexts.closedTitle(.nl) + " ") || untouched.lines()[1].hasPrefix(" Stap"))
        #expect(untouched.lines()[1].hasPrefix(" Stap 2"))

        // A vote that was on its way and did not come in.
        var late = Stage.voting(Sample.person(1))
        late.press("5")
        _ = late.screen.handle(.character("x"))
        _ = late.screen.handle(.enter)
        late.tick(9000)
        #expect(late.text().contains("> " + ScreenVoteTexts.underway(.nl)))
        late.close()
        #expect(late.text().contains(ScreenVoteTexts.closedTooLate(.nl).prefix(50)))
    }

    @Test("what is said to somebody who fills in stands above the keys; a refusal too; Ctrl-C asks once")
    func said() {
        var stage = Stage.voting(Sample.person(1))
        stage.press("5")
        stage.perform(.announce(room: Sample.a, text: "Nog vijf minuten"), by: Sample.leader)
        #expect(Self.isOpen(stage) && stage.lines().contains { $0.hasPrefix(" Net gezegd:") && $0.contains("Nog vijf minuten") })
        stage.screen.take(.rejected(code: "question_closed"))
        #expect(stage.lines().contains { $0.hasPrefix(" ! ") })
        #expect(stage.press(.control("c")).isEmpty)
        #expect(stage.text().contains("Nog een keer Ctrl-C"))
        #expect(stage.press(.control("c")) == [.quit])
    }

    @Test("figures that come fast are figures; a text that comes at once is none; a kept ballot comes back")
    func bursts() {
        var stage = Stage.voting(Sample.person(1))
        stage.burst("5432")
        #expect(stage.ballot.judgements.values.first?.count == 4)
        let kept = stage.ballot
        stage.burst("ik zeg 5 xx\n")
        #expect(stage.ballot == kept && Self.isOpen(stage) && stage.table.session.room(Sample.a)?.answeredCount == 0)
        #expect(stage.text().contains(ScreenVoteTexts.burst(.nl)))
        stage.press("v")
        stage.burst("3 1=4 2\n")
        #expect(BallotEdit.text(of: stage.ballot.ranking, .phase3) == "3 1=4 2")

        var other = Stage.voting(Sample.person(1))
        other.screen.take(.ballot("weging", stage.ballot))
        #expect(other.lines()[1].contains("oordelen 4/20") && other.lines()[1].contains("volgorde 4/5"))
        // All is told anew after a lost connection: the grid is there again, as it was.
        other.press("1")
        let now = other.kept["weging"]
        other.screen.take(.reset)
        for one in other.table.log { if let event = one.event.visible(to: other.seat) { other.screen.take(.event(at: one.at, event)) } }
        other.tick(1000)
        #expect(Self.isOpen(other) && other.lines()[1].contains("oordelen 4/20"))
        other.press("2")
        #expect(other.kept["weging"] != now)
    }

    @Test("each tells n voted for the roles, and only that")
    func counts() {
        for seat in [Sample.leader, Sample.observer, Sample.listener(Sample.a), Sample.person(2)] {
            var stage = Stage.voting(seat)
            stage.press(.escape)
            stage.vote("weging", Ballot(judgements: ["omgang": ["kansrijk": .veryStrongly]]), by: Sample.person(1))
            let text = stage.text(120, 40)
            #expect(text.contains("1 van 9 gestemd") && !text.contains("sterk"), "\(seat)")
        }
        #expect(Stage.voting(Sample.leader).text(120, 40).contains("0/9 gestemd"))
    }

    @Test("an alarm stands on every screen of the room, over what else is shown, in words", arguments: [(80, 24), (60, 16), (200, 60)])
    func alarm(columns: Int, rows: Int) {
        for seat in [Sample.person(1), Sample.person(2), Sample.leader, Sample.observer, Sample.listener(Sample.a)] {
            var stage = Stage.voting(seat)
            stage.vote("weging", Ballot(), by: Sample.person(1))
            stage.close()
            stage.perform(.raiseAlarm(step: "weging"), by: Sample.person(1))
            for key in ["", "?"] {
                stage.press(key)
                let lines = stage.lines(columns, rows)
                #expect(lines[1].hasPrefix("!!! ") && lines[1].hasSuffix("!!!") && lines[1].contains("ALARM"), "\(seat)")
            }
            stage.press(.escape)
            stage.advance()
            #expect(stage.lines(columns, rows)[1].contains("ALARM"))
        }
        // Who leads hears it of every room, wherever they look, and of which.
        var other = Table(Stage.votingScript())
        other.seatAll()
        other.record([.voteAlarmRaised(Sample.b, step: "weging", count: 2)])
        #expect(Stage(other, Sample.leader).lines(columns, rows)[1].hasPrefix("!!! Werknemers: ALARM: bij 2 mensen"))
        // Another room does not see it.
        var table = Table(Stage.votingScript())
        table.seatAll()
        table.record([.voteAlarmRaised(Sample.a, step: "weging", count: 1)])
        #expect(!Stage(table, Sample.person(1, Sample.b)).text(columns, rows).contains("ALARM"))
    }

    @Test("every sentence of a vote has room in two rows of 80 columns", arguments: Language.allCases)
    func twoRows(language: Language) {
        let values = ["key": "j", "cast": "x", "k": "15", "n": "15"]
        let sentences: [Text] = [
            ScreenVoteTexts.nowOpen, ScreenVoteTexts.nowBusy, ScreenVoteTexts.nowHalf, ScreenVoteTexts.nowVoted,
            ScreenVoteTexts.nowChanged, ScreenVoteTexts.nowClosedNot, ScreenVoteTexts.nowClosedVoted, ScreenVoteTexts.nowIncluded,
            ScreenVoteTexts.leadVote, ScreenVoteTexts.watchVote, ScreenVoteTexts.leftGrid, ScreenVoteTexts.leftChanged,
            ScreenVoteTexts.isCast,
        ]
        for text in sentences { #expect(Wrapping.wrap("> " + text(language, values), width: 79).count <= 2, "\(text(language, values))") }
        let outcome = ScreenVoteTexts.nowOutcome(language, values) + " " + ScreenVoteTexts.leadOn(language, values)
        #expect(Wrapping.wrap("> " + outcome, width: 79).count <= 2)
    }
}
