extension [String] {
    /// The texts one after the other with a separator between them.
    ///
    /// It stands in for `joined`, which looks types up by their names when it is first used, wherever the first frame
    /// would wait for that.
    func chained(by separator: String) -> String {
        var text = first ?? ""
        for part in dropFirst() {
            text += separator
            text += part
        }
        return text
    }
}
