// What records are called where a text names them: in the plan's findings, and in commands.
extension PlanRecords {
    /// `sign-off:DOCUMENT/ROLE/KIND`, which names a sign-off in its plan.
    package func name(ofSignOff row: Int) -> String {
        let signOff = signOffs[row]
        return "\(PlanRecords.signOffPrefix)\(string(signOff.document.id))/\(string(signOff.role))/"
            + signOff.kind.rawValue
    }

    package static let signOffPrefix = "sign-off:"

    /// The sign-off in the plan that has this name.
    package func signOff(named name: String) -> Int? {
        guard name.hasPrefix(PlanRecords.signOffPrefix) else { return nil }
        return lists.signOffs.range.first { self.name(ofSignOff: $0) == name }
    }

    /// Whether `kind:id`, or the name of a sign-off, is that of a record to which nothing leads any more because it is
    /// exempt.
    func isHidden(_ name: String) -> Bool {
        if let record = RecordName(name) { return isHidden(record) }
        return signOff(named: name) == nil && signOffs.indices.contains { self.name(ofSignOff: $0) == name }
    }
}

extension RecordName {
    /// Reads `kind:id`; an id may itself hold a colon.
    package init?(_ text: String) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
            let kind = RecordKind(rawValue: String(text[..<colon]))
        else { return nil }
        self.init(kind, String(text[text.utf8.index(after: colon)...]))
    }
}

extension PlanRecords {
    /// All that an organisation is called in the plan: its name, its short name, its aliases.
    package func allNames(of organisation: Organisation) -> [String] {
        var names = [string(organisation.name)]
        if let short = optional(organisation.short) { names.append(short) }
        return names + strings(organisation.aliases)
    }
}
