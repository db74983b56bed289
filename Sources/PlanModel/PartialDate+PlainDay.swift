extension PartialDate {
    /// Reads a day without doubt, `YYYY-MM-DD`; nil for all else, right or wrong.
    ///
    /// Nearly every date of a plan is one. Its ten bytes are checked and turned into digits as two numbers, and
    /// not one by one.
    init?(plainDay bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 10 else { return nil }
        let raw = UnsafeRawBufferPointer(bytes)
        // Digits become their values, the hyphens zero; the lowest byte is the first.
        let digits = raw.loadUnaligned(as: UInt64.self).littleEndian ^ 0x2D30_302D_3030_3030
        let last = raw.loadUnaligned(fromByteOffset: 8, as: UInt16.self).littleEndian ^ 0x3030
        // The highest bit of a byte is set by adding where a digit is beyond 9, or a hyphen none.
        let wrong = (digits &+ 0x7F76_767F_7676_7676 | digits) & 0x8080_8080_8080_8080
        let wrongLast = (last &+ 0x7676 | last) & 0x8080
        guard wrong == 0, wrongLast == 0 else { return nil }
        let year =
            (digits & 0xF) * 1000 + (digits >> 8 & 0xF) * 100 + (digits >> 16 & 0xF) * 10
            + (digits >> 24 & 0xF)
        let month = Int((digits >> 40 & 0xF) * 10 + (digits >> 48 & 0xF))
        let day = Int((last & 0xF) * 10 + (last >> 8))
        guard year >= 1900, year <= 2199, month >= 1, month <= 12, day >= 1,
            day <= 28 || day <= Day.length(ofMonth: month, year: Int(year))
        else { return nil }
        self.init(year: Int16(year), month: UInt8(month), day: UInt8(day), doubt: .none)
    }
}
