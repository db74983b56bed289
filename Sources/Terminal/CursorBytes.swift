import TextGrid

/// Bytes for the terminal, and where its cursor stands once it has taken them.
struct CursorBytes {
    private(set) var bytes: [UInt8] = []
    /// Where the cursor stands; nil where that is not known.
    private(set) var place: Point?

    mutating func begin() { bytes.removeAll(keepingCapacity: true) }

    /// Somebody else writes from here on.
    mutating func forgetPlace() { place = nil }

    /// Sets the look of what is written next.
    mutating func take(_ look: Look, with pen: inout Pen) {
        if look != pen.look { pen.take(look, into: &bytes) }
    }

    /// Goes back to the terminal's own look.
    mutating func rest(_ pen: inout Pen) { pen.rest(into: &bytes) }

    /// Appends a character of no column or of one that `advance` tells of.
    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII { return bytes.append(UInt8(truncatingIfNeeded: scalar.value)) }
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) }
    }

    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    /// What was appended took columns. Behind the last one the terminal waits for what comes, so that nobody knows
    /// where it stands.
    mutating func advance(_ columns: Int, before edge: Int) {
        guard let old = place else { return }
        place = old.x + columns >= edge ? nil : Point(x: old.x + columns, y: old.y)
    }

    /// Goes to a place in as few bytes as there are for it.
    mutating func move(to point: Point) {
        defer { place = point }
        if let place, place.y == point.y {
            if place.x == point.x { return }
            if place.x < point.x { return control(point.x - place.x, UInt8(ascii: "C")) }
            return point.x == 0 ? bytes.append(0x0d) : control(point.x + 1, UInt8(ascii: "G"))
        }
        begin(UInt8(ascii: "["))
        append(number: point.y + 1)
        if point.x > 0 {
            bytes.append(UInt8(ascii: ";"))
            append(number: point.x + 1)
        }
        bytes.append(UInt8(ascii: "H"))
    }

    /// Erases columns from the cursor on, in the ground that is set.
    mutating func erase(columns: Int) { control(columns, UInt8(ascii: "X")) }

    /// Erases from the cursor to the edge of the screen, in the ground that is set.
    mutating func eraseToEdge() { control(1, UInt8(ascii: "K")) }

    /// Moves the rows of a band by so many rows, up where they are more than none; what comes in is empty. Where
    /// the cursor stands is not known then.
    mutating func scroll(_ band: Range<Int>, by rows: Int) {
        begin(UInt8(ascii: "["))
        append(number: band.lowerBound + 1)
        bytes.append(UInt8(ascii: ";"))
        append(number: band.upperBound)
        bytes.append(UInt8(ascii: "r"))
        control(rows.magnitude, rows > 0 ? UInt8(ascii: "S") : UInt8(ascii: "T"))
        begin(UInt8(ascii: "["))
        bytes.append(UInt8(ascii: "r"))
        place = nil
    }

    private mutating func begin(_ kind: UInt8) {
        bytes.append(0x1b)
        bytes.append(kind)
    }

    /// A control sequence with a number, which is left out where it is one.
    private mutating func control(_ number: some BinaryInteger, _ final: UInt8) {
        begin(UInt8(ascii: "["))
        if number != 1 { append(number: Int(number)) }
        bytes.append(final)
    }

    private mutating func append(number: Int) {
        if number >= 10 { append(number: number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }
}
