"""The words of policies: lexicons, phrases found in running text, periods of time."""
