import Deliberation
import Findings
import NIOCore
import Store
import Synchronization
import TLS
import Wire

/// All sessions that one server serves: those in its folder, also the ones that come later.
final class House: Sendable {
    let settings: ServerSettings
    private let folder: SessionFolder
    private let identity: Identity
    private let group: any EventLoopGroup
    private let state = Mutex(State())
    private let opening = Mutex(())

    private struct State {
        var loops: [String: SessionLoop] = [:]
        /// Wrong codes by address, with the minute they fall in.
        var failures: [String: (minute: Int64, count: Int)] = [:]
        /// Files that could not be opened, as they looked then: they are tried again once they look different.
        var unusable: [String: FileMark] = [:]
        /// Where this server listens; others read it from the lock of a session.
        var address = ""
    }

    init(
        folder: SessionFolder, identity: Identity, settings: ServerSettings, group: any EventLoopGroup
    ) {
        self.folder = folder
        self.identity = identity
        self.settings = settings
        self.group = group
    }

    func listens(at address: String) { state.withLock { $0.address = address } }

    /// Opens every session of the folder that is not open yet. Returns those that could not be opened.
    @discardableResult
    func scan() -> [(name: String, error: any Error)] {
        letGo()
        var failed: [(String, any Error)] = []
        let names = (try? folder.sessionNames()) ?? []
        for name in names where state.withLock({ $0.loops[name] == nil }) {
            let mark = folder.mark(of: name)
            if let mark, state.withLock({ $0.unusable[name] == mark }) { continue }
            do { _ = try open(name) } catch {
                failed.append((name, error))
                // Another process that serves it may end at any time, and nothing about the file tells.
                if case .served = error as? StoreError { continue }
                state.withLock { $0.unusable[name] = mark }
            }
        }
        return failed
    }

    /// Sessions whose file was deleted and another put in its place end; the new one is another session.
    private func letGo() {
        let gone = state.withLock { state in
            let gone = state.loops.filter { $0.value.store.isReplaced }
            for name in gone.keys { state.loops[name] = nil }
            return gone.values
        }
        for loop in gone { loop.enqueue(.stop) }
    }

    @discardableResult
    func open(_ name: String) throws -> SessionLoop {
        // One at a time, but not under the lock that every connection needs.
        try opening.withLock { _ in
            let (known, address) = state.withLock { ($0.loops[name], $0.address) }
            if let known { return known }
            let store = try folder.open(name, servingAt: address)
            let invited = try store.address()
            let loop = try SessionLoop(
                name: name, store: store,
                invitations: InvitationDesk(folder: folder, session: name, address: invited, identity: identity),
                settings: settings, on: group.next())
            state.withLock { state in
                state.loops[name] = loop
                state.unusable[name] = nil
            }
            return loop
        }
    }

    /// The session whose seat this opens. When none of the open ones knows it, looks at the names in the folder: a
    /// session that was made a moment ago is served too. Who guesses is held back by `mayTry`.
    func session(for credential: Credential) -> SessionLoop? {
        if let loop = opened(by: credential) { return loop }
        scan()
        return opened(by: credential)
    }

    private func opened(by credential: Credential) -> SessionLoop? {
        let loops = state.withLock { Array($0.loops.values) }
        return loops.first { $0.doors.withLock { $0.find(credential) } != nil }
    }

    /// Whether this address may try a code: not after too many wrong ones within a minute.
    func mayTry(from address: String) -> Bool {
        let minute = settings.now() / 60_000
        return state.withLock { state in
            guard let failure = state.failures[address], failure.minute == minute else { return true }
            return failure.count < settings.wrongCodesPerMinute
        }
    }

    func failed(from address: String) {
        let minute = settings.now() / 60_000
        state.withLock { state in
            if state.failures.count > 10_000 { state.failures = state.failures.filter { $0.value.minute == minute } }
            let before = state.failures[address]
            state.failures[address] = (minute, (before?.minute == minute ? before?.count ?? 0 : 0) + 1)
        }
    }

    /// Stops every session: says so to all, and is done when all is written.
    func stop() async {
        let loops = state.withLock { Array($0.loops.values) }
        for loop in loops { loop.enqueue(.stop) }
        for loop in loops { try? await loop.whenStopped.get() }
    }
}
