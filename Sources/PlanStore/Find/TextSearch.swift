import PlanModel

/// Looks for one word of a query in the texts of records, on the bytes as they stand.
struct TextSearch: TextReader {
    let word: FindWord
    /// The plan's file and what stands beside it, whose bounds are checked once for each text.
    let file: UnsafeBufferPointer<UInt8>
    let aside: UnsafeBufferPointer<UInt8>
    /// For each organisation of the plan, whether the word is found in its id or names.
    let isOrganisationFound: [Bool]
    let asOf: Day?
    private(set) var isDone = false

    init(
        _ word: FindWord, file: UnsafeBufferPointer<UInt8>, aside: UnsafeBufferPointer<UInt8>,
        isOrganisationFound: [Bool], asOf: Day?
    ) {
        self.word = word
        self.file = file
        self.aside = aside
        self.isOrganisationFound = isOrganisationFound
        self.asOf = asOf
    }

    mutating func startRecord() { isDone = false }

    @inline(__always)
    mutating func short(_ text: Text) {
        if !isDone { look(in: text, isShort: true) }
    }

    @inline(__always)
    mutating func long(_ text: Text) {
        if !isDone { look(in: text, isShort: false) }
    }

    mutating func organisation(_ reference: Reference) {
        guard !isDone else { return }
        if reference.isKnown {
            isDone = isOrganisationFound[Int(reference.row)]
        } else {
            look(in: reference.id, isShort: true)
        }
    }

    private mutating func look(in text: Text, isShort: Bool) {
        guard text.count > 0 else { return }
        let buffer = text.isAside ? aside : file
        let range = text.range.clamped(to: buffer.indices)
        isDone = word.isFound(in: UnsafeBufferPointer(rebasing: buffer[range]), isShort: isShort)
    }
}
