package import Deliberation
package import Texts

/// Something that a person can do. This one table gives keys, line commands, help and the manual.
package struct Action: Sendable {
    package let id: String
    /// The key on the screen, unique among the actions of a role.
    package let key: Character
    package let roles: Set<Role>
    let available: @Sendable (Model) -> Bool
    let ask: @Sendable (Model, [Value]) -> Argument?
    let make: @Sendable (Model, [Value]) -> [Effect]

    package var text: ActionText {
        ActionTexts.all[id]
            ?? ActionText(word: Text(nl: id, en: id), title: Text(nl: id, en: id), help: Text(nl: "", en: ""))
    }

    /// Whether this person can do it at this moment, as far as they can know.
    package func isAvailable(_ model: Model) -> Bool {
        roles.contains(model.me.role) && available(model) && (Consent.isOpen(id) || Consent.asked(model) == nil)
    }

    /// The next thing it needs to know after these values; nil when it has all.
    package func argument(_ model: Model, after values: [Value]) -> Argument? { ask(model, values) }

    package func effects(_ model: Model, _ values: [Value]) -> [Effect] { make(model, values) }

    /// Whether it only shows something: words behind it do no harm.
    package var onlyShows: Bool { Self.showing.contains(id) }

    private static let showing: Set<String> = [
        "talk", "now", "help", "state", "reasons", "invitations", "ballot", "outcome", "proposals", "prototype", "ideas", "releases",
        "parked", "notes", "bookmarks", "replies", "reflections", "rooms",
    ]

    /// All actions, in the order in which help lists them.
    package static let all: [Action] = [
        [agreeing], voting, forms, participant, [comparing], proposing, Array(facilitator.prefix(1)), leadingVotes, Array(facilitator.dropFirst()),
        cockpit, releases, observing, others,
    ].flatMap { $0 }

    package static func available(to model: Model) -> [Action] { all.filter { $0.isAvailable(model) } }

    init(
        _ id: String, _ key: Character, _ roles: Set<Role>,
        when available: @escaping @Sendable (Model) -> Bool = { !$0.session.isEnded },
        asks arguments: [@Sendable (Model) -> Argument] = [],
        do make: @escaping @Sendable (Model, [Value]) -> [Effect]
    ) {
        self.id = id
        self.key = key
        self.roles = roles
        self.available = available
        ask = { model, values in values.count < arguments.count ? arguments[values.count](model) : nil }
        self.make = make
    }

    /// For an action whose later questions depend on earlier answers.
    init(
        _ id: String, _ key: Character, _ roles: Set<Role>, when available: @escaping @Sendable (Model) -> Bool,
        asking ask: @escaping @Sendable (Model, [Value]) -> Argument?,
        do make: @escaping @Sendable (Model, [Value]) -> [Effect]
    ) {
        self.id = id
        self.key = key
        self.roles = roles
        self.available = available
        self.ask = ask
        self.make = make
    }
}

extension Action {
    static let stances: [(Stance, Text)] = [
        (.agree, WordTexts.agree), (.disagree, WordTexts.disagree), (.doubt, ViewTexts.doubt), (.pass, WordTexts.pass),
    ]
    /// The stances as choices, in the order of their numbers.
    package static let stanceChoices = stances.map { Choice($0.1) }
    package static let yesNo = [Choice(ViewTexts.yes), Choice(ViewTexts.no)]

    static func live(_ model: Model) -> Bool { !model.session.isEnded && model.room?.step != nil }
    static func talking(_ model: Model) -> Bool { live(model) && model.room?.phase == .talk }
    static func hasFloor(_ model: Model) -> Bool { live(model) && model.room?.floor.turn?.seat == model.me }

    /// Numbers of contributions that this person may speak of; 1 to the last.
    static func numbers(_ model: Model) -> Argument {
        .number(ViewTexts.askNumber, 1...max(1, model.room?.contributions.last?.id ?? 1))
    }

    static func show(_ text: String) -> Effect { .show([FeedLine(.system, text)]) }

    static func cancelled(_ model: Model) -> Effect { show(ViewTexts.cancelled(model.language)) }

    static func sure(_ model: Model) -> Argument { .choice(ViewTexts.askSure, yesNo) }

    static func text(_ question: Text, _ rule: TextRule, optional: Bool = false) -> @Sendable (Model) -> Argument {
        { _ in .text(question, rule, isOptional: optional) }
    }
}
