"""What the bundle starts."""

import sys

from hvplanner.__main__ import main

sys.exit(main())
