import TextGrid

/// A pane's title: its number and name, and what subset it shows.
struct PaneTitle {
    let name: String
    /// What is said of the subset, part by part.
    let parts: [String]

    private static let separator = " · "

    var subset: String { parts.chained(by: Self.separator) }

    /// As many of the parts as fit a width. Half a number is another number, so only what has a name in front of it
    /// (`lead: Grapevine`) is cut within.
    func subset(fittedTo width: Int, in charset: Charset) -> String {
        let whole = subset
        guard DisplayWidth.of(whole.visible(in: charset)) > width else { return whole }
        var fitted = ""
        for (index, part) in parts.enumerated() {
            let longer = fitted.isEmpty ? part : fitted + Self.separator + part
            let isLast = index == parts.count - 1
            let more = isLast ? 0 : Self.separator.count + 1
            let needed = DisplayWidth.of(longer.visible(in: charset)) + more
            if needed <= width || fitted.isEmpty {
                fitted = longer
                continue
            }
            let room = width - DisplayWidth.of(fitted.visible(in: charset)) - Self.separator.count
            let name = part.prefix { $0 != ":" }
            if name.count < part.count, room >= name.count + 6 {
                return fitted + Self.separator + part.cut(to: room, in: charset)
            }
            return fitted + Self.separator + (charset == .ascii ? "~" : "…")
        }
        return fitted
    }
}
