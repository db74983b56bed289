import PlanModel

/// One deadline in a calendar.
struct CalendarEntry {
    /// The same for the same record in every export; its parts are spelt in letters that a URI has.
    let uid: String
    /// How often the deadline had been moved.
    var sequence = 0
    let deadline: Day
    let summary: String
    let description: String
    let category: String
    let state: State

    enum State {
        case open(isBegun: Bool)
        /// Nil where the day is not known in full.
        case done(on: Day?)
        case cancelled
    }

    /// A UID of names, the plan's first.
    static func uid(_ names: String...) -> String { names.map(spelt).joined(separator: "/") }

    private static func spelt(_ name: String) -> String {
        var text = ""
        for byte in name.utf8 {
            let letter = Character(UnicodeScalar(byte))
            if byte < 0x80, letter.isLetter || letter.isNumber || "-._~".contains(letter) {
                text.append(letter)
            } else {
                text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }
}

extension CalendarEntry {
    func write(todoTo lines: inout CalendarText, stamp: String) {
        lines.add("BEGIN", "VTODO")
        writeHead(to: &lines, "todo", stamp: stamp)
        lines.add("DUE;VALUE=DATE", Self.date(deadline))
        switch state {
        case .open(let isBegun): lines.add("STATUS", isBegun ? "IN-PROCESS" : "NEEDS-ACTION")
        case .cancelled: lines.add("STATUS", "CANCELLED")
        case .done(let day):
            lines.add("STATUS", "COMPLETED")
            if let day { lines.add("COMPLETED", Self.date(day) + "T000000Z") }
            lines.add("PERCENT-COMPLETE", "100")
        }
        lines.add("END", "VTODO")
    }

    func write(eventTo lines: inout CalendarText, stamp: String) {
        lines.add("BEGIN", "VEVENT")
        writeHead(to: &lines, "event", stamp: stamp)
        lines.add("DTSTART;VALUE=DATE", Self.date(deadline))
        // The end is the first day that no longer belongs to it.
        lines.add("DTEND;VALUE=DATE", Self.date(deadline.adding(days: 1)))
        if case .cancelled = state {
            lines.add("STATUS", "CANCELLED")
        } else {
            lines.add("STATUS", "CONFIRMED")
        }
        lines.add("TRANSP", "TRANSPARENT")
        lines.add("END", "VEVENT")
    }

    private func writeHead(to lines: inout CalendarText, _ part: String, stamp: String) {
        lines.add("UID", "\(uid)/\(part)@scrutineer")
        lines.add("DTSTAMP", stamp)
        lines.add("SEQUENCE", String(sequence))
        lines.add("SUMMARY", text: summary)
        lines.add("DESCRIPTION", text: description)
        lines.add("CATEGORIES", text: category)
    }

    private static func date(_ day: Day) -> String { String(day.description.filter { $0 != "-" }) }
}
