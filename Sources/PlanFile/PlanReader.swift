import JSONText
import PlanModel

/// Reads one plan in one pass over its bytes.
///
/// A value that the format refuses is noted and passed over, so that all of them are reported together; only
/// broken JSON ends the reading at once.
struct PlanReader {
    var cursor: JSONCursor
    var records: PlanRecords
    var problems: [Problem] = []
    let source: UnsafeBufferPointer<UInt8>

    /// How many errors are reported at the most.
    static let problemLimit = 100

    /// An error at an offset in the file; line, column and pointer are worked out only when there is one.
    struct Problem {
        var offset: Int
        var message: String
        /// Offset of another place that the message ends with: `first used at 12:5`.
        var related: (label: String, offset: Int)?
    }

    init(_ bytes: [UInt8], over source: UnsafeBufferPointer<UInt8>, from offset: Int = 0) {
        cursor = JSONCursor(source, from: offset)
        records = PlanRecords(bytes: bytes)
        self.source = source
    }

    mutating func note(_ message: String, at offset: Int, related: (label: String, offset: Int)? = nil) {
        guard problems.count < PlanReader.problemLimit else { return }
        problems.append(Problem(offset: offset, message: message, related: related))
    }

    /// Notes that the next value is of the wrong kind, and passes over it.
    mutating func refuse(_ what: String, expected: String) throws(JSONSyntaxError) {
        _ = try cursor.peek()
        let start = cursor.offset
        try passOverValue()
        note("\(excerpt(from: start, to: cursor.offset)) is not \(what); expected \(expected)", at: start)
    }

    /// The value as it stands in the file, cut where it is long.
    func excerpt(from start: Int, to end: Int) -> String {
        switch source[start] {
        case UInt8(ascii: "{"): return "an object"
        case UInt8(ascii: "["): return "a list"
        default: break
        }
        let text = String(decoding: source[start..<min(end, start + 400)], as: UTF8.self)
        let limit = 60
        return text.count <= limit ? text : text.prefix(limit) + (text.hasPrefix("\"") ? "…\"" : "…")
    }
}

/// What has been seen of one object while its members are read.
///
/// Not generic over the members: a type for each kind of object would have to be made when the program starts.
struct MemberScan {
    /// Offset of the opening brace.
    let start: Int
    /// One bit for each known member.
    private var seen: UInt64 = 0
    private var seenMargin: UInt8 = 0
    /// Made only for an object that has any.
    fileprivate var unknown: MemberNames?
    var margin = Margin()

    fileprivate init(start: Int) {
        self.start = start
        margin.origin = UInt32(truncatingIfNeeded: start)
    }

    /// Whether this is the first time that the member stands in the object.
    fileprivate mutating func isNew(_ name: some MemberName) -> Bool {
        let bit: UInt64 = 1 << UInt64(name.rawValue)
        defer { seen |= bit }
        return seen & bit == 0
    }

    fileprivate mutating func isNew(_ member: MarginMember) -> Bool {
        let bit: UInt8 =
            switch member {
            case .note: 1
            case .exempt: 2
            case .source: 4
            }
        defer { seenMargin |= bit }
        return seenMargin & bit == 0
    }

    func has(_ name: some MemberName) -> Bool { seen & (1 << UInt64(name.rawValue)) != 0 }
}

extension PlanReader {
    /// Enters an object, or notes that the value is none and passes over it.
    mutating func begin(_ what: String) throws(JSONSyntaxError) -> MemberScan? {
        guard case .object = try cursor.peek() else {
            try refuse(what, expected: "an object in braces")
            return nil
        }
        let scan = MemberScan(start: cursor.offset)
        try cursor.beginObject()
        return scan
    }

    /// The next known member, whose value must then be read; nil at the object's end.
    mutating func next<Name: MemberName>(
        _ scan: inout MemberScan, of members: Name.Type
    ) throws(JSONSyntaxError) -> Name? {
        while let key = try cursor.nextMember() {
            let name = withKey(key) { Name.find($0) }
            if let name {
                if scan.isNew(name) { return name }
                noteDuplicate(key, inObjectAt: scan.start)
                try passOverValue()
            } else if let member = MarginMember(rawValue: keyString(key)) {
                try margin(member, key: key, in: &scan)
            } else {
                try passOver(key, in: &scan, near: { Name.near($0) })
            }
        }
        for name in Name.required where !scan.has(name) {
            note("the required member \"\(name.text)\" is missing", at: scan.start)
        }
        return nil
    }

    private mutating func margin(
        _ member: MarginMember, key: JSONString, in scan: inout MemberScan
    ) throws(JSONSyntaxError) {
        guard scan.isNew(member) else {
            noteDuplicate(key, inObjectAt: scan.start)
            return try passOverValue()
        }
        switch member {
        case .note: scan.margin.note = try text()
        case .exempt: scan.margin.isExempt = try flag()
        case .source: scan.margin.sources = try sources()
        }
    }

    private mutating func passOver(
        _ key: JSONString, in scan: inout MemberScan, near: (String) -> String?
    ) throws(JSONSyntaxError) {
        var names = scan.unknown.take() ?? MemberNames()
        defer { scan.unknown = names }
        if isRepeated(key, in: &names) { return try passOverValue() }
        let name = keyString(key)
        if let meant = near(name) {
            records.nearMisses.append(NearMiss(offset: key.offset, name: name, meant: meant))
        }
        try passOverValue()
    }

    private func withKey<Result>(_ key: JSONString, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result
    {
        guard key.hasEscapes else { return body(UnsafeBufferPointer(rebasing: source[key.contents])) }
        var plain: [UInt8] = []
        key.unescape(in: source, into: &plain)
        return plain.withUnsafeBufferPointer(body)
    }

    func keyString(_ key: JSONString) -> String {
        withKey(key) { String(decoding: $0, as: UTF8.self) }
    }
}
