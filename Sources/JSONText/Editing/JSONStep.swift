/// One step on the way from a document's root to a place in it.
package enum JSONStep: Hashable, Sendable {
    /// The value of the object's member with this name.
    case member(String)
    /// The array's element with this index.
    case index(Int)
    /// The array's first element that is an object in which the named member is exactly this string.
    case element(where: String, equals: String)
}
