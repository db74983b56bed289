extension PlanRecords {
    /// Carries out a change on the record at `row` of its kind's array.
    ///
    /// Refuses a member that holds something other than the change says it held: the change was made for
    /// another state of the plan.
    package mutating func apply(_ operation: Change.Operation, to kind: RecordKind, row: Int)
        throws(EditRefused)
    {
        switch (kind, operation) {
        case (.action, .set("status", let from, let to)):
            guard from == .text(actions[row].status.rawValue) else { throw .stale("status") }
            actions[row].status = try word(to, "status")
        case (.milestone, .set("done", let from, let to)):
            guard from == milestones[row].done.edtf.map({ .text($0.description) }) else {
                throw .stale("done")
            }
            milestones[row].done.edtf = try date(to, "done")
        case (.milestone, .set("doneText", let from, let to)):
            let printed = milestones[row].done.printed
            guard from == optional(printed).map({ .text($0) }) else { throw .stale("doneText") }
            milestones[row].done.printed = keep(to?.asText)
        case (.action, .insert("updates", let at, let value)):
            actions[row].updates = try insert(
                try update(value), at: at, in: actions[row].updates, of: \.updates)
        case (.action, .remove("updates", let at, let value)):
            actions[row].updates = try remove(
                value, at: at, from: actions[row].updates, of: \.updates, members)
        case (.action, .insert("confidence", let at, let value)):
            actions[row].confidence = try insert(
                try judgement(value), at: at, in: actions[row].confidence, of: \.confidence)
        case (.action, .remove("confidence", let at, let value)):
            actions[row].confidence = try remove(
                value, at: at, from: actions[row].confidence, of: \.confidence, members)
        case (.milestone, .insert("revisions", let at, let value)):
            milestones[row].revisions = try insert(
                try revision(value), at: at, in: milestones[row].revisions, of: \.revisions)
        case (.milestone, .remove("revisions", let at, let value)):
            milestones[row].revisions = try remove(
                value, at: at, from: milestones[row].revisions, of: \.revisions, members)
        case (.milestone, .insert("evidence", let at, let value)):
            milestones[row].evidence = try insert(
                try verdict(value), at: at, in: milestones[row].evidence, of: \.evidence)
        case (.milestone, .remove("evidence", let at, let value)):
            milestones[row].evidence = try remove(
                value, at: at, from: milestones[row].evidence, of: \.evidence, members)
        default:
            throw EditRefused("This member cannot be changed from the screen; change it in the file.")
        }
    }

    /// Writes the list anew at the end of its array, one element longer.
    private mutating func insert<Element>(
        _ element: Element, at place: Int, in run: Run<Element>, of array: WritableKeyPath<Self, [Element]>
    ) throws(EditRefused) -> Run<Element> {
        guard (0...Int(run.count)).contains(place) else { throw .stale("list") }
        var list = Array(self[keyPath: array][run])
        list.insert(element, at: place)
        return append(list, to: array)
    }

    /// Writes the list anew without one element, which must be the one that the change names.
    private mutating func remove<Element>(
        _ value: MemberValue, at place: Int, from run: Run<Element>,
        of array: WritableKeyPath<Self, [Element]>,
        _ members: (Element) -> KeyValuePairs<String, MemberValue?>
    ) throws(EditRefused) -> Run<Element> {
        guard (0..<Int(run.count)).contains(place) else { throw .stale("list") }
        var list = Array(self[keyPath: array][run])
        let removed = list.remove(at: place)
        guard members(removed).allSatisfy({ name, standing in value[name] == standing }) else {
            throw .stale("list")
        }
        return append(list, to: array)
    }

    private mutating func append<Element>(
        _ list: [Element], to array: WritableKeyPath<Self, [Element]>
    ) -> Run<Element> {
        let start = self[keyPath: array].count
        self[keyPath: array].append(contentsOf: list)
        return Run(start: start, count: list.count)
    }
}

extension PlanRecords {
    private mutating func update(_ value: MemberValue) throws(EditRefused) -> Update {
        var update = Update()
        update.on = PrintedDate(
            try requiredDate(value["on"], "on"), printed: keep(value["onText"]?.asText))
        update.text = keep(try requiredText(value["text"], "text"))
        update.by = keep(value["by"]?.asText)
        update.status = try value["status"].map { status throws(EditRefused) in try word(status, "status") }
        update.was = try value["was"].map { status throws(EditRefused) in try word(status, "was") }
        update.recorded = try day(value["recorded"], "recorded")
        return update
    }

    private mutating func judgement(_ value: MemberValue) throws(EditRefused) -> Confidence {
        var judgement = Confidence()
        judgement.rag = try word(value["rag"], "rag")
        judgement.on = try requiredDay(value["on"], "on")
        judgement.by = keep(value["by"]?.asText)
        judgement.why = keep(value["why"]?.asText)
        judgement.recorded = try day(value["recorded"], "recorded")
        return judgement
    }

    private mutating func revision(_ value: MemberValue) throws(EditRefused) -> Revision {
        var revision = Revision()
        revision.due = PrintedDate(
            try requiredDate(value["due"], "due"), printed: keep(value["dueText"]?.asText))
        revision.on = try requiredDay(value["on"], "on")
        revision.by = keep(value["by"]?.asText)
        revision.why = keep(value["why"]?.asText)
        revision.recorded = try day(value["recorded"], "recorded")
        return revision
    }

    private mutating func verdict(_ value: MemberValue) throws(EditRefused) -> Evidence {
        var evidence = Evidence()
        evidence.verdict = try word(value["verdict"], "verdict")
        evidence.on = try requiredDay(value["on"], "on")
        evidence.by = keep(value["by"]?.asText)
        evidence.quote = keep(value["quote"]?.asText)
        evidence.recorded = try day(value["recorded"], "recorded")
        return evidence
    }

    private func word<Word: PlanWord>(_ value: MemberValue?, _ member: String) throws(EditRefused) -> Word {
        guard let text = value?.asText, let word = Word(rawValue: text) else {
            throw EditRefused("The member \"\(member)\" of the edit is not \(Word.noun).")
        }
        return word
    }

    private func date(_ value: MemberValue?, _ member: String) throws(EditRefused) -> EDTF? {
        guard let value else { return nil }
        return try requiredDate(value, member)
    }

    private func requiredDate(_ value: MemberValue?, _ member: String) throws(EditRefused) -> EDTF {
        guard let text = value?.asText, case .success(let date) = EDTF.parse(text) else {
            throw EditRefused("The member \"\(member)\" of the edit is not a date.")
        }
        return date
    }

    private func requiredText(_ value: MemberValue?, _ member: String) throws(EditRefused) -> String {
        guard let text = value?.asText else {
            throw EditRefused("The member \"\(member)\" of the edit is not a text.")
        }
        return text
    }

    private func day(_ value: MemberValue?, _ member: String) throws(EditRefused) -> Day? {
        guard let value else { return nil }
        return try requiredDay(value, member)
    }

    private func requiredDay(_ value: MemberValue?, _ member: String) throws(EditRefused) -> Day {
        guard let text = value?.asText, let day = Day(text) else {
            throw EditRefused("The member \"\(member)\" of the edit is not a day.")
        }
        return day
    }
}

extension EditRefused {
    fileprivate static func stale(_ member: String) -> EditRefused {
        EditRefused("The member \"\(member)\" is no longer what it was when the edit was made.")
    }
}
