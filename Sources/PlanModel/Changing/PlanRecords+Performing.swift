extension PlanRecords {
    /// Carries out a change of one object; the object of a record with an id has this row.
    mutating func perform<Record: ChangeableRecord>(
        _ operation: Change.Operation, on record: inout Record, row: Int
    ) throws(EditRefused) -> Change.Operation {
        switch operation {
        case .set(let name, let from, let to):
            try set(name, from, to, on: &record, row: row)
            return operation
        case .insert(let name, let at, let value):
            guard let member = Record.member(name), let list = member.list else {
                throw .noList(name, of: Record.what)
            }
            try checkNew(value, name, list, in: record, row: row)
            let place = min(max(at, 0), list.count(self, record))
            list.insert(&self, &record, row, place, value)
            return .insert(list: name, at: place, value)
        case .remove(let name, let at, let value):
            guard let list = Record.member(name)?.list else { throw .noList(name, of: Record.what) }
            let place = try standing(value, name, near: at, in: list, of: record)
            list.remove(&self, &record, place)
            return .remove(list: name, at: place, value)
        case .amend(let name, let at, let from, let to):
            // Records and keyed entries change member by member.
            guard let list = Record.member(name)?.list, list.kind == nil, list.change == nil, !list.isSet
            else {
                throw .noList(name, of: Record.what)
            }
            try checkNew(to, name, list, in: record, row: row)
            let place = try standing(from, name, near: at, in: list, of: record)
            list.remove(&self, &record, place)
            list.insert(&self, &record, row, place, to)
            return .amend(list: name, at: place, from: from, to: to)
        }
    }

    private mutating func set<Record: ChangeableRecord>(
        _ name: String, _ from: MemberValue?, _ to: MemberValue?, on record: inout Record, row: Int
    ) throws(EditRefused) {
        try to?.checkSpelling()
        // Only the file holds what the format does not know.
        guard let member = Record.member(name) else { return }
        guard from.flatMap(member.form.known) == member.read(self, record) else { throw .stale(name) }
        if from == to { return }
        guard !member.isKey else {
            throw EditRefused(
                "\"\(name)\" is what \(Record.what) is known by, so it cannot change; add a new "
                    + "record and delete this one."
            )
        }
        guard member.list == nil || member.list?.isSet == true else {
            throw EditRefused("The entries of \"\(name)\" come and go one by one; change them so.")
        }
        if let to {
            try member.form.check(to, name)
            if member.change != nil { try checkIDs(to, name, of: Record.self, replacing: from) }
        } else if member.isRequired {
            throw EditRefused(
                "\"\(name)\" is needed by \(Record.what); it can be changed, but not taken "
                    + "away.")
        }
        member.write(&self, &record, row, to)
    }

    /// The place of an entry that a change is about.
    private func standing<Record>(
        _ value: MemberValue, _ name: String, near at: Int, in list: MemberList<Record>, of record: Record
    ) throws(EditRefused) -> Int {
        guard let place = place(of: value, near: at, in: list, of: record) else {
            throw EditRefused(
                "What the edit is about in \"\(name)\" is gone, or no longer says the "
                    + "same; look at it again.")
        }
        return place
    }

    /// The entry that says what `value` says, and of several the nearest to `at`.
    private func place<Record>(
        of value: MemberValue, near at: Int, in list: MemberList<Record>, of record: Record
    ) -> Int? {
        let count = list.count(self, record)
        guard let known = list.entryForm.known(value) else { return nil }
        func says(_ place: Int) -> Bool {
            (0..<count).contains(place) && list.entry(self, record, place) == known
        }
        let start = min(max(at, 0), count)
        for distance in 0...count {
            if says(start - distance) { return start - distance }
            if says(start + distance) { return start + distance }
        }
        return nil
    }
}

extension EditRefused {
    static func stale(_ member: String) -> EditRefused {
        EditRefused(
            "The member \"\(member)\" is no longer what it was when the edit was made: somebody "
                + "else has changed it since. Look at it again."
        )
    }

    fileprivate static func noList(_ name: String, of what: String) -> EditRefused {
        EditRefused(
            "There is no list \"\(name)\" in \(what) whose entries come and go; change it in the file.")
    }
}
