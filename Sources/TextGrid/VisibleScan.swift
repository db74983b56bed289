/// Goes through a text once and writes what of it may be shown.
struct VisibleScan {
    private let text: String.UnicodeScalarView
    private let lineBreaks: VisibleText.LineBreaks
    private let isInColumns: Bool
    private var place: String.Index
    /// What was shown last, on which a combining mark can stand; none at the beginning of a line.
    private var base: Unicode.Scalar?
    private var marks = 0
    private var shown = String.UnicodeScalarView()
    private var columns = 0

    init(_ text: String, lineBreaks: VisibleText.LineBreaks, isInColumns: Bool) {
        self.text = text.unicodeScalars
        self.lineBreaks = lineBreaks
        self.isInColumns = isInColumns
        place = text.startIndex
    }

    /// All that is left.
    var rest: String {
        var scan = self
        return scan.next(columns: .max).text
    }

    /// A little more than fills so many columns, with all the marks that stand on it, and whether that is the rest.
    mutating func next(columns limit: Int) -> (text: String, isWhole: Bool) {
        while place < text.endIndex {
            let scalar = text[place]
            if columns > limit, !isCombining(scalar) { return (String(shown), false) }
            take(scalar)
            place = text.index(after: place)
        }
        return (String(shown), true)
    }

    private func isCombining(_ scalar: Unicode.Scalar) -> Bool { DisplayWidth.of(scalar) == 0 }

    private mutating func take(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\r" where lineBreaks != .marks && isFollowedByLineFeed:
            // It belongs to the line break.
            break
        case "\n" where lineBreaks != .marks:
            show(lineBreaks == .spaces ? " " : "\n")
            base = nil
        case "\t" where lineBreaks != .marks: show(lineBreaks == .keptWithTabs ? "\t" : " ")
        case _ where HiddenScalar.isHidden(scalar):
            if EmojiPart.isPart(at: place, of: text) {
                if !isInColumns { shown.append(scalar) }
            } else {
                for letter in HiddenScalar.mark(for: scalar).unicodeScalars { show(letter) }
            }
        case _ where isCombining(scalar): combine(scalar)
        case _ where isInColumns && EmojiPart.colours(scalar, after: base): break
        default: show(scalar)
        }
    }

    private var isFollowedByLineFeed: Bool {
        let next = text.index(after: place)
        return next < text.endIndex && text[next] == "\n"
    }

    private mutating func show(_ scalar: Unicode.Scalar) {
        shown.append(scalar)
        columns += DisplayWidth.of(scalar)
        base = scalar
        marks = 0
    }

    private mutating func combine(_ mark: Unicode.Scalar) {
        if base == nil || base == " " { show("\u{25cc}") }
        marks += 1
        if marks <= VisibleText.markLimit { shown.append(mark) }
    }
}
