import PlanModel

extension PlanRecords {
    func showTexts<Reader: TextReader>(ofMeeting row: Int, to reader: inout Reader) {
        let meeting = meetings[row]
        reader.short(meeting.id)
        reader.short(meeting.title)
        reader.organisation(meeting.body)
        for place in meeting.invited.range { reader.long(texts[place]) }
        for place in meeting.attended.range { reader.long(texts[place]) }
        reader.long(meeting.date.printed)
        show(meeting.margin, to: &reader)
    }

    func showTexts<Reader: TextReader>(ofQuestion row: Int, to reader: inout Reader) {
        let question = questions[row]
        reader.short(question.id)
        showOrganisations(question.to, to: &reader)
        reader.long(question.text)
        reader.long(question.by)
        show(question.margin, to: &reader)
        show(question.parts, to: &reader)
        for answer in answers[question.answers] {
            reader.long(answer.text)
            reader.long(answer.by)
            reader.long(answer.on.printed)
            show(answer.margin, to: &reader)
        }
    }

    func showTexts<Reader: TextReader>(ofResolution row: Int, to reader: inout Reader) {
        let resolution = resolutions[row]
        reader.short(resolution.id)
        showOrganisations(resolution.respondents, to: &reader)
        reader.long(resolution.text)
        reader.long(resolution.minute)
        reader.long(resolution.due.printed)
        show(resolution.margin, to: &reader)
        show(resolution.parts, to: &reader)
        if let response = resolution.response {
            reader.long(response.by)
            show(response.margin, to: &reader)
        }
        for report in reports[resolution.reports] {
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
