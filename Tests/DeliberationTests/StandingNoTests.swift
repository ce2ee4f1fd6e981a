import TestSupport
import Testing

@testable import Deliberation

/// What a room said no to, whom nobody may name, and what nobody was there for.
@Suite("A no stands")
struct StandingNoTests {
    private let theme: [ReleaseItem] = [.theme(text: "Tijd voor elkaar maken")]

    private func table() -> Table { Table.formats(at: "s1", rooms: [Sample.a, Sample.b]) }

    private func compose(_ table: inout Table, _ items: [ReleaseItem], from room: RoomID = Sample.a) -> ReleaseID? {
        let to = room == Sample.a ? Sample.b : Sample.a
        table.perform(.composeRelease(room: room, to: [to], items: items), by: Sample.leader)
        return table.session.releases.values.filter { $0.release.from == room }.map(\.release.id).max()
    }

    @Test("what somebody objected to, or what was taken back, is not offered a second time")
    func twice() throws {
        for objects in [true, false] {
            var table = table()
            let first = try #require(compose(&table, theme))
            table.perform(.offerRelease(release: first, seconds: 30), by: Sample.leader)
            if objects {
                table.perform(.objectToRelease(release: first), by: Sample.person(2))
                table.now += 31_000
                table.happen(.clock)
            } else {
                table.perform(.withdrawRelease(release: first), by: Sample.leader)
            }
            #expect(table.session.room(Sample.a)?.releaseStates[first] == .stopped)
            let second = try #require(compose(&table, theme))
            #expect(second != first)
            #expect(table.perform(.offerRelease(release: second, seconds: 30), by: Sample.leader) == .failure(.releaseRefused))
            let third = try #require(compose(&table, [.theme(text: "Iets heel anders")]))
            #expect((try? table.perform(.offerRelease(release: third, seconds: 30), by: Sample.leader).get()) != nil)
        }
    }

    @Test("a name and words of the other room do not cross either")
    func otherRoom() throws {
        var table = table()
        let name = try #require(table.session.pseudonym(of: Sample.person(1, Sample.b)))
        let named = try #require(compose(&table, [.theme(text: "Wat \(name) vindt")]))
        #expect(table.session.releases[named]?.refusals.map(\.reason) == [.namesSomebody])
        table.advance(Sample.b, to: .talk)
        let speaker = Sample.person(1, Sample.b)
        table.perform(.giveTurn(room: Sample.b, seat: speaker, reply: false), by: Sample.leader)
        table.perform(.say(text: "deeltijd is een gunst bij ons"), by: speaker)
        let copied = try #require(compose(&table, [.theme(text: "Dat deeltijd is een gunst bij ons, hoorde ik")]))
        #expect(table.session.releases[copied]?.refusals.map(\.reason) == [.holdsWords])
    }

    @Test("a countdown that ended while nobody was served moves nothing, and one to the end closes nothing")
    func away() throws {
        var table = table()
        let here = try #require(table.session.room(Sample.a)?.position)
        table.perform(.countDown(room: Sample.a, from: here, seconds: 30), by: Sample.leader)
        table.perform(.countDownToEnd(seconds: 60), by: Sample.leader)
        table.now += 90_000
        table.record(table.session.interrupted(in: table.context))
        table.happen(.clock)
        #expect(table.session.room(Sample.a)?.position == here && !table.session.isEnded)
        #expect(table.session.room(Sample.a)?.movesAt == nil && table.session.endsAt == nil)
    }

    @Test("who was moved counts where they went, once")
    func moved() throws {
        var table = Table(Sample.formats(seats: 6))
        table.happen(.arrived(Sample.leader))
        for number in 1...3 { table.happen(.arrived(Sample.person(number))) }
        table.perform(.move(seat: Sample.person(3), to: Sample.b), by: Sample.leader)
        #expect(table.session.everHere(Sample.a) == 2 && table.session.everHere(Sample.b) == 1)
    }

    @Test("what is said in an opening round is never asked for as a quote, and no yes to it counts")
    func introductions() throws {
        var table = Table.formats(at: "voorstellen", phase: .talk)
        table.perform(.giveTurn(room: Sample.a, seat: Sample.person(1), reply: false), by: Sample.leader)
        table.perform(.say(text: "Ik werk bij een school."), by: Sample.person(1))
        #expect(table.perform(.askForQuote(room: Sample.a, contribution: 1), by: Sample.leader) == .failure(.notQuotable))
        #expect(table.perform(.allowQuote(contribution: 1, yes: true), by: Sample.person(1)) == .failure(.notNow))
        #expect(table.projection(for: Sample.person(1)).room(Sample.a)?.introductions == ["voorstellen"])
    }

    @Test("a private question needs as many who answered as a room needs to be shown anything; who came later is no author")
    func authors() throws {
        var table = Table(Sample.formats(seats: 6), gate: PlainGate(minimum: 3))
        table.happen(.arrived(Sample.leader))
        for number in 1...3 { table.happen(.arrived(Sample.person(number))) }
        while let here = table.session.room(Sample.a), here.step?.id != "s1" {
            guard case .success = table.perform(.skipStep(room: Sample.a, from: here.position), by: Sample.leader) else { break }
        }
        table.advance(Sample.a, to: .ask(.first))
        for number in 1...3 {
            table.perform(.answer(step: "s1", moment: .first, stance: .agree, reason: "Reden \(number)."), by: Sample.person(number))
        }
        table.advance(Sample.a, to: .revealed(.first))
        let ask = Command.askAuthor(room: Sample.a, step: "s1", moment: .first, reason: 0, text: "Hoe dan?")
        #expect((try? table.perform(ask, by: Sample.leader).get()) != nil)
        table.happen(.left(Sample.person(1)))
        for number in 4...5 { table.happen(.arrived(Sample.person(number))) }
        #expect(table.session.present(in: Sample.a).count == 4)
        #expect(table.perform(ask, by: Sample.leader) == .failure(.tooFewPeople))
    }
}
