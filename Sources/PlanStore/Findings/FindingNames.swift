package import PlanModel

// How findings name records, organisations and dates.
extension PlanStore {
    /// `3.2 Find and back local champions`; a question or a resolution by its id and the beginning of its text.
    package func titled(_ ref: RecordRef) -> String {
        let title = plans[ref.plan].records.title(of: ref.kind, row: ref.row)
        switch ref.kind {
        case .plan: return title
        case .organisation: return organisationName(of: ref)
        case .question, .resolution: return "\(idText(of: ref)) \(Quoted.beginning(of: title))"
        default: return title.isEmpty ? idText(of: ref) : "\(idText(of: ref)) \(title)"
        }
    }

    /// The record that a finding is about, as it is named in a sentence.
    package func titled(_ record: FindingRecord) -> String {
        guard let ref = record.ref else {
            guard record.kind == .signOff else { return name(of: record) }
            let records = plans[record.plan].records
            return "The sign-off by the \(records.string(records.signOffs[record.row].role))"
        }
        return titled(ref)
    }

    func titled(_ finding: Finding) -> String { titled(finding.record) }

    /// The short name of an organisation.
    func organisationName(of ref: RecordRef) -> String {
        directory.entry(plan: ref.plan, row: Int32(ref.row)).map { directory.entries[$0].shownName }
            ?? plans[ref.plan].records.title(of: .organisation, row: ref.row)
    }

    /// The short name of an organisation that is referred to; the raw id where it leads nowhere.
    func organisationName(_ reference: Reference, of plan: Int) -> String {
        directory.entry(plan: plan, row: reference.row).map { directory.entries[$0].shownName }
            ?? plans[plan].records.string(reference.id)
    }

    /// Who leads an action: `Law Centre and Grapevine`; nil where nobody does.
    func leadNames(ofAction row: Int, of plan: Int) -> String? {
        let records = plans[plan].records
        let names = records.references[records.run(records.actions[row].leads)].map {
            organisationName($0, of: plan)
        }
        return names.isEmpty ? nil : names.listed
    }

    /// Who is asked about an action: its leads, else those of the one above it, else whoever answers for the plan.
    func asked(aboutAction row: Int, of plan: Int) -> String {
        if let names = leadNames(ofAction: row, of: plan) { return names }
        let parent = plans[plan].records.actions[row].parent
        return parent >= 0 ? asked(aboutAction: Int(parent), of: plan) : "whoever answers for the plan"
    }

    /// The same for the action of a milestone.
    func asked(aboutMilestone row: Int, of plan: Int) -> String {
        asked(aboutAction: Int(plans[plan].records.milestones[row].action), of: plan)
    }

    func asOf(_ finding: Finding) -> Day { plans[finding.record.plan].states.asOf }
}

extension PlanRecords {
    /// `s1-plan, pillar 3, row 2`
    package func reference(of source: Source) -> String {
        let document = string(source.document.id)
        return optional(source.ref).map { "\(document), \($0)" } ?? document
    }
}

extension Shown {
    /// `on 4 Nov 2015`, `in Feb 2010`, `between 1 May 2016 and 30 Apr 2017`
    static func when(_ date: EDTF) -> String {
        guard date.isInterval else {
            if case .date(let plain) = date.lower, plain.precision == .day { return "on \(Shown.date(date))" }
            return "in \(Shown.date(date))"
        }
        guard let first = date.firstDay, let last = date.lastDay else { return Shown.date(date) }
        return "between \(day(first)) and \(day(last))"
    }
}

/// Words out of a plan, in quotation marks.
enum Quoted {
    /// As much as a sentence bears.
    private static let limit = 90

    static func text(_ text: String) -> String { "\"\(text)\"" }

    /// Without the full stop of a sentence that stands inside another.
    static func beginning(of text: String) -> String {
        let text = text.hasSuffix(".") ? String(text.dropLast()) : text
        guard text.count > limit else { return Quoted.text(text) }
        let cut = text.prefix(limit)
        let whole = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return Quoted.text(whole + "…")
    }
}

extension ActionStatus {
    /// As it stands in a sentence: `in progress`.
    var inWords: String { rawValue.split(separator: "-").joined(separator: " ") }
}

extension String {
    /// The text as a sentence begins.
    package var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
