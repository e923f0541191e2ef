// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "ShopExample",
  platforms: [.macOS(.v26)],
  dependencies: [
    // In a package of your own: .package(url: …, from: "0.1.0")
    .package(name: "fixturectl", path: "../..", traits: [])
  ],
  targets: [
    .testTarget(
      name: "ShopTests",
      dependencies: [
        .product(name: "Fixtures", package: "fixturectl"),
        .product(name: "Validate", package: "fixturectl"),
      ])
  ]
)
