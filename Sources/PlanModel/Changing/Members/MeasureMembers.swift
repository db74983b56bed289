// The members of measures, sign-offs and events.
extension Measure: ChangeableRecord {
    static let what = "a measure"
    static let members = Member<Measure>.table([
        .text("id", \.id).key, .text("title", \.title).required, .text("category", \.category),
        .text("unit", \.unit), .word("polarity", \.polarity, default: .higher),
        .quantity("target", \.target), .date("by", \.by.edtf), .text("byText", \.by.printed),
        .log("readings", \.readings, in: \.readings), .reference("action", \.action, to: .action),
        .reference("lead", \.lead, to: .organisation),
    ])
}

extension Reading: ChangeableRecord {
    static let what = "a reading"
    static let members = Member<Reading>.table([
        .date("on", \.on.edtf).required, .text("onText", \.on.printed),
        .quantity("value", \.valueIfAny).required, .word("bound", \.bound),
    ])

    fileprivate var valueIfAny: Quantity? {
        get { value }
        set { value = newValue ?? .exact(.absent) }
    }
}

extension SignOff: ChangeableRecord {
    static let what = "a sign-off"
    static let members = Member<SignOff>.table([
        .reference("document", \.document, to: .document).key, .text("role", \.role).key,
        .word("kind", \.kind).key, .reference("organisation", \.organisation, to: .organisation),
        .date("sent", \.sent.edtf).required, .text("sentText", \.sent.printed),
        .date("returned", \.returned.edtf), .text("returnedText", \.returned.printed),
        .flag("approved", \.approved),
    ])
}

extension PlanEvent: ChangeableRecord {
    static let what = "an event"
    static let members = Member<PlanEvent>.table([
        .text("id", \.id).key, .text("title", \.title).required, .date("date", \.date.edtf).required,
        .text("dateText", \.date.printed), .word("kind", \.kind),
        .references("organisations", \.organisations, to: .organisation),
        .log("alternatives", \.alternatives, in: \.alternatives),
    ])
}

extension Member {
    /// One number or a range of them, kept in their spelling.
    fileprivate static func quantity(_ name: String, _ path: Path<Quantity?>) -> Self {
        Member(
            name: name, form: .range(of: .number),
            read: { plan, record in
                switch record[keyPath: path] {
                case .exact(let text): plan.optional(text).map { .number($0) }
                case .range(let min, let max):
                    .record([
                        "min": plan.optional(min).map { .number($0) },
                        "max": plan.optional(max).map { .number($0) },
                    ])
                case nil: nil
                }
            },
            write: { plan, record, _, value in
                if let min = value?["min"]?.spelling, let max = value?["max"]?.spelling {
                    record[keyPath: path] = .range(min: plan.keep(min), max: plan.keep(max))
                } else {
                    record[keyPath: path] = value?.spelling.map { .exact(plan.keep($0)) }
                }
            })
    }
}
