/// An object or array on the way to a change, read one level deep.
///
/// A class, because changes reach into the same container again and again.
final class JSONContainer {
    /// A change of the list of items, with what is needed to take it back letter for letter.
    enum Deed {
        case inserted(index: Int, gaps: Gaps)
        case removed(index: Int, item: JSONItem, gaps: Gaps)
    }

    /// The white space that a change of the list may touch, as it was before.
    struct Gaps {
        let inside: JSONSlice
        let beforeNext: JSONSlice?
        let afterPrevious: JSONSlice?
    }

    let isObject: Bool
    /// The text that was read, a sample of its style.
    let original: JSONSlice
    var items: [JSONItem] = []
    /// The white space between the brackets while there are no items.
    var inside = JSONSlice()
    private(set) var deeds: [Deed] = []
    /// Of a long list, where each element stands by what one of its members says; nil while that is not known.
    var elementTable: (name: String, places: [String: Int])?

    init(isObject: Bool, original: JSONSlice) {
        self.isObject = isObject
        self.original = original
    }

    /// Appends the container as it stands now.
    func append(to output: inout some JSONOutput) {
        output.append(isObject ? UInt8(ascii: "{") : UInt8(ascii: "["))
        if items.isEmpty { output.append(inside) }
        for index in items.indices {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            output.append(items[index].before)
            output.append(items[index].label)
            items[index].value.append(to: &output)
            output.append(items[index].after)
        }
        output.append(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    }

    /// The index of the member with this name.
    func index(ofMember name: String) -> Int? {
        items.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
    }

    /// The container at this index, read if it was not yet; nil for a plain value.
    func container(at index: Int) -> JSONContainer? {
        switch items[index].value {
        case .container(let container):
            return container
        case .text(let slice):
            guard let container = JSONContainer(reading: slice) else { return nil }
            items[index].value = .container(container)
            return container
        }
    }

    func note(_ deed: Deed) { deeds.append(deed) }

    /// The last change of the list, to be taken back.
    func takeLastDeed() -> Deed? { deeds.popLast() }
}
