import JSONText
import PlanFile
import PlanModel
import PlanStore
import SeededRandom

/// The plan reader: both ways of reading agree, what nothing was done to is written as it stood, and what was read
/// stands the looks that an officer takes at it.
enum PlanFuzzing {
    @Sendable static func faults(_ bytes: [UInt8]) -> [String] {
        var random = SeededGenerator(of: bytes)
        // Now and then so long that the reader has to wait for the rest.
        let isStretched = Int.random(in: 0..<64, using: &random) == 0
        let bytes = isStretched ? stretched(bytes, &random) : bytes
        var faults = Faults()
        let step = Int.random(in: 0..<4096, using: &random)
        let arrived = PlanFile.readArriving(bytes) { min(bytes.count, $0 + step) }
        do throws(PlanFileError) {
            let plan = try PlanFile.read(bytes, name: "plan.json")
            if arrived == nil {
                faults.expect(isStretched, "read while it arrives it does not load")
            } else {
                faults.expect(arrived?.whole == plan.whole, "read while it arrives it is another plan")
            }
            check(plan, &faults)
        } catch {
            faults.expect(arrived == nil, "read while it arrives it loads, though it is wrong")
            check(error, of: bytes, &faults)
        }
        if let count = (0..<max(1, bytes.count)).randomElement(using: &random) {
            _ = PlanFile.beginning(Array(bytes[..<min(count, bytes.count)]))
        }
        return faults.sentences
    }

    /// The same with a megabyte of blanks behind a comma, where JSON may have them, or at the end.
    private static func stretched(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        let commas = bytes.indices.filter { bytes[$0] == UInt8(ascii: ",") }
        let place = commas.randomElement(using: &random).map { $0 + 1 } ?? bytes.count
        return bytes[..<place] + Array(repeating: 0x20, count: 1 << 20) + bytes[place...]
    }

    private static func check(_ error: PlanFileError, of bytes: [UInt8], _ faults: inout Faults) {
        faults.expect(
            (1...100).contains(error.diagnostics.count),
            "it is refused with \(error.diagnostics.count) faults")
        let lines = bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }.count
        for fault in error.diagnostics {
            faults.expect((1...lines).contains(fault.line), "there is no line: \(fault)")
            faults.expect((1...bytes.count + 1).contains(fault.column), "there is no column: \(fault)")
            faults.expect(fault.pointer.isEmpty || fault.pointer.first == "/", "it is no pointer: \(fault)")
            faults.expect(!fault.message.isEmpty, "there are no words: \(fault)")
        }
        let places = error.diagnostics.map { ($0.line, $0.column) }
        faults.expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }, "the faults are out of order")
    }

    private static func check(_ plan: PlanRecords, _ faults: inout Faults) {
        faults.expect(
            (try? PlanFile.write(plan, with: [Change]())) == plan.bytes, "unchanged it is written otherwise")
        guard let tree = try? PlanFile.tree(plan.bytes, name: "plan.json") else {
            return faults.expect(false, "it loads and is no JSON")
        }
        let again = try? PlanFile.read(Array(tree.jsonText.utf8), name: "again.json")
        faults.expect(again?.whole == plan.whole, "on one line it says something else")
        let store = PlanStore([plan], from: Viewpoint(today: BundledPlans.today))
        for finding in store.findings() {
            faults.expect(!store.text(of: finding).message.isEmpty, "a finding has no words")
        }
        if let hidden = plan.hidingExempt() {
            faults.expect(
                hidden.hidingExempt()?.whole ?? hidden.whole == hidden.whole, "what is hidden is hidden twice"
            )
        }
        turnRound(plan, &faults)
    }

    /// What is changed in a plan and changed back leaves the same records and bytes.
    private static func turnRound(_ plan: PlanRecords, _ faults: inout Faults) {
        var changed = plan
        var done: [Change] = []
        let name = RecordName(.plan, plan.id)
        let tried =
            [Change(name, .set(member: "title", from: plan.whole?["title"], to: .text("Another\n\"title\"")))]
            + RecordKind.allCases.compactMap { removal(of: $0, in: plan) }
        for change in tried {
            guard let change = try? changed.apply(change) else { continue }
            done.append(change)
        }
        guard let written = try? PlanFile.write(changed, with: done) else {
            return faults.expect(false, "\(done) cannot be written")
        }
        do throws(PlanFileError) {
            let again = try PlanFile.read(written, name: "again.json")
            faults.expect(again.whole == changed.whole, "written after \(done) it says something else")
        } catch {
            faults.expect(false, "written after \(done) it does not load: \(error.diagnostics[0])")
        }
        for change in done.reversed() {
            guard let back = try? changed.apply(change.inverse) else {
                return faults.expect(false, "\(change) cannot be taken back")
            }
            done.append(back)
        }
        faults.expect(changed.whole == plan.whole, "taken back it is another plan")
        faults.expect(
            (try? PlanFile.write(changed, with: done)) == plan.bytes, "taken back it has other bytes")
    }

    /// The last record of a kind taken out of its list.
    private static func removal(of kind: RecordKind, in plan: PlanRecords) -> Change? {
        guard kind != .plan, let row = plan.rows(of: kind).last else { return nil }
        let name = RecordName(kind, plan.string(plan.id(of: kind, row: row)))
        guard let home = plan.loadedHome(of: name), let value = plan.value(of: name) else { return nil }
        return Change(home.place, .remove(list: home.list, at: 0, value))
    }
}
