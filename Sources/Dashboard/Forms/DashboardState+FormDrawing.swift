import TextGrid

extension DashboardState {
    /// Draws a form: a line a member with its letter, and what is wrong with a line beside it.
    func draw(_ form: RecordForm, on grid: inout Grid) {
        let width = size.width < 120 ? min(72, size.width - 6) : 100
        let hint = hint(of: form)
        let message = hint.text.wrapped(to: width, in: grid.charset)
        let count = form.fields.count + 1
        let height = max(1, min(count, size.height - 4 - message.count))
        let room = openBox(
            Size(width: width, height: height + message.count), title: title(of: form), on: &grid)
        let top = max(0, min(form.index - height / 2, count - height))
        let labelWidth = form.fields.map { grid.columns(of: label(of: $0, in: form)) }.max() ?? 0
        for line in 0..<height {
            let index = top + line
            let row = room.row(line)
            if index == form.index {
                grid.fill(row, ground: .selection)
                grid.cursor = row.origin
            }
            draw(
                index, of: form, labelWidth: max(13, labelWidth), in: row,
                ground: index == form.index ? .selection : .popup, on: &grid)
        }
        for (index, text) in message.enumerated() {
            grid.write(
                text, at: Point(x: room.x, y: room.y + height + index), role: hint.isFault ? .error : .dim,
                ground: .popup, maxWidth: room.width)
        }
    }

    private func label(of field: FormField, in form: RecordForm) -> String {
        field.label + (field.isRequired && (form.isNew || field.kind != .id) ? " *" : "")
    }

    private func draw(
        _ index: Int, of form: RecordForm, labelWidth: Int, in row: Rect, ground: Role, on grid: inout Grid
    ) {
        let field = index == 0 ? nil : form.fields[index - 1]
        let letter = field?.letter ?? "k"
        grid.write(index == form.index ? ">" : " ", at: row.origin, role: .popup, ground: ground)
        grid.write(String(letter), at: Point(x: row.x + 2, y: row.y), role: .keyBarKey, ground: ground)
        let x = row.x + 5
        guard let field else {
            grid.write(
                form.isNew ? "keep it" : form.isOfSeveral ? "see what changes" : "keep the changes",
                at: Point(x: x, y: row.y), role: .popup,
                ground: ground)
            return
        }
        grid.write(
            label(of: field, in: form), at: Point(x: x, y: row.y), role: .popup, ground: ground,
            maxWidth: labelWidth)
        let fault = form.faults[field.member].map { "! " + $0 } ?? ""
        let faultWidth = min(grid.columns(of: fault), max(0, row.width / 2))
        let text = text(of: field, in: form)
        let valueX = x + labelWidth + 1
        grid.write(
            text.isEmpty ? "-" : text.onOneLine, at: Point(x: valueX, y: row.y), role: .popup, ground: ground,
            maxWidth: max(0, row.maxX - valueX - (fault.isEmpty ? 0 : faultWidth + 1)))
        if !fault.isEmpty {
            grid.write(
                fault, at: Point(x: row.maxX - faultWidth, y: row.y), role: .error, ground: ground,
                maxWidth: faultWidth)
        }
    }
}

extension Picker {
    /// Said where nothing matches what is typed.
    var emptyText: String {
        fault
            ?? (purpose.takesNewNames
                ? "Nothing matches; Enter adds it as a new organisation." : "Nothing matches.")
    }
}
