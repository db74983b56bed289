/// Where a record keeps a list: in itself, or in an array of the plan.
struct ListHome<Record, Element>: Sendable {
    let of: @Sendable (PlanRecords, Record) -> Run<Element>
    let set: @Sendable (inout PlanRecords, inout Record, Run<Element>) -> Void

    init(
        of: @escaping @Sendable (PlanRecords, Record) -> Run<Element>,
        set: @escaping @Sendable (inout PlanRecords, inout Record, Run<Element>) -> Void
    ) {
        self.of = of
        self.set = set
    }

    init(_ run: any WritableKeyPath<Record, Run<Element>> & Sendable) {
        self.init(of: { _, record in record[keyPath: run] }, set: { $1[keyPath: run] = $2 })
    }

    init(_ list: any WritableKeyPath<Record, ShortRun<Element>> & Sendable) {
        self.init(
            of: { plan, record in plan.run(record[keyPath: list]) },
            set: { plan, record, run in record[keyPath: list] = plan.shortened(run) })
    }
}

// Members that hold a list of entries without rows of their own.
extension Member {
    typealias Flat<Element> = any WritableKeyPath<PlanRecords, [Element]> & Sendable

    /// A list of entries, each known by its whole value.
    static func log<Entry: ChangeableRecord>(
        _ name: String, _ run: Path<Run<Entry>>, in array: Flat<Entry>
    ) -> Self {
        log(name, ListHome(run), in: array)
    }

    static func log<Entry: ChangeableRecord>(
        _ name: String, _ list: Path<ShortRun<Entry>>, in array: Flat<Entry>
    ) -> Self {
        log(name, ListHome(list), in: array)
    }

    static func log<Entry: ChangeableRecord>(
        _ name: String, _ home: ListHome<Record, Entry>, in array: Flat<Entry>
    ) -> Self {
        entries(
            name, home, in: array, Entry.form,
            read: { plan, entry in plan.value(of: entry) },
            make: { plan, value in plan.entry(value) })
    }

    /// Where the record's facts stand.
    static var sources: Self {
        entries(
            "source",
            ListHome(
                of: { plan, record in plan.sourceList(of: record.margin) },
                set: { plan, record, list in plan.setSources(list, of: &record.margin) }),
            in: \.sources, Source.form, read: { plan, source in plan.value(of: source) },
            make: { plan, value in plan.entry(value) }
        ).with(.oneOrMore(of: Source.form))
    }

    /// A list of entries that some of their members tell apart.
    ///
    /// - Parameter isUnique: Whether the file does not load where two of them have the same id.
    static func keyed<Entry: ChangeableRecord>(
        _ name: String, _ run: Path<Run<Entry>>, in array: Flat<Entry>, isUnique: Bool = false
    ) -> Self {
        var member = log(name, run, in: array)
        if isUnique { member = member.with(.unique(member.form)) }
        member.list?.isUnique = isUnique
        member.list?.change = { plan, record, place, operation throws(EditRefused) in
            let row = record[keyPath: run].range.lowerBound + place
            var entry = plan[keyPath: array][row]
            let done = try plan.perform(operation, on: &entry, row: -1)
            plan[keyPath: array][row] = entry
            return done
        }
        return member
    }

    static func texts(_ name: String, _ run: Path<Run<Text>>) -> Self { texts(name, ListHome(run)) }

    static func texts(_ name: String, _ list: Path<ShortRun<Text>>) -> Self { texts(name, ListHome(list)) }

    private static func texts(_ name: String, _ home: ListHome<Record, Text>) -> Self {
        var member = entries(
            name, home, in: \.texts, .text,
            read: { plan, text in .text(plan.string(text)) },
            make: { plan, value in plan.keep(value.asText) })
        member.list?.isSet = true
        return member
    }

    /// A list of ids of other records, or of parts of the record itself where no kind is given.
    static func references(_ name: String, _ run: Path<Run<Reference>>, to kind: RecordKind? = nil) -> Self {
        references(name, ListHome(run), to: kind)
    }

    static func references(_ name: String, _ list: Path<ShortRun<Reference>>, to kind: RecordKind) -> Self {
        references(name, ListHome(list), to: kind)
    }

    static func references(
        _ name: String, _ home: ListHome<Record, Reference>, to kind: RecordKind?
    ) -> Self {
        var member = entries(
            name, home, in: \.references, .text,
            read: { plan, reference in .text(plan.string(reference.id)) },
            make: { plan, value in plan.reference(value.asText, to: kind) })
        member.list?.isSet = true
        return member
    }

    /// A list whose elements stand one behind the other in a flat array.
    private static func entries<Element>(
        _ name: String, _ home: ListHome<Record, Element>, in array: Flat<Element>, _ form: ValueForm,
        read: @escaping @Sendable (PlanRecords, Element) -> MemberValue,
        make: @escaping @Sendable (inout PlanRecords, MemberValue) -> Element
    ) -> Self {
        let list = MemberList<Record>(
            entryForm: form, count: { Int(home.of($0, $1).count) },
            entry: { plan, record, place in
                read(plan, plan[keyPath: array][home.of(plan, record).range.lowerBound + place])
            },
            insert: { plan, record, _, place, value in
                let list = home.of(plan, record)
                let element = make(&plan, value)
                // One that stands last in its array grows there: an import adds thousands one by one.
                if place == list.count, list.range.upperBound == plan[keyPath: array].count {
                    plan[keyPath: array].append(element)
                    home.set(&plan, &record, Run(start: list.range.lowerBound, count: place + 1))
                    return
                }
                var elements = Array(plan[keyPath: array][list])
                elements.insert(element, at: place)
                home.set(&plan, &record, plan.append(elements, to: array))
            },
            remove: { plan, record, place in
                var elements = Array(plan[keyPath: array][home.of(plan, record)])
                elements.remove(at: place)
                home.set(&plan, &record, plan.append(elements, to: array))
            })
        return Member(
            name: name, form: .list(of: form),
            read: { plan, record in
                let elements = plan[keyPath: array][home.of(plan, record)]
                return elements.isEmpty ? nil : .list(elements.map { read(plan, $0) })
            },
            write: { plan, record, _, value in
                let elements = (value?.elements ?? []).map { make(&plan, $0) }
                home.set(&plan, &record, plan.append(elements, to: array))
            }, list: list)
    }

    private func with(_ form: ValueForm) -> Self {
        Member(
            name: name, form: form, read: read, write: write, isRequired: isRequired, isKey: isKey,
            list: list, change: change)
    }
}

extension ValueForm {
    /// A list in which no id stands twice.
    fileprivate static func unique(_ list: ValueForm) -> ValueForm {
        ValueForm(
            check: { value, name throws(EditRefused) in
                try list.check(value, name)
                var seen: Set<RecordName> = []
                for id in (value.elements ?? []).compactMap({ $0["id"]?.asText }) {
                    // Only told apart by their bytes, as all ids are.
                    guard seen.insert(RecordName(.question, id)).inserted else {
                        throw EditRefused(
                            "The edit gives two of the \(name) the id \"\(id)\"; give each its own.")
                    }
                }
            }, known: list.known)
    }
}

extension MemberValue {
    /// The elements of a list; of an object that stands for a list of one, itself.
    var elements: [MemberValue]? {
        switch self {
        case .list(let elements): elements
        case .record: [self]
        default: nil
        }
    }
}
