"""Plans the network of Hyper-V failover clusters for declared targets, at least cost."""

__version__ = "0.1.0"
