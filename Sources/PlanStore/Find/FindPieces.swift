/// The pieces of a find between its spaces; the value of a field may hold some, in quotation marks.
struct FindPieces {
    struct Piece: Equatable {
        var text: Substring
        /// Where it begins in the whole text, in characters.
        var place: Int
    }

    let pieces: [Piece]

    init(_ text: String) {
        var pieces: [Piece] = []
        var start: String.Index?
        var startPlace = 0
        // Whether the piece so far looks like a field, whose value a mark may open.
        var (isField, isQuoted) = (false, false)
        var (place, index) = (0, text.startIndex)
        while index < text.endIndex {
            let character = text[index]
            if character.isWhitespace, !isQuoted {
                if let begin = start { pieces.append(Piece(text: text[begin..<index], place: startPlace)) }
                (start, isField) = (nil, false)
            } else {
                if start == nil { (start, startPlace) = (index, place) }
                if ":=<>".contains(character) { isField = true }
                if character == "\"", isField { isQuoted.toggle() }
            }
            index = text.index(after: index)
            place += 1
        }
        if let begin = start { pieces.append(Piece(text: text[begin...], place: startPlace)) }
        self.pieces = pieces
    }
}
