import PlanModel
import PlanStore

/// The bodies that cells name, found in the directory of the plan before any comma is taken for an end.
struct TableBodies {
    /// A body that is in the plan by none of its names and comes into it.
    struct New: Equatable {
        let id: String
        let name: String
    }

    /// What a cell comes to.
    struct Found {
        var ids: [String] = []
        var guesses: [String] = []
        private var seen: Set<String> = []

        fileprivate mutating func add(_ id: String) {
            if seen.insert(id).inserted { ids.append(id) }
        }
    }

    private let store: PlanStore
    /// By folded id, name, short name and alias: the rows of the organisations.
    private var tiers: [[String: [String]]]
    private var names: [String: String] = [:]
    private(set) var new: [New] = []

    init(_ store: PlanStore) {
        self.store = store
        tiers = Array(repeating: [:], count: 4)
        let records = store.plans[0].records
        for row in records.rows(of: .organisation) {
            let organisation = records.organisations[row]
            let id = records.string(organisation.id)
            names[id] = records.string(organisation.name)
            add(id, [id], 0)
            add(id, [records.string(organisation.name)], 1)
            add(id, [records.optional(organisation.short)].compactMap { $0 }, 2)
            add(id, records.strings(organisation.aliases), 3)
        }
    }

    private mutating func add(_ id: String, _ names: [String], _ tier: Int) {
        for name in names {
            let folded = TableWords.line(FoldedText.fold(name))
            // All names of a body come one after the other.
            if tiers[tier][folded]?.last != id { tiers[tier][folded, default: []].append(id) }
        }
    }

    /// Takes back the new bodies behind the first.
    mutating func takeBack(to count: Int) {
        while new.count > count, let last = new.popLast() {
            names[last.id] = nil
            remove(last.id, last.id, 0)
            remove(last.id, last.name, 1)
        }
    }

    private mutating func remove(_ id: String, _ name: String, _ tier: Int) {
        let folded = TableWords.line(FoldedText.fold(name))
        guard tiers[tier][folded]?.last == id else { return }
        tiers[tier][folded]?.removeLast()
        // A name that nobody has any more is looked for among the names of the next sort.
        if tiers[tier][folded]?.isEmpty == true { tiers[tier][folded] = nil }
    }

    /// The bodies that one name may mean, of the first sort of name that there is.
    private func bodies(named name: String) -> [String] {
        if names[name] != nil { return [name] }
        let folded = TableWords.line(FoldedText.fold(name))
        for tier in tiers { if let found = tier[folded] { return found } }
        return []
    }

    /// The bodies of a cell that people have written.
    mutating func found(in cell: String, _ ids: inout NewIDs) throws(RowRefused) -> Found {
        var found = Found()
        let atoms = Atoms(cell)
        var place = 0
        var unknown: Range<Int>?
        while place < atoms.count {
            if let match = try longestMatch(atoms, from: place) {
                if let run = unknown { try add(atoms.pieces(run), to: &found, &ids) }
                unknown = nil
                found.add(match.id)
                place = match.end
            } else {
                unknown = (unknown?.lowerBound ?? place)..<(place + 1)
                place += 1
            }
        }
        if let run = unknown { try add(atoms.pieces(run), to: &found, &ids) }
        return found
    }

    /// The bodies of a cell that the program has written: ids between semicolons.
    mutating func listed(in cell: String, _ ids: inout NewIDs) throws(RowRefused) -> Found {
        var found = Found()
        for name in cell.split(separator: ";").map(TableWords.trimmed) where !name.isEmpty {
            if let id = try body(named: name) { found.add(id) } else { add(name, to: &found, &ids) }
        }
        return found
    }

    private func body(named name: String) throws(RowRefused) -> String? {
        let bodies = bodies(named: name)
        guard bodies.count > 1 else { return bodies.first }
        let candidates = bodies.map { "\(names[$0] ?? $0) (\($0))" }
        throw RowRefused("\"\(name)\" may mean \(candidates.alternatives); write the id")
    }

    private func longestMatch(_ atoms: Atoms, from place: Int) throws(RowRefused) -> (id: String, end: Int)? {
        for end in stride(from: min(atoms.count, place + Self.mostAtoms), to: place, by: -1) {
            if let id = try body(named: atoms.text(place..<end)) { return (id, end) }
        }
        return nil
    }

    /// No name has more commas, slashes and `and`s than this.
    private static let mostAtoms = 12

    private mutating func add(_ pieces: [String], to found: inout Found, _ ids: inout NewIDs)
        throws(RowRefused)
    {
        for piece in pieces where !TableWords.saysNothing(piece) {
            if let id = try nearBody(piece) {
                found.add(id)
                found.guesses.append("\"\(piece)\" is read as \(names[id] ?? id) (\(id))")
            } else {
                add(piece, to: &found, &ids)
            }
        }
    }

    /// A body with nearly this name: `the Law Centre (lead)`.
    private func nearBody(_ name: String) throws(RowRefused) -> String? {
        var plain = name
        if plain.last == ")", let open = plain.lastIndex(of: "(") {
            plain = TableWords.trimmed(plain[..<open])
        }
        if plain.lowercased().hasPrefix("the ") { plain = TableWords.trimmed(plain.dropFirst(4)) }
        if let id = try body(named: plain) { return id }
        return store.organisationLike([name, plain], in: 0).map { store.idText(of: $0.ref) }
    }

    private mutating func add(_ name: String, to found: inout Found, _ ids: inout NewIDs) {
        let id = ids.next(.organisation, titled: name)
        names[id] = name
        add(id, [id], 0)
        add(id, [name], 1)
        new.append(New(id: id, name: name))
        found.add(id)
        found.guesses.append("\"\(name)\" is no organisation of the plan and is added as \(id)")
    }
}

/// Why a row cannot be used.
struct RowRefused: Error {
    let reason: String

    init(_ reason: String) { self.reason = reason }
}

/// A cell cut wherever a name may end.
private struct Atoms {
    private let text: String
    private var ranges: [Range<String.Index>] = []
    /// Whether a name surely ends behind an atom, or at the least where nothing is known of it.
    private var endsName: [Bool] = []

    var count: Int { ranges.count }

    init(_ cell: String) {
        text = cell
        var start = cell.startIndex
        var place = start
        while place < cell.endIndex {
            guard let joint = Atoms.joint(in: cell, at: place) else {
                place = cell.index(after: place)
                continue
            }
            add(start..<place, endsName: joint.endsName)
            start = joint.end
            place = start
        }
        add(start..<cell.endIndex, endsName: true)
    }

    private mutating func add(_ range: Range<String.Index>, endsName: Bool) {
        guard text[range].contains(where: { !$0.isWhitespace }) else {
            if endsName, !self.endsName.isEmpty { self.endsName[self.endsName.count - 1] = true }
            return
        }
        ranges.append(range)
        self.endsName.append(endsName)
    }

    private static func joint(
        in text: String, at place: String.Index
    ) -> (end: String.Index, endsName: Bool)? {
        let character = text[place]
        if character.isNewline || ";,/•|+".contains(character) { return (text.index(after: place), true) }
        if character == "&" { return (text.index(after: place), false) }
        for word in [" and ", " with "] where text[place...].hasPrefix(word) {
            // The blank behind it may begin the next joint.
            return (text.index(place, offsetBy: word.count - 1), false)
        }
        return nil
    }

    /// What stands from one atom to another, with all between them.
    func text(_ atoms: Range<Int>) -> String {
        TableWords.line(text[ranges[atoms.lowerBound].lowerBound..<ranges[atoms.upperBound - 1].upperBound])
    }

    /// Atoms of which nothing is known, joined where only `and` stands between them.
    func pieces(_ atoms: Range<Int>) -> [String] {
        var pieces: [String] = []
        var start = atoms.lowerBound
        for place in atoms where endsName[place] || place == atoms.upperBound - 1 {
            pieces.append(text(start..<place + 1))
            start = place + 1
        }
        return pieces
    }
}
