/// Tells from the bytes around a place in a file that it is in no text of an action or milestone: it stands in the
/// name of a member, or in the value of one that holds a date, a word of the format or the id of something else.
///
/// Most of what short words find stands there, and to go through a record's texts for each would cost far more than
/// the look through the file. A text that stands in the file is all that is between two quotation marks, with none
/// in it, so what is told of it here is never wrong.
enum PlainString {
    /// Members whose values are no texts of an action or milestone, nor of anything in one.
    private static let names: [StaticString] = [
        "due", "on", "done", "date", "status", "was", "rag", "verdict", "kind", "recorded", "document",
    ]

    /// The same for lists.
    private static let lists: [StaticString] = ["leads", "support", "funding", "milestones"]

    /// How far a quotation mark is looked for: such names and values are short.
    private static let longest = 24

    static func holds(
        _ place: Int, in file: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Bool {
        isInName(place, file) || isInValue(place, file, from: start)
    }

    private static func isInName(_ place: Int, _ file: UnsafeBufferPointer<UInt8>) -> Bool {
        let limit = min(file.count, place + longest)
        guard let end = file[place..<limit].firstIndex(of: quote) else { return false }
        let next = file[(end + 1)...].prefix(longest).first { !$0.isBlank }
        return next == UInt8(ascii: ":")
    }

    private static func isInValue(
        _ place: Int, _ file: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Bool {
        let limit = max(start, place - longest)
        guard limit < place, let begin = file[limit..<place].lastIndex(of: quote) else { return false }
        var before = Backwards(file, from: begin, to: start)
        switch before.next {
        case UInt8(ascii: ":"): return before.isBehind(anyOf: names)
        case UInt8(ascii: ","), UInt8(ascii: "["):
            guard before.passOverStrings() else { return false }
            return before.next == UInt8(ascii: ":") && before.isBehind(anyOf: lists)
        default: return false
        }
    }

    fileprivate static let quote = UInt8(ascii: "\"")
}

/// Steps back through a file from token to token.
private struct Backwards {
    private let file: UnsafeBufferPointer<UInt8>
    /// Where it does not step before.
    private let start: Int
    private var place: Int

    init(_ file: UnsafeBufferPointer<UInt8>, from place: Int, to start: Int) {
        (self.file, self.place, self.start) = (file, place, start)
        passOverBlanks()
    }

    /// The byte before this place; nil at the start.
    var next: UInt8? { place > start ? file[place - 1] : nil }

    private mutating func passOverBlanks() { while next?.isBlank == true { place -= 1 } }

    /// Steps over the elements of a list of strings, and the bracket before them.
    ///
    /// - Returns: Whether that is what stands there, and of no more elements than such a list mostly has.
    mutating func passOverStrings() -> Bool {
        for _ in 0..<8 {
            let mark = next
            place -= 1
            passOverBlanks()
            if mark == UInt8(ascii: "[") { return true }
            guard mark == UInt8(ascii: ","), next == PlainString.quote else { return false }
            place -= 1
            while let byte = next, byte != PlainString.quote { place -= 1 }
            place -= 1
            guard place > start else { return false }
            passOverBlanks()
        }
        return false
    }

    /// Whether a colon stands here and the name before it is one of these.
    func isBehind(anyOf names: [StaticString]) -> Bool {
        var back = self
        back.place -= 1
        back.passOverBlanks()
        guard back.next == PlainString.quote else { return false }
        let end = back.place - 1
        return names.contains { name in
            let begin = end - name.utf8CodeUnitCount
            guard begin > start, file[begin - 1] == PlainString.quote else { return false }
            return file[begin..<end].elementsEqual(
                UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        }
    }
}

extension UInt8 {
    /// Whether JSON has it between its tokens.
    fileprivate var isBlank: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
