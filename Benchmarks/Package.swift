// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that what the benchmarks need is nobody else's dependency.
let package = Package(
  name: "fixturectl-benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "fixturectl", path: "..", traits: [])],
  targets: [
    .executableTarget(
      name: "bench",
      dependencies: [
        .product(name: "Fixtures", package: "fixturectl"),
        .product(name: "Validate", package: "fixturectl"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
      ])
  ]
)
