/// A document as a tree, rendered to several forms.
package struct Document: Hashable, Sendable {
    package indirect enum Block: Hashable, Sendable {
        /// Level 1 to 4.
        case heading(Int, String)
        case paragraph(String)
        case list([String])
        /// The first row is the head.
        case table([[String]])
        /// A table for programs alone: it stands in JSON and CSV.
        case data([[String]])
        /// A quote with at most one attribute under it.
        case quote(String, attribute: String?)
        /// A picture; what it shows stands in a table beside it too. `alternative` is read where it cannot be seen.
        case figure(SVG, caption: String, alternative: String)
        /// Set apart: a warning, a note.
        case box([Block])
    }

    package var title: String
    /// `nl` or `en`.
    package var language: String
    package var blocks: [Block]

    package init(title: String, language: String, blocks: [Block]) {
        self.title = title
        self.language = language
        self.blocks = blocks
    }

    /// What people read.
    var readable: [Block] { blocks.filter { if case .data = $0 { false } else { true } } }

    /// The pictures, in their order.
    package var figures: [SVG] {
        func inside(_ blocks: [Block]) -> [SVG] {
            blocks.flatMap { block -> [SVG] in
                switch block {
                case .figure(let picture, _, _): [picture]
                case .box(let inner): inside(inner)
                default: []
                }
            }
        }
        return inside(blocks)
    }
}
