/// The white space for a new item: its own, and what that of its neighbours becomes.
struct JSONGap {
    var before: JSONSlice
    var after = JSONSlice()
    /// Of the next item, where the new one becomes the first.
    var beforeNext = JSONSlice()
    /// Of the previous item, where the new one becomes the last.
    var afterPrevious = JSONSlice()

    /// For the first item of an empty container.
    init(before: [UInt8], after: [UInt8]) {
        self.before = JSONSlice(before)
        self.after = JSONSlice(after)
    }

    /// For an item among others, in their manner. `comma` is what follows a comma within a line.
    init(at index: Int, among items: [JSONItem], comma: () -> [UInt8]) {
        // What stands before an item that is not the first, and after one that is not the last.
        let between: JSONSlice
        let afterInner: JSONSlice
        if items.count > 1 {
            between = items[min(max(index, 1), items.count - 1)].before.withoutBlankLines
            afterInner = items[min(max(index - 1, 0), items.count - 2)].after
        } else {
            between = items[0].before.hasLineEnd ? items[0].before.withoutBlankLines : JSONSlice(comma())
            afterInner = JSONSlice()
        }
        before = index == 0 ? items[0].before : between
        after = index == items.count ? items[index - 1].after : afterInner
        beforeNext = between
        afterPrevious = afterInner
    }
}
