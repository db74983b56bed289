// Members that hold records with rows of their own, or one object.
extension Member {
    /// A list of records that have ids.
    ///
    /// - Parameter adopt: Tells a new record where it stands: below this one, which has this row.
    static func records<Child: IdentifiedRecord & ChangeableRecord>(
        _ name: String, of kind: RecordKind, _ rows: Path<Rows>, in array: Flat<Child>,
        adopt: @escaping @Sendable (inout Child, Record, Int) -> Void = { _, _, _ in }
    ) -> Self {
        let list = MemberList<Record>(
            kind: kind, entryForm: Child.form, count: { $1[keyPath: rows].count },
            entry: { plan, record, place in
                let row = plan[children: record[keyPath: rows]][place]
                return plan.value(of: plan[keyPath: array][Int(row)])
            },
            insert: { plan, record, row, place, value in
                var list = Array(plan[children: record[keyPath: rows]])
                list.insert(
                    plan.add(value, to: array, as: kind) { adopt(&$0, record, row) }, at: place)
                record[keyPath: rows] = plan.list(list)
            },
            remove: { plan, record, place in
                var list = Array(plan[children: record[keyPath: rows]])
                plan.strike(kind, row: Int(list.remove(at: place)))
                record[keyPath: rows] = plan.list(list)
            })
        return Member(
            name: name, form: .list(of: Child.form),
            read: { plan, record in
                let children = plan[children: record[keyPath: rows]]
                return children.isEmpty
                    ? nil : .list(children.map { plan.value(of: plan[keyPath: array][Int($0)]) })
            },
            write: { plan, record, row, value in
                for child in plan[children: record[keyPath: rows]] { plan.strike(kind, row: Int(child)) }
                let list = (value?.elements ?? []).map { value in
                    plan.add(value, to: array, as: kind) { adopt(&$0, record, row) }
                }
                record[keyPath: rows] = plan.list(list)
            }, list: list)
    }

    /// An object that may be absent, changed as a whole.
    static func object<Inner: ChangeableRecord>(_ name: String, _ path: Path<Inner?>) -> Self {
        Member(
            name: name, form: Inner.form,
            read: { plan, record in record[keyPath: path].map { plan.value(of: $0) } },
            write: { plan, record, _, value in
                // What is inside the old one must be struck out before it goes.
                if var old = record[keyPath: path] { plan.strikeRecords(in: &old) }
                record[keyPath: path] = value.map { plan.entry($0) }
            })
    }

    /// An object that may be absent, whose members change one by one.
    static func changingObject<Inner: ChangeableRecord>(_ name: String, _ path: Path<Inner?>) -> Self {
        var member = object(name, path)
        member.change = { plan, record, operation throws(EditRefused) in
            guard var inner = record[keyPath: path] else { throw .noObject(name) }
            let done = try plan.perform(operation, on: &inner, row: -1)
            record[keyPath: path] = inner
            return done
        }
        return member
    }
}

extension EditRefused {
    static func noObject(_ member: String) -> EditRefused {
        EditRefused(
            "There is no \"\(member)\" in which to make the edit; "
                + "somebody may have taken it away, so look at it again.")
    }
}
