"""How long and how hard a search may be, apart from the records, which take longer to load."""

LEAST_SECONDS, MOST_SECONDS = 1, 86_400
LEAST_THREADS, MOST_THREADS = 1, 64
USUAL_SECONDS = 60.0
