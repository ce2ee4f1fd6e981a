import Deliberation
import Testing
import TestSupport

@Suite("Cards")
struct CardTests {
    static func lying() -> Table { Table.formats(at: "kaarten", phase: .talk) }

    @Test("the talk begins with a card; the levels take turns; no card comes twice in a room")
    func turns() {
        var table = Self.lying()
        var levels = [table.session.room(Sample.a)?.card?.level]
        for _ in 0..<5 {
            table.perform(.drawCard(room: Sample.a), by: Sample.leader)
            levels.append(table.session.room(Sample.a)?.card?.level)
        }
        #expect(levels == [.opinion, .experience, .wish, .opinion, .experience, .wish])
        #expect(table.session.room(Sample.a)?.drawnCards.count == 6)
        #expect(table.session.room(Sample.a)?.cardsLeft == 0)
        let last = table.session.room(Sample.a)?.card
        #expect(table.perform(.drawCard(room: Sample.a), by: Sample.leader) == .failure(.noCardsLeft))
        #expect(table.perform(.changeCard(card: last?.id ?? ""), by: Sample.person(1)) == .failure(.noCardsLeft))
        #expect(table.session.room(Sample.a)?.card == last)
    }

    @Test("anyone may have another card of the same level, and nothing tells who asked")
    func change() throws {
        let table = Self.lying()
        let card = try #require(table.session.room(Sample.a)?.card)
        let decisions = (1...6).map { table.session.decide(.changeCard(card: card.id), by: Sample.person($0), in: table.context) }
        #expect(Set(decisions.map { try? $0.get() }).count == 1)
        guard case .cardDrawn(_, _, let other, let left)? = try decisions[0].get().first else { Issue.record("no card"); return }
        #expect(other.level == card.level && other.id != card.id && left == 4)
        #expect(try decisions[0].get().count == 1)
    }

    @Test("while somebody speaks about a card it stays; who has the floor may want another; never in a metagesprek")
    func speaking() throws {
        var table = Self.lying()
        let card = try #require(table.session.room(Sample.a)?.card)
        table.perform(.giveTurn(room: Sample.a, seat: Sample.person(1), reply: false), by: Sample.leader)
        #expect(table.perform(.changeCard(card: card.id), by: Sample.person(2)) == .failure(.notNow))
        #expect(table.perform(.changeCard(card: card.id), by: Sample.person(1)).isSuccess)
        let next = try #require(table.session.room(Sample.a)?.card)
        table.perform(.endTurn(room: Sample.a), by: Sample.leader)
        table.perform(.requestMetaTalk, by: Sample.person(1))
        #expect(table.perform(.changeCard(card: next.id), by: Sample.person(2)) == .failure(.notNow))
    }

    @Test("two who want another card at once get one other card")
    func together() throws {
        var table = Self.lying()
        let card = try #require(table.session.room(Sample.a)?.card)
        #expect(table.perform(.changeCard(card: card.id), by: Sample.person(1)).isSuccess)
        #expect(table.perform(.changeCard(card: card.id), by: Sample.person(2)) == .failure(.otherCard))
        table.perform(.pause(room: Sample.a), by: Sample.leader)
        let next = try #require(table.session.room(Sample.a)?.card)
        #expect(table.perform(.changeCard(card: next.id), by: Sample.person(2)) == .failure(.paused))
    }

    @Test("the deck stays on the server, and the source with the gespreksleider")
    func deck() {
        var table = Self.lying()
        for _ in 0..<2 { table.perform(.drawCard(room: Sample.a), by: Sample.leader) }
        for seat in table.session.seats {
            for event in table.stream(of: seat) {
                if case .stepEntered(_, _, _, let step) = event { #expect(step.deck == nil, "\(seat.name)") }
                if case .cardDrawn(_, _, let card, _) = event { #expect((card.source != nil) == (seat.role == .facilitator), "\(seat.name)") }
            }
        }
        #expect(!table.stream(of: Sample.person(1, Sample.b)).contains { if case .cardDrawn = $0 { true } else { false } })
    }

    @Test("no card outside the talk about cards; back in it there lies one again")
    func elsewhere() {
        var table = Table.formats(at: "kaarten")
        #expect(table.perform(.drawCard(room: Sample.a), by: Sample.leader) == .failure(.notNow))
        #expect(table.perform(.changeCard(card: "k1"), by: Sample.person(1)) == .failure(.notNow))
        table.advance(times: 2)
        #expect(table.session.room(Sample.a)?.step?.id == "proto")
        #expect(table.session.room(Sample.a)?.card == nil)
        table.perform(.goBack(room: Sample.a, from: table.session.room(Sample.a)!.position), by: Sample.leader)
        #expect(table.session.room(Sample.a)?.phase == .talk)
        #expect(table.session.room(Sample.a)?.card != nil)
        #expect(table.session.room(Sample.a)?.drawnCards.count == 2)
    }

    @Test("a new card ends the turn; another card in its place does not")
    func floor() throws {
        var table = Self.lying()
        table.perform(.giveTurn(room: Sample.a, seat: Sample.person(2), reply: false), by: Sample.leader)
        let card = try #require(table.session.room(Sample.a)?.card)
        table.perform(.changeCard(card: card.id), by: Sample.person(3))
        #expect(table.session.room(Sample.a)?.floor.turn?.seat == Sample.person(2))
        table.perform(.drawCard(room: Sample.a), by: Sample.leader)
        #expect(table.session.room(Sample.a)?.floor.turn == nil)
    }

    @Test("each room draws for itself")
    func rooms() {
        var table = Table.formats(at: "kaarten", phase: .talk, rooms: [Sample.a, Sample.b])
        for _ in 0..<5 { table.perform(.drawCard(room: Sample.a), by: Sample.leader) }
        #expect(table.session.room(Sample.b)?.drawnCards.count == 1)
        #expect(table.session.room(Sample.b)?.cardsLeft == 5)
    }
}
