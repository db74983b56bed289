import Exchange

extension Output {
    /// Writes a list in the format that was asked for.
    static func write(_ table: ListTable, as format: ListFormat) throws(CommandFailure) {
        let text = format.text(of: table, layout: OutputDevice.layout)
        if format == .table { try write(styled: text) } else { try writeData(text) }
    }
}
