import Testing
import TextGrid

@testable import Dashboard

/// The readings of a measure as a line over time, with its numbers beside it.
@Suite struct MeasureCourseTests {
    private func plan(readings: [(String, String)], target: String = "12") -> String {
        let list = readings.map { "{ \"on\": \"\($0.0)\", \"value\": \($0.1) }" }.joined(separator: ", ")
        return """
            {
              "format": "scrutineer-plan/1", "id": "course", "title": "Course Plan", "asOf": "2026-01-15",
              "pillars": [],
              "measures": [
                { "id": "m", "title": "Visits", "unit": "visits", "target": \(target),
                  "readings": [\(list)] }]
            }
            """
    }

    private static let readings = [
        ("2022-01-31", "3"), ("2023-01-31", "9.5"), ("2024-01-31", "7"),
        ("2025-01-31", "{ \"min\": 7, \"max\": 9 }"),
    ]

    private func driver(_ json: String, charset: Charset = .unicode, lacksBraille: Bool = false) throws
        -> Driver
    {
        var driver = try Driver(
            Size(width: 120, height: 40), charset: charset, plans: [try Driver.plan(json)])
        driver.setLacksBraille(lacksBraille)
        try driver.type("7")
        return driver
    }

    /// The line below the dots.
    private func line(ofDatesIn lines: [String]) -> Int? {
        lines.firstIndex { $0.contains("31 Jan 2022") && $0.contains("31 Jan 2025") }
    }

    private func hasBraille(_ driver: Driver) -> Bool {
        driver.frame.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) }
    }

    @Test func theCourseStandsWithItsNumbersAndTheTarget() throws {
        let driver = try driver(plan(readings: Self.readings))
        #expect(hasBraille(driver), "\(driver)")
        #expect(driver.shows(" target"))
        #expect(driver.shows("31 Jan 2022"))
        #expect(driver.shows("The dots across: target 12"))
        // The lowest reading stands beside the lowest row of dots, above the dates.
        let lines = driver.lines
        let dates = try #require(line(ofDatesIn: lines))
        #expect(lines[dates - 1].contains(" 3 "), "\(driver)")
        #expect(faults(in: driver) == [])
    }

    /// A target that is lower than what was reached stands below, and the highest reading above.
    @Test func theHighestReadingStandsBesideTheUppermostDots() throws {
        let driver = try driver(plan(readings: Self.readings, target: "2"))
        let lines = driver.lines
        let dates = try #require(line(ofDatesIn: lines))
        #expect(lines[dates - 4].contains(" 9.5 "), "\(driver)")
        #expect(lines[dates - 1].contains(" target"), "\(driver)")
    }

    @Test func twoReadingsAreNoCourse() throws {
        let driver = try driver(plan(readings: Array(Self.readings.prefix(2))))
        #expect(!hasBraille(driver), "\(driver)")
        #expect(driver.shows("▁█"))
    }

    @Test func whereBrailleIsLackingSmallBarsStand() throws {
        let console = try driver(plan(readings: Self.readings), lacksBraille: true)
        #expect(!hasBraille(console), "\(console)")
        #expect(console.shows("▁█▅▆"), "\(console)")
        let ascii = try driver(plan(readings: Self.readings), charset: .ascii)
        #expect(!hasBraille(ascii))
        #expect(!ascii.frame.unicodeScalars.contains { !$0.isASCII })
    }
}
