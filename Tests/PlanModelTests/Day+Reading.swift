import PlanModel
import Testing

extension Day {
    /// The day that a test names.
    static func named(_ text: String) throws -> Day { try #require(Day(text)) }
}

extension EDTF {
    /// The date that a test names.
    static func named(_ text: String) throws -> EDTF { try parse(text).get() }
}
