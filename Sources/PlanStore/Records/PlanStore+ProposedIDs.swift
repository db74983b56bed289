package import PlanModel

// The ids that new records are given unless the officer says another.
extension PlanStore {
    /// The next id of a list: behind `1.3` comes `1.4`, behind `1.1b` comes `1.1c`; of what has no numbers its title
    /// in letters that need no shift.
    package func proposedID(
        of kind: RecordKind, titled title: String, at home: Home, in plan: Int
    ) -> String {
        let siblings = rows(of: kind, at: home, in: plan).map {
            idText(of: RecordRef(plan: plan, kind: kind, row: $0))
        }
        let owner = home.place.record
        switch kind {
        case .question: return freeID(kind, "q", in: plan)
        case .resolution: return freeID(kind, "r", in: plan)
        case .milestone: return free(kind, in: plan, lettersOf(owner.id, after: siblings))
        case .action, .pillar:
            let numbered = siblings.compactMap(NumberedID.init)
            let stem = numbered.last?.stem ?? (owner.kind == .plan ? "" : owner.id + ".")
            let last = numbered.filter { $0.stem == stem }.map(\.number).max() ?? 0
            return free(kind, in: plan) { "\(stem)\(last + 1 + $0)" }
        default:
            let slug = title.slug.isEmpty ? kind.rawValue : title.slug
            return free(kind, in: plan) { $0 == 0 ? slug : "\(slug)-\($0 + 1)" }
        }
    }

    /// The first of a row of ids that no record of the kind has.
    private func free(_ kind: RecordKind, in plan: Int, _ id: (Int) -> String) -> String {
        var place = 0
        while find(RecordName(kind, id(place)), in: plan) != nil { place += 1 }
        return id(place)
    }

    /// Behind the last letter, or the last number, that the milestones of an action have.
    private func lettersOf(_ owner: String, after siblings: [String]) -> (Int) -> String {
        let letters = siblings.compactMap { id -> Int? in
            guard id.hasPrefix(owner), id.utf8.count == owner.utf8.count + 1, let letter = id.utf8.last,
                (0x61...0x7a).contains(letter)
            else { return nil }
            return Int(letter) - 0x61
        }
        if letters.isEmpty, let last = siblings.compactMap(NumberedID.init).last {
            return { "\(last.stem)\(last.number + 1 + $0)" }
        }
        let first = (letters.max() ?? -1) + 1
        return { place in
            let number = first + place
            return number < 26 ? "\(owner)\(UnicodeScalar(UInt8(0x61 + number)))" : "\(owner)-\(number + 1)"
        }
    }
}

/// An id with a number at its end: `1.3`.
private struct NumberedID {
    let stem: String
    let number: Int

    init?(_ id: String) {
        let digits = id.reversed().prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(String(digits.reversed())), number < 1_000_000 else { return nil }
        stem = String(id.dropLast(digits.count))
        self.number = number
    }
}

extension String {
    /// In small letters and digits with hyphens between the words, cut at a word where it is long.
    fileprivate var slug: String {
        let words = FoldedText.fold(self).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        var slug = ""
        for word in words {
            guard slug.isEmpty || slug.count + word.count < 30 else { break }
            slug += (slug.isEmpty ? "" : "-") + word
        }
        return slug
    }
}
