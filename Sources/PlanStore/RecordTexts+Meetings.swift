import PlanModel

extension PlanStore {
    func texts(of meeting: Meeting, in plan: PlanRecords, plan index: Int) -> RecordTexts {
        var texts = RecordTexts(short: [plan.string(meeting.id), plan.string(meeting.title)])
        texts.short += names(meeting.body, in: plan, plan: index)
        texts.long += plan.strings(meeting.invited) + plan.strings(meeting.attended)
        texts.add(meeting.date.printed, of: plan)
        texts.add(meeting.margin, of: plan)
        return texts
    }

    func texts(of question: Question, in plan: PlanRecords, plan index: Int) -> RecordTexts {
        var texts = RecordTexts(short: [plan.string(question.id)])
        texts.short += names(question.to, in: plan, plan: index)
        texts.add(question.text, of: plan)
        texts.add(question.by, of: plan)
        texts.add(question.margin, of: plan)
        texts.add(question.parts, of: plan)
        for answer in plan.answers[question.answers] {
            texts.add(answer.text, of: plan)
            texts.add(answer.by, of: plan)
            texts.add(answer.on.printed, of: plan)
            texts.add(answer.margin, of: plan)
        }
        return texts
    }

    func texts(of resolution: Resolution, in plan: PlanRecords, plan index: Int) -> RecordTexts {
        var texts = RecordTexts(short: [plan.string(resolution.id)])
        texts.short += names(resolution.respondents, in: plan, plan: index)
        texts.add(resolution.text, of: plan)
        texts.add(resolution.minute, of: plan)
        texts.add(resolution.due.printed, of: plan)
        texts.add(resolution.margin, of: plan)
        texts.add(resolution.parts, of: plan)
        if let response = resolution.response {
            texts.add(response.by, of: plan)
            texts.add(response.margin, of: plan)
        }
        for report in plan.reports[resolution.reports] {
            texts.add(report.text, of: plan)
            texts.add(report.on.printed, of: plan)
            texts.add(report.margin, of: plan)
        }
        return texts
    }
}

extension RecordTexts {
    fileprivate mutating func add(_ parts: Run<Part>, of plan: PlanRecords) {
        for part in plan.parts[parts] {
            add(part.text, of: plan)
            add(part.margin, of: plan)
        }
    }
}
