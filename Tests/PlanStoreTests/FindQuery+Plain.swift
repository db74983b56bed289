@testable import PlanStore

extension FindQuery {
    /// The same as `matches`, character by character: what the looking through bytes is held against.
    func plainlyMatches(short: [String], long: [String]) -> Bool {
        words.allSatisfy { word in
            let isFound =
                short.contains { word.isFound(in: $0, isShort: true) }
                || long.contains { word.isFound(in: $0, isShort: false) }
            return isFound != word.isNegated
        }
    }
}
