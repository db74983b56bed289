import PlanModel

/// A line of the form for a kind of record: one member, what it may hold and how it is asked for.
struct FormField: Equatable, Sendable {
    /// The member in the plan's file.
    var member: String
    var label: String
    /// The key that goes to it.
    var letter: Character
    var kind: Kind
    var isRequired = false
    /// Whether it can only be said of a new record; later other commands change it, with its history.
    var isForNew = false
    /// What is written where nothing was said and something has to stand.
    var whenEmpty: MemberValue?

    indirect enum Kind: Equatable, Sendable {
        /// What names the record, and so stays for its life.
        case id
        case line
        /// Several lines.
        case text
        /// Names, one a line.
        case names
        /// A word of a list; one of them may say no more than an absent member.
        case word([String], usual: String?)
        case flag
        case date
        case day
        /// A record by its id, or several of them.
        case record(RecordKind)
        case records(RecordKind)
        /// A whole number, which may be what an absent member says.
        case count(usual: Int)
        /// A number, or a range of them.
        case quantity
        /// A sum of money, or a range of them.
        case money
        case currency
        /// One number.
        case number
        /// One sum of money.
        case sum
        /// `2022/23`
        case year
        /// Yes, no, or not said.
        case answer
        /// Parts of the question or the resolution in which it stands.
        case parts
        /// A record of several kinds by its id; by `kind:id` always, or only where the id alone would be ambiguous.
        case anyRecord([RecordKind], isFull: Bool)
        /// A list of what has forms of its own, or one such object.
        case entries(EntryKind)
        case object(EntryKind)
        /// Records that stand in no list of the screen: each has a form of its own, and nothing of them is kept here.
        case list(RecordKind)
    }

    init(
        _ letter: Character, _ member: String, _ label: String, _ kind: Kind, isRequired: Bool = false,
        isForNew: Bool = false, whenEmpty: MemberValue? = nil
    ) {
        self.letter = letter
        self.member = member
        self.label = label
        self.kind = kind
        self.isRequired = isRequired
        self.isForNew = isForNew
        self.whenEmpty = whenEmpty
    }

    /// The member that keeps the date as it was typed.
    var twin: String? { kind == .date ? member + "Text" : nil }

    /// Every member that the line changes.
    var members: [String] {
        if case .list = kind { return [] }
        return [member] + [twin].compactMap { $0 }
    }

    var isLong: Bool { kind == .text || kind == .names }

    /// Whether words are typed into it, which are more to lose than a number or a date.
    var holdsWords: Bool { isLong || kind == .line }

    /// Whether several records may be given the same in it at once: not what tells them apart, nor what has forms
    /// of its own, nor links that stand on two sides.
    var fitsSeveral: Bool {
        switch kind {
        case .id, .names, .parts, .entries, .object, .list, .records(.funding), .records(.action): false
        case .line, .text: !isRequired && member != "short" && member != "grantId"
        default: true
        }
    }

    /// The kind of what stands in it with forms of its own.
    var inner: EntryKind? {
        switch kind {
        case .entries(let kind), .object(let kind): kind
        default: nil
        }
    }

    /// Whether several are marked for it in a picker.
    var marksSeveral: Bool {
        switch kind {
        case .records, .parts: true
        default: false
        }
    }

    /// The kind of record that is chosen for it.
    var chosenKind: RecordKind? {
        switch kind {
        case .record(let kind), .records(let kind): kind
        default: nil
        }
    }
}
