import Glibc
import Workspace

/// What it was measured on.
enum Machine {
    /// `2 × AMD EPYC 7763`, as the kernel names its processors.
    static var description: String {
        let text = (try? FileSystem.read("/proc/cpuinfo")).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let model = text.split(separator: "\n").first { $0.hasPrefix("model name") }
        let name =
            model?.split(separator: ":", maxSplits: 1).last.map { $0.drop { $0 == " " } } ?? "processor"
        return "\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) × \(name)"
    }
}
