import PlanModel
import PlanStore
import TextGrid

/// The witness sheet of an organisation, line by line.
struct WitnessContent: ViewContent {
    static let columns = [
        ViewColumn(.part, "Part", .text, width: 10, upTo: 22, weight: 8),
        ViewColumn(.what, "What", .text, width: 26, upTo: nil, weight: 10),
        ViewColumn(.state, "State", .state, width: 14, upTo: 18, weight: 9),
        ViewColumn(.when, "When", .date, width: 12, upTo: 22, weight: 6),
        ViewColumn(.plan, "Plan", .text, width: 14, upTo: 20, weight: 1, from: 110),
    ]
    static let ownOrder = "what to ask first"
    static let emptyText = "Nothing in these plans concerns this organisation at this date."

    let rows: [WitnessLine]
    let counts: [RowCount<WitnessLine>]

    /// - Parameter whole: The plans with what is exempt, where the store hides it.
    init(
        of store: PlanStore, keeping filter: PlanFilter, organisation: RecordRef,
        heldUpBy whole: [PlanRecords]
    ) {
        rows =
            store.entry(of: organisation).map { entry in
                WitnessSheet(
                    of: entry, in: store, keeping: filter,
                    heldUpBy: whole.isEmpty ? nil : PlanStore(whole, from: store.viewpoint)
                ).lines
            } ?? []
        counts = [
            RowCount("to ask", rule: WitnessPart.enquiry.rule) { $0.part == .enquiry },
            RowCount(
                "late", isRare: true,
                rule: "Open milestones of the actions that it leads whose deadline has passed."
            ) { line in
                guard line.part == .leads, let ref = line.record, ref.kind == .milestone else { return false }
                return store.plans[ref.plan].states.milestones[ref.row].timeliness == .overdue
            },
            RowCount("owed", isRare: true, rule: WitnessPart.owes.rule) { $0.part == .owes },
            RowCount("unanswered", isRare: true, rule: WitnessPart.asked.rule) { $0.part == .asked },
        ]
    }

    func id(of line: WitnessLine) -> RowID {
        switch line.subject {
        case .record(let ref), .enquiry(.asked(let ref)), .enquiry(.late(let ref)):
            .line(line.part, ref, respondent: nil)
        case .word(let word): .line(line.part, word.action, respondent: nil)
        case .owed(let owed), .enquiry(.owed(let owed)):
            .line(line.part, owed.obligation.resolution, respondent: owed.place)
        case .enquiry(.found(let finding)): .enquiry(finding.id)
        }
    }

    func record(of line: WitnessLine) -> RecordRef? { line.record }

    func isFound(_ line: WitnessLine, by query: FindQuery, in store: PlanStore) -> Bool {
        store.finds(line, by: query)
    }

    func cell(_ column: ViewColumn, of line: WitnessLine, width: Int, in state: DashboardState) -> ViewCell {
        switch column.id {
        case .part:
            return ViewCell(
                line.part.rawValue, role: line.part == .enquiry ? .headerStrong : .label,
                order: .number(WitnessPart.allCases.firstIndex(of: line.part).map { Int64($0) }))
        case .what:
            guard case .enquiry(let enquiry) = line.subject else {
                return ViewCell(state.store.text(of: line))
            }
            return ViewCell("\(enquiry.severity.mark) \(state.store.text(of: line))")
        case .state: return standing(of: line, in: state)
        case .when: return .date(state.store.date(of: line))
        case .plan: return line.record.map { ViewCell(state.records($0).id, role: .dim) } ?? .nothing
        default: return .nothing
        }
    }

    private func standing(of line: WitnessLine, in state: DashboardState) -> ViewCell {
        switch line.subject {
        case .owed(let owed): return .state(StateText(owed.obligation), rank: 0)
        // A question takes the whole line; its mark says how grave it is.
        case .enquiry, .word: return .nothing
        case .record(let ref): return standing(of: ref, in: state)
        }
    }

    private func standing(of ref: RecordRef, in state: DashboardState) -> ViewCell {
        switch ref.kind {
        case .milestone:
            let standing = state.states(ref).milestones[ref.row]
            return .state(StateText(standing, asOf: state.states(ref).asOf), rank: standing.timeliness.place)
        case .action: return .state(state.stateText(ofAction: ref), rank: 9)
        case .question:
            let kind = state.records(ref).questions[ref.row].kind
            return .state(StateText(state.store.questionState(of: ref), kind: kind), rank: 0)
        default: return ViewCell(state.shortStatus(of: ref), order: .number(0))
        }
    }

    func write(_ line: WitnessLine, to writer: inout DetailWriter, in state: DashboardState) {
        if let link = link(of: line) {
            writer.text("Go to where it stands", role: .link, link: link)
            writer.blank()
        }
        if case .enquiry(let enquiry) = line.subject {
            writer.heading(state.store.text(of: enquiry))
            writer.blank()
        }
        switch line.subject {
        case .enquiry(.found(let finding)): state.write(finding: finding, to: &writer)
        case .owed(let owed), .enquiry(.owed(let owed)): state.write(owed.obligation, to: &writer)
        default:
            guard let ref = line.record else { return }
            if ref.kind == .question {
                state.write(question: ref, to: &writer)
            } else {
                state.write(ref, to: &writer)
            }
        }
    }

    /// Where the record of a line stands; where it has no place of its own, the finding.
    private func link(of line: WitnessLine) -> RowID? {
        if case .enquiry(.found(let finding)) = line.subject {
            guard let ref = finding.record.ref, ref.kind != .document else { return .finding(finding.id) }
            return .record(ref)
        }
        return id(of: line).subject
    }

    func explanation(of line: WitnessLine, in state: DashboardState) -> [Pages.Line] {
        let lines = [state.heading("Why this line stands here"), state.line(line.part.rule)]
        switch line.subject {
        case .enquiry(.found(let finding)): return lines + state.explain(finding: finding)
        case .owed(let owed), .enquiry(.owed(let owed)): return lines + state.explain(owed.obligation)
        default:
            guard let ref = line.record else { return lines }
            return lines + (ref.kind == .question ? state.explain(question: ref) : state.explanation(of: ref))
        }
    }
}

extension WitnessPart {
    /// What stands under it.
    fileprivate var rule: String {
        switch self {
        case .enquiry:
            "Worked out from the findings about what it leads, owes, was asked, gives or receives, the gravest first; what was dismissed is left out."
        case .leads:
            "Open milestones of the actions that it leads, or that a part of it leads; the most days late first."
        case .dueNext: "Of what it leads, what falls due before the next meeting that is still to come."
        case .owes: "What resolutions ask of it and no report answers in full."
        case .asked: "Questions to it without a full answer."
        case .supports: "Open milestones of actions that it supports and does not lead."
        case .moneyIn: "Streams that it receives."
        case .moneyOut: "Streams that it gives."
        case .words: "The last update of each action that it leads, and the open actions without any."
        }
    }
}

extension Timeliness {
    /// The worst first.
    var place: Int { Timeliness.allCases.reduce(0) { $0 + ($1 < self ? 1 : 0) } }
}
