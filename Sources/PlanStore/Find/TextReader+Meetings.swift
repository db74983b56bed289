import PlanModel

extension PlanRecords {
    func showTexts<Reader: TextReader>(ofMeeting row: Int, to reader: inout Reader) {
        let meeting = meetings[row]
        reader.short(meeting.id)
        reader.short(meeting.title)
        reader.organisation(meeting.body)
        reader.long(meeting.date.printed)
        guard reader.reads(meeting.date.edtf) else { return }
        for place in meeting.invited.range { reader.long(texts[place]) }
        for place in meeting.attended.range { reader.long(texts[place]) }
        show(meeting.margin, to: &reader)
    }

    func showTexts<Reader: TextReader>(ofQuestion row: Int, to reader: inout Reader) {
        let question = questions[row]
        guard reader.reads(meetings[Int(question.meeting)].date.edtf) else { return }
        reader.short(question.id)
        showOrganisations(question.to, to: &reader)
        reader.long(question.text)
        reader.long(question.by)
        show(question.margin, to: &reader)
        show(question.parts, to: &reader)
        for answer in answers[question.answers] where reader.reads(answer.on.edtf) {
            reader.long(answer.text)
            reader.long(answer.by)
            reader.long(answer.on.printed)
            show(answer.margin, to: &reader)
        }
    }

    func showTexts<Reader: TextReader>(ofResolution row: Int, to reader: inout Reader) {
        let resolution = resolutions[row]
        guard reader.reads(meetings[Int(resolution.meeting)].date.edtf) else { return }
        reader.short(resolution.id)
        showOrganisations(resolution.respondents, to: &reader)
        reader.long(resolution.text)
        reader.long(resolution.minute)
        reader.long(resolution.due.printed)
        show(resolution.margin, to: &reader)
        show(resolution.parts, to: &reader)
        if let response = resolution.response, reader.reads(response.on) {
            reader.long(response.by)
            show(response.margin, to: &reader)
        }
        for report in reports[resolution.reports] where reader.reads(report.on.edtf) {
            reader.long(report.text)
            reader.long(report.on.printed)
            show(report.margin, to: &reader)
        }
    }

    private func show<Reader: TextReader>(_ list: Run<Part>, to reader: inout Reader) {
        for part in parts[list] {
            reader.long(part.text)
            show(part.margin, to: &reader)
        }
    }
}
