/// What the terminal can show: any character, or ASCII alone.
package enum Charset: Hashable, Sendable {
    case unicode, ascii
}
