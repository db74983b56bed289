import PlanModel

/// Numbers with a fixed number of decimals.
enum Numbers {
    /// `0.35`
    static func fixed(_ value: Double, _ decimals: Int) -> String {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let units = Int((value.magnitude * scale).rounded())
        let sign = value < 0 && units > 0 ? "-" : ""
        guard decimals > 0 else { return sign + String(units) }
        let digits = String(units)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
    }
}

/// A measured number, with the three figures that mean something.
enum FigureText {
    /// `12,300`, `123`, `12.3`, `1.23`, `0.123`; what ends in zeros stands short: `5`.
    static func number(_ value: Double) -> String {
        if value >= 999.5 { return Shown.number(Int(value.rounded())) }
        let decimals = value >= 99.95 ? 0 : value >= 9.995 ? 1 : value >= 0.9995 ? 2 : 3
        var text = Numbers.fixed(value, decimals)[...]
        guard text.contains(".") else { return String(text) }
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return String(text)
    }
}
