"""Takes suggestions from standard input as OpenMetadata's models of its API do; prints how many it took.

Run by a test with OpenMetadata's package in the path.
"""

import importlib.util
import json
import sys
import types

# The package imports all of its ingestion before the models: this one has its name and folder only.
found = importlib.util.find_spec("metadata")
sys.modules["metadata"] = types.ModuleType("metadata")
sys.modules["metadata"].__path__ = list(found.submodule_search_locations)

from metadata.generated.schema.api.feed.createSuggestion import CreateSuggestionRequest  # noqa: E402

taken = [CreateSuggestionRequest.model_validate(json.loads(line)) for line in sys.stdin]
sys.stdout.write(str(len(taken)))
