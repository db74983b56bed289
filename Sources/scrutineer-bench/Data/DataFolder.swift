import Glibc
import JSONText
import Workspace

/// The folder that holds the data, which is made when it is first asked for.
///
/// A folder that was named keeps it for the next time, as long as seed and version are the same; one of its own
/// is taken away at the end.
struct DataFolder {
    let path: String
    let seed: UInt64
    private let isKept: Bool

    /// - Parameter path: The folder to keep the data in; nil makes one below the temporary folder.
    init(_ path: String?, seed: UInt64) throws(BenchmarkFailure) {
        self.seed = seed
        isKept = path != nil
        if let path {
            do throws(FileError) {
                try FileSystem.makeFolder(path)
            } catch {
                throw BenchmarkFailure(error.message)
            }
            self.path = path
        } else {
            let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
            var template = Array("\(parent)/scrutineer-bench-XXXXXX".utf8CString)
            guard mkdtemp(&template) != nil else {
                throw BenchmarkFailure(path: parent, attempt: "used for data", code: errno)
            }
            self.path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }

    /// A file or folder in this one.
    func place(_ name: String) -> String { "\(path)/\(name)" }

    /// A plan of one size, and what is in it.
    func plan(_ workload: Workload) throws(BenchmarkFailure) -> MadePlan {
        let file = place("\(workload.rawValue).json")
        let counts = try made(file) { () throws(BenchmarkFailure) in
            try SyntheticPlan(workload, seed: seed).write(to: file)
        }
        return MadePlan(path: file, counts: counts)
    }

    /// The large plan as many files in one folder.
    func councils() throws(BenchmarkFailure) -> MadePlan {
        let folder = place("councils")
        let counts = try made(folder) { () throws(BenchmarkFailure) in
            FolderTree.remove(folder)
            guard mkdir(folder, 0o755) == 0 else {
                throw BenchmarkFailure(path: folder, attempt: "made", code: errno)
            }
            let plans = CouncilPlans.all(seed: seed)
            var counts = PlanCounts()
            for plan in plans { counts += try plan.write(to: "\(folder)/\(plan.id).json") }
            counts.organisations = CouncilPlans.organisations(of: plans)
            return counts
        }
        return MadePlan(path: folder, counts: counts)
    }

    /// A folder of so many small files, for programs that list files.
    func files(_ count: Int) throws(BenchmarkFailure) -> String {
        let folder = place("files")
        _ = mkdir(folder, 0o755)
        for index in 0..<count {
            try DiskWriting.replace(
                "\(folder)/paper-\(index)", with: Array(repeating: 0x2E, count: 100 + 40 * index))
        }
        return folder
    }

    /// Takes the folder away, unless it was named.
    func remove() {
        if !isKept { FolderTree.remove(path) }
    }

    /// What a file or folder holds, which is made unless it stands there as it would be made.
    private func made(
        _ place: String, making: () throws(BenchmarkFailure) -> PlanCounts
    ) throws(BenchmarkFailure) -> PlanCounts {
        let stamp = place + ".made"
        if access(place, F_OK) == 0, let counts = readStamp(stamp) { return counts }
        unlink(stamp)
        let counts = try making()
        let text = JSONValue.object(
            JSONObject([
                JSONMember(name: "version", value: .number(String(SyntheticPlan.version))),
                JSONMember(name: "seed", value: .number(String(seed))),
                JSONMember(name: "counts", value: counts.json),
            ])
        ).compactText
        try DiskWriting.replace(stamp, with: Array(text.utf8))
        return counts
    }

    private func readStamp(_ path: String) -> PlanCounts? {
        guard let bytes = try? FileSystem.read(path),
            let json = try? JSONValue(parsing: bytes), case .object(let object) = json,
            object["version"] == .number(String(SyntheticPlan.version)),
            object["seed"] == .number(String(seed)), let counts = object["counts"]
        else { return nil }
        return PlanCounts(counts)
    }
}

/// A plan that was made, and what is in it.
struct MadePlan: Sendable {
    /// Its file, or the folder of its files.
    let path: String
    let counts: PlanCounts
}
