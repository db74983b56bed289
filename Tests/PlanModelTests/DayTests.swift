import PlanModel
import Testing

@Suite struct DayTests {
    /// Days counted one by one with the leap rule as the calendar act words it, over all years of the format.
    @Test func everyDayFollowsTheOneBefore() {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var number: Int32 = -25_567
        var wrong: [String] = []
        for year in 1900...2199 {
            let isLeap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
            for month in 1...12 {
                let length = month == 2 && isLeap ? 29 : lengths[month - 1]
                for dayOfMonth in 1...length {
                    let day = Day(year: year, month: month, day: dayOfMonth)
                    let parts = Day(number: number).parts
                    if day?.number != number || parts != (year, month, dayOfMonth) {
                        wrong.append("\(year)-\(month)-\(dayOfMonth)")
                    }
                    number += 1
                }
                if Day(year: year, month: month, day: length + 1) != nil {
                    wrong.append("\(year)-\(month)-\(length + 1)")
                }
            }
        }
        #expect(wrong == [])
        #expect(number == Day.latest.number + 1)
    }

    /// Julian day numbers as astronomers' tables give them; the epoch is 2,440,588.
    @Test(arguments: [
        ("1970-01-01", 2_440_588), ("2000-01-01", 2_451_545), ("1900-01-01", 2_415_021),
        ("2015-11-04", 2_457_331), ("2100-01-01", 2_488_070),
    ])
    func julianDayNumber(_ text: String, _ julian: Int) throws {
        #expect(try Int(Day.named(text).number) + 2_440_588 == julian)
    }

    /// Weekdays as the papers print them. 1 January 1970 was a Thursday.
    @Test(arguments: [
        ("2015-11-04", "Wednesday"), ("2014-11-26", "Wednesday"), ("2015-07-18", "Saturday"),
        ("2015-06-13", "Saturday"), ("2010-07-18", "Sunday"), ("2023-02-09", "Thursday"),
        ("2010-11-03", "Wednesday"), ("1900-01-01", "Monday"), ("2000-02-29", "Tuesday"),
    ])
    func weekday(_ text: String, _ weekday: String) throws {
        let names = ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"]
        let number = try Int(Day.named(text).number)
        #expect(names[((number % 7) + 7) % 7] == weekday)
    }

    @Test(arguments: [
        ("2015-01-31", 1, "2015-02-28"), ("2016-01-31", 1, "2016-02-29"), ("2015-12-31", 2, "2016-02-29"),
        ("2015-12-31", 1, "2016-01-31"), ("2015-08-31", 1, "2015-09-30"), ("2015-03-31", -1, "2015-02-28"),
        ("2016-03-31", -1, "2016-02-29"), ("2015-01-15", -1, "2014-12-15"), ("2016-02-29", 12, "2017-02-28"),
        ("2016-02-29", -12, "2015-02-28"), ("2016-02-29", 48, "2020-02-29"), ("2015-11-04", 0, "2015-11-04"),
        ("2015-11-04", -23, "2013-12-04"), ("1900-01-31", 1, "1900-02-28"),
    ])
    func monthsAreClampedToTheMonthsEnd(_ from: String, _ months: Int, _ to: String) throws {
        #expect(try Day.named(from).adding(months: months).description == to)
    }

    @Test(arguments: [
        ("2015-01-31", "2015-11-04", 277), ("2014-12-31", "2015-11-04", 308),
        ("2015-03-31", "2015-11-04", 218),
        ("2015-09-30", "2015-11-04", 35), ("2010-02-17", "2010-11-03", 259), ("2016-02-28", "2016-03-01", 2),
        ("2015-11-04", "2015-11-04", 0), ("2015-11-05", "2015-11-04", -1),
    ])
    func daysBetween(_ from: String, _ to: String, _ days: Int) throws {
        let (from, to) = (try Day.named(from), try Day.named(to))
        #expect(to.days(since: from) == days)
        #expect(from.adding(days: days) == to)
    }

    @Test(arguments: [1899, 1900, 2000, 2004, 2015, 2016, 2100, 2196])
    func leapYears(_ year: Int) {
        #expect(Day.isLeap(year) == [2000, 2004, 2016, 2196].contains(year))
    }

    @Test func daysAreInOrder() throws {
        #expect(try Day.named("2015-11-04") < Day.named("2015-11-05"))
        #expect(Day.earliest.description == "1900-01-01")
        #expect(Day.latest.description == "2199-12-31")
    }
}
