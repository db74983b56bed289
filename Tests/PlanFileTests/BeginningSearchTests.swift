import PlanFile
import SeededRandom
import Testing

/// Where the pillars are named is found as by looking at every place, however the file comes in parts.
@Suite struct BeginningSearchTests {
    @Test(arguments: 0..<40 as Range<UInt64>)
    func foundWhereItStandsHoweverItIsRead(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = ["\"pillars", "\"", "pillars\"", "{", "\"pillar\"", "é", " ", "\"pillars\""]
        let text = (0..<30).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
        let bytes = Array(text.utf8)
        let name = Array("\"pillars\"".utf8)
        let first = bytes.indices.first { bytes[$0...].starts(with: name) }
        let wanted = Int.random(in: 0..<40, using: &generator)
        var search = BeginningSearch(limit: wanted)
        var count = 0
        while count < bytes.count {
            count = min(bytes.count, count + Int.random(in: 1..<12, using: &generator))
            let isEnough = bytes.withUnsafeBytes {
                search.isEnough(UnsafeRawBufferPointer(rebasing: $0[..<count]))
            }
            let isNamed = first.map { $0 + name.count <= count } == true
            #expect(search.hasPillars == isNamed)
            #expect(isEnough == (isNamed && first.map { count - $0 > wanted } == true))
        }
    }
}
