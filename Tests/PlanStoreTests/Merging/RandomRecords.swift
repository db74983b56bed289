import PlanModel
import SeededRandom

/// Records of all kinds, entries and values, made at random; each that is made loads.
struct RandomRecords {
    var generator: SeededGenerator
    /// Goes before the number in new ids, so that two sides seldom make the same.
    var prefix: String
    private var count = 0

    init(seed: UInt64, prefix: String) {
        generator = SeededGenerator(seed: seed)
        self.prefix = prefix
    }

    mutating func chance(_ outOf: Int = 2) -> Bool { Int.random(in: 0..<outOf, using: &generator) == 0 }

    mutating func pick<Element>(_ list: [Element], or other: Element) -> Element {
        list.randomElement(using: &generator) ?? other
    }

    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }

    mutating func newID() -> String {
        count += 1
        return "\(prefix)\(count)"
    }

    mutating func text() -> MemberValue {
        .text(pick(["one", "two", "thrée", "", "fo\"ur\n"], or: "") + "\(number(0..<9))")
    }

    mutating func date() -> MemberValue {
        .text(pick(["2015", "2015-10", "2015-11-04", "2015-24", "2014-03/2015-01", "../2014"], or: "2015"))
    }

    mutating func day() -> MemberValue { .text("2015-0\(number(1..<10))-1\(number(0..<10))") }

    mutating func id() -> MemberValue { .text(pick(["a1", "a2", "a3", "b1", "c1", "nobody"], or: "")) }

    /// A value for a member that changes as a whole; nil for one that the kind of object does not have.
    mutating func value(of member: String, in shape: ObjectShape) -> MemberValue? {
        switch (shape, member) {
        case (_, "note"), (_, "title"), (.part, "text"), (.record(.organisation), "name"): text()
        case (.labels, "x-own"): nil
        case (_, "x-own"): .list([.null, .record(["x": text()])])
        case (.record(.action), "status"): .text(pick(ActionStatus.allCases.map(\.rawValue), or: "paused"))
        case (.record(.milestone), "due"), (.signOff, "returned"): date()
        case (.record(.funding), "amount"):
            chance()
                ? .number("\(number(1..<5))000")
                : .record(["min": .number("1"), "max": .number("\(number(2..<5))")])
        case (.record(.organisation), "partOf"), (.record(.document), "body"): id()
        case (.record(.resolution), "response"):
            .record(["kind": .text("accepted"), "on": day(), "source": .record(["document": id()])])
        case (.record(.plan), "summary"), (.record(.measure), "unit"), (.record(.event), "note"): text()
        case (.target, "current"), (.year, "spent"): .number("\(number(0..<9))")
        case (.labels, "complete"), (.labels, "paused"): text()
        default: nil
        }
    }

    static let values = [
        "note", "title", "text", "name", "x-own", "status", "due", "returned", "amount", "partOf", "body",
        "response", "summary", "unit", "current", "spent", "complete", "paused",
    ]

    /// The members without which an object does not load.
    static let required: Set = ["title", "text", "name", "status"]

    /// An entry of a log; nil for a list that is none, or that this does not fill.
    mutating func entry(of list: String) -> MemberValue? {
        switch list {
        case "updates":
            .record(["on": date(), "text": text(), "milestones": .list([id()])])
        case "confidence": .record(["rag": .text("green"), "on": day()])
        case "revisions": .record(["due": date(), "on": day()])
        case "evidence": .record(["verdict": .text("part"), "on": day(), "source": source()])
        case "alternatives": .record(["date": date()])
        case "answers": .record(["on": date(), "text": text(), "parts": .list([id()])])
        case "reports": .record(["on": date(), "from": id(), "text": text()])
        case "readings": .record(["on": date(), "value": .number("\(number(0..<9))")])
        case "relations": .record(["from": id(), "kind": .text("advises"), "to": id()])
        case "findings":
            .record([
                "rule": .text("stale"), "record": .text("action:a1"), "reason": text(), "by": text(),
                "on": day(),
            ])
        case "facts": .record(["label": text(), "text": text()])
        case "items": .record(["title": text(), "stage": id(), "action": id()])
        case "source": source()
        default: nil
        }
    }

    static let logs = [
        "updates", "confidence", "revisions", "evidence", "alternatives", "answers", "reports", "readings",
        "relations", "findings", "facts", "items", "source",
    ]

    private mutating func source() -> MemberValue { .record(["document": id(), "ref": text()]) }

    static let sets = [
        "aliases", "leads", "support", "funding", "places", "identifiers", "funders", "recipients", "actions",
        "invited", "to", "respondents", "organisations",
    ]

    /// An entry of a list whose entries are told apart by some members.
    mutating func keyed(_ shape: ObjectShape) -> MemberValue {
        switch shape {
        case .year:
            .record([
                "year": .text(pick(["2015/16", "2016/17", "2017/18"], or: "2018/19")),
                "amount": .number("\(number(0..<9))"),
            ])
        case .part: .record(["id": .text(newID()), "text": text()])
        default:
            .record([
                "document": id(), "role": .text(pick(["Finance", "Legal"], or: "")),
                "kind": .text("approver"),
                "sent": date(),
            ])
        }
    }

    /// A new record with the members that it must have, and its lists to a depth.
    mutating func record(_ kind: RecordKind, id: String? = nil) -> MemberValue {
        var record = MemberValue.record(["id": .text(id ?? newID())])
        for member in ["title", "status", "name"] {
            if let value = value(of: member, in: .record(kind)), kind != .organisation || member == "name",
                kind != .question, kind != .resolution, kind != .meeting || member != "title"
            {
                record[member: member] = value
            }
        }
        for (member, value) in required(kind) { record[member: member] = value }
        if chance(3) { record[member: "note"] = text() }
        return record
    }

    private mutating func required(_ kind: RecordKind) -> [(String, MemberValue)] {
        switch kind {
        case .pillar: [("actions", .list([]))]
        case .funding: [("status", .text("bid")), ("kind", .text("grant"))]
        case .meeting: [("body", id()), ("date", date())]
        case .question: [("text", text())]
        case .resolution: [("text", text()), ("verb", .text("note"))]
        case .event: [("date", date()), ("kind", .text("other"))]
        default: []
        }
    }

    /// The lists of records that an object may have.
    static func recordLists(of shape: ObjectShape) -> [(list: String, kind: RecordKind)] {
        [
            "pillars", "documents", "organisations", "funding", "meetings", "measures", "events", "actions",
            "milestones", "questions", "resolutions", "stages",
        ].compactMap { list in
            if case .records(let kind) = shape.shape(of: list) { (list, kind) } else { nil }
        }
    }
}
