/// What a terminal of the kind `xterm-256color` shows, as far as ncurses draws on it: text in its places, without
/// colours. Every scalar takes one column.
struct TerminalScreen {
    let columns: Int
    let rows: Int
    private var cells: [Unicode.Scalar]
    private(set) var x = 0
    private(set) var y = 0
    private var (top, bottom): (Int, Int)
    private var last: Unicode.Scalar = " "
    private var parser = EscapeParser()

    init(columns: Int, rows: Int) {
        (self.columns, self.rows) = (columns, rows)
        (top, bottom) = (0, rows - 1)
        cells = Array(repeating: " ", count: columns * rows)
    }

    /// The rows from the top, without the blanks at their ends.
    var lines: [String] { (0..<rows).map(line) }

    func line(_ row: Int) -> String {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: cells[row * columns..<(row + 1) * columns])
        var text = String(scalars)[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    func shows(_ text: String) -> Bool { (0..<rows).contains { line($0).contains(text) } }

    /// Takes what a program wrote; a piece may end anywhere.
    mutating func take(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            guard let token = parser.take(byte) else { continue }
            switch token {
            case .scalar(let scalar): put(scalar)
            case .control(let code): obey(code)
            case .escape(let final): obeyEscape(final)
            case .sequence(let final, let numbers): obey(final, numbers)
            }
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        // Past the last column the next text goes to the row below.
        if x >= columns {
            x = 0
            lineFeed()
        }
        cells[y * columns + x] = scalar
        last = scalar
        x += 1
    }

    private mutating func obey(_ code: UInt8) {
        switch code {
        case 0x08: x = max(0, min(x, columns - 1) - 1)
        case 0x09: x = min(columns - 1, (x / 8 + 1) * 8)
        case 0x0A, 0x0B, 0x0C: lineFeed()
        case 0x0D: x = 0
        default: break
        }
    }

    private mutating func obeyEscape(_ final: UInt8) {
        switch final {
        case UInt8(ascii: "D"): lineFeed()
        case UInt8(ascii: "M"): if y == top { scroll(top, -1) } else { y = max(0, y - 1) }
        case UInt8(ascii: "E"): (x, _) = (0, lineFeed())
        default: break
        }
    }

    private mutating func lineFeed() {
        if y == bottom { scroll(top, 1) } else { y = min(rows - 1, y + 1) }
    }

    /// Moves the rows from one to the end of the region up, or with a negative number down.
    private mutating func scroll(_ first: Int, _ count: Int) {
        for step in 0...(bottom - first) {
            let row = count > 0 ? first + step : bottom - step
            let from = row + count
            for column in 0..<columns {
                cells[row * columns + column] =
                    (first...bottom).contains(from) ? cells[from * columns + column] : " "
            }
        }
    }

    private mutating func obey(_ final: UInt8, _ numbers: [Int]) {
        let first = numbers.first ?? 0
        let count = max(1, first)
        x = min(x, columns - 1)
        switch final {
        case UInt8(ascii: "A"): y = max(0, y - count)
        case UInt8(ascii: "B"): y = min(rows - 1, y + count)
        case UInt8(ascii: "C"): x = min(columns - 1, x + count)
        case UInt8(ascii: "D"): x = max(0, x - count)
        case UInt8(ascii: "G"): x = min(columns, count) - 1
        case UInt8(ascii: "d"): y = min(rows, count) - 1
        case UInt8(ascii: "H"), UInt8(ascii: "f"):
            y = min(rows, count) - 1
            x = min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
        case UInt8(ascii: "J"): erase(cellsOf: first, from: y * columns + x, whole: 0..<cells.count)
        case UInt8(ascii: "K"):
            erase(cellsOf: first, from: y * columns + x, whole: y * columns..<(y + 1) * columns)
        case UInt8(ascii: "X"): blank(y * columns + x..<min((y + 1) * columns, y * columns + x + count))
        case UInt8(ascii: "P"): shiftRow(by: count)
        case UInt8(ascii: "@"): shiftRow(by: -count)
        case UInt8(ascii: "L"): if (top...bottom).contains(y) { scroll(y, -count) }
        case UInt8(ascii: "M"): if (top...bottom).contains(y) { scroll(y, count) }
        case UInt8(ascii: "S"): scroll(top, count)
        case UInt8(ascii: "T"): scroll(top, -count)
        case UInt8(ascii: "b"): for _ in 0..<count { put(last) }
        case UInt8(ascii: "r"): setRegion(numbers)
        default: break
        }
    }

    private mutating func setRegion(_ numbers: [Int]) {
        top = max(1, numbers.first ?? 1) - 1
        bottom = min(rows, numbers.count > 1 && numbers[1] > 0 ? numbers[1] : rows) - 1
        if top >= bottom { (top, bottom) = (0, rows - 1) }
        (x, y) = (0, 0)
    }

    /// From the cursor to the end (0), from the beginning to the cursor (1), or all.
    private mutating func erase(cellsOf part: Int, from place: Int, whole: Range<Int>) {
        switch part {
        case 0: blank(place..<whole.upperBound)
        case 1: blank(whole.lowerBound..<place + 1)
        default: blank(whole)
        }
    }

    private mutating func blank(_ places: Range<Int>) {
        for place in places { cells[place] = " " }
    }

    /// Moves what is right of the cursor to the left, or with a negative number to the right.
    private mutating func shiftRow(by count: Int) {
        let row = y * columns
        let old = cells[row..<row + columns]
        for column in x..<columns {
            let from = column + count
            cells[row + column] = from >= x && from < columns ? old[row + from] : " "
        }
    }
}
