/// One change of a JSON document: the object or array that it is made in, and what is done there.
package struct JSONChange: Equatable, Sendable {
    /// What is done to an object or array.
    package enum Deed: Equatable, Sendable {
        /// Replaces the member's value in its place, or adds the member: after the last of the members
        /// named in `after`, or at the object's end where it has none of them.
        case setMember(String, JSONValue, after: [String] = [])
        /// Removes the member.
        case removeMember(String)
        /// Removes the member where the object has it.
        case clearMember(String)
        /// Puts an element before the one with this index, or at the end if the index is the count.
        case insertElement(JSONValue, at: Int)
        /// As `insertElement`; where the place's last step names a member that does not exist, it is added
        /// as an array with this one element, after the last of the members named in `after`; where it names
        /// a member that holds an object, an array takes its place of which the object is the first element.
        case insertElementCreating(JSONValue, at: Int, after: [String] = [])
        /// Replaces the element in its place; where the place's last step names a member that holds an object, which
        /// stands there for an array of one, that.
        case setElement(JSONValue, at: Int)
        /// Removes the element.
        case removeElement(at: Int)
        /// As `removeElement`; where the place's last step names a member that holds an object, which stands for
        /// an array of that one, the member is removed.
        case removeElementOrObject(at: Int)
    }

    /// The steps from the root to the object or array.
    package let place: [JSONStep]
    package let deed: Deed

    package init(_ place: [JSONStep], _ deed: Deed) {
        self.place = place
        self.deed = deed
    }
}
