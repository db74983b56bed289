/// The circles in what leads from one number to others: each set of them that can all be reached from each other.
struct Circles {
    private let next: [[Int]]
    /// The order in which each was come to; 0 for not yet.
    private var order: [Int]
    /// The earliest that is still waiting and can be reached from each.
    private var lowest: [Int]
    private var isWaiting: [Bool]
    private var waiting: [Int] = []
    private var count = 0
    private(set) var found: [[Int]] = []

    /// - Parameter next: For each number those to which it leads.
    init(in next: [[Int]]) {
        self.next = next
        order = Array(repeating: 0, count: next.count)
        lowest = order
        isWaiting = Array(repeating: false, count: next.count)
        for start in next.indices where order[start] == 0 { walk(from: start) }
    }

    /// Tarjan's walk, without recursion: a chain of organisations may be as long as a plan.
    private mutating func walk(from start: Int) {
        var path = [(at: start, step: 0)]
        enter(start)
        while let (at, step) = path.last {
            if step < next[at].count {
                path[path.count - 1].step += 1
                let to = next[at][step]
                if order[to] == 0 {
                    enter(to)
                    path.append((at: to, step: 0))
                } else if isWaiting[to] {
                    lowest[at] = min(lowest[at], order[to])
                }
            } else {
                path.removeLast()
                if let above = path.last?.at { lowest[above] = min(lowest[above], lowest[at]) }
                if lowest[at] == order[at] { close(at) }
            }
        }
    }

    private mutating func enter(_ number: Int) {
        count += 1
        order[number] = count
        lowest[number] = count
        isWaiting[number] = true
        waiting.append(number)
    }

    private mutating func close(_ first: Int) {
        var circle: [Int] = []
        while let last = waiting.popLast() {
            isWaiting[last] = false
            circle.append(last)
            if last == first { break }
        }
        if circle.count > 1 || next[first].contains(first) { found.append(circle.sorted()) }
    }
}
