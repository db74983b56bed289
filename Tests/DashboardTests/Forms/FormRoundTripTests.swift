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

    private func driver(_ plan: PlanRecords) throws -> Driver { try Driver(plans: [plan]) }

    @Test func thereIsSomethingOfEveryKind() throws {
        #expect(Self.plans.count == 4)
        let stores = try Self.plans.map { try driver($0).state.store }
        for kind in RecordKind.allCases {
            #expect(stores.contains { !$0.rows(of: kind, in: 0).isEmpty }, "\(kind)")
        }
    }

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
        for plan in Self.plans {
            var driver = try driver(plan)
            var random = RandomForms(seed: seed, store: driver.state.store, plan: 0)
            guard let ref = random.pick(driver.state.store.rows(of: kind, in: 0)) else { continue }
            let form = random.change(driver.state.form(of: ref))
            driver.keep(form)
            guard driver.hasEdits else {
                #expect(form.values == form.before || !driver.message.isEmpty)
                continue
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
    }

    @Test(arguments: RecordKind.allCases.filter { $0 != .plan }, 0..<4 as Range<UInt64>)
    func aRecordThatIsAddedStandsThereAndGoes(kind: RecordKind, seed: UInt64) throws {
        for plan in Self.plans {
            var driver = try driver(plan)
            let store = driver.state.store
            var random = RandomForms(seed: seed, store: store, plan: 0)
            let sibling = random.pick(store.rows(of: kind, in: 0))
            guard let home = sibling.flatMap({ store.home(of: $0) }) ?? store.topHome(of: kind, in: 0) else {
                continue
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
    }

    @Test(arguments: RecordKind.allCases.filter { $0 != .plan }, 0..<3 as Range<UInt64>)
    func aRecordThatIsDeletedComesBack(kind: RecordKind, seed: UInt64) throws {
        for plan in Self.plans {
            var driver = try driver(plan)
            let store = driver.state.store
            var random = RandomForms(seed: seed, store: store, plan: 0)
            guard let ref = random.pick(store.rows(of: kind, in: 0)) else { continue }
            driver.delete(.record(ref))
            try #require(driver.hasEdits, "\(kind): \(driver.message)")
            try driver.type("u")
            #expect(try written(driver, over: plan) == plan.bytes, "\(kind)")
        }
    }

    /// Of what has no id: one member says something else, and all that the format does not know stays.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func anEntryKeepsWhatTheFormatDoesNotKnow(seed: UInt64) throws {
        for plan in Self.plans {
            var driver = try driver(plan)
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
