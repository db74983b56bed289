import PlanFile
import PlanModel
import Testing

/// Each change by itself touches its own place in the file and no other.
@Suite struct SingleChangeTests {
    @Test(arguments: 0..<80 as Range<UInt64>)
    func onlyItsOwnPlaceIsTouched(_ seed: UInt64) throws {
        var random = RandomPlan(seed: seed)
        let plan = try PlanText.read(random.text())
        var changes = RandomChanges(seed: seed &+ 1)
        for _ in 0..<12 {
            var changed = plan
            guard let change = changes.change(of: plan, after: []), let done = try? changed.apply(change)
            else {
                continue
            }
            let written = try PlanFile.write(plan, with: [done])
            let single = try SingleChange(done, of: plan, to: written)
            #expect(single.isAlone, "\(done)")
            let same = commonLength(plan.bytes, written)
            #expect(written.count - same <= single.room, "\(done)")
            #expect(plan.bytes.count - same <= single.oldRoom, "\(done)")
        }
    }

    /// How many bytes stand before the first and behind the last that differ.
    private func commonLength(_ old: [UInt8], _ new: [UInt8]) -> Int {
        let limit = min(old.count, new.count)
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
        return min(limit, start + end)
    }

    /// The plan that was made says to the reader what it was made of.
    @Test(arguments: 0..<60 as Range<UInt64>)
    func nothingIsLostInReading(_ seed: UInt64) throws {
        var random = RandomPlan(seed: seed)
        let plan = try PlanText.read(random.text())
        let made = Set(random.plan.asRemembered(as: "plan").lines)
        let read = Set(try #require(plan.whole).lines)
        #expect(made.subtracting(read) == [])
        #expect(read.subtracting(made) == [])
    }

    @Test func theMembersAreThoseOfTheFormat() {
        let shapes: [(ObjectShape, String)] =
            RecordKind.allCases.map { (.record($0), $0.rawValue) }
            + [
                (.routeMap, "routeMap"), (.target, "target"), (.year, "year"), (.part, "part"),
                (.signOff, "signOff"),
            ]
        for (shape, name) in shapes {
            let own = ["format", "id", "authored"]
            let known = (FormatTable.members[name] ?? []).map(\.name)
            #expect(shape.memberNames.filter { !own.contains($0) } == known.filter { !own.contains($0) })
        }
    }
}

extension MemberValue {
    /// What is left of an object of the format once what says nothing is taken away: members that it does not
    /// know, defaults and empty lists. A single source is a list of one. The two small objects of a cost model have
    /// no record of their own to keep a note in.
    fileprivate func asRemembered(as object: String) -> MemberValue {
        guard case .record(let members) = self else { return self }
        let table = FormatTable.members[object] ?? []
        return .record(
            members.compactMap { member -> Member? in
                if member.name == "format" || member.name == "id" { return member }
                let isBare = object == "tippingPoint" || object == "study"
                guard let type = table.first(where: { $0.name == member.name }),
                    type.isRequired || !isBare
                else { return nil }
                return member.value.remembered(type).map { Member(member.name, $0) }
            })
    }

    private func remembered(_ member: FormatTable.Member) -> MemberValue? {
        let inner = String(member.type.dropFirst().dropLast())
        switch self {
        case .list(let list):
            if list.isEmpty { return member.isRequired ? self : nil }
            return member.type.hasPrefix("[") ? .list(list.map { $0.asRemembered(as: inner) }) : self
        case .record where member.type.hasPrefix("["): return .list([asRemembered(as: inner)])
        case .record where member.type.hasPrefix("{"): return asRemembered(as: inner)
        case .flag(false): return member.name == "approved" ? self : nil
        case .text("end") where member.name == "deadlinePolicy": return nil
        case .text("milestone"), .text("question"), .text("higher"): return member.isRequired ? self : nil
        case .number where member.name == "dueSoonDays" && self == .number("30"): return nil
        default: return self
        }
    }
}
