/// What a value stands in, as far as its own layout depends on it.
enum JSONSurroundings {
    /// On a line of its own, or behind a name that begins one.
    case lines
    /// Behind others in an array.
    case lineOfArray
    /// Behind others in an object, or in an array there.
    case lineOfObject

    /// The surroundings of an item in a container that has these surroundings itself.
    func ofItem(inObject: Bool, isOnOwnLine: Bool) -> JSONSurroundings {
        if isOnOwnLine { return .lines }
        return inObject || self == .lineOfObject ? .lineOfObject : .lineOfArray
    }
}
