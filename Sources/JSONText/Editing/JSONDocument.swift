/// A document under change: a tree that is read only along the ways to the changes.
final class JSONDocument {
    /// How much of the document's start is looked at for its style.
    private static let sampleLimit = 65_536

    /// Stands for the whole document; its only item is the root with the white space around it.
    let holder: JSONContainer
    /// The original text.
    let source: JSONSource
    private let samples: JSONStyleSamples

    /// Checks all of the document.
    convenience init(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONEditError) {
        var cursor = JSONCursor(bytes)
        let root: Range<Int>
        do throws(JSONSyntaxError) {
            _ = try cursor.peek()
            let start = cursor.offset
            try cursor.skipValue()
            root = start..<cursor.offset
            try cursor.end()
        } catch {
            throw .notJSON(error)
        }
        self.init(JSONSource(borrowing: bytes), root: root)
    }

    /// A document that was found good before: what no change leads to is not looked at.
    ///
    /// - Parameter lists: What is known of its long arrays.
    convenience init(checked bytes: UnsafeBufferPointer<UInt8>, lists: JSONListEnds) {
        let start = bytes.firstIndex { !$0.isWhiteSpace } ?? 0
        let end = bytes.lastIndex { !$0.isWhiteSpace }.map { $0 + 1 } ?? start
        self.init(JSONSource(borrowing: bytes, lists: lists), root: start..<end)
    }

    private init(_ source: JSONSource, root: Range<Int>) {
        self.source = source
        samples = JSONStyleSamples(of: source)
        let slice = JSONSlice(source, root)
        holder = JSONContainer(isObject: false, original: slice)
        holder.items = [
            JSONItem(
                before: JSONSlice(source, 0..<root.lowerBound), label: JSONSlice(), name: "",
                value: .text(slice), after: JSONSlice(source, root.upperBound..<source.bytes.count))
        ]
    }

    /// The document's start, for what the surroundings of a change do not show.
    private var start: JSONStyleSample {
        JSONStyleSample(
            text: holder.original, limit: Self.sampleLimit,
            key: JSONStyle.Key(name: "", isInLineObject: false), isInArray: false, indentation: [])
    }

    /// The style of the surroundings that samples show, the nearest first.
    func style(of surroundings: [JSONStyleSample]) -> JSONNearbyStyle {
        JSONNearbyStyle(surroundings + [start], samples)
    }

    /// The document as it stands now.
    ///
    /// - Parameter bytes: Those that it was made of.
    func text(of bytes: [UInt8]) -> SplicedText {
        var output = JSONSplicer(source, of: bytes)
        output.append(holder.items[0].before)
        holder.items[0].value.append(to: &output)
        output.append(holder.items[0].after)
        return output.text
    }

    /// Follows steps from the root to an object or array.
    func place(_ steps: some Sequence<JSONStep>) throws(JSONEditError) -> JSONPlace {
        guard var place = JSONPlace(rootOf: holder) else { throw .notAnObject(JSONPointer()) }
        var rest = Array(steps)[...]
        while let here = rest.popFirst() {
            let index = try index(of: here, in: place)
            if case .entry(_, let at) = here,
                place.container.container(at: index)?.isObject != true || at != 0
            {
                rest = [.index(at)] + rest
            }
            guard place.enter(index) else {
                let pointer = place.pointer(toItem: index)
                if case .member? = rest.first { throw .notAnObject(pointer) }
                throw .notAnArray(pointer)
            }
        }
        return place
    }

    private func index(of step: JSONStep, in place: JSONPlace) throws(JSONEditError) -> Int {
        let container = place.container
        switch step {
        case .member(let name), .entry(let name, _):
            guard container.isObject else { throw .notAnObject(place.pointer) }
            guard let index = container.index(ofMember: name) else { throw .noMember(place.pointer, name) }
            return index
        case .index(let index):
            guard !container.isObject else { throw .notAnArray(place.pointer) }
            guard container.items.indices.contains(index) else {
                throw .noIndex(place.pointer, index, count: container.items.count)
            }
            return index
        case .element(let keys):
            guard !container.isObject else { throw .notAnArray(place.pointer) }
            guard let index = container.index(ofElementWhere: keys) else {
                throw .noElement(place.pointer, where: keys)
            }
            return index
        }
    }
}

extension UInt8 {
    /// Whether JSON has it between its tokens.
    fileprivate var isWhiteSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
