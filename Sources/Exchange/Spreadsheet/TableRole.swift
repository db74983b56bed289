import PlanModel
import PlanStore

/// What a column of a plan table holds.
enum TableRole: Hashable {
    case pillar, id, action, leads, support, milestones, due, done, update, status, confidence, note
    /// What the program works out itself.
    case computed

    /// The role of a column by its heading, in its own words or near ones; nil where it is none of them.
    static func of(_ heading: String, pillarTerm: String) -> TableRole? {
        let phrase = Self.phrase(heading)
        guard !phrase.isEmpty else { return nil }
        if phrase == Self.phrase(pillarTerm) { return .pillar }
        if let role = phrases[phrase] { return role }
        // The rows below the headings are tried as well, with cells that are as long as the file: each word once.
        let words = Set(phrase.split(separator: " ").map(String.init))
        for (word, role) in telling where words.contains(word) { return role }
        // A slip of the fingers.
        for (word, role) in telling where word.count >= 5 {
            let isSlip = words.contains {
                abs($0.count - word.count) <= 1 && EditDistance.between($0, word, atMost: 1) == 1
            }
            if isSlip { return role }
        }
        return nil
    }

    /// Small letters, without what comes and goes: `Lead Organisation(s)` is `lead organisation`.
    static func phrase(_ heading: String) -> String {
        let words = FoldedText.fold(heading).split { !($0.isLetter || $0.isNumber || $0 == "#") }
        let telling = words.filter { !["s", "the", "of"].contains($0) }
        let single = telling.map { word in
            word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : String(word)
        }
        return single.joined(separator: " ")
    }

    /// Whole headings, between bars.
    private static let phrases: [String: TableRole] = {
        let known: [(role: TableRole, headings: String)] = [
            (
                .id,
                "id|ref|reference|no|number|#|action no|action number|action ref|action id|action reference|item|item no"
            ),
            (
                .action,
                "title|task|activity|what|what we will do|what will we do|what need to be done|commitment"
            ),
            (.action, "recommendation"),
            (
                .pillar,
                "theme|priority|workstream|work stream|strand|objective|aim|goal|strategic aim|section"
            ),
            (.pillar, "priority area|outcome area"),
            (.leads, "who|led by|by whom|who will do it|who is responsible|accountable"),
            (.support, "partner|supporting partner|supported by|support|with"),
            (.due, "date|when|by when|end date|completion date|target date|due by"),
            (.done, "done|completed on|date completed|completed"),
            (.status, "status|state|action status"),
            (.confidence, "rag|rag status|rag rating|confidence|brag"), (.note, "note"),
            (.milestones, "key deliverable|output|step|key step"),
        ]
        var phrases: [String: TableRole] = [:]
        for (role, headings) in known {
            for heading in headings.split(separator: "|") { phrases[String(heading)] = role }
        }
        return phrases
    }()

    /// Words that tell the role of a heading in which they stand, the most telling first.
    private static let telling: [(String, TableRole)] = [
        ("update", .update), ("progres", .update), ("comment", .update), ("commentary", .update),
        ("position", .update),
        ("rag", .confidence), ("confidence", .confidence), ("deadline", .due), ("due", .due),
        ("timescale", .due),
        ("timeframe", .due), ("milestone", .milestones), ("deliverable", .milestones), ("support", .support),
        ("supporting", .support), ("lead", .leads), ("owner", .leads), ("responsible", .leads),
        ("responsibility", .leads),
        ("status", .status), ("pillar", .pillar), ("theme", .pillar), ("workstream", .pillar),
        ("action", .action),
        ("activity", .action),
    ]
}
