import JSONText
import PlanModel

extension PlanReader {
    mutating func part() throws(JSONSyntaxError) {
        guard var scan = try begin("a part", of: PartMember.self) else { return }
        var record = Part()
        while let member = try next(&scan, of: PartMember.self) {
            switch member {
            case .id: record.id = try text()
            case .text: record.text = try text()
            }
        }
        record.margin = scan.margin
        records.parts.append(record)
    }

    mutating func answer() throws(JSONSyntaxError) {
        guard var scan = try begin("an answer", of: AnswerMember.self) else { return }
        var record = Answer()
        while let member = try next(&scan, of: AnswerMember.self) {
            switch member {
            case .on: record.on.edtf = try date()
            case .onText: record.on.printed = try text()
            case .text: record.text = try text()
            case .by: record.by = try text()
            case .how: record.how = try word()
            case .parts: record.parts = try referencesToParts()
            }
        }
        record.margin = scan.margin
        records.answers.append(record)
    }

    mutating func response() throws(JSONSyntaxError) -> Response? {
        guard var scan = try begin("a response", of: ResponseMember.self) else { return nil }
        var record = Response()
        while let member = try next(&scan, of: ResponseMember.self) {
            switch member {
            case .kind: record.kind = try word() ?? record.kind
            case .on: record.on = try day() ?? record.on
            case .by: record.by = try text()
            }
        }
        record.margin = scan.margin
        return record
    }

    mutating func report() throws(JSONSyntaxError) {
        guard var scan = try begin("a report", of: ReportMember.self) else { return }
        var record = Report()
        while let member = try next(&scan, of: ReportMember.self) {
            switch member {
            case .on: record.on.edtf = try date()
            case .onText: record.on.printed = try text()
            case .from: record.from = try reference(to: .organisation)
            case .text: record.text = try text()
            case .answers: record.answers = try referencesToParts()
            case .partly: record.partly = try referencesToParts()
            }
        }
        record.margin = scan.margin
        records.reports.append(record)
    }

    private mutating func meeting(at row: Int32) throws(JSONSyntaxError) -> Meeting? {
        guard var scan = try begin("a meeting", of: MeetingMember.self) else { return nil }
        var record = Meeting()
        while let member = try next(&scan, of: MeetingMember.self) {
            switch member {
            case .id: record.id = try text()
            case .body: record.body = try reference(to: .organisation)
            case .date: record.date.edtf = try date()
            case .dateText: record.date.printed = try text()
            case .title: record.title = try text()
            case .invited: record.invited = try texts()
            case .attended: record.attended = try texts()
            case .questions: record.questions = try questions(of: row)
            case .resolutions: record.resolutions = try resolutions(of: row)
            }
        }
        record.margin = scan.margin
        return record
    }

    mutating func question() throws(JSONSyntaxError) -> Question? {
        guard var scan = try begin("a question", of: QuestionMember.self) else { return nil }
        var record = Question()
        while let member = try next(&scan, of: QuestionMember.self) {
            switch member {
            case .id: record.id = try text()
            case .text: record.text = try text()
            case .kind: record.kind = try word() ?? record.kind
            case .by: record.by = try text()
            case .to: record.to = try references(to: .organisation)
            case .parts: record.parts = try parts()
            case .answers:
                record.answers = try run(of: "answers", { $0.answers.count }) {
                    reader throws(JSONSyntaxError) in
                    try reader.answer()
                }
            }
        }
        record.margin = scan.margin
        return record
    }

    mutating func resolution() throws(JSONSyntaxError) -> Resolution? {
        guard var scan = try begin("a resolution", of: ResolutionMember.self) else { return nil }
        var record = Resolution()
        while let member = try next(&scan, of: ResolutionMember.self) {
            switch member {
            case .id: record.id = try text()
            case .text: record.text = try text()
            case .verb: record.verb = try word() ?? record.verb
            case .proposed: record.isProposed = try flag()
            case .minute: record.minute = try text()
            case .respondents: record.respondents = try references(to: .organisation)
            case .parts: record.parts = try parts()
            case .due: record.due.edtf = try date()
            case .dueText: record.due.printed = try text()
            case .responseRequired: record.isResponseRequired = try flag()
            case .response: record.response = try response()
            case .reports:
                record.reports = try run(of: "reports", { $0.reports.count }) {
                    reader throws(JSONSyntaxError) in
                    try reader.report()
                }
            case .closed: record.closed = try day()
            case .actions: record.actions = try references(to: .action)
            }
        }
        record.margin = scan.margin
        return record
    }

    mutating func meetings() throws(JSONSyntaxError) -> Rows {
        try children(of: "meetings") { reader throws(JSONSyntaxError) in
            let row = reader.records.meetings.count
            reader.records.meetings.append(Meeting())
            guard let meeting = try reader.meeting(at: Int32(row)) else {
                reader.records.meetings.removeLast()
                return nil
            }
            reader.records.meetings[row] = meeting
            reader.enter(meeting, row: row, as: .meeting, what: "meeting")
            return Int32(row)
        }
    }

    private mutating func questions(of meeting: Int32) throws(JSONSyntaxError) -> Rows {
        try children(of: "questions") { reader throws(JSONSyntaxError) in
            guard var question = try reader.question() else { return nil }
            question.meeting = meeting
            let row = reader.records.questions.count
            reader.records.questions.append(question)
            reader.enter(question, row: row, as: .question, what: "question")
            return Int32(row)
        }
    }

    private mutating func resolutions(of meeting: Int32) throws(JSONSyntaxError) -> Rows {
        try children(of: "resolutions") { reader throws(JSONSyntaxError) in
            guard var resolution = try reader.resolution() else { return nil }
            resolution.meeting = meeting
            let row = reader.records.resolutions.count
            reader.records.resolutions.append(resolution)
            reader.enter(resolution, row: row, as: .resolution, what: "resolution")
            return Int32(row)
        }
    }

    /// The parts of one question or resolution; their ids are unique only among themselves.
    private mutating func parts() throws(JSONSyntaxError) -> Run<Part> {
        let list: Run<Part> = try run(of: "parts", { $0.parts.count }) { reader throws(JSONSyntaxError) in
            try reader.part()
        }
        for (place, first) in records.repeatedParts(in: list) {
            let (part, other) = (records.parts[place], records.parts[first])
            noteTaken(part.id, what: "part", at: part.margin, first: other.margin, firstID: other.id)
        }
        return list
    }
}
