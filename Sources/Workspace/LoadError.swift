package import PlanFile

/// Why plans cannot be opened.
package enum LoadError: Error, Equatable, Sendable {
    case file(FileError)
    case plan(PlanFileError)
    /// The id, and the names of two files that have it.
    case sameID(String, String, String)

    /// One line for each thing that is wrong.
    package var lines: [String] {
        switch self {
        case .file(let error): [error.message]
        case .plan(let error): error.diagnostics.map(\.description)
        case .sameID(let id, let one, let other):
            [
                "\(one) and \(other) both have the plan id \"\(id)\"; give one of them another id, or open one only"
            ]
        }
    }
}
