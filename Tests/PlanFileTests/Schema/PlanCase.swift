import PlanFile

/// A text that is a plan or nearly one, for the reader and the schema to judge.
struct PlanCase: Sendable {
    /// What was done to it, in words.
    let name: String
    let text: String
    /// What is known of it beforehand.
    var expectation = Expectation.alike

    enum Expectation: Sendable {
        /// The reader and the schema say the same, whatever that is.
        case alike
        case accepted
        case refused
        /// The reader refuses what the schema cannot.
        case refusedByTheReader(LeftToTheReader)
    }
}

/// A plan with what was said of it.
struct JudgedPlan {
    let plan: PlanCase
    let errors: [PlanDiagnostic]
    let left: [LeftToTheReader?]
    /// What the schema finds wrong.
    let fault: String?

    init(_ plan: PlanCase, fault: String?) {
        self.plan = plan
        self.fault = fault
        do throws(PlanFileError) {
            _ = try PlanText.read(plan.text)
            errors = []
        } catch {
            errors = error.diagnostics
        }
        left = errors.map { LeftToTheReader($0) }
    }

    var isAccepted: Bool { errors.isEmpty && fault == nil }
    var isRefused: Bool { !errors.isEmpty && fault != nil }
    /// Whether nothing but what a schema cannot say keeps it from loading.
    var isRefusedByTheReader: Bool { !errors.isEmpty && fault == nil && !left.contains(nil) }

    /// Whether reader and schema agree, as far as the format page asks, and as it was expected.
    var isRight: Bool {
        switch plan.expectation {
        case .alike: isAccepted || isRefusedByTheReader || isRefused && left.contains(nil)
        case .accepted: isAccepted
        case .refused: isRefused
        case .refusedByTheReader(let reason): isRefusedByTheReader && left.contains(reason)
        }
    }
}

extension JudgedPlan: CustomStringConvertible {
    var description: String {
        let reader = errors.isEmpty ? "accepts it" : errors.map(\.description).joined(separator: "\n    ")
        return """
            \(plan.name), \(plan.expectation):
              reader: \(reader)
              schema: \(fault ?? "accepts it")
              \(plan.text.prefix(4000))
            """
    }
}
