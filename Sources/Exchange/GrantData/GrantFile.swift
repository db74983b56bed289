import JSONText

/// The grants of a published file, as they stand there.
struct GrantFile {
    struct Row {
        /// `grant 3`, or `line 4` of a spreadsheet.
        var place: String
        var value: JSONValue
        /// What is wrong with the row as such.
        var fault: String?
    }

    private(set) var rows: [Row] = []
    private(set) var remarks: [ImportNote] = []
    /// Whether it is a spreadsheet, in which a number is a text like any other.
    let isTable: Bool

    init(_ file: [UInt8]) throws(ImportRefused) {
        let text = try TableBytes(file)
        if let guess = text.guess { remarks.append(ImportNote("", guess)) }
        let first = text.bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        guard let first else { throw ImportRefused("it is empty") }
        isTable = first != UInt8(ascii: "{") && first != UInt8(ascii: "[")
        if isTable { try readTable(text.bytes) } else { try readJSON(text.bytes) }
    }

    private mutating func readJSON(_ bytes: [UInt8]) throws(ImportRefused) {
        let document: JSONValue
        do throws(JSONSyntaxError) {
            document = try JSONValue(parsing: bytes)
        } catch {
            let place = bytes.withUnsafeBufferPointer { TextPosition(of: error.offset, in: $0) }
            throw ImportRefused("line \(place.line), column \(place.column): \(error.message)")
        }
        let grants: [JSONValue]
        switch document {
        case .array(let list): grants = list
        case .object(let package):
            guard case .array(let list)? = package["grants"] else {
                throw ImportRefused("it has no list of \"grants\", as a file of the 360Giving standard has")
            }
            grants = list
            let others = package.members.map(\.name).filter { $0 != "grants" }
            if !others.isEmpty {
                remarks.append(
                    ImportNote("", "of the file itself nothing is taken: \(others.joined(separator: ", "))"))
            }
        default: throw ImportRefused("it has no list of \"grants\", as a file of the 360Giving standard has")
        }
        rows = grants.enumerated().map { Row(place: "grant \($0 + 1)", value: $1) }
    }

    private mutating func readTable(_ bytes: [UInt8]) throws(ImportRefused) {
        var best: (rows: [TableText.Row], known: Int) = ([], 0)
        for delimiter in ",;\t".utf8 {
            guard let headings = TableText.rows(of: bytes, between: delimiter, limit: 1).first else {
                continue
            }
            let known = headings.fields.count { GrantColumn($0).isKnown }
            if known > best.known { best = (TableText.rows(of: bytes, between: delimiter), known) }
        }
        guard best.known > 1, let headings = best.rows.first else {
            throw ImportRefused(
                "it is neither JSON nor a table with the headings of the 360Giving standard, such as Identifier, Title, "
                    + "Amount Awarded, Award Date, Recipient Org:Name")
        }
        let columns = headings.fields.map(GrantColumn.init)
        for row in best.rows.dropFirst() where !row.isBlank {
            var grant = JSONObject()
            for (column, field) in zip(columns, row.fields) where !field.allSatisfy(\.isWhitespace) {
                column.put(field, into: &grant)
            }
            let isLong = row.fields.dropFirst(columns.count).contains { !$0.allSatisfy(\.isWhitespace) }
            let fault = isLong ? "it has \(row.fields.count) fields below \(columns.count) headings" : nil
            rows.append(Row(place: "line \(row.line)", value: .object(grant), fault: row.fault ?? fault))
        }
    }
}

/// Where the cells of a spreadsheet's column belong in a grant: `Recipient Org:Name`, `commitmentTransaction/0/id`.
struct GrantColumn {
    private let path: [Step]
    let isKnown: Bool

    private enum Step {
        case member(String)
        case first
    }

    init(_ heading: String) {
        let words = TableWords.line(heading)
        let parts = words.split { ":/".contains($0) }.map(TableWords.trimmed).filter { Int($0) == nil }
        var path: [Step] = []
        var shape: GrantStandard.Shape? = .grant
        for part in parts {
            guard let member = shape?.member(titled: part) else {
                // Nothing of a row is dropped: what is not the standard's goes by its heading.
                self.path = [.member(words)]
                isKnown = false
                return
            }
            path.append(.member(member.name))
            switch member.content {
            case .list(let inner):
                path.append(.first)
                shape = inner
            case .object(let inner): shape = inner
            default: shape = nil
            }
        }
        self.path = path
        isKnown = !path.isEmpty
    }

    func put(_ text: String, into grant: inout JSONObject) {
        grant = Self.put(text, path[...], into: .object(grant)).asObject ?? grant
    }

    private static func put(_ text: String, _ path: ArraySlice<Step>, into value: JSONValue?) -> JSONValue {
        guard let step = path.first else { return value ?? .string(text) }
        let rest = path.dropFirst()
        switch step {
        case .member(let name):
            var object = value?.asObject ?? JSONObject()
            object[name] = put(text, rest, into: object[name])
            return .object(object)
        case .first:
            guard case .array(var list)? = value, !list.isEmpty else {
                return .array([put(text, rest, into: nil)])
            }
            list[0] = put(text, rest, into: list[0])
            return .array(list)
        }
    }
}

extension JSONValue {
    var asObject: JSONObject? {
        if case .object(let object) = self { return object }
        return nil
    }
}
