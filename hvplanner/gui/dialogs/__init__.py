"""The few dialogs: window-modal, opened and never executed, each with an object name."""
