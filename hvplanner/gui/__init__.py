"""The desktop: the only place with Qt and pyqtgraph; it displays and collects, nothing else."""
