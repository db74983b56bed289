import SamplePlans

/// The plans that the program carries.
enum BundledPlans {
    /// Each with its id, in the order in which they are shown.
    static func all() -> [(id: String, bytes: [UInt8])] {
        (0..<sample_plan_count()).map { index in
            let plan = sample_plan_at(index)
            let bytes = UnsafeBufferPointer(start: plan.bytes, count: plan.count)
            return (id: plan.id.map { String(cString: $0) } ?? "", bytes: Array(bytes))
        }
    }
}
