/// The members of a JSON object in the order in which they stand. Two are equal if the order is too.
package struct JSONObject: Equatable, Sendable {
    package var members: [JSONMember]

    package init(_ members: [JSONMember] = []) {
        self.members = members
    }

    /// The value under a name; setting nil removes the member, setting a new name adds it at the end.
    package subscript(name: String) -> JSONValue? {
        get { index(of: name).map { members[$0].value } }
        set {
            switch (index(of: name), newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(JSONMember(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    private func index(of name: String) -> Int? {
        members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
    }
}
