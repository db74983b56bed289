import Testing

@testable import TextGrid

@Suite struct SegmentedBarTests {
    private func bar(_ counts: [Int], of whole: Int? = nil, width: Int) -> String {
        let parts = zip(counts, Array("#=>!-")).map { SegmentedBar.Part($0, mark: $1, role: .text) }
        return SegmentedBar(parts, of: whole, width: width).text
    }

    @Test(arguments: [
        ([8, 4, 0, 4, 0], 16, "########====!!!!"), ([1, 0, 0, 1, 0], 4, "##!!"), ([0, 0, 0, 0, 0], 8, ""),
        // What counts anything shows, however little it is.
        ([1000, 1, 1, 1, 1], 8, "####=>!-"), ([1, 1, 1], 3, "#=>"), ([5, 5], 1, "#"), ([5], 0, ""),
        ([2, 1], 4, "###="), ([-3, 2], 4, "===="),
    ])
    func sharesOutItsWidth(counts: [Int], width: Int, text: String) {
        #expect(bar(counts, width: width) == text)
    }

    @Test(arguments: [
        ([2, 2], 8, 8, "##=="), ([1], 1000, 10, "#"), ([4, 4], 8, 6, "###==="), ([9], 3, 4, "####"),
        ([1], 0, 4, "#"),
    ])
    func standsAgainstAWhole(counts: [Int], whole: Int, width: Int, text: String) {
        #expect(bar(counts, of: whole, width: width) == text)
    }

    @Test func neverTakesMoreThanItsWidth() {
        for width in 0...12 {
            for one in 0...6 {
                for other in 0...6 {
                    let text = bar([one, other, 3], width: width)
                    #expect(text.count == width, "\(one), \(other), 3 in \(width): \(text)")
                }
            }
        }
    }

    @Test(arguments: [
        (8, 8, 4, "████", "####"), (4, 8, 4, "██", "##"), (1, 100, 4, "▏", "#"), (0, 8, 4, "", ""),
        (3, 8, 4, "█▌", "##"),
        (9, 8, 2, "██", "##"), (1, 0, 4, "", ""),
    ])
    func isAsLongAsItsNumber(number: Int, greatest: Int, width: Int, text: String, ascii: String) {
        #expect(LevelBar.text(number, of: greatest, width: width, charset: .unicode) == text)
        #expect(LevelBar.text(number, of: greatest, width: width, charset: .ascii) == ascii)
    }
}
