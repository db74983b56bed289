import PlanModel
import PlanStore

// Changing what was taken down.
extension DashboardState {
    /// The question, answer or resolution under the cursor.
    var selectedCapture: RowID? {
        switch selectedRow?.subject {
        case .answer(let ref, let row): return .answer(ref, row: row)
        case .obligation(let ref, _): return .record(ref)
        case .record(let ref) where ref.kind == .question || ref.kind == .resolution: return .record(ref)
        default: return nil
        }
    }

    /// Why there is nothing here that could be changed.
    var whyNothingToTidy: String? {
        if selectedCapture != nil { return nil }
        return selectedRow == nil
            ? whyNoRow
            : "This works on questions, answers and resolutions; \(key(.openObligations)) opens them, "
                + "\(key(.openCaptures)) what was taken down."
    }
}
