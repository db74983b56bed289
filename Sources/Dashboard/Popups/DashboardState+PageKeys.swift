import TextGrid

// The keys of what is only read: help, why, a preview.
extension DashboardState {
    mutating func press(_ key: Key, in pages: Pages) {
        var pages = pages
        if pages.filter != nil, key != .escape, key != .enter, isTyping(key) {
            if key == .backspace, pages.filter?.isEmpty == true {
                pages.filter = nil
            } else {
                _ = pages.filter?.take(key)
            }
            pages.top = 0
            return replaceTop(.pages(pages))
        }
        if let typed = searchBegun(by: key, in: pages) {
            pages.filter = LineEditor(typed)
            pages.top = 0
            return replaceTop(.pages(pages))
        }
        let (height, count) = pagesRoom(pages)
        let command = environment.keymap.command(for: key)
        switch key {
        case .escape where pages.filter != nil: pages.filter = nil
        case .enter where pages.filter != nil: break
        case .enter where pages.kind.isPreview, .character("y") where pages.kind.isPreview:
            popups.removeLast()
            if case .preview(let bulk) = pages.kind { carryOut(bulk) }
            return
        case .escape, .enter, .backspace, .character("q"), .control("c"): return close(pages)
        // What opened it closes it.
        case _ where command == .help || command == .explain: return close(pages)
        default:
            // The pages have no selection: moving scrolls them.
            switch command {
            case .moveDown: pages.top += 1
            case .moveUp: pages.top -= 1
            case .pageDown, .halfPageDown: pages.top += max(1, height - 1)
            case .pageUp, .halfPageUp: pages.top -= max(1, height - 1)
            case .moveToTop: pages.top = 0
            case .moveToBottom: pages.top = count
            default: break
            }
        }
        replaceTop(.pages(pages))
    }

    private mutating func close(_ pages: Pages) {
        popups.removeLast()
        if pages.kind.isPreview { refuse("Nothing was changed.") }
    }

    /// What a key begins to search the help for; nil where it does something else.
    ///
    /// Whatever is typed searches, but for the keys that move, close, or open the search with nothing in it: those
    /// can be pressed without a thought for the search, and a word that begins with one of them is found without
    /// that letter too.
    private func searchBegun(by key: Key, in pages: Pages) -> String? {
        guard pages.kind == .help, pages.filter == nil, case .character(let letter) = key, letter != "q"
        else {
            return nil
        }
        let command = environment.keymap.command(for: key)
        if letter == "/" || command == .find { return "" }
        return command == .help || command?.isMove == true ? nil : String(letter)
    }

    private func isTyping(_ key: Key) -> Bool {
        switch key {
        case .character, .backspace, .delete, .control("u"), .control("w"), .altBackspace: true
        default: false
        }
    }
}
