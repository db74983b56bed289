import PlanModel
import SeededRandom
import Testing

/// Dates as they are packed, and the short way in which nearly all of them are read.
@Suite struct PackedDateTests {
    @Test func everyDayIsReadAsItIsWritten() {
        var day = Day.earliest
        while day <= Day.latest {
            let text = day.description
            guard case .success(let date) = EDTF.parse(text) else {
                Issue.record("\(text) is refused")
                return
            }
            #expect(date.asDay == day)
            #expect(date.description == text)
            day = day.adding(days: 1)
        }
    }

    /// A day with one byte or none changed is read alike by itself, in the short way, and as both ends of an
    /// interval, which has none.
    @Test(arguments: 0..<20 as Range<UInt64>) func theShortWayTakesNoMoreThanTheLong(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            var bytes = Array(
                Day.earliest.adding(days: Int.random(in: 0..<109_572, using: &generator)).description.utf8)
            // Half of the time the byte is a digit or stands near them.
            let isNear = Bool.random(using: &generator)
            bytes[Int.random(in: 0..<10, using: &generator)] =
                UInt8.random(in: isNear ? 0x2C...0x3A : 0...255, using: &generator)
            check(bytes)
        }
    }

    private func check(_ bytes: [UInt8]) {
        let alone = bytes.withUnsafeBufferPointer { EDTF.parse($0) }
        let ends = (bytes + [UInt8(ascii: "/")] + bytes).withUnsafeBufferPointer { EDTF.parse($0) }
        switch (alone, ends) {
        case (.success(let date), .success(let interval)):
            #expect(date.lower == interval.lower && date.upper == interval.upper)
            #expect(!date.isInterval && interval.isInterval)
        case (.failure, .failure): break
        // A byte that is a slash makes an interval of what was a day.
        default: #expect(bytes.contains(UInt8(ascii: "/")))
        }
    }

    @Test(arguments: [
        "1900", "2199", "2015-21", "2015-24?", "2015-12~", "2199-12-31%", "1900-01-01?", "2015/2016",
        "2015-10/..",
        "../2015-10-31", "2015-10-31/", "/2015", "2015-10-31~/2015-11%", "2015/2015",
    ])
    func everyFormKeepsItsSpelling(_ text: String) throws {
        let date = try EDTF.parse(text).get()
        #expect(date.description == text)
        #expect(date.isInterval == text.contains("/"))
        #expect(PrintedDate(date).edtf == date)
    }

    @Test func anIntervalOfOneYearIsNotTheYear() throws {
        #expect(try EDTF.parse("2015/2015").get() != EDTF.parse("2015").get())
    }

    @Test func noDateIsNoDate() {
        var date = PrintedDate()
        #expect(date.edtf == nil)
        date.edtf = EDTF(Day.earliest)
        #expect(date.edtf?.asDay == Day.earliest)
        date.edtf = nil
        #expect(date == PrintedDate())
    }

    @Test func aDayOfWritingMayBeAbsent() {
        var revision = Revision()
        #expect(revision.recorded == nil)
        revision.recorded = Day.latest
        #expect(revision.recorded == Day.latest)
        revision.recorded = nil
        #expect(revision == Revision())
    }
}
