/// How texts with a form of their own are spelt, as regular expressions of ECMA-262.
///
/// Only what JSON Schema asks every program to know is used: classes, groups, choices and counts.
enum SchemaPattern {
    static let planID = "[a-z0-9-]+"
    static let currency = "[A-Z]{3}"
    static let day = "\(year)-\(month)-\(dayOfMonth)"
    /// That the second half follows the first is left to the reader.
    static let financialYear = "\(year)/[0-9]{2}"
    /// A date with an interval's second end behind it, or not; or the second end of one that begins open.
    static let edtf = "(\(partial)(/(\(partial)|\(open))?)?|(\(open))?/\(partial))"

    private static let year = "(19|20|21)[0-9]{2}"
    private static let month = "(0[1-9]|1[0-2])"
    private static let season = "2[1-4]"
    private static let dayOfMonth = "(0[1-9]|[12][0-9]|3[01])"
    private static let partial = "\(year)(-(\(month)(-\(dayOfMonth))?|\(season)))?[?~%]?"
    private static let open = "\\.\\."
}
