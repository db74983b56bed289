extension JSONPlace {
    /// How much of a neighbour is looked at: some records, not a whole file.
    private static let sampleLimit = 4096

    /// What shows the style around an item of this container, or around the place of a new one, the nearest first:
    /// its neighbours, then each container outwards and its neighbours.
    func samples(around index: Int) -> [JSONStyleSample] {
        var samples: [JSONStyleSample] = []
        if !container.isObject {
            for neighbour in [index - 1, index, index + 1] {
                add(item: neighbour, of: container, in: writing, to: &samples)
            }
        }
        samples.append(sample(container.original, writing))
        for level in levels.reversed() {
            if !level.container.isObject {
                for neighbour in [level.index - 1, level.index + 1] {
                    add(item: neighbour, of: level.container, in: level.place, to: &samples)
                }
            }
            samples.append(sample(level.container.original, level.place))
        }
        return samples
    }

    /// What shows the style for a new value in an item that exists: its old value shows it best.
    func samples(ofItem index: Int) -> [JSONStyleSample] {
        [sample(container.items[index].value.sample, writingPlace(ofItem: index))] + samples(around: index)
    }

    private func add(
        item index: Int, of array: JSONContainer, in place: JSONStyleWriter.Place,
        to samples: inout [JSONStyleSample]
    ) {
        guard array.items.indices.contains(index) else { return }
        var inner = place
        inner.key = place.key.element
        inner.isInArray = true
        inner.indentation = array.items[index].before.indentation ?? place.indentation
        samples.append(sample(array.items[index].value.sample, inner))
    }

    private func sample(_ text: JSONSlice, _ place: JSONStyleWriter.Place) -> JSONStyleSample {
        JSONStyleSample(
            text: text, limit: Self.sampleLimit, key: place.key, isInArray: place.isInArray,
            indentation: place.indentation)
    }
}
