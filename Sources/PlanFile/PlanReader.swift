import JSONText
import PlanModel

/// Reads one plan in one pass over its bytes.
///
/// A value that the format refuses is noted and passed over, so that all of them are reported together; only
/// broken JSON ends the reading at once.
struct PlanReader {
    var cursor: JSONCursor
    var records: PlanRecords
    var tables = RecordTables()
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
struct MemberScan<Name: MemberName> {
    /// Offset of the opening brace.
    let start: Int
    /// One bit for each known member.
    fileprivate var seen: UInt64 = 0
    fileprivate var seenMargin: UInt8 = 0
    fileprivate var unknown = MemberNames()
    var margin = Margin()

    fileprivate init(start: Int) {
        self.start = start
        margin.origin = UInt32(truncatingIfNeeded: start)
    }

    /// Whether this is the first time that the member stands in the object.
    fileprivate mutating func isNew(_ name: Name) -> Bool {
        let bit: UInt64 = 1 << UInt64(Name.table.ordinals[name] ?? 63)
        defer { seen |= bit }
        return seen & bit == 0
    }

    func has(_ name: Name) -> Bool {
        seen & (1 << UInt64(Name.table.ordinals[name] ?? 63)) != 0
    }
}

extension PlanReader {
    /// Enters an object, or notes that the value is none and passes over it.
    mutating func begin<Name: MemberName>(
        _ name: Name.Type, _ what: String
    ) throws(JSONSyntaxError) -> MemberScan<Name>? {
        guard try cursor.peek() == .object else {
            try refuse(what, expected: "an object in braces")
            return nil
        }
        let scan = MemberScan<Name>(start: cursor.offset)
        try cursor.beginObject()
        return scan
    }

    /// The next known member, whose value must then be read; nil at the object's end.
    mutating func next<Name: MemberName>(_ scan: inout MemberScan<Name>) throws(JSONSyntaxError) -> Name? {
        while let key = try cursor.nextMember() {
            let name = withKey(key) { Name.table.find($0) }
            if let name {
                if scan.isNew(name) { return name }
                noteDuplicate(key, inObjectAt: scan.start)
                try passOverValue()
            } else if let member = MarginMember(rawValue: keyString(key)) {
                try margin(member, key: key, in: &scan)
            } else {
                try passOver(key, in: &scan)
            }
        }
        for name in Name.required where !scan.has(name) {
            note("the required member \"\(name.rawValue)\" is missing", at: scan.start)
        }
        return nil
    }

    private mutating func margin<Name: MemberName>(
        _ member: MarginMember, key: JSONString, in scan: inout MemberScan<Name>
    ) throws(JSONSyntaxError) {
        let bit: UInt8 =
            switch member {
            case .note: 1
            case .exempt: 2
            case .source: 4
            }
        guard scan.seenMargin & bit == 0 else {
            noteDuplicate(key, inObjectAt: scan.start)
            return try passOverValue()
        }
        scan.seenMargin |= bit
        switch member {
        case .note: scan.margin.note = try text()
        case .exempt: scan.margin.isExempt = try flag()
        case .source: scan.margin.sources = try sources()
        }
    }

    private mutating func passOver<Name: MemberName>(
        _ key: JSONString, in scan: inout MemberScan<Name>
    ) throws(JSONSyntaxError) {
        if isRepeated(key, in: &scan.unknown) { return try passOverValue() }
        let name = keyString(key)
        if let meant = MemberTable<Name>.near(name) {
            records.nearMisses.append(NearMiss(offset: key.offset, name: name, meant: meant))
        }
        try passOverValue()
    }

    private func withKey<Result>(_ key: JSONString, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard key.hasEscapes else { return body(UnsafeBufferPointer(rebasing: source[key.contents])) }
        var plain: [UInt8] = []
        key.unescape(in: source, into: &plain)
        return plain.withUnsafeBufferPointer(body)
    }

    func keyString(_ key: JSONString) -> String {
        withKey(key) { String(decoding: $0, as: UTF8.self) }
    }
}
