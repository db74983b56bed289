import PlanModel
package import PlanStore

/// A file that is to be written: what stands on the screen, as a paper or as data.
package struct PaperExport: Equatable, Sendable {
    package var subject: Subject
    package var filter: PlanFilter
    package var find: FindQuery
    /// As it was typed.
    package var name: String
    /// The rows on the screen, where data is made of them; they are looked up when the name is given.
    package var rows: ListPaper?

    package enum Subject: Equatable, Sendable {
        /// The witness sheet of an organisation.
        case witness(RecordRef)
        /// The list, as it stood when the name was given; nil before.
        case list(ListPaper?)
    }

    /// As what it is written, which the ending of the name says.
    package var form: Form { Form(ofFile: name) }

    package enum Form: Equatable, Sendable {
        /// Markdown, a page or text.
        case paper
        /// The rows for a spreadsheet.
        case spreadsheet
        /// The deadlines of the rows.
        case calendar
        /// The grants among the rows.
        case grants

        init(ofFile name: String) {
            let ending = name.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
            switch ending.lowercased() {
            case "csv": self = .spreadsheet
            case "ics": self = .calendar
            case "json": self = .grants
            default: self = .paper
            }
        }
    }
}

extension PaperExport {
    /// The same paper after plans were read anew; nil where its organisation is gone.
    func following(_ trail: Trail) -> PaperExport? {
        guard case .witness(let organisation) = subject else { return self }
        return trail.organisation(organisation).map { organisation in
            var export = self
            export.subject = .witness(organisation)
            return export
        }
    }
}

extension DashboardState {
    var whyNothingToExport: String? {
        reading == nil ? nil : "The plans are still being read; this works once they are all here."
    }

    /// Asks into which file what is shown goes.
    mutating func askExport() {
        let organisation = screens.top.view?.organisation
        askExport(
            of: PaperExport(
                subject: organisation.map { .witness($0) } ?? .list(nil), filter: filter,
                find: self[list: lastList].find, name: paperName), after: nil)
    }

    /// - Parameter failure: Why the last name would not do.
    mutating func askExport(of export: PaperExport, after failure: String?) {
        let what =
            switch export.subject {
            case .witness(let organisation): "the sheet of \(title(of: organisation))"
            case .list: "\"\(listTitle)\""
            }
        var prompt = Prompt(
            .paper(export), title: "Write \(what) to which file?",
            hint:
                "As it stands here, without what is exempt. The ending says as what: .md .html .txt a paper, .csv a "
                + "spreadsheet, .ics a calendar of the deadlines, .json grant data. No file is overwritten.",
            text: export.name)
        prompt.complaint = failure
        popups.append(.prompt(prompt))
    }

    /// Writes what is asked for under a name, unless what is shown may not be published.
    mutating func write(_ export: PaperExport, to name: String) -> [Effect] {
        guard !environment.isRendering else { return refuseInRendering("written") }
        var export = export
        export.name = name
        var isList = export.form != .paper
        if case .list = export.subject { isList = true }
        if isList {
            guard let list = listPaper else {
                fail(
                    "What is shown here hangs on something exempt from publication, so no paper of it is written."
                )
                return []
            }
            // As data a sheet is the list of its rows.
            export.rows = list
            if case .list = export.subject { export.subject = .list(list) }
        }
        return [.export(export)]
    }

    /// `witness-grapevine-2015-11-18.md`, `overdue-milestones-2015-11-04.md`: what it is, in plain letters, and the
    /// latest day on which a plan is read.
    private var paperName: String {
        let what = screens.top.view?.organisation.map { "witness-\(store.idText(of: $0))" } ?? listTitle
        let letters = what.lowercased().map { letter in
            letter.isASCII && (letter.isLetter || letter.isNumber) ? letter : "-"
        }
        let plans = filter.plans.isEmpty ? store.plans : filter.plans.sorted().map { store.plans[$0] }
        let day = plans.map(\.states.asOf).max().map { "-\($0)" } ?? ""
        return "\(String(letters.prefix(68)))\(day).md"
    }
}
