// The members of the route map, of cost models and of findings.
extension RouteMap: ChangeableRecord {
    static let what = "a route map"
    static let members = Member<RouteMap>.table([
        .text("title", \.title).required,
        .records("stages", of: .stage, \.stages, in: \.stages).required,
        .log("items", \.items, in: \.routeItems),
    ])
}

extension RouteStage: ChangeableRecord {
    static let what = "a stage"
    static let members = Member<RouteStage>.table([
        .text("id", \.id).key, .text("title", \.title).required, .text("purpose", \.purpose),
    ])
}

extension RouteItem: ChangeableRecord {
    static let what = "an item of the route map"
    static let members = Member<RouteItem>.table([
        .text("title", \.title).required, .reference("stage", \.stage, to: .stage),
        .reference("action", \.action, to: .action), .text("priority", \.priority),
    ])
}

extension Participation: ChangeableRecord {
    static let what = "a cost model"
    static let members = Member<Participation>.table([
        .text("title", \.title).required, .number("residents", \.residents).required,
        .number("costPerResident", \.costPerResident).required,
        .pair("tippingPoint", ("low", \.tippingLow), ("high", \.tippingHigh)).required,
        .number("years", \.years), .number("participants", \.participants),
        .pair("study", ("cost", \.studyCost), ("residents", \.studyResidents)), .text("basis", \.basis),
    ])
}

extension FindingNote: ChangeableRecord {
    static let what = "a finding"
    static let members = Member<FindingNote>.table([
        .text("rule", \.rule).required, .text("record", \.record).required,
        .text("reason", \.reason).required, .text("by", \.by).required, .day("on", \.on).required,
        .flag("authored", \.isAuthored), .word("severity", \.severity), .text("message", \.message),
    ])

    static func checkTogether(_ value: MemberValue) throws(EditRefused) {
        guard value["authored"] == .flag(true) else { return }
        for name in ["severity", "message"] where value[name] == nil {
            throw EditRefused("A finding that an officer wrote needs \"\(name)\"; add it.")
        }
    }
}

extension Member {
    /// An object of two numbers, kept in their spelling.
    fileprivate static func pair(
        _ name: String, _ first: (name: String, path: Path<Text>), _ second: (name: String, path: Path<Text>)
    ) -> Self {
        let numbers = [first, second]
        return Member(
            name: name,
            form: ValueForm(
                check: { value, _ throws(EditRefused) in
                    for (part, _) in numbers {
                        guard let number = value[part] else {
                            throw .unfit(
                                value, in: name, what: "whole",
                                expected: "both \"\(numbers[0].name)\" and \"\(numbers[1].name)\"")
                        }
                        try ValueForm.number.check(number, part)
                    }
                    try value.checkMargin()
                },
                known: { value in
                    .record(
                        numbers.compactMap { part, _ in value[part].map { MemberValue.Member(part, $0) } })
                }),
            read: { plan, record in
                let members = numbers.compactMap { part, path in
                    plan.optional(record[keyPath: path]).map { MemberValue.Member(part, .number($0)) }
                }
                return members.isEmpty ? nil : .record(members)
            },
            write: { plan, record, _, value in
                for (part, path) in numbers { record[keyPath: path] = plan.keep(value?[part]?.spelling) }
            })
    }
}
