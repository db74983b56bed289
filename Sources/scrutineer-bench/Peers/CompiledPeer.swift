import Glibc

/// A small C or C++ program over a JSON library, compiled here; it reads and parses a file and prints how many
/// milliseconds that took.
struct CompiledPeer {
    let name: String
    let program: String

    /// Over yyjson: its two files in a folder, or an installed library. Nil where there is neither.
    static func yyjson(from folder: String?, into data: DataFolder) -> CompiledPeer? {
        if let folder, access("\(folder)/yyjson.c", R_OK) == 0 {
            return compiled(
                Peer.yyjson, yyjsonSource, "c", ["-I\(folder)", "\(folder)/yyjson.c"], into: data)
        }
        guard access("/usr/include/yyjson.h", R_OK) == 0 else { return nil }
        return compiled(Peer.yyjson, yyjsonSource, "c", ["-lyyjson"], into: data)
    }

    /// Over an installed simdjson.
    static func simdjson(into data: DataFolder) -> CompiledPeer? {
        guard access("/usr/include/simdjson.h", R_OK) == 0 else { return nil }
        return compiled(Peer.simdjson, simdjsonSource, "cpp", ["-lsimdjson"], into: data)
    }

    func peer(reading path: String) -> Peer {
        Peer(name: name) { () throws(BenchmarkFailure) in try Self.printedTime([program, path]) }
    }

    /// Runs a program that prints milliseconds.
    static func printedTime(_ arguments: [String]) throws(BenchmarkFailure) -> Double {
        let output = try ChildProgram.runWell(arguments, keepingOutput: true).output
        guard let time = Double(output.split(whereSeparator: \.isWhitespace).first ?? "") else {
            throw BenchmarkFailure("\(arguments.joined(separator: " ")) printed no time")
        }
        return time
    }

    private static func compiled(
        _ name: String, _ source: String, _ ending: String, _ more: [String], into data: DataFolder
    ) -> CompiledPeer? {
        guard let compiler = ChildProgram.path(of: ending == "c" ? "cc" : "c++") else { return nil }
        let file = data.place("\(name).\(ending)")
        let program = data.place(name)
        guard (try? DiskWriting.replace(file, with: Array(source.utf8))) != nil,
            let ending = try? ChildProgram.run([compiler, "-O3", "-o", program, file] + more),
            ending.status == 0
        else { return nil }
        return CompiledPeer(name: name, program: program)
    }

    private static let clock = """
        #include <stdio.h>
        #include <time.h>
        static double now(void) {
            struct timespec t;
            clock_gettime(CLOCK_MONOTONIC, &t);
            return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
        }

        """

    private static let yyjsonSource =
        "#include \"yyjson.h\"\n" + clock + """
            int main(int count, char **words) {
                double start = now();
                yyjson_doc *document = count > 1 ? yyjson_read_file(words[1], 0, NULL, NULL) : NULL;
                if (!document) return 2;
                printf("%.3f %zu\\n", now() - start, yyjson_doc_get_val_count(document));
                return 0;
            }

            """

    private static let simdjsonSource =
        "#include <simdjson.h>\n" + clock + """
            int main(int count, char **words) {
                double start = now();
                simdjson::dom::parser parser;
                simdjson::dom::element document;
                if (count < 2 || parser.load(words[1]).get(document)) return 2;
                printf("%.3f\\n", now() - start);
                return 0;
            }

            """
}
