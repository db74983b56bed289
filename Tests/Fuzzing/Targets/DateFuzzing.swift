import PlanModel

/// Dates: in the format's own spelling, and as an officer types them.
enum DateFuzzing {
    private static let days = [Day(number: 0), Day(number: 16_750), .earliest, .latest, Day(number: 16_859)]

    @Sendable static func faults(_ bytes: [UInt8]) -> [String] {
        var faults = Faults()
        let text = String(decoding: bytes, as: UTF8.self)
        let read = bytes.withUnsafeBufferPointer { EDTF.parse($0) }
        if case .success(let date) = read {
            faults.expect(date.description.utf8.elementsEqual(bytes), "\(text) is spelled \(date)")
            check(date, text, &faults)
        }
        faults.expect(
            Day(text) == nil || Day(text)?.description == text, "the day \(text) is spelled otherwise")
        for day in days {
            switch TypedDate.read(text, near: day) {
            case .success(let dates):
                faults.expect(
                    !dates.isEmpty && Set(dates).count == dates.count, "\(text) has readings \(dates)")
                for date in dates {
                    check(date, text, &faults)
                    let typed = DateAsTyped(date, typed: text)
                    faults.expect(typed.date == date, "\(text) becomes \(typed.date)")
                }
                // What the format allows comes first.
                if case .success(let date) = read {
                    faults.expect(dates.first == date, "\(text) is read as \(dates)")
                }
            case .failure(let refusal):
                faults.expect(!refusal.message.isEmpty, "\(text) is refused without a word")
                faults.expect((try? read.get()) == nil, "\(text) is a date of the format and refused")
            }
        }
        return faults.sentences
    }

    /// What holds of every date, however it was read.
    private static func check(_ date: EDTF, _ text: String, _ faults: inout Faults) {
        faults.expect(
            EDTF.parse(date.description) == .success(date), "\(text): \(date) is not read as itself")
        if let first = date.firstDay, let last = date.lastDay {
            faults.expect(first <= last, "\(text): \(date) ends before it begins")
        }
        let span = Day.earliest.adding(days: -366)...Day.latest.adding(days: 366)
        for day in [date.firstDay, date.lastDay] {
            guard let day else { continue }
            faults.expect(span.contains(day), "\(text): \(date) lies outside the years, at \(day)")
            let (year, month, number) = day.parts
            faults.expect(Day(year: year, month: month, day: number) == day, "\(text): \(day) is no day")
        }
        for policy in DeadlinePolicy.allCases {
            guard let deadline = date.deadline(under: policy), let last = date.lastDay else { continue }
            faults.expect(deadline <= last, "\(text): \(date) is due on \(deadline), after its end")
        }
        faults.expect(!Shown.date(date).isEmpty, "\(text): \(date) is shown as nothing")
    }
}
