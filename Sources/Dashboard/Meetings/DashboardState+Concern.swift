import PlanModel
import PlanStore

// What something that is taken down is about, and who is meant, as far as the cursor tells.
extension DashboardState {
    /// What the row under the cursor stands for, as far as something can be about it: not a whole pillar, on which
    /// the cursor stands when nobody has moved it, nor what was taken down at the meeting itself.
    func concern(at meeting: RecordRef) -> CaptureForm.Concern? {
        guard let ref = selected else { return nil }
        switch ref.kind {
        case .plan, .pillar, .meeting, .organisation, .stage: return nil
        case .question, .resolution: if self.meeting(ofAsked: ref) == meeting { return nil }
        case .action, .milestone, .funding, .document, .measure, .event: break
        }
        let id = store.idText(of: ref)
        let title = concernTitle(of: ref)
        let elsewhere = ref.plan == meeting.plan ? "" : " (\(records(ref).title))"
        let action = ref.plan == meeting.plan ? action(of: ref).map { store.idText(of: $0) } : nil
        return CaptureForm.Concern(
            text: "\(ref.kind.rawValue) \(id)" + (title.isEmpty ? "" : ", \(title)") + elsewhere,
            action: action)
    }

    private func concernTitle(of ref: RecordRef) -> String {
        let records = records(ref)
        return switch ref.kind {
        case .document: records.string(records.documents[ref.row].title)
        case .measure: records.string(records.measures[ref.row].title)
        case .event: records.string(records.events[ref.row].title)
        case .question, .resolution: ""
        default: title(of: ref)
        }
    }

    /// The id in a plan of the organisation under the cursor, or of the one whose witness sheet is open.
    func organisationUnderCursor(in plan: Int) -> String? {
        var organisation = selected
        if case .witness(let ref)? = screens.top.view { organisation = ref }
        guard let ref = organisation, ref.kind == .organisation,
            let entry = store.directory.entry(plan: ref.plan, row: Int32(ref.row)),
            let own = store.directory.entries[entry].records.first(where: { $0.plan == plan })
        else { return nil }
        return store.idText(of: RecordRef(plan: plan, kind: .organisation, row: own.row))
    }
}
