import SeededRandom

extension SeededGenerator {
    /// A number from 0 up to `limit`, which is above 0.
    mutating func below(_ limit: Int) -> Int { Int(next() >> 33) % limit }

    /// True so many times in a hundred.
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    mutating func pick<Element>(_ choices: [Element]) -> Element { choices[below(choices.count)] }
}
