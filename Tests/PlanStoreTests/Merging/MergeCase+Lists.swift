extension MergeCase {
    /// Lists of ids, and of entries that are known by their whole value.
    static let lists: [MergeCase] = [
        MergeCase(
            "ids added and removed on both sides",
            base: leads("a", "b", "c"), ours: leads("b", "c", "x"), theirs: leads("a", "y", "b"),
            merged: leads("y", "b", "x")),
        MergeCase(
            "the same id added on both sides stands once",
            base: leads("a"), ours: leads("a", "x", "y"), theirs: leads("a", "y", "z"),
            merged: leads("a", "x", "y", "z")),
        MergeCase(
            "ids put in another order by one side",
            base: leads("a", "b", "c"), ours: leads("c", "a", "b"), theirs: leads("a", "b", "c", "d"),
            merged: leads("c", "a", "b", "d")),
        MergeCase(
            "the last id removed, and one added",
            base: leads("a"), ours: leads(), theirs: leads("a", "b"), merged: leads("b")),
        MergeCase(
            "all ids removed by both",
            base: leads("a", "b"), ours: leads("b"), theirs: leads("a"), merged: leads()),
        MergeCase(
            "updates added on both sides stand by their date",
            base: updates("2015/one"), ours: updates("2015/one", "2016-03/ours", "2018/late"),
            theirs: updates("2015/one", "2016-02-28/theirs", "2017/late"),
            merged: updates("2015/one", "2016-02-28/theirs", "2016-03/ours", "2017/late", "2018/late")),
        MergeCase(
            "updates of one day by their text",
            base: updates(), ours: updates("2016/b"), theirs: updates("2016/a"),
            merged: updates("2016/a", "2016/b")),
        MergeCase(
            "the same update on both sides stands once",
            base: updates("2015/one"), ours: updates("2015/one", "2016/same"),
            theirs: updates("2015/one", "2016/same", "2017/more"),
            merged: updates("2015/one", "2016/same", "2017/more")),
        MergeCase(
            "an update that stood twice, removed once",
            base: updates("2015/one", "2015/one"), ours: updates("2015/one"),
            theirs: updates("2015/one", "2015/one", "2016/two"), merged: updates("2015/one", "2016/two")),
        MergeCase(
            "one update removed, another changed",
            base: updates("2015/one", "2016/two", "2017/three"), ours: updates("2016/two", "2017/three"),
            theirs: updates("2015/one", "2016/two, but late", "2017/three"),
            merged: updates("2016/two, but late", "2017/three")),
        MergeCase(
            "one update changed by both stands in both versions",
            base: updates("2015/one"), ours: updates("2015/one, ours"), theirs: updates("2015/one, theirs"),
            merged: updates("2015/one, ours", "2015/one, theirs")),
        MergeCase(
            "an update put elsewhere by one side",
            base: updates("2015/one", "2016/two", "2017/three"),
            ours: updates("2017/three", "2015/one", "2016/two"),
            theirs: updates("2015/one", "2016/two", "2017/three", "2018/four"),
            merged: updates("2017/three", "2015/one", "2016/two", "2018/four")),
        MergeCase(
            "relations, without dates, by their text",
            base: "\"relations\":[]", ours: "\"relations\":[\(relation("b"))]",
            theirs: "\"relations\":[\(relation("a"))]",
            merged: "\"relations\":[\(relation("a")),\(relation("b"))]"),
        MergeCase(
            "a single source and a list of them",
            base: "\"source\":{\"document\":\"d\"}",
            ours: "\"source\":[{\"document\":\"d\"},{\"document\":\"e\"}]",
            theirs: "\"source\":[{\"document\":\"c\"},{\"document\":\"d\"}]",
            merged: "\"source\":[{\"document\":\"c\"},{\"document\":\"d\"},{\"document\":\"e\"}]"),
        MergeCase(
            "without a common ancestor both lists stand",
            base: nil, ours: updates("2015/one", "2017/ours"), theirs: updates("2015/one", "2016/theirs"),
            merged: updates("2015/one", "2016/theirs", "2017/ours")),
        MergeCase(
            "years that stand twice are known by their whole value",
            base: stream(
                "\"years\":[{\"year\":\"2015/16\",\"amount\":1},{\"year\":\"2015/16\",\"amount\":2}]"),
            ours: stream("\"years\":[{\"year\":\"2015/16\",\"amount\":1}]"),
            theirs: stream(
                "\"years\":[{\"year\":\"2015/16\",\"amount\":2},{\"year\":\"2015/16\",\"amount\":3}]"),
            merged: stream("\"years\":[{\"year\":\"2015/16\",\"amount\":3}]")),
    ]

    private static func leads(_ ids: String...) -> String {
        actionWith("\"leads\":[\(ids.map { "\"\($0)\"" }.joined(separator: ","))]")
    }

    /// Each update is its date, a stroke and its text.
    private static func updates(_ entries: String...) -> String {
        let list = entries.map { entry in
            let parts = entry.split(separator: "/", maxSplits: 1)
            return "{\"on\":\"\(parts[0])\",\"text\":\"\(parts[1])\"}"
        }
        return actionWith("\"updates\":[\(list.joined(separator: ","))]")
    }

    private static func relation(_ from: String) -> String {
        "{\"from\":\"\(from)\",\"kind\":\"advises\",\"to\":\"z\"}"
    }
}
