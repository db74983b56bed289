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
