"""The cluster drawn as a schematic.

`drawing`, `layout`, `outage` and `states` say what is drawn, where, and in which state, and name
nothing of Qt. The others draw it; `charts.tabs` imports them when the drawing is first seen.
"""
