import Deliberation

/// Takes the names of one room out of texts that people of that room wrote.
///
/// In any case: who types quickly leaves out capitals. So a word that somebody took as a pseudonym goes as well.
/// Real names it does not know; whoever shares a verslag reads it first, as the verslag says.
struct Blanking {
    private let names: [[Character]]

    /// `former`: pseudonyms that people of this room had before the ones they have now.
    init(_ session: Session, room: RoomID, former: Set<String> = []) {
        let here = session.attendees.filter { $0.key.room == room }
        let all = former.union(here.values.compactMap(\.pseudonym))
            .union(session.seats.filter { $0.room == room }.map(\.name))
        // What an erasure left in the place of a name is no name.
        names = all.filter { $0.contains(where: \.isLetter) }.map(Self.folded)
            .sorted { ($1.count, String($0)) < ($0.count, String($1)) }
    }

    /// Each name that stands as a word by itself, or with the s of a genitive, becomes `[naam]`.
    func blank(_ text: String) -> String {
        let characters = Array(text)
        let folded = Self.folded(text)
        var result = ""
        var at = 0
        while at < characters.count {
            if at == 0 || !isWord(characters[at - 1]), let length = nameLength(folded, at) {
                result += "[naam]"
                at += length
            } else {
                result.append(characters[at])
                at += 1
            }
        }
        return result
    }

    private func nameLength(_ text: [Character], _ at: Int) -> Int? {
        for name in names {
            let end = at + name.count
            guard end <= text.count, text[at..<end].elementsEqual(name) else { continue }
            if end == text.count || !isWord(text[end]) { return name.count }
            if text[end] == "s", end + 1 == text.count || !isWord(text[end + 1]) { return name.count + 1 }
        }
        return nil
    }

    private static func folded(_ text: String) -> [Character] {
        text.map { $0.lowercased().count == 1 ? Character($0.lowercased()) : $0 }
    }

    private func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
