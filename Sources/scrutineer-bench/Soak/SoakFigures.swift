/// What a program took while it was pressed keys.
struct SoakFigures: Equatable {
    /// After so many keys.
    struct Look: Equatable {
        let keys: Int
        let megabytes: Double
        let descriptors: Int
        let threads: Int

        init(keys: Int, megabytes: Double, descriptors: Int, threads: Int) {
            (self.keys, self.megabytes) = (keys, megabytes)
            (self.descriptors, self.threads) = (descriptors, threads)
        }

        init(keys: Int, _ state: ProcessState) {
            self.init(
                keys: keys, megabytes: state.megabytes, descriptors: state.descriptors, threads: state.threads
            )
        }

        var text: String {
            "\(keys) keys: \(Numbers.fixed(megabytes, 1)) MB, \(descriptors) descriptors, \(threads) threads"
        }
    }

    var looks: [Look] = []

    /// How much more memory the last quarter may take than the second, beside a twentieth of it: what the allocator
    /// holds differs from look to look.
    private static let leeway = 2.0

    /// What grew, as a sentence; nil where nothing did. The first quarter, in which caches fill, does not count.
    var growth: String? {
        let quarter = looks.count / 4
        guard quarter > 0 else { return "there are too few looks to tell" }
        let (early, late) = (looks[quarter..<2 * quarter], looks.suffix(quarter))
        let most = { (looks: ArraySlice<Look>, value: (Look) -> Double) in looks.map(value).max() ?? 0 }
        let (before, after) = (most(early, \.megabytes), most(late, \.megabytes))
        if after > before * 1.05 + Self.leeway {
            return "memory grew from \(Numbers.fixed(before, 1)) to \(Numbers.fixed(after, 1)) MB"
        }
        // A second thread stands by from when it is first needed, which may be late.
        let counts: [(String, (Look) -> Double)] = [
            ("descriptors", { Double($0.descriptors) }), ("threads", { Double(max(2, $0.threads)) }),
        ]
        for (what, value) in counts where most(late, value) > most(early, value) {
            return "there were \(Int(most(early, value))) \(what), and are \(Int(most(late, value)))"
        }
        return nil
    }
}
