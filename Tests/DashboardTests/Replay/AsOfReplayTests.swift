import PlanFile
import PlanModel
import PlanStore
import SamplePlans
import Testing
import TextGrid

@testable import Dashboard

/// Read as of a day, the bundled plans look as if they had been written that day: no list, count, detail or reason tells
/// what the records of that day could not know.
struct AsOfReplayTests {
    private static let lists = [
        "1z/e<Enter>g", "2zg", "3zg", "5", "6", "7", "8g", "9", ":meetings<Enter>", ":sign-offs<Enter>",
        ":participation<Enter>", ":money<Enter>", ":bodies<Enter>", ":history<Enter>", ":grapevine<Enter>",
    ]

    /// The dashboard on the plans as they are, and on those that could have been written on a day.
    private func pair(on day: String) throws -> (whole: Driver, written: Driver) {
        let writer = PlanOnADay(day: try Driver.day(day))
        let written = try (0..<sample_plan_count()).map { index in
            let plan = sample_plan_at(index)
            let bytes = Array(UnsafeBufferPointer(start: plan.bytes, count: plan.count))
            return try PlanFile.read(try writer.plan(bytes), name: String(cString: plan.id))
        }
        let size = Size(width: 140, height: 60)
        var drivers = (whole: try Driver(size), written: try Driver(size, plans: written))
        try drivers.whole.type("T\(day)<Enter>")
        try drivers.written.type("T\(day)<Enter>")
        return drivers
    }

    /// From before the first paper to after the last milestone, closer where the papers are.
    @Test(arguments: [
        "2008-06-15", "2010-03-01", "2010-12-15", "2012-06-15", "2015-02-15", "2015-07-15", "2015-11-15",
        "2023-06-15",
        "2028-12-15",
    ])
    func everyListIsAsItWasThen(day: String) throws {
        var (whole, written) = try pair(on: day)
        for keys in Self.lists {
            try whole.type(keys)
            try written.type(keys)
            #expect(whole.frame == written.frame, "\(keys)")
        }
    }

    /// On a day between those on which the bundled plans' records come in.
    @Test(arguments: ["1z/e<Enter>g", "2zg", "3zg", "5", "7", ":meetings<Enter>", ":sign-offs<Enter>"])
    func everyDetailAndReasonIsAsItWasThen(keys: String) throws {
        var (whole, written) = try pair(on: "2015-04-05")
        try whole.type(keys)
        try written.type(keys)
        var previous = ""
        while whole.frame != previous {
            previous = whole.frame
            #expect(whole.frame == written.frame, "\(keys)")
            try whole.type("x")
            try written.type("x")
            #expect(whole.frame == written.frame, "the reasons")
            try whole.type("<Esc>j")
            try written.type("<Esc>j")
        }
    }
}
