import Workspace

/// What the kernel says of a process.
struct ProcessState: Equatable {
    /// The most memory that it had at one time, in megabytes.
    var peakMegabytes = 0.0
    /// The memory that it has now, in megabytes.
    var megabytes = 0.0
    /// How many files it has open.
    var descriptors = 0
    var threads = 0
    /// Processor time of all its threads, in milliseconds.
    var milliseconds = 0.0
    /// How often its threads went to sleep of themselves, which is how often they were awake.
    var waits = 0
    /// How many bytes it passed to the system to be written.
    var written = 0

    /// - Parameter process: A process id, or `self`; one that is gone has all zero.
    init(of process: String) {
        let folder = "/proc/\(process)"
        peakMegabytes = Double(Self.number("VmHWM:", in: "\(folder)/status")) * 1_024 / 1_000_000
        megabytes = Double(Self.number("VmRSS:", in: "\(folder)/status")) * 1_024 / 1_000_000
        threads = Self.number("Threads:", in: "\(folder)/status")
        descriptors = ((try? FileSystem.names(in: "\(folder)/fd")) ?? []).count
        written = Self.number("wchar:", in: "\(folder)/io")
        for task in (try? FileSystem.names(in: "\(folder)/task")) ?? [] {
            let place = "\(folder)/task/\(task)"
            waits += Self.number("voluntary_ctxt_switches:", in: "\(place)/status")
            let times = Self.text("\(place)/schedstat").split(separator: " ")
            milliseconds += (times.first.flatMap { Double($0) } ?? 0) / 1_000_000
        }
    }

    /// Whether the first thread of a process works or is kept from it, and does not wait for anything.
    static func isRunning(_ process: Int32) -> Bool {
        let text = text("/proc/\(process)/stat")
        guard let end = text.lastIndex(of: ")") else { return false }
        return text[end...].dropFirst(2).first == "R"
    }

    /// The number behind a word at the beginning of a line; 0 where there is none.
    private static func number(_ word: String, in path: String) -> Int {
        for line in text(path).split(separator: "\n") where line.hasPrefix(word) {
            return Int(line.dropFirst(word.count).split { !$0.isNumber }.first ?? "") ?? 0
        }
        return 0
    }

    private static func text(_ path: String) -> String {
        (try? FileSystem.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
