import Glibc
import PlanModel

/// The only place that asks what day it is.
enum Clock {
    /// Today's date where the user is.
    ///
    /// `SCRUTINEER_TODAY=YYYY-MM-DD` in the environment stands in for it, for tests and demonstrations.
    static func today() -> Day {
        if let text = Environment["SCRUTINEER_TODAY"], let day = Day(text) { return day }
        var now = time(nil)
        var local = tm()
        localtime_r(&now, &local)
        let day = Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
        return day ?? .latest
    }

    /// The moment in UTC, as journals keep it: `2026-11-21T22:40:11Z`.
    static func moment() -> String {
        var now = time(nil)
        var utc = tm()
        gmtime_r(&now, &utc)
        let date = "\(utc.tm_year + 1900)-\(two(utc.tm_mon + 1))-\(two(utc.tm_mday))"
        return "\(date)T\(two(utc.tm_hour)):\(two(utc.tm_min)):\(two(utc.tm_sec))Z"
    }

    /// A moment of a journal as the clock on the wall had it: `14:05`, with the date where that is not today.
    static func local(_ moment: String) -> String {
        let numbers = moment.split { !$0.isNumber }.compactMap { Int32($0) }
        guard numbers.count == 6 else { return moment }
        var utc = tm()
        (utc.tm_year, utc.tm_mon, utc.tm_mday) = (numbers[0] - 1900, numbers[1] - 1, numbers[2])
        (utc.tm_hour, utc.tm_min, utc.tm_sec) = (numbers[3], numbers[4], numbers[5])
        var then = timegm(&utc)
        var now = time(nil)
        var (here, today) = (tm(), tm())
        localtime_r(&then, &here)
        localtime_r(&now, &today)
        let clock = "\(two(here.tm_hour)):\(two(here.tm_min))"
        if here.tm_year == today.tm_year, here.tm_yday == today.tm_yday { return clock }
        guard
            let day = Day(year: Int(here.tm_year) + 1900, month: Int(here.tm_mon) + 1, day: Int(here.tm_mday))
        else { return clock }
        return "\(clock) on \(Shown.day(day))"
    }

    private static func two(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }

    /// The moment at which the next day begins here, in seconds since 1970.
    static func nextMidnight() -> Int {
        var now = time(nil)
        var local = tm()
        localtime_r(&now, &local)
        local.tm_mday += 1
        local.tm_hour = 0
        local.tm_min = 0
        local.tm_sec = 0
        local.tm_isdst = -1
        return Int(mktime(&local))
    }
}

/// The environment variables of the process.
enum Environment {
    static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
