// The members of documents, organisations, their relations and sources.
extension PlanDocument: ChangeableRecord {
    static let what = "a document"
    static let members = Member<PlanDocument>.table([
        .text("id", \.id).key, .text("title", \.title).required, .text("kind", \.kind),
        .reference("body", \.body, to: .organisation), .date("date", \.date.edtf),
        .text("dateText", \.date.printed), .text("url", \.url), .log("facts", \.facts, in: \.facts),
    ])
}

extension Fact: ChangeableRecord {
    static let what = "a fact"
    static let members = Member<Fact>.table([
        .text("label", \.label).required, .text("text", \.text).required,
    ])
}

extension Source: ChangeableRecord {
    static let what = "a source"
    static let members = Member<Source>.table([
        .reference("document", \.document, to: .document).required, .text("ref", \.ref),
        .text("quote", \.quote),
    ])
}

extension Organisation: ChangeableRecord {
    static let what = "an organisation"
    static let members = Member<Organisation>.table([
        .text("id", \.id).key, .text("name", \.name).required, .text("short", \.short),
        .texts("aliases", \.aliases), .reference("partOf", \.partOf, to: .organisation),
        .word("kind", \.kind), .texts("identifiers", \.identifiers), .texts("notSameAs", \.notSameAs),
    ])
}

extension Relation: ChangeableRecord {
    static let what = "a relation"
    static let members = Member<Relation>.table([
        .text("from", \.from).required, .word("kind", \.kind), .text("to", \.to).required,
        .text("frequency", \.frequency), .date("period", \.period.edtf),
        .text("periodText", \.period.printed),
    ])
}
