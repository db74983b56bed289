import PlanFile
import PlanModel
import PlanStore
import SamplePlans

/// The bundled plans, for targets that need some plan; read once.
enum BundledPlans {
    static let all: [PlanRecords] = (0..<sample_plan_count()).compactMap { index in
        let plan = sample_plan_at(index)
        let bytes = Array(UnsafeBufferPointer(start: plan.bytes, count: plan.count))
        return try? PlanFile.read(bytes, name: String(cString: plan.id))
    }

    /// The plan of a pilot, the shortest of them.
    static let shortest = all.min { $0.bytes.count < $1.bytes.count }.map { [$0] } ?? []

    static let today = Day("2026-11-21") ?? .latest

    static func store(_ plans: [PlanRecords] = all) -> PlanStore {
        PlanStore(plans, from: Viewpoint(today: today))
    }
}

extension PlanRecords {
    /// All that the plan says, as a value.
    var whole: MemberValue? { value(of: RecordName(.plan, id)) }
}
