import Testing

@testable import TextGrid

@Suite struct BarTests {
    @Test(arguments: [
        (0, 6, 8, "░░░░░░░░"), (2, 6, 8, "███░░░░░"), (6, 6, 8, "████████"), (1, 1000, 8, "█░░░░░░░"),
        (999, 1000, 8, "███████░"), (0, 0, 4, "░░░░"), (3, 2, 2, "██"), (1, 3, 1, "░"), (-1, 3, 2, "░░"),
        (1, 2, 0, ""), (1, 2, -1, ""),
    ])
    func showsProgress(done: Int, total: Int, width: Int, text: String) {
        #expect(ProgressBar(done: done, of: total, width: width, charset: .unicode).text == text)
    }

    @Test func showsProgressInASCII() {
        let bar = ProgressBar(done: 1, of: 2, width: 4, charset: .ascii)
        #expect((bar.done, bar.rest) == ("##", ".."))
    }

    @Test(
        arguments: [
            ([1, 2, 3, 4, 5, 6, 7, 8], 8, "▁▂▃▄▅▆▇█"), ([0, 1, 2, 3], 2, "▁█"), ([5, 5], 4, "▅▅"),
            ([], 3, ""), ([nil, .nan], 3, "  "), ([0, nil, 1], 3, "▁ █"),
            ([-.greatestFiniteMagnitude, .greatestFiniteMagnitude], 2, "▁█"), ([1], -1, ""),
        ] as [([Double?], Int, String)])
    func showsReadings(readings: [Double?], width: Int, text: String) {
        #expect(Sparkline.text(readings, width: width, charset: .unicode) == text)
    }

    @Test func showsReadingsInASCII() {
        #expect(Sparkline.text([0, 1, 7], width: 3, charset: .ascii) == "017")
    }
}
