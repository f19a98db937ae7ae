"""Takes proposals from standard input as DataHub does, and makes them again with its own builder.

Run by a test with DataHub's package in the path; prints how many changes it took.
"""

import json
import sys

from datahub.emitter.mcp import MetadataChangeProposalWrapper
from datahub.metadata.schema_classes import TagAssociationClass
from datahub.specific.dataset import DatasetPatchBuilder
from datahub.utilities.urns.dataset_urn import DatasetUrn


def unescaped(step):
    return step.replace("~1", "/").replace("~0", "~")


def made_by_the_builder(urn, patch):
    builder = DatasetPatchBuilder(urn)
    for change in patch:
        assert change["op"] == "add"
        _, aspect, field, tags, kind, tag = change["path"].split("/")
        assert (aspect, tags, kind) == ("editableSchemaFieldInfo", "globalTags", "tags")
        assert unescaped(tag) == change["value"]["tag"]
        builder.for_field(unescaped(field)).add_tag(TagAssociationClass(**change["value"]))
    (proposal,) = builder.build()
    return json.loads(json.dumps(proposal.to_obj()))


taken = 0
for written in json.load(sys.stdin):
    assert MetadataChangeProposalWrapper.from_obj(written).validate()
    assert DatasetUrn.from_string(written["entityUrn"]).urn() == written["entityUrn"]
    patch = json.loads(written["aspect"]["value"])
    again = made_by_the_builder(written["entityUrn"], patch)
    assert json.loads(again["aspect"].pop("value")) == patch
    written["aspect"].pop("value")
    assert again == written
    taken += len(patch)
sys.stdout.write(str(taken))
