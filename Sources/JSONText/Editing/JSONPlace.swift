/// An object or array of a document under change, with what is known about its surroundings.
struct JSONPlace {
    /// A container on the way, and which of its items the way leads through.
    struct Level {
        let place: JSONStyleWriter.Place
        let container: JSONContainer
        let index: Int
    }

    private(set) var container: JSONContainer
    private(set) var writing: JSONStyleWriter.Place
    private(set) var pointer = JSONPointer()
    private(set) var levels: [Level] = []

    /// The root, which is the only item of a holder that stands for the document.
    init?(rootOf holder: JSONContainer) {
        guard let root = holder.container(at: 0) else { return nil }
        container = root
        writing = JSONStyleWriter.Place(
            key: JSONStyle.Key(name: "", isInLineObject: false), isInArray: false, surroundings: .lines,
            indentation: holder.items[0].before.indentation ?? [])
    }

    /// Goes on into an item; false where it is a plain value.
    mutating func enter(_ index: Int) -> Bool {
        let inner = writingPlace(ofItem: index)
        guard let next = container.container(at: index) else { return false }
        levels.append(Level(place: writing, container: container, index: index))
        pointer = pointer(toItem: index)
        container = next
        writing = inner
        return true
    }

    /// The place of an item.
    func pointer(toItem index: Int) -> JSONPointer {
        container.isObject
            ? pointer.appending(member: container.items[index].name) : pointer.appending(index: index)
    }

    /// How the value of an item that exists is to be written.
    func writingPlace(ofItem index: Int) -> JSONStyleWriter.Place {
        writingPlace(
            name: container.items[index].name, before: container.items[index].before, previous: index - 1)
    }

    /// How the value of an item with this white space before it is to be written.
    func writingPlace(name: String, before: JSONSlice, previous: Int) -> JSONStyleWriter.Place {
        let key =
            container.isObject
            ? JSONStyle.Key(name: name, isInLineObject: !(container.items.first?.before ?? before).hasLineEnd)
            : writing.key.element
        return JSONStyleWriter.Place(
            key: key, isInArray: !container.isObject,
            surroundings: writing.surroundings.ofItem(
                inObject: container.isObject, isOnOwnLine: before.hasLineEnd),
            indentation: before.indentation ?? indentation(ofItem: previous))
    }

    /// The indentation of the line on which an item begins.
    private func indentation(ofItem index: Int) -> [UInt8] {
        for index in stride(from: index, through: 0, by: -1) {
            if let found = container.items[index].before.indentation { return found }
        }
        return writing.indentation
    }
}
