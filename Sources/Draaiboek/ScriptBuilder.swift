import Deliberation
import FoundationEssentials
import Yams

/// Makes a Script of a composed draaiboek; every mistake goes to the reader.
struct ScriptBuilder {
    private let reader: NodeReader
    private let beside: Beside
    /// Bytes that a step, or the library, may take on the wire: a frame holds 16 KiB.
    private static let frameBytes = 10 * 1024

    /// Seats of a room below which nothing that its people answer in private is ever shown (T_ROOM, design.md section 5).
    private static let shownFrom = 5

    /// The kinds of steps that there are.
    private let kinds: [StepKind]

    init(_ reader: NodeReader, _ kinds: [StepKind], _ include: @escaping Include) {
        self.reader = reader
        self.kinds = kinds
        beside = Beside(reader, include)
    }

    func script(_ root: Node) -> Script? {
        guard
            let fields = reader.fields(
                root, of: "draaiboek", known: DraaiboekReader.keys,
                required: ["naam", "titel", "samenvatting", "ruimtes", "stappen"])
        else { return nil }
        let name = reader.identifier(fields["naam"], key: "naam")
        let title = reader.text(fields["titel"], key: "titel", limit: 120)
        let summary = reader.text(fields["samenvatting"], key: "samenvatting", limit: 1000, lines: true)
        let language = reader.choice(fields["taal"], key: "taal", [("nl", "nl"), ("en", "en")]) ?? "nl"
        var (rooms, known) = rooms(fields["ruimtes"], seats: SeatLimit.peek(fields["stappen"], kinds))
        let library = library(fields["doorvragen"])
        let isSmall = !rooms.isEmpty && rooms.allSatisfy { $0.seats < Self.shownFrom }
        let questions = QuestionnaireReader(reader, language: language, isSmall: isSmall, kinds: kinds)
        var steps = steps(fields["stappen"], known, questions)
        // It is about the outcomes of stellingen, and of so small a table none is ever shown.
        if isSmall || !steps.contains(where: { $0.kind.material == .stelling }) {
            for index in steps.indices where steps[index].kind.phases.contains(.ask(.openTable)) { steps[index].asksOpenTable = false }
        }
        let names = pseudonyms(fields["pseudoniemen"])
        var seconds: Int?
        if let node = fields["beurt_seconden"], node.scalar?.string != "geen" {
            seconds = reader.number(node, key: "beurt_seconden", from: 10, to: 600)
        } else if fields["beurt_seconden"] == nil {
            seconds = 90
        }
        let facilitators = reader.number(fields["gespreksleiders"], key: "gespreksleiders", from: 1, to: 5) ?? 1
        let observers = reader.number(fields["observatoren"], key: "observatoren", from: 0, to: 5) ?? 0
        var screens = reader.number(fields["schermen"], key: "schermen", from: 0, to: 4) ?? 0
        if rooms.count == 1, known.count == 1 {
            // A scherm of no room shows only what all rooms may see; of one room it is that room's.
            rooms[0].screens += screens
            screens = 0
        }
        let ruleSet = reader.choice(fields["regels"], key: "regels", DraaiboekReader.ruleSets) ?? .exactWords
        let floor = reader.choice(fields["beurten"], key: "beurten", DraaiboekReader.floors) ?? .firstCome
        guard let name, let title, let summary else { return nil }
        return Script(
            name: name, title: title, language: language, summary: summary, rooms: rooms, facilitators: facilitators,
            observers: observers, screens: screens, ruleSet: ruleSet, floor: floor, turnSeconds: seconds, steps: steps,
            library: library, pseudonyms: names)
    }

    /// The names of the rooms, also of those with another mistake.
    private struct KnownRooms {
        var names: [String] = []
        /// How many rooms the draaiboek has; more than names where a name is wrong.
        var count = 0
    }

    private func rooms(_ node: Node?, seats limit: Int) -> ([RoomPlan], KnownRooms) {
        var rooms: [RoomPlan] = []
        var known = KnownRooms()
        for one in reader.list(node, key: "ruimtes", least: 1, most: 8) {
            known.count += 1
            guard
                let fields = reader.fields(
                    one, of: "ruimte", known: DraaiboekReader.roomKeys, required: ["naam", "titel", "plaatsen"])
            else { continue }
            let id = reader.identifier(fields["naam"], key: "naam")
            if let id {
                if known.names.contains(id), let node = fields["naam"] { reader.add(.duplicateID(id), at: node) }
                known.names.append(id)
            }
            let title = reader.text(fields["titel"], key: "titel", limit: 60)
            let seats = reader.number(fields["plaatsen"], key: "plaatsen", from: 1, to: limit)
            let listeners = reader.number(fields["luisteraars"], key: "luisteraars", from: 0, to: 15) ?? 0
            let facilitators = reader.number(fields["gespreksleiders"], key: "gespreksleiders", from: 0, to: 5) ?? 0
            let screens = reader.number(fields["schermen"], key: "schermen", from: 0, to: 4) ?? 0
            if let id, let title, let seats {
                rooms.append(
                    RoomPlan(
                        id: RoomID(rawValue: id), title: title, seats: seats, listeners: listeners, facilitators: facilitators,
                        screens: screens))
            }
        }
        return (rooms, known)
    }

    private func library(_ node: Node?) -> [FollowUp] {
        guard let node, let fields = reader.fields(node, of: "doorvragen", known: DraaiboekReader.libraryKeys, required: [])
        else { return [] }
        var found: [FollowUp] = []
        for (key, rules) in [("altijd", nil), ("exacte_woorden", .exactWords), ("lsd", QuestionRules.lsd)] as [(String, QuestionRules?)] {
            found += questions(fields[key], key: key, most: 40).map { FollowUp(text: $0, rules: rules) }
        }
        if size(found) > ScriptBuilder.frameBytes { reader.add(.tooLarge(limit: ScriptBuilder.frameBytes), at: node) }
        return found
    }

    private func questions(_ node: Node?, key: String, most: Int) -> [String] {
        reader.list(node, key: key, most: most).compactMap { reader.text($0, key: key, limit: 600) }
    }

    private func steps(_ node: Node?, _ rooms: KnownRooms, _ questions: QuestionnaireReader) -> [Step] {
        var steps: [Step] = []
        var ids: Set<String> = []
        var pointed: [RoomID] = []
        var forms = FormReader(reader)
        for one in reader.list(node, key: "stappen", least: 1, most: 40) {
            guard
                let fields = reader.fields(
                    one, of: "stap", known: DraaiboekReader.stepKeys, required: ["id", "soort", "titel", "tekst"])
            else { continue }
            let id = reader.identifier(fields["id"], key: "id")
            if let id, !ids.insert(id).inserted, let node = fields["id"] { reader.add(.duplicateID(id), at: node) }
            if let step = step(fields, one, id: id, rooms, &pointed, &forms, questions) { steps.append(step) }
        }
        balance(pointed, at: node)
        return steps
    }

    private func step(
        _ fields: [String: Node], _ node: Node, id: String?, _ rooms: KnownRooms, _ pointed: inout [RoomID],
        _ forms: inout FormReader, _ asks: QuestionnaireReader
    ) -> Step? {
        let kind = reader.choice(fields["soort"], key: "soort", kinds.map { ($0.word, $0) })
        let title = reader.text(fields["titel"], key: "titel", limit: 120)
        let text = reader.text(fields["tekst"], key: "tekst", limit: 2000, lines: true)
        let followUps = questions(fields["doorvragen"], key: "doorvragen", most: 12).map { FollowUp(text: $0) }
        let source = reader.text(fields["bron"], key: "bron", limit: 120)
        var direction: RoomID?
        if let node = fields["richting"], let name = reader.identifier(node, key: "richting") {
            direction = RoomID(rawValue: name)
            // Of rooms whose own names are wrong nobody can say which is meant.
            if !rooms.names.contains(name), rooms.names.count == rooms.count {
                reader.add(.unknownRoom(name, rooms: rooms.names), at: node)
            }
        }
        if kind?.material == .stelling {
            if let direction { pointed.append(direction) }
            for key in ["bron", "richting"] where fields[key] == nil && rooms.count > 1 { reader.add(.missing(key), at: node) }
            let own = fields["doorvragen"]
            if own == nil || (own?.sequence?.count ?? 2) < 2 { reader.add(.tooFewFollowUps(step: id ?? "?"), at: own ?? node) }
        }
        let minutes = reader.number(fields["minuten"], key: "minuten", from: 0, to: 240) ?? 5
        let think = reader.number(fields["denktijd"], key: "denktijd", from: 0, to: 900) ?? 0
        let notes = reader.text(fields["notitie"], key: "notitie", limit: 1000, lines: true)
        let points = reader.list(fields["punten"], key: "punten", most: 20).compactMap {
            reader.text($0, key: "punten", limit: 300)
        }
        let floor = reader.choice(fields["beurten"], key: "beurten", DraaiboekReader.floors)
        let form = forms.form(fields, of: kind, step: id, at: node)
        let questionnaire = asks.questionnaire(fields, of: kind, at: node)
        let consent = asks.consent(fields["toestemming"], of: kind)
        let deck = deck(fields, of: kind, at: node)
        let prototype = prototype(fields, of: kind, at: node)
        guard let id, let kind, let title, let text else { return nil }
        var step = Step(
            id: StepID(rawValue: id), kind: kind, title: title, text: text, minutes: minutes, thinkSeconds: think,
            followUps: followUps, source: source ?? prototype?.source, direction: direction, notes: notes, points: points,
            floor: floor ?? (kind.purpose == .introduction && fields["beurten"] == nil ? .round : nil), form: form,
            questionnaire: questionnaire, prototype: prototype?.prototype, consent: consent)
        if size(step) > ScriptBuilder.frameBytes { reader.add(.tooLarge(limit: ScriptBuilder.frameBytes), at: node) }
        // It stays on the server, and so takes no part of a frame.
        step.deck = deck
        return step
    }

    /// The cards of a step of that kind; with a level those of it alone.
    private func deck(_ fields: [String: Node], of kind: StepKind?, at node: Node) -> Deck? {
        guard kind?.material == .cards else {
            if kind != nil { forbid(["kaarten", "niveau"], fields, kind: "kaart") }
            return nil
        }
        if fields["kaarten"] == nil { reader.add(.missing("kaarten"), at: node) }
        let level = reader.choice(fields["niveau"], key: "niveau", Beside.levels)
        guard var deck = beside.deck(fields["kaarten"]) else { return nil }
        guard let level, let node = fields["niveau"] else { return deck }
        deck.cards.removeAll { $0.level != level }
        if deck.cards.isEmpty { reader.add(.noCardsOf(level: node.scalar?.string ?? ""), at: node) }
        return deck
    }

    private func prototype(_ fields: [String: Node], of kind: StepKind?, at node: Node) -> PrototypeFile? {
        guard kind?.material == .prototype else {
            if kind != nil { forbid(["prototype"], fields, kind: "prototype") }
            return nil
        }
        if fields["prototype"] == nil { reader.add(.missing("prototype"), at: node) }
        return beside.prototype(fields["prototype"])
    }

    private func forbid(_ keys: [String], _ fields: [String: Node], kind: String) {
        for key in keys { if let node = fields[key] { reader.add(.wrongKind(key: key, kind: kind), at: node) } }
    }

    /// A balanced set: some stellingen that the one room, some that the other would rather deny.
    private func balance(_ pointed: [RoomID], at node: Node?) {
        guard pointed.count >= 4, let node else { return }
        for room in Set(pointed).sorted() where 3 * pointed.count(where: { $0 == room }) > 2 * pointed.count {
            reader.add(.unbalanced(room: room.rawValue), at: node)
        }
    }

    private func pseudonyms(_ node: Node?) -> [String] {
        guard let node else { return Pseudonyms.neutral }
        var names: [String] = []
        for one in reader.list(node, key: "pseudoniemen", least: 15, most: 100) {
            guard let name = reader.text(one, key: "pseudoniemen", limit: 24) else { continue }
            if names.contains(where: { $0.lowercased() == name.lowercased() }) { reader.add(.duplicateID(name), at: one) }
            names.append(name)
        }
        return names
    }

    private func size(_ value: some Encodable) -> Int { ((try? JSONEncoder().encode(value)) ?? Data()).count }
}

/// Words that say nothing of who bears them.
enum Pseudonyms {
    static let neutral = [
        "Beuk", "Berk", "Eik", "Esdoorn", "Iep", "Kastanje", "Lariks", "Olm", "Populier", "Spar", "Taxus", "Wilg",
        "Hazelaar", "Meidoorn", "Vlier", "Hulst", "Klimop", "Mos", "Riet", "Klaver", "Distel", "Brem", "Gagel", "Zegge",
        "Duin", "Kwelder", "Polder", "Terp", "Beek", "Ven", "Wad", "Kreek", "Kornoelje", "Sleedoorn",
    ]
}
