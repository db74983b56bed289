extension JSONPlace {
    /// How much of a neighbour is looked at: some records, not a whole file.
    private static let sampleLimit = 4096

    /// The style around an item of this container, or around the place of a new one: of its neighbours
    /// first, then of each container outwards and of its neighbours.
    func style(around index: Int, documentStyle: JSONStyle) -> JSONStyle {
        var style = JSONStyle()
        for neighbour in [index - 1, index, index + 1] where !container.isObject {
            readItem(neighbour, of: container, in: writing, into: &style)
        }
        read(container.original, writing, into: &style)
        for level in levels.reversed() {
            for neighbour in [level.index - 1, level.index + 1] where !level.container.isObject {
                readItem(neighbour, of: level.container, in: level.place, into: &style)
            }
            read(level.container.original, level.place, into: &style)
        }
        style.fill(from: documentStyle)
        return style
    }

    /// The style for a new value in an item that exists: its old value shows it best.
    func style(ofItem index: Int, documentStyle: JSONStyle) -> JSONStyle {
        var style = JSONStyle()
        read(container.items[index].value.sample, writingPlace(ofItem: index), into: &style)
        style.fill(from: self.style(around: index, documentStyle: documentStyle))
        return style
    }

    private func readItem(
        _ index: Int, of array: JSONContainer, in place: JSONStyleWriter.Place, into style: inout JSONStyle
    ) {
        guard array.items.indices.contains(index) else { return }
        var inner = place
        inner.key = place.key.element
        inner.isInArray = true
        inner.indentation = array.items[index].before.indentation ?? place.indentation
        read(array.items[index].value.sample, inner, into: &style)
    }

    private func read(_ sample: JSONSlice, _ place: JSONStyleWriter.Place, into style: inout JSONStyle) {
        JSONStyleReader.read(
            sample, limit: Self.sampleLimit, key: place.key, isInArray: place.isInArray,
            indentation: place.indentation, into: &style)
    }
}
