import PlanModel

/// The heading row of a plan table, and what stands in which column.
struct TableColumns {
    let headings: [String]
    /// By column; nil where a heading says nothing known.
    let roles: [TableRole?]
    /// The line in which the headings stand.
    let line: Int
    /// Headings of columns that would say a second time what another says.
    private(set) var repeated: [String] = []

    init(_ row: TableText.Row, pillarTerm: String) {
        headings = row.fields.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        line = row.line
        var roles: [TableRole?] = []
        let found = headings.map { TableRole.of($0, pillarTerm: pillarTerm) }
        for (column, role) in found.enumerated() {
            guard let role, role != .update, role != .note, roles.contains(role) else {
                roles.append(role)
                continue
            }
            repeated.append(headings[column])
            roles.append(nil)
        }
        self.roles = roles
    }

    /// How much of a plan table it has; a row of headings has an action and something beside it.
    var score: Int {
        let known = Set(roles.compactMap { $0 })
        guard known.contains(.action), known.count > 1 else { return 0 }
        return known.count
    }

    func column(_ role: TableRole) -> Int? { roles.firstIndex(of: role) }

    func columns(_ role: TableRole) -> [Int] { roles.indices.filter { roles[$0] == role } }

    /// The columns that are none of these: what stands there is kept as a note.
    var others: [Int] {
        roles.indices.filter { (roles[$0] == nil || roles[$0] == .note) && !headings[$0].isEmpty }
    }

    /// Whether they are those of a list that the program writes.
    func areThose(of kind: ListKind) -> Bool { headings == kind.columns.map(\.name) }
}
