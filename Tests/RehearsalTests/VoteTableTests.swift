import Deliberation
import Foundation
import Rehearsal
import Testing

@Suite("Real votes")
struct VoteTableTests {
    @Test("the list: the last vote of a person counts")
    func list() throws {
        let table = try VoteTable(csv: "timestamp,datetime,comment-id,voter-id,vote\n1,a,4,1,1\n2,a,4,1,-1\n3,a,6,1,0\n4,a,4,2,1\n")
        #expect(table.rows == [[.disagree, .pass], [.agree, nil]])
    }

    @Test("the matrix")
    func matrix() throws {
        let table = try VoteTable(csv: "participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,1,4\n1,,1,0,2,1,1,-1,1\n2,,1,0,1,1,0,,1\n")
        #expect(table.rows == [[.disagree, .agree], [nil, .agree]])
    }

    @Test("the order of the rows and a mark at the start of the file change nothing")
    func order() throws {
        let head = "participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,1,4\n"
        let table = try VoteTable(csv: "\u{FEFF}" + head + "10,,1,0,2,1,1,-1,1\n9,,1,0,1,1,0,,1\n")
        #expect(table.rows == [[nil, .agree], [.disagree, .agree]])
        #expect(try VoteTable(csv: "\u{FEFF}comment-id,voter-id,vote\r\n4,1,1\r\n").rows == [[.agree]])
    }

    @Test("what is no such file", arguments: ["", "a,b\n1,2\n", "participant,n-disagree,1\n1,0,7\n", "comment-id,voter-id,vote\nx,1,1\n"])
    func wrong(text: String) { #expect(throws: VoteTable.Mistake.self) { try VoteTable(csv: text) } }

    /// Data was gathered using the Polis software (compdemocracy.org/polis) and is sub-licensed under CC BY 4.0 with
    /// Attribution to The Computational Democracy Project; compdemocracy.org/case-studies/2022-london-youth-policing.
    @Test("both files of a real conversation say the same", .enabled(if: FileManager.default.fileExists(atPath: Self.data)))
    func real() throws {
        let list = try VoteTable(csv: String(contentsOfFile: Self.data + "/votes.csv", encoding: .utf8))
        let matrix = try VoteTable(csv: String(contentsOfFile: Self.data + "/participants-votes.csv", encoding: .utf8))
        #expect(matrix.people == 26 && list.people == 26)
        // Person by person: a rehearsal with the one file is a rehearsal with the other.
        #expect(matrix == list)
    }

    static let data = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/data/polis/london.youth.policing").path
}
