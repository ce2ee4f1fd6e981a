import ArgumentParser
import Foundation

@main
struct Rondetafel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rondetafel",
        abstract: "Leid een Socratisch rondetafelgesprek over het netwerk. / Lead a Socratic round table over the network.",
        discussion: """
            Voorbeelden / examples:
              rondetafel host stellingen/rondetafel-werk.yaml
              rondetafel join --invitation-file uitnodiging.txt
              rondetafel rehearse stellingen/rondetafel-werk.yaml --speed 10
              rondetafel report sessions/rondetafel-werk.rondetafel
            """,
        version: "0.1.0",
        subcommands: [
            Host.self, New.self, Serve.self, Join.self, Rehearse.self, ReportCommand.self, Verify.self, Check.self,
            Erase.self,
        ])

    static func main() async {
        Console.takeStreams()
        // A reader of our output that goes away, or a limit on the size of files, must not end the session.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            var command = try parseAsRoot(ordered(arguments))
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let failure as Failure {
            if !failure.message.isEmpty { Console.error(failure.message) }
            Foundation.exit(failure.code.rawValue)
        } catch where exitCode(for: error) == .validationFailure {
            Console.error(Misuse.text(error, arguments))
            Foundation.exit(ExitStatus.usage.rawValue)
        } catch {
            // What was asked for: help, or the version.
            exit(withError: error)
        }
    }

    /// `--lang` before the command means the same as after it. Of what is no command only its name is left: it is that which
    /// is wrong, not what stands with it.
    static func ordered(_ arguments: [String]) -> [String] {
        let count = arguments.first == "--lang" ? 2 : arguments.first?.hasPrefix("--lang=") == true ? 1 : 0
        guard arguments.count > count else { return arguments }
        let rest = arguments.dropFirst(count)
        // Without a command there is only the help of all, which is in both languages.
        if rest.first?.hasPrefix("-") == true { return Array(rest) }
        guard let name = rest.first, name == "help" || Misuse.command(name) != nil else { return Array(rest.prefix(1)) }
        return Array(rest.prefix(1) + arguments.prefix(count) + rest.dropFirst())
    }
}

/// The exit codes of design.md section 4, after sysexits.h.
enum ExitStatus: Int32 {
    case failed = 1
    case usage = 64
    case badData = 65
    case inputMissing = 66
    case unreachable = 69
    case io = 74
    case otherVersion = 76
    case refused = 77
    case interrupted = 130
}

/// What ends the program with a sentence and a code.
struct Failure: Error {
    let code: ExitStatus
    let message: String

    init(_ code: ExitStatus, _ message: String) {
        self.code = code
        self.message = message
    }
}
