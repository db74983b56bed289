import PlanModel

/// The names that an unknown one may have been meant to be.
///
/// A file may hold millions of unknown names, and one may be as long as the file: what is too long or too short for
/// any known name is not compared with it.
struct MeantNames: Sendable {
    private let known: [(name: String, letters: [Character])]
    /// Of the longest, in bytes.
    private let longest: Int

    init(_ names: [String]) {
        known = names.map { ($0, Array($0)) }
        longest = names.reduce(0) { max($0, $1.utf8.count) }
    }

    /// The known name that an unknown one was probably meant to be: within two edits, or one where either has
    /// fewer than five letters.
    func near(_ name: String) -> String? {
        guard name.utf8.count <= longest + Self.mostEdits * Self.longestLetter else { return nil }
        let letters = Array(name)
        var best: (name: String, distance: Int)?
        for (name, known) in known {
            let most = min(known.count, letters.count) < 5 ? 1 : Self.mostEdits
            guard let distance = EditDistance.between(known, letters, atMost: most) else { continue }
            if best.map({ distance < $0.distance }) ?? true { best = (name, distance) }
        }
        return best?.name
    }

    private static let mostEdits = 2
    /// Bytes that one letter may take with its marks.
    private static let longestLetter = 64
}
