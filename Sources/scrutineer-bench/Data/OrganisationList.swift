/// The organisations of which plans name some: each the same wherever it is named, so that plans join by them.
///
/// Every fifth is a council, and the four after it are its parts.
enum OrganisationList {
    struct Entry: Equatable {
        var id: String
        var name: String
        var short: String?
        var alias: String?
        var partOf: String?
        var kind: String
        var identifier: String?
    }

    /// The most that there are.
    static let most = 2_000
    static let groupSize = 5

    /// The organisation whose actions the filter by lead keeps: a part of a council, without parts of its own.
    static let filtered = 3

    /// What is typed to choose it: its name without spaces, for in a picker a space marks.
    static var typed: String { entry(filtered).name.filter { $0 != " " } }

    static func entry(_ index: Int) -> Entry {
        let group = index / groupSize
        let place = begins[group % begins.count] + ends[group / begins.count % ends.count]
        guard index % groupSize > 0 else {
            return Entry(
                id: "org-\(index)", name: "\(place) Council",
                short: "\(place.prefix(3).uppercased())\(group)",
                alias: "Council of \(place)", partOf: nil, kind: "council", identifier: "GB-LAE-\(group)")
        }
        let part = parts[index % groupSize - 1]
        return Entry(
            id: "org-\(index)", name: "\(place) \(part)", short: nil,
            alias: index % 3 == 0 ? "\(part) of \(place)" : nil, partOf: "org-\(group * groupSize)",
            kind: "team", identifier: nil)
    }

    private static let begins = [
        "Alder", "Ash", "Barrow", "Birk", "Brad", "Cold", "Dun", "East", "Elm", "Fair", "Graven", "Hazel",
        "Holm",
        "Kirk", "Lang", "Marl", "Nether", "Oak", "Pen", "Raven", "Sel", "Thorn", "Upper", "Wal", "Yar",
    ]
    private static let ends = [
        "bury", "by", "combe", "cote", "dale", "field", "ford", "gate", "ham", "hurst", "ley", "mouth",
        "stead",
        "stoke", "ton", "worth",
    ]
    private static let parts = ["Housing Team", "Parks Team", "Public Health Team", "Families Team"]
}
