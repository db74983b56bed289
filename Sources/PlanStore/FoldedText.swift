/// Text as it is found and sorted: without case, and Latin letters without their marks.
package enum FoldedText {
    package static func fold(_ text: String) -> String {
        var copy = text
        let isASCII = copy.withUTF8 { $0.allSatisfy { $0 < 0x80 } }
        if isASCII { return text.lowercased() }
        var folded = ""
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                folded.unicodeScalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            } else if mayBeMarkedLatin(scalar), let plain = plain[scalar] {
                folded += plain
            } else if scalar.properties.generalCategory != .nonspacingMark {
                folded += scalar.properties.lowercaseMapping
            }
        }
        return folded
    }

    /// Whether the table of marked letters may know it; the table is only made where it is asked.
    private static func mayBeMarkedLatin(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA0, 0xC0..<0x250, 0x1E00..<0x1F00, 0x2018, 0x2019: true
        default: false
        }
    }

    private static let plain: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = ["\u{2019}": "'", "\u{2018}": "'", "\u{00A0}": " "]
        for (plain, marked) in AccentTable.letters {
            for scalar in marked.unicodeScalars { table[scalar] = plain }
        }
        return table
    }()

    /// Sorts as people do: case-folded, and runs of digits by their value (`1.2` before `1.10`).
    package static func isOrdered(_ left: String, before right: String) -> Bool {
        let one = Array(fold(left).utf8)
        let two = Array(fold(right).utf8)
        var i = 0
        var j = 0
        while i < one.count, j < two.count {
            if isDigit(one[i]), isDigit(two[j]) {
                let first = digits(of: one, from: &i)
                let second = digits(of: two, from: &j)
                if first.count != second.count { return first.count < second.count }
                if !first.elementsEqual(second) { return first.lexicographicallyPrecedes(second) }
            } else {
                if one[i] != two[j] { return one[i] < two[j] }
                i += 1
                j += 1
            }
        }
        return one.count - i < two.count - j
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// A run of digits without its leading zeros; moves `index` behind it.
    private static func digits(of text: [UInt8], from index: inout Int) -> ArraySlice<UInt8> {
        let start = index
        while index < text.count, isDigit(text[index]) { index += 1 }
        return text[start..<index].drop { $0 == 0x30 }
    }
}
