import PlanModel

/// A record that is being written or changed, line by line, until it is kept.
///
/// It names everything by ids, so that it stays true while the plans are read anew beneath it.
struct RecordForm: Equatable, Sendable {
    enum Origin: Equatable, Sendable {
        case new(Home)
        case existing(RecordName)
    }

    /// The id of its plan.
    var plan: String
    var kind: RecordKind
    var origin: Origin
    /// The members that its lines are about.
    var values: [String: MemberValue]
    /// What they were when it was opened.
    let before: [String: MemberValue]
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

    init(plan: String, kind: RecordKind, origin: Origin, values: [String: MemberValue]) {
        self.plan = plan
        self.kind = kind
        self.origin = origin
        self.values = values
        before = values
    }

    var isNew: Bool {
        if case .new = origin { true } else { false }
    }

    var fields: [FormField] {
        isNew ? kind.formFields : kind.formFields.filter { !$0.isForNew }
    }

    /// The highlighted line; nil where that is the one that keeps the record.
    var field: FormField? {
        fields.indices.contains(index - 1) ? fields[index - 1] : nil
    }

    var hasChanges: Bool { values != before }

    /// Every member that its lines can change.
    var members: [String] { fields.filter { $0.kind != .id || isNew }.flatMap(\.members) }

    /// Sets a line's value, or takes it away.
    mutating func set(_ field: FormField, to value: MemberValue?, typed: String? = nil) {
        values[field.member] = field.kind.standing(value)
        if let twin = field.twin { values[twin] = typed.map { .text($0) } }
        if field.kind == .id { isIDTyped = true }
        faults[field.member] = nil
        isLosing = false
    }

    mutating func move(by lines: Int) { index = max(0, min(index + lines, fields.count)) }

    mutating func go(to member: String) {
        if let place = fields.firstIndex(where: { $0.member == member }) { index = place + 1 }
    }
}

extension FormField.Kind {
    /// A value, or nil where it says no more than an absent member.
    fileprivate func standing(_ value: MemberValue?) -> MemberValue? {
        switch self {
        case .word(_, let usual): value?.asText == usual ? nil : value
        case .flag: value == .flag(true) ? value : nil
        case .count(let usual): value == .number(String(usual)) ? nil : value
        default: value == .text("") || value == .list([]) ? nil : value
        }
    }
}
