/// A day or none, in four bytes, where `Day?` takes eight in a record.
struct DayOrNone: Equatable, Sendable {
    private var number = Int32.min

    var day: Day? {
        get { number == .min ? nil : Day(number: number) }
        set { number = newValue?.number ?? .min }
    }
}
