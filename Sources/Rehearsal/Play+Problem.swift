extension Play {
    /// What went wrong with the server in a play.
    package enum Problem: Hashable, Sendable {
        /// It refused something that the play did, with this code.
        case refused(String)
        /// The line broke.
        case lost

        /// What an error of `run` means.
        package init(_ error: any Error) {
            self = (error as? Actor.Refused).map { .refused($0.code) } ?? .lost
        }
    }
}
