import PlanModel
import PlanStore

// What meetings ask and decide, and what is counted.
extension RecordComputing {
    func isAfterAsOf(_ date: EDTF?) -> Bool { date?.counts(on: plan.states.asOf) != true }

    func meeting() -> [(String, ListValue)] {
        let state = store.meetingState(of: ref)
        return [("isPlanned", .flag(state.isPlanned)), ("absent", .texts(state.absent))]
    }

    func question() -> [(String, ListValue)] {
        let isAnswered = store.hasBeenAsked(ref) ? store.isAnswered(ref) : nil
        return [
            ("meeting", .record(builder.meetingLabel(plan.records.questions[ref.row].meeting, of: ref.plan))),
            ("answered", ListValue(isAnswered)),
        ]
    }

    func resolution() -> [(String, ListValue)] {
        let state = store.resolutionState(of: ref)
        let meeting = plan.records.resolutions[ref.row].meeting
        return [
            ("meeting", .record(builder.meetingLabel(meeting, of: ref.plan))),
            ("responseAsOf", ListValue(state.response)), ("closedAsOf", ListValue(state.closed)),
        ]
    }

    func obligations() -> [[(name: String, value: ListValue)]] {
        store.obligations(of: ref).map { obligation in
            let left = obligation.partsLeft.map { plan.records.string(plan.records.parts[$0].id) }
            return [
                (name: "respondent", value: ListValue(builder.respondentLabel(of: obligation))),
                (name: "state", value: .text(obligation.state.rawValue)),
                (name: "due", value: ListValue(obligation.due)),
                (name: "daysOpen", value: ListValue(obligation.daysOpen)),
                (name: "isPastDue", value: .flag(obligation.isPastDue)),
                (name: "partsLeft", value: .texts(left)),
            ]
        }
    }

    func parts(_ rows: [Int]) -> [[(name: String, value: ListValue)]] {
        rows.map { row in
            let part = plan.records.parts[row]
            return [
                (name: "id", value: .text(plan.records.string(part.id))),
                (name: "text", value: .text(plan.records.string(part.text))),
            ]
        }
    }

    func measure() -> [(String, ListValue)] {
        let state = store.measureState(of: ref)
        return [
            ("state", .text(state.word.rawValue)), ("latest", ListValue(state.latest)),
            ("latestOn", ListValue(state.latest?.on)), ("shortBy", ListValue(state.shortfall)),
        ]
    }

    func trend() -> [[(name: String, value: ListValue)]] {
        store.trend(of: ref).map { point in
            [(name: "on", value: .date(point.on)), (name: "value", value: ListValue(point))]
        }
    }

    /// The pieces of work at a stage of the route map.
    func items() -> [[(name: String, value: ListValue)]] {
        let group = plan.records.routeMapGroups.first { $0.stage == ref.row }
        return (group?.items ?? []).map { row in
            let item = plan.records.routeItems[row]
            return [
                (name: "title", value: .text(plan.records.string(item.title))),
                (name: "action", value: ListValue(plan.records.optional(item.action.id))),
                (name: "priority", value: ListValue(plan.records.optional(item.priority))),
            ]
        }
    }
}

extension ListValue {
    /// By how much a measure is short; nil where it is not, or nobody can tell.
    fileprivate init(_ shortfall: Shortfall?) { self = shortfall.map { .number($0.by) } ?? .none }
}
