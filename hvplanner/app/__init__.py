"""What both shells share: document, history, jobs, commands and settings, without Qt."""
