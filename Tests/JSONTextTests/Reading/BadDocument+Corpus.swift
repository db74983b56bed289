// What RFC 8259 does not allow, with the place and the words of the refusal.

extension BadDocument {
    static let structure = [
        BadDocument("", "1:1: the text is empty; expected a JSON value"),
        BadDocument(" \n ", "2:2: the text is empty; expected a JSON value"),
        BadDocument(
            "\u{FEFF}{}", "1:1: the text begins with a byte order mark; save it as UTF-8 without one"),
        BadDocument("[1,]", "1:3: a comma must not stand before ']'; remove it"),
        BadDocument("{\"a\": 1,\n}", "1:8: a comma must not stand before '}'; remove it"),
        BadDocument("[,1]", "1:2: nothing stands before this comma; remove it"),
        BadDocument("[1,,2]", "1:4: nothing stands before this comma; remove it"),
        BadDocument("{,}", "1:2: nothing stands before this comma; remove it"),
        BadDocument("{\"a\":,}", "1:6: nothing stands before this comma; remove it"),
        BadDocument("[1 2]", "1:4: expected ',' or ']' after this element, found '2'"),
        BadDocument("{\"a\":1 \"b\":2}", "1:8: expected ',' or '}' after this member, found '\"'"),
        BadDocument("[1}", "1:3: expected ',' or ']' after this element, found '}'"),
        BadDocument("{\"a\" 1}", "1:6: expected ':' after the name \"a\", found '1'"),
        BadDocument("{\"a\"", "1:5: expected ':' after the name \"a\", found the end of the text"),
        BadDocument("{\"a\":", "1:6: the text ends where a value was expected; is the file cut short?"),
        BadDocument("[1,\n", "2:1: the text ends inside an array; expected ']'; is the file cut short?"),
        BadDocument("[1", "1:3: the text ends inside an array; expected ']'; is the file cut short?"),
        BadDocument("{", "1:2: the text ends inside an object; expected '}'; is the file cut short?"),
        BadDocument("{a: 1}", "1:2: a member's name stands in double quotes; write \"a\""),
        BadDocument("{'a': 1}", "1:2: a member's name stands in double quotes; replace ' by \""),
        BadDocument("{[]}", "1:2: expected a member's name in double quotes, found '['"),
        BadDocument(
            "{“a”: 1}",
            "1:2: expected a member's name in double quotes, found a curly quote (U+201C); replace it by \""),
        BadDocument("[] []", "1:4: the document is complete here; expected nothing more, found '['"),
        BadDocument(
            "{}\0",
            "1:3: the document is complete here; expected nothing more, "
                + "found the control character U+0000"),
        BadDocument(
            "[1, // one\n2]", "1:5: JSON has no comments; remove this one, or put it in a member of its own"),
        BadDocument(
            "[1 /* one */]", "1:4: JSON has no comments; remove this one, or put it in a member of its own"),
        BadDocument(
            "# x\n{}", "1:1: JSON has no comments; remove this one, or put it in a member of its own"),
        BadDocument(
            "{}\n// x", "2:1: JSON has no comments; remove this one, or put it in a member of its own"),
        BadDocument(
            "{//x\n}", "1:2: JSON has no comments; remove this one, or put it in a member of its own"),
        BadDocument(
            "{\"a\"/**/:1}", "1:5: JSON has no comments; remove this one, or put it in a member of its own"),
        BadDocument("]", "1:1: expected a value, found ']'"),
        BadDocument(
            "[\u{A0}1]",
            "1:2: expected a value, found a no-break space (U+00A0); "
                + "replace it by a plain space"),
        BadDocument("[\u{200B}]", "1:2: expected a value, found an invisible character (U+200B); remove it"),
        BadDocument("[\u{B}]", "1:2: expected a value, found the control character U+000B"),
        BadDocument("[£5]", "1:2: expected a value, found '£' (U+00A3)"),
    ]

    static let values = [
        BadDocument("[+1]", "1:2: a number has no plus sign; remove it"),
        BadDocument("[.5]", "1:2: a number begins with a digit; write 0 before the decimal point"),
        BadDocument(
            "[01]", "1:2: a number has no leading zero; remove it, or quote the number if it is a name"),
        BadDocument(
            "[-012]", "1:2: a number has no leading zero; remove it, or quote the number if it is a name"),
        BadDocument("[-]", "1:3: expected a digit after the minus sign, found ']'"),
        BadDocument("[-Infinity]", "1:3: expected a digit after the minus sign, found 'I'"),
        BadDocument("[1.]", "1:4: expected a digit after the decimal point, found ']'"),
        BadDocument("1.", "1:3: expected a digit after the decimal point, found the end of the text"),
        BadDocument("[1e]", "1:4: expected a digit after the exponent's 'e', found ']'"),
        BadDocument("[1E+]", "1:5: expected a digit after the exponent's 'e', found ']'"),
        BadDocument("[0x1F]", "1:3: expected ',' or ']' after this element, found 'x'"),
        BadDocument(
            "[1,000.5.2]", "1:4: a number has no leading zero; remove it, or quote the number if it is a name"
        ),
        BadDocument("1 2", "1:3: the document is complete here; expected nothing more, found '2'"),
        BadDocument("[True]", "1:2: 'True' is not a JSON value; write true"),
        BadDocument("[NULL]", "1:2: 'NULL' is not a JSON value; write null"),
        BadDocument("[None]", "1:2: 'None' is not a JSON value; write null"),
        BadDocument("[undefined]", "1:2: 'undefined' is not a JSON value; write null"),
        BadDocument("[NaN]", "1:2: 'NaN' is not a JSON number; leave the member out or write null"),
        BadDocument("[nan]", "1:2: 'nan' is not a JSON number; leave the member out or write null"),
        BadDocument("[tru]", "1:2: 'tru' is not a JSON value; a text stands in double quotes"),
        BadDocument("truely", "1:1: 'truely' is not a JSON value; a text stands in double quotes"),
        BadDocument("[done]", "1:2: 'done' is not a JSON value; a text stands in double quotes"),
        BadDocument("['a']", "1:2: a string stands in double quotes; replace ' by \""),
        BadDocument("[“a”]", "1:2: expected a value, found a curly quote (U+201C); replace it by \""),
    ]

    static let strings = [
        BadDocument("[\"a]", "1:2: this string is never closed; expected '\"' before the end of the text"),
        BadDocument("\"a\\", "1:1: this string is never closed; expected '\"' before the end of the text"),
        BadDocument("\"a\\\"", "1:1: this string is never closed; expected '\"' before the end of the text"),
        BadDocument(
            "[\"a\n\"]", "1:4: a line ends inside a string; close the string before it, or write \\n"),
        BadDocument("\"a\r\"", "1:3: a line ends inside a string; close the string before it, or write \\n"),
        BadDocument("\"a\tb\"", "1:3: a tab stands inside a string; write \\t"),
        BadDocument("\"\u{1}\"", "1:2: the control character U+0001 stands inside a string; write \\u0001"),
        BadDocument(
            "\"12345678\u{1F}\"", "1:10: the control character U+001F stands inside a string; write \\u001F"),
        BadDocument(
            "\"C:\\Users\"",
            "1:4: a backslash is followed by one of \" \\ / b f n r t u, not by 'U'; "
                + "write \\\\ for a backslash itself"),
        BadDocument(
            "\"\\'\"",
            "1:2: a backslash is followed by one of \" \\ / b f n r t u, not by '''; "
                + "write \\\\ for a backslash itself"),
        BadDocument("\"\\u12\"", "1:2: \\u is followed by four hexadecimal digits, as in \\u00A3"),
        BadDocument("\"\\u12g4\"", "1:2: \\u is followed by four hexadecimal digits, as in \\u00A3"),
        BadDocument("\"\\u", "1:2: \\u is followed by four hexadecimal digits, as in \\u00A3"),
        BadDocument(
            "\"\\uD83D\"",
            "1:2: \\uD83D is half of a surrogate pair without its other half; "
                + "write the character itself"),
        BadDocument(
            "\"é\\ude00\"",
            "1:3: \\ude00 is half of a surrogate pair without its other half; "
                + "write the character itself"),
        BadDocument(
            "\"\\uD83D\\u0041\"",
            "1:2: \\uD83D is half of a surrogate pair without its other half; "
                + "write the character itself"),
        BadDocument(
            "\"\\uD83D\\n\"",
            "1:2: \\uD83D is half of a surrogate pair without its other half; "
                + "write the character itself"),
    ]

    static let names = [
        BadDocument(
            "{\"a\":1,\"a\":2}",
            "1:8: the name \"a\" stands twice in this object, "
                + "first at line 1, column 2; keep one of the two"),
        BadDocument(
            "[{\"x\":{\n  \"tag\": 1,\n\t\"b\": {},\n\t\"t\\u0061g\": 2}}]",
            "4:2: the name \"tag\" stands twice in this object, first at line 2, column 3; keep one of the two"
        ),
        BadDocument(
            "{\"\\u0061bcdefgh\":{\"abcdefgh\":0},\"abcdefg\":1,\"abcdefgh\":2}",
            "1:45: the name \"abcdefgh\" stands twice in this object, first at line 1, column 2; "
                + "keep one of the two"),
        BadDocument(
            "{\"\":1,\"\":2}",
            "1:7: the name \"\" stands twice in this object, "
                + "first at line 1, column 2; keep one of the two"),
    ]
}
