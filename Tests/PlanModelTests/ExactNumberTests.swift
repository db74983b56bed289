import PlanModel
import Testing

@Suite struct ExactNumberTests {
    private func number(_ text: String) throws -> ExactNumber { try #require(ExactNumber(text)) }

    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("0.0", "0"), ("-0.00e5", "0"), ("0e999999999999", "0"), ("12", "12"),
        ("12.50", "12.5"), ("0.5", "0.5"), ("-0.5", "-0.5"), ("1.5e6", "1500000"), ("1.5E+6", "1500000"),
        ("150000000e-2", "1500000"), ("100e-2", "1"), ("5e-3", "0.005"), ("1234e-2", "12.34"),
        ("0.1", "0.1"), ("9007199254740993", "9007199254740993"), ("1e20", "100000000000000000000"),
        ("1e0", "1"), ("1e-0", "1"), ("1e00002", "100"), ("123456789.123456789", "123456789.123456789"),
    ])
    func isHeldExactly(_ spelling: String, _ plain: String) throws {
        #expect(try number(spelling).description == plain)
    }

    @Test(arguments: [
        ("1.5e6", "1500000"), ("1500000.0", "15e5"), ("0.10", "1e-1"), ("-0", "0"), ("1e400", "10e399"),
    ])
    func spellingDoesNotMatter(_ one: String, _ other: String) throws {
        #expect(try number(one) == number(other))
        #expect(try number(one).hashValue == number(other).hashValue)
    }

    @Test(arguments: [
        "", "-", "+1", ".", ".5", "1.", "-.5", "1..2", "1.2.3", "1e", "1e+", "1e1.5", "1e1e1", "e5", "1 ",
        " 1",
        "1,000", "0x10", "NaN", "Infinity", "--1", "1-", "01", "-00", "00.5", "£5", "٥",
    ])
    func isNoNumber(_ text: String) {
        #expect(ExactNumber(text) == nil)
    }

    @Test(arguments: ["1e1001", "1e-1001", "1e999999999999999999999", "-1e-999999999999999999999"])
    func runsTooFarFromThePoint(_ text: String) {
        #expect(ExactNumber(text) == nil)
    }

    @Test func manyPlacesAreKept() throws {
        let long = "0." + String(repeating: "1", count: 1000)
        #expect(try number(long).description == long)
        #expect(try number("1e999").description == "1" + String(repeating: "0", count: 999))
    }

    @Test func numbersAreInOrder() throws {
        let ordered = [
            "-1e3", "-10.5", "-10", "-0.5", "0", "1e-400", "0.05", "0.5", "1", "9", "9.99", "10", "1e3",
        ]
        let numbers = try ordered.map(number)
        #expect(numbers.reversed().sorted() == numbers)
        for (left, right) in zip(numbers, numbers.dropFirst()) {
            #expect(left < right)
            #expect(!(right < left))
        }
    }

    @Test(arguments: [
        ("12", 12), ("1.2e1", 12), ("-5", -5), ("0", 0), ("9223372036854775807", Int.max), ("0.5", nil),
        ("9223372036854775808", nil), ("1e19", nil), ("1e100", nil), ("30.0", 30),
    ])
    func wholeNumbers(_ text: String, _ whole: Int?) throws {
        #expect(try number(text).asInteger == whole)
    }

    @Test(arguments: [0, 1, -1, 1_500_000, Int.max, Int.min])
    func madeFromAnInteger(_ integer: Int) {
        #expect(ExactNumber(integer).description == String(integer))
    }
}
