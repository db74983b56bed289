/// How each role looks.
package struct Theme: Hashable, Sendable {
    package let name: String

    /// One line for the picker.
    package let summary: String

    /// One style a role, by raw value.
    private var styles: [RoleStyle]

    /// A theme whose roles all look like `style` until they are given a look of their own.
    package init(name: String, summary: String, all style: RoleStyle = RoleStyle()) {
        self.name = name
        self.summary = summary
        styles = Array(repeating: style, count: Role.allCases.count)
    }

    /// A role that `styles` does not name is drawn in the terminal's own colours.
    package init(name: String, summary: String, styles: KeyValuePairs<Role, RoleStyle>) {
        self.init(name: name, summary: summary)
        for (role, style) in styles { self[role] = style }
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
