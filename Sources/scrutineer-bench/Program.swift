import ArgumentParser

/// Where the benchmark starts: it is also the process that it runs to see what a load takes of memory.
@main
enum Program {
    static func main() {
        guard let load = LoadOnce(Array(CommandLine.arguments.dropFirst())) else { return Benchmark.main() }
        do throws(BenchmarkFailure) {
            try load.run()
        } catch {
            Benchmark.exit(withError: error)
        }
    }
}
