extension EDTF {
    /// Why a text is not a date of the format, as the end of the sentence `"…" is …`.
    package struct ParseError: Error, Equatable, Sendable {
        package let reason: String
    }

    /// What a date may look like, for error messages.
    package static let expectation =
        "a date such as 2015, 2015-10, 2015-10-31, a season 2015-21 to 2015-24, "
        + "each with ?, ~ or % behind it where it is not sure, or an interval such as 2015-10/2015-12 or 2015-10/.."

    package static func parse(_ text: String) -> Result<EDTF, ParseError> {
        var copy = text
        return copy.withUTF8 { parse($0) }
    }

    /// Reads EDTF text given as UTF-8.
    package static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<EDTF, ParseError> {
        do throws(ParseError) {
            return .success(try read(bytes))
        } catch {
            return .failure(error)
        }
    }

    /// As `parse`, for a reader that goes through many dates.
    package static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(ParseError) -> EDTF {
        if let day = PartialDate(plainDay: bytes) { return EDTF(day) }
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
            return EDTF(try PartialDate.parse(bytes))
        }
        let lower = try Endpoint.parse(UnsafeBufferPointer(rebasing: bytes[..<slash]))
        let upper = try Endpoint.parse(UnsafeBufferPointer(rebasing: bytes[(slash + 1)...]))
        return try interval(from: lower, to: upper)
    }

    private static func interval(from lower: Endpoint, to upper: Endpoint) throws(ParseError) -> EDTF {
        switch (lower, upper) {
        case (.date(let first), .date(let last)):
            guard first.firstDay <= last.lastDay else {
                throw ParseError(reason: "an interval that ends before it begins")
            }
        case (.date, _), (_, .date): break
        default: throw ParseError(reason: "an interval without any date")
        }
        return EDTF(from: lower, to: upper)
    }
}

extension EDTF.Endpoint {
    fileprivate static func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(EDTF.ParseError) -> Self {
        if bytes.isEmpty { return .unknown }
        let dot = UInt8(ascii: ".")
        if bytes.count == 2, bytes[0] == dot, bytes[1] == dot { return .open }
        return .date(try PartialDate.parse(bytes))
    }
}

extension PartialDate {
    fileprivate static func parse(_ all: UnsafeBufferPointer<UInt8>) throws(EDTF.ParseError) -> PartialDate {
        var count = all.count
        var doubt = Doubt.none
        switch all.last {
        case UInt8(ascii: "?"): doubt = .uncertain
        case UInt8(ascii: "~"): doubt = .approximate
        case UInt8(ascii: "%"): doubt = .both
        default: break
        }
        if doubt != .none { count -= 1 }
        guard count == 4 || count == 7 || count == 10, let year = number(all, 0..<4) else {
            throw EDTF.ParseError(reason: "not a date")
        }
        let month = count >= 7 ? try part(all, 4..<7) : 0
        let day = count == 10 ? try part(all, 7..<10) : 0
        return try checked(year: year, month: month, day: day, doubt: doubt, count: count)
    }

    private static func checked(
        year: Int, month: Int, day: Int, doubt: Doubt, count: Int
    ) throws(EDTF.ParseError) -> PartialDate {
        guard (1900...2199).contains(year) else {
            throw EDTF.ParseError(reason: "outside the years 1900 to 2199")
        }
        if count >= 7 {
            let isMonth = (1...12).contains(month)
            guard isMonth || (count == 7 && (21...24).contains(month)) else {
                throw EDTF.ParseError(reason: "not a date: there is no month \(padded(month, to: 2))")
            }
        }
        if count == 10, Day(year: year, month: month, day: day) == nil {
            throw EDTF.ParseError(reason: "a day that does not exist")
        }
        return PartialDate(year: Int16(year), month: UInt8(month), day: UInt8(day), doubt: doubt)
    }

    /// A hyphen and two digits.
    private static func part(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) throws(EDTF.ParseError) -> Int {
        guard bytes[range.lowerBound] == UInt8(ascii: "-"),
            let value = number(bytes, range.lowerBound + 1..<range.upperBound)
        else { throw EDTF.ParseError(reason: "not a date") }
        return value
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        var value = 0
        for place in range {
            let digit = bytes[place] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
        }
        return value
    }
}
