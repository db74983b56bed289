/// How each role looks.
package struct Theme: Hashable, Sendable {
    package let name: String

    /// One line for the picker.
    package let summary: String

    /// One style a role, by raw value.
    private var styles: [RoleStyle]

    /// A role that `styles` does not name is drawn in the terminal's own colours.
    package init(name: String, summary: String, styles: [Role: RoleStyle]) {
        self.name = name
        self.summary = summary
        self.styles = Role.allCases.map { styles[$0] ?? RoleStyle() }
    }

    package subscript(role: Role) -> RoleStyle {
        get { styles[Int(role.rawValue)] }
        set { styles[Int(role.rawValue)] = newValue }
    }

    /// The style of `role` on `ground`, such as a status on the selected row.
    package func style(_ role: Role, on ground: Role?) -> RoleStyle {
        guard let ground else { return self[role] }
        return self[role].on(self[ground])
    }
}
