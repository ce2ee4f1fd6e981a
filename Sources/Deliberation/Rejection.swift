/// Why a command changes nothing. The raw value is the stable code of the wire; people read Texts.
package enum Rejection: String, Codable, Hashable, Sendable, CaseIterable, Error {
    case sessionEnded = "session_ended"
    case notYourRole = "not_your_role"
    case unknownRoom = "unknown_room"
    case unknownSeat = "unknown_seat"
    case unknownContribution = "unknown_contribution"
    /// The step or phase does not allow it.
    case notNow = "not_now"
    /// The room stands elsewhere than the sender saw.
    case stalePosition = "stale_position"
    case noNextStep = "no_next_step"
    case noPreviousStep = "no_previous_step"
    /// The question that the answer names is not open.
    case questionClosed = "question_closed"
    /// Came in after the question was opened: joins the next one.
    case joinedLater = "joined_later"
    case noFloor = "no_floor"
    case nobodyWaiting = "nobody_waiting"
    case seatAway = "seat_away"
    case notYours = "not_yours"
    case yourOwn = "your_own"
    /// A fresh invitation for one's own seat would shut its sender out.
    case notYourself = "not_yourself"
    /// Stopped, and has not come in again.
    case stopped = "stopped"
    /// Said from this seat before its invitation was renewed: perhaps by somebody else.
    case beforeRenewal = "before_renewal"
    case paused = "paused"
    case textEmpty = "text_empty"
    case textTooLong = "text_too_long"
    case textUnsafe = "text_unsafe"
    /// Has not said yes to what everyone is asked before they take part.
    case notAgreed = "not_agreed"
    /// The same of the person whom the command is about.
    case seatNotAgreed = "seat_not_agreed"
    case nameTaken = "name_taken"
    case nameReserved = "name_reserved"
    /// Something was said under the old pseudonym.
    case nameFixed = "name_fixed"
    /// A summary where the rule set is exact words.
    case againstRules = "against_rules"
    /// The ballot does not fit the form of the vote.
    case badBallot = "bad_ballot"
    /// The seal is not that of the ballot.
    case badSeal = "bad_seal"
    /// A ballot with this seal was cast already.
    case ballotRepeated = "ballot_repeated"
    /// This person voted already, and none of the seals that the new ballot would replace is in the box.
    case ballotNotFound = "ballot_not_found"
    /// Not all groups have closed the vote.
    case othersVoting = "others_voting"
    case unknownProposal = "unknown_proposal"
    /// Fewer than T_ROOM people: what they say would point at them.
    case tooFewPeople = "too_few_people"
    /// More than one person may make in a room.
    case tooManyProposals = "too_many_proposals"
    case numberOutOfRange = "number_out_of_range"
    /// The response does not fit the questionnaire.
    case badResponse = "bad_response"
    case noCardsLeft = "no_cards_left"
    /// Another card lies there by now.
    case otherCard = "other_card"
    case unknownIdea = "unknown_idea"
    case tooManyIdeas = "too_many_ideas"
    /// Said in an opening round or in a talk about the talk, or not by a participant.
    case notQuotable = "not_quotable"
    /// Without the floor for now.
    case muted = "muted"
    /// This person was nudged in this step.
    case nudgedAlready = "nudged_already"
    /// Something was said or answered in the room already.
    case saidAlready = "said_already"
    case noFreeSeat = "no_free_seat"
    case unknownReason = "unknown_reason"
    case unknownQuestion = "unknown_question"
    case unknownRelease = "unknown_release"
    /// An item of the release may not cross.
    case releaseRefused = "release_refused"
    case tooManyItems = "too_many_items"
}
