import PlanModel
package import PlanStore

/// A witness sheet that is to be written to a file, as it stands on the screen.
package struct SheetExport: Equatable, Sendable {
    package var organisation: RecordRef
    package var filter: PlanFilter
    package var find: FindQuery
    /// As it was typed.
    package var name: String
}

extension SheetExport {
    /// The same sheet after plans were read anew; nil where its organisation is gone.
    func following(_ trail: Trail) -> SheetExport? {
        trail.organisation(organisation).map { organisation in
            var export = self
            export.organisation = organisation
            return export
        }
    }
}

extension DashboardState {
    var whyNothingToExport: String? {
        guard screens.top.view?.organisation != nil else {
            return "This works on a witness sheet; \(key(.openOrganisations)) lists the organisations, "
                + "\(key(.open)) opens the sheet of one."
        }
        return reading == nil ? nil : "The plans are still being read; this works once they are all here."
    }

    /// Asks into which file the sheet goes.
    mutating func askExport() {
        guard let organisation = screens.top.view?.organisation else { return }
        askExport(
            of: SheetExport(
                organisation: organisation, filter: filter, find: screens.top.rows.find,
                name: sheetName(of: organisation)), after: nil)
    }

    /// - Parameter failure: Why the last name would not do.
    mutating func askExport(of export: SheetExport, after failure: String?) {
        var prompt = Prompt(
            .sheet(export), title: "Write the sheet of \(title(of: export.organisation)) to which file?",
            hint: "Markdown, as it stands here without what is exempt; no file is overwritten.",
            text: export.name)
        prompt.complaint = failure
        popups.append(.prompt(prompt))
    }

    /// `witness-grapevine-2015-11-18.md`: the organisation's id in plain letters, and the latest day on which a plan
    /// is read.
    private func sheetName(of organisation: RecordRef) -> String {
        let id = store.idText(of: organisation).lowercased().map { letter in
            letter.isASCII && (letter.isLetter || letter.isNumber) ? letter : "-"
        }
        let plans = filter.plans.isEmpty ? store.plans : filter.plans.sorted().map { store.plans[$0] }
        let day = plans.map(\.states.asOf).max().map { "-\($0)" } ?? ""
        return "witness-\(String(id.prefix(60)))\(day).md"
    }
}
