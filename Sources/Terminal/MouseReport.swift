import TextGrid

/// What the terminal says the mouse did.
struct MouseReport: Hashable {
    /// The button's code, with bits for the keys held and for the wheel.
    let button: Int
    let point: Point
    let isRelease: Bool

    /// Reads `<button;column;row` with the final letter `M` for a press, `m` for a release.
    init?(parameters: [UInt8], final: UInt8) {
        guard parameters.first == UInt8(ascii: "<"), [0x4d, 0x6d].contains(final) else { return nil }
        let numbers = parameters.dropFirst().split(separator: UInt8(ascii: ";")).map { digits in
            Int(String(decoding: digits, as: UTF8.self)) ?? -1
        }
        guard numbers.count == 3, numbers[0] >= 0, numbers[1] > 0, numbers[2] > 0 else { return nil }
        button = numbers[0]
        point = Point(x: numbers[1] - 1, y: numbers[2] - 1)
        isRelease = final == 0x6d
    }

    /// Reads button, column and row in a byte each; a release has the button 3, whichever it was.
    init(bytes: [Int]) {
        button = bytes[0]
        point = Point(x: max(0, bytes[1] - 1), y: max(0, bytes[2] - 1))
        isRelease = bytes[0] & 0b100_0011 == 3
    }

    /// What it means here: the left button and the wheel, whatever keys are held.
    var kind: MouseEvent.Kind? {
        switch button & 0b110_0011 {
        case 0: isRelease ? .release : .press
        case 3: isRelease ? .release : nil
        case 64: .scrollUp
        case 65: .scrollDown
        default: nil
        }
    }
}
