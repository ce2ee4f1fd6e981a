import Deliberation
import Store
import TestSupport
import Testing
import Texts

@testable import Server

@Suite("A vote by plain lines, as the server keeps it")
struct PlainVoteTests {
    @Test("a vote and a fresh invitation for its seat in one turn: who comes in with that sees nothing of the ballot")
    func renewed() async throws {
        let brake = Brake()
        let stage = try await Stage(
            script: Sample.voteScript(),
            settings: ServerSettings(seed: {
                brake.pass()
                return 7
            }))
        let loop = try stage.server.house.open("proef")
        let lead = try stage.person(Sample.leader, prefix: "l")
        try await lead.arrive()
        let seat = Sample.person(1)
        let voter = try await RawConnection(stage, alpn: [])
        voter.send(try #require(stage.made[seat]).code + "\n")
        try await voter.line(with: "terugkeercode is")
        try await lead.wait { $0.session.attendees[seat] != nil }
        for _ in 0..<3 { try await VoteTests.together(lead) }
        voter.send("volgorde 3 1\nstem\n")
        try await voter.line(with: "2 nee")

        // The loop is held in a turn of its own; the vote and the invitation wait for the next one.
        brake.put(on: true)
        lead.connection.send(.resume(room: Sample.a))
        while !brake.holds { try await Task.sleep(for: .milliseconds(2)) }
        voter.send("ja\n")
        while loop.waiting < 1 { try await Task.sleep(for: .milliseconds(2)) }
        let id = lead.connection.send(.renewInvitation(seat: seat))
        while loop.waiting < 2 { try await Task.sleep(for: .milliseconds(2)) }
        brake.put(on: false)
        try await lead.wait { $0.invitations[id] != nil }
        let code = try #require(lead.invitations[id]?.firstMatch(of: /rondetafel:\/\/[^\/]+\/([0-9A-Z-]+)#/)?.output.1)

        let newcomer = try await RawConnection(stage, alpn: [])
        newcomer.send("\(code)\n")
        try await newcomer.line(with: "terugkeercode is")
        newcomer.send("mijnstem\nhelp\n")
        var lines: [String] = []
        while lines.last?.contains(ViewTexts.canDo.nl) != true { lines.append(try await newcomer.line()) }
        #expect(!lines.contains { $0.contains("Jouw volgorde: eerst") || $0.contains(VoteTexts.inBox.nl) }, "\(lines)")
        // The ballot counts: it was cast before.
        #expect(loop.boxes.seal(room: Sample.a, step: "weging").count == 1)
        await stage.close()
    }
}
