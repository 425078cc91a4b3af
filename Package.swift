// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func program(
  _ name: String,
  _ dependencies: [Target.Dependency],
  path: String? = nil
) -> Target {
  .executableTarget(name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

func tests(
  _ name: String,
  _ dependencies: [Target.Dependency],
  exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "tandem",
  products: [
    .executable(name: "tandem", targets: ["tandem"]),
    .executable(name: "tandem-bench", targets: ["tandem-bench"]),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    module("Domain"),
    module("Store"),
    module("Workspace", ["Domain", "Store"]),
    module("Charts"),
    module("Exchange", ["Domain", "Charts"]),
    module("Terminal", ["CNcurses"]),
    .target(
      name: "Themes",
      path: "Themes",
      resources: [
        .embedInCode("default.theme"),
        .embedInCode("dark.theme"),
        .embedInCode("monochrome.theme"),
      ],
      swiftSettings: settings
    ),
    module("Interface", ["Domain", "Workspace", "Exchange", "Charts", "Terminal", "Themes"]),
    program("tandem", ["Domain", "Store", "Workspace", "Exchange", "Terminal", "Interface"]),
    program(
      "tandem-bench",
      ["Domain", "Store", "Workspace", "Terminal", "Interface"],
      path: "Sources/Benchmarks"
    ),
    program("StoreWriter", ["Store"], path: "Tests/StoreWriter"),
    program("tandem-torture", ["Store"], path: "Tests/Torture"),
    tests("DomainTests", ["Domain"]),
    tests("StoreTests", ["Store", "StoreWriter", "tandem-torture"]),
    tests("WorkspaceTests", ["Domain", "Store", "Workspace"]),
    tests("ChartsTests", ["Charts"]),
    tests("ExchangeTests", ["Domain", "Exchange", "Charts"]),
    tests("TerminalTests", ["Terminal", "Themes"]),
    tests(
      "InterfaceTests",
      ["Domain", "Store", "Workspace", "Charts", "Terminal", "Interface"],
      exclude: ["Pictures"]
    ),
    tests("CommandTests", ["tandem"]),
  ]
)
