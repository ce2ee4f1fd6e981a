package import Deliberation

/// What a session says, without anybody in it: all that the verslag is made from. Holds no seat, no pseudonym.
package struct SessionFindings: Hashable, Sendable {
    package var title: String
    package var summary: String
    package var isRehearsal: Bool
    package var hasEnded: Bool
    /// That the file is as it was written and its outcomes are those of its votes. Where it is not, nobody should use this.
    package var isIntact: Bool
    package var startedAt: Milliseconds?
    package var endedAt: Milliseconds?
    package var rooms: [RoomFacts]
    /// People over all rooms.
    package var people: Gate.People
    /// What was said with the floor, as the highest of 10, 25, 50, 100 and 250 that it reaches; 0: fewer than 10.
    package var contributionsAtLeast: Int
    package var steps: [StepFindings]
    /// What crossed between rooms, in its order.
    package var releases: [ReleaseFinding]
    /// What observators saw outside any step.
    package var reflections: [ReflectionFinding]
    /// Some are left out, here or with a step: they hold words of a participant who never said yes.
    package var leavesReflectionsOut: Bool
    /// Some are left out, here or with a step: fewer than T_ROOM people were there.
    package var leavesReflectionsOfFewOut: Bool
    /// What everyone said yes to before they took part; nil: it was not asked.
    package var consent: String?
    /// One room with a seat or two in the draaiboek: no group.
    package var isOfOneOrTwo: Bool

    /// The factsheet of one room.
    package struct RoomFacts: Hashable, Sendable {
        package var title: String
        package var people: Gate.People
    }
}
