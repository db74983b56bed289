import PlanModel
import SeededRandom
import Testing

/// Sums, differences and products of numbers that are held exactly.
@Suite struct ExactArithmeticTests {
    private func number(_ text: String) throws -> ExactNumber { try #require(ExactNumber(text)) }

    @Test(arguments: [
        ("1", "2", "3", "-1", "2"), ("0.1", "0.2", "0.3", "-0.1", "0.02"),
        ("20", "15.5", "35.5", "4.5", "310"),
        ("-3", "5", "2", "-8", "-15"), ("5", "-3", "2", "8", "-15"), ("-2", "-7", "-9", "5", "14"),
        ("999.99", "0.01", "1000", "999.98", "9.9999"), ("0", "4", "4", "-4", "0"),
        ("7", "7", "14", "0", "49"),
        ("1e21", "1", "1000000000000000000001", "999999999999999999999", "1000000000000000000000"),
        ("379387", "0.15", "379387.15", "379386.85", "56908.05"),
    ])
    func workedByHand(_ one: String, _ other: String, _ sum: String, _ difference: String, _ product: String)
        throws
    {
        let (left, right) = (try number(one), try number(other))
        #expect((left + right).description == sum)
        #expect((left - right).description == difference)
        #expect((left * right).description == product)
    }

    @Test(arguments: [
        ("37938.7", "37939"), ("56908.05", "56908"), ("2.5", "3"), ("2.49", "2"), ("0.5", "1"), ("0.05", "0"),
        ("0", "0"), ("7", "7"), ("1200", "1200"), ("-2.5", "-2"), ("-2.51", "-3"), ("-0.5", "0"),
        ("-0.7", "-1"),
        ("9.5", "10"), ("99.999", "100"),
    ])
    func halvesGoUp(_ spelling: String, _ whole: String) throws {
        #expect(try number(spelling).roundedHalfUp.description == whole)
    }

    @Test func agreesWithTheMachinesWholeNumbers() throws {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<500 {
            let one = Int.random(in: -2_000_000...2_000_000, using: &random)
            let other = Int.random(in: -2000...2000, using: &random)
            // The same numbers as thousandths, so that the points have to be brought together.
            let left = try number("\(one)e-3")
            let right = try number("\(other)")
            #expect(left + right == (try number("\(one + other * 1000)e-3")))
            #expect(left - right == (try number("\(one - other * 1000)e-3")))
            #expect(left * right == (try number("\(one * other)e-3")))
            let halves = (one * 2 + 1000)
            let floor = halves >= 0 ? halves / 2000 : -((-halves + 1999) / 2000)
            #expect(left.roundedHalfUp == ExactNumber(floor))
        }
    }
}
