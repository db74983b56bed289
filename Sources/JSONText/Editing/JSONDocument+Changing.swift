extension JSONDocument {
    /// Makes one change.
    func apply(_ change: JSONChange) throws(JSONEditError) {
        switch change.deed {
        case .setMember(let name, let value, let predecessors):
            try setMember(name, value, after: predecessors, in: try object(change.place))
        case .removeMember(let name):
            let place = try object(change.place)
            guard let index = place.container.index(ofMember: name) else {
                throw .noMember(place.pointer, name)
            }
            place.container.remove(at: index)
        case .insertElement(let value, let index):
            try insertElement(value, at: index, in: try array(change.place))
        case .clearMember(let name):
            let place = try object(change.place)
            if let index = place.container.index(ofMember: name) { place.container.remove(at: index) }
        case .insertElementCreating(let value, let index, let predecessors):
            try insertElementCreating(value, at: index, after: predecessors, change.place)
        case .setElement(let value, let index):
            if let (parent, member) = try soleObject(change.place), index == 0 {
                return try setItem(member, to: value, in: parent)
            }
            try setElement(value, at: index, in: try array(change.place))
        case .removeElement(let index):
            try removeElement(at: index, in: try array(change.place))
        case .removeElementOrObject(let index):
            if let (parent, member) = try soleObject(change.place) {
                guard index == 0 else {
                    throw .noIndex(parent.pointer(toItem: member), index, count: 1)
                }
                return parent.container.remove(at: member)
            }
            try removeElement(at: index, in: try array(change.place))
        }
    }

    private func insertElementCreating(
        _ value: JSONValue, at index: Int, after predecessors: [String], _ steps: [JSONStep]
    ) throws(JSONEditError) {
        guard case .member(let name)? = steps.last else {
            return try insertElement(value, at: index, in: try array(steps))
        }
        var place = try object(steps.dropLast())
        guard let member = place.container.index(ofMember: name) else {
            let pointer = place.pointer.appending(member: name)
            guard index == 0 else { throw .noIndex(pointer, index, count: 0) }
            return try setMember(name, .array([value]), after: predecessors, in: place)
        }
        if place.container.container(at: member)?.isObject == true { wrap(itemAt: member, in: place) }
        guard place.enter(member) else { throw .notAnArray(place.pointer(toItem: member)) }
        try insertElement(value, at: index, in: place)
    }

    /// The object and the index of its member, where the last step names a member that holds an object.
    private func soleObject(_ steps: [JSONStep]) throws(JSONEditError) -> (parent: JSONPlace, member: Int)? {
        guard case .member(let name)? = steps.last else { return nil }
        let parent = try object(steps.dropLast())
        guard let member = parent.container.index(ofMember: name),
            parent.container.container(at: member)?.isObject == true
        else { return nil }
        return (parent, member)
    }

    /// Makes an array of a value that stood by itself, on the same line.
    private func wrap(itemAt index: Int, in place: JSONPlace) {
        let container = place.container
        let old = container.items[index].value
        let style = style(of: place.samples(ofItem: index))
        let padding = style.linePadding(of: JSONStyle.Kind(isObject: false, isInArray: false, isNested: true))
        let array = JSONContainer(isObject: false, original: old.sample)
        array.items = [
            JSONItem(
                before: JSONSlice(padding), label: JSONSlice(), name: "", value: old,
                after: JSONSlice(padding))
        ]
        container.items[index].value = .container(array)
    }

    private func removeElement(at index: Int, in place: JSONPlace) throws(JSONEditError) {
        guard place.container.items.indices.contains(index) else {
            throw .noIndex(place.pointer, index, count: place.container.items.count)
        }
        place.container.remove(at: index)
    }

    private func setElement(_ value: JSONValue, at index: Int, in place: JSONPlace) throws(JSONEditError) {
        guard place.container.items.indices.contains(index) else {
            throw .noIndex(place.pointer, index, count: place.container.items.count)
        }
        try setItem(index, to: value, in: place)
    }

    private func setItem(_ index: Int, to value: JSONValue, in place: JSONPlace) throws(JSONEditError) {
        let writing = place.writingPlace(ofItem: index)
        // A plain value is written in one way only.
        let style = style(of: value.isContainer ? place.samples(ofItem: index) : [])
        try place.container.items[index].setValue(value) { () throws(JSONEditError) in
            try text(of: value, style, at: writing, pointer: place.pointer)
        }
    }

    private func object(_ steps: some Sequence<JSONStep>) throws(JSONEditError) -> JSONPlace {
        let place = try place(steps)
        guard place.container.isObject else { throw .notAnObject(place.pointer) }
        return place
    }

    private func array(_ steps: some Sequence<JSONStep>) throws(JSONEditError) -> JSONPlace {
        let place = try place(steps)
        guard !place.container.isObject else { throw .notAnArray(place.pointer) }
        return place
    }

    private func setMember(
        _ name: String, _ value: JSONValue, after predecessors: [String], in place: JSONPlace
    ) throws(JSONEditError) {
        let container = place.container
        if let index = container.index(ofMember: name) { return try setItem(index, to: value, in: place) }
        if container.restoreRemoved(value, name: name, at: nil) { return }
        let last = container.items.lastIndex { item in
            predecessors.contains { $0.utf8.elementsEqual(item.name.utf8) }
        }
        try insert(value, name: name, at: last.map { $0 + 1 } ?? container.items.count, in: place)
    }

    private func insertElement(
        _ value: JSONValue, at index: Int, in place: JSONPlace
    ) throws(JSONEditError) {
        guard (0...place.container.items.count).contains(index) else {
            throw .noIndex(place.pointer, index, count: place.container.items.count)
        }
        if place.container.restoreRemoved(value, name: "", at: index) { return }
        try insert(value, name: "", at: index, in: place)
    }

    private func insert(
        _ value: JSONValue, name: String, at index: Int, in place: JSONPlace
    ) throws(JSONEditError) {
        let container = place.container
        let style = style(of: place.samples(around: index))
        let gap = gap(at: index, for: value, in: place, style)
        let writing = place.writingPlace(name: name, before: gap.before, previous: index - 1)
        var label = JSONStyleWriter(style: style)
        if container.isObject { label.write(name: name) }
        container.insert(
            label: JSONSlice(label.output), name: name,
            text: try text(of: value, style, at: writing, pointer: place.pointer), at: index, gap: gap)
    }

    private func gap(at index: Int, for value: JSONValue, in place: JSONPlace, _ style: JSONNearbyStyle)
        -> JSONGap
    {
        let container = place.container
        guard container.items.isEmpty else {
            return JSONGap(at: index, among: container.items, comma: { style.commaText })
        }
        let writer = JSONStyleWriter(style: style)
        var layout = writer.layout(
            isObject: container.isObject, isNested: value.isContainer, at: place.writing)
        // Brackets on two lines show what is wanted, though nothing stands between them.
        if container.inside.hasLineEnd { layout = JSONStyle.Layout(isInLines: true, padding: []) }
        let ends = writer.ends(of: layout, at: place.writing)
        return JSONGap(before: ends.first, after: ends.last)
    }

    /// The text of a new value, checked: a number's spelling comes from outside.
    private func text(
        of value: JSONValue, _ style: JSONNearbyStyle, at place: JSONStyleWriter.Place, pointer: JSONPointer
    ) throws(JSONEditError) -> JSONSlice {
        var writer = JSONStyleWriter(style: style)
        writer.write(value, at: place)
        do throws(JSONSyntaxError) {
            try writer.output.withUnsafeBufferPointer { (bytes) throws(JSONSyntaxError) in
                var cursor = JSONCursor(bytes)
                try cursor.skipValue()
                try cursor.end()
            }
        } catch {
            throw .wrongValue(pointer, error)
        }
        return JSONSlice(writer.output)
    }
}
