import CFuzzer
import Glibc

/// `scrutineer-fuzz --target=NAME`: tries inputs on one target.
///
/// Built with `-sanitize=fuzzer,address -DFUZZING` it is a libFuzzer program, which takes libFuzzer's options and
/// folders of inputs. Built plainly it tries the files that are named, each told before it is tried, which is how a
/// found case is looked at.
@main
enum Program {
    static func main() {
        let option = "--target="
        let name = CommandLine.arguments.first { $0.hasPrefix(option) }?.dropFirst(option.count) ?? ""
        guard let target = FuzzTarget.named(String(name)) else {
            let names = FuzzTarget.all.map(\.name).joined(separator: ", ")
            say("scrutineer-fuzz wants --target= and one of \(names)")
            exit(64)
        }
        tried = target
        run()
    }

    /// The target of this process; libFuzzer calls a C function, which can hold nothing.
    nonisolated(unsafe) private static var tried: FuzzTarget?

    #if FUZZING
        private static func run() {
            var count = CommandLine.argc
            var arguments = CommandLine.unsafeArgv
            let code = LLVMFuzzerRunDriver(&count, &arguments) { bytes, size in
                let faults =
                    Program.tried?.faults(Array(UnsafeBufferPointer(start: bytes, count: size))) ?? []
                guard faults.isEmpty else {
                    for fault in faults { Program.say(fault) }
                    abort()
                }
                return 0
            }
            exit(code)
        }
    #else
        private static func run() {
            var isFaulty = false
            for path in CommandLine.arguments.dropFirst() where !path.hasPrefix("--") {
                say(path)
                guard let bytes = InputFile.bytes(of: path) else {
                    say("it cannot be read")
                    exit(66)
                }
                for fault in tried?.faults(bytes) ?? [] {
                    say(fault)
                    isFaulty = true
                }
            }
            exit(isFaulty ? 1 : 0)
        }
    #endif

    private static func say(_ sentence: String) {
        let line = Array((sentence + "\n").utf8)
        _ = write(2, line, line.count)
    }
}
