extension [String] {
    /// `a, b and c`, as it stands in a sentence.
    var listed: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " and " + last
    }
}
