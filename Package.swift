// swift-tools-version: 6.3

import PackageDescription

/// What spares a released program to look types up by their names when it first uses them, which takes a sixth of
/// its start, and lets the linker place each function by itself (`Linking/README.md`).
let quickTypes: [SwiftSetting] = [
    .unsafeFlags(
        [
            "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors", "-Xfrontend",
            "-function-sections",
        ], .when(configuration: .release))
]

/// The settings that every Swift target shares.
let swiftSettings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .treatAllWarnings(as: .error),
    ] + quickTypes

/// One layer of the program. What it lists is all that it may import.
func layer(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

/// The tests of one layer.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: swiftSettings)
}

/// What the linker is to find first.
let linking = "\(Context.packageDirectory)/Sources/scrutineer/Linking"

/// What makes a released program small and quick to start (`Linking/README.md`): libraries in it, fixed addresses,
/// and side by side what a start needs.
let quickStart: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-L", linking, "-Xclang-linker", "-static-libgcc", "-Xclang-linker", "-no-pie", "-use-ld=lld",
            "-Xlinker", "--no-export-dynamic", "-Xlinker", "--symbol-ordering-file=\(linking)/start.order",
            "-Xlinker", "--no-warn-symbol-ordering",
        ], .when(platforms: [.linux], configuration: .release))
]

let package = Package(
    name: "scrutineer",
    products: [
        .executable(name: "scrutineer", targets: ["scrutineer"]),
        .executable(name: "scrutineer-bench", targets: ["scrutineer-bench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(name: "CNcurses"),
        .target(
            name: "SamplePlans",
            exclude: ["active-citizens.json", "ignite.json", "family-hubs.json", "coventry-partnership.json"]),
        .target(
            name: "Themes", path: "themes",
            exclude: [
                "dark.json", "light.json", "high-contrast.json", "deuteranopia.json", "tritanopia.json",
                "solarized.json", "mono.json",
            ]),
        layer("JSONText"),
        layer("PlanModel"),
        layer("TextGrid"),
        layer("PlanFile", ["JSONText", "PlanModel"]),
        .target(name: "CProcessors"),
        layer("PlanStore", ["PlanModel", "CProcessors"]),
        layer("Workspace", ["PlanFile", "PlanStore", "PlanModel", "JSONText"]),
        layer("Exchange", ["PlanStore", "PlanModel", "JSONText", "TextGrid"]),
        layer("Settings", ["JSONText", "TextGrid", "Themes"]),
        layer("Dashboard", ["PlanStore", "PlanModel", "TextGrid", "Settings"]),
        layer("Terminal", ["CNcurses", "TextGrid"]),
        .executableTarget(
            name: "scrutineer",
            dependencies: [
                "JSONText", "PlanModel", "TextGrid", "SamplePlans", "Themes", "PlanFile", "PlanStore",
                "Workspace", "Exchange", "Settings", "Dashboard", "Terminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["Linking", "Pictures"],
            swiftSettings: swiftSettings, linkerSettings: quickStart),
        .target(name: "CPseudoTerminal"),
        .executableTarget(
            name: "scrutineer-bench",
            dependencies: [
                "JSONText", "PlanModel", "TextGrid", "PlanFile", "PlanStore", "Workspace", "Dashboard",
                "SeededRandom", "CPseudoTerminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["growth.svg"],
            swiftSettings: swiftSettings, linkerSettings: quickStart),
        .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: swiftSettings),
        .target(
            name: "RandomJSON", dependencies: ["JSONText", "SeededRandom"], path: "Tests/RandomJSON",
            swiftSettings: swiftSettings),
        .target(name: "ChildProcess", path: "Tests/ChildProcess", swiftSettings: swiftSettings),
        .target(
            name: "HostilePlan", dependencies: ["JSONText", "PlanFile"], path: "Tests/HostilePlan",
            swiftSettings: swiftSettings),
        .systemLibrary(name: "CFuzzer", path: "Tests/CFuzzer"),
        .executableTarget(
            name: "scrutineer-fuzz",
            dependencies: [
                "CFuzzer", "JSONText", "PlanModel", "PlanFile", "PlanStore", "Workspace", "Exchange",
                "TextGrid", "Dashboard", "Terminal", "SamplePlans", "SeededRandom", "RandomJSON",
            ],
            path: "Tests/Fuzzing", swiftSettings: swiftSettings,
            // The default linker cannot read what a sanitizer leaves in the objects.
            linkerSettings: [.unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux]))]),
        tests("JSONTextTests", ["JSONText", "SeededRandom", "RandomJSON"]),
        tests(
            "PlanModelTests", ["PlanModel", "SeededRandom"],
            exclude: ["Dates/dates.py", "Dates/edtf-bounds.txt", "Dates/day-sums.txt"]),
        tests("TextGridTests", ["TextGrid", "HostilePlan"]),
        tests(
            "PlanFileTests",
            ["PlanFile", "PlanModel", "JSONText", "SamplePlans", "SeededRandom", "ChildProcess"],
            exclude: ["Schema/verdicts.py"]),
        tests("PlanStoreTests", ["PlanStore", "PlanModel", "PlanFile", "SamplePlans", "SeededRandom"]),
        tests("WorkspaceTests", ["Workspace", "PlanStore", "PlanModel", "SeededRandom"]),
        tests(
            "ExchangeTests",
            [
                "Exchange", "PlanStore", "PlanModel", "PlanFile", "JSONText", "TextGrid", "SamplePlans",
                "HostilePlan",
                "SeededRandom",
                "ChildProcess",
            ],
            exclude: ["Readers/readers.py"]),
        tests("SettingsTests", ["Settings", "TextGrid", "Themes"]),
        tests(
            "DashboardTests",
            [
                "Dashboard", "PlanStore", "PlanModel", "PlanFile", "TextGrid", "Settings", "SamplePlans",
                "JSONText", "SeededRandom", "HostilePlan",
            ],
            exclude: ["Frames"]),
        tests("TerminalTests", ["Terminal", "TextGrid", "SeededRandom"]),
        tests(
            "BenchTests",
            ["scrutineer-bench", "PlanStore", "PlanModel", "JSONText", "TextGrid", "SeededRandom"]),
        tests("FuzzTests", ["scrutineer-fuzz", "ChildProcess"], exclude: ["Corpus", "Dictionaries"]),
        tests(
            "ScrutineerTests",
            [
                "scrutineer", "Dashboard", "Workspace", "ChildProcess", "SeededRandom", "HostilePlan",
                "JSONText",
            ]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
