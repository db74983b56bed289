/// Who keeps journals, and where they go when they cannot stand beside their plans.
package struct JournalKeeping: Equatable, Sendable {
    /// Who has the plans open.
    package var by: String
    package var host: String
    package var process: Int32
    /// The program's own folder for state; nil if the environment names none.
    package var stateFolder: String?
    /// Nothing is edited: journals are looked for, and neither made nor held.
    package var isReadOnly: Bool

    package init(by: String, host: String, process: Int32, stateFolder: String?, isReadOnly: Bool = false) {
        self.by = by
        self.host = host
        self.process = process
        self.stateFolder = stateFolder
        self.isReadOnly = isReadOnly
    }
}
