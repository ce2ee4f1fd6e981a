package import Client
package import Deliberation
package import Draaiboek
package import NIOCore

/// A whole session with simulated people against a real server over real TLS, one act at a time, so that
/// the same seed gives the same events in the same order.
package final class Play {
    package struct Setting: Sendable {
        package var script: Script
        package var quotes: [Quote]
        package var votes: VoteTable?
        package var seed: UInt64
        package var clock: VirtualClock
        /// How many times faster than life; nil: as fast as it goes.
        package var speed: Double?
        package var host: String
        package var port: Int
        package var pin: [UInt8]
        /// The code of every seat that takes part.
        package var codes: [Seat: String]

        package init(
            script: Script, quotes: [Quote], votes: VoteTable?, seed: UInt64, clock: VirtualClock, speed: Double?,
            host: String, port: Int, pin: [UInt8], codes: [Seat: String]
        ) {
            self.script = script
            self.quotes = quotes
            self.votes = votes
            self.seed = seed
            self.clock = clock
            self.speed = speed
            self.host = host
            self.port = port
            self.pin = pin
            self.codes = codes
        }
    }

    let setting: Setting
    private let group: any EventLoopGroup
    var draw: Draw
    var sayings: Sayings
    var people: [Seat: SimulatedPerson] = [:]
    var actors: [Seat: Actor] = [:]
    var tokens: [Seat: TokenBox] = [:]
    let facilitator: Actor
    /// What happened already beside the draaiboek, by room.
    var happened: [Act: Set<RoomID>] = [:]
    /// Who wrote a private text, as the play knows it and nobody else.
    var wrote: [RoomID: [Question: [String: Seat]]] = [:]
    /// Reflections of the observator so far: their kinds take turns.
    var reflections = 0
    /// Turns of the running talk.
    var turnsTaken: [RoomID: Int] = [:]
    /// Proposals that somebody made already, in any room.
    var proposed: Set<String> = []
    var hadWithdrawal = false
    /// Rooms in which somebody answered a private question otherwise before it closed.
    var thoughtBetter: Set<RoomID> = []
    /// What each person voted in the end, as the play knows it and nobody else.
    package internal(set) var ballots: [Seat: Ballot] = [:]
    /// What each person's client found in the closed box.
    package internal(set) var receipts: [Seat: ClientNews.Receipt] = [:]
    /// What each person's client held in the end, in order; of who left, until then.
    package internal(set) var seen: [Seat: [Event]] = [:]
    /// Votes that were cast anew.
    package internal(set) var changes = 0

    /// `watcher` gets all that the gespreksleider's own connection gets, in order.
    package init(
        _ setting: Setting, group: any EventLoopGroup, watcher: @escaping @Sendable (ClientNews) -> Void
    ) {
        self.setting = setting
        self.group = group
        draw = Draw(seed: setting.seed)
        sayings = Sayings(setting.quotes)
        let seat = Seat(role: .facilitator, room: nil, number: 1)
        facilitator = Actor(
            seat: seat, host: setting.host, port: setting.port, pin: setting.pin, code: setting.codes[seat],
            token: nil, prefix: "g", group: group, watcher: watcher, box: TokenBox())
        for other in setting.codes.keys.sorted() where other.role == .participant {
            people[other] = SimulatedPerson(seat: other, seed: draw.next())
        }
    }

    /// Plays to the end. Throws what went wrong with the server; the play itself makes no illegal move.
    package func run() async throws {
        try await facilitator.arrive()
        let late = try await gather()
        // Each room has its own time, so that the verslag says how long it stayed at a step and not how long it waited.
        var times: [RoomID: Milliseconds] = [:]
        for (index, step) in setting.script.steps.enumerated() {
            // One comes in while the vote is open.
            for seat in late where actors[seat] == nil && people[seat] != nil && !(step.kind.isVote && seat == late.first) {
                if index >= lateIndex(of: seat) { try await enter(seat) }
            }
            // What all rooms do at one moment; the clock stands at the time of the last of them.
            if step.kind.isVote { try await vote(step, at: index) }
            if step.kind.material == .proposals { try await proposals(step, at: index) }
            if step.form != nil { times = [:] }
            let begins = setting.clock.now()
            for room in setting.script.rooms {
                setting.clock.set(to: times[room.id] ?? begins)
                try await play(step, at: index, in: room.id)
                times[room.id] = setting.clock.now()
            }
            setting.clock.set(to: times.values.max() ?? begins)
        }
        try await close()
    }

    /// The step at which who comes late comes in: the first stelling or vote, where there is one. At a kitchen table one
    /// had to put a child to bed, and is there for what comes after the welcome.
    private func lateIndex(of seat: Seat) -> Int {
        let isCouple = people.keys.count { $0.room == seat.room } == 2
        return isCouple ? 1 : setting.script.steps.firstIndex { $0.kind.material == .stelling || $0.kind.isVote } ?? 1
    }

    /// A person comes in, for the first time or again.
    func enter(_ seat: Seat) async throws {
        let box = tokens[seat] ?? TokenBox()
        tokens[seat] = box
        let visit = box.nextVisit()
        let actor = Actor(
            seat: seat, host: setting.host, port: setting.port, pin: setting.pin, code: setting.codes[seat],
            token: box.token, prefix: "p\(visit)-", group: group, watcher: nil, box: box)
        actors[seat] = actor
        try await actor.arrive()
        try await facilitator.wait { $0.attendees[seat]?.presence == .present }
        guard facilitator.session.isAskedToAgree(seat) else { return }
        try await actor.perform(.agree)
        try await facilitator.wait { !$0.isAskedToAgree(seat) }
    }

    /// A person loses their connection; nobody waits for them.
    func lose(_ seat: Seat) async throws {
        part(with: seat)
        try await facilitator.wait { $0.attendees[seat]?.presence != .present }
    }

    /// A connection ends here; what it told is kept.
    func part(with seat: Seat) {
        guard let actor = actors.removeValue(forKey: seat) else { return }
        seen[seat] = actor.seen
        actor.leave()
    }

    /// Lets time go by: at once on the play's clock, and as slowly as asked for who watches.
    func pass(seconds: Double) async throws {
        setting.clock.advance(Milliseconds(seconds * 1000))
        if let speed = setting.speed, speed > 0 {
            try await Task.sleep(for: .milliseconds(Int64(seconds * 1000 / speed)))
        }
    }

    /// The people of a room who are there, in a fixed order.
    func present(_ room: RoomID) -> [Seat] { actors.keys.filter { $0.room == room && $0.role == .participant }.sorted() }
}

extension Play {
    /// Whether this is the last question in private that the room is asked, and nobody thought better of an answer yet: then
    /// somebody does, without a draw, so that every rehearsal shows it and none takes another course for it.
    func isLastChanceToChange(_ step: Step, in room: RoomID) -> Bool {
        let asked = setting.script.steps.last { $0.kind.material == .stelling || $0.questionnaire != nil }
        return !thoughtBetter.contains(room) && step.id == asked?.id
    }
}
