/// One key as the officer pressed it.
package enum Key: Hashable, Sendable {
    /// A key that types something; Space is `.character(" ")`.
    case character(Character)
    case enter, escape, tab, backTab
    case backspace, delete, insert
    case up, down, left, right
    case home, end, pageUp, pageDown

    /// An arrow with Shift or Control held.
    case shiftArrow(Arrow)
    case controlArrow(Arrow)

    /// Control with a key, letters in lower case.
    case control(Character)

    /// Alt with a key that types something.
    case alt(Character)
    case altEnter, altBackspace
    case function(Int)

    package enum Arrow: Hashable, Sendable, CaseIterable {
        case up, down, left, right
    }
}
