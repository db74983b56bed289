/// Texts of cells in the order in which they came: many rows may go with one action, and none is to say again what
/// another said.
struct CellTexts {
    private(set) var all: [String] = []
    private var said: Set<String> = []

    mutating func add(_ text: String) {
        all.append(text)
        said.insert(text)
    }

    /// Adds those that do not stand here yet.
    mutating func addNew(_ texts: CellTexts) {
        for text in texts.all where !said.contains(text) { all.append(text) }
        said.formUnion(texts.said)
    }
}
