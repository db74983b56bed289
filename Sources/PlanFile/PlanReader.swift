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
    /// The whole file, of which no more has arrived than the cursor has.
    let source: UnsafeBufferPointer<UInt8>
    /// The names that the format does not know of the objects that are being read.
    fileprivate var unknownNames = MemberNames()
    /// Kinds of record to which a reference was read before the record that it names.
    var unresolved: [RecordKind] = []
    var halts: ReadingHalts
    // The kinds that are named most often.
    var nearOrganisations = NearIDs()
    var nearDocuments = NearIDs()
    var nearFunding = NearIDs()
    /// Whether an id is looked up as soon as it is read, so that one that stands twice is noted in its turn.
    let entersAtOnce: Bool
    // The ids of the two kinds of which there are many.
    var waitingActions = WaitingIDs(.action)
    var waitingMilestones = WaitingIDs(.milestone)
    // Lists in which lists of the same kind may stand wait here until they are whole, so that each comes to
    // stand in one piece.
    var waitingRows: [Int32] = []
    var waitingSources: [Source] = []

    /// How many errors are reported at the most.
    static let problemLimit = 100
    /// Whether nothing of what follows can make a plan of the file, or any difference to what is said of it, but that
    /// its JSON is broken.
    var isRefused: Bool {
        notesNothing || problems.count >= (halts.isArriving ? 1 : PlanReader.problemLimit)
    }
    /// Whether it only walks through the text, and says nothing of it.
    private(set) var notesNothing = false

    /// An error at an offset in the file; line, column and pointer are worked out only when there is one.
    struct Problem {
        var offset: Int
        var message: String
        /// Offset of another place that the message ends with: `first used at 12:5`.
        var related: (label: String, offset: Int)?
    }

    init(
        _ bytes: [UInt8], over source: UnsafeBufferPointer<UInt8>, from offset: Int = 0,
        entersAtOnce: Bool = false, arrivals: BytesArriving? = nil, progress: ((Int) -> Void)? = nil
    ) {
        let isThere = arrivals == nil ? source.count : 0
        cursor = JSONCursor(UnsafeBufferPointer(rebasing: source[..<isThere]), from: offset)
        records = PlanRecords(bytes: bytes)
        self.source = source
        self.entersAtOnce = entersAtOnce
        halts = ReadingHalts(arrivals: arrivals, report: progress)
    }

    /// A reader that walks through the text from an offset, and notes nothing.
    static func walking(over source: UnsafeBufferPointer<UInt8>, from offset: Int = 0) -> PlanReader {
        var walk = PlanReader([], over: source, from: offset)
        walk.notesNothing = true
        return walk
    }

    private static let marginMembers = MarginMember.allCases

    mutating func note(_ message: String, at offset: Int, related: (label: String, offset: Int)? = nil) {
        guard !isRefused else { return }
        problems.append(Problem(offset: offset, message: message, related: related))
        if isRefused { endReading() }
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
struct MemberScan {
    /// Offset of the opening brace.
    let start: Int
    fileprivate let table: MemberTable
    /// One bit for each known member, by its place in the table.
    fileprivate var seen: UInt64 = 0
    /// Whether names that the format does not know are kept for the object.
    fileprivate var hasUnknown = false
    var margin = Margin()

    fileprivate init(_ table: MemberTable, start: Int) {
        self.start = start
        self.table = table
        margin.origin = UInt32(truncatingIfNeeded: start)
    }

    /// Whether this is the first time that the member at a place of the table stands in the object.
    fileprivate mutating func isNew(_ place: Int) -> Bool {
        let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: place)
        defer { seen |= bit }
        return seen & bit == 0
    }

    func has(_ name: some MemberName) -> Bool { seen & (1 << UInt64(name.rawValue)) != 0 }
}

extension PlanReader {
    /// Enters an object, or notes that the value is none and passes over it.
    mutating func begin<Name: MemberName>(
        _ what: String, of members: Name.Type
    ) throws(JSONSyntaxError) -> MemberScan? {
        if let start = try cursor.beginObjectIfNext() { return MemberScan(Name.table, start: start) }
        try refuse(what, expected: "an object in braces")
        return nil
    }

    /// The next known member, whose value must then be read; nil at the object's end.
    @inline(__always)
    mutating func next<Name: MemberName>(
        _ scan: inout MemberScan, of members: Name.Type
    ) throws(JSONSyntaxError) -> Name? {
        while true {
            switch try nextMember(&scan) {
            case .known(let place): return Name(rawValue: place)
            case .unknown: try passOver(cursor.memberName, in: &scan)
            case .end:
                if scan.hasUnknown { unknownNames.close() }
                if scan.seen & scan.table.required != scan.table.required { noteMissing(scan, of: Name.self) }
                return nil
            }
        }
    }

    /// The next member that is the kind's own, or that the format does not know; those that every object may
    /// carry are read on the way, and those that stand twice noted.
    private mutating func nextMember(_ scan: inout MemberScan) throws(JSONSyntaxError) -> JSONMemberMatch {
        while true {
            let match = try cursor.nextMember(of: scan.table.names)
            guard case .known(let place) = match else { return match }
            guard scan.isNew(place) else {
                noteDuplicate(cursor.memberName, inObjectAt: scan.start)
                try passOverValue()
                continue
            }
            if place < scan.table.ownCount { return match }
            switch PlanReader.marginMembers[place - scan.table.ownCount] {
            case .note: records.setNote(try text(), of: &scan.margin)
            case .exempt: scan.margin.isExempt = try flag()
            case .source: records.setSources(try sources(), of: &scan.margin)
            }
        }
    }

    private mutating func noteMissing<Name: MemberName>(_ scan: MemberScan, of members: Name.Type) {
        for name in Name.required where !scan.has(name) {
            note("the required member \"\(name.text)\" is missing", at: scan.start)
        }
    }

    private mutating func passOver(
        _ key: JSONString, in scan: inout MemberScan
    ) throws(JSONSyntaxError) {
        if !scan.hasUnknown { unknownNames.open() }
        scan.hasUnknown = true
        var names = MemberNames()
        swap(&names, &unknownNames)
        let stoodBefore = isRepeated(key, in: &names)
        swap(&names, &unknownNames)
        if stoodBefore { return try passOverValue() }
        let name = keyString(key)
        if let meant = scan.table.meant.near(name) {
            records.nearMisses.append(NearMiss(offset: key.offset, name: name, meant: meant))
        }
        try passOverValue()
    }

    func keyString(_ key: JSONString) -> String { key.text(in: source) }
}
