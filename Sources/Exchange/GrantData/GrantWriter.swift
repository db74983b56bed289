import JSONText
import PlanModel
import PlanStore

/// One stream as a grant of the standard.
struct GrantWriter {
    private(set) var id = ""
    /// Nil where something that a grant must have is missing.
    private(set) var grant: JSONObject?
    /// Why there is none.
    private(set) var reason = ""
    /// Members of the grant as it was published that are not as the standard has them.
    private(set) var leftOut: [String] = []

    private let records: PlanRecords
    private let stream: FundingStream
    /// What was published of it, as far as the standard takes it and the stream still says whose it is.
    private var original = JSONObject()

    init(_ ref: RecordRef, in store: PlanStore) {
        let plan = store.plans[ref.plan]
        records = plan.records
        stream = plan.records.funding[ref.row]
        let status = plan.records.status(of: stream, on: plan.states.asOf)
        guard stream.kind == .grant, status == .secured || status == .ended else {
            reason =
                stream.kind == .grant
                ? "it is not awarded (\(status.rawValue))" : "it is no grant (\(stream.kind.rawValue))"
            return
        }
        let published = GrantOriginal.of(stream, in: records)
        if let published {
            var standard = StandardValue()
            original = standard.object(published, as: .grant, at: "")
            leftOut = standard.leftOut
        }
        write()
        // What the stream says itself takes the place of what was published.
        let said = Set((grant ?? JSONObject()).members.map(\.name))
        leftOut.removeAll { way in
            said.contains(way) || ["plannedDates.startDate", "plannedDates.endDate"].contains(way)
        }
    }

    private mutating func write() {
        var members = JSONObject()
        var missing: [String] = []
        func need(_ name: String, _ value: JSONValue?, _ hint: String = "") {
            if let value { members[name] = value } else { missing.append(name + hint) }
        }
        id = records.optional(stream.grantId) ?? ""
        need("id", records.optional(stream.grantId).flatMap(Self.filled), " (the stream's grantId)")
        need("title", .string(records.string(stream.title)))
        let description =
            records.optional(records.note(of: stream.margin)) ?? original["description"]?.asString
        need("description", description.flatMap(Self.filled), " (the stream's note)")
        need("currency", .string(records.optional(stream.currency) ?? FundingStream.defaultCurrency))
        need("amountAwarded", amount, " (one amount, not a range)")
        need("awardDate", stream.awarded.edtf?.asDay.map { .string(Self.moment($0)) }, " (a full day)")
        let funders = organisations(stream.funders, "fundingOrganization")
        let recipients = organisations(stream.recipients, "recipientOrganization")
        var carries = funders.areAll && recipients.areAll
        if let fault = funders.missing { missing.append("fundingOrganization (\(fault))") }
        if funders.list.isEmpty, funders.missing == nil { missing.append("fundingOrganization") }
        if let fault = recipients.missing { missing.append("recipientOrganization (\(fault))") }
        if let periods { members["plannedDates"] = periods }
        if !recipients.list.isEmpty { members["recipientOrganization"] = .array(recipients.list) }
        if !funders.list.isEmpty { members["fundingOrganization"] = .array(funders.list) }
        if recipients.list.isEmpty, recipients.missing == nil {
            if let person = original["recipientIndividual"], original["recipientOrganization"] == nil {
                members["recipientIndividual"] = person
            } else {
                missing.append("recipientOrganization")
            }
        }
        guard missing.isEmpty else {
            reason = "a grant needs " + missing.joined(separator: ", ")
            return
        }
        if members["recipientIndividual"] == nil {
            carries = carries && original["recipientIndividual"] == nil
        }
        grant = joined(members, carries: carries)
    }

    /// The members of the stream, in the order in which the grant was published, with what else was published of it.
    private func joined(_ members: JSONObject, carries: Bool) -> JSONObject {
        let own: Set = [
            "plannedDates", "recipientOrganization", "recipientIndividual", "fundingOrganization",
        ]
        var joined = JSONObject()
        // What was published with other parties is not carried: it may tell of one that is no longer to be named.
        for member in original.members where carries || members[member.name] != nil {
            if let value = members[member.name] {
                joined.members.append(JSONMember(name: member.name, value: value))
            } else if !own.contains(member.name) {
                joined.members.append(member)
            }
        }
        for member in members.members where joined[member.name] == nil { joined.members.append(member) }
        return joined
    }

    private static func filled(_ text: String) -> JSONValue? {
        if text.allSatisfy(\.isWhitespace) { return nil }
        return .string(text)
    }

    private var amount: JSONValue? {
        guard case .exact(let money)? = stream.amount else { return nil }
        return .number(money.description)
    }

    /// A moment is the only spelling of a day that the published schema takes whether a reader heeds formats or not.
    private static func moment(_ day: Day) -> String { "\(day)T00:00:00+00:00" }

    /// The first period as the stream has it, the others as they were published.
    private var periods: JSONValue? {
        var first = JSONObject()
        var others: [JSONValue] = []
        if case .array(let list)? = original["plannedDates"], let event = list.first?.asObject {
            first = event
            others = Array(list.dropFirst())
        }
        let isPlanned = original["plannedDates"] != nil || original["actualDates"] == nil
        for (name, date) in [("startDate", stream.start.edtf), ("endDate", stream.end.edtf)] {
            if isPlanned { first[name] = date.flatMap(Self.date) }
        }
        let all = (first.members.isEmpty ? [] : [.object(first)]) + others
        guard !all.isEmpty else { return nil }
        return .array(all)
    }

    /// A year, a month or a day without any doubt.
    private static func date(_ date: EDTF) -> JSONValue? {
        guard !date.isInterval, !date.isInDoubt, case .date(let part) = date.lower, part.precision != .season
        else {
            return nil
        }
        return .string(part.precision == .day ? moment(part.firstDay) : part.description)
    }

    /// The bodies of a list with their identifiers.
    ///
    /// - Returns: Also what is missing of one of them, and whether all that were published are among them.
    private func organisations(
        _ references: Run<Reference>, _ member: String
    ) -> (list: [JSONValue], missing: String?, areAll: Bool) {
        var published: [JSONObject] = []
        if case .array(let list)? = original[member] { published = list.compactMap(\.asObject) }
        var list: [JSONValue] = []
        for reference in records.references[references] {
            guard reference.isKnown else {
                return ([], "\(records.string(reference.id)) is not in the plan", false)
            }
            let organisation = records.organisations[Int(reference.row)]
            let identifiers = records.strings(organisation.identifiers).map { $0.uppercased() }
            let names = records.allNames(of: organisation).map(FoldedText.fold)
            if let place = published.firstIndex(where: { object in
                identifiers.contains(object["id"]?.asString?.uppercased() ?? "")
                    || (identifiers.isEmpty
                        && names.contains(FoldedText.fold(object["name"]?.asString ?? "")))
            }) {
                list.append(.object(published.remove(at: place)))
                continue
            }
            guard let identifier = records.strings(organisation.identifiers).first else {
                return ([], "no identifier of \(records.string(organisation.name))", false)
            }
            list.append(["id": .string(identifier), "name": .string(records.string(organisation.name))])
        }
        return (list, nil, published.isEmpty)
    }
}
