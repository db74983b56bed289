package import PlanModel

/// What was counted or is to be reached: one number, or a range of them.
package enum Figure: Equatable, Sendable {
    case exact(ExactNumber)
    case range(min: ExactNumber, max: ExactNumber)

    package var lowest: ExactNumber {
        switch self {
        case .exact(let number): number
        case .range(let min, _): min
        }
    }

    package var highest: ExactNumber {
        switch self {
        case .exact(let number): number
        case .range(_, let max): max
        }
    }
}

extension PlanRecords {
    /// The numbers that a target or a reading spells.
    package func figure(_ quantity: Quantity) -> Figure? {
        switch quantity {
        case .exact(let text): number(text).map { .exact($0) }
        case .range(let min, let max):
            if let min = number(min), let max = number(max) { .range(min: min, max: max) } else { nil }
        }
    }
}
