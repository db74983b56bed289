extension JSONContainer {
    /// Removes an item with its comma and its share of the white space.
    func remove(at index: Int) {
        elementTable = nil
        if case .inserted(index, let gaps) = deeds.last {
            _ = takeLastDeed()
            items.remove(at: index)
            restore(gaps, around: index)
            return
        }
        let item = items[index]
        note(.removed(index: index, item: item, gaps: gaps(before: index, next: index + 1)))
        items.remove(at: index)
        if items.isEmpty {
            inside = JSONSlice()
        } else if index == items.count {
            items[index - 1].after = item.after
        } else if index == 0 || (item.before.hasLineEnd && !items[index].before.hasLineEnd) {
            items[index].before = item.before
        }
    }

    /// Puts back the item whose removal was the last change of the list, letter for letter, if it is the one
    /// that is asked for: this element at this index, or this member wherever it stood.
    func restoreRemoved(_ value: JSONValue, name: String, at index: Int?) -> Bool {
        guard case .removed(let place, let item, let gaps) = deeds.last, index == nil || index == place,
            item.name.utf8.elementsEqual(name.utf8), item.value.value == value
        else { return false }
        elementTable = nil
        _ = takeLastDeed()
        restore(gaps, around: place)
        items.insert(item, at: place)
        return true
    }

    /// Puts in an item with white space like its neighbours'.
    func insert(label: JSONSlice, name: String, text: JSONSlice, at index: Int, gap: JSONGap) {
        elementTable = nil
        note(.inserted(index: index, gaps: gaps(before: index, next: index)))
        if items.isEmpty {
            inside = JSONSlice()
        } else if index == items.count {
            items[index - 1].after = gap.afterPrevious
        } else if index == 0 {
            items[0].before = gap.beforeNext
        }
        items.insert(
            JSONItem(before: gap.before, label: label, name: name, value: .text(text), after: gap.after),
            at: index)
    }

    private func gaps(before index: Int, next: Int) -> Gaps {
        Gaps(
            inside: inside, beforeNext: next < items.count ? items[next].before : nil,
            afterPrevious: index > 0 ? items[index - 1].after : nil)
    }

    private func restore(_ gaps: Gaps, around index: Int) {
        inside = gaps.inside
        if let beforeNext = gaps.beforeNext { items[index].before = beforeNext }
        if let afterPrevious = gaps.afterPrevious { items[index - 1].after = afterPrevious }
    }
}
