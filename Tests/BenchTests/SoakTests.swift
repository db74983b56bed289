import Testing

@testable import scrutineer_bench

/// Whether a soak would notice what grows.
@Suite struct SoakTests {
    private func figures(
        megabytes: (Int) -> Double = { _ in 20 }, descriptors: (Int) -> Int = { _ in 12 },
        threads: (Int) -> Int = { _ in 2 }
    ) -> SoakFigures {
        var figures = SoakFigures()
        figures.looks = (1...Soak.looks).map { look in
            SoakFigures.Look(
                keys: look * 1_000, megabytes: megabytes(look), descriptors: descriptors(look),
                threads: threads(look))
        }
        return figures
    }

    @Test func whatStaysIsNoGrowth() {
        #expect(figures().growth == nil)
        // Caches fill in the first quarter, and the allocator's hold differs from look to look.
        #expect(figures(megabytes: { $0 < 4 ? Double($0) : 20 + Double($0 % 3) * 0.4 }).growth == nil)
    }

    @Test func memoryThatIsNotGivenBackIsNoticed() {
        #expect(figures(megabytes: { 20 + Double($0) * 0.5 }).growth == "memory grew from 25.0 to 30.0 MB")
    }

    @Test func filesAndThreadsThatStayOpenAreNoticed() {
        #expect(figures(descriptors: { $0 < 18 ? 12 : 13 }).growth == "there were 12 descriptors, and are 13")
        #expect(figures(threads: { $0 < 20 ? 2 : 3 }).growth == "there were 2 threads, and are 3")
    }

    @Test func fewLooksTellNothing() {
        #expect(SoakFigures().growth == "there are too few looks to tell")
    }

    @Test func keysAreTheSameForTheSameSeed() {
        var (one, same, other) = (SoakKeys(seed: 1), SoakKeys(seed: 1), SoakKeys(seed: 2))
        let bursts = (0..<50).map { _ in one.burst() }
        #expect(bursts == (0..<50).map { _ in same.burst() })
        #expect(bursts != (0..<50).map { _ in other.burst() })
    }

    /// A short soak of the program that was built with these tests; `--soak 1000000` is the long one.
    @Test func theProgramStandsThousandsOfKeys() throws {
        try TestFolder.use { folder in
            let program = ChildProgram.own.split(separator: "/").dropLast().map { "/" + $0 }.joined()
            let soak = Soak(
                program: program + "/scrutineer", folder: try DataFolder(folder, seed: 1), keys: 3_000,
                seed: 1,
                actions: 300)
            let figures = try soak.run()
            let counts = figures.looks.map(\.descriptors)
            #expect(counts.count > 4)
            #expect(counts.prefix(counts.count / 2).max() ?? 0 >= counts.suffix(counts.count / 2).max() ?? 0)
        }
    }
}
