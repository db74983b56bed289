/// Reads dates as people write them: `18 July 2015`, `Dec 15`, `early Nov`, `spring 2016`, `2022/23`, `Oct to Dec 2015`.
///
/// What the plan format allows is read as it stands. Nothing is guessed where a day and a month could be taken for each
/// other: `3/4/2015` has two readings, and whoever typed it chooses. A date without a year lies as near as can be to the
/// day that is given with it.
package enum TypedDate {
    /// Why a text is not read as a date, as a sentence that says what to write instead.
    package struct Refusal: Error, Equatable, Sendable {
        package let message: String

        package init(message: String) { self.message = message }

        static let noSuchDay = Refusal(
            message: "There is no such day in the calendar of 1900 to 2199; check the date.")
    }

    /// The forms in which a date may be typed, for the hint of a prompt.
    package static let forms = "18 July 2015, Dec 2015, early Nov 2015, spring 2016, 2022/23, Oct to Dec 2015"

    /// All that a text may mean, the format's own reading first, then the British one; at least one.
    package static func read(_ text: String, near day: Day) -> Result<[EDTF], Refusal> {
        let typed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !typed.isEmpty else { return .failure(Refusal(message: "Type a date, such as \(forms).")) }
        var readings: [EDTF] = []
        if case .success(let date) = EDTF.parse(typed) { readings.append(date) }
        do throws(Refusal) {
            let dates = try DatePhrase(DateToken.tokens(of: typed), near: day).readings()
            for date in dates where date.isWritable && !readings.contains(date) { readings.append(date) }
            if readings.isEmpty, dates.contains(where: \.hasAnyEnd) { throw .noSuchDay }
        } catch {
            if readings.isEmpty { return .failure(error) }
        }
        guard readings.isEmpty else { return .success(readings) }
        return .failure(
            Refusal(
                message: "\"\(typed)\" is not a date that can be read; write it like \(forms)."))
    }
}
