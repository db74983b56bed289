import PlanModel

/// A way from a plan's root to an object of it.
struct TreeSpot {
    enum Step {
        case member(String)
        case element(Int)
    }

    var steps: [Step] = []
    var shape: ObjectShape = .record(.plan)

    /// All objects of a plan that have members of their own, the plan first.
    static func all(in tree: MemberValue) -> [TreeSpot] {
        var spots: [TreeSpot] = []
        collect(tree, TreeSpot(), into: &spots)
        return spots
    }

    private static func collect(_ value: MemberValue, _ spot: TreeSpot, into spots: inout [TreeSpot]) {
        guard case .record(let members) = value else { return }
        spots.append(spot)
        for member in members {
            let inner: ObjectShape
            switch spot.shape.shape(of: member.name) {
            case .records(let kind): inner = .record(kind)
            case .keyed(let shape), .object(let shape): inner = shape
            case .value, .log, .set: continue
            }
            var next = TreeSpot(steps: spot.steps + [.member(member.name)], shape: inner)
            guard case .list(let list) = member.value else {
                collect(member.value, next, into: &spots)
                continue
            }
            next.steps.append(.element(0))
            for (index, element) in list.enumerated() {
                next.steps[next.steps.count - 1] = .element(index)
                collect(element, next, into: &spots)
            }
        }
    }

    /// Changes the object here.
    func change(_ tree: inout MemberValue, _ body: (inout MemberValue) -> Void) {
        Self.change(&tree, steps[...], body)
    }

    private static func change(
        _ value: inout MemberValue, _ steps: ArraySlice<Step>, _ body: (inout MemberValue) -> Void
    ) {
        switch steps.first {
        case nil: body(&value)
        case .member(let name)?:
            guard var inner = value[name] else { return }
            change(&inner, steps.dropFirst(), body)
            value[member: name] = inner
        case .element(let index)?:
            guard case .list(var list) = value, list.indices.contains(index) else { return }
            change(&list[index], steps.dropFirst(), body)
            value = .list(list)
        }
    }

    func value(in tree: MemberValue) -> MemberValue? {
        steps.reduce(tree) { value, step in
            switch (step, value) {
            case (.member(let name), let value?): value[name]
            case (.element(let index), .list(let list)?): list.indices.contains(index) ? list[index] : nil
            default: nil
            }
        }
    }

    /// How deep an action stands; 0 for what is none.
    var actionDepth: Int {
        guard shape == .record(.action) else { return 0 }
        return steps.count { if case .member("actions") = $0 { true } else { false } }
    }
}
