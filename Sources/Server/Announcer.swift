import Deliberation
import Texts
import Wire

/// Sentences of the server for one person, made at the edge.
enum Announcer {
    static func refusal(_ fault: WireFault) -> ServerFrame.Refusal {
        .init(code: fault.rawValue, message: ServerTexts.sentence(of: fault.rawValue)(.nl))
    }

    static func refusal(_ rejection: Rejection) -> ServerFrame.Refusal {
        .init(code: rejection.rawValue, message: RejectionTexts.text(for: rejection.rawValue)(.nl))
    }

    static func frame(_ frame: ServerFrame) -> [UInt8] { FrameCodec.encode(frame) + [10] }
}
