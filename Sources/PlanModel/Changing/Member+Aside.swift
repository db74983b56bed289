/// Where a record keeps what few records of its kind have.
struct AsideHome<Record, Aside>: Sendable {
    let of: @Sendable (PlanRecords, Record) -> Aside
    let change: @Sendable (inout PlanRecords, inout Record, (inout Aside) -> Void) -> Void

    /// Sets a value where it is another than before, so that no record comes to an aside that holds nothing.
    fileprivate func set<Value: Equatable>(
        _ path: WritableKeyPath<Aside, Value>, to value: Value, _ plan: inout PlanRecords,
        _ record: inout Record
    ) {
        guard of(plan, record)[keyPath: path] != value else { return }
        change(&plan, &record) { $0[keyPath: path] = value }
    }
}

// Members that few records of a kind have.
extension Member {
    typealias AsidePath<Aside, Value> = any WritableKeyPath<Aside, Value> & Sendable

    static func text<Aside>(
        _ name: String, _ home: AsideHome<Record, Aside>, _ path: AsidePath<Aside, Text>
    ) -> Self {
        Member(
            name: name, form: .text,
            read: { plan, record in
                plan.optional(home.of(plan, record)[keyPath: path]).map { .text($0) }
            },
            write: { plan, record, _, value in
                home.set(path, to: plan.keep(value?.asText), &plan, &record)
            })
    }

    static func day<Aside>(
        _ name: String, _ home: AsideHome<Record, Aside>, _ path: AsidePath<Aside, Day?>
    ) -> Self {
        Member(
            name: name, form: .day,
            read: { plan, record in
                home.of(plan, record)[keyPath: path].map { .text($0.description) }
            },
            write: { plan, record, _, value in home.set(path, to: value?.asDay, &plan, &record) })
    }

    static func log<Entry: ChangeableRecord, Aside>(
        _ name: String, _ home: AsideHome<Record, Aside>, _ path: AsidePath<Aside, Run<Entry>>,
        in array: Flat<Entry>
    ) -> Self {
        log(name, listHome(home, path), in: array)
    }

    static func references<Aside>(
        _ name: String, _ home: AsideHome<Record, Aside>, _ path: AsidePath<Aside, Run<Reference>>,
        to kind: RecordKind
    ) -> Self {
        references(name, listHome(home, path), to: kind)
    }

    private static func listHome<Element, Aside>(
        _ home: AsideHome<Record, Aside>, _ path: AsidePath<Aside, Run<Element>>
    ) -> ListHome<Record, Element> {
        ListHome(
            of: { plan, record in home.of(plan, record)[keyPath: path] },
            set: { plan, record, list in home.set(path, to: list, &plan, &record) })
    }
}
