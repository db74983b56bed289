import PlanModel
import PlanStore
import SeededRandom

@testable import Dashboard

/// What an officer may say in the lines of a form, at random.
struct RandomForms {
    private var generator: SeededGenerator
    private let store: PlanStore
    private let plan: Int

    init(seed: UInt64, store: PlanStore, plan: Int) {
        generator = SeededGenerator(seed: seed)
        self.store = store
        self.plan = plan
    }

    mutating func chance(_ sides: Int) -> Bool { Int.random(in: 0..<sides, using: &generator) == 0 }

    mutating func pick<Element>(_ choices: [Element]) -> Element? { choices.randomElement(using: &generator) }

    /// Says something new in some lines of a form.
    mutating func change(_ form: RecordForm) -> RecordForm {
        var form = form
        for field in form.fields where field.kind != .id && (chance(3) || isEmpty(field, of: form)) {
            change(field, of: &form)
        }
        // An end before a beginning is no form that is kept.
        if form.kind == .record(.funding) {
            for member in ["start", "startText"] { form.values[member] = nil }
        }
        return form
    }

    private func isEmpty(_ field: FormField, of form: RecordForm) -> Bool {
        field.isRequired && form.values[field.member] == nil
    }

    private mutating func change(_ field: FormField, of form: inout RecordForm) {
        switch field.kind {
        case .entries(let kind):
            let count = form.entries(of: field).count
            let place = count > 0 && chance(2) ? Int.random(in: 0..<count, using: &generator) : nil
            if let place, chance(3) { return form.set(entry: nil, at: place, of: field) }
            let old = place.map { form.entries(of: field)[$0].valuesByName } ?? [:]
            let entry = entry(kind, of: form, saying: old, place: place)
            form.set(entry: entry, at: place, of: field)
        case .object(let kind):
            if !field.isRequired, chance(4) { return form.set(field, to: nil) }
            let old = form.values[field.member]?.valuesByName ?? [:]
            form.set(field, to: entry(kind, of: form, saying: old, place: old.isEmpty ? nil : 0))
        default:
            guard let value = value(of: field, in: form) else { return }
            form.set(field, to: value, typed: field.twin == nil ? nil : "about then")
        }
    }

    private mutating func entry(
        _ kind: EntryKind, of below: RecordForm, saying old: [String: MemberValue], place: Int?
    ) -> MemberValue {
        let line = FormField("a", "entry", "entry", .object(kind))
        var form = RecordForm(
            plan: below.plan, kind: .entry(kind), origin: .part(line, at: place), values: old)
        if form.values["id"] == nil, kind == .part { form.values["id"] = .text("new\(number())") }
        for field in form.fields where field.kind != .id {
            // Sources may have sources of their own: once is deep enough.
            if field.member == "source", !chance(6) { continue }
            if isEmpty(field, of: form) || chance(3) { change(field, of: &form) }
        }
        if kind == .finding { form.values["authored"] = nil }
        // What tells entries apart is their own.
        if kind == .year, place == nil { form.values["year"] = .text(year()) }
        if kind == .year, place != nil { form.values["year"] = old["year"] }
        if kind == .signOff { form.values["role"] = old["role"] ?? .text("Role \(number())") }
        if kind == .signOff, place != nil { for key in ["document", "kind"] { form.values[key] = old[key] } }
        return form.object
    }

    private mutating func number() -> Int { Int.random(in: 100...9_999_999, using: &generator) }

    private mutating func year() -> String {
        let first = Int.random(in: 2040...2098, using: &generator)
        return "\(first)/\(first - 1999)"
    }

    private mutating func value(of field: FormField, in form: RecordForm) -> MemberValue? {
        switch field.kind {
        case .id, .entries, .object, .parts, .list: return nil
        case .line: return .text("Words \(number())")
        case .text: return .text("Words\nin two lines \(number())")
        case .names: return .list([.text("One \(number())"), .text("Two")])
        case .word(let words, _): return pick(words).map { .text($0) }
        case .flag: return .flag(true)
        case .answer: return .flag(chance(2))
        case .date: return pick(["2016", "2016-05", "2016-05-04~", "2016-05/2016-08"]).map { .text($0) }
        case .day: return .text("2016-05-04")
        case .record(let kind): return ids(of: kind).randomElement(using: &generator).map { .text($0) }
        case .records(let kind):
            let ids = ids(of: kind).shuffled(using: &generator).prefix(2)
            return .list(ids.map { .text($0) })
        case .anyRecord(let kinds, _):
            guard let kind = pick(kinds.filter { !ids(of: $0).isEmpty }), let id = pick(ids(of: kind)) else {
                return nil
            }
            return .text("\(kind.rawValue):\(id)")
        case .count: return .number(String(number()))
        case .quantity, .money:
            return chance(2)
                ? .number("\(number())") : .record(["min": .number("1"), "max": .number("\(number())")])
        case .number, .sum: return .number("\(number()).5")
        case .currency: return .text("EUR")
        case .year: return .text(year())
        }
    }

    private func ids(of kind: RecordKind) -> [String] {
        store.rows(of: kind, in: plan).map { store.idText(of: $0) }
    }
}
