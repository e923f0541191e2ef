import Testing

/// What is done to clusters, one after another: statements on a cluster wait in one queue for all.
@Suite(.serialized) enum ClusterTests {}
