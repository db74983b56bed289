import ArgumentParser

@main
struct Scrutineer: ParsableCommand {
    mutating func run() throws {}
}
