import PlanModel

/// How the entries of one list are called in sentences.
struct EntryWording {
    let list: String
    let record: RecordName
    let old: PlanVersion
    let new: PlanVersion

    /// What tells entries apart: those of two versions that are alike in it are one that changed.
    func identity(of entry: MemberValue) -> String {
        let key = ["document", "role", "kind"].map { text(entry[$0]) }
        return list == "signOffs" ? key.joined(separator: "/") : name(of: entry)
    }

    /// What an entry is called.
    func name(of entry: MemberValue) -> String {
        switch list {
        case "updates": "update\(date(entry["on"]))"
        case "confidence": "judgement of confidence\(date(entry["on"]))"
        case "revisions": "revision of the due date\(date(entry["on"]))"
        case "evidence": "evidence\(date(entry["on"]))"
        case "alternatives": "other reading of the date\(date(entry["date"], ", "))"
        case "answers": "answer\(date(entry["on"]))"
        case "reports": "report of \(organisation(entry["from"]))\(date(entry["on"], ", "))"
        case "readings": "reading\(date(entry["on"], " for "))"
        case "facts": "fact \"\(text(entry["label"]))\""
        case "years": "amount for \(text(entry["year"]))"
        case "parts": "part \(text(entry["id"]))"
        case "signOffs": "sign-off"
        case "items": "item \"\(text(entry["title"]))\""
        case "participation": "cost model \"\(text(entry["title"]))\""
        case "relations":
            "relation \"\(end(entry["from"])) \(MemberText.word(entry["kind"])) \(end(entry["to"]))\""
        default: "entry of \(list)"
        }
    }

    /// What more there is to say of it.
    func detail(of entry: MemberValue) -> String {
        switch list {
        case "updates":
            [text(entry["text"]).shortened, entry["status"].map { "status \(MemberText.word($0))" } ?? ""]
                .filter { !$0.isEmpty }.joined(separator: "; ")
        case "confidence": MemberText.word(entry["rag"])
        case "revisions": entry["due"]?.asDate.map { "due \(Shown.spelt($0))" } ?? ""
        case "evidence": MemberText.word(entry["verdict"])
        case "alternatives": text(entry["why"]).shortened
        case "answers", "reports", "facts", "parts": text(entry["text"]).shortened
        case "years": entry["amount"].map { MemberText.amount($0, new.currency(of: record)) } ?? ""
        case "readings": entry["value"].map(MemberText.quantity) ?? ""
        case "signOffs": entry["sent"]?.asDate.map { "sent \(Shown.spelt($0))" } ?? ""
        default: ""
        }
    }

    var kind: PlanChange.Kind {
        switch list {
        case "updates": .update
        case "confidence": .confidence
        case "revisions", "alternatives": .date
        case "evidence": .evidence
        case "answers": .answer
        case "reports": .report
        case "readings": .reading
        case "years": .amount
        case "relations": .link
        default: .member
        }
    }

    private func text(_ value: MemberValue?) -> String { value?.asText ?? "" }

    private func date(_ value: MemberValue?, _ joint: String = " of ") -> String {
        value?.asDate.map { joint + Shown.spelt($0) } ?? ""
    }

    private func organisation(_ value: MemberValue?) -> String {
        new.name(ofOrganisation: text(value))
    }

    /// An end of a relation: an organisation, action, milestone or document, perhaps as `kind:ID`.
    private func end(_ value: MemberValue?) -> String {
        let name = text(value)
        for version in [new, old] {
            for kind in [RecordKind.organisation, .action, .milestone, .document] {
                let prefix = kind.rawValue + ":"
                let id = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
                guard version.index.has(RecordName(kind, id)) else { continue }
                return kind == .organisation ? version.name(ofOrganisation: id) : version.title(of: kind, id)
            }
        }
        return name
    }
}
