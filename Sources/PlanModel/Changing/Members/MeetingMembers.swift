// The members of meetings, questions and resolutions.
extension Meeting: ChangeableRecord {
    static let what = "a meeting"
    static let members = Member<Meeting>.table([
        .text("id", \.id).key, .reference("body", \.body, to: .organisation).required,
        .date("date", \.date.edtf).required, .text("dateText", \.date.printed), .text("title", \.title),
        .texts("invited", \.invited), .texts("attended", \.attended),
        .records("questions", of: .question, \.questions, in: \.questions) { question, _, row in
            question.meeting = Int32(row)
        },
        .records("resolutions", of: .resolution, \.resolutions, in: \.resolutions) { resolution, _, row in
            resolution.meeting = Int32(row)
        },
    ])
}

extension Question: ChangeableRecord {
    static let what = "a question"
    static let members = Member<Question>.table([
        .text("id", \.id).key, .text("text", \.text).required, .word("kind", \.kind, default: .question),
        .text("by", \.by), .references("to", \.to, to: .organisation),
        .keyed("parts", \.parts, in: \.parts, isUnique: true), .log("answers", \.answers, in: \.answers),
    ])
}

extension Part: ChangeableRecord {
    static let what = "a part"
    static let members = Member<Part>.table([.text("id", \.id).key, .text("text", \.text).required])
}

extension Answer: ChangeableRecord {
    static let what = "an answer"
    static let members = Member<Answer>.table([
        .date("on", \.on.edtf).required, .text("onText", \.on.printed), .text("text", \.text).required,
        .text("by", \.by), .word("how", \.how), .references("parts", \.parts),
    ])
}

extension Resolution: ChangeableRecord {
    static let what = "a resolution"
    static let members = Member<Resolution>.table([
        .text("id", \.id).key, .text("text", \.text).required, .word("verb", \.verb),
        .flag("proposed", \.isProposed), .text("minute", \.minute),
        .references("respondents", \.respondents, to: .organisation),
        .keyed("parts", \.parts, in: \.parts, isUnique: true), .date("due", \.due.edtf),
        .text("dueText", \.due.printed), .flag("responseRequired", \.isResponseRequired),
        .object("response", \.response), .log("reports", \.reports, in: \.reports), .day("closed", \.closed),
        .references("actions", \.actions, to: .action),
    ])
}

extension Response: ChangeableRecord {
    static let what = "a response"
    static let members = Member<Response>.table([
        .word("kind", \.kind), .day("on", \.on).required, .text("by", \.by),
    ])
}

extension Report: ChangeableRecord {
    static let what = "a report"
    static let members = Member<Report>.table([
        .date("on", \.on.edtf).required, .text("onText", \.on.printed),
        .reference("from", \.from, to: .organisation).required, .text("text", \.text).required,
        .references("answers", \.answers), .references("partly", \.partly),
    ])
}
