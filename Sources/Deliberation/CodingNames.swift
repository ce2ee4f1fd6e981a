// The names of unlabelled fields in the coding: what docs/protocol.md calls them, not `_0`.

extension Event {
    enum AgendaSetCodingKeys: String, CodingKey { case _0 = "items" }
    enum LibrarySetCodingKeys: String, CodingKey { case _0 = "questions" }
    enum SeatTakenCodingKeys: String, CodingKey { case _0 = "seat" }
    enum PseudonymTakenCodingKeys: String, CodingKey { case _0 = "seat", name }
    enum ArrivedCodingKeys: String, CodingKey { case _0 = "seat" }
    enum LeftCodingKeys: String, CodingKey { case _0 = "seat" }
    enum StoppedCodingKeys: String, CodingKey { case _0 = "seat" }
    enum FellBelowMinimumCodingKeys: String, CodingKey { case _0 = "room" }
    enum RoseToMinimumCodingKeys: String, CodingKey { case _0 = "room" }
    enum CodeMisusedCodingKeys: String, CodingKey { case _0 = "seat" }
    enum AgreedCodingKeys: String, CodingKey { case _0 = "seat" }
    enum InvitationRenewedCodingKeys: String, CodingKey { case _0 = "seat" }
    enum StepEnteredCodingKeys: String, CodingKey { case _0 = "room", index, of, step }
    enum PhaseEnteredCodingKeys: String, CodingKey { case _0 = "room", _1 = "phase" }
    enum StepExtendedCodingKeys: String, CodingKey { case _0 = "room", seconds }
    enum PausedCodingKeys: String, CodingKey { case _0 = "room" }
    enum ResumedCodingKeys: String, CodingKey { case _0 = "room" }
    enum OpenTableAnsweredCodingKeys: String, CodingKey { case _0 = "seat", yes }
    enum OpenTableDecidedCodingKeys: String, CodingKey { case _0 = "room", open }
    enum AnsweredCodingKeys: String, CodingKey { case _0 = "seat", step, moment, answer }
    enum ProgressedCodingKeys: String, CodingKey { case _0 = "room", answered, of }
    enum AnswersRevealedCodingKeys: String, CodingKey { case _0 = "room", step, outcome }
    enum ShiftRevealedCodingKeys: String, CodingKey { case _0 = "room", step, shift }
    enum ReasonsOpenedCodingKeys: String, CodingKey { case _0 = "room", step, moment, reasons }
    enum VotedCodingKeys: String, CodingKey { case _0 = "seat", step }
    enum VoteClosedCodingKeys: String, CodingKey { case _0 = "room", step, seal }
    enum VoteRevealedCodingKeys: String, CodingKey { case _0 = "room", step, outcome }
    enum VoteAlarmRaisedCodingKeys: String, CodingKey { case _0 = "room", step, count }
    enum AlarmedCodingKeys: String, CodingKey { case _0 = "seat", step }
    enum ProposedCodingKeys: String, CodingKey { case _0 = "seat", proposal }
    enum ProposalAddedCodingKeys: String, CodingKey { case _0 = "room", _1 = "proposal" }
    enum ProposalWithdrawnCodingKeys: String, CodingKey { case _0 = "room", proposal }
    enum EndorsedCodingKeys: String, CodingKey { case _0 = "seat", proposal, yes }
    enum EndorsementCountedCodingKeys: String, CodingKey { case _0 = "room", proposal, count }
    enum FloorModeSetCodingKeys: String, CodingKey { case _0 = "room", _1 = "mode" }
    enum HandRaisedCodingKeys: String, CodingKey { case _0 = "seat" }
    enum HandLoweredCodingKeys: String, CodingKey { case _0 = "seat" }
    enum TurnGivenCodingKeys: String, CodingKey { case _0 = "seat", seconds, reply }
    enum TurnExtendedCodingKeys: String, CodingKey { case _0 = "room", seconds }
    enum TurnEndedCodingKeys: String, CodingKey { case _0 = "seat", spent }
    enum SaidCodingKeys: String, CodingKey { case _0 = "contribution" }
    enum RecognisedCodingKeys: String, CodingKey { case _0 = "seat", contribution, yes }
    enum RecognitionCountedCodingKeys: String, CodingKey { case _0 = "room", contribution, count }
    enum FollowUpAskedCodingKeys: String, CodingKey { case _0 = "room", to, text }
    enum SummarisedCodingKeys: String, CodingKey { case _0 = "room", text }
    enum MetaTalkStartedCodingKeys: String, CodingKey { case _0 = "room" }
    enum MetaTalkEndedCodingKeys: String, CodingKey { case _0 = "room" }
    enum AnnouncedCodingKeys: String, CodingKey { case _0 = "room", text }
    enum PrivateWordRequestedCodingKeys: String, CodingKey { case _0 = "seat" }
    enum PrivateSaidCodingKeys: String, CodingKey { case _0 = "seat", fromFacilitator, text }
    enum QuoteAskedCodingKeys: String, CodingKey { case _0 = "seat", contribution }
    enum QuoteAllowedCodingKeys: String, CodingKey { case _0 = "seat", contribution, yes }
    enum ReflectedCodingKeys: String, CodingKey { case _0 = "seat", _1 = "reflection" }
    enum ReflectionsDeliveredCodingKeys: String, CodingKey { case _0 = "room", _1 = "reflections" }
    enum RespondedCodingKeys: String, CodingKey { case _0 = "seat", step, response }
    enum ResponsesRevealedCodingKeys: String, CodingKey { case _0 = "room", step, outcome }
    enum CardDrawnCodingKeys: String, CodingKey { case _0 = "room", step, card, left }
    enum IdeaAddedCodingKeys: String, CodingKey { case _0 = "room", _1 = "idea" }
    enum IdeaGivenCodingKeys: String, CodingKey { case _0 = "seat", idea }
    enum IdeaWithdrawnCodingKeys: String, CodingKey { case _0 = "room", idea }
    enum IdeasMergedCodingKeys: String, CodingKey { case _0 = "room", idea, into }
    enum IdeaGroupedCodingKeys: String, CodingKey { case _0 = "room", idea, group }
    enum IdeaEndorsedCodingKeys: String, CodingKey { case _0 = "seat", idea, yes }
    enum IdeaCountedCodingKeys: String, CodingKey { case _0 = "room", idea, count }
    enum MutedCodingKeys: String, CodingKey { case _0 = "seat", yes }
    enum ExcludedCodingKeys: String, CodingKey { case _0 = "seat", reason }
    enum MovedCodingKeys: String, CodingKey { case _0 = "seat", to }
    enum NudgedCodingKeys: String, CodingKey { case _0 = "seat", step }
    enum ParkedCodingKeys: String, CodingKey { case _0 = "room", _1 = "item" }
    enum UnparkedCodingKeys: String, CodingKey { case _0 = "room", item }
    enum NotedCodingKeys: String, CodingKey { case _0 = "seat", room, text }
    enum BookmarkedCodingKeys: String, CodingKey { case _0 = "room", contribution, yes }
    enum CountdownStartedCodingKeys: String, CodingKey { case _0 = "room", until }
    enum CountdownStoppedCodingKeys: String, CodingKey { case _0 = "room" }
    enum ReasonAuthorsCodingKeys: String, CodingKey { case _0 = "room", step, moment, seats }
    enum AuthorAskedCodingKeys: String, CodingKey { case _0 = "room", _1 = "question" }
    enum AskedPrivatelyCodingKeys: String, CodingKey { case _0 = "seat", _1 = "question" }
    enum RepliedPrivatelyCodingKeys: String, CodingKey { case _0 = "seat", question, text }
    enum ReplyOpenedCodingKeys: String, CodingKey { case _0 = "room", question, text }
    enum ReleaseComposedCodingKeys: String, CodingKey { case _0 = "room", _1 = "draft" }
    enum ReleaseOfferedCodingKeys: String, CodingKey { case _0 = "room", _1 = "offer" }
    enum ObjectedCodingKeys: String, CodingKey { case _0 = "seat", release }
    enum ReleaseGivenCodingKeys: String, CodingKey { case _0 = "room", release }
    enum ReleaseStoppedCodingKeys: String, CodingKey { case _0 = "room", release }
    enum ReleaseReceivedCodingKeys: String, CodingKey { case _0 = "room", from, reads }
}

extension Phase {
    enum AskCodingKeys: String, CodingKey { case _0 = "moment" }
    enum ClosedCodingKeys: String, CodingKey { case _0 = "moment" }
    enum RevealedCodingKeys: String, CodingKey { case _0 = "moment" }
}

extension Outcome {
    enum WordCodingKeys: String, CodingKey { case _0 = "numeral", _1 = "stance" }
    enum DistributionCodingKeys: String, CodingKey { case _0 = "counts" }
}
