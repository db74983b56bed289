import Exchange

extension Output {
    /// Writes a list in the format that was asked for.
    static func write(_ table: ListTable, as format: ListFormat) throws(CommandFailure) {
        let text = format.text(of: table, layout: OutputDevice.layout)
        // A table's texts are safe already, and its headings may be styled.
        if format == .table { try write(text) } else { try writeData(text) }
    }
}
