import JSONText
import PlanModel
import PlanStore

/// Writes the members of a record for people: names for ids, dates as read and as printed, money with its sign.
struct RecordValueText {
    private let store: PlanStore
    private let plan: Int
    private let records: PlanRecords
    private let currency: String

    init(_ store: PlanStore, plan: Int, record: RecordSheet) {
        self.store = store
        self.plan = plan
        records = store.plans[plan].records
        currency = record.members["currency"]?.asString ?? FundingStream.defaultCurrency
    }

    /// A member's value on one line, or nil where it needs a block of its own.
    func text(of member: JSONMember, in object: JSONObject) -> String? {
        guard let text = text(member.value, of: member.name) else { return nil }
        guard let printed = object[member.name + "Text"]?.asString, RecordMembers.isDate(member.name) else {
            return text
        }
        return "\(text), printed \"\(printed)\""
    }

    func text(_ value: JSONValue, of member: String) -> String? {
        switch value {
        case .string(let text): return string(text, of: member)
        case .number(let spelling): return number(spelling, of: member)
        case .bool(let flag): return flag ? "yes" : "no"
        case .null: return ""
        case .array(let elements):
            let texts = elements.compactMap { text($0, of: member) }
            return texts.joined(separator: texts.contains { $0.contains(",") } ? "; " : ", ")
        case .object(let object): return source(object) ?? range(object, of: member)
        }
    }

    private func string(_ text: String, of member: String) -> String {
        if RecordMembers.isDate(member), case .success(let date) = EDTF.parse(text) {
            let shown = Shown.date(date)
            return date.asDay == nil && shown != text ? "\(shown) [\(text)]" : shown
        }
        let kinds = RecordMembers.kinds(named: member)
        guard !kinds.isEmpty else { return text }
        for kind in kinds {
            // A relation writes `kind:ID` where the id alone would be ambiguous.
            let prefix = kind.rawValue + ":"
            let id = text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
            if let title = title(of: RecordName(kind, id)) { return "\(title) (\(text))" }
        }
        return "\(text) (not in the plan)"
    }

    /// What a record that is named is called.
    private func title(of name: RecordName) -> String? {
        guard let ref = store.find(name, in: plan) else { return nil }
        if name.kind == .organisation, let entry = store.directory.entry(plan: plan, row: Int32(ref.row)) {
            return store.directory.entries[entry].shownName
        }
        return records.title(of: ref.kind, row: ref.row)
    }

    private func number(_ spelling: String, of member: String) -> String {
        guard let number = ExactNumber(spelling) else { return spelling }
        if RecordMembers.isMoney(member), let money = Money(number) {
            return Shown.money(money, currency: currency)
        }
        return Shown.number(number)
    }

    /// A source: document, place and words quoted.
    private func source(_ object: JSONObject) -> String? {
        guard let document = object["document"]?.asString,
            object.members.allSatisfy({ ["document", "ref", "quote"].contains($0.name) })
        else { return nil }
        var text = title(of: RecordName(.document, document)) ?? "\(document) (not in the plan)"
        if let ref = object["ref"]?.asString { text += ", \(ref)" }
        if let quote = object["quote"]?.asString { text += ": \"\(quote)\"" }
        return text
    }

    private func range(_ object: JSONObject, of member: String) -> String? {
        guard object.members.count == 2, case .number(let min)? = object["min"],
            case .number(let max)? = object["max"]
        else { return nil }
        return "\(number(min, of: member)) to \(number(max, of: member))"
    }

    /// What an entry of a list begins with, and the members that are said by it.
    func head(of object: JSONObject) -> (text: String, used: Set<String>) {
        var parts: [String] = []
        var used: Set<String> = []
        for name in [
            "id", "on", "date", "year", "verdict", "rag", "label", "rule", "record", "title", "name",
            "message", "text",
        ] {
            guard let value = object[name],
                let member = text(of: JSONMember(name: name, value: value), in: object)
            else { continue }
            if !member.isEmpty { parts.append(member) }
            used.formUnion([name, RecordMembers.isDate(name) ? name + "Text" : name])
        }
        if let source = source(object) { return (source, Set(object.members.map(\.name))) }
        if !parts.isEmpty { return (parts.joined(separator: "  "), used) }
        // Nothing names it, as with a relation: it is said in the order in which it stands.
        let said = object.members.filter { !RecordValueText.isMargin($0.name) }
            .compactMap { member in text(of: member, in: object).map { (member.name, $0) } }
        return (said.map(\.1).joined(separator: " "), Set(said.map(\.0)))
    }

    private static func isMargin(_ name: String) -> Bool {
        name == "note" || name == "source" || name == "exempt" || name.hasSuffix("Text")
    }
}

extension JSONValue {
    var asString: String? {
        if case .string(let text) = self { return text }
        return nil
    }
}
