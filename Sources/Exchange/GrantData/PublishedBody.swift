import JSONText
import PlanModel
import PlanStore

/// An organisation as a grant names it.
struct PublishedBody {
    let id: String?
    let name: String?
    /// Where it is, as far as it says so.
    let place: String?
    /// What stands for a postal code and has no digit, so that it is none.
    let strayPostcode: String?
    /// Identifiers that follow from its numbers in a register.
    let others: [String]

    /// - Returns: Nil where it says neither an id nor a name.
    init?(_ object: JSONObject) {
        let names = GrantNames(object, of: .organisation)
        id = names.text("id")
        name = names.text("name").map { TableWords.line($0) }
        guard id != nil || name != nil else { return nil }
        let code = names.text("postalCode")
        let isCode = code?.contains { $0.isNumber } == true
        strayPostcode = isCode || code?.isEmpty == true ? nil : code
        let postcode = isCode ? code.map { $0.uppercased().filter { !$0.isWhitespace } } : nil
        place =
            postcode.flatMap { $0.utf8.count >= 5 ? String($0.dropLast(3)) : nil }
            ?? names.text("addressLocality").map(FoldedText.fold)
        others = [
            names.text("charityNumber").flatMap(Self.charity),
            names.text("companyNumber").flatMap(Self.company),
        ].compactMap { $0 }
    }

    /// By org-id.guide: the registers of England and Wales, of Scotland and of Northern Ireland.
    private static func charity(_ number: String) -> String? {
        if number.hasPrefix("SC") { return "GB-SC-" + number }
        if number.hasPrefix("NIC") { return "GB-NIC-" + number }
        guard (6...7).contains(number.utf8.count), number.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return nil
        }
        return "GB-CHC-" + number
    }

    /// Leading zeros are part of the number; without them it is not known which it is.
    private static func company(_ number: String) -> String? {
        number.utf8.count == 8 && number.allSatisfy { $0.isASCII && ($0.isNumber || $0.isUppercase) }
            ? "GB-COH-" + number : nil
    }

    var shownName: String { name ?? id ?? "" }

    /// Whether the name only says that it was somebody, as files have it from before the standard knew individuals.
    var isPerson: Bool {
        name.map { Self.persons.contains(FoldedText.fold($0)) } ?? false
    }

    private static let persons: Set = [
        "individual", "an individual", "individual recipient", "individual grantee", "private individual",
        "grant to individual", "grant to an individual", "name withheld",
    ]

    /// Whether the name is an identifier of a register and the id is none.
    var isSwapped: Bool { name.map(Self.isRegistered) == true && id.map(Self.isRegistered) != true }

    /// `GB-CHC-1136695`: a country, a register, a number.
    private static func isRegistered(_ text: String) -> Bool {
        let parts = text.split(separator: "-", maxSplits: 2)
        return parts.count == 3 && parts[0].utf8.count == 2 && (2...10).contains(parts[1].utf8.count)
            && parts[0...1].joined().utf8.allSatisfy { (0x41...0x5A).contains($0) }
            && parts[2].contains(where: \.isNumber) && !parts[2].contains(where: \.isWhitespace)
    }
}

/// Finds the organisations of grants in a plan: by identifier, then by name within a place; two identifiers are never
/// taken for one body.
struct GrantBodies {
    struct New {
        let id: String
        let name: String
        let identifiers: [String]
    }

    private struct Known {
        var id: String
        var hasIdentifier: Bool
        var place: String?
        /// Identifiers that it is said not to have.
        var not: Set<String> = []
    }

    private var byIdentifier: [String: String] = [:]
    private var byName: [String: [Known]] = [:]
    /// Names that have several identifiers in the file: they say nothing.
    private let ambiguous: Set<String>
    private(set) var new: [New] = []

    init(_ records: PlanRecords, named bodies: some Sequence<PublishedBody>) {
        var seen: [String: String] = [:]
        var ambiguous: Set<String> = []
        for body in bodies {
            guard let id = body.id, let name = body.name else { continue }
            let folded = FoldedText.fold(name)
            if let other = seen[folded], other != Self.key(id) { ambiguous.insert(folded) }
            seen[folded] = Self.key(id)
        }
        self.ambiguous = ambiguous
        for row in records.rows(of: .organisation) {
            let organisation = records.organisations[row]
            let id = records.string(organisation.id)
            let identifiers = records.strings(organisation.identifiers)
            for identifier in identifiers where byIdentifier[Self.key(identifier)] == nil {
                byIdentifier[Self.key(identifier)] = id
            }
            let known = Known(
                id: id, hasIdentifier: !identifiers.isEmpty, place: nil,
                not: Set(records.strings(organisation.notSameAs).map(Self.key)))
            let names = records.allNames(of: organisation)
            for name in Set(names.map(FoldedText.fold)) { byName[name, default: []].append(known) }
        }
    }

    private static func key(_ identifier: String) -> String { TableWords.trimmed(identifier).uppercased() }

    /// The id in the plan of a grant's organisation, which is added where the plan has none such.
    mutating func id(of body: PublishedBody, _ ids: inout NewIDs, _ doubts: inout [String]) -> String {
        if let id = body.id, let known = byIdentifier[Self.key(id)] { return known }
        if let known = body.others.compactMap({ byIdentifier[Self.key($0)] }).first {
            remember(body, as: known)
            return known
        }
        if let known = namesake(of: body) {
            doubts.append("\(body.shownName) is taken for \(known) by its name alone")
            remember(body, as: known)
            return known
        }
        return add(body, &ids)
    }

    private mutating func remember(_ body: PublishedBody, as id: String) {
        if let identifier = body.id { byIdentifier[Self.key(identifier)] = id }
    }

    /// The one body with its name, where neither says that it is another.
    private func namesake(of body: PublishedBody) -> String? {
        guard let name = body.name.map(FoldedText.fold), !ambiguous.contains(name) else { return nil }
        let candidates = (byName[name] ?? []).filter { known in
            guard body.id == nil || !known.hasIdentifier else { return false }
            guard known.not.isDisjoint(with: ([body.id].compactMap { $0 } + body.others).map(Self.key)) else {
                return false
            }
            return known.place == nil || body.place == nil || known.place == body.place
        }
        return candidates.count == 1 ? candidates[0].id : nil
    }

    private mutating func add(_ body: PublishedBody, _ ids: inout NewIDs) -> String {
        let id = ids.next(.organisation, titled: body.shownName)
        let others = body.others.filter { byIdentifier[Self.key($0)] == nil }
        let identifiers = ([body.id].compactMap { $0 } + others).reduce(into: [String]()) { list, next in
            if !list.contains(where: { Self.key($0) == Self.key(next) }) { list.append(next) }
        }
        for identifier in identifiers { byIdentifier[Self.key(identifier)] = id }
        byName[FoldedText.fold(body.shownName), default: []].append(
            Known(id: id, hasIdentifier: !identifiers.isEmpty, place: body.place))
        new.append(New(id: id, name: body.shownName, identifiers: identifiers))
        return id
    }
}
