extension PlanRecords {
    /// Refuses a new entry that would keep the file from loading.
    func checkNew<Record: ChangeableRecord>(
        _ value: MemberValue, _ name: String, _ list: MemberList<Record>, in record: Record, row: Int
    ) throws(EditRefused) {
        try value.checkSpelling()
        try list.entryForm.check(value, name)
        if list.isUnique, let id = value["id"] {
            let isTaken = (0..<list.count(self, record)).contains { list.entry(self, record, $0)["id"] == id }
            guard !isTaken else { throw .taken(name, id.asText ?? "") }
        }
        guard let kind = list.kind else { return }
        try checkIDs(value, kind, replacing: [])
        if kind == .action {
            let above = Record.self == PlanAction.self ? depth(ofAction: row) : 0
            try value.checkDepth(above: above)
        } else if kind == .pillar {
            for action in value["actions"]?.elements ?? [] { try action.checkDepth(above: 0) }
        }
    }

    /// Refuses an object with records inside whose ids are not free.
    func checkIDs<Record: ChangeableRecord>(
        _ value: MemberValue, _ name: String, of record: Record.Type, replacing old: MemberValue?
    ) throws(EditRefused) {
        // Of the objects that change member by member only the route map holds records.
        guard Record.self == PlanRoot.self, name == "routeMap" else { return }
        let leaving = Set((old?["stages"]?.elements ?? []).map { RecordName(.stage, $0["id"]?.asText ?? "") })
        var seen: Set<RecordName> = []
        for stage in value["stages"]?.elements ?? [] {
            let name = RecordName(.stage, stage["id"]?.asText ?? "")
            guard seen.insert(name).inserted, leaving.contains(name) || isFree(name) else {
                throw .taken("stages", name.id)
            }
        }
    }

    private func checkIDs(
        _ value: MemberValue, _ kind: RecordKind, replacing: Set<RecordName>
    ) throws(EditRefused) {
        var seen: Set<RecordName> = []
        let name = RecordName(kind, value["id"]?.asText ?? "")
        for inner in [name] + Place(name).comings(in: value).map(\.name) {
            guard seen.insert(inner).inserted, isFree(inner) else {
                throw .taken("\(inner.kind.rawValue)s", inner.id)
            }
        }
    }

    private func depth(ofAction row: Int) -> Int {
        var depth = 1
        var above = actions[row].parent
        while above >= 0 {
            depth += 1
            above = actions[Int(above)].parent
        }
        return depth
    }
}

extension MemberValue {
    /// Refuses an action that would nest deeper than the format allows below others.
    fileprivate func checkDepth(above depth: Int) throws(EditRefused) {
        guard depth < PlanAction.deepest else {
            throw EditRefused(
                "Sub-actions nest to depth \(PlanAction.deepest) at the most; put the action further up.")
        }
        for action in self["actions"]?.elements ?? [] { try action.checkDepth(above: depth + 1) }
    }

    /// Refuses what could not be written as JSON: a number misspelt, a name twice in one object, a value nested
    /// beyond what a reader takes.
    func checkSpelling(depth: Int = 0) throws(EditRefused) {
        guard depth < 400 else {
            throw EditRefused("What the edit gives is nested too deeply for a file; make it flatter.")
        }
        switch self {
        case .number(let spelling):
            guard MemberValue.isJSONNumber(spelling) else {
                throw EditRefused("\"\(spelling)\" is not a number; give one such as 12 or 0.5.")
            }
        case .list(let elements):
            for element in elements { try element.checkSpelling(depth: depth + 1) }
        case .record(let members):
            var seen: Set<[UInt8]> = []
            for member in members {
                guard seen.insert(Array(member.name.utf8)).inserted else {
                    throw EditRefused("The edit names \"\(member.name)\" twice in one object; name it once.")
                }
                try member.value.checkSpelling(depth: depth + 1)
            }
        case .text, .flag, .null: break
        }
    }

    /// RFC 8259, section 6.
    private static func isJSONNumber(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        func digits() -> Int {
            let count = rest.prefix { (0x30...0x39).contains($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let hasZero = rest.first == UInt8(ascii: "0")
        let whole = digits()
        guard whole > 0, !hasZero || whole == 1 else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard digits() > 0 else { return false }
        }
        if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
            guard digits() > 0 else { return false }
        }
        return rest.isEmpty
    }
}

extension EditRefused {
    fileprivate static func taken(_ list: String, _ id: String) -> EditRefused {
        EditRefused(
            "The id \"\(id)\" is taken by another of the \(list) already; "
                + "give each an id of its own.")
    }
}
