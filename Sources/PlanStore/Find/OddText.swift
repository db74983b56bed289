import PlanModel

/// Tells whether a record has a text that is not in the file as it is shown, or names an organisation that is not
/// in the plan and so stands with its id in the row of each record that shows it.
struct OddText: TextReader {
    private(set) var isDone = false

    @inline(__always)
    mutating func short(_ text: Text) { if text.isAside { isDone = true } }

    @inline(__always)
    mutating func long(_ text: Text) { if text.isAside { isDone = true } }

    mutating func organisation(_ reference: Reference) {
        if !reference.isKnown, !reference.id.isAbsent { isDone = true }
    }
}
