package import PlanModel

/// One line of a witness sheet: the screen shows it and the paper prints it.
package struct WitnessLine: Sendable {
    package var part: WitnessPart
    package var subject: Subject

    package enum Subject: Sendable {
        case enquiry(LineOfEnquiry)
        /// A milestone, an action, a question or a stream.
        case record(RecordRef)
        case owed(WitnessSheet.Owed)
        case word(WitnessSheet.Word)
    }

    init(_ part: WitnessPart, _ subject: Subject) {
        self.part = part
        self.subject = subject
    }

    /// The record that it names; nil for a finding about what has no id.
    package var record: RecordRef? {
        switch subject {
        case .record(let ref): ref
        case .word(let word): word.action
        case .owed(let owed): owed.obligation.resolution
        case .enquiry(let enquiry): enquiry.record
        }
    }
}

extension WitnessSheet {
    /// All that it says, part by part.
    package var lines: [WitnessLine] {
        func lines(_ part: WitnessPart, _ refs: [RecordRef]) -> [WitnessLine] {
            refs.map { WitnessLine(part, .record($0)) }
        }
        return enquiries.map { WitnessLine(.enquiry, .enquiry($0)) } + lines(.leads, leads)
            + lines(.dueNext, dueNext) + obligations.map { WitnessLine(.owes, .owed($0)) }
            + lines(.asked, questions) + lines(.supports, supports) + lines(.moneyIn, moneyIn)
            + lines(.moneyOut, moneyOut) + words.map { WitnessLine(.words, .word($0)) }
    }
}

extension PlanStore {
    /// What a line says.
    package func text(of line: WitnessLine) -> String {
        switch line.subject {
        case .enquiry(let enquiry): return text(of: enquiry)
        case .owed(let owed):
            let ref = owed.obligation.resolution
            return plans[ref.plan].records.string(plans[ref.plan].records.resolutions[ref.row].text)
        case .word(let word):
            let records = plans[word.action.plan].records
            let said = word.update.map { records.string(records.updates[$0].text) } ?? ""
            let nothing = word.update == nil ? "no word is recorded" : "an update without words"
            return "\(idText(of: word.action)): \(said.isEmpty ? nothing : said)"
        case .record(let ref) where ref.kind == .question:
            return plans[ref.plan].records.string(plans[ref.plan].records.questions[ref.row].text)
        case .record(let ref) where ref.kind == .funding:
            let title = plans[ref.plan].records.title(of: .funding, row: ref.row)
            let amount = amount(of: ref).map { Shown.amount($0, currency: currency(of: ref)) } ?? "no amount"
            return "\(title), \(amount)"
        case .record(let ref): return titled(ref)
        }
    }

    /// The day or time that a line is about: when it is due, was asked or said, or when money ends.
    package func date(of line: WitnessLine) -> EDTF? {
        switch line.subject {
        case .enquiry: return nil
        case .owed(let owed): return owed.obligation.due
        case .word(let word):
            return word.update.flatMap { plans[word.action.plan].records.updates[$0].on.edtf }
        case .record(let ref):
            let records = plans[ref.plan].records
            return switch ref.kind {
            case .milestone:
                records.dueDateInForce(records.milestones[ref.row], on: plans[ref.plan].states.asOf)
            case .question: records.meetings[Int(records.questions[ref.row].meeting)].date.edtf
            case .funding: records.funding[ref.row].end.edtf
            default: nil
            }
        }
    }

    /// Whether a query finds a line: under its heading, in its own words or in those of its record.
    package func finds(_ line: WitnessLine, by query: FindQuery) -> Bool {
        if query.matches(short: [line.part.rawValue], long: []) { return true }
        if let record = line.record, finds(record, by: query) { return true }
        guard case .enquiry(let enquiry) = line.subject else { return false }
        return query.matches(short: [line.part.rawValue], long: [text(of: enquiry)])
    }
}
