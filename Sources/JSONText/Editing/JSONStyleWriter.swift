/// Writes a value in the style that was seen around its place.
struct JSONStyleWriter {
    let style: JSONNearbyStyle
    private(set) var output: [UInt8] = []

    init(style: JSONNearbyStyle) {
        self.style = style
    }

    /// Where a value is written.
    struct Place {
        var key: JSONStyle.Key
        var isInArray: Bool
        var surroundings: JSONSurroundings
        /// The indentation of the line on which the value begins.
        var indentation: [UInt8]
    }

    /// Appends a value.
    mutating func write(_ value: JSONValue, at place: Place) {
        switch value {
        case .object(let object):
            let layout = layout(isObject: true, isNested: value.isNested, at: place)
            let inner = self.place(ofItemsIn: place, isObject: true, layout)
            writeItems("{}", count: object.members.count, layout, place, inner) { writer, index in
                let member = object.members[index]
                var place = inner
                place.key = JSONStyle.Key(name: member.name, isInLineObject: !layout.isInLines)
                writer.write(name: member.name)
                writer.write(member.value, at: place)
            }
        case .array(let elements):
            let layout = layout(isObject: false, isNested: value.isNested, at: place)
            let inner = self.place(ofItemsIn: place, isObject: false, layout)
            writeItems("[]", count: elements.count, layout, place, inner) { writer, index in
                writer.write(elements[index], at: inner)
            }
        case .string, .number, .bool, .null:
            output += value.compactText.utf8
        }
    }

    /// Appends a member's name and the colon.
    mutating func write(name: String) {
        appendJSONString(name, to: &output)
        output += style.colonText
    }

    /// How a container is written at a place: as its like there, else as its kind, else in lines if the text
    /// has any; but on one line in one.
    func layout(isObject: Bool, isNested: Bool, at place: Place) -> JSONStyle.Layout {
        if let layout = style.layout(of: place.key) { return layout }
        let kind = JSONStyle.Kind(
            isObject: isObject, isInArray: place.isInArray, isNested: isNested)
        if place.surroundings == .lines {
            if let layout = style.layout(of: kind) { return layout }
            if style.lineEnd != nil, isObject || isNested {
                return JSONStyle.Layout(isInLines: true, padding: [])
            }
        }
        return JSONStyle.Layout(isInLines: false, padding: style.linePadding(of: kind))
    }

    /// The white space before the first item of a container and after its last one.
    func ends(of layout: JSONStyle.Layout, at place: Place) -> (first: [UInt8], last: [UInt8]) {
        guard layout.isInLines, let lineEnd = style.lineEnd else { return (layout.padding, layout.padding) }
        return (lineEnd + place.indentation + style.indentationText, lineEnd + place.indentation)
    }

    private func place(ofItemsIn place: Place, isObject: Bool, _ layout: JSONStyle.Layout) -> Place {
        Place(
            key: place.key.element, isInArray: !isObject,
            surroundings: place.surroundings.ofItem(inObject: isObject, isOnOwnLine: layout.isInLines),
            indentation: layout.isInLines ? place.indentation + style.indentationText : place.indentation)
    }

    private mutating func writeItems(
        _ brackets: String, count: Int, _ layout: JSONStyle.Layout, _ outer: Place, _ inner: Place,
        item: (inout JSONStyleWriter, Int) -> Void
    ) {
        output += brackets.utf8.prefix(1)
        let ends = ends(of: layout, at: outer)
        for index in 0..<count {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            output += index == 0 || layout.isInLines ? ends.first : style.commaText
            item(&self, index)
        }
        if count > 0 { output += ends.last }
        output += brackets.utf8.suffix(1)
    }
}

extension JSONValue {
    /// Whether there are objects in this object, or containers in this array.
    fileprivate var isNested: Bool {
        switch self {
        case .object(let object):
            object.members.contains { member in
                guard case .array(let elements) = member.value else { return member.value.isObject }
                return elements.contains(where: \.isObject)
            }
        case .array(let elements): elements.first?.isContainer == true
        case .string, .number, .bool, .null: false
        }
    }

    fileprivate var isObject: Bool {
        if case .object = self { true } else { false }
    }
}
