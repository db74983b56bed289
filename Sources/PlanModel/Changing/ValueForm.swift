/// What a member may hold, whatever the record.
struct ValueForm: Sendable {
    /// Refuses what the reader would not load; the member's name is for the message.
    let check: @Sendable (MemberValue, String) throws(EditRefused) -> Void
    /// The value as the records would say it: without members that the format does not know, and nil where it
    /// says no more than an absent member does.
    let known: @Sendable (MemberValue) -> MemberValue?

    init(
        check: @escaping @Sendable (MemberValue, String) throws(EditRefused) -> Void,
        known: @escaping @Sendable (MemberValue) -> MemberValue? = { $0 }
    ) {
        self.check = check
        self.known = known
    }

    /// A form that a value has or has not.
    init(
        what: String, expected: String, known: @escaping @Sendable (MemberValue) -> MemberValue? = { $0 },
        _ isMet: @escaping @Sendable (MemberValue) -> Bool
    ) {
        self.init(
            check: { value, name throws(EditRefused) in
                guard isMet(value) else {
                    throw .unfit(value, in: name, what: what, expected: expected)
                }
            }, known: known)
    }

    /// A list of values of a form; an empty one says no more than none.
    static func list(of entry: ValueForm) -> ValueForm {
        ValueForm(
            check: { value, name throws(EditRefused) in
                guard case .list(let entries) = value else {
                    throw .unfit(value, in: name, what: "a list", expected: "a list")
                }
                for one in entries { try entry.check(one, name) }
            },
            known: { value in
                guard case .list(let entries) = value, !entries.isEmpty else { return nil }
                return .list(entries.compactMap(entry.known))
            })
    }

    /// A list of values of a form, or one such value by itself.
    static func oneOrMore(of entry: ValueForm) -> ValueForm {
        let list = list(of: entry)
        return ValueForm(
            check: { value, name throws(EditRefused) in
                if case .record = value { return try entry.check(value, name) }
                try list.check(value, name)
            },
            known: { value in
                if case .record = value { return entry.known(value).map { .list([$0]) } }
                return list.known(value)
            })
    }
}

extension EditRefused {
    /// A value that the format does not allow.
    static func unfit(
        _ value: MemberValue, in member: String, what: String, expected: String
    ) -> EditRefused {
        EditRefused(
            "The edit gives \"\(member)\" as \(value.excerpt), which is not \(what); give "
                + "\(expected).")
    }
}

extension MemberValue {
    /// The value for a message, cut where it is long.
    var excerpt: String {
        switch self {
        case .text(let text): "\"\(text.count <= 60 ? text : text.prefix(60) + "…")\""
        case .number(let spelling): String(spelling.prefix(60))
        case .flag(let flag): flag ? "true" : "false"
        case .null: "null"
        case .list: "a list"
        case .record: "an object"
        }
    }
}
