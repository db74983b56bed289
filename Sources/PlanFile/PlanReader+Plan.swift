import JSONText
import PlanModel

extension PlanReader {
    /// Reads the whole document. Where the JSON is broken, nothing else is noted.
    mutating func wholeDocument() {
        do throws(JSONSyntaxError) {
            try plan()
        } catch {
            // Reading may have been ended by what was noted, and no more be wrong than that.
            guard let fault = isRefused ? faultOfText() : error else { return }
            problems = [Problem(offset: fault.offset, message: fault.message)]
        }
    }

    /// What is wrong with the JSON itself; looked for only where that is to be said.
    private func faultOfText() -> JSONSyntaxError? {
        guard !halts.isArriving else { return nil }
        var walk = PlanReader.walking(over: source)
        do throws(JSONSyntaxError) {
            try walk.passOverValue()
            try walk.cursor.end()
            return nil
        } catch {
            return error
        }
    }

    private mutating func plan() throws(JSONSyntaxError) {
        haltWhereDue()
        guard var scan = try begin("a plan", of: PlanMember.self) else { return try cursor.end() }
        while let member = try next(&scan, of: PlanMember.self) {
            try read(member)
            haltWhereDue()
        }
        records.head.margin = scan.margin
        haltForTheRest()
        try cursor.end()
    }

    private mutating func read(_ member: PlanMember) throws(JSONSyntaxError) {
        switch member {
        case .format: try format()
        case .id: records.head.id = try planID()
        case .title: records.head.title = try text()
        case .pillars: records.lists.pillars = try pillars()
        case .aliases: records.head.aliases = try texts()
        case .asOf: records.head.asOf = try day()
        case .deadlinePolicy: records.head.deadlinePolicy = try word() ?? .end
        case .dueSoonDays: records.head.dueSoonDays = try wholeNumber() ?? PlanHead.defaultDueSoonDays
        case .summary: records.head.summary = try text()
        case .pillarTerm: records.head.pillarTerm = try text()
        case .labels: records.head.labels = try labels()
        case .documents: records.lists.documents = try documents()
        case .organisations: records.lists.organisations = try organisations()
        case .relations:
            records.lists.relations = try run(of: "relations", { $0.relations.count }) {
                reader throws(JSONSyntaxError) in
                try reader.relation()
            }
        case .funding: records.lists.funding = try funding()
        case .meetings: records.lists.meetings = try meetings()
        case .measures: records.lists.measures = try measures()
        case .signOffs:
            records.lists.signOffs = try run(of: "sign-offs", { $0.signOffs.count }) {
                reader throws(JSONSyntaxError) in
                try reader.signOff()
            }
        case .events: records.lists.events = try events()
        case .routeMap: try routeMap()
        case .participation:
            records.lists.participation = try run(of: "cost models", { $0.participation.count }) {
                reader throws(JSONSyntaxError) in
                try reader.participation()
            }
        case .findings:
            records.lists.findingNotes = try run(of: "findings", { $0.findingNotes.count }) {
                reader throws(JSONSyntaxError) in
                try reader.findingNote()
            }
        }
    }

    private mutating func format() throws(JSONSyntaxError) {
        guard case .string = try cursor.peek() else {
            return try refuse("a plan format", expected: "\"\(PlanHead.format)\"")
        }
        let start = cursor.offset
        let text = try text()
        guard !records.equal(text, PlanHead.format) else { return }
        let found = excerpt(from: start, to: cursor.offset)
        if records.string(text).hasPrefix("scrutineer-plan/") {
            note(
                "\(found) is a version that this program cannot read; expected \"\(PlanHead.format)\"",
                at: start)
        } else {
            note("\(found) is not a plan format; expected \"\(PlanHead.format)\"", at: start)
        }
    }

    private mutating func planID() throws(JSONSyntaxError) -> Text {
        guard case .string = try cursor.peek() else { return try text() }
        let start = cursor.offset
        let id = try text()
        let isGood = records.withBytes(of: id) { bytes in
            !bytes.isEmpty
                && bytes.allSatisfy { byte in
                    (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
                }
        }
        if !isGood {
            note(
                "\(excerpt(from: start, to: cursor.offset)) is not a plan id; "
                    + "expected small letters a to z, digits and hyphens", at: start)
        }
        return id
    }

    private mutating func labels() throws(JSONSyntaxError) -> Run<Label> {
        guard case .object = try cursor.peek() else {
            try refuse("a table of words", expected: "an object such as {\"complete\": \"Delivered\"}")
            return Run()
        }
        let known = ActionStatus.allCases.map(\.rawValue) + Rag.allCases.map(\.rawValue)
        records.head.hasLabels = true
        var names = MemberNames()
        let start = records.labels.count
        try cursor.beginObject()
        while let key = try cursor.nextMember() {
            let word = keyString(key)
            if isRepeated(key, in: &names) {
                try passOverValue()
                continue
            }
            if let member = MarginMember(rawValue: word) {
                try checkMargin(member)
                continue
            }
            if !known.contains(word) {
                note(
                    "\"\(word)\" is neither a status nor a confidence; expected \(known.joined(separator: ", "))",
                    at: key.offset)
            }
            let local = try text()
            records.labels.append(Label(word: records.keep(word), local: local))
        }
        return Run(start: start, count: records.labels.count - start)
    }

    /// Reads a member that every object may carry where there is no record to keep it.
    private mutating func checkMargin(_ member: MarginMember) throws(JSONSyntaxError) {
        switch member {
        case .note: _ = try text()
        case .exempt: _ = try flag()
        case .source: _ = try sources()
        }
    }
}
