import Glibc
import PlanFile
import PlanModel
import PlanStore
import Workspace

/// A journal beside a plan's file, brought back as a program does that finds it: after that the plan opens, and the
/// edits are in it, or kept in a file besides.
enum JournalRecovery {
    private static let moment = "2026-11-21T22:40:11Z"

    static func check(_ journal: [UInt8], _ faults: inout Faults) {
        guard let folder = folder else { return faults.expect(false, "there is no folder to try it in") }
        let (plan, beside) = ("\(folder)/plan.json", "\(folder)/.plan.json.scrutineer-journal")
        empty(folder)
        guard write(SmallPlan.bytes, to: plan), write(journal, to: beside) else {
            return faults.expect(false, "the folder cannot be written")
        }
        bringBack(plan, journal, &faults)
        do throws(PlanFileError) {
            _ = try PlanFile.read(InputFile.bytes(of: plan) ?? [], name: "plan.json")
        } catch {
            faults.expect(false, "the plan that is saved does not load: \(error.diagnostics[0])")
        }
    }

    private static func bringBack(_ plan: String, _ journal: [UInt8], _ faults: inout Faults) {
        let outcome = PlanLoader.load([plan])
        let keeping = JournalKeeping(by: "Ann", host: "desk", process: getpid(), stateFolder: nil)
        var workspace = Workspace(outcome.plans, keeping: keeping)
        var store = PlanStore(outcome.plans.map(\.records), from: Viewpoint(today: BundledPlans.today))
        let opening = workspace.open(at: moment)
        // Of a journal that says another program has it open nothing is touched.
        guard opening.held.isEmpty, opening.troubles.isEmpty else { return }
        let before = JournalContents(parsing: journal, path: plan)
        guard opening.waiting > 0 else { return }
        let recovery = workspace.recover(into: store, at: moment)
        guard recovery.troubles.isEmpty else {
            return faults.expect(kept(beside: plan) == journal, "what cannot be brought back is gone")
        }
        // Where a line is damaged, what is counted is what the others say of themselves.
        let isCounted =
            recovery.edits > 0 || recovery.reloads.contains { !$0.conflicts.isEmpty || $0.changes == 0 }
        faults.expect(
            isCounted || !before.damage.isEmpty || !workspace.takeNotices().isEmpty,
            "edits went without a word")
        for reload in recovery.reloads {
            store.adopt(reload.records, at: reload.plan, done: reload.done, against: reload.conflicts)
        }
        do throws(SaveError) {
            _ = try workspace.save(store, at: moment)
            try workspace.settle()
            let saved = try? PlanFile.read(InputFile.bytes(of: plan) ?? [], name: "plan.json")
            faults.expect(saved?.whole == store.plans[0].records.whole, "what is saved is not what was shown")
        } catch {
            faults.expect(false, "what was brought back cannot be saved: \(error.message)")
        }
    }

    private static func kept(beside plan: String) -> [UInt8]? {
        let folder = plan.prefix { _ in true }.dropLast("plan.json".count)
        return InputFile.bytes(of: folder + ".plan.json.scrutineer-journal")
    }

    /// In memory, for thousands of flushes a second.
    private static let folder: String? = {
        var template = Array(
            "\(access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp")/scrutineer-fuzz-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        atexit { JournalRecovery.remove() }
        return folder
    }()

    private static func remove() {
        guard let folder else { return }
        empty(folder)
        rmdir(folder)
    }

    private static func empty(_ folder: String) {
        guard let listing = opendir(folder) else { return }
        defer { closedir(listing) }
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { unlink("\(folder)/\(name)") }
        }
    }

    private static func write(_ bytes: [UInt8], to path: String) -> Bool {
        guard let file = fopen(path, "wb") else { return false }
        let count = fwrite(bytes, 1, bytes.count, file)
        return fclose(file) == 0 && count == bytes.count
    }
}
