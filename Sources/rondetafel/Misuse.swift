import ArgumentParser
import Texts

/// Arguments that the parser refused, said in the person's language. Its own sentences are in English alone, and it gives
/// no other account of what was wrong; one that is not known here, of a newer parser, is said in general words.
enum Misuse {
    private typealias T = MisuseTexts

    /// What is wrong, how the command is used, where there is more help.
    static func text(_ error: any Error, _ arguments: [String]) -> String {
        let language = language(of: arguments)
        let command = Rondetafel.ordered(arguments).first.flatMap(command)
        let usage = (command.map { Rondetafel.usageString(for: $0) } ?? Rondetafel.usageString()).replacing(/^Usage:\s*/, with: "")
        let name = ["rondetafel", command?._commandName].compactMap(\.self).joined(separator: " ")
        return [
            sentence(Rondetafel.message(for: error), isOfCommand: command != nil, language), T.usage(language, ["usage": usage]),
            T.help(language, ["command": "\(name) --help"]),
        ].joined(separator: "\n")
    }

    static func command(_ name: String) -> (any ParsableCommand.Type)? {
        Rondetafel.configuration.subcommands.first { $0._commandName == name }
    }

    /// Of what could not be parsed: what stands behind `--lang` counts wherever it stands.
    static func language(of arguments: [String]) -> Language {
        let chosen = arguments.indices.compactMap { index -> Language? in
            if arguments[index] == "--lang", arguments.indices.contains(index + 1) { return Language(rawValue: arguments[index + 1]) }
            return arguments[index].hasPrefix("--lang=") ? Language(rawValue: String(arguments[index].dropFirst("--lang=".count))) : nil
        }
        return chosen.last ?? .ofEnvironment
    }

    static func sentence(_ message: String, isOfCommand: Bool, _ language: Language) -> String {
        if let match = message.wholeMatch(of: /Missing (?:expected argument|one of:) '(.*)'/) {
            return T.missing(language, ["what": String(match.output.1)])
        }
        if let match = message.wholeMatch(of: /(?:Unexpected argument|\d+ unexpected arguments:) '(.*)'/) {
            return (isOfCommand ? T.unexpected : T.noCommand)(language, ["what": String(match.output.1).replacing("', '", with: " ")])
        }
        if let match = message.wholeMatch(of: /Unknown option '(.*?)'(?:\. Did you mean '(.*)'\?)?/) {
            let what = String(match.output.1)
            guard let other = match.output.2 else { return T.noOption(language, ["what": what]) }
            return T.noOptionBut(language, ["what": what, "other": String(other)])
        }
        if let match = message.wholeMatch(of: /Missing value for '(.*)'/) { return T.noValue(language, ["what": String(match.output.1)]) }
        // What was typed may hold line ends.
        if let match = message.wholeMatch(of: /(?s)The value '(.*)' is invalid for '([^']*)'.*/) {
            return T.badValue(language, ["what": String(match.output.2), "value": String(match.output.1)])
        }
        if let match = message.wholeMatch(of: /(?s)The option '(.*?)' does not take any value.*/) {
            return T.takesNoValue(language, ["what": String(match.output.1)])
        }
        return T.other(language)
    }
}
