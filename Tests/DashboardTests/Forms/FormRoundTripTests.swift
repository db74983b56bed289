import JSONText
import PlanFile
import PlanModel
import PlanStore
import Testing

@testable import Dashboard

/// Of every kind: what is added, changed or deleted in a form is what the file says then, and undo brings the file
/// back to the byte. The bundled plans have something of every kind.
@Suite struct FormRoundTripTests {
    /// The bundled plans, each object of them with a member that the format does not know.
    private static let plans: [PlanRecords] = (try? Driver.bundled().map(marked)) ?? []

    private static func marked(_ plan: PlanRecords) throws -> PlanRecords {
        func mark(_ value: JSONValue) -> JSONValue {
            switch value {
            case .object(let object):
                var marked = JSONObject(
                    object.members.map { JSONMember(name: $0.name, value: mark($0.value)) })
                marked["x-mark"] = .number("1")
                return .object(marked)
            case .array(let elements): return .array(elements.map(mark))
            default: return value
            }
        }
        let marked = mark(try JSONValue(parsing: plan.bytes))
        return try PlanFile.read(Array(marked.prettyText.utf8), name: plan.id)
    }

    /// Each plan opened by itself; every case begins with a copy.
    private static let drivers: [Driver] = (try? plans.map { try Driver(plans: [$0]) }) ?? []

    /// The plan that a case is about: of those that have such records each in turn, by the seed.
    private func start(withSome kind: RecordKind, _ seed: UInt64) throws -> (PlanRecords, Driver) {
        let places = Self.drivers.indices.filter {
            !Self.drivers[$0].state.store.rows(of: kind, in: 0).isEmpty
        }
        try #require(!places.isEmpty, "\(kind)")
        let place = places[Int(seed) % places.count]
        return (Self.plans[place], Self.drivers[place])
    }

    @Test func allBundledPlansAreOpen() { #expect(Self.drivers.count == 4) }

    /// The plan's file with all that was done.
    private func written(_ driver: Driver, over plan: PlanRecords) throws -> [UInt8] {
        var copy = driver
        return try PlanFile.write(plan, with: copy.takeEvents().map(\.edit))
    }

    private func marks(_ bytes: [UInt8]) -> Int {
        String(decoding: bytes, as: UTF8.self).split(separator: "\"x-mark\"").count - 1
    }

    @Test(arguments: RecordKind.allCases, 0..<6 as Range<UInt64>)
    func aRecordThatIsChangedSaysSoAndComesBack(kind: RecordKind, seed: UInt64) throws {
        let (plan, opened) = try start(withSome: kind, seed)
        var driver = opened
        var random = RandomForms(seed: seed, store: driver.state.store, plan: 0)
        guard let ref = random.pick(driver.state.store.rows(of: kind, in: 0)) else { return }
        let form = random.change(driver.state.form(of: ref))
        driver.keep(form)
        guard driver.hasEdits else {
            #expect(form.values == form.before || !driver.message.isEmpty)
            return
        }
        let bytes = try written(driver, over: plan)
        let saved = try PlanFile.read(bytes, name: plan.id)
        let name = RecordName(kind, driver.state.store.idText(of: ref))
        let now = saved.value(of: name, only: Set(form.members))?.valuesByName ?? [:]
        let wanted = form.values.filter { form.members.contains($0.key) }
        #expect(now == wanted, "\(name)")
        try driver.type("u")
        #expect(try written(driver, over: plan) == plan.bytes, "\(name)")
    }

    @Test(arguments: RecordKind.allCases.filter { $0 != .plan }, 0..<4 as Range<UInt64>)
    func aRecordThatIsAddedStandsThereAndGoes(kind: RecordKind, seed: UInt64) throws {
        let (plan, opened) = try start(withSome: kind, seed)
        var driver = opened
        let store = driver.state.store
        var random = RandomForms(seed: seed, store: store, plan: 0)
        let sibling = random.pick(store.rows(of: kind, in: 0))
        guard let home = sibling.flatMap({ store.home(of: $0) }) ?? store.topHome(of: kind, in: 0) else {
            return
        }
        var form = RecordForm(
            plan: plan.id, kind: .record(kind), origin: .new(home), values: ["id": .text("brand-new")])
        form = random.change(form)
        form.isAnotherBody = true
        driver.keep(form)
        try #require(driver.hasEdits, "\(kind): \(driver.message)")
        let saved = try PlanFile.read(try written(driver, over: plan), name: plan.id)
        let now = saved.value(of: RecordName(kind, "brand-new"), only: Set(form.members))
        #expect(now?.valuesByName == form.values, "\(kind)")
        try driver.type("u")
        #expect(try written(driver, over: plan) == plan.bytes, "\(kind)")
    }

    @Test(arguments: RecordKind.allCases.filter { $0 != .plan }, 0..<3 as Range<UInt64>)
    func aRecordThatIsDeletedComesBack(kind: RecordKind, seed: UInt64) throws {
        let (plan, opened) = try start(withSome: kind, seed)
        var driver = opened
        let store = driver.state.store
        var random = RandomForms(seed: seed, store: store, plan: 0)
        guard let ref = random.pick(store.rows(of: kind, in: 0)) else { return }
        driver.delete(.record(ref))
        try #require(driver.hasEdits, "\(kind): \(driver.message)")
        try driver.type("u")
        #expect(try written(driver, over: plan) == plan.bytes, "\(kind)")
    }

    /// Of what has no id: one member says something else, and all that the format does not know stays.
    @Test(arguments: 0..<12 as Range<UInt64>)
    func anEntryKeepsWhatTheFormatDoesNotKnow(seed: UInt64) throws {
        for (plan, opened) in zip(Self.plans, Self.drivers) {
            var driver = opened
            var random = RandomForms(seed: seed, store: driver.state.store, plan: 0)
            let kinds = RecordKind.allCases.filter { !driver.state.store.rows(of: $0, in: 0).isEmpty }
            guard let kind = random.pick(kinds),
                let ref = random.pick(driver.state.store.rows(of: kind, in: 0))
            else { continue }
            var form = driver.state.form(of: ref)
            let lists = form.fields.filter { $0.inner != nil && !form.entries(of: $0).isEmpty }
            guard let field = random.pick(lists),
                let place = random.pick(Array(form.entries(of: field).indices))
            else { continue }
            var values = form.entries(of: field)[place].valuesByName
            values["note"] = field.inner == .labels ? nil : .text("Seen.")
            if field.inner == .labels { values["red"] = .text("stop") }
            let entry = RecordForm(
                plan: plan.id, kind: .entry(field.inner ?? .source), origin: .part(field, at: place),
                values: values)
            form.set(entry: entry.object, at: place, of: field)
            driver.keep(form)
            try #require(driver.hasEdits, "\(driver.message)")
            #expect(marks(try written(driver, over: plan)) == marks(plan.bytes), "\(field.member)")
            try driver.type("u")
            #expect(try written(driver, over: plan) == plan.bytes)
        }
    }
}

extension Driver {
    /// Keeps a form as `k` does.
    mutating func keep(_ form: RecordForm) {
        change { state in
            state.popups = [.form(form)]
            state.keep(form)
        }
    }

    mutating func delete(_ row: RowID) { change { $0.delete(row) } }
}
