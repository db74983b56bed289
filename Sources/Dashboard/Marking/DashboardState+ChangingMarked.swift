import PlanModel
import PlanStore

// The lines that all marked records are to say alike, said in one form.
extension DashboardState {
    /// Opens the form of all marked rows, where they are of one sort and stand in one plan.
    mutating func changeMarked() {
        let refs = markedRecords
        guard let first = refs.first else { return refuse("The marked rows stand for no record.") }
        if refs.count == 1 { return open(form(of: first)) }
        guard refs.allSatisfy({ $0.kind == first.kind && $0.plan == first.plan }) else {
            return refuse(
                "The marked rows are of several sorts or plans; mark those of one to change them together.")
        }
        let members = first.kind.formFields.filter(\.fitsSeveral).flatMap(\.members)
        let said = refs.map { store.values(of: members, of: $0) }
        let differing = Set(members.filter { member in said.contains { $0[member] != said[0][member] } })
        var form = RecordForm(
            plan: records(first).id, kind: .record(first.kind),
            origin: .several(refs.map { RecordName($0.kind, store.idText(of: $0)) }),
            values: said[0].filter { !differing.contains($0.key) })
        form.differing = differing
        open(form)
    }

    /// Shows what a form would change in each of its records.
    mutating func preview(_ form: RecordForm, of names: [RecordName], in plan: Int) {
        guard form.hasChanges else { return refuse("Nothing was changed; Esc leaves the form.") }
        var bulk = BulkEdit(command: .changeRecord, refs: names.compactMap { store.find($0, in: plan) })
        bulk.form = form
        preview(bulk)
    }

    /// What a form changes in one of its records.
    func line(of ref: RecordRef, changedAs form: RecordForm?) -> BulkLine {
        guard let form else { return BulkLine(ref: ref, text: "stays") }
        let fields = form.fields.filter { form.touched.contains($0.member) }
        let now = self.form(of: ref)
        let texts = fields.compactMap { field -> String? in
            let (old, new) = (text(of: field, in: now), text(of: field, in: form))
            guard now.values[field.member] != form.values[field.member] else { return nil }
            return
                "\(field.label) \(old.isEmpty ? "-" : old.onOneLine) to \(new.isEmpty ? "-" : new.onOneLine)"
        }
        let edit = store.changing(
            ref, fields.flatMap(\.members), to: form.values, by: environment.editor)
        return BulkLine(
            ref: ref, text: edit == nil ? "says so already" : texts.joined(separator: "; "), edit: edit)
    }
}
