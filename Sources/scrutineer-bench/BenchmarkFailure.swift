import Glibc

/// Why nothing could be measured, as a sentence.
struct BenchmarkFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// - Parameter attempt: What was tried, as a participle: `written`.
    init(path: String, attempt: String, code: Int32) {
        description = "\(path) could not be \(attempt): \(String(cString: strerror(code)))"
    }

    /// A measurement whose result is not what the data says is no measurement.
    static func check(_ found: Int, is expected: Int, _ what: String) throws(BenchmarkFailure) {
        guard found == expected else {
            throw BenchmarkFailure("\(what): \(found) where the data has \(expected); nothing is measured")
        }
    }
}
