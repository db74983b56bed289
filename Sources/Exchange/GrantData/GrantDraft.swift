import JSONText
import PlanModel

/// One grant of a file, read and checked, before it is held against the plan.
struct GrantDraft {
    let id: String
    let title: String
    let description: String?
    let money: Money?
    let currency: String
    private(set) var awarded: Dated?
    private(set) var start: Dated?
    private(set) var end: Dated?
    let funders: [PublishedBody]
    let recipients: [PublishedBody]
    /// What is taken and may be meant otherwise.
    private(set) var doubts: [String]
    /// What is certain but not as the standard has it.
    private(set) var remarks: [String] = []

    /// A date and, where it was spelt otherwise, how.
    struct Dated {
        var date: EDTF
        var text: String?
    }

    init(_ value: JSONValue, isTable: Bool, near day: Day) throws(RowRefused) {
        guard let object = value.asObject else { throw RowRefused("it is not an object") }
        guard value.depth < 100 else { throw RowRefused("it is nested more than 100 deep") }
        let names = GrantNames(object, of: .grant)
        guard let id = names.text("id") else { throw RowRefused("it has no id") }
        self.id = id
        var doubts = names.doubts
        if !id.hasPrefix("360G-") { doubts.append("the id does not begin with 360G-") }
        (money, currency) = try Self.amount(names, isTable: isTable, &doubts, &remarks)
        if !names.unknown.isEmpty { remarks.append("members that the standard does not know are kept") }
        if let title = names.text("title") {
            self.title = title
        } else {
            title = id
            doubts.append("it has no title; its id is taken")
        }
        description = names.text("description")
        funders = try Self.bodies("fundingOrganization", names, &doubts)
        recipients = try Self.bodies("recipientOrganization", names, &doubts)
        if funders.isEmpty { doubts.append("it names no fundingOrganization") }
        Self.checkRecipient(names, recipients, &doubts)
        if let call = names["fromOpenCall"], call != .string("Yes"), call != .string("No") {
            doubts.append("fromOpenCall is \(call.compactText), not Yes or No")
        }
        if let kind = names.objects("fundingType").compactMap({ $0["title"]?.asString }).first,
            kind.lowercased().contains("loan")
        {
            doubts.append("its funding type is \"\(kind)\"; it is counted as a grant")
        }
        self.doubts = doubts
        try readDates(names, near: day)
    }
}

extension GrantDraft {
    private static func amount(
        _ names: GrantNames, isTable: Bool, _ doubts: inout [String], _ remarks: inout [String]
    ) throws(RowRefused) -> (money: Money?, currency: String) {
        var money: Money?
        if let value = names["amountAwarded"] {
            guard let amount = GrantAmount(value) else {
                throw RowRefused("amountAwarded \(value.shortText) is no amount; are the columns shifted?")
            }
            money = amount.money
            if let doubt = amount.doubt { doubts.append("amountAwarded " + doubt) }
            if !amount.isPlain, !isTable { remarks.append("amountAwarded is a text") }
        } else {
            doubts.append("it has no amountAwarded")
        }
        guard let value = names["currency"] else {
            doubts.append("it has no currency; GBP is taken")
            return (money, "GBP")
        }
        let text = names.text("currency") ?? ""
        if text == "£" || text.lowercased() == "gbp" {
            if text != "GBP" { remarks.append("currency is spelt \"\(text)\"") }
            return (money, "GBP")
        }
        let code = text.uppercased()
        guard code.isCurrency else {
            throw RowRefused("currency \(value.shortText) is no currency; are the columns shifted?")
        }
        if code != text { remarks.append("currency is spelt \"\(text)\"") }
        return (money, code)
    }

    private static func bodies(
        _ member: String, _ names: GrantNames, _ doubts: inout [String]
    ) throws(RowRefused) -> [PublishedBody] {
        var bodies: [PublishedBody] = []
        if let value = names[member], names.objects(member).isEmpty, value != .array([]) {
            throw RowRefused("\(member) \(value.shortText) is no organisation; are the columns shifted?")
        }
        for object in names.objects(member) {
            guard let body = PublishedBody(object) else {
                doubts.append("\(member) has neither id nor name")
                continue
            }
            if let name = body.name, name.contains(where: \.isNumber),
                GrantDate(name, near: .earliest) != nil || name.allSatisfy(\.isNumber)
            {
                throw RowRefused("\(member) is named \"\(name)\"; are the columns shifted?")
            }
            if body.isPerson {
                doubts.append(
                    "\(member) \"\(body.shownName)\" is a person's place, who is not taken for an organisation"
                )
                continue
            }
            if body.isSwapped {
                doubts.append(
                    "the name of \(member), \"\(body.shownName)\", is an identifier; are the columns swapped?"
                )
            }
            if let code = body.strayPostcode {
                doubts.append(
                    "the postal code of \(member) \(body.shownName), \"\(code)\", is none; are the columns shifted?"
                )
            }
            if body.id == nil { doubts.append("\(member) \(body.shownName) has no id") }
            if body.name == nil { doubts.append("\(member) \(body.shownName) has no name; its id is taken") }
            bodies.append(body)
        }
        return bodies
    }

    private static func checkRecipient(
        _ names: GrantNames, _ recipients: [PublishedBody], _ doubts: inout [String]
    ) {
        let isPerson = names["recipientIndividual"] != nil
        if isPerson, recipients.isEmpty {
            doubts.append("it went to an individual, who is not taken for an organisation")
        } else if isPerson {
            doubts.append("it names both an organisation and an individual as its recipient")
        } else if recipients.isEmpty {
            doubts.append("it names no recipient")
        }
    }

    private mutating func readDates(_ names: GrantNames, near day: Day) throws(RowRefused) {
        if let text = names.text("awardDate") {
            guard let date = GrantDate(text, near: day) else {
                throw RowRefused("awardDate \"\(text.prefix(40))\" is no date; are the columns shifted?")
            }
            awarded = take(date, text, of: "awardDate")
            if date.date.asDay == nil { doubts.append("awardDate \"\(text)\" is no full day") }
            if let first = date.date.firstDay, first > day {
                doubts.append("awardDate \(date.date) has yet to come")
            }
        } else if let value = names["awardDate"] {
            throw RowRefused("awardDate \(value.shortText) is no date; are the columns shifted?")
        } else {
            doubts.append("it has no awardDate")
        }
        let planned = names.objects("plannedDates")
        let periods = planned.isEmpty ? names.objects("actualDates") : planned
        guard let period = periods.first else { return }
        let member = planned.isEmpty ? "actualDates" : "plannedDates"
        if periods.count > 1 { doubts.append("of \(periods.count) \(member) the first is taken") }
        let event = GrantNames(period, of: .event)
        doubts += event.doubts
        start = dated("startDate", of: event, member, near: day)
        end = dated("endDate", of: event, member, near: day)
        if end == nil, let months = event.text("duration") {
            doubts.append("it has a duration of \(months) months and no endDate")
        }
        if let first = start?.date.firstDay, let last = end?.date.lastDay, last < first {
            doubts.append("it ends before it begins; a day and a month may be swapped")
        }
    }

    private mutating func dated(
        _ name: String, of event: GrantNames, _ member: String, near day: Day
    ) -> Dated? {
        guard let text = event.text(name) else { return nil }
        guard let date = GrantDate(text, near: day) else {
            doubts.append("the \(name) of its \(member), \"\(text.prefix(40))\", is no date and is left out")
            return nil
        }
        return take(date, text, of: "\(name) of \(member)")
    }

    private mutating func take(_ date: GrantDate, _ text: String, of name: String) -> Dated {
        if let doubt = date.doubt {
            doubts.append("\(name) \(doubt)")
        } else if !date.isPlain {
            remarks.append("\(name) is not spelt YYYY-MM-DD")
        }
        return Dated(date: date.date, text: date.isPlain ? nil : text)
    }
}

extension JSONValue {
    /// How deep objects and arrays stand in each other.
    fileprivate var depth: Int {
        switch self {
        case .array(let list): 1 + (list.map(\.depth).max() ?? 0)
        case .object(let object): 1 + (object.members.map(\.value.depth).max() ?? 0)
        default: 0
        }
    }

    /// The value on one line, cut where it is long.
    var shortText: String {
        let text = compactText
        return text.count > 40 ? text.prefix(40) + "…" : text
    }
}
