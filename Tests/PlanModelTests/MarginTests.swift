import PlanModel
import SeededRandom
import Testing

/// Notes and sources of objects stand in several forms; whichever way they come and go, each object keeps its own.
struct MarginTests {
    /// What an object carries, kept plainly beside it.
    private struct Kept {
        var margin = Margin()
        var note: String?
        var sources: [String] = []
        var isExempt = false
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func everyObjectKeepsItsOwn(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var plan = PlanRecords(bytes: [])
        var objects = Array(repeating: Kept(), count: 6)
        for step in 0..<60 {
            let index = Int.random(in: objects.indices, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0, 1:
                let note = Bool.random(using: &random) ? "note \(step)" : nil
                objects[index].note = note
                plan.setNote(plan.keep(note), of: &objects[index].margin)
            case 2, 3:
                let quotes = (0..<Int.random(in: 0..<3, using: &random)).map { "source \(step).\($0)" }
                objects[index].sources = quotes
                plan.setSources(plan.sources(quoting: quotes), of: &objects[index].margin)
            default:
                objects[index].isExempt.toggle()
                objects[index].margin.isExempt = objects[index].isExempt
            }
            for object in objects {
                #expect(plan.optional(plan.note(of: object.margin)) == object.note)
                #expect(plan.sources(of: object.margin).map { plan.string($0.quote) } == object.sources)
                #expect(object.margin.isExempt == object.isExempt)
            }
        }
    }
}

extension PlanRecords {
    /// A list of sources with these quotes.
    fileprivate mutating func sources(quoting quotes: [String]) -> Run<Source> {
        let start = sources.count
        for quote in quotes {
            var source = Source()
            source.quote = keep(quote)
            sources.append(source)
        }
        return Run(start: start, count: quotes.count)
    }
}
