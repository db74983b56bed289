package import PlanModel
import PlanStore

/// What is kept aside while exempt records are hidden from the screen.
struct HiddenExempt: Sendable {
    /// The plans with their history; nil where they were never shown, or have been read anew meanwhile.
    var store: PlanStore?
    var older: OlderVersion?
    var barrier: String?
}

// Keeping what is exempt from publication out of every frame, count and copy, for a screen that others see.
extension DashboardState {
    /// Whether any of the plans holds something that is exempt.
    var holdsExempt: Bool {
        whole.isEmpty ? store.plans.contains { $0.records.holdsExempt } : whole.contains(where: \.holdsExempt)
    }

    var whyNotToHideExempt: String? {
        if reading != nil { return "The plans are still being read; this works once they are all here." }
        if hidesExempt {
            return hiddenExempt == nil
                ? "The plans were opened with --hide-exempt; open them without it." : nil
        }
        if meetingTaken != nil { return "A meeting is being taken down; leave meeting mode with B first." }
        if unsaved > 0 {
            return
                "Save or take back what is unsaved first; while exempt records are hidden nothing is saved."
        }
        if let plan = store.plans.first(where: { $0.records.head.margin.isExempt }) {
            return
                "\(plan.records.title) is exempt as a whole; open the plans with --hide-exempt to keep it out."
        }
        return nil
    }

    /// Hides what is exempt, or shows it again.
    mutating func toggleExempt() {
        if hidesExempt {
            showExempt()
            say("Exempt records are shown again.")
        } else {
            hideExempt()
            say("Exempt records are hidden; the same command shows them again.")
        }
    }

    /// The same screen without what is exempt.
    var hidingExempt: DashboardState {
        var state = self
        state.hideExempt()
        return state
    }

    /// The same screen with what is exempt.
    var showingExempt: DashboardState {
        var state = self
        state.showExempt()
        return state
    }

    private mutating func hideExempt() {
        hiddenExempt = HiddenExempt(store: store, older: older, barrier: environment.editingBarrier)
        whole = store.plans.map(\.records)
        hidesExempt = true
        older = older?.hidingExempt(andThatOf: whole)
        environment.editingBarrier =
            "Exempt records are hidden, so nothing is changed; \(key(.hideExempt)) shows them again."
        exchange(for: PlanStore(whole.compactMap { $0.hidingExempt() }, from: store.viewpoint))
        settle()
    }

    private mutating func showExempt() {
        var plans = hiddenExempt?.store ?? PlanStore(whole, from: store.viewpoint)
        plans.look(from: store.viewpoint)
        // A version that was read meanwhile is without what is exempt and says nothing of what is shown now.
        older = older?.number == hiddenExempt?.older?.number ? hiddenExempt?.older : nil
        environment.editingBarrier = hiddenExempt?.barrier
        (hidesExempt, hiddenExempt, whole) = (false, nil, [])
        exchange(for: plans)
        settle()
    }

    /// Takes the records of a plan that was read anew while what is exempt is hidden.
    package mutating func keepWhole(_ records: PlanRecords) {
        guard let place = whole.firstIndex(where: { $0.id == records.id }) else { return }
        whole[place] = records
        hiddenExempt?.store = nil
    }
}

extension OlderVersion {
    /// The same without what is exempt in it or by now.
    fileprivate func hidingExempt(andThatOf newer: [PlanRecords]) -> OlderVersion {
        var version = self
        version.plans = plans.compactMap { plan in
            plan.records.hidingExempt(andThatOf: newer.first { $0.id == plan.records.id }).map { records in
                var plan = plan
                plan.records = records
                return plan
            }
        }
        return version
    }
}
