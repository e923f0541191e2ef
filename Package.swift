// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "fixturectl",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "Fixtures", targets: ["Fixtures", "Storage", "SQLiteStorage"]),
    .library(name: "Validate", targets: ["Validate"]),
    .executable(name: "fixturectl", targets: ["fixturectl"]),
  ],
  traits: [
    .trait(
      name: "ClickHouse", description: "Loads into and reads from ClickHouse servers over HTTP."),
    .default(enabledTraits: ["ClickHouse"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.30.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
  ],
  targets: [
    .target(name: "Fixtures", swiftSettings: settings),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "Storage", dependencies: ["Fixtures", "CZlib"], swiftSettings: settings),
    .target(
      name: "SQLiteStorage", dependencies: ["Storage", "CSQLite"], swiftSettings: settings),
    .target(
      name: "ClickHouseStorage",
      dependencies: [
        "Fixtures", "Storage",
        .product(
          name: "AsyncHTTPClient", package: "async-http-client",
          condition: .when(traits: ["ClickHouse"])),
        .product(
          name: "NIOCore", package: "swift-nio", condition: .when(traits: ["ClickHouse"])),
        .product(
          name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["ClickHouse"])),
        .product(
          name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["ClickHouse"])),
        .product(
          name: "NIOSSL", package: "swift-nio-ssl", condition: .when(traits: ["ClickHouse"])),
      ],
      swiftSettings: settings),
    .target(name: "Validate", dependencies: ["Fixtures", "Storage"], swiftSettings: settings),
    .executableTarget(
      name: "fixturectl",
      dependencies: [
        "Fixtures", "Storage", "SQLiteStorage", "ClickHouseStorage", "Validate",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Fixtures"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .target(
      name: "ClickHouseSupport", path: "Tests/ClickHouseSupport",
      exclude: ["bridge.py", "proxy.py", "terminal.py"], swiftSettings: settings),
    .testTarget(
      name: "FixturesTests", dependencies: ["Fixtures", "TestSupport"],
      exclude: ["EuroStyle/schema.tsv"], swiftSettings: settings),
    .testTarget(
      name: "EuroStyleTests",
      dependencies: [
        "Fixtures", "Storage", "SQLiteStorage", "ClickHouseStorage", "Validate",
        "ClickHouseSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "StorageTests", dependencies: ["Fixtures", "Storage", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "SQLiteStorageTests",
      dependencies: ["Fixtures", "Storage", "SQLiteStorage", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ClickHouseStorageTests",
      dependencies: [
        "Fixtures", "Storage", "SQLiteStorage", "ClickHouseStorage", "Validate", "TestSupport",
        "ClickHouseSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ValidateTests",
      dependencies: ["Fixtures", "Storage", "SQLiteStorage", "Validate", "TestSupport"],
      exclude: ["Reports/JUnit.xsd"], swiftSettings: settings),
    .testTarget(
      name: "fixturectlTests",
      dependencies: [
        "fixturectl", "Fixtures", "Storage", "SQLiteStorage", "Validate", "TestSupport",
        "ClickHouseSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
  ]
)
