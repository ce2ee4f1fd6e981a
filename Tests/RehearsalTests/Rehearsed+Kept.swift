import Deliberation
import Findings
import Foundation
import Store
import Testing

/// What a rehearsal must keep to itself, looked for in what every client held, without asking `Audience`.
extension Rehearsed {
    /// Nobody's client holds another's private thing.
    func checkPrivate() {
        var owners: [String: Set<Seat>] = [:]
        for (seat, events) in seen { for text in events.compactMap(Self.privateText) { owners[text, default: []].insert(seat) } }
        for (seat, events) in seen {
            let leads = { (other: Seat) in seat.role == .facilitator && (seat.room == nil || seat.room == other.room) }
            for event in events {
                switch event {
                case .answered(let one, _, _, _), .openTableAnswered(let one, _), .recognised(let one, _, _),
                    .quoteAllowed(let one, _, _), .reflected(let one, _), .responded(let one, _, _), .ideaGiven(let one, _),
                    .ideaEndorsed(let one, _, _), .noted(let one, _, _), .askedPrivately(let one, _),
                    .repliedPrivately(let one, _, _), .objected(let one, _), .voted(let one, _), .proposed(let one, _),
                    .endorsed(let one, _, _), .alarmed(let one, _):
                    #expect(one == seat, "\(seat.name) holds \(event)")
                case .privateSaid(let one, _, _), .privateWordRequested(let one), .nudged(let one, _), .quoteAsked(let one, _),
                    .muted(let one, _), .excluded(let one, _):
                    #expect(one == seat || leads(one), "\(seat.name) holds \(event)")
                case .reasonsOpened(let room, _, _, _), .authorAsked(let room, _), .replyOpened(let room, _, _),
                    .bookmarked(let room, _, _), .reflectionsDelivered(let room?, _):
                    #expect(leads(Seat(role: .participant, room: room, number: 1)), "\(seat.name) holds \(event)")
                case .reasonAuthors, .amended: Issue.record("\(seat.name) holds \(event)")
                case .releaseComposed, .moved, .reflectionsDelivered(nil, _):
                    #expect(seat.role == .facilitator && seat.room == nil, "\(seat.name) holds \(event)")
                case .agendaSet, .librarySet: #expect(seat.role == .facilitator, "\(seat.name) holds \(event)")
                case .turnEnded(let one, let spent):
                    #expect(spent == 0 || one == seat || leads(one), "\(seat.name) holds \(event)")
                case .stepEntered(_, _, _, let step) where seat.role != .facilitator:
                    #expect(step.deck == nil && step.notes == nil && step.followUps.isEmpty, "\(seat.name) holds \(event)")
                default: break
                }
            }
            guard seat.role == .participant else { continue }
            // What was written in private, unless it was also said with the floor at this table.
            let spoken = Set(events.compactMap { if case .said(let one) = $0 { one.text } else { nil } })
            let texts = Set(events.flatMap(Self.texts)).subtracting(spoken)
            for text in texts { #expect(owners[text]?.contains(seat) != false, "\(seat.name) reads \(text)") }
        }
        #expect(!owners.isEmpty)
    }

    /// Nothing of a room is in another: no seat, no pseudonym, no id of it, but what a release holds.
    func checkApart() throws {
        let encoder = JSONEncoder()
        for (seat, events) in seen {
            guard let own = seat.room else { continue }
            let others = script.rooms.map(\.id).filter { $0 != own }
            for event in events {
                var event = event
                switch event {
                // Which room would rather deny a stelling is the draaiboek's, for who leads.
                case .stepEntered(let room, let index, let count, var step) where seat.role == .facilitator:
                    step.direction = nil
                    event = .stepEntered(room, index: index, of: count, step: step)
                // The house itself is no secret, nor is a vote that all groups read.
                case .created, .voteRevealed: continue
                case .proposalAdded(own, let proposal) where proposal.origin != nil: continue
                default: break
                }
                let text = String(decoding: try encoder.encode(event), as: UTF8.self)
                for other in others {
                    #expect(!text.contains("-\(other.rawValue)-") && !text.contains("\"\(other.rawValue)\""), "\(seat.name) holds \(text)")
                }
            }
        }
    }

    /// The gespreksleider gets what an observator saw between two steps, and all of it.
    func checkReflections() throws {
        let written = seen.filter { $0.key.role == .observer }.values.joined().compactMap { event -> Reflection? in
            if case .reflected(_, let one) = event { one } else { nil }
        }
        var delivered: [Reflection] = []
        for (index, event) in events.enumerated() {
            guard case .reflectionsDelivered(_, let some) = event else { continue }
            delivered += some
            let next = try #require(events[index...].first { if case .reflectionsDelivered = $0 { false } else { true } })
            switch next {
            case .stepEntered, .ended: break
            default: Issue.record("\(next) after a reflection")
            }
        }
        #expect(delivered.count == written.count && Set(delivered) == Set(written))
    }

    /// The verslag is made of it, and there is nobody in it.
    func checkVerslag() throws -> SessionFindings {
        let store = try store()
        #expect(try store.verify() == [])
        let findings = try #require(
            SessionFindings.make(events: store.events(), answers: store.answers(), boxes: store.ballots(), isIntact: true))
        let text = String(describing: findings)
        let known = Self.words(String(describing: script.steps) + script.title + script.summary + quotes.map(\.text).joined(separator: " "))
        let names = Set(events.compactMap { if case .pseudonymTaken(_, let name) = $0 { name } else { nil } })
        #expect(!names.isEmpty && Self.words(text).intersection(names).subtracting(known) == [])
        #expect(!text.contains("Seat(") && !text.contains("participant-"))
        #expect(findings.isRehearsal && findings.hasEnded)
        return findings
    }

    /// The names of all that happened, as whoever may see it saw it.
    var happened: Set<String> {
        Set(seen.values.joined().map { String(String(describing: $0).prefix { $0 != "(" }) })
    }

    func count(_ matches: (Event) -> Bool) -> Int { events.count(where: matches) }

    private static func privateText(_ event: Event) -> String? {
        switch event {
        case .answered(_, _, _, let answer): answer.reason
        case .responded(_, _, let response): response.text
        default: nil
        }
    }

    private static func texts(_ event: Event) -> [String] {
        switch event {
        case .answered(_, _, _, let answer): [answer.reason].compactMap(\.self)
        case .responded(_, _, let response): [response.text].compactMap(\.self)
        case .said(let one): [one.text]
        case .announced(_, let text), .privateSaid(_, _, let text), .followUpAsked(_, _, let text), .summarised(_, let text): [text]
        case .reasonsOpened(_, _, _, let reasons): reasons
        case .ideaAdded(_, let idea): [idea.text]
        case .releaseReceived(_, _, let reads):
            reads.compactMap { item in
                switch item {
                case .theme(let text), .paraphrase(let text): text
                case .outcome: nil
                }
            }
        default: []
        }
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { !$0.isLetter && $0 != "-" }.map(String.init))
    }
}
