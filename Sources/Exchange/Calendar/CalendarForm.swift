/// As what a due date goes into a calendar.
package enum CalendarForm: String, CaseIterable, Sendable {
    /// A task with its due date, for programs that keep tasks.
    case todo
    /// A whole day, for the many programs that pass tasks over.
    case event
    case both
}
