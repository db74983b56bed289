import PlanModel
import PlanStore

/// A reading of a measure that is being recorded: its date is asked for, then its value, then a note.
struct ReadingEntry: Equatable, Sendable {
    var measure: RecordRef
    var date: DateAsTyped?
    var reading: TakenReading?
}

extension DashboardState {
    /// Asks for what the reading still lacks.
    mutating func ask(_ entry: ReadingEntry) {
        let ref = entry.measure
        let measure = records(ref).measures[ref.row]
        let id = store.idText(of: ref)
        let title: String
        var question: DateQuestion?
        var hint = records(ref).string(measure.title) + ". "
        if entry.date == nil {
            title = "\(id): read when?"
            question = DateQuestion(near: states(ref).asOf, whenEmpty: .thatDay)
            hint += "Enter alone: \(states(ref).asOf). \(DateQuestion.hint)"
        } else if entry.reading == nil {
            let unit = records(ref).optional(measure.unit)
            title = unit.map { "\(id): how many \($0)?" } ?? "\(id): which value?"
            let target = measure.target.flatMap { records(ref).figure($0) }
            let aim = target.map { "Target: \($0.shown). " } ?? ""
            hint += aim + "A number, a range such as 10..15, or over, under or about 300."
        } else {
            title = "\(id): where does it stand?"
            hint += "The source or a note, such as Annual report, page 4. Enter alone leaves it out."
        }
        popups.append(.prompt(Prompt(.reading(entry), title: title, hint: hint, date: question)))
    }

    /// Takes what was typed, and records the reading once it is whole.
    mutating func answer(_ entry: ReadingEntry, _ text: String, _ typed: DateAsTyped?, _ prompt: Prompt) {
        var entry = entry
        let ref = entry.measure
        guard let date = entry.date else {
            guard let typed else { return }
            entry.date = typed
            popups.removeLast()
            return ask(entry)
        }
        guard let reading = entry.reading else {
            let unit = records(ref).optional(records(ref).measures[ref.row].unit)
            switch TakenReading.parse(text, unit: unit) {
            case .success(let reading): entry.reading = reading
            case .failure(let unfit): return complain(unfit.sentence, in: prompt)
            }
            popups.removeLast()
            return ask(entry)
        }
        popups.removeLast()
        apply(
            store.addingReading(ref, on: date, reading, note: text, by: environment.editor), "",
            isStamped: false)
        let asOf = states(ref).asOf
        if !date.date.counts(on: asOf), toast?.kind == .done {
            say(
                "Recorded, but it does not count until \(Shown.date(date.date)): the plan is read as of \(Shown.day(asOf))."
            )
        }
    }
}
