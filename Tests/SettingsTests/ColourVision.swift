import TextGrid

/// How colours look to eyes that lack one kind of cone (Machado, Oliveira and Fernandes, 2009).
enum ColourVision {
    case protanopia, deuteranopia, tritanopia

    /// What linear red, green and blue become.
    private var rows: [[Double]] {
        switch self {
        case .protanopia:
            [
                [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                [-0.003882, -0.048116, 1.051998],
            ]
        case .deuteranopia:
            [
                [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                [-0.011820, 0.042940, 0.968881],
            ]
        case .tritanopia:
            [
                [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
                [0.004733, 0.691367, 0.303900],
            ]
        }
    }

    /// How far two colours are apart (CIE 1976, where 2.3 is just noticeable).
    func distance(_ one: Colour, _ other: Colour) -> Double {
        zip(lab(one), lab(other)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
    }

    private func lab(_ colour: Colour) -> [Double] {
        let light = [colour.red, colour.green, colour.blue].map(Luminance.linear)
        let seen = rows.map { row in min(1, max(0, zip(row, light).map { $0 * $1 }.reduce(0, +))) }
        let x = response((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505)
        let y = response(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2])
        let z = response((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089)
        return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
    }

    private func response(_ light: Double) -> Double {
        guard light > 0.008856 else { return 7.787 * light + 16 / 116 }
        var root = 1.0
        for _ in 0..<40 { root -= (root * root * root - light) / (3 * root * root) }
        return root
    }
}
