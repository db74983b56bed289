import JSONText
import PlanFile
import PlanModel
import Testing

@testable import Dashboard

/// Every member of the format can be said in some form, or is left out for a reason that stands here.
@Suite struct FormCoverageTests {
    /// What no form says, and why.
    private static let left: [String: String] = [
        "plan.format": "It says which format the file has.",
        "plan.id": "It names the plan for good; the file is known by it.",
        "plan.pillars": "Each is a record with a form of its own.",
        "plan.documents": "Each is a record with a form of its own.",
        "plan.organisations": "Each is a record with a form of its own.",
        "plan.funding": "Each is a record with a form of its own.",
        "plan.meetings": "Each is a record with a form of its own.",
        "plan.measures": "Each is a record with a form of its own.",
        "plan.events": "Each is a record with a form of its own.",
        "pillar.actions": "Each is a record with a form of its own.",
        "action.actions": "Each is a record with a form of its own.",
        "action.milestones": "Each is a record with a form of its own.",
        "meeting.questions": "Each is a record with a form of its own.",
        "meeting.resolutions": "Each is a record with a form of its own.",
        "routeMap.stages": "Each is a record with a form of its own.",
        "routeMap.items": "Each has a form of its own in the view of the route map.",
        "tippingPoint.note": "It is two numbers; the cost model has a note.",
        "tippingPoint.exempt": "It is two numbers; the cost model is exempt.",
        "tippingPoint.source": "It is two numbers; the cost model has sources.",
        "study.note": "It is two numbers; the cost model has a note.",
        "study.exempt": "It is two numbers; the cost model is exempt.",
        "study.source": "It is two numbers; the cost model has sources.",
        "labels.note": "They are words; the plan has a note.",
        "labels.exempt": "They are words; the plan is exempt.",
        "labels.source": "They are words; the plan has sources.",
    ]

    /// What the schema calls each kind of object that has a form.
    private static let kinds: [(name: String, kind: FormKind)] =
        RecordKind.allCases.map { ($0.rawValue, .record($0)) }
        + EntryKind.allCases.map { ($0.rawValue, .entry($0)) }

    @Test func everyMemberOfTheSchemaIsInAFormOrLeftOutForAReason() throws {
        let format = try SchemaFormat()
        var walked: Set<String> = []
        var unsaid: Set<String> = []
        for (name, kind) in Self.kinds {
            let members = try #require(format.members[name], "\(name) has a form and is not in the schema")
            let said = Set(kind.fields.flatMap(\.members))
            #expect(said.subtracting(members).isEmpty, "\(name) asks for what the format has not")
            unsaid.formUnion(members.subtracting(said).map { "\(name).\($0)" })
            walked.insert(name)
        }
        #expect(unsaid == Set(Self.left.keys))
        #expect(format.members.keys.filter { !walked.contains($0) }.sorted() == [])
    }

    @Test func everyKindIsReached() {
        let records = Set(RecordKind.allCases.map { FormKind.record($0) })
        var reached = records.union(EntryKind.allCases.filter(\.isOfThePlan).map { .entry($0) })
        var rest = Array(reached)
        while let kind = rest.popLast() {
            for inner in kind.fields.compactMap(\.inner) where reached.insert(.entry(inner)).inserted {
                rest.append(.entry(inner))
            }
        }
        #expect(reached.count == RecordKind.allCases.count + EntryKind.allCases.count)
    }

    @Test(arguments: EntryKind.allCases)
    func everyLineOfAnEntryHasALetterOfItsOwn(kind: EntryKind) {
        let letters = kind.formFields.map(\.letter)
        #expect(Set(letters).count == letters.count)
        #expect(!letters.contains { "kqD".contains($0) })
    }
}

extension EntryKind {
    /// Whether a view lists them.
    fileprivate var isOfThePlan: Bool { self == .routeItem }
}

/// The members of every kind of object as the schema has them.
private struct SchemaFormat {
    private(set) var members: [String: Set<String>] = [:]

    /// What the schema calls otherwise than the forms.
    private static let names = [
        "fundingStream": "funding", "yearOfFunding": "year", "findingNote": "finding",
    ]

    /// Objects that are no more than a value of some member, or say what others say too.
    private static let values: Set = ["margin", "amountRange", "numberRange"]

    init() throws {
        let schema = PlanSchema.value
        let definitions = Self.members("$defs", of: schema)
        let margin = Self.properties(of: definitions.first { $0.name == "margin" }?.value ?? .null)
        members["plan"] = Self.properties(of: schema).union(margin)
        for definition in definitions where !Self.values.contains(definition.name) {
            let own = Self.properties(of: definition.value)
            // How deep actions nest says nothing of their members.
            guard !own.isEmpty, !definition.name.hasPrefix("actionAtDepth") else { continue }
            members[Self.names[definition.name] ?? definition.name] = own.union(margin)
        }
    }

    private static func properties(of schema: JSONValue) -> Set<String> {
        Set(members("properties", of: schema).map { $0.name })
    }

    private static func members(_ name: String, of schema: JSONValue) -> [JSONMember] {
        guard case .object(let object) = schema, case .object(let inner)? = object[name] else { return [] }
        return inner.members
    }
}
