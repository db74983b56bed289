/// Merges the order of a list that two sides changed.
///
/// What stayed where it was on both sides is the frame; what a side added or moved stands in the gap of the frame
/// in which that side put it.
struct OrderMerge {
    /// Each key stands at most once in a sequence.
    let base: [Int]
    let ours: [Int]
    let theirs: [Int]
    /// How many keys there are, from 0.
    let count: Int
    /// Whether one key comes before another that the other side put into the same gap.
    let precedes: (Int, Int) -> Bool

    /// The keys that are kept, each once; those must stand in ours or in theirs. The same with the sides swapped.
    func merged(keeping keeps: (Int) -> Bool) -> [Int] {
        if ours == theirs || theirs == base && ours.allSatisfy(keeps) { return ours.filter(keeps) }
        var marks = Array(repeating: Marks(), count: count)
        for key in ours { marks[key].isInOurs = true }
        for key in theirs { marks[key].isInTheirs = true }
        for (place, _) in CommonSubsequence.pairs(base, ours) { marks[base[place]].staysInOurs = true }
        for (place, _) in CommonSubsequence.pairs(base, theirs) { marks[base[place]].staysInTheirs = true }
        let frame = base.filter { marks[$0].isFrame && keeps($0) }
        for key in frame { marks[key].isKeptFrame = true }
        let ourRuns = runs(ours, marks, frame.count) { keeps($0) && marks[$0].isPlacedByOurs }
        let theirRuns = runs(theirs, marks, frame.count) { keeps($0) && marks[$0].isPlacedByTheirs }
        var taken = Array(repeating: false, count: count)
        var merged: [Int] = []
        for gap in 0...frame.count {
            merge(ourRuns[gap], theirRuns[gap], &taken, into: &merged)
            if gap < frame.count { merged.append(frame[gap]) }
        }
        return merged
    }

    private struct Marks {
        var isInOurs = false
        var isInTheirs = false
        var staysInOurs = false
        var staysInTheirs = false
        var isKeptFrame = false

        var isFrame: Bool { staysInOurs && staysInTheirs }
        var isPlacedByOurs: Bool { isInOurs && (!isInTheirs || !staysInOurs) }
        var isPlacedByTheirs: Bool { isInTheirs && (!isInOurs || !staysInTheirs) }
    }

    /// What stands in each gap of the frame.
    private func runs(
        _ sequence: [Int], _ marks: [Marks], _ frameCount: Int, _ isPlaced: (Int) -> Bool
    ) -> [[Int]] {
        var runs: [[Int]] = Array(repeating: [], count: frameCount + 1)
        var gap = 0
        for key in sequence {
            if marks[key].isKeptFrame {
                gap += 1
            } else if isPlaced(key) {
                runs[gap].append(key)
            }
        }
        return runs
    }

    /// Both runs in their own order as far as possible. A key that both sides put into different gaps stands in
    /// the first of them.
    private func merge(_ one: [Int], _ other: [Int], _ taken: inout [Bool], into merged: inout [Int]) {
        let shared = Set(one).intersection(other)
        var one = one[...]
        var other = other[...]
        while true {
            one = one.drop { taken[$0] }
            other = other.drop { taken[$0] }
            guard let first = one.first ?? other.first else { return }
            var next = first
            if let second = other.first, second != first {
                switch (shared.contains(first), shared.contains(second)) {
                case (true, false): next = second
                case (false, true): next = first
                default: next = precedes(second, first) ? second : first
                }
            }
            taken[next] = true
            merged.append(next)
        }
    }
}
