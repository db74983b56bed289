/// A record whose members are read and written as `MemberValue`s, each by a rule of its own.
protocol ChangeableRecord: PlanRecord {
    init()
    /// What one is called, with its article: `an update`.
    static var what: String { get }
    /// A rule for every member, in the order of the format's own description.
    static var members: [Member<Self>] { get }
    /// Checks what several members say together.
    static func checkTogether(_ value: MemberValue) throws(EditRefused)
}

extension ChangeableRecord {
    static func checkTogether(_ value: MemberValue) throws(EditRefused) {}

    static func member(_ name: String) -> Member<Self>? {
        members.first { $0.name.utf8.elementsEqual(name.utf8) }
    }

    /// A whole record as a value: an object with the members that are required, each as the format has it.
    static var form: ValueForm {
        ValueForm(
            check: { value, name throws(EditRefused) in
                guard case .record = value else {
                    throw .unfit(value, in: name, what: what, expected: "its members by name")
                }
                for member in members {
                    if let inner = value[member.name] {
                        try member.form.check(inner, member.name)
                    } else if member.isRequired {
                        throw EditRefused(
                            "What the edit gives as \(what) lacks \"\(member.name)\", which "
                                + "every such record needs; add it."
                        )
                    }
                }
                try checkTogether(value)
            },
            known: { value in
                .record(
                    members.compactMap { member in
                        let known = value[member.name].flatMap(member.form.known)
                        return (known ?? member.valueWhereEmpty).map { MemberValue.Member(member.name, $0) }
                    })
            })
    }
}
