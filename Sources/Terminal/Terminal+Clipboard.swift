import Glibc

extension Terminal {
    /// Puts text on the clipboard of the machine that shows the terminal, by OSC 52.
    ///
    /// The terminal may refuse without a word, so this is a request and no promise.
    package func copy(_ text: String) throws(ClipboardError) {
        let bytes = Array(text.utf8)
        guard bytes.count <= ClipboardError.limit else { throw .tooLong(bytes: bytes.count) }
        guard capabilities.hasClipboard else { throw .unsupported(capabilities.name) }
        let sequence = Array("\u{1b}]52;c;".utf8) + Base64.encode(bytes) + [0x07]
        send(sequence)
        guard let tmux = getenv("TMUX"), tmux.pointee != 0 else { return }
        // tmux takes the plain sequence only with set-clipboard on, the wrapped one with allow-passthrough.
        let wrapped = Array("\u{1b}Ptmux;\u{1b}".utf8) + sequence + Array("\u{1b}\\".utf8)
        send(wrapped)
    }
}
