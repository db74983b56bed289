/// What a terminal of the xterm kind shows for the bytes that it was sent.
struct ScreenImage {
    struct Look: Equatable {
        var foreground = -1
        var background = -1
        var attributes: Set<Int> = []

        /// What shows of it where there is no text.
        var ground: Look {
            let visible = attributes.intersection([4, 7])
            return visible.isEmpty ? Look(background: background) : self
        }
    }

    struct Place: Equatable {
        var text = " "
        var look = Look()
    }

    private(set) var rows: [[Place]]
    private(set) var cursor = (x: 0, y: 0)
    private(set) var hidesCursor = false
    /// What it was sent and does not know.
    private(set) var unknown: [String] = []
    private let width: Int
    private let columns: (Unicode.Scalar) -> Int
    private var look = Look()
    /// What was written last.
    private var last: Unicode.Scalar = " "
    /// The rows that scroll.
    private var band: Range<Int>
    /// Whether the last column was written, and the next character begins a new row.
    private var waits = false

    init(width: Int, height: Int, columns: @escaping (Unicode.Scalar) -> Int) {
        self.width = width
        self.columns = columns
        rows = Array(repeating: Array(repeating: Place(), count: width), count: height)
        band = 0..<height
    }

    /// The rows as text and looks, blanks by their ground alone.
    var shown: [[Place]] {
        rows.map { row in row.map { $0.text == " " ? Place(text: " ", look: $0.look.ground) : $0 } }
    }

    mutating func take(_ bytes: [UInt8]) {
        var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\u{1b}": escape(&rest)
            case "\r": move(x: 0, y: cursor.y)
            case "\n" where cursor.y == band.upperBound - 1: scroll(by: 1)
            case "\n": move(x: cursor.x, y: cursor.y + 1)
            case "\u{8}": move(x: cursor.x - 1, y: cursor.y)
            default:
                last = scalar
                put(scalar)
            }
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        let columns = columns(scalar)
        if columns == 0 {
            let x = waits ? cursor.x : cursor.x - 1
            // There is nothing to stand on.
            guard x >= 0 else { return }
            let base = rows[cursor.y][x].text.isEmpty ? x - 1 : x
            rows[cursor.y][base].text.unicodeScalars.append(scalar)
            return
        }
        if waits { move(x: 0, y: cursor.y + 1) }
        for x in cursor.x..<min(width, cursor.x + columns) { set(x, Place(text: "", look: look)) }
        rows[cursor.y][cursor.x].text = String(Character(scalar))
        if cursor.x + columns >= width {
            waits = true
            cursor.x = width - 1
        } else {
            cursor.x += columns
        }
    }

    /// A wide character that loses a half is gone.
    private mutating func set(_ x: Int, _ place: Place) {
        if rows[cursor.y][x].text.isEmpty, x > 0 { rows[cursor.y][x - 1].text = " " }
        if x + 1 < width, rows[cursor.y][x + 1].text.isEmpty { rows[cursor.y][x + 1].text = " " }
        rows[cursor.y][x] = place
    }

    private mutating func move(x: Int, y: Int) {
        cursor = (max(0, min(x, width - 1)), max(0, min(y, rows.count - 1)))
        waits = false
    }

    private mutating func escape(_ rest: inout Substring.UnicodeScalarView) {
        let kind = rest.popFirst()
        if kind == "(" || kind == ")" {
            _ = rest.popFirst()
            return
        }
        // The keypad's modes, and a cursor put by.
        if kind.map("=>78".unicodeScalars.contains) == true { return }
        if kind == "]" {
            while let next = rest.popFirst(), next != "\u{7}" {}
            return
        }
        if kind == "M" {
            return cursor.y == band.lowerBound ? scroll(by: -1) : move(x: cursor.x, y: cursor.y - 1)
        }
        guard kind == "[" else { return unknown.append("\(String(describing: kind))") }
        var text = ""
        while let next = rest.popFirst() {
            guard ("@"..."~").contains(next) else {
                text.unicodeScalars.append(next)
                continue
            }
            let isPrivate = text.hasPrefix("?")
            if isPrivate { text.removeFirst() }
            let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
            return isPrivate ? setMode(numbers, next) : control(numbers, next)
        }
    }

    private mutating func setMode(_ numbers: [Int], _ final: Unicode.Scalar) {
        if numbers.contains(25) { hidesCursor = final == "l" }
    }

    private mutating func control(_ numbers: [Int], _ final: Unicode.Scalar) {
        let count = max(1, numbers.first ?? 1)
        switch final {
        case "H": move(x: max(1, numbers.count > 1 ? numbers[1] : 1) - 1, y: count - 1)
        case "G": move(x: count - 1, y: cursor.y)
        case "d": move(x: cursor.x, y: count - 1)
        case "C": move(x: cursor.x + count, y: cursor.y)
        case "D": move(x: cursor.x - count, y: cursor.y)
        case "A": move(x: cursor.x, y: cursor.y - count)
        case "B": move(x: cursor.x, y: cursor.y + count)
        case "X": erase(cursor.x..<min(width, cursor.x + count), row: cursor.y)
        case "K" where numbers.first == 1: erase(0..<cursor.x + 1, row: cursor.y)
        case "K": erase(cursor.x..<width, row: cursor.y)
        case "J" where numbers.first == 2: for y in rows.indices { erase(0..<width, row: y) }
        case "J":
            erase(cursor.x..<width, row: cursor.y)
            for y in rows.indices.dropFirst(cursor.y + 1) { erase(0..<width, row: y) }
        case "m": style(numbers)
        case "r":
            band = (numbers.first.map { max(1, $0) } ?? 1) - 1..<(numbers.count > 1 ? numbers[1] : rows.count)
            move(x: 0, y: 0)
        case "P": shift(by: count)
        case "@": shift(by: -count)
        case "L": scroll(by: -count, from: cursor.y)
        case "M": scroll(by: count, from: cursor.y)
        case "b": for _ in 0..<count { put(last) }
        case "S": scroll(by: count)
        case "T": scroll(by: -count)
        case "l", "h", "t": break
        default: unknown.append("\(numbers)\(final)")
        }
    }

    /// Takes cells out of the rest of the row, or puts empty ones in.
    private mutating func shift(by count: Int) {
        let old = rows[cursor.y]
        let range = cursor.x..<width
        for x in range { rows[cursor.y][x] = range.contains(x + count) ? old[x + count] : empty }
        waits = false
    }

    private var empty: Place { Place(text: " ", look: Look(background: look.background)) }

    private mutating func scroll(by count: Int, from top: Int? = nil) {
        let old = rows
        let band = (top ?? band.lowerBound)..<band.upperBound
        waits = false
        let empty = Array(repeating: empty, count: width)
        for y in band { rows[y] = band.contains(y + count) ? old[y + count] : empty }
    }

    private mutating func erase(_ columns: Range<Int>, row: Int) {
        let old = cursor.y
        cursor.y = row
        for x in columns { set(x, Place(text: " ", look: Look(background: look.background))) }
        cursor.y = old
    }

    private mutating func style(_ numbers: [Int]) {
        var rest = numbers[...]
        while let number = rest.popFirst() {
            switch number {
            case 0: look = Look()
            case 1...9: look.attributes.insert(number)
            case 22: look.attributes.subtract([1, 2])
            case 23...27: look.attributes.remove(number - 20)
            case 30...37: look.foreground = number - 30
            case 38:
                look.foreground = rest.dropFirst().first ?? -1
                rest = rest.dropFirst(2)
            case 39: look.foreground = -1
            case 40...47: look.background = number - 40
            case 48:
                look.background = rest.dropFirst().first ?? -1
                rest = rest.dropFirst(2)
            case 49: look.background = -1
            case 90...97: look.foreground = number - 82
            case 100...107: look.background = number - 92
            default: unknown.append("\(number)m")
            }
        }
    }
}
