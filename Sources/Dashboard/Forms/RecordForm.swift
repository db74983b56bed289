import PlanModel

/// A record, or what stands in one, that is being written or changed, line by line, until it is kept.
///
/// It names everything by ids, so that it stays true while the plans are read anew beneath it.
struct RecordForm: Equatable, Sendable {
    enum Origin: Equatable, Sendable {
        case new(Home)
        case existing(RecordName)
        /// Several of one kind, which are to say the same in the lines that are changed.
        case several([RecordName])
        /// An entry of a list that has no ids; nil for a new one.
        case entry(Home, at: Int?)
        /// An object that a record holds.
        case object(Home, isThere: Bool)
        /// An entry of a line of the form below, or the object that it is; nil for a new one.
        case part(FormField, at: Int?)
    }

    /// The id of its plan.
    var plan: String
    var kind: FormKind
    var origin: Origin
    /// The members that its lines are about.
    var values: [String: MemberValue]
    /// What they were when it was opened.
    let before: [String: MemberValue]
    /// The members in which several records differ, and those that something was said of since.
    var differing: Set<String> = []
    private(set) var touched: Set<String> = []
    /// Of each list whose entries have changed, the place that each had; nil for a new one.
    private(set) var origins: [String: [Int?]] = [:]
    /// The highlighted line; the first keeps the record.
    var index = 0
    /// Whether the id is the officer's own and no longer follows the title.
    var isIDTyped = false
    /// What is wrong with its lines, by member.
    var faults: [String: String] = [:]
    /// Whether Esc was pressed once where something would be lost.
    var isLosing = false
    /// Whether it was said that the organisation is another than the one whose name is like it.
    var isAnotherBody = false

    init(plan: String, kind: FormKind, origin: Origin, values: [String: MemberValue]) {
        self.plan = plan
        self.kind = kind
        self.origin = origin
        self.values = values
        before = values
    }

    var isNew: Bool {
        switch origin {
        case .new: true
        case .existing, .several: false
        case .entry(_, let place), .part(_, let place): place == nil
        case .object(_, let isThere): !isThere
        }
    }

    var fields: [FormField] {
        if isOfSeveral { return kind.fields.filter { !$0.isForNew && $0.fitsSeveral } }
        return isNew ? kind.fields : kind.fields.filter { !$0.isForNew }
    }

    var isOfSeveral: Bool {
        if case .several = origin { true } else { false }
    }

    /// Whether several records say different things in a line of which nothing was said yet.
    func differs(in field: FormField) -> Bool {
        differing.contains(field.member) && !touched.contains(field.member)
    }

    /// The highlighted line; nil where that is the one that keeps the record.
    var field: FormField? {
        fields.indices.contains(index - 1) ? fields[index - 1] : nil
    }

    var hasChanges: Bool { values != before || isOfSeveral && !touched.isEmpty }

    /// Every member that its lines can change.
    var members: [String] { fields.filter { $0.kind != .id || isNew }.flatMap(\.members) }

    /// Sets a line's value, or takes it away.
    mutating func set(_ field: FormField, to value: MemberValue?, typed: String? = nil) {
        values[field.member] = field.kind.standing(value)
        touched.insert(field.member)
        if let twin = field.twin { values[twin] = typed.map { .text($0) } }
        if case .entries = field.kind { origins[field.member] = [] }
        if field.kind == .id { isIDTyped = true }
        faults[field.member] = nil
        isLosing = false
    }

    mutating func move(by lines: Int) { index = max(0, min(index + lines, fields.count)) }

    mutating func go(to member: String) {
        if let place = fields.firstIndex(where: { $0.member == member }) { index = place + 1 }
    }
}

// What stands in its lists.
extension RecordForm {
    /// The entries of a line; of one that is an object, that.
    func entries(of field: FormField) -> [MemberValue] {
        switch values[field.member] {
        case .list(let entries): entries
        case let object?: [object]
        case nil: []
        }
    }

    /// Lets an entry of a line say something; nil takes it away, and a place of nil is that of a new one.
    mutating func set(entry value: MemberValue?, at place: Int?, of field: FormField) {
        guard case .entries = field.kind else { return set(field, to: value) }
        var entries = entries(of: field)
        var places = origins[field.member] ?? entries.indices.map { $0 }
        switch (value, place) {
        case (let value?, let place?) where entries.indices.contains(place): entries[place] = value
        case (nil, let place?) where entries.indices.contains(place):
            entries.remove(at: place)
            places.remove(at: place)
        case (let value?, _):
            entries.append(value)
            places.append(nil)
        case (nil, _): break
        }
        set(field, to: .list(entries))
        origins[field.member] = places
    }

    /// What its lines say as one object, with what it held besides.
    var object: MemberValue { object(of: values) }

    /// What it said when it was opened.
    var objectBefore: MemberValue { object(of: before) }

    private func object(of values: [String: MemberValue]) -> MemberValue {
        let names = kind.fields.flatMap(\.members)
        let others = values.keys.filter { !names.contains($0) }.sorted()
        return .record(
            (names + others).compactMap { name in
                let value = values[name] ?? kind.fields.first { $0.member == name }?.whenEmpty
                return value.map { MemberValue.Member(name, $0) }
            })
    }
}

extension FormField.Kind {
    /// A value, or nil where it says no more than an absent member.
    fileprivate func standing(_ value: MemberValue?) -> MemberValue? {
        switch self {
        case .word(_, let usual): value?.asText == usual ? nil : value
        case .flag: value == .flag(true) ? value : nil
        case .count(let usual): value == .number(String(usual)) ? nil : value
        case .object(.labels): value == .record([:]) ? nil : value
        default: value == .text("") || value == .list([]) ? nil : value
        }
    }
}
