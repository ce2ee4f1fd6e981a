import Deliberation
import Lines
import Store
import Texts
import Views
import Wire

/// People whom a gespreksleider removes from the table, or brings to another room.
extension SessionLoop {
    /// Ends the connection of who was removed. They are told first what happened (`takeEffect`).
    func dismiss(_ seat: Seat, _ batch: inout Batch) {
        batch.drafts.removeAll { $0.seat == seat }
        batch.drafts.append((seat, nil))
        for (peer, one) in attached where batch.seat(of: peer, from: one.seat) == seat && !batch.isLeaving(peer) {
            batch.leaving.append((peer, .excluded))
        }
    }

    /// What opened the one seat opens the other, from this commit on; false where there is no chance to draw from.
    func move(_ seat: Seat, to other: Seat, _ batch: inout Batch) -> Bool {
        guard let nothing = newSecret(), let spent = batch.doors.hash(nothing) else { return false }
        batch.change(.moved(seat, to: other, spent: spent))
        // What was being written was meant for the room of before.
        batch.drafts.removeAll { $0.seat == seat }
        batch.drafts.append((seat, nil))
        batch.ownCasts.removeAll { $0.seat == seat }
        return true
    }

    /// A program comes back by itself and reads everything anew. A person at plain lines stays on their line.
    func bring(_ seat: Seat, to other: Seat, _ batch: inout Batch) {
        for (peer, one) in attached where batch.seat(of: peer, from: one.seat) == seat && !batch.isLeaving(peer) {
            switch one.surface {
            case .frames: batch.leaving.append((peer, .moved))
            case .lines:
                batch.relocate(peer, to: other)
                let context = makeContext()
                batch.take(batch.session.decide(.arrived(other), in: context), at: context.now)
            }
        }
    }

    /// After the commit: whoever stayed on their line sits in the other seat, and is not told anything of the old one.
    func relocate(_ peer: Peer.ID, to seat: Seat) {
        guard let one = attached[peer] else { return }
        var language: Language?
        if case .lines(let lines) = one.surface { language = lines.model.language }
        attached[peer]?.seat = seat
        attached[peer]?.surface = .lines(newLines(for: seat, language))
        attached[peer]?.isWelcomed = false
    }
}

extension [Event] {
    /// Who is brought to which other seat by these.
    var move: (from: Seat, to: Seat)? {
        for case .moved(let from, let to) in self { return (from, to) }
        return nil
    }

    /// Who is removed from the table by these.
    var exclusion: Seat? {
        for case .excluded(let seat, _) in self { return seat }
        return nil
    }
}
