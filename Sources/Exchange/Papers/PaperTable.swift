/// A table of a paper. The first column names each row.
package struct PaperTable: Equatable, Sendable {
    /// What it shows; a reader of the screen hears it before the table.
    package var caption: String
    package var columns: [Column]
    /// Each row has a cell for each column.
    package var rows: [[Cell]]

    package init(_ caption: String, columns: [Column], rows: [[Cell]]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }

    package struct Column: Equatable, Sendable {
        package var title: String
        package var kind: Kind

        package enum Kind: Sendable {
            case text
            /// Dates and words of a fixed list, which are kept on one line where there is room.
            case word
            /// At the right of its column.
            case number
        }

        package init(_ title: String, _ kind: Kind = .text) {
            self.title = title
            self.kind = kind
        }
    }

    package struct Cell: Equatable, Sendable, ExpressibleByStringLiteral {
        package var text: String
        package var tone: PaperTone
        /// How far below another row it stands.
        package var depth: Int

        package init(_ text: String, _ tone: PaperTone = .plain, depth: Int = 0) {
            self.text = text
            self.tone = tone
            self.depth = depth
        }

        package init(stringLiteral text: String) { self.init(text) }
    }

    /// The same without the columns in which nothing stands; the first stays.
    package var withoutEmptyColumns: PaperTable {
        let kept = columns.indices.filter { column in
            column == 0 || rows.contains { !$0[column].text.isEmpty }
        }
        return PaperTable(
            caption, columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
    }
}

/// What a word or a bar tells, for a colour beside it; never told by the colour alone.
package enum PaperTone: String, CaseIterable, Sendable {
    case plain, late, soon, good, quiet
}
