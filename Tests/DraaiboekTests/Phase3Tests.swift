import Deliberation
import Draaiboek
import Foundation
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

@Suite("The draaiboek of fase 3")
struct Phase3Tests {
    let script: Script

    init() throws {
        script = try Shipped.script("fase-3")
    }

    @Test("every file that is shipped is read without a mistake")
    func shipped() throws {
        var scripts: [String] = []
        for file in try Shipped.names(in: "stellingen") + Shipped.names(in: "stellingen/prototypen").map({ "prototypen/" + $0 }) {
            switch Shipped.check(file) {
            case .success(.script(let script)):
                #expect(file == script.name + ".yaml")
                scripts.append(script.name)
            case .success(.deck): #expect(file == "samenspel.yaml")
            case .success(.prototype): #expect(file.hasPrefix("prototypen/"))
            case .failure(let mistakes): Issue.record("\(mistakes.all.map { $0.message(file: "stellingen/" + file) })")
            }
        }
        #expect(scripts == ["fase-3", "interview", "keukentafel", "rondetafel-werk"])
    }

    @Test("four groups of ten, about two hours, no stelling; a weging, proposals, the first step, a break, where to go")
    func frame() throws {
        #expect(script.rooms.map(\.id) == ["burgers", "werkgevers", "experts", "ministerie"])
        #expect(script.rooms.allSatisfy { $0.seats == 10 && $0.listeners == 0 })
        #expect(script.facilitators == 1 && script.observers == 1)
        #expect((110...125).contains(script.steps.reduce(0) { $0 + $1.minutes }))
        let kinds = script.steps.map(\.kind)
        #expect(kinds.first == .welcome && kinds.last == .closing && !kinds.contains(.stelling))
        #expect(
            kinds.filter { $0 != .openQuestion } == [
                .welcome, .openingRound, .vote, .pause, .proposals, .firstStep, .evaluation, .closing,
            ])
        #expect(try #require(script.steps.first).points.count >= 5 && (try #require(script.steps.last)).points.count >= 5)
        #expect(Set(script.library.map(\.rules)) == [nil, .exactWords, .lsd])
    }

    /// The five points and four criteria of method.md section 3, in its order and at its levels.
    @Test("the form is that of the report: five points, four criteria, their levels and lines")
    func form() throws {
        let vote = try #require(script.steps.first { $0.kind == .vote })
        let form = try #require(vote.form)
        #expect(form.options.map(\.source) == ["L2856", "L2903", "L2949", "L3006", "L3065"])
        #expect(form.options.map(\.levels) == [[.home], [.home, .society], [.work], [.work], [.society]])
        #expect(form.criteria.map(\.id) == ["kansrijk", "urgentie", "samenwerking", "verrijking"])
        #expect(form.asksWeights && vote.thinkSeconds > 0)
        #expect(script.steps.first { $0.kind == .proposals }?.form == form)
        // Each point is told before it is weighed, from its own lines of the report.
        let told = script.steps.prefix { $0.kind != .vote }.compactMap(\.source)
        for option in form.options { #expect(told.contains { $0.hasPrefix(option.source ?? "?") }, "\(option.id.rawValue)") }
    }

    @Test("the talk starts from disagreement, and the three considerations stand in the notes")
    func considerations() throws {
        let vote = try #require(script.steps.first { $0.kind == .vote })
        for word in ["verdeeld", "achteraan", "telwijze"] { #expect(vote.followUps.contains { $0.text.contains(word) }, "\(word)") }
        for kind in [StepKind.vote, .proposals] {
            let notes = script.steps.first { $0.kind == kind }?.notes ?? ""
            for line in ["L2818", "L2830", "L2841"] { #expect(notes.contains(line), "\(kind) \(line)") }
        }
        #expect(script.steps.contains { $0.kind == .firstStep && $0.source == "L2830-2839" })
    }

    static let report = root.deletingLastPathComponent().appending(path: "shared/report/samenspraak-fase-2.txt")

    /// A source is a line of the report; for a point the line of its own heading.
    @Test("every source stands in the report", .enabled(if: FileManager.default.fileExists(atPath: report.path)))
    func sources() throws {
        let lines = try String(contentsOf: Self.report, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        for step in script.steps {
            for number in (step.source ?? "").matches(of: /\d+/) { #expect((1...lines.count).contains(Int(number.output) ?? 0)) }
        }
        let heads = ["partners", "mental load", "Omgangsvormen", "Handvatten", "kennis"]
        for (option, head) in zip(try #require(script.steps.first { $0.kind == .vote }?.form).options, heads) {
            let line = try #require(option.source.flatMap { Int($0.dropFirst()) })
            #expect(lines[line - 1].hasPrefix("5.") && lines[line - 1].contains(head), "\(option.id.rawValue)")
        }
    }

    @Test("what simulated people say and propose stands in the report, word for word; every room has something for each step", .enabled(if: FileManager.default.fileExists(atPath: report.path)))
    func quotes() throws {
        let lines = try String(contentsOf: Self.report, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        let quotes = try QuotesReader.read(String(contentsOf: root.appending(path: "stellingen/citaten/fase-3.yaml"), encoding: .utf8)).get()
        for quote in quotes {
            let place = ContentTests.folded(lines[(quote.line - 1)..<min(lines.count, quote.line + 30)])
            #expect(place.contains(quote.text), "L\(quote.line): \(quote.text.prefix(60))")
            #expect(script.steps.contains { $0.id == quote.step }, "L\(quote.line)")
            if let proposal = quote.proposal {
                #expect(proposal.text.what == quote.text)
                let around = ContentTests.folded(lines[max(0, quote.line - 40)..<min(lines.count, quote.line + 30)])
                for part in [proposal.text.firstStep, proposal.text.with, proposal.text.already].compactMap(\.self) {
                    #expect(around.contains(part), "L\(quote.line): \(part)")
                }
            }
        }
        let form = try #require(script.steps.first { $0.kind == .proposals }?.form)
        for option in form.options { #expect(quotes.count { $0.proposal?.option == option.id } >= 3, "\(option.id.rawValue)") }
        // At the welcome nobody is asked anything: the opening round is a step of its own.
        for step in script.steps where step.phases.contains(.talk) && step.kind != .welcome {
            for room in script.rooms {
                #expect(
                    quotes.contains { $0.proposal == nil && $0.step == step.id && ($0.room == nil || $0.room == room.id) },
                    "\(step.id.rawValue) \(room.id.rawValue)")
            }
        }
    }

    @Test("a proposal has its point; the keys of one stand nowhere else", arguments: [
        ("punt: partners", "", Mistake.Kind.missing("punt")), ("soort: voorstel", "soort: citaat", .wrongKind(key: "punt", kind: "voorstel")),
        ("punt: partners", "punt: partners\n  wie: ''", .textEmpty(key: "wie")),
    ])
    func proposals(from: String, to: String, kind: Mistake.Kind) throws {
        let good = "- stap: v\n  soort: voorstel\n  regel: 1\n  punt: partners\n  tekst: Praat.\n  al: Een spel.\n"
        let read = try QuotesReader.read(good).get()
        #expect(read.map { $0.proposal?.option } == ["partners"])
        #expect(read.map { $0.proposal?.text } == [ProposalText(what: "Praat.", already: "Een spel.")])
        guard case .failure(let found) = QuotesReader.read(good.replacingOccurrences(of: from, with: to)) else {
            Issue.record("no mistake: \(to)")
            return
        }
        #expect(found.all.map(\.kind).contains(kind), "\(found.all)")
    }
}
