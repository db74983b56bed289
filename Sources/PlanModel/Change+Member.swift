extension Change {
    /// The member, or the list, that is changed.
    package var member: String {
        switch operation {
        case .set(let member, _, _): member
        case .insert(let list, _, _), .remove(let list, _, _), .amend(let list, _, _, _): list
        }
    }

    /// Whether it changes a plain member, or a list of entries inside which nothing is changed by itself.
    var isOfMembersOnly: Bool {
        switch place.shape?.shape(of: member) {
        case .value, .set, .log: true
        case .object, .records, .keyed, nil: false
        }
    }
}
