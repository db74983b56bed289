import PlanModel

extension PlanRecords {
    func showTexts<Reader: TextReader>(ofDocument row: Int, to reader: inout Reader) {
        let document = documents[row]
        reader.short(document.id)
        reader.short(document.title)
        reader.organisation(document.body)
        for text in [document.kind, document.url, document.date.printed] { reader.long(text) }
        show(document.margin, to: &reader)
        for fact in facts[document.facts] {
            reader.long(fact.label)
            reader.long(fact.text)
            show(fact.margin, to: &reader)
        }
    }

    func showTexts<Reader: TextReader>(ofMeasure row: Int, to reader: inout Reader) {
        let measure = measures[row]
        reader.short(measure.id)
        reader.short(measure.title)
        reader.organisation(measure.lead)
        for text in [measure.category, measure.unit, measure.by.printed] { reader.long(text) }
        show(measure.margin, to: &reader)
        for reading in readings[measure.readings] where reader.reads(reading.on.edtf) {
            reader.long(reading.on.printed)
            show(reading.margin, to: &reader)
        }
    }

    func showTexts<Reader: TextReader>(ofEvent row: Int, to reader: inout Reader) {
        let event = events[row]
        reader.short(event.id)
        reader.short(event.title)
        showOrganisations(event.organisations, to: &reader)
        reader.long(event.date.printed)
        show(event.margin, to: &reader)
        show(event.alternatives, to: &reader)
    }
}
