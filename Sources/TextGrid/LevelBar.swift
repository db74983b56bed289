/// A number as the length of a bar, in eighths of a column where the charset can: `███▍`.
package enum LevelBar {
    /// - Parameter greatest: What fills the width.
    package static func text(_ number: Int, of greatest: Int, width: Int, charset: Charset) -> String {
        guard number > 0, greatest > 0, width > 0 else { return "" }
        let share = min(1, Double(number) / Double(greatest))
        if charset == .ascii {
            return String(repeating: "#", count: max(1, Int((share * Double(width)).rounded())))
        }
        // What counts anything is never nothing.
        let eighths = max(1, Int((share * Double(width * 8)).rounded()))
        let rest = eighths % 8
        return String(repeating: "█", count: eighths / 8) + (rest == 0 ? "" : String(parts[rest - 1]))
    }

    private static let parts = Array("▏▎▍▌▋▊▉")
}
