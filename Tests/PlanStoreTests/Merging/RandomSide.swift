import PlanModel
import SeededRandom

/// Makes plans, and what officers might do to them, at random.
struct RandomSide {
    private(set) var tree: MemberValue
    private var make: RandomRecords

    /// A plan with records of every kind.
    init(seed: UInt64) {
        make = RandomRecords(seed: seed, prefix: "a")
        tree = .record([
            "format": .text("scrutineer-plan/1"), "id": .text("p"), "title": .text("Plan"),
            "pillars": .list([]),
        ])
        for (list, kind) in RandomRecords.recordLists(of: .record(.plan)) {
            tree[member: list] = .list([make.record(kind), make.record(kind)])
        }
        for _ in 0..<60 { act() }
    }

    /// One side of a plan that somebody goes on with.
    init(_ tree: MemberValue, seed: UInt64, prefix: String) {
        self.tree = tree
        make = RandomRecords(seed: seed, prefix: prefix)
    }

    /// Does something to some object of the plan; now and then nothing that fits is found.
    mutating func act() {
        let spots = TreeSpot.all(in: tree)
        let spot = make.pick(spots, or: TreeSpot())
        switch make.number(0..<12) {
        case 0...2: setValue(spot)
        case 3, 4: changeLog(spot)
        case 5: changeSet(spot)
        case 6: changeKeyed(spot)
        case 7, 8: addRecord(spot)
        case 9: if spot.shape != .record(.pillar) { removeRecord(spot) }
        case 10:
            let actions = spots.filter { $0.shape == .record(.action) }
            moveRecord(make.chance(4) ? spot : make.pick(actions, or: spot), among: spots)
        default: make.chance() ? reorder(spot) : changeObject(spot)
        }
    }

    private mutating func setValue(_ spot: TreeSpot) {
        let member = make.pick(RandomRecords.values, or: "note")
        let isRequired = RandomRecords.required.contains(member)
        guard let value = make.value(of: member, in: spot.shape), let object = spot.value(in: tree),
            !isRequired || object[member] != nil
        else { return }
        let isRemoved = make.chance(4) && !isRequired
        if member == "body", spot.shape == .record(.meeting) { return }
        spot.change(&tree) { $0[member: member] = isRemoved ? nil : value }
    }

    private mutating func changeLog(_ spot: TreeSpot) {
        let logs = RandomRecords.logs.filter { list in
            spot.shape.shape(of: list) == .log
        }
        let list = make.pick(logs, or: "source")
        guard let entry = make.entry(of: list), let object = spot.value(in: tree) else { return }
        var entries: [MemberValue] = []
        switch object[list] {
        case .list(let list)?: entries = list
        case let single?: entries = [single]
        case nil: break
        }
        let place = make.number(0..<entries.count + 1)
        switch make.number(0..<4) {
        case 0 where !entries.isEmpty: entries.remove(at: min(place, entries.count - 1))
        case 1 where !entries.isEmpty: entries[min(place, entries.count - 1)] = entry
        case 2: entries.append(entry)
        default: entries.insert(entry, at: place)
        }
        let isSingle = list == "source" && entries.count == 1
        spot.change(&tree) { $0[member: list] = isSingle ? entries[0] : .list(entries) }
    }

    private mutating func changeSet(_ spot: TreeSpot) {
        let sets = RandomRecords.sets.filter { spot.shape.shape(of: $0) == .set }
        guard !sets.isEmpty, let object = spot.value(in: tree) else { return }
        let member = make.pick(sets, or: "")
        var list: [MemberValue] = []
        if case .list(let standing)? = object[member] { list = standing }
        let id = make.id()
        if let index = list.firstIndex(of: id) {
            list.remove(at: index)
        } else {
            list.insert(id, at: make.number(0..<list.count + 1))
        }
        spot.change(&tree) { $0[member: member] = .list(list) }
    }

    private mutating func changeKeyed(_ spot: TreeSpot) {
        for list in ["years", "parts", "signOffs"] {
            guard case .keyed(let shape) = spot.shape.shape(of: list), let object = spot.value(in: tree)
            else {
                continue
            }
            var entries: [MemberValue] = []
            if case .list(let standing)? = object[list] { entries = standing }
            if !entries.isEmpty, make.chance(3) {
                entries.remove(at: make.number(0..<entries.count))
            } else {
                let entry = make.keyed(shape)
                let key = shape.keyMembers.map { entry[$0] }
                if entries.contains(where: { other in shape.keyMembers.map { other[$0] } == key }) { return }
                entries.insert(entry, at: make.number(0..<entries.count + 1))
            }
            spot.change(&tree) { $0[member: list] = .list(entries) }
        }
    }

    private mutating func addRecord(_ spot: TreeSpot) {
        let lists = RandomRecords.recordLists(of: spot.shape)
        guard let (list, kind) = lists.randomElement(using: &make.generator),
            spot.actionDepth < PlanAction.deepest || kind != .action
        else { return }
        // Now and then an id that the other side may give too.
        let shared = make.chance(6) ? "shared\(make.number(0..<2))" : nil
        if let shared, ids(of: kind).contains(shared) { return }
        let record = make.record(kind, id: shared)
        insert(record, into: list, of: spot)
    }

    private mutating func insert(_ record: MemberValue, into list: String, of spot: TreeSpot) {
        var records: [MemberValue] = []
        if case .list(let standing)? = spot.value(in: tree)?[list] { records = standing }
        records.insert(record, at: make.chance() ? records.count : make.number(0..<records.count + 1))
        spot.change(&tree) { $0[member: list] = .list(records) }
    }

    private func ids(of kind: RecordKind) -> Set<String> {
        Set(
            TreeSpot.all(in: tree).filter { $0.shape == .record(kind) }
                .compactMap { $0.value(in: tree)?["id"]?.asText })
    }

    /// Takes a record or a keyed entry off its list.
    @discardableResult
    private mutating func removeRecord(_ spot: TreeSpot) -> MemberValue? {
        guard case .element(let index)? = spot.steps.last, let value = spot.value(in: tree) else {
            return nil
        }
        TreeSpot(steps: spot.steps.dropLast()).change(&tree) { list in
            guard case .list(var entries) = list else { return }
            entries.remove(at: index)
            list = .list(entries)
        }
        return value
    }

    private mutating func moveRecord(_ spot: TreeSpot, among spots: [TreeSpot]) {
        guard case .record(let kind) = spot.shape, [.action, .milestone, .question].contains(kind),
            let record = removeRecord(spot)
        else { return }
        let height = 1 + (TreeSpot.all(in: record, from: spot.shape).map(\.actionDepth).max() ?? 0)
        let holders = TreeSpot.all(in: tree).filter { holder in
            RandomRecords.recordLists(of: holder.shape).contains { $0.kind == kind }
                && (kind != .action || holder.actionDepth + height <= PlanAction.deepest)
        }
        // Where nothing may hold it, it is gone.
        guard let holder = holders.randomElement(using: &make.generator),
            let list = RandomRecords.recordLists(of: holder.shape).first(where: { $0.kind == kind })
        else { return }
        insert(record, into: list.list, of: holder)
    }

    private mutating func reorder(_ spot: TreeSpot) {
        guard case .record(let members)? = spot.value(in: tree),
            let member = members.filter({ member in
                if case .list(let list) = member.value, list.count > 1, member.name != "x-own" {
                    true
                } else {
                    false
                }
            }).randomElement(using: &make.generator), case .list(var list) = member.value
        else { return }
        let moved = list.remove(at: make.number(0..<list.count))
        list.insert(moved, at: make.number(0..<list.count + 1))
        spot.change(&tree) { $0[member: member.name] = .list(list) }
    }

    /// Makes or takes away an object inside another.
    private mutating func changeObject(_ spot: TreeSpot) {
        let (name, object): (String, MemberValue)
        switch spot.shape {
        case .record(.plan) where make.chance():
            (name, object) = ("labels", .record(["complete": make.text()]))
        case .record(.plan):
            (name, object) = (
                "routeMap", .record(["title": make.text(), "stages": .list([make.record(.stage)])])
            )
        case .record(.milestone): (name, object) = ("target", .record(["value": .number("3")]))
        default: return
        }
        let isThere = spot.value(in: tree)?[name] != nil
        spot.change(&tree) { $0[member: name] = isThere ? nil : object }
    }
}

extension TreeSpot {
    /// The objects of a record, as if it were the root.
    static func all(in value: MemberValue, from shape: ObjectShape) -> [TreeSpot] {
        guard shape == .record(.action) else { return [] }
        let tree = MemberValue.record(["pillars": .list([.record(["actions": .list([value])])])])
        return all(in: tree).map { spot in
            var inner = spot
            if spot.shape == .record(.action) { inner.steps.removeFirst(4) }
            return inner
        }
    }
}
