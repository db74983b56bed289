/// Why a file that exists cannot be read, as the system says it: "Permission denied".
package struct SettingsFileFault: Error, Equatable, Sendable {
    package let message: String

    package init(message: String) {
        self.message = message
    }
}
