/// What is wrong with a frame, the connection or its admission. The raw value is the stable code of the wire.
package enum WireFault: String, Hashable, Sendable, CaseIterable, Error {
    case frameTooLong = "frame_too_long"
    case notUTF8 = "not_utf8"
    case notJSON = "not_json"
    /// JSON, but not a frame that this version knows.
    case malformed = "malformed"
    case unknownField = "unknown_field"
    case badID = "bad_id"
    case helloExpected = "hello_expected"
    case helloTwice = "hello_twice"
    case unsupportedVersion = "unsupported_version"
    case wrongCode = "wrong_code"
    case codeUsed = "code_used"
    /// The seat's own person connected anew elsewhere.
    case replaced = "replaced"
    /// The gespreksleider made a fresh invitation for this seat.
    case invitationRenewed = "invitation_renewed"
    /// The gespreksleider removed this person from the table.
    case excluded = "excluded"
    /// The gespreksleider brought this person to another room: the same token opens the seat there.
    case moved = "moved"
    case tooFast = "too_fast"
    case tooManyConnections = "too_many_connections"
    case tooSlow = "too_slow"
    case timedOut = "timed_out"
    case storage = "storage"
    /// The invitation that this command made was shown once, and is kept nowhere.
    case invitationOnce = "invitation_once"
    /// No seal like this is in the box, or the box is not closed.
    case notInBox = "not_in_box"
    case stopping = "stopping"
    case sessionEnded = "session_ended"
}
