import Deliberation
import TestSupport
import Testing
import Texts

@testable import Views

/// A couple at the keukentafel, one person in an interview: no promise of what never comes, and nothing told of the other.
@Suite("A small room")
struct SmallRoomTests {
    @Test("No outcome is promised or counted, and no line says what the other one did", arguments: [1, 2])
    func nothingPromised(_ seats: Int) {
        var people = People.formats(at: .welcome, seats: seats)
        let me = People.me
        let welcome = people.models[me].map(WhatNow.welcome) ?? []
        #expect(welcome.contains(FormTexts.welcomeReasonSmall.nl) && !welcome.contains(ViewTexts.welcomeReason.nl))
        for _ in 0..<60 where people.table.session.room(Sample.a).map({ !WhatNow.isAtEnd($0) }) == true {
            for number in 1...seats {
                let seat = Sample.person(number)
                guard let model = people.models[seat] else { continue }
                for id in ["answer", "openTable", "respond"] where people.offers(id, seat) {
                    if let values = People.values(people.action(id), model).first { people.act(id, values, seat) }
                }
            }
            #expect(!people.stands(me).contains { $0.contains("1 van 1 ") || $0.contains("van 2 klaar") || $0.contains("van 2 beantwoord") })
            people.table.advance()
            people.tell()
        }
        let lines = people.read(me)
        for wrong in ["beantwoord.", NarrationTexts.tooFew.nl, "de meeste", "zonder naam.", ViewTexts.nowRevealed.nl, NarrationTexts.tableOpen.nl] {
            #expect(!lines.contains { $0.contains(wrong) }, "\(wrong): \(lines.filter { $0.contains(wrong) })")
        }
        #expect(lines.contains(FormTexts.smallRoom.nl) && lines.contains(FormTexts.askTableSmall.nl))
    }

    @Test("A room that is laid for five is no small room, however few came")
    func largeEnough() {
        let people = People.formats(at: .stelling)
        #expect(people.models[People.me].map { $0.isSmall(Sample.a) || $0.isPair(Sample.a) } == false)
    }
}
