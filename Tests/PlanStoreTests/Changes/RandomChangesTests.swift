import PlanModel
import PlanStore
import Testing

/// Whatever officers do to a plan is told, and nothing else.
@Suite struct RandomChangesTests {
    private static let seeds = (0..<50).map { UInt64($0) * 1000 }

    @Test func oneEditIsToldExactlyWhereItSaysSomethingNew() throws {
        let viewpoint = try Plans.viewpoint()
        var silent = 0
        for seed in Self.seeds {
            var side = RandomSide(seed: seed)
            var before = try Plans.read(side.tree.jsonText)
            for step in 0..<10 {
                side.act()
                let after = try Plans.read(side.tree.jsonText)
                let changes = PlanChanges.between([before], and: [after], from: viewpoint)
                let (old, new) = (PlainFacts(before), PlainFacts(after))
                #expect(
                    changes.isEmpty == (old == new), "seed \(seed), step \(step): \(changes.map(\.message))")
                if old == new { silent += 1 }
                before = after
            }
        }
        // Some edits only put things in another order, or change what the format does not know.
        #expect(silent > 10)
    }

    @Test func aPlanDoesNotDifferFromItself() throws {
        let viewpoint = try Plans.viewpoint()
        let plans =
            try Plans.bundled()
            + Self.seeds.prefix(20).map { try Plans.read(RandomSide(seed: $0).tree.jsonText) }
        for plan in plans { #expect(PlanChanges.between([plan], and: [plan], from: viewpoint) == []) }
    }
}

/// What a plan says, in no order: a plain second opinion.
private struct PlainFacts: Equatable {
    private var facts: [String: Int] = [:]
    private var links: Set<String> = []

    init(_ plan: PlanRecords) {
        let name = RecordName(.plan, plan.id)
        record(plan.value(of: name) ?? .record([]), name, in: "")
    }

    private mutating func add(_ fact: String) { facts[fact, default: 0] += 1 }

    private mutating func record(_ value: MemberValue, _ name: RecordName, in holder: String) {
        add("\(name) in \(holder)")
        object(value, .record(name.kind), at: name.description, name)
    }

    private mutating func object(
        _ value: MemberValue, _ shape: ObjectShape, at place: String, _ name: RecordName
    ) {
        guard case .record(let members) = value else { return }
        for member in members {
            let entries: [MemberValue] =
                if case .list(let list) = member.value { list } else { [member.value] }
            let here = "\(place) \(member.name)"
            switch shape.shape(of: member.name) {
            case .value: add("\(here) \(text(member.value))")
            case .object(let inner):
                add(here)
                object(member.value, inner, at: here, name)
            case .records(let kind):
                for entry in entries {
                    record(entry, RecordName(kind, entry["id"]?.asText ?? ""), in: name.description)
                }
            case .keyed, .log: for entry in entries { add("\(here) \(text(entry))") }
            case .set:
                for id in Set(entries.map(text)) { link(id, member.name, name, here) }
            }
        }
    }

    /// A stream and an action are linked where either names the other.
    private mutating func link(_ id: String, _ member: String, _ name: RecordName, _ here: String) {
        switch (name.kind, member) {
        case (.action, "funding"): links.insert("\"\(name.id)\" \(id)")
        case (.funding, "actions"): links.insert("\(id) \"\(name.id)\"")
        default: add("\(here) \(id)")
        }
    }

    private func text(_ value: MemberValue) -> String {
        String(decoding: value.canonicalBytes, as: UTF8.self)
    }
}
