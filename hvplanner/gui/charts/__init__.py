"""Charts of what the judge says.

Modules `*data` and `cells` prepare them and name nothing of Qt. Those that draw load pyqtgraph, so
`tabs` imports them when a chart is first seen.
"""

from hvplanner.gui.charts.tabs import ChartTabs

__all__ = ["ChartTabs"]
