/// Another program, or the plainest code, that does something like what is measured.
struct Peer {
    let name: String
    /// Does it once.
    ///
    /// - Returns: How many milliseconds it took.
    let run: () throws(BenchmarkFailure) -> Double

    static let ncdu = "ncdu"
    static let yyjson = "yyjson"
    static let jsonDecoder = "JSONDecoder"
    static let visiData = "VisiData"
    static let jq = "jq"
    static let python = "Python json"
    static let ripgrep = "ripgrep"
    static let fzf = "fzf"
    static let simdjson = "simdjson"
    /// The same plan as one file.
    static let oneFile = "one file"
    /// As many bytes written and flushed.
    static let flush = "write and flush"
    /// The same bytes written to a new file, flushed and renamed.
    static let write = "write, flush, rename"
}
