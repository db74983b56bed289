/// How the JSON around a change is written, as far as the text shows it; what was seen first, the nearest,
/// counts.
struct JSONStyle {
    /// How one container is written.
    struct Layout {
        /// Whether its items begin on lines of their own.
        let isInLines: Bool
        /// On one line, the blanks inside its brackets.
        let padding: [UInt8]
    }

    /// Containers that tend to be written alike.
    struct Kind: Hashable {
        let isObject: Bool
        /// Of an object, whether it stands in an array, as a row does.
        let isInArray: Bool
        /// Of an object, whether there are objects in it; of an array, whether there are containers.
        let isNested: Bool

        init(isObject: Bool, isInArray: Bool, isNested: Bool) {
            self.isObject = isObject
            self.isInArray = isObject && isInArray
            self.isNested = isNested
        }

        /// An object of the same depth in the other kind of container.
        var sibling: Kind { Kind(isObject: isObject, isInArray: !isInArray, isNested: isNested) }
    }

    /// What a container is known by: the name of its member (with `[]` for each array between them), and
    /// whether it stands in an object that is written on one line.
    struct Key: Hashable {
        var name: String
        var isInLineObject: Bool

        /// The key of an element of this array.
        var element: Key { Key(name: name + "[]", isInLineObject: isInLineObject) }
    }

    private(set) var lineEnd: [UInt8]?
    /// What one level of indentation adds.
    private(set) var indentation: [UInt8]?
    /// What stands between a name and its value on one line.
    private(set) var colon: [UInt8]?
    /// What stands after a comma on one line.
    private(set) var comma: [UInt8]?
    private(set) var layouts: [Key: Layout] = [:]
    private(set) var kinds: [Kind: Layout] = [:]
    /// The blanks inside the brackets on one line.
    private(set) var linePaddings: [Kind: [UInt8]] = [:]
}

// MARK: What is seen

extension JSONStyle {
    mutating func see(lineEnd: [UInt8]) { self.lineEnd = self.lineEnd ?? lineEnd }

    mutating func see(indentation: [UInt8]) { self.indentation = self.indentation ?? indentation }

    mutating func see(colon: [UInt8]) { self.colon = self.colon ?? colon }

    mutating func see(comma: [UInt8]) { self.comma = self.comma ?? comma }

    mutating func see(_ layout: Layout, of key: Key) { layouts[key] = layouts[key] ?? layout }

    mutating func see(_ layout: Layout, of kind: Kind) {
        kinds[kind] = kinds[kind] ?? layout
        if !layout.isInLines { linePaddings[kind] = linePaddings[kind] ?? layout.padding }
    }

    /// Takes what is not known yet from a style seen farther away.
    mutating func fill(from other: JSONStyle) {
        lineEnd = lineEnd ?? other.lineEnd
        indentation = indentation ?? other.indentation
        colon = colon ?? other.colon
        comma = comma ?? other.comma
        layouts.merge(other.layouts) { near, _ in near }
        kinds.merge(other.kinds) { near, _ in near }
        linePaddings.merge(other.linePaddings) { near, _ in near }
    }
}
