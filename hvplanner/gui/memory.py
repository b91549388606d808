"""What is remembered of the user, as it is now and for the next run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.app import settings as user_settings

if TYPE_CHECKING:
    from hvplanner.app.settings import Settings


class Memory:
    """Holds the settings and writes them when they change."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def remember(self, settings: Settings) -> None:
        """Keep settings for the next run."""
        if settings != self.settings:
            self.settings = settings
            user_settings.save(settings)
