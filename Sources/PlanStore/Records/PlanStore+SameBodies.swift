package import PlanModel

// The guard against two names for one body.
extension PlanStore {
    /// An organisation of a plan that has one of some names, or nearly one; with the name that it has.
    ///
    /// - Parameter own: The organisation whose names these are, which is no other.
    package func organisationLike(
        _ names: [String], in plan: Int, except own: RecordName? = nil
    ) -> (ref: RecordRef, name: String)? {
        let wanted = names.map(BodyName.init).filter { !$0.letters.isEmpty }
        let records = plans[plan].records
        for ref in rows(of: .organisation, in: plan) where idText(of: ref) != own?.id {
            let theirs = records.allNames(of: records.organisations[ref.row])
            for name in theirs where wanted.contains(where: BodyName(name).isLike) { return (ref, name) }
        }
        return nil
    }
}

/// A name of a body as far as it tells it from others.
private struct BodyName {
    let letters: String
    let words: Set<String>

    /// Words that come and go in the name of one body.
    private static let idle: Set = ["the", "of", "and", "for", "ltd", "limited", "cic"]

    init(_ name: String) {
        let all = FoldedText.fold(name).replacing("&", with: " and ")
            .split { !($0.isLetter || $0.isNumber) }.map(String.init)
        let words = all.filter { !Self.idle.contains($0) }
        self.words = Set(words)
        letters = words.joined()
    }

    /// Whether both may be one body: the same words in any order, or a slip of the fingers apart.
    func isLike(_ other: BodyName) -> Bool {
        guard !letters.isEmpty else { return false }
        if letters == other.letters || words == other.words { return true }
        // `Ward 1` and `Ward 2` are two bodies, and so are short names that differ in a letter.
        guard letters.filter(\.isNumber) == other.letters.filter(\.isNumber) else { return false }
        let length = min(letters.count, other.letters.count)
        guard length >= 6, abs(letters.count - other.letters.count) <= 2 else { return false }
        return EditDistance.between(letters, other.letters, atMost: length < 12 ? 1 : 2) != nil
    }
}
